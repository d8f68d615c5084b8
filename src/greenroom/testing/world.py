"""The sandbox's world in a test's words: rooms where people come and go, and users."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import quote

from greenroom.core.clock import iso

Control = Callable[..., Any]


@dataclass(frozen=True)
class Booking:
    """A booking in a room's calendar. ids: what ``client.rooms.check_in(room.id, **ids)`` asks for."""

    event_id: str
    title: str
    starts_at: str
    ends_at: str
    ids: dict[str, str]


@dataclass(frozen=True)
class User:
    """A user of the account. fields: everything Zoom knows of them."""

    id: str
    email: str
    fields: dict[str, Any]


class Room:
    """A Zoom Room. name: or its id."""

    def __init__(self, control: Control, name: str) -> None:
        self._control = control
        self.id: str = control("GET", f"rooms/{quote(name, safe='')}")["id"]

    def __repr__(self) -> str:
        return f"<Room {self.name}: {self.state}>"

    # How it stands

    @property
    def view(self) -> dict[str, Any]:
        """The room as ``GET /_sandbox/rooms/{room}`` shows it."""
        shown: dict[str, Any] = self._control("GET", f"rooms/{quote(self.id, safe='')}")
        return shown

    @property
    def name(self) -> str:
        return str(self.view["name"])

    @property
    def state(self) -> str:
        """One of free, booked, checked_in, offline."""
        return str(self.view["state"])

    @property
    def people(self) -> int:
        return int(self.view["people"])

    @property
    def bookings(self) -> list[dict[str, Any]]:
        """The bookings of the last 12 and the next 24 hours, whatever became of them."""
        return list(self.view["bookings"])

    # What happens in it

    def people_count(self, count: int) -> None:
        """The sensor counts so many people, reports it now, and again every five minutes."""
        self._simulate("people_count", count=count)

    def sensor(self, sensor_type: str, value: str | float) -> None:
        """The sensor reads something else, such as ``CO2``."""
        self._simulate("sensor", sensor_type=sensor_type, value=value)

    def offline(self) -> None:
        """The room drops off the network."""
        self._simulate("room_offline")

    def online(self) -> None:
        """The room is back."""
        self._simulate("room_online")

    def book(
        self,
        title: str = "Meeting",
        *,
        starts_in_min: float = 0,
        starts_at: datetime | str | None = None,
        minutes: int = 30,
        **more: Any,
    ) -> Booking:
        """Book the room. minutes: how long. more: ``organizer``, ``recurring={"count", "every_days"}``."""
        at = iso(starts_at) if isinstance(starts_at, datetime) else starts_at
        start = {"starts_at": at} if at is not None else {"starts_in_min": starts_in_min}
        made = self._simulate("booking", title=title, minutes=minutes, **start, **more)
        names = ("event_id", "calendar_id", "change_key", "resource_email")
        ids = {name: made[name] for name in names if made.get(name)}
        return Booking(made["event_id"], title, made["starts_at"], made["ends_at"], ids)

    def _simulate(self, kind: str, **wish: Any) -> dict[str, Any]:
        done: dict[str, Any] = self._control("POST", "simulate", {"kind": kind, "room": self.id, **wish})
        return done


class World:
    """What can be made to happen. Raises NotFound, InvalidRequest or Conflict for what makes no sense.

    Each returns once the webhooks it caused have been delivered.
    """

    def __init__(self, control: Control, users: Callable[[], list[dict[str, Any]]]) -> None:
        self._control = control
        self._users = users

    def room(self, name: str) -> Room:
        """Return the room of that name or id. Raises NotFound."""
        return Room(self._control, name)

    @property
    def rooms(self) -> list[Room]:
        return [Room(self._control, room["id"]) for room in self._control("GET", "rooms")["rooms"]]

    def user(self, who: str) -> User:
        """Return a user by e-mail address, id or name. Raises LookupError."""
        wanted = who.casefold()
        for user in self.users:
            if wanted in (user.id.casefold(), user.email.casefold(), _name(user).casefold()):
                return user
        raise LookupError(f"There is no user {who!r}. There are: {', '.join(u.email for u in self.users)}.")

    @property
    def users(self) -> list[User]:
        return [User(fields["id"], fields.get("email", ""), fields) for fields in self._users()]

    def simulate(self, kind: str, **wish: Any) -> dict[str, Any]:
        """Let something happen that no API call causes, as ``POST /_sandbox/simulate`` does."""
        done: dict[str, Any] = self._control("POST", "simulate", {"kind": kind, **wish})
        return done

    def trigger(self, event: str, **values: Any) -> dict[str, Any]:
        """Cause an event where the sandbox can, else announce an example of it; ``caused`` says which.

        values: by dotted path, or ``room`` and ``count``.
        """
        done: dict[str, Any] = self._control("POST", "trigger", {"event": event, "set": values})
        return done


def _name(user: User) -> str:
    return str(user.fields.get("display_name") or "")
