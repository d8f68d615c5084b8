"""Sub accounts: who may own them, who pays, what they share, and what is left of one that went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.door import Answer

from .billing import let_go, sub_account
from .table import story

if TYPE_CHECKING:
    from ..causes import Errand


@story("accounts.create")
def a_password_that_counts(errand: Errand) -> Answer:
    return errand.call(body={**errand.body, "email": "zoe@example.com", "password": "abcdefGh!9"})


@story("accounts.disassociate")
def a_paying_one(errand: Errand) -> Answer:
    return errand.call(path={"accountId": sub_account(errand)})


@story("accounts.options.update")
def who_pays_after_the_purchase(errand: Errand) -> Answer:
    return errand.call(path={"accountId": sub_account(errand)}, body={"pay_mode": "sub"})


@story("accounts.options.update")
def a_connector_nobody_runs(errand: Errand) -> Answer:
    return errand.call(body={"meeting_connector_list": ["nowhere"]})


@story("accounts.update_owner")
def the_owner_again(errand: Errand) -> Answer:
    return errand.call(body={"email": "ada@example.com"})


@story("accounts.update_owner")
def a_plain_member(errand: Errand) -> Answer:
    return errand.call(body={"email": "dev@example.com"})


@story("recordings.list_for_account")
def of_an_account_that_went(errand: Errand) -> Answer:
    return errand.call(path={"accountId": let_go(errand)})
