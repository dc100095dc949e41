"""Where an axis begins and ends: what the marks on it need, in round numbers.

The same marks always give the same limits, wherever the reader came from. Only while a hand drags
do limits grow and never shrink, so that the picture does not breathe under the finger.
"""

import numpy as np

ROUND = (1, 1.5, 2, 3, 4, 5, 6, 8, 10)


def settle(panel, now, ghosts, before=None):
    """The limits ((x low, x high), (y low, y high)) of a panel with these marks.

    ``before``: the limits that they may only grow from, while a hand drags.
    """
    held = now if panel.x.exact else (*now, *ghosts)
    x = _limits(panel.x, [mark.xy[0] for mark in held if "x" in mark.fits], before and before[0])
    held = now if panel.y.exact else (*now, *ghosts)
    y = _limits(panel.y, [_seen(mark.xy, x) for mark in held if "y" in mark.fits],
                before and before[1])
    return x, y


def _limits(axis, arrays, before):
    if axis.low is not None and axis.high is not None:
        return axis.low, axis.high
    ends = [float(f(each)) for each in arrays if len(each) for f in (np.min, np.max)]
    ends = [end for end in ends if np.isfinite(end)]
    if axis.exact:
        low, high = min((*ends, *axis.hold), default=0.0), max((*ends, *axis.hold), default=1.0)
    else:
        below, above = axis.room if isinstance(axis.room, tuple) else (axis.room, axis.room)
        low = max(min((*ends, *axis.hold, 0.0)) * below, axis.least)
        high = min(max((*ends, *axis.hold, 0.0)) * above, axis.most)
        low, high = -round_up(-low), round_up(high)
        if before:
            low, high = min(low, before[0]), max(high, before[1])
    low = low if axis.low is None else axis.low
    high = high if axis.high is None else axis.high
    return (low, high) if low < high else (low, low + 1.0)


def round_up(value):
    """The first round number at or above a value, 0 where that is not above zero."""
    if not value > 1e-300:  # below, numbers lose their digits
        return 0.0
    power = 10.0 ** np.floor(np.log10(value * (1 + 1e-9)))
    return next(float(step * power) for step in ROUND if step * power >= value * (1 - 1e-9))


def _seen(xy, limits):
    """The y of what lies within the limits of x; of a line also where it crosses them."""
    x, y = (np.asarray(each, float) for each in xy)
    if x.size != y.size or not x.size:
        return y
    low, high = x.min(), x.max()
    if limits[0] <= low and high <= limits[1]:
        return y
    inside = y[(x >= limits[0]) & (x <= limits[1])]
    order = np.argsort(x, kind="stable")
    edges = [edge for edge in limits if low <= edge <= high]
    return np.append(inside, np.interp(edges, x[order], y[order]))
