"""``greenroom deliveries``."""

from __future__ import annotations

import click

from . import house
from .output import json_option, show, table


@click.group("deliveries")
def command() -> None:
    """What the sandbox sent to webhook subscribers."""


@command.command("list")
@click.option("--event", help="Only this event.")
@json_option
def list_(event: str | None, as_json: bool) -> None:
    """The sandbox's outbox, newest first."""
    answer = house.get("/_sandbox/deliveries", event=event)
    if as_json:
        show(answer, True)
        return
    rows = [(d["event"], d["status"], d["attempts"], d["url"], d["id"]) for d in answer["deliveries"]]
    table(rows, ("event", "status", "attempts", "url", "id"), empty="Nothing was sent yet.")


@command.command("retry")
@click.argument("delivery_id")
@json_option
def retry(delivery_id: str, as_json: bool) -> None:
    """Send one delivery again now."""
    show(house.post(f"/_sandbox/deliveries/{delivery_id}/retry"), as_json)
