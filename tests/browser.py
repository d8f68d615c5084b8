"""A real browser for the tests that need one: the system's Chromium, driven by Playwright."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, sync_playwright

HOW_TO_INSTALL = "apt-get update && apt-get install -y chromium"

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def find_chromium() -> str:
    """Return the path of the system's Chromium; fail the test in one line where there is none."""
    for name in _NAMES:
        if path := shutil.which(name):
            return path
    pytest.fail(f"No Chromium here: {HOW_TO_INSTALL}", pytrace=False)


@contextmanager
def chromium() -> Iterator[Browser]:
    """Run a headless Chromium while the block runs."""
    path = find_chromium()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(_ARGUMENTS))
        try:
            yield browser
        finally:
            browser.close()
