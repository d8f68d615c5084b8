"""Every generated method against the catalog: what type checkers are told is what the client does."""

from __future__ import annotations

import importlib
import inspect
import keyword
import pkgutil
from collections.abc import Callable, Iterator
from functools import cached_property
from types import ModuleType
from typing import Any, get_args, get_origin, get_overloads

import pytest

from greenroom import AsyncZoom, Zoom, catalog
from greenroom.catalog.model import Operation
from greenroom.client import generated, helpers
from greenroom.client.base import BaseZoom
from greenroom.client.pages import AsyncListing, Listing
from greenroom.client.reply import Reply
from greenroom.client.resource import Resource

FLAVOURS = {"sync": (Zoom, Listing), "async": (AsyncZoom, AsyncListing)}


def operations() -> Iterator[Operation]:
    for operation in catalog.operations():
        yield operation
        yield from map(catalog.operation, operation.variants)


ALL = list(operations())


def attribute(name: str) -> str:
    return f"{name}_" if keyword.iskeyword(name) else name


def method_of(zoom: object, operation_id: str) -> Callable[..., Any]:
    found: Any = zoom
    for part in operation_id.split("."):
        found = getattr(found, attribute(part))
    assert inspect.ismethod(found)
    return found


def types_of(area: str) -> ModuleType:
    return importlib.import_module(f"greenroom.client.generated.types.{area}")


def evaluated(operation: Operation, annotation: str) -> Any:
    module = importlib.import_module(f"greenroom.client.generated.{operation.area}")
    return eval(annotation, {**vars(module), "t": types_of(operation.area)})


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("operation", ALL, ids=lambda o: o.id)
def test_a_method_takes_what_the_catalog_says(operation: Operation, flavour: str) -> None:
    zoom = FLAVOURS[flavour][0].sandbox()
    taken = told(method_of(zoom, operation.id))[0]
    path = [p for p in taken.values() if p.kind is p.POSITIONAL_ONLY]
    assert [p.name.replace("_", "").lower() for p in path] == [
        p.name.replace("_", "").lower() for p in operation.path_params
    ]
    rest = [p for p in taken.values() if p not in path]
    expected, required = named(operation)
    if not expected:
        assert rest == []
        return
    (only,) = rest
    assert only.kind is only.VAR_KEYWORD
    (params,) = get_args(evaluated(operation, only.annotation))
    assert set(params.__annotations__) == expected
    assert params.__required_keys__ == required


def told(method: Callable[..., Any]) -> list[dict[str, inspect.Parameter]]:
    """What type checkers read: the arguments of each overload without self, or those of the method."""
    overloads = get_overloads(method.__func__)  # type: ignore[attr-defined]
    if not overloads:
        return [dict(inspect.signature(method).parameters)]
    return [dict(list(inspect.signature(one).parameters.items())[1:]) for one in overloads]


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("operation_id", helpers.HELPERS)
def test_a_word_that_helps_stands_in_for_the_fields(operation_id: str, flavour: str) -> None:
    operation = catalog.operation(operation_id)
    _, by_word = told(method_of(FLAVOURS[flavour][0].sandbox(), operation_id))
    words = [name for name, parameter in by_word.items() if parameter.kind is parameter.KEYWORD_ONLY]
    assert set(words) == set(helpers.of(operation_id).words)
    assert len(by_word) == len(words) + len(operation.path_params)


def named(operation: Operation) -> tuple[set[str], set[str]]:
    """Names and required names besides the path, as keywords are spelled."""
    outside = [p for p in operation.query_params + operation.header_params if p.name != "Authorization"]
    names = {p.name for p in outside} | set(operation.fields)
    required = {p.name for p in outside if p.required and p.name != "next_page_token"}
    required |= set(operation.required_fields) - {p.name for p in outside if not p.required}
    if operation.body and not operation.fields and not operation.variant_of:
        names.add("body")
        required |= {"body"} if operation.body.required else set()
    return {attribute(name) for name in names}, {attribute(name) for name in required}


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("operation", ALL, ids=lambda o: o.id)
def test_a_method_gives_what_the_catalog_says(operation: Operation, flavour: str) -> None:
    client, listing = FLAVOURS[flavour]
    method = method_of(client.sandbox(), operation.id)
    result = evaluated(operation, inspect.signature(method).return_annotation)
    assert inspect.iscoroutinefunction(method) == (flavour == "async" and not operation.is_list)
    schema = operation.success.schema
    if operation.is_list:
        assert get_origin(result) is listing
        _, result = get_args(result)
    elif operation.success.content_type is None:
        assert result is None
    elif schema is None:
        assert result in (bytes, Any)
    if schema and schema.get("properties") and isinstance(result, type) and issubclass(result, Reply):
        readable = {name for name in schema["properties"] if not hasattr(Reply, name)}
        assert set(result.__annotations__) == {attribute(name) for name in readable if name.isidentifier()}


@pytest.mark.parametrize("operation", ALL, ids=lambda o: o.id)
def test_a_method_says_what_it_does_and_which_request_it_makes(operation: Operation) -> None:
    for client, _ in FLAVOURS.values():
        doc = inspect.getdoc(method_of(client.sandbox(), operation.id)) or ""
        assert doc.startswith(operation.summary)
        assert f"{operation.method} {operation.path}" in doc
        assert operation.rate_class is None or f"rate class {operation.rate_class}" in doc


@pytest.mark.parametrize("client", [client for client, _ in FLAVOURS.values()])
def test_there_is_no_method_without_an_operation(client: type[Zoom | AsyncZoom]) -> None:
    ids = {operation.id for operation in ALL}
    assert set(walked(client.sandbox())) == ids


def walked(zoom: BaseZoom) -> Iterator[str]:
    groups = [
        (name, getattr(zoom, name))
        for name in dir(type(zoom))
        if isinstance(inspect.getattr_static(zoom, name), cached_property)
    ]
    while groups:
        prefix, group = groups.pop()
        assert isinstance(group, Resource)
        for name in dir(type(group)):
            if name.startswith("_"):
                continue
            dotted = f"{prefix}.{name.removesuffix('_')}"
            value = getattr(group, name)
            if isinstance(value, Resource):
                groups.append((dotted, value))
            else:
                yield dotted


def test_no_group_hides_what_a_client_can_do() -> None:
    groups = {
        name for name, value in vars(generated.ZoomSurface).items() if isinstance(value, cached_property)
    }
    own = {name for name in dir(BaseZoom) if not name.startswith("_")}
    own |= {name for kind in (Zoom, AsyncZoom) for name in vars(kind) if not name.startswith("_")}
    assert groups & own == set()


@pytest.mark.parametrize(
    "area", [m.name for m in pkgutil.iter_modules(generated.__path__) if m.name != "types"]
)
def test_types_load_without_type_checking(area: str) -> None:
    assert types_of(area).__doc__
