"""Zoom's OAuth server: ``/oauth/token`` with its five grants, authorize, device codes, revoke."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable
from typing import Any

from greenroom import catalog

from . import apps, consent, problems, scopes, settings, tokens
from .pipeline import Call, Raw, query_of
from .registry import Problem, Reply
from .validate import decode_body
from .world.world import World

_HOST = re.compile(r"[A-Za-z0-9.-]+(:\d{1,5})?|\[[0-9A-Fa-f:.]+\](:\d{1,5})?")

Parameters = dict[str, str]
Grant = Callable[[World, dict[str, Any], Parameters], dict[str, Any]]

_OPERATIONS = {
    "/oauth/token": "oauth.create_token",
    "/oauth/revoke": "oauth.revoke_token",
    "/oauth/devicecode": "oauth.create_device_code",
    "/oauth/authorize": "oauth.authorize",
    "/oauth/data/compliance": "oauth.confirm_data_compliance",
}


class Server:
    """Answers everything under ``/oauth``. base_url: where the sandbox is reached."""

    def __init__(self, world: World, base_url: str) -> None:
        self._world = world
        self._base_url = base_url
        self._endpoints: dict[tuple[str, str], Callable[[Raw], Reply]] = {
            ("POST", "/oauth/token"): self._token,
            ("POST", "/oauth/revoke"): self._revoke,
            ("POST", "/oauth/devicecode"): self._device_code,
            ("GET", "/oauth/authorize"): self._authorize,
            ("GET", consent.DEVICE_PATH): self._device_page,
            ("POST", "/oauth/data/compliance"): self._data_compliance,
        }

    def identify(self, raw: Raw) -> str:
        """Return the catalog's name for the endpoint, "" if it has none."""
        return _OPERATIONS.get(raw.path.rstrip("/"), "")

    def answer(self, call: Call) -> Reply:
        """Return the answer; what it changed is on disk."""
        raw = call.raw
        path = raw.path.rstrip("/")
        endpoint = self._endpoints.get((raw.method, path))
        try:
            if endpoint is None:
                allowed = [method for method, known in self._endpoints if known == path]
                raise problems.wrong_method(raw.method, allowed) if allowed else problems.unknown_path()
            with self._world.transaction():
                return _kept(endpoint, raw)
        except consent.Refused as refusal:
            return _refusal(refusal)
        except Problem as problem:
            return problems.render(problem)

    def _token(self, raw: Raw) -> Reply:
        given = _parameters(raw)
        app = _app(self._world, raw, given)
        kind = given.get("grant_type", "")
        grant = _GRANTS.get(kind)
        if grant is None or kind not in app["grants"]:
            raise consent.Refused("unsupported grant type", "unsupported_grant_type")
        issued = grant(self._world, app, given)
        return Reply(200, {**issued, "api_url": self._reached_at(raw)})

    def _revoke(self, raw: Raw) -> Reply:
        """Source: Zoom's Postman collection; documented."""
        given = _parameters(raw)
        _app(self._world, raw, given)
        tokens.revoke(self._world, given.get("token", ""))
        return Reply(200, {"status": "success"})

    def _authorize(self, raw: Raw) -> Reply:
        location = consent.authorize(self._world, query_of(raw.query))
        return Reply(302, headers={"location": location})

    def _device_code(self, raw: Raw) -> Reply:
        given = _parameters(raw)
        app = _app(self._world, raw, given, may_lack_secret=True)
        if apps.DEVICE_GRANT not in app["grants"]:
            raise consent.Refused("unsupported grant type", "unsupported_grant_type")
        return Reply(200, consent.start_device(self._world, app, self._reached_at(raw)))

    def _device_page(self, raw: Raw) -> Reply:
        page = consent.device_page(self._world, query_of(raw.query).get("user_code", ""))
        return Reply(200, page.encode(), {"content-type": "text/html; charset=utf-8"})

    def _reached_at(self, raw: Raw) -> str:
        """Return this sandbox's address as the caller knows it; behind a mapped port it differs from ours."""
        host = raw.headers.get("host", "")
        if not _HOST.fullmatch(host):
            return self._base_url
        return f"{self._base_url.partition('://')[0]}://{host}"

    def _data_compliance(self, raw: Raw) -> Reply:
        _app(self._world, raw, _parameters(raw))
        operation = catalog.operation("oauth.confirm_data_compliance")
        reply = Reply(operation.success_status, operation.success.example)
        reply.headers = {**reply.headers, "x-greenroom-fidelity": "shaped"}
        return reply


def _kept(endpoint: Callable[[Raw], Reply], raw: Raw) -> Reply:
    """Return the endpoint's answer; a NotYet too, so that the transaction around it commits."""
    try:
        return endpoint(raw)
    except consent.NotYet as refusal:
        return _refusal(refusal)


def _refusal(refusal: consent.Refused) -> Reply:
    return Reply(refusal.status, {"reason": refusal.reason, "error": refusal.error})


def _parameters(raw: Raw) -> Parameters:
    """Return the parameters of the query and of the form; the form's win. A JSON body is read too."""
    given = query_of(raw.query)
    text = raw.body.decode("utf-8", "replace")
    if text.lstrip().startswith("{"):
        try:
            body = decode_body(raw.body)
        except Problem:
            raise consent.Refused("Bad Request", "invalid_request") from None
        return given | {name: str(value) for name, value in body.items()}
    return given | query_of(text)


def _app(world: World, raw: Raw, given: Parameters, *, may_lack_secret: bool = False) -> dict[str, Any]:
    """Return the app that asks. Raises Refused with status 400, as Zoom answers. Source: observed."""
    client_id, secret = _basic(raw.headers.get("authorization", ""))
    if not client_id:
        client_id, secret = given.get("client_id", ""), given.get("client_secret")
    app = apps.authenticated(world, client_id, secret)
    if app is None and may_lack_secret and secret is None:
        app = world.records.get("app", client_id)
    if app is None:
        raise consent.Refused("Invalid client_id or client_secret", "invalid_client")
    return app


def _basic(header: str) -> tuple[str, str | None]:
    scheme, _, value = header.strip().partition(" ")
    if scheme.lower() != "basic":
        return "", None
    try:
        text = base64.b64decode(value.strip(), validate=True).decode()
    except (binascii.Error, UnicodeDecodeError, ValueError):
        return "", None
    client_id, _, secret = text.partition(":")
    return client_id, secret


# Grants: parameters -> what the reply says about the token


def _account_credentials(world: World, app: dict[str, Any], given: Parameters) -> dict[str, Any]:
    if given.get("account_id") != world.account_id:
        raise consent.Refused("Bad Request", "invalid_request")
    if settings.read(world.records).single_token:
        tokens.revoke_app(world, app["client_id"])
    return _access(world, app, world.owner_id, "account_credentials", app["scopes"])


def _client_credentials(world: World, app: dict[str, Any], given: Parameters) -> dict[str, Any]:
    return _access(world, app, world.owner_id, "client_credentials", app["scopes"])


def _authorization_code(world: World, app: dict[str, Any], given: Parameters) -> dict[str, Any]:
    user_id = consent.redeem_code(world, app, given)
    return _pair(world, app, user_id, "authorization_code")


def _device(world: World, app: dict[str, Any], given: Parameters) -> dict[str, Any]:
    user_id = consent.poll_device(world, app, given.get("device_code", ""))
    return _pair(world, app, user_id, "authorization_code")


def _refresh(world: World, app: dict[str, Any], given: Parameters) -> dict[str, Any]:
    """Rotate: each refresh token works once, unless strict_refresh is off. Source: observed."""
    found = tokens.refresh_record(world, given.get("refresh_token", ""))
    is_strict = settings.read(world.records).strict_refresh
    if (
        found is None
        or found["app"] != app["client_id"]
        or consent.is_past(world, found["expires_ms"])
        or (found["is_spent"] and is_strict)
    ):
        raise consent.Refused("Invalid Token!", "invalid_grant")
    tokens.spend(world, found)
    held, user_id, family = found["scopes"], found["user_id"], found["family"]
    issued = _access(world, app, user_id, found["grant"], held, family=family)
    issued["refresh_token"] = tokens.issue_refresh(world, app, user_id, found["grant"], held, family)
    return issued


def _pair(world: World, app: dict[str, Any], user_id: str, grant: str) -> dict[str, Any]:
    """A new consent of the same user ends the tokens of the earlier one. Source: observed."""
    tokens.revoke_app(world, app["client_id"], user_id=user_id)
    family = world.new_hex()
    issued = _access(world, app, user_id, grant, app["scopes"], family=family)
    issued["refresh_token"] = tokens.issue_refresh(world, app, user_id, grant, app["scopes"], family)
    return issued


def _access(
    world: World, app: dict[str, Any], user_id: str, grant: str, held: list[str], *, family: str = ""
) -> dict[str, Any]:
    return {
        "access_token": tokens.issue_access(world, app, user_id, grant, held, family=family),
        "token_type": "bearer",
        "expires_in": tokens.ACCESS_LIFE_S,
        "scope": " ".join(scopes.expanded(held)),
    }


_GRANTS: dict[str, Grant] = {
    "account_credentials": _account_credentials,
    "client_credentials": _client_credentials,
    "authorization_code": _authorization_code,
    "refresh_token": _refresh,
    apps.DEVICE_GRANT: _device,
}
