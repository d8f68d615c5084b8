"""What Zoom and AsyncZoom share: turning an operation and arguments into a Call. Nothing here sends."""

from __future__ import annotations

import copy
import math
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit

import msgspec

from greenroom.catalog import query as catalog
from greenroom.catalog.model import Operation
from greenroom.core.errors import ConfigurationError
from greenroom.core.secrets import Secret
from greenroom.core.steps import Request, Sink, Source

from . import accounts, arguments, encode, pacing, resource, retry
from .arguments import Arguments, InvalidArguments
from .engine import Call, same_hands
from .hooks import Hooks
from .pacing import Pace
from .resource import Resource
from .retry import Policy

API_URL = "https://api.zoom.us/v2"
OAUTH_URL = "https://zoom.us/oauth"
_URL = re.compile(r"(?i)https?://")


class Home(msgspec.Struct):
    """Where an account's API is. One for a client and the views of it, as the first token may move it.

    is_settled: it will not move any more.
    """

    api_url: str
    is_settled: bool = True


class BaseZoom:
    """An account's Zoom: where it is, how patient to be, and how a call is made.

    api_url ends in ``/v2``, oauth_url in ``/oauth``. basic: the Authorization value for operations that want
    the app's own credentials. hooks: whom to tell of requests. account: what tells the account from others,
    for those who keep its pace.
    """

    def __init__(
        self,
        *,
        api_url: str = API_URL,
        oauth_url: str = OAUTH_URL,
        basic: Secret | None = None,
        policy: Policy | None = None,
        hooks: Hooks | None = None,
        account: str = "",
    ) -> None:
        self._home = Home(_checked("ZOOM_API_URL", api_url))
        self.oauth_url = _checked("ZOOM_OAUTH_URL", oauth_url)
        self.policy = policy or Policy()
        self.hooks = hooks
        self._basic = basic
        self._account_id = ""
        self._pace: Pace | None = None
        if self.policy.plan is not None:
            self._pace = pacing.shared(f"{account} at {self.api_url}", self.policy.plan)

    @property
    def api_url(self) -> str:
        """Where calls go, up to ``/v2``."""
        return self._home.api_url

    def for_account(self, account_id: str) -> Self:
        """Return this client as a view of a sub account: the same tokens and connections, other paths.

        Operations that Zoom offers a primary account for its sub accounts go to
        ``/accounts/{accountId}/…``; others raise InvalidArguments. account_id: ``me`` is the primary itself.
        """
        view = copy.copy(self)
        view.__dict__ = {name: value for name, value in vars(self).items() if not isinstance(value, Resource)}
        view._account_id = account_id
        return view

    if not TYPE_CHECKING:  # a checker that saw it would take any name

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            raise resource.no_such(type(self), name)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} at {self.api_url}>"

    def prepare(
        self,
        operation: str,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
    ) -> Request:
        """Return the request that call would send, without its token. Raises as call does before sending."""
        found = catalog.operation(operation)
        return self._call_for(
            found, Arguments(path=dict(path or {}), query=dict(query or {}), body=body)
        ).request

    def prepare_flat(self, operation: str, flat: Mapping[str, Any]) -> Request:
        """Return the request that invoke would send, without its token."""
        found = catalog.operation(operation)
        return self._call_for(found, arguments.split(found, flat)).request

    def _run(self, operation: Operation, given: Arguments) -> Any:
        raise AttributeError(f"{type(self).__name__} can't run {operation.id}.")

    def _call_for(self, operation: Operation, given: Arguments) -> Call:
        """Return the exchange for an operation whose arguments are in their places."""
        headers: dict[str, str] = {}
        content: bytes | Source | None = None
        scopes, policy = operation.scopes, self.policy
        url = self._base(operation) if operation.server else self._home.api_url
        if self._account_id:
            prefix, scopes = accounts.reached(operation, self._account_id)
            url += prefix
        url += encode.path_of(operation, given.path)
        if given.query:
            url += encode.query_of(given.query)
        if given.body is not None or operation.const:
            headers, content = self._content(operation, given.body)
            policy = retry.with_time_for(policy, content)
        if given.header:
            headers |= {name: encode.text(value) for name, value in given.header.items()}
        return Call(
            operation_id=operation.id,
            request=Request(
                method=operation.method,
                url=url,
                headers=headers,
                body=content,
                authorization=self._basic if operation.auth == "basic" else None,
            ),
            scopes=scopes,
            needs_token=operation.auth == "bearer",
            policy=policy,
            route=operation.path,
            lane=self._pace.lane(operation) if self._pace is not None else None,
            hooks=self.hooks,
        )

    def _content(self, operation: Operation, given: Any) -> tuple[dict[str, str], bytes | Source | None]:
        body = encode.body_of(operation, given)
        if body is not None and operation.body is None:
            raise InvalidArguments(operation.id, "takes no body.")
        return encode.content_of(operation, body)

    def _download_call(
        self, what: str, path: Mapping[str, Any] | None, query: Mapping[str, Any] | None, sink: Sink
    ) -> Call:
        """Return the exchange that pours an operation's answer, or what a URL of Zoom leads to, into sink.

        The token goes along to Zoom and to the configured API, nowhere else.
        """
        if _URL.match(what):
            request = Request(method="GET", url=what)
            call = Call(
                operation_id="download",
                request=request,
                needs_token=same_hands(self.api_url, what),
                hooks=self.hooks,
            )
        else:
            given = Arguments(path=dict(path or {}), query=dict(query or {}))
            call = self._call_for(catalog.operation(what), given)
        patient = msgspec.structs.replace(self.policy, deadline_s=math.inf)
        poured = msgspec.structs.replace(call.request, sink=sink)
        return msgspec.structs.replace(call, request=poured, policy=patient)

    def _base(self, operation: Operation) -> str:
        """Return what stands before the path. A local Zoom is one host where the real one is several."""
        if operation.server is None:
            return self.api_url
        if operation.path.startswith("/oauth/"):
            return self.oauth_url.removesuffix("/oauth")
        if (urlsplit(self.api_url).hostname or "").endswith("zoom.us"):
            return operation.server
        api = urlsplit(self.api_url)
        return f"{api.scheme}://{api.netloc}{urlsplit(operation.server).path}"


def _checked(name: str, url: str) -> str:
    """Return url without a slash at its end. Raises ConfigurationError when it is no address."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise ConfigurationError(f"{name} must be an address such as https://host/path, got {url!r}.")
    return url.rstrip("/")
