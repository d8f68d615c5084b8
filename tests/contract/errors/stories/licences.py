"""Licences that do not go together, or not to everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.door import Answer

from .table import story

if TYPE_CHECKING:
    from ..causes import Errand

_SETTINGS = "users.settings.update"
_FEATURES: dict[str, dict[str, Any]] = {
    "a large meeting": {"large_meeting": True},
    "webinars": {"webinar": True},
    "events": {"zoom_events": True},
    "events without end": {"zoom_events_unlimited": True},
    "events paid by attendee": {"zoom_events_pay_per_attendee": True},
    "two meetings at once": {"concurrent_meeting": "Plus"},
}
_TOGETHER: dict[str, dict[str, Any]] = {
    "events and webinars": {"zoom_events": True, "webinar": True},
    "events and more of them": {"zoom_events": True, "zoom_events_unlimited": True},
    "events and sessions": {"zoom_events_unlimited": True, "zoom_sessions_unlimited": True},
    "sessions and webinars": {"zoom_sessions_unlimited": True, "webinar": True},
    "events and sessions paid by attendee": {
        "zoom_events_pay_per_attendee": True, "zoom_sessions_pay_per_attendee": True,
    },
}  # fmt: skip


def _new(errand: Errand, kind: int) -> str:
    body = {"action": "custCreate", "user_info": {"email": "zoe@example.com", "type": kind}}
    return str(errand.make("users.create", body)["id"])


def _given(name: str, feature: dict[str, Any], kind: int) -> None:
    """Give features to a new user, who has no licence (1) or one (2)."""

    def cause(errand: Errand) -> Answer:
        return errand.call(path={"userId": _new(errand, kind)}, body={"feature": feature})

    cause.__name__ = name.replace(" ", "_")
    story(_SETTINGS)(cause)


for _name, _feature in _FEATURES.items():
    _given(f"{_name} for a basic user", _feature, 1)
for _name, _feature in _TOGETHER.items():
    _given(_name, _feature, 2)


@story(_SETTINGS)
def events_beside_webinars(errand: Errand) -> Answer:
    errand.make(_SETTINGS, {"feature": {"webinar": True}}, errand.path)
    return errand.call(body={"feature": {"zoom_events": True}})


@story(_SETTINGS)
def sessions_in_place_of_events(errand: Errand) -> Answer:
    errand.make(_SETTINGS, {"feature": {"zoom_events_unlimited": True}}, errand.path)
    return errand.call(body={"feature": {"zoom_events_unlimited": False, "zoom_sessions_unlimited": True}})


@story(_SETTINGS)
def sales_for_a_room(errand: Errand) -> Answer:
    room = errand.walker.id_of("room")
    return errand.call(path={"userId": room}, body={"feature": {"zoom_iq_for_sales": True}})


@story("users.assistants.add")
def to_a_basic_user(errand: Errand) -> Answer:
    return errand.call(path={"userId": _new(errand, 1)}, body={"assistants": [{"email": "ben@example.com"}]})


@story("users.assistants.add")
def who_is_a_basic_user(errand: Errand) -> Answer:
    _new(errand, 1)
    return errand.call(body={"assistants": [{"email": "zoe@example.com"}]})


@story("users.create")
def on_premise(errand: Errand) -> Answer:
    return errand.call(body={"action": "custCreate", "user_info": {"email": "zoe@example.com", "type": 3}})


@story("users.update")
def moved_on_premise(errand: Errand) -> Answer:
    return errand.call(body={"type": 3})


@story("users.bulk_update_features")
def all_on_premise(errand: Errand) -> Answer:
    return errand.call(body={**errand.body, "feature_type": "user_type", "feature_value": "3"})


@story("users.update")
def a_password(errand: Errand) -> Answer:
    return errand.call(body={"password": "Zq7!wKp2m"})
