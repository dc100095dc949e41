"""What customers are worth, and how a budget divides between winning and keeping them.

Response curves and customer equity: Blattberg, R. C. and J. Deighton (1996), "Manage Marketing by
the Customer Equity Test", Harvard Business Review. Lifetime value: Gupta, S. and D. R. Lehmann
(2003). Condition of the optimum: Pfeifer, P. E. (2005). Formulas reproduced from independent
implementations; the printed originals were not seen.

Spending and margins are in euros a year per head, rates are shares of the people spent on.
"""

import math
from dataclasses import dataclass

import numpy as np

from leadofilie.models.checks import amount, plain, positive, share, together, whole


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

    def slope(self, spend):
        """Extra share per extra euro per head; its inverse is the marginal cost of one more yes."""
        spend = amount(spend=spend)
        return plain((self.ceiling - self.floor) * self.steepness * np.exp(-self.steepness * spend))

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


def customer_equity(
    acquisition_spend, retention_spend, *, margin, discount_rate, acquisition, retention
):
    """Euros that one prospect brings: a·m − A + a·(m − R/r)·r/(1+d−r).

    Blattberg and Deighton (1996). acquisition_spend A per prospect and retention_spend R per
    customer a year, 0 or more; acquisition and retention: Response, giving a(A) and r(R).
    margin, discount_rate and ValueError as in lifetime_value.
    """
    A, R = amount(acquisition_spend=acquisition_spend, retention_spend=retention_spend)
    m, d = amount(margin=margin, discount_rate=discount_rate)
    _fit(
        acquisition_spend=A,
        retention_spend=R,
        margin=m,
        discount_rate=d,
        acquisition=acquisition,
        retention=retention,
    )
    a, r = acquisition._rate(A), retention._rate(R)
    return plain(a * _value_when_won(R, r, m, d) - A)


@dataclass(frozen=True)
class Spending:
    """The best spending per head, and what it brings."""

    acquisition: float | np.ndarray  # euros per prospect
    retention: float | np.ndarray  # euros per customer a year
    equity: float | np.ndarray  # customer_equity there, euros per prospect
    lifetime_value: float | np.ndarray  # of a customer just won, its first margin included


def best_spending(*, margin, discount_rate, acquisition, retention):
    """The spending per prospect and per customer that gives the most customer_equity -> Spending.

    Where both are above zero, winning one more costs as much as keeping one more, and both as
    much as such a customer is worth (Pfeifer 2005). Arguments and ValueError as in
    customer_equity; everything broadcasts.
    """
    m, d = amount(margin=margin, discount_rate=discount_rate)
    shape = _fit(margin=m, discount_rate=d, acquisition=acquisition, retention=retention)
    # A customer just won is worth V(R) = (m(1+d) − R)/(1+d−r(R)), whatever winning it cost.
    # V'(R) = 0 reads x + ln x = ln(g/h) + k·m(1+d) − 1 in x = k(m(1+d) − R) − 1, with k the
    # steepness, h what spending can add to retention and g = 1+d−ceiling.
    most = m * (1 + d)
    k, h = retention.steepness, retention.ceiling - retention.floor
    g = 1 + d - retention.ceiling
    can_add = (k > 0) & (h > 0)
    k, h = np.where(can_add, k, 1.0), np.where(can_add, h, 1.0)
    x = _omega(np.log(np.maximum(g, 1e-300)) - np.log(h) + k * most - 1)
    with np.errstate(over="ignore"):  # a k next to nothing: no spending
        R = np.where(can_add, np.maximum(most - (x + 1) / k, 0.0), 0.0)
    value = _value_when_won(R, retention._rate(R), m, d)
    # Then a'(A)·V = 1, unless even the first euro wins too few.
    k, h = acquisition.steepness, acquisition.ceiling - acquisition.floor
    first = k * h * value
    A = np.log(np.maximum(first, 1.0)) / np.where(k > 0, k, 1.0)
    equity = acquisition._rate(A) * value - A
    return Spending(*(plain(part + np.zeros(shape)) for part in (A, R, equity, value)))


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
):
    """What becomes of a yearly budget of which the share split goes to prospects -> Path.

    Each year A = split·budget/prospects is spent on each prospect and R = (1−split)·budget/N on
    each of the N customers (with none, that part of the budget is lost); r(R)·N stay and
    a(A)·prospects join. A year's profit is margin times the customers at its end, less the
    budget. Equity: these profits, discounted from each year's end, plus lifetime_value of the
    customers left, at the last year's retention and without further budget (the retention
    without any attention where the last year began with nobody to keep).
    split 0..1; budget in euros a year, customers and prospects in people, margin, discount_rate
    0 or more; acquisition, retention: Response; years whole, 1 or more. Everything broadcasts.
    Where years is an array, the rows run on to the longest and each equity stops at its own.
    ValueError: as in lifetime_value.
    """
    split = share(split=split)
    budget, customers, prospects = amount(budget=budget, customers=customers, prospects=prospects)
    m, d = amount(margin=margin, discount_rate=discount_rate)
    years = positive(years=whole(years=years))
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
    )
    joining = prospects * acquisition._rate(_per_head(split * budget, prospects))
    aftercare = (1 - split) * budget
    people = np.empty((int(years.max()) + 1, *shape))
    people[0] = customers
    profit = np.empty((len(people) - 1, *shape))
    equity = np.zeros(shape)
    for year in range(len(profit)):
        rate = retention._rate(_per_head(aftercare, people[year]))
        people[year + 1] = rate * people[year] + joining
        profit[year] = m * people[year + 1] - budget
        discount = (1 + d) ** -(year + 1.0)
        equity += np.where(year < years, profit[year] * discount, 0.0)
        last = year + 1 == years
        if last.any():
            left = people[year + 1] * m * rate / _leak(np.where(last, rate, 0.0), d)
            equity += np.where(last, left * discount, 0.0)
    return Path(people, profit, plain(equity))


def best_split(**levers):
    """The split with the highest equity, to 1e-6; levers as in split_budget. Float or array.

    Equity can have two peaks, so all of 0..1 is searched before closing in on the best. Where
    splits are equally good the smallest is taken.
    """
    steps = np.linspace(-1.0, 1.0, 41)
    best, reach = np.full(_fit(**levers), 0.5), 0.5
    while reach > 1e-6:
        tries = best + reach * steps.reshape(-1, *(1,) * best.ndim)
        tries = np.clip(tries, 0.0, 1.0)
        equity = split_budget(tries, **levers).equity
        best = np.take_along_axis(tries, equity.argmax(axis=0)[None], axis=0)[0]
        reach *= steps[1] - steps[0]
    return plain(best)


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


def _value_when_won(R, r, m, d):
    # m + (m − R/r)·r/(1+d−r), written so that r = 0 needs no exception.
    return (m * (1 + d) - R) / _leak(r, d)


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


def _omega(L):
    """The x above 0 with x + ln x = L (Wright's omega function), by Newton's method in ln x."""
    y = np.where(L > 1, np.log(np.maximum(L, 1.0)), L)
    for _ in range(8):  # starts right of the root of a convex function: every step gets closer
        e = np.exp(y)
        y = y - (e + y - L) / (e + 1)
    return np.exp(y)


def _fit(**levers):
    """The shape that levers, Responses among them, broadcast to."""
    named = {}
    for name, lever in levers.items():
        if isinstance(lever, Response):
            named |= {f"{name}.{part}": value for part, value in vars(lever).items()}
        else:
            named[name] = lever
    return together(**named)
