"""``greenroom trigger``."""

from __future__ import annotations

import click

from . import house
from .assignments import assignments
from .output import json_option, tell


@click.command("trigger")
@click.argument("event")
@click.option(
    "--set",
    "settings",
    multiple=True,
    metavar="PATH=VALUE",
    help="Such as room=Everest; greenroom docs EVENT lists them.",
)
@click.option("--to", "address", metavar="URL", help="Send it only there, instead of to subscribers.")
@json_option
def command(event: str, settings: tuple[str, ...], address: str | None, as_json: bool) -> None:
    """Make the sandbox do what causes an event; where it can't, send a schema-valid signed one.

    The answer says which: in a line what was done, or that an example was announced.

    \b
    greenroom trigger zoomroom.sensor_data --set room=Everest --set count=4
    greenroom trigger zoomroom.alert --to http://127.0.0.1:3000/zoom
    """
    from greenroom import catalog

    name = catalog.event(event).event
    asked = {"event": name, "set": assignments(settings)} | ({"to": address} if address else {})
    answer = house.post("/_sandbox/trigger", asked)
    tell(answer, answer["text"], as_json)
