"""Wrong input at each door: one clear line, the right status, nothing lost."""

from __future__ import annotations

import base64
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from greenroom.core.json import decode, encode
from greenroom.core.secrets import Secret
from greenroom.core.signing import sign
from tests.house import House, cli, free_port, running

SECRET = Secret("greenroom-webhook-secret")
EVENT = {"event": "zoomroom.alert", "event_ts": 1, "payload": {"account_id": "a", "object": {}}}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with running(tmp_path_factory.mktemp("wrong") / "data") as house:
        yield house


def deliver(
    house: House, body: bytes, *, stamp: int | None = None, secret: Secret = SECRET
) -> tuple[int, object]:
    signed_at = int(time.time()) if stamp is None else stamp
    headers = {"x-zm-signature": sign(body, secret, signed_at), "x-zm-request-timestamp": str(signed_at)}
    return house.request("POST", "/hooks/sandbox", body, headers)


def token(house: House, **app: str) -> str:
    query = "grant_type=account_credentials&account_id=greenroomAccount00001A"
    pair = (
        f"{app.get('client_id', 'greenroom-client-id')}:{app.get('client_secret', 'greenroom-client-secret')}"
    )
    headers = {"authorization": "Basic " + base64.b64encode(pair.encode()).decode()}
    status, answer = house.request("POST", f"/oauth/token?{query}", None, headers)
    assert status == 200, answer
    return str(answer["access_token"])


def control(house: House, room: str, body: object, bearer: str | None = None) -> tuple[int, dict]:
    headers = {"authorization": f"Bearer {bearer or token(house)}"}
    return house.request("PATCH", f"/v2/rooms/{room}/events", body, headers)


# The gateway


def test_a_bad_signature_is_refused_and_kept_for_study(house: House) -> None:
    status, _ = deliver(house, encode(EVENT), secret=Secret("another app's"))
    assert status == 401
    assert house.get("/api/rejections")["rejections"][0]["reason"] == "bad_signature"


def test_a_stale_timestamp_is_refused(house: House) -> None:
    status, _ = deliver(house, encode(EVENT), stamp=int(time.time()) - 91 * 60)
    assert status == 401
    assert house.get("/api/rejections")["rejections"][0]["reason"] == "stale_timestamp"


def test_ten_megabytes_are_refused_and_one_is_taken(house: House) -> None:
    assert deliver(house, encode(EVENT | {"pad": "x" * 10_485_760}))[0] == 413
    assert deliver(house, encode(EVENT | {"pad": "x" * 1_048_576}))[0] == 200


def test_what_is_signed_but_unreadable_is_refused(house: House) -> None:
    assert deliver(house, b"[" * 5000)[0] == 400


def test_an_unknown_source_is_refused(house: House) -> None:
    assert house.request("POST", "/hooks/nobody", EVENT)[0] == 404


# Zoom's side


def test_an_unknown_room_is_named_in_zooms_words(house: House) -> None:
    body = {"method": "zoomroom.check_in", "params": {"event_id": "e", "calendar_id": "c"}}
    assert control(house, "qMOLddnySIGGVycz8aX_JQ", body) == (
        404,
        {"code": 1012, "message": "Room does not exist: qMOLddnySIGGVycz8aX_JQ."},
    )


def test_a_missing_scope_is_named(house: House) -> None:
    app = house.post("/_sandbox/apps", {"name": "reader", "scopes": ["room:read:admin"]})
    bearer = token(house, client_id=app["client_id"], client_secret=app["client_secret"])
    room = house.room("Everest")["id"]
    status, answer = control(house, room, {"method": "zoomroom.restart"}, bearer)
    assert (status, answer["code"]) == (400, 4711)
    assert "room:write:admin" in answer["message"]


def test_an_offline_room_and_a_missing_event_id_are_told_apart(house: House) -> None:
    room = house.room("Everest")["id"]
    offline = next(r for r in house.get("/_sandbox/rooms")["rooms"] if not r["online"])
    body = {"method": "zoomroom.check_in", "params": {"calendar_id": "c"}}
    assert control(house, room, body) == (400, {"code": 300, "message": "Invalid parameters."})
    body["params"] = {"event_id": "e", "calendar_id": "c"}
    status, answer = control(house, offline["id"], body)
    assert (status, answer["code"]) == (400, 300)
    assert answer["message"].startswith("Zoom Room is offline.")


def test_wrong_credentials_get_zooms_token_error(house: House) -> None:
    status, answer = house.request(
        "POST",
        "/oauth/token?grant_type=account_credentials&account_id=greenroomAccount00001A",
        None,
        {"authorization": "Basic eDp5"},
    )
    assert (status, answer) == (
        400,
        {"reason": "Invalid client_id or client_secret", "error": "invalid_client"},
    )


# Greenroom's own doors


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/_sandbox/clock", {"advance_s": -1}),
        ("/_sandbox/clock", {"advance_s": "soon"}),
        ("/_sandbox/simulate", {"kind": "earthquake"}),
        ("/_sandbox/simulate", {"kind": "people_count", "room": "Nowhere", "count": 1}),
        ("/_sandbox/simulate", {"kind": "people_count", "room": "Everest", "count": -4}),
        ("/_sandbox/simulate", b"{"),
        ("/_sandbox/subscriptions", {"events": ["*"]}),
        ("/_sandbox/restore", {"id": "nothing"}),
        ("/api/flows/nothing/runs", {"input": {}}),
        ("/api/flows/occupancy-check-in/runs", b"not json"),
    ],
)
def test_bad_input_is_answered_with_one_clear_line(house: House, path: str, body: object) -> None:
    status, answer = house.request("POST", path, body)
    assert 400 <= status < 500, answer
    assert answer["error"]["code"]
    assert "\n" not in answer["error"]["message"]
    assert len(answer["error"]["message"]) > 15


@pytest.mark.parametrize("path", ["/api/events?limit=many", "/api/events?cursor=%00", "/api/runs?limit=-1"])
def test_bad_queries_are_never_a_500(house: House, path: str) -> None:
    status, answer = house.request("GET", path)
    assert status == 400, answer
    assert answer["error"]["message"]


# The command line


def one_line(text: str) -> str:
    assert text.count("\n") == 1, text
    assert "Traceback" not in text
    return text


def test_a_port_in_use_is_named(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        said = cli("up", "--port", str(port), "--data", str(tmp_path / "data"))
    assert said.returncode == 1
    assert f"Port {port}" in one_line(said.stderr)
    assert "--port" in said.stderr


def test_a_data_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    said = cli("up", "--data", str(tmp_path / "file" / "data"))
    assert said.returncode == 1
    assert "--data" in one_line(said.stderr)


@pytest.mark.parametrize(
    ("host", "says"),
    [
        ("no host", "--host no host is no address and no name that leads to one"),
        ("192.0.2.1", "--host 192.0.2.1 is no address of this machine"),
    ],
)
def test_a_host_that_cannot_be_listened_on_is_named(tmp_path: Path, host: str, says: str) -> None:
    said = cli("up", "--host", host, "--token", "t", "--data", str(tmp_path / "data"))
    assert said.returncode == 2
    assert says in one_line(said.stderr)


def test_a_server_that_is_no_address_is_refused() -> None:
    said = cli("openapi", "rooms", "--server", "not-a-url")
    assert said.returncode == 2
    assert "--server is 'not-a-url', which is no address" in one_line(said.stderr)


def test_a_data_folder_in_use_is_named(house: House) -> None:
    said = cli("up", "--port", str(free_port()), "--data", str(house.data))
    assert said.returncode == 1
    assert f"in use by process {house.process.pid}" in one_line(said.stderr)


def test_a_setting_that_makes_no_sense_is_wrong_usage(tmp_path: Path) -> None:
    said = cli("up", "--host", "0.0.0.0", "--data", str(tmp_path / "data"))
    assert said.returncode == 2
    assert "token" in one_line(said.stderr)


def test_an_unknown_flow_step_is_named_with_its_place(tmp_path: Path) -> None:
    file = tmp_path / "broken.yaml"
    file.write_text("name: broken\non: {event: zoomroom.alert}\nsteps:\n  - {id: x, cal: rooms.check_in}\n")
    said = cli("flows", "check", str(file))
    assert said.returncode == 1
    line = one_line(said.stderr)
    assert f"{file}:4:" in line
    assert "call" in line


def test_an_unknown_operation_in_a_flow_is_named_with_near_ones(tmp_path: Path) -> None:
    file = tmp_path / "broken.yaml"
    file.write_text("name: broken\non: {event: zoomroom.alert}\nsteps:\n  - {id: x, call: rooms.chek_in}\n")
    said = cli("flows", "check", str(file))
    assert said.returncode == 1
    assert "rooms.check_in" in one_line(said.stderr)


def test_an_argument_that_a_flows_call_does_not_take_is_named_with_near_ones(tmp_path: Path) -> None:
    file = tmp_path / "broken.yaml"
    file.write_text("name: b\non: manual\nsteps:\n  - {id: x, call: rooms.list, with: {page_sze: 5}}\n")
    said = cli("flows", "check", str(file))
    assert said.returncode == 1
    assert "Step 'x': rooms.list: has no argument 'page_sze'. Near it: page_size." in one_line(said.stderr)


def test_an_event_the_catalog_lacks_is_noted_and_no_fault(tmp_path: Path) -> None:
    file = tmp_path / "new.yaml"
    file.write_text("name: n\non: {event: zoomroom.alrt}\nsteps:\n  - {id: x, call: rooms.list}\n")
    said = cli("flows", "check", str(file))
    assert said.returncode == 0
    assert "zoomroom.alert" in one_line(said.stderr)
    assert "n is sound, 1 step." in said.stdout


def test_nobody_home_is_said_with_what_to_do() -> None:
    said = cli("events", "list", GREENROOM_URL="http://127.0.0.1:9")
    assert said.returncode == 1
    assert "greenroom up" in one_line(said.stderr)


def test_calls_explain_themselves(house: House) -> None:
    near = cli("call", "rooms.chek_in", GREENROOM_URL=house.url)
    assert (near.returncode, "rooms.check_in" in one_line(near.stderr)) == (1, True)
    missing = cli("call", "rooms.get", "--room-id", "qMOLddnySIGGVycz8aX_JQ", GREENROOM_URL=house.url)
    assert (missing.returncode, "1012" in one_line(missing.stderr)) == (1, True)
    wrong = cli("call", "rooms.list", "--page-sise", "3", GREENROOM_URL=house.url)
    assert wrong.returncode == 2
    assert "--page_size" in wrong.stderr


def test_calls_print_json(house: House) -> None:
    said = cli("call", "rooms.list", "--json", GREENROOM_URL=house.url)
    assert said.returncode == 0, said.stderr
    assert len(decode(said.stdout)["rooms"]) >= 5
    lines = cli(
        "call", "rooms.list", "--all", "--page-size", "2", GREENROOM_URL=house.url
    ).stdout.splitlines()
    assert [decode(line)["id"] for line in lines] == [room["id"] for room in decode(said.stdout)["rooms"]]


def test_nobody_is_taken_for_the_sandbox_where_flows_call_the_real_zoom(tmp_path: Path) -> None:
    real = {"ZOOM_ACCOUNT_ID": "a", "ZOOM_CLIENT_ID": "b", "ZOOM_CLIENT_SECRET": "c"}
    with running(tmp_path / "data", **real) as house:
        assert deliver(house, encode(EVENT))[0] == 404
        assert house.get("/_sandbox/subscriptions")["subscriptions"] == []
