"""``greenroom env``."""

from __future__ import annotations

import click

from . import house
from .output import json_option, show


@click.command("env")
@json_option
def command(as_json: bool) -> None:
    """Print the variables that point any Zoom client at the sandbox.

    \b
    eval "$(greenroom env)"
    """
    from greenroom.core.well_known import connection_variables

    values = connection_variables(house.url())
    if as_json:
        show(values, True)
        return
    for name, value in values.items():
        click.echo(f"export {name}={value}")
