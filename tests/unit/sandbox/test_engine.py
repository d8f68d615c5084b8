"""The engine knows archetypes and no products; what is special hangs in the registry."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from msgspec.structs import replace

import greenroom.sandbox
from greenroom.sandbox import registry, router
from greenroom.sandbox.registry import Problem, Reply, Request
from greenroom.sandbox.sandbox import Sandbox
from greenroom.sandbox.served import served
from greenroom.sandbox.world.world import World
from tests.door import Door

HERE = Path(greenroom.sandbox.__file__).parent
GENERIC = [*HERE.glob("archetypes/*.py"), *(HERE / f"{name}.py" for name in ("engine", "render", "schemas"))]
PRODUCTS = ("room", "workspace", "visitor", "meeting", "signage", "tag", "calendar", "device", "sensor")


def code_words(path: Path) -> str:
    """Return the names and texts of a module, without comments and docstrings."""
    tree = ast.parse(path.read_text())
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            node.body = [  # type: ignore[attr-defined]
                item
                for item in body
                if not (isinstance(item, ast.Expr) and isinstance(item.value, ast.Constant))
            ] or [ast.Pass()]
    return ast.unparse(tree).lower()


@pytest.mark.parametrize("path", GENERIC, ids=[path.stem for path in GENERIC])
def test_the_engine_names_no_product(path: Path) -> None:
    words = code_words(path).replace("greenroom", "")
    assert [name for name in PRODUCTS if name in words] == []


@pytest.fixture
def clean_registry() -> object:
    """Leave the registry as it was."""
    kept = dict(registry.behaviours), {k: list(v) for k, v in registry.befores.items()}
    yield None
    registry.behaviours.clear()
    registry.behaviours.update(kept[0])
    registry.befores.clear()
    registry.befores.update(kept[1])


def test_a_behaviour_answers_in_the_archetypes_place(clean_registry: object, call: Door) -> None:
    @registry.behaviour("rooms.tags.list")
    def special(request: Request, world: World) -> Reply:
        return Reply(200, {"tags": [], "asked_by": request.token.app})

    assert call("GET", "/v2/rooms/tags").body == {"tags": [], "asked_by": "greenroom-client-id"}


def test_a_problem_raised_before_undoes_what_was_begun(
    clean_registry: object, sandbox: Sandbox, call: Door
) -> None:
    @registry.before("rooms.tags.create")
    def refuse(request: Request, world: World) -> None:
        world.records.put("tag", "half", {"id": "half"})
        raise Problem(409, 1005, "Not now.", [{"field": "name", "message": "Taken."}])

    answer = call("POST", "/v2/rooms/tags", {"name": "a", "description": "b"})
    assert answer.status == 409
    assert answer.body["errors"] == [{"field": "name", "message": "Taken."}]
    assert sandbox.records.get("tag", "half") is None


def test_a_variant_is_what_behaviours_see(clean_registry: object, sandbox: Sandbox, call: Door) -> None:
    seen = []

    @registry.behaviour("rooms.check_in")
    def special(request: Request, world: World) -> Reply:
        seen.append((request.operation.id, request.operation.variant_of))
        return Reply(202)

    room = sandbox.records.list("room")[0].id
    body = {"method": "zoomroom.check_in", "params": {"event_id": "e", "calendar_id": "c"}}
    assert call("PATCH", f"/v2/rooms/{room}/events", body).status == 202
    assert seen == [("rooms.check_in", "rooms.control")]


def test_an_operation_the_sandbox_refuses_is_501_and_named(
    call: Door, monkeypatch: pytest.MonkeyPatch
) -> None:

    match = router.router().match("GET", "/rooms/tags")
    refused = replace(match.target.operation, fidelity="refused")
    target = match.target._replace(operation=refused)
    monkeypatch.setattr(router.Router, "match", lambda *_: match._replace(target=target))
    answer = call("GET", "/v2/rooms/tags")
    assert (answer.status, answer.body["code"]) == (501, 501)
    assert "rooms.tags.list" in answer.body["message"]


def test_fidelity_is_what_the_catalog_says_of_operations_with_rules() -> None:
    assert served("rooms.control").fidelity == "behaves"
    assert served("workspaces.reservations.list").fidelity == "behaves"
    assert served("rooms.background_folders.get").fidelity == "stateful"
    assert served("rooms.get_virtual_controller_url").fidelity == "shaped"
