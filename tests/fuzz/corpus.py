"""The corpus of bad deliveries, see ``tests/data/hooks/README.md``."""

from __future__ import annotations

import hashlib
import hmac
import time
import tomllib
from pathlib import Path
from typing import Any

from greenroom.core.secrets import Secret
from greenroom.core.signing import REQUEST_ID_HEADER, SIGNATURE_HEADER, TIMESTAMP_HEADER

FOLDER = Path(__file__).parents[1] / "data" / "hooks"
OTHER_SECRET = Secret("another app's secret")


class Case:
    """One delivery. body is None for a raw request, which only a real server can take."""

    def __init__(self, file: Path) -> None:
        said = tomllib.loads(file.read_text("utf-8"))
        self.name = file.stem
        self.raw = _bytes(said.pop("raw", ""))
        self.body = None if self.raw else _bytes(said.pop("body"))
        self.hangs_up: bool = said.pop("hang_up", False)
        self._sign = said.pop("sign", "good")
        self._timestamp = said.pop("timestamp", None)
        self._headers = said.pop("headers", [])
        status = said.pop("status")
        self.statuses = status if isinstance(status, list) else [status]
        self.reason: str = said.pop("reason", "")
        self.flags: list[str] | None = said.pop("flags", None)
        assert said.pop("why")
        assert not said, f"{file.name} has keys that mean nothing: {', '.join(said)}"

    def headers(self, secret: Secret) -> dict[str, bytes]:
        """Return the headers of a delivery that is made now; each name once."""
        assert self.body is not None
        stamp = str(int(time.time())) if self._timestamp is None else self._timestamp
        made = {TIMESTAMP_HEADER: stamp.encode("latin-1"), REQUEST_ID_HEADER: b""}
        if self._sign != "none":
            by = secret if self._sign == "good" else OTHER_SECRET
            made[SIGNATURE_HEADER] = signature(self.body, by, stamp).encode()
        made |= {name.lower(): value.encode("latin-1") for name, value in self._headers}
        return {name: value for name, value in made.items() if value}


def cases() -> list[Case]:
    return [Case(file) for file in sorted(FOLDER.glob("*.toml"))]


def signature(body: bytes, secret: Secret, stamp: str) -> str:
    """Return what a sender of this stamp would sign it with. stamp: a character for each byte."""
    message = b"v0:" + stamp.encode("latin-1") + b":" + body
    return "v0=" + hmac.new(secret.reveal().encode(), message, hashlib.sha256).hexdigest()


def _bytes(said: Any) -> bytes:
    parts = [[said, 1]] if isinstance(said, str) else said
    return b"".join(text.encode("latin-1") * times for text, times in parts)
