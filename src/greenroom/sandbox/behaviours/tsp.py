"""Telephone bridges of other providers: at most two per user, at least one once there is one.

Source: Zoom API reference, "TSP", read 2026-02; documented. Ids count from 1 per user.
"""

from __future__ import annotations

import re
from typing import Any

from .. import entities
from ..archetypes import stored
from ..registry import Problem, Reply, Request, behaviour
from ..world import news
from ..world.world import World
from . import paged
from .operator import operator, user

_KIND = "tsp_account"
_MOST = 2
_AT_AND_T = re.compile(r"AT ?(&|and) ?T", re.IGNORECASE)


@behaviour("tsp.user_accounts.add")
def add(request: Request, world: World) -> Reply:
    owner = stored.owner(request, world)
    _check_numbers(request, world, request.fields)
    taken = {account["id"] for account in _accounts(world, owner)}
    if len(taken) >= _MOST:
        raise Problem(400, 300, "You can add a maximum of two TSP configs.")
    id = next(number for number in ("1", "2") if number not in taken)
    account = {"id": id, **request.fields}
    world.records.put(_KIND, f"{owner}/{id}", account, parent=owner)
    _tell(request, world, "created", owner, account)
    return stored.answer(request, account, world)


@behaviour("tsp.user_accounts.list")
def list_all(request: Request, world: World) -> Reply:
    return paged.of_items(request, world, _accounts(world, stored.owner(request, world)))


@behaviour("tsp.user_accounts.get")
def get(request: Request, world: World) -> Reply:
    return stored.answer(request, _account(request, world)[1], world)


@behaviour("tsp.user_accounts.update")
def update(request: Request, world: World) -> Reply:
    owner, account = _account(request, world)
    had_numbers = bool(account.get("dial_in_numbers"))
    account |= request.fields
    _check_numbers(request, world, account)
    if had_numbers and not account["dial_in_numbers"] and len(_accounts(world, owner)) == 1:
        raise _last(request)
    world.records.put(_KIND, f"{owner}/{account['id']}", account, parent=owner)
    _tell(request, world, "updated", owner, account)
    return Reply(request.operation.success_status)


@behaviour("tsp.user_accounts.delete")
def delete(request: Request, world: World) -> Reply:
    owner, account = _account(request, world)
    if len(_accounts(world, owner)) == 1:
        raise _last(request)
    world.records.delete(_KIND, f"{owner}/{account['id']}")
    _tell(request, world, "deleted", owner, account)
    return Reply(request.operation.success_status)


def _accounts(world: World, owner: str) -> list[dict[str, Any]]:
    return [row.body for row in world.records.list(_KIND, parent=owner)]


def _account(request: Request, world: World) -> tuple[str, dict[str, Any]]:
    """Return the owner and the account the path names. Raises Problem."""
    owner = stored.owner(request, world)
    found = world.records.get(_KIND, f"{owner}/{request.path['tspId']}")
    if found is None and not _accounts(world, owner):
        raise entities.told(request.operation, "^TSP config does not exist") or _unknown(request)
    if found is None:
        raise _unknown(request)
    return owner, found


def _unknown(request: Request) -> Problem:
    own = entities.told(request.operation, r"TSP ID( provided)? does not exist")
    return own or Problem(400, 300, "The TSP ID provided does not exist.")


def _last(request: Request) -> Problem:
    """What would leave the user without a bridge that can be dialled is not done. Of changes: assumed."""
    own = entities.told(request.operation, "^At least one TSP config")
    return own or Problem(400, 300, "At least one TSP config must be available.")


def _check_numbers(request: Request, world: World, account: dict[str, Any]) -> None:
    """Raise Problem when the account's provider asks for a link that is not there."""
    provider = (world.records.get("tsp_settings", stored.ACCOUNT) or {}).get("tsp_provider", "")
    kinds = [number.get("type") for number in account.get("dial_in_numbers") or ()]
    refused = entities.told(request.operation, "^Media link is required for AT&T")
    if refused is not None and _AT_AND_T.fullmatch(provider) and "media_link" not in kinds:
        raise refused


def _tell(request: Request, world: World, what: str, owner: str, account: dict[str, Any]) -> None:
    person = user(world, owner)
    facts = {"id": owner, "email": person.get("email", ""), "tsp_credentials": account}
    news.tell(world, f"user.tsp_{what}", facts, **operator(request, world))
