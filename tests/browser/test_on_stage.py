"""Every explorer on the stage, at 1280 x 720: all of it can be read, and nothing is cut off."""

import itertools
from pathlib import Path

import nbformat
import pytest
from nbformat import v4
from outside import Outside
from reading import Reading, new_visit
from servers import Voila

from leadofilie import explorers

SCREEN = {"width": 1280, "height": 720}
SMALLEST = 24  # CSS pixels
PARTS = range(3)
# What is wrong with what is on the stage: texts that are small, out of the window or cut off.
WRONG = """(smallest) => {
  const stage = document.querySelector(".lo-staged"), wrong = [];
  const words = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const said = words.currentNode.data.trim(), holder = words.currentNode.parentElement;
    const style = getComputedStyle(holder);
    if (!said || !holder.checkVisibility() || style.clipPath !== "none") continue; // only spoken
    const drawn = holder.closest("svg") && holder.getScreenCTM();
    const size = parseFloat(style.fontSize) * (drawn ? Math.hypot(drawn.a, drawn.b) : 1);
    if (size < smallest - 0.1) wrong.push(`“${said}” is ${size.toFixed(1)} px`);
    const { left, top, right, bottom } = holder.getBoundingClientRect();
    if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1) {
      wrong.push(`“${said}” sticks out of the window`);
    }
    const edge = drawn && holder.closest("svg").getBoundingClientRect();
    if (edge && (bottom > edge.bottom + 4 || top < edge.top - 4)) {
      wrong.push(`“${said}” is cut off`);
    }
  }
  for (const what of [".lo-figure", ".lo-window", ".lo-sentence", ".lo-title", ".lo-presets"]) {
    const it = stage.querySelector(what);
    if (!it?.checkVisibility()) continue;
    const over = [it.scrollHeight - it.clientHeight, it.scrollWidth - it.clientWidth];
    if (Math.max(...over) > 1) wrong.push(`cuts ${what}`);
  }
  for (const list of stage.querySelectorAll("select")) {
    if (!list.checkVisibility()) continue;
    const style = getComputedStyle(list), pen = document.createElement("canvas").getContext("2d");
    pen.font = style.font;
    const room = list.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    const wide = pen.measureText(list.selectedOptions[0].text).width;
    if (wide > room + 1) wrong.push(`cuts “${list.selectedOptions[0].text}”`);
  }
  if (stage.scrollHeight > innerHeight) wrong.push("must be scrolled");
  return wrong;
}"""
# Whether the picture is drawn for the room there is.
FITS = """() => {
  const image = document.querySelector(".lo-staged .lo-image"), room = image.closest(".lo-window");
  const wide = image.getAttribute("width"), high = image.getAttribute("height");
  const spare = [room.clientHeight - high, room.clientWidth - wide]; // a larger one would be shrunk
  return spare.every((pixels) => pixels > -0.5 && pixels < 3);
}"""


@pytest.fixture(scope="module")
def door(tmp_path_factory):
    """Voilà with pages of all explorers in each language: no more on one than it takes."""
    folder = tmp_path_factory.mktemp("voila")
    for language, part in itertools.product(("nl", "en"), PARTS):
        cells = [v4.new_markdown_cell("# All"),
                 v4.new_code_cell(f"from leadofilie import explorers, use_language\n"
                                  f"use_language('{language}')")]
        cells += [v4.new_code_cell(f"explorers.{kind.__name__}()", outputs=[
            v4.new_output("display_data", {"text/plain": "a picture"})])
            for kind in explorers.ALL[part::len(PARTS)]]
        page = folder / "all" / language / f"0{part + 1}-all.ipynb"
        page.parent.mkdir(parents=True, exist_ok=True)
        nbformat.write(v4.new_notebook(cells=cells, metadata={"kernelspec": {
            "name": "python3", "display_name": "Python 3", "language": "python"}}), page)
    (folder / "voila").mkdir()
    with Voila(folder / "voila", folder / "all") as door:
        yield door


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("language", ("nl", "en"))
def test_every_explorer_with_every_preset(browser, door, language, part):
    notebook = Path(language, f"0{part + 1}-all.ipynb")
    with Outside() as outside, new_visit(browser, outside) as visit:
        reading = Reading(visit, door, notebook, outside)
        reading.start()
        page = reading.page
        page.set_viewport_size(SCREEN)
        tried, faults = 0, []

        def look(what, node):
            what = f"{node.query_selector('.lo-title').text_content()}: {what}"
            assert reading.sees(FITS), f"{what}: the picture does not fit"
            faults.extend(f"{what}: {each}" for each in page.evaluate(WRONG, SMALLEST))

        for node in reading.explorers():
            for opens in reading.buttons(node, reading.word("stage-open")):
                press(reading, opens)
                look("the bet" if node.query_selector(".lo-betting") else "the start", node)
                guesses = node.query_selector_all(".lo-levers .lo-range")
                if guesses and node.query_selector(".lo-betting"):
                    for lever in guesses:
                        reading.press(lever, "PageUp", "PageUp", "PageUp")
                    look("a guess", node)
                for skip in reading.buttons(node, reading.word("stage-bet-skip")):
                    press(reading, skip)
                    assert reading.sees("node => !node.querySelector('.lo-betting')", node)
                    look("after the bet", node)
                for preset in node.query_selector_all(".lo-presets button[data-key]"):
                    page.keyboard.press(preset.get_attribute("data-key"))
                    assert reading.sees("it => it.matches('.lo-chosen')", preset)
                    look(preset.text_content(), node)
                page.keyboard.press("l")
                look("with levers", node)
                page.keyboard.press("Escape")
                tried += 1
        assert tried == len(explorers.ALL[part::len(PARTS)])
        assert not faults, "\n".join(faults)
        reading.close()


def press(reading, button):
    button.evaluate("it => it.click()")
    reading.take_in()
