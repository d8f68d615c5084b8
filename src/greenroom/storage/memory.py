"""What the sandbox's records remember of their file, so that reading the same again asks no SQL.

One process owns the file and all writing goes through Records, which keeps this true: a document is replaced
here when it is written, a selection is good for as long as the stamp of its kind stays, and everything is
forgotten when writes are undone or the file is replaced. Both are bounded by number; the oldest goes first.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

MOST_DOCUMENTS = 4096
MOST_BYTES = 16_384
"""A longer document is not remembered."""
MOST_SELECTIONS = 128
MOST_ROWS = 64
"""A selection of more rows is not remembered."""

Pairs = frozenset[tuple[str, str]]
"""Look-up values with their names."""

Document = tuple[int, str, str, bytes]
"""seq, id, parent, and the body as it is stored."""


class Memory:
    """documents: by kind and id, None for one known to be missing. pairs: their look-up values, as they
    were last written. meta: named values, None for a missing one."""

    def __init__(self) -> None:
        self.documents: dict[tuple[str, str], Document | None] = {}
        self.pairs: dict[tuple[str, str], Pairs] = {}
        self.meta: dict[str, bytes | None] = {}
        self._selections: dict[Hashable, tuple[int, Any]] = {}
        self.epoch = 0
        """Another number whenever everything was forgotten."""
        self._stamps: dict[str, int] = {}

    def forget(self) -> None:
        """Trust nothing remembered; every stamp becomes another one."""
        self.documents.clear()
        self.pairs.clear()
        self.meta.clear()
        self._selections.clear()
        self.epoch += sum(self._stamps.values()) + 1
        self._stamps.clear()

    def stamp(self, kind: str) -> int:
        """Return a number that is another one whenever documents of that kind may have changed."""
        return self.epoch + self._stamps.get(kind, 0)

    def touch(self, kind: str) -> None:
        """Note that documents of that kind change."""
        self._stamps[kind] = self._stamps.get(kind, 0) + 1

    def keep(self, kind: str, id: str, document: Document | None) -> None:
        """Remember a document as it now is."""
        documents = self.documents
        if document is None:
            self.pairs.pop((kind, id), None)
        if document is not None and len(document[3]) > MOST_BYTES:
            documents.pop((kind, id), None)
            return
        if (kind, id) not in documents and len(documents) >= MOST_DOCUMENTS:
            del documents[next(iter(documents))]
        documents[kind, id] = document

    def drop(self, kind: str, id: str) -> None:
        """Know nothing of a document. One that is new may never be asked for."""
        self.documents.pop((kind, id), None)
        self.pairs.pop((kind, id), None)

    def keep_pairs(self, kind: str, id: str, pairs: Pairs) -> None:
        """Remember the look-up values of a document as they now are."""
        if (kind, id) not in self.pairs and len(self.pairs) >= MOST_DOCUMENTS:
            del self.pairs[next(iter(self.pairs))]
        self.pairs[kind, id] = pairs

    def selection(self, kind: str, query: Hashable) -> Any:
        """Return what a query of that kind gave, None when it is not known any more."""
        found = self._selections.get((kind, query))
        return found[1] if found is not None and found[0] == self.stamp(kind) else None

    def keep_selection(self, kind: str, query: Hashable, result: Any) -> None:
        """Remember what a query gave."""
        selections = self._selections
        selections.pop((kind, query), None)
        if len(selections) >= MOST_SELECTIONS:
            del selections[next(iter(selections))]
        selections[kind, query] = (self.stamp(kind), result)
