"""Receives webhooks: verify, record, answer fast, dispatch, replay."""

from .dispatch import Retries
from .event import Event
from .gateway import Gateway
from .receive import Outcome, Window

__all__ = ["Event", "Gateway", "Outcome", "Retries", "Window"]
