"""A football pitch from above, whose players are as large as the attention they get."""

import numpy as np

from ...marks import theme

LINES = ((4, 0.14), (3, 0.48), (3, 0.8))  # how many play in a line, and where along the pitch
FOOT = 19  # CSS pixels under the pitch, for the names of the lines
COLORS = (theme.CUSTOMERS, theme.GHOST, theme.LEADS)  # defence, midfield, strikers


def draw(attention, place, pen):
    """The pitch and its players; attention (3,) of defence, midfield and strikers."""
    left, bottom, right, top = place.box
    bottom += FOOT
    wide, high = right - left, top - bottom
    _lines(left, bottom, wide, high, pen)
    for share, (players, x), color in zip(attention, LINES, COLORS, strict=True):
        # All the attention is as much paint whoever gets it; who gets none is still to be seen.
        size = max(5.0, 0.6 * high * np.sqrt(share / players))
        across = (np.arange(players) + 0.5) / players
        ahead = 0.7 * high * across * (1 - across)  # who plays in the middle
        pen.points(left + x * wide + ahead, bottom + high * across, "o", size, color, rim=1)


def _lines(left, bottom, wide, high, pen):
    """The lines on the grass: edge, halfway line, circle and the two penalty areas."""
    def box(x0, x1, y0, y1):
        x, y = left + np.array([x0, x1]) * wide, bottom + np.array([y0, y1]) * high
        pen.line(x[[0, 1, 1, 0, 0]], y[[0, 0, 1, 1, 0]], theme.LINE, 1.5)

    box(0, 1, 0, 1)
    box(0, 0.5, 0, 1)
    box(0, 0.08, 0.22, 0.78)
    box(0.92, 1, 0.22, 0.78)
    turn = np.linspace(0, 2 * np.pi, 41)
    pen.line(left + wide / 2 + 0.3 * high * np.cos(turn),
             bottom + high / 2 + 0.3 * high * np.sin(turn), theme.LINE, 1.5)
