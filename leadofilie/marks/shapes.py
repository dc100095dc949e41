"""Small drawings for a mark's ``shape``: paths in a square of side 1 around the origin."""

import functools

import numpy as np
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, Bbox

_TO, _CURVE, _CLOSE = Path.LINETO, Path.CURVE4, Path.CLOSEPOLY


def _outline(start, *parts):
    """A closed path: from ``start`` by pairs (straight) and by three pairs at a time (a curve)."""
    points, codes = [start], [Path.MOVETO]
    for part in parts:
        curved = np.ndim(part) == 2
        points += part if curved else [part]
        codes += [_CURVE] * 3 if curved else [_TO]
    return Path([*points, start], [*codes, _CLOSE])


# Head and shoulders.
PERSON = Path.make_compound_path(
    Path.circle((0, 0.27), 0.21),
    _outline((-0.42, -0.48), [(-0.42, -0.14), (-0.26, -0.01), (0, -0.01)],
             [(0.26, -0.01), (0.42, -0.14), (0.42, -0.48)]))
# From the side, its head to the left.
FISH = _outline(
    (-0.5, 0), [(-0.36, 0.24), (-0.06, 0.28), (0.2, 0.04)], (0.5, 0.22), (0.44, 0), (0.5, -0.22),
    (0.2, -0.04), [(-0.06, -0.28), (-0.36, -0.24), (-0.5, 0)])
# What lies on the left and on the right half of a chocolate chip cookie.
CHIPS = tuple(Path.make_compound_path(*(Path.circle((side * x, y), 0.075) for x, y in places))
              for side, places in ((-1, ((0.15, 0.27), (0.32, 0.03), (0.13, -0.2))),
                                   (1, ((0.24, 0.23), (0.13, 0.0), (0.26, -0.22)))))


@functools.lru_cache(64)
def person_up_to(level):
    """What of a person lies below a level, 0 none of it and 1 all."""
    # Curves are cut as polygons, in units of what a screen shows: they are made large first.
    large, foot, high = 50, -0.48, 0.96
    box = Bbox([(-large, -large), (large, large * (foot + high * level))])
    cut = PERSON.transformed(Affine2D().scale(large)).clip_to_bbox(box)
    return cut.transformed(Affine2D().scale(1 / large))
