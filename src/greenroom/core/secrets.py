"""A value that must not be seen."""

from __future__ import annotations

import hashlib
import hmac


class Secret:
    """Holds a secret string; every way of printing it shows ``***``. ``reveal()`` is the only way out."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    @classmethod
    def of(cls, value: str | Secret) -> Secret:
        """Return value itself if it is a Secret, else one that holds it."""
        return value if isinstance(value, Secret) else cls(value)

    def reveal(self) -> str:
        return self._value

    @property
    def fingerprint(self) -> str:
        """Six hex digits that tell a secret apart from a few others; 24 bits say nothing about the rest of
        it."""
        return hashlib.blake2b(self._value.encode(), digest_size=3, person=b"greenroom.key").hexdigest()

    def __bool__(self) -> bool:
        return bool(self._value)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self._value.encode(), other._value.encode())

    def __hash__(self) -> int:
        return hash(("greenroom.secret", self._value))

    def __repr__(self) -> str:
        return "Secret(***)"

    def __str__(self) -> str:
        return "***"

    def __format__(self, spec: str) -> str:
        return format("***", spec)

    def __reduce__(self) -> tuple[object, ...]:
        raise TypeError("A Secret can't be pickled; store it through connections instead.")
