"""The ring of five stages that a customer goes round, drawn for FunnelOrLoop and TwoDrawings."""

from functools import partial

import numpy as np
from matplotlib.path import Path

from ... import words
from ...marks import Drawing, Label, Raw, theme

STAGES = ("consider", "evaluate", "buy", "enjoy", "recommend")
COLORS = (theme.LEADS, theme.LEADS, theme.CUSTOMERS, theme.CUSTOMERS, theme.CUSTOMERS)
INKS = (theme.LEADS_TEXT, theme.LEADS_TEXT, theme.CUSTOMERS, theme.CUSTOMERS, theme.CUSTOMERS)
SIDES = ("left", "left", "center", "right", "right")  # how the names around it are aligned
TURN = 72  # degrees from one stage to the next, of which an arc takes
ARC = (6, 66)
SIZE = 13  # of the names; CSS pixels


def stage_name(stage):
    """What a stage is called."""
    return words.say(f"FunnelOrLoop-{stage}")


def ring(numbers, panel):
    """Five arcs as wide as the numbers of their stages, relative to the widest; with names."""
    widths = np.maximum(0.45 * numbers / max(numbers.max(), 1e-12), 0.035)
    for i, stage in enumerate(STAGES):
        yield Drawing(
            partial(_arc, i, widths[i]), panel=panel, color=COLORS[i], seats=partial(_seat, i),
            label=Label(Raw(f"{stage_name(stage)}\n{words.number(numbers[i])}"),
                        color=INKS[i], size=SIZE, align=SIDES[i], halo=False))


def _circle(place):
    """The middle of the ring and its radius, for the names stand around it: CSS pixels."""
    left, bottom, right, top = place.box
    width, height = right - left, top - bottom
    radius = min((width / 2 - 5.6 * SIZE) / 1.3, (height / 2 - 26) / 1.55)
    return np.array(((left + right) / 2, (bottom + top) / 2)), radius


def _at(degrees):
    return np.array((np.cos(np.radians(degrees)), np.sin(np.radians(degrees))))


def _arc(i, width, place, pen):
    """An arc of a width in radii, clockwise from the top, and the arrow head behind it."""
    middle, radius = _circle(place)
    start = 90 - TURN * i
    first, last = start - ARC[1], start - ARC[0]
    outer, inner = Path.arc(first, last), Path.arc(first, last)
    path = Path(np.concatenate((outer.vertices * (1 + width / 2),
                                inner.vertices[::-1] * (1 - width / 2),
                                outer.vertices[:1] * (1 + width / 2))),
                np.concatenate((outer.codes, [Path.LINETO], inner.codes[1:], [Path.CLOSEPOLY])))
    pen.fill(Path(path.vertices * radius + middle, path.codes), COLORS[i])
    tip = start - TURN
    pen.points(*(middle + radius * _at(tip)), (3, 0, tip + 180), 11, theme.INK, rim=0)


def _seat(i, place, wide, high):
    """Where the name and the number of a stage stand: outside the middle of its arc."""
    middle, radius = _circle(place)
    x, y = _at(90 - TURN * (i + 0.5)) * (1.36, 1.4)
    if SIDES[i] == "center":
        y -= 0.25
    elif y > 0.7:  # a number of a small ring would hang into its arc
        y += max(0, 1.2 * SIZE / radius - 0.2)
    left, low = middle + radius * np.array((x, y))
    yield (left - {"left": 0, "center": 0.5, "right": 1}[SIDES[i]] * wide, low - high / 2), 0
