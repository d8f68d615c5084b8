from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from greenroom.connections.grants import AccessToken
from greenroom.connections.tokens import AsyncTokens, Tokens
from greenroom.core.errors import RefreshFailed
from greenroom.core.secrets import Secret

WAITING = 20


class Mint:
    """Mints token-1, token-2 … A gate holds it back until opened; failures come first."""

    def __init__(self, lives_s: float = 3600.0, failures: int = 0) -> None:
        self.lives_s = lives_s
        self.failures = failures
        self.asked = 0
        self.now_s = 0.0
        self.gate = threading.Event()
        self.gate.set()

    def fetch(self, rejected: Secret | None = None) -> AccessToken:
        self.asked += 1
        number = self.asked
        assert self.gate.wait(10)
        if number <= self.failures:
            raise RefreshFailed("no")
        return AccessToken(Secret(f"token-{number}"), self.lives_s)

    async def fetch_async(self, rejected: Secret | None = None) -> AccessToken:
        granted = self.fetch()
        await asyncio.sleep(0)
        return granted

    def tokens(self) -> Tokens:
        return Tokens(self.fetch, lambda: self.now_s)

    def async_tokens(self) -> AsyncTokens:
        return AsyncTokens(self.fetch_async, lambda: self.now_s)


def test_a_token_is_kept_until_a_minute_before_its_end() -> None:
    mint = Mint()
    tokens = mint.tokens()
    for now_s, expected in ((0, "token-1"), (3539, "token-1"), (3540, "token-2"), (3541, "token-2")):
        mint.now_s = now_s
        assert tokens.token().reveal() == expected


def test_a_token_that_lives_less_than_a_minute_is_used_all_the_same() -> None:
    mint = Mint(lives_s=30)
    tokens = mint.tokens()
    assert tokens.token() == tokens.token()
    mint.now_s = 15
    assert tokens.token().reveal() == "token-2"


def test_a_refused_token_is_replaced_only_while_it_is_the_current_one() -> None:
    tokens = Mint().tokens()
    first = tokens.token()
    second = tokens.token(rejected=first)
    assert second.reveal() == "token-2"
    assert tokens.token(rejected=first) == second


def test_many_threads_cause_one_request() -> None:
    mint = Mint()
    mint.gate.clear()
    tokens = mint.tokens()
    with ThreadPoolExecutor(WAITING) as pool:
        waiting = [pool.submit(tokens.token) for _ in range(WAITING)]
        mint.gate.set()
        assert {future.result(10).reveal() for future in waiting} == {"token-1"}
    assert mint.asked == 1


def test_many_threads_with_the_same_refused_token_cause_one_request() -> None:
    mint = Mint()
    tokens = mint.tokens()
    old = tokens.token()
    with ThreadPoolExecutor(WAITING) as pool:
        fresh = {token.reveal() for token in pool.map(tokens.token, [old] * WAITING)}
    assert fresh == {"token-2"}
    assert mint.asked == 2


def test_a_failure_reaches_all_who_waited_and_the_next_caller_tries_again() -> None:
    mint = Mint(failures=1)
    tokens = mint.tokens()
    with pytest.raises(RefreshFailed):
        tokens.token()
    assert tokens.token().reveal() == "token-2"


def test_many_tasks_cause_one_request() -> None:
    mint = Mint()

    async def run() -> set[str]:
        tokens = mint.async_tokens()
        return {token.reveal() for token in await asyncio.gather(*(tokens.token() for _ in range(WAITING)))}

    assert asyncio.run(run()) == {"token-1"}
    assert mint.asked == 1


def test_tasks_share_a_failure_and_then_try_again() -> None:
    mint = Mint(failures=1)

    async def run() -> None:
        tokens = mint.async_tokens()
        results = await asyncio.gather(*(tokens.token() for _ in range(3)), return_exceptions=True)
        assert [type(result) for result in results] == [RefreshFailed] * 3
        assert (await tokens.token()).reveal() == "token-2"

    asyncio.run(run())
    assert mint.asked == 2


def test_a_cancelled_task_takes_nothing_from_the_others() -> None:
    mint = Mint()

    async def run() -> str:
        tokens = mint.async_tokens()
        first, second = asyncio.create_task(tokens.token()), asyncio.create_task(tokens.token())
        await asyncio.sleep(0)
        first.cancel()
        return (await second).reveal()

    assert asyncio.run(run()) == "token-1"


def test_tokens_outlive_the_event_loop_they_came_from() -> None:
    mint = Mint()
    tokens = mint.async_tokens()
    assert asyncio.run(tokens.token()) == asyncio.run(tokens.token())
