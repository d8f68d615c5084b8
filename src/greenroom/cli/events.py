"""``greenroom events``."""

from __future__ import annotations

import click

from . import house
from .output import json_option, show, table


@click.group("events")
def command() -> None:
    """What the gateway received."""


@command.command("list")
@click.option("--event", help="Only this event, or a pattern such as zoomroom.*")
@click.option("--limit", type=click.IntRange(1, 1000), default=20, show_default=True)
@json_option
def list_(event: str | None, limit: int, as_json: bool) -> None:
    """The newest events first."""
    answer = house.get("/api/events", limit=limit, event=event)
    if as_json:
        show(answer, True)
        return
    rows = [
        (
            e["received_at"],
            e["event"],
            e["status"],
            e["source"],
            e["duplicates"] or "",
            ",".join(e["flags"]),
            e["id"],
        )
        for e in answer["events"]
    ]
    headings = ("received", "event", "status", "source", "duplicates", "flags", "id")
    table(rows, headings, empty="No events yet. Make one: greenroom trigger zoomroom.sensor_data")


@command.command("show")
@click.argument("event_id")
@json_option
def show_(event_id: str, as_json: bool) -> None:
    """One event: what is known about it, and its body."""
    event = house.get(f"/api/events/{event_id}")
    event["body"] = house.get(f"/api/events/{event_id}/body")
    show(event, as_json)


@command.command("replay")
@click.argument("event_id")
@json_option
def replay(event_id: str, as_json: bool) -> None:
    """Hand one recorded event to handlers and flows again."""
    show(house.post(f"/api/events/{event_id}/replay"), as_json)
