"""Who brings the money: the customer pyramid and the whale curve.

Curry, J. and A. Curry (2000), The Customer Marketing Method: the pyramid (Top 1%, Large 4%,
Medium 15%, Small 80% of the customers). Kaplan, R. S. and R. Cooper (1998), Cost & Effect: the
whale curve of cumulative profit. Both are told here from memory and second-hand sources.
"""

from dataclasses import dataclass

import numpy as np

from leadofilie.models.checks import amount, number, plain, share


def top_share(values, fraction=0.2):
    """Share of the sum of values held by the largest ceil(fraction·n) of them.

    values (n,), in any unit and of either sign (a share of profit can exceed 1); fraction 0..1 of
    any shape. Returns a float, or an array of fraction's shape. ValueError: values that are not
    one row of finite numbers or whose sum is not above zero; a fraction outside 0..1.
    """
    values = _row(values=values)
    held = _running_total(values)
    total = _above_zero(held[-1], np.abs(values).sum(), "values")
    return plain(held[_top(share(fraction=fraction), held.size - 1)] / total)


def gini(values):
    """Gini coefficient: 0 when all hold the same, near 1 when one holds everything.

    values (n,), 0 or more. ValueError: a negative value, or a sum that is not above zero.
    """
    values = np.sort(amount(values=_row(values=values)))
    n = values.size
    total = _above_zero(values.sum(), values.sum(), "values")
    ahead = ((2 * np.arange(1, n + 1) - n - 1) * values).sum()
    return max(0.0, float(ahead / (n * total)))


def whale_curve(profits, overhead=0.0):
    """Cumulative share of the firm's profit, the most profitable customer first.

    profits (n,) per customer, of either sign; overhead, 0 or more of any shape S, is what no
    customer causes (here: the leads). Returns (n+1, *S): 0 at the start, then after each customer
    the share of (sum of profits − overhead). The last point also takes off the overhead and is
    exactly 1; just before that the curve stood at 1 + overhead/(sum of profits − overhead).
    ValueError: profits that are not one row of finite numbers, a negative overhead, or nothing
    left to share because the firm makes no profit.
    """
    profits = _row(profits=profits)
    earned = _running_total(profits)
    overhead = amount(overhead=overhead)
    gross = np.abs(profits).sum() + overhead
    net = _above_zero(earned[-1] - overhead, gross, "profits minus overhead")
    curve = earned.reshape(-1, *(1,) * np.ndim(net)) / net
    curve[-1] = 1.0
    return curve


@dataclass(frozen=True)
class Top:
    """The top of a first period, and what became of it in a second. Each of fraction's shape."""

    share: float | np.ndarray  # of the first period's sum
    share_later: float | np.ndarray  # of the second period's sum
    silent: float | np.ndarray  # share of these customers that bring nothing in the second


def follow_top(first, second, fraction=0.2):
    """The largest ceil(fraction·n) of the first period, and their part in the second -> Top.

    first, second (n,): what each customer brought in two periods, same order, 0 or more; fraction
    0..1 of any shape (a top of nobody: all three are 0). Of equals, the first listed counts as the
    larger. ValueError: a negative amount, rows of different length, a sum that is not above zero.
    """
    first, second = amount(first=_row(first=first), second=_row(second=second))
    if first.size != second.size:
        raise ValueError(f"first has {first.size} customers and second {second.size}")
    order = np.argsort(-first, kind="stable")
    brought, later = (np.append(0.0, np.cumsum(period[order])) for period in (first, second))
    gone = np.append(0, np.cumsum(second[order] == 0))
    k = _top(share(fraction=fraction), first.size)
    return Top(
        share=plain(brought[k] / _above_zero(brought[-1], brought[-1], "first")),
        share_later=plain(later[k] / _above_zero(later[-1], later[-1], "second")),
        silent=plain(gone[k] / np.maximum(k, 1)),
    )


def _row(**named):
    ((name, values),) = named.items()
    values = number(**named)
    if values.ndim != 1 or not values.size:
        raise ValueError(f"{name} must be one row of numbers, not of shape {values.shape}")
    return values


def _running_total(values):
    return np.append(0.0, np.cumsum(np.sort(values)[::-1]))


def _top(fraction, n):
    # 0.2 · 35 is 7.000000000000001 to the computer; that is not an eighth customer.
    return np.ceil(np.round(fraction * n, 9)).astype(int)


def _above_zero(total, gross, name):
    # What remains of larger amounts that cancel out is rounding, not a profit.
    if not np.all(total > 1e-12 * gross):
        raise ValueError(f"{name} must add up to more than zero: without it there are no shares")
    return total
