"""What a host's name says about where it is."""

from __future__ import annotations

import ipaddress


def is_loopback(host: str) -> bool:
    """Return whether host, a name or an address without brackets, is this machine."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
