"""What else an operation is called, and which of these names it has for itself."""

from __future__ import annotations

from typing import Any


class Names:
    """own: operation id -> names that lead to it. shared: names it goes by that do not, others have them too.

    settled: shared name -> the operation it leads to after all.
    """

    def __init__(self, operations: list[dict[str, Any]], settled: dict[str, str]) -> None:
        told = {fact["id"]: _told(fact) for fact in operations}
        owners: dict[str, list[str]] = {}
        for id, names in told.items():
            for name in names:
                owners.setdefault(name, []).append(id)
        for name, id in settled.items():
            if id in told and name not in told[id]:
                raise LookupError(f"names.toml: {id} does not go by {name!r}")
        leads = {name: settled.get(name, ids[0] if len(ids) == 1 else "") for name, ids in owners.items()}
        self.own = {id: [n for n in names if leads[n] == id] for id, names in told.items()}
        self.shared = {id: [n for n in names if leads[n] != id] for id, names in told.items()}


def _told(fact: dict[str, Any]) -> list[str]:
    """Return every other name the operation goes by, each once."""
    seed = fact["seed"]
    navigation = " / ".join(seed["001"]) if seed["001"] else None
    candidates = (
        seed["004"], seed["003"], fact["operation_id"], navigation, fact["title"], fact.get("title_docs"),
        fact.get("title_newest"), fact.get("rivet_method"),
    )  # fmt: skip
    return list(dict.fromkeys(name.strip() for name in candidates if name))
