"""Handlers of events that are wrong. Both type checkers flag each line marked E, and no other."""

from __future__ import annotations

from greenroom import Gateway
from greenroom.events import Event, ZoomroomCheckedIn, ZoomroomCheckedOut
from greenroom.events import ZoomroomCheckdIn as ZoomroomCheckdIn  # E: no such class

hooks = Gateway(secret="s")


@hooks.on("zoomroom.checked_in")  # E: another event's class
async def by_name(event: ZoomroomCheckedOut) -> None: ...


@hooks.on(ZoomroomCheckedIn)  # E: another event's class
def by_class(event: ZoomroomCheckedOut) -> None: ...


@hooks.on("zoomroom.*")  # E: a pattern gives any event
async def by_pattern(event: ZoomroomCheckedIn) -> None: ...


@hooks.on("zoomroom.checked_in")  # E: a handler takes the event alone
async def too_many(event: ZoomroomCheckedIn, more: int) -> None: ...


@hooks.on("zoomroom.checked_in")
async def misread(event: ZoomroomCheckedIn) -> None:
    print(event.payload.object.rom_name)  # E: no such field
    print(event.object.rom_name)  # E: nor by the short way
    print(event.payload.objekt)  # E: nor further up
    print(event.room_name)  # E: nor on the event itself
    number: int = event.object.id  # E: text
    print(number, event.envelope.download_token)  # E: recordings have that, rooms do not


@hooks.on("zoomroom.*")
async def misread_any(event: Event) -> None:
    print(event.payload.account_id)  # E: which event is it? brackets or isinstance


def unsure(headers: dict[str, str], body: bytes) -> str:
    event = hooks.verify(headers, body)
    print(event.answr)  # E: no such field
    hooks.on(7)  # E: no event is called so
    hooks.on(str)  # E: no event's class
    hooks.on("zoomroom.checked_in")(lambda one: one.payload.objekt)  # E: known without an annotation
    return event.object.event_id  # E: which event is it?
