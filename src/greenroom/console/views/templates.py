"""Jinja, set up once: everything is escaped, nothing undefined slips through."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined

_environment = Environment(
    loader=FileSystemLoader(Path(__file__).parent.parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_environment.filters["segment"] = lambda value: quote(str(value), safe="")


def render(name: str, model: Mapping[str, Any]) -> str:
    """Return the template's HTML for model."""
    return _environment.get_template(name).render(model)
