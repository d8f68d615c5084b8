"""Which Zoom this process calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .settings import Settings
from .tracing import is_traced

if TYPE_CHECKING:
    from ..connections.zoom import AsyncZoom


SANDBOX, ZOOM = "sandbox", "zoom"
"""The sources that are there without a connection."""


def connect(settings: Settings) -> AsyncZoom:
    """Return a client of the real Zoom when ``ZOOM_*`` is set, else of the sandbox of the same start."""
    from ..client import telemetry
    from ..connections.zoom import AsyncZoom

    zoom, hooks = settings.zoom, telemetry.spans() if is_traced() else None
    if zoom is None:
        return AsyncZoom.sandbox(url=settings.base_url, hooks=hooks)
    return AsyncZoom.server_to_server(
        account_id=zoom.account_id,
        client_id=zoom.client_id,
        client_secret=zoom.client_secret,
        api_url=zoom.api_url,
        oauth_url=zoom.oauth_url,
        hooks=hooks,
    )


def connect_by_name(settings: Settings, name: str) -> tuple[str, AsyncZoom]:
    """Return the source that a connection's webhooks have, and its client. name: ``sandbox``, ``zoom`` (the
    app of ``ZOOM_*``), that of a connection, or empty for the one that connect() gives.
    Raises: NoConnection, ConfigurationError, StorageError."""
    from ..connections.zoom import AsyncZoom

    if name == SANDBOX or (not name and settings.zoom is None):
        return SANDBOX, AsyncZoom.sandbox(url=settings.base_url)
    if not name or (name == ZOOM and settings.zoom is not None):
        return ZOOM, connect(settings)
    return name, AsyncZoom.connection(name, data=settings.data, database=settings.database)
