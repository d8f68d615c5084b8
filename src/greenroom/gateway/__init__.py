"""Receives webhooks: verify, record, answer fast, dispatch, replay."""

from greenroom.events.event import Event

from .credentials import BasicAuth, BearerToken, CustomHeader
from .dispatch import Retries
from .gateway import Gateway
from .receive import Outcome, Window
from .sources import Source, Sources

__all__ = [
    "BasicAuth",
    "BearerToken",
    "CustomHeader",
    "Event",
    "Gateway",
    "Outcome",
    "Retries",
    "Source",
    "Sources",
    "Window",
]
