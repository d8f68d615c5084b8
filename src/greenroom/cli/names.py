"""Operation names as command-line arguments: they complete from the catalog's index, no area is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


class OperationName(click.ParamType[str]):
    """Any name of an operation; ids are what completes."""

    name = "operation"

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        from click.shell_completion import CompletionItem

        return [CompletionItem(name) for name in ids() if name.startswith(incomplete)]


def ids() -> list[str]:
    """Return the ids of all operations and variants, sorted; here and there an event's among them."""
    from greenroom.catalog import load

    index = load.index()
    found = {operation_id for _, operation_id in index.routes.values()}
    groups = {operation_id.partition(".")[0] for operation_id in found}
    named = {name for name, (_, key) in index.names.items() if name == key}
    return sorted(found | {name for name in named if name.partition(".")[0] in groups})


OPERATION = OperationName()
