"""What Zoom's REST API tells about the past, in the form of the events it would have sent.

The reports tell less than events do: fields that they do not have are left out, never made up.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from greenroom.core.clock import epoch_ms, iso, parse_iso
from greenroom.core.json import encode

if TYPE_CHECKING:
    from greenroom.connections.zoom import AsyncZoom

LONGEST_SESSION = timedelta(days=1)
"""A meeting that began earlier is looked for, since its end or who left it may lie in the gap."""
PROCESSING = timedelta(hours=1)
"""So long after its end a recording may be completed."""


class Past:
    """Asks one account what happened from since on, before until; both aware.

    Each section is an async generator of envelopes: ``SECTIONS`` names them. They raise ApiError,
    TransportError, ConnectionFault, where a scope or a plan does not allow to ask too.
    """

    def __init__(self, zoom: AsyncZoom, since: datetime, until: datetime) -> None:
        self._zoom, self.since, self.until = zoom, since, until
        self._users: dict[str, str] | None = None

    async def sessions(self) -> AsyncIterator[dict[str, Any]]:
        """Meetings and webinars: started, ended, who joined and left."""
        async for session in self._items("reports.history_meetings", query=self._days(LONGEST_SESSION)):
            kind = "webinar" if session["type"] == "Webinar" else "meeting"
            about = await self._about(session, kind)
            for event in self._session(kind, about, session["start_time"], session["end_time"]):
                yield event
            path = {f"{kind}Id": session["meeting_uuid"]}
            async for one in self._items(f"reports.{kind}_participants", path):
                for event in self._stay(kind, about, one):
                    yield event

    async def live_sessions(self) -> AsyncIterator[dict[str, Any]]:
        """Meetings that are still going on: started, who joined and left."""
        async for session in self._items("dashboards.meetings.list", query=self._days() | {"type": "live"}):
            given = {**session, "meeting_uuid": session["uuid"], "meeting_id": session["id"]}
            about = await self._about({**given, "host_email": session.get("email", "")}, "meeting")
            for event in self._session("meeting", about, session["start_time"], ""):
                yield event
            path, query = {"meetingId": session["uuid"]}, {"type": "live"}
            async for one in self._items("dashboards.meetings.list_participants", path, query):
                named = {**one, "name": one.get("user_name", ""), "user_email": one.get("email", "")}
                for event in self._stay("meeting", about, named):
                    yield event

    async def recordings(self) -> AsyncIterator[dict[str, Any]]:
        """Cloud recordings that are completed."""
        query = self._days(LONGEST_SESSION)
        async for found in self._items("recordings.list_for_account", {"accountId": "me"}, query):
            files = found.get("recording_files") or []
            ends = [file.get("recording_end", "") for file in files]
            if not files or not all(ends) or any(file.get("status") != "completed" for file in files):
                continue
            ended_at = parse_iso(max(ends))
            if self.since - PROCESSING <= ended_at < self.until:
                yield self._envelope("recording.completed", ended_at, _recorded(found))

    async def users(self) -> AsyncIterator[dict[str, Any]]:
        """Users who were created."""
        async for user in self._items("users.list"):
            at = user.get("user_created_at") or user.get("created_at") or ""
            names = ("id", "email", "type", "first_name", "last_name", "display_name")
            if self._is_within(at):
                about = {name: user[name] for name in names if name in user}
                yield self._envelope("user.created", parse_iso(at), about)

    async def calls(self) -> AsyncIterator[dict[str, Any]]:
        """Phone calls that are over, once for each party that is the account's."""
        async for call in self._items("phone.call_logs.list", query=self._days() | {"type": "all"}):
            at = call.get("call_end_time") or ""
            if self._is_within(at):
                side = "caller" if call.get("direction") == "outbound" else "callee"
                object = {"call_logs": [dict(call)], "user_id": call.get("user_id", "")}
                yield self._envelope(f"phone.{side}_call_log_completed", parse_iso(at), object)

    async def sensor_data(self) -> AsyncIterator[dict[str, Any]]:
        """What the sensors of Zoom Rooms reported."""
        query = {"from": iso(self.since), "to": iso(self.until)}
        async for room in self._items("rooms.list"):
            reports: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
            async for one in self._items("rooms.get_sensor_data", {"roomId": room["id"]}, query):
                reading = {name: value for name, value in one.items() if name != "device_id"}
                reports[one["date_time"], one.get("device_id", "")].append(reading)
            for (at, device), readings in sorted(reports.items()):
                if self._is_within(at):
                    object = {"id": room["id"], "room_name": room.get("name", ""), "device_id": device}
                    yield self._envelope(
                        "zoomroom.sensor_data", parse_iso(at), object | {"sensor_data": readings}
                    )

    def _session(self, kind: str, about: dict[str, Any], start: str, end: str) -> list[dict[str, Any]]:
        found = []
        if self._is_within(start):
            found.append(self._envelope(f"{kind}.started", parse_iso(start), about))
        if self._is_within(end):
            found.append(self._envelope(f"{kind}.ended", parse_iso(end), about | {"end_time": end}))
        return found

    def _stay(self, kind: str, about: dict[str, Any], one: dict[str, Any]) -> list[dict[str, Any]]:
        """Return that somebody joined and left."""
        who = {
            "user_id": str(one.get("user_id", "")),
            "user_name": one.get("name", ""),
            "id": one.get("id", ""),
            "email": one.get("user_email", ""),
            "participant_user_id": one.get("participant_user_id", ""),
            "registrant_id": one.get("registrant_id", ""),
        }
        found = []
        for word, field in (("joined", "join_time"), ("left", "leave_time")):
            at = one.get(field) or ""
            if self._is_within(at):
                object = about | {"participant": who | {field: at}}
                found.append(self._envelope(f"{kind}.participant_{word}", parse_iso(at), object))
        return found

    async def _about(self, session: dict[str, Any], kind: str) -> dict[str, Any]:
        """Return a session as its events name it."""
        if self._users is None:
            self._users = {user.get("email", ""): user["id"] async for user in self._items("users.list")}
        about = {
            "id": str(session["meeting_id"]),
            "uuid": session["meeting_uuid"],
            "host_id": self._users.get(session.get("host_email", ""), ""),
            "topic": session.get("topic", ""),
            "type": 5 if kind == "webinar" else 2,
            "start_time": session["start_time"],
            "timezone": "UTC",
        }
        minutes = session.get("duration")
        return about | ({"duration": minutes} if isinstance(minutes, int) else {})

    def _is_within(self, at: str) -> bool:
        return bool(at) and self.since <= parse_iso(at) < self.until

    def _days(self, before: timedelta = timedelta()) -> dict[str, str]:
        """Return the days of the gap, as reports want them."""
        return {"from": iso(self.since - before)[:10], "to": iso(self.until + timedelta(days=1))[:10]}

    def _envelope(self, event: str, at: datetime, object: dict[str, Any]) -> dict[str, Any]:
        payload = {"account_id": self._zoom.account_id, "object": object}
        return {"event": event, "event_ts": epoch_ms(at), "payload": payload}

    async def _items(
        self, operation: str, path: dict[str, str] | None = None, query: dict[str, str] | None = None
    ) -> AsyncIterator[dict[str, Any]]:
        async for item in self._zoom.items(operation, path, query):
            yield item.to_dict()


def _recorded(found: dict[str, Any]) -> dict[str, Any]:
    """Return a recording as its event names it; lists have the meeting's number as text now and then."""
    id = str(found.get("id", ""))
    return found | {"id": int(id)} if id.isascii() and id.isdigit() else found


Section = Callable[[Past], AsyncIterator[dict[str, Any]]]
SECTIONS: dict[str, Section] = {
    "meetings and webinars": Past.sessions,
    "meetings going on": Past.live_sessions,
    "recordings": Past.recordings,
    "users": Past.users,
    "phone calls": Past.calls,
    "room sensors": Past.sensor_data,
}


async def undelivered(zoom: AsyncZoom, since: datetime, until: datetime) -> AsyncIterator[tuple[bytes, str]]:
    """Yield the body and request id of what Zoom tried to deliver to this app and could not.

    since: within the last seven days; Zoom knows no more.
    """
    from greenroom.connections.webhook_logs import failed_deliveries

    async for entry in failed_deliveries(zoom, since, until):
        body = entry.get("request_body")
        raw = body.encode() if isinstance(body, str) else encode(body.to_dict() if body else None)
        yield raw, str(entry.get("request_id") or "")
