"""What benches share: servers in processes of their own, and how a figure is told."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any


@contextlib.contextmanager
def process(
    command: Sequence[str], extra: Mapping[str, str] | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a server in a group of its own, so that what it starts ends with it. extra: environment variables;
    none of Zoom's or Greenroom's are passed on otherwise."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("ZOOM_", "GREENROOM_"))}
    with tempfile.TemporaryFile() as log:
        running = subprocess.Popen(  # noqa: S603
            command, stdout=log, stderr=log, env={**environment, **(extra or {})}, start_new_session=True
        )
        try:
            yield running
        finally:
            _end(running)


def _end(running: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(running.pid, signal.SIGTERM)
    try:
        running.wait(10)
    except subprocess.TimeoutExpired:
        os.killpg(running.pid, signal.SIGKILL)
        running.wait()


def wait_for(url: str, running: subprocess.Popen[bytes], within_s: float) -> None:
    """Return when the server answers at all; 503 is not ready."""
    deadline = time.monotonic() + within_s
    while time.monotonic() < deadline:
        if running.poll() is not None:
            sys.exit(f"{running.args!r} ended with {running.returncode}.")
        try:
            urllib.request.urlopen(url, timeout=1).close()  # noqa: S310
            return
        except urllib.error.HTTPError as answer:
            answer.close()
            if answer.code != 503:
                return
        except OSError:
            pass
        time.sleep(0.005)
    sys.exit(f"{url} did not answer within {within_s:g} s.")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def ask_json(method: str, url: str, body: Any = None, headers: Mapping[str, str] | None = None) -> Any:
    """Return the decoded answer. Raises: HTTPError for one that is no 2xx."""
    data = json.dumps(body).encode() if body is not None else None
    sent = {"content-type": "application/json", **(headers or {})}
    request = urllib.request.Request(url, data, sent, method=method)  # noqa: S310
    with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310
        return json.loads(answer.read() or b"null")


def memory_mb(pid: int) -> float:
    """Resident memory of a process."""
    shown = subprocess.run(["ps", "-o", "rss=", "-p", str(pid)], capture_output=True, text=True, check=True)  # noqa: S603, S607
    return int(shown.stdout) / 1024


def cpu_s(pid: int) -> float:
    """CPU seconds a process has used, 0 where the system has no /proc."""
    with contextlib.suppress(OSError):
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return 0.0


def goal(what: str, figure: str, is_met: bool, wanted: str) -> None:
    print(f"{what:<26}{figure}   goal {wanted}: {'met' if is_met else 'MISSED'}", flush=True)


def told(values: Sequence[float], unit: str = "", digits: int = 0) -> str:
    """Return a median with its range: ``5,120/s (4,800 to 5,300)``."""
    middle = statistics.median(values)
    return f"{middle:,.{digits}f}{unit} ({min(values):,.{digits}f} to {max(values):,.{digits}f})"
