import csv
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from work import lines

from leadofilie.models.pyramid import follow_top

pytestmark = pytest.mark.filterwarnings("error")
widely = settings(deadline=None, max_examples=80)
euros = st.floats(0, 1e6, allow_subnormal=False)
revenues = st.lists(euros, min_size=1, max_size=60).filter(lambda row: sum(row) > 1)
fractions = st.floats(0, 1)
CDNOW = Path(__file__).parents[2] / "data" / "cdnow_customers.csv"


@pytest.fixture(scope="module")
def cdnow():
    """Dollars per customer before and from 1 October 1997."""
    with CDNOW.open(newline="") as lines:
        rows = list(csv.DictReader(lines))
    before, later = (name for name in rows[0] if "dollars" in name)
    return tuple(np.array([float(row[name]) for row in rows]) for name in (before, later))


def test_two_in_five_of_cdnows_best_customers_never_come_back(cdnow):
    top = follow_top(*cdnow)
    assert top.share == pytest.approx(0.629, abs=0.0005)
    assert top.share_later == pytest.approx(0.661, abs=0.0005)
    assert top.silent == pytest.approx(0.401, abs=0.0005)


def test_the_top_does_not_stay_the_top(cdnow):
    """Its share rose only because the others fell even more; half of it is not on top again."""
    first, second = cdnow
    top = follow_top(first, second)
    assert top.sum == pytest.approx(1.084e6, abs=500)
    assert top.sum_later == pytest.approx(0.514e6, abs=500)
    assert 1 - top.sum_later / top.sum == pytest.approx(0.53, abs=0.005)
    rest, rest_later = first.sum() - top.sum, second.sum() - top.sum_later
    assert 1 - rest_later / rest == pytest.approx(0.59, abs=0.005)
    assert top.fallen == pytest.approx(0.495, abs=0.0005)
    # By hand: sets of places.
    size = -(-first.size // 5)
    tops = [set(sorted(range(first.size), key=lambda i: -each[i])[:size]) for each in cdnow]
    assert top.fallen == pytest.approx(len(tops[0] - tops[1]) / size)


def test_the_longer_you_look_the_larger_the_share(cdnow):
    first, second = cdnow
    assert follow_top(first, second).share == pytest.approx(0.629, abs=0.0005)
    assert follow_top(first + second, second).share == pytest.approx(0.678, abs=0.0005)


def test_every_call_is_little_work_for_a_slider():
    """As little for 23,570 customers as for a few."""
    dollars = np.random.default_rng(1).lognormal(3, 1.5, 23_570)
    assert lines(lambda: follow_top(dollars, dollars)) < 400


def top_share(row, fraction=0.2):
    return follow_top(row, np.ones(len(row)), fraction).share


def test_small_cases_by_hand():
    assert top_share([1, 2, 3, 4, 10], 0.2) == 0.5
    assert top_share([1, 2, 3, 4, 10], 0.21) == 0.7  # two customers
    assert vars(follow_top([1, 9, 5], [4, 0, 4], 0.5)) == {
        "share": 14 / 15,
        "share_later": 0.5,
        "silent": 0.5,
        "fallen": 0.5,
        "sum": 14.0,
        "sum_later": 4.0,
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
@given(revenues, st.floats(1e-3, 1e3))
def test_shares_do_not_depend_on_the_currency(row, rate):
    exchanged = np.array(row) * rate
    assert top_share(exchanged) == pytest.approx(top_share(row))


@widely
@given(revenues, revenues, fractions)
def test_the_followed_top_is_the_top(first, second, fraction):
    n = min(len(first), len(second))
    first, second = [*first[:n], 1.0], [*second[:n], 1.0]
    top = follow_top(first, second, fraction)
    size = int(np.ceil(round(fraction * len(first), 9)))
    assert top.share == pytest.approx(sum(sorted(first, reverse=True)[:size]) / sum(first))
    assert 0 <= top.share_later <= top_share(second, fraction) + 1e-12
    assert 0 <= top.silent <= top.fallen <= 1
    # Whoever is followed on into the same period is all there.
    again = follow_top(first, first, fraction)
    assert again.share_later == pytest.approx(again.share)


def test_arrays_give_what_a_loop_gives():
    rng = np.random.default_rng(3)
    first, later = rng.lognormal(3, 1, 50), rng.poisson(1, 50)
    fraction = np.array([[0.0, 0.1, 0.25], [0.2, 0.5, 1.0]])
    tops = follow_top(first, later, fraction)
    for at in np.ndindex(fraction.shape):
        alone = follow_top(first, later, fraction[at])
        assert {name: values[at] for name, values in vars(tops).items()} == vars(alone)


def test_single_numbers_come_back_as_plain_floats():
    assert {type(value) for value in vars(follow_top([1, 2], [1, 2])).values()} == {float}


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: follow_top([], []), "first"),
        (lambda: follow_top([[1, 2]], [1]), "first"),
        (lambda: follow_top([1, np.nan], [1, 2]), "first"),
        (lambda: follow_top(["1"], [1]), "first"),
        (lambda: follow_top([1, 2], [1, np.inf]), "second"),
        (lambda: follow_top([1, 2], [1, 2], 1.1), "fraction"),
        (lambda: follow_top([0, 0], [1, 2]), "more than zero"),
        (lambda: follow_top([1, 2], [1, 2, 3]), "second 3"),
        (lambda: follow_top([1, 2], [0, 0]), "second"),
        (lambda: follow_top([1, -2], [0, 1]), "first"),
    ],
)
def test_what_has_no_meaning_is_refused_by_name(call, says):
    with pytest.raises(ValueError, match=says):
        call()
