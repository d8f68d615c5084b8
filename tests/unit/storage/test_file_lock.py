"""One holder at a time, and none that is dead."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from greenroom.storage.file_lock import FileLock

HOLD = """
import sys, time
from pathlib import Path
from greenroom.storage.file_lock import FileLock
lock = FileLock(Path(sys.argv[1]))
assert lock.try_take()
print("held", flush=True)
time.sleep(60)
"""


def test_a_second_holder_waits_for_the_first(tmp_path: Path) -> None:
    first, second = FileLock(tmp_path / "a.lock"), FileLock(tmp_path / "a.lock")
    assert first.try_take()
    assert not second.try_take()
    assert not second.take(within_s=0.05)
    first.release()
    assert second.take(within_s=5)


def test_two_names_do_not_disturb_each_other(tmp_path: Path) -> None:
    first, second = FileLock(tmp_path / "a.lock"), FileLock(tmp_path / "b.lock")
    assert first.try_take()
    assert second.try_take()


def test_a_killed_process_holds_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        assert not FileLock(path).try_take()
        holder.kill()
        holder.wait()
        assert FileLock(path).take(within_s=5)
