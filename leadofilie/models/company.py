"""One firm with everything in it, month by month: the models of the other notebooks in one.

People come into a finite market, are approached, told and warned, buy, are put off, leave and come
back; money is divided between the market and the customers; what the customers bring is discounted.
With parts at their neutral values it is journey.pond, journey.two_kinds, journey.loop,
word_of_mouth.base with its steady_share, equity.split_budget, or the choice of scarcity.best_mix:
tests hold it to each, to 1e-9. The putting together is ours, and so is the cap on aftercare; the
parts name their own sources.

A step is called a month here, and every rate, margin and budget is one of a month; with everything
by the year a step is a year. Argument errors are ValueError and name the argument (see checks.py).
Everything broadcasts; results have the month as their first axis, the settings S after it.
"""

import math
from dataclasses import dataclass, fields

import numpy as np

from leadofilie.models.checks import amount, length, limit, plain, positive, share, together
from leadofilie.models.equity import Response, lifetime_value

CURVES = "acquisition", "retention", "promoters"
SHARES = ("conversion", "put_off", "return_rate", "moving_on", "converts", "detractors", "passing",
          "onward", "lasting")  # fmt: skip
AMOUNTS = "customers", "budget", "margin", "discount_rate", "inflow", "tells", "warns", "apart"
MOST = 1e100  # euros a head: next to nobody can be given any sum, but none that overflows


@dataclass(frozen=True, kw_only=True, eq=False)
class Firm:
    """A firm and its market, whatever it does with its money.

    Each of these is a number or an array, three are curves.

    market         people at the start, customers included, above 0
    customers      people who are customers at the start, no more than the market
    acquisition    share of the untouched who are approached in a month, by the euros spent on each
                   head of the market at the start
    retention      share of the customers who stay the month, by the euros spent on each of them
    budget         euros a month, all of it spent
    margin         euros a month that a customer brings
    discount_rate  a month, 0 or more
    inflow         people who come into the market each month
    conversion     share of the approached who buy
    put_off        share of those who refuse, approached or told, who are gone for good
    return_rate    share of the former customers, this month's included, back among the untouched
    moving_on      share of those still untouched at the end of a month who leave the market: they
                   have made another choice, or no longer need one
    promoters      share of the customers who talk, by the euros spent on each of them
    tells          people, met evenly in the whole market, to whom a promoter talks in a month
    converts       share of the untouched among them who buy
    detractors     share of the customers who warn others, and
    warns          people whom each of them warns in a month; of the untouched the share
                   exp(-warns detractors customers/market) is not warned, and only those are
                   approached or told
    passing        share of the people in every group at the start, and of those who come in, who
                   are passing; the others are loyal
    apart          how far the two kinds lie apart, 0 or more: of the passing 1 + apart times the
                   churn leaves, of the loyal 1 - apart passing/(1 - passing) times, so that the
                   churn is their mean at the start; later the passing have left
    onward         share of what the customers left at the end are worth from then on that counts
    lasting        share of the last month's attention that they go on getting then, and that is
                   paid for; with 0 one customer left is worth as much as another, however much was
                   spent to keep them, and nobody is kept on money that no longer wins anyone

    A curve is an equity.Response, or anything else whose ``rate(spend)`` gives shares; a number is
    the same share whatever is spent. ValueError for what is no share or amount, for more customers
    than people, for kinds so far apart that more than all of one leave or fewer than none of the
    other, and for promoters and detractors who together are more than all.
    """

    market: float | np.ndarray
    acquisition: Response | float | np.ndarray
    retention: Response | float | np.ndarray
    customers: float | np.ndarray = 0.0
    budget: float | np.ndarray = 0.0
    margin: float | np.ndarray = 0.0
    discount_rate: float | np.ndarray = 0.0
    inflow: float | np.ndarray = 0.0
    conversion: float | np.ndarray = 1.0
    put_off: float | np.ndarray = 0.0
    return_rate: float | np.ndarray = 0.0
    moving_on: float | np.ndarray = 0.0
    promoters: Response | float | np.ndarray = 1.0
    tells: float | np.ndarray = 0.0
    converts: float | np.ndarray = 1.0
    detractors: float | np.ndarray = 0.0
    warns: float | np.ndarray = 0.0
    passing: float | np.ndarray = 0.0
    apart: float | np.ndarray = 0.0
    onward: float | np.ndarray = 1.0
    lasting: float | np.ndarray = 1.0

    def __post_init__(self):
        checked = {"market": positive(market=self.market)}
        checked |= {name: amount(**{name: getattr(self, name)}) for name in AMOUNTS}
        checked |= {name: share(**{name: getattr(self, name)}) for name in SHARES}
        checked |= {name: _curve(name, getattr(self, name)) for name in CURVES}
        for name, value in checked.items():
            object.__setattr__(self, name, value)
        self.shape  # noqa: B018 - refuses shapes that do not broadcast
        if np.any(self.customers > self.market):
            raise ValueError("customers must be no more than market")
        if np.any(self.apart * self.passing > (1 - self.passing) * (1 + 1e-12)):
            raise ValueError("apart must be no more than (1 - passing)/passing")
        if np.any((1 - self.retention.rate(0.0)) * (1 + self.apart) > 1 + 1e-12):
            raise ValueError("apart must leave the churn of the passing at 1 or less")
        if np.any(self.promoters.rate(MOST) + self.detractors > 1 + 1e-9):
            raise ValueError("promoters and detractors must together be no more than 1")

    @property
    def shape(self):
        """What all levers together broadcast to."""
        named = {each.name: getattr(self, each.name) for each in fields(self)}
        return together(**named | {name: named[name].rate(0.0) for name in CURVES})


@dataclass(frozen=True, eq=False)
class Company:
    """What becomes of a firm; people, but for the last three, in euros.

    Where people are, (months+1, *S), adding up in every month to the market and whoever has come
    into it: untouched, customers (of whom passing), former, put_off, and elsewhere (moved on). What
    happened in each month, (months, *S): approached or told, of whom by_talk; won and left.
    aftercare (months, *S): what was spent on customers, the rest of the budget going to the market.
    profit (months, *S): margin times the customers at the month's end, less the budget. equity, S:
    these profits and what the customers left are worth, in euros of today.
    """

    untouched: np.ndarray
    customers: np.ndarray
    former: np.ndarray
    put_off: np.ndarray
    elsewhere: np.ndarray
    passing: np.ndarray
    approached: np.ndarray
    by_talk: np.ndarray
    won: np.ndarray
    left: np.ndarray
    aftercare: np.ndarray
    profit: np.ndarray
    equity: float | np.ndarray


def follow(firm, months, *, after=0.0, most=math.inf):
    """What becomes of a firm that spends the share after of its budget on its customers -> Company.

    months: whole number. after 0..1, the name that journey.loop has for it: that share of the
    budget is divided evenly among the customers, the rest among the heads of the market. most:
    euros a month, the most that is spent on one customer; what is over goes to the market (inf: no
    limit). Money for customers who are not there is wasted, unless most says otherwise. More churn
    can leave more customers only where talk meets leavers who do not come back (a rumour that runs
    slowly dies out later), where money that most frees goes to the market, or where so many are won
    in a month that it is too coarse a step.

    Equity is counted as in equity.split_budget: the customers left are worth what they bring as
    long as they stay, with as much attention as in the last month (or ``lasting`` of it) and paid
    for, or without any, whichever is more; nobody new comes after the last month. ValueError where
    that is endless: retention 1 at discount rate 0, with an onward above 0.
    """
    stocks, flows, profit, equity = _follow(firm, months, after, most)
    return Company(*stocks, *flows, profit, equity)


def equity_after(firm, months, *, after=0.0, most=math.inf):
    """The equity of follow alone, S, in euros of today: for who tries many policies."""
    return _follow(firm, months, after, most, keep=False)[-1]


def _follow(firm, months, after, most, keep=True):
    """The stocks (6, months+1, *S), flows (5, months, *S), profit (months, *S) and equity, S; the
    first three only where they are to be kept."""
    months, after, most = length(months=months), share(after=after), limit(most=most)
    shape = together(firm=np.empty(firm.shape), after=after, most=most)
    stocks = np.empty((6, months + 1, *shape)) if keep else None
    flows = np.empty((5, months, *shape)) if keep else None
    profit = np.empty((months, *shape)) if keep else None
    equity, discount = np.zeros(shape), 1.0
    run = _months(firm, months, after, most, shape)
    for month, step in enumerate(run):
        people, happened, churn, care = step
        customers = people[1].sum(axis=0)
        earned = firm.margin * customers - firm.budget
        if month:
            discount = discount / (1 + firm.discount_rate)
            equity = equity + earned * discount
        if keep:
            stocks[:5, month] = [group.sum(axis=0) for group in people]
            stocks[5, month] = people[1][1] if len(people[1]) == 2 else firm.passing * customers
            if month:
                flows[:4, month - 1] = [each.sum(axis=0) for each in happened[:4]]
                flows[4, month - 1], profit[month - 1] = happened[4], earned
    if np.any(firm.onward > 0):
        equity = equity + firm.onward * discount * _left(firm, people[1], care)
    return stocks, flows, profit, plain(equity)


def _months(firm, months, after, most, shape):
    """The start and every month after it: where people are, five groups by kind (kinds, *S); what
    happened; and with what churn, by kind, and care."""
    kinds = _kinds(firm, len(shape))
    market = kinds * firm.market
    nobody = 1e-12 * firm.market  # so that money for no customers is divided by something
    here = np.broadcast_to(np.asarray(firm.customers), shape)
    customers = kinds * here
    untouched = market - customers
    former = gone = elsewhere = np.zeros_like(customers)
    inflow = kinds * firm.inflow
    aftercare = after * firm.budget
    reach = firm.acquisition.rate((firm.budget - aftercare) / firm.market)
    capped, warned = np.any(np.isfinite(most)), np.any(firm.warns * firm.detractors > 0)
    talks = np.any(firm.tells > 0)
    talkers = firm.promoters.rate(0.0)
    moved_to_talk = talks and np.any(firm.promoters.rate(MOST) != talkers)
    yield (untouched, customers, former, gone, elsewhere), None, _churn(firm, 0.0, len(shape)), 0.0
    for _ in range(months):
        heads = np.maximum(here, nobody)
        spent = aftercare
        if capped:
            spent = np.minimum(aftercare, np.multiply(most, heads))
            reach = firm.acquisition.rate((firm.budget - spent) / firm.market)
        with np.errstate(over="ignore"):
            care = np.minimum(spent / heads, MOST)
        churn = _churn(firm, care, len(shape))
        known = here / firm.market
        trust = np.exp(-firm.warns * firm.detractors * known) if warned else 1.0
        by_reach = reach * trust
        reached = by_reach
        if talks:
            if moved_to_talk:
                talkers = firm.promoters.rate(care)
            told = firm.tells * talkers * known * trust
            reached = np.minimum(by_reach + told, 1.0)
        found = np.minimum(untouched, market)  # the hands there are do not grow with the market
        approached = reached * found
        by_talk = (reached - by_reach) * found
        won = firm.conversion * (approached - by_talk) + firm.converts * by_talk
        refused = approached - won
        offended = firm.put_off * refused
        left = churn * customers
        outside = former + left
        back = firm.return_rate * outside
        # Sums of what cannot be negative, so that rounding never makes a negative person.
        looking = (untouched - approached) + (refused - offended)
        moved = firm.moving_on * looking
        untouched = (looking - moved) + back + inflow
        customers = (customers - left) + won
        former = outside - back
        gone = gone + offended
        elsewhere = elsewhere + moved
        here = customers.sum(axis=0)
        yield ((untouched, customers, former, gone, elsewhere),
               (approached, by_talk, won, left, spent), churn, care)


def _left(firm, customers, care):
    """Euros that the customers at the end, by kind, are worth then: see follow."""
    counts = firm.onward > 0
    margin, d = np.where(counts, firm.margin, 0.0), firm.discount_rate

    def bring(churn, care):
        stay = np.where(counts, 1 - churn, 0.0)
        # What is paid at the start of each month of a stay: the first month, and as many more,
        # discounted, as a margin of 1 would be paid for.
        paid = care * (1 + lifetime_value(1.0, stay, d)) / (1 + d)
        return (customers * (lifetime_value(margin, stay, d) - paid)).sum(axis=0)

    dimensions = customers.ndim - 1
    without = bring(_churn(firm, 0.0, dimensions), 0.0)
    if not np.any(firm.lasting > 0):
        return without
    care = firm.lasting * care
    return np.maximum(bring(_churn(firm, care, dimensions), care), without)


def _kinds(firm, dimensions):
    """The share of people of each kind: (1, ...) where they do not differ, or (2, ...)."""
    if not np.any(firm.apart > 0):
        return np.ones((1,) * (1 + dimensions))
    passing = _aligned(firm.passing, dimensions)
    return np.stack([1 - passing, passing])


def _churn(firm, care, dimensions):
    """The share of each kind who leave at this care: (1, ...) or (2, ...)."""
    churn = _aligned(1 - firm.retention.rate(care), dimensions)[None]
    if not np.any(firm.apart > 0):
        return churn
    passing, apart = _aligned(firm.passing, dimensions), _aligned(firm.apart, dimensions)
    loyal = np.where(passing < 1, passing / np.where(passing < 1, 1 - passing, 1.0), 0.0)
    return np.clip(churn * np.stack([1 - apart * loyal, 1 + apart]), 0.0, 1.0)


def _aligned(values, dimensions):
    """With so many dimensions, so that an axis before them is not taken for one of theirs."""
    values = np.asarray(values)
    return values.reshape((1,) * (dimensions - values.ndim) + values.shape)


def _curve(name, values):
    """A curve as it is; a share as the curve that money does not move."""
    if hasattr(values, "rate"):
        return values
    flat = share(**{name: values})
    return Response(flat, 0.0, flat)
