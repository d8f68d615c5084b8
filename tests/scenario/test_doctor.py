"""``greenroom doctor`` finds what is wrong with webhooks and says what to do."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from greenroom.core.json import encode
from greenroom.core.secrets import Secret
from greenroom.core.signing import sign
from tests.house import House, cli, running

SECRET = "greenroom-webhook-secret"


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with running(tmp_path_factory.mktemp("doctor") / "data") as house:
        yield house


def doctor(house: House, *words: str, **more: str) -> dict[str, tuple[bool | None, str]]:
    variables = {"GREENROOM_URL": house.url, "GREENROOM_DATA": str(house.data), "GREENROOM_KEYRING": "off"}
    said = cli("doctor", "--json", *words, **{**variables, **more})
    findings: list[dict[str, Any]] = json.loads(said.stdout)["findings"]
    assert said.returncode == any(one["ok"] is False for one in findings)
    return {one["what"]: (one["ok"], one["text"]) for one in findings}


def test_a_sound_set_up_passes_and_the_check_leaves_no_trace(house: House) -> None:
    before = house.get("/api/challenges")["challenges"]
    found = doctor(house, "--hooks-url", f"{house.url}/hooks/sandbox")
    assert {what for what, (ok, _) in found.items() if not ok} == set(), found
    assert "sandbox: ok" in found["challenges"][1]
    assert "/hooks/sandbox" in found["secrets"][1]
    assert found["connection"][1] == f"the sandbox at {house.url}/v2 has 5 rooms"
    assert "answers Zoom's check in" in found["reachability"][1]
    assert house.get("/api/challenges")["challenges"] == before
    assert house.get("/api/rejections")["rejections"] == []


@pytest.mark.parametrize(
    ("path", "secret", "says"),
    [
        ("/hooks/acme", SECRET, "answers 404 to a check signed like Zoom's: unknown_source"),
        ("/hooks/acme", "", "reaches a gateway; its secret for 'acme' is not known here"),
        ("/healthz", "", "answers 200 to a GET, a gateway answers 405"),
        ("/healthz", SECRET, "answers 200, but not with the encryptedToken"),
    ],
)
def test_an_address_that_does_not_work_is_explained(house: House, path: str, secret: str, says: str) -> None:
    more = {"ZOOM_WEBHOOK_SECRET_TOKEN": secret} if secret else {}
    found = doctor(house, "--hooks-url", f"{house.url}{path}", **more)
    assert says in found["reachability"][1]


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("http://127.0.0.1:9/hooks/sandbox", "127.0.0.1:9 can't be reached from here"),
        ("acme", "is no address"),
    ],
)
def test_an_address_nobody_answers_at_is_explained(house: House, url: str, says: str) -> None:
    ok, text = doctor(house, "--hooks-url", url)["reachability"]
    assert (ok, says in text) == (False, True), text


def test_an_address_of_another_framework_that_takes_no_get_is_no_fault(house: House) -> None:
    class PostAlone(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_error(405)

    with HTTPServer(("127.0.0.1", 0), PostAlone) as server:
        threading.Thread(target=server.handle_request, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}/zoom"
        ok, text = doctor(house, "--hooks-url", url)["reachability"]
    assert (ok, "takes no GET, as it should; its secret is not known here" in text) == (True, True), text


def test_a_clock_that_is_wrong_is_told_from_the_apis_date(house: House) -> None:
    class Slow(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response_only(401)
            self.send_header("date", format_datetime(datetime.now(UTC) - timedelta(hours=1), usegmt=True))
            self.end_headers()

    with HTTPServer(("127.0.0.1", 0), Slow) as server:
        threading.Thread(target=server.handle_request, daemon=True).start()
        ok, text = doctor(house, ZOOM_API_URL=f"http://127.0.0.1:{server.server_port}/v2")["clock"]
    assert (ok, "s ahead of that of 127.0.0.1" in text) == (False, True), text


def test_a_mistyped_source_is_a_fault_only_until_something_is_delivered(house: House) -> None:
    wrong = cli("trigger", "zoomroom.alert", "--to", f"{house.url}/hooks/sandbocks", GREENROOM_URL=house.url)
    assert (wrong.returncode, "answered 404" in wrong.stderr) == (1, True)
    ok, text = doctor(house)["webhooks"]
    assert (ok, "to sandbocks as unknown_source" in text) == (False, True)
    right = cli("trigger", "zoomroom.alert", "--to", f"{house.url}/hooks/sandbox", GREENROOM_URL=house.url)
    assert (right.returncode, "answered 200" in right.stdout) == (0, True)
    ok, text = doctor(house)["webhooks"]
    assert (ok, "to sandbocks as unknown_source" in text) == (True, True)


def test_the_last_refusal_is_shown_with_its_likely_mistake(house: House, tmp_path: Path) -> None:
    body = encode({"event": "zoomroom.alert", "event_ts": time.time_ns() // 1_000_000, "payload": {}})
    stamp = int(time.time())
    headers = {"x-zm-signature": sign(body, Secret(SECRET), stamp), "x-zm-request-timestamp": str(stamp)}
    pretty = json.dumps(json.loads(body), indent=2).encode()
    assert house.request("POST", "/hooks/sandbox", pretty, headers)[0] == 401
    ok, text = doctor(house)["webhooks"]
    assert not ok
    assert "to sandbox as bad_signature, likely body_reserialised. The body was parsed" in text


def test_with_nothing_running_one_line_says_so_and_nothing_is_said_twice(tmp_path: Path) -> None:
    said = cli("doctor", GREENROOM_URL="http://127.0.0.1:9", GREENROOM_DATA=str(tmp_path))
    lines = said.stdout.splitlines()
    assert said.returncode == 1
    (wrong,) = [line for line in lines if line.startswith("NO ")]
    assert wrong.startswith("NO  running: No Greenroom answers at http://127.0.0.1:9. Start one with:")
    assert [line.partition(":")[0] for line in lines[4:]] == ["--  webhooks", "--  connection"]


def test_credentials_of_the_real_zoom_are_looked_at_though_nothing_runs(tmp_path: Path) -> None:
    said = cli("doctor", GREENROOM_URL="http://127.0.0.1:9", GREENROOM_DATA=str(tmp_path), ZOOM_CLIENT_ID="c")
    assert "NO  connection: ZOOM_ACCOUNT_ID, ZOOM_CLIENT_SECRET are not set." in said.stdout


def test_a_house_without_a_gateway_has_no_webhooks_to_look_at(tmp_path: Path) -> None:
    with running(tmp_path / "data", "--roles", "sandbox") as house:
        found = doctor(house)
    assert found["webhooks"] == (None, "this Greenroom was started without the gateway role")
    assert found["connection"][0] is True


def test_what_strangers_post_is_no_fault_as_long_as_signatures_get_through(tmp_path: Path) -> None:
    with running(tmp_path / "data", ZOOM_WEBHOOK_SECRET_TOKEN=SECRET) as house:
        assert house.request("POST", "/hooks/zoom", {"event": "hello"})[0] == 401
        ok, text = doctor(house)["webhooks"]
        assert (ok, "missing_signature" in text) == (False, True), text  # a proxy may drop the headers
        body, stamp = encode({"event": "zoomroom.alert", "payload": {}}), int(time.time())
        headers = {"x-zm-signature": sign(body, Secret(SECRET), stamp), "x-zm-request-timestamp": str(stamp)}
        assert house.request("POST", "/hooks/zoom", body, headers)[0] == 200
        ok, text = doctor(house)["webhooks"]
        assert ok, text
