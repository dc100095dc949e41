"""Notebook 04, The scarce customer: what is short, customers or money, decides what to count."""

import functools
from dataclasses import dataclass

import numpy as np
from matplotlib.collections import PathCollection
from matplotlib.font_manager import FontProperties
from matplotlib.patches import Rectangle
from matplotlib.path import Path
from matplotlib.textpath import TextPath
from matplotlib.transforms import IdentityTransform

from .. import look, words
from ..models import scarcity
from ..models.scarcity import Option, best_mix
from ..stage import Count, Euro, Explorer, Percent
from ..stage import axes as on
from ..stage.break_it import BreakIt, advantage

ROUNDING = 1e-9  # two amounts whose difference is a smaller share than this are the same


def _same(one, other):
    return abs(one - other) <= ROUNDING * max(abs(one), abs(other))


@dataclass(frozen=True)
class Envelope:
    """What one envelope for everybody comes to."""

    name: str
    invest: float
    roi: float
    served: float  # customers for whom there is money
    earned: float  # euros from the customers
    elsewhere: float  # euros from the money not put into envelopes

    @property
    def total(self):
        return self.earned + self.elsewhere


@dataclass(frozen=True)
class Two:
    """Both envelopes with the same money on the table."""

    a: Envelope
    b: Envelope
    customers: int
    budget: float  # euros per customer
    outside_return: float
    marginal: float | None  # return on the extra euros of the larger envelope

    @property
    def small_large(self):
        return (self.a, self.b) if self.a.invest <= self.b.invest else (self.b, self.a)


class TwoEnvelopes(Explorer):
    """Which of two investments per customer earns more, given how many customers there are."""

    number = 13
    levers = (
        Count("customers", 12, 1, 1_000_000, scale="log"),
        # The most that an envelope can hold: at its end there is always enough for everybody.
        Euro("budget", 500, 0, 500, step=5),
        Percent("outside_return", 0.0, 0, 0.5, step=0.01),
        Euro("invest_a", 100, 0, 500, step=5),
        Percent("roi_a", 0.50, 0, 1, step=0.01),
        Euro("invest_b", 150, 0, 500, step=5),
        Percent("roi_b", 0.40, 0, 1, step=0.01),
    )
    presets = {
        "one": {"customers": 1},
        "twelve": {},
        "million": {"customers": 1_000_000},
        "tight": {"budget": 100},
        "elsewhere": {"outside_return": 0.25},
        "peppers": {"invest_a": 10, "roi_a": 1.0, "invest_b": 20, "roi_b": 0.75},
    }
    wager = Percent("marginal", 0.5, 0, 1, step=0.01)
    map_levers = ("budget", "outside_return")
    ways = ("tight", "elsewhere", "diminishing")

    def model(self, customers, budget, outside_return, invest_a, roi_a, invest_b, roi_b):
        customers = int(customers)
        # What the larger envelope leaves over as well is the same for both, so it is left out.
        table = customers * min(budget, max(invest_a, invest_b))
        options = Option(invest_a, roi_a), Option(invest_b, roi_b)
        a, b = _envelopes(options, customers, table, outside_return)
        marginal = None
        if invest_a != invest_b:
            marginal = scarcity.marginal_roi(*sorted(options, key=lambda option: option.invest))
        return Two(a, b, customers, budget, outside_return, marginal)

    def advantage(self, customers, budget, outside_return, invest_a, roi_a, invest_b, roi_b):
        """Euros per customer that envelope B earns more than envelope A."""
        table = np.minimum(budget, np.maximum(invest_a, invest_b))
        a, b = (best_mix((Option(invest, roi),), 1, table, outside_return).profit
                for invest, roi in ((invest_a, roi_a), (invest_b, roi_b)))
        # Nothing but rounding is no advantage: at the flip point the two are equal.
        gap = np.where(abs(b - a) <= ROUNDING * np.maximum(abs(a), abs(b)), 0.0, b - a)
        return gap + 0.0 * np.asarray(customers)

    def truth(self):
        return scarcity.marginal_roi(Option(100, 0.5), Option(150, 0.4))

    def way(self, now):
        key = self.say(now)[0].removeprefix("TwoEnvelopes-")
        return key if key in self.ways and now.small_large[1] is now.b else None

    @property
    def break_it(self):
        return self._part("break_it", _ThreeWays)

    def height(self, narrow):
        return 566 if narrow else 344

    def stage(self, figure, narrow):
        width, height = figure.get_size_inches() * 72
        axes = figure.add_axes((0, 0, 1, 1))
        axes.set_axis_off()
        axes.set_xlim(0, width)
        axes.set_ylim(0, height)
        column = width if narrow else width / 2 - 14
        deep = 178 if narrow else 160
        top = height - on.TITLE
        below = top - (2 if narrow else 1) * (deep + 42)
        self.axes, self.wide = axes, width - 4
        self.drawn = [
            _Drawn(
                axes,
                (0, top - (deep + 42) * place) if narrow else (place * (width / 2 + 14), top),
                (column, deep), below - 10 - 58 * place)
            for place in (0, 1)
        ]
        self.began = axes.text(width - 2, below - 68, "", color=look.GHOST_TEXT, fontsize=14,
                               ha="right", va="top")

    def draw(self, now, then):
        per_customer = [each.total / now.customers for each in (now.a, now.b)]
        began = [each.total / then.customers for each in (then.a, then.b)]
        # Bars are as long as a customer is worth, so that one and a million fit one scale; it
        # stretches and never shrinks.
        most = max(on.kept(self.axes)[1], 80.0, 1.1 * max(per_customer), 1.1 * max(began))
        on.keep(self.axes, (0.0, most))
        best = max(now.a.total, now.b.total)
        moved = not all(map(_same, per_customer, began))
        for drawn, envelope, ghost in zip(self.drawn, (now.a, now.b), began, strict=True):
            drawn.show(envelope, now.customers, self.wide / most,
                       wins=envelope.total >= best * (1 - ROUNDING),
                       ghost=ghost if moved else None)
        self.began.set_text(words.say("stage-ghost") if moved else "")

    def say(self, now):
        small, large = now.small_large
        numbers = dict(
            customers=now.customers, budget=now.budget, table=now.budget * now.customers,
            outside=now.outside_return, elsewhere="yes" if now.outside_return else "no",
            a=now.a.total, b=now.b.total, invest_a=now.a.invest, invest_b=now.b.invest,
            roi_a=now.a.roi, roi_b=now.b.roi, small=small.name, large=large.name,
            winner="A" if now.a.total > now.b.total else "B",
            least=min(now.a.total, now.b.total), best=max(now.a.total, now.b.total),
            extra=large.invest - small.invest, marginal=now.marginal or 0.0,
            lost=abs(large.invest * large.roi - small.invest * small.roi),
            served=large.served, served_a=now.a.served, served_b=now.b.served,
        )
        return f"TwoEnvelopes-{self._verdict(now, small, large)}", numbers

    def _verdict(self, now, small, large):
        if max(now.a.total, now.b.total) <= 0:
            return "nothing"
        if now.outside_return >= max(now.a.roi, now.b.roi):
            return "leave"
        if _same(now.a.total, now.b.total):
            return "tie"
        if small.invest == large.invest:
            return "alike"
        if large.total > small.total:
            if large.roi >= small.roi:
                return "easy"
            return "large" if large.served >= now.customers * (1 - ROUNDING) else "short"
        if now.marginal <= ROUNDING:
            return "diminishing"
        return "elsewhere" if now.marginal <= now.outside_return else "tight"

    def rows(self):
        now = self.outcome
        yield tuple(words.say(f"TwoEnvelopes-column-{name}")
                    for name in ("envelope", "invest", "roi", "served", "earned", "elsewhere",
                                 "total"))
        for each in (now.a, now.b):
            yield (each.name, words.money(each.invest), words.percent(each.roi),
                   words.number(each.served, 1), words.money(each.earned),
                   words.money(each.elsewhere), words.money(each.total))


def _envelopes(options, customers, table, outside_return):
    """Envelope A and envelope B, each as the only one that there is."""
    invest, roi = np.array([(option.invest, option.roi) for option in options]).T
    mix = best_mix((Option(invest, roi),), customers, table, outside_return)
    earned = mix.counts[0] * invest * roi
    columns = (each.tolist() for each in (invest, roi, mix.counts[0], earned, mix.profit - earned))
    return map(Envelope, "AB", *columns)


class _ThreeWays(BreakIt):
    """The usual map, which also counts in how many ways the claim was broken."""

    def __init__(self, explorer):
        self.found = []
        super().__init__(explorer)

    def follow(self):
        explorer = self.explorer
        if not explorer.hand and not float(advantage(explorer)) > 0:
            way = explorer.way(explorer.outcome)
            if way is not None and way not in self.found:
                self.found.append(way)
        super().follow()

    def parts(self):
        yield from super().parts()
        edges = {name: self._flips[name] for name in ("budget", "outside_return")}
        if None not in edges.values():
            yield words.say("TwoEnvelopes-edges", **{
                name: self._exact(name, flip) for name, flip in edges.items()})
        names = ", ".join(words.say(f"TwoEnvelopes-found-{name}") for name in self.found)
        yield words.say("TwoEnvelopes-ways", found=len(self.found), names=names,
                        all=len(self.explorer.ways))


class _Drawn:
    """One envelope: its heading, a dot with euros in it per customer, and the bar of the sum."""

    def __init__(self, axes, corner, room, below):
        (self.x, self.y), self.room, self.below = corner, room, below
        self.heading = axes.text(self.x, self.y, "", fontsize=16, fontweight="bold", va="top")
        circle, none = Path.unit_circle(), Path(np.empty((0, 2)))
        self.dots, self.euros = (
            PathCollection([path], sizes=[1], offsets=np.empty((0, 2)),
                           offset_transform=axes.transData)
            for path in (circle, none)
        )
        # Two answers to one question, or matplotlib measures every curve of a dot before it draws.
        self.dots.set(linewidths=1.5, antialiaseds=[True, True])
        self.euros.set(facecolors="white", linewidths=0, sizes=[1])
        for each in (self.dots, self.euros):
            each.set_transform(IdentityTransform())
            axes.add_collection(each, autolim=False)
        self.times = axes.text(0, 0, "", fontsize=16, va="center", linespacing=1.25)
        self.ghost, self.bar, self.rest = (axes.add_patch(Rectangle((0, below - 44), 0, 22))
                                           for _ in range(3))
        self.ghost.set(facecolor="none", edgecolor=look.GHOST, linestyle=(0, (5, 3)), linewidth=2)
        self.bar.set(linewidth=1.5, edgecolor=look.CUSTOMERS)
        self.rest.set(facecolor=look.LINE, edgecolor=look.GHOST, linewidth=1.5)
        self.label = axes.text(0, below, "", fontsize=16, va="top")
        self.sum = axes.text(0, below, "", fontsize=16, fontweight="bold", va="top")
        self.shown = None

    def show(self, envelope, customers, scale, *, wins, ghost):
        self.heading.set_text(words.say("TwoEnvelopes-heading", name=envelope.name,
                                        invest=envelope.invest, roi=envelope.roi))
        self._show_dots(envelope, customers)
        earned, rest = (scale * part / customers for part in (envelope.earned, envelope.elsewhere))
        self.bar.set_width(earned)
        self.bar.set_facecolor(look.CUSTOMERS if wins else look.CUSTOMERS_PALE)
        self.rest.set_x(earned)
        self.rest.set_width(rest)
        self.rest.set_visible(rest > 0.5)
        self.ghost.set_visible(ghost is not None)
        self.ghost.set_width(scale * (ghost or 0))
        self.sum.set_text(words.say("TwoEnvelopes-sum", name=envelope.name, total=envelope.total))
        part = "rest" if rest > 0.5 else "all"
        self.label.set_text(words.say(f"TwoEnvelopes-made-{part}", served=envelope.served,
                                      each=envelope.invest * envelope.roi,
                                      elsewhere=envelope.elsewhere))
        # A bold digit is .5 of its size wide, a capital and the euro sign hardly more.
        self.label.set_x(16 * 0.53 * len(self.sum.get_text()) + 8)

    def _show_dots(self, envelope, customers):
        each = envelope.invest * envelope.roi
        if (customers, envelope.served, each) == self.shown:
            return
        self.shown = customers, envelope.served, each
        crowd = customers > 100
        drawn = 1 if crowd else customers
        places, size = _lattice(drawn, *self.room)
        served = (1.0 if envelope.served > 0 else 0.0) if crowd else envelope.served
        share = np.clip(served - np.arange(drawn), 0, 1)  # the last one may get a part
        full = share > 1 - ROUNDING
        self.dots.set_offsets(places + (self.x, self.y - 34))
        self.dots.set_sizes([(0.44 * size) ** 2])
        self.dots.set_facecolors(np.where(full, look.CUSTOMERS,
                                          np.where(share > 0, look.CUSTOMERS_PALE, look.PAPER)))
        self.dots.set_edgecolors(np.where(share > 0, look.CUSTOMERS, look.GHOST))
        self.dots.set_linestyles(["-" if part > 0 else (0, (3, 2)) for part in share])
        self.euros.set_paths([_outline((words.money(each), words.number(each)), 0.8 * size)])
        self.euros.set_offsets(places[full] + (self.x, self.y - 34))
        self.times.set_text("")
        if crowd:
            left = customers - envelope.served
            self.times.set_text(words.say(
                "TwoEnvelopes-times-some" if left > 0.5 else "TwoEnvelopes-times-all",
                served=envelope.served, left=left))
            self.times.set_position((self.x + size + 8, self.y - 34 - size / 2))


def _lattice(n, width, height):
    """Places (n, 2) of n dots in rows from the left top down, and the room for each; CSS pixels."""
    size = next(size for size in range(96, 3, -1) if (width // size) * (height // size) >= n)
    across = int(width // size)
    place = np.arange(n)
    return np.column_stack((place % across + 0.5, -(place // across) - 0.5)) * size, size


@functools.lru_cache(maxsize=256)
def _outline(texts, room):
    """The first text that fits in ``room`` CSS pixels, as an outline around (0, 0)."""
    font = FontProperties(family=look.FONT, weight="bold")
    for text in texts:
        path = TextPath((0, 0), text, size=100, prop=font)
        if not len(path.vertices):
            continue
        low, high = path.vertices.min(axis=0), path.vertices.max(axis=0)
        size = min(17.0, 100 * room / (high[0] - low[0]))
        if size >= 12:
            return Path((path.vertices - (low + high) / 2) * size / 100, path.codes)
    return Path(np.empty((0, 2)))


@dataclass(frozen=True)
class Scarce:
    """What a budget earns under two rules of thumb and at its best, and what is scarce there."""

    customers: int
    budget: float
    outside_return: float
    budgets: np.ndarray  # the ends of the straight pieces of every line, in euros
    first: np.ndarray  # profit at budgets with the best ROI first
    most: np.ndarray  # ... with the most per customer
    best: np.ndarray  # ... with the best mix
    kinks: tuple  # the budgets at which the worth of a euro falls
    euro: tuple  # the worth of one more euro before, between and after the kinks
    customer: tuple  # and of one more customer
    now: scarcity.Mix
    now_first: float
    now_most: float
    a: Option
    b: Option

    @property
    def zones(self):
        """What is scarce before, between and after the kinks."""
        return [_zone(euro, customer, self.outside_return)
                for euro, customer in zip(self.euro, self.customer, strict=True)]

    @property
    def kink(self):
        """Whether the budget stands exactly at a kink."""
        return self.now.cost_of_losing_a_euro > self.now.worth_of_a_euro * (1 + ROUNDING)


class WhatIsScarce(Explorer):
    """Which is scarce at a budget: money, customers or both; and what one more of each is worth."""

    number = 14
    levers = (
        Euro("budget", 200_000, 1_000, 100_000_000, step=1_000, scale="log"),
        Count("customers", 1_000, 10, 1_000_000, scale="log"),
        Percent("outside_return", 0.0, 0, 0.6, step=0.01),
        Euro("invest_a", 100, 5, 10_000, step=5, scale="log"),
        Percent("roi_a", 0.50, 0, 2, step=0.01),
        Euro("invest_b", 150, 5, 10_000, step=5, scale="log"),
        Percent("roi_b", 0.40, 0, 2, step=0.01),
    )
    presets = {
        "people": {},
        "both": {"budget": 120_000},
        "money": {"budget": 50_000},
        "kink": {"budget": 100_000},
        "elsewhere": {"outside_return": 0.25},
    }
    map_levers = ("customers", "budget")

    def model(self, budget, customers, outside_return, invest_a, roi_a, invest_b, roi_b):
        a, b = options = Option(invest_a, roi_a), Option(invest_b, roi_b)
        first, most = _rules(invest_a, roi_a, invest_b, roi_b)
        ends = sorted({customers * each.invest for each in options})
        budgets = np.array([0.0, *ends, 20 * max(budget, ends[-1]), budget])  # the last: now
        by_first, by_most, best = (best_mix(each, customers, budgets, outside_return)
                                   for each in ((first,), (most,), options))
        falls = best.cost_of_losing_a_euro > best.worth_of_a_euro * (1 + ROUNDING)
        kinks = tuple(budgets[1:-2][falls[1:-2]])
        inside = best_mix(options, customers, _middles(kinks), outside_return)
        return Scarce(
            int(customers), budget, outside_return, budgets[:-1],
            by_first.profit[:-1], by_most.profit[:-1], best.profit[:-1],
            kinks=kinks,
            euro=tuple(inside.worth_of_a_euro),
            customer=tuple(inside.worth_of_a_customer),
            now=best_mix(options, customers, budget, outside_return),
            now_first=float(by_first.profit[-1]),
            now_most=float(by_most.profit[-1]),
            a=a, b=b,
        )

    def advantage(self, budget, customers, outside_return, invest_a, roi_a, invest_b, roi_b):
        """What the most per customer earns more than the best ROI first; euros per customer."""
        each = np.divide(budget, customers)
        first, most = (best_mix((rule,), 1, each, outside_return).profit
                       for rule in _rules(invest_a, roi_a, invest_b, roi_b))
        return np.where(abs(most - first) <= ROUNDING * np.maximum(first, most), 0.0, most - first)

    def height(self, narrow):
        return 590 if narrow else 520

    def stage(self, figure, narrow):
        width, height = figure.get_size_inches() * 72
        left, right = (58, 26) if narrow else (78, 34)
        names = ("euro", "customer")
        low = 92 if narrow else 80
        bottoms = [52 + 2 * (low + 42), 52 + low + 42, 52]
        tops = [height - on.TITLE - 40, bottoms[1] + low, bottoms[2] + low]
        size = np.array([width, height, width, height])
        self.profit, *self.steps = (
            figure.add_axes(tuple(np.array((left, bottom, width - left - right, top - bottom))
                                  / size))
            for bottom, top in zip(bottoms, tops, strict=True))
        profit = self.profit
        profit.tick_params(labelbottom=False)
        # Not axvspan: before matplotlib 3.9 it gave a polygon, which cannot be moved.
        self.zones = [profit.add_patch(Rectangle((0, 0), 0, 1, facecolor=look.CUSTOMERS_PALE,
                                                 transform=profit.get_xaxis_transform(),
                                                 zorder=0.4))
                      for _ in range(3)]
        above = profit.get_xaxis_transform()
        self.zone_names = [profit.text(0, 1.02, "", fontsize=12 if narrow else 15,
                                       ha="center", va="bottom", fontweight="bold",
                                       linespacing=1.05, transform=above)
                           for _ in range(3)]
        self.zone_key = "short" if narrow else "zone"
        if narrow:
            figure.text(left / width, 1 - 2 / height, words.say("WhatIsScarce-scarce"), va="top",
                        gid="still")
        self.ghost_here, = profit.plot([], [], "o", mfc="none", mec=look.GHOST, ms=13, mew=2,
                                       clip_on=False)
        self.ghost_line = on.ghost(profit)
        self.began = profit.text(0, 0, "", color=look.GHOST_TEXT, fontsize=14, va="bottom")
        self.best, = profit.plot([], [], color=look.CUSTOMERS, lw=7, alpha=0.35)
        self.first, = profit.plot([], [], color=look.INK, lw=2)
        self.most, = profit.plot([], [], color=look.INK, lw=2, ls=(0, (1, 1.6)))
        self.here, = profit.plot([], [], "o", color=look.CUSTOMERS, ms=13, mec="white", mew=2,
                                 clip_on=False)
        self.top = profit.text(0, 0, "", color=look.CUSTOMERS, fontweight="bold", ha="right",
                               va="bottom", fontsize=13 if narrow else 15)
        self.under = profit.text(0, 0, "", fontsize=14, ha="right", va="top",
                                 path_effects=on.HALO)
        self.marks = [axes.axvline(0, color=look.GHOST, lw=1.2, ls=(0, (2, 2)), zorder=0.9)
                      for axes in figure.axes for _ in range(2)]
        self.stairs, self.dots, self.amounts = [], [], []
        for axes, name in zip(self.steps, names, strict=True):
            axes.set_title(words.say(f"WhatIsScarce-axis-{name}"), loc="left", pad=6, fontsize=15,
                           fontweight="bold")
            self.stairs += axes.plot([], [], color=look.CUSTOMERS, solid_capstyle="butt")
            self.dots += axes.plot([], [], "o", color=look.CUSTOMERS, ms=11, mec="white", mew=2,
                                   clip_on=False)
            self.amounts.append(axes.text(0, 0, "", fontsize=15, fontweight="bold",
                                         color=look.CUSTOMERS, va="bottom"))
            on.money(axes.yaxis, 2)
        self.steps[0].tick_params(labelbottom=False)
        for axes in figure.axes:
            on.money(axes.xaxis, 3 if narrow else 5)
        on.money(profit.yaxis, 4)
        self.steps[1].set_xlabel(words.say("WhatIsScarce-axis-budget"))

    def draw(self, now, then):
        edge = max(now.budget, 1.3 * max(now.a.invest, now.b.invest) * now.customers)
        span, peak = on.kept(self.profit)
        self.span = _roomy(span, edge)
        best, most, first = (np.interp(self.span, now.budgets, line)
                             for line in (now.best, now.most, now.first))
        self.peak = _roomy(peak, 1.25 * best)
        on.keep(self.profit, (self.span, self.peak))
        for axes in (self.profit, *self.steps):
            on.fit(axes, x=(0, self.span))
        self.profit.set_ylim(0, self.peak or 1)
        for line, values in ((self.best, now.best), (self.first, now.first),
                             (self.most, now.most)):
            line.set_data(now.budgets, values)
        rule = "both" if _same(most, first) else "most" if most > first else "first"
        self.top.set_text(words.say(f"WhatIsScarce-top-{rule}"))
        self.top.set_position((self.span, best + 0.04 * self.peak))
        self.under.set_text("" if rule == "both" else words.say(f"WhatIsScarce-under-{rule}"))
        lower = np.interp((1 - _part(self.profit, 92)) * self.span, now.budgets,
                          now.first if most > first else now.most)
        # Left of the ring where it began.
        self.under.set_position(((1 - _part(self.profit, 12)) * self.span,
                                 lower - 0.03 * self.peak))
        self.here.set_data([now.budget], [now.now.profit])
        moved = (then.budget, then.now.profit) != (now.budget, now.now.profit)
        self.ghost_here.set_data(([then.budget], [then.now.profit]) if moved else ([], []))
        self.began.set_text(words.say("stage-ghost") if moved else "")
        self.ghost_line.set_data(([then.budget] * 2, [0, then.now.profit]) if moved else ([], []))
        late = then.budget > 0.6 * self.span
        self.began.set_ha("right" if late else "left")
        self.began.set_position((then.budget + (-0.01 if late else 0.01) * self.span,
                                 0.03 * self.peak))
        self._zones(now)
        for place, mark in enumerate(self.marks):
            kink = now.kinks[place % 2] if place % 2 < len(now.kinks) else None
            mark.set_visible(kink is not None)
            if kink is not None:
                mark.set_xdata([kink, kink])
        edges = np.array([0.0, *now.kinks, now.budgets[-1]])
        for axes, stair, dot, text, levels, value, digits in zip(
                self.steps, self.stairs, self.dots, self.amounts, (now.euro, now.customer),
                (now.now.worth_of_a_euro, now.now.worth_of_a_customer), (2, 0), strict=True):
            stair.set_data(np.repeat(edges, 2)[1:-1], np.repeat(levels, 2))
            top = max(levels) or 1.0
            if not 0.3 < 1.5 * top / axes.get_ylim()[1] <= 1:
                axes.set_ylim(0, 1.8 * top)
            dot.set_data([now.budget], [value])
            text.set_text(words.money(value, digits))
            # The amount keeps clear of a higher step within its width.
            late = now.budget > 0.8 * self.span
            far = now.budget + (-1 if late else 1) * _part(axes, 60) * self.span
            beside = levels[int(np.searchsorted(now.kinks, far))]
            text.set_position((now.budget + 0.015 * self.span,
                               max(value, beside) + 0.1 * axes.get_ylim()[1]))
            text.set_ha("right" if late else "left")

    def _zones(self, now):
        edges = [0.0, *now.kinks, self.span]
        shown = list(zip(edges, edges[1:], now.zones, strict=False))
        wide = on.size(self.profit)[0]
        for place, (span, text) in enumerate(zip(self.zones, self.zone_names, strict=True)):
            span.set_visible(place < len(shown))
            text.set_text("")
            if place < len(shown):
                start, end, zone = shown[place]
                span.set_x(start)
                span.set_width(end - start)
                span.set_alpha({"people": 0.75, "both": 0.4}.get(zone, 0.0))
                if (end - start) / self.span * wide > (40 if self.zone_key == "short" else 70):
                    text.set_text(words.say(f"WhatIsScarce-{self.zone_key}-{zone}"))
                    text.set_x((start + end) / 2)

    def say(self, now):
        mix = now.now
        zone = "kink" if now.kink else _zone(
            mix.worth_of_a_euro, mix.worth_of_a_customer, now.outside_return)
        least, most = (now.a, now.b) if now.a.invest <= now.b.invest else (now.b, now.a)
        counts = dict(zip((now.a, now.b), mix.counts, strict=True)) if now.a != now.b else {}
        winner = ("same" if _same(now.now_first, now.now_most) else
                  "first" if now.now_first > now.now_most else "most")
        return f"WhatIsScarce-{zone}", dict(
            budget=now.budget, customers=now.customers, profit=mix.profit,
            first=now.now_first, most=now.now_most, winner=winner,
            outside=now.outside_return, euro=mix.worth_of_a_euro,
            customer=mix.worth_of_a_customer, euro_less=mix.cost_of_losing_a_euro,
            customer_less=mix.cost_of_losing_a_customer,
            small=least.invest, large=most.invest,
            n_small=float(counts.get(least, sum(mix.counts))),
            n_large=float(counts.get(most, 0.0)),
            none=now.customers - float(sum(mix.counts)),
            kink=now.kinks[0] if now.kinks else 0.0,
            last=now.kinks[-1] if now.kinks else 0.0, kinks=len(now.kinks))

    def rows(self):
        now = self.outcome
        yield tuple(words.say(f"WhatIsScarce-column-{name}")
                    for name in ("zone", "from", "to", "euro", "customer"))
        edges = [0.0, *now.kinks, None]
        for start, end, zone, euro, customer in zip(edges, edges[1:], now.zones, now.euro,
                                                    now.customer, strict=False):
            yield (words.say(f"WhatIsScarce-zone-{zone}").replace("\n", " "), words.money(start),
                   "–" if end is None else words.money(end), words.money(euro, 2),
                   words.money(customer, 2))


def _rules(invest_a, roi_a, invest_b, roi_b):
    """Both rules of thumb: the option with the best ROI, and the one with the most per customer."""
    first = np.greater_equal(roi_a, roi_b)
    most = np.greater(np.multiply(invest_a, roi_a), np.multiply(invest_b, roi_b))
    return tuple(Option(np.where(a, invest_a, invest_b), np.where(a, roi_a, roi_b))
                 for a in (first, most))


def _middles(kinks):
    edges = np.array([0.0, *kinks, 2 * kinks[-1] if kinks else 1.0])
    return (edges[1:] + edges[:-1]) / 2


def _zone(euro, customer, outside_return):
    """What is scarce where one more euro and one more customer are worth this."""
    money, people = euro > outside_return + ROUNDING, customer > ROUNDING
    return {(True, False): "money", (True, True): "both", (False, True): "people",
            (False, False): "nothing"}[money, people]


def _roomy(kept, needed):
    """The end of an axis: it stretches in round steps, and shrinks only when nearly all is empty.

    The levers here run over many powers of ten; an axis that never shrank would stay empty.
    """
    if needed <= 0:
        return kept
    if needed <= kept <= 4 * needed:
        return kept
    power = 10.0 ** np.floor(np.log10(needed))
    return next(float(step * power) for step in (1, 1.5, 2, 3, 4, 5, 6, 8, 10)
                if step * power >= needed * (1 - ROUNDING))


@dataclass(frozen=True)
class Spend:
    """One amount per customer on the curve of diminishing returns; curve None where there is none.

    ``at`` are the amounts along the axis, in euros; the other fields are None without a curve.
    """

    a: Option
    b: Option
    spend: float
    outside_return: float
    at: np.ndarray
    curve: scarcity.Returns | None
    best: float | None = None  # the spend worth most, in euros


class SpendPerCustomer(Explorer):
    """How much to spend on a customer: what is efficient, worth most, and the next euro worth."""

    number = 15
    levers = (
        Euro("spend", 100, 0, 500),
        Percent("outside_return", 0.0, 0, 0.8, step=0.01),
        Percent("roi_b", 0.40, 0, 2, step=0.01),
        Euro("invest_a", 100, 5, 500, step=5),
        Percent("roi_a", 0.50, 0, 2, step=0.01),
        Euro("invest_b", 150, 5, 500, step=5),
    )
    presets = {
        "small": {},
        "large": {"spend": 150},
        "best": {"spend": 187},
        "more": {"spend": 300},
        "elsewhere": {"spend": 150, "outside_return": 0.2},
    }
    map_levers = ("outside_return", "spend")

    def model(self, spend, outside_return, invest_a, roi_a, invest_b, roi_b):
        a, b = Option(invest_a, roi_a), Option(invest_b, roi_b)
        quantity = self.quantities["spend"]
        at = np.linspace(quantity.minimum, quantity.maximum, 201)
        small, large = sorted((a, b), key=lambda option: option.invest)
        if not scarcity.Returns.exists(small, large):
            return Spend(a, b, spend, outside_return, at, None)
        curve = scarcity.Returns.through(small, large)
        return Spend(a, b, spend, outside_return, at, curve, curve.best_spend(outside_return))

    def advantage(self, spend, outside_return, invest_a, roi_a, invest_b, roi_b):
        """What the next euro returns here more than elsewhere.

        Where no curve fits, on the straight line through both points: what the curve's becomes
        as both returns grow alike.
        """
        a_first = np.less_equal(invest_a, invest_b)
        small, large = (
            Option(np.where(first, invest_a, invest_b), np.where(first, roi_a, roi_b))
            for first in (a_first, ~a_first)
        )
        exists = scarcity.Returns.exists(small, large)
        # Any curve and any line do where the other is asked for.
        curve = scarcity.Returns.through(
            *(Option(np.where(exists, each.invest, invest), np.where(exists, each.roi, roi))
              for each, invest, roi in ((small, 100, 0.5), (large, 150, 0.4))))
        apart = small.invest < large.invest
        straight = scarcity.marginal_roi(small, Option(np.where(apart, large.invest,
                                                                small.invest + 1), large.roi))
        following = np.where(apart, straight, np.maximum(roi_a, roi_b))
        return np.where(exists, curve.marginal_roi(spend), following) - outside_return

    def height(self, narrow):
        return 680 if narrow else 400

    def stage(self, figure, narrow):
        worth, returns = on.plots(figure, narrow, titles=(
            words.say("SpendPerCustomer-axis-worth"), words.say("SpendPerCustomer-axis-returns")),
            right=26)
        self.worth, self.returns = worth, returns
        for axes in (worth, returns):
            axes.set_xlim(self.quantities["spend"].minimum, self.quantities["spend"].maximum)
            axes.set_xlabel(words.say("SpendPerCustomer-axis-spend"))
            on.money(axes.xaxis, 3 if narrow else 5)
            axes.axhline(0, color=look.GHOST, lw=1, zorder=0.8)
        on.money(worth.yaxis, 5)
        on.percent(returns.yaxis, 5)
        self.then_worth, self.then_next = on.ghost(worth), on.ghost(returns)
        self.then_spend = on.ghost(worth)
        self.began = worth.text(0, 0, words.say("stage-ghost"), color=look.GHOST_TEXT, fontsize=14,
                                ha="center", va="top", path_effects=on.HALO, zorder=4)
        self.elsewhere, = worth.plot([], [], color=look.INK, lw=2, ls=(0, (1, 1.6)))
        self.gain, = worth.plot([], [], color=look.CUSTOMERS)
        self.average, = returns.plot([], [], color=look.INK, lw=2)
        self.next, = returns.plot([], [], color=look.CUSTOMERS)
        self.bar, = returns.plot([], [], color=look.INK, lw=2, ls=(0, (1, 1.6)))
        bold = {"fontweight": "bold"}
        self.points, = worth.plot([], [], "s", color=look.INK, ms=7)
        self.letters = [worth.text(0, 0, name, fontsize=14, ha="left", va="top")
                        for name in "AB"]
        self.top, = worth.plot([], [], "D", color=look.INK, ms=10)
        self.top_label = worth.text(0, 0, "", ha="center", va="bottom", zorder=3,
                                    path_effects=on.HALO, **bold)
        self.top_line, = worth.plot([], [], color=look.INK, lw=1, ls=(0, (2, 2)))
        self.first, = returns.plot([], [], "D", color=look.INK, ms=10, clip_on=False)
        self.first_label = returns.text(0, 0, "", ha="left", va="center", **bold)
        self.here = [axes.plot([], [], "o", color=look.CUSTOMERS, ms=13, mec="white", mew=2)[0]
                     for axes in (worth, returns)]
        # The curves fall: below left of one and above right of the other there is always room.
        self.here_label = returns.text(0, 0, "", color=look.CUSTOMERS, ha="right", va="top", **bold)
        self.elsewhere_labels = [axes.text(0, 0, "", fontsize=14, ha="right", va="bottom")
                                 for axes in (worth, returns)]
        self.average_label = returns.text(0, 0, words.say("SpendPerCustomer-average"), fontsize=14,
                                          ha="right", va="bottom")
        self.next_label = returns.text(0, 0, words.say("SpendPerCustomer-next"), fontsize=14,
                                       color=look.CUSTOMERS, ha="right", va="top")

    def draw(self, now, then):
        x, s = now.at, now.outside_return
        shown = now.curve is not None
        for artist in (self.gain, self.average, self.next, self.top, self.top_label, self.first,
                       self.top_line, self.first_label, *self.here, self.here_label,
                       self.average_label, self.next_label):
            artist.set_visible(shown)
        points = [(each.invest, each.invest * each.roi) for each in (now.a, now.b)]
        self.points.set_data(*zip(*points, strict=True))
        for letter, (invest, gain) in zip(self.letters, points, strict=True):
            letter.set_position((invest + 6, gain - 2))
        ghost = shown and then.curve is not None and then.curve != now.curve
        for line, values in ((self.then_worth, ghost and then.curve.profit(x)),
                             (self.then_next, ghost and then.curve.marginal_roi(x))):
            line.set_data((x, values) if ghost else ([], []))
        moved = shown and then.curve is not None and (ghost or then.spend != now.spend)
        self.then_spend.set_data(([then.spend] * 2, [0, then.curve.profit(then.spend)]) if moved
                                 else ([], []))
        self.began.set_visible(moved)
        self.elsewhere.set_data(x, s * x)
        self.elsewhere.set_visible(s > 0)
        self.bar.set_data(x, np.full_like(x, s))
        self.bar.set_visible(s > 0)
        for label in self.elsewhere_labels:
            label.set_text(words.say("SpendPerCustomer-elsewhere", outside=s) if s else "")
        if not shown:
            on.fit(self.worth, y=(0, 1.3 * max(80, *(gain for _, gain in points))))
            return
        gain, average, following = now.curve.profit(x), now.curve.roi(x), now.curve.marginal_roi(x)
        top = now.curve.profit(now.best)
        on.fit(self.worth, y=(max(-100.0, gain.min()), 1.25 * max(top, gain.max())))
        on.fit(self.returns, y=(max(-0.6, following.min()), max(1.05 * average[0], s)))
        low, high = self.worth.get_ylim()
        room = _part(self.worth, 45) * x[-1]
        self.began.set_position((np.clip(then.spend, room, x[-1] - room), -0.02 * (high - low)))
        self.gain.set_data(x, gain)
        self.average.set_data(x, average)
        self.next.set_data(x, following)
        inside = now.best <= x[-1]
        self.top.set_data(([now.best], [top]) if inside else ([], []))
        self.top_line.set_data(([now.best] * 2, [s * now.best, top]) if inside else ([], []))
        self.top_label.set_text("" if now.best <= 0 else words.say(
            f"SpendPerCustomer-top{'' if inside else '-beyond'}", spend=now.best))
        # Half of the label, so that it stays clear of the axis.
        least = max(0.25, _part(self.worth, 4 * len(self.top_label.get_text()))) * x[-1]
        place = max(now.best, least) if now.best < 0.7 * x[-1] else x[-1]
        self.top_label.set_ha("center" if place < x[-1] else "right")
        self.top_label.set_position((place, min(top + 0.045 * (high - low), 0.92 * high)))
        self.first.set_data([0], [average[0]])
        self.first_label.set_text(words.say("SpendPerCustomer-first", roi=average[0]))
        self.first_label.set_position((_part(self.returns, 12) * x[-1], average[0]))
        for dot, value in zip(self.here, (now.curve.profit(now.spend),
                                          now.curve.marginal_roi(now.spend)), strict=True):
            dot.set_data([now.spend], [value])
        bottom, ceiling = self.returns.get_ylim()
        step = 0.035 * (ceiling - bottom)
        marginal = now.curve.marginal_roi(now.spend)
        self.here_label.set_text(words.say("SpendPerCustomer-here", roi=marginal))
        self.here_label.set_position((now.spend - 10, marginal - step))
        self.here_label.set_visible(now.spend >= 0.1 * x[-1])
        above = np.interp((1 - _part(self.returns, 110)) * x[-1], x, average) + step / 2
        if s and -0.5 * step < s - above < 2.5 * step:
            above = s + step / 2
        self.average_label.set_position((x[-1], above))
        self.next_label.set_position((x[-1], following[-1] - step))
        end = min(x[-1], 0.9 * high / s) if s else 0.0
        self.elsewhere_labels[0].set_position((end - 0.02 * x[-1], s * end))
        self.elsewhere_labels[1].set_position((x[-1], s + step / 2))
        self.elsewhere_labels[1].set_visible(abs(s + step / 2 - above) > 3 * step)

    def say(self, now):
        numbers = dict(spend=now.spend, outside=now.outside_return, invest_a=now.a.invest,
                       invest_b=now.b.invest, roi_a=now.a.roi, roi_b=now.b.roi)
        if now.curve is None:
            return "SpendPerCustomer-none", numbers
        curve, s = now.curve, now.outside_return
        marginal = curve.marginal_roi(now.spend)
        numbers |= dict(
            best=now.best, most=curve.profit(now.best), first=curve.roi(0.0),
            roi=curve.roi(now.spend), gain=curve.profit(now.spend), next=marginal,
            elsewhere="yes" if s else "no", above=curve.profit(now.best) - s * now.best)
        if now.best <= 0:
            return "SpendPerCustomer-never", numbers
        # A lever's step away from the best is as near as it can be set.
        if abs(now.spend - now.best) <= 0.5:
            return "SpendPerCustomer-best", numbers
        return f"SpendPerCustomer-{'more' if now.spend < now.best else 'less'}", numbers

    def rows(self):
        now = self.outcome
        yield tuple(words.say(f"SpendPerCustomer-column-{name}")
                    for name in ("spend", "gain", "roi", "next"))
        if now.curve is None:
            yield from ((words.money(each.invest), words.money(each.invest * each.roi),
                         words.percent(each.roi), "–") for each in (now.a, now.b))
            return
        for spend in sorted({0.0, now.a.invest, now.b.invest, now.spend, now.best}):
            yield (words.money(spend), words.money(now.curve.profit(spend)),
                   words.percent(now.curve.roi(spend)),
                   words.percent(now.curve.marginal_roi(spend)))


@dataclass(frozen=True)
class Mailings:
    """What mailing after mailing earns and uses up; per count of mailings sent, 0 to the most."""

    sent: int
    earned: np.ndarray  # profit so far, euros
    used: np.ndarray  # customer equity used up so far, euros
    response: np.ndarray
    first_break_even: float  # later campaigns below which the first mailing is worth it
    later: int
    worth: float  # customer equity at the start, euros
    roc: float | None  # return on customer so far; None where the list is worth nothing
    stop: int  # mailings after which earned less used up is highest
    turn: int | None  # mailings after which more is used up than earned


class ReturnOnCustomer(Explorer):
    """What a mailing earns today against what it uses up of the list."""

    number = 16
    levers = (
        Count("mailings", 12, 0, 60),
        Percent("fatigue", 0.010, 0, 0.05, step=0.001),
        Count("campaigns_left", 24, 0, 100),
        Count("people", 20_000, 100, 2_000_000, step=100, scale="log"),
        Percent("response", 0.02, 0, 0.2, step=0.001),
        Euro("contribution", 40, 0, 500),
        Euro("cost", 0.50, 0, 10, step=0.05),
    )
    presets = {
        "newsletter": {},
        "peppers": {"mailings": 1, "people": 1_000_000, "response": 0.01, "contribution": 125,
                    "cost": 1, "fatigue": 0.005, "campaigns_left": 40},
        "every-week": {"mailings": 52},
        "tired": {"fatigue": 0.03},
        "last": {"campaigns_left": 0},
    }
    map_levers = ("mailings", "campaigns_left")

    def model(self, mailings, fatigue, campaigns_left, people, response, contribution, cost):
        most = int(self.quantities["mailings"].maximum)
        each = dict(response=response, contribution=contribution, cost=cost, fatigue=fatigue)
        run = scarcity.mailing(most, people=people, campaigns_left=campaigns_left, **each)
        net = run.profit - run.equity_used
        turned = np.flatnonzero(net[1:] < 0)
        worth = campaigns_left * people * (response * contribution - cost)
        sent = int(mailings)
        return Mailings(
            sent, run.profit, run.equity_used, run.response,
            scarcity.break_even_campaigns(**each), int(campaigns_left), worth,
            roc=scarcity.return_on_customer(run.profit[sent], worth, worth - run.equity_used[sent])
            if worth > 0 else None,
            stop=int(net.argmax()),
            turn=int(turned[0]) + 1 if turned.size else None,
        )

    def advantage(self, mailings, fatigue, campaigns_left, people, response, contribution, cost):
        """What the mailings earn more than they use up; euros."""
        sent = np.asarray(mailings, dtype=int)
        run = scarcity.mailing(
            int(self.quantities["mailings"].maximum), people=people + 0 * sent, fatigue=fatigue,
            campaigns_left=campaigns_left, response=response, contribution=contribution, cost=cost)
        net = run.profit - run.equity_used
        sent = np.broadcast_to(sent, net.shape[1:])
        return np.take_along_axis(net, sent[None], axis=0)[0]

    def height(self, narrow):
        return 680 if narrow else 410

    def stage(self, figure, narrow):
        total, each = on.plots(figure, narrow, titles=(
            words.say("ReturnOnCustomer-axis-total"), words.say("ReturnOnCustomer-axis-each")),
            shares=(5, 4) if narrow else (3, 2), left=74, right=22)
        self.total, self.each = total, each
        most = self.quantities["mailings"].maximum
        for axes in (total, each):
            axes.set_xlim(0, most)
            axes.set_xlabel(words.say("ReturnOnCustomer-axis-mailings"))
            on.count(axes.xaxis, 3 if narrow else 6)
            on.money(axes.yaxis)
            axes.axhline(0, color=look.GHOST, lw=1, zorder=0.8)
        self.then_earned, self.then_used = on.ghost(total), on.ghost(total)
        self.earned, = total.plot([], [], color=look.CUSTOMERS)
        self.used, = total.plot([], [], color=look.LOSS, ls=(0, (4, 1.5)))
        self.turn, = total.plot([], [], color=look.INK, lw=1.5, ls=(0, (2, 2)))
        self.turn_label = total.text(0, 0, "", fontsize=14, va="bottom", linespacing=1.1)
        self.here = [axes.plot([], [], "o", color=color, ms=12, mec="white", mew=2)[0]
                     for axes in (total, each) for color in (look.CUSTOMERS, look.LOSS)]
        self.ends = [total.text(0, 0, words.say(f"ReturnOnCustomer-line-{name}"), color=color,
                                fontweight="bold", path_effects=on.HALO, zorder=4)
                     for name, color in (("earned", look.CUSTOMERS), ("used", look.LOSS))]
        self.began = total.text(0, 0, words.say("stage-ghost"), color=look.GHOST_TEXT, fontsize=14,
                                ha="right", va="bottom", path_effects=on.HALO, zorder=4)
        self.gains, = each.plot([], [], color=look.CUSTOMERS)
        self.costs, = each.plot([], [], color=look.LOSS, ls=(0, (4, 1.5)))
        self.each_ends = [each.text(0, 0, words.say(f"ReturnOnCustomer-line-{name}"), fontsize=14,
                                    color=color)
                          for name, color in (("gains", look.CUSTOMERS), ("costs", look.LOSS))]

    def draw(self, now, then):
        n = np.arange(len(now.earned))
        gains, costs = np.diff(now.earned), np.diff(now.used)
        self.earned.set_data(n, now.earned)
        self.used.set_data(n, now.used)
        self.gains.set_data(n[1:], gains)
        self.costs.set_data(n[1:], costs)
        ghost = not (np.array_equal(now.earned, then.earned)
                     and np.array_equal(now.used, then.used))
        for line, values in ((self.then_earned, then.earned), (self.then_used, then.used)):
            line.set_data((n, values) if ghost else ([], []))
        for axes, one, other in ((self.total, now.earned, now.used), (self.each, gains, costs)):
            low, high = on.kept(axes)
            high = _roomy(high, 1.12 * max(one.max(), other.max(), 0.0))
            least = min(one.min(), other.min(), 0.0)
            # The lower label hangs below the end of its line.
            least = min(least, min(one[-1], other[-1]) - 0.16 * (high - least))
            low = -_roomy(-low, -least)
            on.keep(axes, (low, high))
            axes.set_ylim(low, high if high > low else low + 1)
        before = max(now.sent - 1, 0)
        for dot, (x, y) in zip(self.here, (
                (now.sent, now.earned[now.sent]), (now.sent, now.used[now.sent]),
                (before + 1, gains[before]), (before + 1, costs[before])), strict=True):
            dot.set_data([x], [y])
        _label_two(self.total, self.ends, (now.earned, now.used))
        _label_two(self.each, self.each_ends, (gains, costs))
        low, high = self.total.get_ylim()
        apart = min(abs(then.used[-1] - line[-1]) for line in (now.earned, now.used))
        # At the foot stands where the loss begins.
        free = then.used[-1] - low > 0.12 * (high - low) or (now.turn or 0) < 25
        self.began.set_visible(ghost and free and apart > 0.08 * (high - low))
        self.began.set_position((n[-1], then.used[-1] + 0.02 * (high - low)))
        turn = now.turn
        self.turn.set_visible(turn is not None)
        self.turn_label.set_text("")
        if turn is not None:
            self.turn.set_data([turn, turn], [low, now.earned[turn]])
            self.turn_label.set_text(words.say("ReturnOnCustomer-turn", mailings=turn))
            self.turn_label.set_position((turn + (1 if turn < 30 else -1), low + 0.02 * (high - low)
                                          ))
            self.turn_label.set_ha("left" if turn < 30 else "right")

    def say(self, now):
        earned, used = now.earned[now.sent], now.used[now.sent]
        first = now.earned[1]
        numbers = dict(
            mailings=now.sent, earned=float(earned), used=float(used), net=float(earned - used),
            over=float(abs(earned - used)), later=now.later, first=float(first),
            lost=float(now.used[1]), roc=now.roc if now.roc is not None else 0.0,
            known="yes" if now.roc is not None else "no", stop=now.stop, turn=now.turn or 0,
            turns="yes" if now.turn else "no",
            limit=now.first_break_even if np.isfinite(now.first_break_even) else 0.0,
            response=float(now.response[now.sent]), before=float(now.response[0]))
        if first <= 0:
            return "ReturnOnCustomer-loss", numbers
        if now.sent == 0:
            return "ReturnOnCustomer-nothing", numbers
        if earned < used:
            return "ReturnOnCustomer-used", numbers
        return f"ReturnOnCustomer-{'past' if now.sent > now.stop else 'earning'}", numbers

    def rows(self):
        now = self.outcome
        yield tuple(words.say(f"ReturnOnCustomer-column-{name}")
                    for name in ("mailings", "response", "earned", "used", "net"))
        for n in sorted({0, 1, 12, 24, 36, 48, len(now.earned) - 1, now.sent}):
            yield (words.number(n), words.percent(now.response[n], 2), words.money(now.earned[n]),
                   words.money(now.used[n]), words.money(now.earned[n] - now.used[n]))


def _part(axes, pixels):
    """The part of the axes' width that so many CSS pixels take; at most 1."""
    return min(1.0, pixels / on.size(axes)[0])


def _label_two(axes, texts, lines):
    """Put two labels at the right ends of two lines: above the upper one, below the lower one."""
    low, high = axes.get_ylim()
    first_above = lines[0][-1] >= lines[1][-1]
    for text, line, above in zip(texts, lines, (first_above, not first_above), strict=True):
        ends = np.array(lines)[:, -round(_part(axes, 8 * len(text.get_text())) * len(line)):]
        gap = 0.025 * (high - low)
        y = ends.max() + gap if above else ends.min() - gap
        text.set_position((axes.get_xlim()[1], y))
        text.set_va("bottom" if above else "top")
        text.set_ha("right")
