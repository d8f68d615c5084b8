"""``greenroom sandbox``."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import quote

import click

from . import house, progress
from .assignments import assignments
from .output import json_option, show, table, tell
from .sandbox_day import simulate
from .sandbox_world import text_of, world
from .times import seconds

_SETTINGS = "/_sandbox/settings"
ADVANCE_WITHIN_S = 3600.0
"""Everything that falls due on the way happens, one after the other."""


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
    click.echo(f"{', '.join(filter(None, (answer['building']['name'], answer['now'])))}\n")
    rows = [
        (r["name"], r["state"].replace("_", " "), r["people"], _booking(r["booking"]), r["id"])
        for r in answer["rooms"]
    ]
    table(rows, ("room", "state", "people", "booking", "id"), empty="The world has no rooms.")


@command.command("clock", short_help="Show or move the time.")
@click.option("--advance", type=seconds, metavar="TIME", help="Move ahead: 90s, 10m, 1h, 2d.")
@click.option("--freeze", is_flag=True, help="Stand still.")
@click.option("--resume", is_flag=True, help="Run again.")
@json_option
def clock(advance: float | None, freeze: bool, resume: bool, as_json: bool) -> None:
    """Show or move the sandbox's time; tokens, bookings, retries and schedules follow it."""
    if (advance is not None) + freeze + resume > 1:
        raise click.UsageError("One of --advance, --freeze and --resume at a time.")
    if advance is not None:
        with progress.of_the_clock():
            answer = house.post("/_sandbox/clock", {"advance_s": advance}, timeout_s=ADVANCE_WITHIN_S)
    elif freeze:
        answer = house.post("/_sandbox/clock", {"freeze": True})
    elif resume:
        answer = house.post("/_sandbox/clock", {"resume": True})
    else:
        answer = house.get("/_sandbox/clock")
    tell(answer, f"{answer['now']}{'  (standing still)' if answer.get('frozen') else ''}", as_json)


command.add_command(simulate)
command.add_command(world)


@command.command("fault", short_help="Break the next calls or deliveries.")
@click.option("--match", metavar="OPERATION", help="Operation id, event name, or a pattern such as rooms.*")
@click.option(
    "--effect", metavar="WORD", help="A status such as 429, or cut, timeout, latency, expire_tokens, …"
)
@click.option("--status", type=click.IntRange(400, 599), help="Answer with this status.")
@click.option("--latency-s", type=float, help="Answer this much later.")
@click.option("--cut", is_flag=True, help="Cut the connection.")
@click.option("--times", type=click.IntRange(1), default=1, show_default=True)
@click.option("--clear", is_flag=True, help="Take every fault back.")
@json_option
def fault(
    match: str | None,
    effect: str | None,
    status: int | None,
    latency_s: float | None,
    cut: bool,
    times: int,
    clear: bool,
    as_json: bool,
) -> None:
    """Break the next calls, or deliveries, on purpose; without options, show what is set to break.

    \b
    greenroom sandbox fault --match meetings.create --effect 429 --times 2
    greenroom sandbox fault --match zoomroom.sensor_data --effect duplicate
    greenroom sandbox fault --clear
    """
    parts = (("status", status), ("latency_s", latency_s), ("cut", cut or None))
    fields: dict[str, Any] = {key: value for key, value in parts if value}
    if clear:
        answer = house.post("/_sandbox/faults", method="DELETE")
        tell(answer, f"{answer['removed']} faults taken back.", as_json)
    elif match and bool(effect) != bool(fields):
        wanted = {"match": match, "effect": effect or fields, "times": times}
        answer = house.post("/_sandbox/faults", wanted)
        tell(answer, f"{answer['match']}: {_effect(answer)}, {_times(answer)}.", as_json)
    elif match or effect or fields:
        raise click.UsageError(
            "Say which calls with --match, and what happens with --effect or --status, --latency-s, --cut."
        )
    else:
        _faults(as_json)


def _faults(as_json: bool) -> None:
    answer = house.get("/_sandbox/faults")
    if as_json:
        show(answer, True)
        return
    rows = [(f["id"], f["match"], _effect(f), _times(f), f["hits"]) for f in answer["faults"]]
    table(rows, ("id", "match", "effect", "times", "hits"), empty="Nothing is set to go wrong.")


def _effect(fault: dict[str, Any]) -> str:
    """Return the parts of an effect that are set, in words."""
    words = {"latency_s": "latency of {} s", "status": "status {}"}
    parts = [(str(name), value) for name, value in fault["effect"].items() if value]
    return " and ".join((words.get(name) or name.replace("_", " ")).format(value) for name, value in parts)


def _times(fault: dict[str, Any]) -> str:
    return {None: "always", 1: "once"}.get(fault["times"], f"{fault['times']} times")


@command.command("settings", short_help="Show or change the switches.")
@click.option("--set", "changes", multiple=True, metavar="NAME=VALUE", help="Such as rate_limits=false.")
@json_option
def settings(changes: tuple[str, ...], as_json: bool) -> None:
    """Show or change the switches: rate limits, scope and role checks, the plan, how tokens behave."""
    wanted = assignments(changes)
    answer = house.post(_SETTINGS, wanted, method="PATCH") if wanted else house.get(_SETTINGS)
    if as_json:
        show(answer, True)
        return
    for name, value in answer.items():
        click.echo(f"{name:15} {str(value).lower()}")


@command.command("reset", short_help="Begin again with a fresh world.")
@click.option(
    "--world",
    "path",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Begin with this world file, now and at later resets.",
)
@click.option("--default", "is_default", is_flag=True, help="Begin with the default world again.")
@click.option("--at", metavar="TIME", help="2026-03-02T08:00:00Z, or 2026-03-02 for that morning.")
@json_option
def reset(path: Path | None, is_default: bool, at: str | None, as_json: bool) -> None:
    """Begin again with the world as it was seeded; tokens, apps, faults and subscriptions go.

    The clock starts again from the machine's time, or at --at.
    """
    if path and is_default:
        raise click.UsageError("Either --world or --default.")
    text = text_of(path) if path else "default" if is_default else None
    wanted = {name: value for name, value in (("world", text), ("at", at)) if value is not None}
    answer = house.post("/_sandbox/reset", wanted)
    tell(answer, f"The world begins again at {answer['now']}.", as_json)


@command.command("snapshot", short_help="Keep the state as it is now.")
@json_option
def snapshot(as_json: bool) -> None:
    """Keep the state as it is now; prints the id that restore takes."""
    answer = house.post("/_sandbox/snapshot")
    tell(answer, answer["id"], as_json)


@command.command("snapshots", short_help="List or delete snapshots.")
@click.option("--delete", "gone", metavar="ID", help="Forget one.")
@json_option
def snapshots(gone: str | None, as_json: bool) -> None:
    """List the snapshots, oldest first; beyond fifty the oldest goes."""
    if gone:
        house.post(f"/_sandbox/snapshots/{quote(gone, safe='')}", method="DELETE")
        tell({"ok": True}, f"Snapshot {gone} is forgotten.", as_json)
        return
    answer = house.get("/_sandbox/snapshots")
    if as_json:
        show(answer, True)
        return
    rows = [
        (one["id"], one["created_at"], f"{one['size_bytes'] / 1024:,.0f} kB") for one in answer["snapshots"]
    ]
    table(rows, ("id", "taken", "size"), empty="There is no snapshot; greenroom sandbox snapshot takes one.")


@command.command("restore", short_help="Go back to a snapshot.")
@click.argument("snapshot_id")
@json_option
def restore(snapshot_id: str, as_json: bool) -> None:
    """Go back to a snapshot: its world, its time, its subscriptions."""
    answer = house.post("/_sandbox/restore", {"id": snapshot_id})
    tell(answer, f"Back at {answer['now']}.", as_json)


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
    click.echo("\n" + ", ".join(f"{count} {level}" for level, count in answer["counts"].items()))


def _booking(booking: dict[str, Any] | None) -> str:
    if not booking:
        return ""
    return f"{booking['title']} {booking['starts_at'][11:16]}-{booking['ends_at'][11:16]}"
