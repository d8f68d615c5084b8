"""Expressions: CEL, compiled once, bounded before they run.

CEL can't be interrupted, so what an expression may cost is worked out first from its text (how deep its
macros nest) and from its data (how long the lists are).
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from difflib import get_close_matches
from typing import Any

import msgspec

from greenroom.core.errors import FlowError

MAX_LENGTH = 2000
MAX_NESTING = 3
"""How deep all, exists, exists_one, filter and map may stand inside each other."""
MAX_ROUNDS = 250_000
"""Rounds of the innermost macro; about 0.2 s."""
MAX_COPIES = 2_500_000
"""Elements that filter and map may copy: each round copies the list built so far."""

MAX_TEXT = 100_000_000
"""Characters that joining and repeating the longest text could come to."""

ROOTS = ("event", "steps", "input", "run")
MACROS = ("all", "exists", "exists_one", "filter", "map")
FUNCTIONS = (
    *MACROS,
    *("has", "size", "contains", "startsWith", "endsWith", "matches", "type", "dyn"),
    *("int", "uint", "double", "string", "bytes", "bool", "timestamp", "duration"),
    *("getFullYear", "getMonth", "getDate", "getDayOfMonth", "getDayOfWeek", "getDayOfYear"),
    *("getHours", "getMinutes", "getSeconds", "getMilliseconds"),
)

_STRING = re.compile(
    r"""(?:[rR][bB]?|[bB][rR])(?:\"{3}.*?\"{3}|'{3}.*?'{3}|"[^"]*"|'[^']*')"""  # raw: a backslash is itself
    r"""|[bB]?(?:\"{3}.*?\"{3}|'{3}.*?'{3}|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|//[^\n]*""",
    re.S,
)
"""A string literal or a comment."""
_MACRO_CALL = re.compile(rf"\.\s*({'|'.join(MACROS)})\s*\(\s*([A-Za-z_]\w*)\s*,")
_STEP_NAME = re.compile(r"(?<![\w.])steps\s*(?:\.\s*([A-Za-z_]\w*)|\[\s*(['\"])([^'\"]*)\2\s*\])")
_POSITION = re.compile(r"<input>:(\d+):(\d+): (?:Syntax error: )?(.*)")


class ExpressionError(FlowError):
    """An expression is not CEL, or can't be evaluated with this data. offset: where in the text, if known."""

    def __init__(self, message: str, *, offset: int = 0) -> None:
        super().__init__(message)
        self.offset = offset


class Expression(msgspec.Struct, frozen=True):
    """A compiled expression.

    nesting: how deep its macros stand inside each other. copies: filter or map is among them. joins: how many
    lists ``+`` may put together. steps: the ids of the steps it reads.
    """

    source: str
    program: Any
    nesting: int
    copies: bool
    joins: int
    steps: tuple[str, ...]


@functools.lru_cache(maxsize=2048)
def compile_expression(source: str) -> Expression:
    """Return source compiled. Raises ExpressionError with the offset of the mistake."""
    if len(source) > MAX_LENGTH:
        raise ExpressionError(f"An expression has at most {MAX_LENGTH} characters; this has {len(source)}.")
    if not source.strip():
        raise ExpressionError("The expression is empty.")
    import cel

    try:
        program = cel.compile(source)
    except Exception as exc:
        raise _syntax_error(source, str(exc)) from None
    bare = _STRING.sub(lambda match: " " * len(match[0]), source)
    nesting = _nesting(bare)
    if nesting > MAX_NESTING:
        raise ExpressionError(
            f"{_short(source)}: {', '.join(MACROS)} may stand {MAX_NESTING} deep inside each other; "
            f"here it is {nesting}. Split it over two steps."
        )
    _check_names(source, bare, program.references())
    copies = any(match[1] in ("filter", "map") for match in _MACRO_CALL.finditer(bare))
    named = tuple(
        match[1] or match[3]
        for match in _STEP_NAME.finditer(source)
        if bare.startswith("steps", match.start())
    )
    return Expression(source, program, nesting, copies, bare.count("+") + 1, named)


def _syntax_error(source: str, report: str) -> ExpressionError:
    found = _POSITION.search(report)
    if not found:
        return ExpressionError(f"{_short(source)} is not CEL: {report.splitlines()[0]}")
    line, column, reason = int(found[1]), int(found[2]), found[3].split(" expecting ")[0]
    before = "".join(source.splitlines(keepends=True)[: line - 1])
    return ExpressionError(
        f"{_short(source)} is not CEL: {reason} at character {column}.", offset=len(before) + column - 1
    )


def _check_names(source: str, bare: str, used: Mapping[str, list[str]]) -> None:
    bound = {match[2] for match in _MACRO_CALL.finditer(bare)}
    for name in used["variables"]:
        if name not in ROOTS and name not in bound:
            near = get_close_matches(name, ROOTS, 1)
            raise ExpressionError(
                f"{_short(source)}: nothing is called {name!r}; expressions know {', '.join(ROOTS)}."
                + (f" Did you mean {near[0]}?" if near else ""),
                offset=_offset(bare, name),
            )
    for name in used["functions"]:
        if name.isidentifier() and not name.startswith("_") and name not in FUNCTIONS:
            near = get_close_matches(name, FUNCTIONS, 1)
            raise ExpressionError(
                f"{_short(source)}: there is no function {name}()."
                + (f" Did you mean {near[0]}()?" if near else ""),
                offset=_offset(bare, name),
            )


def _offset(bare: str, name: str) -> int:
    found = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", bare)
    return found.start() if found else 0


def _nesting(bare: str) -> int:
    """Return how many macros are open at once at most, from text without string literals."""
    openings = {match.start() + match[0].index("(") for match in _MACRO_CALL.finditer(bare)}
    open_parens: list[bool] = []
    deepest = 0
    for position, char in enumerate(bare):
        if char == "(":
            open_parens.append(position in openings)
            deepest = max(deepest, sum(open_parens))
        elif char == ")" and open_parens:
            open_parens.pop()
    return deepest


class Scope:
    """The variables that expressions see; built once per event or run and reused."""

    def __init__(self, **variables: Any) -> None:
        import cel

        self._variables: dict[str, Any] = {
            name: {} if variables.get(name) is None else variables[name] for name in ROOTS
        }
        try:
            self._context = cel.Context(self._variables)
        except Exception as exc:
            raise ExpressionError(f"Expressions can't take this data: {_first_sentence(exc)}") from None
        self._sizes = {name: _sizes(value) for name, value in self._variables.items()}

    def add_step(self, step: str, output: Any) -> None:
        """Make a step's output visible as ``steps.<step>``. Raises ExpressionError."""
        steps = {**self._variables["steps"], step: output}
        self._variables["steps"] = steps
        try:
            self._context.add_variable("steps", steps)
        except Exception as exc:
            raise ExpressionError(
                f"Expressions can't take what {step} gave: {_first_sentence(exc)}"
            ) from None
        self._sizes[f"steps.{step}"] = _sizes(output)

    def evaluate(self, source: str) -> Any:
        """Return the value of an expression: JSON types, times as ``…Z`` text. Raises ExpressionError."""
        expression = compile_expression(source)
        self._refuse_cost(expression)
        try:
            value = expression.program.execute(self._context)
        except KeyError as exc:
            raise self._missing(source, str(exc.args[0]) if exc.args else "?") from None
        except Exception as exc:
            raise ExpressionError(f"{_short(source)}: {_first_sentence(exc)}") from None
        return as_json(value)

    def holds(self, source: str) -> bool:
        """Return whether a condition is true. Raises ExpressionError when it is not a yes-or-no question."""
        value = self.evaluate(source)
        if not isinstance(value, bool):
            raise ExpressionError(f"{_short(source)} must be true or false; it is {_kind(value)}.")
        return value

    def _refuse_cost(self, expression: Expression) -> None:
        longest = max(len(self._variables["steps"]), *(size[0] for size in self._sizes.values()))
        text = max(size[1] for size in self._sizes.values())
        reach = (longest + expression.source.count(",")) * expression.joins
        rounds = reach**expression.nesting
        copies = rounds * reach if expression.copies else 0
        if rounds > MAX_ROUNDS or copies > MAX_COPIES:
            raise ExpressionError(
                f"{_short(expression.source)} would take too long: the longest list has {longest} items and "
                f"macros stand {expression.nesting} deep. Ask for fewer items, or nest less."
            )
        if text * expression.joins * (rounds if expression.copies else 1) > MAX_TEXT:
            raise ExpressionError(
                f"{_short(expression.source)} could make too much text: the longest has {text} characters."
            )

    def _missing(self, source: str, key: str) -> ExpressionError:
        near = get_close_matches(key, sorted(set(_keys(self._variables))), 1)
        hint = f" Did you mean {near[0]!r}?" if near and near[0] != key else ""
        return ExpressionError(
            f"{_short(source)}: there is no {key!r} in the data.{hint} "
            f"Where it may be missing, ask has(….{key}) first."
        )


def as_json(value: Any) -> Any:
    """Return a CEL value as JSON: times as UTC text ending in Z, durations as seconds, bytes as text."""
    if isinstance(value, datetime):
        moment = value.astimezone(UTC)
        return moment.isoformat(timespec="milliseconds" if moment.microsecond else "seconds").replace(
            "+00:00", "Z"
        )
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, dict):
        return {str(key): as_json(item) for key, item in value.items()}
    if isinstance(value, list):
        return [as_json(item) for item in value]
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    raise ExpressionError(f"An expression gave {_kind(value)}, which has no place in JSON.")


def _sizes(value: Any) -> tuple[int, int]:
    """Return the length of the longest list or map inside value, and of the longest text."""
    longest = text = 0
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            text = max(text, len(item))
        elif isinstance(item, dict):
            longest = max(longest, len(item))
            waiting.extend(item.values())
        elif isinstance(item, (list, tuple)):
            longest = max(longest, len(item))
            waiting.extend(item)
    return longest, text


def _keys(value: Any, depth: int = 12) -> Iterator[str]:
    if isinstance(value, dict) and depth:
        for key, item in value.items():
            yield str(key)
            yield from _keys(item, depth - 1)
    elif isinstance(value, list) and depth:
        for item in value[:20]:
            yield from _keys(item, depth - 1)


def _kind(value: Any) -> str:
    names = {
        str: "text",
        int: "a number",
        float: "a number",
        dict: "an object",
        list: "a list",
        type(None): "null",
    }
    return names.get(type(value), type(value).__name__)


def _first_sentence(exc: Exception) -> str:
    text = str(exc).splitlines()[0] if str(exc) else type(exc).__name__
    if text.startswith("No such overload"):
        return (
            "a value has another type than expected here: a field of null or text, or kinds of numbers mixed."
        )
    return text if len(text) < 300 else text[:297] + "..."


def _short(source: str) -> str:
    text = " ".join(source.split())
    return f"'{text if len(text) <= 120 else text[:117] + '...'}'"
