"""Zoom Phone: what takes several calls until it is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.door import Answer

from .table import story

if TYPE_CHECKING:
    from ..causes import Errand

_ADDRESS = {
    "address_line1": "1 Main St", "city": "San Jose", "country": "US", "state_code": "CA", "zip": "95113",
}  # fmt: skip
_FREE = "+12055550110"
"""A number of the default world that nobody has."""


def _site(errand: Errand, name: str, **address: str) -> str:
    """Make a site and return its id."""
    body = {
        "name": name,
        "auto_receptionist_name": name,
        "default_emergency_address": {**_ADDRESS, **address},
    }
    return str(errand.make("phone.sites.create", body)["id"])


def _phone(errand: Errand, mac: str, **more: Any) -> str:
    """Make a desk phone and return its id."""
    body = {"display_name": mac, "mac_address": mac, "type": "Yealink", "assignee_extension_ids": [], **more}
    return str(errand.make("phone.devices.create", body)["id"])


def _receptionists_number(errand: Errand) -> str:
    """Give a number to the main receptionist, who can then be called from outside."""
    main = errand.walker.id_of("auto_receptionist")
    wanted = {"phone_numbers": [{"number": _FREE}]}
    errand.make("phone.auto_receptionists.phone_numbers.assign", wanted, {"autoReceptionistId": main})
    return _FREE


def _place_that_shows(errand: Errand, number: str) -> None:
    """Let emergency calls from some place show a number."""
    _place(errand, "Lobby", elin_phone_number_id=number)


@story("phone.auto_receptionists.phone_numbers.assign")
def a_number_for_help(errand: Errand) -> Answer:
    _place_that_shows(errand, _FREE)
    return errand.call(body={"phone_numbers": [{"number": _FREE}]})


@story("phone.numbers.change_main_company")
def the_number_of_a_place(errand: Errand) -> Answer:
    number = _receptionists_number(errand)
    _place_that_shows(errand, number)
    return errand.call(body={"phone_number": number})


@story("phone.auto_receptionists.update")
def a_full_number_that_is_too_long(errand: Errand) -> Answer:
    site = str(errand.walker.id_of("phone_site"))
    sites = {"enabled": True, "site_code": {"enable": True, "short_extension_length": 4}}
    errand.make("phone.sites.update", {"site_code": 77}, {"siteId": site})
    errand.make("phone.settings.update", {"multiple_sites": sites})
    return errand.call(body={"extension_number": 7712345})


@story("phone.call_queues.members.add")
def fifty_and_one(errand: Errand) -> Answer:
    areas = [
        str(errand.make("phone.common_areas.create", {"display_name": f"Area {n}"})["id"]) for n in range(51)
    ]
    for first in range(0, 50, 10):
        answer = errand.call(body={"members": {"common_area_ids": areas[first : first + 10]}})
        assert answer.status < 300, answer
    return errand.call(body={"members": {"common_area_ids": areas[50:]}})


@story("phone.devices.create", "phone.devices.update")
def a_fourth_phone(errand: Errand) -> Answer:
    ada = errand.walker.id_of("phone_user")
    for n in range(3):
        _phone(errand, f"00112233445{n}", assigned_to=ada)
    return errand.call(body={**errand.body, "assigned_to": ada})


@story("phone.devices.extensions.assign")
def a_line_on_a_fourth_phone(errand: Errand) -> Answer:
    line = errand.walker.id_of("phone_user.extension_id")
    for n in range(3):
        _phone(errand, f"00112233445{n}", assignee_extension_ids=[line])
    return errand.call(
        path={"deviceId": _phone(errand, "001122334459")}, body={"assignee_extension_ids": [line]}
    )


@story("phone.devices.delete")
def of_somebody(errand: Errand) -> Answer:
    ada = errand.walker.id_of("phone_user")
    return errand.call(path={"deviceId": _phone(errand, "001122334455", assigned_to=ada)})


@story("phone.devices.reboot")
def of_a_maker_nobody_knows(errand: Errand) -> Answer:
    return errand.call(path={"deviceId": _phone(errand, "001122334455", type="Other")})


@story("phone.devices.update")
def for_somebody_without_a_phone(errand: Errand) -> Answer:
    records = errand.sandbox.records
    plain = next(row.id for row in records.list("user") if not records.get("phone_user", row.id))
    return errand.call(body={"assigned_to": plain})


@story("phone.setting_templates.update")
def a_code_of_five_for_common_areas(errand: Errand) -> Answer:
    made = errand.make("phone.setting_templates.create", {"name": "Areas", "type": "commonarea"})
    settings = {"desk_phone": {"pin_code": "90210"}}
    return errand.call(path={"templateId": made["id"]}, body={"user_settings": settings})


@story("phone.sites.delete")
def where_the_company_is_called(errand: Errand) -> Answer:
    number = _receptionists_number(errand)
    errand.make("phone.numbers.change_main_company", {"phone_number": number})
    other = _site(errand, "South")
    main = errand.sandbox.records.get("phone_account", "account") or {}
    return errand.call(path={"siteId": main["site_id"]}, query={"transfer_site_id": other})


@story("phone.sites.update")
def to_what_somebody_chose(errand: Errand) -> Answer:
    _site(errand, "South", address_line1="2 Side St")
    chosen = next(
        row
        for row in errand.sandbox.records.list("phone_address")
        if row.body["address_line1"] == "2 Side St"
    )
    ada = errand.walker.id_of("phone_user")
    errand.make("phone.users.update", {"emergency_address_id": chosen.id}, {"userId": ada})
    return errand.call(body={"default_emergency_address": {**_ADDRESS, "address_line1": "2 Side St"}})


@story("phone.sites.update")
def before_the_carrier_was_told(errand: Errand) -> Answer:
    number = next(row for row in errand.sandbox.records.list("phone_number") if row.body.get("assignee"))
    errand.make("phone.numbers.update", {"emergency_address_status": 1}, {"phoneNumberId": number.id})
    return errand.call(path={"siteId": number.body["site_id"]}, body={"default_emergency_address": _ADDRESS})


@story("phone.users.settings.update")
def what_the_site_has_locked(errand: Errand) -> Answer:
    policy = {"select_outbound_caller_id": {"enable": False, "locked": True}}
    site = errand.walker.id_of("phone_site")
    errand.make("phone.sites.update", {"policy": policy}, {"siteId": site})
    return errand.call(body={"outbound_caller_id": "+12055550101"})


def _unsubscribe(errand: Errand) -> None:
    """Take away the only plan that the user has."""
    person = errand.sandbox.records.get("phone_user", errand.path["userId"]) or {}
    path = {"userId": person["id"], "planType": str(person["calling_plans"][0]["type"])}
    errand.make("phone.users.calling_plans.unassign", path=path)


def _without_a_plan(errand: Errand, feature: str) -> Answer:
    _unsubscribe(errand)
    return errand.call(body={"policy": {feature: True}})


@story("phone.users.update")
def calls_abroad_without_a_plan(errand: Errand) -> Answer:
    return _without_a_plan(errand, "international_calling")


@story("phone.users.update")
def forwarding_without_a_plan(errand: Errand) -> Answer:
    return _without_a_plan(errand, "forwarding_to_external_numbers")


@story("phone.users.update")
def delegation_without_a_plan(errand: Errand) -> Answer:
    return _without_a_plan(errand, "delegation")


@story("phone.users.update")
def a_template_of_another_site(errand: Errand) -> Answer:
    body = {"name": "Far", "type": "user", "site_id": _site(errand, "Far")}
    made = errand.make("phone.setting_templates.create", body)
    return errand.call(body={"template_id": made["id"]})


@story("phone.users.update_batch")
def somebody_who_was_deleted(errand: Errand) -> Answer:
    chloe = errand.sandbox.records.find("phone_user", "email", "chloe@example.com") or {}
    errand.make("users.delete", path={"userId": chloe["id"]}, action="delete")
    site = errand.walker.id_of("phone_site")
    body = {"batch_type": "assign_pending_user", "site_id": site, "user_ids": [chloe["id"]]}
    return errand.call(body=body)


@story("phone.users.update_batch")
def to_india(errand: Errand) -> Answer:
    site = _site(errand, "Pune", city="Pune", country="IN", state_code="MH", zip="411001")
    people = [errand.walker.id_of("phone_user")]
    return errand.call(body={"batch_type": "assign_pending_user", "site_id": site, "user_ids": people})


@story("phone.shared_line_groups.members.add")
def of_two_sites(errand: Errand) -> Answer:
    body = {"display_name": "Far away", "site_id": _site(errand, "Far")}
    area = errand.make("phone.common_areas.create", body)["id"]
    return errand.call(body={"members": {"common_area_ids": [area]}})


@story("phone.shared_line_groups.members.add")
def sixteen_and_one(errand: Errand) -> Answer:
    areas = [
        str(errand.make("phone.common_areas.create", {"display_name": f"Area {n}"})["id"]) for n in range(17)
    ]
    assert errand.call(body={"members": {"common_area_ids": areas[:10]}}).status < 300
    return errand.call(body={"members": {"common_area_ids": areas[10:]}})


@story("phone.users.phone_numbers.assign")
def to_somebody_without_a_plan(errand: Errand) -> Answer:
    _unsubscribe(errand)
    return errand.call(body={"phone_numbers": [{"number": _FREE}]})


@story("phone.users.calling_plans.update")
def a_plan_that_is_there(errand: Errand) -> Answer:
    ada = errand.sandbox.records.get("phone_user", errand.path["userId"]) or {}
    errand.make(
        "phone.users.calling_plans.assign", {"calling_plans": [{"type": 31005}]}, {"userId": ada["id"]}
    )
    return errand.call(body={"source_type": ada["calling_plans"][0]["type"], "target_type": 31005})


def _switched_off_at_the_site(errand: Errand, policy: str) -> None:
    site = errand.walker.id_of("phone_site")
    errand.make("phone.sites.update", {"policy": {policy: {"enable": False}}}, {"siteId": site})


@story("phone.users.update")
def texts_where_the_site_has_none(errand: Errand) -> Answer:
    _switched_off_at_the_site(errand, "sms")
    return errand.call(body={"policy": {"sms": {"enable": True}}})


@story("phone.users.update")
def voicemail_where_the_site_has_none(errand: Errand) -> Answer:
    _switched_off_at_the_site(errand, "voicemail")
    return errand.call(body={"policy": {"voicemail": {"enable": True}}})


@story(*(f"phone.users.shared_access.{verb}" for verb in ("add", "update", "remove")))
def a_voicemail_that_is_switched_off(errand: Errand) -> Answer:
    _switched_off_at_the_site(errand, "voicemail")
    return errand.call(path={"settingType": "voicemail"}, body={})


def _place(errand: Errand, name: str, **more: Any) -> str:
    address = errand.walker.id_of("phone_address")
    body = {"name": name, "emergency_address_id": address, "public_ip": "192.0.2.1", **more}
    return str(errand.make("phone.emergency_locations.create", body)["id"])


_SWITCHES = {"network_switches": [{"mac_address": "00:11:22:33:44:55", "port": "7"}]}


@story("phone.emergency_locations.update")
def a_port_of_another_place(errand: Errand) -> Answer:
    errand.make("phone.emergency_locations.update", _SWITCHES, {"locationId": _place(errand, "House")})
    return errand.call(body=_SWITCHES)


@story("phone.emergency_locations.update")
def a_port_of_a_place_in_another(errand: Errand) -> Answer:
    floor = _place(errand, "Floor", parent_location_id=_place(errand, "House"))
    errand.make("phone.emergency_locations.update", _SWITCHES, {"locationId": floor})
    return errand.call(body=_SWITCHES)


@story("phone.emergency_locations.create")
def in_six_others(errand: Errand) -> Answer:
    above = ""
    for n in range(6):
        above = _place(errand, f"Level {n}", parent_location_id=above)
    return errand.call(body={**errand.body, "parent_location_id": above})


@story("sip_trunk.internal_numbers.add")
def more_numbers_than_an_account_has(errand: Errand) -> Answer:
    number = errand.body["internal_numbers"][0]
    for first in range(0, 90, 30):
        more = [{**number, "number": f"+164666{n:05}"} for n in range(first, first + 30)]
        errand.make("sip_trunk.internal_numbers.add", {"internal_numbers": more})
    more = [{**number, "number": f"+164667{n:05}"} for n in range(30)]
    return errand.call(body={"internal_numbers": more})


@story("phone.recordings.download_transcript")
def right_after_the_call(errand: Errand) -> Answer:
    errand.simulate({"kind": "call", "from": "ada@example.com", "to": "ben@example.com", "recorded": True})
    newest = errand.sandbox.records.list("phone_recording", newest_first=True, limit=1)[0]
    return errand.call(path={"recordingId": newest.id})
