"""Does every collection behave as one? What is made is listed and shown, changed, removed, and then gone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from greenroom.catalog import ErrorFact
from greenroom.sandbox import settings
from greenroom.sandbox.sandbox import Sandbox
from tests.door import Answer, Door

from .compare import differences, flat, shown_by
from .derive import Collection, collections
from .walk import Json, Walker
from .wishes import KEEPS_ONE, KEPT

COLLECTIONS = list(collections())


@pytest.fixture
def walker() -> Iterator[Walker]:
    sandbox = Sandbox(None)
    settings.change(sandbox.records, {"rate_limits": False})
    yield Walker(Door(sandbox))
    sandbox.records.close()


def the(verb: str | None = None) -> Any:
    """Return a mark for every collection that has the verb."""
    found = [c for c in COLLECTIONS if verb is None or getattr(c, verb) is not None]
    return pytest.mark.parametrize("collection", found, ids=[c.id for c in found])


def test_the_collections_are_those_of_the_catalog() -> None:
    walked = {operation.id for collection in COLLECTIONS for operation in collection.operations}

    assert len(COLLECTIONS) >= 49
    assert {"rooms.create", "users.get", "meetings.list", "phone.sites.update", "roles.delete"} <= walked


@the("list")
def test_what_is_made_is_in_the_list_and_counted_once(walker: Walker, collection: Collection) -> None:
    owners = walker.owners(collection.create)
    before, total = walker.listed(collection, owners), walker.total(collection, owners)

    _, id, _ = walker.make(collection)

    after = walker.listed(collection, owners)
    assert after.keys() - before.keys() == {id}
    assert before == {known: item for known, item in after.items() if known in before}
    if total is not None:
        assert walker.total(collection, owners) == total + 1


@the("get")
def test_what_was_sent_is_shown(walker: Walker, collection: Collection) -> None:
    assert collection.get is not None
    owners, id, sent = walker.make(collection)

    answer = walker.call(collection.get, walker.at(collection.get, owners, id))

    assert answer.status == collection.get.success_status, answer
    shown = shown_by(collection.get, answer)
    assert not differences(collection.create, sent, shown)


@the("update")
def test_an_update_changes_what_it_names_and_nothing_else(walker: Walker, collection: Collection) -> None:
    assert collection.update is not None
    owners, id, _ = walker.make(collection)
    before = seen(walker, collection, owners, id)
    changes = walker.change(collection.update)

    answer = walker.call(collection.update, walker.at(collection.update, owners, id), changes)

    assert answer.status == collection.update.success_status, (changes, answer)
    after = seen(walker, collection, owners, id)
    if before is None or after is None:
        return
    assert not differences(collection.update, changes, after)
    if collection.update.archetype.kind == "update":
        touched = {*flat(collection.update, changes), *KEPT.get(collection.update.id, ())}
        others = {name for name in {*before, *after} if name not in touched and not name.startswith("updat")}
        assert {n: after.get(n) for n in others} == {n: before.get(n) for n in others}


@the("delete")
def test_what_is_deleted_is_gone(walker: Walker, collection: Collection) -> None:
    assert collection.delete is not None
    if collection.id in KEEPS_ONE:
        walker.make(collection)
    owners, id, _ = walker.make(collection)
    total = walker.total(collection, owners) if collection.list else None

    answer = walker.call(collection.delete, walker.at(collection.delete, owners, id))

    assert answer.status == collection.delete.success_status, answer
    if collection.list is not None:
        assert id not in walker.listed(collection, owners)
        if total is not None:
            assert walker.total(collection, owners) == total - 1
    if collection.get is not None:
        is_missing(collection, walker.call(collection.get, walker.at(collection.get, owners, id)))
    again = walker.call(collection.delete, walker.at(collection.delete, owners, id))
    is_missing(collection, again)


def is_missing(collection: Collection, answer: Answer) -> None:
    """Assert that the answer is 404, or what an operation of the collection documents in its place."""
    facts = {fact for operation in collection.operations for fact in operation.errors}
    fits = [fact for fact in facts if fact.status in (None, answer.status) and is_said(fact, answer)]
    assert fits or answer.status == 404, (collection.id, answer.status, answer.body)


def is_said(fact: ErrorFact, answer: Answer) -> bool:
    """Return whether the answer has the fact's code, and its message with the gaps filled."""
    code, message = answer.body["code"], answer.body["message"]
    pattern = "(.+)".join(re.escape(part) for part in re.split(r"\{[^}]*\}|\$\w+", fact.message or ""))
    return fact.code in (None, code) and bool(re.fullmatch(pattern, message))


def seen(walker: Walker, collection: Collection, owners: Json, id: str) -> Json | None:
    """Return the record as get shows it, else as the list does."""
    if collection.get is not None:
        answer = walker.call(collection.get, walker.at(collection.get, owners, id))
        return shown_by(collection.get, answer)
    return walker.listed(collection, owners).get(id) if collection.list else None
