"""Who of those that ever bought is still a customer, where nobody says goodbye.

The MBG/NBD model of Batislam, Denizel and Filiztekin, "Empirical validation and comparison of
models for customer base analysis", International Journal of Research in Marketing 24 (2007),
doi:10.1016/j.ijresmar.2006.12.005. A customer buys at random (Poisson) at a rate of their own,
gamma distributed over customers (r, alpha), and after every purchase, the first included, leaves
for good with a chance of their own, beta distributed (a, b). Time is in weeks throughout.

    frequency  purchases after the first, at most one a day
    recency    weeks from the first purchase to the last; 0 where there was but one
    age        weeks from the first purchase to today
"""

from typing import NamedTuple

import numpy as np

from . import checks

FEWEST_BACK = 100  # customers who came back; with fewer a fit says next to nothing
# As many times as regular as chance; a bound of ours. Purchases come at 1 to 2, invoices of a
# contract at tens.
MOST_REGULAR = 4.0
_FEWEST_GAPS = 30
# Points of a rule for integrals from 0 to 1 of what may be steep at either end: p/(1-p) is
# exp(pi sinh(step)) (Takahasi and Mori 1974).
_STEPS = np.arange(-3.6, 3.6001, 0.06)
_LOG_P, _LOG_Q = (-np.logaddexp(0, sign * np.pi * np.sinh(_STEPS)) for sign in (-1, 1))
_P, _SLOPE = np.exp(_LOG_P), np.cosh(_STEPS)


class Buying(NamedTuple):
    """How a firm's customers buy and leave: at r/alpha purchases a week on average, and with a
    chance of a/(a+b) after each purchase."""

    r: float
    alpha: float
    a: float
    b: float


# CDNOW's 23,570 customers until 30 September 1997; a test fits them again.
CDNOW = Buying(r=0.63714, alpha=7.3103, a=0.80747, b=1.22839)


class Unfit(ValueError):
    """Purchases that the model does not describe; ``reason``: "few" who came back (``count`` of
    them), "regular" as the invoices of a contract, or "flat" where no parameters are the best."""

    def __init__(self, reason, count=0):
        super().__init__(f"{reason} ({count})")
        self.reason, self.count = reason, count


def alive(buying, frequency, recency, age):
    """The chance that someone is still a customer: 1 / (1 + a/(b+x) ((alpha+T)/(alpha+t))^(r+x)).

    Broadcasts, ``buying`` too. ValueError for an amount below zero, or a last purchase that is
    still to come.
    """
    r, alpha, a, b = _positive(buying)
    x, t, age = _history(frequency, recency, age)
    gone = np.log(a / (b + x)) + (r + x) * np.log((alpha + age) / (alpha + t))
    return np.exp(-np.logaddexp(0, gone))


def returns(buying, weeks, frequency, recency, age):
    """The chance that someone buys at all in so many weeks from now; broadcasts.

    Who is still a customer has a rate that is gamma distributed with r+x and alpha+T, and leaves
    only after buying: P(alive) (1 - ((alpha+T)/(alpha+T+weeks))^(r+x)).
    """
    weeks = checks.amount(weeks=weeks)
    still = alive(buying, frequency, recency, age)
    waited = np.log1p(weeks / (buying.alpha + np.asarray(age, float)))
    return still * -np.expm1(-(buying.r + np.asarray(frequency, float)) * waited)


def expected_purchases(buying, weeks, frequency, recency, age):
    """How many purchases to expect of someone in so many weeks from now; broadcasts.

    A customer with rate l and chance p of leaving makes (1 - e^(-l p weeks))/p. This is the mean of
    it over what is known of both: l gamma distributed with r+x and alpha+T, p beta distributed with
    a and b+x+1. Batislam and others write it with a hypergeometric function, which fails at a = 1.
    """
    weeks = checks.amount(weeks=weeks)
    still = alive(buying, frequency, recency, age)
    r, alpha, a, b, x, age, weeks = (np.asarray(each, float)[..., None]
                                     for each in (*buying, frequency, age, weeks))
    logs = a * _LOG_P + (b + x + 1) * _LOG_Q
    weights = np.exp(logs - logs.max(axis=-1, keepdims=True)) * _SLOPE
    bought = -np.expm1(-(r + x) * np.log1p(_P * weeks / (alpha + age))) / _P
    return still * (weights * bought).sum(axis=-1) / weights.sum(axis=-1)


def silence(buying, chance, frequency, age):
    """After how many weeks without a purchase someone is still a customer with that chance;
    broadcasts. Below 0 where it is lower even on the day of a purchase; more than ``age`` where it
    is never so low. ``alive`` solved for age - recency."""
    r, alpha, a, b = _positive(buying)
    x = checks.amount(frequency=frequency)
    chance = checks.share(chance=chance)
    with np.errstate(divide="ignore"):
        odds = np.log((1 - chance) / chance * (b + x) / a)
    return (alpha + checks.positive(age=age)) * -np.expm1(-odds / (r + x))


def regularity(gaps, before):
    """How regular purchases are: 1 as chance would have it, more where they come by the clock.

    gaps, before: (n,) weeks between the last two purchases of a customer, and between the two
    before. Of gaps that are Erlang distributed with k, the share M of one in both has a beta
    distribution with k and k, so k = (1 - 4 Var M)/(8 Var M) (Wheat and Morrison 1990, as in the R
    package BTYDplus). Too few gaps to tell: 1.
    """
    gaps, before = checks.positive(gaps=gaps, before=before)
    if np.size(gaps) < _FEWEST_GAPS:
        return 1.0
    # M is one half on average, whichever of the two comes first.
    spread = float(np.mean((gaps / (gaps + before) - 0.5) ** 2))
    return (1 - 4 * spread) / (8 * spread) if spread > 0 else np.inf


def log_likelihood(buying, frequency, recency, age):
    """Of each history; (n,). Batislam and others (2007)."""
    return _likelihood(buying, *np.unique(frequency, return_inverse=True), recency, age)


def _likelihood(buying, some, place, recency, age):
    """The same, of the different frequencies and the place of each one's own among them: what
    takes longest depends on nothing else."""
    from scipy.special import betaln, gammaln

    r, alpha, a, b = buying
    bought = (gammaln(r + some) - gammaln(r) + r * np.log(alpha)
              + betaln(a, b + some + 1) - betaln(a, b))
    times, odds = (r + some)[place], np.log(a / (b + some))[place]
    return bought[place] + np.logaddexp(-times * np.log(alpha + age),
                                        odds - times * np.log(alpha + recency))


def fit(frequency, recency, age):
    """(Buying, the covariance (4, 4) of the logarithms of r, alpha, a, b), by maximum likelihood.

    frequency, recency, age: (n,). Raises ``Unfit`` where fewer than 100 came back, or where no
    parameters are the best, as when nobody leaves.
    """
    from scipy.optimize import minimize  # takes half a second: only who fits waits for it

    histories = np.column_stack(_history(frequency, recency, age))
    back = int((histories[:, 0] > 0).sum())
    if back < FEWEST_BACK:
        raise Unfit("few", back)
    rows, counts = np.unique(histories, axis=0, return_counts=True)
    unit = np.array([1, histories[:, 2].max() / 10, 1, 1])  # all four of one order

    some, place = np.unique(rows[:, 0], return_inverse=True)

    def cost(logs):
        buying = Buying(*np.exp(logs) * unit)
        return -np.dot(counts, _likelihood(buying, some, place, rows[:, 1], rows[:, 2]))

    found = minimize(lambda logs: cost(logs) / counts.sum(), np.zeros(4), method="L-BFGS-B",
                     bounds=[(-9, 9)] * 4, options={"ftol": 1e-13, "gtol": 1e-8, "maxiter": 500})
    bend = _second_derivatives(cost, found.x)
    # At the edge, or hardly known: a parameter that may as well be twenty times as large.
    if np.abs(found.x).max() > 8.9 or np.linalg.eigvalsh(bend)[0] < 1 / 9:
        raise Unfit("flat")
    return Buying(*(np.exp(found.x) * unit).tolist()), np.linalg.inv(bend)


def futures(buying, covariance, weeks, frequency, recency, age, *, draws=200, seed=16):
    """What may become of these customers: how many are still customers, and how many purchases they
    make in so many weeks; (draws,) each.

    Each draw takes other parameters (normal on their logarithms) and lets chance decide on every
    customer: still one or not, a rate, a chance of leaving, and as many purchases as come before
    that. What it leaves out is that the model itself may be wrong.
    """
    histories = np.column_stack([np.ravel(each) for each in _history(frequency, recency, age)])
    rows, counts = np.unique(histories, axis=0, return_counts=True)
    rng = np.random.default_rng(seed)
    logs = rng.multivariate_normal(np.log(buying), covariance, draws)
    still, bought = np.empty(draws), np.empty(draws)
    for draw, drawn in enumerate(np.exp(logs)):
        r, alpha, a, b = drawn
        # As many bits as a place has, which are fewer in a browser.
        stay = rng.binomial(counts, alive(Buying(*drawn), *rows.T)).astype(np.intp)
        some, since = np.repeat(rows[:, 0], stay), np.repeat(rows[:, 2], stay)
        rate = rng.gamma(r + some) / (alpha + since)
        # Very small chances of leaving: numpy's geometric law takes none of exactly 0.
        leaves = rng.geometric(np.maximum(rng.beta(a, b + some + 1), 1e-12))
        still[draw] = some.size
        bought[draw] = np.minimum(rng.poisson(rate * weeks), leaves).sum()
    return still, bought


def _positive(buying):
    return checks.positive(**buying._asdict())


def _history(frequency, recency, age):
    """The three as arrays of one shape, looked at."""
    history = checks.amount(frequency=frequency, recency=recency, age=age)
    checks.together(frequency=frequency, recency=recency, age=age)
    frequency, recency, age = np.broadcast_arrays(*history)
    if (recency > age).any():
        raise ValueError("recency must not be more than age: the last purchase is still to come")
    return frequency, recency, age


def _second_derivatives(cost, at, step=1e-3):
    """The second derivatives (n, n) of a function at a point (n,), by differences."""
    n = len(at)
    moves = step * np.eye(n)
    made = np.empty((n, n))
    for i in range(n):
        for j in range(i, n):
            made[i, j] = made[j, i] = sum(
                one * other * cost(at + one * moves[i] + other * moves[j])
                for one in (1, -1) for other in (1, -1)) / (4 * step**2)
    return made
