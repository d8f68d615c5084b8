"""Where a room's calendars are, as the environment says."""

from __future__ import annotations

from greenroom.connections.calendars import GOOGLE_URL, Endpoint
from greenroom.connections.rooms import places
from greenroom.core.secrets import Secret

REAL, LOCAL = "https://api.zoom.us/v2", "http://127.0.0.1:9999/v2"


def test_a_sandbox_has_calendars_and_a_clock_of_its_own() -> None:
    google, microsoft, clock_url = places(LOCAL, {})
    assert google is not None
    assert microsoft is not None
    assert (google.base_url, microsoft.base_url) == (
        "http://127.0.0.1:9999/google",
        "http://127.0.0.1:9999/graph",
    )
    assert clock_url == "http://127.0.0.1:9999/_sandbox/clock"


def test_the_real_zoom_has_none_until_they_are_named() -> None:
    assert places(REAL, {}) == (None, None, "")
    assert places(REAL, {"GREENROOM_GOOGLE_CALENDAR_URL": "https://x.example.com"}) == (None, None, "")


def test_named_calendars_count_for_a_sandbox_too() -> None:
    env = {
        "GREENROOM_GOOGLE_CALENDAR_TOKEN": "g",
        "GREENROOM_MICROSOFT_GRAPH_TOKEN": "m",
        "GREENROOM_MICROSOFT_GRAPH_URL": "http://localhost:1/graph",
    }
    expected = (
        Endpoint(GOOGLE_URL, Secret("g")),
        Endpoint("http://localhost:1/graph", Secret("m")),
        "",
    )
    assert places(REAL, env) == expected
    assert places(LOCAL, env) == expected
