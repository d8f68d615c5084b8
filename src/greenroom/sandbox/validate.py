"""Checks a request against the catalog's schemas and brings its values into the catalog's types."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

import msgspec

from greenroom.core import json
from greenroom.core.errors import GreenroomError
from greenroom.core.mismatch import KINDS

from . import entities, problems, schemas

if TYPE_CHECKING:
    import jsonschema_rs

    from greenroom.catalog import Operation, Parameter

    from .registry import Problem

_INVALID, _MISSING = "Invalid field.", "This field is required."
_BOOLEANS = {"true": True, "false": False, "1": True, "0": False}
_MAX_ERRORS = 20
_IN_ONE = "Invalid parameters."
"""Operations that document this text name no fields."""
_WORDS_MISSING = (
    r"^{name} is required|^Missing (required input|parameters?) ?: {name}\b|^Missing required input\.$"
)
_WORDS_INVALID = (
    r"^Invalid (input|parameter)[^.]*\b{name}\b|^The value provided for .{name}. |^Unsupported {name}\b"
    r"|^Invalid {name} value|^(location )?{name}( value)? not (support|exist)\.|^Input validation error"
)
"""What an operation may say of a field that is missing, or has a value it cannot have."""


class Checker:
    """The compiled checks of one operation, or of one variant."""

    def __init__(self, operation: Operation) -> None:
        self._operation = operation
        self._query = tuple(operation.query_params)
        self.needs_query = any(p.required and not _is_optional(p) for p in self._query)
        self.schema = schemas.simple(operation.body.schema) if operation.body else {}
        self.sections = schemas.sections(self.schema)
        self._validator: jsonschema_rs.Validator | None = None

    def query(self, sent: Mapping[str, str]) -> dict[str, Any]:
        """Return the known query parameters in their types; page_size is clamped, others must fit.

        Unknown and empty ones are ignored. Raises Problem 400/300 naming every field that is wrong.
        """
        out: dict[str, Any] = {}
        wrong: list[tuple[str, str]] = []
        for parameter in self._query:
            text = sent.get(parameter.name, "")
            if text == "":
                if parameter.required and not _is_optional(parameter):
                    wrong.append((parameter.name, _MISSING))
                continue
            try:
                out[parameter.name] = _coerced(parameter, text)
            except ValueError as exc:
                wrong.append((parameter.name, f"{_INVALID} {exc}".strip()))
        if wrong:
            raise self._refused(wrong)
        return out

    def body(self, sent: Any) -> Any:
        """Return the body without what the schema does not know. Raises Problem 400/300.

        sent: decoded; None for no body, which only a required body minds.
        """
        wanted = self._operation.body
        if wanted is None:
            return None
        if sent is None:
            if not wanted.required:
                return None
            sent = {}
        if not isinstance(sent, list if self.schema.get("type") == "array" else dict):
            raise problems.malformed_body()
        kept = schemas.pruned(self.schema, sent)
        if wanted.content_type != "multipart/form-data":
            self._check(kept)
        elif missing := [name for name in self.schema.get("required", ()) if name not in kept]:
            raise self._refused([(name, _MISSING) for name in missing])
        return kept

    def _check(self, body: Any) -> None:
        try:
            if self._compiled().is_valid(body):
                return
            errors = list(self._compiled().iter_errors(body))[:_MAX_ERRORS]
        except (ValueError, OverflowError):  # numbers beyond what JSON Schema compares
            raise problems.malformed_body() from None
        if any(fact.status == 400 and fact.message == _IN_ONE for fact in self._operation.errors):
            raise problems.invalid_parameters()
        raise self._refused(list(dict.fromkeys(_described(error) for error in errors)))

    def _refused(self, wrong: list[tuple[str, str]]) -> Problem:
        """Return the refusal of wrong fields: in the operation's own words for the first, if it has some."""
        field, message = wrong[0]
        name = field.rpartition(".")[2].replace("_", "[ _]")
        forms = _WORDS_MISSING if message == _MISSING else _WORDS_INVALID
        has_own = name and entities.told(self._operation, r"^Validation Failed\.$") is None
        own = entities.told(self._operation, forms.format(name=name)) if has_own else None
        return own if own is not None and own.status == 400 else problems.invalid_fields(wrong)

    def _compiled(self) -> jsonschema_rs.Validator:
        if self._validator is None:
            import jsonschema_rs

            self._validator = jsonschema_rs.validator_for(
                self.schema, validate_formats=True, formats=_FORMATS, offline=True
            )
        return self._validator


def _is_optional(parameter: Parameter) -> bool:
    """Return whether a required parameter may be left out after all: it has a default, or is about pages."""
    return "default" in parameter.schema or parameter.name in ("page_size", "next_page_token", "page_number")


def decode_body(data: bytes) -> Any:
    """Return what a JSON body holds, None for an empty one. Raises Problem 400/300 when it is not JSON."""
    if not data.strip():
        return None
    try:
        value = json.decode(data)
        msgspec.json.encode(value)  # what can't be written again can't be kept
    except (GreenroomError, OverflowError, ValueError, UnicodeError) as exc:
        raise problems.malformed_body() from exc
    return value


def _described(error: jsonschema_rs.ValidationError) -> tuple[str, str]:
    """Return the field and what is wrong with it."""
    path = [str(step) for step in error.instance_path]
    if error.kind.name == "required":
        return ".".join([*path, str(getattr(error.kind, "property", ""))]).strip("."), _MISSING
    return ".".join(path), f"{_INVALID} {_words(error)}"


_LIMITS = {
    "minimum": "It must be at least {}.",
    "maximum": "It must be at most {}.",
    "minLength": "It must have at least {} characters.",
    "maxLength": "It must have at most {} characters.",
    "minItems": "It must have at least {} items.",
    "maxItems": "It must have at most {} items.",
}


def _words(error: jsonschema_rs.ValidationError) -> str:
    """Return what a value should be, as a sentence; of rules without words here, the validator's own."""
    name, value = error.kind.name, getattr(error.kind, "value", None)
    if name == "type" and isinstance(value, list):
        return f"It must be {' or '.join(KINDS.get(str(kind), str(kind)) for kind in value)}."
    if name == "enum" and isinstance(value, list):
        return f"It must be one of {', '.join(map(str, value[:20]))}{', …' if len(value) > 20 else ''}."
    if name == "format" and value in _FORMATS:
        return f"It must be a {value}, such as {_MOMENTS[str(value)]}."
    if name in _LIMITS:
        return _LIMITS[name].format(value)
    return error.message if len(error.message) <= 160 else error.message[:157] + "…"


def _coerced(parameter: Parameter, text: str) -> Any:
    """Return text as the parameter's type. Raises ValueError with what it should be."""
    schema = parameter.schema
    kind = schema.get("type")
    if kind == "integer":
        return _integer(parameter.name, schema, text)
    if kind == "number":
        return float(text)
    if kind == "boolean":
        if text.lower() not in _BOOLEANS:
            raise ValueError("It must be true or false.")
        return _BOOLEANS[text.lower()]
    if kind == "array":
        return [part for part in text.split(",") if part]
    if _is_moment(parameter) and not is_time(text):
        raise ValueError("It must be a date or time, such as 2026-02-09T09:00:00Z.")
    if "enum" in schema and text not in schema["enum"]:
        raise ValueError(f"It must be one of {', '.join(map(str, schema['enum']))}.")
    return text


def _is_moment(parameter: Parameter) -> bool:
    """Return whether a parameter is a point in time: by its format, or as the bound its example shows."""
    if parameter.schema.get("format") in _FORMATS:
        return True
    return parameter.name in ("from", "to") and is_time(str(parameter.example))


def _integer(name: str, schema: schemas.Schema, text: str) -> int:
    try:
        value = int(text) if len(text) < 19 else None
    except ValueError:
        value = None
    if value is None:
        raise ValueError("It must be a whole number.")
    if name == "page_size":
        return max(1, min(value, int(schema.get("maximum", value))))
    if value < schema.get("minimum", value) or value > schema.get("maximum", value):
        raise ValueError(f"It must be between {schema.get('minimum', '…')} and {schema.get('maximum', '…')}.")
    return value


def is_time(text: str) -> bool:
    """Return whether text is a date or a time in ISO 8601, in a year that can be reckoned with."""
    try:
        return 1900 <= datetime.fromisoformat(text).year <= 9000
    except ValueError:
        return False


def is_date(text: str) -> bool:
    """Return whether text is a date, ``yyyy-MM-dd``."""
    return len(text) == 10 and is_time(text)


_MOMENTS = {"date-time": "2026-02-09T09:00:00Z", "date": "2026-02-09"}
_FORMATS: dict[str, Callable[[str], bool]] = {"date-time": is_time, "date": is_date}
