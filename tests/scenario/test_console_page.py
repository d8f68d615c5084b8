"""The console in a real browser: what a workplace engineer sees and does while rehearsing a building."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser import chromium
from tests.house import House
from tests.unit.console.fake_app import FakeHouse, room_item, served

WITHIN_MS = 10_000
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 900}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as running:
        yield running


@pytest.fixture
def house() -> FakeHouse:
    return FakeHouse()


@pytest.fixture
def base_url(request: pytest.FixtureRequest, house: FakeHouse, tmp_path: Path) -> Iterator[str]:
    """Where the page is: behind the small building, or behind ``greenroom up`` where a test asks for it."""
    if getattr(request, "param", "fake") == "real":
        real = House(tmp_path / "data")
        yield real.url
        assert real.stop() == 0
    else:
        with served(house) as url:
            yield url


in_both_houses = pytest.mark.parametrize("base_url", ["fake", "real"], indirect=True)


@pytest.fixture
def complaints() -> list[str]:
    """What the browser's console said; empty on a sound page."""
    return []


@pytest.fixture
def page(browser: Browser, base_url: str, complaints: list[str]) -> Iterator[Page]:
    context = browser.new_context(viewport=DESK, base_url=base_url)  # type: ignore[arg-type]
    context.set_default_timeout(WITHIN_MS)
    opened = context.new_page()
    opened.on(
        "console", lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None
    )
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    visit(opened)
    yield opened
    context.close()


def visit(page: Page, address: str = "/") -> None:
    """Open the page and wait until it is live."""
    page.goto(address)
    expect(page.locator("#link")).to_have_attribute("data-link", "live", timeout=WITHIN_MS)


def rooms(page: Page) -> list[dict[str, Any]]:
    answer = page.request.get("/_sandbox/rooms")
    return list(answer.json()["rooms"])


def waiting_room(page: Page) -> Locator:
    """The card of a room whose booking nobody has checked in to yet, with a sensor."""
    wanted = next(
        room for room in rooms(page) if room["state"] == "booked" and room["online"] and room["sensor"]
    )
    return page.locator(f'.card[data-room="{wanted["id"]}"]')


def has_state(card: Locator, state: str) -> None:
    expect(card).to_have_attribute("data-state", state, timeout=WITHIN_MS)


@in_both_houses
def test_people_arrive_and_the_room_is_checked_in_without_a_reload(page: Page, complaints: list[str]) -> None:
    page.evaluate("window.sameDocument = true")
    card = waiting_room(page)
    card.get_by_role("button", name="People arrive (4)").click()
    has_state(card, "checked_in")
    expect(card.locator(".state")).to_have_text("Checked in")
    expect(card.locator(".people")).to_contain_text("4 people")
    expect(page.locator("#announcer")).to_contain_text("checked in, 4 people")
    for said in ("zoomroom.sensor_data", "zoomroom.checked_in", "occupancy-check-in"):
        expect(page.locator("#feed .name", has_text=said).first).to_be_visible(timeout=WITHIN_MS)
    assert page.evaluate("window.sameDocument")
    assert complaints == []


def test_one_more_person_is_one_more_and_everybody_leaving_is_none(page: Page) -> None:
    card = waiting_room(page)
    card.get_by_role("button", name="One more").click()
    expect(card).to_have_attribute("data-people", "1")
    card.get_by_role("button", name="One more").click()
    expect(card).to_have_attribute("data-people", "2")
    has_state(card, "checked_in")
    card.get_by_role("button", name="Everybody leaves").click()
    expect(card).to_have_attribute("data-people", "0")
    has_state(card, "free")


def test_nobody_comes_time_moves_and_the_room_is_released(page: Page) -> None:
    card = waiting_room(page)
    expect(card.locator("[data-left]")).to_be_visible()
    page.get_by_role("button", name="+15 min").click()
    has_state(card, "free")
    expect(card.locator(".activity summary")).to_contain_text("free again")
    expect(page.locator("#announcer")).to_contain_text("The clock moved 15 minutes")
    expect(page.locator(".plot .slot.released")).to_have_count(2)


def test_what_others_do_shows_without_touching_the_page(page: Page, house: FakeHouse) -> None:
    house.count_people("Everest", 5)
    has_state(page.locator('.card[data-name="Everest"]'), "checked_in")


def test_focus_and_opened_details_survive_what_happens(page: Page, house: FakeHouse) -> None:
    house.receive("meeting.started", {"id": "1"})
    entry = page.locator(".item", has_text="meeting.started").locator("details")
    entry.locator("summary").click()
    expect(entry.locator("pre")).to_contain_text('"event": "meeting.started"')
    button = page.locator('.card[data-name="Zugspitze"]').get_by_role("button", name="One more")
    button.focus()
    house.count_people("Everest", 2)
    has_state(page.locator('.card[data-name="Everest"]'), "checked_in")
    expect(button).to_be_focused()
    expect(entry.locator("pre")).to_be_visible()


def test_a_run_opens_to_its_steps_and_a_call_to_its_json(page: Page, house: FakeHouse) -> None:
    house.count_people("Everest", 2)
    run = page.locator(".item.run").first
    run.locator("summary").click()
    expect(run.locator(".steps li")).to_have_count(2)
    call = page.locator(".item.request").first
    call.locator("summary").click()
    expect(call.locator("pre")).to_contain_text('"operation": "rooms.check_in"')


def test_the_feed_is_filtered_by_kind_with_words_for_none(page: Page, house: FakeHouse) -> None:
    house.receive("meeting.started", {"id": "1"})
    expect(page.locator(".item.webhook")).to_have_count(1)
    page.get_by_role("radio", name="Flow runs").check()
    expect(page.locator(".item.webhook")).to_be_hidden()
    expect(page.get_by_text("No flow has run yet")).to_be_visible()
    page.get_by_role("radio", name="Webhooks").check()
    expect(page.locator(".item.webhook")).to_be_visible()


def test_a_refusal_is_shown_in_its_own_words(page: Page, house: FakeHouse, complaints: list[str]) -> None:
    house.refuses = "The room Everest is offline; bring it online first."
    waiting_room(page).get_by_role("button", name="One more").click()
    expect(page.get_by_role("alert")).to_contain_text("bring it online first")
    page.get_by_role("button", name="Close").click()
    expect(page.locator("#trouble")).to_be_hidden()


def test_an_offline_room_rests_until_it_is_brought_online(page: Page) -> None:
    card = page.locator('.card[data-state="offline"]').first
    name = card.get_attribute("data-name")
    expect(card.get_by_role("button", name="One more")).to_be_disabled()
    expect(card).to_contain_text("Zoom refuses check-in")
    card.get_by_role("button", name="Bring the room online").click()
    card = page.locator(f'.card[data-name="{name}"]')
    has_state(card, "free")
    expect(card.get_by_role("button", name="People arrive (4)")).to_be_enabled()


def test_a_dropped_stream_is_said_and_made_up_for(browser: Browser) -> None:
    house = FakeHouse()
    context = browser.new_context(viewport=DESK)  # type: ignore[arg-type]
    page = context.new_page()
    with served(house) as url:
        port = int(url.rsplit(":", 1)[1])
        visit(page, url)
    expect(page.locator("#link")).to_have_text("Reconnecting", timeout=WITHIN_MS)
    house.count_people("Everest", 3)
    with served(house, port):
        has_state(page.locator('.card[data-name="Everest"]'), "checked_in")
        expect(page.locator("#link")).to_have_text("Live")
        context.close()


def test_everything_can_be_reached_and_worked_by_keyboard(page: Page) -> None:
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the rooms")).to_be_focused()
    reached = set()
    for _ in range(60):
        page.keyboard.press("Tab")
        reached.add(
            page.evaluate("document.activeElement.textContent.trim() || document.activeElement.value")
        )
    for wanted in ("+5 min", "People arrive (4)", "One more", "Everybody leaves", "Copy as environment"):
        assert wanted in reached
    card = waiting_room(page)
    card.get_by_role("button", name="People arrive (4)").focus()
    page.keyboard.press("Enter")
    has_state(card, "checked_in")


def test_a_focused_button_can_be_seen_to_be_focused(page: Page) -> None:
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineWidth")
    assert float(outline.removesuffix("px")) >= 2


@in_both_houses
def test_landmarks_and_names_are_there_for_those_who_do_not_see_the_page(page: Page) -> None:
    for role in ("banner", "main", "navigation"):
        expect(page.get_by_role(role)).to_have_count(1)  # type: ignore[arg-type]
    for name in ("Rooms", "Today", "What happens", "Connect"):
        expect(page.get_by_role("region", name=name, exact=True)).to_have_count(1)
    expect(page.get_by_role("heading", level=1)).to_have_text("Greenroom")
    assert page.evaluate("document.documentElement.lang") == "en"
    assert page.evaluate(NAMELESS) == []
    assert page.evaluate(DOUBLE_IDS) == []
    for room in rooms(page):
        expect(page.get_by_role("article", name=room["name"], exact=True)).to_have_count(1)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_from_its_background(
    browser: Browser, base_url: str, house: FakeHouse, scheme: str
) -> None:
    house.run(
        "no-show-release", house.receive("zoomroom.sensor_data", {}), "failed", "The room does not exist."
    )
    house.run("visitor-arrival", house.receive("zoomroom.sensor_data", {}), "waiting")
    house.answer("GET", "/v2/users/none", "users.get", 404)
    context = browser.new_context(viewport=DESK, color_scheme=scheme, base_url=base_url)  # type: ignore[arg-type]
    page = context.new_page()
    visit(page)
    assert page.evaluate(TOO_FAINT) == []
    context.close()


def test_colours_follow_the_system_and_the_button(page: Page) -> None:
    page.emulate_media(color_scheme="dark")
    dark = page.evaluate("getComputedStyle(document.body).backgroundColor")
    button = page.get_by_role("button", name="Dark colours")
    expect(button).to_have_attribute("aria-pressed", "true")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "false")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != dark
    visit(page)
    expect(button).to_have_attribute("aria-pressed", "false")


@pytest.mark.parametrize("width", [320, 390, 768, 1024, 1280, 1920])
def test_nothing_runs_over_the_edge(browser: Browser, width: int) -> None:
    endless = "Konferenzraumverwaltungszentrale" * 5
    house = FakeHouse([*FakeHouse().room_items, room_item(endless, location=endless)])
    house.run(endless, house.receive(endless, {}), "failed", endless)
    house.building = {"name": endless}
    context = browser.new_context(viewport={"width": width, "height": 844})
    page = context.new_page()
    with served(house) as url:
        visit(page, url)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        context.close()


def test_the_phone_shows_the_day_as_a_list_with_buttons_for_thumbs(page: Page) -> None:
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    expect(page.locator(".plot")).to_be_hidden()
    expect(page.locator(".agenda")).to_contain_text("Released")
    heights = page.evaluate(
        "[...document.querySelectorAll('button')].filter(b => b.offsetParent).map(b => b.offsetHeight)"
    )
    assert min(heights) >= 44


def test_the_page_reads_without_scripts(browser: Browser, base_url: str) -> None:
    context = browser.new_context(java_script_enabled=False, base_url=base_url)
    page = context.new_page()
    page.goto("/")
    expect(page.locator(".card")).to_have_count(5)
    expect(page.get_by_text("need JavaScript")).to_be_visible()
    context.close()


def test_credentials_are_copied_as_lines_for_a_shell(page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy as environment").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    lines = page.evaluate("navigator.clipboard.readText()").splitlines()
    assert len(lines) == 6
    assert all(line.startswith("export ZOOM_") for line in lines)


def test_a_search_narrows_the_rooms_while_typing(browser: Browser) -> None:
    house = FakeHouse([room_item(f"Oak {number}") for number in range(60)])
    context = browser.new_context(viewport=DESK)  # type: ignore[arg-type]
    page = context.new_page()
    with served(house) as url:
        visit(page, url)
        page.get_by_role("searchbox").press_sequentially("oak 41")
        expect(page.locator(".card")).to_have_count(1)
        expect(page.get_by_role("searchbox")).to_be_focused()
        context.close()


NAMELESS = """() => [...document.querySelectorAll('button, a, input, progress, [role=group], summary')]
  .filter(e => !(e.textContent.trim() || e.getAttribute('aria-label') || e.labels?.length))
  .map(e => e.outerHTML)"""

DOUBLE_IDS = """() => {
  const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}"""

# Contrast as WCAG 2 counts it, of every visible text with the nearest solid background.
TOO_FAINT = """() => {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const rgba = (colour) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => [r, g, b]
    .map((c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const colour = rgba(getComputedStyle(e).backgroundColor);
      if (colour[3] === 255) return colour;
      if (e.matches('.top')) return rgba('rgb(23 56 45)');
    }
    return [255, 255, 255, 255];
  };
  const faint = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    const text = texts.currentNode.data.trim();
    if (!text || !element.checkVisibility() || element.closest(':disabled')) continue;
    const both = [rgba(getComputedStyle(element).color), ground(element)];
    const [one, two] = both.map(light).sort((a, b) => b - a);
    const ratio = (one + 0.05) / (two + 0.05);
    if (ratio < 4.5) faint.push(`${text}: ${ratio.toFixed(2)}`);
  }
  return faint;
}"""
