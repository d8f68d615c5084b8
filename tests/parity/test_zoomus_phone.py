"""zoomus reads Zoom Phone."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from greenroom.testing import ZoomSandbox

from .answers import ok


def test_the_phone_is_read(zoomus_client: Any, zoom_sandbox: ZoomSandbox) -> None:
    numbers = ok(zoomus_client.phone.numbers_list(page_size=100))["phone_numbers"]
    assert len(numbers) >= 3
    assert ok(zoomus_client.phone.numbers_get(id=numbers[0]["id"]))["number"] == numbers[0]["number"]
    assert len(ok(zoomus_client.phone.users(page_size=100))["users"]) >= 3
    since = (zoom_sandbox.clock.now - timedelta(days=30)).date().isoformat()
    logs = zoomus_client.phone.call_logs(page_size=100, **{"from": since})
    assert len(ok(logs)["call_logs"]) >= 5
    assert ok(zoomus_client.phone.calling_plans())["calling_plans"]
