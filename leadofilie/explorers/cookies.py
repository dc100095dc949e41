"""Notebook 01, Cookies: what leads cost and what customers bring."""

import functools
import textwrap
from dataclasses import dataclass

import numpy as np
from matplotlib.patches import Wedge

from .. import look, records, words
from ..models import equity, pyramid
from ..stage import Choice, Count, Euro, Explorer, Number, Percent
from ..stage import axes as on
from .own_file import OwnFile

TOP = 0.2
YEARS_OF_CDNOW = 1.5  # January 1997 to June 1998
COST_OF_AN_ORDER = 60  # euros, in the made-up firm: data/make_example_firm.py
SPLITS = np.linspace(0, 1, 101)
DRAWN = 300  # points of the whale curve on the screen
# A label that a line may cross stands on paper of its own.
CLEAR = {"zorder": 4, "bbox": {"facecolor": look.PAPER, "edgecolor": "none", "pad": 0.5}}


@dataclass(frozen=True, eq=False)
class Book:
    """A firm's customers in one year: revenue, orders and what else each costs; arrays (n,)."""

    revenue: np.ndarray
    orders: np.ndarray
    other_cost: np.ndarray
    currency: str = "euro"

    @functools.cached_property
    def top(self):
        """The 20% with the most revenue, as places in the arrays."""
        size = int(np.ceil(round(TOP * self.revenue.size, 9)))
        return np.argsort(-self.revenue, kind="stable")[:size]

    @functools.cached_property
    def sums(self):
        """(revenue, orders, other cost) of all customers, and the same of the top."""
        columns = (self.revenue, self.orders, self.other_cost)
        return tuple(float(column.sum()) for column in columns), tuple(
            float(column[self.top].sum()) for column in columns)

    def profits(self, margin, serve):
        """Profit of each customer; (n,)."""
        return margin * self.revenue - serve * self.orders - self.other_cost


@functools.cache
def _cdnow():
    data = records.cdnow()
    return Book(data.dollars / YEARS_OF_CDNOW, data.orders / YEARS_OF_CDNOW,
                np.zeros_like(data.dollars), "dollar")


@functools.cache
def _firm():
    data = records.example_firm()
    # Large customers bargain: what each pays for goods above the firm's average is its own cost.
    average = data.cost_of_goods.sum() / data.revenue.sum()
    attention = data.cost_to_serve - COST_OF_AN_ORDER * data.orders
    return Book(data.revenue, data.orders, attention + data.cost_of_goods - average * data.revenue)


_BOOKS = {"cdnow": _cdnow, "firm": _firm}


@dataclass(frozen=True, eq=False)
class Whale:
    """Who brings the profit of one year, and what the leads take from it; amounts of money."""

    customers: int
    top_revenue: float  # the share of the largest 20% in the revenue
    top: float  # their profit
    rest: float  # the other customers' profit
    lead_cost: float
    lead_worth: float
    pays_from: float  # the conversion at which a lead earns itself back
    curve: np.ndarray  # cumulative profit, the most profitable customer first; (customers+1,)
    best: float  # profit of the most profitable 20%
    currency: str

    @property
    def leads(self):
        """What the leads bring less what they cost."""
        return self.lead_worth - self.lead_cost

    @property
    def total(self):
        """The firm's profit."""
        return self.top + self.rest + self.leads

    @property
    def peak(self):
        """After how many customers the curve is highest."""
        return int(np.argmax(self.curve))

    def money(self, amount):
        """The amount in this firm's currency, for words."""
        return words.Dollars(amount) if self.currency == "dollar" else amount


_FIRM = {"source": "firm", "margin": 0.22, "serve": 60, "leads": 200, "hourly": 60}


class WhaleCurve(Explorer):
    """Who brings the profit: the largest customers, the others, or the leads?"""

    number = 1
    in_sight = 3
    levers = (
        Number("hours", 10, 0, 40, step=0.5),
        Count("leads", 500, 0, 3000, step=10),
        Euro("serve", 4, 0, 80, step=0.5),
        Percent("conversion", 0.05, 0, 1, step=0.01),
        Choice("count", 0, ("year", "stay")),
        Choice("source", 0, ("cdnow", "firm")),
        Percent("margin", 0.40, 0.05, 1, step=0.01),
        Euro("hourly", 30, 0, 150),
        Percent("retention", 0.60, 0, 0.95, step=0.01),
        Percent("discount_rate", 0.10, 0.01, 0.3, step=0.01),
    )
    presets = {
        "party": {},
        "none": {"leads": 0},
        "serve": {"leads": 0, "serve": 11},
        "firm": _FIRM,
        "loyal": {**_FIRM, "conversion": 0.33, "count": "stay"},
    }
    wager = Percent("bet", 0.8, 0, 2.5, step=0.05)
    map_levers = ("hours", "margin")


    @property
    def own_file(self):
        """The reader's own customers, from a file."""
        return self._part("own_file", lambda _: OwnFile(OwnWhale.of))

    def book(self, source=0):
        """The customers that are looked at."""
        return _BOOKS[self.quantities["source"].options[source]]()

    def currency(self, values):
        return self.book(int(values.get("source", 0))).currency

    def model(self, source=0, **levers):
        book = self.book(source)
        top, total, cost, worth = self._sums(book, **levers)
        profits = book.profits(levers["margin"], levers["serve"])
        profits[::-1].sort()
        curve = np.append(0.0, np.cumsum(profits))
        value = self._customer_worth(book, **levers)
        return Whale(
            customers=profits.size,
            top_revenue=book.sums[1][0] / book.sums[0][0],
            top=top,
            rest=total - top,
            lead_cost=cost,
            lead_worth=worth,
            pays_from=equity.break_even_conversion(
                equity.lead_cost(levers["hours"], levers["hourly"]), max(value, 0.0)),
            curve=curve,
            best=curve[book.top.size],
            currency=book.currency,
        )

    def advantage(self, source=0, **levers):
        """Profit of the largest 20% less the whole firm's; above zero: they bring over 100%."""
        sources = np.atleast_1d(source)
        parts = [self._sums(self.book(each), **levers) for each in sources]
        over = [top - (total - cost + worth) for top, total, cost, worth in parts]
        return np.array(over) if np.ndim(source) else over[0]

    @staticmethod
    def _sums(book, *, margin, serve, leads, hours, hourly, conversion, **rest):
        """(profit of the top, of all customers, cost of the leads, their worth); broadcasts."""
        top, total = (margin * revenue - serve * orders - other
                      for revenue, orders, other in reversed(book.sums))
        value = WhaleCurve._customer_worth(book, margin=margin, serve=serve, **rest)
        return top, total, leads * hours * hourly, leads * conversion * value

    @staticmethod
    def _customer_worth(book, *, margin, serve, count, retention, discount_rate, **_):
        """Money that a customer just won brings: an average year, or every year it stays."""
        revenue, orders, other = book.sums[0]
        a_year = (margin * revenue - serve * orders - other) / book.revenue.size
        years = 1 + count * equity.lifetime_value(1.0, retention, discount_rate)
        return a_year * years

    def truth(self):
        """The share of the profit that the largest 20% bring where the explorer starts."""
        start = self.model(**self._arguments(self.start))
        return start.top / start.total

    def height(self, narrow):
        return 800 if narrow else 430

    def stage(self, figure, narrow):
        columns, whale = on.plots(
            figure, narrow, shares=(0.9, 1) if narrow else (0.8, 1), left=64,
            titles=(words.say("WhaleCurve-axis-columns"), words.say("WhaleCurve-axis-whale")))
        places = range(3)
        self.columns, self.whale = columns, whale
        columns.set_xlim(-0.55, 2.75)
        columns.set_xticks(places, [words.say(f"WhaleCurve-column-{name}")
                                    for name in ("heads", "revenue", "profit")])
        on.percent(columns.yaxis, 5)
        columns.plot([-0.5, 2.5], [0, 0], color=look.INK, lw=1, gid="still", zorder=5)
        self.bars = [columns.bar(places, 0, 0.62, color=color) for color in (
            look.CUSTOMERS, look.CUSTOMERS_PALE, look.LEADS)]
        self.then_mark, = columns.plot([], [], color=look.GHOST, ls=(0, (5, 3)), lw=2)
        self.labels = [columns.text(x, 0, "", color="white", ha="center", va="center",
                                    fontweight="bold", fontsize=14 if narrow else 16)
                       for x in places]
        self.lead_label = columns.text(2, 0, "", color=look.LEADS_TEXT, ha="center",
                                       fontweight="bold", fontsize=14)
        self.loss = columns.text(2, 0.03, "", color=look.LOSS, ha="center", va="bottom",
                                 fontweight="bold", fontsize=15)
        columns.text(0, 0.225, words.say("WhaleCurve-top"), fontsize=13, ha="center", va="bottom",
                     color=look.CUSTOMERS, fontweight="bold", zorder=6)
        columns.text(0, 0.98, words.say("WhaleCurve-rest"), fontsize=13, ha="center", va="top",
                     zorder=6)
        whale.set_xlim(0, 1.1)
        whale.set_xticks([0, 0.2, 0.5, 1], [words.percent(x) for x in (0, 0.2, 0.5, 1)])
        on.below(whale, words.say("WhaleCurve-axis-customers"))
        self.then_curve = on.ghost(whale)
        self.then_label = whale.text(0, 0, words.say("stage-ghost"), color=look.GHOST_TEXT,
                                     fontsize=13, **CLEAR)
        whale.plot([0, 1.1], [0, 0], color=look.INK, lw=1, gid="still")
        self.curve, = whale.plot([], [], color=look.CUSTOMERS)
        self.bite, = whale.plot([], [], color=look.LEADS, lw=5)
        self.left, = whale.plot([], [], color=look.INK, lw=1.2, ls=":")
        self.best, = whale.plot([], [], "o", color=look.CUSTOMERS, ms=11)
        self.best_label = whale.text(0, 0, "", color=look.CUSTOMERS, fontweight="bold",
                                     fontsize=14, ha="center", va="bottom")
        self.left_label = whale.text(0, 0, "", fontsize=14, ha="right", **CLEAR)
        self._money = None

    def draw(self, now, then):
        profit = now.total > 0
        columns = [
            (TOP, 1 - TOP, 0.0),
            (now.top_revenue, 1 - now.top_revenue, 0.0),
            tuple(part / now.total if profit else 0.0 for part in (now.top, now.rest, now.leads)),
        ]
        for x, parts in enumerate(columns):
            for bars, (bottom, size) in zip(self.bars, _stack(parts), strict=True):
                bars[x].set_y(bottom)
                bars[x].set_height(size)
            self.labels[x].set_y(parts[0] / 2)
        low, high = (sum(part for part in columns[2] if part * sign > 0) for sign in (-1, 1))
        # A firm that hardly earns has shares that no axis can hold: beyond 300% they are cut.
        on.fit(self.columns, y=(max(low * 1.12, -2), min(max(high, 1), 3)))
        floor, line = self.columns.get_ylim()[0], 18 * on.pixel(self.columns)  # a line of text
        for label, (share, *_) in zip(self.labels, columns, strict=True):
            label.set_text(words.percent(share) if abs(share) > line else "")
        *_, (bottom, size) = _stack(columns[2])
        self.lead_label.set_text(
            words.say("WhaleCurve-bite", share=columns[2][2]) if abs(size) > 0.005 else "")
        cut = bottom + size < floor + line  # then its name stands on the bar, not on the axis
        self.lead_label.set_y(max(bottom + min(size, 0), floor)
                              if size < 0 else min(bottom + size, 2.9))
        self.lead_label.set_va("top" if size < 0 and not cut else "bottom")
        self.lead_label.set_color(look.INK if cut else look.LEADS_TEXT)
        self.loss.set_text("" if profit else words.say("WhaleCurve-no-shares"))
        share = then.top / then.total if then.total > 0 else None
        moved = share not in (None, columns[2][0]) and then.currency == now.currency
        above = self.lead_label.get_position()[1]
        if moved and size > 0 and above - 0.03 < share < above + 0.14:
            self.lead_label.set_y(share + 0.03)
        self.then_mark.set_data(([1.6, 2.4], [share, share]) if moved else ([], []))
        self._draw_whale(now, then)

    def _draw_whale(self, now, then):
        x, y = _thin(now.curve)
        self.curve.set_data(x, y)
        self.bite.set_data([1, 1.06], [now.curve[-1], now.total])
        same = then.currency == now.currency
        moved = same and (then.total != now.total or then.peak != now.peak)
        ghost = _thin(then.curve) if moved else ([], [])
        self.then_curve.set_data([*ghost[0], 1.06] if moved else [],
                                 [*ghost[1], then.total] if moved else [])
        if self._money != now.currency:
            if self._money:
                on.keep(self.whale, (0.0, 0.0))
            on.money(self.whale.yaxis, 5, dollars=now.currency == "dollar")
            self._money = now.currency
        tall = [now.curve.max(), now.total, *([then.curve.max()] if same else [])]
        deep = [now.curve.min(), now.total * 1.15, *([then.total] if same else [])]
        on.fit(self.whale, y=(min(0, *deep), 1.15 * max(tall)))
        low, high = self.whale.get_ylim()
        step = (high - low) / 18
        self.left.set_data([0, 1.06], [now.total, now.total])
        self.left_label.set_text(words.say("WhaleCurve-left", amount=now.money(now.total)))
        # Under the line and the bite, or above the peak's label where both say nearly the same.
        near = abs(now.curve.max() - now.total) < 1.2 * step
        self.left_label.set_position((1.08, now.curve.max() + 1.6 * step if near else
                                      min(now.total, now.curve[-1]) - 0.25 * step))
        self.left_label.set_va("bottom" if near else "top")
        place = now.peak / now.customers
        self.best.set_data([place], [now.curve.max()])
        self.best_label.set_text(words.say("WhaleCurve-peak", share=place,
                                           amount=now.money(now.curve.max())))
        self.best_label.set_position((min(max(place, 0.36), 0.72), now.curve.max() + 0.4 * step))
        self.then_label.set_text(words.say("stage-ghost") if moved else "")
        if moved:
            there, here = (each.curve[each.customers // 2] for each in (then, now))
            # Where the two curves run together the name stands below both.
            apart = 2.4 if abs(there - here) < 2 * step else 0
            self.then_label.set_position((0.5, float(there - apart * step)))

    def say(self, now):
        if now.total <= 0:
            key = "loss"
        elif now.lead_cost == 0:
            key = "over" if now.top > now.total else "none"
        elif now.leads >= 0:
            key = "worth"
        elif now.pays_from > 1:
            key = "never"
        else:
            key = "cost"
        profit = now.total if now.total > 0 else np.nan
        shares = {} if key == "loss" else dict(
            profit=now.top / profit, best=now.best / profit, leads=abs(now.leads) / profit)
        return f"WhaleCurve-{key}", dict(
            shares, revenue=now.top_revenue, peak=now.peak / now.customers,
            pays_from=min(now.pays_from, 9.99), customers=now.customers,
            total=now.money(now.total), bite=now.money(abs(now.leads)), loss=now.money(-now.total),
            whole=now.money(now.curve[-1]), firm=now.currency)

    def rows(self):
        now = self.outcome
        yield tuple(words.say(f"WhaleCurve-row-{name}") for name in ("who", "money", "share"))
        for name, amount in (("top", now.top), ("rest", now.rest), ("cost", -now.lead_cost),
                             ("worth", now.lead_worth), ("total", now.total),
                             ("best", now.best)):
            yield (words.say(f"WhaleCurve-row-{name}"), words.money(now.money(amount)),
                   words.percent(amount / now.total) if now.total > 0 else "–")


class OwnWhale(WhaleCurve):
    """The whale curve of a reader's own file."""

    name = "WhaleCurve"
    wager = None
    levers = tuple(lever for lever in WhaleCurve.levers if lever.name != "source")
    presets = {}

    def __init__(self, book, **options):
        self._book = book
        super().__init__(**options)

    @classmethod
    def of(cls, customers, currency):
        """From records.Customers. Costs in the file include the goods: then nothing else is off."""
        known = customers.cost is not None
        cost = customers.cost if known else np.zeros_like(customers.revenue)
        book = Book(customers.revenue, customers.lines.astype(float), cost, currency)
        return cls(book, start={"serve": 0, "leads": 0, **({"margin": 1} if known else {})})

    def book(self, source=0):
        return self._book


def _stack(parts):
    """(bottom, height) of each part of a column: what adds goes up from 0, what takes down."""
    up = down = 0.0
    for part in parts:
        yield up if part >= 0 else down, part
        up, down = up + max(part, 0), down + min(part, 0)


def _thin(curve):
    """The curve at a few hundred places: (share of the customers, value)."""
    places = np.unique(np.linspace(0, curve.size - 1, min(DRAWN, curve.size)).astype(int))
    return places / (curve.size - 1), curve[places]


@dataclass(frozen=True)
class Stayers:
    """The top of the first nine months and what became of it in the next nine; shares."""

    top: float
    first: float
    later: float
    silent: float


@functools.cache  # to put 23,570 customers in order takes longer than to draw them
def _stayers(top):
    data = records.cdnow()
    now = pyramid.follow_top(data.dollars_before, data.dollars_from, top)
    return Stayers(top, now.share, now.share_later, now.silent)


class WhoStaysOnTop(Explorer):
    """Do the best customers of now stay the best? CDNOW's, nine months and nine more."""

    number = 2
    levers = (Percent("top", TOP, 0.01, 0.5, step=0.01),)
    presets = {"one": {"top": 0.01}, "five": {"top": 0.05}, "fifth": {}, "half": {"top": 0.5}}
    wager = Percent("bet", 0.15, 0, 1, step=0.01)

    def model(self, top):
        return _stayers(top)

    def truth(self):
        """The share of the top 20% that buys nothing in the next nine months."""
        return self.model(TOP).silent

    def height(self, narrow):
        return 700 if narrow else 370

    def stage(self, figure, narrow):
        people, money = on.plots(
            figure, narrow, left=52 if narrow else 44, shares=(1, 0.9),
            titles=(words.say("WhoStaysOnTop-axis-people"), words.say("WhoStaysOnTop-axis-money")))
        people.set_axis_off()
        people.title.set_visible(True)
        people.set_xlim(-0.7, 9.7)
        people.set_ylim(-1.9, 9.7)
        people.set_aspect("equal", anchor="NW")
        x, y = np.meshgrid(np.arange(10), np.arange(9, -1, -1))
        self.dots = people.scatter(x.ravel(), y.ravel(), s=190 if not narrow else 200, lw=2,
                                   edgecolors=look.CUSTOMERS, facecolors=look.CUSTOMERS)
        self.people = people.text(-0.5, -1.0, "", fontsize=15, va="center")
        money.set_xlim(-0.6, 1.6)
        money.set_ylim(0, 1)
        on.percent(money.yaxis)
        money.set_xticks([0, 1], [on.wrap(words.say(f"WhoStaysOnTop-{when}"), 90)
                                  for when in ("now", "later")])
        self.then_bars = money.bar([0, 1], 0, 0.56, fill=False, edgecolor=look.GHOST, ls="--", lw=2)
        self.bars = money.bar([0, 1], 0, 0.5, color=look.CUSTOMERS)
        self.labels = [money.text(x, 0, "", ha="center", va="bottom", fontweight="bold",
                                  fontsize=17, color=look.CUSTOMERS) for x in (0, 1)]
        self.then_label = money.text(
            0.5, 0, textwrap.fill(words.say("stage-ghost"), 9), ha="center", va="top",
            color=look.GHOST_TEXT, fontsize=12, linespacing=1)

    def draw(self, now, then):
        silent = round(100 * now.silent)
        self.dots.set_facecolors([look.CUSTOMERS] * (100 - silent) + [look.PAPER] * silent)
        self.dots.set_edgecolors([look.CUSTOMERS] * (100 - silent) + [look.GHOST] * silent)
        self.people.set_text(words.say("WhoStaysOnTop-dots", silent=silent))
        moved = then != now
        for bars, each in ((self.bars, now), (self.then_bars, then)):
            for bar, share in zip(bars, (each.first, each.later), strict=True):
                bar.set_height(share)
                bar.set_visible(moved or each is now)
        self.then_label.set_visible(moved)
        self.then_label.set_y(max(then.first, then.later))
        for label, share in zip(self.labels, (now.first, now.later), strict=True):
            label.set_text(words.percent(share))
            label.set_y(share + 0.015)

    def say(self, now):
        return "WhoStaysOnTop-says", dict(top=now.top, first=now.first, later=now.later,
                                          silent=now.silent, stay=1 - now.silent)

    def rows(self):
        data = records.cdnow()
        yield tuple(words.say(f"WhoStaysOnTop-column-{name}")
                    for name in ("top", "now", "later", "silent"))
        for size in sorted({0.01, 0.05, 0.1, 0.2, 0.3, 0.5, self.outcome.top}):
            each = pyramid.follow_top(data.dollars_before, data.dollars_from, size)
            yield tuple(map(words.percent, (size, each.share, each.share_later, each.silent)))


@dataclass(frozen=True)
class Split:
    """A policy, every other policy beside it, and the best of them."""

    path: equity.Path
    curve: np.ndarray  # equity at each of SPLITS
    best: float
    best_path: equity.Path
    cookies: float
    years: int


class BudgetSplit(Explorer):
    """Ten cookies, the yearly budget, to hand out between leads and customers."""

    number = 3
    levers = (
        Number("cookies", 8, 0, 10, step=0.5),
        Percent("churn", 0.35, 0.05, 0.9, step=0.01),
        Count("customers", 2000, 0, 5000, step=50),
        Euro("budget", 50_000, 5_000, 500_000, step=5_000),
        Euro("margin", 150, 10, 1000, step=10),
        Euro("cost_per_lead", 15, 1, 200),
        Percent("ceiling", 0.20, 0.01, 0.6, step=0.01),
        Count("prospects", 2000, 100, 20_000, step=100),
        Euro("aftercare", 20, 1, 200),
        Percent("preventable", 0.6, 0, 1, step=0.05),
        Count("years", 5, 1, 10),
        Percent("discount_rate", 0.10, 0, 0.3, step=0.01),
    )
    presets = {
        "party": {},
        "even": {"cookies": 5},
        "kind": {"cookies": 2},
        "empty": {"cookies": 2, "customers": 0},
        "category": {"preventable": 0.1},
    }
    map_levers = ("churn", "customers")

    def model(self, cookies, **levers):
        levers = _levers(**levers)
        best = equity.best_split(**levers)
        return Split(
            path=equity.split_budget(cookies / 10, **levers),
            curve=equity.split_budget(SPLITS, **levers).equity,
            best=best * 10,
            best_path=equity.split_budget(best, **levers),
            cookies=cookies,
            years=int(levers["years"]),
        )

    def advantage(self, cookies, **levers):
        """What eight cookies for the customers bring more than eight for the leads; euros."""
        levers = _levers(**levers)
        kind, eager = (equity.split_budget(split, **levers).equity for split in (0.2, 0.8))
        return kind - eager + 0 * cookies

    def height(self, narrow):
        return 640 if narrow else 390

    def stage(self, figure, narrow):
        grow, worth, plate = on.plots(figure, narrow, titles=(
            words.say("BudgetSplit-axis-customers"), words.say("BudgetSplit-axis-equity")),
            strip=46)
        plate.set_aspect("equal", anchor="W")
        self.cookies = []
        plate.set_xlim(0, 10)
        for half in range(20):
            wedge = Wedge((half // 2 + 0.5, 0.5), 0.38, 90 + 180 * (half % 2 == 0) - 180,
                          270 + 180 * (half % 2 == 0) - 180)
            plate.add_patch(wedge)
            self.cookies.append(wedge)
        self.grow, self.worth = grow, worth
        self.then_path = on.ghost(grow)
        self.best_path, = grow.plot([], [], color=look.INK, lw=1.8, ls=(0, (1, 1.6)))
        self.path, = grow.plot([], [], color=look.CUSTOMERS)
        self.best_label = grow.text(0, 0, words.say("BudgetSplit-best"), fontsize=14, **CLEAR)
        self.label = grow.text(0, 0, words.say("BudgetSplit-yours"), color=look.CUSTOMERS,
                               fontweight="bold", **CLEAR)
        self.then_labels = [axes.text(0, 0, "", color=look.GHOST_TEXT, fontsize=13, **CLEAR)
                            for axes in (grow, worth)]
        self.then_curve = on.ghost(worth)
        self.curve, = worth.plot([], [], color=look.CUSTOMERS)
        self.top, = worth.plot([], [], "D", color=look.INK, ms=9, clip_on=False, zorder=3)
        self.here, = worth.plot([], [], "o", color=look.CUSTOMERS, ms=13, mec="white", mew=2)
        self.top_label = worth.text(0, 0, "", fontsize=14, ha="center", va="bottom", **CLEAR)
        worth.set_xlim(0, 10)
        on.below(worth, words.say("BudgetSplit-axis-cookies"))
        on.count(worth.xaxis, 5)
        on.money(worth.yaxis)
        on.count(grow.yaxis)
        on.below(grow, words.say("BudgetSplit-axis-years"))

    def draw(self, now, then):
        for half, wedge in enumerate(self.cookies):
            lead = half < round(2 * now.cookies)
            wedge.set_color(look.LEADS if lead else look.CUSTOMERS)  # the rim hides the seam
        years = np.arange(now.years + 1)
        self.path.set_data(years, now.path.customers)
        self.best_path.set_data(years, now.best_path.customers)
        self.then_path.set_data(np.arange(then.years + 1), then.path.customers)
        on.fit(self.grow, x=(0, now.years), y=(
            0, max(now.path.customers.max(), now.best_path.customers.max(),
                   then.path.customers.max())))
        self._name_lines(now, then)
        self.curve.set_data(10 * SPLITS, now.curve)
        self.then_curve.set_data(10 * SPLITS, then.curve)
        on.fit(self.worth, y=(min(0, now.curve.min(), then.curve.min()),
                              1.1 * max(now.curve.max(), then.curve.max())))
        self.here.set_data([now.cookies], [now.path.equity])
        self.top.set_data([now.best], [now.best_path.equity])
        self.top_label.set_text(words.say("BudgetSplit-top", cookies=now.best))
        low, high = self.worth.get_ylim()
        self.top_label.set_position((min(max(now.best, 2), 8),
                                     now.best_path.equity + 0.04 * (high - low)))

    def _name_lines(self, now, then):
        """Name the lines above where they run below their name, and the ghost where it differs."""
        def ends(path):  # a name is about half the axes wide
            people = path.customers[:now.years + 1]
            return people[people.size // 2:].max()

        paths = now.years != then.years or not np.array_equal(
            now.path.customers, then.path.customers)
        curves = not np.array_equal(now.curve, then.curve)
        left, right = self.then_labels
        left.set_text(words.say("stage-ghost") if paths else "")
        right.set_text(words.say("stage-ghost") if curves and not paths else "")
        right.set_position((0.4, then.curve[10]))
        labels = [(self.label, now.years, ends(now.path)),
                  (self.best_label, now.years, ends(now.best_path)),
                  *([(left, now.years, ends(then.path))] if paths else [])]
        on.label_ends(self.grow, *labels)

    def say(self, now):
        gap = round(now.best_path.equity) - round(now.path.equity)  # as the sentence says them
        near = gap <= 0.01 * abs(now.best_path.equity)
        return f"BudgetSplit-{'near' if near else 'far'}", dict(
            cookies=now.cookies, rest=10 - now.cookies, years=now.years,
            customers=float(now.path.customers[-1]), before=float(now.path.customers[0]),
            equity=now.path.equity, best=round(now.best, 1), best_equity=now.best_path.equity,
            gap=gap)

    def rows(self):
        now = self.outcome
        head = ("year", "customers", "profit")
        return [
            tuple(words.say(f"BudgetSplit-column-{name}") for name in head),
            *((words.number(year), words.number(people), words.money(profit) if year else "")
              for year, people, profit in zip(range(now.years + 1), now.path.customers,
                                              [0, *now.path.profit], strict=True)),
        ]


def _levers(*, budget, churn, ceiling, cost_per_lead, years, discount_rate, customers, margin,
            prospects, aftercare, preventable):
    """The levers as the model takes them: churn and prices become response curves."""
    return dict(
        budget=budget, customers=customers, prospects=prospects, margin=margin,
        discount_rate=discount_rate, years=years,
        # Half of what can be reached is reached at the price the lever names.
        acquisition=equity.Response(ceiling, np.log(2) / cost_per_lead),
        retention=equity.Response(1 - churn * (1 - preventable), np.log(2) / aftercare, 1 - churn),
    )
