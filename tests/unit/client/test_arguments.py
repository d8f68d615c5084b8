from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from greenroom import catalog
from greenroom.client import encode
from greenroom.client.arguments import Arguments, InvalidArguments, bind, split
from greenroom.core.secrets import Secret


def bound(operation: str, /, *path: Any, **named: Any) -> Arguments:
    return bind(catalog.operation(operation), path, named)


def test_path_values_come_by_position_and_the_rest_by_name() -> None:
    given = bound("rooms.check_in", "r1", event_id="e", calendar_id="c")
    assert given.path == {"id": "r1"}
    assert encode.body_of(catalog.operation("rooms.check_in"), given.body) == {
        "method": "zoomroom.check_in",
        "params": {"event_id": "e", "calendar_id": "c"},
    }


def test_a_variant_without_fields_sends_only_what_it_is() -> None:
    mute = catalog.operation("rooms.mute")
    assert encode.body_of(mute, bound("rooms.mute", "r1").body) == {"method": "zoomroom.mute"}


def test_a_variants_complete_body_is_left_as_it_is() -> None:
    body = {"method": "zoomroom.check_in", "params": {"event_id": "e"}}
    assert encode.body_of(catalog.operation("rooms.check_in"), body) is body


def test_one_flat_map_is_cut_into_path_query_and_body() -> None:
    flat = {"workspaceId": "w1", "check_in": True, "start_time": "a", "end_time": "b", "topic": "T"}
    given = split(catalog.operation("workspaces.reservations.create"), flat)
    assert given.path == {"workspaceId": "w1"}
    assert given.query == {"check_in": True}
    assert given.body == {"start_time": "a", "end_time": "b", "topic": "T"}


def test_a_keyword_takes_an_underscore() -> None:
    assert bound("rooms.get_sensor_data", "r1", from_="a", to="b").query == {"from": "a", "to": "b"}


def test_an_unknown_argument_names_near_ones() -> None:
    with pytest.raises(
        InvalidArguments, match=r"rooms\.list: has no argument 'page_sise'\. Near it: page_size"
    ):
        bound("rooms.list", page_sise=3)


def test_a_missing_argument_is_named_before_anything_is_sent() -> None:
    with pytest.raises(InvalidArguments, match=r"rooms\.get_sensor_data: needs roomId, to\."):
        bound("rooms.get_sensor_data", from_="a")
    with pytest.raises(InvalidArguments, match=r"rooms\.check_in: needs event_id"):
        bound("rooms.check_in", "r1", calendar_id="c")


def test_the_first_page_needs_no_page_token_though_the_reference_says_so() -> None:
    assert bound("rooms.tags.list").query == {}


def test_too_many_values_by_position_are_refused() -> None:
    with pytest.raises(InvalidArguments, match=r"takes 1 by position \(roomId\), got 2"):
        bound("rooms.get", "a", "b")


def test_a_whole_body_is_given_as_body() -> None:
    assert bound("workspaces.settings.update", body=[{"a": 1}]).body == [{"a": 1}]
    with pytest.raises(InvalidArguments, match="either body= or its fields"):
        bound("rooms.tags.create", name="n", body={"name": "n"})


def test_wrong_arguments_are_a_type_error_too() -> None:
    with pytest.raises(TypeError):
        bound("rooms.get")


@pytest.mark.parametrize("value", ["", ".", "..", None])
def test_a_path_value_that_no_url_can_carry_is_refused(value: str | None) -> None:
    with pytest.raises(InvalidArguments, match="needs roomId for its path"):
        encode.path_of(catalog.operation("rooms.get"), {"roomId": value})


def test_an_unknown_path_value_is_refused() -> None:
    with pytest.raises(InvalidArguments, match="has no path value 'id'; its path takes roomId"):
        encode.path_of(catalog.operation("rooms.get"), {"id": "r1"})


def test_path_values_are_encoded_twice_where_zoom_asks_for_it() -> None:
    operation = catalog.operation("rooms.get")
    assert encode.path_of(operation, {"roomId": "/a=="}) == "/rooms/%252Fa%253D%253D"
    assert encode.path_of(operation, {"roomId": "a/b c"}) == "/rooms/a%2Fb%20c"


def test_query_values_look_as_zoom_wants_them() -> None:
    query = encode.query_of(
        {
            "a": True,
            "b": [1, "x y"],
            "c": None,
            "d": datetime(2026, 11, 21, 9, 0, tzinfo=UTC),
            "e": date(2026, 11, 21),
            "f": "ü&=",
        }
    )
    assert query == "?a=true&b=1,x%20y&d=2026-11-21T09%3A00%3A00Z&e=2026-11-21&f=%C3%BC%26%3D"


def test_nothing_to_ask_is_no_query() -> None:
    assert encode.query_of({"a": None}) == ""


def test_a_json_body_holds_times_and_secrets_as_text() -> None:
    operation = catalog.operation("rooms.tags.create")
    headers, raw = encode.content_of(operation, {"name": Secret("s"), "at": date(2026, 1, 2), "n": 2.0})
    assert headers == {"Content-Type": "application/json"}
    assert raw == b'{"name":"s","at":"2026-01-02","n":2}'
