"""The class of one event as it is rendered, and what a change of the catalog does to it."""

from __future__ import annotations

import copy
import importlib
from pathlib import Path
from typing import Any

import pytest

from greenroom.catalog import load

ROOT = Path(__file__).parents[3]
OBJECT = {
    "type": "object",
    "properties": {
        "id": {"type": "integer", "description": "Number of the film."},
        "from": {"type": "string"},
        "items": {"type": "array", "items": {"type": "object", "properties": {"reel": {"type": "string"}}}},
    },
}
PAYLOAD = {"type": "object", "properties": {"account_id": {"type": "string"}, "object": OBJECT}}
MESSAGE = {"type": "object", "properties": {"event": {"type": "string"}, "payload": PAYLOAD}}
EXTRA = {"scopes": {}, "product": "films", "sources": []}

WANTED = '''
class FilmEndedPayloadObjectItems(Reply):
    reel: str


class FilmEndedPayloadObject(Reply):
    """Read with brackets: items."""

    from_: str
    id: int
    """Number of the film."""


class FilmEndedPayload(Reply):
    account_id: str
    object: FilmEndedPayloadObject


class FilmEnded(Event, frozen=True):
    """A film ended."""

    name = "film.ended"
    payload: FilmEndedPayload
    object: FilmEndedPayloadObject
'''


def document(**events: dict[str, Any]) -> dict[str, Any]:
    """Return an area's document. events: name, with an underscore for the dot → schema of the message."""
    return {
        "info": {"title": "Films"},
        "webhooks": {
            name.replace("_", ".", 1): {
                "post": {
                    "operationId": name,
                    "summary": "A film ended.",
                    "requestBody": {"content": {"application/json": {"schema": schema, "example": {}}}},
                    "x-greenroom": EXTRA,
                }
            }
            for name, schema in events.items()
        },
    }


@pytest.fixture
def render(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return (document, kind) -> text, formatted; kind is area, index or on."""
    monkeypatch.syspath_prepend(str(ROOT / "codegen"))
    make_events = importlib.import_module("make_events")

    def rendered(raw: dict[str, Any], kind: str = "area") -> str:
        made = make_events.plan(load.parse("films", raw))
        text = getattr(make_events.render, kind)(made if kind == "area" else [made])
        return str(make_events.formatted(f"{kind}.py", text))

    return rendered


def test_an_event_has_a_class_after_those_of_its_parts(render: Any) -> None:
    text = render(document(film_ended=MESSAGE))
    assert WANTED in text
    assert text.startswith('"""Films: webhook events.\n\nGenerated from catalog/data/films.')


def test_a_new_field_adds_its_line_and_nothing_else(render: Any) -> None:
    changed = copy.deepcopy(MESSAGE)
    changed["properties"]["payload"]["properties"]["object"]["properties"]["mood"] = {"type": "string"}
    before, after = document(film_ended=MESSAGE), document(film_ended=changed)
    assert [line for line in render(after).splitlines() if line not in render(before).splitlines()] == [
        "    mood: str"
    ]
    assert render(after, "index") == render(before, "index")
    assert render(after, "on") == render(before, "on")


def test_what_stands_beside_the_payload_is_read_from_the_envelope(render: Any) -> None:
    message = copy.deepcopy(MESSAGE)
    message["properties"]["download_token"] = {"type": "string"}
    text = render(document(film_ended=message))
    assert "    envelope: FilmEndedMessage\n    payload: FilmEndedMessagePayload\n" in text
    assert "    download_token: str" in text


def test_checkers_are_told_which_name_is_which_class(render: Any) -> None:
    text = render(document(film_ended=MESSAGE), "on")
    assert 'pattern: Literal["film.ended"], /, *, when: When[FilmEnded] = None' in text
    assert "-> Handled[FilmEnded]: ..." in text


def test_two_events_of_one_name_stop_the_generation(render: Any) -> None:
    other = {"type": "object", "properties": {"payload": {"type": "object", "properties": {"a": {}}}}}
    with pytest.raises(ValueError, match="FilmEndedPayload"):
        render(document(film_ended=MESSAGE, film_Ended=other))
