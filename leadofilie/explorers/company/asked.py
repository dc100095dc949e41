"""The claims of the other notebooks, asked of one firm: its numbers as their levers take them.

Of each notebook it is the claim of its own "your company". What a firm's numbers do not say stands
where that explorer begins.
"""

import inspect
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ...explorer.state import State
from ...models.equity import lifetime_value
from ..cookies import BudgetSplit
from ..funnel import FinitePond
from ..rejections import Courting
from ..scarce import WhatIsScarce
from ..trust import WhoBringsNewCustomers
from .worlds import NUMBERS

DISCOUNT_RATE = 0.1  # a year, as models.worth.own_firm has it
AN_HOUR = 30  # euros, where WhaleCurve begins
FEWEST = 0.01  # of the customers leave in a year, where a model needs someone to leave


@dataclass(frozen=True)
class Asked:
    """A claim of a ``notebook``: an explorer of a ``kind``, and what the firm's ``numbers`` (with
    ``told``) make of its levers: ``levers(start, **numbers)`` -> dict, numbers or arrays."""

    notebook: str
    kind: type
    levers: Callable

    @property
    def numbers(self):
        """The numbers of the firm on which it depends."""
        return [name for name in NUMBERS if name in inspect.signature(self.levers).parameters]

    def advantage(self, **numbers):
        """Above zero where the claim holds; broadcasts over the numbers of the firm."""
        state = State(self.kind.levers, self.kind.number)
        found = self.levers(state.start, **numbers)
        return self.kind.advantage(self.kind.__new__(self.kind), **state.arguments | found)


def _monthly(churn):
    return 1 - (1 - np.asarray(churn)) ** (1 / 12)


def _cookies(start, *, customers, churn, margin, budget, cost_per_customer, preventable, aftercare,
             **_):
    """A year's budget; half of it, all to winning, wins at the cost of a new customer."""
    return dict(budget=12 * budget, customers=customers, margin=margin,
                churn=np.maximum(churn, FEWEST),
                spent=6 * budget, won=6 * budget / cost_per_customer,
                aftercare=aftercare, prevented=0.5, preventable=preventable)


def _pond(start, *, customers, others, churn, margin, budget, cost_per_customer, by_themselves,
          **_):
    """All the money to winning: as many approached that so many are won, at an attention and so a
    conversion as where the explorer begins."""
    attention = start["hours"] / start["approached"] - start["first_hours"]
    conversion = start["conversion"] * -np.expm1(-np.log(2) * attention / start["half_hours"])
    won = budget / cost_per_customer + by_themselves / 12
    market = np.add(customers, others)
    approached = np.minimum(won / conversion, others)
    return dict(approached=approached, hours=start["hours"] / start["approached"] * approached,
                market=market, already=customers / market, churn=_monthly(churn),
                margin=margin / 12)


def _talk(start, *, customers, others, churn, margin, budget, cost_per_customer, by_themselves,
          told, **_):
    """Each customer brings as many as were told among those who come by themselves now; they were
    met in a market of which a part was customer already."""
    market = np.add(customers, others)
    brings = told * by_themselves / customers * market / others  # a year
    return dict(customers=customers, market=market, churn=_monthly(churn), margin=margin / 12,
                advertising=budget, cost_per_customer=cost_per_customer,
                tells_yearly=brings / (start["promoters"] * start["converts"]))


def _envelopes(start, *, customers, others, churn, margin, budget, cost_per_customer, preventable,
               aftercare, **_):
    """Two sums of attention a year for a customer: what keeps half of who can be kept, and twice
    as much, which keeps three quarters of them."""
    worth = lifetime_value(margin, 1 - np.asarray(churn), DISCOUNT_RATE) + margin
    kept = np.multiply(churn, preventable) * worth
    return dict(customers=customers, budget=12 * budget, invest_a=aftercare,
                roi_a=0.5 * kept / aftercare - 1, invest_b=np.multiply(2, aftercare),
                roi_b=0.75 * kept / np.multiply(2, aftercare) - 1,
                cost_per_customer=cost_per_customer, prospects=others)


def _courting(start, *, others, budget, **_):
    """A year's budget in hours, for all who are no customers yet."""
    return dict(market=others, hours=np.multiply(12 / AN_HOUR, budget))


ASKED = (
    Asked("01", BudgetSplit, _cookies), Asked("02", FinitePond, _pond),
    Asked("03", WhoBringsNewCustomers, _talk), Asked("04", WhatIsScarce, _envelopes),
    Asked("05", Courting, _courting))
