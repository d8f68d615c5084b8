"""Decides what to do next in one exchange with Zoom. No network, no sleeping: see ``core.steps``."""

from __future__ import annotations

from typing import Any
from urllib.parse import urljoin, urlsplit

import msgspec

from greenroom.catalog.model import Scopes
from greenroom.core.errors import TimedOut, TransportError
from greenroom.core.secrets import Secret
from greenroom.core.steps import NeedToken, Request, Response, Send, Steps, Wait

from . import errors, reply, retry
from .retry import Policy

MAX_REDIRECTS = 5
_FOLLOWED = frozenset({301, 302, 303, 307, 308})


class Call(msgspec.Struct, frozen=True, kw_only=True):
    """All an exchange needs to know. scopes: what the operation wants, for the advice in MissingScope.

    needs_token: ask for an access token; else the request goes out as it is.
    idempotent: may be repeated though the first try might have had its effect; None asks the method.
    """

    operation_id: str
    request: Request
    scopes: Scopes = errors.NO_SCOPES
    needs_token: bool = True
    idempotent: bool | None = None
    policy: Policy = Policy()


def exchange(call: Call) -> Steps[Any]:
    """Return the decoded reply, after as many refreshes, retries and redirects as the policy allows.

    Raises: ApiError, TransportError, and whatever the driver throws in for a token it can't get.
    """
    started_s = call.policy.monotonic_s()
    request = call.request
    if call.needs_token:
        request = _authorised(request, (yield NeedToken()))
    response = yield from _settled(call, request, started_s)
    if call.needs_token and errors.is_token_refused(response):
        request = _authorised(request, (yield NeedToken(force=True)))
        response = yield from _settled(call, request, started_s)
    if response.status >= 300:
        raise errors.to_error(response, call.operation_id, call.scopes, call.policy.now())
    return reply.decode(response, call.operation_id)


def _settled(call: Call, request: Request, started_s: float) -> Steps[Response]:
    """Return the first answer that is not worth another try."""
    policy = call.policy
    idempotent = retry.may_repeat(request.method, policy) if call.idempotent is None else call.idempotent
    attempt = 0
    while True:
        last = attempt + 1 >= policy.attempts
        try:
            response = yield from _followed(call, request, started_s)
        except TransportError as error:
            pause_s = None if last else retry.pause_after_error(error, idempotent, policy, attempt)
            if pause_s is None or pause_s >= _left_s(policy, started_s):
                raise
        else:
            pause_s = None if last else retry.pause_after_reply(response, idempotent, policy, attempt)
            if pause_s is None or pause_s >= _left_s(policy, started_s):
                return response
        yield Wait(pause_s)
        attempt += 1


def _followed(call: Call, request: Request, started_s: float) -> Steps[Response]:
    """Send, and follow where a reading request is sent on to, a few times."""
    response = yield from _sent(call, request, started_s)
    for _ in range(MAX_REDIRECTS):
        target = response.headers.get("location", "")
        if response.status not in _FOLLOWED or not target or request.method not in ("GET", "HEAD"):
            break
        request = _redirected(request, target)
        response = yield from _sent(call, request, started_s)
    return response


def _sent(call: Call, request: Request, started_s: float) -> Steps[Response]:
    left_s = _left_s(call.policy, started_s)
    if left_s <= 0:
        raise TimedOut(f"{call.operation_id}: no answer within {call.policy.deadline_s:g} s.")
    timeout_s = min(left_s, request.timeout_s or call.policy.request_timeout_s)
    answer = yield Send(msgspec.structs.replace(request, timeout_s=timeout_s))
    assert isinstance(answer, Response)
    return answer


def _redirected(request: Request, target: str) -> Request:
    """Return the request for the new address, without Authorization unless it stays with the same people.

    Source: Zoom redirects between regions and to recordings; observed. Staying within zoom.us is our limit.
    """
    url = urljoin(request.url, target)
    keep = request.authorization if _same_hands(request.url, url) else None
    return msgspec.structs.replace(request, url=url, authorization=keep)


def _same_hands(old: str, new: str) -> bool:
    before, after = urlsplit(old), urlsplit(new)
    if (before.scheme, before.netloc) == (after.scheme, after.netloc):
        return True
    return after.scheme == "https" and _is_zoom(before.hostname) and _is_zoom(after.hostname)


def _is_zoom(host: str | None) -> bool:
    return host is not None and (host == "zoom.us" or host.endswith(".zoom.us"))


def _authorised(request: Request, token: object) -> Request:
    assert isinstance(token, Secret)
    return msgspec.structs.replace(request, authorization=Secret(f"Bearer {token.reveal()}"))


def _left_s(policy: Policy, started_s: float) -> float:
    return started_s + policy.deadline_s - policy.monotonic_s()
