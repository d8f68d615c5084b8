"""Whether a room can do its work."""

from __future__ import annotations

import msgspec


class Check(msgspec.Struct, frozen=True):
    """One thing that must be well. wrong: what is not, in a sentence without paths, addresses or secrets;
    empty when all is well."""

    name: str
    wrong: str = ""

    @property
    def is_ok(self) -> bool:
        return not self.wrong
