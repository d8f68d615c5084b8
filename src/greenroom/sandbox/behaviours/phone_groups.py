"""Call queues, shared line groups, receptionists and common areas: extensions, members, managers.

Source: Zoom API reference, "Phone", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from typing import Any

from .. import entities, paging
from ..archetypes import stored
from ..registry import Problem, Reply, Request, after, behaves, behaviour, derived, synonym
from ..world import phone
from ..world.phone_seed import unsubscribe
from ..world.world import World
from .phone import check_zone, extended, refresh_site, renumbered, said, site_of
from .phone_people import subscribed, unsubscribed

_MOST_IN_QUEUE, _MOST_IN_LINE_GROUP = 50, 16


@after("phone.auto_receptionists.create", "phone.shared_line_groups.create", "phone.common_areas.create")
def created(record: dict[str, Any], request: Request, world: World) -> None:
    """Give it a site and an extension."""
    entity = request.operation.archetype.entity
    check_zone(request, "Timezone not found")
    record["site_id"] = site_of(request, world, record.get("site_id"))
    extended(request, world, phone.KINDS[entity], record, "is already used")
    if entity == "shared_line_group":
        record |= {"status": "active", "member_ids": []}
    if entity == "common_area":
        record["status"] = "offline"
        wanted, record["calling_plans"] = record.get("calling_plans", []), []
        for plan in wanted:
            subscribed(world, record, plan.get("type", 0))


@after("phone.call_queues.create")
def queue_created(queue: dict[str, Any], request: Request, world: World) -> None:
    queue["site_id"] = site_of(request, world, queue.get("site_id"))
    extended(request, world, phone.QUEUE, queue, "is already used")
    wanted = queue.pop("members", {})
    queue |= {"status": "active", "member_ids": [], "manager_id": ""}
    _join(request, world, queue, wanted)
    users = [id for id in queue["member_ids"] if world.records.get("phone_user", id)]
    queue["manager_id"] = users[0] if users else ""


@after(
    "phone.auto_receptionists.update",
    "phone.shared_line_groups.update",
    "phone.common_areas.update",
    "phone.call_queues.update",
)
def updated(record: dict[str, Any], request: Request, world: World) -> None:
    """Check extension, site, time zone and main number; numbers show the new name and extension."""
    entity, operation = request.operation.archetype.entity, request.operation
    check_zone(request, "Time zone is invalid" if entity == "auto_receptionist" else "Timezone not found")
    if request.fields.get("site_id"):
        site_of(request, world, request.fields["site_id"])
    taken = "conflict occurred" if entity == "common_area" else "is already used"
    renumbered(request, world, record, taken)
    numbers = phone.numbers_of(world, record["id"])
    primary = request.fields.get("primary_number")
    if primary:
        if not numbers:
            raise said(operation, "No phone numbers have been assigned")
        if primary.lstrip("+") not in {number["number"].lstrip("+") for number in numbers}:
            raise said(operation, "Primary phone number was not found")
    for number in numbers:
        phone.assign(world, number, entity, record)
    if record.get("is_main"):
        refresh_site(world, record)


@after(
    "phone.auto_receptionists.delete",
    "phone.shared_line_groups.delete",
    "phone.common_areas.delete",
    "phone.call_queues.delete",
)
def deleted(record: dict[str, Any], request: Request, world: World) -> None:
    """Numbers and extension are free again. A site's main receptionist stays."""
    if record.get("is_main"):
        raise said(request.operation, "Unable to delete main")
    if request.operation.archetype.entity == "common_area":
        for plan in list(record.get("calling_plans", [])):
            unsubscribe(world, record, plan["type"])
    phone.let_go(world, record)


@behaviour("phone.common_areas.calling_plans.assign")
def assign_area_plans(request: Request, world: World) -> Reply:
    area = stored.named(request, world).body
    given = [subscribed(world, area, plan["type"]) for plan in request.fields["calling_plans"]]
    world.records.put("common_area", area["id"], area)
    return Reply(request.operation.success_status, {"calling_plans": given})


@behaviour("phone.common_areas.calling_plans.unassign")
def unassign_area_plan(request: Request, world: World) -> Reply:
    area = stored.named(request, world).body
    unsubscribed(world, area, request.path["type"])
    world.records.put("common_area", area["id"], area)
    return Reply(request.operation.success_status)


# Members


def _members(record: dict[str, Any], world: World) -> list[tuple[str, dict[str, Any]]]:
    found = []
    for id in record.get("member_ids", ()):
        for entity in ("phone_user", "common_area"):
            member = world.records.get(entity, id)
            if member is not None:
                found.append((entity, member))
    return found


def _shown(entity: str, member: dict[str, Any], group: dict[str, Any]) -> dict[str, Any]:
    level = "commonArea" if entity == "common_area" else "user"
    if member["id"] == group.get("manager_id"):
        level = "manager"
    return {
        "id": member["id"],
        "name": phone.name_of(member),
        "extension_id": member["extension_id"],
        "level": level,
        "receive_call": True,
    }


def _both(record: dict[str, Any], world: World) -> dict[str, Any]:
    shown = [(entity, _shown(entity, member, record)) for entity, member in _members(record, world)]
    return {
        "users": [item for entity, item in shown if entity == "phone_user"],
        "common_areas": [item for entity, item in shown if entity == "common_area"],
    }


def _policy(record: dict[str, Any], world: World) -> dict[str, Any]:
    kept = dict(record.get("policy_kept") or {})
    return {**kept, "voicemail_access_members": record.get("voicemail_access_members", [])}


for _entity in ("call_queue", "shared_line_group"):
    derived(_entity, "members")(_both)
    derived(_entity, "policy")(_policy)


@behaviour("phone.call_queues.members.list")
def list_members(request: Request, world: World) -> Reply:
    """List the members; a manager is a user here."""
    queue = world.records.get("call_queue", stored.owner(request, world)) or {}
    shown = [_shown(entity, member, queue) for entity, member in _members(queue, world)]
    for item in shown:
        item["level"] = "user" if item["level"] == "manager" else item["level"]
    size, start = paging.page_size(request), paging.opened(request, world)
    token = paging.seal(start + size, request, world) if start + size < len(shown) else ""
    page = {"call_queue_members": shown[start : start + size], "next_page_token": token}
    return Reply(200, {**page, "page_size": size, "total_records": len(shown)})


@behaviour("phone.call_queues.members.add", "phone.shared_line_groups.members.add")
def add_members(request: Request, world: World) -> Reply:
    """Let users and common areas join; who is in already stays."""
    group = stored.named(request, world).body
    _join(request, world, group, request.fields.get("members", {}))
    world.records.put(request.operation.archetype.entity, group["id"], group)
    return Reply(request.operation.success_status)


def _join(request: Request, world: World, group: dict[str, Any], wanted: dict[str, Any]) -> None:
    operation, is_queue = request.operation, request.operation.archetype.entity == "call_queue"
    users, areas = wanted.get("users", []), wanted.get("common_area_ids", [])
    joining = [_phone_user(request, world, user) for user in users]
    for id in areas:
        area = world.records.get("common_area", id)
        if area is None:
            if is_queue:
                raise said(operation, "User not found", id)
            raise said(operation, "Device does not exist")
        joining.append(area)
    if not is_queue and any(member.get("site_id") != group["site_id"] for member in joining):
        raise said(operation, "should come from same site")
    ids = dict.fromkeys([*group.get("member_ids", []), *(member["id"] for member in joining)])
    most = _MOST_IN_QUEUE if is_queue else _MOST_IN_LINE_GROUP
    if len(ids) > most:
        raise said(operation, "The maximum number of Call Queue" if is_queue else "can only contain", most)
    group["member_ids"] = list(ids)


def _phone_user(request: Request, world: World, given: dict[str, Any]) -> dict[str, Any]:
    found = world.records.get("phone_user", given.get("id", ""))
    if found is None and given.get("email"):
        found = world.records.find("phone_user", "email", given["email"].lower())
    if found is None:
        raise said(request.operation, "User not found", given.get("id") or given.get("email") or "")
    return found


@behaviour("phone.call_queues.members.remove", "phone.shared_line_groups.members.remove")
def remove_member(request: Request, world: World) -> Reply:
    entity, group = _group(request, world)
    id = request.path["memberId"]
    held = group.get("member_ids", [])
    known = {each: each for each in held} | {m["extension_id"]: m["id"] for _, m in _members(group, world)}
    if id not in known:
        raise Problem(404, 404, "Unable to find group member")
    if entity == "call_queue" and known[id] == group.get("manager_id"):
        raise said(request.operation, "Unable to delete manager")
    group["member_ids"] = [each for each in held if each != known[id]]
    world.records.put(entity, group["id"], group)
    return Reply(request.operation.success_status)


@behaviour("phone.call_queues.members.remove_all", "phone.shared_line_groups.members.remove_all")
def remove_members(request: Request, world: World) -> Reply:
    """Let everybody leave; a queue's manager stays. Source: the latter assumed from the single removal."""
    entity, group = _group(request, world)
    manager = group.get("manager_id")
    group["member_ids"] = [id for id in group.get("member_ids", []) if manager and id == manager]
    world.records.put(entity, group["id"], group)
    return Reply(request.operation.success_status)


def _group(request: Request, world: World) -> tuple[str, dict[str, Any]]:
    is_queue = request.operation.id.startswith("phone.call_queues")
    entity, param = ("call_queue", "callQueueId") if is_queue else ("shared_line_group", "sharedLineGroupId")
    found = world.records.get(entity, request.path[param])
    if found is None:
        raise entities.not_found(request.operation, entity, param, request.path[param])
    return entity, found


@behaviour("phone.call_queues.change_manager")
def change_manager(request: Request, world: World) -> Reply:
    """Make a member the manager; a user who is none joins. Source: the latter assumed."""
    queue = stored.named(request, world).body
    person = _phone_user(request, world, {"id": request.fields.get("member_id", "")})
    queue["manager_id"] = person["id"]
    queue["member_ids"] = list(dict.fromkeys([*queue.get("member_ids", []), person["id"]]))
    world.records.put("call_queue", queue["id"], queue)
    return Reply(request.operation.success_status)


# Voicemail of a queue, shared


@behaviour(*(f"phone.call_queues.policies.{verb}" for verb in ("add", "update", "remove")))
def share_voicemail(request: Request, world: World) -> Reply:
    """Share a queue's voicemail with users and common areas; the one policy there is."""
    operation, queue = request.operation, stored.named(request, world).body
    if request.path["policyType"] not in ("voice_mail", "voicemail"):
        words = "policyType" if operation.method == "POST" else "Invalid policy type"
        raise said(operation, words)
    kept: list[dict[str, Any]] = queue.get("voicemail_access_members", [])
    made: list[dict[str, Any]] = []
    if operation.method == "DELETE":
        wanted = request.query["shared_ids"]
        if not set(wanted) <= {grant["shared_id"] for grant in kept}:
            raise said(operation, "Shared voicemail could not be found")
        kept = [grant for grant in kept if grant["shared_id"] not in wanted]
    for given in request.fields.get("voicemail_access_members", []):
        if operation.method == "POST":
            made.append(_new_grant(request, world, kept, given))
            kept = [*kept, made[-1]]
        else:
            _change_grant(request, kept, given)
    queue["voicemail_access_members"] = kept
    world.records.put("call_queue", queue["id"], queue)
    shown = {"voicemail_access_members": made} if operation.success.schema else None
    return Reply(operation.success_status, shown)


def _new_grant(
    request: Request, world: World, kept: list[dict[str, Any]], given: dict[str, Any]
) -> dict[str, Any]:
    id = given.get("access_user_id")
    if not id:
        raise said(request.operation, "Access user ID is required")
    if not (world.records.get("phone_user", id) or world.records.get("common_area", id)):
        raise said(request.operation, "Access user ID not found")
    if any(grant["access_user_id"] == id for grant in kept):
        raise said(request.operation, "Shared voicemail already exists")
    return {**given, "shared_id": world.new_id()}


def _change_grant(request: Request, kept: list[dict[str, Any]], given: dict[str, Any]) -> None:
    if not given.get("shared_id") and not given.get("access_user_id"):
        raise said(request.operation, "Either shared_id or access_user_id")
    for grant in kept:
        if (
            given.get("shared_id", grant["shared_id"]) == grant["shared_id"]
            and given.get("access_user_id", grant["access_user_id"]) == grant["access_user_id"]
        ):
            grant.update(given)
            return
    raise said(request.operation, "Shared voicemail could not be found")


synonym("shared_line_group", name="display_name")
behaves(
    *(
        f"phone.{group}.{verb}"
        for group in ("auto_receptionists", "call_queues", "common_areas", "shared_line_groups")
        for verb in ("create", "get", "list", "update", "delete")
    )
)
