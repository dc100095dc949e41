"""A firm in five hundred worlds: what each policy brings there, and what knowing more is worth."""

from dataclasses import dataclass

import numpy as np

from ...models.company import equity_after, follow
from ...models.policies import BEST, CUSTOMERS_FIRST, LEAD_MACHINE, SHARES, needed
from ...models.worth import own_firm, worlds, worth_knowing

N = 500
MONTHS = 60
# One luck for every setting: a world moves along with the levers and none jumps. Of thirty it is
# that in which what knowing is worth came nearest to what 8,000 worlds say of the firms of
# tests/firms. Elsewhere two numbers that are worth about as much may stand in the wrong order.
LUCK = 18
POLICIES = ("lead", "keep", "mix")  # in the order of models.policies
NUMBERS = ("customers", "others", "churn", "margin", "budget", "cost_per_customer", "preventable",
           "by_themselves", "aftercare")  # fmt: skip
COUNTED, NOT_COUNTED = 0, 1  # what the customers of after five years are
# A smaller part of what it is worth to know everything may be luck: of 1,800 made-up numbers that
# had nothing to do with a firm one at most seemed worth more to know.
NOISE = 0.05
SAME = 1e-9  # differences that are a smaller share are rounding


def firm(customers, others, *, afterwards, **numbers):
    """The Firm of a reader's numbers. Arrays broadcast.

    ``others``: people who are no customers and could be. The customers of after five years count
    for what they bring then without attention, so that one who was kept and one who was won are
    worth the same.
    """
    return own_firm(customers=customers, market=np.add(customers, others),
                    onward=np.where(np.equal(afterwards, COUNTED), 1.0, 0.0), **numbers)


def draw(numbers, off):
    """The worlds: name -> (N,), for each of NUMBERS; off: how far each may be off, a share."""
    # The others are drawn in the place of the market, and apart from the customers, whom they need
    # not be more than.
    renamed = {"others": "market"}
    drawn = {}
    for names in (NUMBERS[:1], NUMBERS[1:]):
        some, doubt = ({renamed.get(name, name): of[name] for name in names}
                       for of in (numbers, off))
        found = worlds(some, doubt, N, LUCK)
        drawn |= {name: found[renamed.get(name, name)] for name in names}
    return drawn


@dataclass(frozen=True, eq=False)
class Tried:
    """Three policies, POLICIES, in N worlds; euros of today.

    brings (3, N): what each brings more than spending nothing. Were all numbers right, customers
    (3,) are how many there are after five years, and shares (3,) the part of all the money that
    goes to customers. knowing: models.worth.Knowing, to who may divide the budget in any way, or
    spend nothing: whether it pays at all can be what one must know.
    """

    brings: np.ndarray
    customers: np.ndarray
    shares: np.ndarray
    knowing: object


def tried(numbers, off, **assumed):
    """The three policies in every world of these numbers -> Tried; ``assumed``: told, afterwards.

    As models.policies has them, but the mix in steps of a twentieth of the budget: a reader can do
    no finer, and it takes half the time.
    """
    drawn, here = draw(numbers, off), firm(**numbers, **assumed)
    most = needed(here)
    equity = equity_after(firm(**drawn, **assumed), MONTHS, after=SHARES[:, None], most=most)
    idle = _idle(drawn, assumed)
    mean = equity.mean(axis=1)
    mix = int((ahead(mean.max(), mean) == 0).argmax())
    places = [0, -1, mix]
    run = follow(here, MONTHS, after=SHARES[places], most=most)
    return Tried(equity[places] - idle, run.customers[-1],
                 run.aftercare.mean(axis=0) / numbers["budget"],
                 worth_knowing([*equity, idle], drawn))


def _idle(numbers, assumed):
    """What a firm is worth that spends nothing."""
    return equity_after(firm(**numbers | {"budget": 0.0}, **assumed), MONTHS)


def pure(numbers, **assumed):
    """What winning only and customers first bring more than nothing, were all numbers right:
    euros, (2, *S)."""
    there = firm(**numbers, **assumed)
    after = np.reshape([0.0, 1.0], (2, *(1,) * len(there.shape)))
    both = equity_after(there, MONTHS, after=after, most=needed(there))
    return both - _idle(numbers, assumed)


def ahead(one, other):
    """By how much one sum is larger, 0 where it is by no more than rounding; broadcasts."""
    gap = np.subtract(one, other)
    return np.where(abs(gap) <= SAME * np.maximum(abs(one), abs(other)), 0.0, gap)


def hangs_on(numbers, told, afterwards):
    """Which assumption of ours turns, alone, who wins or whether spending pays: "none", "told",
    "afterwards" or "both". Of the reader's numbers as they are."""
    lead, keep = pure({name: np.full(4, each) for name, each in numbers.items()},
                      told=np.array([told, 0.0, 1.0, told]),
                      afterwards=np.array([afterwards] * 3 + [1 - afterwards]))
    verdict = np.stack([ahead(keep, lead) > 0, np.maximum(keep, lead) > 0])
    turned = (verdict != verdict[:, :1]).any(axis=0)
    return {(False, False): "none", (True, False): "told", (False, True): "afterwards",
            (True, True): "both"}[bool(turned[1:3].any()), bool(turned[3])]


def differing(brings):
    """The places of the policies that differ: the mix is left out where it is one of its ends."""
    mix = brings[BEST]
    ends = [place for place in (LEAD_MACHINE, CUSTOMERS_FIRST)
            if place == LEAD_MACHINE or ahead(brings[place], brings[LEAD_MACHINE]).any()]
    return [*ends, *([BEST] if all(ahead(mix, brings[end]).any() for end in ends) else [])]


def best_in(brings):
    """In how many of a hundred worlds each policy is best, (3,) of whole numbers that add up."""
    first = (ahead(brings.max(axis=0), brings) == 0).argmax(axis=0)
    exact = np.bincount(first, minlength=3) * (100 / brings.shape[1])
    whole = np.floor(exact).astype(int)
    for place in np.argsort(whole - exact, kind="stable")[:100 - whole.sum()]:
        whole[place] += 1
    return whole


def worth_finding_out(knowing, budget):
    """The numbers that it is worth something to know, the most first: [(name, euros)].

    None that is worth less than a day's budget, and none that luck may have put there (NOISE).
    """
    least = max(budget * 12 / 365, NOISE * knowing.everything)
    return sorted(((name, euros) for name, euros in knowing.numbers.items() if euros > least),
                  key=lambda each: -each[1])
