"""``greenroom sandbox``."""

from __future__ import annotations

import re
from typing import Any

import click

from greenroom.core.errors import ConfigurationError
from greenroom.core.json import InvalidJSON, decode

from . import house
from .output import json_option, show, table

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}


@click.group("sandbox")
def command() -> None:
    """Drive the sandbox: its time, faults and state, and the people in its rooms."""


@command.command("rooms")
@json_option
def rooms(as_json: bool) -> None:
    """The building right now."""
    answer = house.get("/_sandbox/rooms")
    if as_json:
        show(answer, True)
        return
    click.echo(f"{answer['building']['name']}, {answer['now']}\n")
    rows = [
        (r["name"], r["state"].replace("_", " "), r["people"], _booking(r["booking"]), r["id"])
        for r in answer["rooms"]
    ]
    table(rows, ("room", "state", "people", "booking", "id"), empty="The world has no rooms.")


@command.command("clock")
@click.option("--advance", metavar="TIME", help="Move ahead: 90s, 10m, 1h, 2d.")
@click.option("--freeze", is_flag=True, help="Stand still.")
@click.option("--resume", is_flag=True, help="Run again.")
@json_option
def clock(advance: str | None, freeze: bool, resume: bool, as_json: bool) -> None:
    """Show or move the sandbox's time; tokens, bookings, retries and schedules follow it."""
    if advance:
        answer = house.post("/_sandbox/clock", {"advance_s": _seconds(advance)})
    elif freeze:
        answer = house.post("/_sandbox/clock", {"freeze": True})
    elif resume:
        answer = house.post("/_sandbox/clock", {"resume": True})
    else:
        answer = house.get("/_sandbox/clock")
    if as_json:
        show(answer, True)
    else:
        click.echo(f"{answer['now']}{'  (standing still)' if answer.get('frozen') else ''}")


@command.command("simulate")
@click.argument("kind")
@click.option(
    "--set",
    "settings",
    multiple=True,
    metavar="NAME=VALUE",
    help="What the kind needs, such as room=Everest.",
)
@json_option
def simulate(kind: str, settings: tuple[str, ...], as_json: bool) -> None:
    """Make something happen.

    \b
    greenroom sandbox simulate people_count --set room=Everest --set count=4
    greenroom sandbox simulate room_offline --set room=Everest
    """
    show(house.post("/_sandbox/simulate", {"kind": kind} | assignments(settings)), as_json)


@command.command("fault")
@click.option("--match", metavar="OPERATION", help="Operation id or pattern, such as rooms.*")
@click.option("--status", type=click.IntRange(400, 599), help="Answer with this status.")
@click.option("--latency-s", type=float, help="Answer this much later.")
@click.option("--cut", is_flag=True, help="Cut the connection.")
@click.option("--times", type=click.IntRange(1), default=1, show_default=True)
@click.option("--clear", is_flag=True, help="Take every fault back.")
@json_option
def fault(
    match: str | None,
    status: int | None,
    latency_s: float | None,
    cut: bool,
    times: int,
    clear: bool,
    as_json: bool,
) -> None:
    """Break the next calls on purpose."""
    if clear:
        show(house.post("/_sandbox/faults", method="DELETE"), as_json)
        return
    effect: dict[str, Any] = {
        key: value
        for key, value in (("status", status), ("latency_s", latency_s), ("cut", cut or None))
        if value
    }
    if not match or not effect:
        raise click.UsageError(
            "Say which calls with --match, and what happens with --status, --latency-s or --cut."
        )
    show(house.post("/_sandbox/faults", {"match": match, "effect": effect, "times": times}), as_json)


@command.command("reset")
@json_option
def reset(as_json: bool) -> None:
    """Begin again with the world as it was seeded."""
    show(house.post("/_sandbox/reset"), as_json)


@command.command("snapshot")
@json_option
def snapshot(as_json: bool) -> None:
    """Keep the state as it is now; prints the id to restore."""
    show(house.post("/_sandbox/snapshot"), as_json)


@command.command("restore")
@click.argument("snapshot_id")
@json_option
def restore(snapshot_id: str, as_json: bool) -> None:
    """Go back to a snapshot."""
    show(house.post("/_sandbox/restore", {"id": snapshot_id}), as_json)


@command.command("coverage")
@json_option
def coverage(as_json: bool) -> None:
    """How faithfully each operation is served."""
    answer = house.get("/_sandbox/coverage")
    if as_json:
        show(answer, True)
        return
    rows = [(o["fidelity"], o["id"], f"{o['method']} {o['path']}") for o in answer["operations"]]
    table(rows, ("fidelity", "operation", "request"), empty="Nothing is served.")


def assignments(pairs: tuple[str, ...]) -> dict[str, Any]:
    """Return NAME=VALUE pairs as a dict; values that read as JSON are JSON."""
    values: dict[str, Any] = {}
    for pair in pairs:
        name, is_pair, text = pair.partition("=")
        if not is_pair or not name:
            raise click.UsageError(f"--set takes NAME=VALUE; {pair!r} is not that.")
        try:
            values[name] = decode(text)
        except InvalidJSON:
            values[name] = text
    return values


def _seconds(text: str) -> float:
    match = re.fullmatch(r"(\d+(?:\.\d+)?)([smhd]?)", text.strip())
    if not match:
        raise ConfigurationError(f"--advance {text!r} is not a time; write 90s, 10m, 1h or 2d.")
    return float(match[1]) * _UNITS[match[2] or "s"]


def _booking(booking: dict[str, Any] | None) -> str:
    if not booking:
        return ""
    return f"{booking['title']} {booking['starts_at'][11:16]}-{booking['ends_at'][11:16]}"
