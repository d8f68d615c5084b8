"""The gateway in an AWS Lambda function behind API Gateway (payload 1.0 and 2.0), a function URL or an ALB.

::

    @verified(hooks)
    def handler(event): ...                # Lambda calls handler(event, context)

A function keeps nothing between two calls but its memory, so ``recorded`` wants an inbox that lies elsewhere.
Source: AWS docs, "Lambda proxy integrations", "Function URLs" and "Lambda functions as targets", read
2026-02; documented.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import inspect
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from greenroom.core.json import encode
from greenroom.events.event import Event

from ..receive import Outcome
from ..sources import DEFAULT_SOURCE
from .verdict import DONE, judge, not_a_post, too_large

if TYPE_CHECKING:
    from ..gateway import Gateway

Call = Mapping[str, Any]
Function = Callable[[Call, Any], dict[str, Any]]


def verified(gateway: Gateway, source: str = DEFAULT_SOURCE) -> Callable[[Callable[[Event], Any]], Function]:
    """Return a decorator: the function, plain or async, gets the verified event. What it returns is the
    answer as Lambda takes it, or None for 200.

    Zoom's checks are answered and forgeries refused without it. Nothing is recorded: what it does must be
    done when it returns, within Zoom's 3 seconds, and may be asked for again.
    """

    def decorate(handler: Callable[[Event], Any]) -> Function:
        def function(call: Call, context: Any) -> dict[str, Any]:
            if _method(call) != "POST":
                return _answer(call, not_a_post())
            found = judge(gateway, source, _headers(call), _body(call))
            if isinstance(found, Outcome):
                return _answer(call, found)
            is_async = inspect.iscoroutinefunction(handler)
            result = asyncio.run(handler(found)) if is_async else handler(found)
            return _answer(call, DONE) if result is None else result

        return function

    return decorate


def recorded(gateway: Gateway, source: str = DEFAULT_SOURCE) -> Function:
    """Return a function that answers 200 once the event is recorded. Its handlers run where else the inbox is
    dispatched from: Lambda freezes this process with the answer."""

    def function(call: Call, context: Any) -> dict[str, Any]:
        if _method(call) != "POST":
            return _answer(call, not_a_post())
        body = _body(call)
        if len(body) > gateway.receiver.max_body_bytes:
            return _answer(call, too_large(gateway))
        return _answer(call, gateway.receive_sync(_headers(call), body, source=source))

    return function


def _method(call: Call) -> str:
    http = (call.get("requestContext") or {}).get("http") or {}
    return str(call.get("httpMethod") or http.get("method") or "POST")


def _headers(call: Call) -> dict[str, str]:
    """Return the headers; of one that came several times the last, as API Gateway does itself."""
    several = call.get("multiValueHeaders")
    if several:
        return {str(name): str(values[-1]) for name, values in several.items() if values}
    return {str(name): str(value) for name, value in (call.get("headers") or {}).items()}


def _body(call: Call) -> bytes:
    body = call.get("body") or ""
    if not call.get("isBase64Encoded"):
        return str(body).encode()
    try:
        return base64.b64decode(body, validate=True)
    except (binascii.Error, ValueError):
        return b""


def _answer(call: Call, outcome: Outcome) -> dict[str, Any]:
    """Return the answer in the form of the caller: a load balancer that sends lists of values wants lists."""
    answer: dict[str, Any] = {
        "statusCode": outcome.status,
        "body": encode(outcome.body).decode(),
        "isBase64Encoded": False,
    }
    is_load_balancer = "elb" in (call.get("requestContext") or {})
    if is_load_balancer:
        answer["statusDescription"] = f"{outcome.status} {HTTPStatus(outcome.status).phrase}"
    if is_load_balancer and "multiValueHeaders" in call:
        answer["multiValueHeaders"] = {"content-type": ["application/json"]}
    else:
        answer["headers"] = {"content-type": "application/json"}
    return answer
