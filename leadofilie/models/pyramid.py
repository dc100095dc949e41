"""Who brings the money: the customer pyramid.

Curry, J. and A. Curry (2000), The Customer Marketing Method: the pyramid (Top 1%, Large 4%,
Medium 15%, Small 80% of the customers), told here from second-hand sources.
"""

from dataclasses import dataclass

import numpy as np

from leadofilie.models.checks import amount, number, plain, share


@dataclass(frozen=True)
class Top:
    """The top of a first period, and what became of it in a second. Each of fraction's shape."""

    share: float | np.ndarray  # of the first period's sum
    share_later: float | np.ndarray  # of the second period's sum
    silent: float | np.ndarray  # share of these customers that bring nothing in the second
    fallen: float | np.ndarray  # share of them that are not in the second period's top
    sum: float | np.ndarray  # what they brought in the first
    sum_later: float | np.ndarray  # and in the second


def follow_top(first, second, fraction=0.2):
    """The largest ceil(fraction·n) of the first period, and their part in the second -> Top.

    first, second (n,): what each customer brought in two periods, same order, 0 or more; fraction
    0..1 of any shape (a top of nobody: all are 0). Of equals, the first listed counts as the
    larger; whoever brings nothing is in no top of the second. ValueError: a negative
    amount, rows of different length, a sum that is not above zero.
    """
    first, second = amount(first=_row(first=first), second=_row(second=second))
    if first.size != second.size:
        raise ValueError(f"first has {first.size} customers and second {second.size}")
    order = np.argsort(-first, kind="stable")
    brought, later = (np.append(0.0, np.cumsum(period[order])) for period in (first, second))
    gone = np.append(0, np.cumsum(second[order] == 0))
    place, place_later = (np.argsort(each, kind="stable") for each in (
        order, np.argsort(-second, kind="stable")))
    lower = np.maximum(place, place_later)[second > 0]  # in both tops that are larger than this
    stayed = np.append(0, np.cumsum(np.bincount(lower, minlength=first.size)))
    k = _top(share(fraction=fraction), first.size)
    return Top(
        share=plain(brought[k] / _above_zero(brought[-1], "first")),
        share_later=plain(later[k] / _above_zero(later[-1], "second")),
        silent=plain(gone[k] / np.maximum(k, 1)),
        fallen=plain((k - stayed[k]) / np.maximum(k, 1)),
        sum=plain(brought[k]),
        sum_later=plain(later[k]),
    )


def _row(**named):
    ((name, values),) = named.items()
    values = number(**named)
    if values.ndim != 1 or not values.size:
        raise ValueError(f"{name} must be one row of numbers, not of shape {values.shape}")
    return values


def _top(fraction, n):
    # 0.2 · 35 is 7.000000000000001 to the computer; that is not an eighth customer.
    return np.ceil(np.round(fraction * n, 9)).astype(int)


def _above_zero(total, name):
    if not total > 0:
        raise ValueError(f"{name} must add up to more than zero: without it there are no shares")
    return total
