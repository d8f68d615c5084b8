"""What somebody in the world does by Zoom's API, without a connection: the same rules, the same events."""

from __future__ import annotations

from typing import Any

from greenroom import catalog

from .registry import Request, Token
from .world.world import World


def do(
    world: World,
    operation_id: str,
    path: dict[str, str] | None = None,
    body: Any = None,
    *,
    by: str = "",
    **query: Any,
) -> Any:
    """Call an operation and return the reply's body. by: a user's id, the account's owner without one.

    Raises Problem, as the call would be refused.
    """
    from .engine import serve  # which knows the behaviours, and they this

    token = Token("", by or world.owner_id, frozenset("*"))
    return serve(Request(catalog.operation(operation_id), token, path or {}, query, body), world).body
