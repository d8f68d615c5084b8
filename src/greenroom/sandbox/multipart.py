"""Reads ``multipart/form-data`` bodies."""

from __future__ import annotations

import re
from typing import Any

from . import problems
from .registry import Upload

_PARAMETER = re.compile(r';\s*(name|filename|boundary)\*?="?([^";]*)"?', re.IGNORECASE)
MAX_PARTS = 100


def parse(content_type: str, body: bytes) -> dict[str, Any]:
    """Return fields by name: text as str, files as Upload. Raises Problem 400/300 when it can't be read."""
    boundary = _parameters(content_type).get("boundary")
    if not boundary:
        raise problems.invalid_fields([("Content-Type", "The multipart boundary is missing.")])
    out: dict[str, Any] = {}
    pieces = (b"\r\n" + body).split(b"\r\n--" + boundary.encode("latin-1", "replace"))
    if len(pieces) > MAX_PARTS:
        raise problems.invalid_fields([("body", f"At most {MAX_PARTS} parts are accepted.")])
    for piece in pieces[1:]:
        if piece.startswith(b"--"):
            break
        head, separator, data = piece.partition(b"\r\n\r\n")
        if separator:
            _keep(out, head, data)
    return out


def _keep(out: dict[str, Any], head: bytes, data: bytes) -> None:
    headers = _headers(head)
    named = _parameters(headers.get("content-disposition", ""))
    if "name" not in named:
        return
    if "filename" in named:
        kind = headers.get("content-type", "application/octet-stream")
        out[named["name"]] = Upload(named["filename"], kind, data)
    else:
        out[named["name"]] = data.decode("utf-8", "replace")


def _headers(head: bytes) -> dict[str, str]:
    lines = head.decode("utf-8", "replace").split("\r\n")
    pairs = (line.partition(":") for line in lines if ":" in line)
    return {name.strip().lower(): value.strip() for name, _, value in pairs}


def _parameters(header: str) -> dict[str, str]:
    return {match[1].lower(): match[2] for match in _PARAMETER.finditer(header)}
