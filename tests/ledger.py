"""docs/coverage.md: what each operation of the sandbox is worth, and which tests say so; written by them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from greenroom import catalog
from greenroom.catalog import Operation
from greenroom.sandbox import registry
from greenroom.sandbox.registry import Reply, Request
from greenroom.sandbox.served import served
from greenroom.sandbox.world.world import World
from tests.contract.collections.derive import collections
from tests.contract.errors.search import table

PAGE = Path(__file__).parent.parent / "docs" / "coverage.md"
HINT = "docs/coverage.md is stale: run `make coverage` and look at what changed."
FOLDERS = ("tests/unit/sandbox/", "tests/parity/", "tests/contract/rules/")
"""Where tests ask what became of a call; elsewhere operations are called for other reasons."""
ELSEWHERE = {"oauth": "oauth"}
"""Areas with a server of their own, and the module that tests it."""
ONLY_REFUSES = {"phone.recordings.download_transcript": "nobody speaks, so that nothing is transcribed"}
"""Operations whose rule is to refuse, with the reason."""
_HEAD = """# What the sandbox serves

Written by the tests (`make coverage`); `make test` fails when it is stale. `GET /_sandbox/coverage` and the
header `x-greenroom-fidelity` say the same.

- **behaves**: the product's own rules, held to by the tests named.
- **stateful**: what is written is read again, by rules that hold for all products.
- **shaped**: right in form; the content is the documented example, or empty.
- **refused**: not served, with the reason.

*Proofs*: `walk` is the walk through every collection (made, listed, shown, changed, removed, gone);
`errors n/m` how many of its documented errors are caused and answered in the documented words; names are test
modules that call it and look at what became of it.
"""

current = ""
"""The test module that runs."""

Seen = set[tuple[str, str]]


def watch() -> Seen:
    """Note from now on which operations are served with success, and for which test module."""
    seen: Seen = set()

    def note(request: Request, _: World) -> Callable[[Reply], None]:
        operation, module = request.operation, current

        def tell(reply: Reply) -> None:
            if reply.status < 400:
                seen.add((operation.variant_of or operation.id, module))

        return tell

    registry.witness(note)
    return seen


def page(seen: Iterable[tuple[str, str]]) -> str:
    """Return the page."""
    proofs = proofs_of(seen)
    operations = list(catalog.operations())
    worths = [served(o.id).fidelity for o in operations]
    names = ("behaves", "stateful", "shaped", "refused")
    counts = ", ".join(f"{worths.count(name)} {name}" for name in names)
    lines = [_HEAD, f"{len(operations)} operations: {counts}."]
    for area in catalog.areas():
        rows = [_row(o, proofs) for o in catalog.operations(area)]
        if rows:
            head = "| operation | | worth | rate | proofs |\n|---|---|---|---|---|"
            lines.append("\n".join([f"\n## {area}\n", head, *rows]))
    return "\n".join(lines) + "\n"


def proofs_of(seen: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Return by operation what speaks for it: the walk, then test modules by name."""
    proofs: defaultdict[str, set[str]] = defaultdict(set)
    for operation, module in seen:
        if module.startswith(FOLDERS):
            proofs[operation].add(module.rpartition("/")[2].removeprefix("test_").removesuffix(".py"))
    for area, module in ELSEWHERE.items():
        for operation in catalog.operations(area):
            proofs[operation.id].add(module)
    walked = {o.id for collection in collections() for o in collection.operations}
    every = walked | proofs.keys()
    return {id: [*(["walk"] if id in walked else []), *sorted(proofs.get(id, ()))] for id in every}


def unproved(proofs: dict[str, list[str]]) -> Iterator[str]:
    """Yield operations that claim to behave or to be stateful, with no test that saw it."""
    for operation in catalog.operations():
        claims = served(operation.id).fidelity in ("behaves", "stateful")
        if claims and not proofs.get(operation.id) and operation.id not in ONLY_REFUSES:
            yield operation.id


def write(seen: Seen) -> None:
    PAGE.write_text(page(seen))


def stale(seen: Seen) -> str:
    """Return what is wrong with the page or with what the sandbox claims, "" for nothing."""
    claims = sorted(unproved(proofs_of(seen)))
    if claims:
        return f"No test saw these behave, though they claim to: {', '.join(claims)}."
    is_fresh = PAGE.exists() and PAGE.read_text() == page(seen)
    return "" if is_fresh else HINT


def _row(operation: Operation, proofs: dict[str, list[str]]) -> str:
    worth = served(operation.id).fidelity
    if worth == "refused":
        worth = f"refused: {operation.refusal}"
    caused = len(table(operation.area).get(operation.id, {}))
    errors = [f"errors {caused}/{len(set(operation.errors))}"] if caused else []
    told = ", ".join([*proofs.get(operation.id, ()), *errors])
    route = f"`{operation.method} {operation.path}`"
    return f"| {operation.id} | {route} | {worth} | {operation.rate_class or ''} | {told} |"
