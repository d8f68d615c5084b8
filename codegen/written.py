"""Generated files: formatted as the project formats, written only where their text changes."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main(doc: str | None, folder: Path, files: Callable[[], Mapping[str, str]]) -> int:
    """Write files, given by path under folder; with ``--check`` only tell which. Return the exit code."""
    parser = argparse.ArgumentParser(description=doc)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when a file would change")
    check = parser.parse_args().check
    wanted = {folder / name: text for name, text in files().items()}
    there = set(folder.rglob("*.py"))
    changed = sorted(f for f, text in wanted.items() if f not in there or f.read_text("utf-8") != text)
    stale = sorted(there - set(wanted))
    for file in [*changed, *stale]:
        print(f"{'would change' if check else 'changed'}: {file.relative_to(ROOT)}")
    if check:
        return 1 if changed or stale else 0
    for file in changed:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(wanted[file], "utf-8")
    for file in stale:
        file.unlink()
    return 0


def formatted(name: str, text: str) -> str:
    """Return the text as the project's formatter leaves it. ValueError when it is no Python."""
    tools = Path(sys.executable).parent
    ruff = [str(tools / "ruff"), "format", "--config", str(ROOT / "pyproject.toml")]
    done = subprocess.run(
        [*ruff, "--stdin-filename", name, "-"], input=text, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise ValueError(f"{name} is no Python: {done.stderr}")
    return done.stdout
