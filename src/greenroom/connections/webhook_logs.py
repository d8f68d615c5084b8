"""What Zoom could not deliver to an app: its webhook log. The marketplace API is in no catalog area."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from greenroom.client.engine import Call
from greenroom.core.clock import iso
from greenroom.core.steps import Request

if TYPE_CHECKING:
    from .zoom import AsyncZoom

_FAILED = "2"
_PAGE = 300


async def failed_deliveries(zoom: AsyncZoom, since: datetime, until: datetime) -> AsyncIterator[Any]:
    """Yield each failed try of a delivery, newest first, with ``event``, ``request_body``, ``request_id``.

    zoom: of the app itself, with a grant of its own. since: within the last seven days.
    Raises: ApiError, TransportError, ConnectionFault.
    Source: Zoom API reference, "Get webhook logs", read 2026-02; documented.
    """
    query = {"from": iso(since), "to": iso(until), "type": _FAILED, "page_size": str(_PAGE)}
    address = f"{zoom.api_url}/marketplace/apps/{quote(zoom.client_id, safe='')}/webhook_logs"
    while True:
        request = Request(method="GET", url=f"{address}?{urlencode(query)}")
        page = await zoom.perform(Call(operation_id="marketplace.webhook_logs", request=request))
        for entry in page.get("webhook_logs", ()):
            yield entry
        if not (token := page.get("next_page_token")):
            return
        query["next_page_token"] = token
