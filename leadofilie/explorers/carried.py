"""Which lever of "your own firm" is which quantity: what goes along from notebook to notebook.

It travels as customers (people), churn (a share of them, a year) and margin (euros a customer a
year).
"""

from ..explorer.carry import Measure, Own

LIMITS = {"customers": (0, 1_000_000), "churn": (0, 1), "margin": (-100_000, 100_000)}


def _same(lever):
    return Measure(lever, lambda values: values[lever], lambda number: number)


def _margin_a_month(lever):
    return Measure(lever, lambda values: 12 * values[lever], lambda number: number / 12)


def _churn_a_month(lever):
    """Who is left after a year was left twelve times: 1 - year = (1 - month)^12."""
    return Measure(lever, lambda values: 1 - (1 - values[lever]) ** 12,
                   lambda number: 1 - (1 - number) ** (1 / 12))


def _share(lever, whole):
    """A share of another lever, which is not known where it arrives: it only leaves."""
    return Measure(lever, lambda values: values[lever] * values[whole], None)


_OWN = (  # as they come in the notebooks; 05 has none of the three, and lets them go by
    ("BudgetSplit", "01", {"customers": _same("customers"), "churn": _same("churn"),
                           "margin": _same("margin")}),
    ("FinitePond", "02", {"customers": _share("already", "market"),
                          "churn": _churn_a_month("churn"), "margin": _margin_a_month("margin")}),
    ("WhoBringsNewCustomers", "03", {
        "customers": _same("customers"), "churn": _churn_a_month("churn"),
        "margin": _margin_a_month("margin")}),
    ("WhatIsScarce", "04", {"customers": _same("customers")}),
    ("Courting", "05", {}),
    ("YourCompany", "06", {"customers": _same("customers"), "churn": _same("churn"),
                           "margin": _same("margin")}),
)

CARRIED = {
    name: Own(number, measures, frozenset().union(*(later for *_, later in _OWN[place + 1:])),
              LIMITS)
    for place, (name, number, measures) in enumerate(_OWN)}
