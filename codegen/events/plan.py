"""An area of the catalog -> the classes of its events."""

from __future__ import annotations

from dataclasses import dataclass

from client.shapes import Shape, Shapes, alternatives, is_object, merged, pascal

from greenroom.catalog.load import Area
from greenroom.catalog.model import Event

COMMON = ("event", "event_ts", "payload")


@dataclass(frozen=True)
class EventClass:
    """One event. fields: what its class knows better than Event does: name and class."""

    name: str
    event: str
    doc: str
    fields: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class AreaPlan:
    """shapes: the JSON objects in the messages, each after those it mentions."""

    name: str
    title: str
    shapes: tuple[Shape, ...]
    events: tuple[EventClass, ...]


def plan(area: Area) -> AreaPlan:
    """Return what to write for the events of an area. ValueError when two classes want one name."""
    shapes = Shapes()
    events = tuple(event_class(event, shapes) for event in area.events())
    for event in events:
        if event.name in shapes.made:
            raise ValueError(
                f"{event.name} would be the class of {event.event} and of a part of another event"
            )
    made = tuple(shape for shape in shapes.made.values() if isinstance(shape, Shape))
    return AreaPlan(area.name, area.raw["info"]["title"], made, events)


def event_class(event: Event, shapes: Shapes) -> EventClass:
    """Return the class of an event; those of its parts go to shapes."""
    name = pascal(event.event)
    message = event.schema["properties"]
    fields: dict[str, str] = {}
    if any(part not in COMMON for part in message):
        fields["envelope"] = shapes.annotation(event.schema, f"{name}Message", "receive")
        fields["payload"] = f"{name}MessagePayload"
    else:
        fields["payload"] = shapes.annotation(message["payload"], f"{name}Payload", "receive")
    parts = [one for one in alternatives(message["payload"]) if is_object(one)]
    if _is_object(merged(parts)["properties"].get("object", {})):
        fields["object"] = f"{fields['payload']}Object"
    known = {part: kind for part, kind in fields.items() if kind in shapes.made}
    return EventClass(name, event.event, event.summary, tuple(known.items()))


def _is_object(schema: dict[str, object]) -> bool:
    return all(is_object(one) for one in alternatives(schema))
