"""``greenroom connections webhook``."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import click

from greenroom.core.clock import from_epoch_ms, iso
from greenroom.core.errors import ConfigurationError, NoConnection
from greenroom.core.secrets import Secret

from .connect import Place, place_options, typed
from .output import json_option, show, table

if TYPE_CHECKING:
    from greenroom.storage.connections import Connections, Webhook

VARIABLE = "ZOOM_WEBHOOK_SECRET_TOKEN"
_NAMES = {"basic": "user:password", "bearer": "Bearer token", "header": "Header's value"}


@click.command("webhook")
@click.argument("name")
@click.option(
    "--add", is_flag=True, help=f"Keep a webhook secret token: {VARIABLE}, else asked for. Others stay good."
)
@click.option("--label", default="", help="What to call it in the list.")
@click.option("--retire", metavar="FINGERPRINT", help="Forget a secret of the list.")
@click.option(
    "--require",
    metavar="basic|bearer|header:NAME",
    help="Ask for a header besides the signature, as the subscription at Zoom sends it.",
)
@place_options
@json_option
def webhook(
    name: str,
    add: bool,
    label: str,
    retire: str | None,
    require: str | None,
    place: Place,
    as_json: bool,
) -> None:
    """Show and change what webhooks to /hooks/NAME must carry; a running Greenroom follows within seconds.

    \b
    greenroom connections webhook acme --add               # rotate: the new secret beside the old one
    greenroom connections webhook acme                     # their fingerprints; doctor tells which are in use
    greenroom connections webhook acme --retire 3fa9c1     # once the old one is no longer used
    """
    store = place.open()
    if name not in [profile.name for profile in store.profiles()]:
        raise NoConnection(
            f"No connection is called {name!r}; make it with: greenroom connect {name}", connection=name
        )
    if add:
        add_secret(store, name, label, quiet=as_json)
    if require:
        _require(store, name, require, label)
    if retire:
        _retire(store, name, retire)
    _list(store, name, as_json)


def add_secret(store: Connections, name: str, label: str = "", *, quiet: bool = False) -> None:
    """Keep one more webhook secret token of the connection, from the environment or typed."""
    from greenroom.storage.connections import SIGNING

    value = os.environ.get(VARIABLE) or typed("Webhook secret token", VARIABLE, hidden=True)
    made = store.add_webhook(name, SIGNING, Secret(value), label)
    if not quiet:
        click.echo(f"/hooks/{name} takes webhooks signed with secret {made.fingerprint}.")


def _require(store: Connections, name: str, wish: str, label: str) -> None:
    from greenroom.gateway.credentials import CustomHeader
    from greenroom.storage.connections import HEADER

    kind, _, header = wish.partition(":")
    if kind not in _NAMES or (kind == HEADER) != bool(header):
        raise click.UsageError("--require is basic, bearer, or header:NAME such as header:x-acme.")
    value = Secret(typed(_NAMES[kind], "standard input", hidden=True))
    if kind == "basic" and not all(value.reveal().partition(":")):
        raise ConfigurationError("Give user and password with a colon between them, none of them empty.")
    if kind == HEADER:
        CustomHeader(header, value)
    store.add_webhook(name, kind, value, header.lower() or label)


def _retire(store: Connections, name: str, fingerprint: str) -> None:
    from greenroom.storage.connections import SIGNING

    kept = store.webhooks(name)
    signing = {one.fingerprint for one in kept if one.kind == SIGNING}
    if signing == {fingerprint}:
        raise ConfigurationError(
            f"{fingerprint} is the last webhook secret of {name!r}; add another first, or remove the "
            "connection."
        )
    if not store.drop_webhook(name, fingerprint):
        raise ConfigurationError(f"{name!r} has no webhook secret {fingerprint[:20]!r}; see the list.")


def _list(store: Connections, name: str, as_json: bool) -> None:
    kept = [_about(one) for one in store.webhooks(name)]
    if as_json:
        show({"path": f"/hooks/{name}", "webhook": kept}, True)
        return
    table(
        [(one["kind"], one["name"], one["fingerprint"], one["added_at"]) for one in kept],
        ("kind", "name", "fingerprint", "added"),
        empty=f"/hooks/{name} takes nothing yet; add the app's secret with --add.",
    )


def _about(one: Webhook) -> dict[str, Any]:
    added_at = iso(from_epoch_ms(int(one.made_s * 1000)))
    return {"kind": one.kind, "name": one.name, "fingerprint": one.fingerprint, "added_at": added_at}
