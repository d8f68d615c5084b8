"""A named connection's tokens: kept sealed, fetched once for all threads, processes and machines.

Whoever holds the connection's lock may ask Zoom. What Zoom grants is on disk before anyone gets to use it, so
that a refresh token, which works once, is not lost with the process that got it.
"""

from __future__ import annotations

import os
import time
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

import msgspec

from greenroom.client.base import API_URL, OAUTH_URL
from greenroom.client.drivers import run_sync
from greenroom.client.retry import Policy
from greenroom.client.transport import SyncTransport
from greenroom.core.errors import ConfigurationError, GrantRevoked, NoConnection, RefreshFailed
from greenroom.core.secrets import Secret
from greenroom.core.steps import Steps
from greenroom.storage import keys
from greenroom.storage.connections import Connections, ConnectionStore, Kept, Profile, Tokens

from . import grants, region
from .grants import AccessToken, Credentials

MARGIN_S = 60.0
"""A token with this little left is replaced, as Zoom's own SDK does."""

T = TypeVar("T")


def data_folder(environ: Mapping[str, str] | None = None) -> Path:
    """Return where connections are kept: GREENROOM_DATA, else ``data`` of greenroom.toml, else .greenroom."""
    return Path(_setting("data", os.environ if environ is None else environ) or ".greenroom").expanduser()


def open_store(
    folder: Path | str | None = None,
    environ: Mapping[str, str] | None = None,
    *,
    database: str | Secret | None = None,
) -> Connections:
    """Return the connections in the database that is given or set (GREENROOM_DATABASE, greenroom.toml); where
    there is none, those in folder or in the data folder. Raises: ConfigurationError for no URL."""
    env = os.environ if environ is None else environ
    key = env.get(keys.VARIABLE, "")
    if url := database or _setting("database", env):
        from greenroom.storage.connections_postgres import PostgresConnectionStore

        return PostgresConnectionStore(Secret.of(url), environ_key=key)
    return ConnectionStore(
        data_folder(env) if folder is None else Path(folder),
        environ_key=key,
        use_keyring=keys.wants_keyring(env.get("GREENROOM_KEYRING", "")),
    )


def _setting(name: str, environ: Mapping[str, str]) -> str:
    """Return what the environment, or else greenroom.toml, says; "" for nothing."""
    if given := environ.get(f"GREENROOM_{name.upper()}"):
        return given
    try:
        with Path("greenroom.toml").open("rb") as file:
            return str(tomllib.load(file).get(name) or "")
    except FileNotFoundError:
        return ""
    except (OSError, tomllib.TOMLDecodeError) as exc:
        raise ConfigurationError(f"greenroom.toml can't be read: {exc}") from exc


class Custody:
    """One named connection. Blocking and safe to share among threads; coroutines call it in a thread.

    Raises NoConnection when the store has none of this name.
    """

    def __init__(
        self,
        store: Connections,
        name: str,
        policy: Policy | None = None,
        now_s: Callable[[], float] = time.time,
    ) -> None:
        self._store = store
        self.name = name
        self._policy = policy or Policy()
        self._now_s = now_s
        self._kept = self._read()

    @property
    def profile(self) -> Profile:
        return self._kept.profile

    @property
    def credentials(self) -> Credentials:
        profile = self.profile
        return Credentials(profile.account_id, profile.client_id, self._kept.client_secret)

    @property
    def tokens(self) -> Tokens | None:
        """What is kept, as of the last look."""
        return self._kept.tokens

    @property
    def api_url(self) -> str:
        """Where calls go: where the last token said, if the connection follows that."""
        configured = self.profile.api_url or API_URL
        tokens = self._kept.tokens
        if tokens is None or not self.profile.follow_region:
            return configured
        return region.followed(configured, tokens.region)

    @property
    def oauth_url(self) -> str:
        return self.profile.oauth_url or OAUTH_URL

    def fetch(self, rejected: Secret | None = None) -> AccessToken:
        """Return a token that lives and is not the rejected one, from the store or else from Zoom.

        Raises: GrantRevoked when one must connect again, RefreshFailed, TransportError, StorageError.
        """
        within_s = self._policy.deadline_s
        busy = RefreshFailed(
            f"Another process has been fetching a token of connection {self.name!r} for {within_s:g} s; try "
            "again.",
            connection=self.name,
        )
        with self._store.lock(self.name).held(within_s, busy):
            kept = self._kept = self._read()
            return self._usable(kept, rejected) or self._renewed(kept, rejected)

    def keep(self, granted: AccessToken) -> AccessToken:
        """Store what Zoom granted, then hand it out."""
        tokens = stored(granted, self._now_s())
        if not tokens.refresh and self._kept.tokens is not None:
            tokens = msgspec.structs.replace(tokens, refresh=self._kept.tokens.refresh)
        self._store.keep_tokens(self.name, tokens)
        self._kept = msgspec.structs.replace(self._kept, tokens=tokens)
        return granted

    def revoke(self) -> bool:
        """End the connection's tokens at Zoom; return whether there were any."""
        tokens = self._kept.tokens
        if tokens is None:
            return False
        ask(grants.revoke(self.credentials, self.oauth_url, tokens.access, self._policy))
        return True

    def _usable(self, kept: Kept, rejected: Secret | None) -> AccessToken | None:
        tokens = kept.tokens
        left_s = 0.0 if tokens is None else tokens.expires_s - self._now_s()
        if tokens is None or left_s <= MARGIN_S or (rejected is not None and tokens.access == rejected):
            return None
        return AccessToken(tokens.access, left_s, tokens.scopes, tokens.refresh or None, tokens.region)

    def _renewed(self, kept: Kept, rejected: Secret | None) -> AccessToken:
        """Ask Zoom. Another process may have used the refresh token meanwhile: look once more."""
        try:
            return self.keep(ask(self._grant(kept)))
        except GrantRevoked as error:
            again = self._read()
            if again.version == kept.version or again.tokens is None:
                raise self._over(error) from error
            self._kept = again
        if (found := self._usable(again, rejected)) is not None:
            return found
        try:
            return self.keep(ask(self._grant(again)))
        except GrantRevoked as error:
            raise self._over(error) from error

    def _grant(self, kept: Kept) -> Steps[AccessToken]:
        if kept.profile.grant == grants.SERVER_TO_SERVER:
            return grants.account_credentials(self.credentials, self.oauth_url, self._policy)
        if kept.profile.grant == grants.CLIENT_CREDENTIALS:
            return grants.client_credentials(self.credentials, self.oauth_url, self._policy)
        if kept.tokens is None or not kept.tokens.refresh:
            raise GrantRevoked("There is no refresh token.")
        return grants.refresh(self.credentials, self.oauth_url, kept.tokens.refresh, self._policy)

    def _over(self, error: GrantRevoked) -> GrantRevoked:
        reason = str(error).removesuffix(" Connect again: greenroom connect")
        return GrantRevoked(
            f"Connection {self.name!r} is over: {reason} Connect again: greenroom connect {self.name}",
            connection=self.name,
        )

    def _read(self) -> Kept:
        kept = self._store.get(self.name)
        if kept is None:
            known = ", ".join(profile.name for profile in self._store.profiles())
            hint = f"There are: {known}." if known else f"Make it with: greenroom connect {self.name}"
            raise NoConnection(
                f"No connection is called {self.name!r} in {self._store.place}. {hint}", connection=self.name
            )
        return kept


def ask(steps: Steps[T]) -> T:
    """Perform one exchange with the OAuth server on connections of its own."""
    transport = SyncTransport()
    try:
        return run_sync(steps, transport)
    finally:
        transport.close()


def stored(granted: AccessToken, now_s: float) -> Tokens:
    """Return a grant as the store keeps it."""
    return Tokens(
        access=granted.secret,
        expires_s=now_s + granted.lives_s,
        refresh=granted.refresh or Secret(""),
        scopes=granted.scopes,
        region=granted.api_url,
    )


def checked_name(name: str) -> str:
    """Return a connection's name. Raises ConfigurationError for one that would be awkward to type or show."""
    allowed = all(letter.isalnum() or letter in "-_.@" for letter in name)
    if not name or not allowed or len(name) > 64:
        raise ConfigurationError(
            f"A connection's name has up to 64 letters, digits and -_.@; got {name[:80]!r}."
        )
    return name
