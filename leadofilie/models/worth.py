"""A reader's own firm in eight numbers, the worlds in which it may be, and what knowing is worth.

Worlds are drawn by Latin hypercube sampling: McKay, M. D., R. J. Beckman and W. J. Conover (1979),
Technometrics 21(2) (from memory). What knowing a number is worth is its expected value of partial
perfect information, estimated by regression as in Strong, M., J. E. Oakley and A. Brennan (2014),
"Estimating Multiparameter Partial Expected Value of Perfect Information from a Probabilistic
Sensitivity Analysis Sample: A Nonparametric Regression Approach", Medical Decision Making 34(3),
https://doi.org/10.1177/0272989X13505910 (abstract seen); they use splines, we polynomials.
Argument errors are ValueError and name the argument (see checks.py).
"""

import math
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np

from leadofilie.models.checks import amount, length, number, positive, share, together
from leadofilie.models.company import Firm
from leadofilie.models.equity import Response

# What a marketer can look up or estimate, and what all three policies turn on: whom there is to
# keep (1, 3) and to win (2), what one of them brings (4), what there is to spend (5), what it does
# on either side (6, 7), and what happens without it (3, 8).
NUMBERS = ("customers", "market", "churn", "margin", "budget", "cost_per_customer", "preventable",
           "by_themselves")  # fmt: skip
ALL = (*NUMBERS, "aftercare", "discount_rate")
SHARES = "churn", "preventable"
NORMAL = NormalDist()
WITHIN = NORMAL.inv_cdf(0.95)  # standard deviations: nine times out of ten
ROOM = 1.05  # the least that a market is, in customers: with nobody left no cost of winning exists
DEGREES = 5


def own_firm(*, customers, market, churn, margin, budget, cost_per_customer, preventable,
             by_themselves, aftercare, told=0.5, lasting=0.0, discount_rate=0.1,
             **levers):
    """The Firm that a marketer's own numbers describe; with months for steps.

    customers          people who are customers now
    market             people who could be one, customers included: more than customers
    churn              share of the customers who leave in a year
    margin             euros a year that a customer brings
    budget             euros a month to win and to keep customers with
    cost_per_customer  euros that it takes, now, to win one; above 0
    preventable        share of those about to leave in a month who stay on, with all the attention
                       there is
    by_themselves      customers a year who come, now, without being approached
    aftercare          euros of attention a year per customer that keep half of the preventable;
                       above 0. Hardly anyone knows it, so it is no number of the eight
    told               share of them who come because customers told them; the others come anyway.
                       Nobody knows it; half is halfway between all and none
    lasting            as of Firm. Not 1, as there: after the last month nobody is won any more, and
                       were the customers of then to be kept on all the same, keeping would be paid
                       for years in which winning was not allowed. That alone sends all the money
                       of the older software maker of tests/firms to keeping
    discount_rate      a year
    levers             any other lever of Firm, by the month. Unless they are given, whoever has
                       left can be won again (return_rate 1) and everyone talks who is no detractor

    Of those who could still be won 1 - exp(-k euros) are approached in a month, with k such that
    the first customer of a month costs cost_per_customer now; as fewer are left the cost rises.
    Those who come by themselves are as many as that in a month with the market as it is now: fewer
    in a fuller market, and of the told more with more customers. Without customers nobody is told,
    and nobody comes twice: both are cut at everyone. All broadcast.
    """
    churn, preventable, told = share(churn=churn, preventable=preventable, told=told)
    customers, margin, budget, come, d = amount(
        customers=customers, margin=margin, budget=budget, by_themselves=by_themselves,
        discount_rate=discount_rate)
    market, cost, aftercare = positive(
        market=market, cost_per_customer=cost_per_customer, aftercare=aftercare)
    together(customers=customers, market=market, churn=churn, margin=margin, budget=budget,
             cost_per_customer=cost, preventable=preventable, by_themselves=come,
             aftercare=aftercare, told=told, discount_rate=d)  # fmt: skip
    if np.any(customers >= market):
        raise ValueError("market must be more than customers: there must be someone to win")
    conversion = positive(conversion=levers.get("conversion", 1.0))
    untouched = market - customers
    anyway = np.minimum((1 - told) * come / 12 / (untouched * conversion), 1.0)
    left = np.where(anyway < 1, 1 - anyway, 1.0)
    promoters = levers.get("promoters", 1 - share(detractors=levers.get("detractors", 0.0)))
    talk = customers * (promoters.rate(0.0) if hasattr(promoters, "rate") else promoters)
    leave = 1 - (1 - churn) ** (1 / 12)  # in a month
    some = talk > 0
    return Firm(**{
        "lasting": lasting, "market": market, "customers": customers, "budget": budget, "margin": margin / 12,
        "discount_rate": np.expm1(np.log1p(d) / 12), "return_rate": 1.0,
        "acquisition": Response(1.0, market / (cost * conversion * untouched * left), anyway),
        "retention": Response(1 - leave * (1 - preventable), 12 * math.log(2) / aftercare,
                              1 - leave),
        "promoters": promoters,
        "tells": np.where(some, told * come / 12 / np.where(some, talk, 1.0), 0.0)
                 * market / untouched,
    } | levers)


def worlds(numbers, sureness, n, rng):
    """Worlds in which a reader may be, one for each way in which the numbers can be off.

    numbers: mapping of names, those of own_firm, to single numbers. sureness: for each of them, or
    one for all, how far it may be off, 0 (certain) to below 1: 0.1, 0.3 or 0.5 as a rule. An
    amount is lognormal, with the number as its median and nine times out of ten within a factor
    exp(sureness) of it: for 0.3, between 26% less and 35% more. A share (churn, preventable) is
    beta, with the number as its mean and as its standard deviation what a normal has that lies, as
    often, within sureness of it: of the share itself, or of what it leaves to 1 where that is
    less. Customers stay below the market that was given, and a market at least a twentieth above
    the customers of its world, as if drawn until they were.
    n: worlds, whole. rng: a numpy Generator or a seed.

    Returns {name: (n,)}. Numbers are drawn independently, each in n strips of equal chance with one
    world in each (Latin hypercube). One seed means the same worlds under every number and sureness:
    as these move, a world moves along and no world jumps.
    """
    n = length(n=n)
    sureness = dict.fromkeys(numbers, sureness) if np.isscalar(sureness) else dict(sureness)
    if wrong := sorted((set(numbers) - set(ALL)) | (set(numbers) ^ set(sureness))):
        raise ValueError(f"numbers and sureness must have the same names, of own_firm: see {wrong}")
    value = {name: _single(name, numbers[name], share if name in SHARES else amount)
             for name in numbers}
    off = {name: _single("sureness", sureness[name], amount) for name in numbers}
    if any(each >= 1 for each in off.values()):
        raise ValueError("sureness must be less than 1")
    if value.get("customers", 0.0) * ROOM > value.get("market", math.inf):
        raise ValueError("market must be at least a twentieth above customers")
    drawn = {}
    # Each number has luck of its own, whichever others there are.
    for name, luck in zip(ALL, np.random.default_rng(rng).spawn(len(ALL)), strict=True):
        if name not in numbers:
            continue
        strips = np.clip((luck.permutation(n) + luck.random(n)) / max(n, 1), 1e-12, 1 - 1e-12)
        if name in SHARES:
            drawn[name] = _beta(value[name], off[name], strips)
        else:
            between = (0.0, math.inf)
            if name == "customers" and "market" in numbers:
                between = (0.0, value["market"] / ROOM)
            if name == "market" and "customers" in numbers:
                between = (ROOM * drawn["customers"], math.inf)
            drawn[name] = _lognormal(value[name], off[name], strips, *between)
    return {name: drawn[name] for name in numbers}


def _single(name, value, check):
    if np.ndim(value):
        raise ValueError(f"{name} must be one number, not an array of shape {np.shape(value)}")
    return float(check(**{name: value}))


def _lognormal(median, off, chance, low, high):
    """The amounts at these chances, of those between low and high."""
    if median == 0 or off == 0:
        return np.full(chance.shape, median)
    sigma = off / WITHIN
    with np.errstate(divide="ignore"):
        below, under = (_each(NORMAL.cdf, np.log(end / median) / sigma) for end in (low, high))
    deviations = _each(NORMAL.inv_cdf, below + chance * (under - below))
    return np.clip(median * np.exp(sigma * deviations), low, high)


def _beta(mean, off, chance):
    """The shares at these chances, from a distribution function added up along a fine grid."""
    spread = off * min(mean, 1 - mean) / WITHIN
    if spread == 0:
        return np.full(chance.shape, mean)
    size = mean * (1 - mean) / spread**2 - 1  # as many people asked would leave this much doubt
    away = np.linspace(max(-9 * spread, -mean), min(9 * spread, 1 - mean), 2003)[1:-1]
    density = ((mean * size - 1) * np.log1p(away / mean)
               + ((1 - mean) * size - 1) * np.log1p(-away / (1 - mean)))
    density = np.exp(density - density.max())
    steps = np.append(0.0, np.cumsum(density[1:] + density[:-1]))
    return mean + np.interp(chance * steps[-1], steps, away)


def _each(function, values):
    return np.asarray(np.frompyfunc(function, 1, 1)(values), dtype=float)


@dataclass(frozen=True)
class Knowing:
    """What it is worth, in euros on average, to know before choosing: everything, or one number."""

    everything: float
    numbers: dict


def worth_knowing(worth, numbers):
    """What knowing each number would be worth to who must choose between options -> Knowing.

    worth (options, worlds): euros that each option brings in each world, as Policies.worth has it.
    numbers: mapping of names to (worlds,), as worlds draws them, independently.

    Who knows nothing more chooses the option that is best on average over the worlds. Who knows all
    chooses the best in each: that is worth more by ``everything``, the expected value of perfect
    information. Who knows one number chooses the option that is best on average over the worlds
    with that number: worth more by the expected value of partial perfect information. Those
    averages are read off a polynomial in the number's normal score, of degree 0 to 5, one degree
    for all options, chosen by Schwarz's criterion (BIC) so that luck is not taken for knowledge;
    degree 0 says that the number decides nothing. None is below 0 or above everything: the average
    of a best is no less than the best of averages, and an estimate above everything is cut to it.
    Numbers do not add up: two may be worth something together only.
    """
    values = np.asarray(number(worth=worth))
    if values.ndim != 2 or 0 in values.shape:
        raise ValueError(f"worth must have options and worlds, not the shape {values.shape}")
    now = int(values.mean(axis=1).argmax())
    gains = (values - values[now]).T  # (worlds, options), of each option over the choice now
    everything = float(gains.max(axis=1).mean())
    known = {}
    for name, drawn in numbers.items():
        drawn = np.asarray(number(**{name: drawn}))
        if drawn.shape != gains.shape[:1]:
            raise ValueError(f"{name} must have one value for each world, not {drawn.shape}")
        best = _expected(gains, drawn).max(axis=1).mean()
        known[name] = float(np.clip(best, 0.0, everything))
    return Knowing(everything, known)


def _expected(gains, drawn):
    """The gains (worlds, options) to be expected in each world by who knows one number of it."""
    powers = _scores(drawn)[:, None] ** np.arange(min(DEGREES, len(np.unique(drawn)) - 1) + 1)
    basis, _ = np.linalg.qr(powers)
    parts = basis.T @ gains  # (degree, options)
    moving = np.square(gains - gains.mean(axis=0)).sum(axis=0)
    some = moving > 0
    if not some.any():
        return np.broadcast_to(gains.mean(axis=0), gains.shape)
    # What is left unexplained at each degree, as a share; not below what rounding leaves.
    explained = np.cumsum(np.square(parts[1:, some]) / moving[some], axis=0)
    unexplained = np.maximum(1 - np.vstack([np.zeros(some.sum()), explained]), 1e-12)
    worlds = len(gains)
    schwarz = (worlds * np.log(unexplained).mean(axis=1)
               + math.log(worlds) * np.arange(len(unexplained)))
    degree = int(schwarz.argmin())
    return basis[:, :degree + 1] @ parts[:degree + 1]


def _scores(drawn):
    """Normal scores: what a standard normal would be at the same place in the order."""
    _, which, many = np.unique(drawn, return_inverse=True, return_counts=True)
    middle = (np.cumsum(many) - many / 2) / len(drawn)
    return _each(NORMAL.inv_cdf, middle)[which]
