from __future__ import annotations

import pytest

from greenroom.sandbox.sandbox import Sandbox
from tests.door import Answer, Door


def fields(answer: Answer) -> dict[str, str]:
    assert (answer.status, answer.body["code"]) == (400, 300), answer
    assert answer.body["message"] == "Validation Failed."
    return {error["field"]: error["message"] for error in answer.body["errors"]}


@pytest.mark.parametrize("raw", [b"{oops", b"[1]", b'"text"', b"\xff\xfe", b"[" * 100_000, b'{"a": 1e999}'])
def test_what_is_no_json_object_is_said_to_be_none(call: Door, raw: bytes) -> None:
    answer = call("POST", "/v2/rooms", raw=raw)
    assert answer.status == 400
    assert answer.body == {"code": 300, "message": "Request Body should be a valid JSON object."}


def test_every_wrong_field_is_named(call: Door) -> None:
    wrong = fields(call("POST", "/v2/rooms", {"name": 5, "tag_ids": "x"}))
    assert set(wrong) == {"name", "tag_ids", "type"}
    assert wrong["type"] == "This field is required."


def test_a_wrong_field_is_told_what_it_must_be(call: Door) -> None:
    body = {"type": 99, "duration": "long", "settings": {"host_video": 5}, "start_time": "tomorrow"}
    assert fields(call("POST", "/v2/users/me/meetings", body)) == {
        "type": "Invalid field. It must be one of 1, 2, 3, 8, 10.",
        "duration": "Invalid field. It must be a whole number.",
        "settings.host_video": "Invalid field. It must be true or false.",
        "start_time": "Invalid field. It must be a date-time, such as 2026-02-09T09:00:00Z.",
    }


def test_a_field_inside_an_object_is_named_by_its_path(sandbox: Sandbox, call: Door) -> None:
    room = sandbox.records.list("room")[0].id
    assert "basic.capacity" in fields(call("PATCH", f"/v2/rooms/{room}", {"basic": {"capacity": "many"}}))


def test_a_missing_required_body_lacks_its_fields(call: Door) -> None:
    assert set(fields(call("POST", "/v2/rooms"))) == {"name", "type"}


def test_unknown_fields_and_nulls_are_ignored(call: Door) -> None:
    body = {"name": "Tent", "type": "ZoomRoom", "user_id": None, "colour": "green", "tag_ids": None}
    answer = call("POST", "/v2/rooms?colour=green&status=", body)
    assert answer.status == 201
    assert "colour" not in answer.body


def test_a_null_in_place_of_a_required_value_is_as_good_as_none(call: Door) -> None:
    assert "name" in fields(call("POST", "/v2/rooms", {"name": None, "type": "ZoomRoom"}))


def test_query_values_are_read_in_their_types(call: Door) -> None:
    assert "page_size" in fields(call("GET", "/v2/rooms?page_size=many"))
    assert "unassigned_rooms" in fields(call("GET", "/v2/rooms?unassigned_rooms=perhaps"))
    assert "status" in fields(call("GET", "/v2/rooms?status=Sleeping"))


@pytest.mark.parametrize("text", ["soon", "%ff", "99999-01-01", "0001-01-01", "2026-02-30"])
def test_a_time_that_is_none_is_named(call: Door, text: str) -> None:
    query = f"from={text}&to=2026-02-09T09:00:00Z&location_id=x"
    assert set(fields(call("GET", f"/v2/workspaces/additional_informations?{query}"))) == {"from"}


def test_a_page_size_beyond_the_bounds_is_clamped(call: Door) -> None:
    assert call("GET", "/v2/rooms?page_size=100000").body["page_size"] == 300
    assert call("GET", "/v2/rooms?page_size=-3").body["page_size"] == 1


def test_a_room_control_is_held_to_what_its_prose_requires(sandbox: Sandbox, call: Door) -> None:
    room = sandbox.records.list("room")[0].id
    answer = call("PATCH", f"/v2/rooms/{room}/events", {"method": "zoomroom.check_in", "params": {}})
    assert (answer.status, answer.body["code"]) == (400, 300)
    assert answer.body["message"] == "Invalid parameters."


def test_a_get_with_a_content_type_and_no_body_is_fine(call: Door) -> None:
    assert call("GET", "/v2/rooms", headers={"content-type": "application/json"}).status == 200


def test_a_number_nobody_can_keep_is_refused_not_fatal(call: Door) -> None:
    raw = b'{"name": "x", "type": "ZoomRoom", "location_id": ' + b"9" * 400 + b"}"
    assert call("POST", "/v2/rooms", raw=raw).status == 400
