"""``/v2/marketplace``: an app's event subscriptions and webhook logs.

The catalog has no such operations, and making a subscription means asking its endpoint while the caller
waits: so they are routed here by hand, ahead of the pipeline, with its own first steps.
Source: Zoom API reference, "Marketplace", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Awaitable, Callable
from typing import Any, Literal, NamedTuple

from msgspec.structs import replace

from greenroom import catalog
from greenroom.catalog import Operation, Scopes
from greenroom.core.clock import iso
from greenroom.core.errors import GreenroomError, UnknownOperation
from greenroom.core.ids import decode_segment

from . import apps, custom_headers, limits, pipeline, problems, scopes, subscriptions, validate, webhook_logs
from .outbox import Outbox
from .pipeline import Call
from .registry import Problem, Reply, Request
from .world.world import World

PREFIX = "/marketplace/"
_MOST_USERS = 10
_SCOPES_OF_USE = ("user", "account", "master_account")
_NONE = Scopes((), ())

_RateClass = Literal["light", "medium", "heavy", "resource-intensive"]
_log = logging.getLogger("greenroom.sandbox")
Handler = Callable[[Request, World], Awaitable[Reply]]


class _Route(NamedTuple):
    id: str
    method: str
    path: re.Pattern[str]
    rate_class: _RateClass
    handler: Handler
    scopes: Scopes


async def answer(call: Call) -> Reply:
    """Return the answer. Each handler writes in transactions of its own, around its waiting."""
    try:
        route, values = _match(call)
        call.request = _request(call, route, values)
        with call.world.transaction():
            pipeline.authenticate(call)
            call.request.token = call.token
            if call.settings.scope_checks:
                scopes.check(call.token, route.scopes, is_own=True)
            pipeline.limit_rate(call)
        if call.raw.method in ("POST", "PATCH"):
            call.request.body = validate.decode_body(call.raw.body)
        call.request.query = dict(pipeline.query_of(call.raw.query))
        call.reply = await route.handler(call.request, call.world)
    except Problem as problem:
        call.reply = problems.render(problem)
    except GreenroomError:
        _log.exception("The sandbox could not serve %s.", call.operation_id)
        call.reply = problems.render(problems.internal())
    if call.request is not None:
        category = limits.category(call.request.operation) or ""
        labels = {"x-greenroom-fidelity": "behaves", "x-ratelimit-category": category}
        call.reply.headers = labels | dict(call.reply.headers)
    return call.reply


def identify(method: str, path: str) -> str:
    """Return the operation a request is for, "" when it is none."""
    return next((r.id for r in _ROUTES if r.method == method and r.path.fullmatch(path.rstrip("/"))), "")


def _match(call: Call) -> tuple[_Route, dict[str, str]]:
    path = call.raw.path.rstrip("/")
    found = [(route, match) for route in _ROUTES if (match := route.path.fullmatch(path))]
    if not found:
        raise problems.unknown_path()
    for route, match in found:
        if route.method == call.raw.method:
            return route, {name: decode_segment(value) for name, value in match.groupdict().items()}
    raise problems.wrong_method(call.raw.method, sorted({route.method for route, _ in found}))


def _request(call: Call, route: _Route, values: dict[str, str]) -> Request:
    """Return the request, about an operation made up for it: pages and limits ask for one."""
    operation: Operation = replace(
        catalog.operation("users.list"), id=route.id, method=route.method, rate_class=route.rate_class
    )
    return Request(operation, call.token, values, headers=call.raw.headers)


# Subscriptions


async def create(request: Request, world: World) -> Reply:
    """Make a subscription, once everything is in order and its endpoint passed the challenge."""
    app, fields = _app(request, world), request.fields
    url, events = str(fields.get("event_webhook_url") or ""), fields.get("events")
    if not isinstance(events, list) or not events:
        raise Problem(400, 1500, "The events list is empty.")
    if not url:
        raise Problem(400, 1500, "The event webhook url is empty.")
    scope = fields.get("subscription_scope")
    if scope not in _SCOPES_OF_USE:
        raise Problem(400, 1500, "The subscription scope is invalid.")
    _check_account(fields.get("account_id"), world)
    for name in events:
        _check_event(str(name), app)
    user_ids = _users(fields.get("user_ids"), app, world)
    header = custom_headers.checked(fields.get("custom_header"))
    subscriptions.check_url(url)
    subscriptions.check_room(world, app["client_id"])
    await _check_token_url(header, world)
    if await subscriptions.challenge(world, url, app["client_id"], header):
        raise Problem(404, 1701, f"The event webhook url validate failed: {url}.")
    with world.transaction():
        made = subscriptions.add(
            world,
            url,
            list(dict.fromkeys(map(str, events))),
            app["client_id"],
            validated_at=iso(world.now()),
            name=str(fields.get("event_subscription_name") or ""),
            scope=scope,
            user_ids=user_ids,
            subscriber_id=request.token.user_id,
            custom_header=header,
            source="openapi",
        )
    return Reply(201, {"event_subscription_id": made["id"]})


async def list_subscriptions(request: Request, world: World) -> Reply:
    """Those that concern a user, or the whole account."""
    app, query = _app(request, world), request.query
    _required(query, "user_id", "account_id")
    _check_account(query["account_id"], world)
    _users([query["user_id"]], None, world)
    scope = query.get("subscription_scope")
    if scope not in (None, *_SCOPES_OF_USE):
        raise Problem(400, 1500, "The subscription scope is invalid.")
    found = [
        _shown(row.body)
        for row in world.records.list("subscription", parent=app["client_id"])
        if scope in (None, row.body.get("scope", "account"))
        and (row.body.get("scope") != "user" or query["user_id"] in row.body.get("user_ids", ()))
    ]
    return Reply(200, webhook_logs.page(request, world, found, "event_subscriptions"))


async def add_users(request: Request, world: World) -> Reply:
    subscription = _own(request, world, request.path["id"])
    _required(request.fields, "account_id")
    _check_account(request.fields["account_id"], world)
    users = _users(request.fields.get("user_ids"), _app(request, world), world, unauthorized=1002)
    subscription["user_ids"] = list(dict.fromkeys([*subscription.get("user_ids", []), *users]))
    subscriptions.store(world, subscription)
    return Reply(204)


async def remove_users(request: Request, world: World) -> Reply:
    """Take the users named out, or all of them."""
    _required(request.query, "event_subscription_id", "account_id")
    _check_account(request.query["account_id"], world)
    subscription = _own(request, world, request.query["event_subscription_id"])
    named = _users(request.query.get("user_ids"), None, world)
    rest = [id for id in subscription.get("user_ids", []) if id not in named]
    subscription["user_ids"] = rest if named else []
    subscriptions.store(world, subscription)
    return Reply(204)


async def delete(request: Request, world: World) -> Reply:
    subscriptions.remove(world, _own(request, world, request.path["id"])["id"])
    return Reply(204)


async def logs(request: Request, world: World) -> Reply:
    """What was sent to an app's endpoints in the last week, and what came back."""
    app, id = _app(request, world), request.path["id"]
    if world.records.get("app", id) is None:
        raise Problem(404, 1401, f"APP ID does not exist: {id}.")
    if id != app["client_id"]:
        raise Problem(401, 201, "You do not have permission to access the targeted resource.")
    return Reply(200, webhook_logs.logs(request, world, id))


# Checks


def _app(request: Request, world: World) -> dict[str, Any]:
    """Return the app that asks. App-owned things take no user's token. Raises Problem 401/124."""
    if request.token.grant not in apps.SERVER_GRANTS:
        raise problems.invalid_token()
    return world.records.get("app", request.token.app) or {}


def _own(request: Request, world: World, id: str) -> dict[str, Any]:
    """Return the app's subscription of that id; one that was not made by this API can't be altered by it."""
    found, app = world.records.get("subscription", id), _app(request, world)
    if found is None or found["client_id"] != app["client_id"] or found.get("source") != "openapi":
        raise Problem(404, 1601, f"App event subscription is invalid: {id}")
    return found


def _check_event(name: str, app: dict[str, Any]) -> None:
    try:
        event = catalog.event(name)
    except UnknownOperation:
        raise Problem(404, 1601, f"App event not exists: {name}") from None
    wanted = (*event.scopes.classic, *event.scopes.granular) if event.scopes else ()
    held = set(app["scopes"])
    if wanted and scopes.EVERY not in held and held.isdisjoint(wanted):
        raise Problem(400, 1602, f"The event is not allowed for the app: {name}")


def _users(given: Any, app: dict[str, Any] | None, world: World, *, unauthorized: int = 1300) -> list[str]:
    """Return the user ids; commas inside a list's items count too. Raises Problem 404/1001, 400/1300.

    app: with one, each user must have authorized it, which those of a server-to-server app's account have.
    """
    items = given if isinstance(given, list) else [given] if given else []
    ids = [part.strip() for item in items for part in str(item).split(",") if part.strip()]
    if len(ids) > _MOST_USERS:
        raise problems.invalid_fields([("user_ids", f"At most {_MOST_USERS} users at a time.")])
    for id in ids:
        if world.records.get("user", id) is None:
            raise Problem(404, 1001, f"User does not exist or does not belong to this account: {id}.")
        if app is not None and not _is_authorized(world, app, id):
            raise Problem(400, unauthorized, f"The user don't authorize the app: {id}.")
    return list(dict.fromkeys(ids))


def _is_authorized(world: World, app: dict[str, Any], user_id: str) -> bool:
    if "account_credentials" in app["grants"] or user_id == world.owner_id:
        return True
    tokens = world.records.list("refresh_token", where={"app": app["client_id"]})
    return any(row.body["user_id"] == user_id for row in tokens)


def _check_account(id: Any, world: World) -> None:
    if id not in (None, "", world.account_id):
        raise problems.unknown_account(str(id))


def _required(given: dict[str, Any], *names: str) -> None:
    missing = [(name, "This field is required.") for name in names if not given.get(name)]
    if missing:
        raise problems.invalid_fields(missing)


async def _check_token_url(header: dict[str, Any], world: World) -> None:
    """Ask the endpoint's token URL for a token. Raises Problem 404/1702."""
    if header["custom_header_type"] != custom_headers.OAUTH or not isinstance(world.outbox, Outbox):
        return
    subscriptions.check_url(header["token_url"])
    try:
        await world.outbox.custom_headers.of(header)
    except custom_headers.NoToken:
        url = header["token_url"]
        raise Problem(404, 1702, f"The Oauth token url validate failed: {url}.") from None


def _shown(subscription: dict[str, Any]) -> dict[str, Any]:
    shown = {
        "event_subscription_id": subscription["id"],
        "events": subscription["events"],
        "event_subscription_name": subscription.get("name", ""),
        "event_webhook_url": subscription["url"],
        "subscription_scope": subscription.get("scope", "account"),
        "created_source": subscription.get("source", "default"),
        "custom_header": custom_headers.shown(subscription.get("custom_header") or {"custom_header_type": 0}),
    }
    if subscription.get("subscriber_id"):
        shown["subscriber_id"] = subscription["subscriber_id"]
    return shown


def _route(
    id: str, method: str, path: str, rate_class: _RateClass, handler: Handler, scopes: Scopes = _NONE
) -> _Route:
    return _Route(f"marketplace.{id}", method, re.compile(path), rate_class, handler, scopes)


_ALL = "/marketplace/app/event_subscription"
_ONE = f"{_ALL}/(?P<id>[^/]+)"
_LOGS = Scopes(("marketplace_app:read", "marketplace_app:read:admin"), ())
_ROUTES = (
    _route("event_subscriptions.create", "POST", _ALL, "heavy", create),
    _route("event_subscriptions.list", "GET", _ALL, "medium", list_subscriptions),
    _route("event_subscriptions.remove_users", "DELETE", _ALL, "medium", remove_users),
    _route("event_subscriptions.add_users", "PATCH", _ONE, "medium", add_users),
    _route("event_subscriptions.delete", "DELETE", _ONE, "medium", delete),
    _route("webhook_logs.list", "GET", "/marketplace/apps/(?P<id>[^/]+)/webhook_logs", "medium", logs, _LOGS),
)
