"""Tell others what a client does. Nothing they are told can hold a secret, an id or a query."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import msgspec

from greenroom.core.errors import TransportError
from greenroom.core.steps import Request, Response, Send, Steps

_log = logging.getLogger("greenroom.client")


class Attempt(msgspec.Struct, eq=False, kw_only=True, weakref=True):
    """One request. The same object comes with its outcome, so hooks can keep what belongs to it by it.

    route: the operation's path, values left out. number: 1 for the first request of a call.
    """

    operation_id: str
    method: str
    host: str
    route: str
    number: int


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What came of an attempt. status: None without an answer; error: the reason's class name, else "".

    A caller who gave up shows as error ``cancelled``. tracking_id: what Zoom Support asks for.
    """

    status: int | None
    error: str
    duration_s: float
    size_bytes: int
    tracking_id: str


class Retry(msgspec.Struct, frozen=True, kw_only=True):
    """A pause before another attempt. number: of the attempt that failed. reason: ``429``, ``TimedOut`` …"""

    operation_id: str
    number: int
    pause_s: float
    reason: str


class Hooks(msgspec.Struct, frozen=True, kw_only=True):
    """Whom to tell. They are called where the call is made, so they should be quick and never block.

    What they raise is logged and goes no further: watching a call can't break it.
    """

    on_request: Callable[[Attempt], None] | None = None
    on_response: Callable[[Attempt, Outcome], None] | None = None
    on_retry: Callable[[Retry], None] | None = None

    def watch(self, send: Send, attempt: Attempt, clock: Callable[[], float]) -> Steps[Response]:
        """Return the answer to send, with hooks called before and after, whatever happens in between."""
        _tell(self.on_request, attempt)
        started_s = clock()
        try:
            answer = yield send
            assert isinstance(answer, Response)
        except TransportError as error:
            self._ended(attempt, clock() - started_s, error=type(error).__name__)
            raise
        except GeneratorExit:
            self._ended(attempt, clock() - started_s, error="cancelled")
            raise
        self._ended(attempt, clock() - started_s, answer)
        return answer

    def retry(
        self, operation_id: str, number: int, pause_s: float, reason: Response | TransportError
    ) -> None:
        """Tell of a retry."""
        why = str(reason.status) if isinstance(reason, Response) else type(reason).__name__
        _tell(self.on_retry, Retry(operation_id=operation_id, number=number, pause_s=pause_s, reason=why))

    def _ended(
        self, attempt: Attempt, duration_s: float, answer: Response | None = None, *, error: str = ""
    ) -> None:
        outcome = Outcome(
            status=answer.status if answer else None,
            error=error,
            duration_s=duration_s,
            size_bytes=len(answer.body) if answer else 0,
            tracking_id=answer.headers.get("x-zm-trackingid", "") if answer else "",
        )
        _tell(self.on_response, attempt, outcome)


def attempt_of(operation_id: str, request: Request, route: str, number: int) -> Attempt:
    """Return what may be known of a request."""
    host = urlsplit(request.url).netloc.rpartition("@")[2]
    return Attempt(operation_id=operation_id, method=request.method, host=host, route=route, number=number)


def logged(logger: logging.Logger | None = None, level: int = logging.INFO) -> Hooks:
    """Return hooks that write a line for each answer and each retry.

    ``rooms.get GET /rooms/{roomId}: 200 in 41 ms (tracking v=2.0;…)``
    """
    log = logger or _log

    def on_response(attempt: Attempt, outcome: Outcome) -> None:
        log.log(
            level,
            "%s %s %s: %s in %.0f ms%s",
            attempt.operation_id,
            attempt.method,
            attempt.route,
            outcome.status or outcome.error,
            outcome.duration_s * 1e3,
            f" (tracking {outcome.tracking_id})" if outcome.tracking_id else "",
        )

    def on_retry(retry: Retry) -> None:
        log.log(level, "%s: again in %.1f s after %s", retry.operation_id, retry.pause_s, retry.reason)

    return Hooks(on_response=on_response, on_retry=on_retry)


def together(*several: Hooks) -> Hooks:
    """Return hooks that call all of several, in order.

    >>> together(logged(), Hooks()).on_retry is not None
    True
    """
    return Hooks(
        on_request=_all([hooks.on_request for hooks in several]),
        on_response=_all([hooks.on_response for hooks in several]),
        on_retry=_all([hooks.on_retry for hooks in several]),
    )


def _all(callables: list[Any]) -> Callable[..., None] | None:
    wanted = [one for one in callables if one is not None]
    if not wanted:
        return None

    def call(*facts: Any) -> None:
        for one in wanted:
            _tell(one, *facts)

    return call


def _tell(hook: Callable[..., None] | None, *facts: Any) -> None:
    if hook is None:
        return
    try:
        hook(*facts)
    except Exception:
        _log.exception("A hook failed; the call goes on.")
