"""A page is in somebody's hands: it may send anything, and the picture goes on."""

import math
import sys

import pytest
from ipywidgets.widgets import widget as module
from seeing import seen

from leadofilie import explorers, parts, use_language
from leadofilie.widgets.picture import Picture

NASTY = [
    -1, 0, 1, 20, 40, 1e-9, 1e308, -1e308, 10**400, math.nan, math.inf, -math.inf, True, False,
    None, "", "nan", "veel", "a" * 2_000_000, "<script>alert(1)</script>", [], {},
    [[1] * 1000], [None], {"a": {"b": "c"}}, "IPY_MODEL_nobody",
]
# Between them they have every kind of widget and of bet.
KINDS = pytest.mark.parametrize("kind", [
    explorers.WhaleCurve, explorers.TrustSurvey, explorers.RumourNetwork, explorers.ReferralChain,
], ids=lambda kind: kind.__name__)


def shown(kind):
    """An explorer with all that cells show of it, and the others that a notebook shows."""
    use_language("nl")
    explorer = kind()
    cells = [explorer, explorer.your_numbers]
    if explorer.wager is not None:
        cells.append(explorer.reveal)
    if explorer.advantage is not None:
        cells.append(explorer.break_it)
    for cell in cells:
        assert cell.view
    parts.Check("cookies")._repr_mimebundle_()
    parts.Evidence("cookies")._repr_mimebundle_()
    parts.OwnFile()._repr_mimebundle_()
    return explorer


def tell(widget, **data):
    """What the page sends about a widget, as the kernel hands it on."""
    widget._handle_msg({"content": {"data": data}, "buffers": []})


def weight(widget):
    """About how many letters a widget holds for the page."""
    return sum(len(repr(getattr(widget, name))) for name in widget.keys if name[0] != "_")


@KINDS
def test_whatever_a_page_sets_later_moves_are_right(kind):
    explorer = shown(kind)
    widgets = list(module._instances.values())
    texts = {widget: weight(widget) for widget in widgets}
    pictures = [widget for widget in widgets if isinstance(widget, Picture)]
    for widget in widgets:
        for name in widget.keys:
            for value in NASTY:
                tell(widget, method="update", state={name: value})
        for state in NASTY:
            tell(widget, method="update", state=state)
    for widget in widgets:
        for content in NASTY:
            tell(widget, method="custom", content=content)
    for widget in pictures:
        right = {"lever": next(iter(explorer.levers)), "values": [1, 2], "scene": widget.scene}
        for name in right:
            for value in NASTY:
                tell(widget, method="custom", content={**right, name: value})
        tell(widget, method="custom", content={**right, "values": [0.5] * 100_000})
        assert 240 <= widget.width <= 860 and widget.height < 1200
    for widget, before in texts.items():
        if widget not in pictures:
            assert weight(widget) < before + 5000, widget
    assert len(module._instances) < len(widgets) + 20, "and makes no end of widgets"

    # And then a reader comes back.
    twin = kind()
    for each in (explorer, twin):
        if each.bet:
            each.bet.skip()
            each.bet.placed = None
        each.reset()
        each.picture.set_state({"room": 700, "in_sight": True, "table_open": True})
        each.picture.set_state({"room": 760})
        for lever in each.levers.values():
            if lever.unit not in ("choice", "switch"):
                lever.set_state({"value": lever.maximum, "moved": lever.moved + 1})
                lever.set_state({"settled": lever.settled + 1})
    assert explorer.values == twin.values
    assert seen(explorer.picture) == seen(twin.picture)


# In a process of its own with little memory: 1.6 GB for a picture made it stop here.
FRUGAL = """
import resource, sys
from leadofilie import explorers
explorer = explorers.BudgetSplit()
explorer.view
with open("/proc/self/statm") as file:
    now = int(file.read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (now + 500 * 2**20,) * 2)
for high in (0, 1, 10**9):
    explorer.picture.set_state({"headroom": high})
    for room in (860, 10**9, 10**400, 1e300, float("nan"), -5):
        explorer.picture.set_state({"room": room, "width": 10**9, "height": 10**9})
        explorer.set(cookies=2 if explorer.values["cookies"] == 8 else 8)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the system tells and limits memory otherwise")
def test_no_picture_takes_the_memory_of_the_machine():
    import subprocess

    ended = subprocess.run([sys.executable, "-c", FRUGAL], capture_output=True, text=True)
    assert ended.returncode == 0, ended.stderr
