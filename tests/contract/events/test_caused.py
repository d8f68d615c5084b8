"""What the catalog says an operation causes, it causes: every pair of the two, done and received."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from greenroom import catalog
from greenroom.testing.backstage import Backstage

from . import chat, meetings, people, phone, recordings, rooms
from .office import Office, Recipes

RECIPES: Recipes = {
    event: recipes
    for area in (chat, meetings, people, phone, recordings, rooms)
    for event, recipes in area.RECIPES.items()
}
PAIRS = sorted((event, operation.id) for operation in catalog.operations() for event in operation.events)


@pytest.fixture(scope="module")
def backstage() -> Iterator[Backstage]:
    behind = Backstage()
    yield behind
    behind.close()


def test_there_is_a_recipe_for_what_every_operation_causes_and_for_nothing_else() -> None:
    written = sorted((event, operation) for event, recipes in RECIPES.items() for operation in recipes)
    assert written == PAIRS


@pytest.mark.parametrize(("event", "operation"), PAIRS, ids=[f"{event}-{id}" for event, id in PAIRS])
def test_the_operation_causes_the_event(event: str, operation: str, backstage: Backstage) -> None:
    with Office.open(backstage) as office:
        expected = RECIPES[event][operation](office)
        assert operation in office.called
        office.received_about(event, expected)
