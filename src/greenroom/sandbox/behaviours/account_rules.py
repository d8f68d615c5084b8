"""What may not stand in the record of an account: names with signs of code, connectors that nobody runs.

Source: Zoom API reference, "Accounts" and "Billing", errors of each operation, read 2026-02;
documented; which signs and which connectors is assumed.
"""

from __future__ import annotations

import ipaddress
import re

from ..refusals import refuses
from ..registry import Request
from ..world.world import World

_SIGNS = re.compile(r"[<>{}|\\^`\"]")
_NAMED = ("account_name", "first_name", "last_name", "address", "apt", "city", "country", "state", "zip")


@refuses("contains special character", "accounts.create", "billing.update")
def has_signs(request: Request, world: World) -> str | None:
    fields = request.fields
    return next((name for name in _NAMED if _SIGNS.search(str(fields.get(name) or ""))), None)


@refuses("meeting connectors you provided cannot be found", "accounts.options.update")
def shares_no_connector(request: Request, world: World) -> bool:
    """A meeting connector is a machine in the master's network and goes by its address there."""
    return not all(_is_address(str(id)) for id in request.fields.get("meeting_connector_list") or ())


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True
