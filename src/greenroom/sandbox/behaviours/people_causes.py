"""What ``greenroom trigger`` does to make events about users, groups and accounts happen: the thing itself.

``user`` and ``group`` name whom it happens to, by id, address or name; without them somebody suitable is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from greenroom.core.clock import iso

from ..registry import cause
from ..trigger import CannotCause, do, there
from ..world import diary, news, users
from ..world.world import World
from .operator import person
from .users import accept

Given = dict[str, Any]


def _user(world: World, given: Given, *, status: str = "active") -> dict[str, Any]:
    """Return the user asked for, else the last member of that status, brought to it where nobody has it."""
    wanted = given.get("user")
    if wanted is not None:
        return there(users.find(world, str(wanted)), "user", wanted)
    if status == "pending":
        return _invited(world, f"{_new_name(world, 'guest')}@example.com")
    where = {"status": status, "role": "2"}
    rows = world.records.list("user", where=where, newest_first=True, limit=1)
    if rows:
        return rows[0].body
    if status == "inactive":
        user = _user(world, given)
        do(world, "users.update_status", {"userId": user["id"]}, {"action": "deactivate"})
        return users.find(world, user["id"]) or user
    raise CannotCause(f"No member of the account is {status}; name one with user=.")


def _invited(world: World, email: str) -> dict[str, Any]:
    """Invite somebody and return the user they will be."""
    info = {"email": email, "first_name": "New", "last_name": "User", "type": 1}
    do(world, "users.create", {}, {"action": "create", "user_info": info})
    invited = users.find(world, email)
    assert invited is not None
    return invited


def _group(world: World, given: Given) -> dict[str, Any]:
    wanted = given.get("group")
    rows = world.records.list("group", limit=1)
    found = rows[0].body if rows else None
    if wanted is not None:
        name = str(wanted)
        found = world.records.get("group", name) or world.records.find("group", "name", name.casefold())
    if found is None:
        raise CannotCause("There is no such group.")
    return found


def _new_name(world: World, what: str) -> str:
    return f"{what}-{world.new_hex(6)}"


def _on_user(
    event: str, operation: str, body: Given, query: Given, done: str, status: str = "active"
) -> None:
    @cause(event, "user")
    def act(world: World, given: Given) -> str:
        user = _user(world, given, status=status)
        do(world, operation, {"userId": user["id"]}, body, **query)
        return f"{user['email']} {done}."


def _on_group(
    event: str, operation: str, done: str, make: Callable[[World, Given, Given], tuple[Given, Given]]
) -> None:
    @cause(event, "group", "user")
    def act(world: World, given: Given) -> str:
        group = _group(world, given)
        path, body = make(world, group, given)
        do(world, operation, {"groupId": group["id"], **path}, body)
        return f"Group {group['name']}: {done}."


_on_user("user.deactivated", "users.update_status", {"action": "deactivate"}, {}, "was deactivated")
_on_user("user.activated", "users.update_status", {"action": "activate"}, {}, "was activated", "inactive")
_on_user("user.deleted", "users.delete", {}, {"action": "delete"}, "was deleted")
_on_user("user.disassociated", "users.delete", {}, {"action": "disassociate"}, "left the account")
_on_user("user.updated", "users.update", {"dept": "Research"}, {}, "changed department")
_on_user(
    "user.settings_updated",
    "users.settings.update",
    {"schedule_meeting": {"host_video": True}},
    {},
    "changed a setting",
)
_on_user("user.presence_status_updated", "users.presence_status.update", {"status": "Away"}, {}, "is away")


@cause("user.personal_notes_updated", "user", "message")
def _note(world: World, given: Given) -> str:
    """Let a user write the note that stands beside their presence."""
    user = _user(world, given)
    note, old = str(given.get("message") or "In the garden"), user.get("personal_notes", "")
    users.change(world, user, personal_notes=note)
    facts = {"id": user["id"], "email": user["email"], "personal_notes": note, "date_time": iso(world.now())}
    news.tell(world, "user.personal_notes_updated", facts, old_object={"personal_notes": old})
    return f"{user['email']} noted “{note}”."


@cause("user.created", "email")
def _invite(world: World, given: Given) -> str:
    email = str(given.get("email") or f"{_new_name(world, 'guest')}@example.com")
    _invited(world, email)
    return f"{email} was invited."


@cause("user.invitation_accepted", "user")
def _accept(world: World, given: Given) -> str:
    user = _user(world, given, status="pending")
    if user["status"] != "pending" or users.is_invitation_over(world, user):
        raise CannotCause(f"No invitation waits for {user['email']}.")
    accept(world, user)
    return f"{user['email']} accepted the invitation."


def _signing(event: str, done: str) -> None:
    @cause(event, "user")
    def act(world: World, given: Given) -> str:
        user = _user(world, given)
        shown = {name: user[name] for name in ("id", "email")}
        more = {"client_type": "browser", "date_time": iso(world.now()), "login_type": 100, "version": "-"}
        users.change(world, user, last_login_time=iso(world.now()))
        world.emit(event, {**shown, **more})
        diary.note_sign_in(world, user["email"], is_out=event == "user.signed_out")
        return f"{user['email']} {done}."


_signing("user.signed_in", "signed in")
_signing("user.signed_out", "signed out")


@cause("group.created")
def _found(world: World, given: Given) -> str:
    name = _new_name(world, "group")
    do(world, "groups.create", {}, {"name": name})
    return f"Group {name} was made."


def _outsider(world: World, group: Given, given: Given) -> tuple[Given, Given]:
    if "user" in given:
        return {}, {"members": [{"id": _user(world, given)["id"]}]}
    for row in world.records.list("user", where={"status": "active"}):
        if not users.is_member(world, "group_member", group["id"], row.id):
            return {}, {"members": [{"id": row.id}]}
    raise CannotCause("Everybody is in the group already.")


def _insider(world: World, group: Given, given: Given) -> tuple[Given, Given]:
    if "user" in given:
        return {"memberId": _user(world, given)["id"]}, {}
    found = users.members(world, "group_member", group["id"], limit=1)
    if not found:
        raise CannotCause("Nobody is in the group.")
    return {"memberId": found[0][1]["id"]}, {}


def _new_admin(world: World, group: Given, given: Given) -> tuple[Given, Given]:
    return {}, {"admins": [{"id": _user(world, given)["id"]}]}


def _an_admin(world: World, group: Given, given: Given) -> tuple[Given, Given]:
    found = users.members(world, "group_admin", group["id"], limit=1)
    if found:
        return {"userId": found[0][1]["id"]}, {}
    body = _new_admin(world, group, given)[1]
    do(world, "groups.admins.add", {"groupId": group["id"]}, body)
    return {"userId": body["admins"][0]["id"]}, {}


_on_group("group.deleted", "groups.delete", "deleted", lambda world, group, given: ({}, {}))
_on_group(
    "group.updated", "groups.update", "renamed", lambda world, *_: ({}, {"name": _new_name(world, "group")})
)
_on_group("group.member_added", "groups.members.add", "somebody was added", _outsider)
_on_group("group.member_deleted", "groups.members.remove", "somebody was removed", _insider)
_on_group("group.admin_added", "groups.admins.add", "has a new administrator", _new_admin)
_on_group("group.admin_deleted", "groups.admins.remove", "lost an administrator", _an_admin)
_on_group(
    "group.settings_updated",
    "groups.settings.update",
    "its settings were changed",
    lambda *_: ({}, {"in_meeting": {"chat": True}}),
)
_on_group(
    "group.lock_settings_updated",
    "groups.lock_settings.update",
    "its locks were changed",
    lambda *_: ({}, {"in_meeting": {"chat": True}}),
)


def _on_account(event: str, operation: str, body: Given) -> None:
    @cause(event)
    def act(world: World, given: Given) -> str:
        do(world, operation, {"accountId": world.account_id}, body)
        return f"The account's {operation.split('.')[1].replace('_', ' ')} were changed."


_on_account("account.settings_updated", "accounts.settings.update", {"in_meeting": {"chat": True}})
_on_account("account.lock_settings_updated", "accounts.lock_settings.update", {"in_meeting": {"chat": True}})


@cause("account.created")
def _open(world: World, given: Given) -> str:
    email = f"{_new_name(world, 'owner')}@example.com"
    owner = {"first_name": "New", "last_name": "Owner", "email": email, "password": "Gr33nroom!x"}
    do(world, "accounts.create", {}, owner)
    return f"A sub account of {email} was made."


@cause("account.disassociated")
def _part(world: World, given: Given) -> str:
    rows = world.records.list("account", parent=world.account_id, limit=1)
    if not rows:
        raise CannotCause("There is no sub account.")
    do(world, "accounts.disassociate", {"accountId": rows[0].id}, {})
    return f"Sub account {rows[0].body['account_name']} was let go."


def _change_account(world: World, **changes: Any) -> tuple[Given, Given]:
    """Store the account with changes; return it as it is and as it was."""
    before = world.records.get("account", world.account_id) or {}
    after = {**before, **changes}
    world.records.put("account", world.account_id, after)
    return {"id": world.account_id, **after}, {"id": world.account_id, **before}


@cause("account.updated", "name")
def _rename(world: World, given: Given) -> str:
    """Give the account another name."""
    name = str(given.get("name") or f"Greenroom {world.new_hex(4)}")
    after, before = _change_account(world, account_name=name)
    told, old = ({key: each.get(key) for key in ("id", "account_name")} for each in (after, before))
    world.emit("account.updated", told, old_object=old, operator=person(world, world.owner_id)["operator"])
    return f"The account is called {name}."


def _on_vanity_url(word: str) -> None:
    @cause(f"account.vanity_url_{word}")
    def act(world: World, given: Given) -> str:
        """Decide about an address that the account asked for; an approved one is the account's."""
        url = f"https://greenroom-{world.new_hex(4)}.zoom.us"
        if word == "approved":
            _change_account(world, vanity_url=url)
        facts = {"id": world.account_id, "vanity_url": url}
        news.tell(world, f"account.vanity_url_{word}", facts, **person(world, world.owner_id))
        return f"The address {url} was {word}."


_on_vanity_url("approved")
_on_vanity_url("rejected")


def _bridge(world: World, given: Given) -> tuple[Given, str]:
    """Return a user and a bridge of theirs, added where there is none yet."""
    user = _user(world, given)
    rows = world.records.list("tsp_account", parent=user["id"], limit=1)
    return user, str(rows[0].body["id"] if rows else _add_bridge(world, user))


def _add_bridge(world: World, user: Given) -> str:
    numbers = [{"code": "1", "country_label": "America", "number": "+1 2055550100", "type": "toll"}]
    body = {"conference_code": "0125", "leader_pin": "4711", "dial_in_numbers": numbers}
    return str(do(world, "tsp.user_accounts.add", {"userId": user["id"]}, body)["id"])


@cause("user.tsp_created", "user")
def _bridge_added(world: World, given: Given) -> str:
    user = _user(world, given)
    _add_bridge(world, user)
    return f"{user['email']} has a bridge of another provider."


@cause("user.tsp_updated", "user")
def _bridge_changed(world: World, given: Given) -> str:
    user, id = _bridge(world, given)
    path = {"userId": user["id"], "tspId": id}
    do(world, "tsp.user_accounts.update", path, {"conference_code": "0126"})
    return f"The bridge of {user['email']} was changed."


@cause("user.tsp_deleted", "user")
def _bridge_removed(world: World, given: Given) -> str:
    """Remove a bridge; the last one only once there is another."""
    user, id = _bridge(world, given)
    if world.records.count("tsp_account", parent=user["id"]) == 1:
        _add_bridge(world, user)
    do(world, "tsp.user_accounts.delete", {"userId": user["id"], "tspId": id}, {})
    return f"A bridge of {user['email']} was removed."
