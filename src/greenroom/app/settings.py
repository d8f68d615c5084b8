"""Where every setting is read: greenroom.toml, then GREENROOM_* variables, then flags."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import msgspec

from ..core import hosts
from ..core.errors import ConfigurationError
from ..core.secrets import Secret

ROLES = ("sandbox", "gateway", "worker", "console")
DEFAULT_PORT = 8787
_NAMES = (
    "host",
    "port",
    "data",
    "database",
    "roles",
    "world",
    "token",
    "log_level",
    "keep_days",
    "keep_bytes",
    "websocket",
    "forward",
)
_TEXTS = {
    "host": "127.0.0.1",
    "data": ".greenroom",
    "world": "world.yaml",
    "token": "…",
    "database": "postgresql://user@host/name",
    "log_level": "info",
}
"""Settings that are one text, and an example of each."""
_UNITS = {"": 1, "KB": 10**3, "MB": 10**6, "GB": 10**9, "TB": 10**12}
_LOG_LEVELS = ("debug", "info", "warning", "error")


class ZoomCredentials(msgspec.Struct, frozen=True, kw_only=True):
    """A server-to-server app at the real Zoom, as ``ZOOM_*`` variables name it."""

    account_id: str
    client_id: str
    client_secret: Secret
    api_url: str
    oauth_url: str


class ForwardAddress(msgspec.Struct, frozen=True):
    """Where events are handed on to. events: which, a name or pattern. sign: to sign them anew with."""

    url: str
    events: str = "*"
    sign: Secret | None = None


class WebSocketAddress(msgspec.Struct, frozen=True):
    """A subscription to listen to. connection: whose token opens it; "" for the app of ``ZOOM_*``."""

    connection: str
    url: str


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """What one process needs to know.

    data: folder for all state; world: file the sandbox starts from. database: PostgreSQL URL for the inbox,
    which then is one for all processes. keep_days, keep_bytes: of events that have been dispatched.
    allow_private_http: flows may call, and events be forwarded to, this machine and its network.
    """

    host: str = "127.0.0.1"
    port: int = DEFAULT_PORT
    data: Path = Path(".greenroom")
    database: Secret | None = None
    roles: frozenset[str] = frozenset(ROLES)
    world: Path | None = None
    token: Secret | None = None
    log_level: str = "info"
    zoom: ZoomCredentials | None = None
    webhook_secrets: tuple[Secret, ...] = ()
    websocket: tuple[WebSocketAddress, ...] = ()
    forward: tuple[ForwardAddress, ...] = ()
    allow_private_http: bool = False
    keep_days: float | None = None
    keep_bytes: int | None = None

    @property
    def is_loopback(self) -> bool:
        return self.host == "localhost" or _is_loopback_address(self.host)

    @property
    def takes_sandbox(self) -> bool:
        """Whether the gateway takes events signed with the sandbox's secret, which is published: only where
        flows call a sandbox, this process's own or, over plain HTTP, another."""
        if self.zoom is not None:
            return urlsplit(self.zoom.api_url).scheme == "http"
        return "sandbox" in self.roles

    @property
    def base_url(self) -> str:
        """Where this process reaches itself."""
        host = "127.0.0.1" if self.host in ("0.0.0.0", "::", "localhost") else self.host  # noqa: S104
        return f"http://{f'[{host}]' if ':' in host else host}:{self.port}"


def load(
    flags: Mapping[str, Any] | None = None,
    *,
    environ: Mapping[str, str] = os.environ,
    file: Path = Path("greenroom.toml"),
) -> Settings:
    """Return the settings of this start; a flag that is None was not given.

    Raises ConfigurationError, naming the setting, where it came from and what it takes.
    """
    values: dict[str, tuple[Any, str]] = {
        name: (value, str(file)) for name, value in _from_file(file).items()
    }
    for name in _NAMES:
        variable = f"GREENROOM_{name.upper()}"
        if environ.get(variable):
            values[name] = (environ[variable], variable)
    for name, value in (flags or {}).items():
        if value is not None:
            values[name] = (value, f"--{name.replace('_', '-')}")
    settings = Settings(
        **{name: _read(name, value, origin) for name, (value, origin) in values.items()},
        zoom=_zoom(environ),
        allow_private_http=environ.get("GREENROOM_ALLOW_PRIVATE_HTTP") == "1",
        webhook_secrets=_each_secret(environ.get("ZOOM_WEBHOOK_SECRET_TOKEN", "")),
    )
    if not settings.is_loopback and not settings.token:
        raise ConfigurationError(
            f"--host {settings.host} can be reached from other machines; "
            "give a token with --token or GREENROOM_TOKEN."
        )
    return settings


def _from_file(file: Path) -> dict[str, Any]:
    if not file.is_file():
        return {}
    try:
        values = tomllib.loads(file.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as exc:
        raise ConfigurationError(f"{file} can't be read: {exc}") from exc
    for name in values:
        if name not in _NAMES:
            raise ConfigurationError(f"{file}: unknown setting {name!r}; known are {', '.join(_NAMES)}.")
    return values


def _read(name: str, value: Any, origin: str) -> Any:
    if name in _TEXTS and not isinstance(value, (str, Path)):
        raise ConfigurationError(f'{origin}: {name} must be text, such as {name} = "{_TEXTS[name]}".')
    if name == "host" and not str(value).strip():
        raise ConfigurationError(f"{origin}: host is empty; leave it out for this machine alone.")
    if name == "port":
        return _port(value, origin)
    if name == "roles":
        return _roles(value, origin)
    if name in ("data", "world"):
        if not str(value).strip():
            raise ConfigurationError(
                f"{origin} is empty; it names a {'folder' if name == 'data' else 'file'}."
            )
        return Path(str(value)).expanduser()
    if name == "token":
        return _token(str(value), origin)
    if name == "database":
        return _database(str(value), origin)
    if name == "websocket":
        return _websockets(value)
    if name == "forward":
        return _forwards(value, origin)
    if name == "keep_days":
        return _days(value, origin)
    if name == "keep_bytes":
        return _bytes(value, origin)
    if name == "log_level" and str(value).lower() not in _LOG_LEVELS:
        raise ConfigurationError(
            f"{origin}: {value!r} is not a log level; take one of {', '.join(_LOG_LEVELS)}."
        )
    return str(value)


def _port(value: Any, origin: str) -> int:
    try:
        port = int(value)
    except (TypeError, ValueError):
        port = -1
    if not 1 <= port <= 65535:
        raise ConfigurationError(f"{origin}: {value!r} is not a port; give a number from 1 to 65535.")
    return port


def _roles(value: Any, origin: str) -> frozenset[str]:
    names = value if isinstance(value, (list, tuple, set, frozenset)) else str(value).split(",")
    roles = frozenset(str(name).strip() for name in names if str(name).strip())
    if unknown := sorted(roles - set(ROLES)):
        raise ConfigurationError(
            f"{origin}: unknown role {', '.join(unknown)}; roles are {', '.join(ROLES)}."
        )
    if not roles:
        raise ConfigurationError(f"{origin}: no role given; roles are {', '.join(ROLES)}.")
    return roles


def _database(value: str, origin: str) -> Secret:
    """Return the URL; it may hold a password, which no message repeats."""
    scheme, separator, _ = value.partition("://")
    if scheme not in ("postgresql", "postgres") or not separator:
        named = f"{scheme} databases are not supported" if separator else "that is no URL"
        raise ConfigurationError(
            f"{origin}: {named}; give postgresql://user@host/name, or leave it out to use SQLite files in "
            "--data."
        )
    return Secret(value)


def _days(value: Any, origin: str) -> float:
    try:
        days = float(value)
    except (TypeError, ValueError):
        days = 0.0
    if not 0.1 <= days <= 100_000:
        raise ConfigurationError(f"{origin}: {value!r} is not a number of days, from 0.1 on.")
    return days


def _bytes(value: Any, origin: str) -> int:
    found = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([KMGT]B|)", str(value).strip().upper())
    if found is None:
        raise ConfigurationError(f"{origin}: {value!r} is not a size; give bytes, or 500MB or 20GB.")
    return round(float(found[1]) * _UNITS[found[2]])


def _zoom(environ: Mapping[str, str]) -> ZoomCredentials | None:
    """Return the real Zoom's credentials if all three are set; the facade explains half a set when used."""
    account, client, secret = (
        environ.get(f"ZOOM_{name}") for name in ("ACCOUNT_ID", "CLIENT_ID", "CLIENT_SECRET")
    )
    if not (account and client and secret):
        return None
    return ZoomCredentials(
        account_id=account,
        client_id=client,
        client_secret=Secret(secret),
        api_url=hosts.house_url(environ.get("ZOOM_API_URL") or "https://api.zoom.us/v2", "ZOOM_API_URL"),
        oauth_url=hosts.house_url(environ.get("ZOOM_OAUTH_URL") or "https://zoom.us/oauth", "ZOOM_OAUTH_URL"),
    )


def _websockets(value: Any) -> tuple[WebSocketAddress, ...]:
    """Read ``URL`` or ``CONNECTION=URL``, several in a list or with spaces between them."""
    words = [str(word) for word in value] if isinstance(value, (list, tuple)) else str(value).split()
    found = []
    for word in words:
        connection, equals, url = word.partition("=")
        is_named = bool(equals) and "/" not in connection
        found.append(WebSocketAddress(connection, url) if is_named else WebSocketAddress("", word))
    return tuple(found)


def _forwards(value: Any, origin: str) -> tuple[ForwardAddress, ...]:
    """Read ``[PATTERN=]URL``, several in a list or with spaces between them; a file may have tables of
    ``url``, ``events`` and ``sign`` instead."""
    found = []
    for word in value if isinstance(value, (list, tuple)) else str(value).split():
        if isinstance(word, dict):
            known = {name: str(text) for name, text in word.items() if name in ("url", "events", "sign")}
            if len(known) < len(word) or "url" not in known:
                raise ConfigurationError(f"{origin}: forward takes tables of url, events and sign.")
            sign = _secret(known.pop("sign", None))
            found.append(ForwardAddress(**known, sign=sign))
            continue
        events, equals, url = str(word).partition("=")
        is_named = bool(equals) and "/" not in events
        found.append(ForwardAddress(url, events) if is_named else ForwardAddress(str(word)))
    return tuple(found)


def _each_secret(value: str) -> tuple[Secret, ...]:
    """Return the secrets of a list with commas: while one is being rotated there are two."""
    return tuple(Secret(one.strip()) for one in value.split(",") if one.strip())


def _token(value: str, origin: str) -> Secret | None:
    if not (value.isascii() and value.isprintable()):
        raise ConfigurationError(f"{origin} must be plain ASCII: no other text fits in an HTTP header.")
    return _secret(value)


def _secret(value: str | None) -> Secret | None:
    return Secret(value) if value else None


def _is_loopback_address(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
