"""Names of sources in the facts -> what they are and when they were read."""

from __future__ import annotations

SOURCES = {
    "docs-2026-02": ("Zoom API reference", "2026-02"),
    "openapi-2026-02": ("Zoom API reference", "2026-02"),
    "openapi-accounts-2026-02": ("Zoom API reference", "2026-02"),
    "openapi-meetings-2022": ("Zoom Meetings description of 2022", "2026-11"),
    "openapi-meetings-2026-03": ("Zoom Meetings API reference", "2026-03"),
    "openapi-meetings-2026-05": ("Zoom Meetings API reference", "2026-05"),
    "openapi-phone-2023-03": ("Zoom Phone description of 2023", "2026-11"),
    "openapi-phone-2024-08": ("Zoom Phone description of 2024", "2026-11"),
    "openapi-phone-2025-05": ("Zoom Phone description of 2025", "2026-11"),
    "openapi-qss-2026-02": ("Zoom API reference", "2026-02"),
    "oxide-2021": ("Zoom OpenAPI description of 2021", "2026-11"),
    "public-sample": ("published webhook sample", "2026-11"),
    "rivet-0.3.0": ("Zoom Rivet 0.3.0", "2026-11"),
    "seed-000": ("workflow HTTP task reference", "2026-11"),
    "seed-001": ("Zoom API navigation", "2026-11"),
    "seed-002": ("webhook event reference", "2026-11"),
    "seed-003": ("component reference", "2026-11"),
    "seed-004": ("action list", "2026-11"),
    "swagger-2.0.0": ("Zoom OpenAPI description of 2018", "2026-11"),
    "swagger-2018": ("Zoom OpenAPI description of 2018", "2026-11"),
    "web": ("public code and pages", "2026-11"),
    "zoom-openapi": ("Zoom API reference", "2026-02"),
    "zoom-sdk-types": ("Zoom SDK event types", "2026-11"),
    "zoomnet-samples": ("published API samples", "2026-11"),
}


def sources(names: list[str]) -> list[dict[str, str]]:
    """Return names as they stand in the catalog, each once, in order."""
    found: dict[str, str] = {}
    for name in names:
        if name.startswith("operation:"):  # a cross-check within the facts, not a source
            continue
        title, read = SOURCES[name.partition(":")[0]]
        found.setdefault(title, read)
    return [{"name": title, "read": read} for title, read in found.items()]
