"""Documented errors that nothing in a sandbox can cause, each with the reason."""

from __future__ import annotations

import re

from greenroom.catalog import ErrorFact, Operation

REASONS: tuple[tuple[str, str, str], ...] = (
    (r".*", r"^408 ", "a timeout at Zoom; a fault with latency_s plays it"),
    (r".*", r"^400 124 |^400 2300 ", "the general page on errors says 401 and 404, and so does the sandbox"),
    (r".*", r"This error (is thrown|means)|^400 2000 Ths error", "tells what an error means"),
    (r".*", r"only supports OAuth2", "there are no other tokens"),
    (r"billing\..*", r"zuora|Error getting bundle|Cannot process account", "about Zoom's billing provider"),
    (r".*", r"explicit content|invalid word", "Zoom judges words and pictures by lists of its own"),
    (r".*", r"Trust & Safety", "Zoom's own block list"),
    (r"oauth\..*", r"^- 47", "shown on Zoom's consent page, not answered by the token endpoint"),
    (r".*", r"On-prem|on-premise", "meetings on a company's own servers are not played"),
    (r".*", r"Zoom IQ for Sales|Zoom Events|Zoom Sessions|event directory", "a product that is not played"),
    (r".*", r"(?i)simulive", "a product that is not played"),
)  # fmt: skip
"""Operation, error and why; both patterns."""

OLDER = "only older references have these words; the sandbox answers in the newest"


def reason(operation: Operation, fact: ErrorFact, key: str) -> str | None:
    """Return why the error has no cause here, None when it should have one."""
    for who, what, why in REASONS:
        if re.fullmatch(who, operation.id) and re.search(what, key):
            return why
    return OLDER if fact.legacy else None
