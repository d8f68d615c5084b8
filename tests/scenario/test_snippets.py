"""Every snippet is run as a user would run it: pasted, with the token in the environment."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from greenroom import catalog
from tests.house import House, cli, environment, running

AWKWARD = """Saal "Ä" 'o' $HOME `x` ${y} \\n \\(z) 100%"""
PATH = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256))

Runner = Callable[[str, Path, dict[str, str]], subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with running(tmp_path_factory.mktemp("snippets") / "data") as house:
        house.request("PATCH", "/_sandbox/settings", {"rate_limits": False})
        yield house


def with_token(house: House) -> dict[str, str]:
    token = cli("connections", "token", GREENROOM_URL=house.url).stdout.strip()
    return environment(ZOOM_ACCESS_TOKEN=token, PATH=PATH)


def program(*command: str, file: str = "") -> Runner:
    """Run a command on the snippet: as a file of that name, or on standard input."""

    def run(text: str, folder: Path, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
        if file:
            (folder / file).write_text(text, "utf-8")
        return subprocess.run(
            [*command, file] if file else command,
            input=None if file else text,
            cwd=folder,
            env=env,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return run


def conductor(text: str, folder: Path, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Do what Conductor does with an HTTP task: put the workflow's inputs in, send, fail from 400 on."""
    task = json.loads(text)
    assert (task["type"], set(task)) == ("HTTP", {"name", "taskReferenceName", "type", "inputParameters"})
    inputs = {name.lower(): value for name, value in env.items()}

    def put(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: put(item) for name, item in value.items()}
        if isinstance(value, list):
            return [put(item) for item in value]
        if isinstance(value, str):
            return re.sub(r"\$\{workflow\.input\.(\w+)\}", lambda found: inputs[found[1]], value)
        return value

    request = task["inputParameters"]["http_request"]
    sent = {name: put(value) if name == "headers" else value for name, value in request.items()}
    body = sent.get("body")
    data = None if body is None else (body if isinstance(body, str) else json.dumps(body)).encode()
    wire = urllib.request.Request(sent["uri"], data, sent["headers"], method=sent["method"])
    with urllib.request.urlopen(wire, timeout=sent["readTimeOut"] / 1000) as answer:
        return subprocess.CompletedProcess([], 0, answer.read().decode(), "")


RUNNERS: dict[str, tuple[str, Runner]] = {
    "curl": ("curl", program("bash", "-s")),
    "python": ("python3", program(sys.executable, file="snippet.py")),
    "javascript": ("node", program("node", file="snippet.mjs")),
    "java": ("java", program("java", file="Snippet.java")),
    "swift": ("swift", program("swift", file="snippet.swift")),
    "httpie": ("http", program("bash", "-s")),
    "conductor": ("python3", conductor),
}


def snippet(house: House, *words: str) -> str:
    made = cli("snippet", *words, GREENROOM_URL=house.url)
    assert made.returncode == 0, made.stderr
    return made.stdout


INSTALLED = [name for name, (command, _) in RUNNERS.items() if shutil.which(command, path=PATH)]
"""Languages this machine can run. Snippets in all seven are checked by their structure elsewhere."""


@pytest.fixture(params=INSTALLED)
def lang(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
def run(lang: str, house: House, tmp_path: Path) -> Callable[..., str]:
    def run(*words: str) -> str:
        text = snippet(house, *words, "--lang", lang)
        done = RUNNERS[lang][1](text, tmp_path, with_token(house))
        assert done.returncode == 0, f"{text}\n{done.stdout}\n{done.stderr}"
        return done.stdout

    return run


def test_a_list_is_read(run: Callable[..., str]) -> None:
    said = run("rooms.list", "--page-size", "300")
    assert "Everest" in said
    assert "Fuji" in said


def test_a_body_arrives_letter_by_letter(run: Callable[..., str], house: House, lang: str) -> None:
    before = {room["name"] for room in house.get("/_sandbox/rooms")["rooms"]}
    run("rooms.create", "--name", f"{AWKWARD} {lang}", "--type", "ZoomRoom")
    after = {room["name"] for room in house.get("/_sandbox/rooms")["rooms"]}
    assert after - before == {f"{AWKWARD} {lang}"}


def test_a_room_is_checked_in(run: Callable[..., str], house: House) -> None:
    house.post("/_sandbox/reset")
    room = house.room("Everest")
    booking = min(room["bookings"], key=lambda b: b["starts_at"])
    ids = ["--event-id", booking["event_id"], "--calendar-id", room_mail(house, room)]
    house.post("/_sandbox/clock", {"freeze": booking["starts_at"]})
    run("rooms.check_in", "--id", room["id"], *ids)
    assert house.booking("Everest", booking["event_id"])["status"] == "checked_in"
    house.post("/_sandbox/clock", {"resume": True})


def room_mail(house: House, room: dict[str, Any]) -> str:
    return str(room.get("calendar_id") or "c_everest@resource.calendar.google.com")


def test_a_file_is_uploaded(run: Callable[..., str], house: House, lang: str, tmp_path: Path) -> None:
    if lang == "conductor":
        refused = cli("snippet", "rooms.backgrounds.upload_file", "--lang", lang, GREENROOM_URL=house.url)
        assert (refused.returncode, "take curl" in refused.stderr) == (1, True)
        return
    (tmp_path / "my picture.png").write_bytes(PICTURE)
    before = len(house.requests("rooms.backgrounds.upload_file"))
    run("rooms.backgrounds.upload_file", "--file", "my picture.png", "--content-name", "Wall")
    logged = house.requests("rooms.backgrounds.upload_file")
    assert len(logged) == before + 1
    assert logged[0]["status"] < 300


@pytest.mark.parametrize("lang", RUNNERS)
def test_every_operation_has_a_snippet_in_every_language(lang: str) -> None:
    from greenroom.client.arguments import InvalidArguments
    from greenroom.client.snippets import languages, parts
    from greenroom.connections.zoom import Zoom

    zoom = Zoom.sandbox()
    ids = [name for op in catalog.operations() for name in (op.id, *op.variants)]
    for operation in map(catalog.operation, ids):
        flat = parts.filled(operation, {})
        request = zoom.prepare_flat(operation.id, flat)
        made = parts.of(operation, flat, request, client="Zoom.sandbox()", token_command="greenroom")
        try:
            text = languages.LANGUAGES[lang](made)
        except InvalidArguments:
            assert (lang, bool(made.fields)) == ("conductor", True)
            continue
        CHECKS.get(lang, lambda text: None)(text)


def _swift(text: str) -> None:
    """Its brackets and quotes close, and it has the parts that send."""
    bare = re.sub(r'"(?:[^"\\]|\\.)*"', '""', text)
    for opening, closing in ("()", "[]", "{}"):
        assert bare.count(opening) == bare.count(closing), text
    assert bare.replace('""', "").count('"') == 0, text
    for part in ("import Foundation", "URLRequest(url: URL(string: ", "httpMethod", "URLSession.shared.data"):
        assert part in text


CHECKS: dict[str, Callable[[str], Any]] = {
    "swift": _swift,
    "python": lambda text: compile(text, "snippet", "exec"),
    "conductor": json.loads,
}
