"""One request in, one answer out, whatever server carries them: faults, the door, the commit, the log."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from functools import lru_cache
from time import perf_counter
from typing import NamedTuple

import msgspec

from . import marketplace, oauth, pipeline, problems
from .auth import Authenticator
from .commits import Commits
from .limits import Limits
from .pipeline import Call, Raw
from .registry import Faults, Problem, Reply, doors
from .repeats import Lines, Made, Repeats
from .requests import Entry, RequestLog
from .timeline import machine_now
from .tracking import new_tracking_id
from .world.world import World

TRACKING_ID = "x-zm-trackingid"
_OAUTH_PREFIXES = ("/oauth/", "/v2/oauth/")
_SCIM_PREFIX = "/scim2/"
_COMMON_HEADERS = (
    ("cache-control", "no-cache, no-store, must-revalidate, no-transform"),
    ("pragma", "no-cache"),
    ("x-content-type-options", "nosniff"),
)
_JSON, _BINARY = "application/json;charset=UTF-8", "application/octet-stream"

_encode = msgspec.json.Encoder().encode
_log = logging.getLogger("greenroom.sandbox")


class Answer(NamedTuple):
    """What goes back. headers: names in lower case, the same object for answers alike; to them a server adds
    the tracking id, and the length but for 204."""

    status: int
    headers: Lines
    tracking_id: str
    body: bytes


class Zoom:
    """Answers ``/v2``, ``/oauth`` and ``/scim2``. faults: what goes wrong on purpose."""

    def __init__(
        self,
        world: World,
        requests: RequestLog,
        *,
        base_url: str,
        faults: Faults | None,
        limits: Limits | None = None,
    ) -> None:
        self._world = world
        self._requests = requests
        self._faults = faults
        self._limits = limits or Limits()
        self._tokens = Authenticator(world)
        self._commits = Commits(world.records)
        self._oauth = oauth.Server(world, base_url)
        self._repeats = Repeats(world)

    async def answer(
        self, method: str, path: str, query: str, headers: Mapping[str, str], body: bytes | Problem
    ) -> Answer | None:
        """Return what to send, once it may be sent; None to break the connection off in mid-answer.

        path: its segments undecoded, a UUID may hold an encoded slash. headers: names in lower case. body: or
        what to answer to one that did not come.
        """
        began = perf_counter()
        if isinstance(body, Problem):
            made = _made(problems.render(body))
        else:
            made = await self._make(Raw(method, _within(path), query, headers, body), path)
        tracking_id = new_tracking_id()
        now, machine = self._world.now(), machine_now()
        took_ms = (perf_counter() - began) * 1000
        about = (method, path, query, made.operation, made.status, took_ms, made.app, tracking_id)
        self._requests.note(Entry(now, machine, *about))
        return Answer(made.status, made.headers, tracking_id, made.body) if made.status else None

    async def _make(self, raw: Raw, path: str) -> Made:
        known = self._repeats.find(raw)
        if known is not None:
            return known
        call = Call(raw, self._world, self._limits, self._tokens)
        reply = await self._reply(call, path)
        operation, app = call.operation_id or self._oauth.identify(raw), call.token.app
        if reply is None:
            return Made(0, (), b"", operation, app)
        made = _made(reply, operation, app)
        if self._faults is None or not self._faults.any_set:  # what is set may hold for the next one
            self._repeats.keep(call, made)
        return made

    async def _reply(self, call: Call, path: str) -> Reply | None:
        """Return the reply, None to break off."""
        if self._faults is not None and self._faults.any_set:
            is_oauth = path.startswith(_OAUTH_PREFIXES)
            name = self._oauth.identify(call.raw) if is_oauth else _identify(call)
            fault = self._faults.match(call.raw.method, path, name)
            if fault is not None:
                await asyncio.sleep(fault.delay_s)
                if fault.cut:
                    return None
                if fault.reply is not None:
                    return fault.reply
        try:
            reply = await self._enter(call, path)
            if self._world.records.is_pending:
                await self._commits.wait()
            return reply
        except Exception:
            _log.exception(
                "The sandbox failed at %s %s.", call.raw.method, call.operation_id or "an unknown path"
            )
            return problems.render(problems.internal())

    async def _enter(self, call: Call, path: str) -> Reply:
        """Choose the door."""
        try:
            if path.startswith(_OAUTH_PREFIXES):
                return self._oauth.answer(call)
            if call.raw.path.startswith(marketplace.PREFIX):
                return await marketplace.answer(call)
            if path.startswith("/v2/"):
                return pipeline.answer(call)
            if path.startswith(_SCIM_PREFIX):
                return problems.render_scim(path)
            for prefix, door in doors.items():
                if path.startswith(prefix):
                    return door(call.raw, self._world)
            return pipeline.answer(call)
        except Problem as problem:
            return problems.render(problem)


def _identify(call: Call) -> str:
    by_hand = call.raw.path.startswith(marketplace.PREFIX)
    return marketplace.identify(call.raw.method, call.raw.path) if by_hand else pipeline.identify(call)


def _within(path: str) -> str:
    """Return the path below ``/v2``."""
    if path == "/v2" or path.startswith("/v2/"):
        return path[3:] or "/"
    return path


def _made(reply: Reply, operation: str = "", app: str = "") -> Made:
    body, kind = reply.body, ""
    if isinstance(body, bytes):
        kind = _BINARY
    elif body is not None:
        body, kind = _encode(body), _JSON
    return Made(reply.status, _lines(tuple(reply.headers.items()), kind), body or b"", operation, app)


@lru_cache(maxsize=1024)
def _lines(own: Lines, content_type: str) -> Lines:
    """Return all headers. content_type: where own says nothing else, "" for none."""
    named = {name.lower(): value for name, value in own}
    if content_type:
        named.setdefault("content-type", content_type)
    return (*_COMMON_HEADERS, *named.items())
