"""What a host's name says about where it is."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from .errors import ConfigurationError


def is_loopback(host: str) -> bool:
    """Return whether host, a name or an address without brackets, is this machine."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def house_url(said: str, name: str = "GREENROOM_URL") -> str:
    """Return where a house is, without a slash at its end. name: of the setting that says so.
    Raises: ConfigurationError when it is no address."""
    try:
        parts = urlsplit(said.strip())
        is_address = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port or a bracket that is none
        is_address = False
    if not is_address or not said.isprintable() or " " in said.strip():
        raise ConfigurationError(
            f"{name} is {said[:80]!r}, which is no address; it is like http://127.0.0.1:8787."
        )
    return said.strip().rstrip("/")
