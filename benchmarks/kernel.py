"""How fast is an explorer in the kernel? Prints tables in Markdown, in half a minute or so.

    benchmarks/kernel.py [--explorer WhaleCurve ...]

For each explorer, over all its levers: `set` to a new PNG, and in the same run the same picture
made anew with pyplot, as a plain `interact` does: the model, a new figure, its artists, and the PNG
that Jupyter prints of it.
These are milliseconds of processor time: all of it is one thread's work, and others on the machine
disturb it less. Then import to first picture in a new Python, and the memory of a kernel that ran a
whole notebook.
"""

import argparse
import gc
import os
import re
import statistics
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import matplotlib
import nbformat
from IPython.core.pylabtools import print_figure
from nbclient import NotebookClient

matplotlib.use("agg")
import matplotlib.pyplot as plt

from leadofilie import explorers, look, use_language
from leadofilie.stage.picture import NARROW

ROOT = Path(__file__).resolve().parent.parent
STOPS = 10  # where a drag over the middle half of a slider halts on its way, there and back
REBUILDS = 12  # pictures made anew with pyplot per explorer

FIRST = """
import sys, time
begin = time.perf_counter()
from leadofilie import explorers, use_language
use_language("nl")
explorer = explorers.{name}()
assert explorer.picture.png
print(time.perf_counter() - begin, "pandas" in sys.modules)
"""
MEMORY = """
from pathlib import Path
print(Path("/proc/self/status").read_text())
"""


def timed(act):
    """Milliseconds of processor time that ``act()`` takes."""
    begin = time.process_time()
    act()
    return 1000 * (time.process_time() - begin)


def rebuilt(explorer, values, width, height):
    """PNG bytes of an explorer's picture made from nothing with pyplot; sizes in CSS pixels."""
    arguments = explorer._arguments(values)
    now, then = explorer.model(**arguments), explorer.then
    with matplotlib.rc_context({**look.STYLE, "figure.dpi": 72}):
        figure = plt.figure(figsize=(width / 72, height / 72))
        explorer.stage(figure, width < NARROW)
        explorer.draw(now, then)
        png = print_figure(figure)
        plt.close(figure)
    return png


def drag(quantity):
    """The values that a thumb passes, there and back; of a choice every option."""
    last = len(quantity.stops) - 1
    there = sorted({round(last * (0.25 + 0.5 * step / (STOPS - 1))) for step in range(STOPS)})
    return [quantity.stops[place] for place in (*there, *there[-2::-1])]


def measure(kind):
    """(moves, ms of ``set``, ms of pyplot) of one explorer: medians over all levers."""
    ours, theirs = kind(), kind()
    ours.picture.cover = ""
    moves = [(name, value) for name, each in ours.quantities.items() for value in drag(each)]
    sets, rebuilds = [], []
    for place, (name, value) in enumerate(moves):
        if place and name != moves[place - 1][0]:
            ours.reset()
        before = ours.picture.png
        spent = timed(lambda name=name, value=value: ours.set(**{name: value}))
        if ours.picture.png == before:  # where it stood, or a lever that waits for another
            continue
        sets.append(spent)
        if len(rebuilds) < REBUILDS * (place + 1) / len(moves):
            rebuilds.append(timed(lambda: rebuilt(
                theirs, ours.values, ours.picture.width, ours.picture.height)))
            gc.collect()  # or the next `set` would be charged for the old figure's rubbish
    return len(sets), statistics.median(sets), statistics.median(rebuilds)


def first_picture(name, runs=5):
    """Seconds from import to the first picture in a new Python (median); whether it read pandas."""
    seconds, pandas = zip(*(
        subprocess.run([sys.executable, "-c", FIRST.format(name=name)], cwd=ROOT, check=True,
                       capture_output=True, text=True).stdout.split() for _ in range(runs)),
        strict=True)
    return statistics.median(map(float, seconds)), "True" in pandas


def memory(path):
    """MB (resident) of a kernel that ran a notebook and showed everything in it; Linux only."""
    notebook = nbformat.read(path, as_version=4)
    notebook.cells.append(nbformat.v4.new_code_cell(MEMORY))
    NotebookClient(notebook, timeout=300, kernel_name="python3",
                   resources={"metadata": {"path": str(path.parent)}}).execute()
    said = notebook.cells[-1].outputs[0].text
    return int(re.search(r"VmRSS:\s+(\d+)", said)[1]) / 1024


def main(arguments=None):
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--explorer", nargs="+", metavar="NAME",
                        choices=[kind.__name__ for kind in explorers.ALL])
    chosen = parser.parse_args(arguments).explorer
    use_language("nl")
    print(f"In the kernel, {date.today()}; {os.cpu_count()} cores, load "
          f"{os.getloadavg()[0]:.1f} at the start\n")
    print("Processor time; medians over all levers.\n")
    print("| explorer | moves | `set` to PNG (ms) | pyplot anew (ms) | times faster |")
    print("|---|---:|---:|---:|---:|")
    for kind in explorers.ALL:
        if chosen is None or kind.__name__ in chosen:
            moves, ours, theirs = measure(kind)
            print(f"| {kind.__name__} | {moves} | {ours:.1f} | {theirs:.0f} "
                  f"| {theirs / ours:.1f} |", flush=True)
    print("\n| import and first picture | seconds | pandas read |\n|---|---:|---|")
    for name in ("BudgetSplit", "WhaleCurve"):
        seconds, pandas = first_picture(name)
        print(f"| {name} | {seconds:.2f} | {'yes' if pandas else 'no'} |", flush=True)
    if Path("/proc/self/status").exists():
        print("\n| kernel that ran | memory (MB) |\n|---|---:|")
        for path in sorted((ROOT / "notebooks" / "nl").glob("*.ipynb")):
            print(f"| {path.name} | {memory(path):.0f} |", flush=True)


if __name__ == "__main__":
    main()
