"""Receives webhooks: verify, record, answer fast, dispatch, replay."""

from greenroom.events.event import Event

from .dispatch import Retries
from .gateway import Gateway
from .receive import Outcome, Window

__all__ = ["Event", "Gateway", "Outcome", "Retries", "Window"]
