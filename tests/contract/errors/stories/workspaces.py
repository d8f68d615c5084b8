"""Workspaces and visitors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.door import Answer

from .table import story

if TYPE_CHECKING:
    from ..causes import Errand


@story("workspaces.assets.update")
def without_a_name(errand: Errand) -> Answer:
    return errand.call(body={})


@story("workspaces.floor_maps.upload")
def a_text_for_a_map(errand: Errand) -> Answer:
    place = str(errand.walker.id_of("location:floor"))
    return errand.upload(location_id=place, file=(b"no map", "text/plain"))


@story("workspaces.get_qr_code")
def a_code_that_ends_at_once(errand: Errand) -> Answer:
    return errand.call(query={"ttl": 0})


@story("workspaces.reservations.list_questionnaires")
def of_no_workspace(errand: Errand) -> Answer:
    return errand.call(path={"workspaceId": "none"}, query={"subject": "reservation"})


@story("workspaces.reservations.list_questionnaires")
def about_no_subject(errand: Errand) -> Answer:
    return errand.call(query={"subject": "weather"})


@story(*(f"workspaces.assignments.{verb}" for verb in ("get", "set", "delete")))
def that_is_a_room(errand: Errand) -> Answer:
    place = errand.walker.id_of("location:floor")
    body = {"workspace_name": "Den", "workspace_type": "room", "location_id": place}
    return errand.call(path={"workspaceId": errand.make("workspaces.create", body)["id"]})


@story("visitors.invitations.create")
def to_no_place(errand: Errand) -> Answer:
    return errand.call(body={**errand.body, "invite_location_id": "none"})


@story("workspaces.reservations.create")
def a_desk_that_is_taken(errand: Errand) -> Answer:
    errand.make("workspaces.reservations.create", errand.body)
    return errand.call()
