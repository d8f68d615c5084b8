"""Find the cause of each documented error by trying: ``python -m tests.contract.errors.search [area …]``.

Writes causes/<area>.json, where a cause that still works is kept, and not_yet/<area>.json: the errors that
have neither a cause nor a reason to have none. Prints how many there are of each.
"""

from __future__ import annotations

import contextlib
import json
import sys
from pathlib import Path
from typing import Any

from greenroom import catalog
from greenroom.catalog import Operation
from greenroom.sandbox.sandbox import Sandbox
from tests.door import Answer

from .causes import Errand, candidates, perform
from .facts import documented, is_said, is_wider, key
from .impossible import reason

TABLES = Path(__file__).parent / "causes"
OPEN = Path(__file__).parent / "not_yet"


def table(area: str) -> dict[str, dict[str, str]]:
    """Return what is known of an area: operation -> error -> cause."""
    path = TABLES / f"{area}.json"
    found: dict[str, Any] = json.loads(path.read_text()) if path.exists() else {}
    return found


def image() -> bytes:
    """Return the default world, to begin every errand from."""
    sandbox = Sandbox(None)
    return sandbox.records.dump()


def search(operation: Operation, world: bytes, known: dict[str, str]) -> dict[str, str]:
    """Return the causes of an operation's errors, as far as one is found: calls before conditions."""
    wanted = {key(fact): fact for fact in operation.errors}
    found: dict[str, str] = {}
    with Errand(operation, world) as errand:
        names = [*dict.fromkeys(known.values()), *candidates(operation, errand)]
    for name in sorted(dict.fromkeys(names), key=lambda name: name.startswith("condition:")):
        if len(found) == len(wanted):
            break
        answer = _tried(name, operation, world)
        if answer is None:
            continue
        said = {text: fact for text, fact in wanted.items() if is_said(fact, answer)}
        for text, fact in said.items():
            if text not in found and not any(is_wider(fact, other) for other in said.values()):
                found[text] = name
    return dict(sorted(found.items()))


def _tried(name: str, operation: Operation, world: bytes) -> Answer | None:
    with contextlib.suppress(AssertionError, LookupError, StopIteration, TypeError, AttributeError):
        return perform(name, operation, world)
    return None


def not_yet(area: str) -> dict[str, list[str]]:
    """Return what is open: operation -> errors."""
    path = OPEN / f"{area}.json"
    found: dict[str, Any] = json.loads(path.read_text()) if path.exists() else {}
    return found


def main(areas: list[str]) -> None:
    world = image()
    for area in areas or catalog.areas():
        known = table(area)
        operations = [o for o in catalog.operations(area) if o.errors]
        found = {o.id: search(o, world, known.get(o.id, {})) for o in operations}
        write(TABLES / f"{area}.json", found)
        open_ = {
            o.id: sorted({key(f) for f in o.errors if key(f) not in found[o.id] and not reason(o, f, key(f))})
            for o in operations
        }
        write(OPEN / f"{area}.json", open_)
    for area in areas or catalog.areas():
        print(count(area))


def write(path: Path, content: dict[str, Any]) -> None:
    """Write what is not empty; a file without content goes."""
    kept = {name: value for name, value in content.items() if value}
    path.parent.mkdir(exist_ok=True)
    if kept:
        path.write_text(json.dumps(kept, indent=1, sort_keys=True, ensure_ascii=False) + "\n")
    else:
        path.unlink(missing_ok=True)


def count(area: str) -> str:
    """Return a line: how many errors are documented, caused by calls, by a condition, impossible, open."""
    total = sum(1 for _ in documented(area))
    causes = [cause for causes in table(area).values() for cause in causes.values()]
    set_up = sum(cause.startswith("condition:") for cause in causes)
    left = sum(map(len, not_yet(area).values()))
    rest = total - len(causes) - left
    return f"{area:12}{total:6}{len(causes) - set_up:8}{set_up:8}{rest:8}{left:8}"


if __name__ == "__main__":
    main(sys.argv[1:])
