"""Every flow in the docs is sound, and calls operations that exist with arguments they take."""

import re
from pathlib import Path

import pytest

from greenroom.flows.definition import examine
from greenroom.flows.naming import CatalogNames

DOCS = Path(__file__).parents[3] / "docs" / "flows.md"
EXAMPLES = re.findall(r"```yaml\n(.*?)```", DOCS.read_text("utf-8"), re.S)


@pytest.mark.parametrize("text", EXAMPLES, ids=[text.split("\n")[0][6:] for text in EXAMPLES])
def test_a_documented_flow_is_sound(text: str) -> None:
    checked = examine(text, "flows.md", CatalogNames())
    assert (checked.errors, checked.warnings) == ((), ())
