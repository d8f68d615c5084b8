"""Reading a flow from YAML, with every mistake named by line and column."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import Any

import msgspec

from greenroom.core.errors import FlowInvalid

from . import templates
from .actions import Names
from .expressions import ExpressionError, compile_expression
from .model import Flow, Http, Retry, Step, Trigger
from .naming import misnamed, unheard_of
from .source import Value, read

MAX_STEPS = 200
MAX_SLEEP_S = 30 * 86400.0
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD")

_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")
_STEP_ID = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,63}")
_DURATION = re.compile(r"(?:(\d+(?:\.\d+)?)(ms|s|m|h|d))")
_UNITS_S = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}
_RESERVED = frozenset(
    [
        "in",
        "as",
        "break",
        "const",
        "continue",
        "else",
        "false",
        "for",
        "function",
        "if",
        "import",
        "let",
        "loop",
        "null",
        "package",
        "namespace",
        "return",
        "true",
        "var",
        "void",
        "while",
    ]
)


class Checked(msgspec.Struct, frozen=True):
    """A flow as it was read, and what it names in vain, each with its place in the file.

    errors: calls that could only fail. warnings: an event that the catalog lacks; Zoom may know it by now.
    """

    flow: Flow
    errors: tuple[FlowInvalid, ...] = ()
    warnings: tuple[FlowInvalid, ...] = ()


def check(text: str, file: str = "flow.yaml", *, names: Names | None = None) -> Flow:
    """Return the flow that text defines. names: what there is to call; None: not checked.

    Raises: FlowInvalid with file, line and column, for the first mistake found.
    """
    checked = examine(text, file, names)
    if checked.errors:
        raise checked.errors[0]
    return checked.flow


def examine(text: str, file: str = "flow.yaml", names: Names | None = None) -> Checked:
    """Return the flow that text defines and all that it misnames. Raises: FlowInvalid when it is no flow."""
    value = read(text, file)
    flow = _flow(value)
    if names is None:
        return Checked(flow)
    return Checked(flow, tuple(misnamed(value, flow, names)), tuple(unheard_of(value, flow)))


def _flow(value: Value) -> Flow:
    fields = _mapping(value, "A flow", ("name", "description", "enabled", "on", "steps"))
    name = _text(_need(value, "name", "A flow"), "name")
    if not _NAME.fullmatch(name):
        raise fields["name"].wrong(
            f"The name {name!r} must be lower-case letters, digits, - and _, at most 64: occupancy-check-in."
        )
    enabled = _boolean(fields["enabled"], "enabled") if "enabled" in fields else True
    description = _text(fields["description"], "description") if "description" in fields else ""
    if not enabled and "steps" not in fields:
        return Flow(name=name, description=description, enabled=False)
    trigger = _trigger(_need(value, "on", "A flow"))
    return Flow(name, trigger, _steps(_need(value, "steps", "A flow")), description, enabled)


def _trigger(value: Value) -> Trigger:
    if value.content == "manual":
        return Trigger()
    if isinstance(value.content, str):
        raise value.wrong(
            f"on: {value.content!r} is no trigger; write on: manual, or on: {{event: zoomroom.*}}."
        )
    if isinstance(value.content, dict) and "schedule" in value.content:
        raise value.wrong_key("schedule", "Schedules are not supported yet; use event or manual.")
    fields = _mapping(value, "on", ("event", "if", "manual"))
    if "manual" in fields:
        if len(fields) > 1:
            raise value.wrong_key(
                "manual", "manual stands alone; a flow with an event can be started by hand too."
            )
        if fields["manual"].content not in (True, None, {}):
            raise fields["manual"].wrong("manual takes no settings; write on: manual.")
        return Trigger()
    pattern = _text(_need(value, "event", "on"), "event")
    if not re.fullmatch(r"[A-Za-z0-9_.*-]+", pattern):
        raise fields["event"].wrong(
            f"{pattern!r} is no event pattern; write a name like zoomroom.sensor_data or zoomroom.*."
        )
    return Trigger(pattern, _condition(fields["if"], (), ()) if "if" in fields else "")


def _steps(value: Value) -> tuple[Step, ...]:
    if not isinstance(value.content, list) or not value.content:
        raise value.wrong("steps must be a list with at least one step: - {id: …, call: …}.")
    if len(value.content) > MAX_STEPS:
        raise value.wrong(f"A flow has at most {MAX_STEPS} steps; this has {len(value.content)}.")
    all_ids = [_step_id(step) for step in value.content]
    steps: list[Step] = []
    for position, step in enumerate(value.content):
        if all_ids[position] in all_ids[:position]:
            first = value.content[all_ids.index(all_ids[position])]
            raise step.content["id"].wrong(
                f"The id {all_ids[position]!r} is taken by the step in line {first.line}; choose another."
            )
        steps.append(_step(step, all_ids[position], all_ids[:position], all_ids[position:]))
    return tuple(steps)


def _step_id(step: Value) -> str:
    if not isinstance(step.content, dict):
        raise step.wrong("A step must be a mapping: {id: …, call: …}.")
    name = _text(_need(step, "id", "A step"), "id")
    if not _STEP_ID.fullmatch(name) or name in _RESERVED:
        fixed = re.sub(r"\W", "_", name)
        raise step.content["id"].wrong(
            f"The id {name!r} can't be used in expressions as steps.{name}; use letters, digits and _"
            + (f", like {fixed}." if fixed != name and _STEP_ID.fullmatch(fixed) else ".")
        )
    return name


_STEP_KEYS = {
    "call": ("id", "if", "call", "with", "retry", "timeout"),
    "http": ("id", "if", "http", "retry", "timeout"),
    "sleep": ("id", "if", "sleep"),
}


def _step(value: Value, name: str, earlier: Sequence[str], later: Sequence[str]) -> Step:
    kinds = [kind for kind in _STEP_KEYS if kind in value.content]
    if not kinds:
        unknown = next(
            (key for key in value.content if key not in ("id", "if", "with", "retry", "timeout")), ""
        )
        if unknown:
            raise value.wrong_key(
                unknown, _unknown(f"Step {name!r}", unknown, tuple(_STEP_KEYS), "step type")
            )
        raise value.wrong(f"Step {name!r} does nothing; give it one of {', '.join(_STEP_KEYS)}.")
    if len(kinds) > 1:
        raise value.wrong_key(
            kinds[1], f"Step {name!r} has both {kinds[0]} and {kinds[1]}; make them two steps."
        )
    kind = kinds[0]
    fields = _mapping(value, f"Step {name!r} ({kind})", _STEP_KEYS[kind])
    condition = _condition(fields["if"], earlier, later) if "if" in fields else ""
    for key in ("with", "http"):
        if key in fields:
            _check_templates(fields[key], earlier, later)
    retry = _retry(fields["retry"]) if "retry" in fields else Retry()
    timeout_s = _duration(fields["timeout"], "timeout") if "timeout" in fields else None
    if kind == "sleep":
        return Step(name, sleep_s=_duration(fields["sleep"], "sleep", MAX_SLEEP_S), if_=condition)
    if kind == "http":
        http, inner_timeout_s, inner_retry = _http(fields["http"], name)
        return Step(
            name, http=http, if_=condition, retry=inner_retry or retry, timeout_s=inner_timeout_s or timeout_s
        )
    call, given = _text(fields["call"], "call"), _with(fields.get("with"))
    return Step(name, call, given, None, None, condition, retry, timeout_s)


def _with(value: Value | None) -> dict[str, Any]:
    if value is None or value.content is None:
        return {}
    if not isinstance(value.content, dict):
        raise value.wrong("with must be a mapping of the operation's path, query and body names.")
    return dict(value.plain())


_HTTP_KEYS = ("method", "url", "headers", "query", "json", "form", "text", "timeout", "retry")


def _http(value: Value, step: str) -> tuple[Http, float | None, Retry | None]:
    fields = _mapping(value, f"http of step {step!r}", _HTTP_KEYS)
    url = _text(_need(value, "url", f"http of step {step!r}"), "url")
    if not re.match(r"(?i)https?://|\$\{", url):
        raise fields["url"].wrong(f"The url {url!r} must start with https:// or http://.")
    method = _text(fields["method"], "method").upper() if "method" in fields else "GET"
    if method not in METHODS:
        raise fields["method"].wrong(f"The method {method!r} must be one of {', '.join(METHODS)}.")
    bodies = [key for key in ("json", "form", "text") if key in fields]
    if len(bodies) > 1:
        raise value.wrong_key(bodies[1], f"A request has one body; {bodies[0]} and {bodies[1]} are two.")
    for key in ("headers", "query", "form"):
        if key in fields and not isinstance(fields[key].content, dict):
            raise fields[key].wrong(f"{key} must be a mapping of names and values.")
    plain = {key: fields[key].plain() for key in ("query", "json", "form") if key in fields}
    headers = (
        {key: _text(item, key) for key, item in fields["headers"].content.items()}
        if "headers" in fields
        else {}
    )
    text = _text(fields["text"], "text") if "text" in fields else None
    http = Http(url=url, method=method, headers=headers, text=text, **plain)
    timeout_s = _duration(fields["timeout"], "timeout") if "timeout" in fields else None
    return http, timeout_s, _retry(fields["retry"]) if "retry" in fields else None


def _retry(value: Value) -> Retry:
    fields = _mapping(value, "retry", ("attempts", "delay", "max_delay"))
    defaults = Retry()
    attempts = fields["attempts"].content if "attempts" in fields else defaults.attempts
    if not isinstance(attempts, int) or isinstance(attempts, bool) or not 1 <= attempts <= 20:
        raise fields["attempts"].wrong("attempts must be a whole number from 1 to 20; 1 means no retry.")
    delay_s = _duration(fields["delay"], "delay") if "delay" in fields else defaults.delay_s
    limit_s = (
        _duration(fields["max_delay"], "max_delay")
        if "max_delay" in fields
        else max(delay_s, defaults.max_delay_s)
    )
    if limit_s < delay_s:
        raise fields["max_delay"].wrong("max_delay must not be shorter than delay.")
    return Retry(attempts, delay_s, limit_s)


def _duration(value: Value, key: str, longest_s: float = 86400.0) -> float:
    """Return seconds: from ``1s``, ``1h30m``, ``500ms``, or a number of seconds."""
    content = value.content
    if isinstance(content, (int, float)) and not isinstance(content, bool):
        seconds = float(content)
    elif isinstance(content, str) and content and not _DURATION.sub("", content):
        seconds = sum(float(number) * _UNITS_S[unit] for number, unit in _DURATION.findall(content))
    else:
        raise value.wrong(f"{key} must be a duration like 500ms, 1s, 5m or 1h30m; got {content!r}.")
    if not 0 < seconds <= longest_s:
        raise value.wrong(
            f"{key} must be longer than nothing and at most {longest_s / 86400:g} days; got {content}."
        )
    return seconds


def _condition(value: Value, earlier: Sequence[str], later: Sequence[str]) -> str:
    source = "true" if value.content is True else "false" if value.content is False else value.content
    if not isinstance(source, str):
        raise value.wrong(f"if must be an expression in text, like 'steps.booking.found'; got {source!r}.")
    if source.strip().startswith("${") and source.strip().endswith("}"):
        raise value.wrong("if is an expression already; write it without ${ and }.")
    _check_expression(value, source, 0, earlier, later)
    return source


def _check_templates(value: Value, earlier: Sequence[str], later: Sequence[str]) -> None:
    for string in value.strings():
        try:
            parts = templates.split(string.content)
        except ExpressionError as exc:
            raise string.wrong(str(exc), offset=exc.offset) from None
        for part in parts:
            if part.is_expression:
                _check_expression(string, part.text, part.offset, earlier, later)


def _check_expression(
    value: Value, source: str, offset: int, earlier: Sequence[str], later: Sequence[str]
) -> None:
    try:
        expression = compile_expression(source)
    except ExpressionError as exc:
        raise value.wrong(str(exc), offset=offset + exc.offset) from None
    for step in expression.steps:
        if step in later:
            raise value.wrong(
                f"steps.{step} is not known yet here; only earlier steps have an output.", offset=offset
            )
        if step not in earlier:
            near = get_close_matches(step, earlier, 1)
            hint = f" Did you mean {near[0]}?" if near else f" Earlier steps: {', '.join(earlier) or 'none'}."
            raise value.wrong(f"There is no step {step!r}.{hint}", offset=offset)


def _mapping(value: Value, what: str, allowed: tuple[str, ...]) -> Mapping[str, Value]:
    if not isinstance(value.content, dict):
        raise value.wrong(f"{what} must be a mapping with {', '.join(allowed)}.")
    for key in value.content:
        if key not in allowed:
            raise value.wrong_key(key, _unknown(what, key, allowed, "key"))
    return value.content


def _unknown(what: str, key: str, allowed: tuple[str, ...], word: str) -> str:
    near = get_close_matches(key, allowed, 1)
    hint = f"Did you mean {near[0]}?" if near else f"It takes {', '.join(allowed)}."
    return f"{what}: unknown {word} {key!r}. {hint}"


def _need(value: Value, key: str, what: str) -> Value:
    if not isinstance(value.content, dict):
        raise value.wrong(f"{what} must be a mapping with {key}.")
    if key not in value.content:
        near = get_close_matches(key, value.content, 1)
        if near:
            raise value.wrong_key(near[0], f"{what}: unknown key {near[0]!r}. Did you mean {key}?")
        raise value.wrong(f"{what} needs {key!r}; it is missing.")
    found: Value = value.content[key]
    return found


def _text(value: Value, key: str) -> str:
    content = value.content
    if isinstance(content, str) and content.strip():
        return content
    if isinstance(content, (int, float)) and not isinstance(content, bool):
        return str(content)
    raise value.wrong(f"{key} must be text; got {'nothing' if content is None else repr(value.plain())}.")


def _boolean(value: Value, key: str) -> bool:
    if not isinstance(value.content, bool):
        raise value.wrong(f"{key} must be true or false; got {value.content!r}.")
    return value.content
