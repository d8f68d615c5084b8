"""Does an integration that would fail on Zoom fail here, with the same words?"""

from __future__ import annotations

import pytest

from greenroom import catalog
from greenroom.catalog import Operation

from .causes import perform
from .facts import documented, is_said, key
from .impossible import reason
from .search import image, not_yet, table

AREAS = sorted({operation.area for operation, _ in documented()})
CAUSED = [
    (catalog.operation(id), text, cause)
    for area in AREAS
    for id, causes in table(area).items()
    for text, cause in causes.items()
]


@pytest.fixture(scope="module")
def world() -> bytes:
    return image()


@pytest.mark.parametrize(
    ("operation", "error", "cause"),
    CAUSED,
    ids=[f"{o.id}-{cause}-{n}" for n, (o, _, cause) in enumerate(CAUSED)],
)
def test_its_cause_is_answered_in_the_documented_words(
    operation: Operation, error: str, cause: str, world: bytes
) -> None:
    facts = {key(fact): fact for fact in operation.errors}
    assert error in facts, f"{operation.id} no longer documents {error}; search again"

    answer = perform(cause, operation, world)

    assert is_said(facts[error], answer), (cause, answer.status, answer.body)


@pytest.mark.parametrize("area", AREAS)
def test_every_documented_error_is_caused_or_said_to_be_impossible_or_open(area: str) -> None:
    caused = {(id, text) for id, causes in table(area).items() for text in causes}
    open_ = {(id, text) for id, texts in not_yet(area).items() for text in texts}
    every = {(o.id, key(fact)): (o, fact) for o, fact in documented(area)}

    in_neither = {
        name
        for name, (o, fact) in every.items()
        if name not in caused | open_ and reason(o, fact, name[1]) is None
    }

    assert not in_neither, "Run python -m tests.contract.errors.search, then cause these or say why not"
    assert not (caused & open_), "Caused by now; run python -m tests.contract.errors.search"
    assert caused | open_ <= every.keys(), "No longer documented; run python -m tests.contract.errors.search"
