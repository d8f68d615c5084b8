"""Times as people type them."""

from __future__ import annotations

import click
import pytest

from greenroom.cli.times import moment, seconds


@pytest.mark.parametrize(
    ("text", "length_s"), [("90s", 90), ("10m", 600), ("1.5h", 5400), ("2d", 172800), (" 45 ", 45)]
)
def test_a_length_is_told_in_seconds(text: str, length_s: float) -> None:
    assert seconds(text) == length_s


@pytest.mark.parametrize("text", ["", "soon", "-3m", "1w", "10 m ago"])
def test_what_is_no_length_is_refused(text: str) -> None:
    with pytest.raises(click.BadParameter, match="write 90s"):
        seconds(text)


@pytest.mark.parametrize("text", ["999999999d", "later", "2026-13-01"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(click.BadParameter, match="is no time"):
        moment(text)
