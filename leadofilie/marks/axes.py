"""Axes, drawn by the pen that draws the marks: lines along a panel, numbers, names and headings.

Matplotlib's own measure every text some ten times; these take a tenth of the time.
"""

import functools

import numpy as np
from matplotlib.ticker import MaxNLocator

from .. import words
from . import theme
from . import vocabulary as v
from .panels import of, wrap

SIZE, NUMBERS = 15, 14  # of headings and names, and of numbers along an axis; CSS pixels
UNDER = 24  # CSS pixels from a panel down to the name of its x-axis, past a line of numbers
GAP = 3.5, 5  # CSS pixels from a panel to the numbers left of it, and to those under it


def draw(panel, place, pen, title, say, currency, *, numbered=True):
    """The axes of a panel and the heading above it. ``say``: key -> words; ``numbered``: whether
    anything stands under it."""
    left, bottom, right, top = place.box
    write = functools.partial(pen.text, color=theme.INK, leading=1)
    if title:
        write(title, left, top + 10 + panel.over, SIZE, bold=True, va="baseline")
    if panel.bare or panel.strip:
        return
    if panel.frame:
        for x, y in (((left, left), (bottom, top)), ((left, right), (bottom, bottom))):
            pen.line(x, y, theme.GHOST, 0.8, cap="projecting")
    for y, text in ticks(panel.y, place.y, place.narrow, say, currency):
        write(text, left - GAP[0], place.py(y), NUMBERS, ha="right", va="middle")
    if not numbered:
        return
    for x, text in ticks(panel.x, place.x, place.narrow, say, currency, right - left):
        write(text, place.px(x), bottom - GAP[1], NUMBERS, ha="center", va="cap")
    if panel.x.name:
        name = panel.x.name
        said = name if isinstance(name, v.Raw) else say(f"axis-{name}")
        write(wrap(said, right - left + panel.gutter + 30), right, bottom - UNDER, SIZE,
              ha="right", va="cap")


def ticks(axis, limits, narrow, say, currency, across=None):
    """The numbers or names along an axis with these limits: (value, text). ``across``: its length
    in CSS pixels, where names stand beside each other."""
    said, (low, high) = of(axis.ticks, narrow), limits
    if isinstance(said, dict):
        texts = [say(key) if isinstance(key, str) else words.percent(key) for key in said.values()]
        if across and len(said) > 1 and not axis.name:  # the axis' name would leave the picture
            room = across * min(np.diff(sorted(said))) / (high - low)
            texts = [wrap(text, room - 6, NUMBERS) for text in texts]
        found = zip(said, texts, strict=True)
    elif np.ndim(said):
        found = ((value, written(value, axis.unit, currency)) for value in said)
    elif axis.unit:
        values = MaxNLocator(said, steps=[1, 2, 2.5, 5, 10]).tick_values(low, high)
        found = ((value, written(value, axis.unit, currency)) for value in values)
    else:
        found = ()
    slack = 1e-6 * (high - low)
    return [(value, text) for value, text in found if low - slack <= value <= high + slack]


def written(value, unit, currency):
    """A number along an axis."""
    if unit == "money":
        return short_money(value, currency)
    return words.percent(value) if unit == "percent" else words.number(value, 1)


def short_money(value, currency="euro"):
    """A round amount; thousands stay short (€ 20k, € 1,5 mln)."""
    coin = words.Dollars if currency == "dollar" else float
    for size, key in ((1e9, "stage-billion"), (1e6, "stage-million"), (1e4, "stage-thousand")):
        if abs(value) >= size:
            short = value / max(size if size > 1e4 else 1e3, 1e3)
            digits = 0 if float(short).is_integer() else 1
            return words.say(key, amount=words.money(coin(short), digits))
    return words.money(coin(value), 0 if float(value).is_integer() else 2)
