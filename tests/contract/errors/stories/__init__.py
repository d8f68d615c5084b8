"""What somebody does until an operation refuses: causes that take several calls, as plain functions.

A story gets an Errand, does what comes first by ``do``, and returns the answer that refuses. It goes by its
function's name.
"""

from __future__ import annotations

from . import (
    accounts,
    billing,
    dashboards,
    elsewhere,
    groups,
    licences,
    passwords,
    people,
    phone,
    recordings,
    rooms,
    simulive,
    workspaces,
)  # they fill the table
from .table import STORIES

__all__ = [
    "STORIES",
    "accounts",
    "billing",
    "dashboards",
    "elsewhere",
    "groups",
    "licences",
    "passwords",
    "people",
    "phone",
    "recordings",
    "rooms",
    "simulive",
    "workspaces",
]
