"""``greenroom doctor``."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Callable
from typing import Any

import click

from greenroom.core.errors import ConfigurationError, Forbidden, GreenroomError, MissingScope

from . import house
from .connect import Place, place_options
from .output import json_option, show

_EXTRAS = {
    "granian": "sandbox",
    "starlette": "sandbox",
    "sqlalchemy": "gateway",
    "dbos": "flows",
    "cel": "flows",
    "jinja2": "console",
}
_PAGE = 300
_MARKS = {True: "ok ", False: "NO ", None: "-- "}

Finding = dict[str, Any]
"""what, ok, text."""


@click.command("doctor")
@click.option(
    "--hooks-url", metavar="URL", help="Also send a check like Zoom's to this address, https://…/hooks/NAME."
)
@place_options
@json_option
@click.pass_context
def command(ctx: click.Context, hooks_url: str | None, place: Place, as_json: bool) -> None:
    """Check this set-up, one line a finding; exit 1 when something is wrong (NO).

    It talks to the running Greenroom, to the Zoom this shell is set up for, and to --hooks-url.
    """
    findings = _findings(hooks_url, place)
    if as_json:
        show({"findings": findings}, True)
    else:
        for finding in findings:
            click.echo(f"{_MARKS[finding['ok']]} {finding['what']}: {finding['text']}")
    if any(finding["ok"] is False for finding in findings):
        ctx.exit(1)


def _findings(hooks_url: str | None, place: Place) -> list[Finding]:
    """Return what was found; ok is None for what an earlier finding leaves nothing to look at."""
    from . import doctor_webhooks as hooks

    found = [_run(check) for check in (_python, _packages, _settings, _running)]
    is_up = bool(found[-1]["ok"])
    if not is_up:
        found.append(
            _skipped(
                "webhooks",
                "not looked at: secrets, Zoom's checks and refusals are known to a running Greenroom",
            )
        )
    elif not hooks.has_gateway():
        found.append(_skipped("webhooks", "this Greenroom was started without the gateway role"))
    else:
        found += [_run(check) for check in (hooks.secrets, hooks.challenges, hooks.webhooks)]
    if is_up or _is_pointed_elsewhere():
        found.append(_run(lambda: _connection(place), "connection"))
        if found[-1]["ok"]:
            found.append(_run(hooks.clock))
    else:
        found.append(
            _skipped(
                "connection",
                "not looked at: the sandbox comes with greenroom up; for the real Zoom set ZOOM_ACCOUNT_ID, "
                "ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET, or make a connection with: greenroom connect NAME",
            )
        )
    if hooks_url:
        found.append(_run(lambda: hooks.reach(hooks_url, place), "reachability"))
    return found


def _run(check: Callable[[], str], what: str = "") -> Finding:
    what = what or check.__name__.strip("_")
    try:
        return {"what": what, "ok": True, "text": check()}
    except GreenroomError as exc:
        return {"what": what, "ok": False, "text": str(exc)}


def _skipped(what: str, why: str) -> Finding:
    return {"what": what, "ok": None, "text": why}


def _python() -> str:
    return ".".join(map(str, sys.version_info[:3]))


def _packages() -> str:
    missing = [module for module in _EXTRAS if importlib.util.find_spec(module) is None]
    if missing:
        extras = ",".join(sorted({_EXTRAS[module] for module in missing}))
        raise ConfigurationError(
            f"{', '.join(missing)} not installed; for what needs them pip install 'greenroom[{extras}]'"
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
    if house.request("GET", "/api/sources", timeout_s=5)[0] == 401:
        raise ConfigurationError(
            f"the Greenroom at {house.url()} asks for a token; set GREENROOM_TOKEN as at its start"
        )
    return f"a Greenroom answers at {house.url()}"


def _is_pointed_elsewhere() -> bool:
    """Return whether this shell is set up, if only by half, for another Zoom than that of greenroom up."""
    return any(os.environ.get(name) for name in ("GREENROOM_CONNECTION", "ZOOM_ACCOUNT_ID", "ZOOM_CLIENT_ID"))


def _connection(place: Place) -> str:
    """Return that the Zoom which commands talk to takes the token."""
    from .connected import connected

    name = os.environ.get("GREENROOM_CONNECTION")
    with connected(name, place) as zoom:
        who = (
            f"connection {name}"
            if name
            else "the app of ZOOM_*"
            if _is_pointed_elsewhere()
            else "the sandbox"
        )
        zoom.token()  # also settles where the account's API is
        try:
            page = zoom.call("rooms.list", query={"page_size": _PAGE})
        except (MissingScope, Forbidden) as exc:
            return f"{who} at {zoom.api_url} has a good token, though not for rooms.list: {exc}"
    rooms = f"{len(page['rooms'])} room{'' if len(page['rooms']) == 1 else 's'}"
    return f"{who} at {zoom.api_url} has {rooms}{' and more' if page['next_page_token'] else ''}"
