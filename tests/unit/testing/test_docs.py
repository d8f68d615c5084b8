"""docs/testing.md is a user's project: its files run as printed, spread over processes."""

from __future__ import annotations

import re
from pathlib import Path

from .test_plugin import ROOT, run

PAGE = (ROOT / "docs" / "testing.md").read_text("utf-8")
FILES = re.findall(r"```(?:python|yaml)\n# (\S+)\n(.*?)```", PAGE, re.S)


def test_every_snippet_is_a_file() -> None:
    assert len(FILES) == PAGE.count("\n```python\n") + PAGE.count("\n```yaml\n") >= 8
    assert len(dict(FILES)) == len(FILES)


def test_the_project_of_the_page_passes(tmp_path: Path) -> None:
    for name, text in FILES:
        (tmp_path / name).write_text(text, "utf-8")
    plugins = ("-p", "anyio", "-p", "xdist", "-n", "2", "--strict-markers", "-o", "pythonpath=.")
    done = run(tmp_path, "", *plugins, ".")
    assert done.returncode == 0, done.stdout + done.stderr
    tests = sum(len(re.findall(r"^(?:async )?def test_", text, re.M)) for _, text in FILES)
    assert f"{tests} passed" in done.stdout


def test_a_world_is_found_from_the_projects_folder(tmp_path: Path) -> None:
    (tmp_path / "office.yaml").write_text(dict(FILES)["office.yaml"])
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    inside = tmp_path / "deep"
    inside.mkdir()
    test = """
import pytest
@pytest.mark.zoom_sandbox(world="office.yaml")
def test_it(zoom_sandbox):
    assert [room.name for room in zoom_sandbox.world.rooms] == ["Studio"]
"""
    done = run(inside, test)
    assert done.returncode == 0, done.stdout
