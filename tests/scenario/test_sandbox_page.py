"""The commands of docs/sandbox.md run as printed, one block after the other, in a real house."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house import House, environment, running

PAGE = (Path(__file__).parents[2] / "docs" / "sandbox.md").read_text("utf-8")
BLOCKS = re.findall(r"```sh\n(.*?)```", PAGE, re.S)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with running(tmp_path_factory.mktemp("page") / "data") as house:
        yield house


def test_the_blocks_run(house: House, tmp_path: Path) -> None:
    assert len(BLOCKS) >= 10
    command = tmp_path / "bin" / "greenroom"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m greenroom.cli.main "$@"\n')
    command.chmod(0o755)
    path = f"{command.parent}:{environment()['PATH']}"
    for block in BLOCKS:
        text = block.replace("http://127.0.0.1:8787", house.url)
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", text],
            cwd=tmp_path,
            env=environment(GREENROOM_URL=house.url, PATH=path),
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, (block, done.stdout, done.stderr)
        assert done.stdout, block
