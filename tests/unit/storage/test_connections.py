"""Connections as kept: sealed, owned, shared."""

from __future__ import annotations

import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import keyring
import pytest

from greenroom.core.errors import ConfigurationError, StorageError
from greenroom.core.secrets import Secret
from greenroom.storage import keys
from greenroom.storage.connections import FILE, KEY_FILE, ConnectionStore, Profile, Tokens

PROFILE = Profile(name="acme", grant="authorization-code", client_id="client-1")
TOKENS = Tokens(
    access=Secret("access-in-the-clear"),
    expires_s=2_000_000_000.0,
    refresh=Secret("refresh-in-the-clear"),
    scopes=("user:read:user",),
    region="https://api-eu.zoom.us",
)


def store(folder: Path, key: str = "") -> ConnectionStore:
    return ConnectionStore(folder, environ_key=key, use_keyring=False)


def test_a_connection_comes_back_as_it_was_kept(tmp_path: Path) -> None:
    store(tmp_path).add(PROFILE, Secret("hush"), TOKENS)
    kept = store(tmp_path).get("acme")
    assert kept is not None
    assert kept.profile == PROFILE
    assert kept.client_secret == Secret("hush")
    assert kept.tokens == TOKENS
    assert store(tmp_path).get("other") is None


def test_no_secret_is_in_the_file_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    store(folder).add(PROFILE, Secret("hush-in-the-clear"), TOKENS)
    assert b"in-the-clear" not in b"".join(path.read_bytes() for path in folder.iterdir())
    for name in (FILE, KEY_FILE):
        assert stat.S_IMODE(os.stat(folder / name).st_mode) == 0o600
    assert stat.S_IMODE(os.stat(folder).st_mode) == 0o700


def test_every_new_token_counts(tmp_path: Path) -> None:
    store(tmp_path).add(PROFILE, Secret("hush"), TOKENS)
    before = store(tmp_path).get("acme")
    store(tmp_path).keep_tokens("acme", TOKENS)
    after = store(tmp_path).get("acme")
    assert before is not None
    assert after is not None
    assert after.version == before.version + 1


def test_tokens_of_a_removed_connection_are_not_kept(tmp_path: Path) -> None:
    store(tmp_path).add(PROFILE, Secret("hush"))
    assert store(tmp_path).remove("acme")
    assert not store(tmp_path).remove("acme")
    with pytest.raises(StorageError, match="'acme' was removed"):
        store(tmp_path).keep_tokens("acme", TOKENS)


def test_another_key_opens_nothing_and_says_so(tmp_path: Path) -> None:
    store(tmp_path, keys.new_key().reveal()).add(PROFILE, Secret("hush"), TOKENS)
    with pytest.raises(StorageError, match="sealed with another key than the one from GREENROOM_KEY"):
        store(tmp_path, keys.new_key().reveal()).get("acme")
    with pytest.raises(StorageError, match="greenroom connect acme"):
        store(tmp_path).get("acme")
    assert [profile.name for profile in store(tmp_path).profiles()] == ["acme"]


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


def test_webhook_secrets_are_kept_sealed_beside_a_connection_and_go_with_it(tmp_path: Path) -> None:
    kept = store(tmp_path)
    assert kept.webhooks() == []
    kept.add(PROFILE, Secret("hush"))
    before = kept.stamp()
    old = kept.add_webhook("acme", "signing", Secret("old-in-the-clear"), "first")
    kept.add_webhook("acme", "header", Secret("value-in-the-clear"), "x-acme")
    kept.add_webhook("other", "signing", Secret("others"))
    assert kept.stamp() != before
    found = store(tmp_path).webhooks("acme")
    assert [(one.kind, one.name, one.secret.reveal()) for one in found] == [
        ("signing", "first", "old-in-the-clear"),
        ("header", "x-acme", "value-in-the-clear"),
    ]
    assert len(kept.webhooks()) == 3
    assert b"in-the-clear" not in (tmp_path / FILE).read_bytes()
    assert kept.drop_webhook("acme", old.fingerprint)
    assert not kept.drop_webhook("acme", old.fingerprint)
    kept.remove("acme")
    assert [one.connection for one in kept.webhooks()] == ["other"]


def test_webhook_secrets_sealed_with_another_key_are_named(tmp_path: Path) -> None:
    from cryptography.fernet import Fernet

    first, second = (Fernet.generate_key().decode() for _ in range(2))
    store(tmp_path, first).add_webhook("acme", "signing", Secret("x"))
    with pytest.raises(StorageError, match="'acme' was sealed with another key"):
        store(tmp_path, second).webhooks()
