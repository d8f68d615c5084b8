"""Every public door in this process, and requests that no client would make."""

from __future__ import annotations

import asyncio
import base64
import os
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote, unquote

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from greenroom import catalog
from greenroom.app.assemble import Greenroom
from greenroom.app.settings import Settings
from greenroom.core.json import decode, encode

SOAK = os.environ.get("GREENROOM_SOAK") == "1"
STRANGE = [
    "\x00",
    "\ud800",
    "\uffff",
    "💥",
    "%00",
    "%",
    "%zz",
    "%252F",
    "..",
    "//",
    "'",
    '"',
    "\\",
    "{}",
    "-1",
    "0",
    "9" * 40,
    "1e400",
    "NaN",
    "true",
    "null",
    "٣",
    "x" * 3000,
    "2026-13-45",
    "9999-12-31T23:59:59+99:99",
    "0001-01-01",
    "9999-12-31",
    "2026-02-29T25:61:61Z",
    "+",
    " ",
]
DATES = [
    "0001-01-01",
    "9999-12-31",
    "9999-12-31T23:59:59Z",
    "9998-12-31",
    "1970-01-01",
    "2026-11-20",
    "2026-10-21",
    "2026-11-20T00:00:00Z",
    "2026-13-45",
    "0",
    "253402300799000",
    "99999999999999999999",
    "-1",
]
VALUES: list[Any] = [
    None,
    True,
    -1,
    0,
    2**31,
    2**63,
    2**64,
    -(2**63),
    10**30,
    1.5,
    -0.0,
    1e300,
    "",
    [],
    {},
    [None],
    [[]],
    [{}],
    {"": None},
    {"id": {"id": []}},
    ["x", 1],
]

Ids = dict[str, list[str]]
FIXED = settings(
    max_examples=5_000 if SOAK else 150,
    deadline=None,
    derandomize=not SOAK,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
VALUE = st.recursive(
    st.one_of(st.sampled_from(VALUES), st.text(max_size=10), st.integers(), st.floats(allow_nan=False)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)


class Answer(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes


class Doors:
    """A whole house without a port."""

    def __init__(self, house: Greenroom, runner: asyncio.Runner) -> None:
        self.house = house
        self._runner = runner

    def ask(
        self, method: str, target: bytes, headers: list[tuple[bytes, bytes]], body: bytes = b""
    ) -> Answer:
        """Return the answer to ``METHOD path?query``, as a web server would pass it on."""
        return self._runner.run(ask(self.house.app, method, target, headers, body))

    def token(self) -> str:
        pair = base64.b64encode(b"greenroom-client-id:greenroom-client-secret")
        form = b"grant_type=account_credentials&account_id=greenroomAccount00001A"
        answer = self.ask("POST", b"/oauth/token", [(b"authorization", b"Basic " + pair), *FORM], form)
        return str(decode(answer.body)["access_token"])

    def ids(self, token: str) -> Ids:
        """Return ids of what there is in the sandbox, by the word before them in a path."""
        known: Ids = {"users": ["me"]}
        bearer = [(b"authorization", f"Bearer {token}".encode())]
        lists = [one for one in catalog.operations() if one.is_list and not one.server]
        for operation in sorted(lists, key=lambda one: len(one.path_params)):
            path = filled(operation, lambda word: next(iter(known.get(word, ())), "none"))
            answer = self.ask("GET", f"/v2{path}".encode(), bearer)
            if answer.status == 200:
                word = operation.path.rpartition("/")[2]
                known[word] = list(dict.fromkeys([*known.get(word, ()), *_ids(decode(answer.body))]))
        return known


FORM = [(b"content-type", b"application/x-www-form-urlencoded")]
JSON = [(b"content-type", b"application/json")]


@contextmanager
def doors(data: Path) -> Iterator[Doors]:
    with asyncio.Runner() as runner:
        house = Greenroom(
            Settings(data=data, port=1, roles=frozenset({"sandbox", "gateway", "worker", "console"}))
        )
        runner.run(house.start())
        house.is_ready = True
        try:
            yield Doors(house, runner)
        finally:
            runner.run(house.stop())


async def ask(
    app: Any, method: str, target: bytes, headers: list[tuple[bytes, bytes]], body: bytes
) -> Answer:
    path, _, query = target.partition(b"?")
    sent = [(name.lower(), value) for name, value in headers]
    if body and not any(name == b"content-length" for name, _ in sent):
        sent.append((b"content-length", str(len(body)).encode()))
    if not any(name == b"host" for name, _ in sent):
        sent.append((b"host", b"127.0.0.1:1"))
    scope = {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": unquote(path.decode("latin-1"), errors="replace"),
        "raw_path": path,
        "query_string": query,
        "root_path": "",
        "headers": sent,
        "client": ("127.0.0.1", 9),
        "server": ("127.0.0.1", 1),
        "state": {},
        "extensions": {},
    }
    incoming = [{"type": "http.request", "body": body, "more_body": False}]
    outgoing: list[Any] = []
    done = asyncio.Event()

    async def receive() -> Any:
        if incoming:
            return incoming.pop()
        await done.wait()
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        outgoing.append(message)

    await app(scope, receive, send)
    done.set()
    start = outgoing[0]
    for name, value in start["headers"]:
        assert not set(name + value) & set(b"\r\n\0"), (name, value)  # a server would refuse to send that
    found = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in start["headers"]}
    return Answer(start["status"], found, b"".join(m.get("body", b"") for m in outgoing[1:]))


def filled(operation: catalog.Operation, value: Callable[[str], str]) -> str:
    """Return the path with a value for each parameter, chosen by the word before it."""
    parts = operation.path.split("/")
    made = [
        quote(value(before), safe="", errors="replace") if part.startswith("{") else part
        for before, part in zip(["", *parts], parts, strict=False)
    ]
    return "/".join(made)


def _ids(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _ids(item)
    elif isinstance(value, dict):
        for name, inner in value.items():
            if name.endswith(("id", "uuid")) and isinstance(inner, str | int):
                yield str(inner)
            else:
                yield from _ids(inner)


class Shaker:
    """Makes requests that are a little wrong. The same seed makes the same requests."""

    def __init__(self, seed: int, token: str, ids: Ids) -> None:
        self._random = random.Random(seed)
        self._auth = [(b"authorization", f"Bearer {token}".encode())]
        self._ids = ids
        self._operations = [o for o in catalog.operations() if o.fidelity != "refused"]

    def call(self) -> tuple[str, bytes, list[tuple[bytes, bytes]], bytes]:
        """Return an operation with something odd in its path, query or body."""
        self._how_wrong = self._random.choice([0.02, 0.1, 0.3])
        one = self._random.choice(self._operations)
        path = filled(one, self._id)
        names = [p.name for p in one.query_params]
        query = "&".join(f"{name}={self._argument(name)}" for name in names if self._random.random() < 0.4)
        body = b""
        if one.body is not None:
            body = self.body(one.body.example if isinstance(one.body.example, dict) else {}, one.fields)
        target = f"/v2{path}{'?' if query else ''}{query}".encode("utf-8", "surrogatepass")
        return one.method, target.replace(b" ", b"%20").replace(b"\x00", b"%00"), [*self._auth, *JSON], body

    def _id(self, word: str) -> str:
        known = self._ids.get(word)
        return self._random.choice(known) if known and self._random.random() < 0.9 else self.word()

    def _argument(self, name: str) -> str:
        is_date = name in ("from", "to", "start", "end") or "date" in name or "time" in name
        return self._random.choice(DATES) if is_date and self._random.random() < 0.8 else self.word()

    def word(self) -> str:
        return self._random.choice([*STRANGE, "me", "1", "qMOLddnySIGGVycz8aX_JQ", "abc"])

    def value(self) -> Any:
        return self._random.choice([*VALUES, *(word for word in STRANGE if word != "\ud800")])

    def body(self, example: dict[str, Any], fields: tuple[str, ...]) -> bytes:
        """Return the example with some of its values changed, or something that is no object at all."""
        kind = self._random.random()
        if kind < 0.1:
            return self._random.choice(
                [b"", b"{", b"null", b"[]", b'"x"', b"\xff\xfe", b"[" * 5000, b"{}", b"7"]
            )
        changed = {**example}
        for name in [*changed, *(f for f in fields if self._random.random() < self._how_wrong)]:
            if self._random.random() < self._how_wrong:
                changed[name] = self.value()
            elif isinstance(changed.get(name), dict) and self._random.random() < self._how_wrong:
                changed[name] = {key: self.value() for key in changed[name]}
            elif isinstance(changed.get(name), list) and self._random.random() < self._how_wrong:
                changed[name] = [self.value(), *changed[name]]
        text = encode(changed)
        if kind > 0.9:
            text = text.replace(b"a", b"\\ud800", 1)
        if kind > 0.95:
            text = text.replace(b"e", bytes([self._random.randrange(256)]))
        return text
