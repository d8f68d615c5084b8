"""Whatever is sent to a public door, it is answered, never with a 5xx and never with a traceback."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.core.json import encode
from tests.fuzz.doors import FIXED, FORM, JSON, SOAK, STRANGE, VALUE, Answer, Doors, Shaker, doors

pytestmark = pytest.mark.filterwarnings("ignore:Do not use the `random` module inside strategies")
"""It is the house's own threads that use it, while an example is drawn."""

CALLS = 20_000 if SOAK else 600
SEEDS = range(8) if SOAK else range(2)
NOT_SERVED = 501  # an operation that the sandbox refuses by name

CONTROL = {
    "simulate": ["kind", "room", "count", "minutes", "meeting", "at"],
    "clock": ["advance_s", "freeze", "resume"],
    "subscriptions": ["url", "events"],
    "settings": ["rate_limits", "plan", "strict_refresh", "single_token", "scope_checks"],
    "apps": ["name", "scopes"],
    "faults": ["match", "effect", "times", "status", "latency_s"],
    "trigger": ["event", "set", "to"],
    "restore": ["id"],
    "deliveries/x/retry": [],
}
API = ["", "connection", "events", "events/x", "events/x/body", "events/x/replay", "flows", "flows/x/runs"]
API += ["nothing", "rejections", "runs", "runs/x", "runs/x/cancel", "runs/x/resume"]
OAUTH = {
    "grant_type": ["account_credentials", "refresh_token", "authorization_code", "client_credentials"],
    "account_id": ["greenroomAccount00001A"],
    "code": ["x"],
    "redirect_uri": ["http://127.0.0.1/cb", "http://[", "http://127.0.0.1/\r\nX-A: b", "javascript:alert(1)"],
    "response_type": ["code"],
    "client_id": ["greenroom-client-id"],
    "client_secret": ["greenroom-client-secret"],
    "state": ["s", "\r\nX-A: b"],
    "code_challenge": ["x" * 43],
    "code_challenge_method": ["S256", "plain"],
    "refresh_token": ["x"],
    "device_code": ["x"],
    "token": ["x"],
}
METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "get", "X"]
HEADERS = b"""authorization content-type content-length transfer-encoding origin host cookie accept
sec-fetch-site x-zm-signature x-zm-request-timestamp x-zm-request-id last-event-id""".split()
HEADER = st.one_of(
    st.binary(max_size=30),
    st.sampled_from(
        [
            b"Basic ",
            b"Basic !!!",
            b"Basic OjpY",
            b"Bearer ",
            b"Bearer \xff",
            b"http://[",
            b"null",
            b"-1",
            b"multipart/form-data",
            b"multipart/form-data; boundary=",
            b"application/json;charset=utf-7",
        ]
    ),
)
TEXT = st.one_of(st.sampled_from(STRANGE), st.text(max_size=20))


@st.composite
def forms(draw: st.DrawFn) -> dict[str, str]:
    """Return a form in which some fields are right."""
    names = sorted(draw(st.sets(st.sampled_from(sorted(OAUTH)))))
    return {name: draw(st.one_of(st.sampled_from(OAUTH[name]), TEXT)) for name in names}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Doors]:
    with doors(tmp_path_factory.mktemp("doors")) as house:
        house.ask("PATCH", b"/_sandbox/settings", JSON, b'{"rate_limits":false}')
        yield house


@pytest.fixture(autouse=True)
def nothing_is_logged_as_failed(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    failed = [record for record in caplog.records if record.levelno >= logging.ERROR and record.exc_info]
    assert not failed, failed[0].exc_text or failed[0].getMessage()


def check(answer: Answer, *context: object) -> None:
    assert answer.status < 500 or answer.status == NOT_SERVED, (answer.status, answer.body[:300], *context)
    assert b"Traceback" not in answer.body, context


def as_target(path: str) -> bytes:
    return quote(path, safe="/%?&=+{}", errors="replace").encode()


@pytest.mark.parametrize("seed", SEEDS)
def test_an_operation_with_something_odd_in_it(house: Doors, seed: int) -> None:
    token = house.token()
    shaker = Shaker(seed, token, house.ids(token))
    seen: dict[int, int] = {}
    for _ in range(CALLS):
        method, target, headers, body = shaker.call()
        answer = house.ask(method, target, headers, body)
        check(answer, method, target[:200], body[:500])
        seen[answer.status] = seen.get(answer.status, 0) + 1
    assert seen[200] > 10, seen  # it gets as far as what an operation does, not just to its doorstep
    assert seen[400] > 10, seen


@FIXED
@given(
    path=st.sampled_from([b"/v2/", b"/oauth/", b"/hooks/", b"/_sandbox/", b"/api/", b"/", b"/scim2/"]),
    rest=st.binary(max_size=40),
    query=st.binary(max_size=40),
    method=st.sampled_from(METHODS),
    headers=st.lists(st.tuples(st.sampled_from(HEADERS), HEADER), max_size=4),
    body=st.binary(max_size=60),
)
def test_any_bytes_at_any_door(
    house: Doors,
    path: bytes,
    rest: bytes,
    query: bytes,
    method: str,
    headers: list[tuple[bytes, bytes]],
    body: bytes,
) -> None:
    target = path + rest.replace(b"?", b"") + b"?" + query
    check(house.ask(method, target, headers, body), method, target, headers, body)


@FIXED
@given(data=st.data(), room=st.sampled_from(sorted(CONTROL)))
def test_any_json_at_the_control_api(house: Doors, data: st.DataObject, room: str) -> None:
    body = data.draw(VALUE)
    if CONTROL[room]:
        body = data.draw(st.one_of(st.just(body), st.dictionaries(st.sampled_from(CONTROL[room]), VALUE)))
    method = "PATCH" if room == "settings" else "POST"
    check(house.ask(method, f"/_sandbox/{room}".encode(), JSON, encode(body)), method, room, body)
    house.ask("DELETE", b"/_sandbox/faults", [])


@FIXED
@given(
    path=st.sampled_from(API),
    query=st.dictionaries(
        st.sampled_from(["limit", "cursor", "event", "request_id", "source", "status", "flow"]),
        TEXT,
        max_size=3,
    ),
    method=st.sampled_from(["GET", "POST"]),
    body=VALUE,
)
def test_any_question_at_our_own_api(
    house: Doors, path: str, query: dict[str, str], method: str, body: object
) -> None:
    text = "&".join(f"{name}={quote(value, errors='replace')}" for name, value in query.items())
    check(
        house.ask(method, as_target(f"/api/{path}") + b"?" + text.encode(), JSON, encode(body)),
        path,
        query,
        body,
    )


@FIXED
@given(
    path=st.sampled_from(["token", "revoke", "authorize", "devicecode", "data/compliance", "device"]),
    method=st.sampled_from(["GET", "POST"]),
    fields=forms(),
)
def test_any_form_at_the_oauth_server(house: Doors, path: str, method: str, fields: dict[str, str]) -> None:
    form = "&".join(f"{name}={quote(value, errors='replace')}" for name, value in fields.items()).encode()
    target = f"/oauth/{path}".encode()
    if method == "GET":
        check(house.ask("GET", target + b"?" + form, []), path, fields)
    else:
        check(house.ask("POST", target, FORM, form), path, fields)
