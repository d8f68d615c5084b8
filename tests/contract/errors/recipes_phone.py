"""Causes of errors of Zoom Phone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.door import Answer

    from .causes import Errand

Json = dict[str, Any]
_VOICEMAIL = {"path": {"policyType": "voice_mail"}}
_DELEGATION = {"path": {"settingType": "delegation"}}
_SHARED = {"path": {"settingType": "voice_mail"}}
_ADD_POLICY = "phone.call_queues.policies.add"
_OPEN_TO_BEN = {"access_user_id": "@phone_user", "allow_download": True, "allow_delete": True}


def _members(*members: Json) -> Json:
    return {"voicemail_access_members": list(members)}


_PLACE = {
    "display_name": "Lobby", "identifier": "lobby", "bssid": "", "public_ip": "192.0.2.9",
    "company_address": {
        "address_line1": "1 Main St", "city": "San Jose", "country": "US", "state_code": "CA", "zip": "95113",
    },
}  # fmt: skip
_ADDRESS: Any = _PLACE["company_address"]


def _places(*changes: Json) -> Json:
    return {"body": {"locations": [{**_PLACE, **change} for change in changes]}}


def _no_address(name: str, value: Any = "") -> Json:
    return _places({"company_address": {**_ADDRESS, name: value}})


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


def _queue_of_many(errand: Errand) -> Answer:
    people = [row.body for row in errand.sandbox.records.list("phone_user")]
    return errand.call(body={"members": {"users": [{"id": one["id"]} for one in people * 60]}})


_EXTENSIONS = _extensions() | {"too long for the site": _short}
_ZONES = {"no such zone": {"body": {"timezone": "Moon/Base"}}}
_LANGUAGE = {"no such language": {"body": {"audio_prompt_language": "xx-YY"}}}

_POLICY_UPDATES: dict[str, Json] = {
    name: {"body": {"policy": policy}}
    for name, policy in {
        "both kinds of text": {"sms": {"enable": True, "international_sms": True}},
        "no such action": {"call_handling_forwarding_to_other_users": {"call_forwarding_type": 9}},
    }.items()
}

_TEMPLATE_UPDATES: dict[str, Json] = {
    "letters in the code": {"body": {"user_settings": {"voicemail": {}, "pin_code": "12ab56"}}},
}


def _range(*ranges: Json, length: int = 4) -> Json:
    return {"body": {"short_extension": {"length": length, "ranges": list(ranges)}}}


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
    "phone.call_queues.members.add": {"too many": {"body": {
        "members": {"users": [{"id": "@phone_user"}], "common_area_ids": []}}}},
    "phone.call_queues.create": {
        "a stranger": {"body": {"members": {"users": [{"id": "nobody"}]}}}, **_EXTENSIONS},
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
        "a number somebody has": {"body": {"extension_number": "@auto_receptionist.extension_number"}},
        "no such template": {"body": {"template_id": "nothing"}},
        "both kinds of text": {"body": {"policy": {
            "sms": {"enable": True}, "international_sms": {"enable": True}}}},
        "a strange overflow": {"body": {"policy": {"call_overflow": {"call_overflow_type": 9}}}},
        "a strange transfer": {"body": {"policy": {"call_transferring": {"call_transferring_type": 9}}}},
        "a strange park": {"body": {"policy": {"call_park": {
            "enable": True, "expiration_period": 999, "call_not_picked_up_action": 9}}}},
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
        "no such extension": {"body": {"assigned_to": "noextension"}},
    },
    "phone.emergency_locations.create": {
        "no name": {"body": {"name": ""}}, "no address": {"body": {"emergency_address_id": ""}},
        "no network": {"body": {"public_ip": ""}},
        "no parent": {"body": {"parent_location_id": "nothing"}},
        "a number but no address": {"body": {
            "emergency_address_id": "", "elin_phone_number_id": "@phone_number"}},
    },
    "phone.emergency_locations.create_batch": {
        "eleven": _places(*({"identifier": f"l{n}", "display_name": f"L{n}"} for n in range(11))),
        "no line": _no_address("address_line1"), "no country": _no_address("country"),
        "no state": _no_address("state_code"), "no zip": _no_address("zip"),
        "no tax number": _no_address("country", "DE"),
        "a strange network": _places({"public_ip": "300.1.1.1"}),
        "no network": _places({"public_ip": ""}),
        "no identifier": _places({"identifier": ""}), "no name": _places({"display_name": ""}),
        "a long name": _places({"display_name": "x" * 300}),
        "its own parent": _places({"parent_identifier": "lobby"}),
        "no parent": _places({"parent_identifier": "roof"}),
        "one name": _places({}, {"identifier": "other"}),
        "one identifier": _places({}, {"display_name": "Other"}),
        "no group": _places({"sip_group_id": "nothing"}),
        "no number": _places({"elin_phone_number_id": "nothing"}),
        "a strange number": _places({"elin_phone_number_id": "12ab"}),
        "many stations": _places({"bssid": ",".join(f"00:11:22:33:44:{n % 100:02}" for n in range(101))}),
        "no switch": _places({"network_switches": [{"mac_address": "", "port": "1"}]}),
        "a strange switch": _places({"network_switches": [{"mac_address": "none", "port": "1"}]}),
        "a switch twice": _places({"network_switches": [
            {"mac_address": "00:11:22:33:44:55", "port": "1"}] * 2}),
        "many switches": _places({"network_switches": [
            {"mac_address": "00:11:22:33:44:55", "port": str(n)} for n in range(101)]}),
        "a number of two": _places(
            {"elin_phone_number_id": "@phone_number"},
            {"elin_phone_number_id": "@phone_number", "identifier": "b", "display_name": "B"}),
        "deep": _places(*({"identifier": f"l{n}", "display_name": f"L{n}",
                           **({"parent_identifier": f"l{n - 1}"} if n else {})} for n in range(7))),
    },
    "phone.setup": {
        "no city": {"body": {"emergency_address": {**_ADDRESS, "city": ""}}},
        "no state": {"body": {"emergency_address": {**_ADDRESS, "state_code": ""}}},
        "no zip": {"body": {"emergency_address": {**_ADDRESS, "zip": ""}}},
        "no country": {"body": {"emergency_address": {**_ADDRESS, "country": "usa"}}},
        "a strange state": {"body": {"emergency_address": {**_ADDRESS, "state_code": "12!"}}},
        "a strange city": {"body": {"emergency_address": {**_ADDRESS, "city": "12!"}}},
    },
    "phone.settings.update": {
        "with two sites": lambda errand: (
            errand.do("phone.sites.create"),
            errand.call(body={"multiple_sites": {"enabled": False}}))[1],
    },
    "phone.reports.call_charges": {"long ago": {"query": {"from": "2019-01-01", "to": "2019-01-20"}}},
    "phone.reports.sms_charges": {"long ago": {"query": {"from": "2019-01-01", "to": "2019-01-20"}}},
    "phone.numbers.update": {
        "an own carrier's": {"body": {"sip_group_id": "@sip_group"}},
        "a strange capability": {"body": {"capability": ["FAX"]}},
    },
    "phone.sites.update": {
        "no end": _range({"range_from": "1000", "range_to": ""}),
        "letters": _range({"range_from": "10aa", "range_to": "2000"}),
        "backwards": _range({"range_from": "3000", "range_to": "2000"}),
        "another length": _range({"range_from": "100", "range_to": "200"}),
        "one in the other": _range({"range_from": "1000", "range_to": "2000"},
                                   {"range_from": "1500", "range_to": "2500"}),
        "a strange length": _range(length=99),
        "a strange code": {"body": {"site_code": 1234567}},
        "another country": {"body": {"default_emergency_address": {**_ADDRESS, "country": "DE"}}},
        "a strange address": {"body": {"default_emergency_address": {**_ADDRESS, "address_line1": "?"}}},
    },
    "phone.sites.create": {
        "a strange country": {"body": {"default_emergency_address": {**_ADDRESS, "country": "usa"}}},
        "a strange code": {"body": {"site_code": 1234567}},
        "a strange address": {"body": {"default_emergency_address": {**_ADDRESS, "address_line1": "?"}}},
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
