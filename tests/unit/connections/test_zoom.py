"""Zoom and AsyncZoom against a real socket."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from greenroom import AsyncZoom, Zoom
from greenroom.client.retry import Policy
from greenroom.core.errors import (
    ConfigurationError,
    ConnectFailed,
    NotFound,
    RefreshFailed,
    TransportError,
)
from tests.unit.client.server import Answer, Seen, SmallServer

ENV = {"ZOOM_ACCOUNT_ID": "a", "ZOOM_CLIENT_ID": "c", "ZOOM_CLIENT_SECRET": "s"}


def sync_run(server: SmallServer, use: Callable[[Any], Any], settings: Any = None) -> Any:
    with Zoom.server_to_server(**(settings or server.settings)) as zoom:
        return use(zoom)


def async_run(server: SmallServer, use: Callable[[Any], Any], settings: Any = None) -> Any:
    """Do the same with AsyncZoom: await what can be awaited."""

    async def run() -> Any:
        async with AsyncZoom.server_to_server(**(settings or server.settings)) as zoom:
            found = use(zoom)
            if isinstance(found, AsyncIterator) or hasattr(found, "__aiter__"):
                return [item async for item in found]
            return await found if isinstance(found, Awaitable) else found

    return asyncio.run(run())


Run = Callable[..., Any]


@pytest.fixture(params=[sync_run, async_run], ids=["Zoom", "AsyncZoom"])
def run(request: pytest.FixtureRequest) -> Run:
    chosen: Run = request.param
    return chosen


def two_pages(seen: Seen) -> Answer:
    if "next_page_token=t2" in seen.query:
        return Answer(200, {"rooms": [{"id": "c"}], "next_page_token": ""})
    return Answer(200, {"rooms": [{"id": "a"}, {"id": "b"}], "next_page_token": "t2"})


def test_a_check_in_gets_a_token_and_sends_what_zoom_documents(server: SmallServer, run: Run) -> None:
    server.script(Answer(202))
    reply = run(server, lambda zoom: zoom.rooms.check_in("r1", event_id="e1", calendar_id="c@example.com"))
    assert reply is None
    asked = server.token_requests[0]
    assert asked.body == b"grant_type=account_credentials&account_id=account-1"
    assert asked.headers["authorization"] == "Basic Y2xpZW50LTE6aHVzaA=="
    seen = server.seen[0]
    assert (seen.method, seen.target) == ("PATCH", "/v2/rooms/r1/events")
    assert seen.headers["authorization"] == "Bearer token-1"
    assert seen.json() == {
        "method": "zoomroom.check_in",
        "params": {"event_id": "e1", "calendar_id": "c@example.com"},
    }


def test_an_operation_goes_by_any_of_its_names(server: SmallServer, run: Run) -> None:
    server.script(Answer(200, {"basic": {"name": "Everest"}}))
    for name in ("rooms.get", "GetZRProfile", "GET /rooms/{id}"):
        assert run(server, lambda zoom, name=name: zoom.call(name, {"roomId": "r1"})).basic.name == "Everest"
    assert {seen.target for seen in server.seen} == {"/v2/rooms/r1"}


def test_one_flat_map_calls_anything(server: SmallServer, run: Run) -> None:
    server.script(Answer(202))
    run(server, lambda zoom: zoom.invoke("rooms.check_in", {"id": "r1", "event_id": "e", "calendar_id": "c"}))
    assert server.seen[0].target == "/v2/rooms/r1/events"
    assert server.seen[0].json()["params"] == {"event_id": "e", "calendar_id": "c"}


def test_a_list_call_iterates_over_all_pages(server: SmallServer, run: Run) -> None:
    server.answer = two_pages
    rooms = run(server, lambda zoom: zoom.rooms.list(status="Available"))
    assert [room.id for room in rooms] == ["a", "b", "c"]
    assert [seen.query for seen in server.seen] == ["status=Available", "status=Available&next_page_token=t2"]


def test_items_and_pages_take_any_name(server: SmallServer, run: Run) -> None:
    server.answer = two_pages
    assert [i.id for i in run(server, lambda zoom: zoom.items("ListZoomRooms", query={"page_size": 2}))] == [
        *"abc"
    ]
    pages = run(server, lambda zoom: zoom.pages("rooms.list"))
    assert [len(page.rooms) for page in pages] == [2, 1]


def test_a_listing_shows_its_first_page_and_can_be_walked_again(server: SmallServer) -> None:
    server.answer = two_pages
    with Zoom.server_to_server(**server.settings) as zoom:
        listing = zoom.rooms.list()
        assert len(server.seen) == 1
        assert listing.next_page_token == listing["next_page_token"] == "t2"
        assert [room.id for room in listing] == [room.id for room in listing] == ["a", "b", "c"]
        assert [room["id"] for room in listing.to_dict()["rooms"]] == ["a", "b"]


def test_awaiting_a_listing_gives_its_first_page(server: SmallServer) -> None:
    server.answer = two_pages

    async def first() -> Any:
        async with AsyncZoom.server_to_server(**server.settings) as zoom:
            return await zoom.rooms.list()

    assert [room.id for room in asyncio.run(first()).rooms] == ["a", "b"]


def test_an_expired_token_is_replaced_without_the_caller_noticing(server: SmallServer, run: Run) -> None:
    expired = Answer(401, {"code": 124, "message": "Access token is expired."})
    server.script(expired, Answer(200, {"basic": {}}))
    run(server, lambda zoom: zoom.rooms.get("r1"))
    assert [seen.headers["authorization"] for seen in server.seen] == ["Bearer token-1", "Bearer token-2"]


def test_threads_with_an_expired_token_cause_one_refresh(server: SmallServer) -> None:
    good = {"Bearer token-2"}
    refused = Answer(401, {"code": 124, "message": "Access token is expired."})
    server.answer = lambda seen: Answer(200, {}) if seen.headers["authorization"] in good else refused
    with Zoom.server_to_server(**server.settings) as zoom, ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: zoom.rooms.get("r1"), range(24)))
    assert len(server.token_requests) == 2


def test_tasks_with_an_expired_token_cause_one_refresh(server: SmallServer) -> None:
    good = {"Bearer token-2"}
    refused = Answer(401, {"code": 124, "message": "Access token is expired."})
    server.answer = lambda seen: Answer(200, {}) if seen.headers["authorization"] in good else refused

    async def many() -> None:
        async with AsyncZoom.server_to_server(**server.settings) as zoom:
            await asyncio.gather(*(zoom.rooms.get("r1") for _ in range(24)))

    asyncio.run(many())
    assert len(server.token_requests) == 2


@pytest.mark.parametrize(
    ("status", "error", "reason", "advice"),
    [
        (
            400,
            "invalid_client",
            "Invalid client_id or client_secret",
            "Check ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET.",
        ),
        (
            401,
            "invalid_client",
            "Invalid client_id or client_secret",
            "Check ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET.",
        ),
        (400, "invalid_request", "Bad Request", "Check ZOOM_ACCOUNT_ID"),
        (400, "unsupported_grant_type", "unsupported grant type", "Server-to-Server OAuth"),
    ],
)
def test_a_refused_token_request_says_what_to_check(
    server: SmallServer, run: Run, status: int, error: str, reason: str, advice: str
) -> None:
    server.token_answer = lambda _: Answer(status, {"reason": reason, "error": error})
    with pytest.raises(RefreshFailed) as refused:
        run(server, lambda zoom: zoom.rooms.get("r1"))
    assert reason in str(refused.value)
    assert advice in str(refused.value)
    assert "hush" not in str(refused.value)
    assert server.seen == []


def test_an_error_says_which_operation_and_keeps_zooms_words(server: SmallServer, run: Run) -> None:
    server.script(Answer(404, {"code": 1012, "message": "Room not found: r1."}, {"x-zm-trackingid": "rid"}))
    with pytest.raises(NotFound, match=r"rooms\.get: 404/1012 Room not found: r1\.") as missing:
        run(server, lambda zoom: zoom.rooms.get("r1"))
    assert missing.value.tracking_id == "rid"


def test_a_change_that_may_have_arrived_is_sent_once(server: SmallServer, run: Run) -> None:
    server.script(Answer(cut=True))
    with pytest.raises(TransportError):
        run(server, lambda zoom: zoom.rooms.check_in("r1", event_id="e"))
    assert len(server.seen) == 1


def test_an_upload_goes_to_the_same_local_host_as_a_form(server: SmallServer, run: Run) -> None:
    server.script(Answer(201, {"content_id": "x"}))
    run(
        server,
        lambda zoom: zoom.rooms.backgrounds.upload_file(file=("sea.png", b"\x89PNG"), content_name="Sea"),
    )
    seen = server.seen[0]
    assert (seen.method, seen.target) == ("POST", "/v2/zrbackground/files")
    assert seen.headers["content-type"].startswith("multipart/form-data; boundary=greenroom-")
    assert b'name="file"; filename="sea.png"' in seen.body


def test_the_apps_own_credentials_go_where_an_operation_wants_them(server: SmallServer, run: Run) -> None:
    server.token_answer = server.grant
    run(server, lambda zoom: zoom.call("oauth.revoke_token", body={"token": "t"}))
    seen = server.seen[0]
    assert (seen.method, seen.target, seen.body) == ("POST", "/oauth/revoke", b"token=t")
    assert seen.headers["authorization"].startswith("Basic ")


def test_misspelt_names_are_told_near_ones(server: SmallServer) -> None:
    with Zoom.server_to_server(**server.settings) as zoom:
        with pytest.raises(AttributeError, match=r"The catalog has no rooms\.lst\. Near it: list"):
            zoom.rooms.lst()
        with pytest.raises(AttributeError, match=r"The catalog has no room\. Near it: rooms"):
            zoom.room.get("r1")
        with pytest.raises(TypeError, match=r"RoomsLocations.* not callable"):
            zoom.rooms.locations()
    assert server.seen == server.token_requests == []


def test_completion_lists_groups_and_operations() -> None:
    zoom = Zoom.sandbox()
    assert {"rooms", "workspaces", "visitors", "call", "items"} <= set(dir(zoom))
    assert {"check_in", "locations", "list"} <= set(dir(zoom.rooms))


@pytest.mark.parametrize("kind", [Zoom, AsyncZoom])
def test_the_sandbox_is_where_the_commands_find_it(
    kind: type[Zoom | AsyncZoom], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("GREENROOM_URL", raising=False)
    assert kind.sandbox().api_url == "http://127.0.0.1:8787/v2"
    monkeypatch.setenv("GREENROOM_URL", "http://127.0.0.1:9000/")
    assert kind.sandbox().api_url == "http://127.0.0.1:9000/v2"
    assert kind.sandbox("http://127.0.0.1:9001").oauth_url == "http://127.0.0.1:9001/oauth"


def test_the_environment_sets_a_client_up() -> None:
    urls = {"ZOOM_API_URL": "http://127.0.0.1:8787/v2/", "ZOOM_OAUTH_URL": "http://127.0.0.1:8787/oauth"}
    zoom = Zoom.from_env(ENV | urls)
    assert (zoom.api_url, zoom.oauth_url) == ("http://127.0.0.1:8787/v2", "http://127.0.0.1:8787/oauth")
    assert Zoom.from_env(ENV).api_url == "https://api.zoom.us/v2"
    assert AsyncZoom.from_env(ENV).oauth_url == "https://zoom.us/oauth"


def test_what_the_environment_lacks_is_named() -> None:
    with pytest.raises(ConfigurationError, match="ZOOM_CLIENT_ID, ZOOM_CLIENT_SECRET are not set"):
        Zoom.from_env({"ZOOM_ACCOUNT_ID": "a"})


@pytest.mark.parametrize("url", ["api.zoom.us/v2", "ftp://x/v2", "", "http://"])
def test_an_address_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(ConfigurationError, match="ZOOM_API_URL must be an address"):
        Zoom.server_to_server(account_id="a", client_id="b", client_secret="c", api_url=url)


def test_an_empty_credential_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="server_to_server needs client_id"):
        Zoom.server_to_server(account_id="a", client_id="", client_secret="c")


def test_nobody_at_home_says_how_to_start_the_sandbox() -> None:
    policy = Policy(attempts=1)
    settings = {"account_id": "a", "client_id": "b", "client_secret": "c"}
    with (
        Zoom.server_to_server(
            **settings, api_url="http://127.0.0.1:9/v2", oauth_url="http://127.0.0.1:9/oauth", policy=policy
        ) as zoom,
        pytest.raises(ConnectFailed, match="Start it with: greenroom up"),
    ):
        zoom.rooms.get("r1")


def test_a_client_shows_no_secret() -> None:
    zoom = Zoom.sandbox()
    assert repr(zoom) == "<Zoom at http://127.0.0.1:8787/v2>"
    assert "greenroom-client-secret" not in str(vars(zoom))


def test_preparing_shows_the_request_without_sending_it(server: SmallServer) -> None:
    with Zoom.server_to_server(**server.settings) as zoom:
        request = zoom.prepare_flat("rooms.list", {"page_size": 3})
        assert (request.method, request.url) == ("GET", f"{server.url}/v2/rooms?page_size=3")
        assert request.authorization is None
    assert server.seen == server.token_requests == []


@pytest.mark.parametrize("follows", [True, False])
def test_calls_follow_the_accounts_region_from_the_first_one_on(
    server: SmallServer, run: Run, follows: bool
) -> None:
    with SmallServer().running() as region:
        server.token_answer = lambda seen: Answer(200, {"access_token": "t", "api_url": region.url})
        settings = server.settings | {"follow_region": follows}
        run(server, lambda zoom: zoom.call("rooms.get", {"roomId": "r1"}), settings)
        assert (len(region.seen), len(server.seen)) == ((1, 0) if follows else (0, 1))


def test_a_token_endpoint_cannot_send_calls_to_strangers(server: SmallServer, run: Run) -> None:
    server.token_answer = lambda seen: Answer(200, {"access_token": "t", "api_url": "https://api.zoom.us"})
    run(server, lambda zoom: zoom.call("rooms.get", {"roomId": "r1"}))
    assert len(server.seen) == 1


def test_the_environment_can_keep_calls_global(server: SmallServer) -> None:
    with SmallServer().running() as region:
        server.token_answer = lambda seen: Answer(200, {"access_token": "t", "api_url": region.url})
        urls = {"ZOOM_API_URL": f"{server.url}/v2", "ZOOM_OAUTH_URL": f"{server.url}/oauth"}
        with Zoom.from_env({**ENV, **urls, "ZOOM_FOLLOW_REGION": "0"}) as zoom:
            zoom.call("rooms.get", {"roomId": "r1"})
        assert region.seen == []


def test_a_token_can_be_had_for_another_program(server: SmallServer, run: Run) -> None:
    assert run(server, lambda zoom: zoom.token()).reveal() == "token-1"
