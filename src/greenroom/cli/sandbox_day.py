"""``greenroom sandbox simulate``: something happens in the rooms, or a whole working day."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import click

from . import house, progress
from .assignments import assignments
from .output import json_option, show, table
from .sandbox_world import text_of

KINDS = {
    "people_count": "room=Everest count=4",
    "sensor": "room=Everest sensor_type=CO2 value=900",
    "room_offline": "room=Everest",
    "room_online": "room=Everest",
    "booking": 'room=Fuji title="Book club" minutes=30 starts_in_min=600',
    "meeting": "meeting=91234567890 action=start; a number from greenroom call meetings.list",
    "archive": "meeting=91234567890; one that is over",
    "quality": 'meeting=… measured={"audio_input": {"bitrate": "27 kbps"}}',
    "call": "from=ada@example.com to=ben@example.com; Zoom Phone",
    "sms": 'from=ada@example.com to=+12055550199 message="On my way"',
    "voicemail_transcript": 'voicemail=… text="Call me back"',
    "phone_device": "device=… online=false; a desk phone by id or MAC address",
    "managed_device": "device=… online=true enrolled=false; one of device management, by id",
    "signage": "room=Everest action=start; what its displays show",
    "visitor": "invitation=… action=check_out",
    "questionnaire": "reservation=… subject=pre_checkin; of a desk",
    "chatbot": "action=write user=ada@example.com message=help",
    "day": "the same as --day",
}
"""Kinds of POST /_sandbox/simulate, with what they take."""
_ROOMS, _PEOPLE, _HOURS = 50, 500, 10.0
_SPEEDS = {"fastest": None, "real": 1.0}


class Speed(click.ParamType[float | None]):
    """``fastest``, ``real``, or so many times as fast as real: 60x."""

    name = "speed"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float | None:
        text = str(value).strip().lower()
        if text in _SPEEDS:
            return _SPEEDS[text]
        try:
            times = float(text.removesuffix("x"))
        except ValueError:
            times = 0.0
        if not 0.1 <= times <= 100_000:
            self.fail(f"{value!r} is no speed; write fastest, real, or 60x.", param, ctx)
        return times


_HELP = """Make something happen that no API call causes: in one room, or a whole day.

    \b
    greenroom sandbox simulate people_count --set room=Everest --set count=4
    greenroom sandbox simulate --day

    KIND, and what it takes with --set:

    \b
""" + "\n".join(f"    {kind:20} {takes}" for kind, takes in KINDS.items())


@click.command("simulate", help=_HELP, short_help="Make something happen, or play a day.")
@click.argument("kind", required=False)
@click.option("--set", "settings", multiple=True, metavar="NAME=VALUE", help="What the kind needs.")
@click.option("--day", is_flag=True, help="Play a working day; see the options below.")
@click.option("--stop", is_flag=True, help="End the day that is being played.")
@click.option(
    "--rooms",
    type=click.IntRange(0, 500),
    metavar="N",
    help=f"Rooms of the office. Default {_ROOMS}; it grows.",
)
@click.option("--people", type=click.IntRange(0, 5000), metavar="N", help=f"People in it. Default {_PEOPLE}.")
@click.option("--seed", help="The same seed in the same world gives the same day.")
@click.option("--date", metavar="DAY", help="Begin at 08:00 on 2026-03-02 instead of now.")
@click.option(
    "--hours", type=click.FloatRange(0, 24, min_open=True), metavar="N", help=f"Length. Default {_HOURS:g}."
)
@click.option("--speed", type=Speed(), default="fastest", metavar="SPEED", help="fastest, real, or 60x.")
@click.option(
    "--world",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Reset the sandbox to this world file first; then the office grows only if asked to.",
)
@json_option
def simulate(
    kind: str | None,
    settings: tuple[str, ...],
    day: bool,
    stop: bool,
    as_json: bool,
    world: Path | None,
    **day_options: Any,
) -> None:
    if stop:
        _stop(as_json)
        return
    if kind is None and not day:
        raise click.UsageError(f"Say what is to happen: --day, or one of {', '.join(KINDS)}.")
    if day and kind not in (None, "day"):
        raise click.UsageError(f"Either --day or {kind}, not both.")
    given = assignments(settings)
    wanted = {name: value for name, value in day_options.items() if value is not None}
    if day or kind == "day":
        play({**wanted, **given}, world, as_json)
        return
    if wanted or world:
        names = ", ".join(f"--{name}" for name in [*wanted, *(["world"] if world else [])])
        raise click.UsageError(f"{names}: only for --day; {kind} takes --set NAME=VALUE.")
    try:
        answer = house.post("/_sandbox/simulate", {"kind": kind} | given)
    except house.Refused as exc:
        if exc.status != 400 or kind not in KINDS:
            raise
        takes = f"{kind} takes, each with --set: {KINDS[kind]}"
        raise house.Refused(f"{exc} {takes}", exc.status) from exc
    if as_json or not _say(answer):
        show(answer, as_json)


def _say(answer: dict[str, Any]) -> bool:
    """Print what happened in one line; False for an answer that has none."""
    room = answer.get("room")
    if isinstance(room, dict) and room.get("activity"):
        click.echo(f"{room['name']}: {room['activity'][-1]['text']}")
        return True
    return False


def play(wish: dict[str, Any], world: Path | None, as_json: bool) -> None:
    """Play a working day in the running house and print what became of it."""
    snapshot = ""
    if world is not None:
        first: dict[str, Any] = {"world": text_of(world)}
        if "date" in wish:
            first["at"] = wish["date"]
        house.post("/_sandbox/reset", first)
    else:
        snapshot = house.post("/_sandbox/snapshot")["id"]
    defaults = {"rooms": 0, "people": 0} if world else {"rooms": _ROOMS, "people": _PEOPLE}
    asked = {"kind": "day", "hours": _HOURS, "pause_s": 0, **defaults, **wish, "wait": False}
    if snapshot:
        asked["snapshot"] = snapshot
    try:
        _begin(asked, snapshot)
        state = _watch()
    except KeyboardInterrupt:  # the day may be under way before the house has said so
        if not house.get("/_sandbox/simulate/day")["underway"]:
            raise
        state = {"outcome": house.post("/_sandbox/simulate/day", method="DELETE")}
    if state["outcome"] is None:
        raise house.Refused("The day is gone: the sandbox was reset or restored meanwhile.")
    outcome = state["outcome"]
    if as_json:
        show(outcome, True)
    else:
        _summary(outcome)
    if outcome["stopped"]:
        raise click.exceptions.Exit(130)


def _begin(asked: dict[str, Any], snapshot: str) -> None:
    """Begin the day; keep no snapshot of one that is refused."""
    try:
        house.post("/_sandbox/simulate", asked)
    except house.Refused:
        if snapshot:
            house.post(f"/_sandbox/snapshots/{snapshot}", method="DELETE")
        raise


def _stop(as_json: bool) -> None:
    if not house.get("/_sandbox/simulate/day")["underway"]:
        raise house.Refused("No day is being played.")
    outcome = house.post("/_sandbox/simulate/day", method="DELETE")
    if as_json:
        show(outcome, True)
    else:
        _summary(outcome)


def _watch() -> dict[str, Any]:
    """Show how far the day is, on a terminal, until it is over; return its last state."""
    with progress.bar("Preparing the office") as tell:
        while True:
            state: dict[str, Any] = house.get("/_sandbox/simulate/day")
            if "now" in state:
                tell(state["now"][11:16], state["done"], state["events"])
            if state.get("error"):
                raise house.Refused(f"The day broke off: {state['error']}")
            if not state["underway"]:
                return state
            time.sleep(progress.LOOK_EVERY_S)


def _summary(day: dict[str, Any]) -> None:
    grown = {name: count for name, count in day["grown"].items() if count}
    begin, end = day["begins_at"], day["now"]
    click.echo(
        f"A working day: {_many(day['rooms'], 'room')}, {day['people']} people; {begin[:10]} {begin[11:16]} "
        f"to {end[11:16]} UTC{', stopped' if day['stopped'] else ''}."
    )
    if grown:
        click.echo(f"For it the world got {_and([f'{count} {name}' for name, count in grown.items()])} more.")
    click.echo()
    if day["stopped"]:
        click.echo("What there was of it until then:\n")
    begun = "" if not day["stopped"] else f", {day['meetings']} begun"
    lines = (
        (
            "Bookings",
            f"{_of(day, 'bookings')}: {day['came'] + day['left_early']} had people, {day['left_early']} of "
            f"them left early; nobody came to {day['stayed_away']}",
        ),
        (
            "Rooms",
            f"{day['checked_in']} check-ins, {day['checked_out']} check-outs, {day['released']} released "
            f"unused; {_many(day['outages'], 'outage')}",
        ),
        (
            "Meetings",
            f"{day['planned']['meetings']} planned{begun}, {day['events'].get('meeting.ended', 0)} held and "
            "over",
        ),
        (
            "Desks",
            f"{_of(day, 'desks')} reserved, {day['desks_checked_in']} checked in to, {day['desks_released']} "
            "released unused",
        ),
        ("Visitors", f"{_of(day, 'visitors')} invited, {day['visitors_came']} came"),
        ("Chat", f"{_many(day['messages'], 'message')}"),
    )
    for name, text in lines:
        click.echo(f"{name:10} {text}")
    click.echo()
    delivered = day["delivered"]
    rows = [(event, count, delivered.get(event, 0)) for event, count in day["events"].items()]
    rows.append(("all", sum(day["events"].values()), sum(delivered.values())))
    table(rows, ("event", "happened", "delivered"), empty="Nothing happened.")
    _what_next(day)


def _what_next(day: dict[str, Any]) -> None:
    date = day["begins_at"][:10]
    steps = [
        ("what the gateway received", "greenroom events list"),
        (
            "the day's meetings",
            f"greenroom call dashboards.meetings.list --type past --from {date} --to {date}",
        ),
        (
            "minutes and people",
            f"greenroom call reports.daily --year {int(date[:4])} --month {int(date[5:7])}",
        ),
        ("who hosted", f"greenroom call reports.hosts --from {date} --to {date}"),
        ("the rooms, live", f"{house.url()}/"),
    ]
    if day.get("snapshot"):
        steps.append(("back to before", f"greenroom sandbox restore {day['snapshot']}"))
    click.echo("\nTo look at it:")
    for what, how in steps:
        click.echo(f"  {what:26} {how}")


def _of(day: dict[str, Any], what: str) -> str:
    """Return how many there were, of a day that was stopped also of how many."""
    return f"{day[what]} of {day['planned'][what]}" if day["stopped"] else str(day[what])


def _many(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"


def _and(parts: list[str]) -> str:
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)
