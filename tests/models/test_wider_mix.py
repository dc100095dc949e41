"""What is scarce where prospects can be won, against filling the best euros first, one by one."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leadofilie.models.scarcity import Mix, Option, best_mix, wider_mix

pytestmark = pytest.mark.filterwarnings("error")
widely = settings(deadline=None, max_examples=150)

SMALL, LARGE = Option(100, 0.5), Option(150, 0.4)  # the article's
options = st.lists(st.builds(Option, st.integers(1, 60).map(lambda n: 5.0 * n), st.floats(-0.5, 2)),
                   min_size=1, max_size=3)
LEVERS = st.fixed_dictionaries(dict(
    customers=st.integers(1, 5_000), prospects=st.integers(0, 5_000), cost=st.floats(1, 500),
    budget=st.floats(0, 3e6), outside=st.floats(0, 1)))


def steps(points, heads):
    """The straight pieces of the best line from (0, 0) up over points (euros, profit) of one head:
    (profit per euro, euros) of all heads, the steepest first."""
    found, x, y = [], 0.0, 0.0
    while ahead := [((p - y) / (c - x), c, p) for c, p in points if c > x + 1e-12]:
        slope, c, p = max(ahead)
        found.append((slope, heads * (c - x)))
        x, y = c, p
    return found


def filled(choices, customers, prospects, cost, budget, outside):
    """The most profit: every euro to the steepest piece that is left, or elsewhere."""
    own = [(each.invest, each.invest * each.roi) for each in choices]
    pieces = steps(own, customers)
    pieces += steps([(c + cost, p - cost) for c, p in own], prospects)
    profit = 0.0
    for slope, euros in sorted(pieces, reverse=True):
        here = min(euros, budget) if slope > outside else 0.0
        profit, budget = profit + here * slope, budget - here
    return profit + budget * outside


@widely
@given(options, LEVERS)
def test_the_best_euros_come_first(choices, levers):
    outside = levers["outside"]
    wide = wider_mix(choices, levers["customers"], levers["prospects"], levers["cost"],
                     levers["budget"], outside)
    assert wide.profit == pytest.approx(filled(choices, **levers), rel=1e-9, abs=1e-6)
    assert 0 <= wide.won <= levers["prospects"] * (1 + 1e-9)
    assert sum(wide.counts) <= (levers["customers"] + wide.won) * (1 + 1e-9)


@widely
@given(options, LEVERS)
def test_a_euro_a_customer_and_a_prospect_share_out_the_profit(choices, levers):
    """What they are worth, times how many there are, is all of it: the dual of a linear programme
    gives back the profit at either price of a kink."""
    wide = wider_mix(choices, levers["customers"], levers["prospects"], levers["cost"],
                     levers["budget"], levers["outside"])
    euro = wide.cost_of_losing_a_euro
    shared = (euro * levers["budget"] + wide.worth_of_a_customer * levers["customers"]
              + wide.worth_of_a_prospect * levers["prospects"])
    assert shared == pytest.approx(wide.profit, rel=1e-6, abs=1e-3)


@widely
@given(options, LEVERS)
def test_without_prospects_it_is_the_best_mix_to_the_last_bit(choices, levers):
    alone = best_mix(choices, levers["customers"], levers["budget"], levers["outside"])
    wide = wider_mix(choices, levers["customers"], 0, levers["cost"], levers["budget"],
                     levers["outside"])
    for name in Mix.__dataclass_fields__:
        assert np.array_equal(getattr(wide, name), getattr(alone, name)), name
    assert wide.won == 0


@pytest.mark.parametrize(("budget", "won", "profit", "euro", "customer", "prospect"), [
    # A prospect costs 30 to win and then earns 60: 180 euros for 30, a sixth. 1,000 customers
    # take the small envelope up to 100,000 and the large one up to 150,000; 500 prospects 90,000.
    (100_000 / 2, 0, 25_000, 0.5, 0, 0),
    (120_000, 0, 54_000, 0.2, 30, 0),
    (195_000, 250, 60_000 + 7_500, 1 / 6, 35, 0),
    (250_000, 500, 60_000 + 15_000, 0, 60, 30),
])
def test_prospects_are_scarce_only_where_all_of_them_can_be_paid(
        budget, won, profit, euro, customer, prospect):
    wide = wider_mix((SMALL, LARGE), 1_000, 500, 30, budget)
    assert wide.won == pytest.approx(won) and wide.profit == pytest.approx(profit)
    assert wide.worth_of_a_euro == pytest.approx(euro)
    assert wide.worth_of_a_customer == pytest.approx(customer)
    assert wide.worth_of_a_prospect == pytest.approx(prospect, abs=1e-9)


def test_prospects_who_cost_more_than_they_bring_are_left_alone():
    wide = wider_mix((SMALL, LARGE), 1_000, 500, 100, 250_000)
    assert wide.won == 0 and wide.worth_of_a_prospect == 0 and wide.profit == 60_000


def test_an_axis_of_budgets_is_one_call():
    budgets = np.linspace(0, 400_000, 41)
    along = wider_mix((SMALL, LARGE), 1_000, 500, 30, budgets)
    each = [wider_mix((SMALL, LARGE), 1_000, 500, 30, budget) for budget in budgets]
    for name in ("profit", "won", "worth_of_a_euro", "worth_of_a_prospect"):
        assert np.array_equal(getattr(along, name), [getattr(one, name) for one in each]), name
    assert np.all(np.diff(along.profit) >= 0) and np.all(np.diff(along.worth_of_a_euro) <= 0)


@pytest.mark.parametrize("name", ["prospects", "cost", "budget"])
def test_what_cannot_be_is_refused_by_name(name):
    call = dict(options=(SMALL, LARGE), customers=1_000, prospects=500, cost=30, budget=250_000)
    for value in (-1, np.nan, "many"):
        with pytest.raises(ValueError, match=name):
            wider_mix(**call | {name: value})
