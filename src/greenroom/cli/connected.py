"""Which Zoom a command talks to."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from . import house

if TYPE_CHECKING:
    from greenroom.connections.zoom import Zoom

connection_option = click.option(
    "--connection",
    metavar="NAME",
    envvar="GREENROOM_CONNECTION",
    help="A connection made by greenroom connect; else GREENROOM_CONNECTION.",
)


def connected(name: str | None = None, data: Path | None = None) -> Zoom:
    """Return a client: of the named connection, else of ZOOM_* when set, else of the sandbox."""
    from greenroom.connections.zoom import Zoom

    if name:
        return Zoom.connection(name, data=data)
    if os.environ.get("ZOOM_ACCOUNT_ID") or os.environ.get("ZOOM_CLIENT_ID"):
        return Zoom.from_env()
    return Zoom.sandbox(url=house.url())
