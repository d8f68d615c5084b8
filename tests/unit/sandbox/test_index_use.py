"""Does reading stay as quick in a large world as in a small one? What the database hands over is counted, and
how it finds it is asked; no time is measured.

One world has eight times as much of everything as the default world, another forty times. A call may make
the second hand over no more rows than the first; the calls that may are in a table, each with its reason.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple
from urllib.parse import quote, urlencode

import pytest

from greenroom import catalog
from greenroom.catalog import Operation
from greenroom.core.clock import MovableClock
from greenroom.sandbox import settings
from greenroom.sandbox.sandbox import Sandbox
from tests.door import Answer, Door

NOON = datetime(2026, 2, 9, 12, 0, tzinfo=UTC)
SMALL, LARGE = 8, 40
PAGE = 5
SLACK = 3
"""Rows that a count or a look-up more may bring."""

_NOT_MULTIPLIED = frozenset(
    {
        "app", "token", "refresh_token", "subscription", "delivery", "account", "role", "calling_plan",
        "calendar_service", "occurrence", "participant", "recording_file", "device", "group_member",
    }
)  # fmt: skip
"""What a larger account has no more of: parts of one meeting, room or user, and what Zoom offers."""
_NAMED = {
    "accountId": "account",
    "groupId": "group",
    "identifier": "user",
    "locationId": "location",
    "meetingId": "meeting",
    "roomId": "room",
    "userId": "user",
    "webinarId": "webinar",
    "zoomroomId": "room",
}
"""What a path parameter stands for where the operation's archetype does not say."""
_ANY_ID = "greenroomRecord00000A1"


class Scale:
    """A sandbox with so many times the default world, and what its database was asked."""

    def __init__(self, times: int) -> None:
        self.sandbox = Sandbox(None, clock=MovableClock(frozen_at=NOON))
        settings.change(self.sandbox.records, {"rate_limits": False, "scope_checks": False})
        self.call = Door(self.sandbox)
        self.database: sqlite3.Connection = self.sandbox.records._db
        self._ids: dict[str, str] = {}
        multiply(self.database, times)
        self.rows, self.documents, self.statements = 0, 0, set[str]()

    def read(self, target: str) -> tuple[Answer, int]:
        """Return the answer, and how many rows the database handed over for it."""
        self.call("GET", target)  # what is remembered between calls is none of its doing
        self.sandbox.records._memory.forget()  # neither is what is remembered of the file
        self.rows = self.documents = 0
        self.database.row_factory = self._count
        self.database.set_trace_callback(self.statements.add)
        try:
            return self.call("GET", target), self.rows
        finally:
            self.database.row_factory = None
            self.database.set_trace_callback(None)

    def _count(self, cursor: sqlite3.Cursor, row: tuple[Any, ...]) -> tuple[Any, ...]:
        self.rows += 1
        self.documents += any(isinstance(value, bytes) for value in row)
        return row

    def some(self, entity: str) -> str:
        """Return the id of a record of a kind that other records lie under, if there is one."""
        if entity == "user":
            return self.sandbox.world.owner_id
        if entity == "account":
            return self.sandbox.world.account_id
        if entity not in self._ids:
            below = "(SELECT count(*) FROM record WHERE parent = r.id)"
            sql = f"SELECT id FROM record r WHERE kind = ? ORDER BY {below} DESC, seq LIMIT 1"
            found = self.database.execute(sql, (entity,)).fetchone()
            self._ids[entity] = found[0] if found else _ANY_ID
        return self._ids[entity]


def multiply(database: sqlite3.Connection, times: int) -> None:
    """Copy every record so often, under the same parent and with the same look-up values."""
    rows = database.execute("SELECT seq, kind, id, parent, body FROM record").fetchall()
    database.execute("BEGIN")
    for seq, kind, id, parent, body in rows:
        if kind in _NOT_MULTIPLIED or id == "account":
            continue
        for number in range(1, times):
            other = str(int(id) + number * 10**7) if id.isdecimal() else f"{id}~{number}"
            text = body.replace(id.encode(), other.encode())
            sql = "INSERT INTO record (kind, id, parent, body) VALUES (?, ?, ?, ?)"
            new = database.execute(sql, (kind, other, parent, text)).lastrowid
            database.execute(
                "INSERT INTO look_up SELECT kind, key, value, ? FROM look_up WHERE seq = ?", (new, seq)
            )
    database.execute("COMMIT")


def target(operation: Operation, scale: Scale) -> str:
    """Return the path and query of a call: an existing owner, small pages, the last three weeks."""
    archetype, path = operation.archetype, "/v2" + operation.path
    values = {one.name: scale.some(_NAMED.get(one.name, "")) for one in operation.path_params}
    if archetype.parent:
        values[archetype.parent.param] = scale.some(archetype.parent.entity)
    if archetype.id_param:
        values[archetype.id_param] = scale.some(archetype.entity)
    if "past" in path or "metrics" in path or "report" in path:
        values |= {name: scale.some("session") for name in ("meetingId", "meetingUUID") if name in values}
    for name, value in values.items():
        path = path.replace(f"{{{name}}}", quote(value, safe=""))
    asked = {
        "page_size": PAGE,
        "count": PAGE,
        "from": f"{NOON - timedelta(days=21):%Y-%m-%d}",
        "to": f"{NOON:%Y-%m-%d}",
    }
    query: dict[str, Any] = {}
    for one in operation.query_params:
        if one.name in asked:
            query[one.name] = asked[one.name]
        elif one.required:
            query[one.name] = one.example or one.schema.get("enum", ["a"])[0]
    if "type" in (one.name for one in operation.query_params) and "metrics" in path:
        query["type"] = "past"
    return path + (f"?{urlencode(query)}" if query else "")


GROWS = {
    "It adds up what happened in its range of days": (
        "dashboards.client_satisfaction", "dashboards.chat", "dashboards.crc", "dashboards.im",
        "phone.metrics.list_call_logs", "phone.reports.call_charges", "reports.cloud_recording",
        "reports.daily", "reports.hosts", "workspaces.get_hot_desk_usage",
    ),
    "It counts what a filter leaves, for total_records": (
        "phone.call_history.list", "phone.call_logs.list", "phone.recordings.list",
        "phone.users.call_history.list", "phone.users.call_logs.list", "phone.users.voicemails.list",
        "phone.voicemails.list",
        "visitors.invitations.list",
    ),
    "It looks for a part of a name": ("contacts.search",),
    "It looks for days in one list of chats": (
        "chat.account_channels.list_activity_logs", "chat.channels.list_all_activity_logs",
        "im.sessions.list",
    ),
    "Zoom documents no pages for it": (
        "meetings.list_upcoming", "past_meetings.list_instances", "webinars.panelists.list",
    ),
    "It shows all the numbers that somebody has": (
        "phone.call_queues.get", "phone.call_queues.list", "phone.users.get", "phone.users.list",
    ),
}  # fmt: skip
"""Why -> the calls that read more in a larger world."""
_GROWS = frozenset(id for ids in GROWS.values() for id in ids)
_READS = [one for one in catalog.operations() if one.method == "GET" and one.area != "oauth"]


class Scales(NamedTuple):
    small: Scale
    large: Scale


@pytest.fixture(scope="module")
def scales() -> Iterator[Scales]:
    both = Scales(Scale(SMALL), Scale(LARGE))
    yield both
    for scale in both:
        scale.sandbox.records.close()


@pytest.mark.parametrize("operation", _READS, ids=[one.id for one in _READS])
def test_a_call_reads_no_more_in_a_larger_world(scales: Scales, operation: Operation) -> None:
    before, few = scales.small.read(target(operation, scales.small))
    after, many = scales.large.read(target(operation, scales.large))
    assert after.status == before.status
    if operation.id in _GROWS:
        assert many > few + SLACK, "It no longer reads more: take it out of GROWS."
    else:
        assert many <= few + SLACK


def test_lists_are_measured_with_something_in_them(scales: Scales) -> None:
    """An empty list would read nothing however it is read."""
    lists = [one for one in _READS if one.archetype.items and one.archetype.kind == "list"]
    answers = {one.id: scales.small.read(target(one, scales.small))[0] for one in lists}
    filled = {one.id for one in lists if _items(answers[one.id], one)}
    assert {"rooms.list", "users.list", "meetings.list", "webinars.list", "recordings.list"} <= filled
    assert len(filled) > 30


def _items(answer: Answer, operation: Operation) -> Any:
    body = answer.body if isinstance(answer.body, dict) else {}
    return body.get(operation.archetype.items or "")


def test_no_question_is_answered_by_looking_at_every_document(scales: Scales) -> None:
    """SQLite says how it finds what it is asked for; a SCAN goes through it all, so does a sort."""
    for operation in _READS:
        scales.large.read(target(operation, scales.large))
    plans = {
        sql: [row[3] for row in scales.large.database.execute(f"EXPLAIN QUERY PLAN {sql}")]
        for sql in scales.large.statements
        if sql.startswith("SELECT")
    }
    assert len(plans) > 100
    assert {sql: steps for sql, steps in plans.items() if any(_is_slow(step) for step in steps)} == {}


def _is_slow(step: str) -> bool:
    return step.startswith("SCAN") or "TEMP B-TREE" in step


@pytest.mark.parametrize(
    "path",
    [
        "/v2/rooms?page_size=20",
        "/v2/rooms?page_size=20&status=Available",
        "/v2/users?page_size=20",
        "/v2/users?page_size=20&status=active&role_id=2",
        "/v2/users/me/meetings?page_size=20",
        "/v2/users/me/meetings?page_size=20&type=upcoming",
        "/v2/users/me/meetings?page_size=20&type=previous_meetings",
        "/v2/report/upcoming_events?page_size=20&from=2026-02-01&to=2026-03-01",
        "/v2/report/history_meetings?page_size=20&from=2026-01-20&to=2026-02-09",
    ],
)
def test_a_deep_page_reads_as_many_documents_as_the_first(scales: Scales, path: str) -> None:
    scale = scales.large
    answer, _ = scale.read(path)
    first, seen, read = scale.documents, 1, set[int]()
    while token := answer.body["next_page_token"]:
        answer, _ = scale.read(f"{path}&next_page_token={token}")
        seen += 1
        read.add(scale.documents)
    assert seen > 4
    assert max(read) <= first + SLACK
