"""What Zoom and AsyncZoom share: turning an operation and arguments into a Call. Nothing here sends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from greenroom.catalog import query as catalog
from greenroom.catalog.model import Operation
from greenroom.core.errors import ConfigurationError
from greenroom.core.secrets import Secret
from greenroom.core.steps import Request

from . import arguments, encode, resource
from .arguments import Arguments, InvalidArguments
from .engine import Call
from .retry import Policy

API_URL = "https://api.zoom.us/v2"
OAUTH_URL = "https://zoom.us/oauth"


class BaseZoom:
    """An account's Zoom: where it is, how patient to be, and how a call is made.

    api_url ends in ``/v2``, oauth_url in ``/oauth``. basic: the Authorization value for operations that want
    the app's own credentials.
    """

    def __init__(
        self,
        *,
        api_url: str = API_URL,
        oauth_url: str = OAUTH_URL,
        basic: Secret | None = None,
        policy: Policy | None = None,
    ) -> None:
        self.api_url = _checked("ZOOM_API_URL", api_url)
        self.oauth_url = _checked("ZOOM_OAUTH_URL", oauth_url)
        self.policy = policy or Policy()
        self._basic = basic

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
        body = encode.body_of(operation, given.body)
        if body is not None and operation.body is None:
            raise InvalidArguments(operation.id, "takes no body.")
        headers, content = encode.content_of(operation, body)
        headers |= {name: encode.text(value) for name, value in given.header.items()}
        url = f"{self._base(operation)}{encode.path_of(operation, given.path)}{encode.query_of(given.query)}"
        return Call(
            operation_id=operation.id,
            request=Request(
                method=operation.method,
                url=url,
                headers=headers,
                body=content,
                authorization=self._basic if operation.auth == "basic" else None,
            ),
            scopes=operation.scopes,
            needs_token=operation.auth == "bearer",
            policy=self.policy,
        )

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
