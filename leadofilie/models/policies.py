"""Three things a firm can do with one budget: win, keep, or the mix that is worth most.

The point where keeping a customer longer no longer pays is that of Blattberg, R. C. and J. Deighton
(1996), "Manage Marketing by the Customer Equity Test", Harvard Business Review, by the month; their
printed original was not seen. Argument errors are ValueError and name the argument (see checks.py).
"""

import math
from dataclasses import dataclass

import numpy as np

from leadofilie.models.checks import plain, together
from leadofilie.models.company import Company, equity_after, follow

POLICIES = LEAD_MACHINE, CUSTOMERS_FIRST, BEST = range(3)
SHARES = np.linspace(0, 1, 21)
STEPS = np.linspace(-1, 1, 41)
# Differences smaller than this share are taken for rounding: they decide nothing.
ROUNDING = 1e-12


@dataclass(frozen=True, eq=False)
class Policies:
    """What a firm does under each policy, LEAD_MACHINE, CUSTOMERS_FIRST and BEST in this order.

    run: Company with the policy as the first axis of its settings, so customers (months+1, 3, *S)
    and equity (3, *S). after (3,): the share of the budget set aside for customers; most: what is
    spent on one of them at the most, in euros a month. What the search tried on its way: shares
    (21,) of the budget, and worth (21, *S) of each in every world, in euros of today: the options
    for worth.worth_knowing.
    """

    run: Company
    after: np.ndarray
    most: float
    shares: np.ndarray
    worth: np.ndarray


def needed(firm):
    """Euros a month up to which attention for a customer pays for itself, of the firm's S.

    The care R at which a customer who gets it month after month is worth most, (margin r(R) - R) /
    (1 + discount_rate - r(R)); there the next euro brings one euro. Blattberg and Deighton's test
    of retention; it counts no referrals and no cost of winning another one instead. To 1e-15 of the
    margin. ValueError: retention must be an equity.Response or a number.
    """
    curve = firm.retention
    if not hasattr(curve, "steepness"):
        raise ValueError("retention must be an equity.Response or a number")
    d = firm.discount_rate
    together(retention=curve.rate(0.0), margin=firm.margin, discount_rate=d)
    low, high = 0.0, firm.margin * (1 + d)
    whole = high
    for _ in range(50):  # the slope of that worth only falls: halve until it is 0
        care = (low + high) / 2
        stay = curve.rate(care)
        slope = curve.steepness * (curve.ceiling - stay) * (whole - care) - (1 + d - stay)
        low, high = np.where(slope > 0, care, low), np.where(slope > 0, high, care)
    return plain(low)


def best_after(firm, months, *, most=math.inf):
    """The share of the budget for customers with the highest equity, of each setting its own.

    To 1e-9 at a kink; at a smooth top to where equity is the same in 12 digits, some 1e-5.
    Equity can have two peaks: all of 0..1 is tried in 200 steps, finest near its ends, before
    closing in. Of equally good shares the smallest. Arguments as in company.follow; float, or
    array of S.
    """
    shape = together(firm=np.empty(firm.shape), most=most)
    first = (1 - np.cos(np.linspace(0.0, np.pi, 201))) / 2
    best, reach, tries = np.zeros(shape), 0.008, first
    while reach > 1e-10:
        tries = np.clip(best + tries.reshape(-1, *(1,) * best.ndim), 0.0, 1.0)
        equity = equity_after(firm, months, after=tries, most=most)
        best = np.take_along_axis(tries, _first_best(equity)[None], axis=0)[0]
        tries, reach = reach * STEPS, reach * (STEPS[1] - STEPS[0])
    return plain(best)


def policies(firm, months, most=None):
    """The three policies, each in every world that the firm stands for -> Policies.

    lead machine     the whole budget to the market, nothing to the customers
    customers first  to each customer as much as is needed, or the whole budget where that is not
                     enough; what is over goes to the market
    best             the share of the budget for customers that is worth most on average over all
                     worlds, and to none of them more than is needed: the other two are its ends

    Who must choose does not know in which world he is, so what is chosen is one for all of them.
    That holds for most too, euros a month that a customer is given at the most: ``needed`` of the
    reader's own numbers is meant, None takes the median over the worlds, and inf spends the whole
    budget on customers, needed or not. The best share is found to 0.002 of the budget, from steps
    of 0.05 between which a second, narrower peak can be missed; on average it is never worth less
    than the other two. Of equally good shares it is the smallest.
    """
    if most is None:
        most = float(np.median(needed(firm)))
    axes = (1,) * len(firm.shape)

    def tried(shares):
        equity = np.asarray(equity_after(firm, months, after=shares.reshape(-1, *axes), most=most))
        mean = equity.reshape(len(shares), -1).mean(axis=1)
        return equity, shares[_first_best(mean)]

    every, best = tried(SHARES)
    for step in (0.01, 0.002):
        _, best = tried(np.clip(best + step * np.arange(-5, 6), 0.0, 1.0))
    after = np.array([0.0, 1.0, best])
    run = follow(firm, months, after=after.reshape(-1, *axes), most=most)
    return Policies(run, after, most, SHARES, every)


def _first_best(values):
    highest = values.max(axis=0)
    return (values >= highest - ROUNDING * np.abs(highest)).argmax(axis=0)
