"""What type checkers say of programs that use the client and handle events, right ones and wrong ones."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAMS = Path(__file__).parent / "typing"
Found = set[tuple[str, int]]


def marked() -> Found:
    return {
        (file.name, number)
        for file in PROGRAMS.glob("*.py")
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        if "# E: " in line
    }


def mypy(folder: Path) -> Found:
    command = ["mypy", "--strict", "--config-file", "", "--cache-dir", str(ROOT / ".mypy_cache" / "programs")]
    done = run([*command, str(PROGRAMS)], MYPYPATH=str(ROOT / "src"))
    assert done.returncode in (0, 1), done.stdout + done.stderr
    rows = re.findall(r"^(.+?):(\d+): error: (.+)$", done.stdout, re.M)
    return {(Path(file).name, int(line)) for file, line, _ in rows}


def pyright(folder: Path) -> Found:
    settings = {
        "extraPaths": [str(ROOT / "src")],
        "pythonVersion": "3.11",
        "typeCheckingMode": "strict",
        "reportMissingModuleSource": False,
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    for program in PROGRAMS.glob("*.py"):  # pyright looks only below its configuration
        shutil.copy(program, folder)
    done = run(["pyright", "--outputjson", "--project", str(folder), "--pythonpath", sys.executable])
    assert done.returncode in (0, 1), done.stdout + done.stderr
    rows = json.loads(done.stdout)["generalDiagnostics"]
    return {(Path(row["file"]).name, row["range"]["start"]["line"] + 1) for row in rows}


def run(command: list[str], **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        env={**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1", **environ},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_a_checker_flags_what_is_wrong_and_nothing_else(
    checker: Callable[[Path], Found], tmp_path: Path
) -> None:
    found, wanted = checker(tmp_path), marked()
    assert len(wanted) > 40
    assert sorted(wanted - found) == [], "not flagged"
    assert sorted(found - wanted) == [], "flagged, and right"
