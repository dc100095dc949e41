"""How often the brands of a market are bought, and what it takes to be twice as large.

Goodhardt, G. J., A. S. C. Ehrenberg and C. Chatfield (1984), "The Dirichlet: a comprehensive model
of buying behaviour", Journal of the Royal Statistical Society A 147(5), 621-655. Everyone buys the
category at a rate of their own (gamma over people) and picks each time among the brands with
chances of their own (Dirichlet over people): habits, and no trend.

Penetration is the share of all people who buy at least once in the period; purchases are per buyer
in that period; a share is one of all purchases.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from leadofilie.models import checks
from leadofilie.models.checks import plain, positive, together

MOST_TERMS = 100_000
SMALL = 1e-12  # what the terms that are left out may come to


@dataclass(frozen=True)
class Brand:
    """A brand in its market. All of one shape."""

    penetration: float | np.ndarray  # share of all people who buy it
    purchases_per_buyer: float | np.ndarray
    share_of_requirements: float | np.ndarray  # of all that its buyers buy of the category
    sole_buyers: float | np.ndarray  # share of its buyers who buy no other brand


class Growth(NamedTuple):
    """What a brand grows by. Growths multiply, so it is their logarithms that add up: the two parts
    together are 1."""

    buyers: float | np.ndarray  # so many times as many
    per_buyer: float | np.ndarray  # who each buy so many times as much
    from_buyers: float | np.ndarray
    from_per_buyer: float | np.ndarray


@dataclass(frozen=True)
class Dirichlet:
    """A market of brands that are chosen again and again.

    penetration   share of all people who buy the category, above 0 and below 1
    rate          category purchases per buyer: more than −ln(1 − penetration)/penetration, which it
                  would be if all people bought at one rate
    switching     S, above 0. Near 0 everyone keeps to one brand, without end all choose alike: of
                  two purchases of one person a share 1/(1 + S) is of one brand by habit
    mean, spread  M, purchases per person, and K, the shape of their gamma

    All broadcast. ValueError for any other values, NaN and shapes that do not broadcast.
    """

    penetration: float | np.ndarray
    rate: float | np.ndarray
    switching: float | np.ndarray
    mean: float | np.ndarray = field(init=False)
    spread: float | np.ndarray = field(init=False)

    def __post_init__(self):
        b = _inside(penetration=self.penetration)
        w, s = positive(rate=self.rate, switching=self.switching)
        together(penetration=b, rate=w, switching=s)
        if np.any(b * w <= -np.log1p(-b)):
            raise ValueError("rate must be more than −ln(1 − penetration)/penetration: "
                             "purchases that are spread more evenly than by chance are no NBD")
        for name, value in (("penetration", b), ("rate", w), ("switching", s), ("mean", b * w),
                            ("spread", _spread(b, b * w))):
            object.__setattr__(self, name, plain(value))

    def penetration_of(self, share):
        """The share of all people who buy a brand with a share above 0 and below 1; broadcasts."""
        return plain(1 - next(self._without(_inside(share=share))))

    def brand(self, share):
        """The brand with a share above 0 and below 1 -> Brand; broadcasts."""
        p = _inside(share=share)
        without, bought = self._without(p)
        only = next(self._without(1 - p)) - (1 - self.penetration)
        buyers, purchases = 1 - without, p * self.mean
        return Brand(*map(plain, (
            buyers, purchases / buyers, purchases / (self.mean - bought), only / buyers)))

    def wider(self, factor):
        """The same people and habits, with ``factor`` times as much to buy -> Dirichlet."""
        mean = self.mean * positive(factor=factor)
        penetration = -np.expm1(-self.spread * np.log1p(mean / self.spread))
        return Dirichlet(penetration, mean / penetration, self.switching)

    def _without(self, p):
        """Who buys nothing of a share p: first the share of people, then what they buy, per person.

        The NBD's chance of n purchases, times that of none of the share p among them (it is
        beta-binomial), summed over n; each term follows from the one before.
        """
        k, s = np.asarray(self.spread), np.asarray(self.switching)
        z, rest = self.mean / (self.mean + k), s * (1 - p)
        shape = together(p, self.mean, s)
        term = np.broadcast_to(np.subtract(1.0, self.penetration), shape).copy()
        enough = SMALL * np.min(1 - z)
        total, purchases = term.copy(), np.zeros(shape)
        for n in range(MOST_TERMS):
            term *= z * (k + n) / (n + 1)
            term *= (rest + n) / (s + n)
            total += term
            purchases += (n + 1) * term
            # From the mean on they shrink, each by z or more.
            if n > np.max(self.mean) and (n + 1) * np.max(term) < enough:
                break
        yield total
        yield purchases


def grow(market, share, factor, *, more_to_buy=1.0, more_people=1.0):
    """What a brand of a Dirichlet market grows by that sells ``factor`` times as much -> Growth.

    more_to_buy, more_people: new products for the same people and new people to sell to, so many
    times as much; the rest of the growth is a larger share. That must stay below 1. Broadcasts.
    """
    share, factor = _inside(share=share), positive(factor=factor)
    bought, people = positive(more_to_buy=more_to_buy, more_people=more_people)
    after = _inside(share=share * factor / (bought * people))
    buyers = people * market.wider(bought).penetration_of(after) / market.penetration_of(share)
    return _growth(buyers, factor)


def grow_by_agreement(wallet, factor, *, more_to_buy=1.0, more_people=1.0):
    """The same where customers divide their budget by agreement: no law ties what they give to how
    many they are -> Growth. Nobody's budget is exceeded; new people bring their part, the present
    customers as much of the rest as their budgets hold, new customers what is left.

    wallet: the part of their budget that customers give now, above 0 and at most 1. A sum of what
    there is room for, and no forecast. Broadcasts.
    """
    wallet, factor = checks.share(wallet=wallet), positive(factor=factor)
    bought, people = positive(more_to_buy=more_to_buy, more_people=more_people)
    if np.any(wallet <= 0):
        raise ValueError("wallet must be above 0: who gives nothing is no customer")
    return _growth(factor / np.minimum(factor / people, bought / wallet), factor)


def grow_both(again, agreed, part):
    """What a brand grows by of which a ``part`` of its buyers, who buy as much each as the others,
    buys by agreement and the rest again and again -> Growth. Both grow by the same factor."""
    part = checks.share(part=part)
    together(part=part, again=again.buyers, agreed=agreed.buyers)
    return _growth((1 - part) * again.buyers + part * agreed.buyers,
                   np.multiply(again.buyers, again.per_buyer))


def _growth(buyers, factor):
    if np.any(factor == 1):
        raise ValueError("factor must not be 1: without growth it comes from nowhere")
    part = np.log(buyers) / np.log(factor)
    return Growth(*map(plain, (buyers, factor / buyers, part, 1 - part)))


def _inside(**named):
    """Shares above 0 and below 1."""
    ((name, value),) = named.items()
    value = checks.share(**named)
    if np.any((value <= 0) | (value >= 1)):
        raise ValueError(f"{name} must be above 0 and below 1")
    return value


def _spread(penetration, mean):
    """K with 1 − (1 + M/K)^−K = penetration, by halving ln K, which finds it wherever it is."""
    wanted = -np.log1p(-penetration)
    low = np.full(np.shape(mean), -40.0)
    high = -low
    for _ in range(64):
        k = np.exp((low + high) / 2)
        less = k * np.log1p(mean / k) < wanted
        low, high = np.where(less, np.log(k), low), np.where(less, high, np.log(k))
    return np.exp((low + high) / 2)
