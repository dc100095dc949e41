"""The picture of the finite pond: where everyone is, piled up."""

from dataclasses import replace

import numpy as np

from ...marks import Area, Label, theme
from .months import MONTHS, TIME

PEOPLE = {  # from the bottom up: the colour of the area and of its name
    "customers": (theme.CUSTOMERS, theme.ON),
    "former": (theme.CUSTOMERS_PALE, theme.INK),
    "put_off": (theme.LOSS_PALE, theme.LOSS),
    "untouched": (theme.LEADS_PALE, theme.LEADS_TEXT),
}


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


def _above(label, market):
    """The name of those still in the pond, or how many of them there are above the page."""
    return replace(
        label,
        text=lambda place: "people-above" if market >= place.y[1] + 0.5 else label.text,
        numbers={"above": lambda place: market - place.y[1]})
