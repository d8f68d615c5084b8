"""``greenroom sandbox world``: the world there is, and world files."""

from __future__ import annotations

from pathlib import Path

import click

from . import house
from .output import json_option, show


@click.command("world", short_help="Show the world; print or check world files.")
@click.option("--print", "prints", is_flag=True, help="Print the default world's file, to copy and change.")
@click.option("--schema", is_flag=True, help="Print the JSON Schema of world files.")
@click.option(
    "--check",
    "checked",
    type=click.Path(path_type=Path),
    help="Check a world file: exit 0 when sound, else 2 with file, line and field.",
)
@json_option
def world(prints: bool, schema: bool, checked: Path | None, as_json: bool) -> None:
    """Show what the sandbox's world holds; print, describe or check world files.

    \b
    greenroom sandbox world --print > office.yaml
    greenroom sandbox world --check office.yaml
    greenroom up --world office.yaml
    """
    from greenroom.sandbox.world import file, words

    if prints + schema + (checked is not None) > 1:
        raise click.UsageError("One of --print, --schema and --check at a time.")
    if prints:
        click.echo(file.DEFAULT.read_text("utf-8"), nl=False)
    elif schema:
        show(words.schema(), as_json)
    elif checked is not None:
        contents = file.read(checked)
        counts = {name: len(part) for name, part in contents.items() if isinstance(part, list)}
        if as_json:
            show({"ok": True, "counts": counts}, True)
        else:
            told = ", ".join(
                f"{count} {(name if count != 1 else name.removesuffix('s')).replace('_', ' ')}"
                for name, count in counts.items()
            )
            click.echo(f"{checked} is sound: {told}.")
    else:
        _running(as_json)


def _running(as_json: bool) -> None:
    answer = house.get("/_sandbox/")
    if as_json:
        show(answer, True)
        return
    state = " (standing still)" if answer["frozen"] else ""
    click.echo(f"{answer['account'].get('name', 'The account')}, {answer['account_id']}")
    click.echo(f"clock      {answer['now']}{state}")
    for kind, count in answer["counts"].items():
        click.echo(f"{kind.replace('_', ' '):22} {count:>7,}")


def text_of(path: Path) -> str:
    """Return the text of a world file without a mistake. Raises ConfigurationError: file, line and key."""
    from greenroom.sandbox.world import file

    file.read(path)
    return path.read_text("utf-8")
