"""The console's log-in, for a house that is reached from other machines."""

from __future__ import annotations

import hashlib
import hmac
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from greenroom.core.secrets import Secret

COOKIE = "greenroom_session"
OPEN_PATHS = ("/login", "/console/")
"""What must answer without a token: the log-in itself, and the style sheets it is dressed with."""
_MAX_FORM_BYTES = 4096


def session_of(token: Secret) -> str:
    """Return what the cookie holds: it proves the token was known, and is of no use as the token."""
    return hmac.new(token.reveal().encode(), b"greenroom console session", hashlib.sha256).hexdigest()


def login_routes(token: Secret) -> list[BaseRoute]:
    """Return ``POST /login``, which takes the form field ``token`` and sets the session's cookie."""

    async def login(request: Request) -> Response:
        given = await _given_token(request)
        if not hmac.compare_digest(given.encode(), token.reveal().encode()):
            return login_page(is_wrong=True)
        answer = RedirectResponse("/", 303)
        answer.set_cookie(COOKIE, session_of(token), httponly=True, samesite="strict", path="/")
        return answer

    return [Route("/login", login, methods=["POST"])]


def login_page(*, is_wrong: bool = False) -> Response:
    """Return the page that asks for the token, status 401."""
    from greenroom.console import login_page as page

    return page("/login", is_wrong=is_wrong)


async def _given_token(request: Request) -> str:
    form = b""
    async for chunk in request.stream():
        form += chunk
        if len(form) > _MAX_FORM_BYTES:
            return ""
    return parse_qs(form.decode("utf-8", "replace")).get("token", [""])[0]
