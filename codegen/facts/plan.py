"""Which operations and events make up which area, and what each area's document says about itself."""

from __future__ import annotations

from dataclasses import dataclass

DATA_VERSION = "2026.02"
API_SERVER = "https://api.zoom.us/v2"


@dataclass(frozen=True)
class AreaPlan:
    """prefixes: first segments of the operation ids. event_families: first segments of the event names."""

    name: str
    title: str
    description: str
    operations_file: str
    prefixes: tuple[str, ...]
    event_families: tuple[str, ...] = ()
    is_oauth: bool = False


AREAS = (
    AreaPlan(
        name="oauth",
        title="Zoom OAuth",
        description="Getting, refreshing and revoking access tokens.",
        operations_file="operations-a.json",
        prefixes=("oauth",),
        is_oauth=True,
    ),
    AreaPlan(
        name="rooms",
        title="Zoom Rooms, workspaces and visitors",
        description="Rooms with their devices, locations, calendars and signage; desks and reservations; "
        "invited visitors; and the webhooks that tell what happens to them.",
        operations_file="operations-a.json",
        prefixes=("rooms", "visitors", "workspaces"),
        event_families=("visitor_management", "workspace", "zoomroom"),
    ),
)

TAGS = {
    "OAuth": "Tokens and consent.",
    "Room Apps": "Apps on the controllers of rooms.",
    "Visitor Management": "Invitations of visitors and their check-in.",
    "Workspaces": "Desks and bookable spaces, their assets, floor maps, assignments and reservations.",
    "Zoom Rooms": "Rooms, their profile, settings, sensors and remote control.",
    "Zoom Rooms Account": "Defaults an account sets for all its rooms.",
    "Zoom Rooms Calendar": "Calendar services and the resources that rooms are booked by.",
    "Zoom Rooms Content": "Background images and digital signage.",
    "Zoom Rooms Devices": "Controllers and computers in a room.",
    "Zoom Rooms Location": "The tree of places that rooms stand in.",
    "Zoom Rooms Tags": "Labels on rooms and locations.",
}

SOURCES = {
    "docs-2026-02": ("Zoom API reference", "2026-02"),
    "openapi-2026-02": ("Zoom API reference", "2026-02"),
    "oxide-2021": ("Zoom OpenAPI description of 2021", "2026-11"),
    "public-sample": ("published webhook sample", "2026-11"),
    "rivet-0.3.0": ("Zoom Rivet 0.3.0", "2026-11"),
    "seed-000": ("workflow HTTP task reference", "2026-11"),
    "seed-001": ("Zoom API navigation", "2026-11"),
    "seed-002": ("webhook event reference", "2026-11"),
    "seed-003": ("component reference", "2026-11"),
    "seed-004": ("action list", "2026-11"),
    "web": ("public code and pages", "2026-11"),
}
"""Name of a source in the facts -> what it is and when it was read."""


def sources(names: list[str]) -> list[dict[str, str]]:
    """Return names as they stand in the catalog, each once, in order."""
    found: dict[str, str] = {}
    for name in names:
        if name.startswith("operation:"):  # a cross-check within the facts, not a source
            continue
        key = "docs-2026-02" if name.startswith("zoom-openapi:") else name
        title, read = SOURCES[key]
        found.setdefault(title, read)
    return [{"name": title, "read": read} for title, read in found.items()]
