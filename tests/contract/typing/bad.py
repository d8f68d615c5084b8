"""Programs that are wrong. Both type checkers flag each line marked E, and no other."""

from __future__ import annotations

from greenroom import AsyncZoom, Zoom


def misspelt(zoom: Zoom) -> None:
    zoom.meetings.create("me", topik="Weekly")  # E: no such argument
    zoom.meetings.create("me", settings={"waiting_rom": True})  # E: no such field in settings
    zoom.meetings.creat("me")  # E: no such operation
    zoom.meting.create("me")  # E: no such group
    zoom.rooms.locations()  # E: a group is no operation
    zoom.rooms.get_sensor_data("r1", since="a", to="b")  # E: from_ is called so


def missing(zoom: Zoom) -> None:
    zoom.meetings.create()  # E: whose meeting
    zoom.rooms.check_in("r1", calendar_id="c")  # E: event_id
    zoom.rooms.check_in("r1", current=True, event_id="e")  # E: one or the other
    zoom.rooms.get_sensor_data("r1", to="b")  # E: from_
    zoom.rooms.get()  # E: whose room
    zoom.rooms.backgrounds.upload_file(content_name="Sea")  # E: file


def mistyped(zoom: Zoom) -> None:
    zoom.meetings.create("me", duration="30")  # E: minutes are a number
    zoom.meetings.create("me", type=7)  # E: there is no type 7
    zoom.meetings.create("me", settings={"approval_type": 5})  # E: nor approval type 5
    zoom.users.list(status="asleep")  # E: no such status
    zoom.rooms.list(tag_ids=[1, 2])  # E: ids are text
    zoom.rooms.get(17)  # E: a room's id is text
    zoom.rooms.get(room_id="r1")  # E: values for the path come by position
    zoom.rooms.backgrounds.upload_file(file="sea.png")  # E: a name is no file; Path("sea.png") is
    zoom.rooms.mute("r1", loud=True)  # E: takes nothing else
    zoom.workspaces.settings.update(body={"setting_level": "account"})  # E: a list is wanted


def misread(zoom: Zoom) -> None:
    meeting = zoom.meetings.get(1)
    print(meeting.join_link)  # E: no such field
    print(meeting.settings.waiting_rom)  # E: nor inside
    text: str = meeting.id  # E: a number
    for room in zoom.rooms.list():
        print(room.nam)  # E: no such field
    print(zoom.rooms.list().rooms, text)  # E: a listing's page is first
    print(zoom.rooms.mute("r1").status)  # E: nothing comes back


async def misread_async(zoom: AsyncZoom) -> None:
    meeting = await zoom.meetings.get(1)
    print(meeting.join_link)  # E: no such field
    print(zoom.meetings.get(1).join_url)  # E: not awaited
    for room in zoom.rooms.list():  # E: async for
        del room
    await zoom.rooms.check_in("r1", event="e")  # E: no such argument
