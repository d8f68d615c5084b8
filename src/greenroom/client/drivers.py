"""Perform an exchange's steps, in a thread or in a task. No decisions here."""

from __future__ import annotations

import asyncio
import time
from typing import TypeVar

from greenroom.core.errors import ConfigurationError, TransportError
from greenroom.core.secrets import Secret
from greenroom.core.steps import Answer, AsyncTokenSource, NeedToken, Send, Step, Steps, TokenSource

from .transport import AsyncTransport, SyncTransport

T = TypeVar("T")


def run_sync(steps: Steps[T], transport: SyncTransport, tokens: TokenSource | None = None) -> T:
    """Return what the exchange returns."""
    token: Secret | None = None
    try:
        step: Step = next(steps)
        while True:
            answer: Answer = None
            if isinstance(step, Send):
                try:
                    answer = transport.send(step.request)
                except TransportError as error:
                    step = steps.throw(error)
                    continue
            elif isinstance(step, NeedToken):
                answer = token = _known(tokens).token(token if step.force else None)
            else:
                time.sleep(step.seconds)
            step = steps.send(answer)
    except StopIteration as done:
        result: T = done.value
        return result
    finally:
        steps.close()


async def run_async(steps: Steps[T], transport: AsyncTransport, tokens: AsyncTokenSource | None = None) -> T:
    """Return what the exchange returns."""
    token: Secret | None = None
    try:
        step: Step = next(steps)
        while True:
            answer: Answer = None
            if isinstance(step, Send):
                try:
                    answer = await transport.send(step.request)
                except TransportError as error:
                    step = steps.throw(error)
                    continue
            elif isinstance(step, NeedToken):
                answer = token = await _known(tokens).token(token if step.force else None)
            else:
                await asyncio.sleep(step.seconds)
            step = steps.send(answer)
    except StopIteration as done:
        result: T = done.value
        return result
    finally:
        steps.close()


S = TypeVar("S")


def _known(tokens: S | None) -> S:
    if tokens is None:
        raise ConfigurationError(
            "This call needs an access token, and the client has no connection to get one from."
        )
    return tokens
