"""From a data folder into the database of a cluster."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

import pytest

from greenroom import Gateway
from greenroom.app.senders import Senders
from greenroom.app.settings import load
from greenroom.connections.moving import left_behind, move
from greenroom.core.errors import StorageError
from greenroom.core.secrets import Secret
from greenroom.storage import keys
from greenroom.storage.connections import SIGNING, ConnectionStore, Profile, Tokens
from greenroom.storage.connections_postgres import PostgresConnectionStore
from tests.house import cli

KEY = keys.new_key().reveal()
ENV = {"GREENROOM_KEY": KEY, "GREENROOM_KEYRING": "off"}
TOKENS = Tokens(access=Secret("a"), expires_s=5.0, refresh=Secret("r"), scopes=("user:read",))


def profile(name: str) -> Profile:
    return Profile(name=name, grant="authorization-code", client_id="client-1")


@pytest.fixture(params=["sealed by the folder's key", "sealed by GREENROOM_KEY"])
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A data folder with two connections."""
    key = KEY if "GREENROOM_KEY" in request.param else ""
    store = ConnectionStore(tmp_path, environ_key=key, use_keyring=False)
    for name in ("acme", "beta"):
        store.add(profile(name), Secret("hush"), TOKENS)
    store.add_webhook("acme", SIGNING, Secret("signs"), "new")
    return tmp_path


def test_a_connection_is_moved_with_all_it_has(folder: Path, database: str) -> None:
    store = PostgresConnectionStore(Secret(database), environ_key=KEY)
    store.add(profile("beta"), Secret("another"))
    assert left_behind(folder, store) == ["acme"]
    move("acme", folder, store, ENV)

    moved = store.get("acme")
    assert moved is not None
    assert (moved.profile, moved.client_secret, moved.tokens) == (profile("acme"), Secret("hush"), TOKENS)
    assert [(one.name, one.secret) for one in store.webhooks("acme")] == [("new", Secret("signs"))]
    assert [one.name for one in ConnectionStore(folder).profiles()] == ["beta"]
    assert left_behind(folder, store) == []


def test_what_nobody_can_open_stays(tmp_path: Path, database: str) -> None:
    lost = ConnectionStore(tmp_path, environ_key=keys.new_key().reveal())
    lost.add(profile("acme"), Secret("hush"))
    store = PostgresConnectionStore(Secret(database), environ_key=KEY)
    with pytest.raises(StorageError, match="sealed with another key"):
        move("acme", tmp_path, store, ENV)
    assert left_behind(tmp_path, store) == ["acme"]


def test_the_command_moves_what_the_database_lacks(folder: Path, database: str) -> None:
    words = ("connections", "move", "--data", str(folder))
    assert cli(*words, **ENV).returncode == 2
    said = cli(*words, "--database", database, **ENV)
    assert (said.returncode, said.stdout) == (0, "Moved acme.\nMoved beta.\n")
    assert "has no connection that" in cli(*words, "--database", database, **ENV).stdout
    without_key = cli(*words, "--database", database, GREENROOM_KEYRING="off")
    assert without_key.returncode == 0, "nothing is left that needs one"


def test_a_gateway_names_at_the_start_what_is_left_in_its_folder(
    folder: Path, database: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in ENV.items():
        monkeypatch.setenv(name, value)

    async def start() -> None:
        senders = Senders(
            load({"data": folder, "database": database}), Gateway(sources={}, database=database)
        )
        await senders.start()
        await senders.stop()

    with caplog.at_level(logging.WARNING):
        asyncio.run(start())
    (said,) = (record.message for record in caplog.records if "not in the database" in record.message)
    assert "acme, beta" in said
    assert "greenroom connections move" in said
