"""The lesson rehearsed through Voilà: a teacher's page on the projector and thirty readers.

Three of them have a real page on a phone; the others are processes of their own that put their bets
where a kernel does: thirty pages with their kernels would take this machine minutes to start, and
``benchmarks/load.py`` does that.
"""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import TimeoutError as Late
from servers import Voila
from test_on_stage import SCREEN, SMALLEST, WRONG

from leadofilie import use_language, words
from leadofilie.classroom import store, tickets

PHONE = {"width": 390, "height": 844}
NOTEBOOKS = {"nl": Path("nl/01-koekjes.ipynb"), "en": Path("en/01-cookies.ipynb")}
REAL, ALL = 3, 30
# A reader's kernel: what it sends when a bet is placed.
KERNEL = """
import sys
from leadofilie.classroom.store import Store
folder, word, page, step = sys.argv[1:]
Store(folder).place(word, "WhaleCurve", page, int(step))
"""


@pytest.fixture(scope="module")
def meeting(tmp_path_factory):
    return tmp_path_factory.mktemp("meeting")


@pytest.fixture(scope="module")
def door(tmp_path_factory, meeting):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(store.FOLDER, str(meeting))
        with Voila(tmp_path_factory.mktemp("voila")) as door:
            yield door


@pytest.fixture
def language(request):
    use_language(request.param)
    words.load("classroom")
    yield request.param
    use_language("nl")


def others(meeting, word, steps):
    readers = [subprocess.Popen(
        [sys.executable, "-c", KERNEL, str(meeting), word, str(i), str(step)])
        for i, step in enumerate(steps)]
    assert [reader.wait(120) for reader in readers] == [0] * len(readers)


def sees(page, text, seconds=90):
    """Wait until the wall, or a reader's page, says so."""
    page.wait_for_function("text => document.body.innerText.includes(text)", arg=text,
                           timeout=1000 * seconds)


def bet(page, *keys):
    page.locator(".lo-alone .lo-levers .lo-range").first.focus()
    for key in keys:
        page.keyboard.press(key)
    page.locator(".lo-alone .lo-levers .lo-chosen").first.tap()


def read_from_the_back_row(page):
    """Nothing is small, cut off or out of the window, once the picture has taken its room."""
    try:
        page.wait_for_function(f"smallest => !({WRONG})(smallest).length", arg=SMALLEST)
    except Late:
        raise AssertionError(page.evaluate(WRONG, SMALLEST)) from None


@pytest.mark.parametrize("language", ["nl"], indirect=True)
def test_thirty_bet_talk_bet_again_and_see_it(browser, door, meeting, language):
    visits = [browser.new_context(viewport=SCREEN)]
    teacher = visits[0].new_page()
    teacher.goto(f"{door.address(NOTEBOOKS[language])}?wall=whale-curve", wait_until="commit")
    teacher.wait_for_selector(".lo-wall.lo-staged .lo-class:not([hidden])", timeout=120_000)
    word = re.search(r"\b[A-Z]{4}$", teacher.locator(".lo-class").text_content())[0]
    read_from_the_back_row(teacher)

    readers = []
    for _ in range(REAL):  # each a telephone of its own
        visits.append(browser.new_context(viewport=PHONE, has_touch=True))
        readers.append(visits[-1].new_page())
        readers[-1].goto(f"{door.address(NOTEBOOKS[language])}?only=whale-curve&class={word}",
                         wait_until="commit")
    for reader in readers:
        reader.wait_for_selector(".lo-alone .lo-in-lesson .lo-feedback", timeout=120_000)
        assert word in reader.locator(".lo-alone .lo-in-lesson").inner_text()
        bet(reader, "End")
    others(meeting, word, range(10, 10 + ALL - REAL))
    sees(teacher, words.say("Wall-first", first=ALL, second=0))
    sees(teacher, words.say("Wall-hidden-first"))
    read_from_the_back_row(teacher)

    teacher.keyboard.press("n")
    for reader in readers:
        sees(reader, words.plain(words.say("lesson-again")).split(":")[0])
        bet(reader, "Home", *["PageUp"] * 3)
    others(meeting, word, [15] * (ALL - REAL))
    sees(teacher, words.say("Wall-second", first=ALL, second=ALL))
    for reader in readers:  # nobody has seen the answer
        assert "74%" not in reader.locator(".lo-alone").inner_text()

    teacher.keyboard.press("n")
    sees(teacher, words.plain(words.say("Wall-moved", moved=ALL - 1, twice=ALL)))
    read_from_the_back_row(teacher)
    teacher.keyboard.press("n")
    sees(teacher, words.plain(words.say("Wall-answer", answer="74%")))
    read_from_the_back_row(teacher)
    for reader in readers:
        reader.wait_for_selector(".lo-alone .lo-why", timeout=60_000)
        assert "74%" in reader.locator(".lo-alone").inner_text()
    for visit in visits:
        visit.close()


@pytest.mark.parametrize("language", ["en"], indirect=True)
def test_a_pasted_chat_and_hands_by_keys_alone(browser, door, language):
    """The other two ways, as on the site: nothing comes by itself."""
    visit = browser.new_context(viewport=SCREEN)
    page = visit.new_page()
    page.goto(f"{door.address(NOTEBOOKS[language])}?wall=whale-curve", wait_until="commit")
    page.wait_for_selector(".lo-wall.lo-staged .lo-class:not([hidden])", timeout=120_000)
    codes = [tickets.pack("WhaleCurve", 51, (step, 1, step)) for step in range(20)]
    page.keyboard.press("c")
    page.wait_for_selector(".lo-chat textarea:focus")
    page.keyboard.insert_text("\n".join(f"Anna 10:3{i % 10} my code: {code}"
                                        for i, code in enumerate([*codes, codes[0]])))
    read_from_the_back_row(page)
    page.keyboard.press("Tab")
    sees(page, words.say("Wall-read", count=20, doubled=1, unreadable=0))
    assert not page.locator(".lo-chat textarea").input_value(), "names leave the screen"
    read_from_the_back_row(page)
    page.keyboard.press("h")
    page.wait_for_selector(".lo-bin")
    page.locator(".lo-bin button").first.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    sees(page, words.say("Wall-first", first=22, second=0))
    read_from_the_back_row(page)
    for said in (words.say("Wall-second", first=22, second=0), words.say("Wall-both"),
                 words.plain(words.say("Wall-answer", answer="74%"))):
        page.keyboard.press("n")
        sees(page, said)
    page.keyboard.press("Escape")
    page.wait_for_selector(".lo-wall:not(.lo-staged)")
    assert "wall=" not in page.url
    visit.close()
