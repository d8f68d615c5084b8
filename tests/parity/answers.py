"""What a client of another's making got back."""

from __future__ import annotations

from typing import Any


def ok(response: Any, status: int = 200) -> Any:
    """Return the decoded body of an answer that has this status."""
    assert response.status_code == status, (response.request.method, response.url, response.text)
    return response.json() if response.content else None
