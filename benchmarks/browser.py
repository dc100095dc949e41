"""How soon does a reader in JupyterLab see the answer to a lever? Prints a table in Markdown.

    benchmarks/browser.py [--explorer WhaleCurve] [--lever hours] [--moves 30]

In one notebook, turn by turn: an explorer; the same lever when the kernel sends back a mere number
(the floor under everything that asks the kernel); and the same picture made with
`ipywidgets.interact` and pyplot, shown by the inline backend. Milliseconds from the press on the
slider to the frame in which the changed picture, or the echo, is on the screen: medians.
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

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "browser")]
from conftest import FLAGS, find_browser  # noqa: E402
from servers import Lab  # noqa: E402

OURS = """
import ipywidgets
import matplotlib
import matplotlib.pyplot as plt
from leadofilie import explorers, look, use_language
from leadofilie.stage import Look
from leadofilie.stage.lever import Lever
use_language("nl")
ours = explorers.{explorer}()
ours.picture.cover = ""
ours
"""
ECHO = """
echo = Lever(ours.quantities["{lever}"], "{explorer}")
echo.observe(lambda change: setattr(echo, "baseline", change["new"]), "value")
box = ipywidgets.VBox([Look.one(), echo])
box.add_class("lo-explorer")
box
"""
INTERACT = """
other = explorers.{explorer}()
quantity = other.quantities["{lever}"]
def plain({lever}):
    now = other.model(**other._arguments({{**other.values, "{lever}": {lever}}}))
    width, height = ours.picture.width, ours.picture.height
    with matplotlib.rc_context({{**look.STYLE, "figure.dpi": 72}}):
        figure = plt.figure(figsize=(width / 72, height / 72))
        other.stage(figure, width < 560)
        other.draw(now, other.then)
        plt.show()
ipywidgets.interact(plain, {lever}=ipywidgets.FloatSlider(
    min=quantity.minimum, max=quantity.maximum, step=quantity.step, value=quantity.start,
    layout={{"width": "600px"}}));
"""

# Presses are noted as they come in, and answers in the frame after they are there.
WATCH = """
(() => {
  let begin = 0;
  window.answered = null;
  addEventListener("pointerdown", () => {
    begin = performance.now();
    window.answered = null;
  }, true);
  const done = () => requestAnimationFrame(() => {
    window.answered ??= performance.now() - begin;
  });
  const image = document.querySelector(".lo-image");
  image.addEventListener("load", done);
  new MutationObserver(done).observe(document.querySelectorAll(".lo-mark")[window.echo],
    { attributes: true });
  const output = document.querySelector(".widget-interact .jp-OutputArea");
  let last = output.querySelector("img")?.src;
  new MutationObserver(() => {
    const shown = output.querySelector("img");
    if (!shown || shown.src === last) return;
    last = shown.src;
    shown.complete ? done() : shown.addEventListener("load", done);
  }).observe(output, { childList: true, subtree: true, attributes: true });
})()
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
            times = race(page, options.lever, options.moves)
            size = page.evaluate("[...document.querySelectorAll('.lo-image')].map("
                                 "it => `${it.width} × ${it.height}`)[0]")
            browser.close()
    finally:
        shutil.rmtree(folder)
    ours, echo, interact = (statistics.median(each) for each in times)
    print(f"In JupyterLab, {date.today()}; {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}; "
          f"{options.explorer}, lever {options.lever}, {size} px, median of {options.moves} moves"
          "\n")
    print("| from a press on the slider to | ms | against ours |\n|---|---:|---:|")
    for name, value in (("our picture", ours), ("an echo without a picture", echo),
                        ("the picture by `interact` and pyplot", interact)):
        print(f"| {name} | {value:.0f} | {value / ours:.2f} |")
    print(f"\nOurs takes {ours / echo:.2f} times the echo; `interact` {interact / ours:.2f} times "
          "ours.")


def race(page, lever, moves):
    """Milliseconds of each move: three lists, for ours, the echo and interact."""
    page.wait_for_selector(".widget-interact .jp-OutputArea img", timeout=60_000)
    page.wait_for_selector(".lo-image[src]")
    label = page.locator(".lo-explorer").nth(1).locator(".lo-label").inner_text()
    page.wait_for_timeout(2000)  # until the picture has the size that there is room for
    first = page.locator(".lo-explorer").nth(0)
    track = first.locator(".lo-lever", has_text=label).locator(".lo-range")
    page.evaluate("() => { const all = [...document.querySelectorAll('.lo-mark')];"
                  "window.echo = all.findIndex(it => it.closest('.lo-explorer')"
                  "=== document.querySelectorAll('.lo-explorer')[1]); }")
    page.evaluate(WATCH)
    sliders = [track, page.locator(".lo-explorer").nth(1).locator(".lo-range"),
               page.locator(".widget-interact .noUi-base")]
    times = [[], [], []]
    for move in range(moves):
        share = 0.45 + 0.5 * (move * 7 % moves) / moves  # never on the thumb where it stands
        for slider, found in zip(sliders, times, strict=True):
            box = slider.bounding_box()
            page.mouse.click(box["x"] + share * box["width"], box["y"] + box["height"] / 2)
            page.wait_for_function("window.answered !== null", timeout=20_000)
            found.append(page.evaluate("window.answered"))
            page.wait_for_timeout(150)  # the next press finds the kernel at rest
    return times


if __name__ == "__main__":
    main()
