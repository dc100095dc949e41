import numpy as np
from matplotlib.path import Path

from ...explorer import Choice, Column, Count, Euro, Explorer, Number, Outcome, Percent, as_before
from ...marks import Axis, Dots, Label, Line, Panel, Point, theme
from ...marks.shapes import CHIPS
from ...models import equity

SPLITS = np.linspace(0, 1, 101)
HALVES = Path.wedge(90, 270), Path.wedge(-90, 90)  # of a cookie: left and right
FEWEST_LEAVE = 0.001  # of the customers, in a year
BEFORE = (  # 25 November 2026: the acquisition of codes given out before
    Number("cookies", 8, 0, 10, step=0.5), Percent("churn", 0.35, 0.05, 0.9),
    Count("customers", 2000, 0, 5000, step=50), Euro("budget", 50_000, 5_000, 500_000, step=5_000),
    Euro("margin", 150, 10, 1000, step=10), Euro("cost_per_lead", 15, 1, 200),
    Percent("ceiling", 0.20, 0.01, 0.6), Count("prospects", 2000, 100, 20_000, step=100),
    Euro("aftercare", 20, 1, 200), Percent("preventable", 0.6, 0, 1, step=0.05),
    Count("years", 5, 1, 10), Percent("discount_rate", 0.10, 0, 0.3),
)


class BudgetSplit(Explorer):
    """Ten cookies, the yearly budget, to hand out between leads and customers."""

    number = 3
    levers = (
        Number("cookies", 8, 0, 10, step=0.5),
        Percent("churn", 0.19, 0.05, 0.9),  # 1.75% a month
        Count("customers", 2000, 0, 5000, step=50),
        Euro("budget", 50_000, 5_000, 500_000, step=5_000),
        Euro("margin", 240, 10, 1000, step=10),  # 20 a month
        Euro("spent", 20_000, 100, 4_000_000, step=100, scale="log"),
        Count("won", 200, 1, 6_000),
        Number("most", 2, 1.1, 20, step=0.1),
        Euro("aftercare", 20, 1, 200),
        Percent("prevented", 0.5, 0.05, 0.95, step=0.05),
        Percent("preventable", 0.1, 0, 1, step=0.05),
        Count("years", 5, 1, 10),
        Percent("discount_rate", 0.10, 0, 0.3),
        Choice("afterwards", 0, ("paid", "none")),
        Percent("wallet", 0, 0, 1, step=0.05),
    )
    earlier = (BEFORE, as_before(levers[:14], churn=0.35, margin=150, spent=30_000), levers[:14])
    presets = {
        "party": {},
        "even": {"cookies": 5},
        "kind": {"cookies": 2},
        "empty": {"cookies": 2, "customers": 0},
        "sharp": {"cookies": 8, "preventable": 0.05, "most": 4},
        "value": {"cookies": 2, "preventable": 0.8, "most": 1.2, "years": 10},
        "wallet": {"cookies": 4.5, "wallet": 1},
    }
    map_levers = ("preventable", "churn")
    tall = (390, 320)
    panels = (
        Panel("customers", Axis("count", low=0, exact=True, ticks=range(11), name="years"),
              Axis("count", low=0)),
        Panel("equity", Axis("count", low=0, high=10, ticks=5, name="cookies"),
              Axis("money", room=(1, 1.1))),
        Panel("plate", Axis(low=0, high=10), Axis(low=0, high=1), strip=46, square=True),
    )
    columns = (Column("year", lambda now: range(now.years + 1)),
               Column("customers", "path.customers"),
               Column("profit", lambda now: ("", *now.path.profit), "money"))

    @staticmethod
    def renew(values):
        """Levers of before: half of those who could be won came at the price named."""
        values = dict(values)
        if "prospects" in values:
            price, ceiling, prospects = map(values.pop, ("cost_per_lead", "ceiling", "prospects"))
            values |= {"spent": price * prospects, "most": 2,
                       "won": max(1, round(ceiling * prospects / 2))}
        return values

    def model(self, cookies, **levers):
        levers = _levers(**levers)
        split = equity.best_split(**levers)
        path, best_path = (equity.split_budget(each, **levers) for each in (cookies / 10, split))
        return Outcome(
            rest=10 - cookies, path=path, before=path.customers[0],
            customers=round(path.customers[-1]),
            equity=path.equity, curve=equity.split_budget(SPLITS, **levers).equity,
            costs=bool(path.equity < 0), loss=-path.equity,
            best=10 * split, best_path=best_path, best_equity=best_path.equity,
            best_costs=bool(best_path.equity < 0), best_loss=-best_path.equity,
            gap=round(best_path.equity) - round(path.equity))  # as the sentence says them

    def advantage(self, cookies, **levers):
        """What eight cookies for the customers bring more than eight for the leads; euros."""
        levers = _levers(**levers)
        kind, eager = (equity.split_budget(split, **levers).equity for split in (0.2, 0.8))
        return kind - eager

    def marks(self, now):
        at, half_up = np.arange(10) + 0.5, np.full(10, 0.5)
        for_leads = [np.arange(10) + (side + 1) / 2 <= now.cookies for side in (0, 1)]
        for half, leads in zip(HALVES, for_leads, strict=True):
            yield Dots(at, half_up, panel="plate", size=-0.38, shape=half,
                       colors=np.where(leads, theme.LEADS, theme.CUSTOMERS))
        # Chips as well as a colour: the reader may have chosen colours that are much alike.
        for chips, leads in zip(CHIPS, for_leads, strict=True):
            yield Dots(at[leads], half_up[leads], panel="plate", size=-0.76, shape=chips, z=2.1,
                       colors=[theme.PAPER] * int(leads.sum()))
        years = np.arange(now.years + 1)
        yield Line(years, now.best_path.customers, panel="customers", width=1.8, dash="dotted",
                   label=Label("best", ("end", "late", "middle"), bold=False))
        yield Line(years, now.path.customers, panel="customers", color=theme.CUSTOMERS,
                   label=Label("yours", size=15), ghost=True)
        yield Line(10 * SPLITS, now.curve, panel="equity", color=theme.CUSTOMERS, ghost=True)
        yield Point(now.best, now.best_equity, panel="equity", shape="D", size=9, rim=False,
                    label=Label("top", bold=False))
        yield Point(now.cookies, now.equity, panel="equity", color=theme.CUSTOMERS,
                    handle="cookies")

    def say(self, now):
        return "near" if now.gap <= 0.01 * abs(now.best_equity) else "far"


def _levers(*, budget, churn, spent, won, most, years, discount_rate, customers, margin, aftercare,
            prevented, preventable, afterwards, wallet):
    """The levers as the model takes them: what is spent and reached today become curves."""
    # Who never leaves is worth money without end, where money costs nothing: a few always leave.
    unpreventable = np.maximum(churn * (1 - preventable), FEWEST_LEAVE)
    prospects = most * won  # as many as could be won at all
    by_attention = -np.log1p(-prevented) / aftercare  # how fast it works, per euro
    return dict(
        budget=budget, customers=customers, prospects=prospects, margin=margin,
        discount_rate=discount_rate, years=years, onward=1.0 - afterwards,
        acquisition=equity.Response.through(spent / prospects, 1 / most, 1.0),
        retention=equity.Response(1 - unpreventable, by_attention, 1 - churn),
        growth=equity.Response(wallet, by_attention),
    )
