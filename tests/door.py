"""Knock at a sandbox without a socket: one call through its ASGI app, as a web server would make it."""

from __future__ import annotations

import asyncio
import base64
from typing import Any, NamedTuple
from urllib.parse import unquote

from greenroom.core.json import decode, encode
from greenroom.sandbox.apps import WELL_KNOWN_ID, WELL_KNOWN_SECRET
from greenroom.sandbox.sandbox import Sandbox
from greenroom.sandbox.world.world import ACCOUNT_ID

TOKEN_PATH = "/oauth/token"


class Answer(NamedTuple):
    """What came back. body: decoded JSON, text of anything else, None for nothing. headers: in lower case."""

    status: int
    body: Any
    headers: dict[str, str]


class Door:
    """Calls one sandbox. token: sent as the bearer unless a call brings its own authorization."""

    def __init__(self, sandbox: Sandbox, token: str | None = None) -> None:
        self.sandbox = sandbox
        self.token = self.mint() if token is None else token

    def __call__(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        raw: bytes | None = None,
        headers: dict[str, str] | None = None,
    ) -> Answer:
        """Call ``METHOD path?query``. body: sent as JSON; raw: sent as it is."""
        data = raw if raw is not None else b"" if body is None else encode(body)
        sent = {"content-type": "application/json", "content-length": str(len(data))} if data else {}
        if self.token_or_none:
            sent["authorization"] = f"Bearer {self.token}"
        return asyncio.run(self._exchange(method, path, data, {**sent, **(headers or {})}))

    @property
    def token_or_none(self) -> str:
        return getattr(self, "token", "")

    def mint(self, client_id: str = WELL_KNOWN_ID, secret: str = WELL_KNOWN_SECRET) -> str:
        """Return a fresh server-to-server token of an app."""
        answer = self.form(
            {"grant_type": "account_credentials", "account_id": ACCOUNT_ID}, client=(client_id, secret)
        )
        assert answer.status == 200, answer
        return str(answer.body["access_token"])

    def form(
        self,
        fields: dict[str, str],
        path: str = TOKEN_PATH,
        *,
        client: tuple[str, str] | None = (WELL_KNOWN_ID, WELL_KNOWN_SECRET),
    ) -> Answer:
        """Post a form to the OAuth server, as the client given."""
        from urllib.parse import urlencode

        headers = {"content-type": "application/x-www-form-urlencoded", "authorization": ""}
        if client:
            headers["authorization"] = "Basic " + base64.b64encode(":".join(client).encode()).decode()
        return self("POST", path, raw=urlencode(fields).encode(), headers=headers)

    async def _exchange(self, method: str, path: str, data: bytes, headers: dict[str, str]) -> Answer:
        target, _, query = path.partition("?")
        scope = {
            "type": "http",
            "method": method,
            "path": unquote(target),
            "raw_path": target.encode(),
            "query_string": query.encode(),
            "headers": [(k.encode(), v.encode()) for k, v in headers.items() if v],
        }
        seen: dict[str, Any] = {"body": b""}

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": data, "more_body": False}

        async def send(message: Any) -> None:
            if message["type"] == "http.response.start":
                seen["status"] = message["status"]
                seen["headers"] = {k.decode(): v.decode() for k, v in message["headers"]}
            else:
                seen["body"] += message["body"]

        await self.sandbox.app(scope, receive, send)
        is_json = "json" in seen["headers"].get("content-type", "")
        body = decode(seen["body"]) if is_json else seen["body"].decode() or None
        return Answer(seen["status"], body, seen["headers"])


def multipart(fields: dict[str, Any]) -> tuple[bytes, dict[str, str]]:
    """Return a multipart body and its headers; bytes become a file part, a picture unless (bytes, type)."""
    parts = b""
    for name, given in fields.items():
        value, kind = given if isinstance(given, tuple) else (given, "image/png")
        is_file = isinstance(value, bytes)
        extra = f'; filename="sample.png"\r\nContent-Type: {kind}' if is_file else ""
        head = f'--edge\r\nContent-Disposition: form-data; name="{name}"{extra}\r\n\r\n'
        parts += head.encode() + (value if is_file else str(value).encode()) + b"\r\n"
    body = parts + b"--edge--\r\n"
    return body, {"content-type": "multipart/form-data; boundary=edge", "content-length": str(len(body))}
