"""What a class gets, in a browser: sheets of one page, links that open their picture, questions a
week later, and a score that a platform gets."""

import re
import sys
import zipfile
from pathlib import Path

import pytest
from outside import Outside
from reading import Reading, new_visit
from servers import Voila

from leadofilie import words

sys.path.insert(0, str(Path(__file__).parents[2] / "doors"))
import later
import sheets

NOTEBOOKS = [each for each in sheets.numbers("nl") if each != "00"]
SCHOOL = "http://school.example/"
# A learning platform: it keeps what the questions report, and they are in a frame of it.
PLATFORM = """<!DOCTYPE html><title>Platform</title><script>
window.told = [];
window.API = Object.fromEntries(["LMSInitialize", "LMSSetValue", "LMSGetValue", "LMSCommit",
  "LMSFinish", "LMSGetLastError"].map((name) => [name, (...given) => {
    told.push([name, ...given]);
    return name === "LMSGetLastError" ? "0" : "true";
  }]));
</script><iframe src="/questions.html" width="800" height="600"></iframe>"""


@pytest.fixture(scope="module", params=("nl", "en"))
def mine(request):
    return sheets.Class(request.param)


@pytest.mark.parametrize("number", NOTEBOOKS)
def test_a_worksheet_and_its_key_are_one_a4_each(browser, mine, number):
    page = browser.new_page()
    for key in (False, True):
        page.set_content(mine.sheet(number, key=key))
        printed = page.pdf(prefer_css_page_size=True)
        assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1
        assert re.search(rb"/MediaBox \[0 0 59\d(\.\d+)? 84\d(\.\d+)?\]", printed)  # points
    page.close()


def answer(frame, question, right):
    """Give an answer to the question that is shown; what is said to it."""
    place = question["right"] if right else (question["right"] + 1) % len(question["options"])
    frame.locator("input").nth(place).check()
    return frame.locator("[role=status]").inner_text()


def test_a_platform_gets_the_score(browser, mine, tmp_path):
    later.package(mine, "01", tmp_path / "all.zip")
    with zipfile.ZipFile(tmp_path / "all.zip") as packed:
        questions = packed.read("index.html").decode()
    page = browser.new_page()
    page.route("**/*", lambda route: route.fulfill(
        body=questions if route.request.url.endswith("questions.html") else PLATFORM,
        content_type="text/html; charset=utf-8"))
    page.goto(SCHOOL)
    frame, bank = page.frame_locator("iframe"), later.bank(mine, "01")
    for n, question in enumerate(bank):
        said = answer(frame, question, right=n % 2 == 0)
        t = mine.words["later"]
        assert said.strip().startswith(t["wrong" if n % 2 else "right"])
        if n % 2:  # another answer can be read, and does not count any more
            answer(frame, question, right=True)
        frame.locator("button").click()
    told = page.evaluate("told")
    assert told[0] == ["LMSInitialize", ""]
    kept = {each[1]: each[2] for each in told if each[0] == "LMSSetValue"}
    assert kept == {"cmi.core.score.min": "0", "cmi.core.score.max": "100",
                    "cmi.core.score.raw": str(round(100 * -(-len(bank) // 2) / len(bank))),
                    "cmi.core.lesson_status": "completed"}
    assert told[-1][0] == "LMSCommit"
    page.evaluate("document.querySelector('iframe').remove()")
    assert page.evaluate("told.at(-1)") == ["LMSFinish", ""]
    page.close()


def test_a_week_later_asks_six_questions_on_a_phone(browser, mine):
    page = browser.new_page(viewport={"width": 390, "height": 844})
    page.set_content(later.page(mine, "01"))
    bank = {re.sub(r"<[^>]+>", "", each["ask"]): each for each in later.bank(mine, "01")}
    t, asked = mine.words["later"], set()
    for n in range(later.ASKED):
        assert page.locator(".count").inner_text() == t["question"].format(n=n + 1, all=6)
        question = page.locator("legend").text_content()
        asked.add(question)
        answer(page, bank[question], True)
        page.locator("[role=status] summary").click()
        assert page.locator("[role=status] img").evaluate(
            "it => it.decode().then(() => it.naturalWidth)")
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        page.locator("button").click()
    assert len(asked) == 6
    assert page.locator(".count").inner_text() == t["done"].format(right=6, all=6)
    page.close()


@pytest.fixture(scope="module")
def door(tmp_path_factory):
    with Voila(tmp_path_factory.mktemp("voila")) as door:
        yield door


def linked(mine, number):
    """The settings that the long lesson of a notebook links to, and each one's query."""
    mine.filled.shown.clear()
    mine.lesson(number, 90)
    return {setting: mine.filled.address(setting).partition("?")[2]
            for setting in mine.filled.shown}


@pytest.mark.parametrize("number", NOTEBOOKS)
def test_each_link_of_a_lesson_opens_its_picture(browser, door, mine, number):
    """On the projector; in English no more than the first few, since the codes are the same."""
    links = list(linked(mine, number).items())[:None if mine.lang == "nl" else 2]
    with Outside() as outside, new_visit(browser, outside) as visit:
        notebook = mine.filled.notebook(links[0][0].partition(" ")[0])
        reading = Reading(visit, door, Path(mine.lang, notebook.name), outside)
        page = reading.page
        page.set_viewport_size({"width": 1280, "height": 720})
        for setting, query in links:
            page.goto(f"{door.address(reading.notebook)}?{query}", wait_until="commit")
            page.wait_for_selector(".lo-staged", timeout=120_000)
            node = page.query_selector(".lo-staged")
            if node.query_selector(".lo-betting"):
                skip = reading.buttons(node, reading.word("stage-bet-skip"))[0]
                skip.evaluate("it => it.click()")
            told = words.plain(mine.filled.explorer(setting).title)
            assert reading.sees("(it, told) => it.querySelector('.lo-title').textContent === told",
                                node, told), setting
        reading.close()
