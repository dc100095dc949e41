"""Which lines are totals of other lines rather than customers.

A line that says it is a total and adds up is one. Where only one of the two holds, the reader is
asked: a total that counts as a customer doubles a firm's revenue, and a customer that is left
out as a total is gone; neither can be seen in a picture afterwards.
"""

import itertools
import math
from typing import NamedTuple

import numpy as np

from .labels import HINT, NONE, SAYS, STATISTIC, STATISTIC_HINT, WORDED

_CENT = 0.011


class Doubt(NamedTuple):
    """Lines that may be totals.

    reason: "says" (a total, but it does not add up), "statistic" (an average or a count, so it
    says), "below" (they stand below the total of all lines above), "sums" (as much as all the
    others), "near" (almost), "larger" (more than all others), "groups" (each is the sum
    of the lines below or above it) or "times" (a total of which the lines are a multiple).
    places: (m,) which lines. other: the sum of the other lines, or how many times.
    """

    reason: str
    places: tuple
    other: float


def is_sum(value, before):
    """Whether an amount is a sum, but for a cent."""
    return before != 0 and abs(value - before) <= _CENT + 1e-9 * abs(before)


def find(columns, label, whose, settled):
    """(sure, doubts): a mask (n,) of the lines that are totals, and a list of Doubt.

    columns: the revenues (n,), then any other amounts (n,). label: (n,) of labels. whose: (n,)
    which customer, each from 0 on; -1 for lines of nobody, which are no customers anyway.
    settled: (n,) lines that the reader already called a customer.
    """
    sure = np.zeros(label.size, bool)
    counted = (label == NONE) & (whose >= 0)
    doubts = []
    if not counted.all():
        doubts = _labelled(columns[0], label, whose, counted, sure, settled)
    # What these turn out to be may settle the others.
    asked = _unlabelled(columns, counted, whose, settled, doubts)
    return sure, asked or [doubt for doubt in doubts if whose[doubt.places[0]] >= 0]


# Lines that say something ----------------------------------------------------------------------


def _labelled(revenue, label, whose, counted, sure, settled):
    """Marks in `sure` and `counted` what is clear; returns the doubts."""
    doubts = []
    nobody = (label == NONE) & (whose < 0)
    hints = np.flatnonzero(label == HINT)
    says = np.flatnonzero((label == SAYS) | (label == WORDED) | nobody)
    for places in (hints, says) if hints.size else (says,):
        sums = _Sums(revenue, counted, whose)
        lines = np.array([sums.lines(place) for place in places], int)
        # A word that means little, or none at all, takes more than one line to be a sum; unless
        # most lines of nobody are sums.
        silent = nobody[places]
        several = int((silent & (lines > 1)).sum())
        if several > 1 and 2 * several >= silent.sum():
            silent[:] = False
        sure[places[lines > (silent | (label[places] == HINT))]] = True
        if places is hints:
            alike = hints[(lines == 1) & ~settled[hints]]
            if alike.size:
                doubts.append(Doubt("groups", tuple(alike.tolist()), float(revenue[alike].sum())))
            counted[hints[lines == 0]] = True

    # (Lines of nobody are left out anyway.)
    unsure = says[~sure[says] & ~nobody[says]].tolist()
    _count_customers_called_total(revenue, label, counted, sure, unsure)
    total = float(revenue[counted].sum())
    by_customer = {}
    for place in unsure:
        if not sure[place] and not counted[place]:
            by_customer.setdefault(int(whose[place]), []).append(place)
    doubts += [Doubt("says", tuple(places), total) for places in by_customer.values()]
    doubts += _statistics(revenue, label, whose, counted, sure)
    return doubts + _below_the_total(revenue, counted, sure, settled)


def _below_the_total(revenue, counted, sure, settled):
    """What stands below the total of all lines is often last year's, a budget or a tax."""
    sums = np.cumsum(np.where(counted, revenue, 0.0))
    last = max((place for place in np.flatnonzero(sure) if is_sum(revenue[place], sums[place])),
               default=counted.size)  # fmt: skip
    below = last + np.flatnonzero(counted[last:])
    few = 0 < below.size < counted[:last].sum() / 2
    if few and not settled[below].all():
        return [Doubt("below", tuple(below.tolist()), float(sums[last]))]
    return []


class _Sums:
    """Of which counted lines a line may be the sum."""

    def __init__(self, values, counted, whose):
        amounts = np.where(counted, values, 0.0)
        self.values = values
        self.sum = np.concatenate([[0.0], np.cumsum(amounts)])
        self.count = np.concatenate([[0], np.cumsum(counted)])
        self.rounding = _rounding(amounts)
        # Totals stand between the lines that they add up, so only there may a sum begin or end;
        # or where another customer begins.
        self.borders = _borders(counted)
        turns = np.flatnonzero(np.diff(np.where(counted, whose, -1))) + 1
        self.turns = np.concatenate([[0], turns, [values.size]])
        self.at = {}
        for border in self.borders.tolist():
            self.at.setdefault(round(float(self.sum[border]) * 100), []).append(border)

    def lines(self, place):
        """How many lines `place` is the sum of; 0 if it is not a sum."""
        value, size = float(self.values[place]), self.values.size
        border = int(np.searchsorted(self.borders, place))
        before, after = self.borders[max(border - 1, 0)], self.borders[border + 1]
        own = self.turns[max(np.searchsorted(self.turns, place) - 1, 0)]
        its = self.turns[min(np.searchsorted(self.turns, place + 1, "right"), self.turns.size - 1)]
        for start, end in ((0, size), (0, place), (before, place), (own, place), (place, after),
                           (place, size), (place, its)):  # fmt: skip
            count = int(self.count[end] - self.count[start])
            if count and self._equal(value, float(self.sum[end] - self.sum[start]), count):
                return count
        for sign in (-1, 1):  # further up, and further down
            cents = round((float(self.sum[place]) + sign * value) * 100)
            for border in (b for near in (cents - 1, cents, cents + 1)
                           for b in self.at.get(near, ())[:8]):  # fmt: skip
                count = sign * int(self.count[border] - self.count[place])
                if count > 0:
                    return count
        return 0

    def _equal(self, value, total, count):
        allowed = min(self.rounding * count, 1e-3 * abs(total))
        return abs(value - total) <= max(_CENT + 1e-9 * abs(total), allowed)


def _borders(counted):
    """Where lines that count begin or end: places, with 0 and n."""
    return np.unique(np.concatenate([[0], np.flatnonzero(~counted), [counted.size]]))


def _rounding(amounts):
    """How far an amount may be off that was rounded before it was added up, or after."""
    return 0.005 if np.any(amounts % 1) else 0.5


def _count_customers_called_total(revenue, label, counted, sure, places):
    """A total below that includes "Total Energies" proves that this is a customer."""
    worded = [place for place in places if label[place] == WORDED]
    total = float(revenue[counted].sum()) + float(revenue[worded].sum())
    for place in places:
        others = [each for each in worded if each != place]
        rest = total - (float(revenue[place]) if place in worded else 0.0)
        if others and is_sum(revenue[place], rest):
            sure[place] = True
            counted[others] = True
            return


def _statistics(revenue, label, whose, counted, sure):
    """Marks averages, counts and their like that are what they say; returns the doubts."""
    places = np.flatnonzero((label == STATISTIC) | (label == STATISTIC_HINT)).tolist()
    if not places:
        return []
    borders = _borders(counted)
    of_all = _statistics_of(revenue[counted], whose[counted])
    doubts = []
    for place in places:
        at = int(np.searchsorted(borders, place))
        known = list(of_all)
        for start, end in itertools.pairwise(borders[max(at - 1, 0) : at + 2].tolist()):
            those = start + np.flatnonzero(counted[start:end])
            known += _statistics_of(revenue[those], whose[those])
        allowed = 0.5 if revenue[place] % 1 == 0 else 0.006
        fits = any(abs(revenue[place] - each) <= allowed for each in known)
        if label[place] == STATISTIC and fits:
            sure[place] = True
        elif label[place] == STATISTIC or fits:
            doubts.append(Doubt("statistic", (place,), float(revenue[counted].sum())))
        else:
            counted[place] = True
    return doubts


def _statistics_of(amounts, whose):
    if not amounts.size:
        return []
    customers, total = np.unique(whose).size, float(amounts.sum())
    return [amounts.size, customers, total, total / amounts.size, total / customers,
            float(np.median(amounts)), float(amounts.min()), float(amounts.max())]  # fmt: skip


# Lines that say nothing ------------------------------------------------------------------------


def _unlabelled(columns, counted, whose, settled, saying):
    places = np.flatnonzero(counted)
    if places.size < 2:
        return []
    of_customers = [column[places] for column in columns]
    revenue, whose = of_customers[0], whose[places]
    total = float(revenue.sum())
    alike = _always_the_same(revenue, whose) & ~settled[places]
    found = [_as_much_as_all_others(values, alike)
             for values in (of_customers if places.size > 5 else of_customers[:1])]  # fmt: skip
    for reason, which, other in filter(None, [*found, _larger_than_all_others(revenue, alike)]):
        return [Doubt(reason, tuple(places[which].tolist()), other)]
    recap = _recap(revenue, alike)
    if recap is not None:
        return [Doubt("recap", tuple(places[recap].tolist()), total / 2)]
    heads = _groups(revenue)
    if heads is None:
        heads = _half_of_each(revenue, whose)
    if heads is not None and not settled[places[heads]].all():
        return [Doubt("groups", tuple(places[heads].tolist()), total)]
    for doubt in saying:
        said = float(columns[0][doubt.places[0]])
        times = round(total / said) if said else 0
        if doubt.reason == "says" and len(doubt.places) == 1 and 2 <= times <= 6 and is_sum(
                said * times, total):  # fmt: skip
            return [Doubt("times", doubt.places, times)]
    filled = np.flatnonzero(revenue)  # a line and nothing is no sum of two
    if filled.size <= _MOST_NESTED:
        loose = filled[_loose_heads(revenue[filled], settled[places[filled]])]
        return [Doubt("groups", tuple(places[loose].tolist()), total)] if loose.size else []
    return []


def _always_the_same(values, whose):
    """(n,) whether a line's customer has that amount on every line, most often on just one."""
    mean = np.bincount(whose, values) / np.maximum(np.bincount(whose), 1)
    differs = np.abs(values - mean[whose]) > _CENT
    return np.bincount(whose, differs)[whose] == 0


def _as_much_as_all_others(values, alike):
    """(reason, which, the sum of the others) for lines that may be a total of all, or None.

    alike: (n,) whether all lines of that customer hold one amount, as those of a total do.
    """
    total = float(values.sum())
    allowed = max(_CENT + 1e-9 * abs(total),
                  min(_rounding(values) * values.size, 1e-3 * abs(total)))  # fmt: skip
    for times in range(1, 7) if total else ():  # above, below, and carried over between pages
        share = total / (times + 1)
        equal = np.flatnonzero(alike & (np.abs(values - share) <= allowed))
        # With the rounding, customers as small as a cent may be as near; the nearest come first.
        nearest = equal[np.argsort(np.abs(values[equal] - share), kind="stable")][:times]
        several = np.unique(np.round(values[equal], 2), return_counts=True)[1]
        only = equal.size == values.size <= 4
        if equal.size and (times == 1 or times in several or only):
            return "sums", np.sort(nearest), share
    return None


def _larger_than_all_others(values, alike):
    """The same for the largest line, if it is nearly as much as all others together or more."""
    largest = int(np.argmax(np.where(alike, values, -np.inf)))
    others = float(values.sum() - values[largest])
    if values.size < 5 or not alike[largest] or not 0 < 0.9 * others < values[largest]:
        return None
    reason = "near" if values[largest] < 1.1 * others else "larger"
    return reason, np.array([largest]), others


def _recap(values, alike):
    """Places of the few lines above or below the list that add up to it, as regions or months do;
    or None. One line that does is found before.
    """
    half, most = float(values.sum()) / 2, values.size // 3
    allowed = _CENT + 1e-9 * abs(half)
    for order in (np.arange(values.size), np.arange(values.size)[::-1]):
        sums = np.cumsum(values[order[:most]])
        found = np.flatnonzero(np.abs(sums - half) <= allowed) if half else np.array([], int)
        found = found[found > 0]
        if found.size and alike[order[:found[0] + 1]].all():
            return np.sort(order[:found[0] + 1])
    return None


# Lists in groups -----------------------------------------------------------------------------

_MOST_NESTED = 20_000  # lines of a list that is searched for groups in groups, or loose ones


def _half_of_each(values, whose):
    """Places of lines that are the sum of their customer's others, if most customers have one."""
    lines, total = np.bincount(whose), np.bincount(whose, values)
    half = (np.abs(values - total[whose] / 2) <= _CENT) & (values != 0)
    found = []
    # Of several such lines with one amount, one is the sum: the last.
    for several in (lines == 2, lines > 2):
        places = np.flatnonzero(half & several[whose])
        last = places[np.unique(whose[places][::-1], return_index=True)[1] * -1 - 1]
        found.append(last if last.size > max(2, 0.6 * several.sum()) else last[:0])
    return np.sort(np.concatenate(found)) if found[1].size else None


def _groups(values):
    """Places of the lines that are sums, if all of the list is made of such groups; else None.

    values: (n,) amounts in the order of the list: each sum stands above, or below, its group.
    Also where one more line, the first or the last, is the sum of all groups; and where there are
    groups in the groups, of which those within are found once these are left out.
    """
    places = np.flatnonzero(values)
    values = values[places]
    if values.size < 4:
        return None
    total = float(values.sum())
    # Where many pay the same, some are the sum of their neighbours by chance.
    several = values.size <= _MOST_NESTED and np.unique(values).size >= 0.4 * values.size
    exact = not _is_rounded(values).any()
    for levels in (1, 2, 3) if several else (1,):
        for extra in ((), (0,), (values.size - 1,)):
            off = _CENT if exact else min(0.5 * values.size, 1e-3 * abs(total))
            if extra and abs((levels + 2) * values[extra[0]] - total) > off:
                continue
            rest = np.delete(np.arange(values.size), extra)
            for order in (rest, rest[::-1]):
                heads = _heads(values[order], levels)
                if heads is not None:
                    return np.sort(places[np.concatenate([order[heads], extra]).astype(int)])
    return None


_NEAR = 500  # how far from a sum counts as near it, in the smallest step between the amounts
_CHANCE = math.log(0.05)  # of so many sums by chance (Poisson); rarer is asked about


def _loose_heads(values, settled):
    """Places of the lines that are the sum of two or more lines right below them, or above, more
    often than by chance: groups among loose customers. Chance makes as many lines nearly a sum as
    exactly one, and of round amounts it makes many.
    """
    cents = np.round(values * 100).astype(np.int64)
    step = max(1, int(np.gcd.reduce(cents)))
    may_be = (cents > 0) & ~settled
    for order in (np.arange(values.size), np.arange(values.size)[::-1]):
        sums = np.concatenate([[0], np.cumsum(cents[order])])
        ends = np.argsort(sums, kind="stable")
        credits = np.concatenate([[0], np.cumsum(cents[order] < 0)])  # with them any sum is made
        wanted = sums[1:] + cents[order]
        first, last = np.searchsorted(sums, [wanted, wanted + 1], sorter=ends)
        heads = [at for at in np.flatnonzero((last > first) & may_be[order]).tolist()
                 if any(end > at + 2 and credits[end] == credits[at]
                        for end in ends[first[at]:last[at]].tolist())]  # fmt: skip
        near = np.searchsorted(sums, [wanted - _NEAR * step, wanted + _NEAR * step], sorter=ends)
        next_to = np.abs(np.diff(cents[order], append=0)) < _NEAR * step  # its neighbour's amount
        count = len(heads)
        nearly = max(1, int((near[1] - near[0] - next_to)[may_be[order]].sum()) - count)
        chance = count * math.log(nearly / (2 * _NEAR)) - math.lgamma(count + 1)
        if count and chance < _CHANCE:
            return np.sort(order[heads])
    return np.array([], int)


def _is_rounded(values):
    """(n,) whether an amount is in whole units, among amounts that hardly ever are."""
    whole = values % 1 == 0
    return whole & (whole.mean() < 0.5)


def _heads(values, levels):
    """Places of the lines below each of which, up to the next, stands `levels` times its amount:
    the group itself, and the groups within it. None if the list is not made of those.
    """
    sums = np.concatenate([[0.0], np.cumsum(values)])
    rounded = _is_rounded(values)
    order = np.argsort(sums, kind="stable")  # of amounts above zero: as they stand
    sizes, heads, at = [], [], 0
    while at < values.size:
        wanted, off = sums[at + 1] + levels * values[at], _CENT + 0.5 * rounded[at]
        first, last = np.searchsorted(sums, [wanted - off, wanted + off], sorter=order)
        end = min((end for end in order[first:last].tolist() if end > at + 1), default=None)
        if end is None:
            return None
        heads.append(at)
        sizes.append(end - at - 1)
        at = end
    # Customers who all pay the same stand in pairs by chance.
    paired = max(sizes) == 1 and np.unique(values[heads]).size < 5
    return None if len(heads) < 2 or paired else np.array(heads)
