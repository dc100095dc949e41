"""Make the claim wrong: the flip point of every lever, and the map of any two of them."""

from functools import partial

import contourpy
import numpy as np
from matplotlib.path import Path
from matplotlib.ticker import MaxNLocator
from numpy.lib.stride_tricks import sliding_window_view

from .. import words
from ..marks import Axis, Drawing, Handle, Label, Layout, Panel, Point, Raw, theme
from ..widgets.guarded import Dropdown
from .boxes import button, column, row
from .chart import Chart
from .quantity import Choice

FINE = 200  # values of a lever among which its flip is looked for
MAP = 100  # rows and columns of the map
MOST = 1e12  # stands for an infinite advantage


def advantage(explorer, **changed):
    """The explorer's advantage at the present values but for ``changed``; float array."""
    with np.errstate(all="ignore"):
        arguments = {**explorer.values, **changed}
        arguments = {
            name: np.asarray(value).astype(int) if isinstance(explorer.quantities[name], Choice)
            else value
            for name, value in arguments.items()
        }
        return np.asarray(explorer.advantage(**arguments), dtype=float)


def find_flips(explorer):
    """For each lever the nearest value at which ``advantage`` turns, or None where it does not.

    The lever's range is searched at 200 values on its own scale (each option of a choice), and the
    nearest turn is narrowed down to a hundred-millionth of the range.
    """
    if explorer.advantage is None:
        return {}
    holds = float(advantage(explorer)) > 0
    return {name: _flip(explorer, each, holds) for name, each in explorer.quantities.items()}


def _flip(explorer, quantity, holds):
    now = explorer.values[quantity.name]
    if isinstance(quantity, Choice):
        options = np.arange(quantity.count + 1)
        values = np.broadcast_to(advantage(explorer, **{quantity.name: options}), options.shape)
        # An option about which nothing is known does not turn the claim.
        turned = options[((values > 0) != holds) & ~np.isnan(values)]
        return float(turned[np.argmin(abs(turned - now))]) if turned.size else None
    grid = np.unique(np.append(quantity.grid(FINE), now))
    turned = np.flatnonzero(_signs(explorer, quantity.name, grid) != holds)
    if not turned.size:
        return None
    here = np.searchsorted(grid, now)
    if here in turned:  # by a rounding error: it stands on the border
        return float(now)
    there = turned[np.argmin(abs(turned - here))]
    inside = there - 1 if there > here else there + 1
    for _ in range(4):
        fine = quantity.possible(np.linspace(grid[inside], grid[there], 101))
        beyond = _signs(explorer, quantity.name, fine) != holds
        if not beyond.any():  # a rounding error again
            break
        first = int(np.argmax(beyond))
        grid, inside, there = fine, max(first - 1, 0), first
    return float(grid[there])


def _signs(explorer, name, values):
    return np.broadcast_to(advantage(explorer, **{name: values}), values.shape) > 0


class BreakIt(Chart):
    """A map of two levers with the border where the claim turns and "you are here".

    The levers stand beside it: they are the explorer's own, so its picture moves along.
    """

    tall = (440, 320)
    layout = Layout(left=(104, 84), right=30)

    def __init__(self, explorer):
        super().__init__()
        self.explorer = explorer
        self.x, self.y = explorer.map_levers
        self._surveyed = self._flips = None
        explorer.watch(self.follow)
        self.follow()

    def follow(self):
        """After any change: say what is true now, once somebody sees it."""
        self.when_seen(self.tell)

    def tell(self):
        """Say what is true now; while a hand moves, only where you are."""
        explorer = self.explorer
        if explorer.state.hand and self._flips is not None:
            if explorer.state.hand in (self.x, self.y):  # else all of the map would have to be new
                self.show()
            return
        self.holds = float(advantage(explorer)) > 0
        self._flips = explorer.flips()
        self.sentence = " ".join(self.parts())
        self.show()

    def parts(self):
        """The sentences that say it."""
        explorer = self.explorer
        # A claim may fail where it starts: then nobody has broken it yet.
        verdict = ("holds" if self.holds else "fails" if explorer.values == explorer.state.start
                   else "broken-claim")
        yield words.say(f"stage-{verdict}", claim=words.say(f"{explorer.name}-claim"))
        way = explorer.way(explorer.outcome)
        if not self.holds and way is not None:
            yield words.say(f"{explorer.name}-way-{way}")
        turns = {name: flip for name, flip in self._flips.items() if flip is not None}
        if not turns:
            yield words.say("stage-no-flips")
            return
        # The nearest three are said, but for where it stands already; all are in the table.
        elsewhere = [name for name in turns if turns[name] != explorer.values[name]] or turns
        near = sorted(elsewhere, key=lambda name: self._way_to(name, turns[name]))[:3]
        listed = [words.say("stage-flip", lever=explorer.levers[name].label.rstrip("?"),
                            flip=self._exact(name, self.beyond(name, turns[name])),
                            now=explorer.levers[name].show()) for name in near]
        yield words.say("stage-flips", list="; ".join(listed))

    def beyond(self, name, flip):
        """The first value that a lever can take past its flip: whoever types it sees it turn."""
        quantity, here = self.explorer.quantities[name], self.explorer.values[name]
        up = flip >= here
        index = (flip - quantity.minimum) / quantity.step
        first = int(np.ceil(index - 1e-6) if up else np.floor(index + 1e-6))
        for index in (first, first + (1 if up else -1)):
            if 0 <= index <= quantity.count:
                value = quantity.at(index)
                if (float(advantage(self.explorer, **{name: value})) > 0) != self.holds:
                    return value
        return flip

    def _way_to(self, name, flip):
        quantity = self.explorer.quantities[name]
        return abs(_share(quantity, flip) - _share(quantity, self.explorer.values[name]))

    def rows(self):
        """For each lever where it stands and where the claim turns: a heading, then texts."""
        yield tuple(words.say(f"stage-flips-{head}") for head in ("lever", "now", "turn"))
        for name, flip in self._flips.items():
            yield (self.explorer.levers[name].label, self.explorer.levers[name].show(),
                   words.say("stage-nowhere") if flip is None else self._exact(name, flip))

    def _exact(self, name, value):
        lever = self.explorer.levers[name]
        if isinstance(lever.quantity, Choice):
            return lever.show(value)
        share = lever.unit == "percent"
        size = abs(value) * (100 if share else 1)
        digits = 2 if size < 10 or lever.unit in ("euro", "dollar") and size < 100 else (
            1 if size < 100 else 0)
        if abs(value - lever.quantity.at(lever.quantity.index(value))) < 1e-6 * max(1, abs(value)):
            return lever.show(lever.quantity.at(lever.quantity.index(value)))
        return lever.show(value, digits)

    @property
    def alt(self):
        return words.say("stage-map-alt", x=self.explorer.levers[self.x].label,
                         y=self.explorer.levers[self.y].label)

    # -- the map -----------------------------------------------------------------------------

    @property
    def panels(self):
        x, y = (self.explorer.levers[name] for name in (self.x, self.y))
        return (Panel("map", self._axis(x, name=Raw(x.label)), self._axis(y),
                      title=Raw(f"↑ {y.label}")),)

    @staticmethod
    def _axis(lever, name=None):
        ticks = [_named_ticks(lever, n) for n in ((4, 3) if name else (4, 4))]
        return Axis(low=0, high=1, ticks=tuple(ticks), name=name)

    def content(self):
        return self._marks(), ()

    def _marks(self):
        x, y = (self.explorer.quantities[name] for name in (self.x, self.y))
        values = self._survey(x, y)
        for verdict, region, color, pale in (
                ("holds", values > 0, theme.CUSTOMERS, theme.CUSTOMERS_PALE),
                ("breaks", values <= 0, theme.LOSS, theme.LOSS_PALE)):
            yield Drawing(partial(_fill, values, verdict == "holds", pale), panel="map", z=0.5,
                          color=color, seats=partial(_seats, region),
                          label=Label(f"stage-map-{verdict}", "seats", size=15, must=False))
        yield Drawing(partial(_draw_border, values), panel="map", z=0.6)
        here = [_share(each, self.explorer.values[each.name]) for each in (x, y)]
        for quantity, axis in {y: "y", x: "x"}.items():
            low, high, log = _ends(quantity)
            yield Handle(quantity.name, *here, panel="map", axis=axis, per=1 / (high - low),
                         zero=-low / (high - low), log=log, knob=False)
        yield Point(*here, panel="map", size=14, grip=True, label=Label(
            "stage-you-are-here", ("left", "right") if here[0] > 0.55 else ("right", "left")))

    def _survey(self, x, y):
        """The advantage everywhere on the map, (MAP, MAP), finite; where nothing is known it is
        below zero."""
        explorer = self.explorer
        key = (self.x, self.y, tuple(value for name, value in explorer.values.items()
                                     if name not in (self.x, self.y)))
        if self._surveyed is None or self._surveyed[0] != key:
            values = np.broadcast_to(advantage(
                explorer, **{self.x: x.grid(MAP)[None, :], self.y: y.grid(MAP)[:, None]}),
                (MAP, MAP))
            self._surveyed = key, np.nan_to_num(values, nan=-1.0, posinf=MOST, neginf=-MOST)
        return self._surveyed[1]

    # -- what is seen ------------------------------------------------------------------------

    def children(self):
        if self.picture.cover:
            return (self.picture,)
        names = [(lever.label, name) for name, lever in self.explorer.levers.items()
                 if not isinstance(lever.quantity, Choice)]
        axis = {which: Dropdown(options=names, value=getattr(self, which),
                                description=words.say(f"stage-map-{which}"))
                for which in "xy"}
        beside = column(style="lo-levers")
        tools = row(button("stage-undo", self.explorer.undo),
                    button("stage-reset", self.explorer.reset))

        def turn(change=None):
            self.x, self.y = axis["x"].value, axis["y"].value
            levers = dict.fromkeys((self.x, self.y))  # the same lever twice is shown once
            beside.children = (axis["x"], axis["y"],
                               *(self.explorer.levers[name] for name in levers), tools)
            self._fit()

        for each in axis.values():
            each.add_class("lo-axis")
            each.observe(turn, "value")
        turn()
        return (row(beside, self.picture, style="lo-body"),)


def _contours(values, place):
    spread = np.linspace(0, 1, MAP)
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
    step = (right - left) / MAP, (top - bottom) / MAP
    across, up = (int(np.ceil(size / each)) + 1
                  for size, each in zip((wide, high), step, strict=True))
    if across >= MAP or up >= MAP:
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
    return {_share(quantity, tick): Raw(lever.show(tick, 0 if whole else None)) for tick in ticks}


def _share(quantity, value):
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
