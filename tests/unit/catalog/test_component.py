"""The component's actions, with the keys, types and defaults integration builders know."""

from __future__ import annotations

import pytest

from greenroom import catalog


def test_there_are_22_actions_and_a_trigger() -> None:
    assert len(catalog.actions()) == 22
    assert sum(len(action.inputs) for action in catalog.actions()) == 262
    assert catalog.trigger().key == "webhookReceiver"
    assert [(item.key, item.required, item.secret) for item in catalog.trigger().inputs] == [
        ("webhookSecretToken", True, True)
    ]


def test_keys_are_spelt_as_builders_know_them() -> None:
    assert catalog.action("addMeetingRegistrant").input("ocurrenceIds").collection is None
    assert catalog.action("getMeeting").input("ocurrenceId").maps_to == catalog.MapsTo(
        "query", "occurrence_id"
    )


def test_an_input_tells_key_type_default_and_where_it_goes() -> None:
    agenda = catalog.action("createMeeting").input("agenda")
    approve = catalog.action("addMeetingRegistrant").input("autoApprove")

    assert (agenda.label, agenda.type, agenda.required) == ("Agenda", "string", False)
    assert (approve.type, approve.default) == ("boolean", False)
    assert approve.maps_to == catalog.MapsTo("body", "auto_approve")


def test_the_action_that_sends_any_request_has_all_its_retry_inputs() -> None:
    raw = catalog.action("rawRequest")
    defaults = {
        item.key: item.default for item in raw.inputs if item.maps_to and item.maps_to.location == "client"
    }

    assert raw.operation is None
    assert defaults == {
        "connection": None,
        "debugRequest": False,
        "maxRetries": "0",
        "responseType": "json",
        "retryAllErrors": False,
        "retryDelayMS": "0",
        "timeout": None,
        "useExponentialBackoff": False,
    }


def test_every_input_goes_to_a_field_the_operation_has() -> None:
    lost = []
    for action in catalog.actions():
        if action.operation is None:
            continue
        operation = catalog.operation(action.operation)
        query = {p.name for p in operation.query_params}
        places = {
            "path": {p.name for p in operation.path_params},
            "query": query,
            "body": {*operation.fields, "user_info"},
        }
        for item in action.inputs:
            assert item.maps_to is not None
            known = places.get(item.maps_to.location)
            if known is not None and item.maps_to.name.partition(".")[0] not in known:
                lost.append((action.key, item.key, item.maps_to))

    assert lost == []


def test_a_path_parameter_without_an_input_is_told() -> None:
    assert catalog.action("addWebinarRegistrant").path_params_without_input == ("webinarId",)


def test_an_unknown_key_is_told_with_near_ones() -> None:
    with pytest.raises(catalog.UnknownOperation, match="createMeeting"):
        catalog.action("createMeting")


def test_no_secret_shows_an_example() -> None:
    inputs = [item for action in (*catalog.actions(), catalog.trigger()) for item in action.inputs]

    assert all(item.example is None for item in inputs if item.secret)
