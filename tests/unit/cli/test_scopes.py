from __future__ import annotations

import pytest
from click.testing import CliRunner

from greenroom.cli.main import greenroom
from greenroom.core.json import decode


def run(*words: str) -> str:
    said = CliRunner().invoke(greenroom, ["scopes", *words])
    assert said.exit_code == 0, said.output
    return said.output


def test_every_scope_comes_with_what_needs_it() -> None:
    said = run("rooms.list", "ListZoomRooms", "PATCH /rooms/{id}/events")
    assert "zoom_rooms:read:list_rooms:admin      for rooms.list\n" in said
    assert "room:write:admin  for rooms.control" in said


def test_machines_get_both_vocabularies() -> None:
    found = decode(run("rooms.list", "rooms.get", "--json"))
    assert found["operations"] == ["rooms.list", "rooms.get"]
    assert found["classic"]["scopes"] == ["room:read:admin"]
    assert found["classic"]["needed_for"] == {"room:read:admin": ["rooms.list", "rooms.get"]}
    assert len(found["granular"]["scopes"]) == 2


def test_what_has_no_user_level_is_said() -> None:
    assert "rooms.list has no classic scope of user level" in run("rooms.list", "--user-level")


def test_getting_a_token_needs_no_scope() -> None:
    assert "oauth.create_token needs no scope" in run("oauth.create_token")


@pytest.mark.parametrize("words", [[], ["rooms.lst"]])
def test_an_unknown_operation_is_a_line_not_a_traceback(words: list[str]) -> None:
    from tests.house import cli

    said = cli("scopes", *words)
    assert said.returncode in (1, 2)
    assert "Traceback" not in said.stderr
