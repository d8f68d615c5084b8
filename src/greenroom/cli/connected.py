"""Which Zoom a command talks to."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from . import house

if TYPE_CHECKING:
    from greenroom.connections.zoom import Zoom

    from .connect import Place

connection_option = click.option(
    "--connection",
    metavar="NAME",
    envvar="GREENROOM_CONNECTION",
    help="A connection made by greenroom connect; else GREENROOM_CONNECTION.",
)


def connected(name: str | None = None, place: Place | None = None) -> Zoom:
    """Return a client: of the named connection, else of ZOOM_* when set, else of the sandbox."""
    from greenroom.connections.zoom import Zoom

    if name:
        data, database = place or (None, None)
        return Zoom.connection(name, data=data, database=database)
    if os.environ.get("ZOOM_ACCOUNT_ID") or os.environ.get("ZOOM_CLIENT_ID"):
        return Zoom.from_env()
    return Zoom.sandbox(url=house.url())
