"""What a shell completes, and how little is loaded for it."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from tests.house import cli, environment

LOADED = """
import atexit, sys
atexit.register(lambda: print(*sorted(m for m in sys.modules if m.startswith("greenroom")), file=sys.stderr))
from greenroom.catalog import load
def refuse(name):
    raise AssertionError(f"area {name} was read")
load.area = refuse
from greenroom.cli.main import main
main()
"""


def complete(*words: str) -> tuple[list[str], str]:
    """Return what bash would be offered for the last word, and the modules it took."""
    done = subprocess.run(
        [sys.executable, "-c", LOADED],
        env=environment(
            _GREENROOM_COMPLETE="bash_complete", COMP_WORDS=" ".join(words), COMP_CWORD=str(len(words) - 1)
        ),
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return [line.partition(",")[2] for line in done.stdout.splitlines()], done.stderr


def test_commands_complete_without_loading_one() -> None:
    offered, loaded = complete("greenroom", "conn")
    assert offered == ["connect", "connections"]
    assert "greenroom.cli.connect" not in loaded


@pytest.mark.parametrize("command", ["call", "scopes", "snippet", "docs"])
def test_operations_complete_from_the_index_alone(command: str) -> None:
    offered, loaded = complete("greenroom", command, "rooms.check_")
    assert offered == ["rooms.check_in", "rooms.check_out"]
    assert not {"greenroom.connections.zoom", "greenroom.storage.connections"} & set(loaded.split())


def test_options_and_their_values_complete() -> None:
    assert "--connection" in complete("greenroom", "call", "rooms.list", "--conn")[0]
    assert complete("greenroom", "snippet", "rooms.list", "--lang", "c")[0] == ["curl", "conductor"]


def test_events_complete() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "greenroom.cli.main"],
        env=environment(
            _GREENROOM_COMPLETE="bash_complete",
            COMP_WORDS="greenroom events list --event zoomroom.checked_",
            COMP_CWORD="4",
        ),
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.stdout.split() == ["plain,zoomroom.checked_in", "plain,zoomroom.checked_out"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_every_script_is_sound_where_its_shell_is_installed(shell: str) -> None:
    script = cli("completion", shell)
    assert script.returncode == 0
    assert "_GREENROOM_COMPLETE" in script.stdout
    if shutil.which(shell):
        check = subprocess.run(
            [shell, "-n"], input=script.stdout, capture_output=True, text=True, check=False
        )
        assert check.returncode == 0, check.stderr
