"""Which Zoom this process calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .settings import Settings

if TYPE_CHECKING:
    from ..connections.zoom import AsyncZoom


def connect(settings: Settings) -> AsyncZoom:
    """Return a client of the real Zoom when ``ZOOM_*`` is set, else of the sandbox of the same start."""
    from ..connections.zoom import AsyncZoom

    zoom = settings.zoom
    if zoom is None:
        return AsyncZoom.sandbox(url=settings.base_url)
    return AsyncZoom.server_to_server(
        account_id=zoom.account_id,
        client_id=zoom.client_id,
        client_secret=zoom.client_secret,
        api_url=zoom.api_url,
        oauth_url=zoom.oauth_url,
    )
