"""Reads asked again: the same answer without the work, and never an old one."""

from __future__ import annotations

from datetime import timedelta

from greenroom import catalog
from greenroom.core import json
from greenroom.sandbox import settings
from greenroom.sandbox.auth import Authenticator
from greenroom.sandbox.limits import Limits
from greenroom.sandbox.pipeline import Call, Raw, answer
from greenroom.sandbox.sandbox import Sandbox
from tests.door import Door
from tests.unit.sandbox.test_index_use import NOON, Scale, target

READS = [one for one in catalog.operations() if one.method == "GET" and one.area != "oauth"]


def _shown(sandbox: Sandbox) -> dict[str, object]:
    return {name: sandbox.requests(1)[0][name] for name in ("operation", "status", "app")}


def test_a_read_asked_again_is_answered_and_logged_alike(sandbox: Sandbox, call: Door) -> None:
    first, shown = call("GET", "/v2/rooms"), _shown(sandbox)
    second = call("GET", "/v2/rooms")
    assert second.body == first.body
    ids = [answer.headers.pop("x-zm-trackingid") for answer in (first, second)]
    assert len(set(ids)) == 2
    assert second.headers == first.headers
    assert _shown(sandbox) == shown
    assert len(sandbox.requests()) >= 2


def test_a_change_shows_in_the_next_read(call: Door) -> None:
    room = call("GET", "/v2/rooms").body["rooms"][0]["id"]
    for capacity in (3, 5):
        assert call("PATCH", f"/v2/rooms/{room}", {"basic": {"capacity": capacity}}).status == 204
        for _ in range(2):
            assert call("GET", f"/v2/rooms/{room}").body["basic"]["capacity"] == capacity


def test_what_is_taken_back_shows_no_more(sandbox: Sandbox, call: Door) -> None:
    before = call("GET", "/v2/rooms").body
    kept = sandbox.stage.snapshot()
    call("POST", "/v2/rooms", {"name": "New", "type": "ZoomRoom"})
    assert call("GET", "/v2/rooms").body != before
    sandbox.stage.restore(kept)
    assert call("GET", "/v2/rooms").body == before


def test_a_token_ends_in_its_time_and_when_it_is_revoked(sandbox: Sandbox, call: Door) -> None:
    assert [call("GET", "/v2/rooms").status for _ in range(2)] == [200, 200]
    sandbox.clock.advance(3601)
    assert call("GET", "/v2/rooms").status == 401


def test_reads_asked_again_count_against_the_rate_limit(sandbox: Sandbox, call: Door) -> None:
    sandbox.clock.freeze()
    settings.change(sandbox.records, {"plan": "free"})
    assert 429 in {call("GET", "/v2/rooms").status for _ in range(6)}


def test_faults_and_conditions_hold_for_reads_asked_again(sandbox: Sandbox, call: Door) -> None:
    for _ in range(2):
        assert call("GET", "/v2/rooms").status == 200
    fault = sandbox.stage.faults.add("rooms.list", "503", times=2)
    assert [call("GET", "/v2/rooms").status for _ in range(3)] == [503, 503, 200]
    sandbox.stage.faults.remove(fault.id)
    assert [call("GET", "/v2/rooms/locations").status for _ in range(2)] == [200, 200]
    settings.change(sandbox.records, {"conditions": ["no_rooms_plan"]})
    assert call("GET", "/v2/rooms/locations").status >= 400


def test_another_caller_is_another_question(sandbox: Sandbox, call: Door) -> None:
    assert call("GET", "/v2/users/me").status == 200
    assert call("GET", "/v2/users/me", headers={"authorization": "Bearer nobody"}).status == 401


def test_no_answer_that_is_given_again_depends_on_the_time() -> None:
    """Every read there is, asked at noon and nine days later, with nothing written in between."""
    scale = Scale(1)
    sandbox, world, ask = scale.sandbox, scale.sandbox.world, scale.call
    for token in sandbox.records.list("token"):
        sandbox.records.put("token", token.id, token.body | {"expires_ms": token.body["expires_ms"] * 2})
    again, stale = [], []
    for operation in READS:
        where = target(operation, scale)
        path, _, query = where.removeprefix("/v2").partition("?")
        sandbox.clock.freeze(NOON)
        first = ask("GET", where)
        sandbox.clock.freeze(NOON + timedelta(days=9))
        second = ask("GET", where)
        raw = Raw("GET", path, query, {"authorization": f"Bearer {ask.token}"}, b"")
        reply = answer(Call(raw, world, Limits(), Authenticator(world)))
        worked_out = json.decode(json.encode(reply.body)) if reply.body is not None else None
        if second.body == first.body:
            again.append(operation.id)
            if second.body != worked_out:
                stale.append(operation.id)
    assert stale == []
    assert "rooms.get" in again
