"""The control API ``/_sandbox``: drive the world, see what it did. Errors: ``{"error": {code, message}}``.

Handlers run on the event loop's thread, where the records live.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Literal

import msgspec
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route

from greenroom import catalog
from greenroom.core.errors import UnknownOperation
from greenroom.core.mismatch import told

from . import apps, scopes, settings, simulate, subscriptions, trigger
from .control_io import HANDLERS, Refusal, as_struct, limit_of, object_of, reply, unknown
from .control_state import State
from .deliveries import STATUSES, Wanted
from .registry import simulations
from .sender import Answer
from .served import served
from .stage import SHOWN_ROOMS, Stage
from .world import bookings, rooms, sensors

_Handler = Callable[[Request], Awaitable[Response]]


class ClockMove(msgspec.Struct, forbid_unknown_fields=True):
    """What POST clock takes: one of the three. freeze: a time, or true for where the clock stands."""

    advance_s: float | None = None
    freeze: str | bool | None = None
    resume: bool | None = None


class NewSubscription(msgspec.Struct, forbid_unknown_fields=True):
    """method: ``webhook``, which needs a url, or ``websocket``."""

    events: list[str]
    url: str = ""
    client_id: str = apps.WELL_KNOWN_ID
    method: Literal["webhook", "websocket"] = "webhook"
    custom_header: dict[str, Any] | None = None


class NewApp(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    scopes: list[str]


class NewFault(msgspec.Struct, forbid_unknown_fields=True):
    match: str
    effect: dict[str, Any] | str
    times: int | None = None


class Trigger(msgspec.Struct, forbid_unknown_fields=True):
    """set: what the event's cause knows, see trigger.settings_of; or values of an example by dotted path."""

    event: str
    set: dict[str, Any] = {}
    to: str | None = None


class Control:
    """Answers for one stage. app is the ASGI application, with full paths."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._world = stage.world
        self._state = State(stage)
        self.app = Starlette(
            routes=[Mount("/_sandbox", routes=self._routes())],
            exception_handlers=HANDLERS,
        )

    def _routes(self) -> list[Route]:
        def route(path: str, *handlers: tuple[str, _Handler]) -> list[Route]:
            return [Route(path, handler, methods=[method]) for method, handler in handlers]

        return [
            *route("/", ("GET", self.world)),
            *route("/rooms", ("GET", self.rooms)),
            *route("/rooms/{room}", ("GET", self.room)),
            *route("/simulate", ("POST", self.simulate)),
            *route("/simulate/day", ("GET", self._state.day), ("DELETE", self._state.stop_day)),
            *route("/clock", ("GET", self.clock), ("POST", self.move_clock)),
            *route("/subscriptions", ("GET", self.subscriptions), ("POST", self.subscribe)),
            *route("/subscriptions/{id}", ("DELETE", self.unsubscribe)),
            *route("/subscriptions/{id}/validate", ("POST", self.validate)),
            *route("/deliveries", ("GET", self.deliveries)),
            *route("/deliveries/{id}", ("GET", self.delivery)),
            *route("/deliveries/{id}/retry", ("POST", self.retry)),
            *route("/requests", ("GET", self.requests), ("DELETE", self.forget_requests)),
            *route("/settings", ("GET", self.settings), ("PATCH", self.change_settings)),
            *route("/apps", ("GET", self.apps), ("POST", self.add_app)),
            *route("/faults", ("GET", self.faults), ("POST", self.add_fault), ("DELETE", self.clear_faults)),
            *route("/faults/{id}", ("DELETE", self.clear_fault)),
            *route("/trigger", ("POST", self.trigger)),
            *route("/snapshot", ("POST", self._state.snapshot)),
            *route("/snapshots", ("GET", self._state.snapshots)),
            *route("/snapshots/{id}", ("DELETE", self._state.forget_snapshot)),
            *route("/restore", ("POST", self._state.restore)),
            *route("/reset", ("POST", self._state.reset)),
            *route("/coverage", ("GET", self.coverage)),
        ]

    # The world

    async def world(self, request: Request) -> Response:
        records, world = self._world.records, self._world
        kinds = ("user", "location", "room", "workspace", "visitor_invitation", "booking", "subscription")
        return reply(
            {
                "account_id": world.account_id,
                "owner_id": world.owner_id,
                "account": records.meta("account", {}),
                "seed": world.seed,
                **self._stage.timeline.state(),
                "counts": {kind: records.count(kind) for kind in kinds},
            }
        )

    async def rooms(self, request: Request) -> Response:
        return reply(self._stage.rooms(limit_of(request, SHOWN_ROOMS)))

    async def room(self, request: Request) -> Response:
        room = rooms.find(self._world, request.path_params["room"])
        if room is None:
            raise Refusal(404, "unknown_room", f"There is no room {request.path_params['room']!r}.")
        return reply(rooms.view(self._world, room))

    async def simulate(self, request: Request) -> Response:
        given, kinds = await object_of(request), (*simulate.KINDS, "day", *simulations)
        if given.get("kind") not in kinds:
            raise Refusal(400, "bad_request", f"kind is one of {', '.join(kinds)}.")
        try:
            if given["kind"] == "day":
                return await self._state.play_day(given)
            if given["kind"] in simulations:
                shape, act = simulations[given["kind"]]
                wanted = as_struct(shape, given)
                with self._world.transaction():
                    return reply(act(self._world, wanted))
            wish = as_struct(simulate.Wish, given)
            with self._world.transaction():
                return reply(simulate.simulate(self._world, wish))
        except simulate.UnknownRoom as exc:
            raise Refusal(404, "unknown_room", str(exc)) from exc
        except (sensors.NoSensor, bookings.Occupied) as exc:
            raise Refusal(409, "conflict", str(exc)) from exc
        except ValueError as exc:
            raise Refusal(400, "bad_request", str(exc)) from exc

    # Time

    async def clock(self, request: Request) -> Response:
        return reply(self._stage.timeline.state())

    async def move_clock(self, request: Request) -> Response:
        wish, timeline = as_struct(ClockMove, await object_of(request)), self._stage.timeline
        given = [value for value in (wish.advance_s, wish.freeze, wish.resume) if value is not None]
        if len(given) != 1 or given[0] is False:
            raise Refusal(
                400, "bad_request", 'Give one of {"advance_s": 60}, {"freeze": "…Z"}, {"resume": true}.'
            )
        try:
            if wish.advance_s is not None:
                await timeline.advance(wish.advance_s)
            elif wish.resume is not None:
                await timeline.resume()
            elif isinstance(wish.freeze, str):
                await timeline.freeze(simulate.moment(wish.freeze, "freeze"))
            else:
                await timeline.freeze()
        except ValueError as exc:
            raise Refusal(400, "bad_request", str(exc)) from exc
        return reply(timeline.state())

    # Webhooks

    async def subscriptions(self, request: Request) -> Response:
        rows = self._world.records.list("subscription")
        return reply({"subscriptions": [subscriptions.shown(row.body) for row in rows]})

    async def subscribe(self, request: Request) -> Response:
        wish = as_struct(NewSubscription, await object_of(request))
        if self._world.records.get("app", wish.client_id) is None:
            raise Refusal(404, "unknown_app", f"There is no app with the client id {wish.client_id[:80]!r}.")
        if wish.method == "websocket":
            made = subscriptions.create_websocket(self._world, wish.events, client_id=wish.client_id)
            return reply(made, 201)
        header = wish.custom_header
        made = await subscriptions.create(
            self._world, wish.url, wish.events, client_id=wish.client_id, custom_header=header
        )
        return reply(subscriptions.shown(made), 201)

    async def unsubscribe(self, request: Request) -> Response:
        if not subscriptions.remove(self._world, request.path_params["id"]):
            raise unknown("subscription", request)
        return Response(status_code=204)

    async def validate(self, request: Request) -> Response:
        checked = await subscriptions.check_again(self._world, request.path_params["id"])
        if checked is None:
            raise unknown("subscription", request)
        return reply(subscriptions.shown(checked))

    async def deliveries(self, request: Request) -> Response:
        """Deliveries to subscriptions; with ``all`` or a ``status`` also of events that nobody wanted."""
        query = request.query_params
        event, status = query.get("event", ""), query.get("status", "")
        if status and status not in STATUSES:
            raise Refusal(400, "bad_request", f"status is one of {', '.join(STATUSES)}.")
        wanted = Wanted(event, status, is_sent=not (status or query.get("all")))
        try:
            page = self._stage.outbox.page(wanted, limit_of(request), query.get("cursor", ""))
        except ValueError as exc:
            raise Refusal(400, "bad_request", str(exc)) from exc
        return reply(page._asdict())

    async def delivery(self, request: Request) -> Response:
        found = self._stage.outbox.get(request.path_params["id"])
        if found is None:
            raise unknown("delivery", request)
        return reply(found)

    async def retry(self, request: Request) -> Response:
        sent = self._stage.outbox.send_again(request.path_params["id"])
        if sent is None:
            raise unknown("delivery to a subscription", request)
        return reply(sent, 202)

    # Requests, settings, apps

    async def requests(self, request: Request) -> Response:
        return reply({"requests": self._stage.requests.list(limit_of(request))})

    async def forget_requests(self, request: Request) -> Response:
        self._stage.requests.clear()
        return Response(status_code=204)

    async def settings(self, request: Request) -> Response:
        return reply(msgspec.to_builtins(settings.read(self._world.records)))

    async def change_settings(self, request: Request) -> Response:
        changes = await object_of(request)
        try:
            with self._world.transaction():
                changed = settings.change(self._world.records, changes)
        except msgspec.ValidationError as exc:
            names = ", ".join(settings.Settings.__struct_fields__)
            raise Refusal(400, "bad_request", f"{told(exc, settings.Settings)} Settings: {names}.") from exc
        return reply(msgspec.to_builtins(changed))

    async def apps(self, request: Request) -> Response:
        names = ("client_id", "name", "scopes", "grants")
        rows = self._world.records.list("app")
        return reply({"apps": [{name: row.body[name] for name in names} for row in rows]})

    async def add_app(self, request: Request) -> Response:
        wish = as_struct(NewApp, await object_of(request))
        if not wish.name.strip():
            raise Refusal(400, "bad_request", "name is empty; give the app a name.")
        try:
            scopes.check_names(wish.scopes)
        except ValueError as exc:
            raise Refusal(400, "bad_request", str(exc)) from exc
        with self._world.transaction():
            return reply(apps.create(self._world, wish.name, wish.scopes), 201)

    # Faults

    async def faults(self, request: Request) -> Response:
        return reply({"faults": msgspec.to_builtins(self._stage.faults.current())})

    async def add_fault(self, request: Request) -> Response:
        wish = as_struct(NewFault, await object_of(request))
        try:
            with self._world.transaction():
                fault = self._stage.faults.add(wish.match, wish.effect, wish.times)
        except (ValueError, UnknownOperation) as exc:
            raise Refusal(400, "bad_request", str(exc)) from exc
        return reply(msgspec.to_builtins(fault), 201)

    async def clear_faults(self, request: Request) -> Response:
        return reply({"ok": True, "removed": self._stage.faults.remove()})

    async def clear_fault(self, request: Request) -> Response:
        if not self._stage.faults.remove(request.path_params["id"]):
            raise unknown("fault", request)
        return Response(status_code=204)

    # Events on request

    async def trigger(self, request: Request) -> Response:
        """Cause an event, or send an example of it; ``to`` sends it to that address only."""
        wish, world = as_struct(Trigger, await object_of(request)), self._world
        try:
            event = trigger.find(wish.event)
            done = None if wish.to else trigger.cause(world, event, wish.set)
            if done is not None:
                if passes_s := trigger.passes_s(event):
                    await self._stage.timeline.advance(passes_s)
                how = {"caused": True, "fidelity": "by doing"}
                return reply({"ok": True, **how, "event": event.event, "text": done})
            envelope = trigger.example(world, event, wish.set)
        except UnknownOperation as exc:
            raise Refusal(404, "unknown_event", str(exc)) from exc
        except trigger.CannotCause as exc:
            raise Refusal(409, "conflict", str(exc)) from exc
        except ValueError as exc:
            raise Refusal(400, "bad_request", str(exc)) from exc
        if wish.to is None:
            trigger.announce(world, envelope)
            text = f"Announced an example of {event.event} to whoever subscribed."
        else:
            subscriptions.check_url(wish.to)
            answer = await self._stage.outbox.send_once(wish.to, envelope)
            if not answer.is_success:
                raise Refusal(409, "not_taken", _not_taken(event.event, wish.to, answer))
            text = f"Sent {event.event} to {wish.to}: answered {answer.status}."
        how = {"caused": False, "fidelity": "example"}
        return reply({"ok": True, **how, "event": event.event, "text": text})

    # Fidelity

    async def coverage(self, request: Request) -> Response:
        """How true the sandbox is to each operation: behaves, stateful, shaped or refused."""
        found = [
            {
                "id": operation.id,
                "method": operation.method,
                "path": operation.path,
                "fidelity": served(operation.id).fidelity,
            }
            for area in catalog.areas()
            for operation in catalog.operations(area)
        ]
        levels = ("behaves", "stateful", "shaped", "refused")
        counts = {level: sum(item["fidelity"] == level for item in found) for level in levels}
        return reply({"counts": counts, "operations": found})


def _not_taken(event: str, url: str, answer: Answer) -> str:
    if not answer.status:
        return f"{event} did not arrive at {url}: {answer.error}. Start what is to receive it."
    return f"{url} answered {answer.status} to {event}; Zoom takes 2xx alone for received."
