"""Write a class for each webhook event from the catalog: ``python codegen/make_events.py [--check]``.

The same catalog gives the same bytes. Only files whose text changes are written.
"""

from __future__ import annotations

import sys

from events import render
from events.plan import plan
from written import ROOT, formatted, main

from greenroom import catalog

GENERATED = ROOT / "src/greenroom/events/generated"


def files() -> dict[str, str]:
    """Return the text of every generated file, by its path under ``generated``."""
    plans = [made for name in catalog.areas() if (made := plan(catalog.area(name))).events]
    made = {"__init__.py": render.index(plans), "on.py": render.on(plans)}
    made |= {f"{area.name}.py": render.area(area) for area in plans}
    return {name: formatted(name, text) for name, text in made.items()}


if __name__ == "__main__":
    try:
        sys.exit(main(__doc__, GENERATED, files))
    except (LookupError, OSError, ValueError) as error:
        sys.exit(f"make_events: {error}")
