"""Files on their way to Zoom: multipart bodies, read while they are sent."""

from __future__ import annotations

import io
import mimetypes
import os
import secrets
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, TypeGuard

from greenroom.core.errors import ConfigurationError

from .arguments import InvalidArguments

CHUNK_BYTES = 64 * 1024
UNKNOWN_KIND = "application/octet-stream"


class _GivesText(Exception):
    """An open file that was opened as text."""


class Part(NamedTuple):
    """One field. open_: opens its bytes at their start, each time it is called."""

    head: bytes
    size_bytes: int
    open_: Callable[[], AbstractContextManager[BinaryIO]]


class Multipart:
    """A multipart/form-data body; see core.steps.Source. content_type: the header, boundary included.

    A file is a path, bytes, an open file, or a tuple of its name and one of these, with its content type if
    you like. Anything else is a text field; None is left out. An open file is read from where it stands, and
    again from there for a retry; one that can't go back is read into memory.
    Raises: InvalidArguments for a file that can't be read.
    """

    def __init__(self, operation_id: str, fields: Mapping[str, Any], text: Callable[[Any], str]) -> None:
        boundary = f"greenroom-{secrets.token_hex(16)}"
        self.content_type = f"multipart/form-data; boundary={boundary}"
        self._parts = [
            _part(operation_id, boundary, name, value, text)
            for name, value in fields.items()
            if value is not None
        ]
        self._tail = f"--{boundary}--\r\n".encode()
        self.size_bytes = sum(len(p.head) + p.size_bytes + 2 for p in self._parts) + len(self._tail)

    def chunks(self) -> Iterator[bytes]:
        """Yield the body. Raises: ConfigurationError when a file changed its size since it was looked at."""
        for part in self._parts:
            yield part.head
            left = part.size_bytes
            with part.open_() as file:
                while left and (chunk := file.read(min(CHUNK_BYTES, left))):
                    left -= len(chunk)
                    yield chunk
            if left:
                raise ConfigurationError(f"A file became {left} bytes shorter while it was sent; call again.")
            yield b"\r\n"
        yield self._tail


def _part(operation_id: str, boundary: str, name: str, value: Any, text: Callable[[Any], str]) -> Part:
    label = f'name="{_quoted(name)}"'
    file_name, kind, content = _named(value)
    if not _is_content(content):
        head = f"--{boundary}\r\nContent-Disposition: form-data; {label}\r\n\r\n"
        return _in_memory(head.encode(), text(value).encode())
    kind = kind or mimetypes.guess_type(file_name)[0] or UNKNOWN_KIND
    label += f'; filename="{_quoted(file_name)}"'
    head = f"--{boundary}\r\nContent-Disposition: form-data; {label}\r\nContent-Type: {kind}\r\n\r\n"
    try:
        return _of_content(head.encode(), content)
    except _GivesText as exc:
        raise InvalidArguments(
            operation_id, f"{name}: the file gives text; open it in binary mode ('rb')."
        ) from exc
    except OSError as exc:
        at = content if isinstance(content, Path) else file_name
        raise InvalidArguments(operation_id, f"{name}: {at} can't be read: {exc.strerror or exc}.") from exc


def _named(value: Any) -> tuple[str, str, Any]:
    """Return file name, content type and content of a value; the first two may be empty."""
    name, kind, content = "", "", value
    if isinstance(value, tuple) and len(value) in (2, 3) and _is_content(value[1]):
        name, content = str(value[0]), value[1]
        kind = str(value[2]) if len(value) == 3 else ""
    if not name:
        at = content if isinstance(content, Path) else getattr(content, "name", None)
        name = Path(at).name if isinstance(at, (str, Path)) else "file"
    if any(ord(c) < 32 for c in kind):
        kind = ""
    return name, kind, content


def _is_content(value: Any) -> TypeGuard[Path | bytes | bytearray | BinaryIO]:
    return isinstance(value, (Path, bytes, bytearray)) or hasattr(value, "read")


def _of_content(head: bytes, content: Path | bytes | bytearray | BinaryIO) -> Part:
    if isinstance(content, Path):
        with content.open("rb"):  # now, rather than halfway through sending
            return Part(head, content.stat().st_size, lambda: content.open("rb"))
    if isinstance(content, (bytes, bytearray)):
        return _in_memory(head, bytes(content))
    if isinstance(content.read(0), str):
        raise _GivesText
    if not content.seekable():
        return _in_memory(head, content.read())
    start = content.tell()
    size_bytes = content.seek(0, os.SEEK_END) - start
    content.seek(start)
    return Part(head, size_bytes, lambda: _again(content, start))


@contextmanager
def _again(file: BinaryIO, start: int) -> Iterator[BinaryIO]:
    """Give somebody else's open file from where it stood, and leave it open."""
    file.seek(start)
    yield file


def _in_memory(head: bytes, content: bytes) -> Part:
    return Part(head, len(content), lambda: io.BytesIO(content))


def _quoted(name: str) -> str:
    """Escape a name for a part's header, as browsers do."""
    return name.replace("\\", "\\\\").replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
