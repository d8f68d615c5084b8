"""The channels of a world file: sown, and mistakes in them named."""

from __future__ import annotations

from pathlib import Path

import pytest

from greenroom.core.errors import ConfigurationError
from greenroom.sandbox.sandbox import Sandbox

WORLD = """
version: 1
users:
  - {name: Ada, email: ada@example.com}
  - {name: Ben, email: ben@example.com}
channels:
  - {name: one, owner: OWNER, type: private, members: [MEMBER], messages: [{from: FROM, text: Hello}]}
"""


def written(folder: Path, owner: str = "ada", member: str = "ada", sender: str = "ada") -> Path:
    text = WORLD.replace("OWNER", f"{owner}@example.com").replace("MEMBER", f"{member}@example.com")
    path = folder / "world.yaml"
    path.write_text(text.replace("FROM", f"{sender}@example.com"))
    return path


def test_channels_are_sown_with_their_members_and_messages(tmp_path: Path) -> None:
    box = Sandbox(None, world=written(tmp_path, member="ben", sender="ben"))
    [channel] = box.records.list("channel")
    assert (channel.body["name"], channel.body["type"]) == ("one", 1)
    assert box.records.count("channel_member", parent=channel.id) == 2
    [message] = box.records.list("chat_message", parent=channel.id)
    assert (message.body["sender"], message.body["message"]) == ("ben@example.com", "Hello")
    box.records.close()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"owner": "x"}, "channels.0.owner: there is no user"),
        ({"member": "x"}, "channels.0.members.0: there is no user"),
        ({"sender": "ben"}, "channels.0.messages.0.from: there is no member"),
    ],
)
def test_who_is_not_there_is_named_with_file_and_line(
    tmp_path: Path, change: dict[str, str], said: str
) -> None:
    with pytest.raises(ConfigurationError, match=said):
        Sandbox(None, world=written(tmp_path, **change))
