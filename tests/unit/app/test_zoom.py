"""Which Zoom a house calls."""

from __future__ import annotations

from pathlib import Path

import pytest

from greenroom.app.settings import load
from greenroom.app.zoom import connect_by_name
from greenroom.core.errors import NoConnection
from greenroom.core.secrets import Secret
from greenroom.storage import keys
from greenroom.storage.connections import Profile
from greenroom.storage.connections_postgres import PostgresConnectionStore


def test_a_connection_is_looked_for_where_the_house_keeps_them(
    database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GREENROOM_KEY", key := keys.new_key().reveal())
    store = PostgresConnectionStore(Secret(database), environ_key=key)
    store.add(Profile(name="acme", grant="device", client_id="c"), Secret("hush"))

    source, _ = connect_by_name(load({"data": tmp_path, "database": database}), "acme")
    assert source == "acme"
    with pytest.raises(NoConnection):
        connect_by_name(load({"data": tmp_path}), "acme")
