"""What ``greenroom doctor`` looks at when webhooks do not arrive."""

from __future__ import annotations

import base64
import os
import time
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from greenroom.core import well_known
from greenroom.core.clock import parse_iso
from greenroom.core.errors import ConfigurationError, ConnectFailed
from greenroom.core.json import InvalidJSON, decode, encode
from greenroom.core.secrets import Secret
from greenroom.core.signing import SIGNATURE_HEADER, TIMESTAMP_HEADER, challenge_answer, sign

from . import house

if TYPE_CHECKING:
    from .connect import Place

RECENT = timedelta(hours=24)
SKEW_S = 60.0
ZOOM_WAITS_S = 3.0
"""Zoom takes a later answer for none. Source: Zoom docs, "Using webhooks", read 2026-02; documented."""


def has_gateway() -> bool:
    """Return whether the running Greenroom takes webhooks."""
    return house.request("GET", "/api/sources")[0] != 404


def secrets() -> str:
    """Return which sources take webhooks, by which secrets."""
    found = house.get("/api/sources")
    sockets = [f"{one['source']} by WebSocket{_state(one)}" for one in found["sockets"]]
    if broken := [one for one in found["sockets"] if one["error"] and not one["connected_at"]]:
        raise ConfigurationError(f"the WebSocket of {broken[0]['source']} is down: {broken[0]['error']}")
    names: dict[str, list[str]] = {}
    for one in found["sources"]:
        last = one["last_used_at"] or "not since the start"
        names.setdefault(one["source"], []).append(f"{one['fingerprint']} (last used: {last})")
    return "; ".join([*(f"/hooks/{name} {', '.join(keys)}" for name, keys in names.items()), *sockets])


def challenges() -> str:
    """Return how Zoom's checks of the addresses stand."""
    standings = house.get("/api/challenges")["standings"]
    bad = [one for one in standings if one["status"] in ("failed", "missed")]
    if bad:
        raise ConfigurationError(" ".join(f"{one['source']}: {one['text']}" for one in bad))
    said = (
        f"{one['source']}: {'none yet' if one['status'] == 'never' else one['status']}" for one in standings
    )
    return "; ".join(said) or "no source is checked"


def webhooks() -> str:
    """Return that nothing was refused lately, else the last refusal and what to do.

    A delivery to a source there is none of is told, but is no fault once another has been taken after it:
    somebody had mistyped the address.
    """
    refused = house.get("/api/rejections")["rejections"]
    used = house.get("/api/sources")["sources"]
    good = {one["source"]: one["last_used_at"] for one in sorted(used, key=_last_used) if one["last_used_at"]}
    now = datetime.now(UTC)
    recent = [
        one
        for one in refused
        if now - parse_iso(one["received_at"]) < RECENT and not _is_a_strangers(one, good)
    ]
    if not recent:
        return "no delivery was refused in the last 24 hours"
    taken_at = next((one["received_at"] for one in house.get("/api/events", limit=1)["events"]), "")
    open_still = [one for one in recent if one["reason"] != "unknown_source" or one["received_at"] > taken_at]
    last = (open_still or recent)[0]
    likely = f", likely {last['likely']}. {last['next_move']}" if last["likely"] else f": {last['detail']}"
    count = f"{len(recent)} {'delivery' if len(recent) == 1 else 'deliveries'}"
    said = (
        f"{count} refused in 24 hours; the last at {last['received_at']} to {last['source']} as "
        f"{last['reason']}{likely}"
    )
    if open_still:
        raise ConfigurationError(said)
    return f"{said} One was taken since, at {taken_at}."


def _last_used(secret: dict[str, Any]) -> str:
    return str(secret["last_used_at"] or "")


def _is_a_strangers(refused: dict[str, Any], good: dict[str, str]) -> bool:
    """Return whether it came unsigned though signatures get through: everybody's scanners call a public
    address. good: source → when a delivery to it was good last."""
    last_good = good.get(refused["source"], "")
    return refused["likely"] == "missing_signature" and last_good > str(refused["received_at"])


def clock() -> str:
    """Return how far this machine's clock is from the API host's."""
    api_url = os.environ.get("ZOOM_API_URL")
    if os.environ.get("ZOOM_CLIENT_ID") and not api_url:
        api_url = "https://api.zoom.us/v2"
    url = f"{api_url}/users/me" if api_url else f"{house.url()}/healthz"
    answer = _ask("GET", url, {}, b"")
    host = urlsplit(url).netloc
    if not answer.date:
        return f"{host} tells no time to compare with"
    ahead_s = time.time() - parsedate_to_datetime(answer.date).timestamp()
    if abs(ahead_s) > SKEW_S:
        raise ConfigurationError(
            f"this machine's clock is {abs(ahead_s):.0f} s {'ahead of' if ahead_s > 0 else 'behind'} that of "
            f"{host}; let it be set by NTP, or signatures seem too old or too new"
        )
    return f"within {SKEW_S:.0f} s of {host}"


def reach(url: str, place: Place) -> str:
    """Return that the address answers Zoom's check as Zoom wants it. One request goes to it.

    Without the source's secret it is asked with a GET, which a gateway of ours refuses in its own words.
    """
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ConfigurationError(f"{url!r} is no address; give it as it stands at Zoom: https://…/hooks/NAME")
    source = parts.path.rstrip("/").rpartition("/")[2]
    secret, required = _credentials(source, place)
    if secret is None:
        return _reach_unsigned(url, source)
    token = f"greenroom-doctor-{os.urandom(6).hex()}"
    body = encode({"event": "endpoint.url_validation", "payload": {"plainToken": token}})
    stamp = int(time.time())
    headers = {SIGNATURE_HEADER: sign(body, secret, stamp), TIMESTAMP_HEADER: str(stamp), **required}
    answer = _ask("POST", url, headers, body)
    said = _error_of(answer.body)
    if answer.status != 200:
        raise ConfigurationError(f"{url} answers {answer.status} to a check signed like Zoom's{said}")
    if _json(answer.body) != challenge_answer(token, secret):
        raise ConfigurationError(f"{url} answers 200, but not with the encryptedToken Zoom wants to see")
    if answer.took_s > ZOOM_WAITS_S:
        raise ConfigurationError(f"{url} answers right, but in {answer.took_s:.1f} s; Zoom waits for 3")
    note = "" if parts.scheme == "https" else "; Zoom itself takes https with a public name alone"
    return f"{url} answers Zoom's check in {answer.took_s * 1000:.0f} ms{note}"


def _reach_unsigned(url: str, source: str) -> str:
    answer = _ask("GET", url, {}, b"")
    if answer.status == 405 and "method_not_allowed" in _error_of(answer.body):
        return f"{url} reaches a gateway; its secret for {source!r} is not known here, so no check was sent"
    if answer.status == 405:
        return (
            f"{url} takes no GET, as it should; its secret is not known here, so no check was sent. "
            "Set ZOOM_WEBHOOK_SECRET_TOKEN to send one"
        )
    raise ConfigurationError(
        f"{url} answers {answer.status} to a GET, a gateway answers 405{_error_of(answer.body)}; look at the "
        "proxy or tunnel in front of it"
    )


def _credentials(source: str, place: Place) -> tuple[Secret | None, dict[str, str]]:
    """Return a secret that signs for the source, None when this machine has none, and the headers it asks for
    besides."""
    from greenroom.storage.connections import BASIC, BEARER, SIGNING

    kept = place.open().webhooks(source)
    required = {}
    for one in kept:
        if one.kind == BASIC:
            required["authorization"] = f"Basic {base64.b64encode(one.secret.reveal().encode()).decode()}"
        elif one.kind == BEARER:
            required["authorization"] = f"Bearer {one.secret.reveal()}"
        elif one.kind != SIGNING:
            required[one.name] = one.secret.reveal()
    signing = [one.secret for one in kept if one.kind == SIGNING]
    if signing:
        return signing[-1], required
    if source == "sandbox":
        return Secret(well_known.WEBHOOK_SECRET), required
    value = os.environ.get("ZOOM_WEBHOOK_SECRET_TOKEN", "").split(",")[0].strip()
    return (Secret(value) if value else None), required


class _Answer(NamedTuple):
    status: int
    body: bytes
    date: str
    took_s: float


def _ask(method: str, url: str, headers: dict[str, str], body: bytes) -> _Answer:
    from pyreqwest.client import SyncClientBuilder
    from pyreqwest.exceptions import RequestError

    began_s = time.monotonic()
    try:
        with SyncClientBuilder().follow_redirects(False).timeout(timedelta(seconds=10)).build() as client:
            building = client.request(method, url).headers(headers)
            if body:
                building = building.header("content-type", "application/json").body_bytes(body)
            answer = building.build().send()
            content = bytes(answer.bytes())
            date = answer.headers.get("date") or ""
            return _Answer(answer.status, content, date, time.monotonic() - began_s)
    except RequestError as exc:
        raise ConnectFailed(
            f"{urlsplit(url).netloc} can't be reached from here ({type(exc).__name__}); look at DNS, the "
            "certificate, the firewall, and whether the tunnel runs"
        ) from exc


def _json(body: bytes) -> Any:
    try:
        return decode(body)
    except InvalidJSON:
        return None


def _error_of(body: bytes) -> str:
    """Return ``: code message`` of a gateway's refusal, empty when it is none."""
    value = _json(body)
    error = value.get("error") if isinstance(value, dict) else None
    return f": {error.get('code')} {error.get('message')}" if isinstance(error, dict) else ""


def _state(socket: dict[str, Any]) -> str:
    if socket["connected_at"]:
        return f" (connected since {socket['connected_at']})"
    return " (held by another process)" if socket["stands_by"] else " (connecting)"
