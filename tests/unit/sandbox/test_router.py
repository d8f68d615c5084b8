from __future__ import annotations

import pytest

from greenroom.sandbox.registry import Problem
from greenroom.sandbox.router import router


def names(method: str, path: str) -> str:
    return router().match(method, path).target.operation.id


def test_a_literal_segment_goes_before_a_parameter() -> None:
    assert names("GET", "/rooms/locations") == "rooms.locations.list"
    assert names("GET", "/rooms/tags") == "rooms.tags.list"
    assert names("GET", "/rooms/anything") == "rooms.get"


def test_a_parameter_is_tried_when_the_literal_leads_nowhere() -> None:
    match = router().match("GET", "/rooms/tags/devices")
    assert match.target.operation.id == "rooms.devices.list"
    assert match.path == {"roomId": "tags"}


def test_the_same_place_may_be_called_differently_by_each_operation() -> None:
    assert router().match("PATCH", "/rooms/abc/events").path == {"id": "abc"}
    assert router().match("GET", "/rooms/abc").path == {"roomId": "abc"}


def test_a_trailing_slash_makes_no_difference() -> None:
    assert names("GET", "/rooms/") == "rooms.list"


@pytest.mark.parametrize(
    ("sent", "meant"),
    [
        ("a%2Fb", "a/b"),
        ("%252FajXp112QmuoKj4854875%253D%253D", "/ajXp112QmuoKj4854875=="),
        ("owner%40example.com", "owner@example.com"),
    ],
)
def test_segments_are_decoded_after_the_path_is_split(sent: str, meant: str) -> None:
    assert router().match("GET", f"/rooms/{sent}").path == {"roomId": meant}


def test_a_master_account_prefix_leads_to_the_same_operation_with_its_own_scopes() -> None:
    match = router().match("POST", "/accounts/abc/rooms")
    assert match.target.operation.id == "rooms.create"
    assert match.path == {"accountId": "abc"}
    assert "room:master" in match.target.scopes.classic


def test_an_unknown_path_is_404_with_zooms_code() -> None:
    with pytest.raises(Problem) as caught:
        router().match("GET", "/no/such/path")
    assert (caught.value.status, caught.value.code) == (404, 2300)


def test_a_known_path_with_another_method_is_405_and_names_those_allowed() -> None:
    with pytest.raises(Problem) as caught:
        router().match("PUT", "/rooms")
    assert caught.value.status == 405
    assert caught.value.headers["allow"] == "GET, POST"
