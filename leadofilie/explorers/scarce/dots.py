"""A dot for each customer, with the euros in it that this customer brings."""

import functools

import numpy as np
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.textpath import TextPath

from ... import words
from ...marks import theme
from .rounding import ROUNDING

CROWD = 100  # more customers than this are one dot
HEADING, FOOT = 34, 8  # CSS pixels of the panel above and below the dots


def draw(customers, served, each, place, pen):
    """So many customers, some of whom bring so many euros each; the last one perhaps a part."""
    if customers > CROWD:
        customers, served = 1, min(served, 1.0)
    spots, size = _spots(customers, place)
    part = np.clip(served - np.arange(customers), 0, 1)
    full = part > 1 - ROUNDING
    for some, color, edge, dash in (
            (full, theme.CUSTOMERS, theme.CUSTOMERS, None),
            (~full & (part > 0), theme.CUSTOMERS_PALE, theme.CUSTOMERS, None),
            (part <= 0, theme.PAPER, theme.GHOST, (3, 2))):
        if some.any():
            pen.points(*spots[some].T, "o", 0.88 * size, color, edge=edge, rim=1.5, dash=dash)
    outline = _outline((words.money(each), words.number(each)), 0.8 * size)
    if full.any() and len(outline.vertices):
        pen.points(*spots[full].T, outline, 1, theme.ON, rim=0)


def seats(place, wide, high):
    """Where the words beside the one dot of a crowd stand."""
    ((x, y),), size = _spots(1, place)
    yield (x + size / 2 + 8, y - high / 2), 0


def _spots(n, place):
    """Places (n, 2) of n dots in rows from the left top down, and the room for each; CSS pixels."""
    left, bottom, right, top = place.box
    width, height, top = right - left, top - bottom - HEADING - FOOT, top - HEADING
    size = next(size for size in range(96, 3, -1) if (width // size) * (height // size) >= n)
    down, across = np.divmod(np.arange(n), int(width // size))
    return np.column_stack((left + (across + 0.5) * size, top - (down + 0.5) * size)), size


@functools.lru_cache(maxsize=256)
def _outline(texts, room):
    """The first text that fits in ``room`` CSS pixels, as an outline around (0, 0)."""
    font = FontProperties(family=theme.FONT, weight="bold")
    for text in texts:
        path = TextPath((0, 0), text, size=100, prop=font)
        if not len(path.vertices):
            continue
        low, high = path.vertices.min(axis=0), path.vertices.max(axis=0)
        size = min(17.0, 100 * room / (high[0] - low[0]))
        if size >= 12:
            return Path((path.vertices - (low + high) / 2) * size / 100, path.codes)
    return Path(np.empty((0, 2)))
