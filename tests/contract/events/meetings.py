"""Causes of events of meetings and webinars, planned and live."""

from __future__ import annotations

from typing import Any

from .office import Fields, Office, Recipe, Recipes

GUEST = {"email": "gus@example.com", "first_name": "Gus"}
MEETING, WEBINAR = ("meeting", 2), ("webinar", 5)
Sort = tuple[str, int]
INVITE: Fields = {"method": "participant.invite", "params": {"contacts": [{"email": "ben@example.com"}]}}
PHONE: Fields = {
    "method": "participant.invite.callout",
    "params": {"invitee_name": "Gus", "phone_number": "5550100"},
}
SYSTEM: Fields = {
    "method": "participant.invite.room_system_callout",
    "params": {"call_type": "h323", "device_ip": "192.0.2.1"},
}


def plan(office: Office, sort: Sort = MEETING, **settings: Any) -> int:
    """Create one that begins tomorrow and return its number."""
    body = {"topic": "Talk", "type": sort[1], "start_time": "2031-02-10T10:00:00Z", "duration": 60}
    made = office.call(f"{sort[0]}s.create", "me", body={**body, "settings": settings})
    return int(made["id"])


def live(office: Office, sort: Sort = MEETING, **settings: Any) -> int:
    """Create one, let the host start it, and return its number."""
    number = plan(office, sort, **settings)
    play(office, number, "start")
    return number


def play(office: Office, number: int, action: str) -> None:
    office.simulate("meeting", meeting=number, action=action)


def create(sort: Sort) -> Recipe:
    return lambda office: {"id": plan(office, sort)}


def update(sort: Sort) -> Recipe:
    def act(office: Office) -> Fields:
        number = plan(office, sort)
        office.call(f"{sort[0]}s.update", number, body={"topic": "Other talk"})
        return {"id": number, "topic": "Other talk"}

    return act


def delete(sort: Sort, *, is_recovered: bool = False) -> Recipe:
    def act(office: Office) -> Fields:
        number = plan(office, sort)
        office.call(f"{sort[0]}s.delete", number)
        if is_recovered:
            office.call(f"{sort[0]}s.update_status", number, body={"action": "recover"})
        return {"id": number}

    return act


def end(sort: Sort) -> Recipe:
    def act(office: Office) -> Fields:
        number = live(office, sort)
        office.call(f"{sort[0]}s.update_status", number, body={"action": "end"})
        return {"id": number}

    return act


# Registrants


def register(sort: Sort, action: str = "") -> Recipe:
    """Let somebody register, and decide about them."""

    def act(office: Office) -> Fields:
        number = plan(office, sort, approval_type=1)
        id = office.call(f"{sort[0]}s.registrants.add", number, body=GUEST)["registrant_id"]
        if action:
            body = {"action": action, "registrants": [{"id": id, "email": GUEST["email"]}]}
            office.call(f"{sort[0]}s.registrants.update_status", number, body=body)
        return {"id": number, "registrant": {"id": id, "email": GUEST["email"]}}

    return act


def register_batch(sort: Sort) -> Recipe:
    def act(office: Office) -> Fields:
        number = plan(office, sort, approval_type=0)
        body = {"auto_approve": True, "registrants": [{**GUEST, "last_name": "Ginkgo"}]}
        made = office.call(f"{sort[0]}s.registrants.add_batch", number, body=body)
        return {"id": number, "registrant": {"id": made["registrants"][0]["registrant_id"]}}

    return act


def unregister(sort: Sort) -> Recipe:
    def act(office: Office) -> Fields:
        told = register(sort)(office)
        office.call(f"{sort[0]}s.registrants.delete", told["id"], told["registrant"]["id"])
        return told

    return act


# Live


def control(body: Fields, answer: str = "") -> Recipe:
    """Tell a running meeting something; answer: what who is called does."""

    def act(office: Office) -> Fields:
        number = live(office)
        office.call("meetings.live.control", number, body=body)
        if answer:
            play(office, number, f"call_{answer}")
        return {"id": number}

    return act


def ai_companion(*methods: str) -> Recipe:
    def act(office: Office) -> Fields:
        number = live(office)
        for method in methods:
            office.call("meetings.live.control", number, body={"method": f"ai_companion.{method}"})
        return {"meeting_number": number}

    return act


def stream(*actions: str) -> Recipe:
    def act(office: Office) -> Fields:
        number = live(office)
        url = {"stream_url": "https://example.com/in", "stream_key": "key", "page_url": "https://example.com"}
        office.call("meetings.livestream.update", number, body=url)
        for action in actions:
            office.call("meetings.livestream.update_status", number, body={"action": action})
        return {"id": number}

    return act


def rtms(*actions: str) -> Recipe:
    def act(office: Office) -> Fields:
        number = live(office)
        for action in actions:
            body = {"action": action, "settings": {"client_id": office.zoom.env["ZOOM_CLIENT_ID"]}}
            office.call("meetings.live.update_rtms_status", number, body=body)
        return {"meeting_uuid": office.some("session", str(number))["uuid"]}

    return act


def delete_summary(times: int) -> Recipe:
    def act(office: Office) -> Fields:
        number = live(office, auto_start_meeting_summary=True)
        office.wait(minutes=5)
        play(office, number, "end")
        office.wait(minutes=30)
        uuid = office.some("session", str(number))["uuid"]
        for _ in range(times):
            office.call("meetings.summaries.delete", uuid)
        return {"meeting_id": number}

    return act


def _controls() -> Recipes:
    """Return what a live meeting's control causes, with the answers of who is called."""
    found: dict[str, Recipe] = {
        "meeting.ai_companion_started": ai_companion("start"),
        "meeting.ai_companion_stopped": ai_companion("start", "stop"),
        "meeting.invitation_dispatched": control(INVITE),
        "meeting.invitation_accepted": control(INVITE, "accepted"),
        "meeting.invitation_rejected": control(INVITE, "rejected"),
        "meeting.invitation_timeout": control(INVITE, "missed"),
    }
    for kind, body, answers in (
        ("phone", PHONE, ("accepted", "missed", "rejected")),
        ("room_system", SYSTEM, ("accepted", "failed", "missed", "rejected")),
    ):
        found[f"meeting.participant_{kind}_callout_ringing"] = control(body)
        for answer in answers:
            found[f"meeting.participant_{kind}_callout_{answer}"] = control(body, answer)
    return {event: {"meetings.live.control": recipe} for event, recipe in found.items()}


def _planned(sort: Sort) -> Recipes:
    """Return what meetings and webinars have in common."""
    kind = sort[0]
    status, delete_one = f"{kind}s.registrants.update_status", f"{kind}s.registrants.delete"
    return {
        f"{kind}.created": {f"{kind}s.create": create(sort)},
        f"{kind}.updated": {f"{kind}s.update": update(sort)},
        f"{kind}.deleted": {f"{kind}s.delete": delete(sort)},
        f"{kind}.ended": {f"{kind}s.update_status": end(sort)},
        f"{kind}.registration_created": {
            f"{kind}s.registrants.add": register(sort),
            f"{kind}s.registrants.add_batch": register_batch(sort),
        },
        f"{kind}.registration_approved": {status: register(sort, "approve")},
        f"{kind}.registration_denied": {status: register(sort, "deny")},
        f"{kind}.registration_cancelled": {status: register(sort, "cancel"), delete_one: unregister(sort)},
    }


RECIPES: Recipes = {
    **_planned(MEETING),
    **_planned(WEBINAR),
    **_controls(),
    "meeting.recovered": {"meetings.update_status": delete(MEETING, is_recovered=True)},
    "meeting.live_streaming_started": {"meetings.livestream.update_status": stream("start")},
    "meeting.live_streaming_stopped": {"meetings.livestream.update_status": stream("start", "stop")},
    "meeting.rtms_started": {"meetings.live.update_rtms_status": rtms("start")},
    "meeting.rtms_stopped": {"meetings.live.update_rtms_status": rtms("start", "stop")},
    "meeting.summary_trashed": {"meetings.summaries.delete": delete_summary(1)},
    "meeting.summary_deleted": {"meetings.summaries.delete": delete_summary(2)},
}
