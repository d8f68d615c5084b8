"""Connecting to an account, from the command line to the last token, against a running sandbox."""

from __future__ import annotations

import asyncio
import http.client
import json
import re
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from greenroom import AsyncZoom, NotFound, Zoom
from tests.house import CLI, House, cli, environment, running
from tests.unit.client.server import Answer, SmallServer

SANDBOX_ID, SANDBOX_SECRET = "greenroom-client-id", "greenroom-client-secret"


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with running(tmp_path_factory.mktemp("connections") / "data") as house:
        house.post("/_sandbox/clock", {"freeze": True})
        yield house


@pytest.fixture
def env(house: House, tmp_path: Path) -> dict[str, str]:
    return {
        "GREENROOM_URL": house.url,
        "GREENROOM_DATA": str(tmp_path / "mine"),
        "GREENROOM_KEYRING": "off",
    }


def at(house: House) -> list[str]:
    return ["--api-url", f"{house.url}/v2", "--oauth-url", f"{house.url}/oauth", "--client-id", SANDBOX_ID]


def test_a_server_to_server_connection_lives_from_connect_to_remove(env: dict[str, str]) -> None:
    made = cli("connect", "local", "--sandbox", **env)
    assert made.returncode == 0, made.stderr
    assert "Connected local: server-to-server" in made.stdout
    listed = json.loads(cli("connections", "list", "--json", **env).stdout)["connections"]
    assert [(c["name"], c["grant"], c["client_id"]) for c in listed] == [
        ("local", "server-to-server", SANDBOX_ID)
    ]
    shown = cli("connections", "show", "local", **env)
    assert "lives" in shown.stdout
    assert all(len(line) <= 80 for line in shown.stdout.splitlines())
    scopes = json.loads(cli("connections", "show", "local", "--json", **env).stdout)["scopes"]
    assert len(scopes) > 1000
    assert f"{len(scopes)}; --scopes names them all" in shown.stdout
    named = cli("connections", "show", "local", "--scopes", **env).stdout
    assert sorted(scopes) == re.findall(r"^  (\S+)$", named, re.M)
    tested = cli("connections", "test", "local", "--json", **env)
    assert json.loads(tested.stdout)["ok"], tested.stdout
    called = cli("call", "rooms.list", "--connection", "local", "--json", **env)
    assert json.loads(called.stdout)["rooms"]
    token = cli("connections", "token", "local", **env).stdout.strip()
    assert token.count(".") == 2
    everything = made.stdout + made.stderr + shown.stdout + shown.stderr + tested.stdout + called.stdout
    assert SANDBOX_SECRET not in everything
    assert token not in everything
    removed = cli("connections", "remove", "local", **env)
    assert "revoked" in removed.stdout
    gone = cli("connections", "show", "local", **env)
    assert (gone.returncode, "greenroom connect local" in gone.stderr) == (1, True)
    request = urllib.request.Request(
        f"{env['GREENROOM_URL']}/v2/rooms", headers={"Authorization": f"Bearer {token}"}
    )
    with pytest.raises(urllib.error.HTTPError, match="401"):
        urllib.request.urlopen(request, timeout=10)


def start(*arguments: str, **variables: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*CLI, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(**variables),
    )


def told(process: subprocess.Popen[str], pattern: str) -> re.Match[str]:
    """Return the first line of the command's guidance that matches."""
    assert process.stderr is not None
    for line in process.stderr:
        if found := re.search(pattern, line):
            return found
    raise AssertionError(f"nothing said {pattern}")


def test_a_user_consents_in_the_browser_and_the_tokens_rotate(house: House, env: dict[str, str]) -> None:
    words = ["--grant", "authorization-code", "--no-browser", "--redirect-uri", "http://127.0.0.1:0/cb"]
    with start("connect", "me", *words, *at(house), ZOOM_CLIENT_SECRET=SANDBOX_SECRET, **env) as connecting:
        url = told(connecting, r"(http://\S+/oauth/authorize\S+)")[1]
        with urllib.request.urlopen(url, timeout=10) as page:
            assert "Connected" in page.read().decode()
        said, errors = connecting.communicate(timeout=60)
    assert connecting.returncode == 0, errors
    assert "Connected me: authorization-code" in said
    first = cli("connections", "token", "me", **env).stdout
    assert cli("connections", "token", "me", **env).stdout == first
    shown = json.loads(cli("connections", "show", "me", "--json", **env).stdout)
    assert (shown["can_refresh"], shown["token"]) == (True, "lives")


def test_over_ssh_the_address_is_pasted(house: House, env: dict[str, str]) -> None:
    words = ["--grant", "authorization-code", "--paste", "--sandbox"]
    with start("connect", "far", *words, **env) as connecting:
        url = told(connecting, r"http://[^/]+(/oauth/authorize\S+)")[1]
        connection = http.client.HTTPConnection("127.0.0.1", house.port, timeout=10)
        connection.request("GET", url)
        landed = connection.getresponse().getheader("location")
        connection.close()
        _, errors = connecting.communicate(f"{landed}\n", timeout=60)
    assert connecting.returncode == 0, errors


def test_a_device_is_approved_elsewhere(env: dict[str, str]) -> None:
    """Against a server whose device may ask again at once; the sandbox's wants five seconds between."""
    with SmallServer().running() as server:
        page = f"{server.url}/device"
        code = {"device_code": "d", "user_code": "BCDF", "verification_uri": page, "interval": 0.01}
        server.answer = lambda _: Answer(200, code)
        waiting = Answer(400, {"reason": "Not yet", "error": "authorization_pending"})
        granted = Answer(200, {"access_token": "a", "refresh_token": "r", "expires_in": 3600})
        answers = [waiting, waiting, granted]
        server.token_answer = lambda _: answers.pop(0)
        words = ["--grant", "device", "--no-browser", "--client-id", "c"]
        urls = ["--api-url", f"{server.url}/v2", "--oauth-url", f"{server.url}/oauth"]
        said = cli("connect", "tv", *words, *urls, ZOOM_CLIENT_SECRET="s", **env)
    assert said.returncode == 0, said.stderr
    assert f"Open {page} and enter BCDF" in said.stderr
    assert len(server.token_requests) == 3


def test_a_chatbot_types_its_secret_unseen(house: House, env: dict[str, str]) -> None:
    process = start("connect", "bot", "--grant", "client-credentials", *at(house), **env)
    said, errors = process.communicate(f"{SANDBOX_SECRET}\n", timeout=60)
    assert process.returncode == 0, errors
    assert SANDBOX_SECRET not in said + errors
    again = cli("connect", "bot", **env, ZOOM_CLIENT_ID="another", ZOOM_CLIENT_SECRET="app's")
    assert again.returncode == 0, again.stderr


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (["connect", "a b", "--sandbox"], 2, "up to 64 letters"),
        (["connect", "x"], 2, "--grant"),
        (["connect", "x", "--grant", "device"], 2, "--client-id"),
        (["connect", "x", "--sandbox", "--grant", "nothing"], 2, "server-to-server"),
        (
            ["connect", "x", "--grant", "client-credentials", "--client-id", "c", "--oauth-url", "nowhere"],
            2,
            "no",
        ),
        (["connections", "test", "nobody"], 1, "greenroom connect nobody"),
        (["call", "rooms.list", "--connection", "nobody"], 1, "greenroom connect nobody"),
        (["connections", "remove", "nobody"], 1, "greenroom connect nobody"),
    ],
)
def test_what_is_missing_is_said_in_a_line(
    env: dict[str, str], words: list[str], code: int, says: str
) -> None:
    said = cli(*words, **env)
    assert said.returncode == code, said.stderr
    assert says in said.stdout + said.stderr
    assert "Traceback" not in said.stderr


def test_a_wrong_secret_is_refused_and_nothing_is_kept(house: House, env: dict[str, str]) -> None:
    words = ["--grant", "client-credentials", *at(house)]
    said = cli("connect", "bad", *words, ZOOM_CLIENT_SECRET="wrong-one", **env)
    assert said.returncode == 1
    assert "Invalid client_id or client_secret" in said.stderr
    assert "wrong-one" not in said.stderr
    assert json.loads(cli("connections", "list", "--json", **env).stdout) == {"connections": []}


def ready(house: House, name: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Bring a room to a booking whose check-in is open; return both."""
    house.post("/_sandbox/reset")
    house.post("/_sandbox/clock", {"freeze": True})
    room = house.room(name)
    booking = min(room["bookings"], key=lambda b: b["starts_at"])
    house.post("/_sandbox/clock", {"freeze": booking["starts_at"]})
    return room, booking


def status(house: House, room: str, event_id: str) -> str:
    return str(house.booking(room, event_id)["status"])


def check_in(house: House, room_id: str) -> None:
    with Zoom.sandbox(house.url) as zoom:
        zoom.rooms.check_in(room_id, current=True)


def check_in_async(house: House, room_id: str) -> None:
    async def run() -> None:
        async with AsyncZoom.sandbox(house.url) as zoom:
            await zoom.rooms.check_in(room_id, current=True)

    asyncio.run(run())


@pytest.mark.parametrize("call", [check_in, check_in_async], ids=["Zoom", "AsyncZoom"])
@pytest.mark.parametrize("name", ["Everest", "Matterhorn"], ids=["Google", "Microsoft"])
def test_a_room_is_checked_in_to_its_current_booking(house: House, name: str, call: Any) -> None:
    room, booking = ready(house, name)
    call(house, room["id"])
    assert status(house, name, booking["event_id"]) == "checked_in"


def test_a_room_without_a_booking_says_so_in_a_line(house: House) -> None:
    room, _ = ready(house, "Denali")
    house.post("/_sandbox/clock", {"advance_s": 12 * 3600})
    with Zoom.sandbox(house.url) as zoom, pytest.raises(NotFound, match="no booking to check in to now"):
        zoom.rooms.check_in(room["id"], current=True)


def test_the_command_line_checks_in_too(house: House, env: dict[str, str]) -> None:
    room, booking = ready(house, "Everest")
    said = cli("call", "rooms.check_in", "--id", room["id"], "--current", **env)
    assert said.returncode == 0, said.stderr
    assert status(house, "Everest", booking["event_id"]) == "checked_in"
