"""The exchange as plain data: what it asks for next, given what came back."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from greenroom.catalog.model import Scopes
from greenroom.client.engine import Call, exchange
from greenroom.client.retry import Policy
from greenroom.core.errors import (
    ApiError,
    BadReply,
    ConnectFailed,
    Forbidden,
    MissingScope,
    RateLimited,
    ServerFault,
    TimedOut,
    TransportError,
    Unauthorized,
)
from greenroom.core.secrets import Secret
from greenroom.core.steps import NeedToken, Request, Response, Send, Steps, Wait

URL = "https://api.zoom.us/v2/rooms/r1"
NOW = datetime(2026, 11, 21, 22, 0, tzinfo=UTC)


def call(method: str = "GET", **kwargs: Any) -> Call:
    """A call without luck: no jitter, and a clock that stands still unless told otherwise."""
    settings: dict[str, Any] = {"dice": lambda: 0.0, "monotonic_s": lambda: 0.0, "now": lambda: NOW}
    policy = Policy(**settings | kwargs.pop("policy", {}))
    return Call(operation_id="rooms.get", request=Request(method=method, url=URL), policy=policy, **kwargs)


def answer(status: int, body: Any = None, **headers: str) -> Response:
    raw = b"" if body is None else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(status=status, headers={"content-type": "application/json"} | named, body=raw)


def begun(what: Call) -> Steps[Any]:
    """Return the exchange after it got its first token and asked to send."""
    steps = exchange(what)
    assert next(steps) == NeedToken()
    sent = steps.send(Secret("token-1"))
    assert isinstance(sent, Send)
    assert sent.request.authorization == Secret("Bearer token-1")
    return steps


def result(steps: Steps[Any], last: Response) -> Any:
    with pytest.raises(StopIteration) as done:
        steps.send(last)
    return done.value.value


def too_many(
    message: str = "You have reached the maximum per-second rate limit for this API.", **headers: str
) -> Response:
    return answer(429, {"code": 429, "message": message}, **headers)


def test_a_good_answer_ends_the_exchange_with_its_json() -> None:
    assert result(begun(call()), answer(200, {"basic": {"name": "Everest"}})).basic.name == "Everest"


def test_no_body_is_none() -> None:
    assert result(begun(call("PATCH")), answer(202)) is None


def test_a_failure_inside_a_200_stays_data() -> None:
    reply = result(begun(call()), answer(200, {"code": 200, "message": "Only available for paid account."}))
    assert reply.code == 200


@pytest.mark.parametrize("status", [400, 401])
def test_a_refused_token_is_replaced_once(status: int) -> None:
    steps = begun(call("POST"))
    assert steps.send(answer(status, {"code": 124, "message": "Access token is expired."})) == NeedToken(
        force=True
    )
    again = steps.send(Secret("token-2"))
    assert isinstance(again, Send)
    assert again.request.authorization == Secret("Bearer token-2")
    with pytest.raises(Unauthorized) as refused:
        steps.send(answer(status, {"code": 124, "message": "Invalid access token."}))
    assert refused.value.code == 124


def test_a_401_about_something_else_is_final() -> None:
    steps = begun(call())
    with pytest.raises(Unauthorized):
        steps.send(answer(401, {"code": 201, "message": "You do not have permission."}))


def test_a_call_without_a_token_never_asks_for_one() -> None:
    steps = exchange(call(needs_token=False))
    sent = next(steps)
    assert isinstance(sent, Send)
    assert sent.request.authorization is None
    with pytest.raises(Unauthorized):
        steps.send(answer(401, {"code": 124, "message": "Invalid access token."}))


@pytest.mark.parametrize("method", ["GET", "POST", "PATCH"])
def test_a_per_second_limit_is_waited_out_whatever_the_method(method: str) -> None:
    steps = begun(call(method))
    assert steps.send(too_many(x_ratelimit_type="QPS")) == Wait(1.0)
    assert isinstance(steps.send(None), Send)
    assert steps.send(too_many(retry_after="7")) == Wait(7)
    assert isinstance(steps.send(None), Send)
    assert result(steps, answer(200, {})) == {}


def test_jitter_is_added_to_the_wait_for_a_limit() -> None:
    assert begun(call(policy={"dice": lambda: 0.5})).send(too_many()) == Wait(1.5)


def test_tries_end_and_the_last_limit_is_raised() -> None:
    steps = begun(call(policy={"attempts": 2}))
    assert steps.send(too_many()) == Wait(1.0)
    assert isinstance(steps.send(None), Send)
    with pytest.raises(RateLimited) as limited:
        steps.send(too_many())
    assert not limited.value.is_daily


def test_a_daily_limit_is_raised_at_once_with_the_time_it_ends() -> None:
    steps = begun(call())
    message = "You have reached the maximum daily rate limit for this API."
    with pytest.raises(RateLimited) as limited:
        steps.send(too_many(message, retry_after="2026-11-22T00:00:00Z"))
    assert limited.value.is_daily
    assert limited.value.retry_after_s == 2 * 3600


def test_the_limit_of_a_host_ends_at_midnight() -> None:
    steps = begun(call("POST"))
    message = (
        "You have exceeded the daily rate limit (100) of Meeting Create/Update API requests permitted for "
        "this particular user. You may resume these requests at GMT 00:00:00."
    )
    with pytest.raises(RateLimited) as limited:
        steps.send(too_many(message))
    assert (limited.value.is_daily, limited.value.retry_after_s) == (True, 7200)


def test_the_servers_own_clock_counts_for_when_a_limit_ends() -> None:
    steps = begun(call())
    with pytest.raises(RateLimited) as limited:
        steps.send(
            too_many(
                x_ratelimit_type="Daily-limit",
                retry_after="2027-01-02T00:00:00Z",
                date="Fri, 01 Jan 2027 23:59:00 GMT",
            )
        )
    assert limited.value.retry_after_s == 60


def test_a_server_fault_is_retried_with_growing_pauses_for_reading() -> None:
    steps = begun(call(policy={"dice": lambda: 1.0, "attempts": 4, "base_s": 0.5, "cap_s": 1.5}))
    for pause_s in (0.5, 1.0, 1.5):
        assert steps.send(answer(503)) == Wait(pause_s)
        assert isinstance(steps.send(None), Send)
    with pytest.raises(ServerFault):
        steps.send(answer(500))


@pytest.mark.parametrize("method", ["POST", "PATCH"])
def test_a_server_fault_is_final_where_a_repeat_could_do_it_twice(method: str) -> None:
    with pytest.raises(ServerFault):
        begun(call(method)).send(answer(500, {"code": 500, "message": "Oops"}))


def test_a_repeat_can_be_asked_for() -> None:
    assert begun(call("POST", policy={"repeat_unsafe": True})).send(answer(500)) == Wait(0.0)


def test_an_operation_that_is_refused_is_not_tried_again() -> None:
    with pytest.raises(ServerFault):
        begun(call()).send(answer(501, {"code": 501, "message": "rooms.get is not offered here."}))


def test_a_broken_connection_is_retried_for_reading_only() -> None:
    steps = begun(call())
    assert steps.throw(TransportError("The connection broke.")) == Wait(0.0)
    with pytest.raises(TransportError):
        begun(call("POST")).throw(TransportError("The connection broke."))


def test_a_request_that_never_left_is_retried_whatever_the_method() -> None:
    assert begun(call("POST")).throw(ConnectFailed("Nothing answers.")) == Wait(0.0)


def test_where_nobody_listens_the_caller_is_told_soon() -> None:
    steps = begun(call(policy={"attempts": 9}))
    for _ in range(2):
        assert steps.throw(ConnectFailed("Nothing answers.")) == Wait(0.0)
        assert isinstance(steps.send(None), Send)
    with pytest.raises(ConnectFailed):
        steps.throw(ConnectFailed("Nothing answers."))


def test_the_deadline_covers_waits() -> None:
    clock = iter([0.0, 0.0, 59.5, 59.5, 59.5])
    steps = begun(call(policy={"monotonic_s": lambda: next(clock)}))
    with pytest.raises(RateLimited):
        steps.send(too_many())


def test_a_request_gets_no_more_time_than_the_deadline_leaves() -> None:
    clock = iter([0.0, 50.0])
    steps = exchange(call(policy={"monotonic_s": lambda: next(clock), "deadline_s": 60.0}))
    next(steps)
    sent = steps.send(Secret("t"))
    assert isinstance(sent, Send)
    assert sent.request.timeout_s == 10.0


def test_a_deadline_that_passed_is_a_time_out() -> None:
    clock = iter([0.0, *[61.0] * 9])
    steps = exchange(call(policy={"monotonic_s": lambda: next(clock)}))
    next(steps)
    with pytest.raises(TimedOut):
        steps.send(Secret("t"))


def moved(location: str) -> Send:
    step = begun(call()).send(answer(302, location=location))
    assert isinstance(step, Send)
    return step


def test_a_redirect_within_zoom_keeps_the_token() -> None:
    sent = moved("https://us02web.zoom.us/x")
    assert sent.request.url == "https://us02web.zoom.us/x"
    assert sent.request.authorization == Secret("Bearer token-1")


@pytest.mark.parametrize(
    "location", ["https://files.example.com/x", "http://us02web.zoom.us/x", "https://zoom.us.example.com/"]
)
def test_a_redirect_elsewhere_loses_the_token(location: str) -> None:
    assert moved(location).request.authorization is None


def test_a_redirect_of_a_change_is_not_followed() -> None:
    with pytest.raises(ApiError, match=r"It points to https://us02web\.zoom\.us/x, which is not followed"):
        begun(call("POST")).send(answer(307, location="https://us02web.zoom.us/x"))


def test_a_redirect_loop_ends() -> None:
    steps = begun(call())
    for _ in range(5):
        assert isinstance(steps.send(answer(302, location=URL)), Send)
    with pytest.raises(ApiError, match="302 Found"):
        steps.send(answer(302, location=URL))


def test_a_missing_scope_says_which_to_add_and_where() -> None:
    wanted = Scopes(classic=("room:read:admin",), granular=("zoom_rooms:read:room:admin",))
    message = "Invalid access token, does not contain scopes:[room:read:admin, zoom_rooms:read:room:admin]."
    with pytest.raises(MissingScope) as refused:
        begun(call(scopes=wanted)).send(answer(400, {"code": 4711, "message": message}))
    assert refused.value.scopes == ("room:read:admin", "zoom_rooms:read:room:admin")
    assert "Add zoom_rooms:read:room:admin (or room:read:admin) under Scopes" in str(refused.value)


def test_a_role_without_a_privilege_is_forbidden_not_a_scope() -> None:
    with pytest.raises(Forbidden):
        begun(call()).send(
            answer(
                400,
                {"code": 200, "message": "Invalid access token. Does not contain permissions [User:Edit]."},
            )
        )


def test_an_html_error_page_still_is_an_api_error() -> None:
    page = Response(status=404, headers={"content-type": "text/html"}, body=b"<html>nope</html>")
    with pytest.raises(ApiError) as failed:
        begun(call()).send(page)
    assert str(failed.value) == "rooms.get: 404 Not Found (no readable message)"


def test_field_errors_and_the_tracking_id_are_kept() -> None:
    body = {
        "code": 300,
        "message": "Validation Failed.",
        "errors": [{"field": "name", "message": "Too long."}],
    }
    with pytest.raises(ApiError) as failed:
        begun(call("POST")).send(answer(400, body, x_zm_trackingid="v=2.0;rid=WEB_1"))
    assert failed.value.errors == ({"field": "name", "message": "Too long."},)
    assert failed.value.tracking_id == "v=2.0;rid=WEB_1"
    assert "name: Too long." in str(failed.value)


def test_a_body_that_lies_about_being_json_is_a_bad_reply() -> None:
    page = Response(status=200, headers={"content-type": "application/json"}, body=b"<html>")
    with pytest.raises(BadReply, match=r"rooms\.get was answered 200, but not with JSON"):
        begun(call()).send(page)


def test_steps_and_requests_never_show_a_token() -> None:
    sent = begun(call()).send(answer(302, location="https://zoom.us/x?token=abc"))
    assert "token" not in repr(sent)
