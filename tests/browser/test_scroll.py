"""A page is read from top to bottom: by wheel, by keys and by thumb."""

from pathlib import Path

import pytest
from outside import Outside
from reading import PHONE, Reading, new_visit
from servers import Site, Voila

NOTEBOOK = Path("nl/04-zeldzame-klant.ipynb")
FURTHER = "before => scrollY > before + 50"


@pytest.fixture(scope="module", params=[Voila, Site], ids=lambda kind: kind.name)
def reading(request, browser, tmp_path_factory):
    """The notebook with all its levers: their styles are there too."""
    kind = request.param
    if kind.missing():
        pytest.skip(kind.missing())
    folder = tmp_path_factory.mktemp(kind.name)
    with Outside() as outside, kind(folder) as door, new_visit(browser, outside) as visit:
        reading = Reading(visit, door, NOTEBOOK, outside)
        reading.start()
        yield reading


def wheel(page):
    page.mouse.wheel(0, 400)


def thumb(page):
    """Takes the page near its left edge, where no lever is, and pushes it up."""
    touch = page.context.new_cdp_session(page)
    points = [[{"x": 8, "y": y}] for y in range(600, 200, -40)]
    for kind, each in [("Start", points[0]), *(("Move", at) for at in points[1:]), ("End", [])]:
        touch.send("Input.dispatchTouchEvent", {"type": f"touch{kind}", "touchPoints": each})
    touch.detach()


def key(name):
    def press(page):
        page.keyboard.press(name)
    return press


@pytest.mark.parametrize("way", [wheel, thumb, key("PageDown"), key("Space"), key("ArrowDown")],
                         ids=["wheel", "thumb", "PageDown", "Space", "ArrowDown"])
def test_a_reader_gets_further_down(reading, way):
    page = reading.page
    page.mouse.move(8, 500)
    page.mouse.click(8, 500)  # nothing has the focus
    before = page.evaluate("scrollY")
    # As often as a hand would: an arrow key goes by three lines.
    for _ in range(5):
        way(page)
        if reading.sees(FURTHER, before, seconds=3):
            return
    pytest.fail("the page stays where it is")


@pytest.mark.parametrize("size", [PHONE, {"width": 1280, "height": 720}],
                         ids=["phone", "projector"])
def test_the_text_keeps_off_the_edges_and_within_them(reading, size):
    """A line of text begins a finger's breadth from the edge, and nothing is to be found aside."""
    page = reading.page
    page.set_viewport_size(size)
    left = "document.querySelector('.text p').getBoundingClientRect().left"
    assert page.evaluate(left) >= 12
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.mouse.move(8, 500)
    page.mouse.wheel(300, 0)
    assert page.evaluate("scrollX") == 0
