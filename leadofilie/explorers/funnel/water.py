"""The picture of the finite pond: where everyone is, piled up."""

from dataclasses import replace
from functools import partial

import numpy as np

from ...marks import Area, Drawing, Label, theme
from ...marks.shapes import FISH
from .months import MONTHS, TIME

PEOPLE = {  # from the bottom up: the colour of the area and of its name
    "customers": (theme.CUSTOMERS, theme.ON),
    "former": (theme.CUSTOMERS_PALE, theme.INK),
    "put_off": (theme.LOSS_PALE, theme.LOSS),
    "untouched": (theme.LEADS_PALE, theme.LEADS_TEXT),
}
# Where a fish may swim, in a wide picture and in a narrow one: in which month, and how far up in
# what is left of the water then. A test of the pond holds that they keep out of the way of names.
FISH_AT = (
    np.array([(9, 0.15), (17, 0.95), (23, 0.1), (30, 0.32), (40, 0.15), (50, 0.8)]),
    np.array([(6, 0.42), (17, 0.95), (42, 0.9), (52, 0.8)]))
LONG, LONGEST = 4, 26  # months, CSS pixels
# CSS pixels: half of it with some water, how much it wants to move in, and how far it keeps above
# and below the line of the promise, where the name of that stands.
THICK, DEEP, ABOVE, BELOW = 8, 12, 46, 14


def beside_top(now, place):
    """Where the top is named: among its customers, where they leave room for their own name too."""
    side = "below" if place.py(now.peak) - place.py(0) > 50 else "above"
    return side if now.declines else (f"{side}-left", f"{side}-right")


def areas(pond):
    """Where everyone is, piled up: each group's area with its name."""
    low = np.zeros(MONTHS + 1)
    for name, (color, ink) in PEOPLE.items():
        high = low + getattr(pond, name)
        label = Label(f"people-{name}", bold=False, color=ink, halo=name == "put_off")
        if name == "untouched":
            label = _above(label, float(high[-1]))
        yield Area(TIME, low, high, panel="people", color=color, hatch=name == "put_off",
                   ghost=name == "customers", fits="" if name == "untouched" else "y", label=label)
        low = high


def fish(pond, promise):
    """A few fish in the water, as long as there is enough of it to swim in."""
    return Drawing(partial(_swim, pond, promise), panel="people", z=1.3)


def _swim(pond, promise, place, pen):
    at = FISH_AT[place.narrow]
    month, up = at[:, 0].astype(int), at[:, 1]
    under_it = month[:, None] + (-2, 0, 2)  # of each where its tail, middle and head are
    caught = (pond.customers + pond.former + pond.put_off)[under_it]
    floor = place.py(caught.max(axis=1))
    surface = place.py((caught + pond.untouched[under_it]).min(axis=1))
    deep = np.minimum(surface, place.box[3]) - floor - 2 * THICK
    y, line = floor + THICK + up * deep, place.py(promise[month])
    some = (deep > DEEP) & ((y - line > ABOVE) | (line - y > BELOW))
    size = min(LONG * float(place.px(1) - place.px(0)), LONGEST)
    pen.points(place.px(month[some]), y[some], FISH, size, theme.LEADS, rim=0)


def _above(label, market):
    """The name of those still in the pond, or how many of them there are above the page."""
    return replace(
        label,
        text=lambda place: "people-above" if market >= place.y[1] + 0.5 else label.text,
        numbers={"above": lambda place: market - place.y[1]})
