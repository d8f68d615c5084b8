"""What the in-process client does that a call alone does not show."""

from __future__ import annotations

import json
from pathlib import Path

from greenroom.testing import ZoomSandbox


def test_a_download_becomes_a_file(zoom_sandbox: ZoomSandbox, tmp_path: Path) -> None:
    told: list[int] = []
    at = zoom_sandbox.client.download(
        "users.list", to=tmp_path / "users.json", progress=lambda done, _: told.append(done)
    )
    assert json.loads(at.read_bytes())["users"]
    assert told[-1] == at.stat().st_size
