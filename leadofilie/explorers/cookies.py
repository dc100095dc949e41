"""Notebook 01, Cookies: what leads cost and what customers bring."""

from dataclasses import dataclass

import numpy as np
from matplotlib.patches import Wedge

from .. import look, words
from ..models import equity
from ..stage import Count, Euro, Explorer, Number, Percent
from ..stage import axes as on

SPLITS = np.linspace(0, 1, 101)


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
        Count("customers", 1000, 0, 5000, step=50),
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
        return 700 if narrow else 440

    def stage(self, figure, narrow):
        grow, worth, plate = on.plots(figure, narrow, titles=(
            words.say("BudgetSplit-axis-customers"), words.say("BudgetSplit-axis-equity")),
            strip=46)
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
        self.best_label = grow.text(0, 0, words.say("BudgetSplit-best"), fontsize=14)
        self.label = grow.text(0, 0, words.say("BudgetSplit-yours"), color=look.CUSTOMERS,
                               fontweight="bold")
        self.then_curve = on.ghost(worth)
        self.curve, = worth.plot([], [], color=look.CUSTOMERS)
        self.top, = worth.plot([], [], "D", color=look.INK, ms=9)
        self.here, = worth.plot([], [], "o", color=look.CUSTOMERS, ms=13, mec="white", mew=2)
        self.top_label = worth.text(0, 0, "", fontsize=14, ha="center", va="bottom")
        worth.set_xlim(0, 10)
        worth.set_xlabel(words.say("BudgetSplit-axis-cookies"))
        on.count(worth.xaxis, 5)
        on.money(worth.yaxis)
        on.count(grow.yaxis)
        grow.set_xlabel(words.say("BudgetSplit-axis-years"))

    def draw(self, now, then):
        for half, wedge in enumerate(self.cookies):
            lead = half < round(2 * now.cookies)
            wedge.set_facecolor(look.LEADS if lead else look.CUSTOMERS)
        years = np.arange(now.years + 1)
        self.path.set_data(years, now.path.customers)
        self.best_path.set_data(years, now.best_path.customers)
        self.then_path.set_data(np.arange(then.years + 1), then.path.customers)
        on.fit(self.grow, x=(0, now.years), y=(
            0, max(now.path.customers.max(), now.best_path.customers.max(),
                   then.path.customers.max())))
        on.label_ends(self.grow, (self.label, years[-1], now.path.customers[-1]),
                      (self.best_label, years[-1], now.best_path.customers[-1]))
        self.curve.set_data(10 * SPLITS, now.curve)
        self.then_curve.set_data(10 * SPLITS, then.curve)
        on.fit(self.worth, y=(min(0, now.curve.min(), then.curve.min()),
                              max(now.curve.max(), then.curve.max())))
        self.here.set_data([now.cookies], [now.path.equity])
        self.top.set_data([now.best], [now.best_path.equity])
        self.top_label.set_text(words.say("BudgetSplit-top", cookies=now.best))
        self.top_label.set_position((min(max(now.best, 2), 8), now.best_path.equity))

    def say(self, now):
        gap = now.best_path.equity - now.path.equity
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
