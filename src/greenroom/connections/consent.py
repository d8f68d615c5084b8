"""A user's consent in the browser: where to send them, and who listens when they come back."""

from __future__ import annotations

import base64
import hashlib
import hmac
import html
import queue
import secrets
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs, urlencode, urlsplit

import msgspec

from greenroom.core.errors import ConfigurationError, GrantRevoked, TimedOut
from greenroom.core.secrets import Secret

DEFAULT_REDIRECT = "http://127.0.0.1:8788/oauth/callback"
"""Register this address with the app, or give another with ``--redirect-uri``."""

_LOOPBACK = frozenset({"127.0.0.1", "localhost"})
_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>{title}</title>
<style>:root{{color-scheme:light dark}}
body{{font:16px/1.5 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1rem}}</style>
<h1>{title}</h1><p>{text}</p></html>"""


class Question(msgspec.Struct, frozen=True):
    """One consent being asked for. url: where the browser goes. state, verifier: prove that the answer is
    to this question."""

    url: str
    redirect_uri: str
    state: str
    verifier: Secret


def ask(client_id: str, oauth_url: str, redirect_uri: str) -> Question:
    """Return a fresh question with PKCE (S256). Scopes are the app's, so none are named.

    Source: RFC 7636; Zoom docs, "OAuth", read 2026-02; documented.
    """
    verifier, state = secrets.token_urlsafe(48), secrets.token_urlsafe(24)
    query = {
        "response_type": "code",
        "client_id": client_id,
        "redirect_uri": redirect_uri,
        "state": state,
        "code_challenge": challenge(verifier),
        "code_challenge_method": "S256",
    }
    return Question(f"{oauth_url}/authorize?{urlencode(query)}", redirect_uri, state, Secret(verifier))


def challenge(verifier: str) -> str:
    """Return what S256 makes of a verifier.

    >>> challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
    'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'
    """
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")


def code_in(question: Question, address: str) -> Secret:
    """Return the code in the address the browser came back to.

    Raises: GrantRevoked when the user or Zoom said no, ConfigurationError for an address that is no answer to
    this question.
    """
    given = {name: values[0] for name, values in parse_qs(urlsplit(address.strip()).query).items()}
    if not hmac.compare_digest(given.get("state", "").encode(), question.state.encode()):
        raise ConfigurationError(
            "That address is no answer to this request (its state differs); start again with the newest link."
        )
    if "error" in given:
        reason = given.get("error_description") or given["error"]
        raise GrantRevoked(f"Zoom's consent page said no: {reason[:200]}. Start again to ask anew.")
    if not given.get("code"):
        raise ConfigurationError("That address has no code in it; copy it whole, from http to its end.")
    return Secret(given["code"])


class Landing:
    """A one-shot web server on this machine where the browser lands with its code.

    redirect_uri must be ``http`` on 127.0.0.1 or localhost; port 0 takes a free one. Only 127.0.0.1 is
    listened on, only its path is served, and only an answer with the right state ends the wait.
    Raises: ConfigurationError when the port is taken.
    """

    def __init__(self, redirect_uri: str = DEFAULT_REDIRECT) -> None:
        parts = urlsplit(redirect_uri)
        self._path = parts.path or "/"
        self._results: queue.Queue[Secret | Exception] = queue.Queue()
        self._question: Question | None = None
        try:
            self._http = _Server(("127.0.0.1", parts.port if parts.port is not None else 80), _handler(self))
        except (OSError, ValueError) as exc:
            raise ConfigurationError(
                f"Can't listen at {redirect_uri}: {exc}. Stop what uses the port, or give another with "
                "--redirect-uri (and register it with the app)."
            ) from exc
        self.redirect_uri = f"http://{parts.hostname}:{self._http.server_port}{parts.path}"
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.05,), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._http.shutdown()
        self._http.server_close()

    def expect(self, question: Question) -> None:
        """Say which question's answer counts."""
        self._question = question

    def code(self, timeout_s: float) -> Secret:
        """Wait for the code. Raises: GrantRevoked when the user said no, TimedOut."""
        try:
            result = self._results.get(timeout=timeout_s)
        except queue.Empty:
            raise TimedOut(
                f"Nobody came back to {self.redirect_uri} within {timeout_s:g} s. Check that this address is "
                "registered with the app, then start again."
            ) from None
        if isinstance(result, Exception):
            raise result
        return result

    def answer(self, target: str) -> tuple[int, str, str]:
        """Return status, title and text for a browser that asks for target."""
        if urlsplit(target).path != self._path or self._question is None:
            return 404, "Nothing here", "This address only receives the answer of Zoom's consent page."
        try:
            self._results.put(code_in(self._question, target))
        except GrantRevoked as refusal:
            self._results.put(refusal)
            return 400, "Not connected", f"{refusal} You can close this page."
        except ConfigurationError as problem:
            return 400, "Not connected", str(problem)
        return 200, "Connected", "Greenroom has what it needs. You can close this page."


def is_loopback_redirect(redirect_uri: str) -> bool:
    """Return whether a Landing can receive it; any other address is pasted by the user."""
    parts = urlsplit(redirect_uri)
    return parts.scheme == "http" and parts.hostname in _LOOPBACK


class _Server(ThreadingHTTPServer):
    """Browsers open connections ahead of use, so each gets a thread."""

    daemon_threads = True
    block_on_close = False
    allow_reuse_address = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: a browser that hangs up is no news, and a traceback would show the code."""


def _handler(landing: Landing) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        timeout = 10

        def do_GET(self) -> None:
            status, title, text = landing.answer(self.path)
            page = _PAGE.format(title=html.escape(title), text=html.escape(text)).encode()
            self.send_response(status)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(page)))
            self.send_header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
            self.send_header("Referrer-Policy", "no-referrer")
            self.send_header("Cache-Control", "no-store")
            self.end_headers()
            self.wfile.write(page)

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing: the request line holds the code."""

    return Handler
