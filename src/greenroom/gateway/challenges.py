"""Zoom's checks of the address: their history, and a warning when one fails or stays away.

Zoom sends ``endpoint.url_validation`` when an address is saved and every 72 hours from then on. It writes to
the account's owner after 2 and 4 failures in a row and switches the subscription off after 6.
Source: Zoom docs, "Validate your webhook endpoint", read 2026-02-07; documented.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import msgspec

from greenroom.core.clock import Clock, epoch_ms
from greenroom.core.errors import StorageError
from greenroom.storage.received import ANSWERED, Challenge, Inbox, iso_ms

from .budget import Budget
from .sources import Source

log = logging.getLogger(__name__)

EVERY_S = 72 * 3600
GRACE_S = 6 * 3600
"""How late a check may be before it counts as missed; Zoom promises no minute."""
LOOK_EVERY_S = 900.0
REFUSALS_PER_S = 1.0
"""Anybody can send a challenge that is refused; of more than these no note is taken."""
NEVER, OK, FAILED, MISSED = "never", "ok", "failed", "missed"

DOCTOR_TOKEN = "greenroom-doctor-"  # noqa: S105  what the doctor's own challenges begin with
"""A challenge by ``greenroom doctor`` is answered like Zoom's and leaves no history."""


class Standing(msgspec.Struct, frozen=True):
    """How a source stands with Zoom's checks.

    status: never (seen none yet), ok, failed (the last one was refused) or missed (none came in time).
    passed_at, failed_at: the newest of each, milliseconds since 1970. failures: refused since the last that
    passed. due_at: when the next is expected. text: one line with the next move.
    """

    source: str
    status: str
    passed_at: int | None
    failed_at: int | None
    failures: int
    due_at: int | None
    text: str

    @property
    def is_warning(self) -> bool:
        return self.status in (FAILED, MISSED)

    def item(self) -> dict[str, Any]:
        """Return it JSON-ready."""
        times = {"passed_at": self.passed_at, "failed_at": self.failed_at, "due_at": self.due_at}
        return {
            "source": self.source,
            "status": self.status,
            **{name: None if value is None else iso_ms(value) for name, value in times.items()},
            "failures": self.failures,
            "text": self.text,
        }


def standing(name: str, source: Source, history: Sequence[Challenge], now: datetime) -> Standing:
    """Return how a source stands. history: its challenges, newest first."""
    passed = next((one.received_at for one in history if one.is_ok), None)
    later = [one for one in history if not one.is_ok and (passed is None or one.received_at >= passed)]
    failed = next((one.received_at for one in history if not one.is_ok), None)
    due = None
    if passed is not None and source.expects_challenges:
        due = passed + EVERY_S * 1000
    status, text = NEVER, "Zoom has not checked this address yet; it does when the subscription is saved."
    if later:
        status = FAILED
        text = (
            f"{len(later)} of Zoom's checks refused, the last as {later[0].outcome}. Zoom switches the "
            "subscription off after 6; see the refusals for the likely mistake."
        )
    elif due is not None and epoch_ms(now) > due + GRACE_S * 1000:
        status = MISSED
        text = (
            f"Zoom's check was due at {iso_ms(due)} and did not come. Look whether the address can be "
            "reached and the subscription at Zoom is still on, then validate it there again."
        )
    elif passed is not None:
        status, text = OK, "Zoom's last check passed."
    return Standing(name, status, passed, failed, len(later), due, text)


class Challenges:
    """Keeps the history in the inbox and says once when a source's standing turns bad."""

    def __init__(self, inbox: Inbox, sources: Mapping[str, Source], clock: Clock) -> None:
        self._inbox = inbox
        self._sources = sources
        self._clock = clock
        self._warned: dict[str, str] = {}
        self._refusals = Budget(REFUSALS_PER_S)
        self._task: asyncio.Task[None] | None = None

    async def note(self, source: str, outcome: str = ANSWERED) -> None:
        """Keep what became of a challenge; the answer does not depend on it."""
        if outcome != ANSWERED and not self._refusals.take():
            return
        challenge = Challenge(f"chl_{os.urandom(12).hex()}", source, epoch_ms(self._clock.now()), outcome)
        try:
            await self._inbox.note_challenge(challenge)
            await self.look(source)
        except StorageError as exc:
            log.warning("A challenge of source %s could not be kept: %s", source, exc)

    async def standings(self) -> list[Standing]:
        """Return how each source stands. Raises: StorageError."""
        return [await self._standing(name) for name in sorted(self._sources)]

    async def look(self, *names: str) -> None:
        """Warn about sources whose standing has turned bad, once for each turn. Raises: StorageError."""
        for name in names or sorted(self._sources):
            found = await self._standing(name)
            if found.is_warning and self._warned.get(name) != found.status:
                log.warning("Webhook source %s: %s", name, found.text)
            self._warned[name] = found.status

    def start(self, look_every_s: float = LOOK_EVERY_S) -> None:
        """Look now and again, on the running event loop."""
        self._task = asyncio.create_task(self._watch(look_every_s))

    async def stop(self) -> None:
        task, self._task = self._task, None
        if task is not None and task.get_loop() is asyncio.get_running_loop():
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _watch(self, every_s: float) -> None:
        while True:
            try:
                await self.look()
            except StorageError as exc:
                log.debug("%s", exc)
            await asyncio.sleep(every_s)

    async def _standing(self, name: str) -> Standing:
        history = await self._inbox.challenges(source=name)
        return standing(name, self._sources[name], history, self._clock.now())


def token_is_zooms(plain_token: str) -> bool:
    """Return whether a challenge belongs into the history."""
    return not plain_token.startswith(DOCTOR_TOKEN)
