"""What runs beside the requests, and the state as a whole: start, stop, snapshot, restore, reset."""

from __future__ import annotations

import asyncio
import logging
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar
from uuid import uuid4

from greenroom.core.clock import iso
from greenroom.core.errors import StorageError
from greenroom.storage.records import Records

from . import apps, subscriptions
from .day import Days
from .faults import Faults
from .limits import Limits
from .outbox import Outbox
from .requests import RequestLog
from .sender import Sender
from .timeline import Timeline, machine_now
from .world import file, rooms, seed
from .world.world import World

KEPT_SNAPSHOTS = 50
KEPT_BYTES = 1024**3
"""Of snapshots together; the latest one stays however large it is."""
SHOWN_ROOMS = 200
_Kept = TypeVar("_Kept", str, Path)
GATEWAY_WITHIN_S = 10.0

_log = logging.getLogger("greenroom.sandbox")


class Stage:
    """A world in motion. file: a world file's contents, None for the default world. folder: where snapshots
    are kept, None for memory."""

    def __init__(
        self,
        world: World,
        requests: RequestLog,
        *,
        file: dict[str, Any] | None = None,
        folder: Path | None = None,
        sender: Sender | None = None,
    ) -> None:
        self.world = world
        self.requests = requests
        self.faults = Faults(world)
        self.limits = Limits()
        self.outbox = Outbox(world, sender, self.faults)
        world.outbox = self.outbox
        self.timeline = Timeline(world, self.outbox.settle)
        self.outbox.listeners.append(self.timeline.hear)
        self.days = Days(world, self.timeline)
        self.snapshots = Snapshots(world.records, folder)
        self._file = file
        self._patience: asyncio.TimerHandle | None = None

    async def start(self) -> None:
        """Take up what the last process left: timers, and webhooks not yet delivered.

        The gateway of the same process answers a moment later, so its deliveries wait for subscribe_gateway,
        or GATEWAY_WITHIN_S when nobody calls it.
        """
        gateway = subscriptions.permanent(self.world)
        if gateway is not None:
            self.outbox.hold(gateway["id"])
            self._patience = asyncio.get_running_loop().call_later(
                GATEWAY_WITHIN_S, self.outbox.release, gateway["id"]
            )
        await self.outbox.start()
        await self.timeline.start()

    async def stop(self) -> None:
        """Stop the clock's work and the deliveries. What is not done stays in the records."""
        if self._patience is not None:
            self._patience.cancel()
        self._end_moves("Ended where it was: the sandbox is stopping. What is due runs once it is up again.")
        await self.timeline.stop()
        await self.outbox.stop()

    def _end_moves(self, why: str) -> None:
        """End the clock's move and the day under way, before what they work on is replaced or closed."""
        self.timeline.end(why)
        self.days.abandon()

    def fill(self) -> None:
        """Sow the world, unless it is sown."""
        with self.world.transaction():
            self._fill()

    def _fill(self) -> None:
        apps.ensure_well_known(self.world)
        if not self.world.owner_id:
            seed.sow(self.world, self.file)

    @property
    def file(self) -> dict[str, Any]:
        """The contents of the world file that a reset begins with: what a reset was given last, else what the
        sandbox was started with, else the default."""
        kept: dict[str, Any] | None = self.world.records.meta("world_file")
        return kept or self._file or file.default()

    def reset(self, new: dict[str, Any] | None = None, at: datetime | None = None) -> None:
        """Begin anew: the world as it was sown, its clock running. The gateway's subscription stays.

        new: another world file's contents, which later resets begin with too. at: what the clock shows, the
        machine's time without one.
        """
        self._end_moves("Ended by a reset: the world began anew.")
        kept, contents = subscriptions.permanent(self.world), new or self.file
        self.outbox.forget_queued()
        self.limits.reset()
        with self.world.transaction():
            self.world.records.clear()
            self.timeline.begin_at(at)
            self.world.records.set_meta("world_file", contents)
            self._fill()
            self._put_back(kept)
        self.requests.clear()
        self._announce()

    def snapshot(self) -> str:
        """Keep the whole state; return its id."""
        with self.world.transaction():
            self.timeline.keep()
        return self.snapshots.keep()

    def restore(self, id: str) -> bool:
        """Return to a snapshot, its time included; False when there is none of that id."""
        data = self.snapshots.get(id)
        if data is None:
            return False
        self._end_moves("Ended by a restore: the world returned to a snapshot.")
        kept = subscriptions.permanent(self.world)
        self.outbox.forget_queued()
        self.limits.reset()
        self.world.records.load(data)
        with self.world.transaction():
            self.timeline.return_to_kept()
            self._put_back(kept)
        self.outbox.take_up()
        self._announce()
        return True

    def rooms(self, limit: int = SHOWN_ROOMS) -> dict[str, Any]:
        """Return the rooms as they stand, with the time: what ``GET /_sandbox/rooms`` answers."""
        state = self.timeline.state()
        locations = (row.body for row in self.world.records.list("location"))
        building = next((item["name"] for item in locations if item.get("type") == "building"), "")
        return {
            "now": state["now"],
            "clock": {"offset_s": state["offset_s"], "frozen": state["frozen"]},
            "building": {"name": building},
            "rooms": [
                rooms.view(self.world, row.body) for row in self.world.records.list("room", limit=limit)
            ],
        }

    async def subscribe_gateway(self, url: str) -> None:
        """Send every event to the gateway at this address."""
        failure = await subscriptions.subscribe_gateway(self.world, url)
        gateway = subscriptions.permanent(self.world)
        if gateway is not None:
            self.outbox.release(gateway["id"])
        if failure:
            _log.warning("The gateway at %s did not pass the webhook challenge: %s.", url, failure)

    def unsubscribe_gateway(self) -> None:
        """Send no more to a gateway that was in this process at an earlier start."""
        with self.world.transaction():
            if (gateway := subscriptions.permanent(self.world)) is not None:
                subscriptions.remove(self.world, gateway["id"])

    def _put_back(self, gateway: dict[str, Any] | None) -> None:
        if gateway is None:
            return
        stale = subscriptions.permanent(self.world)
        if stale is not None:
            subscriptions.remove(self.world, stale["id"])
        subscriptions.put_back(self.world, gateway)

    def _announce(self) -> None:
        for room in self.rooms()["rooms"]:
            self.world.changed("room", room)


class Snapshots:
    """Whole states by id, in files beside the sandbox's own, or in memory."""

    def __init__(self, records: Records, folder: Path | None) -> None:
        self._records = records
        self._folder = folder
        self._kept: dict[str, bytes] = {}
        self._made: dict[str, float] = {}

    def keep(self) -> str:
        """Keep the records as they are; return the id. Beyond KEPT_SNAPSHOTS or KEPT_BYTES the oldest go."""
        id, data = uuid4().hex, self._records.dump()
        if self._folder is None:
            self._kept[id], self._made[id] = data, machine_now().timestamp()
            for old in _too_many({id: len(kept) for id, kept in self._kept.items()}):
                del self._kept[old]
            return id
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._file(id).write_bytes(data)
        except OSError as exc:
            raise StorageError(f"Can't keep a snapshot in {self._folder}: {exc.strerror}.") from exc
        by_age = sorted(self._folder.glob("*.snapshot"), key=lambda path: path.stat().st_mtime)
        for path in _too_many({path: path.stat().st_size for path in by_age}):
            path.unlink(missing_ok=True)
        return id

    def get(self, id: str) -> bytes | None:
        """Return the state of that id, or None."""
        if self._folder is None:
            return self._kept.get(id)
        if not (id.isascii() and id.isalnum()):
            return None
        try:
            return self._file(id).read_bytes()
        except OSError:
            return None

    def list(self) -> list[dict[str, Any]]:
        """Return id, time of the machine and size of each, oldest first."""
        if self._folder is None:
            found = [(id, self._made[id], len(data)) for id, data in self._kept.items()]
        else:
            stats = [(path.stem, path.stat()) for path in self._folder.glob("*.snapshot")]
            found = [(id, stat.st_mtime, stat.st_size) for id, stat in stats]
        found.sort(key=lambda one: one[1])
        return [
            {"id": id, "created_at": iso(datetime.fromtimestamp(at, UTC)), "size_bytes": size}
            for id, at, size in found
        ]

    def delete(self, id: str) -> bool:
        """Forget the state of that id; return whether there was one."""
        if self._folder is None:
            return self._kept.pop(id, None) is not None
        if self.get(id) is None:
            return False
        self._file(id).unlink(missing_ok=True)
        return True

    def _file(self, id: str) -> Path:
        assert self._folder is not None
        return self._folder / f"{id}.snapshot"


def _too_many(sizes: dict[_Kept, int]) -> list[_Kept]:
    """Return which of the kept go. sizes: bytes of each, the oldest first."""
    left, size = len(sizes), sum(sizes.values())
    gone = []
    for one in sizes:
        if left == 1 or (left <= KEPT_SNAPSHOTS and size <= KEPT_BYTES):
            break
        gone.append(one)
        left, size = left - 1, size - sizes[one]
    return gone
