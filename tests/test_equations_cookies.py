"""The equations of notebook 01's cell `model`, written out in plain Python, against the code.

Those of the ten cookies are in explorers/test_cookies.py.
"""

import math
from pathlib import Path

import nbformat
import pytest

from leadofilie import customers
from leadofilie.explorers import WhaleCurve, WhoStaysOnTop

NOTEBOOKS = Path(__file__).parent.parent / "notebooks"


def cdnow():
    """(revenue, orders, further cost) of each customer in a year: CDNOW was followed for 1.5."""
    data = customers.cdnow()
    return [(float(v) / 1.5, float(b) / 1.5, 0.0)
            for v, b in zip(data.dollars, data.orders, strict=True)]


def firm():
    """The same of the made-up firm: large customers bargain, an order costs €60 to begin with."""
    data = customers.example_firm()
    bought = sum(data.cost_of_goods) / sum(data.revenue)
    rows = zip(data.revenue, data.orders, data.cost_to_serve, data.cost_of_goods, strict=True)
    return [(float(v), float(b), float(cost - 60 * b + goods - bought * v))
            for v, b, cost, goods in rows]


WHALES = [
    dict(hours=10, leads=500, serve=4, conversion=0.05, count="year", source="cdnow",
         margin=0.40, hourly=30, retention=0.6, discount_rate=0.1),
    dict(hours=2, leads=300, serve=2.5, conversion=0.3, count="stay", source="cdnow",
         margin=0.55, hourly=20, retention=0.8, discount_rate=0.05),
    dict(hours=6, leads=150, serve=55, conversion=0.25, count="stay", source="firm",
         margin=0.30, hourly=80, retention=0.9, discount_rate=0.15),
    dict(hours=6, leads=150, serve=55, conversion=0.25, count="stay", source="firm",
         margin=0.30, hourly=80, retention=0.9, discount_rate=0.15, discount=0.1),
    dict(hours=0.5, leads=500, serve=4, conversion=0.2, count="year", source="cdnow",
         margin=0.40, hourly=30, retention=0.6, discount_rate=0.1, discount=0.25),
]


@pytest.mark.parametrize("levers", WHALES)
def test_who_brings_the_profit(levers):
    whale = WhaleCurve()
    whale.set(**levers)
    people = {"cdnow": cdnow, "firm": firm}[levers["source"]]()
    g, s, c = levers["margin"], levers["serve"], levers["conversion"]
    L, h, w = levers["leads"], levers["hours"], levers["hourly"]
    r, d, z = levers["retention"], levers["discount_rate"], levers["count"] == "stay"

    pi = [g * v - s * b - k for v, b, k in people]
    size = -(-len(people) // 5)
    T = sorted(range(len(people)), key=lambda i: -people[i][0])[:size]
    discount = levers.get("discount", 0) * sum(v for v, _, _ in people) / len(people)
    W = sum(pi) / len(pi) * (1 + z * r / (1 + d - r)) - discount
    Pi = sum(pi) - L * h * w + L * c * W

    now = whale.outcome
    assert now.total == pytest.approx(Pi)
    assert now.top / now.total == pytest.approx(sum(pi[i] for i in T) / Pi)
    assert now.revenue == pytest.approx(
        sum(people[i][0] for i in T) / sum(v for v, _, _ in people))
    # A share of leads: beyond 1 it is never, and 9.99 is as far as it is told.
    assert now.pays_from == pytest.approx(min(h * w / W, 9.99))
    assert now.never == (h * w / W > 1)
    assert (whale.advantage(**whale.values | {
        name: whale.quantities[name].options.index(levers[name]) for name in ("count", "source")
    }) > 0) == (sum(pi[i] for i in T) > Pi)
    in_order = sorted(pi, reverse=True)
    for k in (0, 1, 10, size, len(pi)):
        assert now.curve[k] == pytest.approx(math.fsum(in_order[:k]))


def test_a_lead_never_earns_itself_back_where_customers_cost_money():
    whale = WhaleCurve()
    whale.set(serve=80)
    assert whale.outcome.never and whale.outcome.pays_from > 1


@pytest.mark.parametrize("size", [0.05, 0.2, 0.5])
def test_who_stays_on_top(size):
    data = customers.cdnow()
    order = sorted(range(data.dollars.size), key=lambda i: -data.dollars_before[i])
    T = order[: math.ceil(round(size * len(order), 9))]
    top = WhoStaysOnTop()
    top.set(top=size)
    now = top.outcome
    again = set(sorted(range(len(order)), key=lambda i: -data.dollars_from[i])[: len(T)])
    assert now.fallen == pytest.approx(
        sum(i not in again or data.dollars_from[i] == 0 for i in T) / len(T))
    assert now.top_later == pytest.approx(sum(data.dollars_from[i] for i in T))
    assert now.first == pytest.approx(sum(data.dollars_before[i] for i in T)
                                      / sum(data.dollars_before))
    assert now.later == pytest.approx(sum(data.dollars_from[i] for i in T)
                                      / sum(data.dollars_from))
    assert now.silent == pytest.approx(sum(data.dollars_from[i] == 0 for i in T) / len(T))


@pytest.mark.parametrize("path", sorted(NOTEBOOKS.glob("*/01-*.ipynb")), ids=lambda p: p.stem)
def test_these_are_the_equations_that_stand_in_the_cell(path):
    notebook = nbformat.read(path, as_version=4)
    (model,) = [cell.source for cell in notebook.cells if cell.id == "model"]
    for equation in (
        r"\pi_i = g\,v_i - s\,b_i - k_i",
        r"W = \bar\pi\left(1 + z\,\frac{r}{1+d-r}\right) - \delta\,\bar v",
        r"\Pi = \sum_i \pi_i - L\,h\,w + L\,c\,W",
        r"c^{*} = \frac{h\,w}{W}",
        r"n(x) = f\,K\left(1 - \left(1 - \frac{1}{f}\right)^{x\,B/S}\right)",
        r"R_t = \frac{(1-x)\,B}{N_t}",
        r"r(R) = (1-q) + q\,u\left(1 - (1-p)^{R/R_0}\right)",
        r"N_{t+1} = r(R_t)\,N_t + n(x)",
        r"g(R) = \gamma\left(1 - (1-p)^{R/R_0}\right)",
        r"m\,\big(N_{t+1} + g(R_t)\,r(R_t)\,N_t\big) - B",
        r"\max\left(\frac{m\,(1+g)\,r - R}{1+d-r},\; \frac{m\,(1-q)}{d+q}\right)",
        r"R = R_{Y-1},\; r = r(R)",
    ):
        assert equation in model
    assert model.count("$$") % 2 == 0
