"""Every flow in the docs is sound, and calls operations that exist with arguments they take."""

import re
from pathlib import Path

import pytest

from greenroom import catalog
from greenroom.flows.client_actions import knows
from greenroom.flows.definition import check

DOCS = Path(__file__).parents[3] / "docs" / "flows.md"
EXAMPLES = re.findall(r"```yaml\n(.*?)```", DOCS.read_text("utf-8"), re.S)


@pytest.mark.parametrize("text", EXAMPLES, ids=[text.split("\n")[0][6:] for text in EXAMPLES])
def test_a_documented_flow_is_sound(text: str) -> None:
    flow = check(text, "flows.md", knows=knows)
    assert catalog.event(flow.on.event).event == flow.on.event
    for step in flow.steps:
        if step.call:
            operation = catalog.operation(step.call)
            known = {parameter.name for parameter in operation.parameters} | set(operation.fields)
            assert set(step.with_) <= known
