"""Trying a step again: which errors are worth it, and how long to wait."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable
from contextlib import nullcontext
from typing import Any

from greenroom.core.errors import GreenroomError, RateLimited, ServerFault, StepTimedOut, TransportError

from .errors import StepGaveUp
from .model import Retry, Step

MAX_RETRY_AFTER_S = 300.0
"""A pause the other side asks for is kept up to this; beyond it the step fails."""

log = logging.getLogger("greenroom.flows")


class Temporary(GreenroomError):
    """A failure of an HTTP step that may pass. retry_after_s: what the other side asked for."""

    def __init__(self, message: str, *, retry_after_s: float | None = None) -> None:
        super().__init__(message)
        self.retry_after_s = retry_after_s


def pause_after(error: GreenroomError, attempt: int, policy: Retry, random_part: float) -> float | None:
    """Return seconds to wait before trying again after the attempt-th failure, None to give up.

    random_part: 0 to 1. The pause is that part of delay_s · 2^(attempt-1), at most max_delay_s, and never
    shorter than what the other side asked for.
    """
    if attempt >= policy.attempts or not _may_pass(error):
        return None
    asked_s = getattr(error, "retry_after_s", None) or 0.0
    if asked_s > MAX_RETRY_AFTER_S:
        return None
    ceiling_s = min(policy.max_delay_s, policy.delay_s * 2.0 ** (attempt - 1))
    return float(max(asked_s, ceiling_s * random_part))


def _may_pass(error: GreenroomError) -> bool:
    if isinstance(error, RateLimited):
        return not error.is_daily
    return isinstance(error, (ServerFault, TransportError, StepTimedOut, Temporary))


async def persist(
    flow: str,
    step: Step,
    perform: Callable[[int], Awaitable[Any]],
    *,
    timeout_s: float,
    slots: asyncio.Semaphore | None = None,
) -> tuple[Any, int]:
    """Return perform's result and the number of attempts it took.

    perform: given the attempt, from 1. timeout_s: of each attempt. slots: one is held during an attempt, none
    during a pause or counted in the timeout.
    Raises: StepGaveUp naming flow and step.
    """
    attempt = 0
    while True:
        attempt += 1
        try:
            async with slots or nullcontext(), asyncio.timeout(timeout_s):
                return await perform(attempt), attempt
        except TimeoutError:
            error: GreenroomError = StepTimedOut(f"no answer within {timeout_s:g} s", flow=flow, step=step.id)
        except GreenroomError as exc:
            error = exc
        except Exception as exc:
            log.exception("flow %s, step %s: unexpected error", flow, step.id)
            raise _gave_up(flow, step, f"unexpected {type(exc).__name__}: {exc}", attempt) from exc
        pause_s = pause_after(error, attempt, step.retry, random.random())  # noqa: S311 - jitter
        if pause_s is None:
            raise _gave_up(flow, step, str(error), attempt) from error
        log.info(
            "flow %s, step %s: attempt %d failed (%s); again in %.1f s",
            flow,
            step.id,
            attempt,
            error,
            pause_s,
        )
        await asyncio.sleep(pause_s)


def _gave_up(flow: str, step: Step, reason: str, attempts: int) -> StepGaveUp:
    tries = f" after {attempts} attempts" if attempts > 1 else ""
    what = f" ({step.call})" if step.call and step.call not in reason else ""
    return StepGaveUp(
        f"{flow}, step {step.id}{what} failed{tries}: {reason}", flow=flow, step=step.id, attempts=attempts
    )
