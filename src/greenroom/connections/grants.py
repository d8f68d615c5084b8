"""Getting an access token from Zoom's token endpoint."""

from __future__ import annotations

import base64
from typing import Any
from urllib.parse import urlencode

import msgspec

from greenroom.client.engine import Call, exchange
from greenroom.client.retry import Policy
from greenroom.core.errors import ApiError, BadReply, RefreshFailed
from greenroom.core.secrets import Secret
from greenroom.core.steps import Request, Steps

LIFE_S = 3600.0
"""Seconds a token lives when the answer does not say; Zoom documents an hour."""

_ADVICE = {
    "invalid_client": "Check ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET.",
    "invalid_request": "Check ZOOM_ACCOUNT_ID, and that the app is activated.",
    "unsupported_grant_type": "The app must be of the type Server-to-Server OAuth.",
}


class Credentials(msgspec.Struct, frozen=True):
    """A server-to-server app's."""

    account_id: str
    client_id: str
    client_secret: Secret

    @property
    def basic(self) -> Secret:
        """The Authorization value that identifies the app."""
        pair = f"{self.client_id}:{self.client_secret.reveal()}".encode()
        return Secret(f"Basic {base64.b64encode(pair).decode()}")


class AccessToken(msgspec.Struct, frozen=True):
    """What the endpoint granted. lives_s: seconds from now. scopes: what it allows."""

    secret: Secret
    lives_s: float
    scopes: tuple[str, ...] = ()


def account_credentials(credentials: Credentials, oauth_url: str, policy: Policy) -> Steps[AccessToken]:
    """Return a server-to-server token; there is no refresh token, one just asks again.

    Asking twice does no harm, so this POST is retried like a GET.
    Raises: RefreshFailed when the endpoint says no, TransportError when it says nothing.
    Source: Zoom docs, "Server-to-Server OAuth", read 2026-02; documented.
    """
    form = {"grant_type": "account_credentials", "account_id": credentials.account_id}
    request = Request(
        method="POST",
        url=f"{oauth_url}/token",
        headers={"Content-Type": "application/x-www-form-urlencoded"},
        body=urlencode(form).encode(),
        authorization=credentials.basic,
    )
    call = Call(
        operation_id="oauth.account_token", request=request, needs_token=False, idempotent=True, policy=policy
    )
    try:
        reply = yield from exchange(call)
    except ApiError as error:
        raise _refused(error, request.url) from error
    return _granted(reply, request.url)


def _granted(reply: Any, url: str) -> AccessToken:
    token = reply.get("access_token") if isinstance(reply, dict) else None
    if not isinstance(token, str) or not token:
        raise BadReply(f"{url} answered without an access_token. Check that ZOOM_OAUTH_URL is Zoom's.")
    try:
        lives_s = float(reply.get("expires_in", LIFE_S))
    except (TypeError, ValueError):
        lives_s = LIFE_S
    return AccessToken(Secret(token), lives_s, tuple(str(reply.get("scope") or "").split()))


def _refused(error: ApiError, url: str) -> RefreshFailed:
    """Return the endpoint's ``{reason, error}`` as one line with the next move."""
    code = f" ({error.code})" if error.code else ""
    advice = _ADVICE.get(str(error.code), "")
    return RefreshFailed(f"{url} gave no token: {error.status} {error.message}{code}. {advice}".rstrip())
