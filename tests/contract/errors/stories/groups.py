"""Groups, divisions and roles: names that are taken, members that are not there, what is always there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.door import Answer

from .table import story

if TYPE_CHECKING:
    from ..causes import Errand


@story("groups.update")
def a_name_that_is_taken(errand: Errand) -> Answer:
    errand.make("groups.create", {"name": "Crew"})
    return errand.call(body={"name": "Crew"})


@story("groups.members.update")
def moved_nowhere(errand: Errand) -> Answer:
    errand.make("groups.members.add", {"members": [{"email": "dev@example.com"}]})
    return errand.call(path={"memberId": "dev@example.com"}, body={"action": "move"})


@story("divisions.delete")
def the_main_division(errand: Errand) -> Answer:
    rows = errand.sandbox.records.list("division")
    main = next(row.id for row in rows if row.body.get("is_main_division"))
    return errand.call(path={"divisionId": main})


@story("divisions.delete")
def with_users(errand: Errand) -> Answer:
    errand.make("divisions.members.assign", {"users": [{"user_email": "dev@example.com"}]})
    return errand.call()


@story("divisions.update")
def another_ones_name(errand: Errand) -> Answer:
    errand.make("divisions.create", {"division_name": "Crew"})
    return errand.call(body={"division_name": "Crew"})


@story("roles.update")
def the_name_of_another(errand: Errand) -> Answer:
    errand.make("roles.create", {"name": "Crew"})
    errand.make("roles.create", {"name": "Guide"})
    made = [row.id for row in errand.sandbox.records.list("role") if row.body["name"] == "Guide"]
    return errand.call(path={"roleId": made[0]}, body={"name": "Crew"})


@story("roles.members.unassign")
def who_has_it_not(errand: Errand) -> Answer:
    return errand.call(path={"roleId": "1", "memberId": "dev@example.com"})
