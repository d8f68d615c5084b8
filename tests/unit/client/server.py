"""A small HTTP server that records what arrives, byte for byte, and answers as a test tells it."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple

from tests.waiting import WITHIN_S


class Seen(NamedTuple):
    """One request as it came. target: path and query, undecoded. headers: names in lower case."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        return self.target.partition("?")[2]

    def json(self) -> Any:
        return json.loads(self.body)


class Answer(NamedTuple):
    """What to send back. cut: close the connection instead. delay_s: think first. after: wait for this."""

    status: int = 200
    body: Any = None
    headers: dict[str, str] = {}  # noqa: RUF012 - read only
    cut: bool = False
    delay_s: float = 0.0
    after: threading.Event | None = None


Rule = Callable[[Seen], Answer]


class SmallServer:
    """answer: decides about every request but the token endpoint's. token_answer: decides about those.

    seen: the requests for operations. token_requests: the others.
    """

    def __init__(self) -> None:
        self.seen: list[Seen] = []
        self.token_requests: list[Seen] = []
        self.answer: Rule = lambda _: Answer(200, {})
        self.token_answer: Rule = self.grant
        self._tokens = 0
        self._lock = threading.Lock()
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._http.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._http.server_port}"
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.01,), daemon=True)

    @property
    def settings(self) -> dict[str, str]:
        """Arguments of server_to_server."""
        return {
            "account_id": "account-1",
            "client_id": "client-1",
            "client_secret": "hush",
            "api_url": f"{self.url}/v2",
            "oauth_url": f"{self.url}/oauth",
        }

    def grant(self, _: Seen) -> Answer:
        """Grant token-1, token-2 …"""
        with self._lock:
            self._tokens += 1
            number = self._tokens
        granted = {
            "access_token": f"token-{number}",
            "token_type": "bearer",
            "expires_in": 3600,
            "scope": "a b",
        }
        return Answer(200, granted | {"api_url": self.url})

    def script(self, *answers: Answer) -> None:
        """Give these answers in turn, the last one for ever."""
        left = list(answers)
        self.answer = lambda _: left.pop(0) if len(left) > 1 else left[0]

    def take(self, seen: Seen) -> Answer:
        if seen.path == "/oauth/token":
            self.token_requests.append(seen)
            return self.token_answer(seen)
        self.seen.append(seen)
        return self.answer(seen)

    @contextmanager
    def running(self) -> Iterator[SmallServer]:
        self._thread.start()
        try:
            yield self
        finally:
            self._http.shutdown()
            self._http.server_close()
            self._thread.join()


def _handler(server: SmallServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1
        disable_nagle_algorithm = True

        def handle_any(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            answer = server.take(Seen(self.command, self.path, headers, body))
            if answer.delay_s:
                time.sleep(answer.delay_s)
            if answer.after:
                answer.after.wait(WITHIN_S)
            if answer.cut:
                self.close_connection = True
                return
            raw = answer.body
            if raw is None:
                raw = b""
            elif not isinstance(raw, bytes):
                raw = json.dumps(raw).encode()
            self.send_response(answer.status)
            sent = {"Content-Type": "application/json;charset=UTF-8"} | answer.headers
            for name, value in sent.items():
                self.send_header(name, value)
            if "Content-Length" in sent:
                self.close_connection = True
            elif answer.status != 204:
                self.send_header("Content-Length", str(len(raw)))
            self.end_headers()
            with suppress(ConnectionError):
                self.wfile.write(raw if answer.status != 204 else b"")

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_any

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    return Handler
