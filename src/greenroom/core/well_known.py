"""The sandbox's one app that is always there, the same in every sandbox. It opens nothing else."""

from __future__ import annotations

ACCOUNT_ID = "greenroomAccount00001A"
CLIENT_ID = "greenroom-client-id"
CLIENT_SECRET = "greenroom-client-secret"  # noqa: S105 - published
WEBHOOK_SECRET = "greenroom-webhook-secret"  # noqa: S105 - published


def connection_variables(base_url: str) -> dict[str, str]:
    """Return the ``ZOOM_*`` variables that point any client at the sandbox that answers at base_url."""
    return {
        "ZOOM_ACCOUNT_ID": ACCOUNT_ID,
        "ZOOM_CLIENT_ID": CLIENT_ID,
        "ZOOM_CLIENT_SECRET": CLIENT_SECRET,
        "ZOOM_WEBHOOK_SECRET_TOKEN": WEBHOOK_SECRET,
        "ZOOM_API_URL": f"{base_url}/v2",
        "ZOOM_OAUTH_URL": f"{base_url}/oauth",
    }
