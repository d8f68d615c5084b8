"""What rooms' sensors reported: rooms.get_sensor_data."""

from __future__ import annotations

from datetime import datetime, timedelta

from greenroom.core.clock import iso, parse_iso

from .. import entities, paging, problems
from ..registry import Reply, Request, behaviour
from ..world.world import World

_BY_DEFAULT = timedelta(days=7)
"""How far back a call without ``from`` looks: as far as readings are kept. Assumed."""


@behaviour("rooms.get_sensor_data")
def get_sensor_data(request: Request, world: World) -> Reply:
    """List a room's readings between two times, oldest first, one type or device where asked."""
    room_id = request.path["roomId"]
    if world.records.get("room", room_id) is None:
        raise entities.not_found(request.operation, "room", "roomId", room_id)
    until = _time(request, "to", world.now())
    since = _time(request, "from", until - _BY_DEFAULT)
    first, last = iso(since), iso(until)
    wanted = {name: request.query[name] for name in ("device_id", "sensor_type") if name in request.query}
    found = [
        row
        for row in world.records.list("sensor_reading", parent=room_id)
        if first <= row.body["date_time"] <= last
        and all(row.body[name] == value for name, value in wanted.items())
    ]
    size, after = paging.page_size(request), paging.opened(request, world)
    rest = [row for row in found if row.seq > after]
    page = rest[:size]
    token = paging.seal(page[-1].seq, request, world) if len(rest) > size else ""
    return Reply(
        200,
        {
            "from": first,
            "to": last,
            "next_page_token": token,
            "page_size": size,
            "total_records": len(found),
            "sensor_data": [row.body for row in page],
        },
    )


def _time(request: Request, name: str, otherwise: datetime) -> datetime:
    text = request.query.get(name)
    if text is None:
        return otherwise
    try:
        return parse_iso(str(text))
    except (ValueError, OverflowError):
        raise problems.invalid_fields([(name, "Invalid field.")]) from None
