"""Values that do not fit are told in words."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import msgspec
import pytest

from greenroom.core import mismatch


class Reader(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    floor: int | None = None


class Door(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    status: Annotated[int, msgspec.Meta(ge=100, le=599)] = 200
    plan: Literal["pro", "business"] = "pro"
    tags: list[str] = []
    readers: list[Reader] = []
    counts: dict[str, int] = {}
    open: bool = False


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"id": 3}, "id must be text; it is a whole number."),
        ({}, "id is missing."),
        ({"id": "a", "tags": "x"}, 'tags must be a list, such as ["…"]; it is text.'),
        ({"id": "a", "tags": [1]}, "tags[0] must be text; it is a whole number."),
        ({"id": "a", "status": 7}, "status must be a whole number of at least 100, such as 100."),
        ({"id": "a", "plan": "free"}, "plan must be one of business, pro."),
        ({"id": "a", "plan": 1}, "plan must be one of business, pro."),
        ({"id": "a", "open": "yes"}, "open must be true or false; it is text."),
        ({"id": "a", "counts": {"x": "1"}}, "counts.* must be a whole number, such as 1; it is text."),
        ({"id": "a", "readers": [{}]}, "readers[0].name is missing."),
        ({"id": "a", "readers": {}}, 'readers must be a list, such as [{"name":"…"}]; it is an object.'),
        (
            {"id": "a", "readers": [{"name": "b", "floor": "2"}]},
            "readers[0].floor must be a whole number or null, such as 1; it is text.",
        ),
        ({"id": "a", "statsu": 1}, "statsu is unknown. Near it: status, tags."),
        (
            {"id": "a", "readers": [{"name": "b", "zzz": 1}]},
            "readers[0].zzz is unknown; known are name, floor.",
        ),
        ([], 'The body must be an object, such as {"id":"…"}; it is a list.'),
    ],
)
def test_a_value_that_does_not_fit_is_told_with_its_path_and_an_example(given: Any, sentence: str) -> None:
    with pytest.raises(msgspec.ValidationError) as caught:
        msgspec.convert(given, Door)
    assert mismatch.told(caught.value, Door) == sentence
