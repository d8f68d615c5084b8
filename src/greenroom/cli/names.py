"""Names from the catalog as command-line arguments: they complete, and misspelt ones are noticed."""

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
        return _completing(ids(), incomplete)


class EventName(click.ParamType[str]):
    """The name of an event, or a pattern with ``*``. One that no event of the catalog fits is taken, and a
    line on stderr says so: Zoom may have events that the catalog lacks."""

    name = "event"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        from greenroom import catalog
        from greenroom.catalog.query import did_you_mean

        try:
            catalog.event_pattern(value)
        except catalog.UnknownOperation as unknown:
            what = "fits" if "*" in value else "is called"
            hint = did_you_mean(value, unknown.near)
            click.echo(f"greenroom: no event in the catalog {what} {value!r}. {hint}", err=True)
        return value

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        return _completing(events(), incomplete)


def ids() -> list[str]:
    """Return the ids of all operations and variants, sorted; here and there an event's among them. They come
    from the index: no area is read."""
    from greenroom.catalog import load

    index = load.index()
    found = {operation_id for _, operation_id in index.routes.values()}
    groups = {operation_id.partition(".")[0] for operation_id in found}
    named = {name for name, (_, key) in index.names.items() if name == key}
    return sorted(found | {name for name in named if name.partition(".")[0] in groups})


def events() -> list[str]:
    """Return the names of all events, sorted; this reads every area."""
    from greenroom import catalog

    return sorted(name for area in catalog.areas() for name in catalog.area(area).event_names)


def _completing(names: list[str], incomplete: str) -> list[CompletionItem]:
    from click.shell_completion import CompletionItem

    return [CompletionItem(name) for name in names if name.startswith(incomplete)]


OPERATION = OperationName()
EVENT = EventName()
