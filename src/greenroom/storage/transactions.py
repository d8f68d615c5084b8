"""Transactions of one SQLite connection in one thread: blocks within blocks, and one commit for several.

Every change is noted together with what undoes it, so a block that fails takes back its own changes and no
others. A shared block that ends leaves its changes to the next commit, which others share: whoever ends one
has to call commit soon, and may not tell anybody of the changes (nor of what others read of them) before
when_committed says so.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Any

from greenroom.core.errors import StorageError

Told = Callable[[StorageError | None], None]
Action = Callable[[], object]


class Transactions:
    """What is changed and not yet committed. name: what errors call the file. send: writes down the changes
    that are only in memory. forget: called whenever changes were undone; with True when all of them were.
    on_commit: called after each commit."""

    def __init__(
        self,
        db: sqlite3.Connection,
        name: str,
        *,
        send: Action,
        forget: Callable[[bool], None],
        on_commit: Action | None,
    ) -> None:
        self._db, self._name = db, name
        self._send, self._forget, self._on_commit = send, forget, on_commit
        self._blocks: list[int] = []
        """The open blocks, outermost first: how many changes were noted before each."""
        self._undos: list[Action] = []
        self._is_shared = False
        """Whether the outermost open block leaves its commit to others."""
        self._is_begun = False
        self._is_changed = False
        self.changes = 0
        """How many there were so far: documents, undone ones, and actions that wait for a commit."""
        self._failure: StorageError | None = None
        """Why the changes of blocks that are still open are gone."""
        self._after_commit: list[Action] = []
        self._waiting: list[Told] = []

    @property
    def is_inside(self) -> bool:
        """Whether a block is open."""
        return bool(self._blocks)

    @property
    def is_pending(self) -> bool:
        """Whether something changed is not on disk yet."""
        return self._is_changed

    def block(self, *, shared: bool = False) -> Block:
        """Commit what the block changes, or none of it when it raises. Joins an outer block: then an error
        undoes the block's own changes, and the outer one decides about the rest.

        shared: leave the commit to the next one.
        """
        return Block(self, shared)

    def note(self, undo: Action) -> None:
        """Note a change inside a block, with what undoes it.

        A block that stands alone is undone as a whole by SQLite: of it nothing need be remembered.
        """
        self._is_changed = True
        self.changes += 1
        if self._is_shared or len(self._blocks) > 1:
            self._undos.append(undo)

    def write(self, sql: str, values: tuple[Any, ...] = ()) -> sqlite3.Cursor:
        """Run a statement that changes something, behind the changes that are only in memory."""
        self._send()
        self.begin()
        return self._db.execute(sql, values)

    def begin(self) -> None:
        """Make sure that SQLite has a transaction open."""
        if not self._is_begun:
            self._db.execute("BEGIN IMMEDIATE")
            self._is_begun = True

    def after_commit(self, action: Action) -> None:
        """Run action once the open block is on disk, never when it is undone. None open: at once."""
        self.changes += 1
        if self._blocks:
            self._after_commit.append(action)
        else:
            action()

    def when_committed(self, told: Told) -> None:
        """Call told once all that is changed so far is on disk, or with the error that undid it."""
        if self._is_changed:
            self._waiting.append(told)
        else:
            told(None)

    def commit(self) -> None:
        """Bring everything on disk that ended blocks have changed, then run what waited for it.

        Raises StorageError when the disk does not take it; then all of it is undone.
        """
        if self._blocks:
            return
        if self._is_changed:
            self._commit()
        actions, self._after_commit = self._after_commit, []
        for action in actions:
            action()

    def _commit(self) -> None:
        try:
            self._send()
            if self._is_begun:
                self._db.execute("COMMIT")
        except sqlite3.Error as exc:
            raise self._lose(exc) from exc
        self._is_begun = self._is_changed = False
        waiting, self._waiting = self._waiting, []
        for told in waiting:
            told(None)
        if self._on_commit is not None:
            self._on_commit()

    def _enter(self, *, shared: bool) -> None:
        if not self._blocks and not shared:
            self.commit()  # what others share is not this block's to undo
        if not self._blocks:
            self._is_shared = shared
        self._blocks.append(len(self._undos))

    def _leave(self, *, shared: bool) -> None:
        self._blocks.pop()
        if self._blocks:
            if len(self._blocks) == 1 and not self._is_shared:
                self._undos.clear()
            return
        self._undos.clear()
        failure, self._failure = self._failure, None
        if failure is not None:
            raise failure
        if not (shared and self._is_changed):
            self.commit()

    def _undo(self, waiting: int, *, shared: bool) -> None:
        del self._after_commit[waiting:]
        mark = self._blocks.pop()
        undos, self._undos = self._undos[mark:], self._undos[:mark]
        if not self._blocks:
            self._failure = None
        try:
            if not self._blocks and not shared:
                if self._is_changed:
                    self._discard()
                return
            if not undos:
                return
            for undo in reversed(undos):
                undo()
            self._forget(False)
        except sqlite3.Error as exc:
            self._lose(exc)

    def _lose(self, cause: sqlite3.Error) -> StorageError:
        """Undo everything, tell everybody, and return the error that says so."""
        failure = StorageError(f"Can't write to {self._name}: {cause}. Make room on the disk.")
        self._discard()
        self._failure = failure if self._blocks else None
        waiting, self._waiting = self._waiting, []
        for told in waiting:
            told(failure)
        return failure

    def _discard(self) -> None:
        if self._db.in_transaction:  # SQLite may have ended it by itself
            self._db.execute("ROLLBACK")
        self._is_begun = self._is_changed = False
        self._undos.clear()
        self._blocks = [0] * len(self._blocks)
        self._after_commit.clear()
        self._forget(True)


class Block:
    """What ``Transactions.block`` gives; a context manager for one use."""

    __slots__ = ("_shared", "_transactions", "_waiting")

    def __init__(self, transactions: Transactions, shared: bool) -> None:
        self._transactions, self._shared = transactions, shared

    def __enter__(self) -> None:
        self._transactions._enter(shared=self._shared)
        self._waiting = len(self._transactions._after_commit)

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: object) -> None:
        if kind is None:
            self._transactions._leave(shared=self._shared)
        else:
            self._transactions._undo(self._waiting, shared=self._shared)
