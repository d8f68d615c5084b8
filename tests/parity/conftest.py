"""Clients that somebody else wrote, at a sandbox on a real port."""

from __future__ import annotations

import warnings
from datetime import datetime, timedelta
from typing import Any

import pytest

from greenroom.testing import ZoomSandbox

with warnings.catch_warnings():  # both libraries were written for older Pythons and Pydantics
    warnings.simplefilter("ignore")
    import pyzoom.oauth
    import pyzoom.schemas
    import zoomus


collect_ignore = [
    "test_pyzoom_work.py",  # users, meetings, reports
    "test_zoomus_contacts.py",  # contacts
    "test_zoomus_meetings.py",  # users, meetings
    "test_zoomus_phone.py",  # phone
    "test_zoomus_reports.py",  # meetings, reports
    "test_zoomus_users.py",  # users
]
"""What needs rules that the sandbox does not have yet, and which."""


@pytest.fixture
def zoomus_client(zoom_sandbox: ZoomSandbox) -> Any:
    """zoomus as its README sets it up, at the sandbox's addresses."""
    env = zoom_sandbox.env
    return zoomus.ZoomClient(
        env["ZOOM_CLIENT_ID"],
        env["ZOOM_CLIENT_SECRET"],
        env["ZOOM_ACCOUNT_ID"],
        base_uri=env["ZOOM_API_URL"],
        oauth_uri=env["ZOOM_OAUTH_URL"] + "/token",
    )


@pytest.fixture
def pyzoom_client(zoom_sandbox: ZoomSandbox) -> Any:
    """pyzoom with a token, at the sandbox's address."""
    token = zoom_sandbox.client.token().reveal()
    return pyzoom.ZoomClient(access_token=token, base_url=zoom_sandbox.env["ZOOM_API_URL"])


@pytest.fixture
def tomorrow(zoom_sandbox: ZoomSandbox) -> datetime:
    """Ten in the morning, UTC, on the day after the sandbox's."""
    day = zoom_sandbox.clock.now + timedelta(days=1)
    return day.replace(hour=10, minute=0, second=0, microsecond=0)
