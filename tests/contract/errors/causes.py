"""Things that go wrong, each by a name, for any operation: an id nobody has, a wrong field, no token …

A cause is made of its kind and what it is about: ``unknown:roomId``, ``without:zip``, ``condition:no_polls``.
"""

from __future__ import annotations

import contextlib
import copy
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlencode

import msgspec

from greenroom import catalog
from greenroom.catalog import Operation
from greenroom.sandbox import conditions, settings
from greenroom.sandbox.registry import simulations
from greenroom.sandbox.sandbox import Sandbox
from tests.contract.collections.derive import collections
from tests.contract.collections.walk import Walker
from tests.contract.collections.wishes import QUERIES
from tests.door import Answer, Door, multipart

from .recipes import RECIPES
from .stories import STORIES

NOBODY = "noSuchThing00000000AAA"
NO_NUMBER = "81999999990"
Json = dict[str, Any]


class Errand:
    """One operation on a world of its own, called in a valid way but for one thing."""

    def __init__(self, operation: Operation, image: bytes) -> None:
        self.sandbox = Sandbox(None, image=image)
        settings.change(self.sandbox.records, {"rate_limits": False})
        self.door = Door(self.sandbox)
        self.walker = Walker(self.door)
        self.operation = operation
        self.path = self._path()
        self.query = self.walker.named(QUERIES.get(operation.id, {})) | self._required()
        self.body = self._body()

    def __enter__(self) -> Errand:
        return self

    def __exit__(self, *_: object) -> None:
        self.sandbox.records.close()

    def call(self, **changes: Any) -> Answer:
        """Call it with other path values, query or body than are right."""
        path = {**self.path, **changes.get("path", {})}
        query = {**self.query, **changes.get("query", {})}
        return self.walker.call(self.operation, path, changes.get("body", self.body), **query)

    def do(self, other: str, body: Any = None, *, path: Json | None = None, **query: Any) -> Answer:
        """Call another operation, about the same records where the paths share names."""
        operation = catalog.operation(other)
        own = {p.name: self.path[p.name] for p in operation.path_params if p.name in self.path}
        known = own | (path or {})
        missing = [p.name for p in operation.path_params if p.name not in known]
        known |= {name: self.walker.owner(operation, name) for name in missing}
        sent = self.walker.body(operation) if body is None else self.walker.named(body)
        answer = self.walker.call(operation, known, sent, **query)
        assert answer.status < 400, (other, answer)
        return answer

    def renew(self) -> None:
        """Get a new token, when the clock has moved on."""
        self.door.token = self.door.mint()
        self.walker = Walker(self.door)

    def make(self, id: str, body: Any = None, path: Json | None = None, **query: Any) -> Any:
        """Call another operation, which succeeds, and return what it answered."""
        operation = catalog.operation(id)
        owners = {p.name: self.path.get(p.name) for p in operation.path_params} | (path or {})
        full = {name: value or self.walker.owner(operation, name) for name, value in owners.items()}
        answer = self.walker.call(operation, full, body, **query)
        assert answer.status < 300, (id, answer)
        return answer.body

    def upload(self, **fields: Any) -> Answer:
        """Send the operation a form with files: a file's bytes, or (bytes, content type)."""
        raw, headers = multipart(fields)
        return self.door(self.operation.method, _target(self), raw=raw, headers=headers)

    def simulate(self, wish: Json) -> None:
        """Let something happen that no call of the API brings about."""
        kind, act = simulations[str(wish["kind"])]
        with self.sandbox.world.transaction():
            act(self.sandbox.world, msgspec.convert(wish, kind))

    def wait(self, *, days: int) -> None:
        """Let days go by, and get a token that is fresh."""
        self.sandbox.clock.advance(days * 24 * 3600)
        self.door.token = self.door.mint()
        self.walker = Walker(self.door)

    def act_as(self, user_id: str) -> None:
        """Let the token act for another user from here on."""
        with self.sandbox.world.transaction():
            for row in self.sandbox.records.list("token"):
                self.sandbox.records.put("token", row.id, {**row.body, "user_id": user_id})

    def _path(self) -> Json:
        own = self.operation.archetype.id_param
        path: Json = {}
        for parameter in self.operation.path_params:
            if parameter.name != own:
                path[parameter.name] = self._some(parameter.name)
        if own and own not in path:
            path[own] = self._own(path)
        return path

    def _own(self, owners: Json) -> str:
        entity = self.operation.archetype.entity
        for collection in collections():
            if collection.create.archetype.entity == entity and entity != "user":
                with contextlib.suppress(AssertionError, LookupError):
                    made, id, _ = self.walker.make(collection)
                    owners.update({name: value for name, value in made.items() if name in owners})
                    return id
        return self._some(self.operation.archetype.id_param or "")

    def _some(self, param: str) -> str:
        with contextlib.suppress(AssertionError, LookupError):
            return self.walker.owner(self.operation, param)
        rows = self.sandbox.records.list(self.operation.archetype.entity, limit=1)
        return rows[0].id if rows else NOBODY

    def _required(self) -> Json:
        today = self.sandbox.world.now().date().isoformat()
        days = {"from": today, "to": today}
        return {
            p.name: p.example if p.example is not None else p.schema.get("default", days.get(p.name, "x"))
            for p in self.operation.query_params
            if p.required and p.name not in QUERIES.get(self.operation.id, {})
        }

    def _body(self) -> Any:
        with contextlib.suppress(AssertionError, LookupError):
            is_update = self.operation.archetype.kind in ("update", "replace")
            return (self.walker.change if is_update else self.walker.body)(self.operation)
        return copy.deepcopy(self.operation.body.example) if self.operation.body else None


Cause = Callable[[Errand, str], Answer]


def unknown(errand: Errand, name: str) -> Answer:
    """An id in the path that nothing has."""
    return errand.call(path={name: NOBODY})


def unknown_number(errand: Errand, name: str) -> Answer:
    """A number in the path that no meeting has."""
    return errand.call(path={name: NO_NUMBER})


def malformed(errand: Errand, name: str) -> Answer:
    """Something in the path that can't be an id."""
    return errand.call(path={name: "not-an-id!"})


def dangling(errand: Errand, name: str) -> Answer:
    """An id or address in the body that nothing has."""
    value = errand.body[name]
    other: Any = "nobody@example.com" if "@" in str(value) else NOBODY
    return errand.call(body={**errand.body, name: [other] if isinstance(value, list) else other})


def unknown_query(errand: Errand, name: str) -> Answer:
    """An id in the query that nothing has."""
    return errand.call(query={name: NOBODY})


def without(errand: Errand, name: str) -> Answer:
    """A body without one of its fields."""
    return errand.call(body={k: v for k, v in errand.body.items() if k != name})


def empty(errand: Errand, name: str) -> Answer:
    """A body with one field empty."""
    value = errand.body[name]
    return errand.call(
        body={**errand.body, name: type(value)() if isinstance(value, str | list | dict) else None}
    )


def wrong(errand: Errand, name: str) -> Answer:
    """A body with a value no field takes: text of strange signs."""
    return errand.call(body={**errand.body, name: "<?,>"})


def too_long(errand: Errand, name: str) -> Answer:
    return errand.call(body={**errand.body, name: "x" * 300})


def not_a_type(errand: Errand, name: str) -> Answer:
    """A body with a field of another type."""
    return errand.call(body={**errand.body, name: {"a": 1} if not isinstance(errand.body[name], dict) else 7})


def bad_query(errand: Errand, name: str) -> Answer:
    return errand.call(query={name: "<?,>"})


def no_query(errand: Errand, name: str) -> Answer:
    """A query without one of its fields: an empty one counts as none."""
    return errand.call(query={name: ""})


def body_is(errand: Errand, what: str) -> Answer:
    """A body that is empty, or an array."""
    return errand.call(body={"empty": {}, "array": [], "text": "x"}[what])


def again(errand: Errand, _: str) -> Answer:
    """The same call a second time."""
    errand.call()
    return errand.call()


def plainly(errand: Errand, _: str) -> Answer:
    """The call as it stands, in the world as it stands."""
    return errand.call()


def page_token(errand: Errand, _: str) -> Answer:
    return errand.call(query={"next_page_token": "forged"})


def token(errand: Errand, what: str) -> Answer:
    """No token, one nobody gave out, one signed by an app, an old one, one without scopes, a member's."""
    door, target = errand.door, _target(errand)
    if what == "expired":
        errand.sandbox.clock.advance(3601)
        return errand.call()
    if what in ("scopeless", "member"):
        return _as(errand, what)
    header = {"none": "", "forged": "Bearer forged", "jwt": "Bearer e30.e30.c2lnbmVk"}[what]
    return door(errand.operation.method, target, errand.body, headers={"authorization": header})


def _as(errand: Errand, what: str) -> Answer:
    world = errand.sandbox.world
    with world.transaction():
        if what == "member":
            member = next(r for r in world.records.list("user") if str(r.body.get("role_id", "2")) == "2")
            for row in world.records.list("token"):
                world.records.put("token", row.id, {**row.body, "user_id": member.id})
        else:
            for row in world.records.list("token"):
                world.records.put("token", row.id, {**row.body, "scopes": ["no:scope"]})
    return errand.call()


def _target(errand: Errand) -> str:
    path = errand.operation.path
    for name, value in errand.path.items():
        path = path.replace(f"{{{name}}}", str(value))
    return f"/v2{path}"


def too_often(errand: Errand, _: str) -> Answer:
    """More calls in a second than the free plan allows."""
    settings.change(errand.sandbox.records, {"rate_limits": True, "plan": "free"})
    answers = (errand.call() for _ in range(40))
    return next(answer for answer in answers if answer.status == 429)


def condition(errand: Errand, name: str) -> Answer:
    """The account is in a state in which this is refused."""
    with errand.sandbox.world.transaction():
        settings.change(errand.sandbox.records, {"conditions": [name]})
    return errand.call()


def foreign(errand: Errand, name: str) -> Answer:
    """A user of another account."""
    other = errand.sandbox.world.account(errand.walker.id_of("account:sub"))
    return errand.call(path={name: other.owner_id})


def nowhere(errand: Errand, _: str) -> Answer:
    """The call inside an account that nobody has."""
    target = _target(errand).replace("/v2", f"/v2/accounts/{NOBODY}", 1)
    return errand.door(errand.operation.method, target, errand.body)


def free(errand: Errand, _: str) -> Answer:
    """The same call for a sub account that has bought nothing."""
    account = errand.walker.id_of("account:sub")
    target = _target(errand).replace("/v2/", f"/v2/accounts/{account}/", 1)
    query = errand.walker.named(errand.query)
    target += f"?{urlencode(query)}" if query else ""
    return errand.door(errand.operation.method, target, errand.body)


def lapsed(errand: Errand, name: str) -> Answer:
    """A user who let the invitation expire."""
    info = {"email": "late@example.com", "type": 1}
    made = errand.make("users.create", {"action": "create", "user_info": info})
    errand.wait(days=31)
    return errand.call(path={name: made["id"]})


def recipe(errand: Errand, name: str) -> Answer:
    """What the table of recipes says of the operation."""
    wish = RECIPES[errand.operation.id][name]
    if callable(wish):
        answer: Answer = wish(errand)
        return answer
    wish = errand.walker.named(wish)
    for step in wish.get("first", ()):
        for other, body in step.items():
            errand.do(other, body, path=wish.get("path"))
    body = {**errand.body, **wish["body"]} if "body" in wish else wish.get("only", errand.body)
    return errand.call(body=body, query=wish.get("query", {}), path=wish.get("path", {}))


def story(errand: Errand, name: str) -> Answer:
    """What somebody does step by step until it is refused."""
    return STORIES[errand.operation.id][name](errand)


CAUSES: dict[str, Cause] = {
    "unknown": unknown, "unknown_number": unknown_number, "dangling": dangling,
    "unknown_query": unknown_query, "without": without,
    "empty": empty, "wrong": wrong, "too_long": too_long, "not_a_type": not_a_type,
    "bad_query": bad_query, "no_query": no_query, "body_is": body_is, "again": again, "plainly": plainly,
    "page_token": page_token, "token": token, "too_often": too_often, "condition": condition,
    "foreign": foreign, "recipe": recipe, "free": free, "lapsed": lapsed, "nowhere": nowhere,
    "story": story, "malformed": malformed,
}  # fmt: skip


def candidates(operation: Operation, errand: Errand) -> Iterator[str]:
    """Yield the causes that could make an operation refuse, the most telling first."""
    yield from (f"recipe:{name}" for name in RECIPES.get(operation.id, ()))
    yield from (f"story:{name}" for name in STORIES.get(operation.id, ()))
    for parameter in operation.path_params:
        yield f"unknown:{parameter.name}"
        yield f"unknown_number:{parameter.name}"
        yield f"malformed:{parameter.name}"
        if parameter.name == "userId":
            yield f"foreign:{parameter.name}"
            yield f"lapsed:{parameter.name}"
    yield "free:"
    yield "token:member"
    if isinstance(errand.body, dict):
        for kind in ("without", "dangling", "empty", "wrong", "too_long", "not_a_type"):
            yield from (f"{kind}:{name}" for name in errand.body)
    if operation.body is not None:
        yield from ("body_is:empty", "body_is:array")
    if operation.paging is not None:
        yield "page_token:"
    for parameter in operation.query_params:
        yield from (f"{kind}:{parameter.name}" for kind in ("unknown_query", "bad_query", "no_query"))
    yield from (f"condition:{name}" for name in conditions.WORDS if conditions.refusal(name, operation))
    for name in conditions.WORDS:
        yield from (f"condition:{name}:{fact.message}" for fact in conditions.facts(name, operation)[1:])
    yield from (f"token:{what}" for what in ("none", "forged", "jwt", "expired", "scopeless", "member"))
    yield from ("plainly:", "again:", "too_often:", "nowhere:")


def perform(name: str, operation: Operation, image: bytes) -> Answer:
    """Do what a cause says, and return what the sandbox answered."""
    kind, _, about = name.partition(":")
    with Errand(operation, image) as errand:
        return CAUSES[kind](errand, about)
