"""What the scripts of a lever and a picture do on a page, without a kernel."""

import pytest
from playwright.sync_api import TimeoutError as Late

from leadofilie.stage import Look
from leadofilie.stage.lever import Lever
from leadofilie.stage.picture import Picture

LEVER = {
    "unit": "euro", "label": "Budget", "hint": "", "noun": "", "options": [], "locale": "nl",
    "value": 100, "baseline": 100, "minimum": 0, "maximum": 5000, "step": 100, "decimals": 0,
    "stops": [], "typed": "", "told": "", "settled": 0, "no_answer": "", "moved": 0,
    "name": "budget", "picture": "one",
}
PICTURE = {"words": {"table": "Tabel"}, "png": "", "alt": "", "title": "", "sentence": "",
           "table": "", "cover": "", "note": "", "width": 0, "height": 0, "room": 0, "ratio": 1,
           "table_open": False, "in_sight": True, "name": "one", "answered": 0, "scene": 1,
           "values": {"budget": 100, "years": 5}}

# A model as anywidget gives it, but for the kernel: `sent` holds what it would be told.
PAGE = """
window.model = (values) => {
  const heard = [];
  const it = {
    sent: [],
    get: (name) => values[name],
    set: (name, value) => {
      if (values[name] === value) return;
      values[name] = value;
      it.sent.push([name, value]);
      it.say(name);
    },
    say: (name) => heard.forEach(([events, act]) => {
      if (events.split(" ").includes(`change:${name}`)) act();
    }),
    answer: (name, value) => { values[name] = value; it.say(name); },
    answerAll: (changes) => {
      Object.assign(values, changes);
      Object.keys(changes).forEach(it.say);
    },
    send: (content) => it.sent.push(["send", content]),
    hear: (...message) => heard.forEach(([events, act]) => {
      if (events === "msg:custom") act(...message);
    }),
    on: (events, act) => heard.push([events, act]),
    off: () => {},
    save_changes: () => {},
  };
  return it;
};
window.show = async (source, model, place) => {
  const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const widget = (await import(url)).default;
  await widget.initialize?.({ model });
  const el = document.createElement("div");
  document.querySelector(place).append(el);
  widget.render?.({ model, el });
};
"""


@pytest.fixture
def page(browser):
    page = browser.new_page()
    page.set_content("<div id=first class=lo-explorer></div>"
                     "<div style='height: 3000px'></div>"
                     "<div style='content-visibility: auto'><div id=second></div></div>")
    page.add_script_tag(content=PAGE)
    yield page
    page.close()


def put(page, widget, values, place, name="it"):
    """Show a widget; its model is ``window[name]`` and is made when there is none yet."""
    page.evaluate(
        "async ([source, values, place, name]) => {"
        " window[name] ??= model(values); await show(source, window[name], place); }",
        [str(widget._esm), values, place, name])


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
    assert page.evaluate("it.get('typed')").startswith("€ 25\n")
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
        told.append(page.evaluate("it.get('typed')"))
    assert {text.partition("\n")[0] for text in told} == {"300"}
    assert len(set(told)) == 2


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
    page.wait_for_function("it.get('room') > 0", timeout=3000)


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
            png: new TextEncoder().encode(`png ${budget}`), title: `${budget}`,
            sentence: `now <b>${budget}</b>`, alt: `alt ${budget}` })""")
        self.answer(100)

    def asked(self, seconds=2):
        """What Python is asked next; None where nothing is within the time."""
        try:
            self.page.wait_for_function("picture.sent.some(([name]) => name === 'send')",
                                        timeout=1000 * seconds)
        except Late:
            return None
        return self.page.evaluate("picture.sent.splice(0).find(([name]) => name === 'send')[1]")

    def give(self, *budgets, scene=1, leads_to=1):
        """Python sends pictures drawn ahead in a scene, and the scene they lead to."""
        self.page.evaluate(
            """([budgets, now, scene]) => {
              const drawn = budgets.map(
                (budget) => ({ ...sees(budget), values: { budget, years: 5 }, scene }));
              picture.hear({ scene: now, drawn: drawn.map(({ png, ...rest }) => rest) },
                drawn.map(({ png }) => png));
            }""", [budgets, scene, leads_to])

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
        title, sentence, alt, png = self.page.evaluate(
            """['.lo-title', '.lo-sentence'].map((it) => document.querySelector(it).textContent)
               .concat(document.querySelector('.lo-image').alt,
                       atob(document.querySelector('.lo-image').src.split(',')[1]))""")
        assert (sentence, alt, png) == (f"now {title}", f"alt {title}", f"png {title}")
        return int(title)


def test_a_hand_at_rest_asks_for_what_it_may_want_next(drawing):
    drawing.range.hover()
    asked = drawing.asked()
    assert (asked["lever"], asked["scene"]) == ("budget", 1)
    assert asked["values"] == [200, 0, 300, 400, 500, 600, 700, 800], "the nearest first"
    drawing.give(200, 0, 300)
    assert drawing.asked()["values"][:2] == [400, 500], "and then those it still lacks"
    drawing.give()
    assert drawing.asked(0.5) is None, "Python has other things to do"


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
    assert drawing.asked(0.5) is None


def test_nothing_is_asked_before_a_move_is_answered(drawing):
    moved = drawing.move("ArrowRight")
    assert drawing.asked(0.5) is None
    drawing.answer(200, moved)
    assert drawing.asked()["values"][:2] == [300, 400]


def test_another_explorers_hand_is_none_of_its_business(drawing):
    drawing.page.evaluate("lever.answer('picture', 'two')")
    drawing.give(200)
    drawing.move("ArrowRight")
    assert drawing.seen == 100
    assert drawing.asked(0.5) is None
