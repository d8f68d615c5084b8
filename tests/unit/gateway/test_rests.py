"""Who is down is left alone for a while."""

from __future__ import annotations

import pytest

from greenroom.core.errors import TimedOut, TransportError
from greenroom.gateway.rests import FAILURES, LONGEST_ASKED_S, LONGEST_S, Rests

DOWN = TimedOut("no answer")


class Clock:
    now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def rests(clock: Clock) -> Rests:
    return Rests(clock)


def fail(rests: Rests, times: int, error: Exception = DOWN, took_s: float = 10.0) -> None:
    for _ in range(times):
        rests.ended("app", took_s, error)


def test_a_few_failures_are_no_reason_to_rest(rests: Rests) -> None:
    fail(rests, FAILURES - 1)
    assert rests.wait_s("app") == 0
    rests.ended("app", 0.1, None)
    fail(rests, FAILURES - 1)
    assert (rests.wait_s("app"), rests.count) == (0, 0)


def test_after_more_it_rests_and_nobody_else_does(rests: Rests) -> None:
    fail(rests, FAILURES)
    assert rests.wait_s("app") > 0
    assert rests.wait_s("another") == 0
    assert rests.count == 1
    assert rests.reason("app") == "not tried: it failed 5 times in a row, at last with TimedOut: no answer"


def test_then_one_event_finds_out_and_the_others_wait(rests: Rests, clock: Clock) -> None:
    fail(rests, FAILURES)
    clock.now_s += LONGEST_S
    assert rests.wait_s("app") == 0
    assert rests.wait_s("app") >= 10
    rests.ended("app", 0.1, None)
    assert (rests.wait_s("app"), rests.count) == (0, 0)


def test_each_time_it_is_still_down_it_rests_longer_up_to_a_minute(rests: Rests, clock: Clock) -> None:
    fail(rests, FAILURES)
    pauses = []
    for _ in range(12):
        pauses.append(rests.left_s("app"))
        clock.now_s += LONGEST_S
        assert rests.wait_s("app") == 0
        fail(rests, 1)
    assert 5 <= pauses[0] <= 10  # as long as it took to fail
    assert 30 <= pauses[-1] <= LONGEST_S


def test_what_was_under_way_when_the_rest_began_makes_it_no_longer(rests: Rests) -> None:
    fail(rests, FAILURES + 100)
    assert rests.left_s("app") <= 10


def test_an_event_that_fails_quickly_is_to_blame_itself(rests: Rests) -> None:
    fail(rests, 100, ValueError("a number was expected"), took_s=0.01)
    assert rests.wait_s("app") == 0
    fail(rests, FAILURES, ValueError("the database did not answer"), took_s=5)
    assert rests.wait_s("app") > 0


def test_retry_after_is_heeded_from_the_first_on_but_not_for_ever(rests: Rests) -> None:
    fail(rests, 1, TransportError("429", retry_after_s=7), took_s=0.1)
    assert rests.wait_s("app") == 7
    fail(rests, 1, TransportError("429", retry_after_s=10**9), took_s=0.1)
    assert rests.wait_s("app") == LONGEST_ASKED_S


def test_a_try_that_was_broken_off_leaves_the_next_to_another(rests: Rests, clock: Clock) -> None:
    fail(rests, FAILURES)
    clock.now_s += LONGEST_S
    assert rests.wait_s("app") == 0
    rests.broken_off("app")
    assert rests.wait_s("app") == 0
