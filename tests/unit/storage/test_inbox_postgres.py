"""What is PostgreSQL's own: connections that break, many processes at the start, values it can't write."""

from __future__ import annotations

import asyncio
import contextlib
import tempfile
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from greenroom.core.errors import ConfigurationError, StorageError
from greenroom.core.secrets import Secret
from greenroom.storage import backlog, inbox_postgres, migrate, tables
from greenroom.storage.inbox_postgres import PostgresInbox
from greenroom.storage.postgres import Link, place
from greenroom.storage.received import Filter
from tests.postgres import Server, execute
from tests.unit.storage.inboxes import claimed, delivery, with_inbox
from tests.waiting import WITHIN_S, soon


def test_processes_that_start_at_once_make_the_tables_once(database: str) -> None:
    async def run() -> None:
        inboxes = [PostgresInbox(database) for _ in range(6)]
        await asyncio.gather(*(inbox.open() for inbox in inboxes))
        assert not (await inboxes[5].record(delivery(1))).is_duplicate
        await asyncio.gather(*(inbox.close() for inbox in inboxes))

    asyncio.run(run())
    assert execute(database, "SELECT version_num FROM alembic_version") == migrate.HEAD


def test_the_tables_have_what_the_queries_know(database: str) -> None:
    with_inbox(lambda: PostgresInbox(database), lambda inbox: inbox.list())
    columns = (
        "SELECT string_agg(column_name, ' ') FROM information_schema.columns WHERE table_name = 'events'"
    )
    schema = database.rpartition("%3D")[2]
    found = execute(database, f"{columns} AND table_schema = '{schema}'").split()
    assert set(found) == {column.name for column in tables.events.columns}


def test_a_database_of_a_newer_greenroom_is_left_alone(database: str) -> None:
    with_inbox(lambda: PostgresInbox(database), lambda inbox: inbox.list())
    execute(database, "UPDATE alembic_version SET version_num = '9999_later'")
    with pytest.raises(StorageError, match="newer Greenroom"):
        with_inbox(lambda: PostgresInbox(database), lambda inbox: inbox.list())


def test_a_connection_that_broke_is_made_again(database: str) -> None:
    async def work(inbox: PostgresInbox) -> None:
        await inbox.record(delivery(1))
        await inbox.list()
        await claimed(inbox)
        for link in inbox._links:
            assert link._connection is not None
            await asyncio.to_thread(
                execute, database, f"SELECT pg_terminate_backend({link._connection.get_server_pid()}, 5000)"
            )
        for attempt in (lambda: inbox.record(delivery(2)), inbox.list, lambda: claimed(inbox)):
            with contextlib.suppress(StorageError):  # the first one finds out
                await attempt()
        await inbox.record(delivery(2))
        assert len((await inbox.list()).events) == 2
        assert await inbox.renew("w", 60, [])

    with_inbox(lambda: PostgresInbox(database), work)


@pytest.mark.parametrize(
    "end",
    ["SELECT pg_terminate_backend(pg_backend_pid())", "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY"],
    ids=["it was closed", "its server only reads now"],
)
def test_what_comes_when_the_connection_has_ended_is_recorded_over_a_new_one(database: str, end: str) -> None:
    async def work(inbox: PostgresInbox) -> None:
        await inbox.record(delivery(1))
        for number in (2, 3, 4):
            connection = inbox._recording._connection
            assert connection is not None
            with contextlib.suppress(Exception):
                await connection.execute(end)
            found = await asyncio.gather(inbox.record(delivery(number)), inbox.record(delivery(10 + number)))
            assert not any(one.is_duplicate for one in found)
        assert inbox.meter.failures == 0
        assert len((await inbox.list()).events) == 7

    with_inbox(lambda: PostgresInbox(database), work)


def test_a_connection_that_ends_in_the_middle_keeps_no_event_out(database: str) -> None:
    async def work(inbox: PostgresInbox) -> None:
        for round in range(20):
            await inbox.record(delivery(round))
            connection = inbox._recording._connection
            assert connection is not None
            waiting = [
                asyncio.ensure_future(inbox.record(delivery(100 * round + n))) for n in range(100, 120)
            ]
            await asyncio.sleep(0)
            await asyncio.to_thread(
                execute, database, f"SELECT pg_terminate_backend({connection.get_server_pid()})"
            )
            await asyncio.gather(*waiting)
        assert await inbox.count(Filter()) == 20 * 21

    with_inbox(lambda: PostgresInbox(database), work)


def test_a_server_that_says_nothing_more_is_given_up_and_its_connection_with_it(
    database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbox_postgres, "RECORD_WITHIN_S", 0.2)

    async def work(inbox: PostgresInbox) -> None:
        await inbox.record(delivery(1))
        mute = inbox._recording._connection
        assert mute is not None
        holding = await asyncpg.connect(database)
        async with holding.transaction():
            await holding.execute("LOCK TABLE events")
            with pytest.raises(StorageError, match="TimeoutError"):
                await inbox.record(delivery(2))
        await holding.close()
        await inbox.record(delivery(2))  # perhaps it was recorded after all, when nobody listened any more
        assert [one.id for one in (await inbox.list()).events] == ["evt_2", "evt_1"]
        assert mute.is_closed()

    with_inbox(lambda: PostgresInbox(database), work)


def test_what_dispatches_elsewhere_hears_of_new_events(database: str) -> None:
    async def run() -> None:
        gateway, worker = PostgresInbox(database), PostgresInbox(database)
        heard = asyncio.Event()
        worker.watch_work(heard.set)
        await gateway.open()
        await worker.open()
        await worker.join("w", 60)  # from here on it listens
        heard.clear()
        await gateway.record(delivery(1))
        async with asyncio.timeout(WITHIN_S):
            await heard.wait()
        await gateway.close()
        await worker.close()

    asyncio.run(run())


def test_a_server_that_is_away_is_refused_at_once_and_found_again(tmp_path: Path) -> None:
    with tempfile.TemporaryDirectory(prefix="greenroom-own-") as folder:
        server = Server(Path(folder) / "postgres")

        async def work(inbox: PostgresInbox) -> None:
            await inbox.record(delivery(1))
            await asyncio.to_thread(server.stop)
            for _ in range(3):
                with pytest.raises(StorageError) as caught:
                    await inbox.record(delivery(2))
            assert "\n" not in str(caught.value)
            await asyncio.to_thread(server.start)

            async def is_recorded() -> bool:
                with contextlib.suppress(StorageError):
                    return not (await inbox.record(delivery(2))).is_duplicate
                return False

            await soon(is_recorded)
            assert [event.id for event in (await inbox.list()).events] == ["evt_2", "evt_1"]

        try:
            with_inbox(lambda: PostgresInbox(server.url), work)
        finally:
            server.close()


def test_one_delivery_that_cannot_be_stored_does_not_take_its_neighbours_down(database: str) -> None:
    async def work(inbox: PostgresInbox) -> list[Any]:
        odd = (delivery(2, request_id="\ud800"), delivery(3, event="a\x00b"))
        waiting = (inbox.record(one) for one in (delivery(1), *odd, delivery(4)))
        return list(await asyncio.gather(*waiting, return_exceptions=True))

    one, two, three, four = with_inbox(lambda: PostgresInbox(database), work)
    assert (one.is_duplicate, four.is_duplicate) == (False, False)
    assert isinstance(two, StorageError)
    assert isinstance(three, StorageError)


def test_too_much_waiting_is_refused_at_once(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backlog, "MAX_WAITING", 20)
    monkeypatch.setattr(backlog, "MAX_WAITING_BYTES", 10_000)

    async def work(inbox: PostgresInbox) -> None:
        waiting = (inbox.record(delivery(number)) for number in range(50))
        outcomes = await asyncio.gather(*waiting, return_exceptions=True)
        assert sum(isinstance(one, StorageError) for one in outcomes) == 30
        big = (inbox.record(delivery(100 + number, body=b"x" * 6000)) for number in range(3))
        outcomes = await asyncio.gather(*big, return_exceptions=True)
        assert [isinstance(one, StorageError) for one in outcomes] == [False, False, True]
        assert not (await inbox.record(delivery(200))).is_duplicate

    with_inbox(lambda: PostgresInbox(database), work)


def test_gateways_that_record_the_same_events_in_another_order_do_not_stop_each_other(database: str) -> None:
    async def work(one: PostgresInbox) -> None:
        two = PostgresInbox(database)
        await two.open()
        numbers = range(300)
        recorded = await asyncio.gather(
            *(one.record(delivery(number)) for number in numbers),
            *(two.record(delivery(number)) for number in reversed(numbers)),
        )
        assert sum(not each.is_duplicate for each in recorded) == 300
        await two.close()

    with_inbox(lambda: PostgresInbox(database), work)


def test_closing_writes_what_is_waiting(database: str) -> None:
    async def run() -> None:
        inbox = PostgresInbox(database)
        await inbox.open()
        waiting = [asyncio.create_task(inbox.record(delivery(number))) for number in range(50)]
        await asyncio.sleep(0)
        await inbox.close()
        assert all(not one.is_duplicate for one in await asyncio.gather(*waiting))
        with pytest.raises(StorageError, match="not open"):
            await inbox.record(delivery(99))

    asyncio.run(run())


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("postgresql://me:hush@db.example.com:5433/greenroom", "postgresql://db.example.com:5433/greenroom"),
        ("postgres:///greenroom?host=/run/postgresql", "postgresql:///run/postgresql/greenroom"),
        ("postgresql:///greenroom", "postgresql://localhost/greenroom"),
    ],
)
def test_a_place_is_named_without_user_and_password(url: str, expected: str) -> None:
    assert place(Secret(url)) == expected


def test_a_password_is_in_no_error() -> None:
    async def run() -> None:
        link = Link(Secret("postgresql://me:hush@127.0.0.1:1/greenroom"))
        for _ in range(2):
            with pytest.raises(StorageError) as caught:
                async with link.use():
                    pass
            assert "hush" not in str(caught.value)

    asyncio.run(run())
    with pytest.raises(ConfigurationError) as caught:
        PostgresInbox("mysql://me:hush@db/greenroom")
    assert "hush" not in str(caught.value)
