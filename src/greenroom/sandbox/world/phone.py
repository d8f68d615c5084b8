"""Zoom Phone as it stands: extensions, who owns which number, which site things are at.

One record says each thing: an extension its owner, a number its assignee. What other records show of them is
computed. Source: Zoom API reference, "Phone", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from ..registry import derived
from .world import World

USER, QUEUE, RECEPTIONIST = "user", "callQueue", "autoReceptionist"
COMMON_AREA, LINE_GROUP = "commonArea", "sharedLineGroup"
KINDS = {
    "phone_user": USER,
    "call_queue": QUEUE,
    "auto_receptionist": RECEPTIONIST,
    "common_area": COMMON_AREA,
    "shared_line_group": LINE_GROUP,
}
"""Kinds of record that have an extension, and what the API calls that extension."""
ENTITIES = {kind: entity for entity, kind in KINDS.items()}
MAIN_EXTENSION = 800
_FIRST_FREE = 1001
MAX_DIGITS = 6


class Party(NamedTuple):
    """One end of a call. kind: as in KINDS, or ``external``; number: in E.164 form, empty without one."""

    kind: str
    id: str
    name: str
    extension_id: str = ""
    extension_number: int = 0
    number: str = ""
    email: str = ""
    site_id: str = ""
    timezone: str = ""

    @property
    def is_external(self) -> bool:
        return self.kind == "external"

    @property
    def shown_number(self) -> str:
        """The extension, or a stranger's phone number."""
        return str(self.extension_number) if self.extension_number else self.number


def account(world: World) -> dict[str, Any] | None:
    """Return what phone.setup made, None while Zoom Phone is not enabled."""
    return world.records.get("phone_account", "account")


def main_site(world: World) -> dict[str, Any]:
    """Return the site that things are at unless they say another; empty before the phone is set up."""
    return world.records.get("phone_site", (account(world) or {}).get("site_id", "")) or {}


# Extensions


def extension(world: World, number: object) -> dict[str, Any] | None:
    """Return the extension with that number: id, owner and kind."""
    return world.records.find("phone_extension", "number", str(number))


def _next_free(world: World) -> int:
    number: int = world.records.meta("phone_next_extension", _FIRST_FREE)
    while extension(world, number):
        number += 1
    world.records.set_meta("phone_next_extension", number + 1)
    return number


def extend(
    world: World, kind: str, owner_id: str, name: str, number: int | str | None = None
) -> dict[str, Any]:
    """Give an owner an extension, the next free one unless a number is named.

    Raises ValueError when the number is taken.
    """
    wanted = int(number) if number else _next_free(world)
    if extension(world, wanted):
        raise ValueError(f"Extension {wanted} is taken.")
    made = {
        "id": world.new_id(),
        "extension_number": wanted,
        "extension_type": kind,
        "owner_id": owner_id,
        "name": name,
    }
    _keep_extension(world, made)
    return made


def renumber(world: World, extension_id: str, number: int | str) -> None:
    """Change an extension's number, which must be free."""
    found = world.records.get("phone_extension", extension_id)
    if found is not None:
        _keep_extension(world, {**found, "extension_number": int(number)})


def _keep_extension(world: World, made: dict[str, Any]) -> None:
    keys = {"number": str(made["extension_number"]), "owner": made["owner_id"]}
    world.records.put("phone_extension", made["id"], made, keys=keys)


def owner_of(world: World, extension_id: str) -> tuple[str, dict[str, Any]] | None:
    """Return the entity and record that an extension belongs to."""
    found = world.records.get("phone_extension", extension_id)
    if found is None:
        return None
    entity = ENTITIES[found["extension_type"]]
    owner = world.records.get(entity, found["owner_id"])
    return (entity, owner) if owner else None


# Numbers


def numbers_of(world: World, owner_id: str) -> list[dict[str, Any]]:
    """Return the numbers assigned to an owner, in order of their making."""
    return [row.body for row in world.records.list("phone_number", where={"assignee": owner_id})]


def find_number(world: World, id_or_number: str) -> dict[str, Any] | None:
    """Return the number of that id, or of that E.164 form; a missing plus does not matter."""
    found = world.records.get("phone_number", id_or_number)
    return found or world.records.find("phone_number", "number", id_or_number.lstrip("+"))


def is_elin(world: World, number: dict[str, Any]) -> bool:
    """Return whether emergency calls from some place show the number.

    Source: Zoom support, "Setting up nomadic emergency services", read 2026-02; documented.
    """
    rows = world.records.list("emergency_location")
    return any((row.body.get("elin") or {}).get("phone_number_id") == number["id"] for row in rows)


def sip_group(world: World, name: str) -> dict[str, Any] | None:
    """Return the SIP group of that name."""
    rows = world.records.list("sip_group")
    return next((row.body for row in rows if row.body.get("display_name") == name), None)


def keep_number(world: World, number: dict[str, Any]) -> None:
    """Store a number with its look-up values."""
    keys = {"number": number["number"].lstrip("+")}
    if number.get("assignee"):
        keys |= {"assignee": number["assignee"]["id"], "is_assigned": "1"}
    world.records.put("phone_number", number["id"], number, keys=keys)


def add_number(world: World, number: str, **more: Any) -> dict[str, Any]:
    """Add a number to the account, unassigned."""
    made = {
        "id": world.new_id(),
        "number": number,
        "number_type": "tollfree" if number.startswith("+1800") else "toll",
        "status": "available",
        "source": "internal",
        "capability": ["incoming", "outgoing"],
        "site_id": main_site(world).get("id", ""),
        **more,
    }
    keep_number(world, made)
    return made


def assign(world: World, number: dict[str, Any], entity: str, owner: dict[str, Any]) -> None:
    """Give a number to an owner; it moves to the owner's site."""
    number["assignee"] = {
        "id": owner["id"],
        "name": name_of(owner),
        "type": KINDS[entity],
        "extension_number": owner.get("extension_number", 0),
    }
    if owner.get("site_id"):
        number["site_id"] = owner["site_id"]
    keep_number(world, number)


def release(world: World, number: dict[str, Any]) -> None:
    """Take a number from its owner."""
    number.pop("assignee", None)
    keep_number(world, number)


def release_all(world: World, owner_id: str) -> None:
    for number in numbers_of(world, owner_id):
        release(world, number)


def let_go(world: World, owner: dict[str, Any]) -> None:
    """Free the extension, numbers, devices and places in groups that an owner leaves behind."""
    release_all(world, owner["id"])
    extension_id = owner.get("extension_id", "")
    world.records.delete("phone_extension", extension_id)
    for device in devices_of(world, extension_id):
        device["assignee_extension_ids"].remove(extension_id)
        keep_device(world, device)
    for entity in ("call_queue", "shared_line_group"):
        for row in world.records.list(entity):
            held = row.body.get("member_ids", [])
            if owner["id"] in held:
                row.body["member_ids"] = [id for id in held if id != owner["id"]]
                world.records.put(entity, row.id, row.body)


def devices_of(world: World, extension_id: str) -> list[dict[str, Any]]:
    """Return the desk phones that have an extension's line."""
    return [row.body for row in world.records.list("phone_device", where={f"line/{extension_id}": "1"})]


def keep_device(world: World, device: dict[str, Any]) -> None:
    """Store a desk phone; it is found by its address and by each of its lines."""
    lines = {f"line/{id}": "1" for id in device.get("assignee_extension_ids", ())}
    world.records.put(
        "phone_device", device["id"], device, keys={"mac": device.get("mac_address", ""), **lines}
    )


def name_of(owner: dict[str, Any]) -> str:
    return str(owner.get("name") or owner.get("display_name") or "")


# People and things by any of their names


def find_owner(world: World, name: str) -> tuple[str, dict[str, Any]] | None:
    """Return entity and record of whoever goes by an id, e-mail address, number, extension or name."""
    wanted = name.strip()
    for entity in KINDS:
        found = world.records.get(entity, wanted)
        if found:
            return entity, found
    person = world.records.find("user", "email", wanted.lower()) if "@" in wanted else None
    phone = world.records.get("phone_user", person["id"]) if person else None
    if phone:
        return "phone_user", phone
    known = extension(world, wanted) if wanted.isdecimal() and len(wanted) <= MAX_DIGITS else None
    if known:
        return owner_of(world, known["id"])
    number = find_number(world, wanted)
    if number and number.get("assignee"):
        entity = ENTITIES[number["assignee"]["type"]]
        owner = world.records.get(entity, number["assignee"]["id"])
        return (entity, owner) if owner else None
    return next(_by_name(world, wanted.casefold()), None)


def _by_name(world: World, name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for entity in KINDS:
        for row in world.records.list(entity):
            if name_of(row.body).casefold() == name:
                yield entity, row.body


def party(world: World, entity: str, owner: dict[str, Any]) -> Party:
    """Return an owner as an end of a call."""
    numbers = numbers_of(world, owner["id"])
    return Party(
        kind=KINDS[entity],
        id=owner["id"],
        name=name_of(owner),
        extension_id=owner.get("extension_id", ""),
        extension_number=owner.get("extension_number", 0),
        number=numbers[0]["number"] if numbers else "",
        email=owner.get("email", ""),
        site_id=owner.get("site_id", ""),
        timezone=owner.get("timezone") or "UTC",
    )


# What replies show of these


def _site(record: dict[str, Any], world: World) -> dict[str, Any] | None:
    site = world.records.get("phone_site", record.get("site_id") or "")
    return {"id": site["id"], "name": site["name"]} if site else None


def _numbers(record: dict[str, Any], world: World) -> list[dict[str, Any]]:
    names = ("id", "number", "source", "status", "display_name")
    return [
        {name: number[name] for name in names if name in number}
        for number in numbers_of(world, record.get("id", ""))
    ]


for _entity in KINDS:
    derived(_entity, "phone_numbers")(_numbers)
for _entity in (*KINDS, "phone_number", "phone_device", "emergency_location"):
    derived(_entity, "site")(_site)
