"""The same for AsyncZoom."""

from __future__ import annotations

from greenroom import AsyncZoom


async def tour(zoom: AsyncZoom) -> list[str]:
    meeting = await zoom.meetings.create("me", topic="Weekly", duration=30)
    number: int = meeting.id
    async for participant in zoom.past_meetings.list_participants(meeting.uuid):
        print(number, participant.name.upper())
    page = await zoom.rooms.list(status="Available")
    token: str = page.next_page_token
    await zoom.rooms.check_in("r1", current=True)
    await zoom.rooms.check_in(page.rooms[0].id, event_id="e", calendar_id="c@example.com")
    print(token)
    return [room.name async for room in zoom.rooms.list()]
