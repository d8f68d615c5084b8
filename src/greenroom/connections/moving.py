"""Connections on their way from a data folder to a cluster's database.

They are moved and not copied: a refresh token works once, so it has one home.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from greenroom.core.errors import StorageError
from greenroom.storage import keys
from greenroom.storage.connections import Connections, ConnectionStore


def left_behind(folder: Path, store: Connections) -> list[str]:
    """Return the names of a data folder's connections that the database does not have; needs no key."""
    there = {profile.name for profile in store.profiles()}
    return [profile.name for profile in ConnectionStore(folder).profiles() if profile.name not in there]


def move(name: str, folder: Path, store: Connections, environ: Mapping[str, str] | None = None) -> None:
    """Take a connection and its webhook secrets from a data folder to the database.

    Raises: StorageError when the folder's secrets can't be opened, or a process is busy with it.
    """
    source = _opening(name, folder, os.environ if environ is None else environ)
    with source.renewing(name):
        for one in source.webhooks(name):
            store.add_webhook(name, one.kind, one.secret, one.name)
        if kept := source.get(name):
            store.add(kept.profile, kept.client_secret, kept.tokens)
        source.remove(name)


def _opening(name: str, folder: Path, environ: Mapping[str, str]) -> ConnectionStore:
    """Return the folder's store with the key that opens this connection: GREENROOM_KEY, or the folder's own
    from before that was set."""
    use_keyring = keys.wants_keyring(environ.get("GREENROOM_KEYRING", ""))
    store = ConnectionStore(folder, environ_key=environ.get(keys.VARIABLE, ""), use_keyring=use_keyring)
    try:
        store.get(name)
    except StorageError:
        store = ConnectionStore(folder, use_keyring=use_keyring)
    return store
