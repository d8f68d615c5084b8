"""The README's snippets run as printed, against a real house."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from greenroom import Zoom
from tests.house import cli, running

README = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
SNIPPETS = re.findall(r"```python\n(.*?)```", README, re.S)


def test_there_are_snippets() -> None:
    assert len(SNIPPETS) >= 2


def test_the_snippets_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with running(tmp_path / "data") as house:
        sandbox = Zoom.sandbox
        monkeypatch.setattr(Zoom, "sandbox", classmethod(lambda cls: sandbox(url=house.url)))
        for snippet in SNIPPETS:
            exec(compile(snippet, "README.md", "exec"), {"__name__": "readme"})
        assert "Fuji" in capsys.readouterr().out
        for line in re.findall(r"^greenroom ((?:call|docs|sandbox) [^\n#]+)", README, re.M):
            said = cli(*line.split(), GREENROOM_URL=house.url)
            assert said.returncode == 0, (line, said.stderr)
            assert said.stdout
