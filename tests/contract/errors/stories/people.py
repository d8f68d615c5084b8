"""Users who may not come, change or go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.door import Answer

from .billing import sub_account
from .table import story

if TYPE_CHECKING:
    from ..causes import Errand

_PICTURES = (
    "users.picture.upload",
    "users.virtual_backgrounds.upload",
    "groups.virtual_backgrounds.upload",
    "accounts.virtual_backgrounds.upload",
)


def _field(errand: Errand) -> str:
    return "pic_file" if "picture" in errand.operation.id else "file"


def _new(errand: Errand, action: str = "custCreate", **info: Any) -> str:
    given = {"email": "zoe@example.com", "type": 1, **info}
    return str(errand.make("users.create", {"action": action, "user_info": given})["id"])


def _inside(errand: Errand, account: str, method: str, path: str, body: Any) -> Answer:
    return errand.door(method, f"/v2/accounts/{account}{path}", body)


# Coming


@story("users.create")
def from_another_account(errand: Errand) -> Answer:
    info = {"email": "gus@branch.example.com", "type": 1}
    return errand.call(body={"action": "autoCreate", "user_info": {**info, "password": "Secret123"}})


@story("users.create")
def with_a_weak_password(errand: Errand) -> Answer:
    info = {"email": "zoe@example.com", "type": 1, "password": "secretsecret"}
    return errand.call(body={"action": "autoCreate", "user_info": info})


@story("users.create")
def with_a_strange_plan(errand: Errand) -> Answer:
    info = {"email": "zoe@example.com", "type": 1, "plan_united_type": "3"}
    return errand.call(body={"action": "custCreate", "user_info": info})


@story("users.create")
def one_more_than_the_plan_allows(errand: Errand) -> Answer:
    account = sub_account(errand)
    answers = [
        _inside(errand, account, "POST", "/users", {"action": "custCreate", "user_info": info})
        for info in ({"email": f"{name}@branch.example.com", "type": 2} for name in ("zoe", "yan"))
    ]
    return answers[-1]


# Changing


@story("users.update")
def licensed_beyond_the_plan(errand: Errand) -> Answer:
    account = sub_account(errand)
    for name, kind in (("zoe", 2), ("yan", 1)):
        info = {"email": f"{name}@branch.example.com", "type": kind}
        _inside(errand, account, "POST", "/users", {"action": "custCreate", "user_info": info})
    return _inside(errand, account, "PATCH", "/users/yan@branch.example.com", {"type": 2})


@story("users.update")
def a_plan_there_is_not(errand: Errand) -> Answer:
    return errand.call(body={"plan_united_type": "3"})


@story("users.update")
def a_room_made_free(errand: Errand) -> Answer:
    return errand.call(path={"userId": errand.walker.id_of("room")}, body={"type": 1})


@story("users.update")
def a_room_without_meetings(errand: Errand) -> Answer:
    return errand.call(path={"userId": errand.walker.id_of("room")}, body={"type": 4})


@story("users.update")
def two_licences_at_once(errand: Errand) -> Answer:
    return errand.call(body={"type": 2, "plan_united_type": "1"})


@story("users.update")
def a_number_without_meetings(errand: Errand) -> Answer:
    return errand.call(path={"userId": _new(errand, type=4)}, body={"pmi": 5551234567})


@story("users.update")
def a_link_without_a_licence(errand: Errand) -> Answer:
    return errand.call(path={"userId": _new(errand)}, body={"vanity_name": "zoe"})


@story("users.update")
def a_link_that_is_taken(errand: Errand) -> Answer:
    errand.make("users.update", {"vanity_name": "bens"}, {"userId": "ben@example.com"})
    return errand.call(body={"vanity_name": "bens"})


@story("users.update_email")
def of_another_administrator(errand: Errand) -> Answer:
    for email in ("chloe@example.com", "ben@example.com"):
        errand.make("roles.members.assign", {"members": [{"email": email}]}, {"roleId": "1"})
    errand.act_as(errand.make("users.get", path={"userId": "chloe@example.com"})["id"])
    return errand.call(path={"userId": "ben@example.com"})


@story("users.settings.update")
def a_whiteboard_for_a_room(errand: Errand) -> Answer:
    room = errand.walker.id_of("room")
    return errand.call(path={"userId": room}, body={"feature": {"zoom_whiteboard": True}})


@story("users.settings.update")
def two_whiteboards(errand: Errand) -> Answer:
    return errand.call(body={"feature": {"zoom_whiteboard": True, "zoom_whiteboard_plus": True}})


def _beyond(feature: str, plan: str, code: str, capacity: int) -> None:
    """Tell of two users who are given a capacity that was bought for one."""

    def more_than_bought(errand: Errand) -> Answer:
        account = sub_account(errand, **{plan: [{"type": f"{code}{capacity}_monthly", "hosts": 1}]})
        base = {"type": 2, "email": "zoe@branch.example.com"}
        _inside(errand, account, "POST", "/users", {"action": "custCreate", "user_info": base})
        wanted = {"feature": {feature: True, f"{feature}_capacity": capacity}}
        _inside(errand, account, "PATCH", "/users/zoe@branch.example.com/settings", wanted)
        return _inside(errand, account, "PATCH", "/users/gus@branch.example.com/settings", wanted)

    more_than_bought.__name__ = f"more_than_bought_of_{feature}_{capacity}"
    story("users.settings.update")(more_than_bought)


for _capacity in (100, 200, 300, 500, 1000):
    _beyond("large_meeting", "plan_large_meeting", "large", _capacity)
for _capacity in (100, 500, 1000, 3000, 5000, 10000):
    _beyond("webinar", "plan_webinar", "webinar", _capacity)


# Pictures


@story(*_PICTURES)
def a_text_file(errand: Errand) -> Answer:
    return errand.upload(**{_field(errand): (b"no picture", "text/plain")})


@story(*_PICTURES)
def a_large_picture(errand: Errand) -> Answer:
    size = 3 if "picture" in errand.operation.id else 16
    return errand.upload(**{_field(errand): b"x" * (size * 1024 * 1024)})


@story(*_PICTURES[1:])
def the_eleventh_picture(errand: Errand) -> Answer:
    return [errand.upload(file=b"picture") for _ in range(11)][-1]


# Going


@story("users.delete")
def a_room(errand: Errand) -> Answer:
    return errand.call(path={"userId": errand.walker.id_of("room")})


@story("users.delete")
def of_a_managed_domain(errand: Errand) -> Answer:
    account = dict(errand.sandbox.records.get("account", errand.sandbox.world.account_id) or {})
    domain = account["managed_domains"][0]["domain"]
    return errand.call(path={"userId": _new(errand, "ssoCreate", email=f"zoe@{domain}")})


@story("users.delete")
def who_cannot_sign_in(errand: Errand) -> Answer:
    return errand.call(path={"userId": _new(errand)})


@story("users.delete")
def who_manages_a_call_queue(errand: Errand) -> Answer:
    person = errand.make("users.get", path={"userId": "chloe@example.com"})["id"]
    queue = errand.walker.id_of("call_queue")
    errand.make("phone.call_queues.change_manager", {"member_id": person}, {"callQueueId": queue})
    return errand.call(path={"userId": person}, query={"action": "delete"})


@story("users.delete")
def who_inherits_from_oneself(errand: Errand) -> Answer:
    query = {"transfer_email": "dev@example.com", "transfer_meeting": "true"}
    return errand.call(path={"userId": "dev@example.com"}, query=query)


@story("users.delete")
def whose_heir_has_no_licence(errand: Errand) -> Answer:
    _new(errand)
    query = {"transfer_email": "zoe@example.com", "transfer_webinar": "true"}
    return errand.call(path={"userId": "dev@example.com"}, query=query)


@story("users.switch_account")
def of_another_account(errand: Errand) -> Answer:
    target = errand.walker.id_of("account:sub")
    return errand.call(path={"accountId": target, "userId": "dev@example.com"}, body={"account_id": target})


@story("users.switch_account")
def an_administrator(errand: Errand) -> Answer:
    errand.make("roles.members.assign", {"members": [{"email": "dev@example.com"}]}, {"roleId": "1"})
    target = errand.walker.id_of("account:sub")
    return errand.call(path={"userId": "dev@example.com"}, body={"account_id": target})


# Proving who asks


def _asked(errand: Errand, **fields: str) -> Answer:
    return errand.door.form(fields)


@story("oauth.create_token")
def a_spent_refresh_token(errand: Errand) -> Answer:
    return _asked(errand, grant_type="refresh_token", refresh_token="none")


@story("oauth.create_token")
def a_code_nobody_gave(errand: Errand) -> Answer:
    uri = "http://localhost/done"
    return _asked(errand, grant_type="authorization_code", code="none", redirect_uri=uri)


@story("oauth.create_token")
def another_account(errand: Errand) -> Answer:
    return _asked(errand, grant_type="account_credentials", account_id="another")


@story("oauth.create_token")
def a_grant_there_is_not(errand: Errand) -> Answer:
    return _asked(errand, grant_type="magic")
