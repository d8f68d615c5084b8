"""pyzoom 1.0 does its work; its own models check every reply it reads."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from greenroom.testing import ZoomSandbox

from .conftest import pyzoom

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def test_errors_are_the_ones_it_knows(pyzoom_client: Any) -> None:
    with pytest.raises(pyzoom.err.NotFound):
        pyzoom_client.meetings.get_meeting(99999999999)
    pyzoom_client.raw.access_token = "no token"
    with pytest.raises(pyzoom.err.NotAuthorized, match="124"):
        pyzoom_client.users.get_users("active")


def test_tokens_are_requested_and_refreshed(
    zoom_sandbox: ZoomSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """pyzoom has Zoom's token address written into it; only where that leads is changed."""
    env, post = zoom_sandbox.env, requests.post
    monkeypatch.setattr(
        requests, "post", lambda url, **given: post(url.replace("https://zoom.us", zoom_sandbox.url), **given)
    )
    back = "http://localhost:3000/integrations/zoom"
    asked = {"response_type": "code", "client_id": env["ZOOM_CLIENT_ID"], "redirect_uri": back}
    consent = requests.get(env["ZOOM_OAUTH_URL"] + "/authorize", asked, allow_redirects=False, timeout=5)
    code = parse_qs(urlsplit(consent.headers["location"]).query)["code"][0]
    app = (env["ZOOM_CLIENT_ID"], env["ZOOM_CLIENT_SECRET"])
    tokens = pyzoom.oauth.request_tokens(*app, back, code)
    renewed = pyzoom.oauth.refresh_tokens(*app, tokens["refresh_token"])
    client = pyzoom.ZoomClient(access_token=renewed["access_token"], base_url=env["ZOOM_API_URL"])
    assert client.raw.get("/users/me").json()["email"] == "ada@example.com"
