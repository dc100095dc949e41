"""A heart for each person: how full it is says how likely a yes, its shape how it ended."""

import numpy as np
from matplotlib.path import Path

from ...marks import theme
from ...marks.pen import measure

MOST = 100  # hearts; with more people each stands for several
HEADING, GAP = 24, 16  # CSS pixels: above a group, between groups
KEY, OVER = 20, 4  # CSS pixels: of a line of the key, above the key
FATES = ("won", "refused", "irritated", "lost_to_rivals", "missed")  # as they stand in a group

_TURN = np.linspace(0, 2 * np.pi, 32, endpoint=False)
_HEART = np.column_stack((16 * np.sin(_TURN) ** 3, 13 * np.cos(_TURN) - 5 * np.cos(2 * _TURN)
                          - 2 * np.cos(3 * _TURN) - np.cos(4 * _TURN))) / 34
_CRACK = np.array([(0.02, 0.16), (-0.10, 0.0), (0.08, -0.14), (-0.04, -0.3)])


def shared_out(counts, each):
    """Hearts for so many people of each fate, of whom ``each`` are one heart; whole numbers that
    add up to what all of them come to."""
    return np.diff(np.round(np.cumsum([0, *counts]) / each)).astype(int)


def draw(groups, names, scale, place, pen):
    """Groups of hearts under each other, and a key.

    groups  of each its heading, the numbers of hearts for each of FATES, and how full they are
    names   of the fates
    scale   how many people a heart is, in words; "" where it is one
    """
    left, bottom, right, top = place.box
    lines = _key_lines((*zip(FATES, names, strict=True), *([(None, scale)] if scale else ())),
                       right - left)
    foot = bottom + KEY * len(lines)
    high = (top - foot - OVER - GAP * (len(groups) - 1)) / len(groups)
    for row, (heading, counts, full) in enumerate(groups):
        ceiling = top - row * (high + GAP)
        pen.text(heading, left, ceiling, 15, theme.INK, bold=True, va="top")
        spots, size = _spots(sum(counts), left, right, ceiling - high, ceiling - HEADING)
        ends = np.cumsum(counts)
        for fate, start, end in zip(FATES, (0, *ends), ends, strict=False):
            _hearts(pen, fate, spots[start:end], 0.94 * size, full)
    for row, line in enumerate(lines):
        for fate, name, x in line:
            y = foot - KEY * (row + 0.5)
            if fate:
                _hearts(pen, fate, np.array([(left + x + 7, y)]), 14, 0.5)
            pen.text(name, left + x + 18 * bool(fate), y, 13, theme.INK, va="center")


def _hearts(pen, fate, spots, size, full):
    if not len(spots):
        return
    if fate == "missed":
        pen.points(*spots.T, "o", max(3.0, size / 5), theme.LINE, edge=theme.GHOST, rim=1)
    elif fate == "won":
        pen.points(*spots.T, _path(_HEART), size, theme.CUSTOMERS, edge=theme.CUSTOMERS, rim=1)
    elif fate == "refused":
        if len(part := _below(_HEART, full)):
            pen.points(*spots.T, _path(part), size, theme.CUSTOMERS_PALE, rim=0)
        pen.points(*spots.T, _path(_HEART), size, theme.CUSTOMERS, hollow=True, rim=1.2)
    elif fate == "irritated":
        pen.points(*spots.T, _path(_HEART), size, theme.LOSS_PALE, edge=theme.LOSS, rim=1.2)
        pen.points(*spots.T, Path(_CRACK), size, theme.LOSS, hollow=True, rim=1.4)
    else:
        pen.points(*spots.T, _path(_HEART), size, theme.GHOST, hollow=True, rim=1.4, dash=(2, 1.6))


def _path(points):
    return Path(np.append(points, points[:1], axis=0), closed=True)


def _below(points, level):
    """What of a shape lies below a level, 0 its foot and 1 its top: points (n, 2)."""
    low, high = points[:, 1].min(), points[:, 1].max()
    cut = low + np.clip(level, 0, 1) * (high - low)
    kept = []
    for (x, y), (to_x, to_y) in zip(points, np.roll(points, -1, axis=0), strict=True):
        if y <= cut:
            kept.append((x, y))
        if (y <= cut) != (to_y <= cut):
            kept.append((x + (cut - y) / (to_y - y) * (to_x - x), cut))
    return np.array(kept) if len(kept) > 2 else np.empty((0, 2))


def _spots(n, left, right, bottom, top):
    """Places (n, 2) of n hearts in rows from the left top down, and the room for each."""
    if n == 0:
        return np.empty((0, 2)), 1
    width, height = right - left, top - bottom
    size = next(size for size in np.arange(34, 2, -0.5)
                if (width // size) * (height // size) >= n)
    down, across = np.divmod(np.arange(n), int(width // size))
    return np.column_stack((left + (across + 0.5) * size, top - (down + 0.5) * size)), size


def _key_lines(items, width):
    """The key in lines that fit: (fate, name, x) each."""
    lines, x = [[]], 0.0
    for fate, name in items:
        wide = 18 * bool(fate) + measure(name, 13, False)[0]
        if lines[-1] and x + wide > width:
            lines.append([])
            x = 0.0
        lines[-1].append((fate, name, x))
        x += wide + 14
    return lines
