"""What attention makes a customer buy more, and what a won customer is worth after a discount."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from leadofilie.models.equity import Response, split_budget, won_customer

pytestmark = pytest.mark.filterwarnings("error")

FIRM = dict(budget=50_000, customers=2_000, prospects=400, margin=240, discount_rate=0.1, years=5,
            acquisition=Response.through(50, 0.5, 1.0),
            retention=Response(0.829, np.log(2) / 20, 0.81))


def by_year(split, most, *, years, onward=1.0):
    """The same, year by year in plain Python; most: how much more a customer can come to buy."""
    lead, each_lead = np.log(2) / 50, split * FIRM["budget"] / 400
    joining = 400 * (1 - np.exp(-lead * each_lead))
    people, total = 2_000.0, 0.0
    for year in range(years):
        spent = (1 - split) * 50_000 / people
        reached = 1 - 0.5 ** (spent / 20)
        stay = 0.81 + 0.019 * reached
        bought = 1 + most * reached  # of the margin of those who were there and stayed
        profit = 240 * (joining + bought * stay * people) - 50_000
        people = stay * people + joining
        total += profit / 1.1 ** (year + 1)
    worth = max((240 * bought * stay - spent) / (1.1 - stay), 240 * 0.81 / (1.1 - 0.81))
    return total + onward * people * worth / 1.1**years


@pytest.mark.parametrize("split", [0.2, 0.8])
@pytest.mark.parametrize("most", [0, 0.3, 1])
@pytest.mark.parametrize("years", [1, 5])
def test_year_by_year(split, most, years):
    growth = Response(most, np.log(2) / 20)
    got = split_budget(split, **FIRM | {"years": years}, growth=growth)
    assert got.equity == pytest.approx(by_year(split, most, years=years))


@given(st.floats(0, 1))
def test_without_growth_it_is_what_it_was_to_the_last_bit(split):
    plain = split_budget(split, **FIRM)
    none = split_budget(split, **FIRM, growth=Response(0.0, np.log(2) / 20))
    assert none.equity == plain.equity and np.array_equal(none.profit, plain.profit)
    assert np.array_equal(none.customers, plain.customers)


def test_attention_that_makes_customers_buy_more_shifts_money_towards_them():
    growth = [split_budget(0.2, **FIRM, growth=Response(g, 0.03)).equity for g in (0, 0.2, 0.5, 1)]
    assert np.all(np.diff(growth) > 0)
    alone = [split_budget(1.0, **FIRM, growth=Response(g, 0.03)).equity for g in (0, 1)]
    assert alone[0] == alone[1], "without attention nobody buys more"


def test_growth_broadcasts():
    shares = np.linspace(0, 1, 4)
    together = split_budget(0.5, **FIRM, growth=Response(shares, 0.03)).equity
    assert np.array_equal(together, [
        split_budget(0.5, **FIRM, growth=Response(g, 0.03)).equity for g in shares])


@pytest.mark.parametrize(("levers", "worth"), [
    (dict(), 40), (dict(years=5), 200), (dict(discount=0.2), 20), (dict(discount=0.5), -10),
    (dict(discount=0.2, years=5), 180)])
def test_a_discount_comes_off_the_first_year_only(levers, worth):
    assert won_customer(40, 100, **levers) == pytest.approx(worth)


@pytest.mark.parametrize(("name", "value"), [
    ("profit", np.nan), ("revenue", -1), ("discount", 1.5), ("years", -1)])
def test_what_cannot_be_is_refused_by_name(name, value):
    with pytest.raises(ValueError, match=name):
        won_customer(**{"profit": 40, "revenue": 100, name: value})
