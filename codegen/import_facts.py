"""Make the catalog's documents from the facts: ``python codegen/import_facts.py FACTS_DIR``.

Run once per set of facts; from then on the documents under ``src/greenroom/catalog/data`` are the truth.
The same facts and tables give the same bytes.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from facts import component, document, index, plan, read
from facts.examples import Examples

DATA = Path(__file__).resolve().parent.parent / "src/greenroom/catalog/data"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("facts", type=Path, help="folder with operations-*.json, events.json, component.json")
    parser.add_argument("--area", action="append", help="only this area; may be given several times")
    parser.add_argument(
        "--allow-missing-prose", action="store_true", help="use titles and field names where prose is missing"
    )
    parser.add_argument("--out", type=Path, default=DATA, help="where the documents go")
    parser.add_argument(
        "--unused", action="store_true", help="list prose and corrections that nothing asks for"
    )
    parser.add_argument("--mended", action="store_true", help="list examples changed to fit their schema")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    facts = read.facts(options.facts)
    complete = True
    for area in plan.AREAS:
        if not options.area or area.name in options.area:
            complete &= _import(read.inputs(facts, area), options)
    if not complete:
        return 1
    (options.out / "component.json").write_bytes(
        document.as_bytes(component.build(facts, Examples(read.table("examples", "common"))))
    )
    _write_index(options.out)
    return 0


def _import(inputs: read.Inputs, options: argparse.Namespace) -> bool:
    """Write one area. False, and nothing written, when prose is missing and must not be."""
    name = inputs.area.name
    examples = Examples(inputs.examples)
    built = document.build(inputs, examples)
    _list(name, "example dropped", examples.dropped)
    if options.mended:
        _list(name, "example mended", examples.mended)
    if options.unused:
        _list(name, "prose unused", inputs.prose.unused())
        _list(name, "correction unused", inputs.overlay.unused())
    missing = sorted(inputs.prose.missing)
    if missing and not options.allow_missing_prose:
        _list(name, "prose missing", missing)
        return False
    (options.out / f"{name}.json").write_bytes(document.as_bytes(built))
    print(f"{name}: {len(inputs.operations)} operations, {len(inputs.events)} events")
    return True


def _list(area: str, what: str, lines: list[str]) -> None:
    for line in lines:
        print(f"{area}: {what}: {line}", file=sys.stderr)


def _write_index(out: Path) -> None:
    documents = {
        area.name: json.loads(path.read_text())
        for area in plan.AREAS
        if (path := out / f"{area.name}.json").exists()
    }
    built = index.build(documents)
    (out / "index.json").write_bytes(document.as_bytes(built))


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (LookupError, OSError, ValueError) as error:
        sys.exit(f"import_facts: {error}")
