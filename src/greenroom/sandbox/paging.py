"""Page tokens: where a list goes on, bound to the query, the account and the next quarter of an hour.

A token carries what it means and a seal over it, so that nothing has to be stored.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import struct
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from greenroom.core.clock import epoch_ms

from . import entities, problems

if TYPE_CHECKING:
    from .registry import Problem, Request
    from .world.world import World

MOST_PAGES = 1_000_000
LIFE_MS = 15 * 60 * 1000
"""Source: Zoom's API reference, read 2026-02; documented."""
_LAYOUT = struct.Struct(">QQ")
_SEAL_BYTES = 16
_NOT_BOUND = ("next_page_token", "page_size", "page_number")


def seal(after: int, request: Request, world: World) -> str:
    """Return the token for the rows after a seq."""
    data = _LAYOUT.pack(after, epoch_ms(world.now()) + LIFE_MS)
    return base64.urlsafe_b64encode(data + _mac(data, request, world)).decode().rstrip("=")


def opened(request: Request, world: World) -> int:
    """Return the seq after which the request wants rows, 0 without a token.

    Raises Problem 400/300 for a token that is old, forged, or from another query.
    """
    token = str(request.query.get("next_page_token", ""))
    if not token:
        return 0
    try:
        raw = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
    except (binascii.Error, ValueError):
        raise _stale(request) from None
    data, mac = raw[: _LAYOUT.size], raw[_LAYOUT.size :]
    if len(data) != _LAYOUT.size or not hmac.compare_digest(mac, _mac(data, request, world)):
        raise _stale(request)
    after, expires_ms = _LAYOUT.unpack(data)
    if epoch_ms(world.now()) >= expires_ms:
        raise _stale(request)
    return int(after)


def _stale(request: Request) -> Problem:
    """Return the refusal of a token, in the operation's own words if it has some."""
    own = entities.told(request.operation, r"next.?page.?token")
    own = own or entities.told(request.operation, r"^Invalid parameters\.$")
    return own or problems.stale_page_token()


def page_size(request: Request) -> int:
    """Return how many rows a page has: as asked, within the operation's bounds."""
    paging = request.operation.paging
    default = (paging.default if paging else None) or 30
    largest = (paging.max if paging else None) or max(default, 300)
    return max(1, min(int(request.query.get("page_size", default)), largest))


def page_number(request: Request) -> int:
    """Return which page is wanted, counted from 1; a number that is none of a page is the nearest one."""
    return max(1, min(int(request.query.get("page_number", 1)), MOST_PAGES))


def _mac(data: bytes, request: Request, world: World) -> bytes:
    bound = [world.account_id, request.operation.id, _pairs(request.path), _pairs(request.query)]
    message = data + "\n".join(bound).encode("utf-8", "surrogatepass")
    return hmac.new(world.seed.encode(), message, hashlib.sha256).digest()[:_SEAL_BYTES]


def _pairs(values: Mapping[str, Any]) -> str:
    return "&".join(f"{name}={value!r}" for name, value in sorted(values.items()) if name not in _NOT_BOUND)
