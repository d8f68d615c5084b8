"""A real browser for the tests that need one: the system's Chromium, driven by Playwright."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class NoBrowser(Exception):
    """No Chromium on this machine."""


def find_chromium() -> str:
    """Return the path of the system's Chromium. Raises NoBrowser, which says how to install it."""
    for name in _NAMES:
        if path := shutil.which(name):
            return path
    raise NoBrowser("The browser tests need Chromium: apt-get update && apt-get install -y chromium")


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
