import numpy as np

from ...explorer import Choice, Column, Count, Euro, Explorer, Number, Outcome, Percent, as_before
from ...marks import Axis, Layout, Panel
from ...models import equity
from . import books, whale

FIRM = {"source": "firm", "hours": 10, "margin": 0.22, "serve": 60, "leads": 200, "hourly": 60}
LOYAL = {**FIRM, "conversion": 0.33, "count": "stay"}
DRAWN = 300  # points of the whale curve on the screen


class WhaleCurve(Explorer):
    """Who brings the profit: the largest customers, the others, or the leads?"""

    number = 1
    levers = (
        Number("hours", 0.5, 0, 40, step=0.5),
        Count("leads", 500, 0, 20_000, step=10),
        Euro("serve", 4, 0, 80, step=0.5),
        Percent("conversion", 0.10, 0, 1),
        Choice("count", 0, ("year", "stay")),
        Choice("source", 0, ("cdnow", "firm")),
        Percent("margin", 0.40, 0.05, 1),
        Euro("hourly", 30, 0, 150),
        Percent("retention", 0.81, 0, 0.95),
        Percent("discount_rate", 0.10, 0.01, 0.3),
        Percent("discount", 0, 0, 0.5),
    )
    earlier = ((Number("hours", 10, 0, 40, step=0.5), Count("leads", 500, 0, 3000, step=10),
                *as_before(levers[2:10], conversion=0.05, retention=0.6)),
               as_before(levers[:10], retention=0.6), levers[:10])
    presets = {
        "party": {},
        "article": {"hours": 10},
        "none": {"leads": 0},
        "serve": {"leads": 0, "serve": 11},
        "firm": FIRM,
        "loyal": LOYAL,
        "bargain": {**LOYAL, "discount": 0.1},
    }
    wager = Percent("bet", 0, 0, 2.5, step=0.05)
    asks = ("columns",)
    map_levers = ("hours", "margin")
    tall = (430, 320)
    layout = Layout(left=64)
    panels = (
        Panel("columns", Axis(low=-0.55, high=2.6, ticks={
            0: "column-heads", 1: "column-revenue", 2: "column-profit"}),
              Axis("percent", hold=(1,), least=whale.SHARES[0], most=whale.SHARES[1], ticks=5),
              share=0.85),
        Panel("whale", Axis(low=0, high=1.1, name="customers",
                            ticks={x: x for x in (0.0, 0.2, 0.5, 1.0)}),
              Axis("money", room=1.15, ticks=5)),
    )
    columns = (
        Column("who", lambda now: [f"row-{name}" for name in now.sums], "key", words_of="row"),
        Column("money", lambda now: now.sums.values(), "money", words_of="row"),
        Column("share", lambda now: [each / now.total if now.total > 0 else None
                                     for each in now.sums.values()], "percent", words_of="row"))

    def book(self, source=0):
        """The customers that are looked at."""
        return (books.cdnow, books.firm)[source]()

    @property
    def data(self):
        """The customers that are looked at: what each brings and costs in a year, a DataFrame."""
        return self.book(self.state.arguments.get("source", 0)).data

    def model(self, source=0, **levers):
        book = self.book(source)
        top, customers, cost, worth, each = _amounts(book, **levers)
        profits = book.profits(levers["margin"], levers["serve"])
        curve = np.append(0.0, np.cumsum(np.sort(profits)[::-1]))
        peak, best, total = int(curve.argmax()), curve[book.top.size], customers - cost + worth
        places = np.unique(np.append(np.linspace(0, profits.size, DRAWN).astype(int), peak))
        pays_from = equity.break_even_conversion(
            equity.lead_cost(levers["hours"], levers["hourly"]), max(each, 0.0))
        # Without a profit there are no shares of it.
        shares = [part / total if total > 0 else 0.0
                  for part in (top, customers - top, worth - cost)]
        return Outcome(
            currency=book.currency, customers=profits.size, revenue=book.top_revenue,
            curve=curve,  # cumulative profit, the most profitable customer first; (customers+1,)
            line=(places / profits.size, curve[places]),  # the same, as far as a picture shows it
            whole=curve[-1], highest=curve[peak], peak=peak / profits.size,
            orders=book.orders[profits > 0].sum(),  # up to the peak
            total=total, loss=-total, top=top, costly=bool(top < 0), cost=cost, gain=worth - cost,
            shares=shares, profit=shares[0], bite=shares[2], taken=abs(shares[2]),
            best=best / total if total > 0 else 0.0,  # the share of the most profitable 20%
            pays_from=min(pays_from, 9.99), never=pays_from > 1,
            sums={"top": top, "rest": customers - top, "cost": -cost, "worth": worth,
                  "total": total, "best": best},
        )

    def advantage(self, source=0, **levers):
        """Profit of the largest 20% less the whole firm's; above zero: they bring over 100%.

        No more than the firm's profit: where there is none, nobody accounts for it.
        """
        parts = [_amounts(self.book(each), **levers) for each in np.atleast_1d(source)]
        over = [np.minimum(top - total, total) for top, total in (
            (top, customers - cost + worth) for top, customers, cost, worth, _ in parts)]
        return np.array(over) if np.ndim(source) else over[0]

    def truth(self):
        """The share of the profit that the largest 20% bring where the explorer starts."""
        return self.at_start.profit

    def asked(self, guess):
        yield from whale.empty(guess)

    def guessed(self, guess):
        yield whale.guess(guess, self.wager.show(guess))

    def comparable(self, now, then):
        return now.currency == then.currency

    def marks(self, now):
        yield from whale.curve(now)
        yield from whale.columns(now)

    def say(self, now):
        if now.total <= 0:
            return "loss"
        if now.leads == 0:
            return "over" if now.top > now.total else "none"
        if now.cost == 0:
            return "free" if now.gain >= 0 else "discounted"
        if now.gain >= 0:
            return "worth"
        return "never" if now.never else "cost"


class OwnWhale(WhaleCurve):
    """The whale curve of a reader's own file."""

    name = "WhaleCurve"
    wager = None
    levers, *earlier = (tuple(each for each in some if each.name != "source")
                        for some in (WhaleCurve.levers, *WhaleCurve.earlier))
    presets = {}

    def __init__(self, book, **options):
        self._book = book
        super().__init__(**options)

    @classmethod
    def of(cls, customers, currency):
        """From `Customers`. Costs in the file include the goods: then nothing else is off."""
        margin = {} if customers.cost is None else {"margin": 1}
        return cls(books.own(customers, currency), start={"serve": 0, "leads": 0, **margin})

    def book(self, source=0):
        return self._book


def _amounts(book, *, margin, serve, leads, hours, hourly, conversion, count, retention,
             discount_rate, discount):
    """(profit of the top, of all customers, cost of the leads, their worth, that of a customer just
    won: an average year, or every year it stays); broadcasts."""
    top, customers = book.earned(margin, serve)
    years = 1 + count * equity.lifetime_value(1.0, retention, discount_rate)
    each = equity.won_customer(customers / book.revenue.size, book.revenue.mean(),
                               discount=discount, years=years)
    return top, customers, leads * hours * hourly, leads * conversion * each, each
