"""``greenroom deliveries``."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import click

from greenroom.core.json import decode

from . import house
from .names import EVENT
from .output import cursor_option, json_option, more, show, table, tell

STATUSES = ("pending", "retrying", "delivered", "failed", "unsubscribed")


@click.group("deliveries")
def command() -> None:
    """What the sandbox sent to webhook subscribers."""


@command.command("list")
@click.option(
    "--event", type=EVENT, metavar="NAME", help="Only this event, or a pattern such as 'zoomroom.*'."
)
@click.option("--status", type=click.Choice(STATUSES), help="Only in this state.")
@click.option("--all", "is_all", is_flag=True, help="Also events that nobody subscribed to.")
@click.option("--limit", type=click.IntRange(1, 1000), default=20, show_default=True)
@cursor_option
@json_option
def list_(
    event: str | None, status: str | None, is_all: bool, limit: int, cursor: str | None, as_json: bool
) -> None:
    """The sandbox's outbox, newest first. Times are the sandbox's.

    \b
    greenroom deliveries list --status failed
    greenroom deliveries list --event 'meeting.*' --limit 5
    """
    given = {"event": event, "status": status, "all": is_all or None}
    answer = house.get("/_sandbox/deliveries", limit=limit, cursor=cursor, **given)
    if as_json:
        show(answer, True)
        return
    rows = [
        (d["created_at"], d["event"], d["status"], d["attempts"], _answer(d), d["url"], d["id"])
        for d in answer["deliveries"]
    ]
    table(
        rows,
        ("created", "event", "status", "tries", "answer", "to", "id"),
        empty="No such deliveries." if any(given.values()) or cursor else "Nothing was sent yet.",
        is_whole=True,
    )
    more("deliveries list", given | {"limit": limit}, answer["next_cursor"])


@command.command("show")
@click.argument("delivery_id")
@json_option
def show_(delivery_id: str, as_json: bool) -> None:
    """One delivery: every try of it, and its body."""
    found = house.get(f"/_sandbox/deliveries/{quote(delivery_id, safe='')}")
    if as_json:
        show(found, True)
        return
    click.echo(f"{found['event']}  {found['status']}  {found['id']}\n")
    facts = {
        "created": found["created_at"],
        "to": found["url"] or "nobody subscribed to it",
        "next try": found["next_attempt_at"],
        "error": found["error"],
        "request id": found["request_id"],
        "subscription": found["subscription_id"],
    }
    for name, value in facts.items():
        if value:
            click.echo(f"{name:<13} {value}")
    if found["tries"]:
        rows = [
            (number, one["at"], one["status"] or "none", f"{one['took_ms']} ms", one["error"])
            for number, one in enumerate(found["tries"], 1)
        ]
        click.echo()
        table(rows, ("try", "at", "answer", "took", "error"), empty="")
    click.echo()
    show(decode(found["body"].encode()), False)


@command.command("retry")
@click.argument("delivery_id")
@json_option
def retry(delivery_id: str, as_json: bool) -> None:
    """Send one delivery again now."""
    sent = house.post(f"/_sandbox/deliveries/{quote(delivery_id, safe='')}/retry")
    said = f"{sent['event']} goes to {sent['url']} again. See: greenroom deliveries show {sent['id']}"
    tell(sent, said, as_json)


def _answer(delivery: dict[str, Any]) -> str:
    """Return the HTTP status that the latest try was answered with."""
    if delivery["response_status"]:
        return str(delivery["response_status"])
    return "none" if delivery["attempts"] else ""
