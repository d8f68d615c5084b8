"""Paths in which blanks stand where an id should: refused in words of their own by a few operations.

Source: Zoom API reference, errors of each operation, read 2026-02; documented.
"""

from __future__ import annotations

from ..refusals import refuses
from ..registry import Request
from ..world.world import World

_IDS = {
    "assetId": ("^Missing required input : assetId", "workspaces.assets.get", "workspaces.assets.delete"),
    "userId": ("^Missing User ID", "workspaces.calendar_settings.get", "workspaces.calendar_settings.update"),
    "roleId": ("^RoleId required", "roles.members.assign"),
}


def _needs(name: str, words: str, *operations: str) -> None:
    @refuses(words, *operations)
    def is_blank(request: Request, world: World) -> bool:
        return not request.path[name].strip()


for _name, (_words, *_operations) in _IDS.items():
    _needs(_name, _words, *_operations)
