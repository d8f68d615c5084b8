"""Tables on a terminal, however narrow."""

from __future__ import annotations

import click
import pytest

from greenroom.cli.output import more, stacked

HEADINGS = ("received", "event", "flags", "id")
ROWS = [
    ("2026-11-21T10:20:00Z", "zoomroom.checked_in", "", "evt_1234567890"),
    ("2026-11-21T10:19:59Z", "zoomroom.alert", "", "evt_0987654321"),
]


def lines(width: int) -> list[str]:
    return [click.unstyle(line) for line in stacked(ROWS, HEADINGS, width)]


def test_columns_stand_beside_each_other_where_they_fit_and_empty_ones_are_left_out() -> None:
    assert lines(80) == [
        "received              event                id",
        "2026-11-21T10:20:00Z  zoomroom.checked_in  evt_1234567890",
        "2026-11-21T10:19:59Z  zoomroom.alert       evt_0987654321",
    ]


@pytest.mark.parametrize("width", [56, 41])
def test_where_they_do_not_fit_the_last_ones_stand_below(width: int) -> None:
    assert lines(width) == [
        "received              event",
        "    id",
        "2026-11-21T10:20:00Z  zoomroom.checked_in",
        "    evt_1234567890",
        "2026-11-21T10:19:59Z  zoomroom.alert",
        "    evt_0987654321",
    ]


@pytest.mark.parametrize("width", [1, 10, 20])
def test_no_cell_is_ever_broken(width: int) -> None:
    said = " ".join(lines(width)).split()
    assert {cell for row in ROWS for cell in row if cell} <= set(said)


def test_the_next_page_is_a_line_to_paste(capsys: pytest.CaptureFixture[str]) -> None:
    more("events list", {"event": "meeting.*", "all": True, "status": None, "limit": 5}, "7.0")
    said = capsys.readouterr().out.strip()
    assert said == "More: greenroom events list --event 'meeting.*' --all --limit 5 --cursor 7.0"
    more("events list", {"limit": 5}, None)
    assert capsys.readouterr().out == ""
