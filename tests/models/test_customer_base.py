"""Who is still a customer: against published values, other formulas, and customers of chance."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from models.settings import between, shares

from leadofilie.customers import cdnow_columns
from leadofilie.models import customer_base
from leadofilie.models.customer_base import CDNOW, Buying, Unfit, alive, expected_purchases

pytestmark = pytest.mark.filterwarnings("error")

buyings = st.builds(Buying, between(0.05, 10), between(0.5, 100), between(0.05, 10),
                    between(0.05, 10))
histories = st.builds(
    lambda bought, last, age: (bought, last * age if bought else 0.0, age),
    st.integers(0, 60), shares, between(0.1, 500))


def histories_of_cdnow():
    data = cdnow_columns()
    return data["frequency"], data["recency"], data["age"]


def chance_customers(buying, count, weeks, seed=1):
    """Customers that buy and leave as the model says, one purchase at a time: their histories, and
    whether each is still a customer."""
    rng = np.random.default_rng(seed)
    rows = []
    for rate, leaves in zip(rng.gamma(buying.r, 1 / buying.alpha, count),
                            rng.beta(buying.a, buying.b, count), strict=True):
        age = rng.uniform(0.5, 1) * weeks
        times = [0.0]
        while rng.random() >= leaves:
            times.append(times[-1] + rng.exponential(1 / rate))
            if times[-1] > age:
                break
        stays = times[-1] > age
        times = [each for each in times if each <= age]
        rows.append((len(times) - 1, times[-1], age, stays))
    return np.array(rows).T


def test_fitting_cdnow_gives_the_parameters_that_are_written_down():
    pytest.importorskip("scipy")
    buying, covariance = customer_base.fit(*histories_of_cdnow())
    assert buying == pytest.approx(CDNOW, rel=1e-4)
    likelihood = customer_base.log_likelihood(buying, *histories_of_cdnow()).sum()
    assert likelihood == pytest.approx(-95_336.96, abs=0.01)
    assert (np.sqrt(np.diag(covariance)) < 0.1).all(), "23,570 customers say much"


def test_of_23570_names_9560_are_still_customers_and_the_model_expects_too_little_of_them():
    history = histories_of_cdnow()
    assert alive(CDNOW, *history).sum() == pytest.approx(9_560, abs=1)
    assert expected_purchases(CDNOW, 39, *history).sum() == pytest.approx(15_934, abs=1)
    assert cdnow_columns()["days_from"].sum() == 19_684


def test_a_tenth_of_cdnow_fits_as_lifetimes_has_it():
    """The customers of CDNOW_sample.txt in lifetimes 0.11.3, whose own test of this model asks for
    these four."""
    pytest.importorskip("scipy")
    numbers = np.array(Path(__file__).with_name("cdnow_tenth.txt").read_text().split(), int)
    assert numbers.size == 2_357
    buying, _ = customer_base.fit(*(each[numbers - 1] for each in histories_of_cdnow()))
    assert buying == pytest.approx((0.525, 6.183, 0.891, 1.614), abs=0.0006)


def test_the_formula_for_purchases_is_that_of_batislam_and_others():
    """As the R package BTYDplus and lifetimes write it, with Gauss's hypergeometric function."""
    special = pytest.importorskip("scipy.special")
    r, alpha, a, b = CDNOW
    x, t, age = np.array([(0, 0, 39), (1, 3, 20), (6, 19, 39), (40, 38, 38.8)]).T
    for weeks in (1, 39, 200):
        gauss = special.hyp2f1(r + x, b + x + 1, a + b + x, weeks / (alpha + age + weeks))
        theirs = ((a + b + x) / (a - 1) * (1 - gauss * ((alpha + age) / (alpha + age + weeks))
                                           ** (r + x)) * alive(CDNOW, x, t, age))
        mine = expected_purchases(CDNOW, weeks, x, t, age)
        assert mine == pytest.approx(theirs, rel=1e-9)


def test_three_customers_worked_out_by_hand():
    buying = Buying(1, 10, 1, 2)
    # Once bought, ten weeks ago: ((10+10)/10)^1 * 1/2 = 1, so one half.
    assert alive(buying, 0, 0, 10) == pytest.approx(1 / 2)
    # Three times, the last one just now: 1/(1 + 1/4).
    assert alive(buying, 2, 30, 30) == pytest.approx(4 / 5)
    # Three times, silent for 20 of 30 weeks: (40/20)^3 * 1/4 = 2, so one third.
    assert alive(buying, 2, 10, 30) == pytest.approx(1 / 3)
    # Buys at all in 40 weeks: 1/3 (1 - (40/80)^3).
    assert customer_base.returns(buying, 40, 2, 10, 30) == pytest.approx(7 / 24)
    assert customer_base.silence(buying, 1 / 3, 2, 30) == pytest.approx(20)


def test_customers_made_by_chance_are_found_again():
    """5,000 customers who buy and leave as the model says: as many stay as it says, those of whom
    it is sure stay most, and their futures are as many as expected."""
    buying = Buying(0.8, 6, 0.8, 1.6)
    x, t, age, stays = chance_customers(buying, 5_000, 60)
    chance = alive(buying, x, t, age)
    error = np.sqrt((chance * (1 - chance)).sum())
    assert abs(chance.sum() - stays.sum()) < 3 * error
    for low, high in ((0, 0.2), (0.2, 0.4), (0.4, 0.6), (0.6, 0.8), (0.8, 1)):
        some = (chance >= low) & (chance < high)
        error = np.sqrt((chance[some] * (1 - chance[some])).sum())
        assert some.sum() > 50 and abs(chance[some].sum() - stays[some].sum()) < 4 * error
    still, bought = customer_base.futures(buying, np.zeros((4, 4)), 52, x, t, age, draws=300)
    assert still.mean() == pytest.approx(chance.sum(), rel=0.005)
    assert bought.mean() == pytest.approx(expected_purchases(buying, 52, x, t, age).sum(), rel=0.01)


def test_a_fit_finds_the_parameters_that_made_the_customers():
    pytest.importorskip("scipy")
    made = Buying(0.8, 6, 0.8, 1.6)
    x, t, age, _ = chance_customers(made, 5_000, 100, seed=3)
    buying, covariance = customer_base.fit(x, t, age)
    error = np.sqrt(np.diag(covariance))
    assert (np.abs(np.log(buying) - np.log(made)) < 3 * error).all()


def test_the_range_holds_what_it_says():
    """Of 30 firms of 1,000 customers; 95% is 28.5 of them, and by chance no fewer than 24."""
    pytest.importorskip("scipy")
    held = 0
    for seed in range(30):
        x, t, age, stays = chance_customers(Buying(0.8, 6, 0.8, 1.6), 1_000, 100, seed=seed)
        buying, covariance = customer_base.fit(x, t, age)
        still, _ = customer_base.futures(buying, covariance, 52, x, t, age, draws=100)
        low, high = np.percentile(still, (2.5, 97.5))
        held += low <= stays.sum() <= high
        assert high - low < stays.sum(), "a range that says something"
    assert held >= 24


def test_the_good_customer_who_is_silent_is_sooner_given_up_by_the_model():
    assert alive(CDNOW, 6, 19, 39) == pytest.approx(0.17, abs=0.005)
    assert alive(CDNOW, 1, 19, 39) == pytest.approx(0.52, abs=0.005)
    assert (np.diff(customer_base.silence(CDNOW, 0.5, np.arange(1, 30), 39)) < 0).all()


@given(buyings, histories, between(0, 200))
def test_chances_are_chances_and_more_time_brings_more(buying, history, weeks):
    x, t, age = history
    chance = alive(buying, x, t, age)
    assert 0 <= chance <= 1
    assert alive(buying, x, t, age + 1) <= chance, "who stays silent longer is less sure"
    back = customer_base.returns(buying, weeks, x, t, age)
    bought = expected_purchases(buying, weeks, x, t, age)
    assert 0 <= back <= chance and back <= bought * (1 + 1e-6) + 1e-12
    assert bought <= expected_purchases(buying, weeks + 1, x, t, age) + 1e-12
    assert bought <= weeks * (buying.r + x) / (buying.alpha + age) * (1 + 1e-6)


@given(buyings, st.integers(0, 60), between(1, 500), between(0.01, 0.99))
def test_silence_is_alive_solved(buying, bought, age, chance):
    weeks = customer_base.silence(buying, chance, bought, age)
    if 0 <= weeks <= age:
        assert alive(buying, bought, age - weeks, age) == pytest.approx(chance, rel=1e-6)
    elif weeks < 0:
        assert alive(buying, bought, age, age) < chance
    else:
        assert alive(buying, bought, 0, age) > chance


def test_all_of_it_broadcasts():
    x, silent = np.arange(1, 8)[:, None], np.arange(20)
    assert alive(CDNOW, x, 39 - silent, 39).shape == (7, 20)
    many = Buying(*(np.full((5, 1), each) for each in CDNOW))
    assert expected_purchases(many, 52, np.arange(3), np.zeros(3), 39).shape == (5, 3)


def test_regular_as_a_clock_and_by_chance():
    rng = np.random.default_rng(2)
    for shape in (1, 2, 8):
        gaps = rng.gamma(shape, 5, (2, 4_000))
        assert customer_base.regularity(*gaps) == pytest.approx(shape, rel=0.1)
    assert customer_base.regularity(np.full(40, 4.3), np.full(40, 4.3)) == np.inf
    assert customer_base.regularity([4.3] * 5, [4.3] * 5) == 1, "too few to tell"


def test_it_refuses_what_it_cannot_tell():
    pytest.importorskip("scipy")
    with pytest.raises(Unfit, match="few") as refused:
        customer_base.fit([0] * 500 + [1] * 99, [0] * 500 + [5] * 99, 30)
    assert (refused.value.reason, refused.value.count) == ("few", 99)
    # Everybody bought yesterday as well: nobody can be seen to leave.
    rng = np.random.default_rng(1)
    with pytest.raises(Unfit, match="flat"):
        customer_base.fit(rng.poisson(20, 400) + 1, np.full(400, 50.0), 50)


@pytest.mark.parametrize("history", [(-1, 0, 3), (1, 4, 3), (1, np.nan, 3), (1, -2, 3)])
def test_what_is_no_history_is_refused(history):
    with pytest.raises(ValueError, match="frequency|recency"):
        alive(CDNOW, *history)
