from __future__ import annotations

import pytest

from greenroom.connections.region import followed

GLOBAL = "https://api.zoom.us/v2"


@pytest.mark.parametrize(
    ("configured", "told", "expected"),
    [
        (GLOBAL, "https://api-eu.zoom.us", "https://api-eu.zoom.us/v2"),
        (GLOBAL, "https://api-eu.zoom.us/v2/", "https://api-eu.zoom.us/v2"),
        ("https://api.zoomgov.com/v2", "https://api-x.zoomgov.com", "https://api-x.zoomgov.com/v2"),
        ("http://127.0.0.1:1/v2", "http://localhost:2", "http://localhost:2/v2"),
        (GLOBAL, "", GLOBAL),
        (GLOBAL, "http://api-eu.zoom.us", GLOBAL),
        (GLOBAL, "https://zoom.us.example.com", GLOBAL),
        (GLOBAL, "https://evilzoom.us", GLOBAL),
        (GLOBAL, "https://zoom.us@example.com", GLOBAL),
        (GLOBAL, "https://api.zoomgov.com", GLOBAL),
        (GLOBAL, "http://127.0.0.1:2", GLOBAL),
        (GLOBAL, "https://[", GLOBAL),
        (GLOBAL, "https://api.zoom.us:port", GLOBAL),
        ("http://127.0.0.1:1/v2", GLOBAL, "http://127.0.0.1:1/v2"),
        ("https://proxy.example.com/v2", "https://api.zoom.us", "https://proxy.example.com/v2"),
    ],
)
def test_a_region_is_followed_only_among_the_same_people(configured: str, told: str, expected: str) -> None:
    assert followed(configured, told) == expected
