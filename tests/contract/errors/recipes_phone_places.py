"""Causes of errors of Zoom Phone's places: sites, locations for emergencies, templates of settings."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

_PLACE = {
    "display_name": "Lobby", "identifier": "lobby", "bssid": "", "public_ip": "192.0.2.9",
    "company_address": {
        "address_line1": "1 Main St", "city": "San Jose", "country": "US", "state_code": "CA", "zip": "95113",
    },
}  # fmt: skip
_ADDRESS: Any = _PLACE["company_address"]
_SWITCH = [{"mac_address": "00:11:22:33:44:55", "port": "1"}]


def _places(*changes: Json) -> Json:
    return {"body": {"locations": [{**_PLACE, **change} for change in changes]}}


def _no_address(name: str, value: Any = "") -> Json:
    return _places({"company_address": {**_ADDRESS, name: value}})


def _range(*ranges: Json, length: int = 4) -> Json:
    return {"body": {"short_extension": {"length": length, "ranges": list(ranges)}}}


def _template(**settings: Any) -> Json:
    return {"only": {"user_settings": settings}}


def _pin(code: str) -> Json:
    return _template(desk_phone={"pin_code": code})


def _hours(hours: str, **handling: Any) -> Json:
    return _template(call_handling={hours: handling})


RECIPES: dict[str, dict[str, Any]] = {
    "phone.emergency_locations.create": {
        "no name": {"body": {"name": ""}}, "no address": {"body": {"emergency_address_id": ""}},
        "a private network": {"body": {"public_ip": "", "private_ip": "10.0.0.1"}},
        "no parent": {"body": {"parent_location_id": "nothing"}},
        "many networks": {"body": {"public_ip": ",".join(f"192.0.2.{n}" for n in range(101))}},
        "a switch twice": {"body": {"network_switches": _SWITCH * 2}},
        "a number but no address": {"body": {
            "emergency_address_id": "", "elin_phone_number_id": "@phone_number"}},
    },
    "phone.emergency_locations.create_batch": {
        "eleven": _places(*({"identifier": f"l{n}", "display_name": f"L{n}"} for n in range(11))),
        "no line": _no_address("address_line1"), "no country": _no_address("country"),
        "no state": _no_address("state_code"), "no zip": _no_address("zip"),
        "no tax number": _no_address("country", "DE"),
        "a strange network": _places({"public_ip": "300.1.1.1"}),
        "a private network": _places({"public_ip": "", "private_ip": "10.0.0.1"}),
        "no identifier": _places({"identifier": ""}), "no name": _places({"display_name": ""}),
        "a long name": _places({"display_name": "x" * 300}),
        "its own parent": _places({"parent_identifier": "lobby"}),
        "no parent": _places({"parent_identifier": "roof"}),
        "no place above": _places({"parent_identifier": "noSuchThing00000000AAA"}),
        "a ring": _places({"parent_identifier": "b"},
                          {"identifier": "b", "display_name": "B", "parent_identifier": "lobby"}),
        "one name": _places({}, {"identifier": "other"}),
        "one identifier": _places({}, {"display_name": "Other"}),
        "no group": _places({"sip_group_name": "Nothing"}),
        "no number": _places({"elin": "+12055559999"}),
        "a strange number": _places({"elin": "12ab"}),
        "a strange station": _places({"bssid": "lobby"}),
        "many stations": _places({"bssid": ",".join(f"00:11:22:33:44:{n % 100:02}" for n in range(101))}),
        "no switch": _places({"network_switches": [{"mac_address": "", "port": "1"}]}),
        "a strange switch": _places({"network_switches": [{"mac_address": "none", "port": "1"}]}),
        "a switch twice": _places({"network_switches": _SWITCH * 2}),
        "many switches": _places({"network_switches": [
            {"mac_address": "00:11:22:33:44:55", "port": str(n)} for n in range(101)]}),
        "a number but no address": _places({"elin": "+12055550110", "company_address": None}),
        "a number of two": _places(
            {"elin": "+12055550110"}, {"elin": "+12055550110", "identifier": "b", "display_name": "B"}),
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
        "a strange zip": {"body": {"default_emergency_address": {**_ADDRESS, "zip": "9"}}},
    },
    "phone.sites.create": {
        "a strange country": {"body": {"default_emergency_address": {**_ADDRESS, "country": "usa"}}},
        "a strange code": {"body": {"site_code": 1234567}},
        "a strange address": {"body": {"default_emergency_address": {**_ADDRESS, "address_line1": "?"}}},
    },
    "phone.setting_templates.update": {
        "no such country": {"only": {"profile": {"country": "ZZ"}}},
        "letters in the area": {"only": {"profile": {"area_code": "4o8"}}},
        "no prompts": _template(audio_prompt_language="ru-RU"),
        "letters in the code": _pin("12ab56"),
        "a short code": _pin("12"),
        "an extension": _pin("1001"),
        "one digit": _pin("888888"),
        "a row": _pin("456789"),
        "no such action": _hours("business_hours", business_hour_action=7),
        "no such action later": _hours("close_hours", close_hour_action=7),
        "no such way to ring": _hours("business_hours", ring_type="both"),
        "no such hours": _hours("business_hours", type=3),
        "no extension": _hours("business_hours", busy_action=50, busy_connect_operator={"id": "nobody"}),
        "nobody outside": _hours("close_hours", close_hour_action=26, connect_to_operator={"id": "nobody"}),
        "no contact": _hours("business_hours", business_hour_action=26,
                             connect_to_operator={"id": "@call_queue.extension_id"}),
    },
}  # fmt: skip
