"""Notebook 00: the bets, the explained words and the list of all notebooks, through Voilà."""

from pathlib import Path

import pytest
from outside import Outside
from reading import PHONE, WIDE, Reading, new_visit
from servers import NOTEBOOKS, Voila

from leadofilie.parts import article_bets
from leadofilie.parts.article import PIECES

PATHS = {"nl": Path("nl/00-begin.ipynb"), "en": Path("en/00-start.ipynb")}
LAPTOP = {"width": 1366, "height": 768}
KEPT = "() => Object.keys(localStorage).filter((it) => it.startsWith('leadofilie'))"
SAID = """() => [...document.querySelectorAll('.lo-conclusion [role=status]')]
  .map((it) => it.textContent)"""


@pytest.fixture(scope="module")
def door(tmp_path_factory):
    with Voila(tmp_path_factory.mktemp("voila")) as door:
        yield door


@pytest.fixture
def visit(browser):
    with Outside() as outside, new_visit(browser, outside) as visit:
        visit.outside = outside
        yield visit
        assert not outside.asked


def begin(visit, door, language="nl"):
    """Notebook 00 as it opens."""
    reading = Reading(visit, door, PATHS[language], visit.outside)
    reading.start()
    reading.page.wait_for_selector(".lo-dial")
    return reading


def bet_buttons(reading, name):
    """Holds, fails, skip: those of a piece."""
    return reading.page.query_selector_all(".lo-conclusion")[list(PIECES).index(name)] \
        .query_selector_all(".lo-bets button")


@pytest.mark.parametrize("window", [LAPTOP, PHONE], ids=["laptop", "phone"])
@pytest.mark.parametrize("language", PATHS)
def test_the_first_number_and_its_conclusion_are_on_the_first_screen(
        visit, door, language, window):
    reading = begin(visit, door, language)
    reading.page.set_viewport_size(window)
    reading.page.evaluate("document.fonts.ready")
    assert reading.page.evaluate("scrollY") == 0

    def foot(what):
        box = reading.page.query_selector(what).bounding_box()
        return box["y"] + box["height"]

    assert foot(".lo-dial") < 0.75 * window["height"]
    assert foot(".lo-bets") < window["height"] - 20
    bet_buttons(reading, "cookies")[2].click()
    assert reading.sees(f"() => ({SAID})()[0]")
    assert foot(".lo-conclusion [role=status]") < window["height"] - 20
    reading.close()


@pytest.mark.parametrize("language", PATHS)
def test_a_bet_comes_before_the_answer_and_comes_back_on_the_next_visit(visit, door, language):
    reading = begin(visit, door, language)
    page = reading.page
    assert page.evaluate(SAID) == [""] * len(PIECES)
    holds, fails, _ = bet_buttons(reading, "cookies")
    holds.focus()
    page.keyboard.press("Tab")
    assert fails.evaluate("it => it === document.activeElement")
    page.keyboard.press("Enter")
    told = reading.word("Article-bet", bet="fails", right="yes")
    assert reading.sees(f"(said) => ({SAID})()[0].endsWith(said)", told)
    assert page.evaluate("document.activeElement.textContent").endswith(told)
    assert not fails.is_visible()
    assert page.evaluate(SAID)[1:] == [""] * (len(PIECES) - 1), "the others still wait"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('h2 + p > .lo-word')"), "on from there"

    holds, _, skip = bet_buttons(reading, "talk")
    reading.resize(PHONE)
    holds.tap()
    told = reading.word("Article-bet", bet="holds", right="no")
    assert reading.sees(f"(said) => ({SAID})()[3].endsWith(said)", told)
    code = article_bets.pack({"cookies": "fails", "talk": "holds"})
    assert reading.sees("(code) => document.querySelector('.lo-code input').value === code", code)
    reading.resize(WIDE)
    assert reading.audit() == []
    reading.close()

    again = begin(visit, door, language)
    assert again.sees(f"() => ({SAID})()[0] && ({SAID})()[3]")
    assert again.page.evaluate(SAID)[1:3] == ["", ""]
    assert again.page.evaluate("document.activeElement === document.body"), "the focus was taken"
    again.page.get_by_role("contentinfo").get_by_role("button").press("Enter")
    assert not again.page.evaluate(KEPT)
    assert again.sees(f"() => ({SAID})().every((it) => !it)"), "what was erased still stands"
    bet_buttons(again, "loop")[1].click()
    assert again.sees(f"() => ({SAID})()[2]")
    assert not again.page.evaluate(KEPT), "it was to keep nothing more"
    assert not again.complaints
    again.close()


@pytest.mark.parametrize("language", PATHS)
def test_bets_come_back_in_notebook_06_until_they_are_erased(visit, door, language):
    reading = begin(visit, door, language)
    for name in ("cookies", "court"):
        bet_buttons(reading, name)[0].click()
    code = article_bets.pack({"cookies": "holds", "court": "holds"})
    kept = "(code) => localStorage.getItem('leadofilie: bets') === code"
    assert reading.sees(kept, code)
    reading.close()

    six = next(NOTEBOOKS.glob(f"{language}/06*.ipynb")).relative_to(NOTEBOOKS)
    there = Reading(visit, door, six, visit.outside)
    there.start()
    shown = "() => [...document.querySelectorAll('.lo-returned > li')].map((it) => it.textContent)"
    assert there.sees(f"() => ({shown})().length === 2")
    own = there.word("Returned-bet", bet="holds")
    assert all(own in said for said in there.page.evaluate(shown))
    assert there.audit() == []
    there.page.get_by_role("contentinfo").get_by_role("button").press("Enter")
    assert there.sees(f"() => ({shown})().length === 0"), "what was erased still stands"
    assert there.page.evaluate("localStorage.getItem('leadofilie: bets')") is None
    # As in another browser: by the code.
    field = there.page.query_selector("#bets-back ~ .shown .lo-code input")
    field.fill(code.lower())
    field.press("Enter")
    assert there.sees(f"() => ({shown})().length === 2")
    assert not there.complaints
    there.close()


def test_a_word_explains_itself_to_keyboard_and_thumb(visit, door):
    reading = begin(visit, door)
    page = reading.page
    nodes = page.query_selector_all("button.lo-word")
    assert len(nodes) == 10
    note = "(it) => document.getElementById(it.getAttribute('popovertarget'))"
    for window in (WIDE, PHONE):
        reading.resize(window)
        for node in nodes:
            said = node.evaluate_handle(note).as_element()
            assert not said.is_visible()
            node.scroll_into_view_if_needed()
            if window is PHONE:
                node.tap()
            else:
                reading.press(node, "Enter")
            reading.take_in()
            assert said.is_visible() and len(said.inner_text()) > 40
            box = said.bounding_box()
            at = node.bounding_box()
            assert box["x"] >= 0 and box["x"] + box["width"] <= window["width"]
            assert box["y"] >= 0 and box["y"] + box["height"] <= window["height"]
            below, above = box["y"] - at["y"] - at["height"], at["y"] - box["y"] - box["height"]
            assert -1 <= max(below, above) < 20, "it stands at its word"
            page.keyboard.press("Escape")
            assert not said.is_visible()
            assert node.evaluate("it => it === document.activeElement")
    assert not reading.complaints
    reading.close()


def test_the_list_of_all_notebooks_says_how_far_the_reader_came(visit, door):
    """In either language; and it can be erased."""
    page = visit.new_page()
    three = NOTEBOOKS.glob("en/03*.ipynb").__next__().relative_to(NOTEBOOKS)
    page.goto(door.address(three), wait_until="commit")
    page.wait_for_function("typeof rail === 'object'")
    stop = page.locator(".rail a").nth(2)
    stop.press("Enter")
    page.wait_for_function("document.querySelectorAll('.rail .reached').length === 3")
    page.close()

    reading = begin(visit, door)
    page = reading.page
    lines = page.locator("#map li")
    paths = sorted(NOTEBOOKS.glob("nl/[0-9]*.ipynb"))
    assert lines.count() == len(paths)
    addresses = lines.locator("a").evaluate_all("all => all.map((it) => it.href)")
    assert addresses == [door.address(path.relative_to(NOTEBOOKS)) for path in paths]
    assert "hier ben je" in lines.nth(0).inner_text()
    assert "gelezen tot ‘maar’" in lines.nth(3).inner_text()
    assert lines.nth(3).locator("i.reached").count() == 3
    assert page.locator("#map .come").count() == 2
    end = page.get_by_role("contentinfo")
    end.scroll_into_view_if_needed()
    end.get_by_role("button").press("Enter")
    assert not page.evaluate(KEPT)
    assert page.locator("#map .come").count() == 1, "here is here all the same"
    reading.close()


def test_a_browser_that_keeps_nothing_shows_the_list_and_takes_bets(visit, door):
    visit.add_init_script("for (const it of ['localStorage', 'sessionStorage']) "
                          "Object.defineProperty(window, it, { get() { throw new Error(); } })")
    reading = begin(visit, door)
    bet_buttons(reading, "cookies")[0].click()
    assert reading.sees(f"() => ({SAID})()[0]")
    assert reading.page.locator("#map li a").count() == len(list(NOTEBOOKS.glob("nl/[0-9]*")))
    assert not reading.complaints
    reading.close()


@pytest.mark.parametrize("scheme", ["dark", "forced"])
def test_it_reads_in_the_dark_and_in_colours_of_ones_own(visit, door, scheme):
    visit.new_page().close()
    reading = begin(visit, door)
    page = reading.page
    if scheme == "dark":
        page.emulate_media(color_scheme="dark")
    else:
        page.emulate_media(forced_colors="active")
    bet_buttons(reading, "cookies")[0].click()
    assert reading.sees(f"() => ({SAID})()[0]")
    node = page.query_selector("button.lo-word")
    node.click()
    assert reading.audit() == []
    reading.close()
