"""What the scripts of a lever and a picture do on a page, without a kernel."""

import pytest

from leadofilie.stage.page import script

LEVER = {
    "unit": "euro", "label": "Budget", "hint": "", "noun": "", "options": [], "locale": "nl",
    "value": 100, "baseline": 100, "minimum": 0, "maximum": 5000, "step": 100, "decimals": 0,
    "stops": [], "typed": "", "told": "", "settled": 0, "no_answer": "",
}
PICTURE = {"words": {"table": "Tabel"}, "png": "", "alt": "", "title": "", "sentence": "",
           "table": "", "cover": "", "note": "", "width": 0, "height": 0, "room": 0, "ratio": 1,
           "table_open": False, "in_sight": True}

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


def put(page, file, values, place, name="it"):
    """Show a widget; its model is ``window[name]`` and is made when there is none yet."""
    page.evaluate(
        "async ([source, values, place, name]) => {"
        " window[name] ??= model(values); await show(source, window[name], place); }",
        [script(file), values, place, name])


def test_what_is_half_typed_is_not_written_over(page):
    put(page, "lever.js", LEVER, "#first")
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
    put(page, "lever.js", LEVER, "#first")
    field = page.locator(".lo-field")
    field.fill("€ 2")
    field.press("Escape")
    assert field.input_value() == "€\N{NO-BREAK SPACE}100"
    assert page.evaluate("it.get('typed')") == ""


def test_the_same_typed_in_two_places_is_told_twice(page):
    put(page, "lever.js", LEVER, "#first")
    put(page, "lever.js", LEVER, "#second")
    told = []
    for field in page.locator(".lo-field").all():
        field.fill("300")
        field.press("Enter")
        told.append(page.evaluate("it.get('typed')"))
    assert {text.partition("\n")[0] for text in told} == {"300"}
    assert len(set(told)) == 2


def test_keys_within_an_explorer_stay_there(page):
    """JupyterLab listens on the document for arrows, letters and Enter."""
    put(page, "look.js", {"fonts": []}, "#first", "look")
    put(page, "lever.js", LEVER, "#first")
    put(page, "lever.js", LEVER, "#second", "other")
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
    put(page, "picture.js", PICTURE, "#second")
    page.wait_for_function("it.get('room') > 0", timeout=3000)
