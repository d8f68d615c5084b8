"""``greenroom up``."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from greenroom.app.assemble import Greenroom

MOST_SOURCES = 10
"""Addresses of webhooks that the greeting names."""


@click.command("up")
@click.option("--host", help="Address to listen on. Default 127.0.0.1; any other needs --token.")
@click.option("--port", type=int, help="Port to listen on. Default 8787.")
@click.option("--data", type=click.Path(path_type=Path), help="Folder for all state. Default .greenroom.")
@click.option(
    "--database", metavar="URL", help="PostgreSQL for events and flows, instead of files in --data."
)
@click.option("--roles", metavar="A,B", help="Which of sandbox,gateway,worker,console. Default all.")
@click.option("--world", type=click.Path(path_type=Path), help="YAML file the sandbox's world starts from.")
@click.option("--token", help="What /, /api and /_sandbox ask for. Better in GREENROOM_TOKEN.")
@click.option(
    "--websocket",
    metavar="[NAME=]URL",
    multiple=True,
    help="Take events over a WebSocket of a subscription, with the token of connection NAME, else of ZOOM_*.",
)
@click.option(
    "--forward",
    metavar="[EVENTS=]URL",
    multiple=True,
    help="Post events on, as Zoom sent them: --forward 'zoomroom.*=https://app.example.com/zoom'.",
)
@click.option(
    "--keep-days", metavar="N", help="Delete handled events N days after their receipt. Default: keep all."
)
@click.option(
    "--keep-bytes", metavar="SIZE", help="Keep at most so much of handled events, the newest: 10GB, 500MB."
)
@click.option("--log-level", help="debug, info, warning or error. Default info.")
def command(
    host: str | None,
    port: int | None,
    data: Path | None,
    database: str | None,
    roles: str | None,
    world: Path | None,
    token: str | None,
    websocket: tuple[str, ...],
    forward: tuple[str, ...],
    keep_days: str | None,
    keep_bytes: str | None,
    log_level: str | None,
) -> None:
    """Start the house and stay: sandbox, gateway, worker and console on one port.

    Everything is in the data folder; stop with Ctrl-C and start again to go on where it was.
    """
    from greenroom.app import settings
    from greenroom.app.serve import run

    chosen = settings.load(
        {
            "host": host,
            "port": port,
            "data": data,
            "database": database,
            "roles": roles,
            "world": world,
            "token": token,
            "log_level": log_level,
            "websocket": websocket or None,
            "forward": forward or None,
            "keep_days": keep_days,
            "keep_bytes": keep_bytes,
        }
    )
    run(chosen, on_ready=_welcome)
    _leave()


def _leave() -> None:
    """End the process here. Everything is stopped and on disk; taking the interpreter apart while the HTTP
    server's native threads wind down can abort it (seen once in some hundred stops)."""
    logging.shutdown()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)


def _welcome(house: Greenroom) -> None:
    from greenroom.core.well_known import connection_variables

    from .house import url

    settings = house.settings
    base = settings.base_url
    lines = [f"Greenroom is up. State is in {settings.data}; stop with Ctrl-C.", ""]
    if "console" in settings.roles:
        lines.append(f"  console         {base}/")
    if house.sandbox:
        lines += [f"  Zoom's API      {base}/v2", f"  OAuth           {base}/oauth/token"]
    if house.gateway and "gateway" in settings.roles:
        names = list(house.gateway.sources)[:MOST_SOURCES] or ["NAME"]
        lines += [f"  webhooks        {base}/hooks/{name}" for name in names]
    if house.sandbox and not settings.takes_sandbox:
        lines.append("                  not from the sandbox: ZOOM_* is set, so flows call the real Zoom")
    if house.sandbox:
        values = connection_variables(base)
        lines += [
            "",
            "The sandbox's app, the same in every sandbox (greenroom env prints it as export lines):",
            f"  account id      {values['ZOOM_ACCOUNT_ID']}",
            f"  client id       {values['ZOOM_CLIENT_ID']}",
            f"  client secret   {values['ZOOM_CLIENT_SECRET']}",
            f"  webhook secret  {values['ZOOM_WEBHOOK_SECRET_TOKEN']}",
        ]
    if base != url():
        lines += ["", "So that other commands find it:", f"  export GREENROOM_URL={base}"]
    click.echo("\n".join(lines))
