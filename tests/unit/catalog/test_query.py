"""Finding things by their many names."""

from __future__ import annotations

import doctest
import importlib
import subprocess
import sys

import pytest

from greenroom import catalog

ACTION_NAMES = {
    "AddARoom": "rooms.create",
    "AddAZRLocation": "rooms.locations.create",
    "ChangeParentLocation": "rooms.locations.change_parent",
    "ChangeZRLocation": "rooms.change_location",
    "DeleteAZoomRoom": "rooms.delete",
    "GetZRAccountProfile": "rooms.account.get_profile",
    "GetZRAccountSettings": "rooms.account.get_settings",
    "GetZRLocationProfile": "rooms.locations.get",
    "GetZRLocationSettings": "rooms.locations.get_settings",
    "GetZRLocationStructure": "rooms.locations.get_structure",
    "GetZRProfile": "rooms.get",
    "GetZRSettings": "rooms.settings.get",
    "ListZRDevices": "rooms.devices.list",
    "ListZRLocations": "rooms.locations.list",
    "ListZoomRooms": "rooms.list",
    "UpdateRoomProfile": "rooms.update",
    "UpdateZRAccProfile": "rooms.account.update_profile",
    "UpdateZRLocationProfile": "rooms.locations.update",
    "UpdateZRLocationSettings": "rooms.locations.update_settings",
    "UpdateZRSettings": "rooms.settings.update",
    "UpdateZoomRoomAccSettings": "rooms.account.update_settings",
    "UpdateZoomRoomsLocationStructure": "rooms.locations.update_structure",
}
NAVIGATION = {
    "Rooms / Add a Zoom Room": "rooms.create",
    "Rooms / Change a Zoom Room's location": "rooms.change_location",
    "Rooms / Check-in or check-out of a Zoom Room": "rooms.control",
    "Rooms / Delete a Zoom Room": "rooms.delete",
    "Rooms / Get Zoom Room profile": "rooms.get",
    "Rooms / Get Zoom Room settings": "rooms.settings.get",
    "Rooms / List Zoom Room devices": "rooms.devices.list",
    "Rooms / List Zoom Rooms": "rooms.list",
    "Rooms / List digital signage contents": "rooms.digital_signage.list",
    "Rooms / Update E911 digital signage": "rooms.digital_signage.update_e911",
    "Rooms / Update Zoom Room settings": "rooms.settings.update",
    "Rooms / Update a Zoom Room profile": "rooms.update",
    "Rooms Account / Get Zoom Room account profile": "rooms.account.get_profile",
    "Rooms Account / Get Zoom Room account settings": "rooms.account.get_settings",
    "Rooms Account / Update Zoom Room account profile": "rooms.account.update_profile",
    "Rooms Account / Update Zoom Room account settings": "rooms.account.update_settings",
    "Rooms Devices / Change Zoom Rooms' app version": "rooms.devices.change_app_version",
    "Rooms Location / Add a location": "rooms.locations.create",
    "Rooms Location / Change the assigned parent location": "rooms.locations.change_parent",
    "Rooms Location / Get Zoom Room location profile": "rooms.locations.get",
    "Rooms Location / Get Zoom Room location structure": "rooms.locations.get_structure",
    "Rooms Location / Get location settings": "rooms.locations.get_settings",
    "Rooms Location / List Zoom Room locations": "rooms.locations.list",
    "Rooms Location / Update Zoom Room location profile": "rooms.locations.update",
    "Rooms Location / Update Zoom Rooms location structure": "rooms.locations.update_structure",
    "Rooms Location / Update location settings": "rooms.locations.update_settings",
}


@pytest.mark.parametrize(("name", "operation_id"), [*ACTION_NAMES.items(), *NAVIGATION.items()])
def test_every_name_of_zooms_references_finds_its_operation(name: str, operation_id: str) -> None:
    assert catalog.find(name).id == operation_id


@pytest.mark.parametrize(
    "route",
    [
        "PATCH /rooms/{id}/events",
        "patch /rooms/{whatever}/events",
        "PATCH /rooms/:room/events",
        "PATCH /v2/rooms/{id}/events/",
        "PATCH https://api.zoom.us/v2/rooms/{id}/events",
        "PATCH  /accounts/{accountId}/rooms/{id}/events",
    ],
)
def test_a_route_finds_its_operation_whatever_its_parameters_are_called(route: str) -> None:
    assert catalog.find(route).id == "rooms.control"


def test_the_route_of_an_older_reference_finds_the_operation() -> None:
    assert catalog.find("PATCH /rooms/locations/structure").id == "rooms.locations.update_structure"


def test_the_same_path_with_another_method_is_another_operation() -> None:
    assert catalog.find("GET /rooms").id == "rooms.list"
    assert catalog.find("POST /rooms").id == "rooms.create"


def test_a_token_operation_stands_on_the_oauth_host() -> None:
    token = catalog.operation("POST /oauth/token")

    assert (token.id, token.server, token.auth) == ("oauth.create_token", "https://zoom.us", "basic")


def test_letter_case_does_not_matter_when_only_one_thing_is_meant() -> None:
    assert catalog.find("listzoomrooms").id == "rooms.list"
    assert catalog.find("ROOMS.CHECK_IN").id == "rooms.check_in"


def test_an_event_is_found_by_its_name() -> None:
    assert catalog.event("zoomroom.checked_in").caused_by == ("rooms.check_in",)


@pytest.mark.parametrize("name", ["*", "zoomroom.*", "zoomroom.checked_in", "phone.*"])
def test_patterns_of_events_are_returned(name: str) -> None:
    assert catalog.event_pattern(name) == name


@pytest.mark.parametrize("name", ["rooms.list", "rooms.*", "ListZoomRooms", "zoomroom.checkedin", ""])
def test_what_fits_no_event_is_refused_with_near_events_alone(name: str) -> None:
    with pytest.raises(catalog.UnknownOperation) as caught:
        catalog.event_pattern(name)

    assert all(catalog.event(near).event == near for near in caught.value.near)


def test_a_misspelt_name_is_told_with_near_ones() -> None:
    with pytest.raises(catalog.UnknownOperation) as caught:
        catalog.find("rooms.chekin")

    assert "rooms.check_in" in caught.value.near
    assert "rooms.check_in" in str(caught.value)


def test_a_route_that_does_not_exist_is_told_with_near_ones() -> None:
    with pytest.raises(catalog.UnknownOperation) as caught:
        catalog.find("GET /rooms/{id}/setting")

    assert "GET /rooms/{}/settings" in caught.value.near


@pytest.mark.parametrize("name", ["", "   ", "GET", "GET ", "/rooms", "{}", "💥", "x" * 10_000])
def test_nonsense_is_an_unknown_operation_and_nothing_worse(name: str) -> None:
    with pytest.raises(catalog.UnknownOperation):
        catalog.find(name)


def test_asking_for_an_operation_by_an_events_name_points_at_what_causes_it() -> None:
    with pytest.raises(catalog.UnknownOperation) as caught:
        catalog.operation("zoomroom.checked_in")

    assert caught.value.near == ("rooms.check_in",)


def test_asking_for_an_event_by_an_operations_name_points_at_its_events() -> None:
    with pytest.raises(catalog.UnknownOperation) as caught:
        catalog.event("rooms.check_in")

    assert caught.value.near == ("zoomroom.checked_in",)


def test_search_finds_what_mentions_every_word() -> None:
    found = [item.id for item in catalog.search("check room")]

    assert found[0] == "rooms.check_in"
    assert "rooms.list" not in found
    assert catalog.search("") == []
    assert catalog.search("nothingisnamedlikethis") == []


def test_operations_of_one_area_are_only_its_own() -> None:
    assert {operation.id.split(".")[0] for operation in catalog.operations("oauth")} == {"oauth"}
    assert len(list(catalog.operations("rooms"))) == 119
    assert len(list(catalog.events("rooms"))) == 32


@pytest.mark.parametrize("module", ["component", "query", "search"])
def test_the_examples_in_the_docstrings_hold(module: str) -> None:
    done = doctest.testmod(importlib.import_module(f"greenroom.catalog.{module}"))

    assert done.attempted > 0
    assert done.failed == 0


def test_importing_the_catalog_reads_no_document() -> None:
    code = (
        "import sys; opened = []\n"
        "sys.addaudithook(lambda name, args: opened.append(str(args[0])) if name == 'open' else None)\n"
        "from greenroom import catalog\n"
        "before = [path for path in opened if path.endswith('.json')]\n"
        "catalog.find('oauth.create_token')\n"
        "after = [path for path in opened if path.endswith('.json')]\n"
        "print(before, len(after), any('rooms' in path.rsplit('/', 1)[1] for path in after))"
    )

    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert answer.stdout.strip() == "[] 2 False"
