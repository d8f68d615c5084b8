"""``greenroom events``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from . import house
from .names import EVENT
from .output import cursor_option, json_option, more, show, table, tell
from .times import moment

STATUSES = ("recorded", "retrying", "dispatched", "failed")
FILL_TIMEOUT_S = 3600.0
MANY = 20
"""More events than this are handed on again only after a yes."""

F = TypeVar("F", bound=Callable[..., Any])


@click.group("events")
def command() -> None:
    """What the gateway received, and what became of it."""


def _filters(*, status: bool = True) -> Callable[[F], F]:
    """Return a decorator: the options that say which events are meant."""
    options = [
        click.option(
            "--event", type=EVENT, metavar="NAME", help="Only this event, or a pattern such as 'zoomroom.*'."
        ),
        click.option("--source", metavar="NAME", help="Only from this source: sandbox, zoom, a connection."),
        click.option(
            "--since",
            type=moment,
            metavar="TIME",
            help="Received at this time or later: 2h, 2026-11-21T09:00Z.",
        ),
        click.option("--until", type=moment, metavar="TIME", help="Received before this time."),
    ]
    if status:
        options.append(click.option("--status", type=click.Choice(STATUSES), help="Only in this state."))

    def decorate(function: F) -> F:
        for option in reversed(options):
            function = option(function)
        return function

    return decorate


@command.command("list")
@_filters()
@click.option("--limit", type=click.IntRange(1, 1000), default=20, show_default=True)
@cursor_option
@json_option
def list_(limit: int, cursor: str | None, as_json: bool, **where: str | None) -> None:
    """The newest events first."""
    answer = house.get("/api/events", limit=limit, cursor=cursor, **where)
    if as_json:
        show(answer, True)
        return
    rows = [
        (e["received_at"], e["event"], _outcome(e), e["source"], _odd(e), e["object"], e["id"])
        for e in answer["events"]
    ]
    is_filtered = any(where.values()) or cursor
    empty = (
        "No such events."
        if is_filtered
        else "No events yet. Make one: greenroom trigger zoomroom.sensor_data"
    )
    table(
        rows,
        ("received", "event", "status", "source", "flags", "about", "id"),
        empty=empty,
        is_whole=True,
    )
    more("events list", where | {"limit": limit}, answer["next_cursor"])


@command.command("show")
@click.argument("event_id")
@json_option
def show_(event_id: str, as_json: bool) -> None:
    """One event: what is known about it, its headers and its body."""
    event = house.get(f"/api/events/{event_id}")
    event["body"] = house.get(f"/api/events/{event_id}/body")
    show(event, as_json)


@command.command("replay")
@click.argument("event_id", required=False)
@_filters()
@click.option("--dry-run", is_flag=True, help="Only say how many events that would be.")
@click.option("--yes", is_flag=True, help="Do not ask, however many they are.")
@json_option
def replay(event_id: str | None, dry_run: bool, yes: bool, as_json: bool, **where: str | None) -> None:
    """Hand recorded events to handlers and flows again: one by its id, or all that match.

    \b
    greenroom events replay evt_5f2c…
    greenroom events replay --event 'meeting.*' --since 2h --dry-run
    greenroom events replay --source acme --since 2026-11-21T09:00Z --until 2026-11-21T10:00Z --yes
    """
    chosen = _chosen(where)
    if event_id and chosen:
        raise click.UsageError("Give an id or filters, not both.")
    if event_id and not dry_run:
        answer = house.post(f"/api/events/{event_id}/replay")
        tell(answer, f"{answer['event']} goes to handlers and flows again ({event_id}).", as_json)
        return
    if not event_id and not chosen:
        raise click.UsageError("Which events? Give an id, or --event, --source, --status, --since, --until.")
    if event_id:
        house.get(f"/api/events/{event_id}")
        chosen = {"ids": [event_id]}
    _do("replay", chosen, dry_run, yes, as_json, "go to handlers and flows again")


@command.command("retry")
@_filters(status=False)
@click.option("--dry-run", is_flag=True, help="Only say how many events that would be.")
@click.option("--yes", is_flag=True, help="Do not ask, however many they are.")
@json_option
def retry(dry_run: bool, yes: bool, as_json: bool, **where: str | None) -> None:
    """Offer events that were given up (status failed) once more to the handlers that failed.

    Without options all of them: greenroom events list --status failed shows which.
    """
    chosen = _chosen(where) | {"status": "failed"}
    _do("retry", chosen, dry_run, yes, as_json, "are tried again, by the handlers that failed")


@command.command("fill")
@click.option(
    "--since", type=moment, metavar="TIME", required=True, help="When the gap began: 2h, or a time."
)
@click.option("--until", type=moment, metavar="TIME", help="When it ended. Default now.")
@click.option("--connection", metavar="NAME", help="Whose Zoom to ask: sandbox, zoom, or a connection.")
@click.option("--dry-run", is_flag=True, help="Only say what would be recorded.")
@json_option
def fill(since: str, until: str | None, connection: str | None, dry_run: bool, as_json: bool) -> None:
    """Record what was missed while no gateway ran, as far as Zoom's REST API can tell.

    Zoom's webhook log of the last seven days comes first, then its reports: meetings, webinars, recordings,
    new users, phone calls, room sensors. What is in the inbox already is left alone. Such events carry the
    flag "filled" and go to handlers and flows like any other.
    """
    asked = {"since": since, "until": until, "connection": connection or "", "dry_run": dry_run}
    answer = house.post("/api/events/fill", asked, timeout_s=FILL_TIMEOUT_S)
    if as_json:
        show(answer, True)
        return
    names = sorted({*answer["recorded"], *answer["known"]})
    rows = [(name, answer["recorded"].get(name, 0), answer["known"].get(name, 0)) for name in names]
    headings = ("event", "would be recorded" if dry_run else "recorded", "was there")
    table(rows, headings, empty=f"Zoom tells of nothing since {since}.")
    for section, why in answer["unanswered"].items():
        click.echo(f"Not asked, {section}: {why}", err=True)


def _do(verb: str, chosen: dict[str, Any], dry_run: bool, yes: bool, as_json: bool, what: str) -> None:
    """Count, ask where they are many, then do it."""
    count = house.post("/api/events/count", chosen)["count"]
    if dry_run or not count:
        tell({"count": count}, f"{_events(count)} match; nothing was done.", as_json)
        return
    if count > MANY and not yes:
        if as_json:
            raise click.UsageError(f"{_events(count)} match; confirm with --yes.")
        click.confirm(f"{_events(count)} match. Go on?", abort=True)
    answer = house.post(f"/api/events/{verb}", chosen)
    tell(answer, f"{_events(next(iter(answer.values())))} {what}.", as_json)


def _chosen(where: dict[str, str | None]) -> dict[str, Any]:
    return {name: value for name, value in where.items() if value}


def _events(count: int) -> str:
    return f"{count} event{'' if count == 1 else 's'}"


def _outcome(event: dict[str, Any]) -> str:
    """Return an event's status, and after how many attempts where that says something."""
    attempts = event["attempts"]
    return f"{event['status']} ({attempts} attempts)" if attempts > 1 else str(event["status"])


def _odd(event: dict[str, Any]) -> str:
    """Return an event's flags, and how many more deliveries of it came."""
    count = event["duplicates"]
    again = [f"{count} duplicate{'' if count == 1 else 's'}"] if count else []
    return ",".join([*event["flags"], *again])
