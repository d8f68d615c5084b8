"""Join the rooms: one broadcast, one front door, webhooks into flows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.routing import BaseRoute

from greenroom.core.broadcast import Broadcast
from greenroom.core.secrets import Secret
from greenroom.flows.client_actions import ClientActions

from .api import own_routes
from .front import Front
from .guard import Guard
from .settings import Settings
from .zoom import connect

if TYPE_CHECKING:
    from greenroom.flows.engine import FlowEngine
    from greenroom.gateway.gateway import Gateway
    from greenroom.sandbox.sandbox import Sandbox

SANDBOX_WEBHOOK_SECRET = Secret("greenroom-webhook-secret")


class Greenroom:
    """The whole house for one process, with the rooms that its roles ask for.

    Use: ``await start()``, serve ``.app``, then ``await open_doors()``; ``await stop()`` drains.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.broadcast = Broadcast()
        self.actions = ClientActions(lambda: connect(settings))
        self.sandbox = self._build_sandbox() if "sandbox" in settings.roles else None
        self.gateway = self._build_gateway() if "gateway" in settings.roles else None
        self.flows = self._build_flows() if "worker" in settings.roles else None
        self.is_ready = False
        self.app = Front(
            is_ready=lambda: self.is_ready,
            sandbox=self.sandbox.app if self.sandbox else None,
            hooks=self.gateway,
            control=Guard(self.sandbox.control, settings) if self.sandbox else None,
            rest=Guard(Starlette(routes=self._routes()), settings),
        )

    async def start(self) -> None:
        """Open the files and start the workers. Raises StorageError, ConfigurationError."""
        if self.sandbox:
            await self.sandbox.start()
        if self.flows:
            await self.flows.start()
        if self.gateway:
            if self.flows:
                self.gateway.consumers.append(self._to_flows)
            await self.gateway.start()

    async def open_doors(self) -> None:
        """Once the port answers: point the sandbox's webhooks at the gateway (challenge and all)."""
        if self.sandbox and self.gateway:
            await self.sandbox.subscribe_gateway(f"{self.settings.base_url}/hooks/sandbox")
        self.is_ready = True

    async def stop(self) -> None:
        """Finish what was begun, then close the files."""
        self.is_ready = False
        self.broadcast.close()
        if self.sandbox:
            await self.sandbox.stop()
        if self.gateway:
            await self.gateway.stop()
        if self.flows:
            await self.flows.stop()
        await self.actions.close()

    async def _to_flows(self, event: Any) -> None:
        assert self.flows is not None
        await self.flows.on_event(event)

    def _build_sandbox(self) -> Sandbox:
        from greenroom.sandbox.sandbox import Sandbox

        settings = self.settings
        return Sandbox(
            settings.data / "sandbox.sqlite",
            base_url=settings.base_url,
            world=settings.world,
            broadcast=self.broadcast,
        )

    def _build_gateway(self) -> Gateway:
        from greenroom.gateway.gateway import Gateway

        sources = {"sandbox": [SANDBOX_WEBHOOK_SECRET]}
        if self.settings.webhook_secret:
            sources["zoom"] = [self.settings.webhook_secret]
        return Gateway(sources=sources, data=self.settings.data, broadcast=self.broadcast)

    def _build_flows(self) -> FlowEngine:
        from greenroom.flows.engine import FlowEngine

        folder = self.settings.data / "flows"
        return FlowEngine(folder, self.settings.data, self.actions, broadcast=self.broadcast)

    def _routes(self) -> list[BaseRoute]:
        routes: list[BaseRoute] = list(own_routes(self))
        if self.gateway:
            from greenroom.gateway.api import gateway_routes

            routes += gateway_routes(self.gateway)
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
