"""``greenroom connect``."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click
from click.core import ParameterSource

from greenroom.core import well_known
from greenroom.core.errors import ConfigurationError, StorageError

from . import house

if TYPE_CHECKING:
    from greenroom.connections.grants import AccessToken, Credentials
    from greenroom.core.secrets import Secret
    from greenroom.storage.connections import Connections, Kept, Profile

GRANT_NAMES = ("server-to-server", "authorization-code", "device", "client-credentials")
CONSENT_S = 300.0


class Place(NamedTuple):
    """Where a command finds connections, as far as it was told."""

    data: Path | None
    database: str | None

    def open(self) -> Connections:
        from greenroom.connections.custody import open_store

        return open_store(self.data, database=self.database)


def place_options(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command --data and --database, and both to its function as ``place``."""

    @functools.wraps(command)
    def placed(*args: Any, data: Path | None, database: str | None, **given: Any) -> None:
        command(*args, place=Place(data, database), **given)

    placed = click.option(
        "--database",
        metavar="URL",
        help="PostgreSQL with the connections of a cluster; else GREENROOM_DATABASE.",
    )(placed)
    return click.option(
        "--data",
        type=click.Path(file_okay=False, path_type=Path),
        help="Folder with the connections; else GREENROOM_DATA, else .greenroom.",
    )(placed)


@click.command("connect")
@click.argument("name", default="default")
@click.option("--grant", type=click.Choice(GRANT_NAMES), help="How to get a token.")
@click.option("--client-id", envvar="ZOOM_CLIENT_ID", help="Of the app; else ZOOM_CLIENT_ID, else asked for.")
@click.option(
    "--client-secret",
    envvar="ZOOM_CLIENT_SECRET",
    help="Better through ZOOM_CLIENT_SECRET or when asked: other programs can see a command line.",
)
@click.option(
    "--webhook-secret",
    "with_webhook",
    is_flag=True,
    help="Keep the app's webhook secret token too: ZOOM_WEBHOOK_SECRET_TOKEN, else asked for.",
)
@click.option("--account-id", envvar="ZOOM_ACCOUNT_ID", help="For server-to-server; else ZOOM_ACCOUNT_ID.")
@click.option("--public", is_flag=True, help="The app is a public client, without a secret (PKCE alone).")
@click.option(
    "--redirect-uri", help="As registered with the app; default http://127.0.0.1:8788/oauth/callback."
)
@click.option("--no-browser", is_flag=True, help="Print the address of the consent page, open nothing.")
@click.option("--paste", is_flag=True, help="Paste the address the browser ends at, as over SSH.")
@click.option(
    "--timeout",
    "timeout_s",
    type=click.FloatRange(0, min_open=True),
    help="Seconds to wait for the consent; default 300, with a device as long as its code lives.",
)
@click.option(
    "--sandbox", is_flag=True, help="Connect to the sandbox of greenroom up, as its well-known app."
)
@click.option("--api-url", envvar="ZOOM_API_URL", help="Where Zoom's API is, ending in /v2.")
@click.option("--oauth-url", envvar="ZOOM_OAUTH_URL", help="Where Zoom's OAuth is, ending in /oauth.")
@click.option("--stay-global", is_flag=True, help="Ignore the region that the token endpoint names.")
@place_options
@click.pass_context
def command(
    ctx: click.Context,
    /,
    name: str,
    redirect_uri: str | None,
    no_browser: bool,
    paste: bool,
    timeout_s: float | None,
    place: Place,
    with_webhook: bool,
    **given: Any,
) -> None:
    """Connect to a Zoom account and keep the connection under NAME.

    What is not given is asked for; secrets are typed unseen. A connection that exists is renewed with the app
    it has. Its tokens are kept encrypted in the data folder, or in the database of a cluster.

    \b
    greenroom connect acme
    greenroom connect bot --grant client-credentials
    greenroom connect local --sandbox
    """
    from greenroom.connections.custody import checked_name

    checked_name(name)
    store = place.open()
    known = _known(store, name)
    if given.pop("sandbox"):
        given |= _sandbox(given["grant"])
    elif known is not None:
        given = {option: None if _from_env(ctx, option) else value for option, value in given.items()}
    profile, secret = _app(name, given, known)
    granted = _granted(profile, secret, _Landing(redirect_uri, no_browser, paste, timeout_s))
    _keep(store, profile, secret, granted)
    _tell(profile, granted)
    if with_webhook:
        from .webhook import add_secret

        add_secret(store, name)


def _app(name: str, given: dict[str, Any], known: Kept | None) -> tuple[Profile, Secret]:
    """Return what to connect with: what was given, else what the connection has, else what the user types."""
    from greenroom.core.secrets import Secret
    from greenroom.storage.connections import Profile

    api_url, oauth_url = _address(given["api_url"]), _address(given["oauth_url"])
    had = known.profile if known else None
    grant = given["grant"] or (had.grant if had else _choice())
    client_id = given["client_id"] or (had.client_id if had else typed("Client ID", "--client-id"))
    account_id = ""
    if grant == "server-to-server":
        account_id = given["account_id"] or (had.account_id if had else "")
        account_id = account_id or typed("Account ID", "--account-id")
    secret = Secret(given["client_secret"] or "")
    if not secret and known and known.profile.client_id == client_id:
        secret = known.client_secret
    elif not secret and not given["public"]:
        secret = Secret(typed("Client secret", "ZOOM_CLIENT_SECRET", hidden=True))
    profile = Profile(
        name=name,
        grant=grant,
        client_id=client_id,
        account_id=account_id,
        api_url=api_url or (had.api_url if had else ""),
        oauth_url=oauth_url or (had.oauth_url if had else ""),
        follow_region=not given["stay_global"],
    )
    return profile, secret


def _sandbox(grant: str | None) -> dict[str, str]:

    return {
        "grant": grant or GRANT_NAMES[0],
        "client_id": well_known.CLIENT_ID,
        "client_secret": well_known.CLIENT_SECRET,
        "account_id": well_known.ACCOUNT_ID,
        "api_url": f"{house.url()}/v2",
        "oauth_url": f"{house.url()}/oauth",
    }


def _from_env(ctx: click.Context, option: str) -> bool:
    """Whether ZOOM_* said so, which may mean another app than the connection's."""
    return ctx.get_parameter_source(option) is ParameterSource.ENVIRONMENT


class _Landing(NamedTuple):
    """How the user's consent comes back."""

    redirect_uri: str | None
    no_browser: bool
    paste: bool
    timeout_s: float | None


def _known(store: Connections, name: str) -> Kept | None:
    try:
        return store.get(name)
    except StorageError:
        return None  # sealed with a key that is gone: it is made anew


def _granted(profile: Profile, secret: Secret, landing: _Landing) -> AccessToken:
    """Return the first tokens of a connection."""
    from greenroom.client.base import OAUTH_URL
    from greenroom.client.retry import Policy
    from greenroom.connections import grants
    from greenroom.connections.custody import ask

    app = grants.Credentials(profile.account_id, profile.client_id, secret)
    oauth_url, policy = profile.oauth_url or OAUTH_URL, Policy()
    if profile.grant == grants.SERVER_TO_SERVER:
        return ask(grants.account_credentials(app, oauth_url, policy))
    if profile.grant == grants.CLIENT_CREDENTIALS:
        return ask(grants.client_credentials(app, oauth_url, policy))
    if profile.grant == grants.DEVICE:
        device = ask(grants.start_device(app, oauth_url, policy))
        click.echo(f"Open {device.page} and enter {device.user_code}", err=True)
        _open(device.complete_url, landing.no_browser)
        return ask(grants.await_device(app, oauth_url, device, policy, landing.timeout_s))
    return _by_code(app, oauth_url, landing)


def _by_code(app: Credentials, oauth_url: str, wish: _Landing) -> AccessToken:
    """Return the tokens of a user who consents in the browser."""
    from greenroom.client.retry import Policy
    from greenroom.connections import consent, grants
    from greenroom.connections.custody import ask

    wanted = wish.redirect_uri or consent.DEFAULT_REDIRECT
    if consent.is_loopback_redirect(wanted) and not wish.paste:
        with consent.Landing(wanted) as landing:
            question = consent.ask(app.client_id, oauth_url, landing.redirect_uri)
            landing.expect(question)
            click.echo(f"Consent in the browser: {question.url}", err=True)
            _open(question.url, wish.no_browser)
            code = landing.code(wish.timeout_s or CONSENT_S)
    else:
        question = consent.ask(app.client_id, oauth_url, wanted)
        click.echo(f"Consent in the browser: {question.url}", err=True)
        _open(question.url, wish.no_browser)
        code = consent.code_in(question, typed("The address the browser ended at", "standard input"))
    return ask(
        grants.authorization_code(app, oauth_url, code, question.redirect_uri, question.verifier, Policy())
    )


def _keep(store: Connections, profile: Profile, secret: Secret, granted: AccessToken) -> None:
    """Store under the connection's lock, so that a process renewing the old tokens does not put them back."""
    import time

    from greenroom.connections.custody import stored

    with store.renewing(profile.name):
        store.add(profile, secret, stored(granted, time.time()))


def _tell(profile: Profile, granted: AccessToken) -> None:
    scopes = f"{len(granted.scopes)} scopes" if granted.scopes else "no scopes"
    click.echo(f"Connected {profile.name}: {profile.grant}, {scopes}.")
    click.echo(f"Use it with: greenroom call OPERATION --connection {profile.name}")
    click.echo(f'or in Python: Zoom.connection("{profile.name}")')


def _open(url: str, no_browser: bool) -> None:
    """Open a browser where there is a screen; a text browser would take the terminal."""
    has_screen = sys.platform in ("darwin", "win32") or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")
    )
    if has_screen and not no_browser:
        import webbrowser

        webbrowser.open(url)


def _choice() -> str:
    if not sys.stdin.isatty():
        raise click.UsageError(f"Say how to connect with --grant: {', '.join(GRANT_NAMES)}.")
    chosen: str = click.prompt("Grant", type=click.Choice(GRANT_NAMES), default=GRANT_NAMES[0], err=True)
    return chosen


def typed(what: str, flag: str, *, hidden: bool = False) -> str:
    """Return what the user types; of standard input that is no terminal, the next line."""
    if sys.stdin.isatty():
        text: str = click.prompt(what, hide_input=hidden, err=True)
    else:
        text = sys.stdin.readline()
    if not text.strip():
        raise click.UsageError(f"{what} is missing; give it with {flag}.")
    return text.strip()


def _address(url: str | None) -> str:
    from urllib.parse import urlsplit

    if not url:
        return ""
    if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname:
        raise ConfigurationError(f"{url!r} is no address; write one such as https://host/path.")
    return url.rstrip("/")
