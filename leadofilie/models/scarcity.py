"""What to spend on a customer when customers, money or both are scarce.

Peppers, D. (2013), "Customers Are Your Scarcest Resource" (the two investments), and Peppers, D.
and M. Rogers (2005), Return on Customer. Shadow prices are those of the textbook linear programme.

Money is in euros, a return is a share of what was invested (0.5: 100 becomes 150).
"""

import math
from dataclasses import dataclass

import numpy as np

from leadofilie.models.checks import (
    amount,
    length,
    limit,
    number,
    plain,
    positive,
    share,
    together,
)

# Differences smaller than this share are taken for rounding: they decide nothing.
ROUNDING = 1e-12


@dataclass(frozen=True)
class Option:
    """Something to do with a customer: what it takes, and what share of that it returns on top.

    invest in euros per customer, 0 or more; roi -1 (all is lost) or more. Both broadcast.
    """

    invest: float | np.ndarray
    roi: float | np.ndarray

    def __post_init__(self):
        invest, roi = amount(invest=self.invest), number(roi=self.roi)
        together(invest=invest, roi=roi)
        if np.any(roi < -1):
            raise ValueError("roi must be -1 or more: nobody loses more than was invested")
        object.__setattr__(self, "invest", plain(invest))
        object.__setattr__(self, "roi", plain(roi))


@dataclass(frozen=True)
class Mix:
    """The best use of a budget and a number of customers. Each of the levers' shape S.

    Profit as a function of budget and customers has kinks, and at a kink one more is worth less
    than one less would cost; elsewhere the two are equal. Both are rates: per euro, per customer.
    """

    counts: np.ndarray  # (options, *S), customers that get each option; may be fractions
    profit: float | np.ndarray
    worth_of_a_customer: float | np.ndarray  # what one MORE would add
    worth_of_a_euro: float | np.ndarray
    cost_of_losing_a_customer: float | np.ndarray  # what one LESS would take away
    cost_of_losing_a_euro: float | np.ndarray


def best_mix(options, customers, budget=math.inf, outside_return=0.0):
    """The mix of options with the highest profit, at most one option per customer -> Mix.

    options: Options, one or more. customers, budget and outside_return 0 or more; the outside
    return is what unspent money earns elsewhere, and profit counts it. A budget of inf is no
    limit: as unspent money then has no sum, profit is what the options earn above the outside
    return. With one option alone this is the policy "this one, for as many as the budget allows".
    Exact; at most two options share the customers. Everything broadcasts: an array of budgets
    gives profit along the budget axis. ValueError: no options, negative amounts, NaN.
    """
    options = tuple(options)
    if not options:
        raise ValueError("options must hold at least one Option")
    customers, s = amount(customers=customers, outside_return=outside_return)
    budget = limit(budget=budget)
    shape = together(
        customers=customers,
        budget=budget,
        outside_return=s,
        **{f"option {i + 1}": np.add(o.invest, o.roi) for i, o in enumerate(options)},
    )
    invest = np.stack([np.broadcast_to(o.invest, shape) for o in options])
    gain = np.stack([np.broadcast_to(o.invest * (o.roi - s), shape) for o in options])
    # Per customer, the most that a budget can gain above the outside return is the concave line
    # over the points (invest, gain) from (0, 0) up: walk along its corners as far as it reaches.
    with np.errstate(over="ignore"):
        reach = np.where(customers > 0, budget / np.where(customers > 0, customers, 1.0), math.inf)
    reach = np.broadcast_to(np.where(budget > 0, reach, 0.0), shape)
    here = np.full(shape, -1)
    spent = np.zeros(shape)
    gained = np.zeros(shape)
    slope_before = np.zeros(shape)
    while True:
        run = invest - spent
        slope = np.full(run.shape, -math.inf)
        np.divide(gain - gained, run, out=slope, where=run > 0)
        ahead = slope.argmax(axis=0)
        slope_ahead, next_spent, next_gained = (
            np.take_along_axis(values, ahead[None], axis=0)[0] for values in (slope, invest, gain)
        )
        worthwhile = slope_ahead > ROUNDING
        step = worthwhile & (next_spent <= reach * (1 + ROUNDING))
        if not step.any():
            break
        here = np.where(step, ahead, here)
        spent = np.where(step, next_spent, spent)
        gained = np.where(step, next_gained, gained)
        slope_before = np.where(step, slope_ahead, slope_before)

    # One euro more walks on from here; one less walks back, which at a corner is steeper.
    more = np.where(worthwhile, slope_ahead, 0.0)
    at_corner = (here >= 0) & (reach <= spent * (1 + ROUNDING))
    less = np.where(at_corner, slope_before, more)
    beyond = np.where(worthwhile, np.maximum(reach - spent, 0.0), 0.0)
    part = beyond / np.where(worthwhile, next_spent - spent, 1.0)
    surplus = gained + more * beyond

    which = np.arange(len(options)).reshape(-1, *(1,) * len(shape))
    counts = customers * ((which == here) * (1 - part) + (which == ahead) * part)
    unspent = np.where(np.isinf(budget), 0.0, budget) * s

    def worth_of_a_customer(euro):
        # A customer more spreads the same budget thinner: it takes reach euros from the others.
        return plain(np.maximum(surplus - np.where(euro > 0, reach, 0.0) * euro, 0.0))

    return Mix(
        counts=counts,
        profit=plain(customers * surplus + unspent),
        worth_of_a_customer=worth_of_a_customer(less),
        worth_of_a_euro=plain(s + more),
        cost_of_losing_a_customer=worth_of_a_customer(more),
        cost_of_losing_a_euro=plain(s + less),
    )


def marginal_roi(small, large):
    """Return on the extra euros that the large option takes: (profit_l − profit_s)/(c_l − c_s).

    small, large: Option. ValueError where both take the same: then there is no extra euro.
    """
    c_s, roi_s, c_l, roi_l = _pair(small, large)
    if np.any(c_s == c_l):
        raise ValueError("small and large must not take the same: there is no extra euro")
    return plain((c_l * roi_l - c_s * roi_s) / (c_l - c_s))


def flip_budget(small, large, outside_return=0.0):
    """The budgets per customer between which a mix of both is best -> (from, to), in euros.

    Below the first the small option alone is best (for as many as the budget allows), above the
    second the large one for everybody. (0, 0): the large one is best at any budget. (inf, inf):
    it never is. small must take less than large: ValueError.
    """
    c_s, roi_s, c_l, roi_l, s = _small_and_large(small, large, outside_return)
    never = c_l * (roi_l - s) <= np.maximum(c_s * (roi_s - s), 0.0) + ROUNDING * c_l
    none = np.where(never, math.inf, 0.0)
    mixes = ~never & (roi_s > roi_l)
    return plain(np.where(mixes, c_s, none)), plain(np.where(mixes, c_l, none))


def tie_budget(small, large, outside_return=0.0):
    """The budget per customer, in euros, above which large alone earns more than small alone.

    Each for as many customers as the budget allows, the rest of it earning the outside return.
    0: large does at any budget; inf: at none. small must take less than large: ValueError.
    """
    c_s, roi_s, c_l, roi_l, s = _small_and_large(small, large, outside_return)
    gain_small = np.maximum(c_s * (roi_s - s), 0.0)
    never = c_l * (roi_l - s) <= gain_small + ROUNDING * c_l
    ties = ~never & (roi_s > roi_l)
    tie = gain_small / np.where(ties, roi_l - s, 1.0)
    return plain(np.where(ties, tie, np.where(never, math.inf, 0.0)))


def return_on_customer(profit, equity_before, equity_after):
    """(profit + change in customer equity)/equity before: Peppers and Rogers' return on customer.

    Euros, profit and equity_after of either sign, equity_before above 0.
    """
    profit, after = number(profit=profit, equity_after=equity_after)
    before = positive(equity_before=equity_before)
    together(profit=profit, equity_before=before, equity_after=after)
    return plain((profit + after - before) / before)


@dataclass(frozen=True)
class Returns:
    """What spending on a customer brings in: ceiling·(1 − exp(−steepness·spend)) euros.

    ceiling in euros per customer and steepness per euro, both 0 or more. All broadcast. What is
    brought in includes the spending itself, so that profit is value − spend.
    """

    ceiling: float | np.ndarray
    steepness: float | np.ndarray

    def __post_init__(self):
        ceiling, steepness = amount(ceiling=self.ceiling, steepness=self.steepness)
        together(ceiling=ceiling, steepness=steepness)
        object.__setattr__(self, "ceiling", plain(ceiling))
        object.__setattr__(self, "steepness", plain(steepness))

    @staticmethod
    def exists(small, large):
        """Whether a curve runs through both: large takes and brings in more, at a lower roi."""
        c_s, roi_s, c_l, roi_l = _pair(small, large)
        value_s, value_l = c_s * (1 + roi_s), c_l * (1 + roi_l)
        holds = (
            (c_s > 0)
            & (c_l > c_s)
            & (value_s > 0)
            & (value_l > value_s * (1 + ROUNDING))
            & (roi_l < roi_s - ROUNDING)
        )
        return holds if holds.ndim else bool(holds)

    @classmethod
    def through(cls, small, large):
        """The curve through two Options. ValueError where there is none: see exists."""
        if not np.all(cls.exists(small, large)):
            raise ValueError("large must take and bring in more than small, at a lower roi")
        c_s, roi_s, c_l, roi_l = _pair(small, large)
        value_s = c_s * (1 + roi_s)
        times_spend, times_value = c_l / c_s, c_l * (1 + roi_l) / value_s
        # In x = steepness·c_s, (1 − exp(−times_spend·x))/(1 − exp(−x)) falls from times_spend to
        # 1 as x grows, and lies below 1 + 1/(exp(x) − 1): halve that bracket until it is closed.
        low, high = np.zeros_like(times_value), np.log(times_value / (times_value - 1))
        for _ in range(60):
            x = (low + high) / 2
            too_flat = np.expm1(-times_spend * x) / np.expm1(-x) > times_value
            low, high = np.where(too_flat, x, low), np.where(too_flat, high, x)
        x = (low + high) / 2
        return cls(value_s / -np.expm1(-x), x / c_s)

    def value(self, spend):
        """Euros brought in by this spend per customer (0 or more)."""
        return plain(self.ceiling * -np.expm1(-self.steepness * amount(spend=spend)))

    def profit(self, spend):
        """Euros per customer: value less spend."""
        return plain(self.value(spend) - amount(spend=spend))

    def roi(self, spend):
        """Average return on this spend; at 0, the return on the very first euro, its highest."""
        u = self.steepness * amount(spend=spend)
        kept = np.where(u > 0, -np.expm1(-u) / np.where(u > 0, u, 1.0), 1.0)
        return plain(self.ceiling * self.steepness * kept - 1)

    def marginal_roi(self, spend):
        """Return on the next euro at this spend."""
        u = self.steepness * amount(spend=spend)
        return plain(self.ceiling * self.steepness * np.exp(-u) - 1)

    def best_spend(self, outside_return=0.0):
        """Euros per customer at which the next euro returns no more than it does elsewhere."""
        s = amount(outside_return=outside_return)
        first = np.multiply(self.ceiling, self.steepness) / (1 + s)
        steepness = np.where(np.greater(self.steepness, 0), self.steepness, 1.0)
        return plain(np.log(np.maximum(first, 1.0)) / steepness)


@dataclass(frozen=True)
class Mailing:
    """A list that is mailed again and again: row n is after n mailings; then the levers' shape S.

    All (count+1, *S).
    """

    profit: np.ndarray  # euros earned so far
    equity_used: np.ndarray  # euros that the campaigns still planned will bring in less
    response: np.ndarray  # share of the list that the next mailing moves


def mailing(count, *, people, response, contribution, cost, fatigue, campaigns_left):
    """Profit of count mailings against the customer equity they use up -> Mailing.

    Each of the people who does not respond responds less from then on, by the share fatigue; the
    list is followed by its average response. Equity used is that loss over campaigns_left
    campaigns planned for later. contribution in euros per response, cost in euros per piece.
    Peppers and Rogers' example in our reading. count: one whole number (for several counts, read
    the rows of the largest); shares 0..1, the rest 0 or more, all but count broadcast.
    """
    count = length(count=count)
    people, contribution, cost = amount(people=people, contribution=contribution, cost=cost)
    first, fatigue = share(response=response, fatigue=fatigue)
    left = amount(campaigns_left=campaigns_left)
    shape = together(
        people=people,
        response=first,
        contribution=contribution,
        cost=cost,
        fatigue=fatigue,
        campaigns_left=left,
    )
    rate = np.empty((count + 1, *shape))
    rate[0] = first
    for n in range(count):
        rate[n + 1] = rate[n] * (1 - fatigue * (1 - rate[n]))
    profit = np.zeros_like(rate)
    np.cumsum(people * (rate[:-1] * contribution - cost), axis=0, out=profit[1:])
    return Mailing(profit, left * people * contribution * (first - rate), rate)


def break_even_campaigns(*, response, contribution, cost, fatigue):
    """With fewer later campaigns than this, one mailing more earns more than it uses up.

    Arguments as in mailing. 0 for a mailing without profit; inf where it costs no response.
    """
    contribution, cost = amount(contribution=contribution, cost=cost)
    response, fatigue = share(response=response, fatigue=fatigue)
    together(response=response, contribution=contribution, cost=cost, fatigue=fatigue)
    earned = np.maximum(response * contribution - cost, 0.0)
    lost = fatigue * response * (1 - response) * contribution
    free = np.where(earned > 0, math.inf, 0.0)
    with np.errstate(over="ignore"):  # next to no loss is no loss
        return plain(np.where(lost > 0, earned / np.where(lost > 0, lost, 1.0), free))


def _pair(small, large):
    together(
        small_invest=small.invest,
        small_roi=small.roi,
        large_invest=large.invest,
        large_roi=large.roi,
    )
    return tuple(map(np.asarray, (small.invest, small.roi, large.invest, large.roi)))


def _small_and_large(small, large, outside_return):
    c_s, roi_s, c_l, roi_l = _pair(small, large)
    s = amount(outside_return=outside_return)
    together(small=c_s + roi_s, large=c_l + roi_l, outside_return=s)
    if np.any(c_s >= c_l):
        raise ValueError("small must take less than large")
    return c_s, roi_s, c_l, roi_l, s
