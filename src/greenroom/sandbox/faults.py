"""Break it on purpose: the next calls of some operations, or deliveries of some events, go wrong."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from typing import Any

import msgspec

from greenroom import catalog
from greenroom.core.errors import UnknownOperation
from greenroom.core.mismatch import told

from . import problems, registry
from .registry import Problem
from .world.world import World

MAX_LATENCY_S = 60
_RETRY_AFTER_S = 1
_CALL = re.compile(r"[A-Z*]+ +[/*]\S*")
"""``METHOD /path``, with patterns in either."""


class Effect(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What happens to a matching call, or to a matching webhook.

    status: answer this error, with code and message, and do nothing. latency_s: wait first. cut: close the
    connection without an answer. expire_tokens: answer as if the token had just expired.
    duplicate: send the webhook twice. reorder: send the webhook after the next one.
    """

    status: int | None = None
    code: int | None = None
    message: str | None = None
    latency_s: float = 0
    cut: bool = False
    expire_tokens: bool = False
    duplicate: bool = False
    reorder: bool = False


WORDS: dict[str, dict[str, Any]] = {
    "status": {"status": 500},
    "latency": {"latency_s": 2},
    "timeout": {"latency_s": MAX_LATENCY_S, "cut": True},
    "cut": {"cut": True},
    "expire_tokens": {"expire_tokens": True},
    "duplicate": {"duplicate": True},
    "reorder": {"reorder": True},
}
"""Effects by one word; so is a status, such as ``429``."""


class Fault(msgspec.Struct):
    """match: operation ids or event names, a pattern (``rooms.*``), or ``METHOD /path`` with patterns.
    times: how often; None for always. hits: how often it was."""

    id: str
    match: str
    effect: Effect
    times: int | None = None
    hits: int = 0

    @property
    def is_spent(self) -> bool:
        return self.times is not None and self.hits >= self.times


class Faults:
    """The faults set on one world; kept in its records, so that a snapshot holds them too."""

    def __init__(self, world: World) -> None:
        self._world = world

    @property
    def any_set(self) -> bool:
        """Whether there is a fault, spent or not."""
        return self._world.records.meta_data("faults") not in (None, b"[]")

    def match(self, method: str, path: str, operation_id: str) -> registry.Fault | None:
        """Return what goes wrong with this call, and count it; None nearly always."""
        without_base = path.removeprefix("/v2")
        effect = self.hit(operation_id, _whole(operation_id), f"{method} {path}", f"{method} {without_base}")
        return None if effect is None else _for_call(effect)

    def hit(self, *names: str) -> Effect | None:
        """Return the effect of the first fault that covers one of the names, and count it."""
        faults = self.current()
        for fault in faults:
            if not fault.is_spent and any(name and fnmatchcase(name, fault.match) for name in names):
                fault.hits += 1
                self._keep(faults)
                return fault.effect
        return None

    def add(self, match: str, effect: dict[str, Any] | str, times: int | None = None) -> Fault:
        """Set a fault and return it. effect: one of WORDS, a status, or fields of Effect. Raises ValueError
        when it makes no sense, UnknownOperation when it could never happen."""
        if not match.strip():
            raise ValueError('match must be an operation id, an event name or a pattern such as "rooms.*".')
        if times is not None and times < 1:
            raise ValueError("times must be at least 1; leave it out for every call.")
        try:
            fields = _in_full(effect) if isinstance(effect, str) else effect
            wanted = msgspec.convert(fields, Effect)
        except msgspec.ValidationError as exc:
            raise ValueError(
                f"effect: {told(exc, Effect)} It takes {', '.join(Effect.__struct_fields__)}."
            ) from exc
        _check(wanted)
        faults = self.current()
        number = 1 + max((int(fault.id) for fault in faults), default=0)
        fault = Fault(str(number), _covering(match.strip()), wanted, times)
        self._keep([*faults, fault])
        return fault

    def current(self) -> list[Fault]:
        """Return the faults in the order they were set, spent ones too."""
        return msgspec.convert(self._world.records.meta("faults", []), list[Fault])

    def remove(self, id: str | None = None) -> int:
        """Take away one fault, or all; return how many there were."""
        faults = self.current()
        left = [fault for fault in faults if id is not None and fault.id != id]
        self._keep(left)
        return len(faults) - len(left)

    def _keep(self, faults: list[Fault]) -> None:
        self._world.records.set_meta("faults", msgspec.to_builtins(faults))


def _for_call(effect: Effect) -> registry.Fault:
    reply = None
    if effect.expire_tokens:
        reply = problems.render(problems.expired_token())
    elif effect.status is not None:
        code = effect.code if effect.code is not None else effect.status
        headers = {"retry-after": str(_RETRY_AFTER_S)} if effect.status == 429 else {}
        message = effect.message or "The sandbox was told to fail this call."
        reply = problems.render(Problem(effect.status, code, message, headers=headers))
    return registry.Fault(delay_s=effect.latency_s, cut=effect.cut, reply=reply)


def _whole(operation_id: str) -> str:
    """Return the operation a variant belongs to, so that ``rooms.control`` covers ``rooms.check_in``."""
    try:
        return catalog.operation(operation_id).variant_of or "" if operation_id else ""
    except UnknownOperation:
        return ""


def _covering(match: str) -> str:
    """Return the ids, events or calls it means. Raises UnknownOperation when it means none."""
    try:
        return catalog.pattern(match)
    except UnknownOperation:
        if _CALL.fullmatch(match):
            return match
        raise


def _in_full(word: str) -> dict[str, Any]:
    """Return the effect that a word stands for. Raises ValueError."""
    if word.isascii() and word.isdecimal() and len(word) == 3:
        return {"status": int(word)}
    name = word.strip().lower().replace(" ", "_").replace("-", "_")
    if name not in WORDS:
        raise ValueError(f"effect is a status such as 429, or one of {', '.join(WORDS)}; got {word[:40]!r}.")
    return WORDS[name]


def _check(effect: Effect) -> None:
    if effect == Effect():
        raise ValueError('effect is empty; try "429", "latency" or {"status": 500, "latency_s": 2}.')
    if effect.status is not None and not 400 <= effect.status <= 599:
        raise ValueError(f"effect.status is an error's status, 400 to 599; got {effect.status}.")
    if not 0 <= effect.latency_s <= MAX_LATENCY_S:
        raise ValueError(f"effect.latency_s is 0 to {MAX_LATENCY_S}; got {effect.latency_s:g}.")
