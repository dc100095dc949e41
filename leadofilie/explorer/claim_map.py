"""The map of break-it: two levers, and where on it a claim holds. Places are shares of the levers'
ranges, 0 to 1, each on its lever's own scale."""

from functools import partial

import contourpy
import numpy as np
from matplotlib.path import Path
from matplotlib.ticker import MaxNLocator
from numpy.lib.stride_tricks import sliding_window_view

from ..marks import Axis, Bars, Drawing, Handle, Label, Panel, Point, Raw, theme

FINE = 100  # rows and columns of the whole map
CELLS = 20  # rows and columns of the cells that a reader colours by coming there
MOST = 1e12  # stands for an infinite advantage

LOOKS = (("holds", theme.CUSTOMERS, theme.CUSTOMERS_PALE),
         ("breaks", theme.LOSS, theme.LOSS_PALE))


def panel(x, y):
    """The empty map of two levers."""
    return Panel("map", _axis(x, name=Raw(x.label)), _axis(y), title=Raw(f"↑ {y.label}"))


def _axis(lever, name=None):
    ticks = [_named_ticks(lever, n) for n in ((4, 3) if name else (4, 4))]
    return Axis(low=0, high=1, ticks=tuple(ticks), name=name)


def whole(values):
    """The marks of the whole map: both sides of the border, of an advantage (FINE, FINE)."""
    values = np.nan_to_num(values, nan=-1.0, posinf=MOST, neginf=-MOST)
    for (verdict, color, pale), region in zip(LOOKS, (values > 0, values <= 0), strict=True):
        yield Drawing(partial(_fill, values, verdict == "holds", pale), panel="map", z=0.5,
                      color=color, seats=partial(_seats, region),
                      label=Label(f"stage-map-{verdict}", "seats", size=15, must=False))
    yield Drawing(partial(_draw_border, values), panel="map", z=0.6)


def cell(x, y):
    """The cell of a place: its column and row."""
    return tuple(min(int(CELLS * share), CELLS - 1) for share in (x, y))


def walked(cells, holds):
    """The marks of the cells where a reader has been: (column, row) of each, and whether the claim
    holds there."""
    cells, holds = np.reshape(cells, (-1, 2)), np.asarray(holds, dtype=bool)
    for (verdict, color, pale), some in zip(LOOKS, (holds, ~holds), strict=True):
        columns, rows = cells[some].T
        if columns.size:
            yield Bars((columns + 0.5) / CELLS, 1 / CELLS, rows / CELLS, panel="map", z=0.5,
                       wide=1 / CELLS, color=pale, rim=color,
                       # A colour never stands alone: where the claim breaks it is hatched.
                       hatched=[verdict == "breaks"] * columns.size)


def here(x, y, values):
    """The marks of "you are here", of two quantities; a hand can take hold of it."""
    at = [share(each, values[each.name]) for each in (x, y)]
    for quantity, axis in {y: "y", x: "x"}.items():
        low, high, log = _ends(quantity)
        yield Handle(quantity.name, *at, panel="map", axis=axis, per=1 / (high - low),
                     zero=-low / (high - low), log=log, knob=False)
    yield Point(*at, panel="map", size=14, grip=True, label=Label(
        "stage-you-are-here", ("left", "right") if at[0] > 0.55 else ("right", "left")))


def _contours(values, place):
    spread = np.linspace(0, 1, FINE)
    return contourpy.contour_generator(place.px(spread), place.py(spread), values,
                                       fill_type="OuterOffset", line_type="Separate")


def _fill(values, above, color, place, pen):
    """Fill the part of the map where values are above zero, or where they are not."""
    limits = (0, 2 * MOST) if above else (-2 * MOST, 0)
    for points, offsets in zip(*_contours(values, place).filled(*limits), strict=True):
        codes = np.full(len(points), Path.LINETO, Path.code_type)
        codes[offsets[:-1]] = Path.MOVETO
        # A colour never stands alone: where the claim breaks it is hatched.
        pen.fill(Path(points, codes), color, hatch=not above)


def _draw_border(values, place, pen):
    for line in _contours(values, place).lines(0):
        pen.line(*line.T, theme.INK, 2.5, clip=place.box)


def _seats(region, place, wide, high):
    """Where in a region of the map a text fits: its lower left corner and a cost."""
    left, bottom, right, top = place.box
    step = (right - left) / FINE, (top - bottom) / FINE
    across, up = (int(np.ceil(size / each)) + 1
                  for size, each in zip((wide, high), step, strict=True))
    if across >= FINE or up >= FINE:
        return
    fits = sliding_window_view(region, (up, across)).all(axis=(2, 3))
    if not fits.any():
        return
    row, column = _middle(fits)
    yield (left + column * step[0], bottom + row * step[1]), 0
    rows, columns = np.nonzero(fits)
    for i in np.linspace(0, len(rows) - 1, 60).astype(int):
        yield (left + columns[i] * step[0], bottom + rows[i] * step[1]), 2


def _named_ticks(lever, n):
    """About ``n`` round values of a lever: place on the map -> how they are written."""
    quantity = lever.quantity
    low, high = quantity.minimum, quantity.maximum
    if quantity.scale == "log":
        powers = 10.0 ** np.arange(np.ceil(np.log10(low)), np.floor(np.log10(high)) + 1)
        rounds = powers[:: max(1, -(-powers.size // n))]
    else:
        rounds = MaxNLocator(n, steps=[1, 2, 2.5, 5, 10]).tick_values(low, high)
    if rounds.size < 2:
        rounds = np.array([low, *rounds, high])
    ticks = [float(round(each, 9)) for each in rounds if low <= each <= high
             and np.isclose(quantity.at(quantity.index(each)), each)]
    whole = not any(round(100 * tick if lever.unit == "percent" else tick, 9) % 1
                    for tick in ticks)
    return {share(quantity, tick): Raw(lever.show(tick, 0 if whole else None)) for tick in ticks}


def share(quantity, value):
    """How far along its range a value is, on the lever's own scale: 0 to 1."""
    low, high, log = _ends(quantity)
    return float(((np.log(value) if log else value) - low) / (high - low))


def _ends(quantity):
    """The ends of a lever's own scale, and whether it is a logarithmic one."""
    log = quantity.scale == "log"
    low, high = (np.log if log else np.asarray)((quantity.minimum, quantity.maximum))
    return float(low), float(high), log


def _middle(region):
    """The cell of a region that is farthest from its edges: (row, column)."""
    while True:
        inside = np.zeros_like(region)
        if min(region.shape) > 6:
            inside[1:-1, 3:-3] = (region[:-2, 3:-3] & region[2:, 3:-3] & region[1:-1, :-6]
                                  & region[1:-1, 6:] & region[1:-1, 3:-3])
        if not inside.any():
            break
        region = inside
    rows, columns = np.nonzero(region)
    return rows[len(rows) // 2], columns[len(rows) // 2]
