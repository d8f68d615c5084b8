"""The flows there are: those that ship with Greenroom and the files in the data folder."""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence
from importlib import resources
from pathlib import Path
from typing import Any

import msgspec

from greenroom.core.errors import FlowInvalid

from .actions import Names
from .definition import examine
from .errors import RunRefused, UnknownFlow
from .model import Flow

log = logging.getLogger("greenroom.flows")

Stamp = tuple[int, int, int]


class Entry(msgspec.Struct):
    """One file. flow: its last sound version, if any. error: what is wrong with the file as it is now.
    warning: what is odd about it and no reason to refuse it."""

    source: str
    file: str
    stamp: Stamp
    flow: Flow | None = None
    error: str = ""
    warning: str = ""

    @property
    def name(self) -> str:
        return self.flow.name if self.flow else Path(self.file).stem


class Shelf:
    """Flows by name. A file in the folder replaces the library's flow of the same name.

    May be refreshed in another thread: what is read stays as it is, and is replaced as a whole.
    """

    def __init__(self, folder: Path, names: Names | None = None) -> None:
        self._folder = folder
        self._names = names
        self._library = _ready_made(names)
        self._files: dict[str, Entry] = {}
        self._by_name: dict[str, Entry] = {}
        self._clashes: dict[str, str] = {}  # file → why its flow counts for nothing
        self._refreshing = threading.Lock()
        self.refresh()

    def refresh(self) -> bool:
        """Read what is new or changed in the folder; return whether anything was."""
        with self._refreshing:
            files: dict[str, Entry] = {}
            for path in sorted(self._folder.glob("*.y*ml")):
                stamp = _stamp(path)
                if stamp is None or path.suffix not in (".yaml", ".yml"):
                    continue
                before = self._files.get(str(path))
                if before is None or before.stamp != stamp:
                    before = self._read(path, stamp, before)
                files[str(path)] = before
            changed = files != self._files
            if changed or not self._by_name:
                self._files = files
                self._arrange()
        return changed

    def active(self) -> list[Flow]:
        """Return the flows that events may start."""
        return [entry.flow for entry in self._by_name.values() if entry.flow and entry.flow.enabled]

    def find(self, name: str) -> Flow:
        """Return an enabled flow. Raises UnknownFlow, RunRefused."""
        entry = self._by_name.get(name)
        if entry is None:
            known = ", ".join(sorted(self._by_name)) or "none"
            raise UnknownFlow(f"There is no flow {name!r}. Known: {known}.")
        if entry.flow is None:
            raise RunRefused(f"The flow {name!r} can't run: {entry.error}")
        if not entry.flow.enabled:
            raise RunRefused(f"The flow {name!r} is disabled; remove enabled: false from {entry.file}.")
        return entry.flow

    def listing(self) -> list[dict[str, Any]]:
        """Return every flow, and every broken file, for people to see."""
        broken = [entry for entry in self._files.values() if entry not in self._by_name.values()]
        both = sorted([*self._by_name.values(), *broken], key=lambda entry: entry.name)
        return [_shown(entry, self._clashes.get(entry.file)) for entry in both]

    def _read(self, path: Path, stamp: Stamp, before: Entry | None) -> Entry:
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as exc:
            error = f"{path.name} can't be read: {exc}"
            return Entry("file", str(path), stamp, before.flow if before else None, error)
        return _load(text, "file", str(path), stamp, before.flow if before else None, self._names)

    def _arrange(self) -> None:
        by_name, clashes = {entry.name: entry for entry in self._library}, {}
        for entry in self._files.values():
            if entry.flow is None:
                continue
            other = by_name.get(entry.name)
            if other is not None and other.source == "file":
                taken = f"The name {entry.name!r} is already used by {Path(other.file).name}; choose another."
                clashes[entry.file] = taken
            else:
                by_name[entry.name] = entry
        self._by_name, self._clashes = by_name, clashes


def library() -> list[Flow]:
    """Return the flows that ship with Greenroom and are on."""
    return [entry.flow for entry in _ready_made(None) if entry.flow and entry.flow.enabled]


def _ready_made(names: Names | None) -> list[Entry]:
    return [_load(_library_text(name), "library", name, (0, 0, 0), None, names) for name in _library()]


def _load(text: str, source: str, file: str, stamp: Stamp, before: Flow | None, names: Names | None) -> Entry:
    try:
        checked = examine(text, file, names)
    except FlowInvalid as exc:
        return _refused(source, file, stamp, before, [exc])
    if checked.errors:
        return _refused(source, file, stamp, before, checked.errors)
    warning = " ".join(map(str, checked.warnings))
    if warning:
        log.warning("%s The flow is loaded all the same; Zoom may send such events by now.", warning)
    return Entry(source, file, stamp, checked.flow, warning=warning)


def _refused(
    source: str, file: str, stamp: Stamp, before: Flow | None, mistakes: Sequence[FlowInvalid]
) -> Entry:
    """Return the entry of a file that is not sound: it tells the first mistake, and how many there are."""
    error = str(mistakes[0])
    if len(mistakes) > 1:
        error += f" {len(mistakes) - 1} more: greenroom flows check {file}"
    log.warning("%s%s", error, "; the last sound version stays in force" if before else "")
    return Entry(source, file, stamp, before, error)


def _library() -> list[str]:
    folder = resources.files("greenroom.flows") / "library"
    return sorted(item.name for item in folder.iterdir() if item.name.endswith(".yaml"))


def _library_text(name: str) -> str:
    return (resources.files("greenroom.flows") / "library" / name).read_text(encoding="utf-8")


def _stamp(path: Path) -> Stamp | None:
    try:
        stat = path.stat()
    except OSError:
        return None
    return (stat.st_mtime_ns, stat.st_size, stat.st_ino)


def _shown(entry: Entry, clash: str | None) -> dict[str, Any]:
    flow = entry.flow
    trigger = {"event": flow.on.event, "if": flow.on.if_} if flow and flow.on.event else {"manual": True}
    return {
        "name": entry.name,
        "source": entry.source,
        "file": entry.file,
        "enabled": bool(flow and flow.enabled),
        "description": flow.description if flow else "",
        "trigger": trigger if flow else None,
        "steps": [{"id": step.id, "kind": step.kind, "call": step.call} for step in flow.steps]
        if flow
        else [],
        "error": entry.error or clash,
        "warning": entry.warning,
    }
