"""The article that can be dragged: with mouse, finger and keys, and no word of it jumps."""

import html
import re
from pathlib import Path

import pytest
from outside import Outside
from reading import PHONE, WIDE, Reading, new_visit
from servers import Lab, Voila

from leadofilie import use_language, words
from leadofilie.parts import Article
from leadofilie.parts.article import PIECES

PATHS = {"nl": Path("nl/00-begin.ipynb"), "en": Path("en/00-start.ipynb")}
# Where all things stand on the page, to a tenth of a pixel, seen from the prose.
PLACES = """() => {
  const prose = document.querySelector(".lo-prose"), from = prose.getBoundingClientRect();
  return [...prose.querySelectorAll("h2, p:not(.lo-room), .lo-dial, .lo-conclusion")].map((it) => {
    const { left, top, width, height } = it.getBoundingClientRect();
    const rows = it.matches("[role=status]") ? [left, top] : [left, top, width, height];
    return [it.dataset.lever ?? it.tagName, ...rows.map((v, i) =>
      Math.round(10 * (v - [from.left, from.top, 0, 0][i])) / 10)];
  });
}"""
TOLD = """name => [...document.querySelectorAll(".lo-conclusion")].at(name)
  .querySelector("[role=status]").textContent"""


@pytest.fixture(scope="module", params=[(Voila, "nl"), (Voila, "en"), (Lab, "nl")],
                ids=lambda it: f"{it[0].name}-{it[1]}")
def reading(request, browser, tmp_path_factory):
    kind, language = request.param
    with (kind(tmp_path_factory.mktemp("door")) as door, Outside() as outside,
          new_visit(browser, outside) as visit):
        reading = Reading(visit, door, PATHS[language], outside)
        reading.start()
        reading.page.wait_for_selector(".lo-dial")
        reading.skip_bets()
        yield reading
        assert not outside.asked and not reading.complaints, (outside.asked, reading.complaints)
        reading.close()


@pytest.fixture(autouse=True)
def article(reading):
    """An article of Python's own, its bets skipped as well. Each test begins with its numbers, in a
    wide window."""
    use_language(reading.language)
    article = Article()
    for name in PIECES:
        article.skip(name)
    yield article
    reading.resize(WIDE)
    reset(reading, article)
    use_language("nl")


def reset(reading, article):
    reading.buttons(reading.explorers()[0], reading.word("stage-reset"))[0].click()
    article.reset()
    assert agrees(reading, article)


def dial(reading, name):
    return reading.page.query_selector(f".lo-dial[data-lever={name}]")


def now(node):
    return float(node.get_attribute("aria-valuenow"))


def agrees(reading, article):
    """Whether the page comes to show the numbers of an article, and says the same of each claim."""
    numbers = {name: lever.value for name, lever in article.levers.items()}
    said = [html.unescape(re.sub("<[^>]+>", "", words.as_html(article.said(name))))
            for name in PIECES]
    return reading.sees("""(numbers, said) => [...document.querySelectorAll(".lo-dial")].every(
        (it) => Number(it.getAttribute("aria-valuenow")) === numbers[it.dataset.lever])
      && said.every((text, i) => ("""+TOLD+""")(i) === text)""", numbers, said, seconds=10)


def is_right(reading, article):
    """Whether the page says of each claim what Python says with the numbers that the page shows."""
    shown = reading.page.evaluate("""() => Object.fromEntries(
        [...document.querySelectorAll(".lo-dial")].map((it) => [
            it.dataset.lever, Number(it.getAttribute("aria-valuenow"))]))""")
    for name, lever in article.levers.items():
        lever.value = shown[name]
    return agrees(reading, article)


def drag(reading, node, pixels):
    """A mouse that takes a number aside."""
    node.scroll_into_view_if_needed()
    box, mouse = node.bounding_box(), reading.page.mouse
    mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    mouse.down()
    for part in (0.3, 0.6, 1):
        mouse.move(box["x"] + box["width"] / 2 + pixels * part, box["y"] + box["height"] / 2)
    mouse.up()


def test_a_mouse_drags_a_number_until_the_claim_turns(reading, article):
    node = dial(reading, "envelopes_roi_b")
    verdict = "() => document.querySelectorAll('.lo-conclusion')[4].dataset.verdict"
    assert reading.page.evaluate(verdict) == "condition"
    drag(reading, node, -24)  # of three pixels each
    assert now(node) == 0.32
    assert reading.sees(f"() => ({verdict})() === 'fails'")
    assert is_right(reading, article)
    drag(reading, node, 24)
    assert now(node) == 0.4 and reading.sees(f"() => ({verdict})() === 'condition'")
    drag(reading, node, 5000)
    assert now(node) == 1, "no further than its range"


def test_a_finger_drags_a_number_and_scrolls_the_page(reading, article):
    reading.resize(PHONE)
    node = dial(reading, "talk_churn")
    node.scroll_into_view_if_needed()
    box = node.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    assert box["height"] >= 24, "room for a thumb"

    def finger(*way):
        reading._finger("touchStart", x, y)
        for across, down in way:
            reading._finger("touchMove", x + across, y + down)
        reading._finger("touchEnd")

    finger((-5, 0), (-10, 1), (-15, 2))
    assert 0 <= now(node) < 0.0175
    assert is_right(reading, article)
    was = now(node)
    y = node.bounding_box()["y"] + box["height"] / 2
    finger((0, -20), (1, -60), (2, -120), (30, -200))
    assert reading.sees("(it, y) => it.getBoundingClientRect().top < y - 50", node, y)
    assert now(node) == was
    assert is_right(reading, article)


def test_keys_move_a_number_as_they_do_a_slider(reading, article):
    node = dial(reading, "court_contacts")
    for key, value in (("ArrowRight", 5), ("ArrowUp", 6), ("ArrowLeft", 5), ("ArrowDown", 4),
                       ("PageUp", 6), ("PageDown", 4), ("End", 12), ("ArrowRight", 12),
                       ("Home", 1), ("ArrowLeft", 1)):
        reading.press(node, key)
        assert now(node) == value, key
        assert node.get_attribute("aria-valuetext") == str(value)
        assert node.evaluate("it => document.activeElement === it")
    assert is_right(reading, article)


@pytest.mark.parametrize(("keys", "value", "told"), [
    (["Enter", "Control+a", *"175", "Enter"], 175, False), (["2", "0", "0", "Enter"], 200, False),
    (["9", "9", "9", "Enter"], 500, True), (["5", "x", "Enter"], 150, True),
    (["7", "Escape"], 150, False), (["Enter", "Enter"], 150, False)])
def test_a_number_is_typed(reading, article, keys, value, told):
    node = dial(reading, "envelopes_invest_b")
    reading.press(node, keys[0])
    for key in keys[1:]:
        reading.page.keyboard.press(key)
    shown = "(it, value) => Number(it.getAttribute('aria-valuenow')) === value"
    assert reading.sees(shown, node, value)
    assert node.evaluate("it => document.activeElement === it"), "the keys go on from there"
    assert not reading.page.query_selector(".lo-typed")
    assert is_right(reading, article)
    tells = "() => reading.all(document, '.lo-told').some(reading.text)"
    assert reading.sees(f"told => ({tells})() === told", told)
    reading.page.wait_for_timeout(300)
    assert reading.page.evaluate(tells) == told, "it stays until the next move"
    reading.press(node, "Home")
    assert reading.sees(f"() => !({tells})()")


def test_a_second_tap_opens_a_field_that_stays_in_the_window(reading):
    reading.resize(PHONE)
    for name in ("envelopes_customers", "cookies_conversion"):
        node = dial(reading, name)
        node.tap()
        assert not reading.page.query_selector(".lo-typed"), "the first one chooses"
        node.tap()
        field = reading.page.query_selector(".lo-typed")
        box = field.bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= PHONE["width"]
        assert field.evaluate("it => document.activeElement === it")
        field.press("Escape")


def test_each_is_a_slider_to_a_screen_reader(reading, article):
    nodes = reading.page.query_selector_all("[role=slider].lo-dial")
    assert [node.get_attribute("data-lever") for node in nodes] == list(article.levers)
    for node in nodes:
        lever = article.levers[node.get_attribute("data-lever")]
        assert node.get_attribute("aria-label") == lever.label
        assert node.get_attribute("tabindex") == "0"
        low, high = (float(node.get_attribute(f"aria-value{end}")) for end in ("min", "max"))
        assert (low, high) == (lever.minimum, lever.maximum) and low <= now(node) <= high
        shown = node.evaluate("it => it.lastChild.textContent")
        assert shown.replace("\N{NO-BREAK SPACE}", " ") == (
            lever.quantity.show(lever.value).replace("\N{NO-BREAK SPACE}", " "))
        if lever.unit == "percent":
            assert node.get_attribute("aria-valuetext").endswith(("procent", "cent"))


@pytest.mark.parametrize("window", [PHONE, WIDE], ids=["phone", "wide"])
def test_nothing_jumps_whatever_the_numbers(reading, article, window):
    reading.resize(window)
    reading.page.evaluate("document.fonts.ready")
    before = reading.page.evaluate(PLACES)
    assert len(before) > 30
    for name in article.levers:
        node = dial(reading, name)
        for key in ("Home", "PageUp", "PageUp", "End", "PageDown"):
            reading.press(node, key)
            assert is_right(reading, article), (name, key)
            assert reading.page.evaluate(PLACES) == before, (name, key)
        reset(reading, article)
    assert reading.page.evaluate("document.documentElement.scrollWidth") <= window["width"]


@pytest.mark.parametrize("window", [PHONE, WIDE], ids=["phone", "wide"])
def test_nothing_is_wrong_with_it_for_who_reads_otherwise(reading, window):
    reading.resize(window)
    assert reading.audit() == []
