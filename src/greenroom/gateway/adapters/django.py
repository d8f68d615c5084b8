"""The gateway in Django.

::

    @verified(hooks)
    def zoom(event): ...

    urlpatterns = [path("zoom", zoom), path("zoom-recorded", recorded(hooks))]

The views take POST alone and are exempt from CSRF checks: the signature says who sent the request.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest, HttpResponse
from django.http.request import RawPostDataException

from greenroom.core.json import encode
from greenroom.events.event import Event

from ..receive import Outcome
from ..sources import DEFAULT_SOURCE
from .verdict import DONE, judge, not_a_post

if TYPE_CHECKING:
    from ..gateway import Gateway

View = Callable[[HttpRequest], Any]


def verified(gateway: Gateway, source: str = DEFAULT_SOURCE) -> Callable[[Callable[[Event], Any]], View]:
    """Return a decorator: the function, plain or async, gets the verified event and returns a response, or
    None for 200.

    Zoom's checks are answered and forgeries refused without it. Nothing is recorded: what it does must be
    done when it returns, within Zoom's 3 seconds, and may be asked for again.
    """

    def decorate(handler: Callable[[Event], Any]) -> View:
        def view(request: HttpRequest) -> HttpResponse:
            found = _judged(gateway, source, request)
            return _response(found) if isinstance(found, Outcome) else _finished(handler(found))

        async def async_view(request: HttpRequest) -> HttpResponse:
            found = _judged(gateway, source, request)
            return _response(found) if isinstance(found, Outcome) else _finished(await handler(found))

        return _exempt(async_view if inspect.iscoroutinefunction(handler) else view)

    return decorate


def recorded(gateway: Gateway, source: str = DEFAULT_SOURCE) -> View:
    """Return a view that answers 200 once the event is recorded; ``gateway.on`` says who gets it then."""

    def view(request: HttpRequest) -> HttpResponse:
        if request.method != "POST":
            return _response(not_a_post())
        return _response(gateway.receive_sync(_headers(request), _body(request), source=source))

    return _exempt(view)


def _judged(gateway: Gateway, source: str, request: HttpRequest) -> Event | Outcome:
    if request.method != "POST":
        return not_a_post()
    return judge(gateway, source, _headers(request), _body(request))


def _headers(request: HttpRequest) -> Mapping[str, str]:
    headers: Any = request.headers  # a cached property to Django, which has no types
    return dict(headers)


def _body(request: HttpRequest) -> bytes:
    """Return the raw body. Django itself bounds it, by DATA_UPLOAD_MAX_MEMORY_SIZE."""
    try:
        return bytes(request.body)
    except RawPostDataException:  # a middleware has read the stream; the refusal says so
        return b""


def _finished(result: Any) -> HttpResponse:
    return _response(DONE) if result is None else result


def _exempt(view: View) -> View:
    view.csrf_exempt = True  # type: ignore[attr-defined]
    return view


def _response(outcome: Outcome) -> HttpResponse:
    return HttpResponse(encode(outcome.body), status=outcome.status, content_type="application/json")
