"""Forwarding from the command line."""

from __future__ import annotations

import asyncio
import os
import signal
from contextlib import suppress

import pytest

from greenroom.cli import house
from greenroom.cli.listen import Forwarding
from greenroom.gateway.forward import Forwarder


def test_ctrl_c_counts_although_the_answer_comes_at_that_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    async def answered_meanwhile(self: Forwarder, id: str, body: bytes, headers: object) -> int:
        os.kill(os.getpid(), signal.SIGINT)
        with suppress(asyncio.CancelledError):
            await asyncio.sleep(0)
        return 200

    monkeypatch.setattr(Forwarder, "send", answered_meanwhile)
    monkeypatch.setattr(house, "get", lambda path: {"headers": {}})
    monkeypatch.setattr(house, "request", lambda method, path: (200, b"{}"))
    forwarding = Forwarding("http://127.0.0.1:3000/zoom")
    with pytest.raises(KeyboardInterrupt):
        forwarding.send("evt_1")
    forwarding.close()
