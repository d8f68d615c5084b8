"""``greenroom flows``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from greenroom.core.errors import ConfigurationError, FlowInvalid, UnknownOperation
from greenroom.core.json import InvalidJSON, decode

from . import house
from .output import json_option, show, table


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
    rows = [(f["name"], _trigger(f), f["source"], f.get("error") or "") for f in answer["flows"]]
    table(
        rows,
        ("flow", "starts on", "from", "problem"),
        empty="No flows. Put YAML files into the data folder's flows/.",
    )


@command.command("runs")
@click.option("--flow", help="Only this flow's.")
@click.option("--limit", type=click.IntRange(1, 1000), default=20, show_default=True)
@json_option
def runs(flow: str | None, limit: int, as_json: bool) -> None:
    """The newest runs first."""
    answer = house.get("/api/runs", flow=flow, limit=limit)
    if as_json:
        show(answer, True)
        return
    rows = [(r["status"], r["flow"], r["id"], r.get("error") or "") for r in answer["runs"]]
    table(rows, ("status", "flow", "id", "error"), empty="No runs yet.")


@command.command("show")
@click.argument("run_id")
@json_option
def show_(run_id: str, as_json: bool) -> None:
    """One run, step by step."""
    run = house.get(f"/api/runs/{run_id}")
    if as_json:
        show(run, True)
        return
    click.echo(f"{run['flow']}  {run['status']}  {run['id']}")
    rows = [(s["id"], s["status"], s["attempts"], s.get("error") or "") for s in run["steps"]]
    table(rows, ("step", "status", "attempts", "error"), empty="No step has begun.")


@command.command("run")
@click.argument("name")
@click.option("--input", "given", default="{}", metavar="JSON", help="What the flow sees as input.")
@json_option
def run(name: str, given: str, as_json: bool) -> None:
    """Start a flow by hand."""
    show(house.post(f"/api/flows/{name}/runs", {"input": _object(given, "--input")}), as_json)


@command.command("cancel")
@click.argument("run_id")
@json_option
def cancel(run_id: str, as_json: bool) -> None:
    """Stop a run before its next step."""
    show(house.post(f"/api/runs/{run_id}/cancel"), as_json)


@command.command("resume")
@click.argument("run_id")
@json_option
def resume(run_id: str, as_json: bool) -> None:
    """Go on with a run that was cancelled or failed."""
    show(house.post(f"/api/runs/{run_id}/resume"), as_json)


@command.command("check")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@json_option
def check(file: Path, as_json: bool) -> None:
    """Say whether a flow file is sound; if not, where and why. Its events and arguments are looked up too."""
    from greenroom.catalog import event_pattern
    from greenroom.client.arguments import InvalidArguments
    from greenroom.flows.client_actions import check_arguments, knows
    from greenroom.flows.definition import check as checked

    flow = checked(file.read_text("utf-8", "replace"), str(file), knows=knows)
    try:
        check_arguments(flow)
    except InvalidArguments as exc:
        raise FlowInvalid(f"{file}: {exc}") from exc
    try:
        event_pattern(flow.on.event or "*")
    except UnknownOperation as exc:
        click.echo(f"{file}: Note that the catalog has no such event. {exc}", err=True)
    steps = f"{len(flow.steps)} step{'' if len(flow.steps) == 1 else 's'}"
    if as_json:
        show({"name": flow.name, "ok": True}, True)
    else:
        click.echo(f"{file}: {flow.name} is sound, {steps}.")


@command.command("schema")
def schema() -> None:
    """Print the JSON Schema of the flow format, for editors."""
    from greenroom.flows.schema import schema as flow_schema

    show(flow_schema(), False)


def _trigger(flow: dict[str, Any]) -> str:
    on = flow["trigger"]
    return str(on.get("event", on)) if isinstance(on, dict) else str(on)


def _object(text: str, option: str) -> dict[str, Any]:
    try:
        value = decode(text)
    except InvalidJSON as exc:
        raise ConfigurationError(f"{option} is not JSON: {exc}") from exc
    if not isinstance(value, dict):
        raise ConfigurationError(f'{option} must be a JSON object, such as \'{{"room": "Everest"}}\'.')
    return value
