"""Each delivery of ``tests/data/hooks`` is answered as its file says, in this process and by a server."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from greenroom.core.json import decode
from greenroom.core.secrets import Secret
from greenroom.gateway.gateway import Gateway
from tests.fuzz.corpus import Case, cases
from tests.fuzz.doors import ask
from tests.fuzz.wire import send, statuses
from tests.house import House, running
from tests.unit.gateway.deliveries import SECRET

CASES = cases()
SIGNED = [case for case in CASES if case.body is not None]
SANDBOX_SECRET = Secret("greenroom-webhook-secret")


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with running(tmp_path_factory.mktemp("corpus") / "data") as house:
        yield house
        assert "Traceback" not in house.log.read_text()


@pytest.mark.parametrize("case", SIGNED, ids=lambda case: case.name)
def test_the_gateway_answers_as_the_file_says(case: Case, tmp_path: Path) -> None:
    async def run() -> None:
        assert case.body is not None
        hooks = Gateway(secret=SECRET, data=tmp_path)
        headers = [(name.encode(), value) for name, value in case.headers(SECRET).items()]
        answer = await ask(hooks, "POST", b"/", headers, case.body)
        assert [answer.status] == case.statuses, answer.body
        assert hooks.counts == {case.reason: 1}
        stored = (await hooks.inbox.list()).events
        if case.reason == "accepted":
            assert list(stored[0].flags) == case.flags
            assert await hooks.inbox.body(stored[0].id) == case.body
        else:
            assert not stored
            refused = await hooks.inbox.rejections()
            assert [one.reason for one in refused] == ([] if answer.status == 200 else [case.reason])
        await hooks.stop()

    asyncio.run(run())


@pytest.mark.parametrize("case", SIGNED, ids=lambda case: case.name)
def test_a_server_answers_as_the_file_says(case: Case, house: House) -> None:
    assert case.body is not None
    head = [b"POST /hooks/sandbox HTTP/1.1", b"host: 127.0.0.1", b"content-length: %d" % len(case.body)]
    head += [name.encode() + b": " + value for name, value in case.headers(SANDBOX_SECRET).items()]
    answer = send(house.port, b"\r\n".join(head) + b"\r\n\r\n" + case.body)
    status = statuses(answer)[0]
    assert status in case.statuses, answer[:500]
    if case.reason == "accepted":
        said = decode(answer.partition(b"\r\n\r\n")[2])
        assert house.get(f"/api/events/{said['id']}")["flags"] is not None


@pytest.mark.parametrize("case", [case for case in CASES if case.raw], ids=lambda case: case.name)
def test_a_server_answers_what_is_hardly_http(case: Case, house: House) -> None:
    answer = send(house.port, case.raw, is_over=case.hangs_up)
    found = statuses(answer) or [0]
    assert set(found) <= set(case.statuses), answer[:500]
    assert house.get("/healthz") == {"status": "ok"}
