from __future__ import annotations

import copy
import json
import pickle

import pytest

from greenroom.client.reply import Reply, decode
from greenroom.core.steps import Response

ROOM = {
    "id": "r1",
    "basic": {"name": "Everest", "tags": [{"id": 1}]},
    "from": "2026",
    "a_field_of_tomorrow": 1,
}


def reply(value: object = ROOM) -> Reply:
    found = decode(Response(status=200, body=json.dumps(value).encode()))
    assert isinstance(found, Reply)
    return found


def test_dots_and_brackets_read_the_same_at_any_depth() -> None:
    room = reply()
    assert room.basic.tags[0].id == room["basic"]["tags"][0]["id"] == 1


def test_fields_the_catalog_does_not_know_are_kept() -> None:
    assert reply().a_field_of_tomorrow == 1
    assert reply().to_dict() == ROOM


def test_a_keyword_is_read_with_an_underscore() -> None:
    assert reply().from_ == "2026"


def test_a_missing_field_says_what_there_is() -> None:
    with pytest.raises(AttributeError, match="no 'topic'; it has id, basic, from"):
        _ = reply().topic


def test_numbers_beyond_53_bits_stay_exact() -> None:
    assert reply({"n": 2**70, "m": 9007199254740993}) == {"n": 2**70, "m": 9007199254740993}


def test_to_dict_holds_no_reply() -> None:
    plain = reply().to_dict()
    assert type(plain) is dict
    assert type(plain["basic"]) is dict
    assert type(plain["basic"]["tags"][0]) is dict


def test_it_is_a_dict_to_json_copy_and_pickle() -> None:
    room = reply()
    assert json.loads(json.dumps(room)) == ROOM
    for same in (copy.deepcopy(room), pickle.loads(pickle.dumps(room))):
        assert isinstance(same, Reply)
        assert same.basic.name == "Everest"


def test_its_repr_is_short_however_big_it_is() -> None:
    big = reply({f"field_{n}": "x" * 500 for n in range(50)})
    assert len(repr(big)) < 300
    assert "46 more" in repr(big)
    assert (
        repr(reply({"id": "r1", "basic": {"name": "n"}, "rooms": [1, 2]}))
        == "Reply(id='r1', basic={…}, rooms=[2])"
    )


def test_its_repr_starts_with_what_names_it_and_hides_what_opens_it() -> None:
    room = reply({"activation_code": "1315-2376", "capacity": 4, "name": "Everest", "id": "r1"})
    assert repr(room) == "Reply(id='r1', name='Everest', activation_code=***, capacity=4)"
    assert "eyJ" not in repr(reply({"access_token": "eyJ0", "expires_in": 3600}))


def test_a_body_that_is_not_json_is_bytes() -> None:
    picture = Response(status=200, headers={"content-type": "image/png"}, body=b"\x89PNG")
    assert decode(picture) == b"\x89PNG"


def test_every_way_to_look_inside_gives_replies() -> None:
    def room() -> Reply:
        return reply({"basic": {"name": "n"}, "tags": [1, {"id": 2}], "deep": [[{"id": 3}]]})

    assert room().basic.name == room().get("basic").name == room().pop("basic").name == "n"
    assert room().setdefault("basic", {}).name == "n"
    assert [type(value) for value in room().values()] == [Reply, list, list]
    assert dict(room().items())["tags"][1].id == 2
    assert room().copy().tags[1].id == 2
    assert room().deep[0][0].id == 3


def test_what_is_looked_at_twice_is_the_same_object() -> None:
    room = reply()
    assert room.basic is room["basic"] is room.get("basic")
    room.basic["name"] = "K2"
    assert json.loads(json.dumps(room))["basic"]["name"] == "K2"


def test_a_default_stays_what_it_is() -> None:
    assert reply().get("none") is None
    assert reply().get("none", 1) == 1
    assert reply().pop("none", 2) == 2
    with pytest.raises(KeyError):
        reply().pop("none")
    with pytest.raises(KeyError):
        _ = reply()["none"]


def test_it_unpacks_and_compares_as_the_dict_it_is() -> None:
    room = reply()
    assert {**room} == room == ROOM
    assert dict(room, id="r2")["basic"] == ROOM["basic"]
