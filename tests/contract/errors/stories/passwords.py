"""Passwords that are refused by an account's rules, or because they were used before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.door import Answer

from .table import story

if TYPE_CHECKING:
    from ..causes import Errand

_UPDATE = "users.update_password"


def _under(errand: Errand, rule: str, value: object) -> None:
    errand.make("accounts.settings.update", {"security": {"password_requirement": {rule: value}}})


@story(_UPDATE)
def without_a_special_character(errand: Errand) -> Answer:
    _under(errand, "have_special_character", True)
    return errand.call(body={"password": "aBx19zqP"})


@story(_UPDATE)
def in_a_row(errand: Errand) -> Answer:
    _under(errand, "consecutive_characters_length", 4)
    return errand.call(body={"password": "Rx1234zqK"})


@story(_UPDATE)
def easy_to_guess(errand: Errand) -> Answer:
    _under(errand, "weak_enhance_detection", True)
    return errand.call(body={"password": "Password1!"})


@story(_UPDATE)
def the_one_before_the_last(errand: Errand) -> Answer:
    errand.make(_UPDATE, {"password": "Zq7!wKp2m"})
    errand.make(_UPDATE, {"password": "Yq7!wKp2m"})
    return errand.call(body={"password": "Zq7!wKp2m"})


@story(_UPDATE)
def of_an_administrator_by_another(errand: Errand) -> Answer:
    errand.make("roles.members.assign", {"members": [{"email": "chloe@example.com"}]}, {"roleId": "1"})
    errand.act_as(errand.make("users.get", path={"userId": "chloe@example.com"})["id"])
    return errand.call()


@story(_UPDATE)
def of_a_user_who_cannot_sign_in(errand: Errand) -> Answer:
    body = {"action": "custCreate", "user_info": {"email": "zoe@example.com", "type": 1}}
    return errand.call(path={"userId": errand.make("users.create", body)["id"]})
