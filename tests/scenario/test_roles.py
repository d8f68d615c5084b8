"""Gateways, workers and consoles in processes of their own, on one database."""

from __future__ import annotations

import json
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

from greenroom.core.secrets import Secret
from greenroom.core.signing import sign
from tests.house import environment
from tests.ports import free_port
from tests.postgres import fresh_database
from tests.waiting import WITHIN_S, until

SECRET = "greenroom_example_secret"


class Role:
    """``greenroom up --roles ROLE``."""

    def __init__(self, role: str, folder: Path, database: str) -> None:
        self.url = f"http://127.0.0.1:{free_port()}"
        arguments = ["--port", self.url.rpartition(":")[2], "--data", str(folder / role), "--roles", role]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "greenroom.cli.main", "up", *arguments],
            env=environment(ZOOM_WEBHOOK_SECRET_TOKEN=SECRET, GREENROOM_DATABASE=database),
            stdout=subprocess.DEVNULL,
        )

    def events(self) -> list[dict[str, Any]] | None:
        """Return what its API shows, None before it answers."""
        try:
            with urllib.request.urlopen(f"{self.url}/api/events", timeout=10) as response:
                found: list[dict[str, Any]] = json.load(response)["events"]
                return found
        except OSError:
            return None

    def post(self, path: str, body: bytes) -> int:
        stamp = int(time.time())
        headers = {
            "x-zm-signature": sign(body, Secret(SECRET), stamp),
            "x-zm-request-timestamp": str(stamp),
            "x-zm-request-id": "one",
        }
        try:
            with urllib.request.urlopen(urllib.request.Request(self.url + path, body, headers)) as response:
                return int(response.status)
        except urllib.error.HTTPError as refusal:
            with refusal:
                return refusal.code


def test_what_a_gateway_takes_a_worker_handles_and_every_process_shows(tmp_path: Path) -> None:
    database = fresh_database()
    roles = [Role(name, tmp_path, database) for name in ("gateway", "worker", "console")]
    gateway, worker, _ = roles
    try:
        for role in roles:
            until("it answers", lambda role=role: role.events() is not None, 60)
        body = json.dumps({"event": "zoomroom.alert", "payload": {"account_id": "a"}}).encode()
        assert gateway.post("/hooks/zoom", body) == 200
        assert worker.post("/hooks/zoom", body) == 404
        for role in roles:
            until("it is handled", lambda role=role: [e["status"] for e in role.events()] == ["dispatched"])
    finally:
        for role in roles:
            role.process.terminate()
        assert [role.process.wait(WITHIN_S) for role in roles] == [0, 0, 0]
