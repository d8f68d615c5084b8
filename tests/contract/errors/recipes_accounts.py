"""Causes of errors of accounts and their bills."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.door import Answer

    from .causes import Errand

_SIX_MONTHS_AGO = {"year": 2020, "month": 1}


def _contact(name: str, value: Any) -> Any:
    """Subscribe with a billing contact of which one field is wrong."""

    def cause(errand: Errand) -> Answer:
        return errand.call(body={**errand.body, "contact": {**errand.body.get("contact", {}), name: value}})

    return cause


RECIPES: dict[str, dict[str, Any]] = {
    "billing.plans.subscribe": {
        f"a wrong {name}": _contact(name, 7)
        for name in ("address", "city", "country", "email", "first_name", "last_name", "phone_number",
                     "state", "zip")
    },
    "reports.daily": {"long ago": {"query": _SIX_MONTHS_AGO}},
}  # fmt: skip
