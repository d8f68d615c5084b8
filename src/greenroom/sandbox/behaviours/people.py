"""What the areas about people share: who is meant, pages of rows, what events may tell."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from greenroom import catalog
from greenroom.storage.records import Row

from .. import entities, paging, problems, schemas
from ..registry import Problem, Reply, Request
from ..world import users
from ..world.world import World

_NO_INVITATION = "A valid invitation to join the Zoom account was not found for this user."


def the_user(request: Request, world: World, param: str = "userId") -> dict[str, Any]:
    """Return the user a path names. Raises Problem: 404/1001, 400/1120 for an invitation that expired."""
    value = request.path[param]
    user = users.find(world, value)
    if user is None:
        raise unknown(request, value, param)
    if users.is_invitation_over(world, user):
        raise Problem(400, 1120, _NO_INVITATION)
    return user


def unknown(request: Request, value: str, param: str = "userId") -> Problem:
    """Return the documented answer for a user who is not there."""
    return entities.not_found(request.operation, "user", param, value, request.path)


def the_account(request: Request, world: World) -> dict[str, Any]:
    """Return the account that the path names. Raises Problem 404/2001."""
    id = request.path["accountId"]
    account = world.records.get("account", id)
    if account is None:
        raise unknown_account(request, id)
    return account


def unknown_account(request: Request, id: str) -> Problem:
    """Return the answer for an account that is not there, under the status that the operation documents."""
    own = entities.told(request.operation, "account does not exist", id)
    problem = own or entities.not_found(request.operation, "account", "accountId", id, request.path)
    stated = [fact.status for fact in request.operation.errors if fact.code == problem.code]
    if stated and problem.status not in stated:
        problem.status = stated[0] or problem.status
    return problem


def paged(
    request: Request,
    world: World,
    kind: str,
    show: Callable[[Row], dict[str, Any]],
    *,
    parent: str | None = None,
    where: Mapping[str, str] | None = None,
) -> Reply:
    """Answer with one page of the records of a kind, in every documented style: a token wins over a page
    number. show: a record -> its place in the reply."""
    size = paging.page_size(request)
    after = paging.opened(request, world)
    number = _page_number(request)
    skip = 0 if after else (number - 1) * size
    found = world.records.list(kind, parent=parent, where=where, after=after, skip=skip, limit=size + 1)
    total = world.records.count(kind, parent=parent, where=where)
    page = found[:size]
    items = request.operation.archetype.items or ""
    body: dict[str, Any] = {
        "page_count": -(-total // size),
        "page_number": number,
        "page_size": size,
        "total_records": total,
        "next_page_token": paging.seal(page[-1].seq, request, world) if len(found) > size else "",
        items: [show(row) for row in page],
    }
    documented = schemas.simple(request.operation.success.schema).get("properties", {})
    return Reply(request.operation.success_status, {k: v for k, v in body.items() if k in documented})


def _page_number(request: Request) -> int:
    text = str(request.query.get("page_number", 1))
    if not text.isdecimal() or not 1 <= int(text[:9]) <= 1_000_000:
        raise problems.invalid_fields([("page_number", "Invalid field.")])
    return int(text)


def required(request: Request, field: str, problem: Problem) -> str:
    """Return a text of the body. Raises the problem when it is missing or blank."""
    value = str(request.fields.get(field) or "").strip()
    if not value:
        raise problem
    return value


def told(event: str, place: str, value: dict[str, Any]) -> dict[str, Any]:
    """Return what an event documents of value at a place of its payload, such as ``object.settings``."""
    found = _told(_part(event, place), value)
    return found if isinstance(found, dict) else {}


def documents(event: str, field: str) -> bool:
    """Return whether the event's payload has the field."""
    return field in schemas.simple(catalog.event(event).schema)["properties"]["payload"]["properties"]


@cache
def _part(event: str, place: str) -> schemas.Schema:
    schema: schemas.Schema = schemas.simple(catalog.event(event).schema)["properties"]["payload"]
    for step in place.split("."):
        schema = schema["properties"][step]
    return schema


def _told(schema: schemas.Schema, value: Any) -> Any:
    """Return value without what the schema does not have, or has no such value for; None for none of it."""
    if schemas.is_object(schema):
        if not isinstance(value, dict):
            return None
        parts = {k: _told(s, value[k]) for k, s in schema["properties"].items() if k in value}
        return {name: part for name, part in parts.items() if part is not None}
    if "items" in schema and isinstance(value, list):
        return [part for item in value if (part := _told(schema["items"], item)) is not None]
    return value if _fits(schema, value) else None


def _fits(schema: schemas.Schema, value: Any) -> bool:
    import jsonschema_rs

    return jsonschema_rs.validator_for(schema).is_valid(value)
