"""What customers are worth, and how a budget divides between winning and keeping them.

Response curves: Blattberg, R. C. and J. Deighton (1996), "Manage Marketing by the Customer Equity
Test", Harvard Business Review. Lifetime value: Gupta, S. and D. R. Lehmann (2003). Formulas
reproduced from independent implementations; the printed originals were not seen.

Spending and margins are in euros a year per head, rates are shares of the people spent on.
"""

import math
from dataclasses import dataclass

import numpy as np

from leadofilie.models.checks import amount, number, plain, positive, share, together, whole


@dataclass(frozen=True)
class Response:
    """How the share of people who say yes grows with the euros spent on each of them.

    rate = floor + (ceiling − floor)·(1 − exp(−steepness·spend)). Blattberg and Deighton's curve has
    floor 0; a floor is what happens anyway (customers who stay without any attention).
    ceiling and floor 0..1, floor at most ceiling; steepness per euro, 0 or more. All broadcast.
    """

    ceiling: float | np.ndarray
    steepness: float | np.ndarray
    floor: float | np.ndarray = 0.0

    def __post_init__(self):
        ceiling, floor = share(ceiling=self.ceiling, floor=self.floor)
        steepness = amount(steepness=self.steepness)
        together(ceiling=ceiling, steepness=steepness, floor=floor)
        if np.any(floor > ceiling):
            raise ValueError("floor must not be above ceiling")
        object.__setattr__(self, "ceiling", plain(ceiling))
        object.__setattr__(self, "steepness", plain(steepness))
        object.__setattr__(self, "floor", plain(floor))

    @classmethod
    def through(cls, spend, rate, ceiling, floor=0.0):
        """The curve on which spending this much per head gives this rate.

        spend above 0; floor <= rate < ceiling, all 0..1. A ceiling that is reached by finite
        spending does not exist: ValueError.
        """
        spend = positive(spend=spend)
        rate, ceiling, floor = share(rate=rate, ceiling=ceiling, floor=floor)
        together(spend=spend, rate=rate, ceiling=ceiling, floor=floor)
        if np.any((rate >= ceiling) | (rate < floor)):
            raise ValueError("rate must be at least the floor and below the ceiling")
        return cls(ceiling, np.log1p((rate - floor) / (ceiling - rate)) / spend, floor)

    def rate(self, spend):
        """Share that says yes at this spend per head (0 or more)."""
        return plain(self._rate(amount(spend=spend)))

    def _rate(self, spend):
        return self.floor - (self.ceiling - self.floor) * np.expm1(-self.steepness * spend)


def lifetime_value(margin, retention, discount_rate):
    """Value of a customer whose first margin comes after a year: m·r/(1+d−r).

    Gupta and Lehmann (2003). margin in euros a year, 0 or more; retention 0..1 a year;
    discount_rate a year, 0 or more. ValueError: also where nobody ever leaves and time costs
    nothing (retention 1, discount rate 0), since that value is endless.
    """
    margin, discount_rate = amount(margin=margin, discount_rate=discount_rate)
    retention = share(retention=retention)
    together(margin=margin, retention=retention, discount_rate=discount_rate)
    return plain(margin * retention / _leak(retention, discount_rate))


@dataclass(frozen=True)
class Path:
    """What a policy does year by year; time first, then the levers' shape S."""

    customers: np.ndarray  # (years+1, *S), the first row is the start
    profit: np.ndarray  # (years, *S), euros in each year
    equity: float | np.ndarray  # S, euros of today


def split_budget(
    split,
    *,
    budget,
    customers,
    prospects,
    margin,
    discount_rate,
    acquisition,
    retention,
    years,
    onward=1.0,
    growth=None,
):
    """What becomes of a yearly budget of which the share split goes to prospects -> Path.

    Each year A = split·budget/prospects is spent on each prospect and R = (1−split)·budget/N on
    each of the N customers (with none, that part of the budget is lost); r(R)·N stay and
    a(A)·prospects join. A year's profit is margin times the customers at its end, less the
    budget. Equity: these profits, discounted from each year's end, plus onward times what the
    customers left are worth then: N·(m·r − R)/(1+d−r), where on each the R of the last year goes
    on being spent for its retention r (none where that year began with nobody to keep), or, where
    that is more, what they are worth without attention, R = 0. Nobody is kept for free.
    onward 0..1: 0 counts nothing after the last year.
    split 0..1; budget in euros a year, customers and prospects in people, margin, discount_rate
    0 or more; acquisition, retention: Response; years whole, 1 or more. Everything broadcasts.
    Where years is an array, the rows run on to the longest and each equity stops at its own.
    growth: Response, the share by which R raises the margin of a customer who stays (from 0 to 1,
    1 doubles it); None: by nothing. Who joins brings the plain margin in that year. Share of wallet
    in its simplest form, and ours: no source gives this curve.
    ValueError: as in lifetime_value.
    """
    split = share(split=split)
    budget, customers, prospects = amount(budget=budget, customers=customers, prospects=prospects)
    m, d = amount(margin=margin, discount_rate=discount_rate)
    years, onward = positive(years=whole(years=years)), share(onward=onward)
    growth = growth or Response(0.0, 0.0)
    shape = _fit(
        split=split,
        budget=budget,
        customers=customers,
        prospects=prospects,
        margin=m,
        discount_rate=d,
        acquisition=acquisition,
        retention=retention,
        years=years,
        onward=onward,
        growth=growth,
    )
    joining = prospects * acquisition._rate(_per_head(split * budget, prospects))
    aftercare = (1 - split) * budget
    people = np.empty((int(years.max()) + 1, *shape))
    people[0] = customers
    profit = np.empty((len(people) - 1, *shape))
    equity = np.zeros(shape)
    for year in range(len(profit)):
        each = _per_head(aftercare, people[year])
        rate = retention._rate(each)
        people[year + 1] = rate * people[year] + joining
        more = growth._rate(each)
        profit[year] = m * (people[year + 1] + more * (rate * people[year])) - budget
        discount = (1 + d) ** -(year + 1.0)
        equity += np.where(year < years, profit[year] * discount, 0.0)
        last = year + 1 == years
        if last.any():
            kept, idle = (np.where(last, some, 0.0) for some in (rate, retention._rate(0.0)))
            tended = m * (1 + more) * kept - each
            worth = np.maximum(tended / _leak(kept, d), m * idle / _leak(idle, d))
            equity += np.where(last, onward * people[year + 1] * worth * discount, 0.0)
    return Path(people, profit, plain(equity))


def best_split(**levers):
    """The split with the highest equity, to 1e-6; levers as in split_budget. Float or array.

    Equity can have two peaks, and a narrow one near an end where the budget is large: all of 0..1
    is searched, finest near its ends, before closing in on the best. Where splits are equally
    good the smallest is taken.
    """
    first = (1 - np.cos(np.linspace(0.0, np.pi, 301))) / 2
    steps = np.linspace(-1.0, 1.0, 41)
    best, reach, tries = np.zeros(_fit(**levers)), 0.006, first
    while reach > 1e-6:
        tries = np.clip(best + tries.reshape(-1, *(1,) * best.ndim), 0.0, 1.0)
        equity = split_budget(tries, **levers).equity
        best = np.take_along_axis(tries, equity.argmax(axis=0)[None], axis=0)[0]
        tries, reach = reach * steps, reach * (steps[1] - steps[0])
    return plain(best)


def won_customer(profit, revenue, *, discount=0.0, years=1.0):
    """Euros that a customer just won brings: years·profit − discount·revenue.

    profit (either sign) and revenue (0 or more) in euros a year; discount: the share off the first
    year's price that it took to win them, 0..1; years, 0 or more: so many years' profit count.
    """
    profit = number(profit=profit)
    revenue, years, discount = *amount(revenue=revenue, years=years), share(discount=discount)
    together(profit=profit, revenue=revenue, years=years, discount=discount)
    return plain(years * profit - discount * revenue)


def lead_cost(hours, hourly_rate):
    """Euros that a lead costs: hours of work (0 or more) times euros an hour (0 or more)."""
    hours, hourly_rate = amount(hours=hours, hourly_rate=hourly_rate)
    together(hours=hours, hourly_rate=hourly_rate)
    return plain(hours * hourly_rate)


def break_even_conversion(cost, lifetime_value):
    """Share of the leads that must become customers for a lead to earn back its cost.

    cost of a lead and lifetime_value of a customer in euros, 0 or more. Above 1 it never does;
    inf where customers are worth nothing and leads cost something.
    """
    cost, worth = amount(cost=cost, lifetime_value=lifetime_value)
    together(cost=cost, lifetime_value=worth)
    never = np.where(cost > 0, math.inf, 0.0)
    with np.errstate(over="ignore"):  # next to nothing is nothing
        return plain(np.where(worth > 0, cost / np.where(worth > 0, worth, 1.0), never))


def _leak(retention, discount_rate):
    leak = 1 + discount_rate - retention
    if np.any(leak <= 0):
        raise ValueError("retention 1 with discount_rate 0 makes a customer's value endless")
    return leak


def _per_head(money, heads):
    some = heads > 0
    with np.errstate(over="ignore"):
        each = money / np.where(some, heads, 1.0)
    # A hundredth of a customer can be given any sum, but no sum that overflows.
    return np.where(some, np.minimum(each, 1e100), 0.0)


def _fit(**levers):
    """The shape that levers, Responses among them, broadcast to."""
    named = {}
    for name, lever in levers.items():
        if isinstance(lever, Response):
            named |= {f"{name}.{part}": value for part, value in vars(lever).items()}
        else:
            named[name] = lever
    return together(**named)
