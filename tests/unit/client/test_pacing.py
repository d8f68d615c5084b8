"""Requests take turns below the account's limits, and learn from those that were too many."""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

import pytest

from greenroom import AsyncZoom, Zoom
from greenroom.catalog import query as catalog
from greenroom.client import pacing
from greenroom.client.engine import Call, exchange
from greenroom.client.hooks import Hooks
from greenroom.client.pacing import SPARE, Lane, Limit
from greenroom.client.retry import Policy
from greenroom.core.errors import ConfigurationError, RateLimited, TimedOut
from greenroom.core.secrets import Secret
from greenroom.core.steps import Request, Response, Send, Steps, Wait

from .server import Answer, SmallServer

NOW = datetime(2026, 11, 21, 22, 0, tzinfo=UTC)


def turns(lane: Lane, times: int, now_s: float = 100.0) -> list[float]:
    return [round(lane.turn(now_s, 1e9) or 0.0, 2) for _ in range(times)]


def too_many(**headers: str) -> Response:
    named = {f"x-ratelimit-{name}": value for name, value in headers.items() if name != "retry_after"}
    if "retry_after" in headers:
        named["retry-after"] = headers["retry_after"]
    return Response(status=429, headers=named)


def test_no_stretch_of_a_window_holds_more_than_the_limit() -> None:
    assert turns(Lane("light", Limit(2, 1.0)), 6) == [0, 0, 1.05, 1.05, 2.1, 2.1]


def test_who_comes_late_need_not_wait() -> None:
    lane = Lane("heavy", Limit(1, 1.0))
    assert turns(lane, 1, 100.0) == [0]
    assert turns(lane, 1, 100.5) == [0.55]
    assert turns(lane, 1, 200.0) == [0]


def test_a_turn_after_the_deadline_is_not_taken() -> None:
    lane = Lane("heavy", Limit(1, 1.0))
    lane.turn(100.0, 160.0)
    assert lane.turn(100.0, 100.5) is None
    assert turns(lane, 1) == [1.05]


def test_threads_never_share_a_turn() -> None:
    lane = Lane("light", Limit(4, 1.0))
    with ThreadPoolExecutor(8) as pool:
        waits = sorted(round(w or 0.0, 2) for w in pool.map(lambda _: lane.turn(100.0, 1e9), range(40)))
    assert waits == sorted(round(n // 4 * SPARE, 2) for n in range(40))


def test_a_limit_hit_elsewhere_holds_everybody_back_for_a_window() -> None:
    lane = Lane("light", Limit(30, 1.0))
    lane.learn(too_many(type="QPS"), 100.0, NOW)
    assert turns(lane, 1) == [1.0]


def test_a_lower_limit_than_the_plans_is_believed_a_higher_one_is_not() -> None:
    lane = Lane("light", Limit(30, 1.0))
    lane.learn(too_many(type="QPS", limit="4"), 100.0, NOW)
    assert lane.limit.requests == 4
    lane.learn(too_many(type="QPS", limit="80"), 100.0, NOW)
    assert lane.limit.requests == 4


@pytest.mark.parametrize("limit", ["0", "-3", "many", "4²", ""])
def test_nonsense_for_a_limit_changes_nothing(limit: str) -> None:
    lane = Lane("light", Limit(30, 1.0))
    lane.learn(too_many(type="QPS", limit=limit), 100.0, NOW)
    assert lane.limit.requests == 30


def test_a_used_up_day_closes_the_lane_until_zoom_opens_it() -> None:
    lane = Lane("heavy", Limit(10, 1.0))
    lane.learn(too_many(type="Daily-limit", limit="10", retry_after="2026-11-22T00:00:00Z"), 100.0, NOW)
    assert lane.closed_for_s(100.0) == 7200
    assert lane.closed_for_s(100.0 + 7200) == 0
    assert lane.limit.requests == 10


def test_a_limit_that_does_not_name_its_type_closes_nothing() -> None:
    lane = Lane("light", Limit(4, 1.0))
    lane.learn(too_many(limit="6000", remaining="5893"), 100.0, NOW)
    assert (lane.closed_for_s(100.0), turns(lane, 1)) == (0, [0])


@pytest.mark.parametrize(
    ("plan", "operation", "requests", "window_s"),
    [
        ("free", "rooms.delete", 4, 1.0),
        ("pro", "rooms.list", 20, 1.0),
        ("business", "rooms.list", 60, 1.0),
        ("business", "dashboards.meetings.list", 20, 60.0),
        ("pro", "phone.users.list", 10, 1.0),
    ],
)
def test_limits_are_those_of_the_plan_and_the_product(
    plan: Any, operation: str, requests: int, window_s: float
) -> None:
    lane = pacing.Pace(plan).lane(catalog.operation(operation))
    assert lane is not None
    assert (lane.limit.requests, lane.limit.window_s) == (requests, window_s)


def test_every_rate_class_of_the_catalog_has_limits_under_every_plan() -> None:
    for plan in ("free", "pro", "business"):
        pace = pacing.Pace(plan)
        for operation in catalog.operations():
            assert (pace.lane(operation) is None) == (operation.rate_class is None)


def test_clients_of_one_account_keep_one_pace_and_others_another() -> None:
    app = {"account_id": "a", "client_secret": "s", "policy": Policy(plan="pro")}
    one = Zoom.server_to_server(client_id="one", **app)
    two = AsyncZoom.server_to_server(client_id="two", **app)
    other = Zoom.server_to_server(client_id="one", **app | {"account_id": "b"})
    assert one._pace is two._pace is not None
    assert one._pace is not other._pace


def test_nobody_is_held_back_who_did_not_name_a_plan() -> None:
    assert Zoom.sandbox()._pace is None
    assert (
        Zoom.from_env({"ZOOM_ACCOUNT_ID": "a", "ZOOM_CLIENT_ID": "c", "ZOOM_CLIENT_SECRET": "s"})._pace
        is None
    )


def test_a_plan_can_come_from_the_environment_and_is_checked() -> None:
    env = {"ZOOM_ACCOUNT_ID": "a", "ZOOM_CLIENT_ID": "c", "ZOOM_CLIENT_SECRET": "s"}
    assert Zoom.from_env(env | {"ZOOM_PLAN": "Pro"}).policy.plan == "pro"
    with pytest.raises(ConfigurationError, match="ZOOM_PLAN must be one of free, pro, business"):
        Zoom.from_env(env | {"ZOOM_PLAN": "gold"})


def paced(lane: Lane, clock: Any = lambda: 0.0, **policy: Any) -> Steps[Any]:
    settings: dict[str, Any] = {"dice": lambda: 0.0, "monotonic_s": clock, "now": lambda: NOW} | policy
    request = Request(method="GET", url="https://api.zoom.us/v2/rooms")
    steps = exchange(Call(operation_id="rooms.list", request=request, policy=Policy(**settings), lane=lane))
    next(steps)
    return steps


def test_an_exchange_waits_its_turn_then_sends() -> None:
    lane = Lane("heavy", Limit(1, 1.0))
    assert isinstance(paced(lane).send(Secret("t")), Send)
    second = paced(lane)
    assert second.send(Secret("t")) == Wait(1.0 * SPARE)
    assert isinstance(second.send(None), Send)


def test_a_retry_takes_a_turn_of_its_own() -> None:
    lane = Lane("heavy", Limit(1, 1.0))
    steps = paced(lane)
    steps.send(Secret("t"))
    assert steps.send(Response(status=503)) == Wait(0.0)
    assert steps.send(None) == Wait(1.0 * SPARE)


def test_a_turn_too_late_is_told_at_once_and_nothing_is_sent() -> None:
    lane = Lane("resource-intensive", Limit(1, 60.0))
    paced(lane).send(Secret("t"))
    with pytest.raises(TimedOut, match="so many resource-intensive requests are waiting") as late:
        paced(lane, deadline_s=10.0).send(Secret("t"))
    assert not late.value.may_have_arrived


def test_after_a_used_up_day_nothing_is_sent_until_it_is_over() -> None:
    lane = Lane("heavy", Limit(10, 1.0))
    first = paced(lane)
    first.send(Secret("t"))
    with pytest.raises(RateLimited):
        first.send(too_many(type="Daily-limit", retry_after="2026-11-22T00:00:00Z"))
    with pytest.raises(RateLimited, match=r"daily limit of heavy requests is used up, .*not sent") as known:
        paced(lane).send(Secret("t"))
    assert (known.value.is_daily, known.value.retry_after_s) == (True, 7200)
    assert isinstance(paced(lane, clock=lambda: 7200.0).send(Secret("t")), Send)


def test_two_clients_together_stay_below_the_limit(server: SmallServer) -> None:
    sent: list[float] = []
    server.script(Answer(200, {"id": "r"}))
    hooks = Hooks(on_request=lambda _: sent.append(time.monotonic()))
    settings = server.settings | {"policy": Policy(plan="free"), "hooks": hooks}

    async def calls() -> None:
        async with (
            AsyncZoom.server_to_server(**settings) as one,
            AsyncZoom.server_to_server(**settings) as two,
        ):
            await asyncio.gather(*(zoom.rooms.get("r") for zoom in (one, two) for _ in range(2)))

    asyncio.run(calls())
    assert len(server.seen) == 4
    assert sent[2] - sent[0] > 0.95  # 2 a second: the third of them comes a second after the first
