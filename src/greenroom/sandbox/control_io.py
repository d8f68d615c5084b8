"""How the control API reads bodies and gives answers: JSON; errors as ``{"error": {"code", "message"}}``."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Any

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from greenroom.core import json
from greenroom.core.errors import StorageError
from greenroom.core.json import InvalidJSON
from greenroom.core.mismatch import told

from . import misfits
from .registry import Problem
from .timeline import MoveEnded

MAX_BODY_BYTES = 1024 * 1024
_MAX_LIMIT = 2000

_log = logging.getLogger("greenroom.sandbox")


class Refusal(Exception):
    """An answer that says no. code: a short stable word."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status, self.code, self.message = status, code, message


async def object_of(request: Request) -> dict[str, Any]:
    """Return the body, which must be a JSON object; none at all is an empty one."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY_BYTES:
            raise Refusal(413, "too_large", f"The body is larger than {MAX_BODY_BYTES} bytes.")
    if not body.strip():
        return {}
    try:
        value = json.decode(body)
    except InvalidJSON as exc:
        raise Refusal(400, "bad_request", f"The body can't be read. {exc}") from exc
    if not isinstance(value, dict):
        raise Refusal(400, "bad_request", "The body must be a JSON object.")
    return value


def as_struct(shape: Any, given: dict[str, Any]) -> Any:
    """Return given as a struct; a mismatch becomes an answer that names the field."""
    try:
        return msgspec.convert(given, shape)
    except msgspec.ValidationError as exc:
        raise Refusal(400, "bad_request", told(exc, misfits.meant(shape, given))) from exc


def limit_of(request: Request, otherwise: int = 100) -> int:
    text = request.query_params.get("limit", str(otherwise))
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:9]) <= _MAX_LIMIT):
        raise Refusal(400, "bad_request", f"limit is 1 to {_MAX_LIMIT}.")
    return int(text)


def unknown(what: str, request: Request) -> Refusal:
    return Refusal(404, "not_found", f"There is no {what} {request.path_params['id'][:80]!r}.")


def reply(value: Any, status: int = 200) -> Response:
    return Response(json.encode(value), status, media_type="application/json")


def _error(status: int, code: str, message: str) -> Response:
    return reply({"error": {"code": code, "message": message}}, status)


async def _refused(request: Request, exc: Exception) -> Response:
    assert isinstance(exc, Refusal)
    return _error(exc.status, exc.code, exc.message)


async def _problem(request: Request, exc: Exception) -> Response:
    assert isinstance(exc, Problem)
    return _error(exc.status, str(exc.code), exc.message)


async def _http_error(request: Request, exc: Exception) -> Response:
    assert isinstance(exc, HTTPException)
    words = {404: ("not_found", f"The sandbox has no {request.url.path}."), 405: ("wrong_method", "")}
    code, message = words.get(exc.status_code, ("error", str(exc.detail)))
    return _error(exc.status_code, code, message or f"{request.method} is not for {request.url.path}.")


async def _ended(request: Request, exc: Exception) -> Response:
    return _error(409, "ended", str(exc))


async def _broken_off(request: Request, exc: Exception) -> Response:
    return _error(400, "broken_off", "The request's body broke off.")


async def _storage_error(request: Request, exc: Exception) -> Response:
    return _error(507, "storage", str(exc))


async def _fault(request: Request, exc: Exception) -> Response:
    _log.error("The control API failed.", exc_info=exc)
    return _error(500, "internal", "The sandbox failed; its log says why.")


HANDLERS: dict[Any, Callable[[Request, Exception], Awaitable[Response]]] = {
    HTTPException: _http_error,
    ClientDisconnect: _broken_off,
    Refusal: _refused,
    Problem: _problem,
    MoveEnded: _ended,
    StorageError: _storage_error,
    Exception: _fault,
}
