from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from greenroom import catalog
from greenroom.sandbox import pipeline, settings
from greenroom.sandbox.limits import Limits
from greenroom.sandbox.registry import Problem
from greenroom.sandbox.sandbox import Sandbox
from tests.door import Door

NOW = datetime(2026, 2, 9, 9, 0, tzinfo=UTC)
ROOM = catalog.operation("rooms.list")


@pytest.fixture(autouse=True)
def steady(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the machine's seconds from passing in mid-test."""
    monkeypatch.setattr(pipeline, "monotonic_s", lambda: 1.0)


def test_the_61st_medium_call_of_a_second_is_429(sandbox: Sandbox, call: Door) -> None:
    for _ in range(60):
        assert call("GET", "/v2/rooms").status == 200
    answer = call("GET", "/v2/rooms")
    assert answer.status == 429
    assert answer.body == {
        "code": 429,
        "message": "You have reached the maximum per-second rate limit for this API. Try again later.",
    }
    assert answer.headers["x-ratelimit-category"] == "Medium"
    assert answer.headers["x-ratelimit-type"] == "QPS"
    assert answer.headers["x-ratelimit-limit"] == "60"
    assert answer.headers["x-ratelimit-remaining"] == "0"
    assert "retry-after" not in answer.headers
    sandbox.clock.advance(1)
    assert call("GET", "/v2/rooms").status == 200


def test_while_the_clock_stands_still_the_machines_seconds_pass() -> None:
    limits = Limits()
    for _ in range(60):
        limits.take(ROOM, "business", NOW, standing_s=7)
    with pytest.raises(Problem):
        limits.take(ROOM, "business", NOW, standing_s=7)
    limits.take(ROOM, "business", NOW, standing_s=8)


def test_the_plan_decides_how_many(sandbox: Sandbox, call: Door) -> None:
    settings.change(sandbox.records, {"plan": "free"})
    assert [call("GET", "/v2/rooms").status for _ in range(3)] == [200, 200, 429]


def test_limits_can_be_switched_off(sandbox: Sandbox, call: Door) -> None:
    settings.change(sandbox.records, {"plan": "free", "rate_limits": False})
    assert {call("GET", "/v2/rooms").status for _ in range(5)} == {200}


def test_success_carries_only_the_category(call: Door) -> None:
    headers = call("GET", "/v2/rooms").headers
    assert headers["x-ratelimit-category"] == "Medium"
    assert "x-ratelimit-remaining" not in headers


def test_a_refused_app_uses_nothing_up(sandbox: Sandbox, call: Door) -> None:
    settings.change(sandbox.records, {"plan": "free"})
    stranger = Door(sandbox, "nobody")
    assert {stranger("GET", "/v2/rooms").status for _ in range(5)} == {401}
    assert call("GET", "/v2/rooms").status == 200


def test_a_daily_limit_says_until_when_as_a_date_time() -> None:
    limits = Limits()
    for second in range(1000):
        limits.take(ROOM, "free", NOW + timedelta(seconds=second))
        limits.take(ROOM, "free", NOW + timedelta(seconds=second))
    with pytest.raises(Problem) as caught:
        limits.take(ROOM, "free", NOW + timedelta(seconds=5000))
    assert "maximum daily rate limit" in caught.value.message
    assert caught.value.headers["x-ratelimit-type"] == "Daily-limit"
    assert caught.value.headers["retry-after"] == "2026-02-10T00:00:00Z"
    limits.take(ROOM, "free", NOW + timedelta(days=1))


def test_resource_intensive_calls_count_by_the_minute() -> None:
    intensive, limits = replace(ROOM, rate_class="resource-intensive"), Limits()
    for second in range(20):
        limits.take(intensive, "business", NOW + timedelta(seconds=second))
    with pytest.raises(Problem):
        limits.take(intensive, "business", NOW + timedelta(seconds=59))
    limits.take(intensive, "business", NOW + timedelta(seconds=60))


def test_heavy_and_resource_intensive_share_a_day() -> None:
    heavy = replace(ROOM, rate_class="heavy")
    intensive, limits = replace(ROOM, rate_class="resource-intensive"), Limits()
    for second in range(1500):
        for _ in range(20):
            limits.take(heavy, "business", NOW + timedelta(seconds=second))
    for minute in range(1500):
        for _ in range(20):
            if (NOW + timedelta(minutes=minute)).day == NOW.day:
                limits.take(intensive, "business", NOW + timedelta(minutes=minute))
    for second in range(2000, 2300):
        for _ in range(40):
            limits.take(heavy, "business", NOW + timedelta(seconds=second))
    with pytest.raises(Problem, match="daily"):
        limits.take(intensive, "business", NOW.replace(hour=23, minute=59))


def test_phone_has_its_own_table() -> None:
    phone, limits = replace(ROOM, id="phone.numbers.list"), Limits()
    for _ in range(20):
        limits.take(phone, "business", NOW)
    with pytest.raises(Problem):
        limits.take(phone, "business", NOW)
    limits.take(ROOM, "business", NOW)


def test_a_reset_forgets_the_calls_that_were_counted(sandbox: Sandbox, call: Door) -> None:
    for _ in range(2):
        sandbox.stage.reset()
        sandbox.clock.freeze(NOW)
        call.token = call.mint()
        assert {call("GET", "/v2/rooms").status for _ in range(60)} == {200}
        assert call("GET", "/v2/rooms").status == 429
