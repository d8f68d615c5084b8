"""A connection's webhook secrets change while the house is running; events come over a WebSocket by a
setting."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from greenroom.core.json import encode
from greenroom.core.secrets import Secret
from greenroom.core.signing import sign
from tests.house import House, cli, running
from tests.ports import free_port
from tests.waiting import until

OLD, NEW = "the old webhook secret", "the new webhook secret"
PASSWORD = "me:the basic password"


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with running(tmp_path_factory.mktemp("secrets") / "data") as house:
        made = greenroom(house, "connect", "acme", "--sandbox", "--webhook-secret", secret=OLD)
        assert made.returncode == 0, made.stderr
        yield house


def greenroom(house: House, *words: str, secret: str = "") -> Any:
    variables = {"GREENROOM_URL": house.url, "GREENROOM_DATA": str(house.data), "GREENROOM_KEYRING": "off"}
    return cli(*words, **variables, **({"ZOOM_WEBHOOK_SECRET_TOKEN": secret} if secret else {}))


def deliver(house: House, secret: str, source: str = "acme", **headers: str) -> int:
    body = encode({"event": "zoomroom.alert", "event_ts": time.time_ns() // 1_000_000, "payload": {}})
    stamp = int(time.time())
    given = {"x-zm-signature": sign(body, Secret(secret), stamp), "x-zm-request-timestamp": str(stamp)}
    return house.request("POST", f"/hooks/{source}", body, given | headers)[0]


def kept(house: House) -> dict[str, str]:
    found = json.loads(greenroom(house, "connections", "webhook", "acme", "--json").stdout)
    assert found["path"] == "/hooks/acme"
    return {one["fingerprint"]: one["kind"] for one in found["webhook"]}


def test_a_secret_is_rotated_under_a_running_house(house: House) -> None:
    until("the first secret is taken up", lambda: deliver(house, OLD) == 200)
    assert deliver(house, NEW) == 401
    assert set(kept(house)) == {Secret(OLD).fingerprint}
    added = greenroom(house, "connections", "webhook", "acme", "--add", "--label", "new", secret=NEW)
    assert Secret(NEW).fingerprint in added.stdout, added.stderr
    until("both secrets are good", lambda: deliver(house, NEW) == 200)
    assert deliver(house, OLD) == 200
    uses = {one["fingerprint"]: one["uses"] for one in house.get("/api/sources")["sources"]}
    assert uses[Secret(OLD).fingerprint] >= 2
    retired = greenroom(house, "connections", "webhook", "acme", "--retire", Secret(OLD).fingerprint)
    assert retired.returncode == 0, retired.stderr
    until("the old one is refused", lambda: deliver(house, OLD) == 401)
    assert deliver(house, NEW) == 200
    last = greenroom(house, "connections", "webhook", "acme", "--retire", Secret(NEW).fingerprint)
    assert (last.returncode, "is the last webhook secret" in last.stderr) == (2, True)


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("webhook", "nobody"), 1, "No connection is called 'nobody'"),
        (("webhook", "acme", "--retire", "abcdef"), 2, "has no webhook secret 'abcdef'"),
        (("webhook", "acme", "--require", "magic"), 2, "--require is basic, bearer, or header:NAME"),
        (("webhook", "acme", "--require", "header"), 2, "--require is basic, bearer, or header:NAME"),
        (("webhook", "acme", "--require", "basic"), 2, "user:password is missing"),
    ],
)
def test_what_cannot_be_meant_is_one_line(house: House, words: tuple[str, ...], code: int, says: str) -> None:
    said = greenroom(house, "connections", *words)
    assert said.returncode == code
    assert says in said.stderr
    assert "Traceback" not in said.stderr


def test_a_required_header_is_asked_for_and_no_secret_is_in_any_file(house: House, tmp_path: Path) -> None:
    from greenroom.connections.custody import open_store

    open_store(house.data, {"GREENROOM_KEYRING": "off"}).add_webhook("acme", "basic", Secret(PASSWORD))
    secret = NEW if Secret(NEW).fingerprint in kept(house) else OLD
    until("it is asked for", lambda: deliver(house, secret) == 401)
    basic = base64.b64encode(PASSWORD.encode()).decode()
    assert deliver(house, secret, authorization=f"Basic {basic}") == 200
    newest = house.get("/api/rejections")["rejections"][0]
    assert (newest["reason"], newest["likely"]) == ("bad_credentials", "wrong_credentials")
    files = b"".join(one.read_bytes() for one in house.data.rglob("*") if one.is_file())
    for word in (OLD, NEW, PASSWORD, basic):
        assert word.encode() not in files + house.log.read_bytes()


def test_up_takes_events_over_a_websocket_with_a_connections_token(house: House, tmp_path: Path) -> None:
    made = house.post("/_sandbox/subscriptions", {"method": "websocket", "events": ["zoomroom.sensor_data"]})
    address = f"ws://127.0.0.1:{house.port}{made['url']}"
    data = tmp_path / "other"
    assert (
        cli(
            "connect",
            "acme",
            "--sandbox",
            GREENROOM_URL=house.url,
            GREENROOM_DATA=str(data),
            GREENROOM_KEYRING="off",
        ).returncode
        == 0
    )
    with running(data, "--roles", "gateway", "--websocket", f"acme={address}") as far:

        def socket() -> dict[str, Any]:
            found: dict[str, Any] = far.get("/api/sources")["sockets"][0]
            return found

        until("it is connected", lambda: socket()["connected_at"])
        house.people("Everest", 3)
        until("the event is in the inbox", lambda: far.events("zoomroom.sensor_data"))
        assert far.events()[0]["source"] == "acme"
        assert socket()["source"] == "acme"


def test_an_address_that_is_no_websocket_is_refused_at_start(tmp_path: Path) -> None:
    data, address = str(tmp_path / "data"), "https://example.com/ws"
    said = cli("up", "--port", str(free_port()), "--data", data, "--websocket", address)
    assert (said.returncode, "is no WebSocket of a subscription" in said.stderr) == (2, True)
    assert "Traceback" not in said.stderr
