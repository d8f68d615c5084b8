"""The fewest scopes, and of those the narrowest."""

from __future__ import annotations

import itertools
import random

from greenroom import catalog
from greenroom.catalog import least_scopes
from greenroom.catalog.least_scopes import least

GET_USER = ["user:read", "user:write", "user:read:admin", "user:write:admin", "user_profile"]
CREATE_USER = ["user:write:admin"]


def test_reading_alone_needs_no_writing() -> None:
    assert least({"users.get": GET_USER}).scopes == ("user:read:admin",)


def test_one_scope_for_two_operations_beats_two_scopes() -> None:
    found = least({"users.get": GET_USER, "users.create": CREATE_USER})
    assert found.scopes == ("user:write:admin",)
    assert found.needed[0].operations == ("users.get", "users.create")


def test_an_app_for_its_own_user_gets_the_user_forms() -> None:
    found = least({"users.get": GET_USER, "users.create": CREATE_USER}, user_level=True)
    assert found.scopes == ("user:read", "user:write:admin")
    assert found.other_level == ("users.create",)


def test_master_scopes_are_the_last_resort() -> None:
    assert least({"a": ["account:master", "account:read:admin"]}).scopes == ("account:read:admin",)
    assert least({"a": ["account:master"]}).other_level == ("a",)


def test_an_operation_without_scopes_is_named_not_guessed() -> None:
    found = least({"a": [], "b": ["b:read:admin"]})
    assert (found.unknown, found.scopes) == (("a",), ("b:read:admin",))


def test_it_is_the_smallest_there_is() -> None:
    """Against every subset, on small random questions."""
    dice = random.Random(7)
    names = [f"s{n}:{'read' if n % 2 else 'write'}:x:admin" for n in range(7)]
    for _ in range(200):
        accepted = {f"op{n}": dice.sample(names, dice.randint(1, 3)) for n in range(dice.randint(1, 6))}
        sizes = (
            len(some)
            for size in range(1, len(names) + 1)
            for some in itertools.combinations(names, size)
            if all(set(some) & set(scopes) for scopes in accepted.values())
        )
        assert len(least(accepted).scopes) == next(sizes), accepted


def test_the_whole_catalog_is_answered() -> None:
    operations = [op for op in catalog.operations() if op.scopes.granular]
    chosen = set(least_scopes.granular(operations).scopes)
    assert all(chosen & set(op.scopes.granular) for op in operations)


def test_rooms_scopes_are_zooms() -> None:
    operations = [catalog.operation(name) for name in ("rooms.list", "rooms.get", "rooms.check_in")]
    assert least_scopes.classic(operations).scopes == ("room:read:admin", "room:write:admin")
    assert least_scopes.granular(operations).scopes == (
        "zoom_rooms:read:list_rooms:admin",
        "zoom_rooms:read:room:admin",
        "zoom_rooms:update:room_control:admin",
    )
