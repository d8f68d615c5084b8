"""Programs that are right. Both type checkers, at their strictest, have nothing to say."""

from __future__ import annotations

from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

from greenroom import Zoom
from greenroom.client.generated.types.meetings import MeetingsCreateReply
from greenroom.client.generated.types.rooms import RoomsListItem


def schedule(zoom: Zoom, user_id: str) -> MeetingsCreateReply:
    meeting = zoom.meetings.create(
        user_id,
        topic="Weekly",
        type=2,
        start_time=datetime(2026, 12, 1, 9, tzinfo=UTC),
        duration=30,
        settings={"waiting_room": True, "alternative_hosts": "ana@example.com", "approval_type": 2},
    )
    number: int = meeting.id
    link: str = meeting.join_url
    also = meeting["a field that Zoom added yesterday"]
    print(number, link, also, meeting.get("password"), meeting.settings.waiting_room)
    zoom.meetings.polls.create(meeting.id, title="Lunch?", questions=[{"name": "Where?", "type": "single"}])
    zoom.meetings.delete(number)
    return meeting


def free_rooms(zoom: Zoom) -> list[RoomsListItem]:
    listing = zoom.rooms.list(status="Available", tag_ids=["t1", "t2"], page_size=30)
    token: str = listing.first.next_page_token
    sizes = [len(page.rooms) for page in listing.pages()]
    names: list[str] = [room.name.upper() for room in listing]
    print(token, sizes, names)
    zoom.rooms.list(tag_ids="t1,t2")
    return list(listing)


def check_in(zoom: Zoom, room_id: str) -> None:
    zoom.rooms.check_in("r1", current=True)
    zoom.rooms.check_in(room_id, event_id="e", calendar_id="c@example.com")
    zoom.rooms.mute(room_id)
    zoom.rooms.get_sensor_data(room_id, from_="2026-11-01T00:00:00Z", to=datetime.now(UTC))
    name: str = zoom.rooms.get(room_id).basic.name
    print(name)


def files(zoom: Zoom, folder: Path) -> int:
    upload = zoom.rooms.backgrounds.upload_file
    upload(file=folder / "sea.png", content_name="Sea")
    upload(file=b"\x89PNG")
    upload(file=("sea.png", b"\x89PNG"))
    upload(file=BytesIO(b"\x89PNG"))
    with (folder / "sea.png").open("rb") as picture:
        zoom.users.picture.upload("me", pic_file=picture)
    invoice: bytes = zoom.billing.invoices.download("i1")
    return len(invoice)


def everything_else(zoom: Zoom) -> None:
    row = {"setting_type": "under_construction", "setting_value": "true"}
    zoom.call("workspaces.settings.update", body=[{"setting_level": "account", "settings": [row]}])
    zoom.rooms.configure_controller_apps(body=[])
    zoom.reports.daily(year=2026, month=11)
    for row in zoom.reports.hosts(from_=date(2026, 11, 1), to="2026-11-30"):
        print(row.email)
    raw = zoom.call("GET /rooms", query={"page_size": 30})
    print(raw.rooms[0].anything)
