"""Grants as data: what is asked of the OAuth server, and what its answers mean."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, TypeVar
from urllib.parse import parse_qs, urlencode

import pytest

from greenroom.client.retry import Policy
from greenroom.connections import grants
from greenroom.connections.grants import AccessToken, Credentials
from greenroom.core.clock import MovableClock
from greenroom.core.errors import BadReply, GrantRevoked, RefreshFailed, TimedOut
from greenroom.core.secrets import Secret
from greenroom.core.steps import Request, Response, Send, Steps, Wait
from greenroom.sandbox.apps import WELL_KNOWN_ID, WELL_KNOWN_SECRET
from greenroom.sandbox.sandbox import Sandbox
from tests.door import Door

T = TypeVar("T")
OAUTH = "https://zoom.us/oauth"
APP = Credentials("account-1", "client-1", Secret("hush"))
PUBLIC = Credentials("", "client-1", Secret(""))
GRANTED = {"access_token": "a-1", "token_type": "bearer", "expires_in": 3600, "scope": "a b"}


class Play:
    """Drives a grant: answers each request in turn, lets waits pass at once and notes them."""

    def __init__(self, *answers: dict[str, Any] | tuple[int, dict[str, Any]]) -> None:
        self.answers = list(answers)
        self.requests: list[Request] = []
        self.waits: list[float] = []
        self.now_s = 0.0
        self.policy = Policy(monotonic_s=lambda: self.now_s, dice=lambda: 0.0)

    def run(self, steps: Steps[T], answer: Callable[[Request], Response] | None = None) -> T:
        try:
            step = next(steps)
            while True:
                if isinstance(step, Send):
                    self.requests.append(step.request)
                    step = steps.send((answer or self.next)(step.request))
                else:
                    assert isinstance(step, Wait)
                    self.waits.append(step.seconds)
                    self.now_s += step.seconds
                    step = steps.send(None)
        except StopIteration as done:
            result: T = done.value
            return result

    def next(self, _: Request) -> Response:
        answer = self.answers.pop(0)
        status, body = answer if isinstance(answer, tuple) else (200, answer)
        return Response(
            status=status, headers={"content-type": "application/json"}, body=json.dumps(body).encode()
        )

    def form(self, number: int = -1) -> dict[str, str]:
        body = self.requests[number].body
        assert body is not None
        return {name: values[0] for name, values in parse_qs(body.decode()).items()}


def no(error: str, reason: str = "No") -> tuple[int, dict[str, Any]]:
    return 400, {"reason": reason, "error": error}


def test_client_credentials_ask_for_nothing_but_the_grant() -> None:
    play = Play(GRANTED)
    granted = play.run(grants.client_credentials(APP, OAUTH, play.policy))
    assert play.form() == {"grant_type": "client_credentials"}
    assert play.requests[0].url == f"{OAUTH}/token"
    assert play.requests[0].authorization == APP.basic
    assert (granted.secret, granted.scopes, granted.refresh) == (Secret("a-1"), ("a", "b"), None)


def test_a_code_goes_out_with_its_verifier_and_the_same_redirect() -> None:
    play = Play({**GRANTED, "refresh_token": "r-1", "api_url": "https://api-eu.zoom.us"})
    steps = grants.authorization_code(
        APP, OAUTH, Secret("code-1"), "http://127.0.0.1:1/cb", Secret("v"), play.policy
    )
    granted = play.run(steps)
    assert play.form() == {
        "grant_type": "authorization_code",
        "code": "code-1",
        "redirect_uri": "http://127.0.0.1:1/cb",
        "code_verifier": "v",
    }
    assert (granted.refresh, granted.api_url) == (Secret("r-1"), "https://api-eu.zoom.us")


def test_a_public_client_names_itself_in_the_form_and_shows_no_secret() -> None:
    play = Play(GRANTED)
    play.run(grants.refresh(PUBLIC, OAUTH, Secret("r-1"), play.policy))
    assert play.form() == {"grant_type": "refresh_token", "refresh_token": "r-1", "client_id": "client-1"}
    assert play.requests[0].authorization is None


@pytest.mark.parametrize(
    ("said", "lives_s"), [("3599", 3599.0), (3600, 3600.0), (None, 3600.0), ("soon", 3600.0), (-1, 3600.0)]
)
def test_a_life_in_any_spelling_is_understood(said: Any, lives_s: float) -> None:
    play = Play({**GRANTED, "expires_in": said})
    assert play.run(grants.client_credentials(APP, OAUTH, play.policy)).lives_s == lives_s


def test_a_refused_refresh_token_means_the_grant_is_over() -> None:
    play = Play(no("invalid_grant", "Invalid Token!"))
    with pytest.raises(GrantRevoked, match=r"Invalid Token!.*greenroom connect"):
        play.run(grants.refresh(APP, OAUTH, Secret("r-1"), play.policy))


def test_a_refused_code_says_to_start_again() -> None:
    play = Play(no("invalid_grant", "Invalid authorization code"))
    steps = grants.authorization_code(APP, OAUTH, Secret("c"), "http://127.0.0.1/", Secret("v"), play.policy)
    with pytest.raises(RefreshFailed, match="used or older than five minutes"):
        play.run(steps)


def test_an_answer_without_a_token_is_no_answer() -> None:
    play = Play({"access_token": ""})
    with pytest.raises(BadReply, match="ZOOM_OAUTH_URL"):
        play.run(grants.client_credentials(APP, OAUTH, play.policy))


DEVICE = {
    "device_code": "d-1",
    "user_code": "BCDF-GHJK",
    "verification_uri": "https://zoom.us/oauth_device",
    "expires_in": "900",
    "interval": 5,
}


def device(play: Play) -> AccessToken:
    started = play.run(grants.start_device(APP, OAUTH, play.policy))
    assert (started.user_code, started.page) == ("BCDF-GHJK", "https://zoom.us/oauth_device")
    return play.run(grants.await_device(APP, OAUTH, started, play.policy))


def test_a_device_polls_until_the_user_approves_and_slows_down_when_asked() -> None:
    play = Play(DEVICE, no("authorization_pending"), no("slow_down"), no("authorization_pending"), GRANTED)
    assert device(play).secret == Secret("a-1")
    assert play.waits == [5, 5, 10, 10]
    assert play.requests[0].url == f"{OAUTH}/devicecode"
    assert play.form() == {
        "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
        "device_code": "d-1",
    }


def test_a_device_is_waited_for_no_longer_than_asked() -> None:
    play = Play(DEVICE, *[no("authorization_pending")] * 3)
    started = play.run(grants.start_device(APP, OAUTH, play.policy))
    with pytest.raises(TimedOut, match="Nobody approved the code BCDF-GHJK within 12 s"):
        play.run(grants.await_device(APP, OAUTH, started, play.policy, 12))
    assert play.waits == [5, 5, 2]


@pytest.mark.parametrize(
    ("answer", "says"),
    [(no("expired_token"), "Nobody approved the code BCDF-GHJK"), (no("access_denied"), "said no")],
)
def test_a_device_that_is_not_approved_says_to_start_again(answer: Any, says: str) -> None:
    play = Play(DEVICE, answer)
    with pytest.raises(GrantRevoked, match=says):
        device(play)


def test_a_device_stops_asking_when_its_code_is_void() -> None:
    play = Play({**DEVICE, "expires_in": 12}, *[no("authorization_pending")] * 3)
    with pytest.raises(GrantRevoked, match="in time"):
        device(play)
    assert play.waits == [5, 5, 2]


def test_revoking_hands_the_token_in() -> None:
    play = Play({"status": "success"})
    play.run(grants.revoke(APP, OAUTH, Secret("a-1"), play.policy))
    assert (play.requests[0].url, play.form()) == (f"{OAUTH}/revoke", {"token": "a-1"})


@pytest.fixture
def door() -> Any:
    box = Sandbox(None)
    box.clock.freeze()
    yield Door(box)
    box.records.close()


def at_sandbox(door: Door) -> Callable[[Request], Response]:
    """Answer requests as the sandbox does."""

    def answer(request: Request) -> Response:
        path = "/" + request.url.split("/", 3)[3]
        given = {name.lower(): value for name, value in request.headers.items()}
        given["authorization"] = request.authorization.reveal() if request.authorization else ""
        reply = door(request.method, path, raw=request.body or b"", headers=given)
        return Response(status=reply.status, headers=reply.headers, body=json.dumps(reply.body).encode())

    return answer


def test_the_sandbox_serves_a_device_from_its_code_to_its_refresh(door: Door) -> None:
    app, oauth = Credentials("", WELL_KNOWN_ID, Secret(WELL_KNOWN_SECRET)), "http://127.0.0.1:8787/oauth"
    clock = door.sandbox.clock
    assert isinstance(clock, MovableClock)
    play, answer = Play(), at_sandbox(door)
    started = play.run(grants.start_device(app, oauth, play.policy), answer)

    def approving(request: Request) -> Response:
        clock.advance(started.interval_s)
        if len(play.requests) == 3:
            page = door("GET", f"/oauth/device?{urlencode({'user_code': started.user_code})}")
            assert page.status == 200
        return answer(request)

    first = play.run(grants.await_device(app, oauth, started, play.policy), approving)
    assert len(play.requests) == 3
    assert first.refresh is not None
    second = play.run(grants.refresh(app, oauth, first.refresh, play.policy), answer)
    assert second.refresh is not None
    assert second.refresh != first.refresh
    with pytest.raises(GrantRevoked):
        play.run(grants.refresh(app, oauth, first.refresh, play.policy), answer)
    play.run(grants.revoke(app, oauth, second.secret, play.policy), answer)
    with pytest.raises(GrantRevoked):
        play.run(grants.refresh(app, oauth, second.refresh, play.policy), answer)
