"""``greenroom trigger`` makes every event of Rooms, workspaces and visitors happen in one running sandbox."""

from __future__ import annotations

from collections.abc import Iterator

import jsonschema_rs
import pytest

from greenroom import catalog
from tests.house import House, cli, running

FAMILIES = ("zoomroom.", "workspace.", "visitor_management.")
EVENTS = sorted(event.event for event in catalog.events() if event.event.startswith(FAMILIES))


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with running(tmp_path_factory.mktemp("house") / "data") as house:
        yield house


def trigger(house: House, *arguments: str) -> tuple[int, str]:
    done = cli("trigger", *arguments, GREENROOM_URL=house.url)
    return done.returncode, (done.stdout or done.stderr).strip()


def test_all_32_happen_one_after_the_other_in_one_sandbox(house: House) -> None:
    assert len(EVENTS) == 32
    assert house.watcher
    for event in EVENTS:
        code, line = trigger(house, event)
        assert (code, line.count("\n"), line[-1:]) == (0, 0, "."), line
        assert "an example" not in line
        envelope = house.webhook(event)
        envelope.pop("id")
        jsonschema_rs.validator_for(catalog.event(event).schema).validate(envelope)


def test_a_setting_there_is_none_of_is_answered_with_those_there_are(house: House) -> None:
    code, line = trigger(house, "zoomroom.sensor_data", "--set", "number=4")
    assert code != 0
    assert "its settings: count, room" in line


def test_the_settings_are_in_the_reference() -> None:
    shown = cli("docs", "workspace.user_assigned").stdout
    assert "does what causes it" in shown
    assert "a user by id or e-mail address" in shown


def test_an_event_without_a_cause_says_that_it_is_an_example(house: House) -> None:
    code, line = trigger(house, "contact_center.user_login")
    assert (code, line) == (0, "Announced an example of contact_center.user_login to whoever subscribed.")
