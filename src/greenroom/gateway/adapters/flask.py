"""The gateway in Flask.

::

    @app.post("/zoom")
    @verified(hooks)
    def zoom(event): ...

    app.post("/zoom")(recorded(hooks))     # or recorded before the answer, for the handlers of hooks.on
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from flask import Response, current_app, request

from greenroom.core.json import encode
from greenroom.events.event import Event

from ..receive import Outcome
from ..sources import DEFAULT_SOURCE
from .verdict import DONE, judge, too_large

if TYPE_CHECKING:
    from ..gateway import Gateway

View = Callable[[], Any]


def verified(gateway: Gateway, source: str = DEFAULT_SOURCE) -> Callable[[Callable[[Event], Any]], View]:
    """Return a decorator: the function gets the verified event and returns what a view may, or None for 200.

    Zoom's checks are answered and forgeries refused without it. Nothing is recorded: what it does must be
    done when it returns, within Zoom's 3 seconds, and may be asked for again.
    """

    def decorate(handler: Callable[[Event], Any]) -> View:
        def view() -> Any:
            found: bytes | Event | Outcome = _body(gateway)
            if isinstance(found, bytes):
                found = judge(gateway, source, request.headers.items(), found)
            if isinstance(found, Outcome):
                return _response(found)
            result = current_app.ensure_sync(handler)(found)
            return _response(DONE) if result is None else result

        view.__name__ = getattr(handler, "__name__", "webhook")
        view.__doc__ = handler.__doc__
        return view

    return decorate


def recorded(gateway: Gateway, source: str = DEFAULT_SOURCE) -> View:
    """Return a view that answers 200 once the event is recorded; ``gateway.on`` says who gets it then."""

    def view() -> Response:
        body = _body(gateway)
        if isinstance(body, Outcome):
            return _response(body)
        return _response(gateway.receive_sync(request.headers.items(), body, source=source))

    view.__name__ = f"zoom_{source}"
    return view


def _body(gateway: Gateway) -> bytes | Outcome:
    """Return the raw body, or the answer to one that is too large to read."""
    if (request.content_length or 0) > gateway.receiver.max_body_bytes:
        return too_large(gateway)
    return request.get_data()


def _response(outcome: Outcome) -> Response:
    return Response(encode(outcome.body), outcome.status, mimetype="application/json")
