"""States of an account that no call brings about: what it has not bought, has switched off, or has used up.

A condition is set through the control API. While it holds, every operation that documents a refusal for it
refuses, in the operation's own words; the others go on. Where one documents several, a code or some words
after a colon say which is meant: ``at_limit:1209``, ``at_limit:Large 500``. What a call can bring about is no
condition: it belongs to the behaviours.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING

from greenroom.catalog import ErrorFact

from . import entities, gaps

if TYPE_CHECKING:
    from greenroom.catalog import Operation

    from .world.world import World

WORDS: dict[str, str] = {
    # Not bought
    "free_account": r"available for (the )?paid|must be a? ?paid account|only supported? for paid",
    "no_rooms_plan": r"Zoom Room subscription not found|No Zoom Rooms found",
    "no_plain_rooms": r"normal Zoom Rooms required",
    "no_workspace_plan": r"Workspace Reservation subscription was not found",
    "no_webinar_plan": r"webinar plan is missing|plan subscription is missing"
    r"|plan for webinar is missing|need to subscribe webinar plan",
    "no_phone_plan": r"not enrolled in a Zoom Phone plan"
    r"|Phone has not been enabled|have a Zoom Phone subscription|not have phone plan"
    r"|email does not have plan|not have any available licenses|requires a Zoom Phone",
    "no_partner_plan": r"enrolled in the API Partner Plan",
    "no_sip_plan": r"SIP Connected Audio plan|no sip trunk plan|no sip trunk configs",
    "no_dashboard": r"have (dashboard feature enabled|enabled the Dashboard)",
    "not_for_this_account": r"not available for this account"
    r"|denied for this account|not enable this feature",
    # Switched off
    "no_visitors": r"not enabled for Visitor Management",
    "no_assignments": r"assignment feature is turned off",
    "no_workspace_qr": r"does not support unified QR code",
    "no_workspace_check_in_qr": r"does not support checkin QR code",
    "assignment_unsupported": r"not support assignment",
    "no_hosting": r"hosting and scheduling capabilities",
    "no_polls": r"^(meeting|webinar) polls disabled",
    "no_advanced_polls": r"^Advanced (meeting|webinar) polls disabled",
    "no_survey": r"survey disabled",
    "no_third_party_survey": r"3rd-party survey|third party survey link",
    "no_branding": r"have session branding enabled|cannot enable session branding",
    "no_tsp": r"not enabled TSP|not enable TSP|TSP special account|special TSP privilege",
    "no_pac": r"not have PAC enabled",
    "no_sso": r"SSO has not been enabled|only available for SSO Partners",
    "no_concurrent_meetings": r"can't enable the \"Concurrent Meeting",
    "no_paid_users": r"can't add paid users|^Host is not a paid user",
    "no_events_plan": r"events plan you want to assign does not exist",
    "keys_for_all_only": r"Customer Managed Key license for a single user",
    "barriers": r"Information Barriers policies",
    "no_map": r"not configured onto a map",
    "no_subscription": r"subscription \"[^\"]*\" you entered does not exist",
    "no_zoom_one_choice": r"can't turn off your Zoom One license now because you are having",
    "no_dlp": r"DLP is not enabled",
    "no_summaries": r"Meeting summary disabled",
    "summaries_by_email_only": r"Only share meeting summaries by email",
    "summaries_by_address_only": r"restricted to specific IP address",
    "summary_in_trash": r"summary has been moved to Trash",
    "no_live_streaming": r"Not allowed to start live ?streaming|not enabled the custom live ?streaming",
    "no_local_recording": r"Not allowed to start local recording",
    "no_archiving": r"Not allowed to start local archiving",
    "no_zoom_apps": r"Zoom Apps disabled",
    "no_rtms": r"RTMS app disabled",
    "app_not_allowed": r"not authorized to access meeting content",
    "no_view_of_others": r"view meetings scheduled for others",
    "no_ai_companion": r"Not allowed to manage the AI Companion",
    "no_domains": r"have been blocked from joining",
    "no_multiple_sites": r"Multiple Sites? (option )?(is|has been) disabled",
    "no_site_codes": r"Site code is disabled",
    "no_sms": r"admin has blocked SMS",
    "no_byoc_trunk": r"non-BYOC trunk group",
    "safety_team_queue": r"internal safety response team",
    "no_transcripts": r"Admin has disabled this transcription",
    "no_unread_marks": r"Mark Voicemail as Unread",
    "no_chat_files": r"do not allow files to be sent",
    "no_chat": r"chat permissions have been disabled|can not chat with others",
    "encrypted_chat": r"E2E channel",
    "no_im_groups": r"IM Group APIs are no longer available",
    "no_sub_accounts": r"owner prevented you from adding one",
    "no_transfers": r"^Account transfer disabled",
    "no_end_times": r"cannot query meetings by end_time",
    "no_sip_integration": r"Enable SIP phone integration",
    "voicemail_policy_off": r"voicemail policy is disabled",
    # Not allowed to the user who asks, whatever the role says
    "no_permission": r"No permission|No privilege|permissions? (to|for)"
    r"|the right permissions?|access restricted|not permitted access|illegal access"
    r"|not authorized\.|restricted access|not the (meeting|webinar) host",
    "no_access_to_meetings": r"can ?not access (meeting|webinar) info"
    r"|can not access (meeting|the webinar) info|can ?not access the webinar info",
    "other_account": r"not belong to (this|your|the|my)? ?account"
    r"|not belong to account|not found on this account|not belong to you\.$",
    "not_administrator": r"Only an account administrator|Permission requirements to change",
    "blocked_person": r"Email domain is blocked|Force forbidden user|^(The )?visitor has been blocked"
    r"|to a blocked contact",
    "limited_domains": r"doesn't match limited domains",
    "gpa_account": r"GPA account",
    "content_refused": r"contains an? invalid word|contains invalid or explicit content",
    "deactivated_stay": r"delete this deactivated user",
    "on_premise": r"on-premise user's meeting|for an On-Prem user",
    # Bound to products that are not played
    "events_ahead": r"upcoming Zoom Events scheduled|has published events on Zoom Events"
    r"|not have a Zoom Events license",
    "used_elsewhere": r"selected for a simulive webinar|used for Zoom IQ for Sales"
    r"|created via event directory|within the Survey Library",
    "no_simulive": r"hasn't enabled simulive",
    "paid_registration": r"not support paid registration",
    "work_address_only": r"input your work email",
    "invitation_expired": r"^A valid invitation|^No valid invitation|^Invite (does )?not exist",
    # Used up
    "storage_full": r"Not enough cloud storage",
    "at_limit": r"reached the (limit|maximum)|exceeded? the maximum"
    r"|maximum number of \w+( is|s)?\b|can (only )?add max|can only (create|add) up to"
    r"|exceed (500|10)\b|permitted maximum|You can add (a )?max|maximum folder limit"
    r"|maximum attendee capacity|only access up to|only assign a maximum|can be created"
    r"|reached the permitted|maximum basic user limit|maximum \"Basic\" user limit|enough (basic )?licenses"
    r"|have reached the limit",
    # Terms of a contract
    "bulk_licences": r"with bulk licenses",
    "self_pay": r"self[- ]pay mode|paid by self",
    "no_billing_account": r"billing account for this",
    "no_billing_contact": r"billing contact for this",
    "no_billing_subscription": r"Cannot find Zuora subscription",
    "product_not_sold": r"can't buy this product|permission to purchase this plan",
    "special_pricing": r"your account's special pricing",
    "free_plan": r"under (a )?free plan|subscribe a plan for this sub account"
    r"|Must subscribe to a major plan",
    "bundle_plan": r"for a bundle plan|subscribed to a bundle plan",
    "transfer_refused": r"^Invalid account transfer token"
    r"|^Account transfer (email|token|is only|does not|only)"
    r"|^User email does not exist\.|^Account already exists",
    # Not working at Zoom just now
    "rooms_service_off": r"core service is disabled",
    "rooms_service_failing": r"core system error",
    "service_failing": r"request (to .* )?failed"
    r"|^Unable to (remove|demote|update channel)|sending failed|^Unknown error|API failure"
    r"|Check Zoom Room error|^Failed to|the request to|in the backend|^Error |^Cannot process account"
    r"|operations on the message of|Failed to reserve|^Transcripts failed|information could not be retrieved",
    "too_busy": r"too many concurrent|too frequent|try again later\.$|try later"
    r"|conflict occurred with the target",
}
"""What a condition makes an operation say: a pattern for the message of a documented error."""


def unknown(names: tuple[str, ...]) -> list[str]:
    """Return those that are no condition."""
    return [name for name in names if name.partition(":")[0] not in WORDS]


PLANS = {
    "no_rooms_plan": "plan_zoom_rooms",
    "no_workspace_plan": "plan_zwr",
    "no_visitors": "plan_visitor_management",
}
"""What a sub account must have subscribed to."""


def held_by(world: World, operation: Operation) -> Iterator[str]:
    """Yield the conditions that a sub account is in, for it is free or lacks a plan. The master has them all,
    unless its world file says that it is free."""
    told = _refusals(operation)
    if "free_account" in told and _is_free(world):
        yield "free_account"
    if world is world.master:
        return
    for name, plan in PLANS.items():
        if name in told and plan not in (world.records.get("account_plans", world.account_id) or {}):
            yield name


def _is_free(world: World) -> bool:
    return (world.records.get("account", world.account_id) or {}).get("account_type") == "Free"


def check(conditions: Iterable[str], operation: Operation, path: Mapping[str, str], account_id: str) -> None:
    """Raise Problem, as the operation documents it, for the first condition that it has words for."""
    for name in conditions:
        fact = refusal(name, operation)
        if fact is not None:
            known = gaps.fillings(entities.text_of(fact), operation)
            raise entities.worded(fact, account_id, {**known, **path})


def refusal(condition: str, operation: Operation) -> ErrorFact | None:
    """Return what the operation says under a condition: the newest of its words, None when it has none."""
    name, _, which = condition.partition(":")
    if not which:
        return _refusals(operation).get(name)
    return next((fact for fact in facts(name, operation) if _is_meant(fact, which)), None)


def facts(name: str, operation: Operation) -> list[ErrorFact]:
    """Return every refusal that the operation documents for a condition, the newest words first."""
    ordered = sorted((fact for fact in operation.errors if fact.message), key=lambda fact: fact.legacy)
    return [fact for fact in ordered if _pattern(name).search(fact.message or "")]


def _is_meant(fact: ErrorFact, which: str) -> bool:
    return which == str(fact.code) or which.lower() in (fact.message or "").lower()


@cache
def _pattern(condition: str) -> re.Pattern[str]:
    return re.compile(WORDS[condition], re.IGNORECASE)


_known: dict[str, dict[str, ErrorFact]] = {}


def _refusals(operation: Operation) -> dict[str, ErrorFact]:
    found = _known.get(operation.id)
    if found is None:
        pairs = ((name, next(iter(facts(name, operation)), None)) for name in WORDS)
        found = _known[operation.id] = {name: fact for name, fact in pairs if fact is not None}
        if "no_permission" not in found and (silent := _forbidden(operation)) is not None:
            found["no_permission"] = silent
    return found


def _forbidden(operation: Operation) -> ErrorFact | None:
    """Return the refusal of which only status and code are documented, with words in place of none."""
    for fact in operation.errors:
        if fact.message is None and (fact.status == 403 or fact.code == _REFUSED):
            code = fact.code if isinstance(fact.code, int) else fact.status
            return ErrorFact(status=fact.status, code=code, message="No permission.")
    return None


_REFUSED = 200
"""Zoom's code for what the caller, or the caller's account, may not do."""
