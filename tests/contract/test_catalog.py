"""Is it true of every operation and event? One function each, asked of the whole catalog, area by area."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from greenroom import catalog
from greenroom.catalog import Event, Operation

DATA = Path(catalog.__file__).parent / "data"


STAMPED_INSIDE = {"app_deauthorized", "bot_installed", "interactive_message_select"}
"""Events whose time stands in the payload alone."""
every_area = pytest.mark.parametrize("area", catalog.areas())
Check = Callable[[Any], None]


def operations_of(area: str) -> Iterator[Operation]:
    """Yield an area's operations and variants."""
    for operation in catalog.operations(area):
        yield operation
        yield from (catalog.operation(variant) for variant in operation.variants)


def every_operation(check: Check) -> Callable[[str], None]:
    """Ask the question of each operation of an area in one test, which names all that fail."""
    return _of_each(operations_of, check)


def every_event(check: Check) -> Callable[[str], None]:
    """Ask the question of each event of an area in one test, which names all that fail."""
    return _of_each(catalog.events, check)


def _of_each(items: Callable[[str], Iterator[Any]], check: Check) -> Callable[[str], None]:
    def test(area: str) -> None:
        failed = {}
        for item in items(area):
            try:
                check(item)
            except (AssertionError, LookupError) as exc:
                failed[item.id] = str(exc)
        assert not failed

    test.__name__ = check.__name__
    return every_area(test)


@cache
def event_names() -> set[str]:
    return {event.event for event in catalog.events()}


def nodes(schema: Any) -> Iterator[dict[str, Any]]:
    """Yield the schema and every schema inside it."""
    yield schema
    for sub in schema.get("properties", {}).values():
        yield from nodes(sub)
    for word in ("allOf", "anyOf", "oneOf"):
        for sub in schema.get(word, ()):
            yield from nodes(sub)
    if "items" in schema:
        yield from nodes(schema["items"])


def problems(example: Any, schema: dict[str, Any]) -> list[str]:
    validator = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
    return [f"{error.instance_path}: {error.message}" for error in validator.iter_errors(example)]


@every_area
def test_the_document_is_valid_openapi_3_1(area: str) -> None:
    errors = [error.message for error in OpenAPIV31SpecValidator(catalog.document(area)).iter_errors()]

    assert errors == []


@every_area
def test_the_document_is_stored_sorted_with_one_key_per_line(area: str) -> None:
    stored = (DATA / f"{area}.json").read_text()

    assert stored == json.dumps(json.loads(stored), sort_keys=True, indent=1, ensure_ascii=False) + "\n"


def test_the_index_knows_every_area_and_counts_what_is_in_it() -> None:
    files = {path.stem for path in DATA.glob("*.json")} - {"component", "index"}

    assert set(catalog.areas()) == files
    for name, counts in catalog.index().areas.items():
        assert counts["operations"] == len(list(catalog.operations(name)))
        assert counts["events"] == len(list(catalog.events(name)))


def test_an_id_names_one_thing_only() -> None:
    areas = catalog.areas()
    ids = Counter(item.id for area in areas for item in (*operations_of(area), *catalog.events(area)))

    assert [name for name, count in ids.items() if count > 1] == []


def test_a_route_names_one_operation_only() -> None:
    routes = Counter((op.method, re.sub(r"{[^}]*}", "{}", op.path)) for op in catalog.operations())

    assert [route for route, count in routes.items() if count > 1] == []


@every_operation
def test_an_id_is_area_noun_verb_in_lower_case(operation: Operation) -> None:
    assert re.fullmatch(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*){1,3}", operation.id)


def test_no_operation_is_called_like_a_group_of_operations() -> None:
    ids = {operation.id for area in catalog.areas() for operation in operations_of(area)}

    assert [name for name in ids if any(other.startswith(f"{name}.") for other in ids)] == []


@every_operation
def test_the_path_and_its_parameters_agree(operation: Operation) -> None:
    assert re.findall(r"{([^}]*)}", operation.path) == [p.name for p in operation.path_params]
    assert all(parameter.required for parameter in operation.path_params)


@every_operation
def test_the_archetype_speaks_of_things_the_operation_has(operation: Operation) -> None:
    archetype = operation.archetype
    in_path = {parameter.name for parameter in operation.path_params}

    assert archetype.id_param is None or archetype.id_param in in_path
    assert archetype.parent is None or archetype.parent.param in in_path
    assert archetype.scope is None or archetype.kind == "settings"
    if archetype.kind in {"get", "update", "replace", "delete"}:
        assert archetype.id_param
    if operation.paging:
        assert archetype.items == operation.paging.items


@every_operation
def test_the_archetypes_items_envelope_and_id_field_are_in_the_reply(operation: Operation) -> None:
    archetype, schema = operation.archetype, operation.success.schema
    if operation.method != "GET" or not schema:
        return
    if archetype.envelope:
        schema = schema["properties"][archetype.envelope]
    if archetype.items:
        assert schema["properties"][archetype.items]["type"] == "array"
    if archetype.id_field and archetype.kind in {"list", "get", "membership"}:
        row = schema["properties"][archetype.items] if archetype.items else schema
        one = schema if archetype.kind == "get" else row["items"]
        assert archetype.id_field in {name for part in one.get("anyOf", [one]) for name in part["properties"]}


@every_operation
def test_everything_is_described_in_a_short_sentence(operation: Operation) -> None:
    assert re.fullmatch(r"[A-Z].{5,110}[.!]", operation.summary)
    for parameter in operation.parameters:
        assert parameter.description.endswith((".", ")")), parameter.name
    for schema in body_and_reply(operation):
        for node in nodes(schema):
            for name, sub in node.get("properties", {}).items():
                assert sub.get("description"), name


def body_and_reply(operation: Operation) -> list[dict[str, Any]]:
    bodies = [operation.body.schema] if operation.body else []
    return bodies + [r.schema for r in operation.responses.values() if r.schema]


@every_operation
def test_every_schema_is_json_schema_2020_12(operation: Operation) -> None:
    for schema in (*body_and_reply(operation), *(p.schema for p in operation.parameters)):
        jsonschema_rs.Draft202012Validator(schema)
        assert "$ref" not in json.dumps(schema)


@every_operation
def test_every_example_fits_its_schema(operation: Operation) -> None:
    if operation.body and operation.body.example is not None:
        assert problems(operation.body.example, operation.body.schema) == []
    for response in operation.responses.values():
        if response.example is not None and response.schema:
            assert problems(response.example, response.schema) == []


@every_operation
def test_every_parameters_example_fits_its_schema(operation: Operation) -> None:
    for parameter in operation.parameters:
        if parameter.example is not None:
            assert problems(parameter.example, parameter.schema) == [], parameter.name


@every_operation
def test_a_reply_with_a_schema_has_an_example(operation: Operation) -> None:
    assert operation.success.schema is None or operation.success.example is not None


@every_operation
def test_a_body_has_an_example_unless_it_is_a_file(operation: Operation) -> None:
    assert operation.body is None or operation.body.example is not None


OUR_HOSTS = ("@example.com", "@sip.example.com", "@xmpp.zoom.us", "@conference.xmpp.zoom.us", "@zoomcrc.com")


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from strings(item)
    elif isinstance(value, str):
        yield value


def of_somebody(example: Any) -> list[str]:
    """Return the addresses, tokens and names in an example that may be somebody's."""
    found = []
    for text in strings(example):
        found += [a for a in re.findall(r"[\w.+-]+@[\w.-]+", text) if not a.endswith(OUR_HOSTS)]
        found += re.findall(r"\beyJ[A-Za-z0-9]{8,}", text)
        found += re.findall(r"\b(?:Jill|Chill|John|Jane|Doe|Smith)\b", text)
    return found


@every_operation
def test_no_operations_example_is_about_somebody(operation: Operation) -> None:
    examples = [operation.success.example, *(parameter.example for parameter in operation.parameters)]
    examples += [operation.body.example] if operation.body else []

    assert of_somebody(examples) == []


@every_event
def test_no_events_example_is_about_somebody(event: Event) -> None:
    assert of_somebody(event.example) == []


@every_operation
def test_a_refused_operation_says_why(operation: Operation) -> None:
    assert bool(operation.refusal) == (operation.fidelity == "refused")


@every_operation
def test_every_documented_error_has_an_answer(operation: Operation) -> None:
    statuses = {error.status for error in operation.errors if error.status and error.status >= 400}

    assert statuses <= set(operation.responses)
    assert operation.success_status in operation.responses


@every_operation
def test_every_event_an_operation_names_exists(operation: Operation) -> None:
    assert set(operation.events) <= event_names()


@every_event
def test_what_causes_an_event_says_so_too(event: Event) -> None:
    for cause in event.caused_by:
        assert event.event in catalog.operation(cause).events


@every_operation
def test_an_event_says_which_operation_causes_it(operation: Operation) -> None:
    if operation.variants:
        told = {name for variant in operation.variants for name in catalog.operation(variant).events}
        assert set(operation.events) == told
    else:
        for name in operation.events:
            assert operation.id in catalog.event(name).caused_by


@every_operation
def test_a_variant_fixes_its_constants_and_keeps_only_its_fields(operation: Operation) -> None:
    if operation.variant_of is None:
        return
    assert operation.body is not None
    assert operation.const
    properties = operation.body.schema["properties"]
    inner = properties[operation.body_key]["properties"] if operation.body_key else properties
    assert {properties[name]["const"] for name in operation.const} == set(operation.const.values())
    assert set(operation.fields) == set(inner) - set(operation.const)
    assert set(operation.required_fields) <= set(operation.fields)


@every_operation
def test_every_name_and_route_leads_back(operation: Operation) -> None:
    assert catalog.find(operation.id) is operation
    for name in operation.names:
        assert catalog.find(name).id == operation.id
    for name in operation.shared_names:
        assert operation.id in catalog.near(name) or catalog.find(name).id != operation.id
    if operation.variant_of is None:
        assert catalog.find(f"{operation.method} {operation.path}") is operation
        for alias in operation.aliases:
            assert catalog.find(f"{alias.method} {alias.path}") is operation


@every_operation
def test_scopes_and_sources_are_told(operation: Operation) -> None:
    needs_scope = operation.auth == "bearer"

    assert bool(operation.scopes.classic) == needs_scope or operation.variant_of
    assert operation.sources


@every_event
def test_an_events_example_is_filled_and_fits_its_schema(event: Event) -> None:
    assert problems(event.example, event.schema) == []
    assert event.example["event"] == event.event
    assert empty_strings(event.example) <= {"api_type"}  # empty for Google calendars


def empty_strings(value: Any, name: str = "") -> set[str]:
    if isinstance(value, dict):
        return {found for key, item in value.items() for found in empty_strings(item, key)}
    if isinstance(value, list):
        return {found for item in value for found in empty_strings(item, name)}
    return {name} if value == "" else set()


@every_event
def test_an_event_is_described_and_says_what_causes_it(event: Event) -> None:
    assert re.fullmatch(r"[A-Z].{5,110}[.!]", event.summary)
    assert event.caused_by or event.causes
    for node in nodes(event.schema):
        for name, sub in node.get("properties", {}).items():
            assert sub.get("description"), name


@every_event
def test_an_event_has_an_envelope(event: Event) -> None:
    assert {"event", "payload"} <= set(event.schema["properties"])
    assert "event_ts" in event.schema["properties"] or event.event in STAMPED_INSIDE
    assert catalog.find(event.event) is event
