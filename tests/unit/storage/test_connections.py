"""Connections as kept: sealed, owned, shared."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import keyring
import pytest

from greenroom.core.errors import ConfigurationError, StorageError
from greenroom.core.secrets import Secret
from greenroom.storage import keys
from greenroom.storage.connections import FILE, KEY_FILE, Connections, ConnectionStore, Profile, Tokens
from greenroom.storage.connections_postgres import PostgresConnectionStore
from tests.postgres import execute

PROFILE = Profile(name="acme", grant="authorization-code", client_id="client-1")
TOKENS = Tokens(
    access=Secret("access-in-the-clear"),
    expires_s=2_000_000_000.0,
    refresh=Secret("refresh-in-the-clear"),
    scopes=("user:read:user",),
    region="https://api-eu.zoom.us",
)


KEY = keys.new_key().reveal()
Open = Callable[[str], Connections]


def store(folder: Path, key: str = "") -> ConnectionStore:
    return ConnectionStore(folder, environ_key=key, use_keyring=False)


@pytest.fixture(params=["file", "postgresql"])
def opened(request: pytest.FixtureRequest, tmp_path: Path) -> Open:
    """Open one place, again and again, with a key."""
    if request.param == "file":
        return lambda key: store(tmp_path, key)
    url = Secret(request.getfixturevalue("database"))
    return lambda key: PostgresConnectionStore(url, environ_key=key)


def names(kept: Connections) -> list[str]:
    return [profile.name for profile in kept.profiles()]


def test_a_connection_comes_back_as_it_was_kept(opened: Open) -> None:
    assert names(opened(KEY)) == []
    opened(KEY).add(PROFILE, Secret("hush"), TOKENS)
    kept = opened(KEY).get("acme")
    assert kept is not None
    assert kept.profile == PROFILE
    assert kept.client_secret == Secret("hush")
    assert kept.tokens == TOKENS
    assert kept.made_s == pytest.approx(time.time(), abs=60)
    assert opened(KEY).get("other") is None
    assert names(opened(KEY)) == ["acme"]


def test_no_secret_is_in_the_file_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    store(folder).add(PROFILE, Secret("hush-in-the-clear"), TOKENS)
    store(folder).add_webhook("acme", "signing", Secret("webhook-in-the-clear"))
    assert b"in-the-clear" not in b"".join(path.read_bytes() for path in folder.iterdir())
    for name in (FILE, KEY_FILE):
        assert stat.S_IMODE(os.stat(folder / name).st_mode) == 0o600
    assert stat.S_IMODE(os.stat(folder).st_mode) == 0o700


def test_every_new_token_counts(opened: Open) -> None:
    opened(KEY).add(PROFILE, Secret("hush"), TOKENS)
    before = opened(KEY).get("acme")
    opened(KEY).keep_tokens("acme", TOKENS)
    after = opened(KEY).get("acme")
    assert before is not None
    assert after is not None
    assert after.version == before.version + 1


def test_tokens_of_a_removed_connection_are_not_kept(opened: Open) -> None:
    opened(KEY).add(PROFILE, Secret("hush"))
    assert opened(KEY).remove("acme")
    assert not opened(KEY).remove("acme")
    with pytest.raises(StorageError, match="'acme' was removed"):
        opened(KEY).keep_tokens("acme", TOKENS)


def test_another_key_opens_nothing_and_says_so(opened: Open) -> None:
    opened(KEY).add(PROFILE, Secret("hush"), TOKENS)
    with pytest.raises(
        StorageError, match="sealed with another key than the one from GREENROOM_KEY"
    ) as other:
        opened(keys.new_key().reveal()).get("acme")
    assert "greenroom connect acme" in str(other.value)
    assert names(opened("")) == ["acme"]
    assert opened("").remove("acme")


@pytest.mark.parametrize("key", ["short", "ä" * 44, "x" * 44])
def test_a_key_that_is_none_is_refused_with_the_way_to_make_one(tmp_path: Path, key: str) -> None:
    with pytest.raises(ConfigurationError, match=r"os\.urandom") as refused:
        store(tmp_path, key).add(PROFILE, Secret("hush"))
    assert key not in str(refused.value)


def test_many_at_once_make_one_key(tmp_path: Path) -> None:
    def add(number: int) -> None:
        store(tmp_path).add(Profile(name=f"n{number}", grant="device", client_id="c"), Secret("hush"))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(add, range(16)))
    assert all(store(tmp_path).get(f"n{number}") for number in range(16))
    assert len(list(tmp_path.glob(f"{KEY_FILE}*"))) == 1


def test_a_keyring_keeps_the_key_where_there_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept: dict[tuple[str, str], str] = {}
    monkeypatch.setattr(keyring, "get_keyring", object)
    monkeypatch.setattr(keyring, "get_password", lambda *name: kept.get(name))
    monkeypatch.setattr(keyring, "set_password", lambda *args: kept.update({args[:2]: args[2]}))
    ConnectionStore(tmp_path).add(PROFILE, Secret("hush"))
    assert not (tmp_path / KEY_FILE).exists()
    assert len(kept) == 1
    found = ConnectionStore(tmp_path).get("acme")
    assert found is not None
    assert found.client_secret == Secret("hush")


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="file"):
        store(tmp_path / "file").add(PROFILE, Secret("h"))


def test_webhook_secrets_are_kept_beside_a_connection_and_go_with_it(opened: Open) -> None:
    kept = opened(KEY)
    assert kept.webhooks() == []
    kept.add(PROFILE, Secret("hush"))
    before = kept.stamp()
    old = kept.add_webhook("acme", "signing", Secret("old"), "first")
    kept.add_webhook("acme", "header", Secret("value"), "x-acme")
    kept.add_webhook("other", "signing", Secret("others"))
    kept.add_webhook("other", "signing", Secret("others"), "renamed")
    assert kept.stamp() != before
    found = opened(KEY).webhooks("acme")
    assert [(one.kind, one.name, one.secret.reveal()) for one in found] == [
        ("signing", "first", "old"),
        ("header", "x-acme", "value"),
    ]
    assert [one.name for one in kept.webhooks()] == ["first", "x-acme", "renamed"]
    before = kept.stamp()
    assert kept.drop_webhook("acme", old.fingerprint)
    assert kept.stamp() != before
    assert not kept.drop_webhook("acme", old.fingerprint)
    kept.remove("acme")
    assert [one.connection for one in kept.webhooks()] == ["other"]


def test_webhook_secrets_sealed_with_another_key_are_named(opened: Open) -> None:
    opened(KEY).add_webhook("acme", "signing", Secret("x"))
    with pytest.raises(StorageError, match="'acme' was sealed with another key"):
        opened(keys.new_key().reveal()).webhooks()


def test_one_holder_at_a_time_may_fetch_a_connections_token(opened: Open) -> None:
    first, second, other = (opened(KEY).lock(name) for name in ("acme", "acme", "other"))
    assert first.take(1)
    assert not second.take(0)
    assert other.take(1)
    first.release()
    assert second.take(1)
    second.release()
    other.release()


def test_many_at_once_make_one_place(opened: Open) -> None:
    def add(number: int) -> None:
        opened(KEY).add(Profile(name=f"n{number}", grant="device", client_id="c"), Secret("hush"))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(add, range(16)))
    assert len(names(opened(KEY))) == 16


def test_no_secret_is_readable_in_the_database(database: str) -> None:
    kept = PostgresConnectionStore(Secret(database), environ_key=KEY)
    kept.add(PROFILE, Secret("hush-in-the-clear"), TOKENS)
    kept.add_webhook("acme", "signing", Secret("webhook-in-the-clear"))
    for table in ("connection", "webhook"):
        rows = "string_agg(rows::text || encode(secret, 'escape'), '')"
        assert "in-the-clear" not in execute(database, f"SELECT {rows} FROM {table} AS rows")
    assert "in-the-clear" not in execute(database, "SELECT encode(tokens, 'escape') FROM connection")


def test_a_shared_database_wants_the_key_in_the_environment(database: str) -> None:
    keyless = PostgresConnectionStore(Secret(database))
    assert keyless.webhooks() == []
    with pytest.raises(ConfigurationError, match=r"GREENROOM_KEY, which is not set here.*urandom"):
        keyless.add(PROFILE, Secret("hush"))
    PostgresConnectionStore(Secret(database), environ_key=KEY).add(PROFILE, Secret("hush"))
    with pytest.raises(ConfigurationError, match="GREENROOM_KEY"):
        keyless.get("acme")


def test_a_shared_database_keeps_what_one_key_opens(database: str) -> None:
    ours = PostgresConnectionStore(Secret(database), environ_key=KEY)
    theirs = PostgresConnectionStore(Secret(database), environ_key=keys.new_key().reveal())
    ours.add(PROFILE, Secret("hush"))
    other = Profile(name="other", grant="device", client_id="c")
    with pytest.raises(StorageError, match=r"'acme' in postgresql://.* sealed with another GREENROOM_KEY"):
        theirs.add(other, Secret("hush"))
    with pytest.raises(StorageError, match="greenroom connections remove acme"):
        theirs.add_webhook("acme", "signing", Secret("x"))
    theirs.add(PROFILE, Secret("made anew, its key being lost"))
    theirs.add(other, Secret("hush"))


def test_a_database_that_is_away_is_named_without_its_password() -> None:
    away = PostgresConnectionStore(Secret("postgresql://me:word@127.0.0.1:9/none"), environ_key=KEY)
    with pytest.raises(
        StorageError, match=r"Can't use the database postgresql://127\.0\.0\.1:9/none"
    ) as refused:
        away.profiles()
    assert "word" not in str(refused.value)
