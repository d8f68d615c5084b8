from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenroom.core.json import encode
from greenroom.core.secrets import Secret
from greenroom.gateway.flags import Flags
from greenroom.gateway.receive import Outcome, Raw, Receiver
from greenroom.storage.inbox import SqliteInbox
from greenroom.storage.received import Page, Stored
from tests.unit.gateway.deliveries import SECRET, BrokenInbox, alert, knows, signed

T = TypeVar("T")
OLD = Secret("the secret before the rotation")


def with_receiver(
    folder: Path,
    work: Callable[[Receiver], Awaitable[T]],
    sources: dict[str, tuple[Secret, ...]] | None = None,
) -> T:
    async def run() -> T:
        inbox = SqliteInbox(folder)
        await inbox.open()
        try:
            return await work(Receiver(sources or {"default": (SECRET,)}, inbox, flags=Flags(knows)))
        finally:
            await inbox.close()

    return asyncio.run(run())


def answers(folder: Path, *deliveries: Raw) -> tuple[list[Outcome], list[Stored]]:
    async def work(receiver: Receiver) -> tuple[list[Outcome], list[Stored]]:
        outcomes = [await receiver.receive(delivery) for delivery in deliveries]
        page: Page = await receiver.inbox.list()
        return outcomes, list(page.events)

    return with_receiver(folder, work)


def stored(folder: Path, event: dict[str, Any]) -> Stored:
    _, events = answers(folder, signed(event))
    return events[0]


def test_a_signed_event_is_stored_with_its_exact_bytes(tmp_path: Path) -> None:
    body = '{"event":"zoomroom.alert","event_ts":1739923528123,"payload":{"account_id":"Café ☕ 1"}}'.encode()

    async def work(receiver: Receiver) -> bytes | None:
        outcome = await receiver.receive(signed(body))
        assert (outcome.status, outcome.reason) == (200, "accepted")
        return await receiver.inbox.body(outcome.body["id"])

    assert with_receiver(tmp_path, work) == body


@pytest.mark.parametrize("request_id", ["6009d653_d487_445d_8406_42b654974899", ""])
def test_a_second_delivery_answers_200_and_adds_no_row(tmp_path: Path, request_id: str) -> None:
    event = alert()
    outcomes, events = answers(
        tmp_path, signed(event, request_id=request_id), signed(event, request_id=request_id, age_s=-1)
    )
    assert [outcome.reason for outcome in outcomes] == ["accepted", "duplicate"]
    assert [outcome.status for outcome in outcomes] == [200, 200]
    assert [event.duplicates for event in events] == [1]


def test_two_events_that_differ_only_in_what_happened_are_two(tmp_path: Path) -> None:
    one = alert(payload={"account_id": "a", "object": {"id": "room-1", "issue": "one"}})
    two = {**one, "payload": {"account_id": "a", "object": {"id": "room-1", "issue": "two"}}}
    assert len(answers(tmp_path, signed(one), signed(two))[1]) == 2


def test_a_wrong_secret_is_refused_and_noted_without_the_secret(tmp_path: Path) -> None:
    async def work(receiver: Receiver) -> None:
        outcome = await receiver.receive(signed(alert(), secret=Secret("another app's")))
        assert (outcome.status, outcome.body["error"]["code"]) == (401, "bad_signature")
        (rejection,) = await receiver.inbox.rejections()
        assert (rejection.reason, rejection.source) == ("bad_signature", "default")
        assert SECRET.reveal() not in repr(rejection) + repr(outcome)
        assert not (await receiver.inbox.list()).events

    with_receiver(tmp_path, work)


@pytest.mark.parametrize(
    ("age_s", "status"), [(0, 200), (89 * 60, 200), (91 * 60, 401), (-4 * 60, 200), (-6 * 60, 401)]
)
def test_the_window_fits_the_last_of_zooms_retries(tmp_path: Path, age_s: float, status: int) -> None:
    (outcome,), _ = answers(tmp_path, signed(alert(), age_s=age_s))
    assert outcome.status == status
    assert outcome.reason == ("accepted" if status == 200 else "stale_timestamp")


@pytest.mark.parametrize("body", [b"", b"not json", b"[]", b'{"event":1}', b'{"payload":{}}', b"[" * 5000])
def test_a_signed_body_that_is_no_event_is_unreadable(tmp_path: Path, body: bytes) -> None:
    (outcome,), events = answers(tmp_path, signed(body))
    assert (outcome.status, outcome.reason) == (400, "unreadable")
    assert not events


def test_an_unknown_source_is_404(tmp_path: Path) -> None:
    (outcome,), _ = answers(tmp_path, signed(alert(), source="elsewhere"))
    assert (outcome.status, outcome.reason) == (404, "unknown_source")


def test_a_body_of_1_mib_is_taken_and_one_past_2_mib_is_not(tmp_path: Path) -> None:
    large = signed(alert(payload={"account_id": "a" * 2**20}))
    too_large = signed(alert(payload={"account_id": "a" * 2**21}))
    outcomes, events = answers(tmp_path, large, too_large)
    assert [outcome.status for outcome in outcomes] == [200, 413]
    assert [event.size_bytes for event in events] == [len(large.body)]


def test_the_challenge_is_answered_by_the_secret_that_signed_it_and_not_stored(tmp_path: Path) -> None:
    challenge = {"payload": {"plainToken": "qgg8vlvZRS6UYooatFL8Aw"}, "event": "endpoint.url_validation"}

    async def work(receiver: Receiver) -> dict[str, str]:
        refused = await receiver.receive(signed(challenge, secret=Secret("nobody's")))
        assert refused.status == 401
        outcome = await receiver.receive(signed(challenge))
        assert outcome.status == 200
        assert not (await receiver.inbox.list()).events
        return outcome.body

    answer = with_receiver(tmp_path, work, {"default": (OLD, SECRET)})
    expected = "401cee3d3729b8e4d59bc7d553acba79d705142fe060fdc4483bd920eea0cd24"
    assert answer == {"plainToken": "qgg8vlvZRS6UYooatFL8Aw", "encryptedToken": expected}


def test_both_secrets_are_good_while_one_is_being_rotated(tmp_path: Path) -> None:
    async def work(receiver: Receiver) -> list[int]:
        return [
            (await receiver.receive(signed(alert(), secret=secret, request_id=name))).status
            for name, secret in (("1", OLD), ("2", SECRET))
        ]

    assert with_receiver(tmp_path, work, {"default": (OLD, SECRET)}) == [200, 200]


def test_events_nobody_documented_are_stored_and_flagged(tmp_path: Path) -> None:
    assert stored(tmp_path, alert(event="brand.new")).flags == ("unknown_event",)


def test_events_that_differ_from_the_catalog_are_stored_and_flagged(tmp_path: Path) -> None:
    assert stored(tmp_path, alert(payload={})).flags == ("schema_mismatch",)


def test_an_event_without_a_time_is_flagged(tmp_path: Path) -> None:
    event = stored(tmp_path, {"event": "zoomroom.alert", "payload": {"account_id": "a"}})
    assert (event.event_ts, event.flags) == (None, ("no_event_ts",))


def test_an_event_from_over_a_minute_ago_is_late(tmp_path: Path) -> None:
    event = alert()
    assert stored(tmp_path, {**event, "event_ts": event["event_ts"] - 61_000}).flags == ("late",)


def test_an_event_older_than_the_last_one_about_its_object_is_out_of_order(tmp_path: Path) -> None:
    newer = alert()
    older = {**newer, "event_ts": newer["event_ts"] - 1000}
    elsewhere = {**older, "payload": {"account_id": "a", "object": {"id": "room-2"}}}
    _, events = answers(tmp_path, signed(newer), signed(older), signed(elsewhere))
    assert [event.flags for event in reversed(events)] == [(), ("out_of_order",), ()]


def test_a_full_disk_asks_zoom_to_try_again() -> None:
    receiver = Receiver({"default": (SECRET,)}, BrokenInbox(), flags=Flags(knows))  # type: ignore[arg-type]
    outcome = asyncio.run(receiver.receive(signed(alert())))
    assert (outcome.status, outcome.body["error"]["code"]) == (503, "unavailable")


def test_a_full_disk_does_not_turn_a_refusal_into_something_to_retry() -> None:
    receiver = Receiver({"default": (SECRET,)}, BrokenInbox(), flags=Flags(knows))  # type: ignore[arg-type]
    assert asyncio.run(receiver.receive(signed(alert(), secret=OLD))).status == 401


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
TIMES = JSON | st.sampled_from(["2024-09-08 15:58:40", "1739923528123", "9999-12-31T23:59:59-23:59", 1e300])
ENVELOPES = st.fixed_dictionaries(
    {"event": st.text(max_size=20) | st.sampled_from(["endpoint.url_validation", "zoomroom.alert"])},
    optional={
        "event_ts": TIMES,
        "payload": st.fixed_dictionaries(
            {}, optional={"object": JSON, "plainToken": JSON, "event_ts": TIMES, "id": JSON}
        )
        | JSON,
        "download_token": JSON,
    },
)
HEADERS = st.dictionaries(
    st.sampled_from(["x-zm-signature", "x-zm-request-timestamp", "x-zm-request-id"]),
    st.text() | st.binary().map(lambda raw: raw.decode("latin-1")),
)


@pytest.fixture(scope="module")
def anyone(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[Raw], Outcome]]:
    """A receiver that lives as long as the module, for thousands of strange deliveries."""
    inbox = SqliteInbox(tmp_path_factory.mktemp("strange"))
    receiver = Receiver({"default": (SECRET,)}, inbox, flags=Flags(knows))
    with asyncio.Runner() as runner:
        runner.run(inbox.open())
        yield lambda raw: runner.run(receiver.receive(raw))
        runner.run(inbox.close())


@settings(max_examples=200, deadline=None)
@given(body=st.binary(max_size=300), headers=HEADERS, source=st.text(max_size=5) | st.just("default"))
def test_no_request_is_ever_our_fault(
    anyone: Callable[[Raw], Outcome], body: bytes, headers: dict[str, str], source: str
) -> None:
    outcome = anyone(Raw(source, headers, body))
    assert outcome.status in (400, 401, 404)
    assert encode(outcome.body)


@settings(max_examples=300, deadline=None)
@given(
    body=st.binary(max_size=300) | ENVELOPES.map(encode) | JSON.map(encode), request_id=st.text(max_size=9)
)
def test_no_signed_body_is_ever_our_fault(
    anyone: Callable[[Raw], Outcome], body: bytes, request_id: str
) -> None:
    outcome = anyone(signed(body, request_id=request_id))
    assert outcome.status in (200, 400)
    assert encode(outcome.body)
