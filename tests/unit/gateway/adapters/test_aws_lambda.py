"""The shapes in which API Gateway, function URLs and load balancers call a Lambda function."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from greenroom.core.json import decode
from greenroom.gateway import Event, Gateway
from greenroom.gateway.adapters.aws_lambda import Function, recorded, verified
from tests.unit.gateway.adapters.stories import Reply, tell, tell_challenge, tell_recording
from tests.unit.gateway.deliveries import SECRET, alert, knows, signed


def api_gateway_v1(method: str, headers: Mapping[str, str], body: str) -> dict[str, Any]:
    return {
        "resource": "/zoom",
        "path": "/zoom",
        "httpMethod": method,
        "headers": {name.title(): value for name, value in headers.items()},
        "multiValueHeaders": {name.title(): [value] for name, value in headers.items()},
        "requestContext": {"httpMethod": method, "stage": "prod"},
        "body": body or None,
    }


def api_gateway_v2(method: str, headers: Mapping[str, str], body: str) -> dict[str, Any]:
    call = {
        "version": "2.0",
        "routeKey": "$default",
        "rawPath": "/zoom",
        "headers": dict(headers),
        "requestContext": {"http": {"method": method, "path": "/zoom"}},
    }
    return call | ({"body": body} if body else {})


def load_balancer(method: str, headers: Mapping[str, str], body: str) -> dict[str, Any]:
    return {
        "requestContext": {"elb": {"targetGroupArn": "arn:aws:elasticloadbalancing:x"}},
        "httpMethod": method,
        "path": "/zoom",
        "headers": dict(headers),
        "body": body,
    }


def load_balancer_multi_value(method: str, headers: Mapping[str, str], body: str) -> dict[str, Any]:
    call = load_balancer(method, headers, body)
    del call["headers"]
    return call | {"multiValueHeaders": {name: ["first of two", value] for name, value in headers.items()}}


SHAPES = [api_gateway_v1, api_gateway_v2, load_balancer, load_balancer_multi_value]
CALLERS = pytest.mark.parametrize("shape", SHAPES, ids=[shape.__name__ for shape in SHAPES])
ENCODINGS = pytest.mark.parametrize("is_base64", [True, False])


def asking(function: Function, shape: Any, is_base64: bool) -> Any:
    def send(method: str, headers: Mapping[str, str], body: bytes) -> Reply:
        text = base64.b64encode(body).decode() if is_base64 else body.decode()
        answer = function(shape(method, headers, text) | {"isBase64Encoded": is_base64}, None)
        assert isinstance(answer["body"], str)
        assert not answer["isBase64Encoded"]
        several = "multiValueHeaders" in answer
        assert several == (shape is load_balancer_multi_value)
        named = answer["multiValueHeaders"] if several else answer["headers"]
        assert named["content-type"] == (["application/json"] if several else "application/json")
        if "elb" in shape(method, headers, text)["requestContext"]:
            assert answer["statusDescription"].startswith(f"{answer['statusCode']} ")
        return Reply(answer["statusCode"], decode(answer["body"]))

    return send


@CALLERS
@ENCODINGS
def test_a_handler_sees_verified_events_alone(shape: Any, is_base64: bool, tmp_path: Path) -> None:
    hooks = Gateway(secret=SECRET, data=tmp_path, schema_of=knows)
    handled: list[str] = []

    @verified(hooks)
    def handler(event: Event) -> None:
        handled.append(event.request_id)

    send = asking(handler, shape, is_base64)
    tell(send, handled)
    tell_challenge(send)
    assert handled == ["r1"]
    assert not (tmp_path / "greenroom.sqlite").exists()


@CALLERS
@ENCODINGS
def test_a_recording_function_answers_once_the_event_is_stored(
    shape: Any, is_base64: bool, tmp_path: Path
) -> None:
    hooks = Gateway(secret=SECRET, data=tmp_path, schema_of=knows)
    send = asking(recorded(hooks), shape, is_base64)
    tell_recording(send)
    assert send("GET", {}, b"").status == 405
    hooks.close()


def test_an_async_handler_answers_in_its_own_way() -> None:
    @verified(Gateway(secret=SECRET, schema_of=knows))
    async def handler(event: Event) -> dict[str, Any]:
        return {"statusCode": 202}

    raw = signed(alert())
    assert handler(api_gateway_v2("POST", raw.headers, raw.body.decode()), None) == {"statusCode": 202}


def test_a_body_that_is_not_base64_after_all_is_refused() -> None:
    handler = verified(Gateway(secret=SECRET))(lambda event: None)
    call = api_gateway_v2("POST", signed(alert()).headers, "%%%") | {"isBase64Encoded": True}
    assert handler(call, None)["statusCode"] == 401
