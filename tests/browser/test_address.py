"""What a page keeps in its own address, and that it is as readable in the dark: through Voilà."""

import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from outside import Outside
from reading import PARTS, WIDE, Reading, new_visit
from servers import Voila

NOTEBOOK = Path("nl/04-zeldzame-klant.ipynb")


@pytest.fixture(scope="module")
def door(tmp_path_factory):
    with Voila(tmp_path_factory.mktemp("voila")) as door:
        yield door


@pytest.fixture
def open_it(browser, door):
    """Opens the notebook at an address, with what is asked of it, in a light or dark system."""
    with Outside() as outside, new_visit(browser, outside) as visit:
        def open_at(query="", dark=False):
            reading = Reading(visit, door, NOTEBOOK, outside)
            if dark:
                reading.page.emulate_media(color_scheme="dark")
            reading.start()
            if query:
                reading.page.goto(door.address(NOTEBOOK) + query)
                reading.page.wait_for_selector(".lo-explorer", timeout=240_000)
            reading.skip_bets()
            return reading

        yield open_at


def scarce(reading):
    """WhatIsScarce: its first slider."""
    node = next(node for node in reading.explorers()
                if reading.buttons(node, kind=".lo-presets .lo-preset")
                and node.query_selector(".lo-range"))
    return node, node.query_selector(".lo-lever:has(.lo-range)")


def test_reloading_keeps_the_setting_and_so_does_a_link(open_it):
    reading = open_it()
    node, lever = scarce(reading)
    start = reading.lever(lever)["value"]
    reading.press(reading.control(lever), "End" if start == 0 else "Home")
    kept = "() => location.search.length > 1"
    assert reading.sees(kept)
    query, moved = reading.page.evaluate("location.search"), reading.lever(lever)["value"]
    assert moved != start

    reading.page.reload(wait_until="commit")
    reading.page.wait_for_selector(".lo-explorer", timeout=240_000)
    reading.skip_bets()
    _, lever = scarce(reading)
    assert reading.sees("(it, value) => reading.lever(it).value === value", lever, moved)
    reading.close()

    other = open_it(query)
    node, lever = scarce(other)
    assert other.sees("(it, value) => reading.lever(it).value === value", lever, moved)
    other.buttons(node, other.word("stage-reset"))[0].tap()
    assert other.sees("() => !location.search"), "at the start the address is bare"
    other.close()


SHOWS_ARTICLE = """() => [...document.querySelectorAll("main h1, main p, nav a")].some(
    (it) => !it.closest(".lo-explorer") && it.checkVisibility({ visibilityProperty: true }))"""


@pytest.mark.parametrize(("name", "there"), (("what-is-scarce", True), ("whale-curve", False)))
def test_an_explorer_alone_is_alone_from_the_start(browser, door, name, there):
    """In a frame of somebody else's no article flashes by; but where nothing comes, it is there."""
    with Outside() as outside, new_visit(browser, outside) as visit:
        page = visit.new_page()
        page.add_init_script(f"""addEventListener("DOMContentLoaded", () => {{
            window.flashed = 0;
            (function look() {{
                flashed += document.querySelector("main h1") && ({SHOWS_ARTICLE})();
                if (!document.querySelector(".lo-alone")) requestAnimationFrame(look);
            }})();
        }});""")
        page.goto(f"{door.address(NOTEBOOK)}?only={name}", wait_until="commit")
        if there:
            page.wait_for_selector(".lo-alone .lo-sentence", timeout=240_000)
            assert page.evaluate("flashed") == 0
            assert not page.evaluate(SHOWS_ARTICLE)
        else:
            page.wait_for_function(SHOWS_ARTICLE, timeout=240_000)


def test_an_address_with_a_wrong_code_says_so(open_it):
    reading = open_it("?what-is-scarce=NONSENSE")
    assert reading.sees("() => reading.all(document, '.lo-note')"
                        ".some((it) => it.textContent.startsWith('Deze code'))")
    reading.close()


@pytest.mark.parametrize("dark", (False, True), ids=("light", "dark"))
def test_a_whole_page_can_be_read_in_light_and_in_the_dark(open_it, dark):
    reading = open_it(dark=dark)
    reading.resize(WIDE)
    paper = reading.page.evaluate(
        "getComputedStyle(document.querySelector('.lo-explorer')).backgroundColor")
    assert (max(map(int, re.findall(r"\d+", paper))) < 60) == dark, paper
    clip = reading.page.evaluate_handle("what => reading.unclip(what)", PARTS)
    found = Axe().run(reading.page, None, {"resultTypes": ["violations"]}).response["violations"]
    clip.evaluate("clip => clip()")
    wrong = [f"axe {violation['id']}: {node['target']} {node['html'][:200]}"
             for violation in found for node in violation["nodes"]]
    assert not wrong, "\n".join(wrong)
    reading.close()


def test_the_start_page_and_what_comes_instead_of_a_page_are_dark_too(browser, door):
    page = browser.new_page(color_scheme="dark")
    for address in (door.url, f"{door.url}voila/render/nl/nowhere.ipynb"):
        page.goto(address)
        paper = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
        assert max(map(int, re.findall(r"\d+", paper))) < 60, address
    page.close()
