"""What is unusual about an event. None of it is a reason to refuse one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from greenroom.core.clock import Clock, epoch_ms

from .identity import object_id

UNKNOWN_EVENT = "unknown_event"
SCHEMA_MISMATCH = "schema_mismatch"
NO_EVENT_TS = "no_event_ts"
LATE = "late"
OUT_OF_ORDER = "out_of_order"
BROKEN_TEXT = "broken_text"
"""Half a character stood in the text; handlers see U+FFFD there, the body keeps what came."""

FILLED = "filled"
"""Nobody delivered it: it was found in Zoom's reports or in its webhook log."""

LATE_AFTER_MS = 60_000
REMEMBERED_OBJECTS = 10_000
"""At least; up to twice as many."""

Schema = dict[str, Any]
Validate = Callable[[Any], bool]


def catalog_schema(event: str) -> Schema | None:
    """Return the JSON Schema of an event's envelope, None when the catalog does not know the event."""
    from greenroom.catalog import load

    area, name = load.index().names.get(event, ("", ""))
    return load.area(area).event(name).schema if area and name in load.area(area).event_names else None


class Flags:
    """Looks at events one by one. schema_of: where an event's schema comes from.

    Order is judged per source and object, for the objects heard of last, since the process started. clocks:
    of sources that do not live in the machine's time; by theirs it is judged what is late.
    """

    def __init__(self, schema_of: Callable[[str], Schema | None] = catalog_schema) -> None:
        self.clocks: dict[str, Clock] = {}
        self._validator = lru_cache(maxsize=2048)(_compiler(schema_of))
        self._latest: dict[tuple[str, str], int] = {}
        self._before: dict[tuple[str, str], int] = {}  # what was known when _latest was begun

    def of(
        self,
        source: str,
        event: str,
        envelope: Mapping[str, Any],
        event_ts: int | None,
        received_at: int,
        about: str | None = None,
    ) -> tuple[str, ...]:
        """Return the flags of one event, times in milliseconds; none of them needs its bytes.

        about: its object, as identity.object_id tells, where that is known already.
        """
        found: tuple[str, ...] = ()
        is_valid = self._validator(event)
        if is_valid is None:
            found = (UNKNOWN_EVENT,)
        elif not is_valid(envelope):
            found = (SCHEMA_MISMATCH,)
        if event_ts is None:
            return (*found, NO_EVENT_TS)
        if self.clocks and source in self.clocks:
            received_at = epoch_ms(self.clocks[source].now())
        if received_at - event_ts > LATE_AFTER_MS:
            found += (LATE,)
        about = object_id(envelope) if about is None else about
        if about and self._is_overtaken((source, about), event_ts):
            found += (OUT_OF_ORDER,)
        return found

    def begin_anew(self, source: str) -> None:
        """Forget when the events of source happened: its time begins again, it may be earlier than before."""
        self._latest = {key: at for key, at in self._latest.items() if key[0] != source}
        self._before = {key: at for key, at in self._before.items() if key[0] != source}

    def _is_overtaken(self, key: tuple[str, str], event_ts: int) -> bool:
        """Return whether something newer about the same object came before. key: its source, and which."""
        latest = self._latest.get(key)
        if latest is None:
            latest = self._before.get(key, event_ts)
            if len(self._latest) >= REMEMBERED_OBJECTS:
                self._before, self._latest = self._latest, {}
            self._latest[key] = latest
        if event_ts < latest:
            return True
        self._latest[key] = event_ts
        return False


def _compiler(schema_of: Callable[[str], Schema | None]) -> Callable[[str], Validate | None]:
    def compiled(event: str) -> Validate | None:
        schema = schema_of(event)
        if schema is None:
            return None
        try:
            import jsonschema_rs
        except ImportError:  # the client alone is installed: verify() needs no more, and shows no flags
            return lambda envelope: True
        return jsonschema_rs.validator_for(schema).is_valid

    return compiled
