"""NAME=VALUE on a command line."""

from __future__ import annotations

from typing import Any

import click

from greenroom.core.json import InvalidJSON, decode


def assignments(pairs: tuple[str, ...]) -> dict[str, Any]:
    """Return NAME=VALUE pairs as a dict; values that read as JSON are JSON."""
    values: dict[str, Any] = {}
    for pair in pairs:
        name, is_pair, text = pair.partition("=")
        if not is_pair or not name:
            raise click.UsageError(f"--set takes NAME=VALUE; {pair!r} is not that.")
        try:
            values[name] = decode(text)
        except InvalidJSON:
            values[name] = text
    return values
