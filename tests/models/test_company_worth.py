"""A reader's own firm, the worlds it may be in, and what knowing is worth, against closed forms."""

import math
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from models.settings import between, shares
from scipy.stats import beta

from leadofilie.models.company import equity_after, follow
from leadofilie.models.equity import Response
from leadofilie.models.policies import policies
from leadofilie.models.worth import NUMBERS, own_firm, worlds, worth_knowing

pytestmark = pytest.mark.filterwarnings("error")
widely = settings(deadline=None, max_examples=40)

OWN = dict(customers=1000.0, market=10_000.0, churn=0.19, margin=240.0, budget=3000.0,
           cost_per_customer=400.0, preventable=0.4, by_themselves=120.0, aftercare=20.0)
NORMAL = NormalDist()


def own(**changed):
    return own_firm(**OWN | changed)


# The own numbers


@pytest.mark.parametrize("told", [0.0, 0.4, 1.0])
@pytest.mark.parametrize("conversion", [1.0, 0.2])
def test_in_the_first_month_as_many_come_and_are_won_as_was_said(told, conversion):
    alone = follow(own(budget=0.0, told=told, conversion=conversion), 1)
    assert alone.won[0] == pytest.approx(10)
    assert alone.by_talk[0] == pytest.approx(told * 10)
    paid = follow(own(told=told, conversion=conversion), 1)
    # 7.5 a month, of 9,000 who are left: the last of them costs hardly more than the first.
    assert paid.won[0] - 10 == pytest.approx(3000 / 400, rel=0.005)
    hair = follow(own(budget=1e-3, told=told, conversion=conversion), 1)
    assert hair.won[0] - 10 == pytest.approx(1e-3 / 400, rel=1e-4)


def test_who_is_asked_after_more_customers_tells_more_and_the_others_come_anyway():
    half = {name: [] for name in (0.0, 1.0)}
    for told in half:
        run = follow(own(budget=0.0, told=told, churn=0.5, market=1e7), 36)
        half[told] = run.won[-1] / run.won[0] / (run.customers[-2] / run.customers[0])
    assert half[1.0] == pytest.approx(1, rel=1e-3)  # each customer brings as many as before
    assert half[0.0] > 1.4  # each of the fewer customers has more of them beside him


def test_warned_people_do_not_come_and_detractors_do_not_talk():
    firm = own(budget=0.0, detractors=0.2, warns=3.0)
    assert firm.promoters.rate(0) == pytest.approx(0.8)
    assert follow(firm, 1).won[0] == pytest.approx(10 * math.exp(-3 * 0.2 * 0.1))
    talk = own(budget=0.0, promoters=Response(0.6, 0.1, 0.3))
    assert follow(talk, 1).won[0] == pytest.approx(10)


def test_a_year_of_churn_is_the_share_that_was_said():
    run = follow(own(budget=0.0, by_themselves=0.0), 12)
    np.testing.assert_allclose(run.customers[-1], 1000 * 0.81)


def test_attention_keeps_half_of_the_preventable_at_the_price_that_was_said():
    def left(spend):
        return follow(own(budget=spend * 1000 / 12), 1, after=1).left[0]

    assert left(20) == pytest.approx(left(0) * (1 - 0.4 / 2))
    assert left(1e6) == pytest.approx(left(0) * (1 - 0.4))


def test_money_is_by_the_year_where_that_was_said():
    run = follow(own(onward=0.0, discount_rate=0.21), 12)
    assert run.profit[0] == pytest.approx(240 / 12 * run.customers[1] - 3000)
    assert run.equity == pytest.approx((run.profit / 1.21 ** (np.arange(1, 13) / 12)).sum())


def test_own_numbers_broadcast_and_other_levers_pass_through():
    firm = own(churn=[0.1, 0.2, 0.3], told=[[0.0], [1.0]], put_off=0.1, return_rate=0.02)
    assert firm.shape == (2, 3) and firm.put_off == 0.1 and firm.return_rate == 0.02
    assert own().return_rate == 1


def test_without_customers_nobody_is_told():
    run = follow(own(told=1.0, customers=0.0, budget=0.0), 12)
    assert not run.customers.any()
    assert follow(own(customers=0.0, budget=0.0, told=0.0), 12).won[0] == pytest.approx(10)


RANGES = dict(
    customers=between(0, 1e5), market=between(1.05, 1000), churn=shares, margin=between(0, 1e5),
    budget=between(0, 1e6), cost_per_customer=between(1, 1e5), preventable=shares,
    by_themselves=between(0, 1e5), aftercare=between(0.1, 1e4), told=shares)


@widely
@given(st.fixed_dictionaries(RANGES), shares)
def test_over_all_own_numbers_people_are_conserved_and_results_finite(numbers, after):
    numbers["market"] *= max(numbers["customers"], 1.0)
    run = follow(own_firm(**numbers), 60, after=after)
    people = (run.untouched, run.customers, run.former, run.put_off, run.elsewhere)
    np.testing.assert_allclose(sum(people), numbers["market"], rtol=1e-9)
    assert all((each >= 0).all() and np.isfinite(each).all() for each in people)
    assert np.isfinite(run.equity)


@widely
@given(st.fixed_dictionaries(RANGES), shares, between(0, 1))
def test_more_churn_never_gives_more_customers_while_less_than_a_third_is_won_in_a_month(
        numbers, after, more):
    market = numbers["market"] = numbers["market"] * max(numbers["customers"], 1.0)
    left = market - numbers["customers"]
    numbers["budget"] = min(numbers["budget"], 0.3 * left * numbers["cost_per_customer"])
    # Talk counts twice: whom more customers tell, and whom they are themselves.
    numbers["by_themselves"] = min(numbers["by_themselves"], 12 * 0.1 * left * min(
        1.0, numbers["customers"] / market))
    numbers["churn"] = min(numbers["churn"], 0.95)
    worse = numbers["churn"] + more * (0.95 - numbers["churn"])
    many, few = (follow(own_firm(**numbers | dict(churn=churn)), 60, after=after).customers
                 for churn in (numbers["churn"], worse))
    assert (few <= many * (1 + 1e-9) + 1e-9 * market).all()


@widely
@given(st.fixed_dictionaries(RANGES), between(1, 3))
def test_over_all_own_numbers_every_policy_is_worth_no_less_with_more_margin(numbers, times):
    numbers["market"] *= max(numbers["customers"], 1.0)
    less, more = (policies(own_firm(**numbers | dict(margin=margin)), 24, most=5.0).run.equity
                  for margin in (numbers["margin"], times * numbers["margin"]))
    # The best is found to 0.002 of the budget, in either.
    assert (more >= less - 1e-9 * np.abs(less) - np.array([0, 0, 1e-3]) * np.abs(less)).all()


@pytest.mark.parametrize("name", OWN)
def test_own_numbers_that_cannot_be_are_refused_by_name(name):
    also = {"market": [1000.0, 500.0], "customers": [10_000.0], "churn": [1.1], "aftercare": [0.0],
            "cost_per_customer": [0.0], "preventable": [1.1]}  # fmt: skip
    for value in (-0.1, np.nan, np.inf, "5", None, *also.get(name, ())):
        with pytest.raises(ValueError, match="market must" if value == 10_000 else name):
            own(**{name: value})
    with pytest.raises(ValueError, match="do not broadcast"):
        own(churn=[0.1, 0.2], margin=[1.0, 2.0, 3.0])
    with pytest.raises(TypeError):
        own(clients=3)


# Worlds


@pytest.mark.parametrize("off", [0.1, 0.3, 0.5])
def test_amounts_are_lognormal_around_the_number(off):
    drawn = worlds(dict(margin=240.0), off, 2000, 1)["margin"]
    np.testing.assert_allclose(np.median(drawn), 240, rtol=1e-3)
    low, high = np.quantile(drawn, [0.05, 0.95])
    assert low == pytest.approx(240 * math.exp(-off), rel=5e-3)
    assert high == pytest.approx(240 * math.exp(off), rel=5e-3)
    logs = np.log(drawn / 240) / (off / NORMAL.inv_cdf(0.95))
    assert logs.std() == pytest.approx(1, abs=0.01)


@pytest.mark.parametrize(("number", "off"), [(0.19, 0.3), (0.5, 0.5), (0.97, 0.5), (0.002, 0.1)])
def test_shares_are_beta_around_the_number(number, off):
    drawn = np.sort(worlds(dict(churn=number), off, 2000, 1)["churn"])
    spread = off * min(number, 1 - number) / NORMAL.inv_cdf(0.95)
    size = number * (1 - number) / spread**2 - 1
    there = beta.cdf(drawn, number * size, (1 - number) * size)
    # One in each of 2,000 strips of equal chance, as scipy has it.
    assert np.abs(there * 2000 - (np.arange(2000) + 0.5)).max() < 0.51
    assert drawn.mean() == pytest.approx(number, rel=1e-3)
    assert drawn.std() == pytest.approx(spread, rel=5e-3)


numbers_of_a_reader = st.fixed_dictionaries(
    {name: RANGES[name] for name in NUMBERS} | dict(aftercare=RANGES["aftercare"]))


@widely
@given(numbers_of_a_reader, between(0, 0.99), st.integers(0, 100))
def test_every_world_is_a_firm_that_can_be(numbers, off, seed):
    numbers["market"] *= max(numbers["customers"], 1.0)
    drawn = worlds(numbers, off, 50, seed)
    assert list(drawn) == list(numbers)
    for name, values in drawn.items():
        assert values.shape == (50,) and np.isfinite(values).all()
        assert (values > 0).all() or numbers[name] == 0
        assert name not in ("churn", "preventable") or (values <= 1).all()
    assert (drawn["market"] >= 1.05 * drawn["customers"] * (1 - 1e-12)).all()
    assert (drawn["customers"] <= numbers["market"] / 1.05 * (1 + 1e-12)).all()
    assert own_firm(**drawn).shape == (50,)


def test_a_market_near_the_customers_is_drawn_until_it_is_above_them():
    numbers = dict(customers=1000.0, market=1100.0)
    drawn = worlds(numbers, 0.5, 4000, 2)
    assert (drawn["market"] >= 1.05 * drawn["customers"]).all()
    rng = np.random.default_rng(9)
    sigma = 0.5 / NORMAL.inv_cdf(0.95)
    customers = 1000 * rng.lognormal(0, sigma, 200_000)
    customers = customers[customers <= 1100 / 1.05]
    market = 1100 * rng.lognormal(0, sigma, customers.size)
    while (low := market < 1.05 * customers).any():
        market[low] = 1100 * rng.lognormal(0, sigma, low.sum())
    assert drawn["customers"].mean() == pytest.approx(customers.mean(), rel=0.01)
    assert drawn["market"].mean() == pytest.approx(market.mean(), rel=0.01)
    assert drawn["market"].std() == pytest.approx(market.std(), rel=0.05)


def test_what_is_certain_and_what_is_nothing_stays_as_it_is():
    drawn = worlds(OWN | dict(by_themselves=0.0, churn=0.0, preventable=1.0), 0.3, 20, 0)
    for name, value in dict(by_themselves=0, churn=0, preventable=1).items():
        assert (drawn[name] == value).all()
    sure = dict.fromkeys(OWN, 0.3) | dict(margin=0.0, market=0.0)
    drawn = worlds(OWN, sure, 20, 0)
    assert (drawn["margin"] == 240).all() and (drawn["market"] == 10_000).all()
    assert np.ptp(drawn["budget"]) > 0


def test_worlds_move_along_as_a_number_or_its_sureness_moves_and_others_stay():
    here = worlds(OWN, 0.3, 100, 7)
    for changed in (dict(numbers=OWN | dict(margin=240.0 + 1e-6)),
                    dict(sureness=dict.fromkeys(OWN, 0.3) | dict(churn=0.3 + 1e-8)),
                    dict(sureness=dict.fromkeys(OWN, 0.3) | dict(customers=0.3 + 1e-8))):
        there = worlds(**dict(numbers=OWN, sureness=0.3, n=100, rng=7) | changed)
        for name, values in here.items():
            np.testing.assert_allclose(there[name], values, rtol=1e-6)
    fewer = worlds({name: OWN[name] for name in ("margin", "churn")}, 0.3, 100, 7)
    for name, values in fewer.items():
        np.testing.assert_array_equal(values, here[name])
    assert not np.allclose(worlds(OWN, 0.3, 100, 8)["margin"], here["margin"])


def test_numbers_are_drawn_independently():
    drawn = np.stack(list(worlds(OWN, 0.3, 4000, 3).values()))
    together = np.corrcoef(drawn) - np.eye(len(drawn))
    assert np.abs(together).max() < 4 / math.sqrt(4000)


@pytest.mark.parametrize(("call", "says"), [
    (dict(sureness=1.0), "less than 1"), (dict(sureness=-0.1), "sureness"),
    (dict(sureness=np.nan), "sureness"), (dict(sureness=dict(margin=0.1)), "same names"),
    (dict(numbers=OWN | dict(clients=3.0)), "clients"), (dict(n=2.5), "n must"),
    (dict(numbers=OWN | dict(margin=[1.0, 2.0])), "margin must be one number"),
    (dict(numbers=OWN | dict(churn=1.2)), "churn"), (dict(numbers=OWN | dict(budget=-1)), "budget"),
    (dict(numbers=OWN | dict(market=1049.0)), "market must be at least a twentieth"),
])  # fmt: skip
def test_worlds_that_cannot_be_are_refused_by_name(call, says):
    with pytest.raises(ValueError, match=says):
        worlds(**dict(numbers=OWN, sureness=0.3, n=10, rng=0) | call)


# What knowing is worth


def loss(mean, spread):
    """E[max(0, X)] - max(0, E[X]) for a normal X: the unit normal loss integral, to scale."""
    return (spread * NORMAL.pdf(mean / spread)
            - abs(mean) * NORMAL.cdf(-abs(mean) / spread))  # fmt: skip


def normals(n, many, seed):
    """Standard normals (many, n), each in n strips of equal chance."""
    rng = np.random.default_rng(seed)
    strips = (np.array([rng.permutation(n) for _ in range(many)]) + rng.random((many, n))) / n
    return np.vectorize(NORMAL.inv_cdf)(strips)


@pytest.mark.parametrize("mean", [0.0, 0.5, -1.5])
def test_two_options_that_differ_by_a_sum_of_normals(mean):
    """The textbook's case: one option for nothing, the other for mean + 2x + y."""
    x, y, idle = normals(20_000, 3, 4)
    known = worth_knowing([np.zeros(20_000), mean + 2 * x + y], dict(x=x, y=y, idle=idle))
    assert known.everything == pytest.approx(loss(mean, math.sqrt(5)), rel=0.02, abs=0.003)
    assert known.numbers["x"] == pytest.approx(loss(mean, 2), rel=0.02, abs=0.003)
    assert known.numbers["y"] == pytest.approx(loss(mean, 1), rel=0.03, abs=0.003)
    assert known.numbers["idle"] == 0


def test_a_curved_gain_and_a_product():
    x, y = normals(20_000, 2, 5)
    bent = worth_knowing([np.zeros(20_000), x**2 - 1.5 + 0.5 * y], dict(x=x, y=y))
    k = math.sqrt(1.5)
    exact = 2 * (k * NORMAL.pdf(k) + (1 - 1.5) * NORMAL.cdf(-k))  # of E[max(0, x^2 - 1.5)]
    assert bent.numbers["x"] == pytest.approx(exact, rel=0.02)
    times, factor = 0.2 + x, 1 + 0.5 * y
    both = worth_knowing([np.zeros(20_000), times * factor], dict(x=times, y=factor))
    assert both.numbers["x"] == pytest.approx(loss(0.2, 1), rel=0.03)
    assert both.numbers["y"] == pytest.approx(loss(0.2, 0.1), abs=0.003)


def test_three_options_and_a_number_that_takes_two_values():
    """By hand: each option's mean at either value is exact, and the best of them is chosen."""
    rng = np.random.default_rng(6)
    number = np.repeat([1.0, 2.0], [300, 700])
    noise = rng.normal(size=(3, 1000))
    values = np.array([[5.0, 5.0], [9.0, 3.0], [0.0, 6.0]])[:, (number > 1).astype(int)] + noise
    groups = [values[:, number == each].mean(axis=1) for each in (1.0, 2.0)]
    exact = 0.3 * groups[0].max() + 0.7 * groups[1].max() - values.mean(axis=1).max()
    known = worth_knowing(values, dict(number=number))
    assert known.numbers["number"] == pytest.approx(exact, abs=1e-9)
    assert known.everything == pytest.approx(
        values.max(axis=0).mean() - values.mean(axis=1).max(), abs=1e-12)


def test_five_hundred_worlds_come_near_and_take_no_luck_for_knowledge():
    close, idle = [], []
    for seed in range(60):
        x, y, nothing = normals(500, 3, seed)
        known = worth_knowing([np.zeros(500), 0.5 + 2 * x + y], dict(x=x, nothing=nothing))
        close.append(known.numbers["x"] / loss(0.5, 2))
        idle.append(known.numbers["nothing"] / known.everything)
    assert np.mean(close) == pytest.approx(1, abs=0.02) and np.std(close) < 0.08
    assert np.mean(idle) < 0.002 and np.mean(np.array(idle) == 0) > 0.9


@widely
@given(st.integers(1, 6), st.integers(1, 40), st.integers(0, 10_000), st.booleans())
def test_it_is_never_below_nothing_and_never_above_everything(options, n, seed, coarse):
    rng = np.random.default_rng(seed)
    x = rng.integers(0, 3, n).astype(float) if coarse else rng.normal(size=n)
    values = rng.standard_t(2, size=(options, n)) + x * rng.normal(size=(options, 1))
    known = worth_knowing(values, dict(x=x, y=rng.random(n), still=np.ones(n)))
    assert known.everything >= 0
    for each in known.numbers.values():
        assert 0 <= each <= known.everything
    assert known.numbers["still"] <= 1e-9 * np.abs(values).max()
    assert options > 1 or known.everything == 0


def test_what_all_options_have_in_common_changes_nothing_and_a_currency_only_scales():
    x, y = normals(500, 2, 8)
    values = np.array([np.zeros(500), 0.3 + x + y, 0.2 - x])
    numbers = dict(x=x, y=y)
    here = worth_knowing(values, numbers)
    there = worth_knowing(7 * values + 1e3 * x**3, dict(x=np.exp(x), y=y))
    assert there.everything == pytest.approx(7 * here.everything)
    for name, each in here.numbers.items():
        assert there.numbers[name] == pytest.approx(7 * each) and each > 0


SHOP = dict(customers=2500.0, market=12_000.0, churn=0.25, margin=90.0, budget=1500.0,
            cost_per_customer=90.0, preventable=0.4, by_themselves=500.0, aftercare=2.4)
SURE = dict.fromkeys(SHOP, 0.3) | dict(customers=0.1, budget=0.1, preventable=0.5)


def known_of_the_shop(n, seed):
    drawn = worlds(SHOP, SURE, n, seed)
    return worth_knowing(policies(own_firm(**drawn), 60, most=math.inf).worth, drawn)


def test_of_an_own_firm_it_is_near_what_far_more_worlds_say():
    many = known_of_the_shop(5000, 1)
    first = max(many.numbers, key=many.numbers.get)
    assert many.numbers[first] > 0.2 * many.everything  # or this firm shows nothing
    for seed in range(2, 5):
        few = known_of_the_shop(500, seed)
        assert max(few.numbers, key=few.numbers.get) == first
        assert few.numbers[first] == pytest.approx(many.numbers[first], rel=0.25)
        assert few.everything == pytest.approx(many.everything, rel=0.15)


def test_of_an_own_firm_it_is_what_two_levels_of_worlds_say():
    """What the regression stands for: fix the number, and try everything else in each case."""
    within = worlds(SHOP, SURE, 200, 6)
    means = np.array([
        equity_after(own_firm(**within | dict(preventable=np.full(200, number))), 60,
                     after=np.linspace(0, 1, 21)[:, None]).mean(axis=1)
        for number in worlds(SHOP, SURE, 40, 5)["preventable"]])
    nested = means.max(axis=1).mean() - means.mean(axis=0).max()
    assert known_of_the_shop(2000, 3).numbers["preventable"] == pytest.approx(nested, rel=0.1)


@pytest.mark.parametrize(("call", "says"), [
    ((np.zeros(5), {}), "worth"), ((np.zeros((0, 5)), {}), "worth"),
    ((np.zeros((2, 0)), {}), "worth"), (([[1.0, np.nan]], {}), "worth"),
    ((np.zeros((2, 5)), dict(x=np.zeros(4))), "x must"),
    ((np.zeros((2, 5)), dict(x=[1, 2, 3, 4, np.inf])), "x must"),
])  # fmt: skip
def test_what_has_no_worth_is_refused_by_name(call, says):
    with pytest.raises(ValueError, match=says):
        worth_knowing(*call)


def test_equity_of_worlds_is_that_of_each_world():
    drawn = worlds(OWN, 0.3, 5, 0)
    together = equity_after(own_firm(**drawn), 24, after=0.4)
    for place in range(5):
        one = {name: values[place] for name, values in drawn.items()}
        assert together[place] == pytest.approx(equity_after(own_firm(**one), 24, after=0.4))
