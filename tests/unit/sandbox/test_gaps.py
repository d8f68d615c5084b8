"""Does a refusal of a full account say how much is too much?"""

from __future__ import annotations

import re

import pytest

from greenroom import catalog
from greenroom.sandbox import conditions, entities, gaps

ACCOUNT = "the-account"


def refusals(id: str, condition: str = "at_limit") -> list[str]:
    operation = catalog.operation(id)
    told = [(fact, entities.text_of(fact)) for fact in conditions.facts(condition, operation)]
    return [
        entities.worded(fact, ACCOUNT, gaps.fillings(text, operation)).message or "" for fact, text in told
    ]


@pytest.mark.parametrize(
    ("id", "said"),
    [
        ("meetings.create", "A maximum of 100 meetings can be created/updated for a single user in one day."),
        ("phone.call_queues.members.add", "The maximum number of Call Queue members is up to 10."),
        ("phone.emergency_locations.create", 'You can only access up to "6" level.'),
        (
            "sip_trunk.internal_numbers.add",
            "You can only assign a maximum of 30 phone numbers to this account.",
        ),
        ("users.settings.update", 'You can add max "10" users for this "Zoom Events" plan.'),
    ],
)
def test_a_limit_is_named_by_its_number(id: str, said: str) -> None:
    assert said in refusals(id)


def test_a_licence_and_its_number_have_a_gap_each() -> None:
    said = refusals("users.create")
    assert any("add a new Licensed user" in one and "maximum number of 10 users" in one for one in said)


def test_what_is_downgraded_becomes_less() -> None:
    for said in refusals("users.settings.update", "events_ahead"):
        if numbers := re.findall(r'"(\d+)" capacity', said):
            assert numbers == ["100", "500"]


def test_no_limit_is_said_to_be_the_account() -> None:
    named = {
        (operation.id, said)
        for operation in catalog.operations()
        for said in refusals(operation.id)
        if ACCOUNT in said and "subscription" not in said
    }
    assert not named
