"""Lines that tell the same money once more, though no word says so: a part of a list pasted again,
an order's total on each of its lines, a tax or the amount with it, a running total.

Each function gives a mask (n,) of the lines to be left out if that is what they are, or None where
nothing suggests it; what they are only the reader can tell. customer: (n,) numbers of customers in
the order of the file; key: (n,) the same number where customer and amounts are the same; revenue:
(n,). What is asked about has to be frequent, as any of it may happen a few times by chance.
"""

import numpy as np

RATES = (0.21, 0.09, 0.2)  # VAT: the Dutch rates (since 2019) and the British one
_FEWEST = 5
_SCATTERED = 0.15  # of the lines, the copies and what they are copies of
_CENT = 0.011
_MONTH = 30.44  # days


def repeated(key):
    """Lines with a number that another has too."""
    return _mask(key.size, np.concatenate(_followed(key)))


def pasted(key):
    """Lines in a block that repeats, in the same order, one that stands above it."""
    first, second = _followed(key)
    if second.size < _FEWEST:
        return None
    distances, counts = np.unique(second - first, return_counts=True)
    block, distance = counts.max(), distances[counts.argmax()]
    # Who pays the same each month stands at one distance too, and more often than that.
    if block < max(_FEWEST, 0.05 * key.size) or block > distance:
        return None
    return _mask(key.size, second[second - first == distance])


def on_every_line(key, customer, revenue):
    """All but the first of neighbouring lines of a customer, if nearly all of those are equal."""
    of_one, equal = customer[1:] == customer[:-1], key[1:] == key[:-1]
    again = np.flatnonzero(equal) + 1
    several = np.unique(key[again]).size
    if several < _FEWEST or again.size < max(0.9 * of_one.sum(), 0.05 * key.size) or (
            np.unique(revenue[again]).size < 0.5 * several):  # fmt: skip  # all at one price
        return None
    lengths = np.diff(np.flatnonzero(np.concatenate([[True], ~equal, [True]])))
    lengths, counts = np.unique(lengths[lengths > 1], return_counts=True)
    # Who pays the same each month or quarter has as many lines as the next.
    if lengths[counts.argmax()] > 3 and counts.max() >= 0.8 * counts.sum():
        return None
    return _mask(key.size, again)


def undated(row, customer, revenue, day):
    """Lines that repeat an earlier one in all but their dates. row: (n,) the same number where all
    else is the same. day: (n,) numbers of days, or None if an invoice's number is among that.

    Without such a number, who buys the same now and then does so three times as well, or at a price
    that others pay too; and who has a contract, a whole number of months apart.
    """
    first, later = _followed(row)
    times = 1 + np.unique(row[later], return_counts=True)[1]  # of each that is there again
    share = times.sum() / max(row.size, 1)
    if times.size < _FEWEST or (times <= 3).mean() <= 0.8 or share <= 0.05:
        return None
    if day is not None:
        cents = np.round(revenue * 100).astype(np.int64)
        _, price = np.unique(cents, return_inverse=True)
        buyers = np.bincount(np.unique(np.stack([price, customer]), axis=1)[0])
        months = np.abs(day[later] - day[first]) / _MONTH
        regular = (np.abs(months - np.round(months)) * _MONTH <= 3) & (np.round(months) > 0)
        if share < _SCATTERED or times.size < 2 * _FEWEST or regular.mean() > 0.5 or (
                (times == 2).mean() < 0.95 or (buyers[price[later]] == 1).mean() < 0.9):
            return None
    return _mask(row.size, later)


def taxes(customer, revenue):
    """Lines that are a tax on the customer's line next to it, or that line with the tax."""
    first, second = _followed(customer)
    second_is_larger = np.abs(revenue[second]) > np.abs(revenue[first])
    larger, smaller = np.where(second_is_larger, (second, first), (first, second))
    high, low = revenue[larger], revenue[smaller]
    some = np.abs(low) >= 1
    found = np.zeros(revenue.size, bool)
    for rate in RATES:
        found[larger[some & (np.abs((1 + rate) * low - high) <= _CENT)]] = True
        found[smaller[some & (np.abs(rate * high - low) <= _CENT)]] = True
    often = found.sum() >= 0.1 * found.size and np.unique(revenue[found]).size >= _FEWEST
    return found if often else None


def running(customer, revenue):
    """The lines after which a customer's amounts rise, or before which they fall, if they nearly
    always do: what is left is the last of each year, or of the list. A sign test tells it from
    chance: four standard deviations.
    """
    step = np.diff(revenue)
    if (step >= 0).all() or (step <= 0).all():  # the list is sorted by amount
        return None
    lines = np.bincount(customer)
    lowest, highest = np.full(lines.size, np.inf), np.full(lines.size, -np.inf)
    np.minimum.at(lowest, customer, revenue)
    np.maximum.at(highest, customer, revenue)
    doubled = (lowest >= 0) & (highest > 2 * lowest)  # dearer from July on is something else
    if not doubled[lines > 2].sum() > 0.5 * (lines > 2).sum():
        return None
    first, second = _followed(customer)
    for low, high in ((first, second), (second, first)):
        rise = revenue[high] - revenue[low]
        up, down = int((rise > 0).sum()), int((rise < 0).sum())
        if up >= max(4 * down, 0.2 * rise.size) and up - down >= 4 * (up + down) ** 0.5:
            return _mask(revenue.size, low[rise >= 0])
    return None


def _followed(numbers):
    """(places, places) of lines and of the next line with the same number."""
    order = np.argsort(numbers, kind="stable")
    same = numbers[order[1:]] == numbers[order[:-1]]
    return order[:-1][same], order[1:][same]


def _mask(size, places):
    mask = np.zeros(size, bool)
    mask[places] = True
    return mask
