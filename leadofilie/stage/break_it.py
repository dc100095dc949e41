"""Make the claim wrong: the flip point of every lever, and the map of any two of them."""

import contourpy
import ipywidgets
import numpy as np
from matplotlib.collections import LineCollection
from matplotlib.colors import ListedColormap
from matplotlib.ticker import MaxNLocator
from numpy.lib.stride_tricks import sliding_window_view

from .. import look, words
from . import axes as on
from .lever import Choice
from .shown import Shown, button, column, row

FINE = 200
MAP = 100


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
    there = turned[np.argmin(abs(turned - here))]
    inside = there - 1 if there > here else there + 1
    for _ in range(4):
        fine = quantity.possible(np.linspace(grid[inside], grid[there], 101))
        first = int(np.argmax(_signs(explorer, quantity.name, fine) != holds))
        grid, inside, there = fine, max(first - 1, 0), first
    return float(grid[there])


def _signs(explorer, name, values):
    return np.broadcast_to(advantage(explorer, **{name: values}), values.shape) > 0


class BreakIt(Shown):
    """A map of two levers with the border where the claim turns and "you are here".

    The levers stand beside it: they are the explorer's own, so its picture moves along.
    """

    def __init__(self, explorer):
        super().__init__()
        self.explorer = explorer
        self.x, self.y = explorer.map_levers
        self._known = None
        explorer.watch(self.follow)
        self.follow()

    def follow(self):
        """After any change: say what is true now, once somebody sees it."""
        self.when_seen(self.tell)

    def tell(self):
        """Say what is true now; while a hand moves, only where you are."""
        explorer = self.explorer
        if explorer.hand and self._known:
            if explorer.hand in (self.x, self.y):  # else all of the map would have to be found anew
                self.show()
            return
        self.holds = float(advantage(explorer)) > 0
        self._flips = explorer.flips()
        self.sentence = " ".join(self.parts())
        self.show()

    def parts(self):
        """The sentences that say it."""
        explorer = self.explorer
        yield words.say("stage-holds" if self.holds else "stage-broken-claim",
                        claim=words.say(f"{explorer.name}-claim"))
        way = explorer.way(explorer.outcome)
        if not self.holds and way is not None:
            yield words.say(f"{explorer.name}-way-{way}")
        turns = {name: flip for name, flip in self._flips.items() if flip is not None}
        if not turns:
            yield words.say("stage-no-flips")
            return
        # The nearest three are said; all of them stand in the table.
        near = sorted(turns, key=lambda name: self._way_to(name, turns[name]))[:3]
        listed = [words.say("stage-flip", lever=explorer.levers[name].label.rstrip("?"),
                            flip=self._exact(name, turns[name]),
                            now=explorer.levers[name].show()) for name in near]
        yield words.say("stage-flips", list="; ".join(listed))

    def _way_to(self, name, flip):
        quantity = self.explorer.quantities[name]
        return abs(_place(quantity, flip) - _place(quantity, self.explorer.values[name]))

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

    def height(self, narrow):
        return 420 if narrow else 440

    def build(self, figure, narrow):
        self._known = None
        width, height = figure.get_size_inches() * 72
        left = 84 if narrow else 104
        self._across = width if narrow else width - left
        axes = figure.add_axes((left / width, 70 / height, 1 - (left + 16) / width,
                                1 - (70 + (48 if narrow else 26)) / height))
        self._axes = axes
        axes.set_xlim(0, 1)
        axes.set_ylim(0, 1)
        for side in ("top", "right"):
            axes.spines[side].set_visible(True)
        self._ground = axes.imshow(
            np.zeros((2, 2)), extent=(0, 1, 0, 1), origin="lower", aspect="auto", vmin=0, vmax=1,
            cmap=ListedColormap([look.LOSS_PALE, look.CUSTOMERS_PALE]), interpolation="nearest",
            zorder=0.5)
        self._border = LineCollection([], colors=look.INK, linewidths=2.5)
        axes.add_collection(self._border, autolim=False)
        self._here, = axes.plot([], [], "o", color=look.INK, markersize=12, markeredgewidth=2.5,
                                markeredgecolor="white", clip_on=False, zorder=4)
        bold = {"fontweight": "bold", "ha": "center", "va": "center"}
        self._names = [axes.text(0, 0, words.say(f"stage-map-{verdict}"), color=color, **bold)
                       for verdict, color in (("breaks", look.LOSS), ("holds", look.CUSTOMERS))]
        self._you = axes.text(0, 0, words.say("stage-you-are-here"), fontweight="bold", zorder=5,
                              va="center", path_effects=on.HALO)
        axes.tick_params(axis="y", pad=9)  # half of "you are here" may stand over the edge
        self._label = figure.text(0 if narrow else left / width, 1, "", va="top", ha="left",
                                  fontweight="bold")
        self._narrow = narrow

    def paint(self):
        explorer, axes = self.explorer, self._axes
        x, y = (explorer.quantities[name] for name in (self.x, self.y))
        others = tuple(value for name, value in explorer.values.items()
                       if name not in (self.x, self.y))
        if self._known != (self.x, self.y, others):
            self._known = (self.x, self.y, others)
            self._survey(x, y)
        here = [_place(each, explorer.values[each.name]) for each in (x, y)]
        self._here.set_data([here[0]], [here[1]])
        right = here[0] > 0.55
        height = min(max(here[1], 0.06), 0.94)
        self._you.set_position((here[0] + (-0.03 if right else 0.03), height))
        self._you.set_ha("right" if right else "left")
        self._name_regions(here[0], height, right)
        on.below(axes, explorer.levers[self.x].label)
        self._label.set_text(on.wrap("↑ " + explorer.levers[self.y].label, self._across))

    def _survey(self, x, y):
        explorer, axes = self.explorer, self._axes
        values = np.broadcast_to(
            advantage(explorer, **{self.x: x.grid(MAP)[None, :], self.y: y.grid(MAP)[:, None]}),
            (MAP, MAP))
        holds = values > 0
        self._ground.set_data(holds.astype(float))
        finite = np.nan_to_num(values, nan=-1.0, posinf=1e12, neginf=-1e12)
        lines = contourpy.contour_generator(
            np.linspace(0, 1, MAP), np.linspace(0, 1, MAP), finite).lines(0)
        self._border.set_segments(lines)
        self._regions = [
            (region, _seat(region, *self._cells(text.get_text())))
            for text, region in zip(self._names, (~holds, holds), strict=True)]
        for quantity, axis in ((x, axes.xaxis), (y, axes.yaxis)):
            lever = explorer.levers[quantity.name]
            ticks = _ticks(quantity, 3 if self._narrow and axis is axes.xaxis else 4)
            whole = not any(round(100 * tick if lever.unit == "percent" else tick, 9) % 1
                            for tick in ticks)
            axis.set_ticks([_place(quantity, tick) for tick in ticks],
                           [lever.show(tick, 0 if whole else None) for tick in ticks])
        for label in axes.get_xticklabels():  # at the ends they stay on the page
            place = label.get_position()[0]
            label.set_ha("left" if place < 0.05 else "right" if place > 0.95 else "center")

    def _cells(self, text):
        """How many cells of the map a bold text takes, across and up."""
        return np.ceil(np.array([7 * len(text) + 6, 22]) / on.size(self._axes) * MAP).astype(int)

    def _name_regions(self, x, y, right):
        """Put each name where it was found to fit; elsewhere where "you are here" stands there."""
        wide, high = self._cells(self._you.get_text() + "  ")
        left = round(x * MAP) - (wide if right else 0)
        you = np.zeros((MAP, MAP), dtype=bool)
        you[max(0, round(y * MAP) - high // 2):, max(0, left):left + wide][:high] = True
        for text, (region, seat) in zip(self._names, self._regions, strict=True):
            size = self._cells(text.get_text())
            if seat and (you & _box(seat, *size)).any():
                seat = _seat(region & ~you, *size)
            text.set_visible(seat is not None)
            if seat:
                text.set_position((seat[0], seat[1]))
                text.set_rotation(90 if seat[2] else 0)

    # -- what is seen ------------------------------------------------------------------------

    def children(self):
        names = [(lever.label, name) for name, lever in self.explorer.levers.items()
                 if not isinstance(lever.quantity, Choice)]
        axis = {which: ipywidgets.Dropdown(options=names, value=getattr(self, which),
                                           description=words.say(f"stage-map-{which}"))
                for which in "xy"}
        beside = column(style="lo-levers")

        def turn(change=None):
            self.x, self.y = axis["x"].value, axis["y"].value
            levers = dict.fromkeys((self.x, self.y))  # the same lever twice is shown once
            beside.children = (axis["x"], axis["y"],
                               *(self.explorer.levers[name] for name in levers),
                               row(button("stage-undo", self.explorer.undo),
                                   button("stage-reset", self.explorer.reset)))
            self.show()

        for each in axis.values():
            each.add_class("lo-axis")
            each.observe(turn, "value")
        turn()
        return (row(beside, self.picture, style="lo-body"),)


def _ticks(quantity, n):
    """About ``n`` round values of a lever, within its range and on its steps."""
    low, high = quantity.minimum, quantity.maximum
    if quantity.scale == "log":
        powers = 10.0 ** np.arange(np.ceil(np.log10(low)), np.floor(np.log10(high)) + 1)
        rounds = powers[:: max(1, -(-powers.size // n))]
    else:
        rounds = MaxNLocator(n, steps=[1, 2, 2.5, 5, 10]).tick_values(low, high)
    if rounds.size < 2:
        rounds = np.array([low, *rounds, high])
    return [float(round(each, 9)) for each in rounds if low <= each <= high
            and np.isclose(quantity.at(quantity.index(each)), each)]


def _place(quantity, value):
    low, high = quantity.minimum, quantity.maximum
    if quantity.scale == "log":
        low, high, value = np.log([low, high, value])
    return float((value - low) / (high - low))


def _seat(region, wide, high):
    """Where in a region of the map a text fits, so many cells wide and high, lying or else upright:
    (x, y, whether upright); None where it fits nowhere.
    """
    for upright, (across, up) in enumerate(((wide, high), (high, wide))):
        inside = np.zeros_like(region)
        if across < MAP and up < MAP:
            fits = sliding_window_view(region, (up, across)).all(axis=(2, 3))
            inside[up // 2:, across // 2:][:fits.shape[0], :fits.shape[1]] = fits
        if inside.any():
            return *_middle(inside), bool(upright)
    return None


def _box(seat, wide, high):
    """The cells that a text takes on its seat."""
    x, y, upright = seat
    across, up = (high, wide) if upright else (wide, high)
    column, row = round(x * (MAP - 1)) - across // 2, round(y * (MAP - 1)) - up // 2
    box = np.zeros((MAP, MAP), dtype=bool)
    box[row:row + up, column:column + across] = True
    return box


def _middle(region):
    """The place of a region of the map that is farthest from its edges."""
    while True:
        inside = np.zeros_like(region)
        inside[1:-1, 3:-3] = (region[:-2, 3:-3] & region[2:, 3:-3] & region[1:-1, :-6]
                              & region[1:-1, 6:] & region[1:-1, 3:-3])
        if not inside.any():
            break
        region = inside
    rows, columns = np.nonzero(region)
    middle = len(rows) // 2
    return columns[middle] / (MAP - 1), rows[middle] / (MAP - 1)
