"""Causes of events of users, groups, accounts and telephone bridges."""

from __future__ import annotations

from .office import Fields, Office, Recipe, Recipes

EMAIL = "emil@example.com"
NEW = {"email": "gus@example.com", "first_name": "Gus", "last_name": "Ginkgo"}
CHAT_OFF = {"in_meeting": {"chat": False}}


def emil(office: Office) -> str:
    return str(office.some("user", EMAIL)["id"])


# Users


def create_user(office: Office) -> Fields:
    body = {"action": "create", "user_info": {**NEW, "type": 1}}
    return {"id": office.call("users.create", body=body)["id"], "email": NEW["email"]}


def update_user(office: Office) -> Fields:
    office.call("users.update", emil(office), body={"dept": "Research"})
    return {"id": emil(office), "dept": "Research"}


def set_status(*actions: str) -> Recipe:
    def act(office: Office) -> Fields:
        for action in actions:
            office.call("users.update_status", emil(office), body={"action": action})
        return {"id": emil(office), "email": EMAIL}

    return act


def remove_user(action: str) -> Recipe:
    def act(office: Office) -> Fields:
        id = emil(office)
        office.call("users.delete", id, action=action)
        return {"id": id, "email": EMAIL}

    return act


def set_presence(office: Office) -> Fields:
    office.call("users.presence_status.update", emil(office), body={"status": "Away"})
    return {"id": emil(office), "presence_status": "Away"}


def set_settings(office: Office) -> Fields:
    before = office.call("users.settings.get", emil(office))["schedule_meeting"].get("host_video", False)
    office.call("users.settings.update", emil(office), body={"schedule_meeting": {"host_video": not before}})
    return {"id": emil(office), "settings": {"schedule_meeting": {"host_video": not before}}}


def bridge(*operations: str) -> Recipe:
    def act(office: Office) -> Fields:
        body = {"conference_code": "0125", "leader_pin": "4711"}
        id = office.call("tsp.user_accounts.add", emil(office), body=body)["id"]
        office.call("tsp.user_accounts.add", emil(office), body=body)  # the last one cannot be deleted
        for operation in operations:
            changed = {**body, "leader_pin": "4712"} if operation.endswith("update") else None
            office.call(operation, emil(office), id, body=changed)
        return {"id": emil(office), "email": EMAIL}

    return act


# Groups


def create_group(office: Office) -> Fields:
    made = office.call("groups.create", body={"name": "Gardeners"})
    return {"id": made["id"], "name": "Gardeners"}


def in_group(operation: str, body: Fields | None = None) -> Recipe:
    """Make a group and do something to it."""

    def act(office: Office) -> Fields:
        group = create_group(office)["id"]
        office.call(operation, group, body=body)
        return {"id": group}

    return act


def membership(kind: str, *, is_removed: bool) -> Recipe:
    """Add somebody to a group, as a member or an administrator, and perhaps remove them."""

    def act(office: Office) -> Fields:
        group, user = create_group(office)["id"], emil(office)
        office.call(f"groups.{kind}.add", group, body={kind: [{"id": user}]})
        if is_removed:
            office.call(f"groups.{kind}.remove", group, user)
        return {"id": group}

    return act


# Accounts


def create_account(office: Office) -> Fields:
    made = office.call("accounts.create", body={**NEW, "password": "Gr33nroom!x"})
    return {"id": made["id"], "email": NEW["email"]}


def disassociate(office: Office) -> Fields:
    told = create_account(office)
    office.call("accounts.disassociate", told["id"])
    return {"id": told["id"]}


def change_account(operation: str) -> Recipe:
    def act(office: Office) -> Fields:
        account = office.zoom.env["ZOOM_ACCOUNT_ID"]
        office.call(operation, account, body=CHAT_OFF)
        return {"id": account}

    return act


RECIPES: Recipes = {
    "user.created": {"users.create": create_user},
    "user.updated": {"users.update": update_user},
    "user.deactivated": {"users.update_status": set_status("deactivate")},
    "user.activated": {"users.update_status": set_status("deactivate", "activate")},
    "user.deleted": {"users.delete": remove_user("delete")},
    "user.disassociated": {"users.delete": remove_user("disassociate")},
    "user.presence_status_updated": {"users.presence_status.update": set_presence},
    "user.settings_updated": {"users.settings.update": set_settings},
    "user.tsp_created": {"tsp.user_accounts.add": bridge()},
    "user.tsp_updated": {"tsp.user_accounts.update": bridge("tsp.user_accounts.update")},
    "user.tsp_deleted": {"tsp.user_accounts.delete": bridge("tsp.user_accounts.delete")},
    "group.created": {"groups.create": create_group},
    "group.updated": {"groups.update": in_group("groups.update", {"name": "Weeders"})},
    "group.deleted": {"groups.delete": in_group("groups.delete")},
    "group.settings_updated": {"groups.settings.update": in_group("groups.settings.update", CHAT_OFF)},
    "group.lock_settings_updated": {
        "groups.lock_settings.update": in_group("groups.lock_settings.update", {"in_meeting": {"chat": True}})
    },
    "group.member_added": {"groups.members.add": membership("members", is_removed=False)},
    "group.member_deleted": {"groups.members.remove": membership("members", is_removed=True)},
    "group.admin_added": {"groups.admins.add": membership("admins", is_removed=False)},
    "group.admin_deleted": {"groups.admins.remove": membership("admins", is_removed=True)},
    "account.created": {"accounts.create": create_account},
    "account.disassociated": {"accounts.disassociate": disassociate},
    "account.settings_updated": {"accounts.settings.update": change_account("accounts.settings.update")},
    "account.lock_settings_updated": {
        "accounts.lock_settings.update": change_account("accounts.lock_settings.update")
    },
}
