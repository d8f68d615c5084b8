"""Who may send to this process's gateway: the sandbox, the app of ``ZOOM_*``, the connections; also by
WebSocket."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from greenroom.core import well_known
from greenroom.core.errors import ConfigurationError, StorageError
from greenroom.core.secrets import Secret

from .settings import Settings, WebSocketAddress
from .zoom import SANDBOX, ZOOM, connect

if TYPE_CHECKING:
    from greenroom.connections.zoom import AsyncZoom
    from greenroom.gateway.gateway import Gateway
    from greenroom.gateway.sources import Source
    from greenroom.storage.connections import Webhook

log = logging.getLogger(__name__)

SANDBOX_WEBHOOK_SECRET = Secret(well_known.WEBHOOK_SECRET)
LOOK_EVERY_S = 1.0


class Senders:
    """Gives the gateway its sources, and again whenever ``greenroom connections`` changes a webhook secret.

    /hooks/sandbox takes the sandbox where there is one, /hooks/zoom the app of ``ZOOM_*``, /hooks/NAME
    connection NAME.
    """

    def __init__(self, settings: Settings, gateway: Gateway) -> None:
        from greenroom.connections.custody import open_store

        self._settings = settings
        self._gateway = gateway
        self._store = open_store(settings.data, database=settings.database)
        self._seen: object = None
        self._trouble = ""
        self._watching: asyncio.Task[None] | None = None
        self._clients: list[AsyncZoom] = []
        self._apply([])

    async def start(self) -> None:
        """Take up the connections' secrets, then watch for changes; open the WebSockets.

        Raises: ConfigurationError for an address that is none, NoConnection; in a cluster also StorageError
        and ConfigurationError for secrets that can't be opened: Zoom would be told 404 and not try again.
        """
        await self.look(is_strict=self._settings.database is not None)
        if self._settings.database is not None:
            await asyncio.to_thread(self._tell_of_the_folder)
        for address in self._settings.websocket:
            self._listen(address)
        self._watching = asyncio.create_task(self._watch())

    async def stop(self) -> None:
        if self._watching is not None:
            self._watching.cancel()
            await asyncio.gather(self._watching, return_exceptions=True)
        for client in self._clients:
            await client.close()
        self._clients.clear()

    async def look(self, *, is_strict: bool = False) -> None:
        """Take up what has changed. What can't be read leaves everything as it was, and says so once; strict,
        it raises StorageError or ConfigurationError."""
        try:
            stamp = await asyncio.to_thread(self._store.stamp)
            if stamp != self._seen:
                self._apply(await asyncio.to_thread(self._store.webhooks))
                self._seen = stamp
            self._trouble = ""
        except (StorageError, ConfigurationError) as exc:
            if is_strict:
                raise
            if str(exc) != self._trouble:
                self._trouble = str(exc)
                log.warning("The connections' webhook secrets can't be read: %s", exc)

    def _tell_of_the_folder(self) -> None:
        """Say once which connections nobody uses any more, now that they are looked for in the database."""
        from greenroom.connections.moving import left_behind

        if names := left_behind(self._settings.data, self._store):
            log.warning(
                "In %s, but not in the database: connection %s. Move with: greenroom connections move "
                "(with the same --data and --database, and GREENROOM_KEY set)",
                self._settings.data,
                ", ".join(names),
            )

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(LOOK_EVERY_S)
            await self.look()

    def _apply(self, kept: list[Webhook]) -> None:
        from greenroom.storage.connections import SIGNING

        sources = self._gateway.sources
        secrets = {SANDBOX: {"": SANDBOX_WEBHOOK_SECRET}} if is_rehearsal(self._settings) else {}
        if self._settings.webhook_secrets:
            secrets[ZOOM] = {
                f"ZOOM_WEBHOOK_SECRET_TOKEN {n}": s for n, s in enumerate(self._settings.webhook_secrets, 1)
            }
        for one in kept:
            if one.kind == SIGNING:
                label = one.name if one.name not in secrets.get(one.connection, {}) else one.fingerprint
                secrets.setdefault(one.connection, {})[label or one.fingerprint] = one.secret
        for name, signing in secrets.items():
            sources.set(name, _source(name, signing, [one for one in kept if one.connection == name]))
        for name in set(sources) - set(secrets):
            sources.remove(name)

    def _listen(self, address: WebSocketAddress) -> None:
        from greenroom.connections.zoom import AsyncZoom

        if address.connection:
            client = AsyncZoom.connection(
                address.connection, data=self._settings.data, database=self._settings.database
            )
        else:
            client = connect(self._settings)
        self._clients.append(client)
        own = ZOOM if self._settings.zoom else SANDBOX
        self._gateway.listen(address.url, client.token, source=address.connection or own)


def is_rehearsal(settings: Settings) -> bool:
    """Return whether a sandbox may send here: this process has one, or calls one instead of Zoom. Its secret
    is published, so that elsewhere anybody could send what looks like Zoom's."""
    zoom = settings.zoom
    return "sandbox" in settings.roles or (zoom is not None and zoom.api_url.startswith("http://"))


def _source(name: str, signing: dict[str, Secret], kept: list[Webhook]) -> Source:
    from greenroom.gateway.credentials import BasicAuth, BearerToken, CustomHeader, Requirement
    from greenroom.gateway.sources import Source
    from greenroom.storage.connections import BASIC, BEARER, HEADER

    required: list[Requirement] = []
    for one in kept:
        if one.kind == BASIC:
            user, _, password = one.secret.reveal().partition(":")
            required.append(BasicAuth(user, password))
        elif one.kind == BEARER:
            required.append(BearerToken(one.secret))
        elif one.kind == HEADER:
            required.append(CustomHeader(one.name, one.secret))
    # The sandbox checks by its own clock, which a test may stop or move.
    return Source(signing, require=required, expects_challenges=name != SANDBOX)
