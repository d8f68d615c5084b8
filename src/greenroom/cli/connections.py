"""``greenroom connections``."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import click

from greenroom.core.clock import from_epoch_ms, iso
from greenroom.core.errors import ApiError, GreenroomError, ServerFault, Unauthorized

from .connect import Place, place_options
from .output import json_option, show, table
from .webhook import webhook

if TYPE_CHECKING:
    from greenroom.connections.custody import Custody
    from greenroom.storage.connections import Profile, Tokens


FEW_SCOPES = 12
_LABEL = 17
"""Characters that labels take."""


@click.group("connections")
def command() -> None:
    """List, check and remove the connections that greenroom connect made; keep their webhook secrets."""


@command.command("list")
@place_options
@json_option
def list_connections(place: Place, as_json: bool) -> None:
    """List the connections; opens no secret."""
    profiles = place.open().profiles()
    if as_json:
        show({"connections": [_about(profile) for profile in profiles]}, True)
        return
    table(
        [(p.name, p.grant, p.client_id, p.account_id, p.api_url or "Zoom") for p in profiles],
        ("name", "grant", "client id", "account", "at"),
        empty="There is no connection yet. Make one with: greenroom connect NAME",
    )


@command.command("show")
@click.argument("name")
@click.option("--scopes", "all_scopes", is_flag=True, help="Name every scope, one in a line.")
@place_options
@json_option
def show_connection(name: str, all_scopes: bool, place: Place, as_json: bool) -> None:
    """Show a connection: its app, scopes and token's end. Secrets stay where they are."""
    custody = _custody(name, place)
    facts: dict[str, Any] = _about(custody.profile) | {
        "api_url": custody.api_url,
        "oauth_url": custody.oauth_url,
    }
    facts |= _about_tokens(custody.tokens)
    if as_json:
        show(facts, True)
        return
    scopes: list[str] | None = facts.pop("scopes", None)
    for label, value in facts.items():
        text = ("yes" if value else "no") if isinstance(value, bool) else value or "none"
        _fact(label.replace("_", " "), text)
    if scopes is not None:
        _show_scopes(scopes, all_scopes)


@command.command("test")
@click.argument("name")
@place_options
@json_option
@click.pass_context
def test_connection(ctx: click.Context, name: str, place: Place, as_json: bool) -> None:
    """Get a token and show it to Zoom; exit 1 when one of the two fails."""
    from greenroom.client.engine import Call
    from greenroom.connections.zoom import Zoom
    from greenroom.core.steps import Request

    problem, note = "", "users/me answered"
    try:
        with Zoom.connection(name, data=place.data, database=place.database) as zoom:
            zoom.token()  # also settles where the account's API is
            url = f"{zoom.api_url}/users/me"
            zoom.perform(Call(operation_id="users.get", request=Request(method="GET", url=url)))
    except (Unauthorized, ServerFault) as error:
        problem = str(error)
    except ApiError as error:
        note = f"users/me answered {error.status}, so the token is good for other calls only"
    except GreenroomError as error:
        problem = str(error)
    if as_json:
        show({"name": name, "ok": not problem, "text": problem or note}, True)
    else:
        click.echo(f"{name}: {problem or f'works; {note}'}.".replace("..", "."))
    if problem:
        ctx.exit(1)


@command.command("token")
@click.argument("name", required=False, envvar="GREENROOM_CONNECTION")
@place_options
def print_token(name: str | None, place: Place) -> None:
    """Print an access token for another program: of connection NAME or GREENROOM_CONNECTION, else of ZOOM_*,
    else the sandbox's.

    It opens what the connection opens for up to an hour; keep it out of logs.

    \b
    export ZOOM_ACCESS_TOKEN="$(greenroom connections token acme)"
    """
    from .connected import connected

    with connected(name, place) as zoom:
        click.echo(zoom.token().reveal())


command.add_command(webhook)


@command.command("move")
@place_options
def move_to_database(place: Place) -> None:
    """Move the data folder's connections into the database of a cluster.

    Both keep secrets sealed: the folder by its own key, the database by GREENROOM_KEY.
    """
    from greenroom.connections.custody import data_folder
    from greenroom.connections.moving import left_behind, move
    from greenroom.storage.connections import ConnectionStore

    store, folder = place.open(), place.data or data_folder()
    if isinstance(store, ConnectionStore):
        raise click.UsageError("Say which database: --database URL, or GREENROOM_DATABASE.")
    names = left_behind(folder, store)
    for name in names:
        move(name, folder, store)
        click.echo(f"Moved {name}.")
    if not names:
        click.echo(f"{folder} has no connection that {store.place} lacks.")


@command.command("remove")
@click.argument("name")
@click.option("--no-revoke", is_flag=True, help="Leave its tokens valid at Zoom; only forget them here.")
@place_options
def remove(name: str, no_revoke: bool, place: Place) -> None:
    """End a connection's tokens at Zoom and forget it."""
    from greenroom.core.errors import NoConnection, StorageError

    ended = ""
    try:
        custody = _custody(name, place)
        if not no_revoke:
            ended = " Its tokens are revoked." if custody.revoke() else ""
    except NoConnection:
        raise
    except StorageError as error:
        ended = f" Its tokens could not be opened, so not revoked: {error}"
    except GreenroomError as error:
        ended = f" Zoom could not be told, so its tokens live until they end: {error}"
    place.open().remove(name)
    click.echo(f"Removed {name}.{ended}")


def _show_scopes(scopes: list[str], all_scopes: bool) -> None:
    """Print the few there are, of many how many of each area."""
    from collections import Counter

    if all_scopes:
        _fact("scopes", str(len(scopes)))
        for scope in sorted(scopes):
            click.echo(f"  {scope}")
    elif len(scopes) <= FEW_SCOPES:
        _fact("scopes", ", ".join(sorted(scopes)) or "none")
    else:
        areas = Counter(scope.partition(":")[0] for scope in scopes)
        _fact("scopes", f"{len(scopes)}; --scopes names them all")
        _fact("", ", ".join(f"{area}\xa0{count}" for area, count in sorted(areas.items())))


def _fact(label: str, text: str) -> None:
    """Print a label and its text, wrapped beside it; not at no-break spaces."""
    from shutil import get_terminal_size
    from textwrap import fill

    lines = fill(
        text,
        get_terminal_size().columns,
        initial_indent=f"{label:<{_LABEL}}",
        subsequent_indent=" " * _LABEL,
        break_long_words=False,
        break_on_hyphens=False,
    )
    click.echo(lines.replace("\xa0", " "))


def _custody(name: str, place: Place) -> Custody:
    from greenroom.connections.custody import Custody

    return Custody(place.open(), name)


def _about(profile: Profile) -> dict[str, Any]:
    return {
        "name": profile.name,
        "grant": profile.grant,
        "client_id": profile.client_id,
        "account_id": profile.account_id,
        "api_url": profile.api_url,
        "oauth_url": profile.oauth_url,
        "follow_region": profile.follow_region,
    }


def _about_tokens(tokens: Tokens | None) -> dict[str, Any]:
    if tokens is None:
        return {"token": "none yet"}
    ends_at = iso(from_epoch_ms(int(tokens.expires_s * 1000)))
    return {
        "token": "ended" if tokens.expires_s <= time.time() else "lives",
        "token_ends_at": ends_at,
        "can_refresh": bool(tokens.refresh),
        "scopes": list(tokens.scopes),
    }
