"""``greenroom doctor``."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Callable
from typing import Any

import click

from greenroom.core.errors import ConfigurationError, GreenroomError

from . import house
from .connect import Place, place_options
from .output import json_option, show

_EXTRAS = {"granian": "sandbox", "starlette": "sandbox", "dbos": "flows", "cel": "flows", "jinja2": "console"}


@click.command("doctor")
@click.option(
    "--hooks-url", metavar="URL", help="Also send a check like Zoom's to this address, https://…/hooks/NAME."
)
@place_options
@json_option
@click.pass_context
def command(ctx: click.Context, hooks_url: str | None, place: Place, as_json: bool) -> None:
    """Check this set-up, one line a finding; exit 1 when something is wrong.

    It talks to the running Greenroom, to the Zoom this shell is set up for, and to --hooks-url.
    """
    from . import doctor_webhooks as hooks

    checks = [_python, _packages, _settings, _running]
    checks += [hooks.secrets, hooks.challenges, hooks.webhooks, hooks.clock, _connection]
    findings = [_run(check) for check in checks]
    if hooks_url:
        findings.append(_run(lambda: hooks.reach(hooks_url, place), "reachability"))
    if as_json:
        show({"findings": findings}, True)
    else:
        for finding in findings:
            click.echo(f"{'ok ' if finding['ok'] else 'NO '} {finding['what']}: {finding['text']}")
    if not all(finding["ok"] for finding in findings):
        ctx.exit(1)


def _run(check: Callable[[], str], what: str = "") -> dict[str, Any]:
    what = what or check.__name__.strip("_")
    try:
        return {"what": what, "ok": True, "text": check()}
    except GreenroomError as exc:
        return {"what": what, "ok": False, "text": str(exc)}


def _python() -> str:
    return ".".join(map(str, sys.version_info[:3]))


def _packages() -> str:
    missing = {extra for module, extra in _EXTRAS.items() if importlib.util.find_spec(module) is None}
    if missing:
        raise ConfigurationError(
            f"not installed; add them with pip install 'greenroom[{','.join(sorted(missing))}]'"
        )
    return "all parts are installed"


def _settings() -> str:
    from greenroom.app.settings import load

    settings = load()
    if not os.access(settings.data if settings.data.exists() else settings.data.absolute().parent, os.W_OK):
        raise ConfigurationError(
            f"the data folder {settings.data} is not writable; choose another with --data"
        )
    return f"port {settings.port}, data in {settings.data}"


def _running() -> str:
    status, _ = house.request("GET", "/healthz", timeout_s=5)
    if status != 200:
        raise ConfigurationError(f"{house.url()} answers {status} to /healthz; it may still be starting")
    return f"a Greenroom answers at {house.url()}"


def _connection() -> str:
    from .connected import connected

    with connected() as zoom:
        rooms = zoom.call("rooms.list", query={"page_size": 1})
    return f"rooms.list answers, {len(rooms['rooms'])} room on the first page"
