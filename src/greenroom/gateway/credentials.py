"""What an endpoint may ask for besides the signature: a user and password, a bearer token, or a header.

Source: Zoom docs, "Using webhooks", on authentication header options, read 2026-02; documented.
"""

from __future__ import annotations

import base64
import hmac
from collections.abc import Mapping

from greenroom.core.errors import BadCredentials, ConfigurationError
from greenroom.core.secrets import Secret


class Requirement:
    """A header that must have one value. Any number of them may be good at once, while one is being
    changed."""

    def __init__(self, header: str, value: Secret, scheme: str = "") -> None:
        self.header = header.lower()
        self._scheme = scheme.lower()
        self._value = value

    def fits(self, headers: Mapping[str, str]) -> bool:
        """Return whether headers (names in lower case) carry the value; takes the same time either way."""
        given = headers.get(self.header, "")
        if self._scheme:
            scheme, _, given = given.partition(" ")
            if scheme.lower() != self._scheme:
                given = ""
        expected = self._value.reveal().encode()
        return hmac.compare_digest(given.strip().encode("utf-8", "surrogateescape"), expected)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.header!r})"


class BasicAuth(Requirement):
    """``authorization: Basic …`` with this user and password."""

    def __init__(self, user: str, password: str | Secret) -> None:
        pair = f"{user}:{_filled(password, 'password').reveal()}".encode()
        super().__init__("authorization", Secret(base64.b64encode(pair).decode()), "basic")


class BearerToken(Requirement):
    """``authorization: Bearer …`` with this token."""

    def __init__(self, token: str | Secret) -> None:
        super().__init__("authorization", _filled(token, "bearer token"), "bearer")


class CustomHeader(Requirement):
    """A header of your own choice; Zoom puts ``x-`` before its name unless it has it."""

    def __init__(self, name: str, value: str | Secret) -> None:
        if not name or not all(letter.isalnum() or letter == "-" for letter in name):
            raise ConfigurationError(f"A header's name has letters, digits and dashes; got {name[:80]!r}.")
        super().__init__(name, _filled(value, f"value of {name}"))


def check(required: tuple[Requirement, ...], headers: Mapping[str, str]) -> None:
    """Return when one of required fits, or none is asked for. Raises: BadCredentials."""
    fitting = [requirement.fits(headers) for requirement in required]
    if not required or any(fitting):
        return
    names = sorted({requirement.header for requirement in required})
    missing = [name for name in names if name not in headers]
    problem = "carries no" if len(missing) == len(names) else "does not have the expected"
    raise BadCredentials(f"The request is signed, but {problem} {' or '.join(names)} header.")


def _filled(value: str | Secret, what: str) -> Secret:
    secret = Secret.of(value)
    if not secret:
        raise ConfigurationError(f"The {what} is empty; anyone could send it.")
    return secret
