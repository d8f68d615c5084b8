from __future__ import annotations

from typing import Any

import pytest

from greenroom.gateway.identity import event_id, object_id, request_id, time_ms

RECORDING = {
    "event": "recording.completed",
    "event_ts": 1_739_923_528_123,
    "download_token": "one",
    "payload": {"object": {"uuid": "u==", "files": [{"id": "f", "download_url": "https://example.com/1"}]}},
}


def key(envelope: dict[str, Any], signed_at_s: int = 0) -> str:
    return event_id("default", "", envelope, signed_at_s)


def test_download_tokens_and_urls_do_not_make_another_event() -> None:
    again = {
        **RECORDING,
        "download_token": "two",
        "payload": {
            "object": {"files": [{"download_url": "https://example.com/2", "id": "f"}], "uuid": "u=="}
        },
    }
    assert key(RECORDING) == key(again, signed_at_s=300)


@pytest.mark.parametrize(
    "change", [{"event": "recording.started"}, {"event_ts": 1_739_923_528_124}, {"payload": {"object": {}}}]
)
def test_another_name_time_or_object_is_another_event(change: dict[str, Any]) -> None:
    assert key(RECORDING) != key({**RECORDING, **change})


def test_without_any_time_two_signatures_are_two_events() -> None:
    click = {"event": "interactive_message_actions", "payload": {"actionItem": {"value": "yes"}}}
    assert key(click, 100) == key(click, 100)
    assert key(click, 100) != key(click, 101)


def test_the_request_id_decides_when_there_is_one() -> None:
    first = event_id("default", "6009d653_d487", RECORDING, 0)
    assert first == event_id("default", "6009d653_d487", {**RECORDING, "extra": 1}, 300)
    assert first != event_id("other", "6009d653_d487", RECORDING, 0)


@pytest.mark.parametrize("value", ["", "a b", "x" * 129, "caf\xe9", "a\x00"])
def test_a_request_id_that_is_not_of_zooms_form_counts_as_none(value: str) -> None:
    assert request_id({"x-zm-request-id": value}) == ""


@pytest.mark.parametrize(
    ("envelope", "expected"),
    [
        ({"event_ts": 1626230691572}, 1626230691572),
        ({"event_ts": "1626230691572"}, 1626230691572),
        ({"event_ts": "2021-07-14T02:44:51Z"}, 1626230691000),
        ({"payload": {"event_ts": "2024-09-08 15:58:40"}}, 1725811120000),
        ({"event_ts": None, "payload": {"time_stamp": 1626230691572}}, 1626230691572),
        ({"event_ts": True}, None),
        ({"event_ts": -1}, None),
        ({"event_ts": 10**30}, None),
        ({"event_ts": "soon", "payload": []}, None),
        ({}, None),
    ],
)
def test_every_form_of_time_that_zoom_sends_is_read(envelope: dict[str, Any], expected: int | None) -> None:
    assert time_ms(envelope) == expected


def test_the_object_is_named_by_its_own_id_before_its_surroundings() -> None:
    assert object_id({"payload": {"user_id": "u", "object": {"id": 123}}}) == "id=123"
    assert object_id({"payload": {"user_id": "u"}}) == "user_id=u"
    assert object_id({"payload": "text"}) == ""
