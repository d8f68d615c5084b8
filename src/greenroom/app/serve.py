"""Serve one process: claim the data folder, open the port, drain on a signal."""

from __future__ import annotations

import asyncio
import errno
import gc
import logging
import signal
import socket
from collections.abc import Callable

from greenroom.core.errors import ConfigurationError, GreenroomError, PortTaken

from .assemble import Greenroom
from .data import claimed
from .settings import Settings

STOP_WITHIN_S = 8.0
IDLE_S = 75
"""A connection without a whole request is closed then. Load balancers keep theirs for a minute, and
would lose the request that they send on one as the server closes it."""
MOST_CONNECTIONS = 4096
MAX_HEAD_BYTES = 64 * 1024
"""Of each connection, whose request line and headers are not yet complete."""
OTHER_FILES = 256
"""What is not a connection of a sender and wants a file descriptor too: inbox, database, flows, targets."""


def run(settings: Settings, *, on_ready: Callable[[Greenroom], None] | None = None) -> None:
    """Serve until SIGTERM or SIGINT. on_ready is called once every route answers.

    Raises PortTaken, ConfigurationError (host), StorageError (data folder).
    """
    _check_port(settings)
    _set_up_logging(settings.log_level)
    with claimed(settings.data), asyncio.Runner(loop_factory=_new_loop()) as runner:
        runner.run(_serve(settings, on_ready))


def _new_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """Return what makes the event loop: uvloop's, which takes a third less time for a webhook, where there is
    one (not on Windows)."""
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop


async def _serve(settings: Settings, on_ready: Callable[[Greenroom], None] | None) -> None:
    from granian.constants import Interfaces
    from granian.http import HTTP1Settings
    from granian.server.embed import Server

    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopping.set)
    house = Greenroom(settings)
    await house.start()
    server = Server(
        house.app,
        address=settings.host,
        port=settings.port,
        interface=Interfaces.ASGINL,
        websockets=True,
        log_enabled=False,
        backlog=1024,
        backpressure=_most_connections(),
        http1_settings=HTTP1Settings(header_read_timeout=IDLE_S * 1000, max_buffer_size=MAX_HEAD_BYTES),
    )
    serving = asyncio.create_task(server.serve())
    try:
        await _port_answers(settings, serving)
        await house.open_doors()
        _spare_the_collector()
        if on_ready:
            on_ready(house)
        await asyncio.wait({serving, asyncio.create_task(stopping.wait())}, return_when="FIRST_COMPLETED")
    finally:
        await _stop(house, server, serving)


def _spare_the_collector() -> None:
    """Take what the start has made out of the garbage collector's rounds: it stays until the end, and looking
    through all of it made every request of that moment wait for some 20 ms."""
    gc.collect()
    gc.freeze()


async def _stop(house: Greenroom, server: object, serving: asyncio.Task[None]) -> None:
    """Drain in order; give up after STOP_WITHIN_S so that a stuck receiver can't hold the process."""
    try:
        async with asyncio.timeout(STOP_WITHIN_S):
            await house.stop()
            server.stop()  # type: ignore[attr-defined]
            await serving
    except TimeoutError:
        logging.getLogger("greenroom").warning(
            "Some work did not finish in %.0f s; it resumes at the next start.", STOP_WITHIN_S
        )


async def _port_answers(settings: Settings, serving: asyncio.Task[None]) -> None:
    host = settings.base_url.removeprefix("http://").rsplit(":", 1)[0].strip("[]")
    while not serving.done():
        try:
            _, writer = await asyncio.open_connection(host, settings.port)
        except OSError:
            await asyncio.sleep(0.005)
            continue
        writer.close()
        return
    await serving


def _most_connections() -> int:
    """Return how many may be open at a time; the others wait to be accepted. As many files as that may take
    are allowed to this process, where it may say so."""
    try:
        import resource
    except ImportError:  # Windows
        return MOST_CONNECTIONS
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = MOST_CONNECTIONS + OTHER_FILES
    if soft != resource.RLIM_INFINITY and soft < wanted:
        soft = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
        return max(soft // 2, soft - OTHER_FILES)
    return MOST_CONNECTIONS


def _check_port(settings: Settings) -> None:
    """Bind once without sharing: the server itself would share a port that another process listens on."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.host, settings.port))
        except socket.gaierror as exc:
            raise ConfigurationError(
                f"--host {settings.host} is no address and no name that leads to one ({exc.strerror}); "
                "give 127.0.0.1 for this machine alone, 0.0.0.0 for all its addresses."
            ) from exc
        except OSError as exc:
            raise _unusable(settings, exc) from exc


def _unusable(settings: Settings, exc: OSError) -> GreenroomError:
    if exc.errno == errno.EADDRNOTAVAIL:
        return ConfigurationError(
            f"--host {settings.host} is no address of this machine; give one of its own, or 0.0.0.0 for all."
        )
    advice = "stop what uses it, or " if exc.errno == errno.EADDRINUSE else ""
    return PortTaken(
        f"Port {settings.port} on {settings.host} can't be used ({exc.strerror}); "
        f"{advice}choose another with --port."
    )


def _set_up_logging(level: str) -> None:
    """Greenroom's own loggers speak at level; libraries only when something is wrong."""
    logging.basicConfig(level="WARNING", format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    logging.getLogger("greenroom").setLevel(level.upper())
