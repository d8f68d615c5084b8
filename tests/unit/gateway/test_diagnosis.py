"""Refusals name the likely mistake. Each delivery here is broken the way it breaks in practice."""

from __future__ import annotations

import asyncio
import gzip
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from greenroom.core.errors import BadSignature, WebhookError
from greenroom.core.secrets import Secret
from greenroom.core.signing import sign
from greenroom.gateway import Gateway
from greenroom.gateway.diagnosis import ADVICE, Diagnosis
from greenroom.gateway.receive import Raw
from greenroom.gateway.sources import Sources
from tests.unit.gateway.deliveries import SECRET, alert, knows, signed

OTHER = Secret("the secret of another source")
GOOD = signed(alert(payload={"account_id": "a", "object": {"id": "Café ☕/1"}}))
NAMES = ("x-zm-signature", "x-zm-request-timestamp")
STAMP = int(GOOD.headers[NAMES[1]])


def dumped(**options: Any) -> bytes:
    return json.dumps(json.loads(GOOD.body), **options).encode()


def with_body(body: bytes) -> Raw:
    return Raw("default", GOOD.headers, body)


def with_headers(**changes: str | None) -> Raw:
    headers = {**GOOD.headers, **{name.replace("_", "-"): value for name, value in changes.items()}}
    return Raw("default", {name: value for name, value in headers.items() if value is not None}, GOOD.body)


def resigned(stamp: int, sent: int) -> Raw:
    return Raw("default", {NAMES[0]: sign(GOOD.body, SECRET, stamp), NAMES[1]: str(sent)}, GOOD.body)


BROKEN: list[tuple[str, Callable[[], Raw]]] = [
    ("body_reserialised", lambda: with_body(dumped())),
    ("body_reserialised", lambda: with_body(dumped(ensure_ascii=False))),
    ("body_reserialised", lambda: with_body(dumped(separators=(",", ":")))),
    ("body_reserialised", lambda: with_body(dumped(indent=2))),
    ("body_reserialised", lambda: with_body(GOOD.body + b"\n")),
    ("body_reserialised", lambda: with_body(GOOD.body.replace(b"/", b"\\/"))),
    ("body_reserialised", lambda: with_body(b"\xef\xbb\xbf" + GOOD.body)),
    ("empty_body", lambda: with_body(b"")),
    ("compressed_body", lambda: with_body(gzip.compress(GOOD.body))),
    ("missing_signature", lambda: with_headers(x_zm_signature=None)),
    ("missing_timestamp", lambda: with_headers(x_zm_request_timestamp=None)),
    (
        "header_renamed",
        lambda: with_headers(x_zm_signature=None, x_forwarded_zm_signature=GOOD.headers[NAMES[0]]),
    ),
    (
        "header_renamed",
        lambda: with_headers(x_zm_request_timestamp=None, x_original_request_timestamp=str(STAMP)),
    ),
    ("malformed_signature", lambda: with_headers(x_zm_signature="sha256=abc")),
    ("signature_reformatted", lambda: with_headers(x_zm_signature=GOOD.headers[NAMES[0]][3:].upper())),
    ("other_sources_secret", lambda: signed(alert(), secret=OTHER)),
    ("wrong_secret", lambda: signed(alert(), secret=Secret("a stranger's"))),
    ("other_timestamp", lambda: resigned(STAMP - 1, STAMP)),
    ("other_timestamp", lambda: with_headers(x_zm_request_timestamp=str(STAMP * 1000))),
    ("old_or_clock_ahead", lambda: signed(alert(), age_s=90_000)),
    ("clock_behind", lambda: signed(alert(), age_s=-3600)),
    ("not_an_event", lambda: signed(b"[]")),
    ("empty_body", lambda: signed(b"")),
]


@pytest.mark.parametrize(("likely", "broken"), BROKEN, ids=[f"{n}-{one[0]}" for n, one in enumerate(BROKEN)])
def test_a_refusal_names_the_likely_mistake_and_the_next_move(
    tmp_path: Path, likely: str, broken: Callable[[], Raw]
) -> None:
    hooks = Gateway(sources={"default": SECRET, "other": OTHER}, data=tmp_path, schema_of=knows)
    raw = broken()

    async def run() -> tuple[int, Any, str]:
        outcome = await hooks.receive(raw.headers, raw.body)
        (kept,) = await hooks.inbox.rejections()
        await hooks.stop()
        return outcome.status, outcome.body, kept.likely

    status, answer, found = asyncio.run(run())
    assert (status in (400, 401), found) == (True, likely)
    assert ADVICE[likely]
    assert likely not in str(answer)  # the sender learns no more than before
    with pytest.raises(WebhookError) as caught:
        hooks.verify(raw.headers, raw.body)
    assert (caught.value.likely, caught.value.next_move) == (likely, ADVICE[likely])


def test_over_asgi_a_renamed_header_is_seen_too(tmp_path: Path) -> None:
    from greenroom.testing.asgi import ask

    async def run() -> str:
        hooks = Gateway(secret=SECRET, data=tmp_path, schema_of=knows)
        headers = {"x-forwarded-zm-signature": GOOD.headers[NAMES[0]], NAMES[1]: str(STAMP)}
        assert (await ask(hooks, "POST", "http://here/", headers, GOOD.body)).status == 401
        (kept,) = await hooks.inbox.rejections()
        await hooks.stop()
        return kept.likely

    assert asyncio.run(run()) == "header_renamed"


def test_under_a_flood_of_forgeries_no_more_is_looked_at_than_the_budget_allows() -> None:
    diagnosis, sources = Diagnosis(per_s=3), Sources({"default": SECRET})
    error = BadSignature("no")
    words = [diagnosis.of(error, "default", sources, GOOD.headers, b"{}") for _ in range(50)]
    assert words[:3] == ["wrong_secret"] * 3
    assert words.count("") >= 40


def test_a_large_forgery_costs_no_search() -> None:
    sources = Sources({"default": [str(number) for number in range(32)]})
    body = b'{"event":"x","event_ts":1739923528123,"a":"' + b"y" * 60_000 + b'"}'
    began = time.perf_counter()
    assert Diagnosis().of(BadSignature("no"), "default", sources, GOOD.headers, body) == "wrong_secret"
    assert time.perf_counter() - began < 1.0


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300), st.text(max_size=80), st.text(max_size=20))
def test_whatever_comes_a_word_is_found_or_none(body: bytes, signature: str, stamp: str) -> None:
    headers = {NAMES[0]: signature, NAMES[1]: stamp}
    word = Diagnosis().of(BadSignature("no"), "default", Sources({"default": SECRET}), headers, body)
    assert word in ADVICE
