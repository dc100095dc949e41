"""A firm's customers in one year: CDNOW's, an invented wholesaler's, or a reader's own."""

import functools
from dataclasses import dataclass

import numpy as np

from ...customers import cdnow_columns, example_firm_columns

TOP = 0.2
YEARS_OF_CDNOW = 1.5  # January 1997 to June 1998
COST_OF_AN_ORDER = 60  # euros, in the made-up firm: data/make_example_firm.py


@dataclass(frozen=True, eq=False)
class Book:
    """A firm's customers in one year: revenue, orders and what else each costs; arrays (n,)."""

    revenue: np.ndarray
    orders: np.ndarray
    other_cost: np.ndarray
    currency: str = "euro"

    @functools.cached_property
    def top(self):
        """The 20% with the most revenue, as places in the arrays."""
        size = int(np.ceil(round(TOP * self.revenue.size, 9)))
        return np.argsort(-self.revenue, kind="stable")[:size]

    @functools.cached_property
    def sums(self):
        """(revenue, orders, other cost) of the top, and the same of all customers."""
        columns = (self.revenue, self.orders, self.other_cost)
        return tuple(tuple(float(column[some].sum()) for column in columns)
                     for some in (self.top, slice(None)))

    @property
    def data(self):
        """The same as a DataFrame, one row a customer."""
        import pandas

        return pandas.DataFrame({"revenue": self.revenue, "orders": self.orders,
                                 "other_cost": self.other_cost})

    @property
    def top_revenue(self):
        """The share of the top in the revenue."""
        return self.sums[0][0] / self.sums[1][0]

    def earned(self, margin, serve):
        """Profit of the top, and of all customers; broadcasts."""
        return tuple(margin * revenue - serve * orders - other
                     for revenue, orders, other in self.sums)

    def profits(self, margin, serve):
        """Profit of each customer; (n,)."""
        return margin * self.revenue - serve * self.orders - self.other_cost


@functools.cache
def cdnow():
    """CDNOW's customers, in dollars."""
    data = cdnow_columns()
    return Book(data["dollars"] / YEARS_OF_CDNOW, data["orders"] / YEARS_OF_CDNOW,
                np.zeros_like(data["dollars"]), "dollar")


@functools.cache
def firm():
    """The invented wholesaler's."""
    data = example_firm_columns()
    revenue, orders, goods = (data[name] for name in ("revenue", "orders", "cost_of_goods"))
    # Large customers bargain: what each pays for goods above the firm's average is its own cost.
    average = goods.sum() / revenue.sum()
    attention = data["cost_to_serve"] - COST_OF_AN_ORDER * orders
    return Book(revenue, orders, attention + goods - average * revenue)


def own(customers, currency):
    """A reader's own, from ``Customers``: each line of the file is an order."""
    cost = np.zeros_like(customers.revenue) if customers.cost is None else customers.cost
    return Book(customers.revenue, customers.lines.astype(float), cost, currency)
