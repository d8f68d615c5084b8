"""What comes back: Zoom's JSON, every field kept, read with dots or brackets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from greenroom.core.errors import BadReply
from greenroom.core.steps import Response

_NESTED = (dict, list)
_SHOWN = 4
_SHOWN_CHARS = 40
_SHOWN_FIRST = ("id", "name", "topic", "status")
_HIDDEN = ("token", "secret", "password", "passcode", "_code")
"""Endings of names whose values stay out of logs, which is where a repr tends to end up."""


class Reply(dict[str, Any]):
    """A JSON object. ``reply.topic`` and ``reply["topic"]`` are the same; so are those of objects inside it.

    It is a dict in every other way. A field named like a dict method (``items``) is read with brackets.
    The classes of ``client/generated/types`` tell type checkers what a Reply has; nothing is of their class.
    """

    __slots__ = ()

    if not TYPE_CHECKING:  # a checker that saw it would take any name

        def __getattr__(self, name: str) -> Any:
            try:
                return self[name]
            except KeyError:
                pass
            if name.endswith("_") and name[:-1] in self:
                return self[name[:-1]]
            raise AttributeError(f"This reply has no {name!r}; it has {', '.join(self) or 'nothing'}.")

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *(name for name in self if name.isidentifier())})

    def __repr__(self) -> str:
        first = [name for name in _SHOWN_FIRST if name in self]
        names = [*first, *(name for name in self if name not in first)][:_SHOWN]
        shown = ", ".join(f"{name}={_short(name, self[name])}" for name in names)
        rest = len(self) - _SHOWN
        return f"Reply({shown}{f', … {rest} more' if rest > 0 else ''})"

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain dicts and lists."""
        plain = _plain(self)
        assert isinstance(plain, dict)
        return plain


def decode(response: Response, operation_id: str = "") -> Any:
    """Return what a successful answer holds: None without a body, a Reply or list for JSON, else the bytes.

    Raises: BadReply, when the body says it is JSON and is not.
    """
    if not response.body:
        return None
    if "json" not in response.headers.get("content-type", "json"):
        return response.body
    try:
        return wrap(msgspec.json.decode(response.body))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as exc:
        raise BadReply(
            f"{operation_id or 'The request'} was answered {response.status}, but not with JSON: {exc}. "
            "A proxy may have answered in Zoom's place."
        ) from exc


def wrap(value: Any) -> Any:
    """Return value with every dict in it a Reply."""
    if isinstance(value, dict):
        reply = Reply(value)
        for name, item in value.items():
            if item.__class__ in _NESTED:
                reply[name] = wrap(item)
        return reply
    if isinstance(value, list):
        return [wrap(item) if item.__class__ in _NESTED else item for item in value]
    return value


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value


def _short(name: str, value: Any) -> str:
    if value and isinstance(value, str) and name.endswith(_HIDDEN):
        return "***"
    if isinstance(value, dict):
        return "{…}" if value else "{}"
    if isinstance(value, list):
        return f"[{len(value)}]"
    text = repr(value)
    return text if len(text) <= _SHOWN_CHARS else f"{text[: _SHOWN_CHARS - 1]}…"
