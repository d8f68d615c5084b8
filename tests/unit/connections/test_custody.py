"""Named connections: whoever needs a token gets one, and Zoom is asked once."""

from __future__ import annotations

import asyncio
import contextlib
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest

from greenroom import AsyncZoom, Zoom
from greenroom.client.retry import Policy
from greenroom.connections.custody import Custody, data_folder, open_store
from greenroom.core.errors import (
    ConfigurationError,
    GrantRevoked,
    NoConnection,
    RefreshFailed,
    ServerFault,
    TransportError,
)
from greenroom.core.secrets import Secret
from greenroom.storage import keys
from greenroom.storage.connections import Connections, ConnectionStore, Profile, Tokens
from tests.house import environment
from tests.unit.client.server import Answer, Seen, SmallServer
from tests.waiting import soon

PROCESSES = 6


@pytest.fixture(autouse=True)
def _hermetic(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("GREENROOM_KEYRING", "off")
    monkeypatch.setenv("GREENROOM_DATA", str(tmp_path))
    monkeypatch.delenv("GREENROOM_KEY", raising=False)


@pytest.fixture
def store(tmp_path: Path) -> ConnectionStore:
    return ConnectionStore(tmp_path, use_keyring=False)


def tokens(access: str = "old", refresh: str = "r-0", lives_s: float = -1.0, region: str = "") -> Tokens:
    return Tokens(
        access=Secret(access), expires_s=time.time() + lives_s, refresh=Secret(refresh), region=region
    )


def add(
    store: Connections,
    server: SmallServer,
    kept: Tokens | None = None,
    grant: str = "authorization-code",
    **more: Any,
) -> None:
    profile = Profile(
        name="acme",
        grant=grant,
        client_id="client-1",
        account_id="account-1",
        api_url=f"{server.url}/v2",
        oauth_url=f"{server.url}/oauth",
        **more,
    )
    store.add(profile, Secret("hush"), kept)


class Rotating:
    """A token endpoint whose refresh tokens work once: r-0 gives r-1 and so on."""

    def __init__(self, server: SmallServer, region: str = "") -> None:
        self.newest = 0
        self.region = region or server.url
        self.lock = threading.Lock()
        server.token_answer = self.answer

    def answer(self, seen: Seen) -> Answer:
        given = parse_qs(seen.body.decode())
        with self.lock:
            if given.get("grant_type") == ["refresh_token"]:
                if given["refresh_token"] != [f"r-{self.newest}"]:
                    return Answer(400, {"reason": "Invalid Token!", "error": "invalid_grant"})
                self.newest += 1
            granted = {"access_token": f"a-{self.newest}", "refresh_token": f"r-{self.newest}"}
        return Answer(200, granted | {"expires_in": "3600", "scope": "a b", "api_url": self.region})


def call_sync() -> None:
    with Zoom.connection("acme") as zoom:
        zoom.call("rooms.get", {"roomId": "r1"})


def call_async() -> None:
    async def run() -> None:
        async with AsyncZoom.connection("acme") as zoom:
            await zoom.call("rooms.get", {"roomId": "r1"})

    asyncio.run(run())


FLAVOURS = pytest.mark.parametrize("call", [call_sync, call_async], ids=["Zoom", "AsyncZoom"])


@FLAVOURS
def test_a_kept_token_is_used_without_asking(server: SmallServer, store: ConnectionStore, call: Any) -> None:
    add(store, server, tokens("kept", lives_s=600))
    call()
    assert server.seen[0].headers["authorization"] == "Bearer kept"
    assert server.token_requests == []


@FLAVOURS
def test_a_new_refresh_token_is_on_disk_before_the_access_token_is_used(
    server: SmallServer, store: ConnectionStore, call: Any
) -> None:
    Rotating(server)
    add(store, server, tokens())
    seen: list[tuple[str, Tokens | None]] = []

    def look(request: Seen) -> Answer:
        kept = store.get("acme")
        seen.append((request.headers["authorization"], kept.tokens if kept else None))
        return Answer(200, {})

    server.answer = look
    call()
    (authorization, kept) = seen[0]
    assert authorization == "Bearer a-1"
    assert kept is not None
    assert (kept.access, kept.refresh) == (Secret("a-1"), Secret("r-1"))


def test_rotation_goes_on_from_token_to_token(server: SmallServer, store: ConnectionStore) -> None:
    Rotating(server)
    add(store, server, tokens())
    for number in (1, 2, 3):
        custody = Custody(store, "acme", now_s=lambda n=number: time.time() + 4000 * n)  # type: ignore[misc]
        assert custody.fetch().secret == Secret(f"a-{number}")


@pytest.mark.parametrize("grant", ["server-to-server", "client-credentials"])
def test_grants_without_a_refresh_token_just_ask_again(
    server: SmallServer, store: ConnectionStore, grant: str
) -> None:
    add(store, server, grant=grant)
    call_sync()
    asked = parse_qs(server.token_requests[0].body.decode())
    wanted = {"server-to-server": "account_credentials", "client-credentials": "client_credentials"}
    assert asked["grant_type"] == [wanted[grant]]


def test_many_threads_and_clients_ask_once(server: SmallServer, store: ConnectionStore) -> None:
    Rotating(server)
    add(store, server, tokens())
    with ThreadPoolExecutor(12) as pool:
        list(pool.map(lambda _: call_sync(), range(12)))
    assert len(server.token_requests) == 1


PROCESS = """
import sys
from greenroom import Zoom
with Zoom.connection("acme") as zoom:
    print("ready", flush=True)
    sys.stdin.readline()
    zoom.call("rooms.get", {"roomId": "r1"})
"""


@pytest.mark.parametrize("kept_in", ["file", "postgresql"])
def test_many_processes_ask_once(
    server: SmallServer, tmp_path: Path, kept_in: str, request: pytest.FixtureRequest
) -> None:
    where = {"GREENROOM_DATA": str(tmp_path), "GREENROOM_KEYRING": "off"}
    if kept_in == "postgresql":
        where["GREENROOM_DATABASE"] = request.getfixturevalue("database")
        where["GREENROOM_KEY"] = keys.new_key().reveal()
    store = open_store(environ=where)
    rotating = Rotating(server)
    answer = server.token_answer
    server.token_answer = lambda seen: answer(seen)._replace(delay_s=0.2)
    add(store, server, tokens())
    env = environment(**where)
    with contextlib.ExitStack() as stack:
        running = [
            stack.enter_context(
                subprocess.Popen(
                    [sys.executable, "-c", PROCESS],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.PIPE,
                    text=True,
                    env=env,
                )
            )
            for _ in range(PROCESSES)
        ]
        for process in running:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
        for process in running:
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        for process in running:
            _, said = process.communicate(timeout=30)
            assert process.returncode == 0, said
    assert len(server.token_requests) == 1
    assert rotating.newest == 1
    assert {seen.headers["authorization"] for seen in server.seen} == {"Bearer a-1"}
    assert len(server.seen) == PROCESSES


def test_a_token_that_zoom_refuses_is_replaced_once_for_all(
    server: SmallServer, store: ConnectionStore
) -> None:
    Rotating(server)
    add(store, server, tokens("revoked", lives_s=600))

    def answer(seen: Seen) -> Answer:
        if seen.headers["authorization"] == "Bearer revoked":
            return Answer(401, {"code": 124, "message": "Invalid access token."})
        return Answer(200, {})

    server.answer = answer
    call_sync()
    call_sync()
    assert len(server.token_requests) == 1


def test_a_refresh_token_another_process_has_used_is_read_again(
    server: SmallServer, store: ConnectionStore
) -> None:
    """As with a machine whose locks do not hold, such as a folder on a network."""
    add(store, server, tokens())

    def rotated_meanwhile(_: Seen) -> Answer:
        store.keep_tokens("acme", tokens("theirs", "r-9", lives_s=600))
        return Answer(400, {"reason": "Invalid Token!", "error": "invalid_grant"})

    server.token_answer = rotated_meanwhile
    call_sync()
    assert server.seen[0].headers["authorization"] == "Bearer theirs"
    assert len(server.token_requests) == 1


@FLAVOURS
def test_a_grant_that_is_over_says_to_connect_again(
    server: SmallServer, store: ConnectionStore, call: Any
) -> None:
    add(store, server, tokens())
    server.token_answer = lambda _: Answer(400, {"reason": "Invalid Token!", "error": "invalid_grant"})
    with pytest.raises(GrantRevoked) as over:
        call()
    assert str(over.value).endswith("Connect again: greenroom connect acme")
    assert over.value.connection == "acme"
    assert len(server.token_requests) == 1


def test_a_failing_endpoint_leaves_the_refresh_token_for_later(
    server: SmallServer, store: ConnectionStore
) -> None:
    add(store, server, tokens())
    server.token_answer = lambda _: Answer(503)
    policy = Policy(attempts=2, base_s=0.0)
    with pytest.raises((RefreshFailed, ServerFault, TransportError)):
        Custody(store, "acme", policy).fetch()
    Rotating(server)
    assert Custody(store, "acme", policy).fetch().secret == Secret("a-1")


def test_a_cancelled_call_loses_no_refresh_token(server: SmallServer, store: ConnectionStore) -> None:
    rotating = Rotating(server)
    cancelled = threading.Event()
    server.token_answer = lambda seen: rotating.answer(seen)._replace(after=cancelled)
    add(store, server, tokens())

    async def run() -> None:
        async with AsyncZoom.connection("acme") as zoom:
            task = asyncio.create_task(zoom.call("rooms.get", {"roomId": "r1"}))
            await soon(lambda: server.token_requests)
            task.cancel()
            cancelled.set()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(run())
    kept = store.get("acme")
    assert kept is not None
    assert kept.tokens is not None
    assert kept.tokens.refresh == Secret("r-1")


@FLAVOURS
@pytest.mark.parametrize("follows", [True, False])
def test_calls_go_where_the_account_lives_unless_told_to_stay(
    server: SmallServer, store: ConnectionStore, call: Any, follows: bool
) -> None:
    with SmallServer().running() as region:
        Rotating(server, region=f"{region.url}/anything/else")
        add(store, server, tokens(), follow_region=follows)
        call()
        call()
        assert [seen.path for seen in region.seen] == (["/v2/rooms/r1"] * 2 if follows else [])
        assert len(server.seen) == (0 if follows else 2)


def test_an_unknown_name_lists_the_known_ones(server: SmallServer, store: ConnectionStore) -> None:
    with pytest.raises(NoConnection, match="greenroom connect acme"):
        Zoom.connection("acme")
    add(store, server)
    with pytest.raises(NoConnection, match="There are: acme"):
        Zoom.connection("acne")


def test_the_database_is_the_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("greenroom.toml").write_text('database = "postgresql://one/house"')
    assert open_store(environ={}).place == "postgresql://one/house"
    assert (
        open_store(environ={"GREENROOM_DATABASE": "postgresql://two/house"}).place == "postgresql://two/house"
    )
    assert open_store("here", {}, database="postgresql://three/house").place == "postgresql://three/house"
    with pytest.raises(ConfigurationError, match="no PostgreSQL URL"):
        open_store(environ={"GREENROOM_DATABASE": "mysql://one/house"})


def test_the_data_folder_is_the_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert data_folder({}) == Path(".greenroom")
    Path("greenroom.toml").write_text('data = "elsewhere"\n')
    assert data_folder({}) == Path("elsewhere")
    assert data_folder({"GREENROOM_DATA": "/mine"}) == Path("/mine")
    Path("greenroom.toml").write_text("data = ")
    with pytest.raises(ConfigurationError, match=r"greenroom\.toml"):
        data_folder({})
