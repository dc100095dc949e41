"""How soon does a reader in JupyterLab see the answer to a lever? Prints a table in Markdown.

    benchmarks/browser.py [--explorer WhaleCurve] [--lever hours] [--moves 30]

In one notebook, turn by turn: an explorer, once as it is and once without drawing ahead (as at a
jump to a place that no hand was near, or in a browser that saves data); and the same lever when the
kernel sends back a mere number (the floor under everything that asks the kernel). After these the
same picture made with `ipywidgets.interact` and pyplot, shown by the inline backend; not between
them, because it leaves figures behind that Python clears away during somebody else's move. A hand
comes to the slider, and half a second later walks up and down, one to four places a move, five
moves a second. Milliseconds from the slider's input event to the frame in which the changed
picture, or the echo, is on the screen: medians. At the end drags: how many pictures one shows, and
whether one that begins amid the movement of a preset has as many frames as one that begins at rest.
"""

import argparse
import os
import shutil
import statistics
import sys
import tempfile
from datetime import date
from pathlib import Path

from playwright.sync_api import sync_playwright
from upload import bench_notebook

DRAGS = 5  # of each kind, amid a movement and at rest
ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "browser")]
from conftest import FLAGS, find_browser  # noqa: E402
from servers import Lab  # noqa: E402

OURS = """
import io
import ipywidgets
import matplotlib.pyplot as plt
from PIL import Image
from leadofilie import explorers, use_language
from leadofilie.explorer import boxes
from leadofilie.explorer.lever import Lever
use_language("nl")
ours = explorers.{explorer}()
if ours.wager is not None:
    ours.bet.skip()
ours
"""
ECHO = """
echo = Lever(ours.quantities["{lever}"], "{explorer}")
echo.observe(lambda change: setattr(echo, "baseline", change["new"]), "value")
boxes.view(echo)
"""
INTERACT = """
other = explorers.{explorer}()
quantity = other.quantities["{lever}"]
def plain({lever}):
    now = other.answer({{**other.values, "{lever}": {lever}}}).outcome
    figure = other.figure(ours.picture.width)
    pixels = figure.pixels(*other.content(now), lambda key, numbers=None: other.word(
        now, key, numbers))
    height, width, _ = pixels.shape
    shown = plt.figure(figsize=(width / 72, height / 72), dpi=72)
    shown.figimage(pixels)
    shown.add_axes((0, 0, 1, 1)).set_axis_off()  # a figure without axes is not shown
    plt.show()
ipywidgets.interact(plain, {lever}=ipywidgets.FloatSlider(
    min=quantity.minimum, max=quantity.maximum, step=quantity.step, value=quantity.start,
    layout={{"width": "600px"}}));
"""

# The page itself moves the sliders: a mouse moved from outside would share the two cores with what
# is measured. An answer counts in the frame after it is there; a move that shows nothing new has
# none.
RACE = """
async ([name, label, steps]) => {
  const explorers = document.querySelectorAll(".lo-explorer");
  const hear = new AbortController();
  if (name === "asked") deafen(hear.signal);
  const output = document.querySelector(".widget-interact .jp-OutputArea");
  const knob = document.querySelector(".widget-interact .noUi-target").noUiSlider;
  const ours = () => [hand(explorers[0], label), explorers[0].querySelector(".lo-marks"), "marks"];
  const [move, watched, answer] = {
    ours, asked: ours,
    echo: () => [hand(explorers[1], label), explorers[1].querySelector(".lo-mark"), "style"],
    interact: () => [(step) => knob.set(Number(knob.get()) + step * knob.options.step),
      output, null],
  }[name]();
  const answered = () => new Promise((done) => {
    const seen = new MutationObserver((changes) => {
      const images = answer ? [] : [...watched.querySelectorAll("img")];
      if (answer === "style" ? !changes.some((it) => it.attributeName === answer)
        : !answer && !images.length) return;
      seen.disconnect();
      const frame = () => requestAnimationFrame(() => done(performance.now()));
      if (images.length && !images[0].complete) images[0].addEventListener("load", frame,
        { once: true });
      else frame();
    });
    seen.observe(watched, { attributes: true, childList: true, subtree: true });
  });
  const times = [];
  await new Promise((rested) => setTimeout(rested, 500));
  for (const step of steps) {
    const answer = answered();
    const begin = performance.now();
    move(step);
    const late = new Promise((stop) => setTimeout(stop, 2000, null));
    const end = await Promise.race([answer, late]);
    if (end !== null) times.push(end - begin);
    await new Promise((rested) => setTimeout(rested, 200)); // the kernel is at rest again
  }
  hear.abort();
  return times;
}
"""


# How many pictures are seen while a thumb goes up and down, a place for every frame of the screen?
DRAG = """
async ([name, label]) => {
  const explorer = document.querySelector(".lo-explorer");
  const hear = new AbortController();
  if (name === "asked") deafen(hear.signal);
  let pictures = 0;
  const seen = new MutationObserver(() => { pictures += 1; });
  seen.observe(explorer.querySelector(".lo-marks"), { childList: true });
  const moveBy = hand(explorer, label);
  await new Promise((rested) => setTimeout(rested, 500));
  for (let move = 0; move < 120; move += 1) {
    moveBy(move % 60 < 15 || move % 60 >= 45 ? 1 : -1);
    await new Promise(requestAnimationFrame);
  }
  seen.disconnect();
  hear.abort();
  await new Promise((rested) => setTimeout(rested, 2000));
  return pictures;
}
"""
# How many frames has a drag of half a second that begins as soon as the marks are on their way to
# a preset, or when they have been there for a while? From the same setting, a move a frame.
AMID = """
async ([label, amid]) => {
  const explorer = document.querySelector(".lo-explorer");
  const rest = (time) => new Promise((rested) => setTimeout(rested, time));
  const [first, other] = explorer.querySelectorAll(".lo-presets .lo-preset");
  first.click();
  await rest(1500);
  const moveBy = hand(explorer, label);
  await rest(500);
  const onTheWay = new Promise((begun) => {
    const seen = new MutationObserver(() => {
      seen.disconnect();
      begun(true);
    });
    seen.observe(explorer.querySelector(".lo-marks"), { attributes: true, subtree: true });
  });
  other.click();
  if (!await Promise.race([onTheWay, rest(5000)])) throw new Error("this preset moves no marks");
  if (!amid) await rest(1000);
  let frames = 0;
  for (const end = performance.now() + 500; performance.now() < end; frames += 1) {
    moveBy(frames % 60 < 30 ? 1 : -1);
    await new Promise(requestAnimationFrame);
  }
  await rest(1000);
  return frames;
}
"""
# A hand that comes to the middle of a slider, and gives the function that moves it from there; and
# a way to let nobody hear of the hand, so that nothing is shown ahead.
HANDS = """
() => {
  window.hand = (explorer, label) => {
    const range = [...explorer.querySelectorAll(".lo-lever")]
      .find((lever) => lever.querySelector(".lo-label").textContent === label)
      .querySelector(".lo-range");
    let place = Math.round(range.max / 2);
    range.dispatchEvent(new Event("pointerenter"));
    return (step) => {
      range.value = place += step;
      range.dispatchEvent(new Event("input", { bubbles: true }));
    };
  };
  window.deafen = (signal) => document.addEventListener("lo-hand",
    (event) => event.stopImmediatePropagation(), { capture: true, signal });
}
"""


def main(arguments=None):
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--explorer", default="WhaleCurve")
    parser.add_argument("--lever", default="hours")
    parser.add_argument("--moves", type=int, default=30)
    options = parser.parse_args(arguments)
    cells = [code.format(explorer=options.explorer, lever=options.lever)
             for code in (OURS, ECHO, INTERACT)]
    folder = Path(tempfile.mkdtemp())
    try:
        notebooks = bench_notebook(folder / "made", cells)
        with Lab(folder / "served", notebooks) as door, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=find_browser(), args=FLAGS)
            page = browser.new_page(viewport={"width": 1400, "height": 2400})
            door.open(page, "en/99-bench.ipynb")
            door.run(page)
            page.evaluate(HANDS)
            times, pictures, frames = race(page, options.moves)
            size = page.evaluate("""() => {
                const image = document.querySelector(".lo-image");
                return `${image.getAttribute("width")} × ${image.getAttribute("height")}`;
            }""")
            browser.close()
    finally:
        shutil.rmtree(folder)
    ours, asked, echo, interact = map(statistics.median, times.values())
    print(f"In JupyterLab, {date.today()}; {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}; "
          f"{options.explorer}, lever {options.lever}, {size} px, medians\n")
    print("| from a move of the slider to | ms | against ours |\n|---|---:|---:|")
    for name, value in (("our picture", ours), ("our picture, not drawn ahead", asked),
                        ("an echo without a picture", echo),
                        ("the picture by `interact` and pyplot", interact)):
        print(f"| {name} | {value:.0f} | {value / ours:.2f} |")
    print(f"\nOurs takes {ours / echo:.2f} times the echo, `interact` {interact / ours:.1f} times "
          f"ours; not drawn ahead these are {asked / echo:.2f} and {interact / asked:.1f}.\n"
          f"A drag of 120 moves, one a frame, showed {pictures['ours']} pictures, "
          f"{pictures['asked']} when not drawn ahead.\n"
          f"In half a second of a drag that began amid a preset's movement there were "
          f"{statistics.median(frames[True]):.0f} frames, "
          f"{statistics.median(frames[False]):.0f} in one that began at rest: "
          f"{sum(frames[True]) / sum(frames[False]):.2f} times as many.")


def race(page, moves):
    """Milliseconds of each move, for ours, ours when asked, the echo and interact: name -> list.
    Then how many pictures a drag showed, for the first two: name -> number. Then the frames of each
    drag that began amid a movement (True) and of each that began at rest (False), turn by turn.
    """
    page.wait_for_selector(".widget-interact .jp-OutputArea img", timeout=60_000)
    page.wait_for_selector(".lo-marks > *", state="attached")
    page.wait_for_timeout(2000)  # until the picture has the size that there is room for
    label = page.locator(".lo-explorer").nth(1).locator(".lo-label").text_content()
    steps = [(1, 3, 2, -4, 4, 1, -3, -2)[move % 8] for move in range(moves)]
    times = {"ours": [], "asked": [], "echo": [], "interact": []}
    for name in (*("ours", "asked", "echo") * 2, "interact"):
        times[name] += page.evaluate(RACE, [name, label, steps])[1:]  # the first may jump
    pictures = {name: page.evaluate(DRAG, [name, label]) for name in ("asked", "ours")}
    frames = {amid: [] for amid in (True, False)}
    for amid in (True, False) * DRAGS:
        frames[amid].append(page.evaluate(AMID, [label, amid]))
    return times, pictures, frames


if __name__ == "__main__":
    main()
