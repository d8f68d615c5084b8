"""``greenroom flows``."""

from __future__ import annotations

import time
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import click

from greenroom.core.errors import ConfigurationError, FlowInvalid
from greenroom.core.json import InvalidJSON, decode

from . import house
from .output import cursor_option, json_option, more, show, table, tell
from .times import seconds

if TYPE_CHECKING:
    from greenroom.flows.definition import Checked

ENDED = ("completed", "failed", "cancelled")
LOOK_EVERY_S = 0.1


@click.group("flows")
def command() -> None:
    """Flows: when this event happens, do these actions."""


@command.command("list")
@json_option
def list_(as_json: bool) -> None:
    """The flows this house runs, and what starts them."""
    answer = house.get("/api/flows")
    if as_json:
        show(answer, True)
        return
    rows = [
        (f["name"], _starts_on(f), len(f["steps"]), f["source"], f["error"] or f["warning"])
        for f in answer["flows"]
    ]
    table(
        rows,
        ("flow", "starts on", "steps", "from", "problem"),
        empty="No flows. Put YAML files into the data folder's flows/.",
        is_whole=True,
    )


@command.command("runs")
@click.option("--flow", metavar="NAME", help="Only this flow's.")
@click.option("--limit", type=click.IntRange(1, 500), default=20, show_default=True)
@cursor_option
@json_option
def runs(flow: str | None, limit: int, cursor: str | None, as_json: bool) -> None:
    """The newest runs first."""
    answer = house.get("/api/runs", flow=flow, limit=limit, cursor=cursor)
    if as_json:
        show(answer, True)
        return
    rows = [(r["started_at"], r["status"], r["flow"], r["id"], r["error"] or "") for r in answer["runs"]]
    empty = "No such runs." if flow or cursor else "No runs yet."
    table(rows, ("started", "status", "flow", "id", "error"), empty=empty, is_whole=True)
    more("flows runs", {"flow": flow, "limit": limit}, answer["next_cursor"])


@command.command("show")
@click.argument("run_id")
@json_option
def show_(run_id: str, as_json: bool) -> None:
    """One run, step by step."""
    run = house.get(f"/api/runs/{quote(run_id, safe='')}")
    if as_json:
        show(run, True)
    else:
        _print_run(run)


@command.command("run")
@click.argument("name")
@click.option("--input", "given", default="{}", metavar="JSON", help="What the flow sees as input.")
@click.option("--event-id", metavar="ID", help="What it sees as event: one that the gateway received.")
@click.option(
    "--event-file",
    type=click.File("r", encoding="utf-8"),
    metavar="FILE",
    help="What it sees as event: a message as Zoom sends it, in JSON; - reads it from stdin.",
)
@click.option(
    "--wait",
    type=seconds,
    default="30s",
    show_default=True,
    metavar="TIME",
    help="For how long to wait for its end; 0: not at all.",
)
@json_option
@click.pass_context
def run(
    ctx: click.Context,
    name: str,
    given: str,
    event_id: str | None,
    event_file: Any,
    wait: float,
    as_json: bool,
) -> None:
    """Start a flow by hand, and say what became of it; exit 1 when it failed.

    \b
    greenroom flows run tell-facilities --input '{"room": "Everest"}'
    greenroom flows run occupancy-check-in --event-id evt_5f2c…
    """
    if event_id and event_file:
        raise click.UsageError("Either --event-id or --event-file.")
    input = _object(given, "--input", '{"room": "Everest"}')
    if event_id:
        input["event"] = house.get(f"/api/events/{quote(event_id, safe='')}/body")
    elif event_file:
        input["event"] = _object(event_file.read(), "--event-file", '{"event": "…", "payload": {…}}')
    _look_at_event(name, input)
    started = house.post(f"/api/flows/{quote(name, safe='')}/runs", {"input": input})
    if not wait:
        tell(started, f"Started. See: greenroom flows show {started['id']}", as_json)
        return
    ended = _awaited(started["id"], wait)
    if as_json:
        show(ended, True)
    else:
        _print_run(ended)
        if ended["status"] not in ENDED:
            click.echo(f"\nIt goes on. See: greenroom flows show {ended['id']}")
    if ended["status"] in ("failed", "cancelled"):
        ctx.exit(1)


@command.command("cancel")
@click.argument("run_id")
@json_option
def cancel(run_id: str, as_json: bool) -> None:
    """Stop a run before its next step."""
    answer = house.post(f"/api/runs/{quote(run_id, safe='')}/cancel")
    tell(answer, "Cancelled; greenroom flows resume goes on with it.", as_json)


@command.command("resume")
@click.argument("run_id")
@json_option
def resume(run_id: str, as_json: bool) -> None:
    """Go on with a run that was cancelled or failed."""
    answer = house.post(f"/api/runs/{quote(run_id, safe='')}/resume")
    tell(answer, f"It goes on. See: greenroom flows show {run_id}", as_json)


@command.command("check")
@click.argument(
    "files",
    nargs=-1,
    required=True,
    metavar="FILE...",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)
@json_option
@click.pass_context
def check(ctx: click.Context, files: tuple[Path, ...], as_json: bool) -> None:
    """Say whether flow files are sound; if not, exit 1 with file, line, column and why.

    An event that the catalog lacks is a mistake here; the house loads such a flow with a warning, as Zoom may
    have new events.
    """
    is_sound = True
    for file in files:
        checked, mistakes = _checked(file)
        is_sound = is_sound and not mistakes
        if as_json:
            places = [{"line": one.line, "column": one.column, "message": one.reason} for one in mistakes]
            name = checked.flow.name if checked else None
            show({"file": str(file), "name": name, "ok": not mistakes, "mistakes": places}, True)
        elif checked and not mistakes:
            click.echo(f"{file}: {checked.flow.name} is sound, {_counted(len(checked.flow.steps), 'step')}.")
        for mistake in () if as_json else mistakes:
            click.echo(str(mistake), err=True)
    if not is_sound:
        ctx.exit(1)


@command.command("schema")
def schema() -> None:
    """Print the JSON Schema of the flow format, for editors."""
    from greenroom.flows.schema import schema as flow_schema

    show(flow_schema(), False)


def _checked(file: Path) -> tuple[Checked | None, list[FlowInvalid]]:
    """Return the flow in file, None where it is none, and all that is wrong with it."""
    from greenroom.flows.definition import examine
    from greenroom.flows.naming import CatalogNames

    try:
        checked = examine(file.read_text("utf-8", "replace"), str(file), CatalogNames())
    except FlowInvalid as exc:
        return None, [exc]
    mistakes = sorted([*checked.errors, *checked.warnings], key=lambda one: (one.line, one.column))
    return checked, mistakes


def _look_at_event(name: str, input: dict[str, Any]) -> None:
    """Raise ConfigurationError when the flow waits for an event and input has none; say so on stderr when it
    waits for another one."""
    flow = next((one for one in house.get("/api/flows")["flows"] if one["name"] == name), None)
    pattern = ((flow or {}).get("trigger") or {}).get("event")
    if not pattern:
        return
    if "event" not in input:
        raise ConfigurationError(
            f"{name} starts from {pattern}; give it one with --event-id or --event-file, "
            f"or make one happen: greenroom trigger {pattern if '*' not in pattern else 'EVENT'}"
        )
    event = input["event"].get("event") if isinstance(input["event"], dict) else None
    if event and not fnmatchcase(str(event), pattern):
        click.echo(f"greenroom: {name} starts from {pattern}; this is {event}.", err=True)


def _awaited(run_id: str, within_s: float) -> dict[str, Any]:
    """Return the run once it has ended, or as it is then."""
    deadline = time.monotonic() + within_s
    while True:
        run: dict[str, Any] = house.get(f"/api/runs/{quote(run_id, safe='')}")
        if run["status"] in ENDED or time.monotonic() > deadline:
            return run
        time.sleep(LOOK_EVERY_S)


def _print_run(run: dict[str, Any]) -> None:
    click.echo(f"{run['flow']}  {run['status']}  {run['id']}\n")
    rows = [(s["id"], _became(s, run), s["attempts"] or "", s["error"] or "") for s in run["steps"]]
    table(rows, ("step", "status", "attempts", "error"), empty="No step has begun.", is_whole=True)
    if run["error"] and not any(row[-1] for row in rows):
        click.echo(f"\n{run['error']}")


def _became(step: dict[str, Any], run: dict[str, Any]) -> str:
    """Return a step's status; one that a failed run did not come to is not pending any more."""
    is_left = run["status"] == "failed" and step["status"] == "pending"
    return "not reached" if is_left else str(step["status"])


def _starts_on(flow: dict[str, Any]) -> str:
    on = flow["trigger"]
    if on is None or not flow["enabled"]:
        return "" if on is None else "nothing, it is switched off"
    if "event" not in on:
        return "only by hand"
    return f"{on['event']}, if …" if on["if"] else str(on["event"])


def _counted(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"


def _object(text: str, option: str, example: str) -> dict[str, Any]:
    try:
        value = decode(text)
    except InvalidJSON as exc:
        raise ConfigurationError(f"{option} is not JSON: {exc}") from exc
    if not isinstance(value, dict):
        raise ConfigurationError(f"{option} must be a JSON object, such as '{example}'.")
    return value
