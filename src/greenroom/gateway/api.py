"""The inbox over HTTP, for the console, the command line and scripts."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from greenroom.core import mismatch
from greenroom.core.clock import epoch_ms, from_epoch_ms, parse_iso
from greenroom.core.errors import ConfigurationError, ConnectionFault, StorageError
from greenroom.core.json import InvalidJSON, decode, encode
from greenroom.storage.received import MAX_PAGE, Filter

from .diagnosis import ADVICE
from .identity import event_id

if TYPE_CHECKING:
    from greenroom.connections.zoom import AsyncZoom

    from .gateway import Gateway

Connect = Callable[[str], "tuple[str, AsyncZoom]"]
"""Connection's name, empty for the usual one → the source it stands for, and its client."""
Endpoint = Callable[[Request], Awaitable[Response]]


class BadInput(Exception):
    """The request can't be meant. code: a short stable word."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def gateway_routes(gateway: Gateway, connect: Connect | None = None) -> list[Route]:
    """Return the routes of ``/api`` that show gateway's inbox. connect: makes the client that gaps are filled
    with; without it they are not."""

    async def events(request: Request) -> Response:
        query = request.query_params
        try:
            page = await gateway.inbox.list(
                limit=_limit(query.get("limit")),
                cursor=query.get("cursor") or None,
                event=query.get("event") or None,
                ids=_ids(query.get("request_id")),
                source=query.get("source") or None,
                status=query.get("status") or None,
                since=_moment("since", query.get("since")),
                until=_moment("until", query.get("until")),
                after=_place(query.get("after")),
            )
        except ValueError as exc:
            raise BadInput("invalid_cursor", str(exc)) from exc
        return _json({"events": [one.item() for one in page.events], "next_cursor": page.next_cursor})

    def _ids(request_id: str | None) -> tuple[str, ...] | None:
        """Return the ids that an event with this request id has, by source."""
        if not request_id:
            return None
        return tuple(event_id(source, request_id, {}, 0) for source in gateway.sources)

    async def event(request: Request) -> Response:
        stored = await gateway.inbox.get(request.path_params["id"])
        if stored is None:
            return _no_event(request)
        headers = await gateway.inbox.headers(stored.id)
        return _json(stored.item() | {"headers": decode(headers.encode()) if headers else {}})

    async def count(request: Request) -> Response:
        return _json({"count": await gateway.inbox.count(await _filter(request))})

    async def body(request: Request) -> Response:
        found = await gateway.inbox.body(request.path_params["id"])
        if found is None:
            return _no_event(request)
        headers = {"x-content-type-options": "nosniff"}
        return Response(found, media_type="application/json", headers=headers)

    async def replay(request: Request) -> Response:
        stored = await gateway.replay(request.path_params["id"])
        return _json(stored.item(), 202) if stored else _no_event(request)

    async def replay_many(request: Request) -> Response:
        return _json({"replayed": await gateway.replay_many(await _filter(request))}, 202)

    async def retry_failed(request: Request) -> Response:
        return _json({"retried": await gateway.retry_failed(await _filter(request))}, 202)

    async def fill(request: Request) -> Response:
        asked = await _gap(request)
        since, until = _moment("since", asked.since), _moment("until", asked.until)
        if since is None or (until is not None and until <= since):
            raise BadInput("invalid_time", "Say since when events are missing; until lies after that.")
        if connect is None:
            raise BadInput("no_connection", "This process calls no Zoom; use Gateway.fill with a client.")
        source, zoom = connect(asked.connection)
        async with zoom:
            found = await gateway.fill(
                zoom,
                from_epoch_ms(since),
                None if until is None else from_epoch_ms(until),
                source=source,
                dry_run=asked.dry_run,
            )
        return _json(found.item() | {"source": source, "dry_run": asked.dry_run})

    async def rejections(request: Request) -> Response:
        found = await gateway.inbox.rejections(limit=_limit(request.query_params.get("limit")))
        return _json(
            {"rejections": [one.item() | {"next_move": ADVICE.get(one.likely, "")} for one in found]}
        )

    async def challenges(request: Request) -> Response:
        query = request.query_params
        found = await gateway.inbox.challenges(
            limit=_limit(query.get("limit")), source=query.get("source") or None
        )
        standings = await gateway.challenges.standings()
        return _json(
            {"challenges": [one.item() for one in found], "standings": [one.item() for one in standings]}
        )

    async def sources(request: Request) -> Response:
        sockets = [one.item() for one in gateway.sockets]
        return _json({"sources": gateway.sources.usage(), "sockets": sockets})

    return [
        Route("/api/events", _guarded(gateway, events)),
        Route("/api/events/count", _guarded(gateway, count), methods=["POST"]),
        Route("/api/events/replay", _guarded(gateway, replay_many), methods=["POST"]),
        Route("/api/events/retry", _guarded(gateway, retry_failed), methods=["POST"]),
        Route("/api/events/fill", _guarded(gateway, fill), methods=["POST"]),
        Route("/api/events/{id}", _guarded(gateway, event)),
        Route("/api/events/{id}/body", _guarded(gateway, body)),
        Route("/api/events/{id}/replay", _guarded(gateway, replay), methods=["POST"]),
        Route("/api/rejections", _guarded(gateway, rejections)),
        Route("/api/challenges", _guarded(gateway, challenges)),
        Route("/api/sources", _guarded(gateway, sources)),
    ]


def _guarded(gateway: Gateway, endpoint: Endpoint) -> Endpoint:
    """Return endpoint with the inbox open and its failures rendered."""

    async def answer(request: Request) -> Response:
        try:
            await gateway.ready()
            return await endpoint(request)
        except BadInput as exc:
            return _error(400, exc.code, str(exc))
        except StorageError as exc:
            return _error(503, "storage", str(exc))
        except ConnectionFault as exc:
            return _error(409, "connection", str(exc))
        except ConfigurationError as exc:
            return _error(400, "configuration", str(exc))

    return answer


async def _filter(request: Request) -> Filter:
    """Return which events the body means: any of the list's filters, and ids; ``{}`` means all."""
    try:
        given = decode(await request.body())
        if isinstance(given, dict):
            given |= {name: _moment(name, given[name]) for name in ("since", "until") if name in given}
        return msgspec.convert(given, _Given)
    except InvalidJSON as exc:
        raise BadInput(
            "invalid_filter", f"That is no filter for events: {exc}. Send a JSON object; {{}} means all."
        ) from exc
    except msgspec.ValidationError as exc:
        raise BadInput("invalid_filter", mismatch.told(exc, _Given)) from exc


class _Gap(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What to fill. connection: whose Zoom to ask, empty for the usual one."""

    since: str
    until: str | None = None
    connection: str = ""
    dry_run: bool = False


async def _gap(request: Request) -> _Gap:
    try:
        return msgspec.convert(decode(await request.body()), _Gap)
    except InvalidJSON as exc:
        raise BadInput(
            "invalid_gap", f"That is no gap: {exc}. Send since, until, connection, dry_run."
        ) from exc
    except msgspec.ValidationError as exc:
        raise BadInput("invalid_gap", mismatch.told(exc, _Gap)) from exc


class _Given(Filter, frozen=True, forbid_unknown_fields=True):
    """A filter as a request has it."""


def _moment(name: str, value: Any) -> int | None:
    """Return milliseconds since 1970."""
    if value is None or value == "":
        return None
    try:
        return epoch_ms(parse_iso(value))
    except (ValueError, OverflowError, TypeError, AttributeError) as exc:
        raise BadInput("invalid_time", f"{name} must be a time like 2026-11-21T09:00:00Z.") from exc


def _place(text: str | None) -> int | None:
    """Return a place in the order of receipt: ``seq`` of an event."""
    if text is None or text == "":
        return None
    if not (text.isascii() and text.isdigit() and len(text) <= 18):
        raise BadInput("invalid_place", "after must be the seq of an event, a whole number.")
    return int(text)


def _limit(text: str | None) -> int:
    if text is None or text == "":
        return 50
    if not (text.isascii() and text.isdigit() and len(text) <= 9 and int(text) > 0):
        raise BadInput("invalid_limit", f"limit must be a whole number from 1 to {MAX_PAGE}.")
    return min(int(text), MAX_PAGE)


def _no_event(request: Request) -> Response:
    return _error(404, "not_found", f"No event has the id {request.path_params['id'][:80]!r}.")


def _error(status: int, code: str, message: str) -> Response:
    return _json({"error": {"code": code, "message": message}}, status)


def _json(value: Any, status: int = 200) -> Response:
    return Response(encode(value), status, media_type="application/json")
