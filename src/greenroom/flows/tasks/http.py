"""The ``http`` step: one request, redirects followed by hand so that each hop is checked."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from greenroom.client.addresses import allowed_addresses
from greenroom.core import json
from greenroom.core.errors import BadReply, ConnectFailed, FlowError, TimedOut, TransportError

from ..retry import Temporary

if TYPE_CHECKING:
    from pyreqwest.client import Client
    from pyreqwest.http import Url
    from pyreqwest.response import Response

Answer = tuple[int, dict[str, str], bytes]

MAX_REDIRECTS = 5
MAX_ADDRESSES = 4
MAX_CLIENTS = 64
MAX_BODY_BYTES = 1024 * 1024
_PASSING = frozenset({408, 425, 429})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


async def request(
    spec: dict[str, Any], idempotency_key: str, *, timeout_s: float, allow_private: bool
) -> dict[str, Any]:
    """Return ``{"status", "headers", "body"}``; a JSON body decoded, any other as text.

    spec: the filled-in Http of a step. idempotency_key: a header of every request but GET and HEAD.
    Raises: ForbiddenAddress; Temporary for 408, 425, 429 and 5xx; TransportError; FlowError for the rest.
    """
    method, body, headers = spec.get("method", "GET"), *_content(spec)
    if method not in ("GET", "HEAD"):
        headers.setdefault("idempotency-key", idempotency_key)
    url = _url(str(spec["url"]), spec.get("query") or {})
    origin = url.origin_ascii
    for _ in range(MAX_REDIRECTS + 1):
        status, answer_headers, content = await _send(method, url, headers, body, timeout_s, allow_private)
        location = answer_headers.get("location")
        if status not in _REDIRECTS or not location:
            return _result(method, url, status, answer_headers, content)
        url = _joined(url, location)
        if status == 303 or (status in (301, 302) and method == "POST"):
            method, body = ("HEAD" if method == "HEAD" else "GET"), None
            headers.pop("content-type", None)
        if url.origin_ascii != origin:
            headers = {}  # whatever was meant for the first host, keys above all, is not for another
    raise FlowError(f"{spec['url']} redirects more than {MAX_REDIRECTS} times.")


def _content(spec: dict[str, Any]) -> tuple[bytes | None, dict[str, str]]:
    headers: dict[str, str] = {}
    for name, value in (spec.get("headers") or {}).items():
        text = "" if value is None else str(value)
        if not _HEADER_NAME.fullmatch(name) or any(ord(char) < 32 and char != "\t" for char in text):
            raise FlowError(
                f"The header {name!r} can't be sent: a name or value holds characters it must not."
            )
        headers[name.lower()] = text
    if spec.get("json") is not None:
        headers.setdefault("content-type", "application/json")
        return json.encode(spec["json"]), headers
    if spec.get("form") is not None:
        headers.setdefault("content-type", "application/x-www-form-urlencoded")
        return urlencode(_flat(spec["form"])).encode(), headers
    if spec.get("text") is not None:
        headers.setdefault("content-type", "text/plain; charset=utf-8")
        return str(spec["text"]).encode(), headers
    return None, headers


def _flat(values: dict[str, Any]) -> list[tuple[str, str]]:
    pairs = [
        (name, item)
        for name, value in values.items()
        for item in (value if isinstance(value, list) else [value])
    ]
    return [
        (name, item if isinstance(item, str) else json.encode(item).decode())
        for name, item in pairs
        if item not in (None, "")
    ]


def _url(text: str, query: dict[str, Any]) -> Url:
    from pyreqwest.http import Url

    try:
        url = Url(text)
    except ValueError as exc:
        raise FlowError(f"{text!r} is no URL: {exc}.") from exc
    pairs = _flat(query)
    return _checked(url.extend_query(pairs) if pairs else url)


def _joined(url: Url, location: str) -> Url:
    try:
        return _checked(url.join(location))
    except ValueError as exc:
        raise FlowError(f"{url.host_str} redirects to {location!r}, which is no URL.") from exc


def _checked(url: Url) -> Url:
    if url.scheme not in ("http", "https") or not url.host_str:
        raise FlowError(f"{url.scheme}: URLs can't be requested; use https:// or http://.")
    if url.username or url.password:
        raise FlowError(
            f"The URL of {url.host_str} carries a user name; send an Authorization header instead."
        )
    return url


async def _send(
    method: str, url: Url, headers: dict[str, str], body: bytes | None, timeout_s: float, allow_private: bool
) -> Answer:
    """Return the answer of the first address of the host that can be reached."""
    host, port = (url.host_str or "").strip("[]"), url.port_or_known_default or 80
    *others, last = (await allowed_addresses(host, port, allow_private=allow_private))[:MAX_ADDRESSES]
    for address in others:
        with suppress(ConnectFailed):
            return await _send_to(address, host, port, method, url, headers, body, timeout_s)
    return await _send_to(last, host, port, method, url, headers, body, timeout_s)


async def _send_to(
    address: str,
    host: str,
    port: int,
    method: str,
    url: Url,
    headers: dict[str, str],
    body: bytes | None,
    timeout_s: float,
) -> Answer:
    from pyreqwest.exceptions import BuilderError, ConnectError, PyreqwestError, RequestTimeoutError

    try:
        sending = _client(host, address, port).request(method, url).timeout(timedelta(seconds=timeout_s))
        sending = sending.headers({"user-agent": "greenroom", **headers})
        async with (sending.body_bytes(body) if body is not None else sending).build_streamed() as response:
            return response.status, _headers(response), await _body(response, host)
    except RequestTimeoutError as exc:
        raise TimedOut(f"{host} did not answer within {timeout_s:g} s.") from exc
    except ConnectError as exc:
        raise ConnectFailed(f"Nothing answers at {host}, port {port}.") from exc
    except BuilderError as exc:
        raise FlowError(f"The request to {host} can't be built: {exc.message}") from exc
    except PyreqwestError as exc:
        raise TransportError(f"The request to {host} failed: {exc.message}") from exc


@lru_cache(maxsize=MAX_CLIENTS)
def _client(host: str, address: str, port: int) -> Client:
    """Return what sends to one address that was checked, which its host's name then stands for.

    Kept, because reading the trusted certificates takes milliseconds. Connections are not: one that the other
    side has closed in the meantime would fail the next request.
    """
    from pyreqwest.client import ClientBuilder

    builder = ClientBuilder().follow_redirects(False).no_proxy().pool_max_idle_per_host(0)
    return builder.resolve(host, address, port).build()


def _headers(response: Response) -> dict[str, str]:
    return {name.lower(): value for name, value in response.headers.items()}


async def _body(response: Response, host: str) -> bytes:
    content = bytearray()
    while (chunk := await response.body_reader.read(65536)) is not None:
        content += bytes(chunk)
        if len(content) > MAX_BODY_BYTES:
            raise FlowError(f"The answer of {host} is larger than {MAX_BODY_BYTES} bytes.")
    return bytes(content)


def _result(method: str, url: Url, status: int, headers: dict[str, str], content: bytes) -> dict[str, Any]:
    if status in _PASSING or status >= 500:
        asked = headers.get("retry-after", "")
        raise Temporary(
            f"{method} {url.host_str}{url.path} answered {status}.",
            retry_after_s=float(asked) if asked.isascii() and asked.isdigit() and len(asked) < 9 else None,
        )
    if not 200 <= status < 300:
        raise FlowError(
            f"{method} {url.host_str}{url.path} answered {status}: {content[:200].decode('utf-8', 'replace')}"
        )
    return {"status": status, "headers": headers, "body": _decoded(url, headers, content)}


def _decoded(url: Url, headers: dict[str, str], content: bytes) -> Any:
    if not content:
        return None
    if re.match(r"application/([\w.+-]+\+)?json", headers.get("content-type", "").lower()):
        try:
            return json.decode(content)
        except json.InvalidJSON as exc:
            raise BadReply(f"{url.host_str} says it answers JSON, but: {exc}") from exc
    return content.decode("utf-8", "replace")
