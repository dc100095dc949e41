"""A base of customers and what the model says of each: CDNOW's, or a reader's own."""

import functools

import numpy as np

from ...customers import cdnow_columns
from ...models import customer_base

WEEKS = 39  # the nine months that CDNOW's customers were followed after 30 September 1997
AROUND = 3  # weeks of silence more or less that count as as silent
FEWEST = 10  # customers; of fewer no share is told
# How often people had bought: the names of the groups, and the fewest purchases in each.
GROUPS = {"once": 1, "twice": 2, "three": 3, "four": 4, "five": 5, "seven": 7, "ten": 10}
EDGES = np.array(list(GROUPS.values()))


class Base:
    """Customers, and how they buy: frequency, recency and age in weeks, (n,) each."""

    def __init__(self, buying, frequency, recency, age):
        self.buying, self.history = buying, (frequency, recency, age)
        self.chances = customer_base.alive(buying, *self.history)

    @functools.cached_property
    def dots(self):
        """(100,) chances that stand for all, the least sure first."""
        return np.quantile(self.chances, (np.arange(100) + 0.5) / 100)

    @property
    def still(self):
        """How many are still customers, in expectation."""
        return float(self.chances.sum())


def group_of(bought):
    """The place in GROUPS of who bought so often; broadcasts."""
    return np.searchsorted(EDGES, bought, side="right") - 1


@functools.cache
def cdnow():
    """CDNOW's 23,570, as on 30 September 1997."""
    data = cdnow_columns()
    return Base(customer_base.CDNOW, data["frequency"], data["recency"], data["age"])


@functools.lru_cache(64)
def afterwards(silent=None):
    """What CDNOW's customers really did in the nine months after, and what was expected, for each
    of GROUPS: how many they are, and which share bought again, really and by the model; (7,) each,
    NaN where they are too few. Of those about so many weeks silent, or of all."""
    base, data = cdnow(), cdnow_columns()
    frequency, recency, age = base.history
    chosen = np.ones(age.size, bool) if silent is None else abs(age - recency - silent) <= AROUND
    groups = group_of(frequency[chosen] + 1)
    count = np.bincount(groups, minlength=len(GROUPS))
    back = customer_base.returns(base.buying, WEEKS, *(each[chosen] for each in base.history))
    with np.errstate(invalid="ignore", divide="ignore"):
        really, expected = (
            np.where(count >= FEWEST, np.bincount(groups, each, len(GROUPS)) / count, np.nan)
            for each in (data["days_from"][chosen] > 0, back))
    return count, really, expected


@functools.cache
def purchases():
    """(expected, really made) by CDNOW's customers in the nine months after."""
    base = cdnow()
    rows, counts = np.unique(np.column_stack(base.history), axis=0, return_counts=True)
    expected = customer_base.expected_purchases(base.buying, WEEKS, *rows.T)
    return float(counts @ expected), float(cdnow_columns()["days_from"].sum())
