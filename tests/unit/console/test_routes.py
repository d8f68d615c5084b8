"""The console's page: what it shows, how it is guarded, and that nothing in the data can break out of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from html.parser import HTMLParser

import pytest

from greenroom.console.routes import SECURITY_HEADERS, login_page
from greenroom.console.views.rooms import MOST_CARDS
from tests.unit.console.fake_app import FakeHouse, booking_item, day, room_item
from tests.unit.console.page_reader import Answer, get

HOSTILE = "\"><img src=x onerror=alert(1)><script>alert(2)</script>{{ 7 * 7 }}'&lt;"


class Tags(HTMLParser):
    """Collects what a browser would see as elements."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


@pytest.fixture
def house() -> FakeHouse:
    return FakeHouse()


def page(house: FakeHouse, address: str = "/") -> str:
    answer = get(house.app(), address)
    assert answer.status == 200
    return answer.text


def test_the_page_shows_every_room_with_its_state_before_any_script_runs(house: FakeHouse) -> None:
    text = page(house)
    for name in ("Everest", "Matterhorn", "Kilimanjaro", "Zugspitze", "Ararat"):
        assert name in text
    states = re.findall(r'data-state="(\w+)"', text)
    assert states == ["booked", "checked_in", "free", "free", "offline"]
    assert "Harbour House" in text


def test_a_waiting_booking_says_when_it_is_released(house: FakeHouse) -> None:
    assert re.search(r"Releases in <b data-left>6:00</b> without check-in", page(house))


def test_a_checked_in_room_has_no_countdown(house: FakeHouse) -> None:
    house.count_people("Everest", 4)
    assert "data-left" not in page(house)


def test_an_offline_room_says_why_its_buttons_rest(house: FakeHouse) -> None:
    text = page(house)
    card = text[text.index('data-name="Ararat"') :].split("</li>")[0]
    assert "Zoom refuses check-in" in card
    assert len(re.findall(r'<button [^>]*disabled aria-describedby="why-5"', card)) == 3
    assert "Bring the room online" in card


def test_a_room_without_sensor_says_so(house: FakeHouse) -> None:
    house.room_items = [room_item("Dark", sensor=False)]
    assert "No people-count sensor" in page(house)


def test_a_released_booking_is_told_apart_by_words_and_mark(house: FakeHouse) -> None:
    text = page(house)
    assert 'class="slot released"' in text
    assert "#i-released" in text
    assert "free again from 08:10" in text


def test_hostile_text_stays_text_everywhere(house: FakeHouse) -> None:
    booking = booking_item(HOSTILE, "2026-11-20T09:20:00Z", "2026-11-20T10:00:00Z", organizer=HOSTILE)
    house.building = {"name": HOSTILE}
    activity = [{"at": HOSTILE, "what": HOSTILE, "text": HOSTILE}]
    house.room_items = [
        room_item(
            HOSTILE,
            id=HOSTILE,
            location=HOSTILE,
            calendar=HOSTILE,
            activity=activity,
            booking=booking,
            bookings=[booking],
        )
    ]
    event = house.receive(HOSTILE, {})
    event.update(id=HOSTILE, source=HOSTILE, flags=[HOSTILE])
    house.answer(HOSTILE, HOSTILE, HOSTILE, 200)
    house.run(HOSTILE, event, HOSTILE, HOSTILE)
    house.variables = {"ZOOM_ACCOUNT_ID": HOSTILE}
    tags = Tags(page(house, "/?q=" + "%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E")).found
    assert tags == [pair for pair in tags if pair[0] != "img"]
    assert all("src" in attributes for tag, attributes in tags if tag == "script")
    assert not [name for _, attributes in tags for name in attributes if name.startswith("on")]


def test_credentials_survive_a_shell(house: FakeHouse) -> None:
    house.variables = {"ZOOM_CLIENT_SECRET": "it's $(rm) here"}
    assert "&#39;it&#39;&#34;&#39;&#34;&#39;s $(rm) here&#39;" in page(house)


def test_the_policy_allows_this_origin_alone(house: FakeHouse) -> None:
    answer = get(house.app(), "/")
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("default-src 'self';")
    assert "unsafe" not in policy
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_the_page_holds_nothing_inline_and_nothing_from_elsewhere(house: FakeHouse) -> None:
    house.receive("zoomroom.sensor_data", {})
    tags = Tags(page(house)).found
    for tag, attributes in tags:
        assert "style" not in attributes
        assert tag != "style"
        for name in ("src", "href"):
            assert (attributes.get(name) or "/").startswith(("/", "#"))


@pytest.mark.parametrize("name", ["base.css", "rooms.css", "main.js", "theme.js", "icon.svg"])
def test_every_file_comes_with_the_policy_and_is_asked_for_again(house: FakeHouse, name: str) -> None:
    answer = get(house.app(), f"/console/{name}")
    assert answer.status == 200
    assert answer.headers["cache-control"] == "no-cache"
    assert answer.headers.items() >= SECURITY_HEADERS.items()


def test_every_file_the_page_names_exists(house: FakeHouse) -> None:
    named = set(re.findall(r'(?:src|href)="(/console/[^"]+)"', page(house)))
    assert len(named) >= 7
    assert {get(house.app(), address).status for address in named} == {200}


def test_files_outside_the_folder_stay_outside(house: FakeHouse) -> None:
    assert get(house.app(), "/console/../routes.py").status == 404
    assert get(house.app(), "/console/%2e%2e/routes.py").status == 404


def test_many_rooms_are_capped_and_searched(house: FakeHouse) -> None:
    house.room_items = [room_item(f"Oak {number}", location="Attic") for number in range(200)]
    text = page(house)
    assert text.count('class="card ') == MOST_CARDS
    assert f"{MOST_CARDS} of 200 rooms are shown" in text
    assert page(house, "/?q=oak+199").count('class="card ') == 1
    assert page(house, "/?q=ATTIC").count('class="card ') == MOST_CARDS
    assert "No room fits" in page(house, "/?q=cellar")


def test_rooms_are_narrowed_by_state(house: FakeHouse) -> None:
    assert re.findall(r'data-state="(\w+)"', page(house, "/?state=offline")) == ["offline"]
    assert page(house, "/?state=nonsense").count('class="card ') == 5


@pytest.mark.parametrize(
    ("empty", "words"),
    [
        (lambda house: setattr(house, "room_items", []), "The building is empty"),
        (lambda house: setattr(house, "room_items", [room_item("Oak")]), "Nothing is booked today"),
        (lambda house: setattr(house, "building", None), "No sandbox in this process"),
        (lambda house: setattr(house, "variables", {}), "Nothing to connect to here"),
        (lambda house: None, "No flow has run yet"),
    ],
)
def test_each_part_has_words_for_being_empty(
    house: FakeHouse, empty: Callable[[FakeHouse], None], words: str
) -> None:
    empty(house)
    assert words in page(house)


def test_a_process_without_sandbox_offers_no_clock(house: FakeHouse) -> None:
    house.building = None
    shown = page(house)
    assert "data-advance" not in shown
    assert "Webhooks and flow runs show here" in shown
    assert "Nothing is booked today" not in shown
    assert "simulate" not in shown


def test_rooms_with_half_their_fields_still_show(house: FakeHouse) -> None:
    house.room_items = [
        {"id": "x", "name": "Bare"},
        {"name": None, "state": "odd", "bookings": [{"title": "?"}]},
    ]
    text = page(house)
    assert "Bare" in text
    assert "Room without a name" in text


def test_the_same_state_gives_the_same_page(house: FakeHouse) -> None:
    assert page(house) == page(house)


def test_a_head_request_has_the_policy_too(house: FakeHouse) -> None:
    answer: Answer = get(house.app(), "/", method="HEAD")
    assert answer.status == 200
    assert "content-security-policy" in answer.headers


def test_the_seeded_day_has_every_state() -> None:
    assert {room["state"] for room in day("2026-11-20T09:00:00Z")} == {
        "free",
        "booked",
        "checked_in",
        "offline",
    }


@pytest.mark.parametrize("is_wrong", [False, True])
def test_the_log_in_page_asks_for_the_token_and_shows_nothing_else(is_wrong: bool) -> None:
    answer = get(login_page("/login", is_wrong=is_wrong), "/")
    assert answer.status == 401
    assert answer.headers["content-security-policy"].startswith("default-src 'self';")
    assert re.search(r'<form method="post" action="/login"', answer.text)
    assert ("not the token of this start" in answer.text) is is_wrong
    assert "greenroom-client-secret" not in answer.text
