"""What piles up goes again: nothing grows with the calls alone."""

from __future__ import annotations

import pytest

from greenroom.sandbox import leftovers
from greenroom.sandbox.sandbox import Sandbox
from greenroom.sandbox.stage import Snapshots
from greenroom.sandbox.world import diary
from greenroom.storage.records import Records
from tests.door import Door

from .meeting_room import MeetingRoom


def test_tokens_of_long_ago_are_forgotten_as_others_come(sandbox: Sandbox) -> None:
    door = Door(sandbox)
    for _ in range(60):
        door.mint()
    assert sandbox.records.count("token") == 61
    sandbox.clock.advance(26 * 3600)
    for _ in range(5):
        door.mint()
    assert sandbox.records.count("token") <= 10


def test_an_expired_token_is_known_for_a_day(sandbox: Sandbox) -> None:
    door = Door(sandbox)
    sandbox.clock.advance(23 * 3600)
    Door(sandbox)
    assert door("GET", "/v2/users/me").body["code"] == 124
    assert sandbox.records.count("token") == 2


def test_the_counts_of_a_day_do_not_outlive_the_next(room: MeetingRoom) -> None:
    def make() -> None:
        assert room("POST", "/users/me/meetings", {"topic": "x"}).status == 201

    make()
    kept = room.sandbox.records
    for number in range(30):
        leftovers.keep(room.sandbox.world, "daily_count", f"x{number}", {}, room.sandbox.world.now())
    assert kept.count("daily_count") == 31
    room.wait(days=2)
    make()
    make()
    assert kept.count("daily_count") == 1


def test_logs_keep_their_latest_lines(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(diary, "KEPT", 20)
    monkeypatch.setattr(diary, "_TRIM_EVERY", 50)
    for number in range(200):
        diary.note_change(sandbox.world, "user", "add", f"line {number}", "ada@example.com")
    today = sandbox.world.now().date()
    found = [one.body for one in diary.lines(sandbox.world, "operation_log", today, today)]
    assert [line["operation_detail"] for line in found] == [f"line {n}" for n in range(199, 179, -1)]


def test_snapshots_take_so_many_bytes_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    records = Records(None)
    snapshots = Snapshots(records, None)
    monkeypatch.setattr("greenroom.sandbox.stage.KEPT_BYTES", 3 * len(records.dump()))
    ids = [snapshots.keep() for _ in range(5)]
    assert [snapshots.get(id) is not None for id in ids] == [False, False, True, True, True]


def test_a_snapshot_larger_than_all_is_kept_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    snapshots = Snapshots(Records(None), None)
    monkeypatch.setattr("greenroom.sandbox.stage.KEPT_BYTES", 1)
    first, second = snapshots.keep(), snapshots.keep()
    assert snapshots.get(first) is None
    assert snapshots.get(second) is not None
