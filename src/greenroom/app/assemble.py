"""Join the rooms: one broadcast, one front door, webhooks into flows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.routing import BaseRoute

from greenroom.core.broadcast import Broadcast
from greenroom.flows.client_actions import ClientActions

from .api import broken_off, own_routes, refused
from .elsewhere import Elsewhere
from .front import Front
from .guard import Guard
from .health import Health
from .senders import Senders
from .settings import Settings
from .tracing import is_traced
from .zoom import SANDBOX, connect, connect_by_name

if TYPE_CHECKING:
    from greenroom.flows.desk import Desk
    from greenroom.flows.engine import FlowEngine
    from greenroom.gateway.gateway import Gateway
    from greenroom.sandbox.sandbox import Sandbox


class Greenroom:
    """The whole house for one process, with the rooms that its roles ask for.

    Use: ``await start()``, serve ``.app``, then ``await open_doors()``; ``await stop()`` drains.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.broadcast = Broadcast()
        self.actions = ClientActions(lambda: connect(settings))
        self.sandbox = self._build_sandbox() if "sandbox" in settings.roles else None
        self.senders: Senders | None = None
        self.gateway = self._build_gateway() if self._needs_inbox() else None
        self._share_time()
        self.worker = self._build_worker() if "worker" in settings.roles else None
        self.flows: Desk | None = self.worker or self._build_desk()
        is_shared = settings.database is not None and (self.gateway or self.flows) is not None
        self.elsewhere = Elsewhere(self.broadcast, self.gateway, self.flows) if is_shared else None
        self.is_ready = self.is_sandbox_started = False
        self.health = Health(self)
        self.app = Front(
            health=self.health,
            sandbox=self.sandbox.app if self.sandbox else None,
            hooks=self.gateway if "gateway" in settings.roles else None,
            control=Guard(self.sandbox.control, settings) if self.sandbox else None,
            rest=Guard(
                Starlette(
                    routes=self._routes(),
                    exception_handlers={ClientDisconnect: broken_off, HTTPException: refused},
                ),
                settings,
            ),
        )

    async def start(self) -> None:
        """Open the files and start the workers. Raises StorageError, ConfigurationError."""
        if self.sandbox:
            await self.sandbox.start()
            self.is_sandbox_started = True
        if self.flows:
            await self.flows.start()
        if self.gateway:
            if self.worker:
                self.gateway.consumers.append(self.worker.on_event)
            if self.senders:
                await self.senders.start()
            await self.gateway.start()
        if self.elsewhere:
            self.elsewhere.start()

    async def open_doors(self) -> None:
        """Once the port answers: point the sandbox's webhooks at the gateway (challenge and all)."""
        if self.sandbox and "gateway" in self.settings.roles:
            if self.settings.takes_sandbox:
                await self.sandbox.subscribe_gateway(f"{self.settings.base_url}/hooks/sandbox")
            else:
                self.sandbox.unsubscribe_gateway()
        self.is_ready = True

    async def stop(self) -> None:
        """Finish what was begun, then close the files."""
        self.is_ready = self.is_sandbox_started = False
        self.broadcast.close()
        if self.elsewhere:
            await self.elsewhere.stop()
        if self.sandbox:
            await self.sandbox.stop()
        if self.senders:
            await self.senders.stop()
        if self.gateway:
            await self.gateway.stop()
        if self.flows:
            await self.flows.stop()
        await self.actions.close()

    def _build_sandbox(self) -> Sandbox:
        from greenroom.sandbox.sandbox import Sandbox

        settings = self.settings
        return Sandbox(
            settings.data / "sandbox.sqlite",
            base_url=settings.base_url,
            world=settings.world,
            broadcast=self.broadcast,
        )

    def _needs_inbox(self) -> bool:
        """With a database, a worker takes events from it that gateways elsewhere have recorded, and a console
        shows them; without one, events are where the gateway is."""
        takers = {"gateway", "worker", "console"} if self.settings.database else {"gateway"}
        return bool(self.settings.roles & takers)

    def _build_gateway(self) -> Gateway:
        """Events are handed on only where the worker is: there start() adds the flows, elsewhere nothing."""
        from greenroom.gateway.gateway import Gateway
        from greenroom.gateway.retention import Retention

        settings = self.settings
        is_kept = settings.keep_days is None and settings.keep_bytes is None
        gateway = Gateway(
            sources={},
            data=settings.data,
            database=settings.database,
            retention=None if is_kept else Retention(settings.keep_days, settings.keep_bytes),
            broadcast=self.broadcast,
        )
        if is_traced():
            gateway.trace()
        if "gateway" in settings.roles:
            self.senders = Senders(settings, gateway)
        if "worker" in settings.roles:
            for one in settings.forward:
                gateway.forward(one.url, one.events, sign=one.sign, allow_private=settings.allow_private_http)
        return gateway

    def _share_time(self) -> None:
        """Let the gateway judge the sandbox's events by the sandbox's clock, and their order within a world:
        a reset may begin the next one at an earlier time."""
        if self.sandbox and self.gateway:
            flags = self.gateway.receiver.flags
            flags.clocks[SANDBOX] = self.sandbox.clock
            self.sandbox.before_each_world(lambda: flags.begin_anew(SANDBOX))

    def _build_worker(self) -> FlowEngine:
        from greenroom.flows.engine import FlowEngine

        settings = self.settings
        database = settings.database.reveal() if settings.database else None
        worker = FlowEngine(
            settings.data / "flows",
            settings.data,
            self.actions,
            self.broadcast,
            allow_private_http=settings.allow_private_http,
            database=database,
        )
        if is_traced():
            worker.trace()
        return worker

    def _build_desk(self) -> Desk | None:
        """Show the runs of the workers on the same database."""
        settings = self.settings
        if settings.database is None or not settings.roles & {"gateway", "console"}:
            return None
        from greenroom.flows.remote import RemoteFlows

        return RemoteFlows(settings.data / "flows", self.actions, settings.database.reveal())

    def _routes(self) -> list[BaseRoute]:
        routes: list[BaseRoute] = list(own_routes(self))
        if self.gateway:
            from greenroom.gateway.api import gateway_routes

            routes += gateway_routes(self.gateway, lambda name: connect_by_name(self.settings, name))
        if self.flows:
            from greenroom.flows.api import routes as flow_routes

            routes += flow_routes(self.flows)
        if "console" in self.settings.roles:
            from greenroom.console.routes import console_routes

            from .console_source import HouseSource

            routes += console_routes(HouseSource(self))
            if self.settings.token:
                from .login import login_routes

                routes += login_routes(self.settings.token)
        return routes
