"""Documented errors that nothing in a sandbox can cause, each with the reason."""

from __future__ import annotations

import re

from greenroom.catalog import ErrorFact, Operation

REASONS: tuple[tuple[str, str, str], ...] = (
    (r".*", r"^408 ", "a timeout at Zoom; a fault with latency_s plays it"),
    (r".*", r"^400 124 |^400 2300 ", "the general page on errors says 401 and 404, and so does the sandbox"),
    (r".*", r"This error (is thrown|means)|^400 2000 Ths error", "tells what an error means"),
    (r"oauth\..*", r"^- 47", "shown on Zoom's consent page, not answered by the token endpoint"),
    (r"meetings\..*", r"delete PAC", "no operation makes a meeting of a personal audio conference"),
    (r"meetings\.polls\.list", r"Poll not found", "a list of polls names no poll"),
    (r"webinars\.livestream\.update_status", r"^400 1001 ",
     "the path names no user, and a webinar goes with its host or is handed over"),
    (r"webinars\.templates\.list", r"name already exists", "a list gives no name"),
    (r"billing\.renewals\.list", r"Account not exist",
     "the path names no account, and the token's own account cannot be removed"),
    (r"billing\..*", r"^404 1001 User does not exist",
     "the path names no user, an account's owner cannot be removed, and who asks has no token once removed"),
    (r"devices\.zpa\..*", r"AccountId is empty", "every token belongs to an account"),
    (r"workspaces\.assignments\.(get|delete)", r"Unsupported assign type", "only one type can be assigned"),
    (r"workspaces\.floor_maps\.delete", r"Floor map check", "no map is sent that could be checked"),
    (r"workspaces\.assets\.list|users\.check_email", r"User does not exist", "asks about no user"),
    (r"(im\.)?groups\.list", r"groupId", "asks about no group"),
    (r"im\.groups\.create", r"groupId", "names no group that could be missing"),
    (r"users\.create", r"^400 1000 |^404 4130 ", "a new user has no duties, and no field names a group"),
    (r"groups\.virtual_backgrounds\.delete", r"Group member", "names no member"),
)  # fmt: skip
"""Operation, error and why; both patterns."""

OLDER = "only older references have these words; the sandbox answers in the newest"


def reason(operation: Operation, fact: ErrorFact, key: str) -> str | None:
    """Return why the error has no cause here, None when it should have one."""
    for who, what, why in REASONS:
        if re.fullmatch(who, operation.id) and re.search(what, key):
            return why
    return OLDER if fact.legacy else None
