"""What the code of a plan tells: its product, how often it is billed, what a bundle includes.

Source: Zoom API reference, "Billing", the codes in examples and error texts, read 2026-02; documented,
unless a line says assumed.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_PLACES = {
    "large": "plan_large_meeting",
    "webinar": "plan_webinar",
    "zoomevents": "plan_zoom_events",
    "zmesh": "plan_mesh",
    "roomconnector": "plan_room_connector",
    "zroom": "plan_zoom_rooms",
    "zwb": "plan_whiteboard",
    "ziq": "plan_zoom_iq",
    "zsched": "plan_zsched",
    "ztransl": "plan_ztransl",
    "tollfree": "plan_audio",
    "zoomaudio": "plan_audio_us_ca",
}
"""Where the code of an additional plan with licences, up to its first digit or underscore, has its place."""
_OTHERS = {"cmr": "plan_recording", "phone": "plan_phone"}
SEVERAL = {"plan_large_meeting", "plan_webinar", "plan_zoom_events"}
_BUNDLED = {
    "LMT": "plan_large_meeting",
    "WBN": "plan_webinar",
    "ZR": "plan_zoom_rooms",
    "CRC": "plan_room_connector",
    "CMR": "plan_recording",
    "AUD": "plan_audio",
}
"""What the parts of a bundle's code stand for, as in ``ACT-ENT-LMT_500-WBN_500-T_1-monthly``. Assumed but for
the first two."""
_BUSINESS = ("business", "biz", "edu")


class Cycle(NamedTuple):
    """How often a plan is billed."""

    name: str
    months: int


_CYCLES = (
    ("three_year", Cycle("Three years", 36)),
    ("two_year", Cycle("Two years", 24)),
    ("quarter", Cycle("Quarterly", 3)),
    ("year", Cycle("Annual", 12)),
)
_MONTHLY = Cycle("Monthly", 1)


def place(code: str) -> str | None:
    """Return the field of an additional plan with licences, None for any other code."""
    return _PLACES.get(_stem(code))


def product(code: str) -> str | None:
    """Return the field of any additional plan, None for the code of a base plan or of none."""
    return _PLACES.get(_stem(code)) or _OTHERS.get(_stem(code))


def _stem(code: str) -> str:
    return "".join(c for c in code.partition("_")[0] if c.isalpha())


def cycle(code: str) -> Cycle:
    return next((cycle for part, cycle in _CYCLES if part in code), _MONTHLY)


def is_base(code: str) -> bool:
    """Return whether a code may be a base plan's: a word that names no additional product."""
    return re.fullmatch(r"[A-Za-z][\w-]*", code) is not None and product(code) is None


def is_trial(code: str) -> bool:
    return "free_trial" in code


def is_business(code: str) -> bool:
    """Return whether a base plan is one for business or education. Source: assumed."""
    return any(word in code.lower() for word in _BUSINESS)


def is_pay_as_you_go(code: str) -> bool:
    return code.endswith("payongo")


def bundled(code: str) -> set[str]:
    """Return the fields of the plans that a bundle includes."""
    parts = (part.partition("_")[0] for part in code.split("-"))
    return {_BUNDLED[part] for part in parts if part in _BUNDLED}
