"""StillACustomer of a reader's own firm: fitted to its customers, with a range."""

import numpy as np

from ...customers import CustomersError
from ...explorer import Column, Count, Outcome
from ...marks import Axis, Panel
from ...models import customer_base
from . import still
from .base import Base
from .still_a_customer import StillACustomer

YEAR = 52  # weeks
MOST = 50_000  # customers that are fitted; of more, so many by lot
FEWEST_WEEKS = 8  # from the first day in the file to the last
ONE_PACE = 0.25  # standard deviation over mean of intervals; by chance it is at least near 1
RANGE = 2.5, 97.5  # percentiles
BOUGHT = np.arange(2, 11)


class OwnStill(StillACustomer):
    """Who of a reader's own customers is still one; ``own_still`` makes it."""

    wager = advantage = map_levers = None
    presets, starts = {}, {}
    columns = (Column("times", BOUGHT), Column("half", "halves", digits=1),
               Column("tenth", "tenths", digits=1))
    firm = None  # what ``own_still`` found

    @property
    def base(self):
        return self.firm["base"]

    @property
    def data(self):
        """The customers, a DataFrame: frequency, recency and age in weeks, and their chance."""
        import pandas

        names = ("frequency", "recency", "age")
        return pandas.DataFrame(dict(zip(names, self.base.history, strict=True))).assign(
            chance=self.base.chances)

    def model(self, silent, bought):
        weeks, buying = self.firm["weeks"], self.base.buying
        halves, tenths = (np.maximum(customer_base.silence(buying, chance, BOUGHT - 1, weeks), 0)
                          for chance in (still.HALF, 0.1))
        return Outcome(
            since=weeks, chance=self._chance(silent, bought, weeks),
            # After so many weeks; where that is more than there were, nothing is known.
            halves=np.where(halves < weeks, halves, np.nan),
            tenths=np.where(tenths < weeks, tenths, np.nan),
            share=self.firm["customers"] / self.firm["names"],
            **{name: value for name, value in self.firm.items() if name not in ("base", "weeks")})

    def marks(self, now):
        yield from still.people(self.base.dots, now.chance, now.share)
        yield from self.here(now)

    def say(self, now):
        return "says"


def own_still(purchases):
    """The explorer of a reader's ``Purchases``; takes a second or two, and scipy.

    Raises CustomersError where the model does not describe them: too few who came back, invoices as
    regular as those of a contract, a file of too few weeks, or no best parameters.
    """
    history = purchases.frequency, purchases.recency, purchases.age
    weeks = int(np.ceil(history[2].max(initial=0)))
    if weeks < FEWEST_WEEKS:
        raise CustomersError("customers-still-short", fewest=FEWEST_WEEKS)
    if _by_the_clock(purchases):
        raise CustomersError("customers-still-regular")
    names = history[0].size
    if names > MOST:
        lot = np.random.default_rng(16).choice(names, MOST, replace=False)
        history = tuple(each[lot] for each in history)
    try:
        buying, covariance = customer_base.fit(*history)
    except customer_base.Unfit as unfit:
        raise CustomersError(f"customers-still-{unfit.reason}", count=unfit.count,
                             fewest=customer_base.FEWEST_BACK) from None
    base, times = Base(buying, *history), names / history[0].size
    still_some, bought = customer_base.futures(buying, covariance, YEAR, *history)
    (lowest, highest), (fewest, most) = (
        np.percentile(each, RANGE) * times for each in (still_some, bought))
    return _explorer(dict(
        base=base, weeks=weeks, names=names, drawn=MOST if names > MOST else 0,
        customers=base.still * times, lowest=lowest, highest=highest,
        purchases=float(bought.mean()) * times, fewest=fewest, most=most))


def _by_the_clock(purchases):
    """Whether these look like the invoices of a contract: each customer's come at equal intervals,
    or where there are too few to see that, those of all customers at one and the same."""
    if customer_base.regularity(*purchases.gaps.T) > customer_base.MOST_REGULAR:
        return True
    back = purchases.frequency > 0
    pace = purchases.recency[back] / purchases.frequency[back]
    return pace.size > 0 and pace.std() < ONE_PACE * pace.mean()


def _explorer(firm):
    """An explorer with levers and a map for the weeks that the reader's file holds."""
    weeks = firm["weeks"]
    people, *_ = StillACustomer.panels
    chart = Panel("map", Axis("count", low=0, high=weeks - 1, name="silent", ticks=5),
                  Axis("count", low=1.5, high=still.MOST_BOUGHT + 0.5, ticks=still.BOUGHT))
    kind = type("OwnStill", (OwnStill,), {
        "firm": firm, "panels": (people, chart),
        "levers": (Count("silent", weeks // 3, 0, weeks - 1),
                   Count("bought", 5, 2, still.MOST_BOUGHT))})
    return kind(own=True)
