"""What the scripts of a lever and a picture do on a page, without a kernel."""

import pytest
from kernelless import LEVER, PICTURE, put

from leadofilie.widgets.lever import LeverWidget as Lever
from leadofilie.widgets.look import Look
from leadofilie.widgets.picture import Picture
from leadofilie.widgets.upload import Upload


def typed(page, name="it"):
    """What Python is told was typed, without where and when."""
    return page.evaluate(f"{name}.get('typed')").rpartition("\n")[0]


def test_what_is_half_typed_is_not_written_over(page):
    put(page, Lever, LEVER, "#first")
    field = page.locator(".lo-field")
    field.fill("€ 2")
    page.evaluate("it.answer('value', 700)")
    assert field.input_value() == "€ 2"
    assert page.locator(".lo-range").input_value() == "7"
    field.press("End")
    field.press("5")
    field.press("Enter")
    assert typed(page) == "€ 25"
    page.evaluate("it.answer('value', 0)")
    assert field.input_value() == "€\N{NO-BREAK SPACE}0"


def test_escape_takes_back_what_was_typed(page):
    put(page, Lever, LEVER, "#first")
    field = page.locator(".lo-field")
    field.fill("€ 2")
    field.press("Escape")
    assert field.input_value() == "€\N{NO-BREAK SPACE}100"
    assert page.evaluate("it.get('typed')") == ""


def test_the_same_typed_in_two_places_is_told_twice(page):
    put(page, Lever, LEVER, "#first")
    put(page, Lever, LEVER, "#second")
    told = []
    for field in page.locator(".lo-field").all():
        field.fill("300")
        field.press("Enter")
        assert typed(page) == "300"
        told.append(page.evaluate("it.get('typed')"))
    assert len(set(told)) == 2


def test_an_answer_stands_where_was_typed_and_nowhere_else(page):
    """A lever of an explorer is also on the map of break-it, and is shown anew there."""
    put(page, Lever, LEVER, "#first")
    put(page, Lever, LEVER, "#second")
    field = page.locator("#first .lo-field")
    field.fill("veel")
    field.press("Enter")
    place = page.evaluate("it.get('typed')").rpartition("\n")[2].partition(" ")[0]
    page.evaluate("([told, told_to]) => it.answerAll({ told, told_to })", ["??", place])
    put(page, Lever, LEVER, "#second")
    assert page.locator(".lo-told[id]").all_text_contents() == ["??", "", ""]
    assert field.input_value() == "€\N{NO-BREAK SPACE}100"
    page.evaluate("it.answerAll({ told: '', told_to: '' })")
    assert page.locator(".lo-told[id]").all_text_contents() == ["", "", ""]
    page.evaluate("it.answer('told', 'for all')")
    assert page.locator(".lo-told[id]").all_text_contents() == ["for all"] * 3


@pytest.mark.parametrize("text", ["", "veel", "100 euro"])
def test_a_field_goes_back_to_its_value_once_it_is_answered(page, text):
    """Also where the answer is the same as before, or says nothing new."""
    put(page, Lever, LEVER, "#first")
    field = page.locator(".lo-field")
    for _ in range(2):
        field.fill(text)
        field.press("Tab")
        assert typed(page) == text
        # As Python does it: first what was said goes, then there is something else, or a move.
        page.evaluate("it.answerAll({ told: '', told_to: '' })")
        page.evaluate("it.answer('told', 'no')" if text in ("", "veel") else
                      "it.answer('settled', it.get('settled') + 1)")
        assert field.input_value() == "€\N{NO-BREAK SPACE}100"


def test_what_went_well_with_a_file_does_not_look_like_what_went_wrong(page):
    values = {"label": "Kies", "accept": ".csv", "browse": "Bladeren", "none": "", "chosen": "",
              "told": "", "busy": "…", "too_large": "te groot", "limit": 5, "progress": -1,
              "fine": False}
    page.add_style_tag(content=str(Look._css))
    put(page, Upload, values, "#first")

    def colour():
        return page.locator(".lo-told").evaluate("it => getComputedStyle(it).borderLeftColor")

    page.evaluate("it.answerAll({told: 'Er staat niets in', fine: false})")
    wrong = colour()
    page.evaluate("it.answerAll({told: 'Ik vond 9 regels', fine: true})")
    assert colour() != wrong
    page.locator(".lo-file").set_input_files(
        {"name": "groot.csv", "mimeType": "text/csv", "buffer": b"123456"})
    assert page.locator(".lo-told").text_content() == "te groot"
    assert colour() == wrong


def test_keys_within_an_explorer_stay_there(page):
    """JupyterLab listens on the document for arrows, letters and Enter."""
    put(page, Look, {"fonts": []}, "#first", "look")
    put(page, Lever, LEVER, "#first")
    put(page, Lever, LEVER, "#second", "other")
    page.evaluate("addEventListener('keydown', ({ key }) => heard.push(key)); window.heard = []")
    keys = ("ArrowRight", "Home", "d", "Enter", "Control+s", "Escape", "Shift+Enter")

    def heard(place):
        page.evaluate("heard.length = 0")
        for key in keys:
            page.locator(f"{place} .lo-range").press(key)
        return [key for key in page.evaluate("heard") if key not in ("Control", "Shift")]

    assert heard("#second") == ["ArrowRight", "Home", "d", "Enter", "s", "Escape", "Enter"]
    assert heard("#first") == ["s", "Escape", "Enter"]


def test_a_picture_out_of_sight_asks_for_its_size_too(page):
    put(page, Picture, PICTURE, "#second")
    page.clock.run_for(1000)
    assert page.evaluate("it.get('room')") > 0


@pytest.fixture
def drawing(page):
    """A lever and the picture it moves; tells what the picture asks of Python, and shows."""
    page.evaluate("Object.defineProperty(navigator, 'connection', {"
                  " get: () => ({ saveData: window.sparing }), configurable: true })")
    put(page, Lever, LEVER, "#first", "lever")
    put(page, Picture, PICTURE, "#first", "picture")
    return Drawing(page)


class Drawing:
    def __init__(self, page):
        self.page = page
        self.range = page.locator(".lo-range")
        page.evaluate("""window.sees = (budget) => ({
            marks: `<text>marks ${budget}</text>`, background: "<text>axes</text>", handles: [],
            title: `${budget}`, sentence: `now <b>${budget}</b>`, alt: `alt ${budget}` })""")
        self.answer(100)

    def asked(self, milliseconds=200):
        """What Python is asked within so much time of the page's clock, or None."""
        self.page.clock.run_for(milliseconds)
        return self.page.evaluate(
            "picture.sent.splice(0).find(([name]) => name === 'send')?.[1] ?? null")

    def give(self, *budgets, scene=1, leads_to=1):
        """Python sends pictures drawn ahead in a scene, and the scene they lead to; they lack the
        background that the page has."""
        self.page.evaluate(
            """([budgets, now, scene]) => picture.hear({
              scene: now,
              drawn: budgets.map((budget) => {
                const { background, ...rest } = sees(budget);
                return { ...rest, values: { budget, years: 5 }, scene };
              }),
            }, [])""", [budgets, scene, leads_to])

    def answer(self, budget, moved=0, **more):
        """Python answers the move that was made when the clock said ``moved``."""
        self.page.evaluate(
            "([budget, answered, more]) => picture.answerAll({ ...sees(budget), answered,"
            " values: { budget, years: 5 }, ...more })", [budget, moved, more])

    def move(self, key):
        """A step by keyboard; its time by the page's clock."""
        self.range.press(key)
        return self.page.evaluate("lever.get('moved')")

    @property
    def seen(self):
        """The number that title, sentence, picture and its alternative all show."""
        title, sentence, axes, marks, alt = self.page.evaluate(
            """['.lo-title', '.lo-sentence', '.lo-background', '.lo-marks']
               .map((it) => document.querySelector(it).textContent)
               .concat(document.querySelector('.lo-image').getAttribute('aria-label'))""")
        assert (sentence, alt, marks) == (f"now {title}", f"alt {title}", f"marks {title}")
        assert axes == "axes"
        return int(title)


def test_a_hand_at_rest_asks_for_what_it_may_want_next(drawing):
    drawing.range.hover()
    asked = drawing.asked()
    assert (asked["lever"], asked["scene"]) == ("budget", 1)
    assert asked["values"] == [200, 0, 300, 400, 500, 600, 700, 800], "the nearest first"
    drawing.give(200, 0, 300)
    assert drawing.asked()["values"][:2] == [400, 500], "and then those it still lacks"
    drawing.give()
    assert drawing.asked(5000) is None, "Python has other things to do"


def test_a_picture_that_is_known_is_seen_at_once(drawing):
    drawing.give(200, 300)
    first = drawing.move("ArrowRight")
    assert drawing.seen == 200
    second = drawing.move("ArrowRight")
    assert drawing.seen == 300
    drawing.answer(200, first)
    assert drawing.seen == 300, "the answer to the move before comes too late"
    drawing.answer(301, second)
    assert drawing.seen == 301, "Python has the last word"
    drawing.move("ArrowRight")
    assert drawing.seen == 301, "what is not known waits for Python"


def test_what_was_answered_is_known_too(drawing):
    drawing.answer(200, drawing.move("ArrowRight"))
    drawing.move("ArrowLeft")
    assert drawing.seen == 100


def test_another_scene_makes_everything_unknown(drawing):
    drawing.give(200, 300)
    drawing.answer(100, scene=2)
    drawing.give(200, scene=1)
    drawing.move("ArrowRight")
    assert drawing.seen == 100


def test_what_leads_to_a_scene_is_known_there(drawing):
    drawing.give(200, 300, leads_to=2)
    drawing.answer(200, drawing.move("ArrowRight"), scene=2)
    drawing.move("ArrowRight")
    assert drawing.seen == 300


def test_moves_of_other_levers_count(drawing):
    drawing.give(200)
    drawing.page.evaluate("picture.answerAll({ values: { budget: 100, years: 6 }, answered: 1 })")
    drawing.move("ArrowRight")
    assert drawing.seen == 100


@pytest.mark.parametrize("why", [
    "window.sparing = true", "picture.answer('cover', '?')", "window.out_of_sight = true"])
def test_nothing_is_asked_in_vain(drawing, why):
    drawing.page.evaluate("const { get } = picture; picture.get = (name) =>"
                          " name === 'in_sight' ? !window.out_of_sight : get(name)")
    drawing.page.evaluate(why)
    drawing.range.hover()
    assert drawing.asked(5000) is None


def test_nothing_is_asked_before_a_move_is_answered(drawing):
    moved = drawing.move("ArrowRight")
    assert drawing.asked(1000) is None
    drawing.answer(200, moved)
    assert drawing.asked()["values"][:2] == [300, 400]


def test_another_explorers_hand_is_none_of_its_business(drawing):
    drawing.page.evaluate("lever.answer('picture', 'two')")
    drawing.give(200)
    drawing.move("ArrowRight")
    assert drawing.seen == 100
    assert drawing.asked(5000) is None


def test_a_picture_drawn_ahead_may_bring_a_background_of_its_own(drawing):
    drawing.page.evaluate("""picture.hear({ scene: 1, drawn: [{ ...sees(200), scene: 1,
        values: { budget: 200, years: 5 }, background: "<text>axes to 200</text>" }] }, [])""")
    drawing.move("ArrowRight")
    assert drawing.page.locator(".lo-background").text_content() == "axes to 200"
    assert drawing.page.locator(".lo-marks").text_content() == "marks 200"


def test_a_layer_that_stays_as_it_is_is_not_drawn_anew(drawing):
    drawing.page.evaluate("document.querySelector('.lo-background').firstChild.kept = true")
    drawing.answer(200, drawing.move("ArrowRight"))
    assert drawing.seen == 200
    assert drawing.page.evaluate("document.querySelector('.lo-background').firstChild.kept")


def test_a_picture_has_its_size(drawing):
    image = drawing.page.locator(".lo-image")
    assert image.get_attribute("viewBox") == "0 0 600 400"
    assert (image.get_attribute("width"), image.get_attribute("height")) == ("600", "400")


def test_a_cover_hides_picture_and_title_until_it_goes(drawing):
    page = drawing.page
    page.evaluate("picture.answer('cover', 'Eerst jouw gok')")
    assert page.get_by_text("Eerst jouw gok").is_visible()
    for hidden in (".lo-image", ".lo-title", ".lo-table"):
        assert not page.locator(hidden).is_visible()
    page.evaluate("picture.answer('cover', '')")
    assert not page.locator(".lo-cover").is_visible()
    assert drawing.seen == 100 and page.locator(".lo-image").is_visible()
