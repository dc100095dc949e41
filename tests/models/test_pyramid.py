import csv
import time
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leadofilie.models.pyramid import follow_top, gini, top_share, whale_curve

pytestmark = pytest.mark.filterwarnings("error")
widely = settings(deadline=None, max_examples=80)
euros = st.floats(0, 1e6, allow_subnormal=False)
revenues = st.lists(euros, min_size=1, max_size=60).filter(lambda row: sum(row) > 1)
fractions = st.floats(0, 1)
CDNOW = Path(__file__).parents[2] / "data" / "cdnow_customers.csv"


def fastest(call):
    """Seconds of the best of twenty calls: what the code takes, whatever else the machine does."""
    times = []
    for _ in range(20):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return min(times)


@pytest.fixture(scope="module")
def cdnow():
    """Dollars per customer before and from 1 October 1997."""
    with CDNOW.open(newline="") as lines:
        rows = list(csv.DictReader(lines))
    before, later = (name for name in rows[0] if "dollars" in name)
    return tuple(np.array([float(row[name]) for row in rows]) for name in (before, later))


def test_cdnow_is_less_lopsided_than_eighty_twenty(cdnow):
    dollars = cdnow[0] + cdnow[1]
    assert dollars.size == 23_570
    assert dollars.sum() == pytest.approx(2_500_315.63, abs=0.01)
    assert top_share(dollars) == pytest.approx(0.678, abs=0.0005)
    assert gini(dollars) == pytest.approx(0.635, abs=0.0005)


def test_two_in_five_of_cdnows_best_customers_never_come_back(cdnow):
    top = follow_top(*cdnow)
    assert top.share == pytest.approx(0.629, abs=0.0005)
    assert top.share_later == pytest.approx(0.661, abs=0.0005)
    assert top.silent == pytest.approx(0.401, abs=0.0005)


def test_every_call_is_quick_enough_for_a_slider():
    profits = np.random.default_rng(1).lognormal(3, 1.5, 23_570)
    assert fastest(lambda: top_share(profits)) < 0.002
    assert fastest(lambda: gini(profits)) < 0.002
    assert fastest(lambda: whale_curve(profits, 1000.0)) < 0.002


def test_small_cases_by_hand():
    assert top_share([1, 2, 3, 4, 10], 0.2) == 0.5
    assert top_share([1, 2, 3, 4, 10], 0.21) == 0.7  # two customers
    assert top_share([10, -5], 0.5) == 2.0  # a loss-making customer lifts the rest above 100%
    assert gini([5, 5, 5, 5]) == 0
    assert gini([0, 0, 0, 1]) == 0.75
    assert whale_curve([10, -5, 20]).tolist() == [0, 0.8, 1.2, 1]
    assert whale_curve([10, 20], overhead=15).tolist() == [0, 20 / 15, 1]
    assert vars(follow_top([1, 9, 5], [4, 0, 4], 0.5)) == {
        "share": 14 / 15,
        "share_later": 0.5,
        "silent": 0.5,
    }


def test_a_fifth_of_35_customers_is_7_of_them():
    # 0.2 · 35 is a hair above 7 in floating point.
    assert top_share(np.ones(35), 0.2) == pytest.approx(7 / 35)


def test_of_equal_customers_the_first_listed_is_on_top():
    assert follow_top([5, 5, 5, 5, 5], [1, 0, 0, 0, 0]).share_later == 1
    assert follow_top([5, 5, 5, 5, 5], [0, 0, 0, 0, 1]).share_later == 0


@widely
@given(revenues, fractions, fractions)
def test_the_top_holds_at_least_its_size_and_more_the_larger_it_is(row, one, other):
    small, large = sorted((one, other))
    assert 0 <= top_share(row, small) <= top_share(row, large) <= 1
    assert top_share(row, large) >= large - 1e-9
    assert top_share(row, 0) == 0
    assert top_share(row, 1) == 1


@widely
@given(revenues)
def test_gini_is_half_the_mean_difference_over_the_mean(row):
    x = np.array(row)
    differences = np.abs(x[:, None] - x).mean() / (2 * x.mean())
    assert 0 <= gini(row) < 1
    assert gini(row) == pytest.approx(differences, abs=1e-9)


@widely
@given(revenues, st.floats(1e-3, 1e3))
def test_shares_do_not_depend_on_the_currency(row, rate):
    exchanged = np.array(row) * rate
    assert top_share(exchanged) == pytest.approx(top_share(row))
    assert gini(exchanged) == pytest.approx(gini(row), abs=1e-12)


profit_rows = st.lists(st.floats(-1e5, 1e6, allow_subnormal=False), min_size=1, max_size=60)


@widely
@given(profit_rows.filter(lambda row: sum(row) > 1), st.floats(0, 0.99))
def test_the_whale_rises_then_falls_and_ends_at_one(row, eaten):
    overhead = eaten * sum(row)
    curve = whale_curve(row, overhead)
    assert curve.shape == (len(row) + 1,)
    assert curve[0] == 0 and curve[-1] == 1
    steps = np.diff(curve[:-1])
    assert np.all(np.diff(steps) <= 1e-9 * np.abs(curve).max())
    before_the_leads = 1 + overhead / (sum(row) - overhead)
    last = min(row) / (sum(row) - overhead)
    assert curve[-2] + last == pytest.approx(before_the_leads, rel=1e-6, abs=1e-6)


@widely
@given(revenues, revenues, fractions)
def test_the_followed_top_is_the_top(first, second, fraction):
    n = min(len(first), len(second))
    first, second = [*first[:n], 1.0], [*second[:n], 1.0]
    top = follow_top(first, second, fraction)
    assert top.share == pytest.approx(top_share(first, fraction))
    assert 0 <= top.share_later <= top_share(second, fraction) + 1e-12
    assert 0 <= top.silent <= 1
    # Whoever is followed on into the same period is all there.
    again = follow_top(first, first, fraction)
    assert again.share_later == pytest.approx(again.share)


def test_arrays_give_what_a_loop_gives():
    rng = np.random.default_rng(3)
    profits, later = rng.lognormal(3, 1, 50), rng.poisson(1, 50)
    fraction = np.array([[0.0, 0.1, 0.25], [0.2, 0.5, 1.0]])
    shares, tops = top_share(profits, fraction), follow_top(profits, later, fraction)
    for at in np.ndindex(fraction.shape):
        assert shares[at] == top_share(profits, fraction[at])
        alone = follow_top(profits, later, fraction[at])
        assert {name: values[at] for name, values in vars(tops).items()} == vars(alone)
    overhead = np.array([[0.0, 10.0, 100.0]])
    curves = whale_curve(profits, overhead)
    assert curves.shape == (51, 1, 3)
    for i in range(3):
        assert np.array_equal(curves[:, 0, i], whale_curve(profits, overhead[0, i]))


def test_single_numbers_come_back_as_plain_floats():
    assert type(top_share([1, 2])) is type(gini([1, 2])) is float
    assert {type(value) for value in vars(follow_top([1, 2], [1, 2])).values()} == {float}


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: top_share([]), "values"),
        (lambda: top_share([[1, 2]]), "values"),
        (lambda: top_share([1, np.nan]), "values"),
        (lambda: top_share(["1"]), "values"),
        (lambda: top_share([1, 2], 1.1), "fraction"),
        (lambda: top_share([1, -1]), "more than zero"),
        (lambda: top_share([0.1, 0.2, -0.3]), "more than zero"),  # 5.6e-17 in floating point
        (lambda: top_share([-3, 1]), "more than zero"),
        (lambda: gini([1, -0.5]), "values"),
        (lambda: gini([0, 0]), "more than zero"),
        (lambda: whale_curve([1, 2], 3), "profits minus overhead"),
        (lambda: whale_curve([1, 2], [0, 4]), "profits minus overhead"),
        (lambda: whale_curve([1, 2], -1), "overhead"),
        (lambda: whale_curve([1, np.inf]), "profits"),
        (lambda: follow_top([1, 2], [1, 2, 3]), "second 3"),
        (lambda: follow_top([1, 2], [0, 0]), "second"),
        (lambda: follow_top([1, -2], [0, 1]), "first"),
    ],
)
def test_what_has_no_meaning_is_refused_by_name(call, says):
    with pytest.raises(ValueError, match=says):
        call()
