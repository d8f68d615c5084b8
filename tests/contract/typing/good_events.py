"""Handlers of events that are right. Neither type checker has anything to say."""

from __future__ import annotations

from greenroom import Gateway
from greenroom.events import Event, RecordingCompleted, ZoomroomCheckedIn, ZoomroomSensorData

hooks = Gateway(secret="s")


@hooks.on("zoomroom.checked_in")
async def by_name(event: ZoomroomCheckedIn) -> str:
    return event.payload.account_id + event.payload.object.room_name + event.object.calendar_id


@hooks.on(ZoomroomSensorData)
def by_class(event: ZoomroomSensorData) -> list[str]:
    return [reading.sensor_value for reading in event.payload.object.sensor_data]


@hooks.on("zoomroom.*")
async def by_pattern(event: Event) -> None:
    if isinstance(event, ZoomroomCheckedIn):
        print(event.object.event_id)
    print(event.event, event.payload["account_id"], event.object.get("id"), event.to_dict())


@hooks.on("zoomroom.checked_out")
async def of_any(event: Event) -> None:
    print(event.id, event.flags, event.received_at.year)


@hooks.on("something.new")
async def of_one_unknown(event: Event) -> None: ...


@hooks.on("recording.completed")
async def with_more_beside_the_payload(event: RecordingCompleted) -> str:
    return event.envelope.download_token + event.payload.object.topic


def by_hand(headers: dict[str, str], body: bytes) -> str:
    event = hooks.verify(headers, body)
    return event.object.event_id if isinstance(event, ZoomroomCheckedIn) else event.event


async def called(event: ZoomroomCheckedIn) -> int:
    hooks.on("zoomroom.checked_in")(lambda checked_in: print(checked_in.payload.object.email))
    return len(await by_name(event)) + len(by_class.__doc__ or "")
