"""The part of the control API that is about the state as a whole: days, snapshots, restore, reset."""

from __future__ import annotations

from typing import Any

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from greenroom.core.errors import ConfigurationError

from . import day
from .control_io import Refusal, as_struct, object_of, reply, unknown
from .simulate import moment
from .stage import Stage
from .world import file


class Restore(msgspec.Struct, forbid_unknown_fields=True):
    id: str


class Reset(msgspec.Struct, forbid_unknown_fields=True):
    """at: the time the new world begins at, the machine's without one; a date is that day's morning. world: a
    world file's text, or its contents as an object; ``default`` for the default world; without one, the world
    that was there at the start."""

    at: str | None = None
    world: str | dict[str, Any] | None = None


class State:
    """Handlers for one stage."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    # Days

    async def play_day(self, given: dict[str, Any]) -> Response:
        """Answer when the day is over, or at once with 202 where ``wait`` is false. Raises ValueError."""
        wish = as_struct(day.Day, given)
        days = self._stage.days
        try:
            playing = days.start(wish)
        except day.DayUnderway as exc:
            raise Refusal(409, "conflict", str(exc)) from exc
        if wish.wait:
            return reply(await days.ended(playing))
        return reply({"ok": True, **days.state()}, 202)

    async def day(self, request: Request) -> Response:
        return reply(self._stage.days.state())

    async def stop_day(self, request: Request) -> Response:
        return reply(await self._stage.days.stop())

    # Snapshots

    async def snapshot(self, request: Request) -> Response:
        return reply({"id": self._stage.snapshot()}, 201)

    async def snapshots(self, request: Request) -> Response:
        return reply({"snapshots": self._stage.snapshots.list()})

    async def forget_snapshot(self, request: Request) -> Response:
        if not self._stage.snapshots.delete(request.path_params["id"]):
            raise unknown("snapshot", request)
        return Response(status_code=204)

    async def restore(self, request: Request) -> Response:
        wish = as_struct(Restore, await object_of(request))
        if not self._stage.restore(wish.id):
            raise Refusal(
                404,
                "not_found",
                f"There is no snapshot {wish.id[:80]!r}; greenroom sandbox snapshots lists them.",
            )
        return reply({"ok": True, **self._stage.timeline.state()})

    async def reset(self, request: Request) -> Response:
        wish = as_struct(Reset, await object_of(request))
        try:
            world = None if wish.world is None else _world(wish.world)
            at = None
            if wish.at is not None and "T" in wish.at:
                at = moment(wish.at, "at")
            elif wish.at is not None:
                at = day.morning_of(wish.at, file.zone(world or self._stage.file))
        except (ConfigurationError, ValueError) as exc:
            raise Refusal(400, "bad_request", str(exc)) from exc
        self._stage.reset(world, at)
        return reply({"ok": True, **self._stage.timeline.state()})


def _world(given: str | dict[str, Any]) -> dict[str, Any]:
    """Return the checked contents of what reset was given. Raises ConfigurationError."""
    if given == "default":
        return file.default()
    if isinstance(given, str):
        return file.parse(given, "world")
    return file.checked(given, "world")
