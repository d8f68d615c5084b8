"""Webhooks on their way out: kept in the same transaction as the change, sent in order per subscription.

A delivery is a record: pending (to be sent now), retrying (a timer is set), delivered or failed. One that is
unsubscribed (nobody wanted the event) stays in memory (``unheard.py``).
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Coroutine
from datetime import timedelta
from functools import partial
from typing import Any

from greenroom.core import json
from greenroom.core.clock import iso
from greenroom.core.secrets import Secret
from greenroom.core.signing import REQUEST_ID_HEADER, SIGNATURE_HEADER, TIMESTAMP_HEADER, sign
from greenroom.storage.records import Timer

from . import apps, deliveries
from .custom_headers import Headers, NoToken
from .deliveries import Page, Wanted
from .faults import Effect, Faults
from .registry import on_timer
from .sender import Answer, Sender
from .sockets import Sockets
from .timeline import machine_now
from .tracking import fresh_hex, new_request_id, new_tracking_id
from .unheard import Unheard
from .world.world import World

RETRY_AFTER_MIN = (5, 20, 60)
"""Minutes between one try and the next. Source: Zoom docs, "Using webhooks", read 2026-02; documented."""
KEPT_DELIVERIES = 2000
_PRUNE_EVERY = 100
_CONCURRENT_SENDS = 16
_REORDER_WAIT_S = 1.0
_WHOSE = ("id", "host_id", "user_id", "owner_id", "contact_id")
_USER_AGENT = "Zoom Marketplace/1.0a"

_log = logging.getLogger("greenroom.sandbox")


class Outbox:
    """What the world announced, on its way to the subscriptions that want it."""

    def __init__(self, world: World, sender: Sender | None = None, faults: Faults | None = None) -> None:
        self._world = world
        self._sender = sender or Sender()
        self.custom_headers = Headers(self._sender)
        self.sockets = Sockets(world)
        self._faults = faults
        self._let_pass: set[str] = set()
        self._held: set[str] = set()
        self._queues: dict[str, deque[str]] = {}
        self._busy: set[asyncio.Task[None]] = set()
        self._sending = asyncio.Semaphore(_CONCURRENT_SENDS)
        self._is_running = False
        self._since_pruned = 0
        self._unheard = Unheard()
        self._subscriptions: list[dict[str, Any]] = []
        self._stamp = -1
        self._begun: set[str] = set()
        self.begins: list[Callable[[str], None]] = []
        """Called with a subscription's id before it gets the first event of a world: after the start, a
        reset, a restored snapshot. What it got of the world before is answered by then."""
        self.listeners: list[Callable[[str, dict[str, Any]], None]] = []
        """Called with each event and its envelope once it is committed, subscribed to or not."""
        self.delivered_to: list[Callable[[str], None]] = []
        """Called with each event that a subscription has taken."""

    # Life

    async def start(self) -> None:
        """Begin to send; what an earlier process left pending goes first."""
        self._is_running = True
        self.take_up()

    def hold(self, subscription_id: str) -> None:
        """Let deliveries of a subscription wait: whoever receives them is still starting."""
        self._held.add(subscription_id)

    def release(self, subscription_id: str) -> None:
        """Send what waited, and wait no more."""
        if subscription_id in self._held:
            self._held.remove(subscription_id)
            self.take_up()

    def take_up(self) -> None:
        """Send what the records hold as pending."""
        for row in self._world.records.list("delivery", where={"status": "pending"}):
            self._push(row.body["subscription_id"], row.id)

    async def stop(self) -> None:
        """Stop sending. Whatever is pending stays pending, for the next start."""
        self._is_running = False
        for task in tuple(self._busy):
            task.cancel()
        await asyncio.gather(*self._busy, return_exceptions=True)
        self._queues.clear()
        await self.sockets.close()
        await self._sender.close()

    async def settle(self) -> None:
        """Return once nothing is being sent."""
        while self._busy:
            await asyncio.wait(self._busy)

    def forget_queued(self) -> None:
        """Drop what is in memory: the records were replaced."""
        self._unheard.clear()
        self._begun.clear()
        for queue in self._queues.values():
            queue.clear()

    # In

    def enqueue(self, event: str, envelope: dict[str, Any]) -> None:
        """Keep the event for every subscription that wants it; sending begins after the commit."""
        records = self._world.records
        body, tracking_id = json.encode(envelope).decode(), new_tracking_id()
        wanted = [one for one in self._known() if wants(one, event) and concerns(one, envelope)]
        for subscription in wanted:
            self._keep(self._delivery(event, body, tracking_id, subscription))
        if not wanted:
            self._note_unheard(self._delivery(event, body, tracking_id, {}))
        for listener in self.listeners:
            records.after_commit(partial(listener, event, envelope))

    def _known(self) -> list[dict[str, Any]]:
        """Return every subscription, not to be changed."""
        stamp = self._world.records.stamp("subscription")
        if stamp != self._stamp:
            self._subscriptions = [row.body for row in self._world.records.list("subscription")]
            self._stamp = stamp
        return self._subscriptions

    def _delivery(self, event: str, body: str, tracking_id: str, to: dict[str, Any]) -> dict[str, Any]:
        now = self._world.now_text()
        return {
            "id": fresh_hex(),
            "event": event,
            "subscription_id": to.get("id", ""),
            "url": to.get("url", ""),
            "status": "pending" if to else "unsubscribed",
            "request_id": new_request_id(),
            "tracking_id": tracking_id,
            "created_at": now,
            "next_attempt_at": now if to else None,
            "tries": [],
            "body": body,
        }

    def _keep(self, delivery: dict[str, Any]) -> None:
        self._store(delivery, is_new=True)
        self._send_after_commit(delivery)
        self._prune()

    def _note_unheard(self, delivery: dict[str, Any]) -> None:
        records = self._world.records
        records.after_commit(partial(self._unheard.keep, records.last_seq, delivery))
        if self._world.is_watched:
            self._world.changed("delivery", shown(delivery))

    def _prune(self) -> None:
        self._since_pruned += 1
        if self._since_pruned % _PRUNE_EVERY:
            return
        records = self._world.records
        for row in records.list("delivery", limit=max(0, records.count("delivery") - KEPT_DELIVERIES)):
            if row.body["status"] not in ("pending", "retrying"):
                records.delete("delivery", row.id)

    # Looking

    def page(self, wanted: Wanted, limit: int, cursor: str = "") -> Page:
        """Return a page of deliveries, newest first, as the control API shows them. Raises: ValueError for a
        cursor that no page gave."""
        found = deliveries.page(self._world.records, self._unheard, wanted, limit, cursor)
        return found._replace(deliveries=[shown(one) for one in found.deliveries])

    def kept(
        self, event: str = "", status: str = "", limit: int | None = None, *, sent: bool = False
    ) -> list[dict[str, Any]]:
        """Return deliveries, newest first, as they are kept. sent: those to a subscription."""
        wanted = Wanted(event, status, sent)
        return [one for _, one in deliveries.latest(self._world.records, self._unheard, wanted, limit)]

    def get(self, id: str) -> dict[str, Any] | None:
        """Return one delivery with its body and every try, or None."""
        delivery = self._world.records.get("delivery", id) or self._unheard.get(id)
        return None if delivery is None else shown(delivery) | {"body": delivery["body"]}

    # Out

    def send_again(self, id: str) -> dict[str, Any] | None:
        """Send a delivery now, whatever became of it; return it, or None when there is none."""
        records = self._world.records
        with records.transaction():
            delivery = records.get("delivery", id)
            if delivery is None or not delivery["url"]:
                return None
            self._world.cancel("delivery.retry", id)
            delivery |= {"status": "pending", "next_attempt_at": iso(self._world.now())}
            self._store(delivery)
            self._send_after_commit(delivery)
        return shown(delivery)

    def run(self, work: Coroutine[Any, Any, None]) -> None:
        """Do something beside the deliveries that settle() waits for too."""
        task = asyncio.get_running_loop().create_task(work)
        self._busy.add(task)
        task.add_done_callback(self._busy.discard)

    async def send_once(self, url: str, envelope: dict[str, Any]) -> Answer:
        """Send an event of the well-known app to one address, signed, without keeping it."""
        return await self.post(
            url,
            json.encode(envelope),
            client_id=apps.WELL_KNOWN_ID,
            request_id=new_request_id(),
            tracking_id=new_tracking_id(),
        )

    async def post(
        self,
        url: str,
        body: bytes,
        *,
        client_id: str,
        request_id: str,
        tracking_id: str,
        custom_header: dict[str, Any] | None = None,
    ) -> Answer:
        """Send signed bytes as Zoom does."""
        headers = self.headers(body, client_id=client_id, request_id=request_id, tracking_id=tracking_id)
        try:
            headers |= await self.custom_headers.of(custom_header)
        except NoToken as exc:
            return Answer(0, b"", f"no access token: {exc}", 0)
        return await self._sender.post(url, headers, body)

    def headers(self, body: bytes, *, client_id: str, request_id: str, tracking_id: str) -> dict[str, str]:
        """Return the headers of a webhook that is sent now. The signature's timestamp is the machine's time:
        receivers compare it with their own clock.
        Source: Zoom docs, "Using webhooks", read 2026-02; documented."""
        timestamp_s = int(machine_now().timestamp())
        return {
            "content-type": "application/json; charset=utf-8",
            "user-agent": _USER_AGENT,
            "clientid": client_id,
            SIGNATURE_HEADER: sign(body, secret_of(self._world, client_id), timestamp_s),
            TIMESTAMP_HEADER: str(timestamp_s),
            REQUEST_ID_HEADER: request_id,
            "x-zm-trackingid": tracking_id,
        }

    def _send_after_commit(self, delivery: dict[str, Any]) -> None:
        subscription_id, id = delivery["subscription_id"], delivery["id"]
        self._world.records.after_commit(lambda: self._push(subscription_id, id))

    def _push(self, subscription_id: str, id: str) -> None:
        if not self._is_running or subscription_id in self._held:
            return
        queue = self._queues.get(subscription_id)
        if queue is None:
            self._queues[subscription_id] = deque([id])
            self.run(self._drain(subscription_id))
        elif id not in queue:
            queue.append(id)

    async def _drain(self, subscription_id: str) -> None:
        """Send what waits for one subscription, one after the other."""
        queue = self._queues[subscription_id]
        try:
            while queue:
                id = queue.popleft()
                try:
                    effect = self._effect_on(id)
                    if effect is not None and effect.reorder and await self._behind_next(queue, id):
                        continue
                    async with self._sending:
                        self._begin(subscription_id)
                        await self._try(id, effect)
                except Exception:
                    _log.exception("Delivery %s could not be tried; it stays pending.", id)
        finally:
            self._queues.pop(subscription_id, None)

    def _begin(self, subscription_id: str) -> None:
        if subscription_id not in self._begun:
            self._begun.add(subscription_id)
            for listener in self.begins:
                listener(subscription_id)

    def _effect_on(self, id: str) -> Effect | None:
        """Return what was set to go wrong with this delivery, None nearly always."""
        if self._faults is None or id in self._let_pass:
            self._let_pass.discard(id)
            return None
        delivery = self._world.records.get("delivery", id) if self._faults.any_set else None
        return self._faults.hit(delivery["event"]) if delivery is not None else None

    async def _behind_next(self, queue: deque[str], id: str) -> bool:
        """Let the next delivery of the same subscription overtake; False when none comes in time."""
        if not queue:
            await asyncio.sleep(_REORDER_WAIT_S)
        if not queue:
            return False
        queue.insert(1, id)
        self._let_pass.add(id)
        return True

    async def _try(self, id: str, effect: Effect | None) -> None:
        records = self._world.records
        delivery = records.get("delivery", id)
        if delivery is None or delivery["status"] != "pending":
            return
        subscription = records.get("subscription", delivery["subscription_id"])
        if subscription is None or subscription["status"] != "enabled":
            self._finish(delivery, "failed", "the subscription is gone or disabled")
            return
        started = self._world.now()
        answer = await self._deliver(delivery, subscription, effect)
        with records.transaction():
            now_kept = records.get("delivery", id)
            if now_kept is not None:
                now_kept["url"] = subscription["url"]
                self._note(now_kept, answer, started)

    async def _deliver(
        self, delivery: dict[str, Any], subscription: dict[str, Any], effect: Effect | None
    ) -> Answer:
        if effect is not None:
            await asyncio.sleep(effect.latency_s)
            if effect.cut or effect.status is not None:
                return Answer(effect.status or 0, b"", "a fault was set for this event", 0)
            if effect.duplicate:
                await self._send(delivery, subscription)
        return await self._send(delivery, subscription)

    async def _send(self, delivery: dict[str, Any], subscription: dict[str, Any]) -> Answer:
        if subscription.get("method") == "websocket":
            return await self.sockets.send(subscription["id"], delivery["body"])
        return await self.post(
            subscription["url"],
            delivery["body"].encode(),
            custom_header=subscription.get("custom_header"),
            client_id=subscription["client_id"],
            request_id=delivery["request_id"],
            tracking_id=delivery["tracking_id"],
        )

    def _note(self, delivery: dict[str, Any], answer: Answer, started: Any) -> None:
        """Write down a try, and set the timer of the next where Zoom would make one."""
        done = len(delivery["tries"])
        delivery["tries"].append(
            {"at": iso(started), "status": answer.status, "error": answer.error, "took_ms": answer.took_ms}
        )
        if answer.is_success:
            self._finish(delivery, "delivered")
            for listener in self.delivered_to:
                listener(delivery["event"])
        elif answer.may_be_retried and done < len(RETRY_AFTER_MIN):
            due = started + timedelta(minutes=RETRY_AFTER_MIN[done])
            self._world.at(due, "delivery.retry", delivery["id"])
            self._finish(delivery, "retrying", next_attempt_at=iso(due))
        else:
            self._finish(delivery, "failed")

    def _finish(
        self, delivery: dict[str, Any], status: str, error: str = "", next_attempt_at: str | None = None
    ) -> None:
        delivery |= {"status": status, "next_attempt_at": next_attempt_at}
        if error:
            delivery["error"] = error
        self._store(delivery)

    def _store(self, delivery: dict[str, Any], *, is_new: bool = False) -> None:
        to = "somebody" if delivery["subscription_id"] else "nobody"
        keys = {"event": delivery["event"], "status": delivery["status"], "to": to}
        parent = delivery["subscription_id"]
        self._world.records.put("delivery", delivery["id"], delivery, parent=parent, keys=keys, is_new=is_new)
        if self._world.is_watched:
            self._world.changed("delivery", shown(delivery))


def wants(subscription: dict[str, Any], event: str) -> bool:
    """Return whether a subscription is on and one of its patterns (``meeting.*``, ``*``) covers the event."""
    return subscription["status"] == "enabled" and any(
        event == pattern or (pattern.endswith("*") and event.startswith(pattern[:-1]))
        for pattern in subscription["events"]
    )


def concerns(subscription: dict[str, Any], envelope: dict[str, Any]) -> bool:
    """Return whether an event is about one of the users, where a subscription is for users only: as who did
    it, or whose thing it is about. Which fields Zoom looks at is assumed."""
    if subscription.get("scope", "account") != "user":
        return True
    payload = envelope.get("payload", {})
    target = payload.get("object")
    target = target if isinstance(target, dict) else {}
    named = [payload.get("operator_id"), *(target.get(name) for name in _WHOSE)]
    return not set(subscription.get("user_ids", ())).isdisjoint(map(str, named))


def shown(delivery: dict[str, Any]) -> dict[str, Any]:
    """Return a delivery as the control API and live views show it."""
    tries = delivery["tries"]
    last = tries[-1] if tries else {"status": 0, "error": ""}
    names = ("id", "event", "url", "status", "request_id", "subscription_id", "created_at", "next_attempt_at")
    return {
        **{name: delivery[name] for name in names},
        "attempts": len(tries),
        "response_status": last["status"],
        "error": delivery.get("error") or last["error"],
        "tries": tries,
    }


def secret_of(world: World, client_id: str) -> Secret:
    """Return the webhook secret token of an app; empty when the app is gone."""
    app = world.records.get("app", client_id) or {}
    return Secret(app.get("webhook_secret_token", ""))


@on_timer("delivery.retry")
def _retry(timer: Timer, world: World) -> None:
    if isinstance(world.outbox, Outbox):
        world.outbox.send_again(timer.ref)
