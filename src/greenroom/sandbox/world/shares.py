"""A sub account's share of the records: the same file, its own documents.

Documents and named values of a sub account lie under its id; what belongs to all accounts, such as apps,
tokens and the accounts themselves, lies beside them once.
"""

from __future__ import annotations

import builtins
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from greenroom.storage.lines import Line
from greenroom.storage.records import Keys, Place, Records, Row, Timer
from greenroom.storage.transactions import Block

COMMON = frozenset(
    {
        "account", "account_settings", "account_lock_settings", "account_webinar_registration_settings",
        "account_virtual_background", "account_plans", "billing_contact",
        "app", "token", "refresh_token", "subscription", "delivery",
    }
)  # fmt: skip
_COMMON_VALUES = frozenset({"ids_drawn", "settings", "clock"})


class Share(Records):
    """What one sub account sees of the records of all. Timers fire in the account that set them."""

    def __init__(self, records: Records, account_id: str) -> None:
        self._whole = records
        self._account_id = account_id

    def _kind(self, kind: str) -> str:
        return kind if kind in COMMON else f"{kind}@{self._account_id}"

    def transaction(self, *, shared: bool = False) -> Block:
        return self._whole.transaction(shared=shared)

    def after_commit(self, action: Callable[[], None]) -> None:
        self._whole.after_commit(action)

    def stamp(self, kind: str) -> int:
        return self._whole.stamp(self._kind(kind))

    def get(self, kind: str, id: str) -> dict[str, Any] | None:
        return self._whole.get(self._kind(kind), id)

    def row(self, kind: str, id: str) -> Row | None:
        return self._whole.row(self._kind(kind), id)

    def put(
        self,
        kind: str,
        id: str,
        body: dict[str, Any],
        *,
        parent: str = "",
        keys: Keys | None = None,
        is_new: bool = False,
    ) -> None:
        self._whole.put(self._kind(kind), id, body, parent=parent, keys=keys, is_new=is_new)

    def delete(self, kind: str, id: str) -> bool:
        return self._whole.delete(self._kind(kind), id)

    def list(
        self,
        kind: str,
        *,
        parent: str | None = None,
        where: Mapping[str, str] | None = None,
        after: int = 0,
        skip: int = 0,
        limit: int | None = None,
        newest_first: bool = False,
    ) -> builtins.list[Row]:
        return self._whole.list(
            self._kind(kind),
            parent=parent,
            where=where,
            after=after,
            skip=skip,
            limit=limit,
            newest_first=newest_first,
        )

    def count(self, kind: str, *, parent: str | None = None, where: Mapping[str, str] | None = None) -> int:
        return self._whole.count(self._kind(kind), parent=parent, where=where)

    def places(
        self, kind: str, key: str, low: str, high: str, *, skip: int = 0, newest_first: bool = False
    ) -> Iterator[Place]:
        return self._whole.places(self._kind(kind), key, low, high, skip=skip, newest_first=newest_first)

    def span(self, kind: str, key: str, low: str, high: str) -> Iterator[Row]:
        return self._whole.span(self._kind(kind), key, low, high)

    def count_places(self, kind: str, key: str, low: str, high: str) -> int:
        return self._whole.count_places(self._kind(kind), key, low, high)

    def at(self, place: Place) -> Row:
        return self._whole.at(place)

    def add_line(self, kind: str, at: str, body: dict[str, Any], *, topic: str = "") -> int:
        return self._whole.add_line(self._kind(kind), at, body, topic=topic)

    def lines(self, kind: str, low: str, high: str, *, topic: str = "") -> Iterator[Line]:
        return self._whole.lines(self._kind(kind), low, high, topic=topic)

    def trim_lines(self, kind: str, most: int) -> None:
        self._whole.trim_lines(self._kind(kind), most)

    def meta(self, key: str, default: Any = None) -> Any:
        return self._whole.meta(key if key in _COMMON_VALUES else self._kind(key), default)

    def meta_data(self, key: str) -> bytes | None:
        return self._whole.meta_data(key if key in _COMMON_VALUES else self._kind(key))

    def set_meta(self, key: str, value: Any) -> None:
        self._whole.set_meta(key if key in _COMMON_VALUES else self._kind(key), value)

    def schedule(self, due_ms: int, kind: str, ref: str, body: dict[str, Any] | None = None) -> int:
        return self._whole.schedule(due_ms, self._kind(kind), ref, body)

    def unschedule(self, kind: str, ref: str | None = None) -> int:
        return self._whole.unschedule(self._kind(kind), ref)


def parted(timer: Timer) -> tuple[Timer, str]:
    """Return the timer by its own kind, and the sub account that set it, "" for the master account."""
    kind, _, account_id = timer.kind.partition("@")
    return timer._replace(kind=kind), account_id
