"""Receives webhooks: verify, record, answer fast, dispatch, replay."""

from greenroom.events.event import Event

from .credentials import BasicAuth, BearerToken, CustomHeader
from .gateway import Gateway
from .handling import Retries
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
