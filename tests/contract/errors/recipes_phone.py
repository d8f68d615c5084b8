"""Causes of errors of Zoom Phone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import recipes_phone_contacts, recipes_phone_places

if TYPE_CHECKING:
    from tests.door import Answer

    from .causes import Errand

Json = dict[str, Any]
_VOICEMAIL = {"path": {"policyType": "voice_mail"}}
_DELEGATION = {"path": {"settingType": "delegation"}}
_SHARED = {"path": {"settingType": "voicemail"}}
_ADD_POLICY = "phone.call_queues.policies.add"
_OPEN_TO_BEN = {"access_user_id": "@phone_user", "allow_download": True, "allow_delete": True}


def _members(*members: Json) -> Json:
    return {"voicemail_access_members": list(members)}


def _extensions() -> dict[str, Json]:
    """Extension numbers that nobody can have."""
    return {
        "a reserved number": {"body": {"extension_number": 911}},
        "a number of one digit": {"body": {"extension_number": 7}},
        "a number somebody has": {"body": {"extension_number": "@phone_user.extension_number"}},
    }


def _short(errand: Errand) -> Answer:
    """Site codes go with extensions of one length."""
    sites = {"enabled": True, "site_code": {"enable": True, "short_extension_length": 4}}
    errand.do("phone.settings.update", {"multiple_sites": sites})
    return errand.call(body={**errand.body, "extension_number": 123456})


def _outside_manager(errand: Errand) -> Answer:
    errand.do("phone.call_queues.change_manager", {"member_id": "@phone_user"})
    return errand.call(path={"memberId": errand.walker.id_of("phone_user")})


_EXTENSIONS = _extensions() | {"too long for the site": _short}
_ZONES = {"no such zone": {"body": {"timezone": "Moon/Base"}}}
_LANGUAGE = {
    "no such language": {"body": {"audio_prompt_language": "English"}},
    "no prompts": {"body": {"audio_prompt_language": "ru-RU"}},
}
_MANY = {
    "eleven": {"body": {"members": {"users": [{"id": "@phone_user"}] * 6, "common_area_ids": ["x"] * 5}}}
}

RECIPES: dict[str, dict[str, Any]] = {
    _ADD_POLICY: {
        "nobody named": {**_VOICEMAIL, "only": _members({"allow_download": True})},
        "a stranger": {**_VOICEMAIL, "only": _members({**_OPEN_TO_BEN, "access_user_id": "nobody"})},
        "twice": {**_VOICEMAIL, "first": [{_ADD_POLICY: _members(_OPEN_TO_BEN)}],
                  "only": _members(_OPEN_TO_BEN)},
    },
    "phone.call_queues.policies.remove": {"none": {**_VOICEMAIL, "query": {"shared_ids": "nothing"}}},
    "phone.call_queues.policies.update": {
        "nothing named": {**_VOICEMAIL, "only": _members({"allow_download": True})},
        "none": {**_VOICEMAIL, "only": _members({"shared_id": "nothing", "allow_download": True})},
    },
    "phone.call_queues.members.remove": {"the manager": _outside_manager},
    "phone.call_queues.members.add": _MANY,
    "phone.recordings.list": {"no such type": {"query": {"recording_type": "Film"}}},
    "phone.call_history.list": {"no date": {"query": {"from": "yesterday"}}},
    "phone.call_queues.create": {
        "a stranger": {"body": {"members": {"users": [{"id": "nobody"}]}}}, **_EXTENSIONS, **_MANY},
    "phone.call_queues.update": _ZONES | _EXTENSIONS,
    "phone.auto_receptionists.update": _ZONES | _LANGUAGE | _EXTENSIONS | {
        "no recordings there": {"body": {"recording_storage_location": "MOON"}}},
    "phone.auto_receptionists.delete": {
        "the main one": lambda errand: errand.call(path={"autoReceptionistId": next(
            row.id for row in errand.sandbox.records.list("auto_receptionist") if row.body.get("is_main"))}),
    },
    "phone.auto_receptionists.phone_numbers.assign": {
        "a taken number": lambda errand: errand.call(body={"phone_numbers": [{"id": next(
            row.id for row in errand.sandbox.records.list("phone_number")
            if (row.body.get("assignee") or {}).get("id") not in (None,
                errand.path["autoReceptionistId"]))}]}),
    },
    "phone.shared_line_groups.update": _EXTENSIONS | _ZONES | {
        "a number without any": {"body": {"primary_number": "+14085550199"}},
        "another number": lambda errand: (
            errand.do("phone.shared_line_groups.phone_numbers.assign", {"phone_numbers": [{"id": next(
                row.id for row in errand.sandbox.records.list("phone_number")
                if not row.body.get("assignee"))}]}),
            errand.call(body={"primary_number": "+14085550199"}))[1],
    },
    "phone.shared_line_groups.create": _EXTENSIONS,
    "phone.shared_line_groups.members.add": {
        "a stranger": {"body": {"members": {"users": [{"id": "nobody"}]}}}},
    "phone.shared_line_groups.phone_numbers.unassign_all": {"none": {}},
    "phone.users.shared_access.add": {
        "an assistant who can't": {**_DELEGATION,
            "only": {"delegation_assistant_extension_id": "@auto_receptionist.extension_id"}},
        "no assistant": {**_DELEGATION, "only": {}},
        "a stranger": {**_DELEGATION, "only": {"delegation_assistant_extension_id": "nobody"}},
        "twice": {**_SHARED, "first": [{"phone.users.shared_access.add": _members(_OPEN_TO_BEN)}],
                  "only": _members(_OPEN_TO_BEN)},
    },
    "phone.users.shared_access.update": {
        "no assistants": {**_DELEGATION, "only": {"delegation": {"privacy": True}}},
        "no such privacy": {**_DELEGATION, "only": {"delegation": {"privacy": 7}},
            "first": [{"phone.users.shared_access.add":
                       {"delegation_assistant_extension_id": "@phone_user.extension_id"}}]},
        "no such privilege": {**_DELEGATION, "only": {"delegation": {"privileges": [99]}},
            "first": [{"phone.users.shared_access.add":
                       {"delegation_assistant_extension_id": "@phone_user.extension_id"}}]},
    },
    "phone.users.update": {
        "a number somebody has": lambda errand: errand.call(
            body={"extension_number": str(errand.walker.id_of("auto_receptionist.extension_number"))}),
        "no such template": {"body": {"template_id": "nothing"}},
        "both kinds of text": {"body": {"policy": {"sms": {"enable": False, "international_sms": True}}}},
        "a strange overflow": {"body": {"policy": {"call_overflow": {"call_overflow_type": 9}}}},
        "a strange transfer": {"body": {"policy": {"call_transferring": {"call_transferring_type": 9}}}},
        "a strange park": {"body": {"policy": {"call_park": {"expiration_period": 999}}}},
        "a strange action": {"body": {"policy": {"call_park": {
            "enable": True, "call_not_picked_up_action": 5}}}},
    },
    "phone.users.add_batch": {"eleven": {"body": {"users": [
        {"email": f"p{n}@example.com", "first_name": "P", "last_name": "Q", "extension_number": f"88{n:02}",
         "site_id": "@phone_site", "calling_plans": ["Basic"]} for n in range(11)]}}},
    "phone.devices.create": {
        "a strange address": {"body": {"mac_address": "not-a-mac"}},
        "for a stranger": {"body": {"assigned_to": "nobody"}},
    },
    "phone.devices.update": {
        "for a stranger": {"body": {"assigned_to": "nobody"}},
        "a queue": {"body": {"assigned_to": "@call_queue.extension_id"}},
    },
    "phone.settings.update": {
        "with two sites": lambda errand: (
            errand.do("phone.sites.create"),
            errand.call(body={"multiple_sites": {"enabled": False}}))[1],
    },
    "phone.reports.call_charges": {"long ago": {"query": {"from": "2019-01-01", "to": "2019-01-20"}}},
    "phone.reports.sms_charges": {"long ago": {"query": {"from": "2019-01-01", "to": "2019-01-20"}}},
    "phone.numbers.change_main_company": {
        "a user's": {"body": {"phone_number": "+12055550101"}},
    },
    "phone.numbers.update": {
        "nobody's": lambda errand: errand.call(path={"phoneNumberId": next(
            row.id for row in errand.sandbox.records.list("phone_number") if not row.body.get("assignee"))},
            body={"emergency_address_status": 2}),
        "an own carrier's": {"body": {"sip_group_id": "@sip_group"}},
        "a strange capability": {"body": {"capability": ["FAX"]}},
    },
    "phone.sites.delete": {
        "to itself": lambda errand: errand.call(query={"transfer_site_id": errand.path["siteId"]}),
    },
    "phone.common_areas.create": {"no such country": {"body": {"country_iso_code": "XX"}}},
    "phone.voicemails.update": {"no such status": {"query": {"read_status": "Seen"}}},
    "sip_trunk.callout_countries.add": {
        "three letters": {"body": {"callout_countries": [{"id": "USA"}]}}, "none": {"only": {}}},
    "sip_trunk.internal_numbers.add": {"no list": {"body": {"internal_numbers": "x"}}},
    "sip_trunk.trunks.assign": {"nothing": {"body": {"sip_trunks": [{"name": "x"}]}}},
}  # fmt: skip

for _more in (recipes_phone_places.RECIPES, recipes_phone_contacts.RECIPES):
    for _operation, _recipes in _more.items():
        RECIPES.setdefault(_operation, {}).update(_recipes)
