"""Ids, secrets, JSON and the clock keep their word."""

import pickle
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenroom.core import ids
from greenroom.core.clock import MovableClock, epoch_ms, from_epoch_ms, iso, parse_iso
from greenroom.core.json import InvalidJSON, decode, encode
from greenroom.core.secrets import Secret


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("/ajXp112QmuoKj4854875==", "%252FajXp112QmuoKj4854875%253D%253D"),
        ("a//b+c==", "a%252F%252Fb%252Bc%253D%253D"),
        ("a/b==", "a%2Fb%3D%3D"),
        ("owner@example.com", "owner%40example.com"),
    ],
)
def test_a_uuid_is_encoded_twice_only_where_zoom_asks_for_it(value, segment) -> None:
    assert ids.encode_segment(value) == segment


@given(st.text(alphabet="abcXYZ019+/=-_@.", min_size=1))
def test_a_segment_decodes_to_what_was_encoded(value) -> None:
    assert ids.decode_segment(ids.encode_segment(value)) == value


def test_random_bytes_make_ids_in_zooms_forms() -> None:
    one, other = bytes(range(16)), bytes(range(16, 32))
    assert ids.is_id(ids.id_of(one))
    assert ids.id_of(one) != ids.id_of(other)
    assert len(ids.uuid_of(one)) == 24
    assert {len(str(ids.meeting_number_of(data))) for data in (bytes(16), one, b"\xff" * 16)} == {11}
    assert len(str(ids.meeting_number_of(one, 10))) == 10


def test_a_secret_shows_itself_nowhere() -> None:
    secret = Secret("hush-hush")
    assert "hush" not in f"{secret} {secret!r} {secret:>20} {[secret]}"
    assert secret.reveal() == "hush-hush"
    assert secret == Secret("hush-hush")
    with pytest.raises(TypeError):
        pickle.dumps(secret)


def test_json_comes_out_as_javascript_would_write_it() -> None:
    assert (
        encode({"a": 1.0, "b": "é/☕", "c": [2.5, True, None]})
        == '{"a":1,"b":"é/☕","c":[2.5,true,null]}'.encode()
    )


@pytest.mark.parametrize("data", [b"", b"{", b"\xff", b"[" * 100_000, b'{"a":' * 5000, b"nan"])
def test_what_is_not_json_is_refused_with_one_error(data) -> None:
    with pytest.raises(InvalidJSON):
        decode(data)


def test_brackets_inside_strings_are_not_depth() -> None:
    assert decode(b'["' + b"[" * 500 + b'"]') == ["[" * 500]


def test_the_clock_moves_freezes_and_resumes_where_it_stands() -> None:
    clock = MovableClock(frozen_at=datetime(2026, 3, 1, 9, tzinfo=UTC))
    clock.advance(3700)
    assert iso(clock.now()) == "2026-03-01T10:01:40Z"
    clock.resume()
    assert abs(clock.now() - datetime(2026, 3, 1, 10, 1, 40, tzinfo=UTC)) < timedelta(seconds=5)
    with pytest.raises(ValueError, match="forward"):
        clock.advance(-1)


def test_times_read_back_as_written() -> None:
    moment = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
    assert parse_iso(iso(moment)) == moment == from_epoch_ms(epoch_ms(moment))
    assert parse_iso("2026-03-01T10:30:00+01:00") == moment
