"""Every error Greenroom raises on purpose.

GreenroomError
├── ConfigurationError      a setting is missing, or contradicts another
├── CatalogError            the catalog's own data is wrong
│   └── UnknownOperation    no operation or event by that name; .near has the closest ones
├── InvalidArguments        (in client.arguments) they do not fit the operation; nothing was sent
├── TransportError          no usable answer; .may_have_arrived says whether a retry could repeat the effect
│   ├── ConnectFailed
│   ├── TimedOut
│   └── BadReply
├── ApiError                Zoom answered with an error: .status .code .message .operation_id .tracking_id
│   ├── InvalidRequest      400
│   ├── Unauthorized        401, or 400 with code 124
│   ├── MissingScope        code 4711 (or 4700): .scopes has the names Zoom lists
│   ├── Forbidden           403, or 400 with code 200
│   ├── NotFound            404
│   ├── Conflict            409
│   ├── RateLimited         429: .retry_after_s, .is_daily
│   └── ServerFault         5xx
├── ConnectionFault         .connection names it
│   ├── GrantRevoked
│   ├── RefreshFailed
│   └── NoConnection
├── WebhookError            .reason .status, and .likely .next_move where the mistake shows
│   ├── BadSignature
│   ├── StaleSignature
│   ├── BadCredentials
│   └── UnreadableEvent
├── StorageError            the data folder or database can't be used; the message says what to change
├── PortTaken               the port to listen on can't be had
└── FlowError
    ├── FlowInvalid         .file .line .column
    ├── StepFailed          .flow .step
    ├── StepTimedOut
    ├── FlowChanged
    └── FlowCancelled
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any


class GreenroomError(Exception):
    """The root. ``str(error)`` is one line that names the thing, what was expected and the next move."""


class ConfigurationError(GreenroomError):
    """A setting is missing, or contradicts another."""


class CatalogError(GreenroomError):
    """The catalog's own data is wrong."""


class UnknownOperation(CatalogError):
    """No operation or event goes by this name.

    name: as asked for. near: up to five names that come closest, best first.
    """

    def __init__(self, name: str, near: Sequence[str] = ()) -> None:
        self.name = name
        self.near = tuple(near)
        hint = f" Near it: {', '.join(self.near)}." if self.near else " Try: greenroom docs WORDS."
        super().__init__(f"No Zoom operation or event is called {name!r}.{hint}")


class TransportError(GreenroomError):
    """No usable answer came back.

    may_have_arrived: the other side may have acted on the request, so a retry could repeat the effect.
    retry_after_s: how long it asked to be left alone; 0 when it did not.
    """

    def __init__(self, message: str, *, may_have_arrived: bool = True, retry_after_s: float = 0.0) -> None:
        super().__init__(message)
        self.may_have_arrived = may_have_arrived
        self.retry_after_s = retry_after_s


class ConnectFailed(TransportError):
    """Nothing answers at that address; the request was not sent."""

    def __init__(self, message: str) -> None:
        super().__init__(message, may_have_arrived=False)


class TimedOut(TransportError):
    """The answer did not come in time."""


class BadReply(TransportError):
    """An answer came, but it can't be read as what the operation promises."""


class ApiError(GreenroomError):
    """Zoom answered with an error.

    status: HTTP status. code: Zoom's number in the body, not unique across products (key on status, code and
    operation together). message: Zoom's words. errors: field errors as ``{"field", "message"}``.
    tracking_id: what Zoom Support asks for (``x-zm-trackingid``).
    """

    def __init__(
        self,
        status: int,
        code: int | str | None,
        message: str,
        *,
        operation_id: str = "",
        tracking_id: str = "",
        errors: Sequence[Mapping[str, Any]] = (),
        advice: str = "",
    ) -> None:
        self.status = status
        self.code = code
        self.message = message
        self.operation_id = operation_id
        self.tracking_id = tracking_id
        self.errors = tuple(errors)
        self.advice = advice
        super().__init__(self._line())

    def _line(self) -> str:
        where = f"{self.operation_id}: " if self.operation_id else ""
        code = "" if self.code is None else f"/{self.code}"
        fields = "; ".join(f"{e.get('field')}: {e.get('message')}" for e in self.errors)
        parts = [f"{where}{self.status}{code} {self.message}".rstrip(), fields, self.advice]
        return " ".join(part for part in parts if part)


class InvalidRequest(ApiError):
    """The request is wrong as sent (400)."""


class Unauthorized(ApiError):
    """The token is missing, malformed, expired or revoked (401, or 400 with code 124)."""


class MissingScope(ApiError):
    """The token lacks a scope (400 with code 4711). scopes: any one of these would do."""

    def __init__(self, *args: Any, scopes: Sequence[str] = (), **kwargs: Any) -> None:
        self.scopes = tuple(scopes)
        super().__init__(*args, **kwargs)


class Forbidden(ApiError):
    """The role, plan or licence does not allow it (403, or 400 with code 200)."""


class NotFound(ApiError):
    """What the request names does not exist (404)."""


class Conflict(ApiError):
    """It clashes with what is already there (409)."""


class RateLimited(ApiError):
    """Too many requests (429).

    retry_after_s: seconds until a request can succeed again, if Zoom said so.
    is_daily: a daily limit; waiting a second will not help.
    """

    def __init__(
        self, *args: Any, retry_after_s: float | None = None, is_daily: bool = False, **kwargs: Any
    ) -> None:
        self.retry_after_s = retry_after_s
        self.is_daily = is_daily
        super().__init__(*args, **kwargs)


class ServerFault(ApiError):
    """Zoom failed (5xx)."""


class ConnectionFault(GreenroomError):
    """A connection to Zoom can't supply a token. connection: its name."""

    def __init__(self, message: str, *, connection: str = "") -> None:
        super().__init__(message)
        self.connection = connection


class GrantRevoked(ConnectionFault):
    """The user or an admin removed the app, or the refresh token is spent: authorise again."""


class RefreshFailed(ConnectionFault):
    """The token endpoint refused; the message carries its reason."""


class NoConnection(ConnectionFault):
    """No connection goes by this name."""


class WebhookError(GreenroomError):
    """A webhook delivery can't be accepted. reason: a short stable word, safe to log. status: what to answer.

    likely: the mistake that would explain it, a short stable word; next_move: what to do about it. Both are
    for whoever runs the receiver and empty when nothing points to one.
    """

    reason = "invalid"
    status = 401
    likely = ""
    next_move = ""


class BadSignature(WebhookError):
    """The signature does not cover these bytes with this secret."""

    reason = "bad_signature"


class StaleSignature(WebhookError):
    """The signed timestamp lies outside the accepted window. is_ahead: it lies in the future."""

    reason = "stale_timestamp"

    def __init__(self, message: str, *, is_ahead: bool = False) -> None:
        super().__init__(message)
        self.is_ahead = is_ahead


class BadCredentials(WebhookError):
    """Signed, but without the user, token or header the endpoint asks for besides."""

    reason = "bad_credentials"


class UnreadableEvent(WebhookError):
    """Signed, but not a JSON object with an ``event`` name."""

    reason = "unreadable"
    status = 400


class StorageError(GreenroomError):
    """The data folder or database can't be used."""


class PortTaken(GreenroomError):
    """The port to listen on is somebody else's, or not for this user."""


class FlowError(GreenroomError):
    """Something about a flow."""


class FlowInvalid(FlowError):
    """A flow's definition is not sound. line and column count from 1. reason: the message without them."""

    def __init__(self, message: str, *, file: str = "", line: int = 0, column: int = 0) -> None:
        self.file, self.line, self.column, self.reason = file, line, column, message
        where = f"{file}:{line}:{column}: " if file else ""
        super().__init__(f"{where}{message}")


class StepFailed(FlowError):
    """A step gave up. flow, step: their names."""

    def __init__(self, message: str, *, flow: str = "", step: str = "") -> None:
        super().__init__(message)
        self.flow, self.step = flow, step


class StepTimedOut(StepFailed):
    """A step took longer than it may."""


class FlowChanged(FlowError):
    """A run was started by a definition that no longer exists."""


class FlowCancelled(FlowError):
    """Somebody cancelled the run."""
