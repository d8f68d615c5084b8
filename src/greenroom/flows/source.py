"""A YAML document whose every value knows its line and column.

YAML as version 1.2 reads it: ``on``, ``yes`` and dates are plain words, only ``true`` and ``false`` are
booleans. Anchors, tags and repeated keys are refused: a flow should mean what it looks like.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import msgspec
import yaml

from greenroom.core.errors import FlowInvalid

MAX_BYTES = 256 * 1024
MAX_DEPTH = 32

_INT = re.compile(r"[-+]?[0-9]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_WORDS = {"null": None, "~": None, "": None, "true": True, "false": False}
_KEPT_TAGS = "tag:yaml.org,2002:"


class Value(msgspec.Struct, eq=False):
    """A value and where it stands.

    content: a dict of Values, a list of Values, or a scalar. line, column: from 1. keys: where each key of a
    dict stands. style: how a scalar was quoted, "" when plain. is_single_line: columns inside can be counted.
    """

    content: Any
    file: str
    line: int
    column: int
    keys: dict[str, tuple[int, int]] = {}
    style: str = ""
    is_single_line: bool = True

    def plain(self) -> Any:
        """Return the value as ordinary Python data."""
        if isinstance(self.content, dict):
            return {key: value.plain() for key, value in self.content.items()}
        if isinstance(self.content, list):
            return [value.plain() for value in self.content]
        return self.content

    def strings(self) -> Iterator[Value]:
        """Yield every string inside, outermost first; keys are not looked at."""
        if isinstance(self.content, dict):
            for value in self.content.values():
                yield from value.strings()
        elif isinstance(self.content, list):
            for value in self.content:
                yield from value.strings()
        elif isinstance(self.content, str):
            yield self

    def wrong(self, message: str, *, offset: int | None = None) -> FlowInvalid:
        """Return the error that says message and points here, or offset characters into a one-line string."""
        inside = offset is not None and self.is_single_line
        column = self.column + (len(self.style) + (offset or 0) if inside else 0)
        return FlowInvalid(message, file=self.file, line=self.line, column=column)

    def wrong_key(self, key: str, message: str) -> FlowInvalid:
        """Return the error that says message and points at a key of this dict."""
        line, column = self.keys.get(key, (self.line, self.column))
        return FlowInvalid(message, file=self.file, line=line, column=column)


def read(text: str, file: str) -> Value:
    """Return the document in text. Raises FlowInvalid with line and column."""
    if len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        raise FlowInvalid(f"A flow file holds at most {MAX_BYTES // 1024} KiB.", file=file, line=1, column=1)
    try:
        _refuse_depth(text, file)
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as exc:
        mark = exc.problem_mark or exc.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise FlowInvalid(f"Not YAML: {_reason(exc)}.", file=file, line=line, column=column) from exc
    except yaml.YAMLError as exc:
        raise FlowInvalid(f"Not YAML: {exc}".splitlines()[0], file=file, line=1, column=1) from exc
    if node is None:
        raise FlowInvalid("The file is empty; a flow needs name, on and steps.", file=file, line=1, column=1)
    return _value(node, file)


def _reason(exc: yaml.MarkedYAMLError) -> str:
    problem = exc.problem or "it can't be read"
    return f"{problem} ({exc.context})" if exc.context else problem


def _refuse_depth(text: str, file: str) -> None:
    """Look at the events before composing, which recurses. Anchors are seen here too."""
    depth = 0
    for event in yaml.parse(text, Loader=yaml.SafeLoader):
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise _at(event, file, "Anchors (&name, *name) are not supported; write the value out.")
        if isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            depth += 1
            if depth > MAX_DEPTH:
                raise _at(event, file, f"Values nest deeper than {MAX_DEPTH} levels.")
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            depth -= 1


def _at(place: Any, file: str, message: str) -> FlowInvalid:
    mark = place.start_mark
    return FlowInvalid(message, file=file, line=mark.line + 1, column=mark.column + 1)


def _value(node: Any, file: str) -> Value:
    line, column = node.start_mark.line + 1, node.start_mark.column + 1
    if not node.tag.startswith(_KEPT_TAGS) or "python" in node.tag:
        raise _at(node, file, f"The tag {node.tag} is not supported.")
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, file)
    if isinstance(node, yaml.SequenceNode):
        return Value([_value(item, file) for item in node.value], file, line, column)
    style = node.style or ""
    content = node.value if style else _scalar(node.value)
    one_line = node.start_mark.line == node.end_mark.line
    return Value(content, file, line, column, style=style if one_line else "", is_single_line=one_line)


def _mapping(node: yaml.MappingNode, file: str) -> Value:
    content: dict[str, Value] = {}
    keys: dict[str, tuple[int, int]] = {}
    for key_node, value_node in node.value:
        if not isinstance(key_node, yaml.ScalarNode):
            raise _at(key_node, file, "A key must be a word.")
        key = key_node.value
        if key in content:
            raise _at(key_node, file, f"{key!r} is given twice.")
        keys[key] = (key_node.start_mark.line + 1, key_node.start_mark.column + 1)
        content[key] = _value(value_node, file)
    return Value(content, file, node.start_mark.line + 1, node.start_mark.column + 1, keys=keys)


def _scalar(text: str) -> Any:
    if text in _WORDS:
        return _WORDS[text]
    if _INT.fullmatch(text) and len(text) < 20:
        return int(text)
    if _FLOAT.fullmatch(text):
        return float(text)
    return text
