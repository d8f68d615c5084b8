"""Documents become typed values, or the load stops."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from greenroom import catalog
from greenroom.catalog import load


@pytest.fixture
def rooms() -> dict[str, Any]:
    """A copy of the rooms document that a test may spoil."""
    return copy.deepcopy(catalog.document("rooms"))


def test_an_unknown_area_is_told_with_those_there_are() -> None:
    with pytest.raises(catalog.CatalogError, match="accounts, billing, chat"):
        catalog.area("kitchens")


def test_a_field_nobody_reads_stops_the_load(rooms: dict[str, Any]) -> None:
    rooms["paths"]["/rooms"]["get"]["x-greenroom"]["colour"] = "blue"

    with pytest.raises(catalog.CatalogError, match=r"rooms\.list.*colour"):
        load.parse("rooms", rooms)


def test_a_field_nobody_reads_in_an_event_stops_the_load(rooms: dict[str, Any]) -> None:
    rooms["webhooks"]["zoomroom.alert"]["post"]["x-greenroom"]["colour"] = "blue"

    with pytest.raises(catalog.CatalogError, match=r"zoomroom\.alert.*colour"):
        load.parse("rooms", rooms)


def test_a_kind_of_operation_nobody_serves_stops_the_load(rooms: dict[str, Any]) -> None:
    rooms["paths"]["/rooms"]["get"]["x-greenroom"]["archetype"]["kind"] = "juggle"

    with pytest.raises(catalog.CatalogError, match="juggle"):
        load.parse("rooms", rooms)


def test_an_operation_without_our_part_stops_the_load(rooms: dict[str, Any]) -> None:
    del rooms["paths"]["/rooms"]["get"]["x-greenroom"]

    with pytest.raises(catalog.CatalogError, match="x-greenroom"):
        load.parse("rooms", rooms)


def test_a_reference_to_nothing_is_told(rooms: dict[str, Any]) -> None:
    rooms["paths"]["/rooms"]["get"]["parameters"] = [{"$ref": "#/components/parameters/missing"}]

    with pytest.raises(catalog.CatalogError, match="components/parameters/missing"):
        load.parse("rooms", rooms).operation("rooms.list")


def test_shared_parameters_are_put_in_place_in_order() -> None:
    listing = catalog.operation("rooms.list")

    assert [p.name for p in listing.query_params][:3] == ["status", "tag_ids", "type"]
    assert next(p for p in listing.parameters if p.name == "tag_ids").csv
    assert listing.paging is not None
    assert (listing.paging.items, listing.paging.default, listing.paging.max) == ("rooms", 30, 300)
    assert listing.is_list


def test_an_error_reply_has_zooms_error_shape() -> None:
    refused = catalog.operation("rooms.control").responses[400]

    assert refused.schema is not None
    assert set(refused.schema["properties"]) == {"code", "errors", "message"}


def test_an_operation_is_built_once() -> None:
    assert catalog.operation("rooms.list") is catalog.find("GET /rooms")


def test_checking_in_is_controlling_a_room_with_the_method_fixed() -> None:
    check_in = catalog.operation("rooms.check_in")

    assert check_in.variant_of == "rooms.control"
    assert (check_in.method, check_in.path) == ("PATCH", "/rooms/{id}/events")
    assert check_in.const == {"method": "zoomroom.check_in"}
    assert check_in.body_key == "params"
    assert check_in.fields == ("calendar_id", "change_key", "event_id", "resource_email")
    assert check_in.required_fields == ("event_id",)
    assert check_in.events == ("zoomroom.checked_in",)
    assert check_in.summary != catalog.operation("rooms.control").summary


def test_a_variant_without_fields_sends_its_constants_alone() -> None:
    mute = catalog.operation("rooms.mute")

    assert mute.body is not None
    assert mute.body.example == {"method": "zoomroom.mute"}
    assert (mute.body_key, mute.fields) == (None, ())


def test_a_grants_fields_stand_beside_its_constant() -> None:
    refresh = catalog.operation("oauth.refresh_token")

    assert (refresh.body_key, refresh.fields) == (None, ("refresh_token",))
    assert refresh.body is not None
    assert refresh.body.schema["required"] == ["grant_type", "refresh_token"]


def test_a_body_of_several_shapes_shows_the_fields_of_all() -> None:
    settings = catalog.operation("rooms.settings.update")

    assert {"meeting_security", "zoom_rooms"} <= set(settings.fields)
    assert settings.required_fields == ()


def parameter(operation: str, name: str) -> catalog.Parameter:
    return next(p for p in catalog.operation(operation).parameters if p.name == name)


def test_a_parameter_tells_which_spellings_of_an_id_it_takes() -> None:
    meeting = parameter("past_meetings.list_participants", "meetingId")

    assert meeting.accepts == ("id", "uuid")
    assert meeting.double_encode_uuid
    assert parameter("meetings.list", "userId").accepts == ("me", "email")


def test_a_comma_separated_parameter_may_hold_several_known_values() -> None:
    features = parameter("reports.history_meetings", "meeting_feature")

    assert features.csv
    assert "enum" not in features.schema
    assert "poll" in features.schema["x-known-values"]


def test_a_parameter_gone_from_the_newest_reference_says_so() -> None:
    number = parameter("phone.call_logs.list", "page_number")

    assert number.legacy
    assert number.sources


def test_a_value_that_may_be_null_says_so_in_the_words_of_json_schema() -> None:
    reply = catalog.operation("recordings.transcripts.get").success.schema
    assert reply is not None

    assert reply["properties"]["download_url"]["type"] == ["string", "null"]
    assert None in reply["properties"]["download_restriction_reason"]["enum"]


def test_allof_of_objects_is_the_one_object_it_means() -> None:
    reply = catalog.operation("accounts.list").success.schema
    assert reply is not None

    assert {"accounts", "next_page_token"} <= set(reply["properties"])


def test_what_older_references_add_is_told_apart() -> None:
    webinar = catalog.operation("webinars.update")
    older = catalog.operation("im.sessions.list")

    assert webinar.older_fields is not None
    assert webinar.older_fields.body == {"settings.authentication_name": "string"}
    assert older.removed
    assert older.successor == "GET /report/chat/sessions"
    assert catalog.operation("recordings.recover").older_statuses == (200,)


def test_limits_besides_the_rate_class_are_told() -> None:
    created = catalog.operation("meetings.create")

    assert [(q.requests, q.per, q.scope) for q in created.quotas] == [(100, "day", "host")]
    assert catalog.operation("groups.create").max_objects == 5000


def test_a_file_for_download_has_a_content_type_and_no_schema() -> None:
    reply = catalog.operation("phone.recordings.download").success

    assert (reply.content_type, reply.schema) == ("application/octet-stream", None)


def test_the_token_of_a_search_goes_into_its_body() -> None:
    paging = catalog.operation("chat.account_channels.search").paging

    assert paging is not None
    assert paging.sent_in == "body"
