"""Transactions of one SQLite connection in one thread: blocks within blocks, and one commit for several.

A block begins nothing before its first write, so reading costs nothing extra. A shared block that ends leaves
its writes to the next commit, which others share: whoever ends one has to call commit soon, and may not tell
anybody of the writes (nor of what others read of them) before when_committed says so.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Any

from greenroom.core.errors import StorageError

Told = Callable[[StorageError | None], None]


class Transactions:
    """What is begun and not yet committed. name: what errors call the file. on_commit: called after each
    commit of blocks. on_undo: called whenever writes were undone: trust nothing remembered of them."""

    def __init__(
        self,
        db: sqlite3.Connection,
        name: str,
        *,
        on_commit: Callable[[], None] | None,
        on_undo: Callable[[], None],
    ) -> None:
        self._db, self._name, self._on_commit, self._on_undo = db, name, on_commit, on_undo
        self._blocks: list[bool] = []
        """The open blocks, outermost first: whether a savepoint marks the place to come back to."""
        self._is_begun = False
        self._is_shared = False
        """Whether an ended block waits for the commit."""
        self._after_commit: list[Callable[[], None]] = []
        self._waiting: list[Told] = []

    @property
    def is_inside(self) -> bool:
        """Whether a block is open."""
        return bool(self._blocks)

    @property
    def is_pending(self) -> bool:
        """Whether something written is not on disk yet."""
        return self._is_begun

    def block(self, *, shared: bool = False) -> Block:
        """Commit what the block writes, or none of it when it raises. Joins an outer block: then an error
        undoes the block's own writes, and the outer one decides about the rest.

        shared: leave the commit to the next one.
        """
        return Block(self, shared)

    def write(self, sql: str, values: tuple[Any, ...] = ()) -> sqlite3.Cursor:
        """Run a statement that changes something; outside a block it is committed at once."""
        if not self._blocks:
            cursor = self._db.execute(sql, values)
            self.commit()
            return cursor
        if not self._blocks[-1]:
            self._begin()
        return self._db.execute(sql, values)

    def after_commit(self, action: Callable[[], None]) -> None:
        """Run action once the open block is on disk, never when it is undone. None open: at once."""
        if self._blocks:
            self._after_commit.append(action)
        else:
            action()

    def when_committed(self, told: Told) -> None:
        """Call told once all that is written so far is on disk, or with the error that undid it."""
        if self._is_begun:
            self._waiting.append(told)
        else:
            told(None)

    def commit(self) -> None:
        """Bring everything on disk that ended blocks have written, then run what waited for it.

        Raises StorageError when the disk does not take it; then all of it is undone.
        """
        if self._blocks:
            return
        if self._is_begun:
            self._commit()
        actions, self._after_commit = self._after_commit, []
        for action in actions:
            action()

    def _commit(self) -> None:
        try:
            self._db.execute("COMMIT")
        except sqlite3.Error as exc:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            failure = StorageError(f"Can't write to {self._name}: {exc}. Make room on the disk.")
            self._lose(failure)
            raise failure from exc
        self._is_begun = self._is_shared = False
        waiting, self._waiting = self._waiting, []
        for told in waiting:
            told(None)
        if self._on_commit is not None:
            self._on_commit()

    def _begin(self) -> None:
        """Mark where each open block begins to write."""
        if not self._is_begun:
            self._db.execute("BEGIN IMMEDIATE")
            self._is_begun = True
        for depth, is_marked in enumerate(self._blocks):
            if not is_marked:
                self._db.execute(f"SAVEPOINT s{depth}")
                self._blocks[depth] = True

    def _leave(self, *, shared: bool) -> None:
        if self._blocks.pop():
            self._db.execute(f"RELEASE s{len(self._blocks)}")
        if self._blocks:
            return
        self._is_shared = self._is_begun and (shared or self._is_shared)
        if not (shared and self._is_begun):
            self.commit()

    def _undo(self, waiting: int) -> None:
        del self._after_commit[waiting:]
        if not self._blocks.pop():
            return
        self._on_undo()
        depth = len(self._blocks)
        if not self._db.in_transaction:  # SQLite ends it by itself when the disk fails
            self._lose(StorageError(f"Can't write to {self._name}. Make room on the disk."))
        elif depth or self._is_shared:
            self._db.execute(f"ROLLBACK TO s{depth}")
            self._db.execute(f"RELEASE s{depth}")
        else:
            self._db.execute("ROLLBACK")
            self._is_begun = False

    def _lose(self, failure: StorageError) -> None:
        """Tell everybody that what they wrote is undone."""
        self._is_begun = self._is_shared = False
        self._blocks = [False] * len(self._blocks)
        self._after_commit.clear()
        self._on_undo()
        waiting, self._waiting = self._waiting, []
        for told in waiting:
            told(failure)


class Block:
    """What ``Transactions.block`` gives; a context manager for one use."""

    __slots__ = ("_shared", "_transactions", "_waiting")

    def __init__(self, transactions: Transactions, shared: bool) -> None:
        self._transactions, self._shared = transactions, shared

    def __enter__(self) -> None:
        self._waiting = len(self._transactions._after_commit)
        self._transactions._blocks.append(False)

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: object) -> None:
        if kind is None:
            self._transactions._leave(shared=self._shared)
        else:
            self._transactions._undo(self._waiting)
