"""A body that becomes a file: told of as it grows, and continued where it broke off."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import BinaryIO, TypeAlias

import msgspec

from greenroom.core.errors import ApiError, BadReply, ConfigurationError
from greenroom.core.steps import Response, Steps

from .engine import Call, exchange

Progress: TypeAlias = Callable[[int, int | None], None]
"""Called with the bytes there are and the bytes there will be, None if nobody said."""

_RANGE = re.compile(r"bytes (\d+)-\d*/(\d+|\*)")
UNSATISFIABLE = 416


class Note(msgspec.Struct):
    """What is kept beside a part of a file.

    validator: strong ETag or date of the whole. total_bytes: 0 if unknown.
    """

    validator: str
    total_bytes: int


class FileSink:
    """Puts a body into ``<name>.part`` and, when all is there, in its place. See core.steps.Sink.

    A part that an earlier run left is continued if Zoom still has the same file (If-Range); else it starts
    again.
    """

    def __init__(self, to: Path, progress: Progress | None = None) -> None:
        self._to = to
        self._part = to.with_name(f"{to.name}.part")
        self._note_at = to.with_name(f"{to.name}.part.json")
        self._progress = progress
        self._file: BinaryIO | None = None
        self._there = 0
        self._total: int | None = None

    def headers(self) -> Mapping[str, str]:
        """Return Range and If-Range for what is missing, or nothing to ask for the whole."""
        self.close()
        note, there = self._left_over()
        if note is None or there == 0 or (note.total_bytes and there >= note.total_bytes):
            return {}
        return {"Range": f"bytes={there}-", "If-Range": note.validator}

    def begin(self, head: Response) -> bool:
        if head.status not in (200, 206):
            return False
        try:
            if head.status == 206:
                self._continue(head)
            else:
                self._start(head)
        except OSError as exc:
            raise self._unwritable(exc) from exc
        self._report()
        return True

    def write(self, chunk: bytes) -> None:
        assert self._file is not None
        try:
            self._file.write(chunk)
        except OSError as exc:
            raise self._unwritable(exc) from exc
        self._there += len(chunk)
        self._report()

    def finish(self) -> Path:
        """Put the file in its place. Raises: BadReply when it is shorter or longer than it was said to be."""
        self.close()
        if self._total is not None and self._there != self._total:
            raise BadReply(
                f"{self._to.name}: {self._there} bytes came of {self._total}. Call again to continue."
            )
        try:
            self._part.replace(self._to)
            self._note_at.unlink(missing_ok=True)
        except OSError as exc:
            raise self._unwritable(exc) from exc
        return self._to

    def close(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            file.close()

    def forget(self) -> None:
        """Throw away the part, so that the next request asks for the whole."""
        self.close()
        self._part.unlink(missing_ok=True)
        self._note_at.unlink(missing_ok=True)

    def _start(self, head: Response) -> None:
        length = head.headers.get("content-length", "")
        self._there, self._total = 0, int(length) if length.isdigit() else None
        self._to.parent.mkdir(parents=True, exist_ok=True)
        self._file = self._part.open("wb")
        if validator := _validator(head):
            self._note_at.write_bytes(msgspec.json.encode(Note(validator, self._total or 0)))
        else:
            self._note_at.unlink(missing_ok=True)

    def _continue(self, head: Response) -> None:
        note, there = self._left_over()
        said = _RANGE.fullmatch(head.headers.get("content-range", ""))
        if note is None or said is None or int(said[1]) != there:
            raise BadReply(f"{self._to.name}: another part came than was asked for. Call again.")
        self._there = there
        self._total = int(said[2]) if said[2] != "*" else note.total_bytes or None
        self._file = self._part.open("ab")

    def _left_over(self) -> tuple[Note | None, int]:
        try:
            note = msgspec.json.decode(self._note_at.read_bytes(), type=Note)
            return note, self._part.stat().st_size
        except (OSError, msgspec.DecodeError):
            return None, 0

    def _report(self) -> None:
        if self._progress is not None:
            self._progress(self._there, self._total)

    def _unwritable(self, exc: OSError) -> ConfigurationError:
        return ConfigurationError(
            f"{self._to} can't be written: {exc.strerror or exc}. Choose another place."
        )


def download(call: Call, sink: FileSink) -> Steps[Path]:
    """Return where the file is. Raises as exchange does; what came so far stays, for the next time."""
    try:
        try:
            yield from exchange(call)
        except ApiError as error:
            if error.status != UNSATISFIABLE:
                raise
            sink.forget()
            yield from exchange(call)
        return sink.finish()
    finally:
        sink.close()


def _validator(head: Response) -> str:
    """Return what If-Range may name: a strong ETag, else the date of change."""
    etag = head.headers.get("etag", "")
    return etag if etag.startswith('"') else head.headers.get("last-modified", "")
