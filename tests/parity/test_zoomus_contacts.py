"""zoomus searches the account's contacts."""

from __future__ import annotations

from typing import Any

from .answers import ok


def test_contacts_are_searched(zoomus_client: Any) -> None:
    contacts = ok(zoomus_client.contacts.search(search_key="ben@example.com"))["contacts"]
    assert [contact["email"] for contact in contacts] == ["ben@example.com"]
