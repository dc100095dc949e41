"""The browser of the machine, for the tests that need one."""

import os
import shutil
import sys
from pathlib import Path

import hypothesis
import pytest

# Speed is measured by a benchmark; a busy machine is no fault.
hypothesis.settings.register_profile("untimed", deadline=None)
hypothesis.settings.load_profile("untimed")

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
)
# Nothing but the page itself may use the network, or "no request leaves" could not be told.
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking",
         "--disable-features=AutofillServerCommunication,OptimizationHints,MediaRouter,Translate")


def find_browser():
    """The path of a Chromium or Chrome, or None."""
    places = [*map(shutil.which, NAMES), *PLACES]
    return next((place for place in places if place and Path(place).is_file()), None)


@pytest.fixture(scope="session")
def browser_path():
    """A browser's path; without one the test is skipped, or fails where one must be."""
    path = find_browser()
    if path is None:
        tell = pytest.fail if os.environ.get("LEADOFILIE_BROWSER_REQUIRED") else pytest.skip
        tell("no Chromium or Chrome on this machine: install one to run the browser tests")
    return path


# Playwright keeps an event loop running in this thread as long as it is open, and other tests have
# loops of their own: so it is opened for one module at a time.
@pytest.fixture(scope="module")
def browser(browser_path):
    """A running browser (Playwright's); one per test module."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(autouse=True)
def closed_widgets():
    """Every widget lives until it is closed; those of all tests together took gigabytes."""
    yield
    if ipywidgets := sys.modules.get("ipywidgets"):
        ipywidgets.Widget.close_all()
