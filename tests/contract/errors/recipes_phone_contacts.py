"""Causes of errors of Zoom Phone's contacts and numbers, and of what people share."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

_CONTACT = {"name": "Lea", "id": "lea", "extension_number": "7001", "phone_numbers": ["+12055550150"]}
_ONE_MORE = [{"phone.external_contacts.create": _CONTACT}]
_VOICEMAIL = {"path": {"settingType": "voicemail"}}
_GRANT = {"access_user_id": "@phone_user", "allow_download": True}

_CONTACTS: dict[str, Json] = {
    "an id somebody has": {
        "first": _ONE_MORE,
        "only": {"name": "Mia", "id": "lea", "extension_number": "7002"},
    },
    "no group": {"body": {"routing_path": "nothing"}},
    "a nought before": {"body": {"extension_number": "012"}},
    "over the public network": {"body": {"routing_path": "PSTN", "phone_numbers": []}},
    "neither number": {"body": {"extension_number": "", "phone_numbers": []}},
    "an extension of ours": {"body": {"extension_number": "1001"}},
    "a number of ours": {"body": {"phone_numbers": ["+12055550101"]}},
    "a number of another": {"first": _ONE_MORE, "body": {"phone_numbers": ["+12055550150"]}},
}


def _ports(*switches: Json) -> Json:
    return {"body": {"network_switches": [{"mac_address": "00:11:22:33:44:55", **one} for one in switches]}}


def _range(first: str, last: str) -> Json:
    return {"port_prefix": "ge/", "port_range_from": first, "port_range_to": last}


def _sites_off(**body: Any) -> Json:
    return {"first": [{"phone.settings.update": {"multiple_sites": {"enabled": False}}}], "body": body}


RECIPES: dict[str, dict[str, Any]] = {
    "phone.external_contacts.create": _CONTACTS,
    "phone.external_contacts.update": _CONTACTS,
    "phone.blocked_list.update": {
        "one that is there": {
            "first": [{"phone.blocked_list.create": {"phone_number": "+15550001", "match_type": "prefix",
                                                     "block_type": "inbound"}}],
            "only": {"phone_number": "+15550001", "match_type": "prefix", "block_type": "inbound"}},
    },
    "phone.emergency_locations.update": {
        "no address": {"body": {"emergency_address_id": ""}},
        "a strange station": {"body": {"bssid": "lobby"}},
        "a private network": {"body": {"public_ip": "", "private_ip": "10.0.0.1"}},
        "many networks": {"body": {"public_ip": ",".join(f"192.0.2.{n}" for n in range(101))}},
        "a number but no address": {"body": {"emergency_address_id": "", "elin_phone_number_id": "x"}},
        "a port twice": _ports({"port": "1"}, {"port": "1"}),
        "many ports": _ports(*({"port": str(n)} for n in range(101))),
        "a strange port": _ports({"port": "!"}),
        "a prefix with a digit": _ports({**_range("1", "2"), "port_prefix": "ge0"}),
        "half a range": _ports({"port_prefix": "ge/"}),
        "letters in a range": _ports(_range("a", "b")),
        "backwards": _ports(_range("9", "2")),
    },
    "phone.numbers.add_byoc": {
        "fifty and one": {"body": {"phone_numbers": [f"+12055551{n:03}" for n in range(51)]}},
        "switched off": {"first": [{"phone.settings.update": {"byoc": {"enable": False}}}]},
    },
    "phone.numbers.delete_unassigned": {
        "too many": {"query": {"phone_numbers": ",".join(f"+1205555{n:04}" for n in range(21))}},
        "a user's": {"query": {"phone_numbers": "+12055550101"}},
    },
    "phone.numbers.update_site": {"a user's": {"body": {"phone_numbers": ["+12055550101"]}}},
    "phone.users.phone_numbers.assign": {
        "another's": {"body": {"phone_numbers": [{"number": "+12055550102"}]}}},
    "phone.setting_templates.list": {"no such site": {"query": {"site_id": "nothing"}}},
    "phone.auto_receptionists.create": {"one site only": _sites_off(site_id="@phone_site")},
    "phone.call_queues.create": {"one site only": _sites_off(site_id="@phone_site")},
    "phone.shared_line_groups.create": {"one site only": _sites_off(site_id="@phone_site")},
    "phone.settings.update": {
        "long extensions": {"body": {"multiple_sites": {
            "enabled": True, "site_code": {"enable": True, "short_extension_length": 11}}}}},
    "phone.users.shared_access.update": {
        "no such share": {
            **_VOICEMAIL, "only": {"voicemail_access_members": [{**_GRANT, "shared_id": "none"}]}},
    },
    "phone.users.shared_access.remove": {
        "no such share": {**_VOICEMAIL, "query": {"shared_id": "none"}},
        "no such assistant": {"path": {"settingType": "delegation"},
                              "query": {"assistant_extension_id": "none"}},
    },
}  # fmt: skip
