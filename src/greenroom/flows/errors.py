"""Errors that only flows raise; the rest is in ``core.errors``."""

from __future__ import annotations

from greenroom.core.errors import FlowError, StepFailed


class UnknownFlow(FlowError):
    """No flow goes by this name."""


class UnknownRun(FlowError):
    """No run has this id."""


class RunRefused(FlowError):
    """The run or flow is not in a state in which that can be done."""


class BadCursor(FlowError):
    """The cursor is not one that a list of runs gave."""


class StepGaveUp(StepFailed):
    """A step failed for good. attempts: how often it was tried."""

    def __init__(self, message: str, *, flow: str = "", step: str = "", attempts: int = 0) -> None:
        super().__init__(message, flow=flow, step=step)
        self.attempts = attempts


class BadInput(FlowError):
    """What a run was to be started with can't be used."""
