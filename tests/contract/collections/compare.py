"""Whether a reply shows what was sent, whatever sections the fields stand in."""

from __future__ import annotations

from typing import Any

from greenroom.catalog import Operation
from greenroom.sandbox import schemas
from greenroom.sandbox.entities import reply_schema
from greenroom.sandbox.served import served
from tests.door import Answer

from .walk import Json
from .wishes import NOT_SHOWN


def shown_by(operation: Operation, answer: Answer) -> Json:
    envelope = operation.archetype.envelope
    shown = answer.body[envelope] if envelope else answer.body
    return schemas.flattened(reply_schema(operation), shown)


def flat(operation: Operation, body: Any) -> Json:
    """Return the body's fields without the sections they stand in."""
    return schemas.flattened(served(operation.id).checker.schema, body) if isinstance(body, dict) else {}


def differences(operation: Operation, sent: Any, shown: Json) -> Json:
    """Return sent and shown value of each field that is shown otherwise than it was sent."""
    silent = NOT_SHOWN.get(operation.id, ())
    names = {n: v for n, v in flat(operation, sent).items() if n in shown and n not in silent}
    return {n: (v, shown[n]) for n, v in names.items() if not is_like(without(v, silent), shown[n])}


def without(value: Any, names: tuple[str, ...]) -> Any:
    """Return an object without the fields of those names, at any depth."""
    if not isinstance(value, dict):
        return value
    return {name: without(part, names) for name, part in value.items() if name not in names}


def is_like(sent: Any, shown: Any) -> bool:
    """Return whether a value is what was sent; an object may show more than was sent."""
    if isinstance(sent, dict) and isinstance(shown, dict):
        return all(is_like(value, shown[name]) for name, value in sent.items() if name in shown)
    if isinstance(sent, list) and isinstance(shown, list):
        return len(sent) == len(shown) and all(map(is_like, sent, shown))
    return bool(sent == shown) or str(sent) == str(shown)
