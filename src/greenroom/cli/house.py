"""Talk to the running house over its public paths, and say what to do when there is none."""

from __future__ import annotations

import os
from typing import Any
from urllib.parse import urlencode

from greenroom.core.errors import ConnectFailed, GreenroomError
from greenroom.core.hosts import house_url
from greenroom.core.json import InvalidJSON, decode, encode

DEFAULT_URL = "http://127.0.0.1:8787"


class Refused(GreenroomError):
    """The house answered with an error; the message is its own. status: of HTTP, 0 if it was none."""

    def __init__(self, message: str, status: int = 0) -> None:
        super().__init__(message)
        self.status = status


def url() -> str:
    """Return where the house runs: GREENROOM_URL, else where the settings of this folder start it.

    Raises ConfigurationError when greenroom.toml or a GREENROOM_* variable is wrong.
    """
    if said := os.environ.get("GREENROOM_URL"):
        return house_url(said)
    from greenroom.app.settings import load

    return load().base_url


def get(path: str, **query: Any) -> Any:
    """Return the decoded JSON of GET path. Raises ConnectFailed, Refused."""
    asked = {key: value for key, value in query.items() if value is not None}
    return _json(*request("GET", path + (f"?{urlencode(asked)}" if asked else "")))


def post(path: str, body: Any = None, method: str = "POST", *, timeout_s: float = 30.0) -> Any:
    """Return the decoded JSON of a write. Raises ConnectFailed, Refused."""
    return _json(*request(method, path, body, timeout_s=timeout_s))


def request(method: str, path: str, body: Any = None, *, timeout_s: float = 30.0) -> tuple[int, bytes]:
    """Return status and raw body of one request."""
    from datetime import timedelta

    from pyreqwest.client import SyncClientBuilder
    from pyreqwest.exceptions import ConnectTimeoutError, RequestError, RequestTimeoutError

    address = url() + path
    try:
        with SyncClientBuilder().timeout(timedelta(seconds=timeout_s)).build() as client:
            building = client.request(method, address)
            if token := os.environ.get("GREENROOM_TOKEN"):
                building = building.header("authorization", f"Bearer {token}")
            if body is not None:
                building = building.header("content-type", "application/json").body_bytes(encode(body))
            answer = building.build().send()
            return answer.status, bytes(answer.bytes())
    except RequestError as exc:
        if isinstance(exc, RequestTimeoutError) and not isinstance(exc, ConnectTimeoutError):
            raise Refused(
                f"Greenroom at {url()} has not answered within {timeout_s:.0f} s; it may still be at it."
            ) from exc
        raise ConnectFailed(
            f"No Greenroom answers at {url()}. Start one with: greenroom up (or set GREENROOM_URL)."
        ) from exc


def _json(status: int, raw: bytes) -> Any:
    try:
        value = decode(raw) if raw else None
    except InvalidJSON:
        value = None
    if status >= 400:
        error = value.get("error") if isinstance(value, dict) else None
        message = error.get("message") if isinstance(error, dict) else raw[:200].decode("utf-8", "replace")
        raise Refused(f"{message} (HTTP {status})", status)
    return value
