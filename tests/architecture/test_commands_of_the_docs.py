"""Every command line that a page or a help text shows is one: command, options, values."""

from __future__ import annotations

import re
import shlex
import tomllib
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from greenroom import catalog
from greenroom.cli.call import _arguments
from greenroom.cli.main import greenroom

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
FENCE = re.compile(r"^ *```(?P<kind>\w*)\n(?P<text>.*?)^ *```", re.S | re.M)
SPANS = {"receive", "handle", "run", "step"}
"""Spans of OpenTelemetry begin with the word greenroom as well."""
SHELL = {"", "sh", "ini", "yaml"}
LINE = re.compile(
    r"(?:^\s*|\$\(|&& |\| |bin/)greenroom (?P<words>[^#\n]+)|\bcommand: (?P<container>up [^,}\n]+)", re.M
)
END = re.compile(r" && | \| | [0-9]?> |\)\"?|$")


def shown(text: str) -> Iterator[str]:
    """The command lines of a text, without the word greenroom."""
    for found in LINE.finditer(text.replace("\\\n", " ")):
        words = found["words"] or found["container"]
        yield (
            END.split(words)[0].strip()
            if "$(" in found[0]
            else re.split(r" && | \| | [0-9]?> ", words)[0].strip()
        )


def in_pages() -> Iterator[object]:
    for page in PAGES:
        text = page.read_text("utf-8")
        for block in FENCE.finditer(text):
            if block["kind"] in SHELL:
                for line in shown(block["text"]):
                    yield pytest.param(line, id=f"{page.name}: {line}")


def in_helps(command: click.Command, name: str = "greenroom") -> Iterator[object]:
    for line in re.findall(r"^ *greenroom ([^\n]+)$", command.help or "", re.M):
        line = re.split(r" \| | [0-9]?> |\)", line)[0]
        yield pytest.param(line, id=f"{name} --help: {line}")
    if isinstance(command, click.Group):
        for inner in command.list_commands(click.Context(command)):
            found = command.get_command(click.Context(command), inner)
            assert found is not None
            yield from in_helps(found, f"{name} {inner}")


def parse(words: list[str]) -> None:
    """Raises: click.UsageError for a command, option or value that there is not."""
    command: click.Command = greenroom
    parent = None
    while isinstance(command, click.Group) and words:
        parent = click.Context(command, parent, command.name)
        _, found, words = command.resolve_command(parent, words)
        assert found is not None
        command = found
    if isinstance(command, click.Group):
        return  # a group that is named
    try:
        with command.make_context(command.name, list(words), parent) as context:
            if command.name in ("call", "snippet"):
                _arguments(catalog.operation(context.params["operation"]), context.args)
    except click.BadParameter as wrong:
        if not isinstance(wrong.param and wrong.param.type, (click.Path, click.File)):
            raise


@pytest.mark.parametrize("line", [*in_pages(), *in_helps(greenroom)])
def test_a_command_line_that_is_shown_can_be_run(line: str) -> None:
    parse(shlex.split(line, comments=True))


NAMED = {name for page in PAGES for name in re.findall(r"`greenroom ([a-z][^`]*)`", page.read_text("utf-8"))}


@pytest.mark.parametrize("name", sorted(NAMED - SPANS))
def test_a_command_that_is_named_exists(name: str) -> None:
    try:
        parse(shlex.split(name))
    except click.MissingParameter:
        pass  # named, not shown in full


def test_every_extra_that_is_named_exists() -> None:
    known = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    texts = [page.read_text("utf-8") for page in [*PAGES, *(ROOT / "src").rglob("*.py")]]
    groups = [found for text in texts for found in re.findall(r"greenroom\[([a-z,]+)\]", text)]
    named = {name for group in groups for name in group.split(",")}
    assert {"all", "cli"} < named <= set(known)


@pytest.mark.parametrize(
    "line", ["uqp", "up --prot 1", "up --port x", "sandbox clock --back 1h", "call rooms.list --x 1"]
)
def test_a_line_that_is_wrong_is_found(line: str) -> None:
    with pytest.raises(click.UsageError):
        parse(shlex.split(line, comments=True))
