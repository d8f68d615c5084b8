"""What a call names, but is gone, belongs to another account, or is blank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greenroom import catalog
from tests.door import Answer

from .billing import let_go, sub_account
from .table import story

if TYPE_CHECKING:
    from ..causes import Errand

_INSIDE = (
    "rooms.locations.update_structure",
    "sip_trunk.numbers.assign",
    "sip_trunk.numbers.delete_all",
    "sip_trunk.numbers.list",
    "sip_trunk.update_settings",
)
_OF_MEETINGS = tuple(
    o.id
    for o in catalog.operations("meetings")
    if any(fact.message == "Meeting ID does not exist." and not fact.legacy for fact in o.errors)
)
_BLANK = (
    "roles.members.assign",
    "workspaces.assets.get",
    "workspaces.assets.delete",
    "workspaces.calendar_settings.get",
    "workspaces.calendar_settings.update",
)


def _hired(errand: Errand) -> str:
    info = {"email": "zoe@example.com", "type": 2}
    body = {"action": "custCreate", "user_info": info}
    return str(errand.make("users.create", body)["id"])


def _fired(errand: Errand, id: str) -> None:
    errand.make("users.delete", path={"userId": id}, action="delete")


@story(*_INSIDE)
def in_an_account_that_went(errand: Errand) -> Answer:
    gone, path = let_go(errand), errand.operation.path
    inner = path.replace("{accountId}", gone) if "{accountId}" in path else f"/accounts/{gone}{path}"
    return errand.door(errand.operation.method, f"/v2{inner}", errand.body)


@story(*_OF_MEETINGS)
def of_a_deleted_meeting(errand: Errand) -> Answer:
    made = errand.make("meetings.create", {"topic": "Never", "type": 2}, {"userId": "me"})
    errand.make("meetings.delete", path={"meetingId": made["id"]})
    return errand.call(path={"meetingId": made["id"]})


@story("reports.meeting", "reports.meeting_qa", "reports.webinar_qa", "recordings.recover")
def held_by_who_is_gone(errand: Errand) -> Answer:
    host, kind = _hired(errand), "webinar" if "webinar" in errand.operation.id else "meeting"
    if kind == "webinar":
        errand.make("users.settings.update", {"feature": {"webinar": True}}, {"userId": host})
    made = errand.make(
        f"{kind}s.create", {"topic": "Once", "type": 1 + 4 * (kind == "webinar")}, {"userId": host}
    )
    for action in ("start", "end"):
        errand.simulate({"kind": "meeting", "meeting": made["id"], "action": action})
    _fired(errand, host)
    return errand.call(
        path={next(iter(errand.path)): made["uuid" if "recover" in errand.operation.id else "id"]}
    )


@story("workspaces.reservations.get")
def reserved_by_who_is_gone(errand: Errand) -> Answer:
    place, holder = errand.walker.id_of("workspace"), _hired(errand)
    times = {"start_time": "2031-02-01T09:00:00Z", "end_time": "2031-02-01T10:00:00Z", "topic": "Later"}
    made = errand.make(
        "workspaces.reservations.create", {**times, "reserve_for": holder}, {"workspaceId": place}
    )
    _fired(errand, holder)
    return errand.call(path={"workspaceId": place, "reservationId": made["reservation_id"]})


@story("groups.delete")
def of_another_account(errand: Errand) -> Answer:
    id = sub_account(errand)
    made = errand.door("POST", f"/v2/accounts/{id}/groups", {"name": "Crew"})
    return errand.call(path={"groupId": made.body["id"]})


@story("rooms.tags.assign", "rooms.tags.unassign")
def to_a_person(errand: Errand) -> Answer:
    return errand.call(path={"roomId": errand.sandbox.world.owner_id})


@story("meetings.update")
def for_a_stranger_who_chats(errand: Errand) -> Answer:
    chat = {"settings": {"continuous_meeting_chat": {"enable": True}}}
    return errand.call(body={"schedule_for": "gus@branch.example.com", **chat})


@story(*_BLANK)
def a_blank_id(errand: Errand) -> Answer:
    own = [name for name in ("roleId", "assetId", "userId") if name in errand.path]
    return errand.call(path={own[0]: " "})
