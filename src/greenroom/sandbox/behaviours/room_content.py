"""Backgrounds of rooms and the folders they lie in: names without strange signs, each used once.

Source: Zoom API reference, "Zoom Rooms backgrounds", errors of each operation, read 2026-02; documented,
which signs are illegal assumed.
"""

from __future__ import annotations

import re

from .. import entities
from ..registry import Problem, Request, before
from ..world.world import World

_ILLEGAL = re.compile(r'[<>:"/\\|?*!]')
_MOST_FOLDERS = 20
_KIND = "background_folder"


@before(
    *(f"rooms.background_folders.{verb}" for verb in ("create", "get", "update", "delete")),
    *(f"rooms.backgrounds.{verb}" for verb in ("get", "delete")),
)
def refuse_signs(request: Request, world: World) -> None:
    """Neither an id nor a name has signs that a file name cannot have."""
    texts = [*request.path.values(), str(request.fields.get("folder_name", ""))]
    refused = entities.told(request.operation, "illegal characters")
    if refused is not None and any(_ILLEGAL.search(text) for text in texts):
        raise refused


@before("rooms.background_folders.create", "rooms.background_folders.update")
def refuse_folders(request: Request, world: World) -> None:
    """There are at most twenty folders, and no two of one name."""
    rows = world.records.list(_KIND)
    own, name = request.path.get("folderId"), request.fields.get("folder_name")
    if own is None and len(rows) >= _MOST_FOLDERS:
        text = f"Folder Creation Failed: Maximum Folder Limit ({_MOST_FOLDERS}) Exceeded."
        raise Problem(400, 30057007, text)
    if own is not None and world.records.get(_KIND, own) is None:
        return
    if name and any(row.body.get("folder_name") == name for row in rows if row.id != own):
        raise Problem(400, 30057005, "The name is already taken. Choose another one.")
