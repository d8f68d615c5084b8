"""What ``greenroom trigger`` has a cause for is done, in the world of a first start."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from greenroom.sandbox import behaviours as _behaviours  # noqa: F401
from greenroom.sandbox import registry, trigger
from greenroom.testing.backstage import Backstage

from .office import Office


@pytest.fixture(scope="module")
def backstage() -> Iterator[Backstage]:
    behind = Backstage()
    yield behind
    behind.close()


@pytest.mark.parametrize("event", sorted(registry.causes))
def test_an_event_with_a_cause_is_caused_and_received_once(event: str, backstage: Backstage) -> None:
    with Office.open(backstage) as office:
        answer = office.control("trigger", event=event)
        assert (answer["caused"], answer["fidelity"]) == (True, "by doing"), answer
        assert answer["text"].endswith("."), answer["text"]
        office.received_once(event)


@pytest.mark.parametrize("event", sorted(registry.causes))
def test_what_can_be_set_is_explained(event: str) -> None:
    assert all((trigger.settings_of(event) or {}).values())
