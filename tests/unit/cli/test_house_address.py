"""Settings that name nothing usable are told in one line."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from greenroom.app.settings import load
from greenroom.cli.main import greenroom
from greenroom.core.errors import ConfigurationError
from greenroom.core.hosts import house_url

WRONG = ("garbage", "http://127.0.0.1:99999", "http://[::1", "ftp://x", "http://", "http://a b")


@pytest.mark.parametrize("said", WRONG)
def test_an_address_that_is_none_is_refused_by_name(said: str) -> None:
    with pytest.raises(ConfigurationError, match=r"GREENROOM_URL is .* which is no address"):
        house_url(said)


def test_an_address_may_end_with_a_slash() -> None:
    assert house_url("http://127.0.0.1:8787/") == "http://127.0.0.1:8787"


@pytest.mark.parametrize("command", [["sandbox", "clock"], ["env"], ["doctor"]])
def test_commands_say_so_in_one_line(command: list[str]) -> None:
    result = CliRunner().invoke(greenroom, command, env={"GREENROOM_URL": "http://[::1"})
    assert result.exit_code != 0
    said = result.output + str(result.exception or "")
    assert "GREENROOM_URL" in said
    assert not result.exception or isinstance(result.exception, (SystemExit, ConfigurationError))


def test_a_body_that_is_no_text_is_told(tmp_path: Path) -> None:
    file = tmp_path / "binary"
    file.write_bytes(b"\xff\xfe\x00")
    arguments = ["call", "meetings.create", "--user-id", "me", "--body", f"@{file}", "--dry-run"]
    result = CliRunner().invoke(greenroom, arguments)
    assert isinstance(result.exception, ConfigurationError | SystemExit)
    assert "is not UTF-8" in result.output + str(result.exception)


def test_a_token_that_no_header_can_hold_is_refused_at_the_start() -> None:
    with pytest.raises(ConfigurationError, match="GREENROOM_TOKEN must be plain ASCII"):
        load(environ={"GREENROOM_TOKEN": "sésame"})


def test_an_empty_folder_is_none() -> None:
    with pytest.raises(ConfigurationError, match="GREENROOM_DATA is empty"):
        load(environ={"GREENROOM_DATA": " "})
