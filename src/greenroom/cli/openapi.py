"""``greenroom openapi``."""

from __future__ import annotations

import click

from greenroom import catalog
from greenroom.core.hosts import house_url

from .output import json_option, show


@click.command("openapi")
@click.argument("area", required=False)
@click.option("--server", metavar="URL", help="Point the document at a sandbox, e.g. http://127.0.0.1:8787.")
@json_option
def command(area: str | None, server: str | None, as_json: bool) -> None:
    """Print the OpenAPI 3.1 document of one area, or of everything.

    \b
    greenroom openapi rooms > rooms.json
    greenroom openapi --server http://127.0.0.1:8787 --json
    """
    show(catalog.openapi(area, base_url=house_url(server, "--server") if server else None), as_json)
