"""Make the catalog's documents from the facts: ``python codegen/import_facts.py FACTS_DIR``.

Run once per set of facts; from then on the documents under ``src/greenroom/catalog/data`` are the truth.
The same facts and tables give the same bytes.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from facts import document, index, plan, read
from facts.examples import Examples

DATA = Path(__file__).resolve().parent.parent / "src/greenroom/catalog/data"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("facts", type=Path, help="folder with operations-*.json and events.json")
    parser.add_argument(
        "--allow-missing-prose", action="store_true", help="use titles and field names where prose is missing"
    )
    parser.add_argument("--out", type=Path, default=DATA, help="where the documents go")
    parser.add_argument("--unused", action="store_true", help="list field prose that nothing asks for")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    complete = True
    for area in plan.AREAS:
        complete &= _import(area, options)
    if not complete:
        return 1
    _write_index(options.out)
    return 0


def _import(area: plan.AreaPlan, options: argparse.Namespace) -> bool:
    """Write one area. False, and nothing written, when prose is missing and must not be."""
    inputs = read.inputs(options.facts, area)
    examples = Examples(inputs.examples)
    built = document.build(inputs, examples)
    for line in examples.dropped:
        print(f"{area.name}: example dropped: {line}", file=sys.stderr)
    if options.unused:
        for name in inputs.prose.unused():
            print(f"{area.name}: prose unused: {name}", file=sys.stderr)
    missing = sorted(inputs.prose.missing)
    if missing and not options.allow_missing_prose:
        print(f"{area.name}: prose is missing for {len(missing)}:", *missing, sep="\n  ", file=sys.stderr)
        return False
    (options.out / f"{area.name}.json").write_bytes(document.as_bytes(built))
    print(f"{area.name}: {len(inputs.operations)} operations, {len(inputs.events)} events")
    return True


def _write_index(out: Path) -> None:
    documents = {
        path.stem: json.loads(path.read_text()) for path in sorted(out.glob("*.json")) if path.stem != "index"
    }
    built, ambiguous = index.build(documents)
    (out / "index.json").write_bytes(document.as_bytes(built))
    for name in ambiguous:
        print(f"name left out, several operations go by it: {name}", file=sys.stderr)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (LookupError, OSError, ValueError) as error:
        sys.exit(f"import_facts: {error}")
