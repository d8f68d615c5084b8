"""Decides what to do next in one exchange with Zoom. No network, no sleeping: see ``core.steps``."""

from __future__ import annotations

import math
from typing import Any
from urllib.parse import urljoin, urlsplit

import msgspec

from greenroom.catalog.model import Scopes
from greenroom.core.errors import RateLimited, TimedOut, TransportError
from greenroom.core.secrets import Secret
from greenroom.core.steps import NeedToken, Request, Response, Send, Steps, Wait

from . import errors, reply, retry
from .hooks import Hooks, attempt_of
from .pacing import Lane
from .retry import Policy

MAX_REDIRECTS = 5
_FOLLOWED = frozenset({301, 302, 303, 307, 308})
_NEED_TOKEN = NeedToken()


class Call(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """All an exchange needs to know. scopes: what the operation wants, for the advice in MissingScope.

    needs_token: ask for an access token; else the request goes out as it is.
    idempotent: may be repeated though the first try might have had its effect; None asks the method.
    route: the operation's path, for hooks. lane: whose pace to keep. hooks: whom to tell.
    """

    operation_id: str
    request: Request
    scopes: Scopes = errors.NO_SCOPES
    needs_token: bool = True
    idempotent: bool | None = None
    policy: Policy = Policy()
    route: str = ""
    lane: Lane | None = None
    hooks: Hooks | None = None


def exchange(call: Call) -> Steps[Any]:
    """Return the decoded reply, after as many refreshes, retries and redirects as the policy allows.

    Raises: ApiError, TransportError, and whatever the driver throws in for a token it can't get.
    """
    ends_s = call.policy.monotonic_s() + call.policy.deadline_s
    authorization = call.request.authorization
    if call.needs_token:
        authorization = _bearer((yield _NEED_TOKEN))
    response = yield from _settled(call, authorization, ends_s)
    if response.status < 300:
        return reply.decode(response, call.operation_id)
    if call.needs_token and errors.is_token_refused(response):
        authorization = _bearer((yield NeedToken(force=True)))
        response = yield from _settled(call, authorization, ends_s)
    if response.status >= 300:
        raise errors.to_error(response, call.operation_id, call.scopes, call.policy.now())
    return reply.decode(response, call.operation_id)


def _settled(call: Call, authorization: Secret | None, ends_s: float) -> Steps[Response]:
    """Return the first answer that is not worth another try."""
    policy, attempt = call.policy, 0
    reason: Response | TransportError
    while True:
        if call.lane is not None:
            yield from _turn(call, call.lane, ends_s)
        try:
            response = yield from _sent(call, call.request.url, authorization, ends_s, attempt)
            if response.status in _FOLLOWED:
                response = yield from _followed(call, response, authorization, ends_s, attempt)
        except TransportError as error:
            pause_s = retry.pause_after_error(error, _may_repeat(call), policy, attempt)
            if pause_s is None or pause_s >= ends_s - policy.monotonic_s():
                raise
            reason = error
        else:
            if call.lane is not None:
                call.lane.learn(response, policy.monotonic_s(), policy.now())
            if response.status < 429:
                return response
            pause_s = retry.pause_after_reply(response, _may_repeat(call), policy, attempt)
            if pause_s is None or pause_s >= ends_s - policy.monotonic_s():
                return response
            reason = response
        if call.hooks is not None:
            call.hooks.retry(call.operation_id, attempt + 1, pause_s, reason)
        yield Wait(pause_s)
        attempt += 1


def _may_repeat(call: Call) -> bool:
    return retry.may_repeat(call.request.method, call.policy) if call.idempotent is None else call.idempotent


def _followed(
    call: Call, response: Response, authorization: Secret | None, ends_s: float, attempt: int
) -> Steps[Response]:
    """Return what comes of going where a reading request is sent on to, a few times."""
    url = call.request.url
    for _ in range(MAX_REDIRECTS):
        target = response.headers.get("location", "")
        if response.status not in _FOLLOWED or not target or call.request.method not in ("GET", "HEAD"):
            break
        before, url = url, urljoin(url, target)
        if not same_hands(before, url):
            authorization = None
        response = yield from _sent(call, url, authorization, ends_s, attempt)
    return response


def _sent(call: Call, url: str, authorization: Secret | None, ends_s: float, attempt: int) -> Steps[Response]:
    """Send once, while there is time."""
    policy, request = call.policy, call.request
    left_s = ends_s - policy.monotonic_s()
    if left_s <= 0:
        raise TimedOut(f"{call.operation_id}: no answer within {policy.deadline_s:g} s.")
    headers = request.headers
    timeout_s: float | None = min(left_s, request.timeout_s or policy.request_timeout_s)
    if request.sink is not None:
        headers = {**headers, **request.sink.headers()}
        timeout_s = None if left_s == math.inf else left_s
    send = Send(
        Request(
            method=request.method,
            url=url,
            headers=headers,
            body=request.body,
            authorization=authorization,
            timeout_s=timeout_s,
            sink=request.sink,
        )
    )
    if call.hooks is None:
        answer = yield send
        assert isinstance(answer, Response)
        return answer
    about = attempt_of(call.operation_id, send.request, call.route, attempt + 1)
    return (yield from call.hooks.watch(send, about, policy.monotonic_s))


def _turn(call: Call, lane: Lane, ends_s: float) -> Steps[None]:
    """Wait for our turn.

    Raises: RateLimited where a daily limit is known to be used up, TimedOut if it comes too late.
    """
    now_s = call.policy.monotonic_s()
    if closed_s := lane.closed_for_s(now_s):
        message = (
            f"The account's daily limit of {lane.name} requests is used up, as Zoom said before; not sent."
        )
        raise RateLimited(
            429, 429, message, operation_id=call.operation_id, retry_after_s=closed_s, is_daily=True
        )
    pause_s = lane.turn(now_s, ends_s)
    if pause_s is None:
        message = (
            f"{call.operation_id}: so many {lane.name} requests are waiting that its turn comes after its "
            f"deadline of {call.policy.deadline_s:g} s; not sent."
        )
        raise TimedOut(message, may_have_arrived=False)
    if pause_s > 0:
        yield Wait(pause_s)


def same_hands(old: str, new: str) -> bool:
    """Return whether what was meant for old may be shown to new: the same origin, or Zoom on both sides.

    Source: Zoom redirects between regions and to recordings; observed. Staying within zoom.us is our limit.
    """
    before, after = urlsplit(old), urlsplit(new)
    if (before.scheme, before.netloc) == (after.scheme, after.netloc):
        return True
    return after.scheme == "https" and _is_zoom(before.hostname) and _is_zoom(after.hostname)


def _is_zoom(host: str | None) -> bool:
    return host is not None and (host == "zoom.us" or host.endswith(".zoom.us"))


def _bearer(token: object) -> Secret:
    assert isinstance(token, Secret)
    return Secret(f"Bearer {token.reveal()}")
