"""Who may send to a process's gateway."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from greenroom.app.senders import Senders
from greenroom.app.settings import Settings, ZoomCredentials
from greenroom.core.secrets import Secret
from greenroom.gateway import Gateway

CALLS_ZOOM = ZoomCredentials(
    account_id="a",
    client_id="b",
    client_secret=Secret("c"),
    api_url="https://api.zoom.us/v2",
    oauth_url="https://zoom.us/oauth",
)
CALLS_A_SANDBOX = msgspec.structs.replace(CALLS_ZOOM, api_url="http://127.0.0.1:8787/v2")


@pytest.mark.parametrize(
    ("settings", "taken"),
    [
        ({"roles": frozenset({"gateway", "sandbox"})}, {"sandbox", "zoom"}),
        ({"roles": frozenset({"gateway"}), "zoom": CALLS_A_SANDBOX}, {"sandbox", "zoom"}),
        ({"roles": frozenset({"gateway", "worker"}), "zoom": CALLS_ZOOM}, {"zoom"}),
        ({"roles": frozenset({"gateway"})}, {"zoom"}),
    ],
)
def test_the_sandbox_whose_secret_is_published_may_send_only_where_there_is_one(
    settings: dict[str, Any], taken: set[str], tmp_path: Path
) -> None:
    hooks = Gateway(sources={}, data=tmp_path)
    Senders(Settings(data=tmp_path, webhook_secrets=(Secret("its own"),), **settings), hooks)
    assert set(hooks.sources) == taken
