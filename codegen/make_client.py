"""Write the typed surface of the client from the catalog: ``python codegen/make_client.py [--check]``.

The same catalog gives the same bytes. Only files whose text changes are written.
"""

from __future__ import annotations

import sys

from client import render
from client.plan import plan
from written import ROOT, formatted, main

from greenroom import catalog

GENERATED = ROOT / "src/greenroom/client/generated"


def files() -> dict[str, str]:
    """Return the text of every generated file, by its path under ``generated``."""
    plans = [made for name in catalog.areas() if (made := plan(catalog.area(name))).groups]
    made = {"__init__.py": render.index(plans), "types/__init__.py": '"""What operations take and give."""\n'}
    for area in plans:
        made[f"{area.name}.py"] = render.area(area)
        made[f"types/{area.name}.py"] = render.types(area)
    return {name: formatted(name, text) for name, text in made.items()}


if __name__ == "__main__":
    try:
        sys.exit(main(__doc__, GENERATED, files))
    except (LookupError, OSError, ValueError) as error:
        sys.exit(f"make_client: {error}")
