"""Every operation of the catalog, called by its name: what the client really sends.

What is expected is read from the OpenAPI document itself, not from the reader the client uses.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, quote

import pytest

from greenroom import Zoom, catalog
from tests.unit.client.server import Answer, Seen, SmallServer

METHODS = ("get", "post", "put", "patch", "delete")
PATH_VALUE = "a/b+c é@x"
ENCODED = quote(PATH_VALUE, safe="")
TWICE_VALUE = "/a//b=="
TWICE = "%252Fa%252F%252Fb%253D%253D"


class Documented(NamedTuple):
    """One operation as the document has it; const and body_key of a variant."""

    id: str
    method: str
    path: str
    raw: dict[str, Any]
    base: str
    const: dict[str, Any] | None = None
    fields: tuple[str, ...] = ()
    body_key: str | None = None

    def parameters(self, place: str) -> list[dict[str, Any]]:
        document = catalog.document(catalog.operation(self.id).area)
        found = []
        for parameter in self.raw.get("parameters", ()):
            if "$ref" in parameter:
                parameter = document["components"]["parameters"][parameter["$ref"].rpartition("/")[2]]
            if parameter["in"] == place:
                found.append(parameter)
        return found

    @property
    def content_type(self) -> str:
        return str(next(iter(self.raw["requestBody"]["content"]))) if "requestBody" in self.raw else ""


def documented() -> Iterator[Documented]:
    for area in catalog.areas():
        for path, item in catalog.document(area)["paths"].items():
            for method in METHODS:
                if method not in item:
                    continue
                raw = item[method]
                base = "" if path.startswith("/oauth/") else "/v2"
                yield Documented(raw["operationId"], method.upper(), path, raw, base)
                for name, variant in raw["x-greenroom"].get("variants", {}).items():
                    yield Documented(
                        name,
                        method.upper(),
                        path,
                        raw,
                        base,
                        variant["const"],
                        tuple(variant.get("fields", ())),
                        variant.get("body_key"),
                    )


ALL = list(documented())


@pytest.fixture(scope="module")
def server() -> Iterator[SmallServer]:
    with SmallServer().running() as running:
        running.answer = lambda _: Answer(200, {})
        yield running


@pytest.fixture(scope="module")
def zoom(server: SmallServer) -> Iterator[Zoom]:
    with Zoom.server_to_server(**server.settings) as client:
        yield client


def sample(schema: dict[str, Any], name: str) -> Any:
    """A value of the schema's type that needs encoding where text can be anything."""
    if schema.get("enum"):
        return schema["enum"][0]
    kind = schema.get("type")
    samples = {
        "integer": 3,
        "number": 1.5,
        "boolean": True,
        "array": [f"{name}-1", "b c"],
        "object": {"k": "v"},
    }
    return samples.get(str(kind), f"{name} &=/é")


def written(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return ",".join(map(str, value)) if isinstance(value, list) else str(value)


def by_name(zoom: Zoom, dotted: str) -> Any:
    found: Any = zoom
    for part in dotted.split("."):
        found = getattr(found, part)
    return found


def body_fields(operation: Documented) -> dict[str, Any]:
    names = operation.fields if operation.const else catalog.operation(operation.id).fields
    return {name: f"{name}-value é" for name in names}


def called(
    zoom: Zoom, server: SmallServer, operation: Documented, path_value: str = PATH_VALUE
) -> tuple[Seen, Any, Any]:
    """Call by attribute with every argument there is; return what arrived, and the query and body meant."""
    path = [path_value for _ in operation.parameters("path")]
    query = {p["name"]: sample(p["schema"], p["name"]) for p in operation.parameters("query")}
    headers = {p["name"]: "x" for p in operation.parameters("header") if p["name"] != "Authorization"}
    body: dict[str, Any] = {n: v for n, v in body_fields(operation).items() if n not in query}
    named: dict[str, Any] = {**query, **headers}
    if "requestBody" in operation.raw:
        named |= body or ({} if operation.const else {"body": [{"any": "thing"}]})
    named = {(f"{name}_" if name in ("from", "in") else name): value for name, value in named.items()}
    server.seen.clear()
    before = len(server.token_requests)
    reply = by_name(zoom, operation.id)(*path, **named)
    arrived = server.seen or server.token_requests[before:]
    assert reply == {} or reply is None or hasattr(reply, "first") or "access_token" in reply
    return arrived[-1], query, body


@pytest.mark.parametrize("operation", ALL, ids=lambda o: o.id)
def test_every_operation_sends_what_the_document_says(
    zoom: Zoom, server: SmallServer, operation: Documented
) -> None:
    seen, query, body = called(zoom, server, operation)
    path = operation.path
    for parameter in operation.parameters("path"):
        path = path.replace(f"{{{parameter['name']}}}", ENCODED)
    assert (seen.method, seen.path) == (operation.method, operation.base + path)
    assert parse_qsl(seen.query, keep_blank_values=True) == [(n, written(v)) for n, v in query.items()]
    check_body(seen, operation, body)
    check_authorization(seen, operation)


def check_body(seen: Seen, operation: Documented, body: dict[str, Any]) -> None:
    kind = operation.content_type
    if not kind:
        assert seen.body == b""
        assert "content-type" not in seen.headers
        return
    assert seen.headers["content-type"].startswith(kind)
    if kind == "application/json":
        sent = json.loads(seen.body)
        if operation.const:
            fields = {operation.body_key: body} if operation.body_key and body else body
            assert sent == {**operation.const, **fields}
        else:
            assert sent == (body or [{"any": "thing"}])
    elif kind == "application/x-www-form-urlencoded":
        assert dict(parse_qsl(seen.body.decode())) == {**(operation.const or {}), **body}
    else:
        for name, value in body.items():
            assert f'name="{name}"\r\n\r\n{value}\r\n'.encode() in seen.body


def check_authorization(seen: Seen, operation: Documented) -> None:
    security = operation.raw["security"]
    if not security:
        assert "authorization" not in seen.headers
    elif "basic" in security[0]:
        assert seen.headers["authorization"].startswith("Basic ")
    else:
        assert seen.headers["authorization"].startswith("Bearer token-")


@pytest.mark.parametrize("operation", [o for o in ALL if "{" in o.path and not o.const], ids=lambda o: o.id)
def test_every_path_value_is_encoded_twice_where_zoom_asks_for_it(
    zoom: Zoom, server: SmallServer, operation: Documented
) -> None:
    seen, _, _ = called(zoom, server, operation, TWICE_VALUE)
    values = operation.path.count("{")
    assert seen.path.count(TWICE) == values
    assert seen.path.count("/") == (operation.base + operation.path).count("/")


@pytest.mark.parametrize("operation", ALL, ids=lambda o: o.id)
def test_every_other_name_calls_the_same(zoom: Zoom, operation: Documented) -> None:
    path = {p["name"]: PATH_VALUE for p in operation.parameters("path")}
    body = {"method": "x"} if operation.const else None
    meant = zoom.prepare(operation.id, path, body=body)
    names = [] if operation.const else operation.raw["x-greenroom"].get("names", [])
    for name in [*names, *([] if operation.const else [f"{operation.method} {operation.path}"])]:
        assert zoom.prepare(name, path) == meant
