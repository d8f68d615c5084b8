"""When an answer asks to be asked again."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from greenroom.client.retry import retry_after_s
from greenroom.core.steps import Response

NOW = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("7", 7),
        ("2026-11-21T10:01:00Z", 60),
        ("Sat, 21 Nov 2026 10:02:00 GMT", 120),
        ("Sat, 21 Nov 2026 09:00:00 GMT", 0),
        ("Sat, 21 Nov 99999999999999999999 10:00:00 GMT", None),
        ("GMT", None),
        ("soon", None),
        ("", None),
    ],
)
def test_retry_after_is_seconds_or_a_date(text: str, seconds: float | None) -> None:
    assert retry_after_s(Response(status=429, headers={"retry-after": text}), NOW) == seconds
