"""Every way to get an access token from Zoom's OAuth server, and to give it back.

Source for all of it: Zoom docs, "OAuth", read 2026-02; what differs is said at the function.
"""

from __future__ import annotations

import base64
from typing import Any

import msgspec

from greenroom.client import encode
from greenroom.client.engine import Call, exchange
from greenroom.client.retry import Policy
from greenroom.core.errors import ApiError, BadReply, GrantRevoked, RefreshFailed, TimedOut
from greenroom.core.secrets import Secret
from greenroom.core.steps import Request, Steps, Wait

LIFE_S = 3600.0
"""Seconds a token lives when the answer does not say; Zoom documents an hour."""

SERVER_TO_SERVER = "server-to-server"
AUTHORIZATION_CODE = "authorization-code"
DEVICE = "device"
CLIENT_CREDENTIALS = "client-credentials"

DEVICE_GRANT_TYPE = "urn:ietf:params:oauth:grant-type:device_code"
POLL_S = 5.0
SLOWER_S = 5.0
"""What ``slow_down`` adds to the pause between polls. Source: RFC 8628."""

_ADVICE = {
    "invalid_client": "Check the client id and the client secret.",
    "unsupported_grant_type": "The app in the Zoom App Marketplace must be of the type for this grant.",
}
_ACCOUNT_ADVICE = {
    "invalid_client": "Check ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET.",
    "invalid_request": "Check ZOOM_ACCOUNT_ID, and that the app is activated.",
    "unsupported_grant_type": "The app must be of the type Server-to-Server OAuth.",
}


class Credentials(msgspec.Struct, frozen=True):
    """An app's. account_id: "" unless server-to-server. client_secret: empty for a public client."""

    account_id: str
    client_id: str
    client_secret: Secret

    @property
    def basic(self) -> Secret:
        """The Authorization value that identifies the app."""
        pair = f"{self.client_id}:{self.client_secret.reveal()}".encode()
        return Secret(f"Basic {base64.b64encode(pair).decode()}")


class AccessToken(msgspec.Struct, frozen=True):
    """What the endpoint granted. lives_s: seconds from now. scopes: what it allows.

    refresh: the refresh token, for grants that have one. api_url: where the account's API is, as told.
    """

    secret: Secret
    lives_s: float
    scopes: tuple[str, ...] = ()
    refresh: Secret | None = None
    api_url: str = ""


class DeviceCode(msgspec.Struct, frozen=True):
    """What to show the user of a device: enter user_code at page. complete_url has the code in it.

    lives_s: seconds until it is void. interval_s: seconds between polls.
    """

    code: Secret
    user_code: str
    page: str
    complete_url: str
    lives_s: float
    interval_s: float


def account_credentials(credentials: Credentials, oauth_url: str, policy: Policy) -> Steps[AccessToken]:
    """Return a server-to-server token; there is no refresh token, one just asks again.

    Asking twice does no harm, so this POST is retried like a GET.
    Raises: RefreshFailed when the endpoint says no, TransportError when it says nothing.
    """
    form = {"grant_type": "account_credentials", "account_id": credentials.account_id}
    return _token(credentials, oauth_url, form, policy, _ACCOUNT_ADVICE)


def client_credentials(credentials: Credentials, oauth_url: str, policy: Policy) -> Steps[AccessToken]:
    """Return a token of the app itself: chatbot messages, event subscriptions. Raises as above."""
    return _token(credentials, oauth_url, {"grant_type": "client_credentials"}, policy)


def authorization_code(
    credentials: Credentials,
    oauth_url: str,
    code: Secret,
    redirect_uri: str,
    verifier: Secret,
    policy: Policy,
) -> Steps[AccessToken]:
    """Return the tokens for a code from the redirect; it lives five minutes and works once.

    Not repeated when an answer is lost: a second use of a code is what a thief would try.
    Raises: RefreshFailed, TransportError.
    """
    form = {
        "grant_type": "authorization_code",
        "code": code.reveal(),
        "redirect_uri": redirect_uri,
        "code_verifier": verifier.reveal(),
    }
    advice = _ADVICE | {"invalid_grant": "The code is used or older than five minutes; start again."}
    return _token(credentials, oauth_url, form, policy, advice, idempotent=False)


def refresh(
    credentials: Credentials, oauth_url: str, refresh_token: Secret, policy: Policy
) -> Steps[AccessToken]:
    """Return new tokens; the refresh token used is void from then on.

    Repeated when the answer is lost: if Zoom acted on the first, the token is gone either way.
    Raises: GrantRevoked when Zoom does not know the token (any more), RefreshFailed, TransportError.
    """
    form = {"grant_type": "refresh_token", "refresh_token": refresh_token.reveal()}
    return _token(credentials, oauth_url, form, policy)


def start_device(credentials: Credentials, oauth_url: str, policy: Policy) -> Steps[DeviceCode]:
    """Return a code for the user to approve. Source: RFC 8628; Zoom's blog, read 2026-02; documented."""
    form = {"client_id": credentials.client_id}
    reply = yield from _asked(credentials, f"{oauth_url}/devicecode", form, policy)
    found = reply if isinstance(reply, dict) else {}
    try:
        return DeviceCode(
            code=Secret(str(found["device_code"])),
            user_code=str(found["user_code"]),
            page=str(found["verification_uri"]),
            complete_url=str(found.get("verification_uri_complete") or found["verification_uri"]),
            lives_s=_seconds(found.get("expires_in"), 900.0),
            interval_s=_seconds(found.get("interval"), POLL_S),
        )
    except KeyError as exc:
        raise BadReply(f"{oauth_url}/devicecode answered without {exc}.") from exc


def await_device(
    credentials: Credentials,
    oauth_url: str,
    device: DeviceCode,
    policy: Policy,
    timeout_s: float | None = None,
) -> Steps[AccessToken]:
    """Return the tokens once the user has approved. timeout_s: seconds to wait, None for as long as the code
    lives. Raises: GrantRevoked when the code is void or refused, TimedOut, RefreshFailed, TransportError."""
    form = {"grant_type": DEVICE_GRANT_TYPE, "device_code": device.code.reveal()}
    waits_s = device.lives_s if timeout_s is None else min(timeout_s, device.lives_s)
    until_s = policy.monotonic_s() + waits_s
    void = f"Nobody approved the code {device.user_code} in time. Start again for a new one."
    pause_s = device.interval_s
    while (left_s := until_s - policy.monotonic_s()) > 0:
        yield Wait(min(pause_s, left_s))
        try:
            reply = yield from _sent(credentials, f"{oauth_url}/token", form, policy)
        except ApiError as error:
            if error.code == "slow_down":
                pause_s += SLOWER_S
            elif error.code == "expired_token":
                raise GrantRevoked(void) from error
            elif error.code == "access_denied":
                raise GrantRevoked(
                    "The user said no on the approval page. Start again to ask anew."
                ) from error
            elif error.code != "authorization_pending":
                raise _refused(error, f"{oauth_url}/token", _ADVICE) from error
        else:
            return _granted(reply, f"{oauth_url}/token")
    if waits_s < device.lives_s:
        raise TimedOut(
            f"Nobody approved the code {device.user_code} within {waits_s:g} s. Start again for a new one, "
            "with a longer --timeout or none."
        )
    raise GrantRevoked(void)


def revoke(credentials: Credentials, oauth_url: str, token: Secret, policy: Policy) -> Steps[None]:
    """End a token and all from the same consent. Source: Zoom's Postman collection; documented."""
    yield from _asked(credentials, f"{oauth_url}/revoke", {"token": token.reveal()}, policy)


def _token(
    credentials: Credentials,
    oauth_url: str,
    form: dict[str, str],
    policy: Policy,
    advice: dict[str, str] = _ADVICE,
    *,
    idempotent: bool = True,
) -> Steps[AccessToken]:
    url = f"{oauth_url}/token"
    reply = yield from _asked(credentials, url, form, policy, advice, idempotent=idempotent)
    return _granted(reply, url)


def _asked(
    credentials: Credentials,
    url: str,
    form: dict[str, str],
    policy: Policy,
    advice: dict[str, str] = _ADVICE,
    *,
    idempotent: bool = True,
) -> Steps[Any]:
    """Return the endpoint's answer, with its no as one of our errors."""
    try:
        return (yield from _sent(credentials, url, form, policy, idempotent=idempotent))
    except ApiError as error:
        raise _refused(error, url, advice) from error


def _sent(
    credentials: Credentials, url: str, form: dict[str, str], policy: Policy, *, idempotent: bool = True
) -> Steps[Any]:
    """Post a form as the app: with Basic, or as a public client with its id in the body.

    Source: for public clients, Zoom's changelog on PKCE, read 2026-02; assumed from RFC 6749.
    """
    is_public = not credentials.client_secret
    request = Request(
        method="POST",
        url=url,
        headers={"Content-Type": encode.FORM},
        body=_form({**form, "client_id": credentials.client_id} if is_public else form),
        authorization=None if is_public else credentials.basic,
    )
    call = Call(
        operation_id=f"oauth {url.rpartition('/')[2]}",
        request=request,
        needs_token=False,
        idempotent=idempotent,
        policy=policy,
    )
    return (yield from exchange(call))


def _form(fields: dict[str, str]) -> bytes:
    from urllib.parse import urlencode

    return urlencode(fields).encode()


def _granted(reply: Any, url: str) -> AccessToken:
    """Read the answer; a number written as a string is a number all the same."""
    found = reply if isinstance(reply, dict) else {}
    token = found.get("access_token")
    if not isinstance(token, str) or not token:
        raise BadReply(f"{url} answered without an access_token. Check that ZOOM_OAUTH_URL is Zoom's.")
    renewal = found.get("refresh_token")
    scope = found.get("scope") or ""
    return AccessToken(
        secret=Secret(token),
        lives_s=_seconds(found.get("expires_in"), LIFE_S),
        scopes=tuple(str(name) for name in (scope if isinstance(scope, list) else str(scope).split())),
        refresh=Secret(renewal) if isinstance(renewal, str) and renewal else None,
        api_url=str(found.get("api_url") or ""),
    )


def _seconds(value: Any, otherwise: float) -> float:
    try:
        seconds = float(value)
    except (TypeError, ValueError):
        return otherwise
    return seconds if 0 < seconds < float("inf") else otherwise


def _refused(error: ApiError, url: str, advice: dict[str, str]) -> RefreshFailed | GrantRevoked:
    """Return the endpoint's ``{reason, error}`` as one line with the next move."""
    said = f"{error.status} {error.message}{f' ({error.code})' if error.code else ''}."
    if error.code == "invalid_grant" and "invalid_grant" not in advice:
        return GrantRevoked(f"{url} takes this grant no longer: {said} Connect again: greenroom connect")
    return RefreshFailed(f"{url} gave no token: {said} {advice.get(str(error.code), '')}".rstrip())
