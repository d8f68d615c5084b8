"""Every event of the catalog has a class, and what arrives can be read as the class says."""

from __future__ import annotations

import copy
import inspect
import typing
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from greenroom import Gateway, catalog, events
from greenroom.client.reply import Reply
from greenroom.core.json import decode, encode
from greenroom.events.event import Event, made
from tests.unit.gateway.deliveries import SECRET, signed

CLASSES: dict[str, type[Event]] = {
    kind.name: kind for name in dir(events) if issubclass(kind := getattr(events, name), Event) and kind.name
}
EVENTS = {event.event: event for event in catalog.events()}


def arrived(event: str, message: dict[str, Any]) -> Event:
    """Return the event as a handler gets it."""
    body = encode(message)
    return made(
        decode(body),
        event,
        id="evt_1",
        source="default",
        request_id="",
        event_ts=None,
        received_at=datetime.now(UTC),
        body=body,
    )


def unreadable(value: Any, annotation: Any, path: str) -> Iterator[str]:
    """Yield where a value is not what its annotation says. Fields that did not come are left out."""
    origin, parts = typing.get_origin(annotation), typing.get_args(annotation)
    if annotation is Any or value is None:
        return
    if inspect.isclass(annotation) and issubclass(annotation, Reply):
        if not isinstance(value, Reply):
            yield f"{path}: {value!r} is no object"
            return
        for name, inner in typing.get_type_hints(annotation).items():
            if name in value:
                yield from unreadable(getattr(value, name), inner, f"{path}.{name}")
    elif origin is list:
        if not isinstance(value, list):
            yield f"{path}: {value!r} is no list"
            return
        for item in value:
            yield from unreadable(item, parts[0], f"{path}[]")
    elif origin is dict:
        if not isinstance(value, dict):
            yield f"{path}: {value!r} is no object"
    elif parts:
        tried = [list(unreadable(value, part, path)) for part in parts]
        if all(tried):
            yield from tried[0]
    elif not isinstance(value, (int, float) if annotation is float else annotation):
        yield f"{path}: {value!r} is no {annotation.__name__}"


def test_each_event_has_one_class() -> None:
    assert sorted(CLASSES) == sorted(EVENTS)
    assert len(CLASSES) == 577


@pytest.mark.parametrize("name", sorted(EVENTS))
def test_an_example_is_read_through_its_class_and_nothing_is_lost(name: str) -> None:
    message = EVENTS[name].example
    event = arrived(name, copy.deepcopy(message))
    assert type(event) is CLASSES[name]
    assert event.body == encode(message)
    for field, annotation in typing.get_type_hints(CLASSES[name]).items():
        if field in ("envelope", "payload", "object"):
            assert list(unreadable(getattr(event, field), annotation, field)) == []
    assert encode(event.to_dict()) == encode(message)


@pytest.mark.parametrize("name", sorted(EVENTS))
def test_a_class_has_every_field_the_catalog_has(name: str) -> None:
    hints = typing.get_type_hints(CLASSES[name])
    schema = EVENTS[name].schema["properties"]["payload"]
    documented = {field for one in schema.get("anyOf", [schema]) for field in one.get("properties", {})}
    payload = hints["payload"]
    assert documented <= set(typing.get_type_hints(payload)), payload
    assert CLASSES[name].__doc__ == EVENTS[name].summary


def test_unknown_fields_and_unknown_events_stay_as_they_came() -> None:
    message = {
        "event": "zoomroom.checked_in",
        "new": [{"a": [1, {"b": None}]}],
        "payload": {"object": {"id": "r", "mood": {"now": "good"}}},
    }
    event = arrived("zoomroom.checked_in", copy.deepcopy(message))
    assert isinstance(event, events.ZoomroomCheckedIn)
    assert event.object["mood"].now == "good"
    assert event.envelope["new"][0].a[1].b is None
    assert event.to_dict() == message
    unknown = arrived("zoomroom.levitated", {**copy.deepcopy(message), "event": "zoomroom.levitated"})
    assert type(unknown) is Event
    assert unknown.object["mood"]["now"] == "good"


@pytest.mark.parametrize(
    "payload", [None, 7, "x", [], [{"object": 1}], {}, {"object": None}, {"object": [1]}, {"object": "x"}]
)
def test_a_payload_of_another_shape_raises_nothing_and_is_kept(payload: Any) -> None:
    message = {"event": "zoomroom.checked_in", "payload": payload}
    event = arrived("zoomroom.checked_in", copy.deepcopy(message))
    assert event.object == {}
    assert event.payload == (payload if isinstance(payload, dict) else {})
    assert event.to_dict() == message
    with pytest.raises(AttributeError, match="no 'id'"):
        _ = event.object.id


def test_verify_gives_the_class_and_flags_what_does_not_fit() -> None:
    hooks = Gateway(secret=SECRET)
    raw = signed({"event": "zoomroom.checked_in", "event_ts": 1, "payload": {"object": {"id": 7}}})
    event = hooks.verify(raw.headers, raw.body)
    assert isinstance(event, events.ZoomroomCheckedIn)
    assert event.object["id"] == 7
    assert "schema_mismatch" in event.flags
