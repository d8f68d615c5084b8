"""What people do beside their meetings: they take desks, have visitors and write to each other."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random
from typing import Any

from greenroom.core.clock import iso, parse_iso
from greenroom.storage.records import Timer

from .behaviours import visitors
from .day_ledger import Ledger
from .deeds import do
from .registry import Problem, on_timer
from .world import chat, messages
from .world.world import World

BEGINNINGS = ("day.reserve", "day.sit_down", "day.invite", "day.arrive", "day.write")
_DESK_TAKEN, _DESK_FORGOTTEN, _VISITOR_STAYS_AWAY, _IN_CHANNEL = 0.8, 0.15, 0.15, 0.5
"""Chances: that a desk is reserved; that whoever did so never comes; that a visitor does not; that a message
goes to a channel."""
_PEOPLE_PER_VISITOR, _PEOPLE_PER_MESSAGE = 25, 3
_GUESTS = ("Alva", "Bent", "Cora", "Ditte", "Egon", "Frida", "Gerd", "Hedda", "Ida", "Jon", "Karla", "Leif")
_WORDS = (
    "Who takes the notes today?",
    "I am in the room already.",
    "Running five minutes late.",
    "The slides are in the channel.",
    "Lunch at half past twelve?",
    "The screen works again.",
    "Thank you all.",
)


def plan(world: World, users: list[dict[str, Any]], until: datetime, chance: Random, ledger: Ledger) -> None:
    """Set what people do until then: which desks they want, whom they expect and what they write."""
    if not users:
        return
    length_s = (until - world.now()).total_seconds()

    def moment(first: float, last: float) -> datetime:
        return world.now() + timedelta(seconds=int(length_s * chance.uniform(first, last)))

    _desks(world, users, until, chance, ledger)
    guests = -(-len(users) // _PEOPLE_PER_VISITOR)
    places = [row.id for row in world.records.list("location") if row.body["type"] == "building"]
    for n in range(guests if places else 0):
        name = _GUESTS[n % len(_GUESTS)]
        come = moment(0.15, 0.7)
        visit = {
            "visitor_name": name,
            "visitor_email": f"{name.lower()}{n + 1}@example.com",
            "visitor_organization": "Example Works",
            "host_id": chance.choice(users)["id"],
            "invite_location_id": chance.choice(places),
            "start_time": iso(come),
        }
        stays_away = chance.random() < _VISITOR_STAYS_AWAY
        late_s, stay_min = chance.randint(-300, 900), chance.randint(30, 120)
        plan = {"visit": visit, "comes": not stays_away, "late_s": late_s, "stay_min": stay_min}
        at = moment(0.01, 0.1)
        ledger.note("visitors", at)
        world.at(at, "day.invite", "", plan)
    has_channels = world.records.count("channel") > 0
    for _ in range(len(users) // _PEOPLE_PER_MESSAGE):
        writer, other = chance.choice(users)["id"], chance.choice(users)["id"]
        wish = {"to": other, "in_channel": chance.random() < _IN_CHANNEL, "text": chance.choice(_WORDS)}
        at = moment(0.02, 0.98)
        if other != writer or (wish["in_channel"] and has_channels):  # nobody writes to themselves
            ledger.note("messages", at)
        world.at(at, "day.write", writer, wish | {"pick": chance.random()})


def became(world: World, since: datetime) -> dict[str, int]:
    """Return what became of desks and visitors since then."""
    begin, now = iso(since), iso(world.now())
    desks = [row.body for row in world.records.list("workspace_reservation")]
    released = [row.body for row in world.records.list("workspace_release")]
    visits = [row.body for row in world.records.list("visitor_invitation")]
    nobody_came = [one for one in released if one["release_reason"].startswith("No check in")]
    return {
        "desks_checked_in": sum(begin <= one.get("checked_in_at", "") <= now for one in desks),
        "desks_released": sum(begin <= one["release_time"] <= now for one in nobody_came),
        "visitors_came": sum(begin <= one.get("check_in_time", "") <= now for one in visits),
    }


# Desks


def _desks(
    world: World, users: list[dict[str, Any]], until: datetime, chance: Random, ledger: Ledger
) -> None:
    """Let people reserve desks, one each."""
    free = [row for row in world.records.list("workspace") if row.body.get("workspace_type") == "desk"]
    sitting = chance.sample(users, min(len(free), len(users)))
    begin = world.now().replace(second=0, microsecond=0)
    last = int((until - begin).total_seconds() // 60)
    for row, user in zip(free, sitting, strict=False):
        if chance.random() >= _DESK_TAKEN or last < 60:
            continue
        start = begin + timedelta(minutes=chance.randrange(15, max(16, last // 3), 5))
        end = begin + timedelta(minutes=chance.randrange(last // 2, last, 5))
        times = {"start_time": iso(start), "end_time": iso(end)}
        comes = chance.random() >= _DESK_FORGOTTEN
        stay = {"user": user["id"], **times, "comes": comes, "late_s": chance.randint(-300, 900)}
        at = start - timedelta(minutes=chance.randint(10, 14))
        ledger.note("desks", at)
        world.at(at, "day.reserve", row.id, stay)


@on_timer("day.reserve")
def _reserve(timer: Timer, world: World) -> None:
    stay = timer.body
    body = {"topic": "Desk", "start_time": stay["start_time"], "end_time": stay["end_time"]}
    try:
        reserved = do(
            world, "workspaces.reservations.create", {"workspaceId": timer.ref}, body, by=stay["user"]
        )
    except Problem:  # somebody has it by now, or it is gone
        return
    if stay["comes"]:
        id, by = reserved["reservation_id"], {"user": stay["user"]}
        world.at(parse_iso(stay["start_time"]) + timedelta(seconds=stay["late_s"]), "day.sit_down", id, by)
        world.at(parse_iso(stay["end_time"]) - timedelta(minutes=3), "day.get_up", id, by)


@on_timer("day.sit_down", "day.get_up")
def _use_desk(timer: Timer, world: World) -> None:
    if world.records.get("workspace_reservation", timer.ref) is None:
        return
    method = "check_in" if timer.kind == "day.sit_down" else "check_out"
    body = {"method": method, "params": {"reservation_id": timer.ref}}
    do(world, "workspaces.reservations.check_in_out", body=body, by=timer.body["user"])


# Visitors


@on_timer("day.invite")
def _invite(timer: Timer, world: World) -> None:
    visit = timer.body["visit"]
    try:
        do(world, "visitors.invitations.create", body=dict(visit), by=visit["host_id"])
    except Problem:  # the host is gone
        return
    id = world.records.list("visitor_invitation", newest_first=True, limit=1)[0].id
    come = parse_iso(visit["start_time"])
    if timer.body["comes"]:
        come += timedelta(seconds=timer.body["late_s"])
        world.at(come, "day.arrive", id, {"host": visit["host_id"]})
        world.at(come + timedelta(minutes=timer.body["stay_min"]), "day.depart", id)


@on_timer("day.arrive")
def _arrive(timer: Timer, world: World) -> None:
    if world.records.get("visitor_invitation", timer.ref) is not None:
        do(world, "visitors.invitations.check_in", {"invitationId": timer.ref}, by=timer.body["host"])


@on_timer("day.depart")
def _depart(timer: Timer, world: World) -> None:
    invitation = world.records.get("visitor_invitation", timer.ref)
    if invitation is not None and invitation["status"] == "SIGNED_IN":
        visitors.leave(world, invitation)


# Chat


@on_timer("day.write")
def _write(timer: Timer, world: World) -> None:
    me, other = timer.ref, world.records.get("user", timer.body["to"])
    if world.records.get("user", me) is None or other is None:
        return
    channels = [row.body for row in world.records.list("channel")] if timer.body["in_channel"] else []
    if channels:
        channel = channels[int(timer.body["pick"] * len(channels))]
        is_in = chat.role(world, channel["id"], me) != ""
        where = messages.Chat(me if is_in else channel["owner_id"], channel=channel)
        messages.post(world, where, timer.body["text"])
    elif other["id"] != me:
        messages.post(world, messages.Chat(me, contact=other), timer.body["text"])
