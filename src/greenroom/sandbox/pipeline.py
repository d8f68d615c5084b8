"""How a REST request is answered. STEPS says it all; read it top to bottom."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl

from greenroom.core.clock import monotonic_s
from greenroom.core.errors import GreenroomError
from greenroom.core.ids import decode_segment

from . import (
    auth,
    conditions,
    engine,
    entities,
    limits,
    multipart,
    privileges,
    problems,
    refusals,
    scopes,
    settings,
    validate,
)
from .registry import Problem, Reply, Request, Token
from .router import Match, router
from .served import served, variant_of
from .world.world import World

if TYPE_CHECKING:
    from greenroom.catalog import Operation

_log = logging.getLogger("greenroom.sandbox")
_NOBODY = Token("", "", frozenset())
_NONE_YET = Reply(500)
_MAX_QUERY_FIELDS = 200
_REMEMBERED = 512
"""Query strings that are not taken apart again."""
_ABOUT_ACCOUNTS = frozenset({"accounts", "billing", "users.switch_account"})
"""Areas and operations in which the account of the path is what the operation is about."""


class Raw(NamedTuple):
    """A request as it came. path: undecoded, without ``/v2``; headers: names in lower case."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes


class Call:
    """A request on its way through the steps; each fills in what the next ones need."""

    __slots__ = (
        "limits", "match", "raw", "reply", "request", "settings", "token", "tokens", "trace", "world",
    )  # fmt: skip

    def __init__(self, raw: Raw, world: World, limits: limits.Limits, tokens: auth.Authenticator) -> None:
        self.raw, self.world, self.limits, self.tokens = raw, world, limits, tokens
        self.match: Match | None = None
        self.settings = settings.USUAL
        self.request: Request | None = None
        self.token = _NOBODY
        self.reply = _NONE_YET
        self.trace: tuple[int, int] | None = None

    @property
    def routed(self) -> Match:
        assert self.match is not None
        return self.match

    @property
    def made(self) -> Request:
        assert self.request is not None
        return self.request

    @property
    def operation_id(self) -> str:
        """The operation or variant as far as it is known, "" before that."""
        if self.request is not None:
            return self.request.operation.id
        return self.match.target.operation.id if self.match else ""


def route(call: Call) -> None:
    """Find the operation. Raises Problem 404 or 405."""
    if call.match is not None:
        return
    method, path = call.raw.method, call.raw.path
    try:
        call.match = router().match(method, path)
    except Problem:
        call.match = _routed_inside(method, path)
        if call.match is None:
            raise


def _routed_inside(method: str, path: str) -> Match | None:
    """Return what a path means in the account it begins with: ``/accounts/{accountId}`` goes before any path
    that is not about accounts. Source: Zoom docs, "Master account APIs", read 2026-02; documented."""
    _, first, account, rest = (*path.split("/", 3), "", "", "")[:4]
    if first != "accounts" or not rest:
        return None
    try:
        match = router().match(method, f"/{rest}")
    except Problem:
        return None
    if match.target.operation.area in _ABOUT_ACCOUNTS:
        return None
    return Match(match.target, {**match.path, "accountId": decode_segment(account)})


def authenticate(call: Call) -> None:
    """Find out who asks. Raises Problem 401."""
    try:
        call.token = call.tokens.authenticate(call.raw.headers)
    except Problem as problem:
        if call.match is None:
            raise
        raise auth.in_words(problem, call.match.target.operation, call.raw.headers) from None
    call.settings = settings.read(call.world.records)


def name_subjects(call: Call) -> None:
    """Replace ``me`` and e-mail addresses by ids; check the account of master-account paths."""
    path = call.routed.path
    if "accountId" in path:
        _enter_account(call, path)
    if "userId" in path:
        path["userId"] = auth.resolve_user(path["userId"], call.token, call.world)
    call.request = Request(call.routed.target.operation, call.token, path, headers=call.raw.headers)


def _enter_account(call: Call, path: dict[str, str]) -> None:
    """Go on in the sub account that a master-account path names. Where the account is what the operation is
    about, its id stays in the path and the world is the master account's."""
    account = path["accountId"]
    if account == auth.ME:
        account = path["accountId"] = call.world.account_id
    operation = call.routed.target.operation
    if operation.area not in _ABOUT_ACCOUNTS and operation.id not in _ABOUT_ACCOUNTS:
        del path["accountId"]
        if account != call.world.account_id and call.world.records.get("account", account) is None:
            raise _no_account(account, operation, call.world)
        call.world = call.world.account(account)


def _no_account(account: str, operation: Operation, world: World) -> Problem:
    """Return the refusal of an account that is not there; one that the master let go belongs to others."""
    own = entities.told(operation, r"account (does not|not) (exist|found)", account)
    if world.records.get("former_account", account) is not None:
        own = entities.told(operation, r"not belong to you", account) or own
    return own or problems.unknown_account(account)


def check_scope(call: Call) -> None:
    """Let only apps in that were granted the operation. Raises Problem 400/4711."""
    if call.settings.scope_checks:
        is_own = call.made.path.get("userId", call.token.user_id) == call.token.user_id
        try:
            scopes.check(call.token, call.routed.target.scopes, is_own=is_own)
        except Problem as problem:
            own = entities.told(call.made.operation, "^Invalid access token, does not contain")
            raise own or problem from None


def check_role(call: Call) -> None:
    """Let only users in whose role has the privilege. Raises Problem 400/200."""
    if call.settings.role_checks:
        is_own = call.made.path.get("userId") == call.token.user_id
        try:
            privileges.check(call.token.user_id, call.made.operation, call.world.master, is_own=is_own)
        except Problem as problem:
            raise _in_words(problem, call) from None


def _in_words(problem: Problem, call: Call) -> Problem:
    """Return the refusal of a role as the operation documents it, else as it is."""
    operation = call.made.operation
    fact = conditions.refusal("no_permission", operation)
    if fact is None or entities.told(operation, "Does not contain permissions"):
        return problem
    return entities.worded(fact, call.world.account_id, call.made.path)


def limit_rate(call: Call) -> None:
    """Count the request. Raises Problem 429."""
    if call.settings.rate_limits:
        clock = call.world.clock
        standing_s = int(monotonic_s()) if clock.frozen_at is not None else 0
        call.limits.take(call.made.operation, call.settings.plan, clock.now(), standing_s=standing_s)


def begin_trace(call: Call) -> None:
    """Note how things stand: an answer that changes nothing and asks for no time can be given again."""
    call.trace = call.world.trace()


def read_body(call: Call) -> None:
    """Decode the body, and with it learn which variant of the operation is meant."""
    operation = call.made.operation
    if operation.body is None:
        return
    kind = call.raw.headers.get("content-type", "")
    if kind.startswith("multipart/form-data"):
        call.made.body = multipart.parse(kind, call.raw.body)
    elif kind.startswith("application/x-www-form-urlencoded"):
        call.made.body = query_of(call.raw.body.decode("utf-8", "replace"))
    else:
        call.made.body = _decoded(call)
    call.made.operation = variant_of(operation, call.made.body)


def _decoded(call: Call) -> Any:
    try:
        return validate.decode_body(call.raw.body)
    except Problem as problem:
        raise refusals.in_own_words(problem, call.made) from None


def check_fields(call: Call) -> None:
    """Hold query and body against the catalog. Raises Problem 400/300 naming the fields."""
    operation = call.made.operation
    checker = served(operation.id).checker
    if refusals.has_early(operation.id):
        call.made.query = dict(query_of(call.raw.query))
        refusals.check_early(call.made, call.world)
    try:
        if call.raw.query or checker.needs_query:
            call.made.query = checker.query(query_of(call.raw.query))
        call.made.body = checker.body(call.made.body)
    except Problem as problem:
        raise refusals.in_own_words(problem, call.made) from None


def check_conditions(call: Call) -> None:
    """Refuse what the account's state does not allow. Raises Problem as the operation documents it."""
    operation = call.made.operation
    held = (*call.settings.conditions, *conditions.held_by(call.world, operation))
    if held:
        conditions.check(held, operation, call.made.path, call.world.account_id)


def act(call: Call) -> None:
    """Do it: the product's own rule, or the archetype with the hooks around it."""
    call.reply = engine.serve(call.made, call.world)


STEPS = (
    route,
    authenticate,
    name_subjects,
    check_scope,
    check_role,
    limit_rate,  # after the scope: a refused app uses nothing up
    begin_trace,
    read_body,
    check_fields,
    check_conditions,
    act,
)


def identify(call: Call) -> str:
    """Return the operation or variant a request is for, "" when it is none. Never raises."""
    try:
        route(call)
        operation = call.routed.target.operation
        if operation.variants:
            operation = variant_of(operation, validate.decode_body(call.raw.body))
    except Problem:
        return call.operation_id
    return operation.id


def answer(call: Call) -> Reply:
    """Run the steps in one transaction: the caller answers once it is on disk; a failure never was."""
    try:
        with call.world.transaction(shared=True):
            for step in STEPS:
                step(call)
    except Problem as problem:
        call.reply = problems.render(problem)
    except GreenroomError:
        _log.exception("The sandbox could not serve %s.", call.operation_id)
        call.reply = problems.render(problems.internal())
    if call.match is not None:
        labels, reply = served(call.match.target.operation.id).labels, call.reply
        reply.headers = {**labels, **reply.headers} if reply.headers else labels
    return call.reply


def query_of(text: str) -> dict[str, str]:
    """Return a query string's fields; a repeated one becomes a comma-separated list."""
    return dict(_query_of(text)) if text else {}


@lru_cache(maxsize=_REMEMBERED)
def _query_of(text: str) -> dict[str, str]:
    out: dict[str, str] = {}
    for name, value in parse_qsl(text, keep_blank_values=True, errors="replace")[:_MAX_QUERY_FIELDS]:
        out[name] = f"{out[name]},{value}" if name in out else value
    return out
