"""Axes as an explorer declares them, and their places in the picture."""

import math
import textwrap
from dataclasses import dataclass

import numpy as np

TOP = 4  # CSS pixels kept free above everything; the picture's title is text on the page
LEFT, RIGHT, FOOT, BETWEEN = 66, 18, 52, 22
UNDER = 22  # CSS pixels under a panel without numbers, for the name of the ghost


@dataclass(frozen=True)
class Axis:
    """An axis from ``low`` to ``high``; what is not said follows the marks.

    unit       how its numbers are written: "money", "count", "percent", or None for no numbers
    name       key of its name
    ticks      about how many, or at which values, or value -> key; a pair: (wide, narrow)
    exact      it ends where the marks of the present end, and takes no notice of the ghost
    hold       values that it always shows
    room       how many times as much as the marks need; a pair: (below zero, above it)
    least, most  it shows nothing below or above
    """

    unit: str | None = None
    low: float | None = None
    high: float | None = None
    name: str | None = None
    ticks: object = 4
    exact: bool = False
    hold: tuple = ()
    room: float | tuple = 1.0
    least: float = -np.inf
    most: float = np.inf


@dataclass(frozen=True)
class Panel:
    """Axes of the picture.

    title   key of the heading above it, "" for none; ``axis-<name>`` where not said
    share   of the width, or of the height in a stacked layout
    bare    no frame and no ticks
    strip   so many CSS pixels high, without frame or title, above all others
    square  one unit is as long on both axes
    left    CSS pixels between it and what stands left of it, where not those of the layout
    gutter  CSS pixels at its right side kept free for the names of what ends there
    frame   whether lines stand along its numbers
    key     the ghost is named at its foot, with a sample of a bar's cap
    over    CSS pixels between it and its title, for the names of zones
    under   CSS pixels that a bare one keeps under it where the layout is deep
    """

    name: str
    x: Axis = Axis()
    y: Axis = Axis()
    title: str | tuple | None = None
    share: float = 1
    bare: bool = False
    strip: int = 0
    square: bool = False
    left: int | None = None
    gutter: int = 0
    frame: bool = True
    key: bool = False
    over: int = 0
    under: int = 8


@dataclass(frozen=True)
class Place:
    """A panel on the page: its limits, and its box in CSS pixels (left, bottom, right, top); y goes
    up from the foot of the picture, which is narrow or not.

    page   where the page of the picture that it stands on begins and ends, in CSS pixels
    """

    x: tuple
    y: tuple
    box: tuple
    narrow: bool = False
    page: tuple = (0, math.inf)

    def px(self, x):
        """CSS pixels from the left."""
        (low, high), (left, _, right, _) = self.x, self.box
        return left + (np.asarray(x, float) - low) * ((right - left) / (high - low))

    def py(self, y):
        """CSS pixels from the foot."""
        (low, high), (_, bottom, _, top) = self.y, self.box
        return bottom + (np.asarray(y, float) - low) * ((top - bottom) / (high - low))

    def shows(self, x, y):
        """Whether a point lies within its limits."""
        return self.x[0] <= x <= self.x[1] and self.y[0] <= y <= self.y[1]


def of(pair, narrow):
    """What holds for a wide or a narrow picture: of a pair, or the one thing."""
    return pair[narrow] if isinstance(pair, tuple) else pair


def wrap(text, across, size=15):
    """The text in lines of at most about ``across`` CSS pixels."""
    return "\n".join(textwrap.wrap(text, max(12, int(across / (0.507 * size)))))


@dataclass(frozen=True)
class Layout:
    """How the panels stand: beside each other, or

    stacked  under each other over one x-axis; a panel's share is then its height in CSS pixels
             and 0 is the rest
    rows     in rows of (how many beside each other, CSS pixels high)

    Where it is narrow a picture has pages, so that it stays low enough to be in sight with the
    lever that moves it: one for each panel or row, beside each other.

    left, right, foot: CSS pixels for what stands around the axes; a pair: (wide, narrow).
    deep: the picture is low, and bare panels, without numbers under them, go down to its edge.
    """

    stacked: bool = False
    rows: tuple = ()
    left: int | tuple = LEFT
    right: int | tuple = RIGHT
    foot: int = FOOT
    deep: bool = False

    def pages(self, panels):
        """On which page of a narrow picture each panel stands, counted from 0."""
        if self.rows:
            return [page for page, (n, _) in enumerate(self.rows) for _ in range(n)]
        strips = sum(panel.strip > 0 for panel in panels)
        plain = iter(range(len(panels) - strips))
        return [0 if panel.strip else next(plain) for panel in panels]

    def boxes(self, panels, width, height, narrow, titles):
        """The box of each panel, (left, bottom, width, height) in CSS pixels from the foot.

        ``width``: of the picture, or of one of its pages where it is narrow.
        """
        if self.rows:
            return self._rows(width, height, narrow)
        left, right = of(self.left, narrow), of(self.right, narrow)
        if self.stacked and not narrow:
            return _stack(panels, height, titles, left, width - left - right, self.foot)
        foot = [max(panel.under, UNDER * panel.key) if self.deep and panel.bare else self.foot
                for panel in panels if not panel.strip]
        return _beside(panels, width, height, narrow, titles, left, right, np.array(foot))

    def _rows(self, width, height, narrow, gap=28):
        made, top = [], height - TOP
        for page, (n, high) in enumerate(self.rows):
            high = height - TOP - UNDER if narrow else high
            wide = (width - gap * (n - 1)) / n
            start = page * width if narrow else 0
            made += [(start + i * (wide + gap), top - high, wide, high) for i in range(n)]
            top -= 0 if narrow else high
        return made


def _beside(panels, width, height, narrow, titles, left, right, foot):
    strip = sum(panel.strip for panel in panels)
    plain = [panel for panel in panels if not panel.strip]
    n = len(plain)
    lefts = np.array([left if panel.left is None else panel.left for panel in plain])
    if narrow:
        wide, starts = width - lefts - right, lefts + width * np.arange(n)
    else:
        shares = np.array([panel.share for panel in plain], float)
        wide = shares / shares.sum() * (width - lefts.sum() - right - (n - 1) * BETWEEN)
        starts = np.cumsum(wide + lefts + BETWEEN) - wide - BETWEEN
    lines = max((1 + wrap(title, across + right).count("\n")
                 for title, across in zip(titles, wide, strict=False) if title), default=0)
    heading = 10 + 20 * lines if lines else 6
    heading += max(panel.over for panel in plain)
    top = height - TOP - strip - heading
    # On a page of its own a panel has the place of the strip as well.
    high = top - foot + (strip * (np.arange(n) > 0) if narrow else np.zeros(n))
    boxes = iter(zip(starts, foot, wide, high, strict=True))
    return [(0, height - TOP - strip + 4, min(width, strip * 10), strip - 8) if panel.strip
            else next(boxes) for panel in panels]


def _stack(panels, height, titles, left, wide, foot, gap=42):
    boxes, bottom = [], foot
    for panel in reversed(panels):
        heading = 40 if any(titles) else 8
        high = panel.share or height - TOP - heading - bottom
        boxes.append((left, bottom, wide, high))
        bottom += high + gap
    return boxes[::-1]
