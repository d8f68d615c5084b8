"""Who wants which events: an app's subscriptions, each with an endpoint that proved it knows the secret."""

from __future__ import annotations

import hmac
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

from greenroom import catalog
from greenroom.core import json
from greenroom.core.clock import epoch_ms, iso
from greenroom.core.errors import UnknownOperation
from greenroom.core.hosts import is_loopback
from greenroom.core.signing import challenge_answer
from greenroom.storage.records import Timer

from . import custom_headers
from .apps import WELL_KNOWN_ID
from .outbox import Outbox, secret_of
from .registry import Problem, on_timer
from .sender import Answer
from .tracking import new_request_id, new_tracking_id
from .world.world import World

MOST_PER_APP = 20
CHECK_EVERY_H = 72
MAIL_OWNER_AFTER = (2, 4)
DISABLE_AFTER = 6
"""Consecutive failed checks. Source of all four: Zoom docs, "Using webhooks", read 2026-02; documented."""


async def create(
    world: World,
    url: str,
    events: list[str],
    *,
    client_id: str = WELL_KNOWN_ID,
    custom_header: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """Return a new subscription, once its endpoint has answered the challenge.

    events: names or patterns such as ``meeting.*``. custom_header: as Zoom's own call takes it.
    Raises Problem: 400/1500 for a bad argument, 404/1701 when the endpoint does not pass, as Zoom's own
    call does.
    """
    check_url(url)
    check_events(events)
    check_room(world, client_id)
    header = custom_headers.checked(custom_header)
    failure = await challenge(world, url, client_id, header)
    if failure:
        raise Problem(404, 1701, f"Event endpoint URL validation failed: {failure}.")
    with world.transaction():
        now = iso(world.now())
        return add(world, url, events, client_id, validated_at=now, custom_header=header)


async def subscribe_gateway(world: World, url: str) -> str:
    """Send every event to the gateway of the same process, which must answer by now; return "" or why its
    challenge failed. It has one subscription, which stays through a reset and follows a change of address."""
    check_url(url)
    failure = await challenge(world, url, WELL_KNOWN_ID)
    with world.transaction():
        subscription = permanent(world) or add(world, url, ["*"], WELL_KNOWN_ID, permanent=True)
        subscription |= {"url": url, "status": "enabled", "failures": 0}
        if not failure:
            subscription["validated_at"] = iso(world.now())
        store(world, subscription)
    return failure


def permanent(world: World) -> dict[str, Any] | None:
    """Return the gateway's subscription, which outlives a reset, or None."""
    return next((row.body for row in world.records.list("subscription") if row.body["permanent"]), None)


def put_back(world: World, subscription: dict[str, Any]) -> None:
    """Store a subscription again after the records were replaced, with a new time for its next check."""
    store(world, subscription)
    world.cancel("subscription.check", subscription["id"])
    world.at(world.now() + timedelta(hours=CHECK_EVERY_H), "subscription.check", subscription["id"])


async def check_again(world: World, id: str) -> dict[str, Any] | None:
    """Challenge an endpoint now; a pass enables its subscription again. Returns it, or None when unknown.

    Raises Problem 404/1701 when it does not pass.
    """
    subscription = world.records.get("subscription", id)
    if subscription is None:
        return None
    failure = await _challenge_again(world, subscription)
    if failure:
        raise Problem(404, 1701, f"Event endpoint URL validation failed: {failure}.")
    with world.transaction():
        subscription |= {"status": "enabled", "failures": 0, "validated_at": iso(world.now())}
        put_back(world, subscription)
    return subscription


def remove(world: World, id: str) -> bool:
    """Take a subscription away, and the connection that listens to it; return whether there was one."""
    outbox = world.outbox
    if isinstance(outbox, Outbox) and (world.records.get("subscription", id) or {}).get("method"):
        world.records.after_commit(lambda: outbox.run(outbox.sockets.close(id)))
    with world.transaction():
        world.cancel("subscription.check", id)
        return world.records.delete("subscription", id)


def create_websocket(world: World, events: list[str], *, client_id: str = WELL_KNOWN_ID) -> dict[str, Any]:
    """Return a new subscription whose events go to whoever connects to its url. Raises Problem 400/1500."""
    check_events(events)
    check_room(world, client_id)
    with world.transaction():
        subscription = add(world, "", events, client_id, method="websocket")
        subscription["url"] = f"/ws?subscriptionId={subscription['id']}"
        store(world, subscription)
    return subscription


def check_room(world: World, client_id: str) -> None:
    """Raise Problem 400/1500 for an app that has as many subscriptions as it may."""
    if world.records.count("subscription", parent=client_id) >= MOST_PER_APP:
        raise Problem(400, 1500, f"An app has at most {MOST_PER_APP} event subscriptions; delete one first.")


async def challenge(
    world: World, url: str, client_id: str, custom_header: dict[str, Any] | None = None
) -> str:
    """Return "" when the endpoint answers ``endpoint.url_validation`` correctly, else why not."""
    outbox = world.outbox
    if not isinstance(outbox, Outbox):
        return "this sandbox sends no webhooks"
    plain_token = uuid4().hex[:22]
    body = json.encode(
        {
            "payload": {"plainToken": plain_token},
            "event_ts": epoch_ms(world.now()),
            "event": "endpoint.url_validation",
        }
    )
    answer = await outbox.post(
        url,
        body,
        client_id=client_id,
        request_id=new_request_id(),
        tracking_id=new_tracking_id(),
        custom_header=custom_header,
    )
    return _judge(answer, challenge_answer(plain_token, secret_of(world, client_id)))


def check_url(url: Any) -> None:
    """Raise Problem unless url is https, or http on this machine."""
    reason = "" if isinstance(url, str) else "it must be a string"
    if not reason:
        try:
            parts = urlsplit(url)
            host, _ = parts.hostname, parts.port
        except ValueError:
            parts, host = urlsplit(""), None
        if not host or parts.scheme not in ("http", "https"):
            reason = "give a full address such as https://example.com/hook"
        elif parts.scheme == "http" and not is_loopback(host):
            reason = "plain http is for addresses on this machine; use https"
    if reason:
        raise Problem(400, 1500, f"The webhook URL can't be used: {reason}.")


def check_events(events: Any) -> None:
    """Raise Problem unless events is a list of events or of patterns that fit some, ``*`` only at the end."""
    ok = isinstance(events, list) and events and all(isinstance(name, str) and name for name in events)
    if not ok:
        raise Problem(400, 1500, 'events must be a list of names or patterns, such as ["zoomroom.*"].')
    for name in events:
        if any(sign in name.removesuffix("*") for sign in "*?["):
            raise Problem(400, 1500, f"The pattern {name!r} can't be used: one * stands at the end.")
        try:
            catalog.event_pattern(name)
        except UnknownOperation as exc:
            raise Problem(400, 1500, str(exc)) from exc


def add(
    world: World,
    url: str,
    events: list[str],
    client_id: str,
    *,
    validated_at: str | None = None,
    permanent: bool = False,
    **more: Any,
) -> dict[str, Any]:
    """Return a new subscription, unchecked. more: what only some have, such as ``method`` or ``user_ids``."""
    subscription: dict[str, Any] = {
        "id": world.new_id(),
        "client_id": client_id,
        "url": url,
        "events": list(events),
        "status": "enabled",
        "failures": 0,
        "notices": [],
        "created_at": iso(world.now()),
        "validated_at": validated_at,
        "permanent": permanent,
        **more,
    }
    store(world, subscription)
    if url:
        world.at(world.now() + timedelta(hours=CHECK_EVERY_H), "subscription.check", subscription["id"])
    return subscription


def store(world: World, subscription: dict[str, Any]) -> None:
    """Keep what was changed about a subscription."""
    keys = {"url": subscription["url"]}
    world.records.put(
        "subscription", subscription["id"], subscription, parent=subscription["client_id"], keys=keys
    )


async def _challenge_again(world: World, subscription: dict[str, Any]) -> str:
    header = subscription.get("custom_header")
    return await challenge(world, subscription["url"], subscription["client_id"], header)


def shown(subscription: dict[str, Any]) -> dict[str, Any]:
    """Return a subscription as the control API shows it: without the endpoint's secrets."""
    if "custom_header" not in subscription:
        return subscription
    return {**subscription, "custom_header": custom_headers.shown(subscription["custom_header"])}


def _judge(answer: Answer, expected: dict[str, str]) -> str:
    if answer.status == 0:
        return answer.error
    if not answer.is_success:
        return f"the endpoint answered {answer.status}"
    try:
        given = json.decode(answer.body)
    except json.InvalidJSON:
        return "the endpoint did not answer JSON"
    if not isinstance(given, dict) or given.get("plainToken") != expected["plainToken"]:
        return "plainToken did not come back"
    encrypted = str(given.get("encryptedToken", ""))
    if not hmac.compare_digest(encrypted.encode("utf-8", "replace"), expected["encryptedToken"].encode()):
        return "encryptedToken is wrong; check the webhook secret token"
    return ""


@on_timer("subscription.check")
def _check_is_due(timer: Timer, world: World) -> None:
    """Set the next check, and make this one beside the deliveries."""
    outbox = world.outbox
    if world.records.get("subscription", timer.ref) is None or not isinstance(outbox, Outbox):
        return
    world.at(world.now() + timedelta(hours=CHECK_EVERY_H), "subscription.check", timer.ref)
    world.records.after_commit(lambda: outbox.run(_check(world, timer.ref)))


async def _check(world: World, id: str) -> None:
    subscription = world.records.get("subscription", id)
    if subscription is None or subscription["status"] != "enabled":
        return
    now = iso(world.now())
    failure = await _challenge_again(world, subscription)
    with world.transaction():
        subscription = world.records.get("subscription", id)
        if subscription is None:
            return
        if failure:
            _note_failure(world, subscription, failure, now)
        else:
            subscription |= {"failures": 0, "validated_at": now}
        store(world, subscription)


def _note_failure(world: World, subscription: dict[str, Any], failure: str, now: str) -> None:
    subscription["failures"] += 1
    count = subscription["failures"]
    if count in MAIL_OWNER_AFTER:
        text = f"Told the account owner: {count} checks in a row failed ({failure})."
        subscription["notices"].append({"at": now, "text": text})
    if count >= DISABLE_AFTER:
        text = f"Disabled: {count} checks in a row failed ({failure})."
        subscription["notices"].append({"at": now, "text": text})
        subscription["status"] = "disabled"
        world.cancel("subscription.check", subscription["id"])
