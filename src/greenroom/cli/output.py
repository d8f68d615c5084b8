"""How commands print: a table for people, JSON for machines."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any

import click

from greenroom.core.json import encode, pretty

json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON for machines.")


def show(value: Any, as_json: bool) -> None:
    """Print value as JSON: one line when as_json, else indented."""
    click.echo(encode(value).decode() if as_json else pretty(value))


def tell(answer: Any, text: str, as_json: bool) -> None:
    """Print what was done: the answer for machines, the text for people."""
    click.echo(encode(answer).decode() if as_json else text)


def table(rows: Sequence[Sequence[Any]], headings: Sequence[str], *, empty: str) -> None:
    """Print rows under headings, or one line that says why there are none and what to do."""
    if not rows:
        click.echo(empty)
        return
    if not sys.stdout.isatty():
        _plain(rows, headings)
        return
    from rich.console import Console
    from rich.table import Table

    grid = Table(box=None, pad_edge=False, header_style="bold")
    for heading in headings:
        grid.add_column(heading, overflow="fold")
    for row in rows:
        grid.add_row(*("" if cell is None else str(cell) for cell in row))
    Console(highlight=False).print(grid)


def _plain(rows: Sequence[Sequence[Any]], headings: Sequence[str]) -> None:
    texts = [[("" if cell is None else str(cell)) for cell in row] for row in rows]
    widths = [max(len(line[i]) for line in [list(headings), *texts]) for i in range(len(headings))]
    for line in [list(headings), *texts]:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())
