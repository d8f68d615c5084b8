"""The errors the catalog documents, and whether an answer is one of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from greenroom import catalog
from greenroom.catalog import ErrorFact, Operation
from tests.door import Answer

_GAP = re.compile(r"(?:\\?\$)?\\?\{[^}]*\}|\\\$\w+(?:\\\.\w+)*")
_ROW = re.compile(r"\{\w+1\}(?:, \{\w+\d\})+")


def key(fact: ErrorFact) -> str:
    """Return what a fact goes by in the tables of causes."""
    code = "-" if fact.code is None else fact.code
    return f"{fact.status or '-'} {code} {fact.message or ''}".strip() + (" (older)" if fact.legacy else "")


def documented(area: str | None = None) -> Iterator[tuple[Operation, ErrorFact]]:
    """Yield each documented error once per operation."""
    for operation in catalog.operations(area):
        for fact in dict.fromkeys(operation.errors):
            yield operation, fact


def is_said(fact: ErrorFact, answer: Answer) -> bool:
    """Return whether the answer has the fact's status and code, and its message with the gaps filled."""
    if answer.status != (fact.status or answer.status) or not isinstance(answer.body, dict):
        return False
    if fact.message is None:
        return answer.status >= 400 and fact.code in (None, 429, answer.body.get("code"))
    if fact.code not in (None, answer.body.get("code"), answer.body.get("error")):
        return False
    return bool(_pattern(fact.message).fullmatch(said(answer)))


def is_wider(fact: ErrorFact, other: ErrorFact) -> bool:
    """Return whether the fact's gaps have room for all that another says, and not the other way round."""
    ours, theirs = fact.message or "", other.message or ""
    has_room = _pattern(ours).fullmatch(theirs) is not None
    return has_room and _pattern(theirs).fullmatch(ours) is None


def said(answer: Answer) -> str:
    return str(answer.body.get("message") or answer.body.get("reason") or "")


@cache
def _pattern(message: str) -> re.Pattern[str]:
    return re.compile(_GAP.sub("(.*)", re.escape(_ROW.sub("{each}", message))), re.DOTALL)
