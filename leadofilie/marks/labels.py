"""Where words stand beside the marks: one greedy placer, in CSS pixels of the picture.

Label after label takes the cheapest of its candidate boxes: one that covers no other label, few
dots and lines, and stands near what it names. Of the pictures before it knows one thing only, and
only while a hand drags: which candidate it took last, which it leaves for a clearly better one.
"""

import itertools
import textwrap
from dataclasses import dataclass

import numpy as np

from .. import words
from . import theme
from . import vocabulary as v
from .panels import wrap
from .pen import ends, measure, within
from .places import GAP, PLACES

FIRST = (v.Zone, v.Point, v.Bars, v.Area, v.Rule, v.Line, v.Drawing)  # who chooses first
ON_LABEL, ON_GRIP, FAR, LOYAL = 1000, 100, 0.12, 9
DARK = {theme.CUSTOMERS: 8.0, theme.LEADS: 4.0, theme.LOSS: 8.0}  # words do not read on these
INK_OF = {theme.LEADS: theme.LEADS_TEXT, theme.CUSTOMERS_PALE: theme.INK,
          theme.LOSS_PALE: theme.LOSS, theme.LEADS_PALE: theme.LEADS_TEXT,
          theme.GHOST: theme.GHOST_TEXT}
GHOST_PLACES = {v.Line: ("middle", "early", "late", "end", "start"), v.Rule: ("rule-start",),
                v.Bars: ("bars", "on-top", "aside")}
KEY = v.Label(lambda place: v.Raw(f"┆ {words.say('stage-ghost')}"), "foot", theme.GHOST_TEXT,
              bold=False, size=13, must=False)


def of_ghost(mark, panel):
    """The label of a ghost; only one of them is shown."""
    if panel.key:
        return KEY
    places = GHOST_PLACES.get(type(mark), ("above",))
    if panel.gutter and isinstance(mark, v.Line):
        places = ("beside", *places)
    text = _in_two_lines if isinstance(mark, v.Bars) else "stage-ghost"
    return v.Label(text, places, theme.GHOST_TEXT, bold=False, must=False)


def _in_two_lines(place):
    """The name of a ghost, and the same for a narrow gap between bars."""
    name = words.say("stage-ghost")
    return "stage-ghost", v.Raw(textwrap.fill(name, 2 * len(name) // 3))


def turn(mark, label, place):
    """When a label may choose: what can stand in few places first, and at last what has all of an
    area. Names beside the ends of lines come from the lowest up, so that they stand in the order of
    the ends."""
    where = _where(mark, label, place)
    end = float(place.py(mark.y[-1])) if "beside" in where else 0.0
    return "inside" in where, FIRST.index(type(mark)), end


def _where(mark, label, place):
    """The names of the places to try."""
    where = label.where(place) if callable(label.where) else label.where or mark.where
    return (where,) if isinstance(where, str) else where


@dataclass(frozen=True)
class Placed:
    """Words, their box (left, bottom, right, top), and which candidate that was."""

    text: str
    box: tuple
    label: v.Label
    color: str
    choice: tuple = ()

    def draw(self, pen):
        left, bottom, right, top = self.box
        if self.label.plate:
            pen.fill([(left - 2, bottom), (right + 2, bottom), (right + 2, top), (left - 2, top),
                      (left - 2, bottom)], theme.PAPER)
        align = self.label.align
        x = {"left": left, "center": (left + right) / 2, "right": right}[align]
        pen.text(self.text, x, bottom, self.label.size, self.color, ha=align,
                 bold=self.label.bold, halo=self.label.halo and not self.label.plate)


class Room:
    """What stands in a picture of a size already."""

    def __init__(self, width, height):
        self.width, self.height = width, height
        self._blocks, self._points, self._owners = [], [], []
        self._blocked = self._traced = None  # the same as arrays

    def block(self, box):
        """Let no words come in a box."""
        self._blocks.append((*box, ON_LABEL))
        self._blocked = None

    def keep_off(self, *box):
        """Let words come in a box only where there is no other place for them."""
        self._blocks.append((*box, ON_GRIP))
        self._blocked = None

    def add(self, mark, place):
        """Keep words off a mark."""
        if isinstance(mark, v.Point):
            x, y, half = float(place.px(mark.x)), float(place.py(mark.y)), mark.size / 2
            self._blocks.append((x - half, y - half, x + half, y + half, 8.0))
        elif isinstance(mark, v.Dots):
            x, y = place.px(mark.x), place.py(mark.y)
            self._points.append(np.column_stack((x, y, np.full(x.size, 4.0))))
            self._owners.append(mark)
        elif isinstance(mark, v.Line):
            x, y = place.px(mark.x), place.py(mark.y)
            self._trace(x, y, mark, 0.5 if mark.is_ghost else 1.0)
            if not mark.is_ghost and x.size:  # where it ends is to be seen
                self._blocks.append((x[-1] - 1, y[-1] - 1.9, x[-1] + 1, y[-1] + 1.9, 6.0))
        elif isinstance(mark, v.Rule) and mark.width > 1 and within(mark, place):
            self._trace(*ends(mark, place), mark, 0.7)
        elif isinstance(mark, v.Bars) and mark.alpha == 1:  # words read well on a faint one
            self._blocks += _soft_bars(mark, place)

    def _trace(self, x, y, mark, weight):
        """A point every five pixels of a line, as far as the picture shows it."""
        if x.size < 2:
            return
        steps = np.concatenate(([0.0], np.cumsum(np.hypot(np.diff(x), np.diff(y)))))
        along = np.linspace(0, steps[-1], min(int(steps[-1] / 5) + 2, 8000))
        x, y = np.interp(along, steps, x), np.interp(along, steps, y)
        seen = (x >= 0) & (x <= self.width) & (y >= 0) & (y <= self.height)
        x, y = x[seen], y[seen]
        self._points.append(np.column_stack((x, y, np.full(x.size, weight))))
        self._owners.append(mark)

    def put(self, mark, label, texts, place, before=None):
        """The label in the cheapest place for the first of the texts that finds a good one, or None
        where there is none. ``before``: the choice of the picture before, in a drag.
        """
        across = place.box[2] - place.box[0]
        if min(measure(text, label.size, label.bold)[0] for text in texts) > across:
            texts = [wrap(texts[-1], across, label.size)]
        best = None
        for rank, text in enumerate(texts):
            cost, box, where = self._look(mark, label, place, text, rank, before)
            cost += 3 * rank
            if best is None or cost < best[0]:
                best = cost, text, box, (rank, where)
            if best[0] < 3:
                break
        if best[0] >= 0.9 * ON_LABEL or not label.must and best[0] > 8:
            return None
        _, text, box, choice = best
        aside = 2 + GAP if label.plate else 0
        self.block((box[0] - aside, box[1], box[2] + aside, box[3]))
        color = label.color or INK_OF.get(mark.color, mark.color)
        return Placed(text, box, label, color, choice)

    def _look(self, mark, label, place, text, rank, before):
        """(cost, box, name) of the cheapest candidate; the first at next to no cost is taken."""
        wide, high = measure(text, label.size, label.bold)
        names = _where(mark, label, place)
        best = float("inf"), None, ""
        for order, name in sorted(enumerate(names), key=lambda each: before != (rank, each[1])):
            cost, box = self._spot(mark, name, place, wide, high)
            cost += 1.5 * order - LOYAL * (before == (rank, name))
            if cost < best[0]:
                best = cost, box, name
            if best[0] < 1:
                break
        return best

    def _spot(self, mark, name, place, wide, high):
        """(cost, box) of the cheapest candidate of a name; the first where it costs next to
        nothing, whatever was taken before."""
        spots = PLACES[name](mark, place, wide, high)
        best = float("inf"), None
        for few in (1, None):
            some = list(itertools.islice(spots, few))
            if not some:
                break
            boxes, cost = self._boxes(some, name, place, wide, high)
            cost = cost + self._cost(boxes, mark)
            if mark.is_ghost and not isinstance(mark, v.Bars):  # apart from the present
                cost = cost + 0.3 * self._cost(boxes + np.array((-8, -8, 8, 8)), mark)
            i = int(cost.argmin())
            if cost[i] < best[0]:
                best = float(cost[i]), tuple(boxes[i].tolist())
            if best[0] < 1:
                break
        return best

    def _boxes(self, spots, where, place, wide, high):
        """Boxes of candidates, kept within the panel and the picture, and what that costs."""
        wanted = np.array([(x, y, more) for (x, y), more in spots], float)
        left, bottom, right, top = place.box
        x, y = wanted[:, 0], wanted[:, 1]
        if where not in ("over", "beside", "foot", "tip"):
            x = np.clip(x, left + 2, max(left, right - wide + 8))
        if where not in ("over", "foot"):
            y = np.clip(y, bottom + 1, top - high + 8)
        start, end = place.page[0], min(place.page[1], self.width)
        x = np.clip(x, start, max(start, end - wide - 2))
        moved = abs(x - wanted[:, 0]) + abs(y - wanted[:, 1])
        return np.column_stack((x, y, x + wide, y + high)), wanted[:, 2] + FAR * moved

    def _cost(self, boxes, own):
        """What each candidate box covers, (n,)."""
        cost = np.zeros(len(boxes))
        left, bottom, right, top = boxes.T[:, :, None]
        if self._blocks:
            if self._blocked is None:
                self._blocked = np.array(self._blocks).T
            x0, y0, x1, y1, weights = self._blocked
            cost += ((left < x1) & (right > x0) & (bottom < y1) & (top > y0)) @ weights
        if self._points:
            if self._traced is None:
                self._traced = np.concatenate(self._points).T
            x, y, weights = self._traced
            if any(own is owner for owner in self._owners):  # it may run through its own halo
                weights = np.concatenate([
                    each[:, 2] * (0.4 if owner is own else 1.0)
                    for owner, each in zip(self._owners, self._points, strict=True)])
            cost += ((x > left) & (x < right) & (y > bottom) & (y < top)) @ weights
        return cost


def _soft_bars(mark, place):
    sides = mark.boxes
    x, y = place.px(sides[:, [0, 2]]), place.py(sides[:, [1, 3]])
    if mark.caps and mark.lying:
        x = x[:, [1, 1]] + (-4, 4)
    elif mark.caps:
        y = y[:, [1, 1]] + (-2, 0)
    for i in range(len(sides)):
        color = mark.color if mark.colors is None else mark.colors[i]
        yield (x[i].min(), y[i].min(), x[i].max(), y[i].max(),
               4.0 if mark.caps else DARK.get(color, 1.0))
