"""Documented errors that nothing in a sandbox can cause, each with the reason."""

from __future__ import annotations

import re

from greenroom.catalog import ErrorFact, Operation

REASONS: tuple[tuple[str, str, str], ...] = (
    (r".*", r"^408 ", "a timeout at Zoom; a fault with latency_s plays it"),
    (r".*", r"^400 124 |^400 2300 ", "the general page on errors says 401 and 404, and so does the sandbox"),
    (r".*", r"This error (is thrown|means)|^400 2000 Ths error", "tells what an error means"),
    (r".*", r"only supports OAuth2", "there are no other tokens"),
    (r".*", r"explicit content|invalid word", "Zoom judges words and pictures by lists of its own"),
    (r".*", r"Trust & Safety", "Zoom's own block list"),
    (r"oauth\..*", r"^- 47", "shown on Zoom's consent page, not answered by the token endpoint"),
    (r".*", r"On-prem|on-premise", "meetings on a company's own servers are not played"),
    (r".*", r"Zoom IQ for Sales|Zoom Events|Zoom Sessions|event directory", "a product that is not played"),
    (r"meetings\..*", r"^40[04] 300 Meeting ID does not exist", "other words for what 404 3001 says as well"),
    (r"meetings\.update", r"^401 124 Access token has expired", "Zoom was seen to say: is expired"),
    (r"meetings\..*", r"delete PAC", "no operation makes a meeting of a personal audio conference"),
    (r"meetings\.(update|templates\.create)", r"outside of your account|^404 1001 User does not exist\.$",
     "the sandbox knows nobody outside of the account, and whoever asks is one of its users"),
    (r"meetings\.polls\.list", r"Poll not found", "a list of polls names no poll"),
    (r"webinars\..*", r"paid registration|Survey Library|work email address", "a product that is not played"),
    (r"webinars\.templates\.list", r"name already exists", "a list gives no name"),
    (r"(reports|recordings)\.(?!user_).*", r"User .*(not exist|not belong)",
     "the path names no user, and the tokens of a user who is gone are gone too"),
    (r"billing\.renewals\.list", r"Account not exist",
     "the path names no account, and the token's own account cannot be removed"),
    (r"billing\..*", r"^404 1001 User does not exist", "the path names no user"),
    (r"sip_trunk\..*", r"not belong to you\.", "other words for: not belong to this master account"),
    (r"devices\.zpa\..*", r"AccountId is empty", "every token belongs to an account"),
    (r"phone\.recordings\.download_transcript", r"Unable to transcribe|being transcribed|failed to download",
     "a transcript is there at once, or not at all"),
    (r"phone\.setup", r"could not be retrieved", "about Zoom's billing provider"),
    (r".*", r"(?i)simulive", "a product that is not played"),
    (r"workspaces\.assets\.(get|delete)", r"Missing required input", "a path without an id is another path"),
    (r"workspaces\.calendar_settings\..*", r"Missing User ID", "a path without an id is another path"),
    (r"roles\.members\.assign", r"RoleId required", "a path without an id is another path"),
    (r"workspaces\.assignments\.(get|delete)", r"Unsupported assign type", "only one type can be assigned"),
    (r"workspaces\.floor_maps\.delete", r"Floor map check", "no map is sent that could be checked"),
    (r"rooms\.signage_.*", r"^404 -$", "names nothing that could be missing"),
    (r"workspaces\.assets\.list|users\.check_email", r"User does not exist", "asks about no user"),
    (r"groups\.list", r"groupId", "asks about no group"),
    (r"workspaces\.reservations\.get", r"User does not exist", "asks about no user; see 30093007"),
    (r"users\.create", r"^400 1000 |^404 4130 ", "a new user has no duties, and no field names a group"),
    (r"users\.update", r"parameter: password", "no field takes a password"),
    (r"users\.delete", r"deactivated user", "which deactivated users stay is not documented"),
    (r"users\.get_zak", r"User not exist", "is asked by the token's own user, who has no token once removed"),
    (r"rooms\.devices\.delete", r"^400 200$", "has a code without words"),
    (r"rooms\.tags\..*", r"roomUserId is invalid", "another text for 404 1012"),
    (r"rooms\.locations\.update_structure", r"belong to you", "another text for a 2001 that is caused"),
    (r"roles\.members\.list", r"^404 -$", "another answer for 400 1034"),
    (r"groups\.delete", r"^404 4130 Group does not exist\.$", "another text for a 4130 that is caused"),
    (r"groups\.virtual_backgrounds\.delete", r"Group member", "names no member"),
    (r"users\.virtual_backgrounds\.delete", r"does not exist\.$", "another text for a 1001 that is caused"),
    (r"users\.update_password", r"Minimum of 6", "another text for a 1124 that is caused"),
)  # fmt: skip
"""Operation, error and why; both patterns."""

OLDER = "only older references have these words; the sandbox answers in the newest"


def reason(operation: Operation, fact: ErrorFact, key: str) -> str | None:
    """Return why the error has no cause here, None when it should have one."""
    for who, what, why in REASONS:
        if re.fullmatch(who, operation.id) and re.search(what, key):
            return why
    return OLDER if fact.legacy else None
