"""Commands as a newcomer meets them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from greenroom.cli import house
from greenroom.cli.call import _arguments
from greenroom.cli.main import _COMMANDS, greenroom, main
from greenroom.cli.sandbox_day import KINDS
from greenroom.core.json import decode
from tests.house import cli, environment, free_port


def run(*arguments: str) -> Result:
    return CliRunner().invoke(greenroom, arguments)


def test_help_lists_every_command_without_loading_one() -> None:
    said = cli("--help")
    assert said.returncode == 0
    assert all(f"\n  {name} " in said.stdout for name in _COMMANDS)


@pytest.mark.parametrize("name", _COMMANDS)
def test_every_command_explains_itself(name: str) -> None:
    said = run(name, "--help")
    assert said.exit_code == 0, said.output
    assert said.output.startswith("Usage: ")
    command = greenroom.get_command(None, name)  # type: ignore[arg-type]
    assert command is not None
    assert command.help


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (["evnts"], 2, "Did you mean events?"),
        (["call"], 2, "Missing argument"),
        (["docs", "rooms.chek_in"], 1, "rooms.check_in"),
        (["docs", "qqqqq"], 1, "Nothing in the reference mentions 'qqqqq'. The areas: greenroom docs."),
        (["sandbox", "simulate", "x", "--set", "novalue"], 2, "NAME=VALUE"),
        (["sandbox", "clock", "--advance", "soon"], 2, "write 90s, 10m, 1h or 2d"),
        (["sandbox", "fault", "--match", "rooms.*"], 2, "--status"),
        (["sandbox", "fault", "--effect", "429"], 2, "--match"),
        (["sandbox", "fault", "--match", "rooms.*", "--effect", "429", "--cut"], 2, "--effect"),
        (["sandbox", "simulate"], 2, "people_count"),
        (["sandbox", "simulate", "sms", "--day"], 2, "not both"),
        (["sandbox", "simulate", "sms", "--rooms", "3"], 2, "only for --day"),
        (["sandbox", "simulate", "--day", "--speed", "quick"], 2, "60x"),
        (["sandbox", "simulate", "--day", "--rooms", "501"], 2, "500"),
        (["sandbox", "simulate", "--day", "--world", "none.yaml"], 2, "none.yaml"),
        (["sandbox", "clock", "--freeze", "--resume"], 2, "at a time"),
        (["sandbox", "reset", "--world", "pyproject.toml", "--default"], 2, "Either"),
        (["sandbox", "reset", "--world", "pyproject.toml"], 2, "pyproject.toml:2: not YAML"),
        (["sandbox", "simulate", "--day", "--world", "pyproject.toml"], 2, "pyproject.toml:2: not YAML"),
        (["sandbox", "world", "--check", os.devnull], 2, "it is empty"),
        (["sandbox", "world", "--print", "--schema"], 2, "at a time"),
        (["sandbox", "world", "--check", "none.yaml"], 2, "none.yaml"),
        (["sandbox", "world", "--check", "pyproject.toml"], 2, "pyproject.toml:2: not YAML"),
        (["call", "rooms.list", "--body", "{"], 2, "--body is not JSON: Input data was truncated"),
        (
            ["call", "meetings.create", "--duration", "soon"],
            2,
            "--duration takes a whole number, such as 60; got 'soon'",
        ),
        (
            ["call", "meetings.create", "--settings", "foo"],
            2,
            "--settings takes an object as JSON, such as {",
        ),
        (["call", "meetings.create", "--settings", "[1]"], 2, "as JSON, such as {"),
        (
            ["call", "meetings.create", "--tracking-fields", "a"],
            2,
            'a list as JSON, such as [{"field":"field1","value":"value1"}]',
        ),
        (["flows", "run", "x", "--input", "[]"], 2, "must be a JSON object"),
        (["trigger", "zoomroom.alrt"], 1, "zoomroom.alert"),
    ],
)
def test_a_mistake_gets_one_clear_line_and_the_right_exit_code(
    words: list[str], code: int, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    said = capsys.readouterr().err
    assert (ended.value.code, says in said) == (code, True), said
    assert "Traceback" not in said


@pytest.mark.parametrize(
    "words",
    [
        ["rooms"], ["clock"], ["simulate", "--day"], ["fault"], ["settings"], ["reset"], ["snapshot"],
        ["snapshots"], ["restore", "x"], ["world"], ["coverage"],
    ],
)  # fmt: skip
def test_without_a_house_every_sandbox_command_says_how_to_start_one(
    words: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GREENROOM_URL", "http://127.0.0.1:1")
    with pytest.raises(SystemExit) as ended:
        main(["sandbox", *words])
    assert ended.value.code == 1
    assert "greenroom up" in capsys.readouterr().err


def test_the_help_of_simulate_names_every_kind() -> None:
    from greenroom.sandbox import behaviours, simulate
    from greenroom.sandbox.registry import simulations

    assert behaviours
    assert set(KINDS) == {*simulate.KINDS, "day", *simulations}
    said = run("sandbox", "simulate", "--help").output
    assert all(f"\n  {kind} " in said for kind in KINDS)


@pytest.mark.parametrize(
    "name", ["rooms.check_in", "ListZoomRooms", "GET /rooms/{x}", "Rooms / List Zoom Rooms"]
)
def test_docs_find_an_operation_by_any_of_its_names(name: str) -> None:
    said = decode(run("docs", name, "--json").output)
    assert said["kind"] == "operation"
    assert said["id"] in ("rooms.check_in", "rooms.list", "rooms.get")
    assert said["method"]
    assert said["path"].startswith("/rooms")


def test_docs_show_what_a_caller_needs() -> None:
    said = run("docs", "rooms.check_in").output
    for word in ("room:write:admin", "event_id", "1012", "zoomroom.checked_in", "medium"):
        assert word in said


def test_docs_of_an_event_show_its_fields_and_cause() -> None:
    said = run("docs", "zoomroom.checked_in").output
    assert "payload.object.change_key" in said
    assert "rooms.check_in" in said


def test_docs_search_words() -> None:
    assert "rooms.get_sensor_data" in run("docs", "room", "sensor").output


def test_env_prints_lines_a_shell_can_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GREENROOM_URL", "http://127.0.0.1:4711")
    lines = run("env").output.splitlines()
    assert "export ZOOM_API_URL=http://127.0.0.1:4711/v2" in lines
    assert all(line.startswith("export ZOOM_") for line in lines)


def test_commands_look_where_the_settings_of_this_folder_start_the_house(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("GREENROOM_URL", raising=False)
    monkeypatch.chdir(tmp_path)
    assert house.url() == "http://127.0.0.1:8787"
    (tmp_path / "greenroom.toml").write_text("port = 19001\n")
    assert house.url() == "http://127.0.0.1:19001"
    monkeypatch.setenv("GREENROOM_PORT", "19002")
    assert house.url() == "http://127.0.0.1:19002"
    monkeypatch.setenv("GREENROOM_URL", "http://127.0.0.1:19003/")
    assert house.url() == "http://127.0.0.1:19003"


def test_options_of_call_take_their_types_from_the_catalog() -> None:
    from greenroom import catalog

    words = ["--page-size", "5", "--unassigned-rooms", "--location_id=abc", "--next-page-token", "--dashes"]
    assert _arguments(catalog.operation("rooms.list"), words) == {
        "page_size": 5,
        "unassigned_rooms": True,
        "location_id": "abc",
        "next_page_token": "--dashes",
    }


def test_dry_run_shows_the_request_without_its_token() -> None:
    said = run("call", "rooms.check_in", "--id", "R", "--event-id", "E", "--dry-run")
    assert said.exit_code == 0, said.output
    assert "PATCH http://127.0.0.1:8787/v2/rooms/R/events" in said.output
    assert '{"method":"zoomroom.check_in","params":{"event_id":"E"}}' in said.output
    assert "Bearer" not in said.output


UNSOUND = """\
name: unsound
on: {event: meeting.startet}
steps:
- {id: a, call: meetings.crate}
- {id: b, call: meetings.create, with: {userId: me, topik: Planning}}
- {id: c, call: rooms.get}
"""


def test_flows_check_names_all_that_is_wrong_with_file_and_line(tmp_path: Path) -> None:
    file = tmp_path / "unsound.yaml"
    file.write_text(UNSOUND)
    said = CliRunner().invoke(greenroom, ["flows", "check", str(file)])
    assert (said.exit_code, said.stdout) == (1, "")
    assert said.stderr.splitlines() == [
        f"{file}:2:13: No event in the catalog is called 'meeting.startet'. Did you mean meeting.started?",
        f"{file}:4:17: There is no operation 'meetings.crate'. Did you mean meetings.create?",
        f"{file}:5:53: meetings.create: has no argument 'topik'. Near it: topic.",
        f"{file}:6:17: rooms.get: needs roomId. See: greenroom docs rooms.get",
    ]


def test_flows_check_tells_machines_of_each_file(tmp_path: Path) -> None:
    texts = {"bad": UNSOUND, "none": "[", "good": "name: good\non: manual\nsteps: [{id: a, sleep: 1s}]\n"}
    files = [tmp_path / f"{name}.yaml" for name in texts]
    for file, text in zip(files, texts.values(), strict=True):
        file.write_text(text)
    said = run("flows", "check", "--json", *map(str, files))
    found = [decode(line) for line in said.stdout.splitlines()]
    assert said.exit_code == 1
    assert [(one["name"], one["ok"], len(one["mistakes"])) for one in found] == [
        ("unsound", False, 4),
        (None, False, 1),
        ("good", True, 0),
    ]
    assert found[0]["mistakes"][0]["line"] == 2
    sound = run("flows", "check", str(files[2]))
    assert (sound.exit_code, sound.stdout) == (0, f"{files[2]}: good is sound, 1 step.\n")


@pytest.mark.parametrize(
    ("module", "words", "says"),
    [
        ("yaml", ["sandbox", "world", "--schema"], "This needs yaml, which is not installed: pip install"),
        (
            "starlette",
            ["up", "--port", str(free_port())],
            "This needs starlette, which is not installed: pip install 'greenroom[all]'",
        ),
        ("click", ["up"], "need click, which is not installed: pip install 'greenroom[cli]'"),
    ],
)
def test_a_part_that_is_not_installed_is_named(
    module: str, words: list[str], says: str, tmp_path: Path
) -> None:
    code = f"import sys; sys.modules[{module!r}] = None\nfrom greenroom.cli.main import main\nmain({words})"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=environment(GREENROOM_PORT=str(free_port())),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (1, 2)
    assert says in done.stderr
    assert "Traceback" not in done.stderr
