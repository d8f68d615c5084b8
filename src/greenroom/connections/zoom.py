"""Zoom and AsyncZoom: every operation of the catalog, with a connection's tokens."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from greenroom.catalog import query as catalog
from greenroom.catalog.model import Operation
from greenroom.client import arguments, pacing, pages
from greenroom.client.arguments import Arguments
from greenroom.client.base import API_URL, OAUTH_URL, BaseZoom
from greenroom.client.downloads import FileSink, Progress, download
from greenroom.client.drivers import run_async, run_sync
from greenroom.client.engine import Call, exchange
from greenroom.client.generated import AsyncZoomSurface, ZoomSurface
from greenroom.client.hooks import Hooks
from greenroom.client.retry import Policy
from greenroom.client.transport import AsyncTransport, SyncTransport
from greenroom.core import well_known
from greenroom.core.errors import ConfigurationError
from greenroom.core.hosts import house_url
from greenroom.core.secrets import Secret
from greenroom.core.steps import Steps

from . import grants, region
from .grants import AccessToken, Credentials
from .tokens import AsyncTokens, Tokens

if TYPE_CHECKING:
    from .calendars import Finder, Look
    from .custody import Custody

T = TypeVar("T")
SANDBOX_URL = "http://127.0.0.1:8787"


class ConnectedZoom(BaseZoom):
    """The ways to make a client. Use Zoom or AsyncZoom.

    hooks: whom to tell of requests, see client.hooks.
    follow_region: send calls to where the token endpoint says the account lives, instead of the global host.
    custody: keeps the tokens of a named connection.
    """

    def __init__(
        self,
        credentials: Credentials,
        *,
        api_url: str = API_URL,
        oauth_url: str = OAUTH_URL,
        policy: Policy | None = None,
        follow_region: bool = True,
        custody: Custody | None = None,
        hooks: Hooks | None = None,
    ) -> None:
        super().__init__(
            api_url=api_url,
            oauth_url=oauth_url,
            basic=credentials.basic,
            policy=policy,
            hooks=hooks,
            account=credentials.account_id or credentials.client_id,
        )
        self._credentials = credentials
        self._custody = custody
        self._configured_url = self.api_url
        self._follow_region = follow_region
        self._home.is_settled = not follow_region
        self._finder: Finder | None = None
        self._connect()

    @property
    def client_id(self) -> str:
        """The app's."""
        return self._credentials.client_id

    @property
    def account_id(self) -> str:
        """The account whose token it is, empty where the grant does not say."""
        return self._credentials.account_id

    def _connect(self) -> None:
        """Get ready to send and to fetch tokens."""

    @classmethod
    def server_to_server(
        cls,
        *,
        account_id: str,
        client_id: str,
        client_secret: str | Secret,
        api_url: str = API_URL,
        oauth_url: str = OAUTH_URL,
        policy: Policy | None = None,
        follow_region: bool = True,
        hooks: Hooks | None = None,
    ) -> Self:
        """Return a client of a Server-to-Server OAuth app. Its tokens live in this client alone.

        api_url ends in ``/v2``; oauth_url is the address before ``/token``. policy: see client.retry.
        follow_region: False stays at api_url whatever the token endpoint says about the account's region.
        Raises: ConfigurationError for an empty value or an address that is none.
        """
        given = {"account_id": account_id, "client_id": client_id, "client_secret": client_secret}
        if missing := [name for name, value in given.items() if not value]:
            raise ConfigurationError(f"server_to_server needs {', '.join(missing)}; got an empty value.")
        credentials = Credentials(account_id, client_id, Secret.of(client_secret))
        return cls(
            credentials,
            api_url=api_url,
            oauth_url=oauth_url,
            policy=policy,
            follow_region=follow_region,
            hooks=hooks,
        )

    @classmethod
    def connection(
        cls,
        name: str,
        *,
        data: Path | str | None = None,
        database: str | Secret | None = None,
        policy: Policy | None = None,
        hooks: Hooks | None = None,
    ) -> Self:
        """Return a client of a connection that ``greenroom connect`` made.

        Its tokens are kept sealed in the database (a PostgreSQL URL: database, else GREENROOM_DATABASE), or
        without one in the data folder (data, else GREENROOM_DATA, else .greenroom), and shared by all threads
        and processes that use the connection.
        Raises: NoConnection, StorageError when its secrets can't be opened.
        """
        from .custody import Custody, open_store

        custody = Custody(open_store(data, database=database), name, policy)
        return cls(
            custody.credentials,
            api_url=custody.profile.api_url or API_URL,
            oauth_url=custody.oauth_url,
            policy=policy,
            follow_region=custody.profile.follow_region,
            custody=custody,
            hooks=hooks,
        )

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None, *, hooks: Hooks | None = None) -> Self:
        """Return a client set up by ZOOM_ACCOUNT_ID, ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET.

        ZOOM_API_URL and ZOOM_OAUTH_URL say where Zoom is when it is not the real one; ZOOM_FOLLOW_REGION=0
        stays there whatever region the account is in. ZOOM_PLAN (free, pro or business) keeps below the rate
        limits of that plan.
        Raises: ConfigurationError naming what is missing.
        """
        env = os.environ if environ is None else environ
        needed = ("ZOOM_ACCOUNT_ID", "ZOOM_CLIENT_ID", "ZOOM_CLIENT_SECRET")
        if missing := [name for name in needed if not env.get(name)]:
            verb = "is" if len(missing) == 1 else "are"
            raise ConfigurationError(
                f"{', '.join(missing)} {verb} not set. Take them from the app's page in the Zoom App "
                "Marketplace, or for the sandbox from: greenroom env"
            )
        return cls.server_to_server(
            account_id=env["ZOOM_ACCOUNT_ID"],
            client_id=env["ZOOM_CLIENT_ID"],
            client_secret=env["ZOOM_CLIENT_SECRET"],
            api_url=env.get("ZOOM_API_URL") or API_URL,
            oauth_url=env.get("ZOOM_OAUTH_URL") or OAUTH_URL,
            policy=Policy(plan=pacing.account_plan(env.get("ZOOM_PLAN", ""))),
            follow_region=env.get("ZOOM_FOLLOW_REGION", "") not in ("0", "false", "no"),
            hooks=hooks,
        )

    @classmethod
    def sandbox(cls, url: str | None = None, *, hooks: Hooks | None = None) -> Self:
        """Return a client of the sandbox that ``greenroom up`` started, as its well-known app.

        url: where it runs; without one it is GREENROOM_URL, as for the commands, else SANDBOX_URL.
        """
        base = url.rstrip("/") if url else house_url(os.environ.get("GREENROOM_URL") or SANDBOX_URL)
        return cls.server_to_server(
            account_id=well_known.ACCOUNT_ID,
            client_id=well_known.CLIENT_ID,
            client_secret=well_known.CLIENT_SECRET,
            api_url=f"{base}/v2",
            oauth_url=f"{base}/oauth",
            hooks=hooks,
        )

    def _helped(self, given: Arguments) -> Look[Arguments]:
        """Look up what a word of client.helpers stands for; ``current`` is the only one so far."""
        from . import rooms

        if self._finder is None:
            self._finder = rooms.finder(self.api_url, self.policy)
        return rooms.current(given, self._finder)

    def _grant(self) -> Steps[AccessToken]:
        return grants.account_credentials(self._credentials, self.oauth_url, self.policy)

    def _settle(self, granted: AccessToken) -> AccessToken:
        """Take the token's region as the place for calls from now on."""
        if self._follow_region:
            self._home.api_url = region.followed(self._configured_url, granted.api_url)
        self._home.is_settled = True
        return granted


class Zoom(ConnectedZoom, ZoomSurface):
    """Zoom's API, blocking. Safe to share among threads.

    >>> zoom = Zoom.server_to_server(account_id="a", client_id="b", client_secret="c")
    >>> zoom
    <Zoom at https://api.zoom.us/v2>
    >>> zoom.rooms.tags
    <zoom.rooms.tags: assign, create, delete, list, unassign, update>

    ``zoom.rooms.get("…")`` calls it: path values by position, the rest by the catalog's names, ``from_`` for
    ``from``. A list call gives a Listing: iterate it for all pages. Use as a context manager, or close it.
    Raises, wherever it calls Zoom: ApiError, TransportError, ConnectionFault; see greenroom.core.errors.
    """

    def _connect(self) -> None:
        self._transport = SyncTransport()
        self._tokens = Tokens(self._new_token, self.policy.monotonic_s)

    def call(
        self,
        operation: str,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
    ) -> Any:
        """Return the decoded reply of an operation by any of its names: an id, ``GET /path``, Zoom's own.

        query and body go out as given, also what the catalog does not know; a variant such as
        ``rooms.check_in`` takes its fields as body.
        Raises: UnknownOperation, InvalidArguments, ApiError, TransportError, ConnectionFault.
        """
        given = Arguments(path=dict(path or {}), query=dict(query or {}), body=body)
        return self._send(catalog.operation(operation), given)

    def invoke(self, operation: str, flat: Mapping[str, Any] | None = None) -> Any:
        """Return the decoded reply; flat has path, query and body names in one map."""
        found = catalog.operation(operation)
        return self._send(found, arguments.split(found, flat or {}))

    def pages(
        self, operation: str, path: Mapping[str, Any] | None = None, query: Mapping[str, Any] | None = None
    ) -> Iterator[Any]:
        """Yield the replies of a list operation, page after page."""
        return self._pages(
            catalog.operation(operation), Arguments(path=dict(path or {}), query=dict(query or {}))
        )

    def items(
        self, operation: str, path: Mapping[str, Any] | None = None, query: Mapping[str, Any] | None = None
    ) -> Iterator[Any]:
        """Yield the items of a list operation across all pages."""
        found = catalog.operation(operation)
        for page in self.pages(operation, path, query):
            yield from pages.items_of(found, page)

    def download(
        self,
        what: str,
        *,
        to: Path | str,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        progress: Progress | None = None,
    ) -> Path:
        """Return to, once what it names holds the file: a ``download_url``, or an operation that gives one.

        progress: called with the bytes so far and in all (None if unknown). A download that broke off leaves
        ``<to>.part`` and continues there the next time. The token goes to Zoom alone, whatever the URL.
        Raises: as call does; ConfigurationError when the place can't be written.
        """
        sink = FileSink(Path(to), progress)
        call = self._download_call(what, path, query, sink)
        if not self._home.is_settled and call.needs_token:
            self._tokens.token()
            call = self._download_call(what, path, query, sink)
        return self._drive(download(call, sink))

    def token(self, rejected: Secret | None = None) -> Secret:
        """Return an access token that lives for another minute at least, for a program of another kind.

        rejected: one that was refused; another is returned.
        """
        return self._tokens.token(rejected)

    def perform(self, call: Call) -> Any:
        """Return the decoded reply to a prepared exchange."""
        return self._drive(exchange(call))

    def close(self) -> None:
        """Close the connections; a later call opens new ones."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _drive(self, steps: Steps[T]) -> T:
        return run_sync(steps, self._transport, self._tokens)

    def _run(self, operation: Operation, given: Arguments) -> Any:
        if operation.is_list:
            return pages.Listing(operation, lambda: self._pages(operation, given))
        return self._send(operation, given)

    def _send(self, operation: Operation, given: Arguments) -> Any:
        if given.helped:
            from .calendars import look_sync

            given = look_sync(self._helped(given), self)
        call = self._call_for(operation, given)
        if not self._home.is_settled and call.needs_token:
            self._tokens.token()  # the first token says where the account lives
            call = self._call_for(operation, given)
        return self.perform(call)

    def _pages(self, operation: Operation, given: Arguments) -> Iterator[Any]:
        walk = pages.Walk(operation, given.query)
        return pages.pages(walk, lambda query: self._send(operation, Arguments(path=given.path, query=query)))

    def _new_token(self, rejected: Secret | None) -> AccessToken:
        if self._custody is not None:
            return self._settle(self._custody.fetch(rejected))
        return self._settle(run_sync(self._grant(), self._transport))


class AsyncZoom(ConnectedZoom, AsyncZoomSurface):
    """Zoom's API for coroutines: the methods of Zoom, awaited. Use it in one event loop.

    >>> AsyncZoom.sandbox()
    <AsyncZoom at http://127.0.0.1:8787/v2>

    A list call gives an AsyncListing: ``async for`` walks all pages, ``await`` gives the first.
    """

    def _connect(self) -> None:
        self._transport = AsyncTransport()
        self._tokens = AsyncTokens(self._new_token, self.policy.monotonic_s)

    async def call(
        self,
        operation: str,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
    ) -> Any:
        """Return the decoded reply of an operation by any of its names, as Zoom.call does."""
        given = Arguments(path=dict(path or {}), query=dict(query or {}), body=body)
        return await self._send(catalog.operation(operation), given)

    async def invoke(self, operation: str, flat: Mapping[str, Any] | None = None) -> Any:
        """Return the decoded reply; flat has path, query and body names in one map."""
        found = catalog.operation(operation)
        return await self._send(found, arguments.split(found, flat or {}))

    def pages(
        self, operation: str, path: Mapping[str, Any] | None = None, query: Mapping[str, Any] | None = None
    ) -> AsyncIterator[Any]:
        """Yield the replies of a list operation, page after page."""
        return self._pages(
            catalog.operation(operation), Arguments(path=dict(path or {}), query=dict(query or {}))
        )

    async def items(
        self, operation: str, path: Mapping[str, Any] | None = None, query: Mapping[str, Any] | None = None
    ) -> AsyncIterator[Any]:
        """Yield the items of a list operation across all pages."""
        found = catalog.operation(operation)
        async for page in self.pages(operation, path, query):
            for item in pages.items_of(found, page):
                yield item

    async def download(
        self,
        what: str,
        *,
        to: Path | str,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        progress: Progress | None = None,
    ) -> Path:
        """Return to, once what it names holds the file, as Zoom.download does."""
        sink = FileSink(Path(to), progress)
        call = self._download_call(what, path, query, sink)
        if not self._home.is_settled and call.needs_token:
            await self._tokens.token()
            call = self._download_call(what, path, query, sink)
        return await self._drive(download(call, sink))

    async def token(self, rejected: Secret | None = None) -> Secret:
        """Return an access token, as Zoom.token does."""
        return await self._tokens.token(rejected)

    async def perform(self, call: Call) -> Any:
        """Return the decoded reply to a prepared exchange."""
        return await self._drive(exchange(call))

    async def close(self) -> None:
        """Close the connections; a later call opens new ones."""
        await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def _drive(self, steps: Steps[T]) -> T:
        return await run_async(steps, self._transport, self._tokens)

    def _run(self, operation: Operation, given: Arguments) -> Any:
        if operation.is_list:
            return pages.AsyncListing(operation, lambda: self._pages(operation, given))
        return self._send(operation, given)

    async def _send(self, operation: Operation, given: Arguments) -> Any:
        if given.helped:
            from .calendars import look_async

            given = await look_async(self._helped(given), self)
        call = self._call_for(operation, given)
        if not self._home.is_settled and call.needs_token:
            await self._tokens.token()  # the first token says where the account lives
            call = self._call_for(operation, given)
        return await self.perform(call)

    def _pages(self, operation: Operation, given: Arguments) -> AsyncIterator[Any]:
        walk = pages.Walk(operation, given.query)
        return pages.pages_async(
            walk, lambda query: self._send(operation, Arguments(path=given.path, query=query))
        )

    async def _new_token(self, rejected: Secret | None) -> AccessToken:
        """A custody's turn is taken in a thread: it waits for other processes, and a task that is cancelled
        does not lose a refresh token on its way to the disk."""
        if self._custody is not None:
            return self._settle(await asyncio.to_thread(self._custody.fetch, rejected))
        return self._settle(await run_async(self._grant(), self._transport))
