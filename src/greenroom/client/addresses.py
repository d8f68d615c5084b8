"""Which addresses may be reached with a URL that somebody gave: public ones.

A flow's URL may come from an event, a forwarding address from a settings file: neither must open a way into
the machine's own network.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from collections.abc import Sequence

from greenroom.core.errors import ConnectFailed, FlowError

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_IPV4_COMPATIBLE = ipaddress.IPv6Network("::/96")
_METADATA = frozenset(
    {
        ipaddress.ip_address("168.63.129.16"),  # Azure's host agent answers on a public-looking address
        ipaddress.ip_address("100.100.100.200"),
        ipaddress.ip_address("169.254.169.254"),
    }
)


class ForbiddenAddress(FlowError):
    """The request would reach an address that is not public."""


def refusal(address: Address) -> str:
    """Return what kind of forbidden address this is, "" when it is public."""
    for inner in _embedded(address):
        reason = refusal(inner)
        if reason:
            return reason
    if isinstance(address, ipaddress.IPv6Address) and address in _NAT64:
        return ""
    if address in _METADATA:
        return "metadata"
    if address.is_unspecified or address.is_loopback:
        return "loopback"
    if address.is_link_local:
        return "link-local"
    if address.is_multicast:
        return "multicast"
    return "" if address.is_global and not address.is_reserved else "private"


def _embedded(address: Address) -> list[Address]:
    """Return the IPv4 addresses that an IPv6 address stands for, whatever the scheme."""
    if isinstance(address, ipaddress.IPv4Address):
        return []
    inner: list[Address | None] = [address.ipv4_mapped, address.sixtofour]
    if address in _NAT64 or (address in _IPV4_COMPATIBLE and int(address) > 1):
        inner.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
    if address.teredo:
        inner.extend(address.teredo)
    return [item for item in inner if item is not None]


async def allowed_addresses(
    host: str, port: int, *, allow_private: bool, allow_loopback: bool = False
) -> Sequence[str]:
    """Return the addresses of host; connect to one of these only: asked again, the name could differ.

    host: as the URL parser gives it, IPv6 without brackets.
    Raises: ForbiddenAddress naming it, if any one address is not public; ConnectFailed for an unknown host.
    """
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as exc:
        raise ConnectFailed(f"The host {host} is unknown: {exc}") from exc
    addresses = list(dict.fromkeys(str(entry[4][0]).partition("%")[0] for entry in found))
    if not allow_private:
        for address in addresses:
            kind = refusal(ipaddress.ip_address(address))
            if kind and not (kind == "loopback" and allow_loopback):
                named = address if address == host else f"{host} ({address})"
                raise ForbiddenAddress(
                    f"{named} is a {kind} address; only public ones are reached. "
                    "Set GREENROOM_ALLOW_PRIVATE_HTTP=1 to allow it."
                )
    return addresses
