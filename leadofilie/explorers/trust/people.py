"""People as dots in circles of friends, and the ties between them."""

import functools

import numpy as np
from matplotlib.path import Path

from ...marks import theme
from ...marks.pen import measure
from ...models.word_of_mouth import ADVERTISING, STRONG_TIE, WEAK_TIE

DOTS = 400  # at most so many people are drawn
TIES = 120  # all of them would be a grey sheet
RIM = 1.6
# A dot is a line as short as can be, with round ends; slanting, since on paper level lines are
# moved to whole pixels. The others have corners.
DOT = np.array([(-0.01, -0.01), (0.01, 0.01)])
TRIANGLE = np.array([(0, 5), (-5, -5), (5, -5)])
DIAMOND = np.array([(0, -4.95), (4.95, 0), (0, 4.95), (-4.95, 0)])


def draw_ties(ties, strong, weak, place, pen):
    """The circles of friends and a part of the ties between acquaintances."""
    xy, centres, radius = on_the_page(ties, place.box)
    if strong:
        pen.fill(_shapes(centres, DOT), None, edge=theme.LINE, width=2 * radius, alpha=0.55)
    if weak:
        pairs = _pairs(ties, len(xy))
        if len(pairs):
            pen.fill(_lines(xy[pairs]), None, edge=theme.GHOST, width=0.5, alpha=0.6)


def draw_people(ties, known, how, place, pen):
    """Each person: colour, shape and fill all say how they heard."""
    xy, _, _ = on_the_page(ties, place.box)
    known, how = known[:len(xy)], how[:len(xy)]
    _draw(pen, xy[~known], None)
    for way in (ADVERTISING, STRONG_TIE, WEAK_TIE):
        _draw(pen, xy[known & (how == way)], way)


def draw_key(names, place, pen):
    """What the marks mean, under the people."""
    left, bottom, right, _ = place.box
    wide = [11 + measure(name, 13, False)[0] for name in names]
    gap = min((right - left - 8 - sum(wide)) / 2, 20)
    if tight := gap < 6:
        gap = 14
    x, y = left + 8, bottom - 20
    for way, (name, across) in enumerate(zip(names, wide, strict=True)):
        if tight and x + across > right:  # on a small phone one stands below
            x, y = left + 8, y - 20
        _draw(pen, np.array([(x, y)]), way)
        pen.text(name, x + 11, y, 13, theme.INK, va="center")
        x += across + gap


def _draw(pen, xy, way):
    """People who heard in a way, or None for not at all. One path for all keeps the picture small:
    a marker for each is five times as long."""
    if not len(xy):
        return
    if way is None:
        pen.fill(_shapes(xy, DOT), None, edge=theme.GHOST, width=5 + RIM)
        pen.fill(_shapes(xy, DOT), None, edge=theme.PAPER, width=5 - RIM)
    elif way == STRONG_TIE:
        pen.fill(_shapes(xy, DOT), None, edge=theme.CUSTOMERS, width=7 + RIM)
    elif way == ADVERTISING:
        pen.fill(_shapes(xy, TRIANGLE), theme.LEADS, edge=theme.LEADS_TEXT, width=RIM)
    else:
        pen.fill(_shapes(xy, DIAMOND), theme.PAPER, edge=theme.CUSTOMERS, width=RIM)


def _shapes(xy, corners):
    """The same shape at each of some places; closed where it has more than two corners."""
    closed = len(corners) > 2
    points = np.append(corners, corners[:1], axis=0) if closed else corners
    return _path((xy[:, None] + points), closed)


def _lines(ends):
    return _path(ends, closed=False)


def _path(points, closed):
    """One path of as many parts as there are rows of points, (n, corners, 2)."""
    n, corners, _ = points.shape
    codes = np.full((n, corners), Path.LINETO)
    codes[:, 0] = Path.MOVETO
    if closed:
        codes[:, -1] = Path.CLOSEPOLY
    path = Path(points.reshape(-1, 2), codes.ravel())
    path.should_simplify = False  # dots are shorter than what a pixel can show
    return path


def on_the_page(ties, box):
    """Where to draw the people in a box, as ``_layout``."""
    left, bottom, right, top = (round(float(side), 3) for side in box)
    xy, centres, radius = _layout(ties, right - left, top - bottom)
    return xy + (left, bottom), centres + (left, bottom), radius


@functools.lru_cache(maxsize=16)
def _pairs(ties, people):
    """The ties between acquaintances that are drawn, (n, 2)."""
    pairs = ties.weak_pairs
    pairs = pairs[(pairs < people).all(axis=1)]
    return pairs[:: max(1, len(pairs) // TIES)]


@functools.lru_cache(maxsize=16)
def _layout(ties, width, height):
    """Where to draw the first DOTS people: (places, the circles' centres, a circle's radius)."""
    sizes = np.bincount(ties.group)
    circles = max(1, int((np.cumsum(sizes) <= DOTS).sum()))
    sizes = sizes[:circles]
    columns = max(1, round(np.sqrt(circles * width / height)))
    rows = -(-circles // columns)
    place = np.arange(circles)
    radius = 0.46 * min(width / columns, height / rows)
    centres = np.column_stack([(place % columns + 0.5) * width / columns,
                               height - (place // columns + 0.5) * height / rows])
    # A sunflower's spiral fills a disc evenly with any number of seeds.
    inside = np.concatenate([np.arange(size) for size in sizes])
    group = np.repeat(place, sizes)
    turn = inside * np.pi * (3 - np.sqrt(5)) + group
    reach = 0.84 * radius * np.sqrt((inside + 0.5) / sizes[group])
    xy = centres[group] + reach[:, None] * np.column_stack([np.cos(turn), np.sin(turn)])
    return xy, centres, radius
