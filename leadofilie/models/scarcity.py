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
    whole,
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


@dataclass(frozen=True)
class Wider(Mix):
    """A Mix of customers and of prospects who can be won; each of the levers' shape S.

    counts are of both together, worth_of_a_customer of one who need not be won.
    """

    won: np.ndarray  # prospects who are; may be a fraction
    worth_of_a_prospect: float | np.ndarray  # what one MORE would add


def wider_mix(options, customers, prospects, cost, budget, outside_return=0.0):
    """best_mix, where as many as prospects can become customers too, at cost each -> Wider.

    The money with which a prospect is won is gone: an Option that takes c takes cost + c of a
    prospect, for the same euros of profit less cost. The best division of the budget between the
    two groups lies where one of them is at a corner of its own best_mix, so those are tried. One
    more of a customer is worth μ = max c·(roi − λ), one more prospect μ − cost·(1 + λ), neither
    below 0, with λ the worth of a euro: the dual of the linear programme. With prospects 0 it is
    best_mix. Arguments as there; prospects and cost 0 or more, budget finite.
    """
    options = tuple(options)
    alone = best_mix(options, customers, budget, outside_return)
    prospects, cost, budget = amount(prospects=prospects, cost=cost, budget=budget)
    customers, s = amount(customers=customers, outside_return=outside_return)
    shape = together(
        profit=alone.profit, prospects=prospects, cost=cost, budget=budget, outside_return=s)
    dearer = tuple(_dearer(option, cost) for option in options)
    # What the prospects may cost: nothing (first, so that it is taken where all is equal), all, one
    # of their own corners, or what is left at one of the customers'.
    corners = [0.0, budget, *(prospects * each.invest for each in dearer),
               *(budget - customers * each.invest for each in options)]
    spent = np.stack([np.broadcast_to(np.clip(each, 0.0, budget), shape) for each in corners])
    spent = np.where(prospects > 0, spent, 0.0)
    here = best_mix(options, customers, budget - spent, s)
    there = best_mix(dearer, prospects, spent, s)
    profit = np.asarray(here.profit + there.profit)
    best = profit >= profit.max(axis=0) * (1 - ROUNDING)
    first = best.argmax(axis=0)[None]

    def chosen(values):
        return np.take_along_axis(np.broadcast_to(values, profit.shape), first, axis=0)[0]

    some = prospects > 0
    more = np.maximum(*(chosen(each.worth_of_a_euro) for each in (here, there)))
    more = np.where(some, more, alone.worth_of_a_euro)
    # A euro less comes from where it does the least; from a group without money nothing can come.
    less = np.minimum(*(np.where(chosen(money) > 0, chosen(each.cost_of_losing_a_euro), math.inf)
                        for each, money in ((here, budget - spent), (there, spent))))
    less = np.where(some & np.isfinite(less), less, alone.cost_of_losing_a_euro)

    def worth(euro, given):
        most = np.maximum.reduce([o.invest * (o.roi - euro) for o in options])
        return plain(np.where(some, np.maximum(most, 0.0), given))

    one_more = worth(less, alone.worth_of_a_customer)
    won = np.stack([chosen(count) for count in there.counts])
    counts = np.stack([chosen(count) for count in here.counts]) + won
    return Wider(
        counts=counts,
        profit=plain(chosen(profit)),
        worth_of_a_customer=one_more,
        worth_of_a_euro=plain(more),
        cost_of_losing_a_customer=worth(more, alone.cost_of_losing_a_customer),
        cost_of_losing_a_euro=plain(less),
        won=won.sum(axis=0),
        worth_of_a_prospect=plain(np.maximum(one_more - cost * (1 + less), 0.0)),
    )


def _dearer(option, cost):
    """The option for someone who has to be won first."""
    invest = np.add(option.invest, cost)
    gain = np.subtract(np.multiply(option.invest, option.roi), cost)
    return Option(invest, np.divide(gain, invest, out=np.zeros_like(gain), where=invest > 0))


def marginal_roi(small, large):
    """Return on the extra euros that the large option takes: (profit_l − profit_s)/(c_l − c_s).

    small, large: Option. ValueError where both take the same: then there is no extra euro.
    """
    c_s, roi_s, c_l, roi_l = pair(small, large)
    if np.any(c_s == c_l):
        raise ValueError("small and large must not take the same: there is no extra euro")
    return plain((c_l * roi_l - c_s * roi_s) / (c_l - c_s))


def return_on_customer(profit, equity_before, equity_after):
    """(profit + change in customer equity)/equity before: Peppers and Rogers' return on customer.

    Euros, profit and equity_after of either sign, equity_before above 0.
    """
    profit, after = number(profit=profit, equity_after=equity_after)
    before = positive(equity_before=equity_before)
    together(profit=profit, equity_before=before, equity_after=after)
    return plain((profit + after - before) / before)


@dataclass(frozen=True)
class Mailing:
    """A list that is mailed again and again: row n is after n mailings; then the levers' shape S.

    All (count+1, *S), but for equity (*S).
    """

    profit: np.ndarray  # euros earned so far
    equity_used: np.ndarray  # euros that the campaigns still planned will bring in less
    response: np.ndarray  # share of the list that the next mailing moves
    equity: np.ndarray  # euros that the campaigns still planned bring in with nothing sent now


def mailing(count, *, people, response, contribution, cost, fatigue, campaigns_left,
            call_off=False, recovers=0.0):
    """Profit of count mailings against the customer equity they use up -> Mailing.

    Each of the people who does not respond responds less from then on, by the share fatigue; the
    list is followed by its average response. Later as many as campaigns_left campaigns follow,
    which tire it just as much; where call_off is true those at a loss are not sent. Between two of
    them the share recovers of all response that was lost comes back: people forget, or names that
    are not tired take their place; 0 is lost for good, and so Peppers and Rogers have it.
    contribution in euros per response, cost in euros per piece. Peppers and Rogers' example in our
    reading.
    count: one whole number (for several counts, read the rows of the largest); campaigns_left
    whole, shares 0..1, the rest 0 or more; all but count broadcast.
    """
    count = length(count=count)
    people, contribution, cost = amount(people=people, contribution=contribution, cost=cost)
    first, fatigue, recovers = share(response=response, fatigue=fatigue, recovers=recovers)
    left = whole(campaigns_left=campaigns_left)
    shape = together(
        people=people,
        response=first,
        contribution=contribution,
        cost=cost,
        fatigue=fatigue,
        campaigns_left=left,
        call_off=call_off,
        recovers=recovers,
    )
    rate = np.empty((count + int(np.max(left, initial=0)) + 1, *shape))
    rate[0] = first
    for n in range(len(rate) - 1):
        rate[n + 1] = _tired(rate[n], first, fatigue, recovers)
    each = people * (rate[:-1] * contribution - cost)
    profit, planned = np.zeros_like(rate), np.zeros_like(rate)
    np.cumsum(each, axis=0, out=profit[1:])
    np.cumsum(np.where(call_off, np.maximum(each, 0.0), each), axis=0, out=planned[1:])
    # The campaigns planned for later go on from where the mailings left the list.
    sent = np.arange(count + 1).reshape(-1, *(1,) * len(shape))
    last = np.broadcast_to(sent + left.astype(int), (count + 1, *shape))
    equity = np.take_along_axis(planned, last, axis=0) - planned[: count + 1]
    return Mailing(profit[: count + 1], equity[0] - equity, rate[: count + 1], equity[0])


def break_even_campaigns(*, response, contribution, cost, fatigue, recovers=0.0, most=100):
    """The later campaigns up to which one mailing more earns more than it uses up.

    As one mailing more makes the list as tired as one campaign more, it takes the earnings of a
    mailing after the last. Arguments as in mailing. 0 for a mailing without profit; inf where even
    that after ``most`` campaigns earns something.
    """
    contribution, cost = amount(contribution=contribution, cost=cost)
    first, fatigue, recovers = share(response=response, fatigue=fatigue, recovers=recovers)
    rate, shape = first, together(response=first, contribution=contribution, cost=cost,
                                  fatigue=fatigue, recovers=recovers)
    pays, campaigns = np.broadcast_to(rate * contribution > cost, shape), np.zeros(shape)
    for _ in range(length(most=most)):
        rate = _tired(rate, first, fatigue, recovers)
        pays = pays & (rate * contribution > cost)
        campaigns = campaigns + pays
    return plain(np.where(pays, math.inf, campaigns))


def _tired(rate, first, fatigue, recovers):
    """The response to the next mailing, of a list that began at first."""
    tired = rate * (1 - fatigue * (1 - rate))
    return tired + recovers * (first - tired)


def pair(small, large):
    """Two Options of one shape, as arrays: invest and roi of the small, then of the large one."""
    together(
        small_invest=small.invest,
        small_roi=small.roi,
        large_invest=large.invest,
        large_roi=large.roi,
    )
    return tuple(map(np.asarray, (small.invest, small.roi, large.invest, large.roi)))
