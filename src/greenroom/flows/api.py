"""The flows part of ``/api``: what the console, the CLI and scripts use. The app mounts the routes."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Any

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from greenroom.core import json
from greenroom.core.errors import FlowChanged, FlowError, StorageError

from .desk import MAX_INPUT_BYTES, Desk
from .errors import BadCursor, BadInput, RunRefused, UnknownFlow, UnknownRun
from .schema import schema

_REFUSALS: dict[type[FlowError], tuple[int, str]] = {
    UnknownFlow: (404, "unknown_flow"),
    UnknownRun: (404, "unknown_run"),
    RunRefused: (409, "run_refused"),
    FlowChanged: (409, "flow_changed"),
    BadInput: (400, "bad_input"),
    BadCursor: (400, "bad_cursor"),
}

log = logging.getLogger("greenroom.flows")

Handler = Callable[[Request], Awaitable[Response]]


def routes(engine: Desk) -> list[Route]:
    """Return the routes, their paths beginning with ``/api``."""

    async def list_flows(request: Request) -> Response:
        return _reply({"flows": engine.flows(), "faults": engine.faults})

    async def flow_schema(request: Request) -> Response:
        return _reply(schema())

    async def start_run(request: Request) -> Response:
        run_id = await engine.start_run(request.path_params["name"], await _input(request))
        return _reply({"id": run_id}, 202)

    async def list_runs(request: Request) -> Response:
        query = request.query_params
        limit, flow = _limit(query.get("limit")), query.get("flow") or None
        return _reply(await engine.runs(flow, limit=limit, cursor=query.get("cursor", "")))

    async def show_run(request: Request) -> Response:
        return _reply(await engine.run(request.path_params["id"]))

    async def cancel_run(request: Request) -> Response:
        await engine.cancel(request.path_params["id"])
        return _reply({"id": request.path_params["id"]}, 202)

    async def resume_run(request: Request) -> Response:
        await engine.resume(request.path_params["id"])
        return _reply({"id": request.path_params["id"]}, 202)

    return [
        Route("/api/flows", _guarded(list_flows)),
        Route("/api/flows/schema", _guarded(flow_schema)),
        Route("/api/flows/{name}/runs", _guarded(start_run), methods=["POST"]),
        Route("/api/runs", _guarded(list_runs)),
        Route("/api/runs/{id}", _guarded(show_run)),
        Route("/api/runs/{id}/cancel", _guarded(cancel_run), methods=["POST"]),
        Route("/api/runs/{id}/resume", _guarded(resume_run), methods=["POST"]),
    ]


def _guarded(handle: Handler) -> Handler:
    async def guarded(request: Request) -> Response:
        try:
            return await handle(request)
        except FlowError as exc:
            status, code = _REFUSALS.get(type(exc), (400, "flow_error"))
            return _error(status, code, str(exc))
        except StorageError as exc:
            return _error(503, "storage", str(exc))
        except Exception as exc:
            if not _is_of_the_database(exc):
                raise
            log.warning("flows: the database can't be used: %s", exc)
            return _error(503, "storage", "The database of the runs can't be used now; try again.")

    return guarded


def _is_of_the_database(exc: Exception) -> bool:
    from sqlalchemy.exc import SQLAlchemyError

    return isinstance(exc, SQLAlchemyError)


async def _input(request: Request) -> dict[str, Any]:
    raw = bytearray()
    async for chunk in request.stream():
        raw += chunk
        if len(raw) > MAX_INPUT_BYTES + 1024:
            raise BadInput(f"The body is too large; an input has at most {MAX_INPUT_BYTES} bytes.")
    if not raw:
        return {}
    try:
        body = json.decode(bytes(raw))
    except json.InvalidJSON as exc:
        raise BadInput(f'The body must be JSON like {{"input": {{}}}}: {exc}') from exc
    if not isinstance(body, dict) or not isinstance(body.get("input") or {}, dict):
        raise BadInput('The body must be a JSON object with an object in "input".')
    return body.get("input") or {}


def _limit(text: str | None) -> int:
    if not text:
        return 50
    if not (text.isascii() and text.isdigit() and len(text) < 7 and int(text) > 0):
        raise BadCursor(f"limit must be a whole number from 1 to 500; got {text!r}.")
    return int(text)


def _reply(value: Any, status: int = 200) -> Response:
    return Response(msgspec.json.encode(value), status, media_type="application/json")


def _error(status: int, code: str, message: str) -> Response:
    return _reply({"error": {"code": code, "message": message}}, status)
