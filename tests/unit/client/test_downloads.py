"""Bodies that become files: whole, in parts, from elsewhere, and without telling strangers the token."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from greenroom import AsyncZoom, Zoom
from greenroom.client.base import API_URL
from greenroom.client.downloads import FileSink
from greenroom.client.retry import Policy
from greenroom.core.errors import BadReply, ConfigurationError, NotFound, TransportError
from greenroom.core.steps import Response

from .server import Answer, Seen, SmallServer

CONTENT = bytes(range(256)) * 1000
ETAG = {"ETag": '"v1"', "Content-Type": "video/mp4"}
ONCE = Policy(attempts=1)
PATIENT = Policy(dice=lambda: 0.0)


def sync_download(server: SmallServer, what: str, policy: Policy = ONCE, **kwargs: Any) -> Path:
    with Zoom.server_to_server(**server.settings, policy=policy) as zoom:
        return zoom.download(what, **kwargs)


def async_download(server: SmallServer, what: str, policy: Policy = ONCE, **kwargs: Any) -> Path:
    async def run() -> Path:
        async with AsyncZoom.server_to_server(**server.settings, policy=policy) as zoom:
            return await zoom.download(what, **kwargs)

    return asyncio.run(run())


Download = Callable[..., Path]


@pytest.fixture(params=[sync_download, async_download], ids=["Zoom", "AsyncZoom"])
def download(request: pytest.FixtureRequest) -> Download:
    chosen: Download = request.param
    return chosen


@pytest.fixture
def elsewhere() -> Iterator[SmallServer]:
    with SmallServer().running() as running:
        yield running


def ranged(seen: Seen, content: bytes = CONTENT, etag: str = '"v1"') -> Answer:
    """Answer as a file server does: the rest, if the client has the start of just this file."""
    headers = ETAG | {"ETag": etag}
    if "range" not in seen.headers or seen.headers.get("if-range") != etag:
        return Answer(200, content, headers)
    start = int(seen.headers["range"].removeprefix("bytes=").rstrip("-"))
    told = {"Content-Range": f"bytes {start}-{len(content) - 1}/{len(content)}"}
    return Answer(206, content[start:], headers | told)


def cut_at(count: int) -> Answer:
    return Answer(200, CONTENT[:count], ETAG | {"Content-Length": str(len(CONTENT))})


def test_a_url_becomes_a_file_and_says_how_far_it_is(
    server: SmallServer, download: Download, tmp_path: Path
) -> None:
    server.answer = ranged
    told: list[tuple[int, int | None]] = []
    at = download(
        server,
        f"{server.url}/rec/download/abc?x=1",
        to=tmp_path / "new" / "meeting.mp4",
        progress=lambda done, total: told.append((done, total)),
    )
    assert at.read_bytes() == CONTENT
    assert [file.name for file in at.parent.iterdir()] == ["meeting.mp4"]
    assert told[0] == (0, len(CONTENT))
    assert told[-1] == (len(CONTENT), len(CONTENT))
    sent = server.seen[0]
    assert (sent.target, sent.headers["authorization"]) == ("/rec/download/abc?x=1", "Bearer token-1")
    assert sent.headers["accept-encoding"] == "identity"


def test_an_operation_becomes_a_file(server: SmallServer, download: Download, tmp_path: Path) -> None:
    server.answer = ranged
    at = download(server, "rooms.get", path={"roomId": "r/1"}, to=tmp_path / "r.json")
    assert at.read_bytes() == CONTENT
    assert server.seen[0].path == "/v2/rooms/r%2F1"


def test_one_call_continues_where_the_connection_broke(
    server: SmallServer, download: Download, tmp_path: Path
) -> None:
    server.answer = lambda seen: cut_at(100_000) if len(server.seen) == 1 else ranged(seen)
    at = download(server, f"{server.url}/f", policy=PATIENT, to=tmp_path / "f")
    assert at.read_bytes() == CONTENT
    again = server.seen[1].headers
    assert 0 < int(again["range"].removeprefix("bytes=").rstrip("-")) <= 100_000
    assert again["if-range"] == '"v1"'


def test_a_later_call_continues_what_an_earlier_one_left(
    server: SmallServer, download: Download, tmp_path: Path
) -> None:
    server.script(cut_at(100_000))
    with pytest.raises(TransportError):
        download(server, f"{server.url}/f", to=tmp_path / "f")
    assert not (tmp_path / "f").exists()
    assert (tmp_path / "f.part").exists()
    server.answer = ranged
    assert download(server, f"{server.url}/f", to=tmp_path / "f").read_bytes() == CONTENT
    assert "range" in server.seen[-1].headers
    assert list(tmp_path.iterdir()) == [tmp_path / "f"]


def test_another_file_by_now_is_fetched_from_its_start(
    server: SmallServer, download: Download, tmp_path: Path
) -> None:
    server.answer = lambda seen: cut_at(1000) if len(server.seen) == 1 else ranged(seen, b"new", '"v2"')
    at = download(server, f"{server.url}/f", policy=PATIENT, to=tmp_path / "f")
    assert at.read_bytes() == b"new"


def test_a_part_that_zoom_does_not_know_how_to_continue_is_thrown_away(
    server: SmallServer, download: Download, tmp_path: Path
) -> None:
    (tmp_path / "f.part").write_bytes(b"abc")
    (tmp_path / "f.part.json").write_text('{"validator": "\\"v1\\"", "total_bytes": 0}')
    server.answer = lambda seen: Answer(416) if "range" in seen.headers else ranged(seen)
    assert download(server, f"{server.url}/f", to=tmp_path / "f").read_bytes() == CONTENT


def test_without_a_name_for_the_version_it_starts_again(
    server: SmallServer, download: Download, tmp_path: Path
) -> None:
    cut = Answer(200, b"abc", {"Content-Length": "5", "ETag": 'W/"weak"'})
    server.answer = lambda _: cut if len(server.seen) == 1 else Answer(200, b"whole")
    assert download(server, f"{server.url}/f", policy=PATIENT, to=tmp_path / "f").read_bytes() == b"whole"
    assert "range" not in server.seen[1].headers


def test_a_redirect_to_strangers_loses_the_token(
    server: SmallServer, elsewhere: SmallServer, download: Download, tmp_path: Path
) -> None:
    server.script(Answer(302, None, {"Location": f"{elsewhere.url}/store/f"}))
    elsewhere.answer = ranged
    assert download(server, f"{server.url}/f", to=tmp_path / "f").read_bytes() == CONTENT
    assert "authorization" in server.seen[0].headers
    assert "authorization" not in elsewhere.seen[0].headers


def test_a_url_of_strangers_gets_no_token(
    server: SmallServer, elsewhere: SmallServer, download: Download, tmp_path: Path
) -> None:
    elsewhere.answer = ranged
    download(server, f"{elsewhere.url}/f", to=tmp_path / "f")
    assert "authorization" not in elsewhere.seen[0].headers
    assert not server.token_requests


@pytest.mark.parametrize(
    ("url", "wanted"),
    [
        ("https://us02web.zoom.us/rec/download/x", True),
        ("https://zoom.us/rec/download/x", True),
        ("http://us02web.zoom.us/rec/download/x", False),
        ("https://zoom.us.example.com/x", False),
        ("https://files.example.com/x", False),
    ],
)
def test_the_token_goes_to_zoom_alone(url: str, wanted: bool, tmp_path: Path) -> None:
    zoom = Zoom.server_to_server(account_id="a", client_id="b", client_secret="c")
    assert zoom.api_url == API_URL
    assert zoom._download_call(url, None, None, FileSink(tmp_path / "f")).needs_token is wanted


def test_an_error_is_an_error_and_leaves_no_file(
    server: SmallServer, download: Download, tmp_path: Path
) -> None:
    server.script(Answer(404, {"code": 3301, "message": "This recording does not exist."}))
    with pytest.raises(NotFound, match="This recording does not exist"):
        download(server, f"{server.url}/f", to=tmp_path / "f")
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cant_be_written_is_named(
    server: SmallServer, download: Download, tmp_path: Path
) -> None:
    server.answer = ranged
    (tmp_path / "file").write_text("x")
    with pytest.raises(ConfigurationError, match=r"file/f can't be written: .*Choose another place"):
        download(server, f"{server.url}/f", to=tmp_path / "file" / "f")


def test_a_part_from_the_wrong_place_is_not_glued_on(tmp_path: Path) -> None:
    (tmp_path / "f.part").write_bytes(b"abc")
    (tmp_path / "f.part.json").write_text('{"validator": "\\"v1\\"", "total_bytes": 6}')
    sink = FileSink(tmp_path / "f")
    assert sink.headers() == {"Range": "bytes=3-", "If-Range": '"v1"'}
    with pytest.raises(BadReply, match="another part came"):
        sink.begin(Response(status=206, headers={"content-range": "bytes 2-5/6"}))


def test_fewer_bytes_than_promised_are_no_file(tmp_path: Path) -> None:
    sink = FileSink(tmp_path / "f")
    sink.begin(Response(status=200, headers={"content-length": "5"}))
    sink.write(b"abc")
    with pytest.raises(BadReply, match="3 bytes came of 5"):
        sink.finish()
    assert not (tmp_path / "f").exists()
