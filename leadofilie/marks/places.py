"""Where words may stand beside a mark: candidates, in CSS pixels of the picture.

Each function yields ((left, bottom), cost) of boxes so wide and high; ``PLACES`` names them.
"""

import numpy as np

from .pen import ends, within

GAP = 5  # CSS pixels between a mark and its words
ARROWS = 17  # CSS pixels from the middle of a handle to the ends of its arrows (grips.js)


def _beside_point(dx, dy):
    def places(mark, place, wide, high):
        x, y = float(place.px(mark.x)), float(place.py(mark.y))
        half = mark.size / 2 * (1.25 if getattr(mark, "shape", "") == "D" else 1) + GAP
        if getattr(mark, "handle", None) or getattr(mark, "grip", False):
            half = max(half, ARROWS)
        left = (x + (0 if dx > 0 else -wide if dx < 0 else -wide / 2)
                + dx * half * (0.5 if dy else 1))
        foot = y + (0 if dy > 0 else -high if dy < 0 else -high / 2) + dy * half
        for step in range(1 if dx else 4):  # further away where something is in the way
            yield (left, foot + 5 * step * dy), 0.6 * step
    return places


def _on_line(mark, place):
    """The part of a line that can be seen, in pixels, from left to right."""
    x, y = place.px(mark.x), place.py(mark.y)
    left, _, right, _ = place.box
    inside = (x >= left) & (x <= right)
    edges = [edge for edge in (left, right) if x[0] < edge < x[-1]]
    both = np.concatenate((x[inside], edges)), np.concatenate((y[inside], np.interp(edges, x, y)))
    order = np.argsort(both[0], kind="stable")
    return both[0][order], both[1][order]


def _along(part):
    """Above and below a line around a part of its length: 1 is its end."""
    def places(mark, place, wide, high, sides=(1, -1)):
        x, y = _on_line(mark, place)
        if not x.size:
            return
        left = x[-1] - wide if part == 1 else x[0] + part * max(x[-1] - x[0] - wide, 0)
        grid = np.linspace(left, left + wide, 9)
        here = np.interp(grid, x, y)
        for step in range(12):
            if 1 in sides:
                yield (left, here.max() + GAP * 0.4 + 6 * step), 1.2 * step
            if -1 in sides:
                yield (left, here.min() - GAP * 0.4 - high - 6 * step), 0.5 + 1.2 * step
    return places


def _one_side(part, side):
    return lambda mark, place, wide, high: _along(part)(mark, place, wide, high, (side,))


def _beside(mark, place, wide, high):
    """Right of where a line ends, or the middle of an area."""
    x, y = _on_line(mark, place)
    if x.size:
        for aside, more in ((1.5 * GAP, 0), (ARROWS + GAP, 5)):
            for step in sorted(range(-12, 13), key=lambda step: (abs(step), -step)):
                yield (x[-1] + aside, y[-1] - high / 2 + step * 5), 0.6 * abs(step) + more


def _rule(part):
    """At a part of a rule's length: 0 is its start or foot, 1 its end."""
    def places(mark, place, wide, high):
        if not within(mark, place):
            return
        x, y = ends(mark, place)
        if mark.x is None:
            left = x[0] + GAP + part * (x[1] - x[0] - GAP - wide)
            yield (left, y[0] + 0.4 * GAP), 0
            yield (left, y[0] - 0.4 * GAP - high), 0.6
            yield (left, y[0] + ARROWS), 4  # clear of a handle
            yield (left, y[0] - ARROWS - high), 4.6
        else:
            foot = y[0] + GAP + part * (y[1] - y[0] - GAP - high)
            yield (x[0] + GAP, foot), 0
            yield (x[0] - GAP - wide, foot), 0.6
            yield (x[0] + GAP, foot + ARROWS), 4
            if not part:
                yield (x[0] - wide / 2, y[0] - 0.5 * GAP - high), 1
    return places


def _rule_before(mark, place, wide, high):
    """Left of where a rule that lies begins."""
    if within(mark, place):
        x, y = ends(mark, place)
        for rank, part in enumerate((0.5, 0, 1)):
            yield (x[0] - GAP - wide, y[0] - part * high), rank


def _rule_foot(mark, place, wide, high):
    """Under a rule that stands."""
    if within(mark, place):
        x, y = ends(mark, place)
        yield (x[0] - wide / 2, y[0] - 0.5 * GAP - high), 0


def _inside(mark, place, wide, high):
    """Where an area is thickest."""
    x, low, high_edge = place.px(mark.x), place.py(mark.low), place.py(mark.high)
    left, bottom, right, top = place.box
    low, high_edge = np.clip(low, bottom, top), np.clip(high_edge, bottom, top)
    grid = np.linspace(left + 4, right - 4, 97)
    floor, ceiling = np.interp(grid, x, low), np.interp(grid, x, high_edge)
    reach = int(np.ceil(wide / 2 / (grid[1] - grid[0])))
    if 2 * reach + 1 > grid.size:
        return
    windows = np.lib.stride_tricks.sliding_window_view
    floors = windows(floor, 2 * reach + 1).max(axis=1)
    ceilings = windows(ceiling, 2 * reach + 1).min(axis=1)
    inside = slice(reach, grid.size - reach)
    middle = (floor + np.array([[0.5], [0.3], [0.7]]) * (ceiling - floor))[:, inside]
    room = np.minimum(middle - floors, ceilings - middle)
    spots = np.argwhere(room > 0.4 * high)
    room = room[room > 0.4 * high]
    for i in np.argsort(-room, kind="stable")[::max(1, room.size // 40)]:
        part, at = spots[i]
        yield ((grid[reach + at] - wide / 2, middle[part, at] - high / 2),
               max(0.0, (room.max() - room[i]) / 10))


def _at_bars(mark, place, wide, high):
    """At the end of a bar: the last one's first."""
    if mark.lying:
        yield from _tip(mark, place, wide, high)
        return
    at, tips = mark.xy[::-1] if mark.lying else mark.xy
    for rank, (where, tip) in enumerate(list(zip(at, tips, strict=False))[::-1]):
        x, y = place.px(where + mark.wide / 2) - wide, place.py(tip)
        yield (x, y + 0.4 * GAP), 0.5 * rank
        yield (x, y - 0.4 * GAP - high), 0.5 * rank + 0.4


def _aside(mark, place, wide, high):
    """Right or left of the end of a bar."""
    for left, _, right, top in mark.boxes:
        y = place.py(top) - high / 2
        yield (place.px(right) + 1.5 * GAP, y), 0
        yield (place.px(left) - 1.5 * GAP - wide, y), 0.5


def _tip(mark, place, wide, high):
    """At the end of a lying bar, further on where something is in the way: the last one's first."""
    tips, at = mark.xy
    for rank, (where, tip) in enumerate(list(zip(at, tips, strict=False))[::-1]):
        x, y = place.px(tip), place.py(where) - high / 2
        for step in range(24):
            more = 1.5 * GAP + 6 * step
            yield (x + more if tip >= 0 else x - more - wide, y), 0.5 * rank + 0.12 * step


def _on_top(mark, place, wide, high):
    """On the middle of the first bar (under one that goes down), and further away where something
    is in the way."""
    left, foot, right, top = mark.boxes[0]
    x, y = place.px((left + right) / 2) - wide / 2, place.py(top)
    for step in range(10):
        away = 0.4 * GAP + 4 * step
        yield (x, y + away if top >= foot else y - away - high), 0.4 * step


def _top(mark, place, wide, high):
    """Under the top of the panel."""
    left, _, right, top = place.box
    yield (left + GAP, top - high), 0
    yield (right - wide, top - high), 1


def _foot(mark, place, wide, high):
    """Under the panel."""
    yield (place.box[0], place.box[1] - high - GAP), 0


def _over(mark, place, wide, high):
    """Above the panel, over a zone."""
    start, end = place.px(np.clip((mark.start, mark.end), *place.x))
    if end - start > wide:
        yield ((start + end) / 2 - wide / 2, place.box[3] + 0.5 * GAP), 0


PLACES = {
    "above": _beside_point(0, 1), "below": _beside_point(0, -1), "right": _beside_point(1, 0),
    "left": _beside_point(-1, 0), "above-right": _beside_point(1, 1),
    "above-left": _beside_point(-1, 1), "below-left": _beside_point(-1, -1),
    "below-right": _beside_point(1, -1),
    "end": _along(1), "end-above": _one_side(1, 1), "end-below": _one_side(1, -1),
    "start": _along(0), "middle": _along(0.5), "early": _along(0.25), "late": _along(0.8),
    "late-below": _one_side(0.8, -1), "beside": _beside,
    "rule-end": _rule(1), "rule-middle": _rule(0.5), "rule-start": _rule(0),
    "rule-before": _rule_before, "rule-foot": _rule_foot,
    "seats": lambda mark, place, wide, high: mark.seats(place, wide, high),
    "inside": _inside, "over": _over, "bars": _at_bars,
    "aside": _aside, "on-top": _on_top, "tip": _tip, "top": _top, "foot": _foot,
}
