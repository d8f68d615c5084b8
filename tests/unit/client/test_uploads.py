"""Files as they go out: their bytes, their names, and again from the start when a request is repeated."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from greenroom import AsyncZoom, Zoom
from greenroom.client.arguments import InvalidArguments
from greenroom.client.encode import text
from greenroom.client.retry import SLOWEST_BYTES_PER_S
from greenroom.client.uploads import CHUNK_BYTES, Multipart
from greenroom.core.errors import ConfigurationError

from .server import Answer, SmallServer

OPERATION = "rooms.backgrounds.upload_file"


def form(**fields: Any) -> Multipart:
    return Multipart(OPERATION, fields, text)


def body(made: Multipart) -> bytes:
    """Return the whole body, with its boundary called B."""
    raw = b"".join(made.chunks())
    assert len(raw) == made.size_bytes
    return raw.replace(made.content_type.partition("boundary=")[2].encode(), b"B")


def test_a_path_goes_with_its_name_and_kind_beside_text_fields(tmp_path: Path) -> None:
    picture = tmp_path / 'a "b".png'
    picture.write_bytes(b"\x89PNG\r\n")
    assert body(form(file=picture, content_name="Sea", x=None)) == (
        b'--B\r\nContent-Disposition: form-data; name="file"; filename="a %22b%22.png"\r\n'
        b"Content-Type: image/png\r\n\r\n\x89PNG\r\n\r\n"
        b'--B\r\nContent-Disposition: form-data; name="content_name"\r\n\r\nSea\r\n--B--\r\n'
    )


@pytest.mark.parametrize(
    ("given", "name", "kind"),
    [
        (b"x", b"file", b"application/octet-stream"),
        (("a.jpg", b"x"), b"a.jpg", b"image/jpeg"),
        (("a.jpg", io.BytesIO(b"x"), "image/webp"), b"a.jpg", b"image/webp"),
        (("a.jpg", b"x", "image/webp\r\nEvil: 1"), b"a.jpg", b"image/jpeg"),
        (("a\r\nb", b"x"), b"a%0D%0Ab", b"application/octet-stream"),
    ],
)
def test_names_and_kinds_can_be_given_and_stay_in_their_header(given: Any, name: bytes, kind: bytes) -> None:
    raw = body(form(file=given))
    assert b'filename="' + name + b'"\r\nContent-Type: ' + kind + b"\r\n\r\nx\r\n" in raw


def test_an_open_file_is_read_from_where_it_stands_as_often_as_needed_and_stays_open(tmp_path: Path) -> None:
    picture = tmp_path / "a.png"
    picture.write_bytes(b"skipPNG")
    with picture.open("rb") as file:
        file.seek(4)
        made = form(file=file)
        assert body(made) == body(made)
        assert b'filename="a.png"' in body(made)
        assert b"\r\n\r\nPNG\r\n" in body(made)
        assert not file.closed


def test_an_open_file_that_cant_go_back_is_read_into_memory() -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    made = form(file=Pipe(b"once"))
    assert body(made) == body(made)
    assert b"once" in body(made)


def test_a_file_open_as_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"PNG")
    with (tmp_path / "a.png").open() as file, pytest.raises(InvalidArguments, match="open it in binary mode"):
        form(file=file)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidArguments, match=r"file: .*none\.png can't be read: No such file"):
        form(file=tmp_path / "none.png")


def test_a_file_that_shrinks_while_it_is_sent_is_an_error(tmp_path: Path) -> None:
    picture = tmp_path / "a.png"
    picture.write_bytes(b"long enough")
    made = form(file=picture)
    picture.write_bytes(b"short")
    with pytest.raises(ConfigurationError, match="6 bytes shorter"):
        list(made.chunks())


def test_a_big_file_never_is_in_memory_as_a_whole(tmp_path: Path) -> None:
    picture = tmp_path / "a.bin"
    picture.write_bytes(b"x" * (3 * CHUNK_BYTES + 1))
    assert max(len(chunk) for chunk in form(file=picture).chunks()) == CHUNK_BYTES


def test_a_big_file_may_take_longer_than_a_small_call(tmp_path: Path) -> None:
    picture = tmp_path / "a.bin"
    with picture.open("wb") as file:
        file.truncate(100 * SLOWEST_BYTES_PER_S)
    zoom = Zoom.sandbox()
    from greenroom.catalog import query as catalog
    from greenroom.client.arguments import bind

    operation = catalog.operation(OPERATION)
    call = zoom._call_for(operation, bind(operation, (), {"file": picture}))
    assert call.policy.deadline_s == pytest.approx(zoom.policy.deadline_s + 100, abs=1)


def send_sync(server: SmallServer, **fields: Any) -> None:
    with Zoom.server_to_server(**server.settings) as zoom:
        zoom.invoke(OPERATION, fields)


def send_async(server: SmallServer, **fields: Any) -> None:
    async def run() -> None:
        async with AsyncZoom.server_to_server(**server.settings) as zoom:
            await zoom.invoke(OPERATION, fields)

    asyncio.run(run())


@pytest.mark.parametrize("send", [send_sync, send_async])
def test_over_the_wire_it_has_a_length_and_comes_again_after_a_limit(
    server: SmallServer, send: Callable[..., None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("greenroom.client.retry._pause_after_429", lambda *_: 0.0)
    content = bytes(range(256)) * 2000
    (tmp_path / "sea.png").write_bytes(content)
    server.script(Answer(429, {"code": 429, "message": "per-second"}), Answer(201, {"content_id": "c1"}))
    send(server, file=tmp_path / "sea.png", content_name="Sea")
    first, second = server.seen
    assert first.path == "/v2/zrbackground/files"
    assert "transfer-encoding" not in first.headers
    assert int(first.headers["content-length"]) == len(first.body)
    assert content in first.body
    assert first.body == second.body
