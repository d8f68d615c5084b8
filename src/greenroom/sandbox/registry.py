"""Where a product's own rules are hung into the engine: by operation id, without the engine knowing them.

A behaviour replaces the archetype of one operation; before and after frame it; a timer handler runs when
something on the world's clock is due. All of them are plain functions called inside the request's (or the
timer's) transaction.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from greenroom.catalog import Operation
    from greenroom.storage.records import Timer

    from .pipeline import Raw
    from .world.world import World


class Problem(Exception):
    """An answer that says no. status: HTTP; code, message, errors: as in Zoom's body.

    errors: ``{"field", "message"}`` each. headers: added to the answer.
    """

    def __init__(
        self,
        status: int,
        code: int,
        message: str,
        errors: Sequence[Mapping[str, str]] = (),
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(f"{status}/{code} {message}")
        self.status, self.code, self.message = status, code, message
        self.errors = tuple(errors)
        self.headers = dict(headers or {})


@dataclass(frozen=True, slots=True)
class Token:
    """Who asks. app: the client id; user_id: the user the token acts for; scopes: granted when it was made.

    grant: how it was obtained. A scope ``*`` stands for every scope there is.
    """

    app: str
    user_id: str
    scopes: frozenset[str]
    grant: str = "account_credentials"


@dataclass(slots=True)
class Request:
    """One call, already routed and checked.

    path: parameters, decoded, with ``me`` resolved. query: as sent, coerced to the catalog's types, defaults
    not filled in. body: decoded JSON, form fields or multipart parts; None when there is none.
    headers: names in lower case.
    """

    operation: Operation
    token: Token
    path: dict[str, str] = field(default_factory=dict)
    query: dict[str, Any] = field(default_factory=dict)
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def fields(self) -> dict[str, Any]:
        """The body as a map; empty when it is something else or absent."""
        return self.body if isinstance(self.body, dict) else {}


@dataclass(slots=True)
class Reply:
    """What goes back. body: JSON-ready, bytes for a file, None for no body at all. headers: replies share
    them, so they are replaced and never changed."""

    status: int
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Upload:
    """A file part of a multipart body."""

    filename: str
    content_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong on purpose: the request waits, then is cut off, or answered, or served as usual."""

    delay_s: float = 0.0
    cut: bool = False
    reply: Reply | None = None


class Faults(Protocol):
    """Says which requests go wrong."""

    @property
    def any_set(self) -> bool:
        """Whether any may; match is not asked otherwise."""
        ...

    def match(self, method: str, path: str, operation_id: str) -> Fault | None:
        """Return what happens to this request, None for nothing; operation_id is empty on unknown paths."""


Derive = Callable[[dict[str, Any], "World"], Any]
Behaviour = Callable[[Request, "World"], Reply]
Before = Callable[[Request, "World"], None]
After = Callable[[dict[str, Any], Request, "World"], None]
OnTimer = Callable[["Timer", "World"], None]
Door = Callable[["Raw", "World"], Reply]
Simulate = Callable[["World", Any], dict[str, Any]]
Cause = Callable[["World", dict[str, Any]], str]
Witness = Callable[[Request, "World"], Callable[[Reply], None] | None]


@dataclass(frozen=True, slots=True)
class Doing:
    """What makes an event happen. settings: what it can be told. passes_s: time that goes by afterwards."""

    settings: frozenset[str]
    act: Cause
    passes_s: float = 0.0


behaviours: dict[str, Behaviour] = {}
befores: defaultdict[str, list[Before]] = defaultdict(list)
afters: defaultdict[str, list[After]] = defaultdict(list)
timers: dict[str, OnTimer] = {}
synonyms: defaultdict[str, dict[str, str]] = defaultdict(dict)
derivations: dict[tuple[str, str], Derive] = {}
proven: set[str] = set()
look_ups: dict[str, dict[str, str]] = {}
narrowings: dict[str, tuple[str, ...]] = {}
simulations: dict[str, tuple[type, Simulate]] = {}
causes: dict[str, Doing] = {}
witnesses: list[Witness] = []
worths: dict[str, str] = {}
doors: dict[str, Door] = {}

_B = TypeVar("_B", bound=Behaviour)
_F = TypeVar("_F", bound=Before)
_A = TypeVar("_A", bound=After)
_T = TypeVar("_T", bound=OnTimer)
_D = TypeVar("_D", bound=Derive)
_P = TypeVar("_P", bound=Door)
_S = TypeVar("_S", bound=Simulate)
_C = TypeVar("_C", bound=Cause)
_W = TypeVar("_W", bound=Witness)


def behaviour(*operations: str) -> Callable[[_B], _B]:
    """Let the function answer these operations (or variants) instead of the archetype."""

    def keep(function: _B) -> _B:
        for name in operations:
            behaviours[name] = function
        return function

    return keep


def before(*operations: str) -> Callable[[_F], _F]:
    """Call the function before these operations do anything; it may raise Problem.

    ``phone.*`` stands for every operation of the area phone.
    """

    def keep(function: _F) -> _F:
        for name in operations:
            befores[name].append(function)
        return function

    return keep


def after(*operations: str) -> Callable[[_A], _A]:
    """Call the function with the record that was made, changed or removed, before it is stored; for reads,
    with the reply about to be rendered. It may change what it gets."""

    def keep(function: _A) -> _A:
        for name in operations:
            afters[name].append(function)
        return function

    return keep


def on_timer(*kinds: str) -> Callable[[_T], _T]:
    """Call the function when a timer of that kind is due; the world's clock shows the due time."""

    def keep(function: _T) -> _T:
        for kind in kinds:
            timers[kind] = function
        return function

    return keep


def synonym(entity: str, **names: str) -> None:
    """Say that calls have another name for a stored field: ``synonym("room", zoom_room_type="type")``."""
    synonyms[entity].update(names)


def derived(entity: str, field: str) -> Callable[[_D], _D]:
    """Compute a field whenever a reply has a place for it; None leaves it out."""

    def keep(function: _D) -> _D:
        derivations[entity, field] = function
        return function

    return keep


def door(prefix: str) -> Callable[[_P], _P]:
    """Let the function answer every path below a prefix that is no part of ``/v2``, such as ``/rec/``."""

    def keep(function: _P) -> _P:
        doors[prefix] = function
        return function

    return keep


def behaves(*operations: str) -> None:
    """Say that tests hold these operations to their product's rules, whoever serves them."""
    proven.update(operations)


def indexed(entity: str, **fields: str) -> None:
    """Let records be found by fields: ``indexed("sip_phone", email="user_email")`` keeps the look-up value
    ``email``, in small letters, whenever the archetypes store one. Absent fields are not kept."""
    look_ups[entity] = fields


def narrowed(entity: str, *fields: str) -> None:
    """Let lists that are asked for one value of a field read the records that have it, and no others. A field
    with a list stands for each of its members. The look-up values have the fields' names."""
    narrowings[entity] = fields


def keys_of(entity: str, record: Mapping[str, Any]) -> dict[str, str | list[str]] | None:
    """Return the record's look-up values, None for an entity without an index."""
    fields, narrowing = look_ups.get(entity), narrowings.get(entity)
    if fields is None and narrowing is None:
        return None
    keys: dict[str, str | list[str]] = {
        key: str(record[field]).lower() for key, field in (fields or {}).items() if record.get(field)
    }
    for name in narrowing or ():
        value = record.get(name)
        if value is not None:
            keys[name] = [str(one) for one in value] if isinstance(value, list) else str(value)
    return keys


def simulation(kind: str, shape: type) -> Callable[[_S], _S]:
    """Let the function make happen what ``POST /_sandbox/simulate`` asks for under a kind.

    shape: a msgspec.Struct tagged with the kind. The function raises ValueError for what makes no sense.
    """

    def keep(function: _S) -> _S:
        simulations[kind] = (shape, function)
        return function

    return keep


def cause(event: str, *settings: str, passes_s: float = 0.0) -> Callable[[_C], _C]:
    """Let ``greenroom trigger EVENT`` call the function, which causes the event and says how.

    settings: names of what it can be told, each of which trigger.MEANINGS explains. passes_s: the event comes
    once the clock has moved on by so much. It may raise trigger.CannotCause.
    """

    def keep(function: _C) -> _C:
        causes[event] = Doing(frozenset(settings), function, passes_s)
        return function

    return keep


def witness(function: _W) -> _W:
    """Call the function before every call is served. What it returns, if anything, is called with the reply,
    in the same transaction; not for a call that is refused."""
    witnesses.append(function)
    return function


def worth(fidelity: str, *operations: str) -> None:
    """Say what replies of these operations are worth, where that is less than their behaviour suggests:
    ``shaped`` for a list that is always empty, ``stateful`` for one whose figures are partly unknown."""
    worths.update(dict.fromkeys(operations, fidelity))
