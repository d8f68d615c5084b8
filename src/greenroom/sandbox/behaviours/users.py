"""Users: how they come, what they are called, which licence they have, whether they may work.

Source: Zoom API reference, "Users", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from typing import Any

from greenroom.core.clock import epoch_ms

from .. import problems, schemas, tokens
from ..archetypes import stored
from ..privileges import ADMIN, MEMBER, OWNER
from ..registry import Problem, Reply, Request, behaves, behaviour, derived, synonym
from ..world import meeting_times, users
from ..world.world import World
from . import passwords, user_rules
from .operator import operator
from .operator import user as known_user
from .people import paged, the_user, told, unknown

_KINDS = {users.BASIC: "Basic", users.LICENSED: "Licensed", users.NO_MEETINGS: "No Meetings License"}
_TOLD = ("email", "first_name", "id", "last_name", "type")


# Coming


@behaviour("users.create")
def create(request: Request, world: World) -> Reply:
    """``create`` invites and leaves the user pending; the other actions need nobody's consent."""
    action, given = request.fields["action"], dict(request.fields.get("user_info") or {})
    _check_action(action, given, world)
    email = str(given.get("email") or "")
    if "@" not in email:
        raise problems.invalid_fields([("user_info.email", "Invalid field.")])
    refuse_taken(email, world)
    kind = int(given.get("type", users.BASIC))
    _check_seats(kind, world, _ADDING[0].format("add a new"), _ADDING[1])
    given.pop("password", None)
    login = {"custCreate": users.API, "ssoCreate": users.SSO}.get(action, users.WORK_EMAIL)
    facts = {**given, "type": kind, "login_types": [login]}
    made = users.new(world, facts, status="pending" if action == "create" else "active")
    for division_id in given.get("division_ids") or ():
        if world.records.get("division", division_id):
            users.join(world, "division_member", division_id, made["id"])
    shown = {"display_name": made["display_name"], **tell_about(made)}
    stored.run_afters(made, request, world)
    world.emit("user.created", shown, creation_type=action, **operator(request, world))
    return stored.answer(request, made, world)


def refuse_taken(email: str, world: World) -> None:
    """An address belongs to one user, in whichever account. Raises Problem 409/1005."""
    if user_rules.home(world, email):
        raise Problem(409, 1005, f'Email "{email}" has already been used.')


def _check_action(action: str, given: dict[str, Any], world: World) -> None:
    account = world.records.get("account", world.account_id) or {}
    if action == "ssoCreate" and not account.get("sso", True):
        raise Problem(
            400,
            2002,
            "SSO has not been enabled for this account. Contact the Zoom support team to enable this option.",
        )
    if action != "ssoCreate" and given.get("type") == users.NO_LICENSE:
        raise problems.invalid_fields([("user_info.type", "Invalid field.")])
    if action == "autoCreate":
        _check_password(str(given.get("password", "")))


def _check_password(password: str) -> None:
    """Letters in both cases and a number, eight characters or more."""
    kinds = (str.isupper, str.islower, str.isdigit)
    if len(password) < 8 or not all(any(kind(c) for c in password) for kind in kinds):
        raise Problem(400, 300, "Invalid parameter: password")


_ADDING = (
    'Your request to {} "Licensed" user couldn\'t be approved',
    "contact the Zoom support team to provision additional users in your account",
)
_CONVERTING = (
    'Your request to convert the user type of a "{}" user to a "Licensed" user was not approved',
    'remove existing paying user(s) from your "Users" list or the "Pending Users" list before attempting to '
    "convert a user to a paying user",
)


def _check_seats(kind: int, world: World, what: str, otherwise: str) -> None:
    most = users.seats(world)
    if kind == users.LICENSED and most is not None and users.licensed(world) >= most:
        raise Problem(
            400,
            3412,
            f"{what} at this time because your account has reached the permitted maximum number of "
            f'"{most}" paying users. Please purchase additional licenses or {otherwise}.',
        )


def accept(world: World, user: dict[str, Any]) -> dict[str, Any]:
    """Let a pending user accept the invitation, as the link in the mail does."""
    active = users.change(world, user, status="active", verified=1)
    world.emit("user.invitation_accepted", tell_about(active))
    return active


def tell_about(user: dict[str, Any]) -> dict[str, Any]:
    """Return what events tell of a user. They know two types: who has no paid licence is Basic there."""
    shown = {name: user.get(name, "") for name in _TOLD}
    return {**shown, "type": user["type"] if user["type"] in (1, 2) else users.BASIC}


# Looking


@behaviour("users.list")
def list_users(request: Request, world: World) -> Reply:
    """Active users, unless another status is asked for; one role, where asked."""
    query = request.query
    where = {"status": str(query.get("status", "active"))}
    if "role_id" in query:
        where["role"] = str(query["role_id"])
    wanted = query.get("include_fields")
    left_out = {"custom_attributes", "host_key"} - {wanted}
    show = stored.of(request).show

    def shown(user: dict[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in show(user, world).items() if name not in left_out}

    return paged(request, world, "user", lambda row: shown(row.body), where=where)


@behaviour("users.get")
def get(request: Request, world: World) -> Reply:
    """Show a user, found by the unique id of an identity provider where that is asked for."""
    if request.query.get("search_by_unique_id"):
        found = world.records.find("user", "unique_id", request.path["userId"])
        if found is None:
            raise unknown(request, request.path["userId"])
        request.path["userId"] = found["id"]
    return stored.answer(request, the_user(request, world), world)


@behaviour("users.check_email")
def check_email(request: Request, world: World) -> Reply:
    if not str(request.query.get("email", "")).strip():
        raise Problem(400, 300, "Email is required.")
    return Reply(200, {"existed_email": users.find(world, request.query["email"]) is not None})


@behaviour("users.check_vanity_name")
def check_vanity_name(request: Request, world: World) -> Reply:
    name = str(request.query.get("vanity_name", "")).lower()
    return Reply(200, {"existed": world.records.find("user", "vanity", name) is not None})


@behaviour("users.get_summary")
def summary(request: Request, world: World) -> Reply:
    """Count users by licence and state."""

    def count(**where: str) -> int:
        return world.records.count("user", where=where)

    return Reply(
        200,
        {
            "basic_users_count": count(type=str(users.BASIC)),
            "licensed_users_count": count(type=str(users.LICENSED)),
            "on_prem_users_count": 0,
            "join_only_users_count": count(type=str(users.NO_MEETINGS)),
            "room_users_count": world.records.count("room"),
            "pending_users_count": count(status="pending"),
            "total_users_count": world.records.count("user"),
        },
    )


@derived("user", "group_ids")
def group_ids(user: dict[str, Any], world: World) -> list[str]:
    return users.owners(world, "group_member", user["id"]) if "id" in user else []


@derived("user", "division_ids")
def division_ids(user: dict[str, Any], world: World) -> list[str]:
    return users.owners(world, "division_member", user["id"]) if "id" in user else []


@derived("user", "role_name")
def role_name(user: dict[str, Any], world: World) -> str | None:
    id = str(user.get("role_id", MEMBER))
    role = world.records.get("role", id) or {}
    return role.get("name") or users.ROLE_NAMES.get(id)


@derived("user", "account_id")
def account_id(user: dict[str, Any], world: World) -> str:
    return world.account_id


@derived("user", "jid")
def jid(user: dict[str, Any], world: World) -> str:
    """Return the address in chat, the one that chatbots are told of."""
    return users.jid(user)


@derived("user", "personal_meeting_url")
def personal_meeting_url(user: dict[str, Any], world: World) -> str | None:
    return f"{world.base_url}/j/{user['pmi']}" if user.get("pmi") else None


# Changing


@behaviour("users.update")
def update(request: Request, world: World) -> Reply:
    """Merge the body in and tell what changed, with the values before."""
    old, given = the_user(request, world), dict(request.fields)
    _check_change(old, given, world)
    group_id = given.pop("group_id", None)
    if group_id is not None:
        if world.records.get("group", group_id) is None:
            raise Problem(404, 4130, f"Group does not exist: {group_id}.")
        users.join(world, "group_member", group_id, old["id"])
        given["primary_group_id"] = group_id
    for division_id in given.pop("division_ids", None) or ():
        if world.records.get("division", division_id):
            users.join(world, "division_member", division_id, old["id"])
    new = users.change(world, old, **schemas.merged({}, given))
    _tell_update(old, new, request, world)
    return Reply(request.operation.success_status)


def _check_change(user: dict[str, Any], given: dict[str, Any], world: World) -> None:
    kind = given.get("type", user["type"])
    if kind != user["type"]:
        _check_seats(kind, world, _CONVERTING[0].format(_KINDS.get(user["type"], "")), _CONVERTING[1])
    if {"pmi", "use_pmi"} & given.keys() and kind == users.NO_MEETINGS:
        raise Problem(400, 200, 'You cannot change PMI information for a "No Meetings License" user.')
    if given.get("timezone"):
        try:
            meeting_times.zone(given["timezone"])
        except ValueError as exc:
            raise problems.invalid_fields([("timezone", f"Invalid field. {exc}")]) from exc
    about = str(given.get("about_me", ""))
    if "<" in about or "://" in about:
        raise Problem(400, 300, "The `about_me` field is illegal and can't contain hyperlinks or HTML code.")
    if "linkedin.com" not in given.get("linkedin_url", "linkedin.com"):
        raise Problem(400, 300, "The `linkedin_url` field is illegal. The URL must contain `linkedin.com`.")
    holder = world.records.find("user", "vanity", str(given.get("vanity_name", "")).lower())
    if holder is not None and holder["id"] != user["id"]:
        raise Problem(
            400,
            4100,
            'User is already taken by another user from your account. Choose another "Personal Link Name".',
        )


def _tell_update(old: dict[str, Any], new: dict[str, Any], request: Request, world: World) -> None:
    changed = {name for name in new if new[name] != old.get(name) and name != "updated_at"}
    if not changed:
        return
    after = told("user.updated", "object", {name: new[name] for name in changed})
    before = told("user.updated", "old_object", {name: old[name] for name in changed if name in old})
    world.emit(
        "user.updated",
        {"id": new["id"], **after},
        old_object={"id": new["id"], **before},
        time_stamp=epoch_ms(world.now()),
        **operator(request, world),
    )


@behaviour("users.update_email")
def update_email(request: Request, world: World) -> Reply:
    """Give the user another address, which nobody has."""
    user, email = the_user(request, world), request.fields["email"]
    is_self = user["id"] == request.token.user_id
    if user["role_id"] in (OWNER, ADMIN) and not is_self and request.token.user_id != world.master.owner_id:
        raise Problem(400, 1000, "Admin can not change other admins email.")
    if email.lower() != user["email"].lower():
        refuse_taken(email, world)
        new = users.change(world, user, email=email)
        _tell_update(user, new, request, world)
    return Reply(request.operation.success_status)


@behaviour("users.update_password")
def update_password(request: Request, world: World) -> Reply:
    """Check the new password by the account's rules. None is kept: nobody signs in here with one."""
    user, password = the_user(request, world), str(request.fields["password"])
    acting = known_user(world.master, request.token.user_id)
    if user["role_id"] in (OWNER, ADMIN) and acting.get("role_id") != OWNER:
        raise Problem(400, 1117, "Can not update Admin's password")
    passwords.check(user, password, world)
    world.emit(
        "user.updated",
        {"id": user["id"]},
        operation="change_password",
        time_stamp=epoch_ms(world.now()),
        **operator(request, world),
    )
    return Reply(request.operation.success_status)


@behaviour("users.update_status")
def update_status(request: Request, world: World) -> Reply:
    """Activate or deactivate; who is deactivated frees a licence and loses the tokens. Doing it twice changes
    nothing, and a pending user stays pending until the invitation is accepted. Source: the latter assumed."""
    user, action = the_user(request, world), request.fields["action"]
    if user["role_id"] in (OWNER, ADMIN) and action in ("activate", "deactivate"):
        raise Problem(400, 200, "Zoom Room and Admin users' status cannot be activated or deactivated.")
    if action == "deactivate" and user["status"] == "active":
        user = users.change(world, user, status="inactive")
        tokens.revoke_user(world.master, user["id"])
        world.emit("user.deactivated", tell_about(user), **operator(request, world))
    elif action == "activate" and user["status"] == "inactive":
        _check_seats(user["type"], world, _ADDING[0].format("activate a"), _ADDING[1])
        user = users.change(world, user, status="active")
        world.emit("user.activated", tell_about(user), **operator(request, world))
    return Reply(request.operation.success_status)


@behaviour("users.bulk_update_features")
def bulk_update_features(request: Request, world: World) -> Reply:
    """Change a licence or feature of several users; who can't have it is named with the reason."""
    kind, value = request.fields["feature_type"], str(request.fields["feature_value"])
    done: list[str] = []
    failed: dict[str, list[str]] = {}
    for given in request.fields["users"]:
        user = users.named(world, given)
        reason = _assign(user, kind, value, world)
        id = user["id"] if user else str(given.get("id") or given.get("email") or "")
        (failed.setdefault(reason, []) if reason else done).append(id)
    fails = [{"reason": reason, "user_ids": ids} for reason, ids in failed.items()]
    return Reply(request.operation.success_status, {"success_user_ids": done, "fail_details": fails})


def _assign(user: dict[str, Any] | None, kind: str, value: str, world: World) -> str:
    """Give the user the feature; return "" or why not."""
    if user is None:
        return "Users not found"
    if kind != "user_type":
        if user["type"] == users.BASIC:
            return "Unpaid user"
        users.change(world, user, feature={**user.get("feature", {}), kind: value})
        return ""
    wanted = int(value) if value.isdecimal() else 0
    if wanted not in _KINDS:
        raise problems.invalid_fields([("feature_value", "Invalid field.")])
    most = users.seats(world)
    is_more = wanted == users.LICENSED != user["type"]
    if is_more and most is not None and users.licensed(world) >= most:
        return "Not enough seats"
    users.change(world, user, type=wanted)
    return ""


synonym("user", user_created_at="created_at")
behaves(
    "users.create",
    "users.list",
    "users.get",
    "users.check_email",
    "users.check_vanity_name",
    "users.get_summary",
    "users.update",
    "users.update_email",
    "users.update_password",
    "users.update_status",
    "users.bulk_update_features",
)
