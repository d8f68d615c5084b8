"""Who registered for a meeting, a webinar or a recording: one person per e-mail address.

owner: the number of a meeting or webinar, or ``recording/<uuid>``; the parent of the records.
"""

from __future__ import annotations

from typing import Any

from greenroom.core.clock import iso

from .world import World

STATUS_OF = {"approve": "approved", "deny": "denied"}
"""Action -> the status it leads to; ``cancel`` removes."""


def find(world: World, owner: str, email: str) -> dict[str, Any] | None:
    """Return the registrant with this address, or None."""
    return world.records.find("registrant", "email", f"{owner}/{email.lower()}")


def get(world: World, owner: str, id: str) -> dict[str, Any] | None:
    """Return the registrant of that id if they registered for this, or None."""
    row = world.records.row("registrant", id)
    return row.body if row and row.parent == owner else None


def add(world: World, owner: str, fields: dict[str, Any], status: str) -> tuple[dict[str, Any], bool]:
    """Register somebody; return them and whether they are new. Who registered already stays who they are,
    with their details as sent now."""
    known = find(world, owner, fields["email"])
    if known is not None:
        known |= fields
        store(world, owner, known)
        return known, False
    made = {
        "id": world.new_id(),
        **fields,
        "status": status,
        "create_time": iso(world.now()),
        "participant_pin_code": world.new_number(6),
    }
    store(world, owner, made)
    return made, True


def store(world: World, owner: str, person: dict[str, Any]) -> None:
    keys = {"email": f"{owner}/{person['email'].lower()}", "status": f"{owner}/{person['status']}"}
    world.records.put("registrant", person["id"], person, parent=owner, keys=keys)


def remove(world: World, person: dict[str, Any]) -> None:
    world.records.delete("registrant", person["id"])


def count(world: World, owner: str, status: str | None = None) -> int:
    """Return how many there are, of one status if it is given."""
    if status is None:
        return world.records.count("registrant", parent=owner)
    return world.records.count("registrant", where={"status": f"{owner}/{status}"})
