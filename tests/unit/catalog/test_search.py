"""Finding by words, also by misspelt ones and by names of old."""

from __future__ import annotations

import time

import pytest

from greenroom import catalog


def ids(words: str) -> list[str]:
    return [found.id for found in catalog.search(words)]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("meeting registrant add", "meetings.registrants.add"),
        ("meting regitrant", "meetings.registrants.add"),
        ("recieved voicemail", "phone.voicemail_received"),
        ("webiner panelist", "webinars.panelists.add"),
        ("common_area_phones", "phone.common_areas.list"),
        ("room senser", "zoomroom.sensor_data"),
        ("AddARoom", "rooms.create"),
        ("check in room", "rooms.check_in"),
    ],
)
def test_words_find_what_was_meant(words: str, found: str) -> None:
    assert found in ids(words)


def test_a_match_in_the_id_comes_first() -> None:
    assert "panelist" in ids("panelist")[0]


def test_nonsense_and_nothing_find_nothing() -> None:
    assert ids("qqqqqqqq") == []
    assert ids("  ") == []


def test_a_name_several_operations_go_by_leads_to_none_and_names_them() -> None:
    with pytest.raises(catalog.UnknownOperation) as told:
        catalog.find("List devices")

    assert told.value.near == ("devices.list", "phone.devices.list")


def test_a_second_search_is_quick() -> None:
    catalog.search("meting")
    begun = time.thread_time()
    catalog.search("webiner panelst")

    assert time.thread_time() - begun < 1.0
