"""Write the typed surface of the client from the catalog: ``python codegen/make_client.py [--check]``.

The same catalog gives the same bytes. Only files whose text changes are written.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from client import render
from client.plan import plan

from greenroom import catalog

ROOT = Path(__file__).resolve().parent.parent
GENERATED = ROOT / "src/greenroom/client/generated"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when a file would change")
    check = parser.parse_args().check
    wanted = {GENERATED / name: text for name, text in files().items()}
    there = set(GENERATED.rglob("*.py"))
    changed = sorted(f for f, text in wanted.items() if f not in there or f.read_text() != text)
    stale = sorted(there - set(wanted))
    for file in [*changed, *stale]:
        print(f"{'would change' if check else 'changed'}: {file.relative_to(ROOT)}")
    if check:
        return 1 if changed or stale else 0
    for file in changed:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(wanted[file])
    for file in stale:
        file.unlink()
    return 0


def files() -> dict[str, str]:
    """Return the text of every generated file, by its path under ``generated``."""
    plans = [made for name in catalog.areas() if (made := plan(catalog.area(name))).groups]
    made = {"__init__.py": render.index(plans), "types/__init__.py": '"""What operations take and give."""\n'}
    for area in plans:
        made[f"{area.name}.py"] = render.area(area)
        made[f"types/{area.name}.py"] = render.types(area)
    return {name: formatted(name, text) for name, text in made.items()}


def formatted(name: str, text: str) -> str:
    """Return the text as the project's formatter leaves it."""
    tools = Path(sys.executable).parent
    ruff = [str(tools / "ruff"), "format", "--config", str(ROOT / "pyproject.toml")]
    done = subprocess.run(
        [*ruff, "--stdin-filename", name, "-"], input=text, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise ValueError(f"{name} is no Python: {done.stderr}")
    return done.stdout


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (LookupError, OSError, ValueError) as error:
        sys.exit(f"make_client: {error}")
