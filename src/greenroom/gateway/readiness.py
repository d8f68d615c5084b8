"""What must be well for a gateway to take events and hand them on."""

from __future__ import annotations

import asyncio
import logging
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from greenroom.core.errors import StorageError
from greenroom.core.readiness import Check

if TYPE_CHECKING:
    from .gateway import Gateway

log = logging.getLogger(__name__)

ANSWER_WITHIN_S = 2.0
FAILED_WITHIN_S = 10.0
"""A failed commit makes the inbox not ready for so long, unless one succeeds: a balancer that sends nothing
more would otherwise never learn that it can."""
STUCK_AFTER_S = 60.0
MIN_FREE_BYTES = 32 * 1024 * 1024


async def checks(gateway: Gateway) -> list[Check]:
    """Return the checks of inbox, disk, backlog and dispatch. Costs a commit."""
    return [await _inbox(gateway), _disk(gateway), _backlog(gateway), _dispatch(gateway)]


async def _inbox(gateway: Gateway) -> Check:
    if not gateway.is_started:
        return Check("inbox", "The inbox is not open.")
    try:
        async with asyncio.timeout(ANSWER_WITHIN_S):
            await gateway.inbox.check()
    except StorageError as exc:
        log.warning("not ready: %s", exc)
        return Check("inbox", "The inbox can't be written; the log says why.")
    except TimeoutError:
        return Check("inbox", f"The inbox did not take a change within {ANSWER_WITHIN_S:.0f} s.")
    if gateway.inbox.meter.has_failed_within(FAILED_WITHIN_S):
        return Check("inbox", "The latest events could not be written; the log says why.")
    return Check("inbox")


def _disk(gateway: Gateway) -> Check:
    """Only of an inbox that is a file here."""
    path: Path | None = getattr(gateway.inbox, "path", None)
    try:
        free = MIN_FREE_BYTES if path is None else shutil.disk_usage(path.parent).free
    except OSError:
        return Check("disk", "The folder of the inbox can't be reached.")
    if free < MIN_FREE_BYTES:
        return Check("disk", f"The disk has {free >> 20} MiB left; {MIN_FREE_BYTES >> 20} MiB are needed.")
    return Check("disk")


def _backlog(gateway: Gateway) -> Check:
    backlog = gateway.inbox.meter.backlog
    if backlog is not None and backlog.is_full:
        return Check(
            "backlog", f"{backlog.count} deliveries wait to be written, as many as may; further ones get 503."
        )
    return Check("backlog")


def _dispatch(gateway: Gateway) -> Check:
    dispatcher = gateway.dispatcher
    if dispatcher is None:
        return Check("dispatch", "Events are not handed on: the gateway is not started.")
    if dispatcher.is_stuck(STUCK_AFTER_S):
        return Check("dispatch", f"No handler has come to an end for {STUCK_AFTER_S:.0f} s, and events wait.")
    return Check("dispatch")
