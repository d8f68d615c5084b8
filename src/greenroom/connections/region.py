"""Zoom tells with each token where the account's API lives; calls that go there are answered sooner."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit

from greenroom.client.transport import is_loopback

_ZOOM = ("zoom.us", "zoomgov.com")


def followed(configured: str, told: str) -> str:
    """Return the address for calls: the told host under ``/v2``, or configured where it can't be trusted.

    Zoom leads to Zoom and this machine to itself, nothing leads anywhere else: the answer of one server must
    not send tokens to another's.
    Source: Zoom docs, "Using Zoom APIs", ``api_url``, read 2026-02; documented.
    """
    try:
        old, new = urlsplit(configured), urlsplit(told)
        host, _ = new.hostname or "", new.port
    except ValueError:
        return configured
    if not host or new.username is not None or new.scheme not in ("http", "https"):
        return configured
    if not _same_hands(old, new, configured, told):
        return configured
    return f"{new.scheme}://{new.netloc}/v2"


def _same_hands(old: SplitResult, new: SplitResult, configured: str, told: str) -> bool:
    if is_loopback(configured):
        return is_loopback(told)
    ours = next((zone for zone in _ZOOM if _within(old.hostname or "", zone)), None)
    return ours is not None and new.scheme == "https" and _within(new.hostname or "", ours)


def _within(host: str, zone: str) -> bool:
    return host == zone or host.endswith(f".{zone}")
