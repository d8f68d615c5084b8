"""Does every name of the five source documents lead somewhere? They are listed in tests/data."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from greenroom import catalog
from greenroom.catalog import Operation
from greenroom.sandbox import behaviours as _behaviours  # noqa: F401 - registers the rules
from greenroom.sandbox.served import served

NAMES = json.loads((Path(__file__).parent.parent / "data/source_names.json").read_text())


def lost(names: list[str]) -> list[str]:
    """Return the names that nothing goes by."""

    def leads_nowhere(name: str) -> bool:
        try:
            catalog.find(name)
        except catalog.UnknownOperation:
            return True
        return False

    return [name for name in names if leads_nowhere(name)]


def test_the_lists_are_complete() -> None:
    counts = {kind: len(names) for kind, names in NAMES.items()}

    assert counts == {"actions": 298, "navigation": 373, "component": 22, "events": 32, "operations": 1}


def test_every_action_of_the_list_leads_to_an_operation_of_its_method() -> None:
    wrong = []
    for line in NAMES["actions"]:
        method, name = line.split(" ")
        found = catalog.operation(name)
        if method not in {found.method, *(alias.method for alias in found.aliases)}:
            wrong.append((line, found.id, found.method))

    assert wrong == []


def test_no_two_actions_of_the_list_lead_to_one_operation() -> None:
    found = [catalog.operation(line.split(" ")[1]).id for line in NAMES["actions"]]

    assert len(set(found)) == 298


def test_every_entry_of_the_navigation_leads_to_an_operation() -> None:
    assert lost(NAMES["navigation"]) == []
    assert len({catalog.operation(name).id for name in NAMES["navigation"]}) == 372  # one title stands twice


def test_every_key_of_the_component_leads_to_its_action_and_operation() -> None:
    without = [key for key in NAMES["component"] if catalog.action(key).operation is None]

    assert without == ["rawRequest"]
    for key in NAMES["component"]:
        if key not in without:
            assert catalog.find(key) is catalog.operation(catalog.action(key).operation or "")


@pytest.mark.parametrize("kind", ["events", "operations"])
def test_every_event_and_the_operation_leads_somewhere(kind: str) -> None:
    assert lost(NAMES[kind]) == []


def test_the_operation_has_a_variant_for_each_thing_it_does() -> None:
    control = catalog.operation("PATCH /rooms/{id}/events")
    variants = [catalog.operation(name) for name in control.variants]

    assert len(variants) == 24
    assert {"rooms.check_in", "rooms.check_out"} <= {variant.id for variant in variants}
    assert len({json.dumps(variant.const) for variant in variants}) == 24


def test_the_whole_of_the_facts_is_there() -> None:
    assert len(list(catalog.operations())) == 678
    assert len(list(catalog.events())) == 577


def test_an_older_path_leads_to_the_operation_it_became() -> None:
    older = {
        "GET /past_meetings/{meetingUUID}": "past_meetings.get",
        "GET /sip_phones": "sip_phones.list",
        "PATCH /phone/common_area_phones/{id}": "phone.common_areas.update",
        "PATCH /rooms/locations/structure": "rooms.locations.update_structure",
        "GET /chat/users/me/channels": "chat.channels.list",
    }

    assert {route: catalog.find(route).id for route in older} == older


def test_an_operation_taken_over_by_another_says_so() -> None:
    older = catalog.operation("im.messages.list")

    assert isinstance(older, Operation)
    assert older.successor is not None
    assert catalog.find(older.successor).id == "chat.messages.list"


def test_every_operation_of_the_documents_behaves_or_keeps_what_it_is_told() -> None:
    named = [line.split(" ")[1] for line in NAMES["actions"]] + NAMES["navigation"] + NAMES["operations"]
    named += [catalog.action(key).operation or "" for key in NAMES["component"]]
    found = [catalog.operation(name) for name in named if name]
    ids = {operation.variant_of or operation.id for operation in found}
    worths = {id: served(id).fidelity for id in ids}

    assert len(worths) >= 377
    assert {id: worth for id, worth in worths.items() if worth not in ("behaves", "stateful")} == {}
