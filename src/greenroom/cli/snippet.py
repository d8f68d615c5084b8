"""``greenroom snippet``."""

from __future__ import annotations

import os
from pathlib import Path

import click

from greenroom import catalog

from . import house
from .connected import connected, connection_option
from .names import OPERATION

LANGUAGES = ("curl", "python", "javascript", "java", "swift", "httpie", "conductor")


@click.command(
    "snippet",
    context_settings={"ignore_unknown_options": True, "allow_extra_args": True},
    options_metavar="[--NAME VALUE]... [OPTIONS]",
)
@click.argument("operation", type=OPERATION)
@click.option("--lang", type=click.Choice(LANGUAGES), default="curl", show_default=True)
@click.option("--body", metavar="JSON|@FILE", help="The whole request body.")
@connection_option
@click.pass_context
def command(ctx: click.Context, operation: str, lang: str, body: str | None, connection: str | None) -> None:
    """Print a request that works, in a language of your choice.

    Parameters and body fields are options, as for call; where none are given the catalog's examples stand.
    The address is that of the connection; the token comes from the environment, see the first line.

    \b
    greenroom snippet rooms.list
    greenroom snippet rooms.check_in --lang python --id qMOLddnySIGGVycz8aX_JQ --event-id abc
    """
    from greenroom.client.snippets import languages, parts

    from .call import _arguments, _body

    found = catalog.operation(operation)
    given = _arguments(found, ctx.args)
    if body is not None:
        given["body"] = _body(body)
    given = {name: str(value) if isinstance(value, Path) else value for name, value in given.items()}
    flat = parts.filled(found, given)
    with connected(connection) as zoom:
        request = zoom.prepare_flat(found.id, flat)
    token = f"greenroom connections token {connection or ''}".rstrip()
    made = parts.of(found, flat, request, client=_client(connection), token_command=token)
    click.echo(languages.LANGUAGES[lang](made), nl=False)


def _client(connection: str | None) -> str:
    """Return the Python that makes the same client."""
    if connection:
        return f'Zoom.connection("{connection}")'
    if os.environ.get("ZOOM_ACCOUNT_ID") or os.environ.get("ZOOM_CLIENT_ID"):
        return "Zoom.from_env()"
    url = house.url()
    return "Zoom.sandbox()" if url == house.DEFAULT_URL else f'Zoom.sandbox("{url}")'
