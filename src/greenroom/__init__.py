"""Greenroom: rehearse a Zoom integration on a laptop, then point it at the real Zoom with two settings.

>>> from greenroom import Zoom
>>> zoom = Zoom.sandbox()
>>> zoom.rooms.tags
<zoom.rooms.tags: assign, create, delete, list, unassign, update>

Every name is loaded when first used; importing the package loads none of its rooms.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from greenroom import catalog as catalog
    from greenroom.client.arguments import InvalidArguments as InvalidArguments
    from greenroom.connections.zoom import AsyncZoom as AsyncZoom
    from greenroom.connections.zoom import Zoom as Zoom
    from greenroom.core.errors import ApiError as ApiError
    from greenroom.core.errors import BadReply as BadReply
    from greenroom.core.errors import BadSignature as BadSignature
    from greenroom.core.errors import CatalogError as CatalogError
    from greenroom.core.errors import ConfigurationError as ConfigurationError
    from greenroom.core.errors import Conflict as Conflict
    from greenroom.core.errors import ConnectFailed as ConnectFailed
    from greenroom.core.errors import ConnectionFault as ConnectionFault
    from greenroom.core.errors import FlowError as FlowError
    from greenroom.core.errors import Forbidden as Forbidden
    from greenroom.core.errors import GreenroomError as GreenroomError
    from greenroom.core.errors import InvalidRequest as InvalidRequest
    from greenroom.core.errors import MissingScope as MissingScope
    from greenroom.core.errors import NotFound as NotFound
    from greenroom.core.errors import RateLimited as RateLimited
    from greenroom.core.errors import RefreshFailed as RefreshFailed
    from greenroom.core.errors import ServerFault as ServerFault
    from greenroom.core.errors import StaleSignature as StaleSignature
    from greenroom.core.errors import TimedOut as TimedOut
    from greenroom.core.errors import TransportError as TransportError
    from greenroom.core.errors import Unauthorized as Unauthorized
    from greenroom.core.errors import UnknownOperation as UnknownOperation
    from greenroom.core.errors import WebhookError as WebhookError
    from greenroom.core.secrets import Secret as Secret
    from greenroom.gateway.gateway import Gateway as Gateway

    __version__: str

_ERRORS = (
    "ApiError",
    "BadReply",
    "BadSignature",
    "CatalogError",
    "ConfigurationError",
    "Conflict",
    "ConnectFailed",
    "ConnectionFault",
    "FlowError",
    "Forbidden",
    "GreenroomError",
    "InvalidRequest",
    "MissingScope",
    "NotFound",
    "RateLimited",
    "RefreshFailed",
    "ServerFault",
    "StaleSignature",
    "TimedOut",
    "TransportError",
    "Unauthorized",
    "UnknownOperation",
    "WebhookError",
)
_HOMES = {
    "AsyncZoom": "greenroom.connections.zoom",
    "Gateway": "greenroom.gateway.gateway",
    "InvalidArguments": "greenroom.client.arguments",
    "Secret": "greenroom.core.secrets",
    "Zoom": "greenroom.connections.zoom",
    **dict.fromkeys(_ERRORS, "greenroom.core.errors"),
}

__all__ = [
    "ApiError",
    "AsyncZoom",
    "BadReply",
    "BadSignature",
    "CatalogError",
    "ConfigurationError",
    "Conflict",
    "ConnectFailed",
    "ConnectionFault",
    "FlowError",
    "Forbidden",
    "Gateway",
    "GreenroomError",
    "InvalidArguments",
    "InvalidRequest",
    "MissingScope",
    "NotFound",
    "RateLimited",
    "RefreshFailed",
    "Secret",
    "ServerFault",
    "StaleSignature",
    "TimedOut",
    "TransportError",
    "Unauthorized",
    "UnknownOperation",
    "WebhookError",
    "Zoom",
    "__version__",
    "catalog",
]


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        value = getattr(import_module(_HOMES[name]), name)
    elif name == "catalog":
        value = import_module("greenroom.catalog")
    elif name == "__version__":
        value = import_module("importlib.metadata").version("greenroom")
    else:
        raise AttributeError(f"module 'greenroom' has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
