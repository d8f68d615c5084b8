"""Words that are looked up before a request is made."""

from __future__ import annotations

from typing import Any

import pytest

from greenroom import catalog
from greenroom.client.arguments import InvalidArguments, bind, split

CHECK_IN = catalog.operation("rooms.check_in")


def test_current_stands_for_the_ids_of_a_booking() -> None:
    for given in (bind(CHECK_IN, ("r1",), {"current": True}), split(CHECK_IN, {"id": "r1", "current": True})):
        assert (given.path, given.body, given.helped) == ({"id": "r1"}, None, {"current": True})


def test_current_false_is_as_if_it_were_not_there() -> None:
    assert bind(CHECK_IN, ("r1",), {"current": False, "event_id": "e"}).helped == {}
    with pytest.raises(InvalidArguments, match="needs event_id"):
        bind(CHECK_IN, ("r1",), {"current": False})


@pytest.mark.parametrize("more", [{"event_id": "e"}, {"body": {"method": "x"}}])
def test_current_and_an_id_contradict_each_other(more: dict[str, Any]) -> None:
    with pytest.raises(InvalidArguments, match="either current=True or"):
        bind(CHECK_IN, ("r1",), {"current": True, **more})


def test_other_operations_know_no_current() -> None:
    with pytest.raises(InvalidArguments, match="no argument 'current'"):
        bind(catalog.operation("rooms.check_out"), ("r1",), {"current": True, "event_id": "e"})
