"""Where the keyboard is, what is a list and what is chosen can be seen, through every door: each
brings style sheets of its own."""

import re
from pathlib import Path

import pytest
from outside import Outside
from reading import Reading, new_visit
from servers import Lab, Site, Voila

# Between them they have every kind of control, the columns of a reader's own file among them.
NOTEBOOKS = (Path("nl/03-vertrouwen.ipynb"), Path("nl/01-koekjes.ipynb"))
CONTROLS = "button, input, select, summary, [tabindex]"
PAPER = (255, 253, 248)


@pytest.fixture(scope="module", params=[Lab, Voila, Site], ids=lambda kind: kind.name)
def door(request, tmp_path_factory):
    if request.param.missing():
        pytest.skip(request.param.missing())
    with request.param(tmp_path_factory.mktemp(request.param.name)) as door:
        yield door


@pytest.fixture(scope="module", params=NOTEBOOKS, ids=lambda path: path.stem)
def reading(request, browser, door):
    """A notebook with everything run, all that can be unfolded in one explorer, and a file read."""
    with Outside() as outside, new_visit(browser, outside) as visit:
        reading = Reading(visit, door, request.param, outside)
        reading.start()
        reading.skip_bets()
        explorer = next(node for node in reading.explorers()
                        if reading.buttons(node, reading.word("stage-code")))
        for key in ("stage-assumptions", "stage-code"):
            for fold in reading.buttons(explorer, reading.word(key, count=7)):
                reading.press(fold, "Enter")
        assert reading.sees("node => reading.code(node)", explorer)
        for field in reading.page.query_selector_all(".lo-file"):
            field.set_input_files({"name": "a.csv", "mimeType": "text/csv",
                                   "buffer": b"klant;omzet\nA;12\nB;30\nC;5\nD;6\nE;7\n"})
            node = field.evaluate_handle("it => it.closest('.lo-explorer')").as_element()
            assert reading.sees("node => reading.all(node, 'select').length > 1", node)
        yield reading
        reading.close()


def style(control, *names):
    return control.evaluate("(it, names) => { const all = getComputedStyle(it);"
                            " return names.map((name) => all[name]); }", list(names))


def controls(reading, what=CONTROLS):
    for node in reading.explorers():
        yield from reading.buttons(node, kind=what)


def contrast(one, other):
    """The contrast of two colours (WCAG): red, green and blue, 0 to 255."""
    def light(color):
        parts = [part / 255 for part in color]
        parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
                 for part in parts]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] + 0.05

    dark, bright = sorted((light(one), light(other)))
    return bright / dark


def test_every_control_has_a_ring_where_the_keyboard_is(reading):
    faults, kinds = [], set()
    for control in controls(reading):
        reading.page.keyboard.press("Shift")  # else a browser takes it for a mouse's
        control.focus()
        if not control.evaluate("it => it.checkVisibility()"):
            continue  # the table in a fold that is closed
        kinds.add(control.evaluate("it => it.type || it.tagName"))
        width, line, color = style(control, "outlineWidth", "outlineStyle", "outlineColor")
        ring = tuple(map(int, re.findall(r"\d+", color)[:3]))
        if line != "solid" or float(width[:-2]) < 3 or contrast(ring, PAPER) < 3:
            faults.append(f"{control.evaluate('it => it.outerHTML.slice(0, 120)')}: {width} {line}"
                          f" {color}")
    assert not faults, "\n".join(faults)
    assert {"button", "text", "range", "radio", "select-one", "SUMMARY"} <= kinds


def test_a_list_has_an_arrow(reading):
    """One of our own, or where the reader chooses the colours that of the browser."""
    lists = list(controls(reading, "select"))
    assert lists
    for chosen in ("none", "active"):
        reading.page.emulate_media(forced_colors=chosen)
        for each in lists:
            looks, image, room = style(each, "appearance", "backgroundImage", "paddingRight")
            if chosen == "none":
                assert image.startswith("url(") and float(room[:-2]) >= 20, reading.language
            else:
                assert looks == "auto"
    reading.page.emulate_media(forced_colors="none")


def test_what_is_chosen_and_what_is_unfolded_is_told(reading):
    page = reading.page
    explorer = next(node for node in reading.explorers()
                    if len(reading.buttons(node, kind=".lo-presets .lo-preset")) > 1)
    one, other = reading.buttons(explorer, kind=".lo-presets .lo-preset")[:2]
    reading.press(other, "Enter")
    assert reading.sees("(one, other) => one.ariaPressed === 'false'"
                        " && other.ariaPressed === 'true'", one, other)
    page.emulate_media(forced_colors="active")
    page.mouse.move(0, 0)
    assert style(one, "backgroundColor") != style(other, "backgroundColor")
    page.emulate_media(forced_colors="none")
    reading.press(one, "Enter")
    assert reading.sees("it => it.ariaPressed === 'true'", one)
    for fold in controls(reading, ".lo-fold"):
        expanded = fold.get_attribute("aria-expanded")
        assert expanded == str("mod-active" in fold.get_attribute("class")).lower()
        if expanded == "true":
            assert fold.evaluate("it => reading.shown(document.getElementById("
                                 "it.getAttribute('aria-controls')))")
    assert page.locator("[title=null]").count() == 0


def test_a_wrong_code_is_told_at_its_field(reading):
    explorer = next(node for node in reading.explorers() if reading.code(node))
    field = reading.buttons(explorer, kind=".lo-code input")[0]
    right, said = reading.code(explorer), reading.sentence(explorer)
    told = ("it => reading.text(document.getElementById(it.getAttribute('aria-describedby')))")
    field.fill("ABCD-EFGH")
    reading.press(field, "Enter")
    assert reading.sees(told, field)
    line = field.evaluate_handle(
        "it => document.getElementById(it.getAttribute('aria-describedby'))").as_element()
    assert line.get_attribute("role") == "status"
    assert field.input_value() == "ABCD-EFGH", "it can be mended"
    above, below = field.bounding_box(), line.bounding_box()
    assert 0 <= below["y"] - above["y"] - above["height"] < 12
    assert reading.sentence(explorer) == said
    field.fill(right.lower())
    reading.press(field, "Enter")
    assert reading.sees(f"it => !({told})(it)", field)
    field.fill("2")
    reading.press(field, "Tab")
    assert reading.sees(told, field)
    reading.press(reading.buttons(explorer, reading.word("stage-reset"))[0], "Enter")
    assert reading.sees(f"(it, right) => !({told})(it) && it.value === right", field, right)
