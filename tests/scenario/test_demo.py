"""``greenroom demo`` tells the whole story, and says so when a step does not happen."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from greenroom.cli import demo, main
from tests.house import cli, running


def test_the_demo_tells_every_step_and_leaves_nothing_behind(tmp_path: Path) -> None:
    said = cli("demo", TMPDIR=str(tmp_path))
    assert said.returncode == 0, said.stdout + said.stderr
    told = [
        "zoomroom.sensor_data",
        "202",
        "zoomroom.checked_in",
        "zoomroom.checked_out",
        "released",
        "events received",
        "runs completed, 0 failed",
    ]
    places = [said.stdout.index(word) for word in told]
    assert places == sorted(places), "in the order in which things happen"
    assert said.stderr == ""
    assert list(tmp_path.iterdir()) == []


def test_the_demo_fails_with_the_reason_when_a_step_does_not_happen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    @contextlib.contextmanager
    def house_without_a_worker() -> Iterator[str]:
        with running(tmp_path / "data", "--roles", "sandbox,gateway,console") as house:
            yield house.url

    monkeypatch.setattr(demo, "_throw_away_house", house_without_a_worker)
    monkeypatch.setenv("GREENROOM_URL", "")
    with pytest.raises(SystemExit) as ended:
        main.main(["demo"])
    assert ended.value.code == 1
    assert "the call rooms.check_in did not happen within" in capsys.readouterr().err
