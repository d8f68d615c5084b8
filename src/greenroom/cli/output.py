"""How commands print: a table for people, JSON for machines."""

from __future__ import annotations

import shlex
import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import click

from greenroom.core.json import encode, pretty

json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON for machines.")
cursor_option = click.option(
    "--cursor", metavar="PLACE", help="Where the next page starts; the page before says it."
)


def show(value: Any, as_json: bool) -> None:
    """Print value as JSON: one line when as_json, else indented."""
    click.echo(encode(value).decode() if as_json else pretty(value))


def tell(answer: Any, text: str, as_json: bool) -> None:
    """Print what was done: the answer for machines, the text for people."""
    click.echo(encode(answer).decode() if as_json else text)


def more(command: str, given: Mapping[str, Any], cursor: str | None) -> None:
    """Print the command line of the next page, if there is one. given: the options of this page."""
    if cursor:
        options = {name: value for name, value in given.items() if value} | {"cursor": cursor}
        words = (
            f"--{name}" if value is True else f"--{name} {shlex.quote(str(value))}"
            for name, value in options.items()
        )
        click.echo(f"\nMore: greenroom {command} {' '.join(words)}")


def table(
    rows: Sequence[Sequence[Any]], headings: Sequence[str], *, empty: str, is_whole: bool = False
) -> None:
    """Print rows under headings, or one line that says why there are none and what to do.

    is_whole: cells are ids and such, to be copied; on a narrow terminal a row takes several lines rather than
    that a cell is broken.
    """
    if not rows:
        click.echo(empty)
        return
    texts = [["" if cell is None else str(cell) for cell in row] for row in rows]
    if not sys.stdout.isatty():
        for line in [list(headings), *texts]:
            click.echo(line_of(line, _widths([list(headings), *texts])))
        return
    if is_whole:
        for text in stacked(texts, headings, shutil.get_terminal_size().columns):
            click.echo(text)
        return
    from rich.console import Console
    from rich.table import Table

    grid = Table(box=None, pad_edge=False, header_style="bold")
    for heading in headings:
        grid.add_column(heading, overflow="fold")
    for row in texts:
        grid.add_row(*row)
    Console(highlight=False).print(grid)


def stacked(rows: Sequence[Sequence[str]], headings: Sequence[str], width: int) -> Iterator[str]:
    """Yield the lines of a table in which no cell is broken: columns that do not fit stand below the others.

    Columns that are empty in every row are left out. width: of the terminal, characters.
    """
    used = [index for index in range(len(headings)) if any(row[index] for row in rows)]
    lines = [[line[index] for index in used] for line in (headings, *rows)]
    widths = _widths(lines)
    groups = _groups(widths, width)
    for number, line in enumerate(lines):
        for group in groups:
            cells = line_of(line[group.start : group.stop], widths[group.start : group.stop])
            text = cells if group.start == 0 else f"{_INDENT}{cells}".rstrip()
            if text or group.start == 0:
                yield click.style(
                    text, bold=number == 0 or None, dim=(number > 0 and group.start > 0) or None
                )


_INDENT = "    "


def _groups(widths: Sequence[int], width: int) -> list[range]:
    """Cut columns into ranges that fit beside each other; those after the first are indented."""
    groups, start, taken = [], 0, 0
    for index, needed in enumerate(widths):
        if index > start and taken + 2 + needed > width:
            groups.append(range(start, index))
            start, taken = index, len(_INDENT) + needed
        else:
            taken += needed + (2 if index > start else 0)
    return [*groups, range(start, len(widths))]


def line_of(cells: Sequence[str], widths: Sequence[int]) -> str:
    """Return cells side by side, each as wide as its column."""
    return "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()


def _widths(lines: Sequence[Sequence[str]]) -> list[int]:
    return [max(map(len, column)) for column in zip(*lines, strict=True)]
