"""The stored documents -> typed values. An area is read on first use, an operation built when asked for."""

from __future__ import annotations

import threading
from functools import cache
from pathlib import Path
from typing import Any, Literal, TypeVar

import msgspec

from greenroom.core.errors import CatalogError

from . import variants
from .model import (
    Body,
    Event,
    EventExtra,
    Json,
    Operation,
    OperationExtra,
    Parameter,
    ParameterExtra,
    Response,
)

_Extra = TypeVar("_Extra", OperationExtra, EventExtra, ParameterExtra)
_NO_EXTRA = ParameterExtra()
_DATA = Path(__file__).parent / "data"
METHODS = ("get", "post", "put", "patch", "delete")


class Index(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """names, routes: what it is called -> area and id. several: a name shared by operations -> their ids.

    Path parameters of routes have no names: ``GET /rooms/{}``.
    """

    areas: dict[str, dict[str, Any]]
    names: dict[str, tuple[str, str]]
    routes: dict[str, tuple[str, str]]
    several: dict[str, tuple[str, ...]]


class Area:
    """One document, typed. Its operations and events are built on first use and then kept.

    operation_ids: without variants, in the order of the document. Variants are operations too.
    """

    def __init__(self, name: str, raw: Json) -> None:
        self.name = name
        self.raw = raw
        self._items: dict[str, tuple[str, str, OperationExtra]] = {}
        self._parent: dict[str, str] = {}
        self._built: dict[str, Operation] = {}
        self._events: dict[str, Event] = {}
        self._event_extras: dict[str, EventExtra] = {}
        for path, item in raw.get("paths", {}).items():
            for method in METHODS:
                if method in item:
                    self._note(path, method, item[method])
        for event, item in raw.get("webhooks", {}).items():
            self._event_extras[event] = _extra(item["post"], EventExtra)
        self.operation_ids = tuple(sorted(self._items))
        self.event_names = tuple(sorted(self._event_extras))

    def operation(self, operation_id: str) -> Operation:
        """Return the operation or variant. KeyError when the area has none by this id."""
        if operation_id not in self._built:
            build = self._build_variant if operation_id in self._parent else self._build
            self._built[operation_id] = build(operation_id)
        return self._built[operation_id]

    def event(self, name: str) -> Event:
        """Return the event. KeyError when the area has none by this name."""
        if name not in self._events:
            self._events[name] = self._build_event(name)
        return self._events[name]

    def operations(self) -> tuple[Operation, ...]:
        """Return every operation, by id, without variants."""
        return tuple(self.operation(operation_id) for operation_id in self.operation_ids)

    def events(self) -> tuple[Event, ...]:
        """Return every event, by name."""
        return tuple(self.event(name) for name in self.event_names)

    def _note(self, path: str, method: str, raw: Json) -> None:
        extra = _extra(raw, OperationExtra)
        self._items[raw["operationId"]] = (path, method, extra)
        for variant in extra.variants:
            self._parent[variant] = raw["operationId"]

    def _build(self, operation_id: str) -> Operation:
        path, method, extra = self._items[operation_id]
        item = self.raw["paths"][path]
        raw = item[method]
        body = self._body(raw.get("requestBody"))
        fields, required = _fields(body)
        return Operation(
            id=operation_id,
            area=self.name,
            method=method.upper(),
            path=path,
            summary=raw["summary"],
            description=raw.get("description", ""),
            tag=raw["tags"][0],
            parameters=tuple(_parameter(self._resolve(p)) for p in raw.get("parameters", ())),
            body=body,
            responses={int(status): self._response(int(status), r) for status, r in raw["responses"].items()},
            success_status=extra.success_status,
            errors=extra.errors,
            scopes=extra.scopes,
            plan=extra.plan,
            permissions=extra.permissions,
            rate_class=extra.rate_class,
            quotas=extra.quotas,
            paging=extra.paging,
            archetype=extra.archetype,
            fidelity=extra.fidelity,
            events=extra.events,
            names=extra.names,
            shared_names=extra.shared_names,
            aliases=extra.aliases,
            variants=tuple(extra.variants),
            fields=fields,
            required_fields=required,
            server=item["servers"][0]["url"] if "servers" in item else None,
            auth=_auth(raw["security"]),
            deprecated=raw.get("deprecated", False),
            formerly_required=extra.formerly_required,
            max_objects=extra.max_objects,
            older_fields=extra.older_fields,
            older_statuses=extra.older_statuses,
            removed=extra.removed,
            successor=extra.successor,
            user_app_only=extra.user_app_only,
            refusal=extra.refusal,
            sources=extra.sources,
        )

    def _build_variant(self, variant_id: str) -> Operation:
        parent = self.operation(self._parent[variant_id])
        path, method, extra = self._items[parent.id]
        media = next(iter(self.raw["paths"][path][method]["requestBody"]["content"].values()))
        example = media.get("examples", {}).get(variant_id, {}).get("value")
        return variants.narrow(parent, variant_id, extra.variants[variant_id], example)

    def _build_event(self, name: str) -> Event:
        extra = self._event_extras[name]
        raw = self.raw["webhooks"][name]["post"]
        media = raw["requestBody"]["content"]["application/json"]
        return Event(
            event=name,
            area=self.name,
            summary=raw["summary"],
            description=raw.get("description", ""),
            schema=self._resolve(media["schema"]),
            example=media["example"],
            scopes=extra.scopes,
            caused_by=extra.caused_by,
            causes=extra.causes,
            product=extra.product,
            closed_objects=extra.closed_objects,
            enum_names=extra.enum_names,
            sources=extra.sources,
        )

    def _body(self, raw: Json | None) -> Body | None:
        if raw is None:
            return None
        content_type, media = next(iter(raw["content"].items()))
        return Body(content_type, self._resolve(media["schema"]), raw.get("required", False), _example(media))

    def _response(self, status: int, raw: Json) -> Response:
        if "content" not in raw:
            return Response(status, raw["description"])
        content_type, media = next(iter(raw["content"].items()))
        if "schema" not in media:
            return Response(status, raw["description"], content_type=content_type)
        schema = self._resolve(media["schema"])
        return Response(status, raw["description"], schema, _example(media), content_type)

    def _resolve(self, node: Any) -> Any:
        """Return node with every ``$ref`` replaced by what it points at."""
        if isinstance(node, list):
            return [self._resolve(item) for item in node]
        if not isinstance(node, dict):
            return node
        if isinstance(target := node.get("$ref"), str):
            return self._resolve(self._pointed_at(target))
        return {key: self._resolve(value) for key, value in node.items()}

    def _pointed_at(self, reference: str) -> Any:
        node: Any = self.raw
        try:
            for step in reference.removeprefix("#/").split("/"):
                node = node[step]
        except (KeyError, TypeError) as exc:
            raise CatalogError(f"{self.name}: nothing is at {reference}; mend the document.") from exc
        return node


@cache
def index() -> Index:
    """Return which area knows which name and route."""
    try:
        return msgspec.json.decode(read("index"), type=Index)
    except msgspec.ValidationError as exc:
        raise CatalogError(f"index.json is not an index of areas: {exc}") from exc


def areas() -> tuple[str, ...]:
    """Return the names of the areas there are, sorted."""
    return tuple(sorted(index().areas))


@cache
def document(area: str) -> Json:
    """Return the area's OpenAPI 3.1 document as stored. It is shared: copy it before changing anything."""
    if area not in index().areas:
        raise CatalogError(f"There is no area {area!r}; the areas are {', '.join(areas())}.")
    parsed: Json = msgspec.json.decode(read(area))
    return parsed


_areas: dict[str, Area] = {}
_reading = threading.Lock()


def area(name: str) -> Area:
    """Return the area, read on first use. Raises CatalogError for an unknown area or a field unknown here."""
    if name not in _areas:
        with _reading:
            if name not in _areas:
                _areas[name] = parse(name, document(name))
    return _areas[name]


def parse(name: str, raw: Json) -> Area:
    """Return the typed area of an OpenAPI document that has our extensions."""
    try:
        return Area(name, raw)
    except KeyError as exc:
        raise CatalogError(f"{name}: an operation or event lacks {exc}.") from exc


def read(stem: str) -> bytes:
    """Return the bytes of a data file."""
    return (_DATA / f"{stem}.json").read_bytes()


def _extra(raw: Json, kind: type[_Extra]) -> _Extra:
    return _converted(raw["x-greenroom"], kind, raw["operationId"])


def _converted(raw: Json, kind: type[_Extra], owner: str) -> _Extra:
    """Return ``x-greenroom``, strictly: a field nobody reads yet is noticed here."""
    try:
        return msgspec.convert(raw, type=kind)
    except msgspec.ValidationError as exc:
        raise CatalogError(f"{owner}: x-greenroom: {exc}") from exc


def _auth(security: list[Json]) -> Literal["bearer", "basic", "none"]:
    if not security:
        return "none"
    return "basic" if "basic" in security[0] else "bearer"


def _parameter(raw: Json) -> Parameter:
    extra = _NO_EXTRA
    if "x-greenroom" in raw:
        extra = _converted(raw["x-greenroom"], ParameterExtra, raw["name"])
    return Parameter(
        name=raw["name"],
        location=raw["in"],
        schema=raw["schema"],
        required=raw.get("required", False),
        description=raw.get("description", ""),
        example=raw.get("example"),
        csv=raw.get("x-csv", False),
        accepts=extra.accepts,
        double_encode_uuid=extra.double_encode_uuid,
        deprecated=raw.get("deprecated", False),
        legacy=extra.legacy,
        inferred=extra.inferred,
        formerly_required=extra.formerly_required,
        sources=extra.sources,
    )


def _example(media: Json) -> Any:
    """Return the example, or the first of several."""
    if "examples" in media:
        return next(iter(media["examples"].values()))["value"]
    return media.get("example")


def _fields(body: Body | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names a body can have and must have; of several shapes, all names and the common ones."""
    if body is None:
        return (), ()
    alternatives = variants.shapes(body.schema)
    names = dict.fromkeys(name for shape in alternatives for name in shape.get("properties", {}))
    required = [name for name in names if all(name in shape.get("required", ()) for shape in alternatives)]
    return tuple(names), tuple(required)
