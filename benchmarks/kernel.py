"""How fast is an explorer in the kernel? Prints tables in Markdown, in a minute or so.

    benchmarks/kernel.py [--explorer WhaleCurve ...] [--before FOLDER]

For each explorer, over all its levers: a move of a hand to a new SVG, its bytes, and in the same
run the same picture made anew as pixels, as a plain `interact` does: the model, a new figure and
the PNG of it. With a checkout of an earlier version (``git worktree add FOLDER v1``) the same moves
are made there too, explorer by explorer, and set beside ours.
These are milliseconds of processor time: all of it is one thread's work, and others on the machine
disturb it less. Then import to first picture in a new Python, and the memory of a kernel that ran a
whole notebook.
"""

import argparse
import io
import json
import os
import re
import statistics
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from PIL import Image

from leadofilie import explorers, use_language

ROOT = Path(__file__).resolve().parent.parent
REBUILDS = 12  # pictures made anew per explorer

# A drag over the middle half of every slider, there and back; runs in an earlier version as well,
# whose pictures are PNG.
MOVES = """
import json, statistics, sys, time
from leadofilie import explorers, use_language
use_language("nl")
kind = getattr(explorers, sys.argv[1], None)
if kind is None:  # an earlier version had it not
    sys.exit(print(json.dumps([0, float("nan"), 0])))
explorer = kind()
if explorer.wager is not None:
    explorer.bet.skip()
def seen():
    picture = explorer.picture
    return picture.marks if hasattr(picture, "marks") else picture.png
spent, size = [], []
for name, quantity in explorer.quantities.items():
    explorer.reset()
    last = len(quantity.stops) - 1
    there = sorted({round(last * (0.25 + 0.5 * step / 9)) for step in range(10)})
    for place in (*there, *there[-2::-1]):
        before, begin = seen(), time.process_time()
        explorer.levers[name].value = quantity.stops[place]
        took = 1000 * (time.process_time() - begin)
        if seen() != before:
            spent.append(took)
            size.append(len(seen()))
print(json.dumps([len(spent), statistics.median(spent), max(size)]))
"""
FIRST = """
import sys, time
begin = time.perf_counter()
from leadofilie import explorers, use_language
use_language("nl")
explorer = explorers.{name}()
assert explorer.picture.marks
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


def moves(name, checkout):
    """(moves, median ms of one, most bytes of marks) of an explorer in a checkout."""
    said = subprocess.run([sys.executable, "-c", MOVES, name], cwd=checkout, check=True,
                          capture_output=True, text=True,
                          env={**os.environ, "PYTHONPATH": str(checkout)}).stdout
    return json.loads(said)


def anew(kind):
    """Median ms of an explorer's picture made from nothing, as pixels."""
    explorer = kind()

    def make():
        outcome = explorer.answer(explorer.values).outcome
        figure = explorer.figure(explorer.picture.width)
        pixels = figure.pixels(*explorer.content(outcome), lambda key, numbers=None: explorer.word(
            outcome, key, numbers), currency=getattr(outcome, "currency", "euro"))
        Image.fromarray(pixels).save(io.BytesIO(), "PNG")

    return statistics.median(timed(make) for _ in range(REBUILDS))


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
    parser.add_argument("--before", type=Path, help="a checkout of an earlier version")
    options = parser.parse_args(arguments)
    use_language("nl")
    print(f"In the kernel, {date.today()}; {os.cpu_count()} cores, load "
          f"{os.getloadavg()[0]:.1f} at the start\n")
    print("Processor time; medians over all levers.\n")
    print("| explorer | moves | a move (ms) | kB | pixels anew (ms) | times faster "
          "| before (ms) | ours to before |")
    print("|---|---:|---:|---:|---:|---:|---:|---:|")
    for kind in explorers.ALL:
        name = kind.__name__
        if options.explorer and name not in options.explorer:
            continue
        n, ours, size = moves(name, ROOT)
        theirs = anew(kind)
        before = moves(name, options.before.resolve())[1] if options.before else float("nan")
        print(f"| {name} | {n} | {ours:.1f} | {size / 1000:.0f} | {theirs:.0f} "
              f"| {theirs / ours:.1f} | {before:.1f} | {ours / before:.2f} |", flush=True)
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
