import math
import time

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from leadofilie.models.scarcity import (
    Option,
    Returns,
    best_mix,
    break_even_campaigns,
    flip_budget,
    mailing,
    marginal_roi,
    return_on_customer,
    tie_budget,
)

pytestmark = pytest.mark.filterwarnings("error")
widely = settings(deadline=None, max_examples=80)

# The article's two envelopes.
SMALL, LARGE = Option(100, 0.5), Option(150, 0.4)
# Peppers and Rogers' mailing, in our reading: €125 for each response, a euro a piece.
MAILING = dict(response=0.01, contribution=125.0, cost=1.0, fatigue=0.005)

options = st.builds(Option, st.integers(0, 100).map(lambda n: 5.0 * n), st.floats(-0.5, 1.5))
customers = st.integers(0, 1_000_000)
budgets = st.floats(0, 1e8) | st.just(math.inf)
outside = st.floats(0, 1)


def fastest(call):
    """Seconds of the best of twenty calls: what the code takes, whatever else the machine does."""
    times = []
    for _ in range(20):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return min(times)


def same(one, other, rel=1e-9, scale=1.0):
    return one == pytest.approx(other, rel=rel, abs=rel * scale)


# Two envelopes


@pytest.mark.parametrize(
    ("budget", "counts", "profit", "customer", "euro"),
    [
        (50_000, (500, 0), 25_000, 0, 0.5),
        (120_000, (600, 400), 54_000, 30, 0.2),
        (200_000, (0, 1_000), 60_000, 60, 0),
        (math.inf, (0, 1_000), 60_000, 60, 0),
        (0, (0, 0), 0, 0, 0.5),
    ],
)
def test_what_is_scarce_depends_on_the_budget(budget, counts, profit, customer, euro):
    mix = best_mix((SMALL, LARGE), 1_000, budget)
    assert mix.counts == pytest.approx(counts)
    assert mix.profit == pytest.approx(profit)
    assert mix.worth_of_a_customer == mix.cost_of_losing_a_customer == pytest.approx(customer)
    assert mix.worth_of_a_euro == mix.cost_of_losing_a_euro == pytest.approx(euro)


@pytest.mark.parametrize(
    ("budget", "one_more", "one_less"),
    [(100_000, (0, 0.2), (30, 0.5)), (150_000, (30, 0), (60, 0.2))],
)
def test_at_a_kink_one_more_is_worth_less_than_one_less_costs(budget, one_more, one_less):
    mix = best_mix((SMALL, LARGE), 1_000, budget)
    assert (mix.worth_of_a_customer, mix.worth_of_a_euro) == pytest.approx(one_more)
    assert (mix.cost_of_losing_a_customer, mix.cost_of_losing_a_euro) == pytest.approx(one_less)


@pytest.mark.parametrize(
    ("customers", "small", "large"), [(1, 50, 60), (12, 600, 720), (1_000_000, 50e6, 60e6)]
)
def test_the_articles_own_numbers(customers, small, large):
    assert best_mix([SMALL], customers).profit == pytest.approx(small)
    assert best_mix([LARGE], customers).profit == pytest.approx(large)


def test_marginal_returns_of_the_article_and_of_peppers():
    assert marginal_roi(SMALL, LARGE) == pytest.approx(0.2)
    assert marginal_roi(Option(10, 1.0), Option(20, 0.75)) == pytest.approx(0.5)


def test_the_small_envelope_wins_when_money_is_short_or_earns_more_elsewhere():
    assert flip_budget(SMALL, LARGE) == (100, 150)
    assert tie_budget(SMALL, LARGE) == pytest.approx(125)
    budget = np.linspace(1, 1e6, 101)
    scarce = best_mix((SMALL, LARGE), 1_000, budget, outside_return=0.2001)
    assert (scarce.counts[1] == 0).all()
    assert flip_budget(SMALL, LARGE, 0.2001) == (math.inf, math.inf)
    assert tie_budget(SMALL, LARGE, 0.2001) == math.inf
    assert tie_budget(SMALL, LARGE, 0.1) == pytest.approx(400 / 3)
    plenty = best_mix((SMALL, LARGE), 1_000, budget[budget > 150_000], outside_return=0.1999)
    assert (plenty.counts[0] == 0).all()


def test_without_a_limit_profit_is_what_the_options_earn_above_the_outside_return():
    assert best_mix([SMALL], 1_000, outside_return=0.25).profit == pytest.approx(25_000)
    assert best_mix([LARGE], 1_000, outside_return=0.25).profit == pytest.approx(22_500)
    budget = 1e7
    limited = best_mix((SMALL, LARGE), 1_000, budget, 0.1)
    free = best_mix((SMALL, LARGE), 1_000, math.inf, 0.1)
    assert limited.profit - 0.1 * budget == pytest.approx(free.profit)


def best_by_pairs(options, customers, budget, s):
    """Profit of the best mix, from the theorem that two uses of a customer are enough."""
    uses = [(0.0, 0.0)] + [(o.invest, o.invest * (o.roi - s)) for o in options]
    if not customers:
        return s * budget
    each, best = budget / customers, 0.0
    for c, g in uses:
        for c2, g2 in uses:
            if c <= each < c2:
                part = (each - c) / (c2 - c)
                best = max(best, g + part * (g2 - g))
        if c <= each:
            best = max(best, g)
    return customers * best + s * budget


@widely
@given(st.lists(options, min_size=1, max_size=6), customers, st.floats(0, 1e8), outside)
def test_no_mix_of_two_beats_the_best(options, n, budget, s):
    mix = best_mix(options, n, budget, s)
    assert same(mix.profit, best_by_pairs(options, n, budget, s), scale=1 + budget + n)
    # The counts are a mix that fits and that earns this profit.
    assert (mix.counts >= 0).all()
    assert mix.counts.sum() <= n * (1 + 1e-9)
    assert np.count_nonzero(mix.counts) <= 2
    spent = sum(k * o.invest for k, o in zip(mix.counts, options, strict=True))
    assert spent <= budget * (1 + 1e-9) + 1e-300
    earned = sum(k * o.invest * o.roi for k, o in zip(mix.counts, options, strict=True))
    assert same(earned + s * (budget - spent), mix.profit, scale=1 + budget + n)


@widely
@given(
    st.lists(options, min_size=1, max_size=6),
    st.integers(1_000, 1_000_000),
    st.integers(1, 600),
    outside,
)
def test_worths_are_what_one_more_and_one_less_change(options, n, each, s):
    # Whole budgets per customer land on kinks as often as between them.
    budget = float(n * each)
    mix = best_mix(options, n, budget, s)
    # Options are 5 euros apart, so that this step stays on one side of the next kink.
    euros, people = 0.001 * n, 0.001 * n / 600

    def change(more_customers, more_budget):
        there = best_by_pairs(options, n + more_customers, budget + more_budget, s)
        return there - best_by_pairs(options, n, budget, s)

    room = 1e-6 * (1 + each)
    assert mix.worth_of_a_euro == pytest.approx(change(0, euros) / euros, abs=room)
    assert mix.cost_of_losing_a_euro == pytest.approx(-change(0, -euros) / euros, abs=room)
    assert mix.worth_of_a_customer == pytest.approx(change(people, 0) / people, abs=600 * room)
    assert mix.cost_of_losing_a_customer == pytest.approx(
        -change(-people, 0) / people, abs=600 * room
    )


@widely
@given(st.lists(options, min_size=1, max_size=4), customers, budgets, outside)
def test_more_is_never_worse_and_the_next_is_never_worth_more(options, n, budget, s):
    mix = best_mix(options, n, budget, s)
    values = [v for name, v in vars(mix).items() if name != "counts"]
    assert np.isfinite([*values, *mix.counts]).all()
    assert s <= mix.worth_of_a_euro <= mix.cost_of_losing_a_euro
    room = 1e-9 * max(o.invest for o in options)
    assert 0 <= mix.worth_of_a_customer <= mix.cost_of_losing_a_customer + room
    scale = 1e-9 * (1 + abs(mix.profit))
    assert best_mix(options, n + 1, budget, s).profit >= mix.profit - scale
    assert best_mix([*options, Option(70, 0.6)], n, budget, s).profit >= mix.profit - scale
    if budget < math.inf:
        assert best_mix(options, n, budget + 1, s).profit >= mix.profit - scale
        assert best_mix(options, n, budget, s / 2).profit <= mix.profit + scale


@widely
@given(options, options, customers, st.floats(0, 1e8), outside)
def test_profit_has_no_jumps(one, other, n, budget, s):
    here = best_mix((one, other), n, budget, s).profit
    hair = 1e-6
    near = (
        best_mix((one, other), n, budget + hair, s).profit,
        best_mix((one, other), n, budget, s + hair / 1e3).profit,
        best_mix((Option(one.invest + hair, one.roi), other), n, budget, s).profit,
        best_mix((Option(one.invest, one.roi + hair / 1e3), other), n, budget, s).profit,
    )
    assert near == pytest.approx([here] * 4, abs=1e-5 * (1 + n) + 1e-8 * (budget + 500 * n))


@widely
@given(options, options, outside, st.integers(1, 1_000))
def test_flips_are_where_the_policies_meet_and_the_mix_begins_and_ends(one, other, s, n):
    small, large = sorted((one, other), key=lambda option: option.invest)
    assume(small.invest < large.invest)
    # Ties between the two go either way by rounding.
    gains = [o.invest * (o.roi - s) for o in (small, large)]
    assume(abs(gains[0] - gains[1]) > 1e-6 and abs(small.roi - large.roi) > 1e-6)
    assume(min(abs(gains[0]), abs(gains[1])) > 1e-6)
    each = np.linspace(0, 600, 241)[1:]
    mix = best_mix((small, large), n, n * each, s)
    first, last = flip_budget(small, large, s)
    both = (mix.counts > 1e-9).all(axis=0)
    assert np.array_equal(both, (first < each) & (each < last))

    tie = tie_budget(small, large, s)
    ahead = best_mix([large], n, n * each, s).profit - best_mix([small], n, n * each, s).profit
    off = np.abs(each - tie) > 1e-6
    assert np.array_equal(ahead[off] > 1e-9 * n, (each > tie)[off])
    if 0 < tie < math.inf:
        alone = [best_mix([option], n, n * tie, s).profit for option in (small, large)]
        assert same(*alone, scale=n * tie)


# The curve through two points


def test_return_is_best_at_the_first_euro_and_value_at_187():
    curve = Returns.through(SMALL, LARGE)
    assert curve.value(np.array([100, 150])) == pytest.approx([150, 210])
    assert curve.roi(0) == pytest.approx(0.73, abs=0.005)
    best = curve.best_spend()
    assert best == pytest.approx(187, abs=0.5)
    assert curve.profit(best) == pytest.approx(62, abs=0.5)
    assert curve.marginal_roi(best) == pytest.approx(0, abs=1e-12)


@widely
@given(
    st.floats(1, 1e5),
    st.floats(1e-5, 0.05),
    st.floats(1, 300),
    st.floats(1.01, 5),
)
def test_through_finds_the_curve_again(ceiling, steepness, spend, times):
    curve = Returns(ceiling, steepness)
    points = [Option(c, curve.roi(c)) for c in (spend, times * spend)]
    assume(steepness * spend < 8)  # beyond, both points lie on the ceiling
    assume(all(point.roi > -1 for point in points))
    assume(Returns.exists(*points))
    found = Returns.through(*points)
    at = np.array([spend, times * spend])
    assert found.value(at) == pytest.approx(curve.value(at), rel=1e-9)
    if steepness * spend * (times - 1) > 0.01:
        assert found.ceiling == pytest.approx(ceiling, rel=1e-6)
        assert found.steepness == pytest.approx(steepness, rel=1e-6)


@widely
@given(options, options)
def test_a_curve_through_both_or_none(one, other):
    if not Returns.exists(one, other):
        with pytest.raises(ValueError, match="lower roi"):
            Returns.through(one, other)
        return
    curve = Returns.through(one, other)
    assert [curve.roi(o.invest) for o in (one, other)] == pytest.approx([one.roi, other.roi])


curves = st.builds(Returns, st.floats(0, 1e5), st.floats(0, 0.1))


@widely
@given(curves, outside, st.floats(0, 1e4))
def test_no_spend_earns_more_than_the_best(curve, s, spend):
    best = curve.best_spend(s)
    assert 0 <= best < math.inf
    surplus = curve.profit(best) - s * best
    assert surplus >= curve.profit(spend) - s * spend - 1e-9 * (1 + curve.ceiling + spend)
    if best > 0:
        assert curve.marginal_roi(best) == pytest.approx(s, abs=1e-9)
    assert curve.best_spend(s + 0.1) <= best


@widely
@given(curves, st.floats(0, 1e3), st.floats(0, 1e3))
def test_returns_fall_and_the_next_euro_returns_less_than_the_average(curve, one, other):
    less, more = sorted((one, other))
    room = 1e-9 * (1 + curve.ceiling * curve.steepness)
    assert curve.value(less) <= curve.value(more) <= curve.ceiling
    assert curve.roi(more) <= curve.roi(less) + room
    assert curve.marginal_roi(less) <= curve.roi(less) + room
    if less > 0.01:
        average = curve.profit(less) / less
        assert curve.roi(less) == pytest.approx(average, rel=1e-9, abs=1e-9 * curve.ceiling)


# Mailing


def test_peppers_and_rogers_mailing():
    m = mailing(1, people=1e6, campaigns_left=1, **MAILING)
    assert m.profit == pytest.approx([0, 250_000])
    assert m.equity_used == pytest.approx([0, 6_187.50])
    assert break_even_campaigns(**MAILING) == pytest.approx(40.4, abs=0.05)
    for later, pays in ((40, True), (41, False)):
        m = mailing(1, people=1e6, campaigns_left=later, **MAILING)
        assert (m.profit[1] > m.equity_used[1]) == pays


def test_break_even_of_mailings_without_profit_or_without_harm():
    assert break_even_campaigns(**{**MAILING, "cost": 2}) == 0
    assert break_even_campaigns(**{**MAILING, "fatigue": 0}) == math.inf
    assert break_even_campaigns(response=1, contribution=2, cost=1, fatigue=0.5) == math.inf


lists = st.fixed_dictionaries(
    dict(
        people=st.floats(0, 1e7),
        response=st.floats(0, 1),
        contribution=st.floats(0, 1e3),
        cost=st.floats(0, 100),
        fatigue=st.floats(0, 1),
        campaigns_left=st.floats(0, 100),
    )
)


@widely
@given(st.integers(0, 60), lists)
def test_each_mailing_leaves_less_to_be_won(count, levers):
    m = mailing(count, **levers)
    assert m.profit.shape == m.equity_used.shape == m.response.shape == (count + 1,)
    assert all(np.isfinite(values).all() for values in vars(m).values())
    assert (m.response >= 0).all() and (m.response <= levers["response"]).all()
    assert (np.diff(m.response) <= 0).all() and (np.diff(m.equity_used) >= 0).all()
    earned = np.diff(m.profit)
    assert (np.diff(earned) <= 1e-9 * (1 + np.abs(m.profit).max())).all()
    # What a mailing earns less than the one before is what each later campaign loses.
    for n in range(1, count):
        used = levers["campaigns_left"] * (earned[0] - earned[n])
        scale = 1e-7 * (1 + levers["people"] * (levers["contribution"] + levers["cost"])) * 100
        assert m.equity_used[n] == pytest.approx(used, abs=scale)


@widely
@given(lists.filter(lambda levers: levers["people"] > 1), st.floats(1e-6, 1))
def test_one_mailing_pays_up_to_the_break_even_campaigns(levers, part):
    only = {name: levers[name] for name in MAILING}
    campaigns = break_even_campaigns(**only)
    assume(1e-6 < campaigns < 1e6)
    m = mailing(1, **{**levers, "campaigns_left": campaigns})
    assume(m.profit[1] > 1e-6)
    assert m.equity_used[1] == pytest.approx(m.profit[1], rel=1e-4)
    fewer = mailing(1, **{**levers, "campaigns_left": campaigns * (1 - part) * 0.999})
    assert fewer.equity_used[1] < fewer.profit[1]


def test_return_on_customer_subtracts_what_was_used_up():
    assert return_on_customer(250, 1_000, 900) == pytest.approx(0.15)
    assert return_on_customer(50, 1_000, 900) == pytest.approx(-0.05)
    assert return_on_customer([0, 10], [[10], [20]], 10).tolist() == [[0, 1], [-0.5, 0]]


# Arrays


def at(value, index, shape):
    return np.broadcast_to(value, shape)[index]


def test_arrays_give_what_a_loop_gives():
    shape = (2, 4, 3)
    first = Option(np.array([0.0, 100.0, 300.0]), 0.5)
    second = Option(150.0, np.array([[0.1], [0.4], [0.5], [0.9]]))
    third = Option(400.0, 0.25)
    n = np.array([[[0.0]], [[1_000.0]]])
    budget = np.array([[0.0], [100_000.0], [250_000.0], [math.inf]])
    s = np.array([0.0, 0.1, 0.3])
    mix = best_mix((first, second, third), n, budget, s)
    assert mix.counts.shape == (3, *shape)
    levers = dict(
        people=np.array([[[1e3]], [[1e6]]]),
        response=np.array([[0.0], [0.01], [0.5], [1.0]]),
        contribution=np.array([0.0, 100.0, 200.0]),
        cost=np.array([[[0.0]], [[1.0]]]),
        fatigue=np.array([0.0, 0.005, 1.0]),
        campaigns_left=np.array([[0.0], [1.0], [10.0], [60.0]]),
    )
    m = mailing(7, **levers)
    only = {name: levers[name] for name in MAILING}
    campaigns = break_even_campaigns(**only)
    for index in np.ndindex(shape):
        alone = [
            Option(at(o.invest, index, shape), at(o.roi, index, shape))
            for o in (first, second, third)
        ]
        one = best_mix(alone, *(at(lever, index, shape) for lever in (n, budget, s)))
        for name, value in vars(one).items():
            together = getattr(mix, name)
            assert together[(..., *index)] == pytest.approx(value), name
        one = {name: at(lever, index, shape) for name, lever in levers.items()}
        for name, value in vars(mailing(7, **one)).items():
            assert getattr(m, name)[(..., *index)] == pytest.approx(value), name
        one = {name: one[name] for name in MAILING}
        assert campaigns[index] == pytest.approx(break_even_campaigns(**one))


def test_curves_and_flips_of_many_pairs_at_once():
    small, large = Option(np.array([50.0, 100.0]), 0.5), Option(150, np.array([[0.3], [0.4]]))
    s = np.array([0.0, 0.15])
    curve = Returns.through(small, large)
    marginal, tie = marginal_roi(small, large), tie_budget(small, large, s)
    first, last = flip_budget(small, large, s)
    for i, j in np.ndindex(2, 2):
        a, b = Option(small.invest[j], 0.5), Option(150, large.roi[i, 0])
        alone = Returns.through(a, b)
        assert curve.ceiling[i, j] == pytest.approx(alone.ceiling)
        assert curve.steepness[i, j] == pytest.approx(alone.steepness)
        assert curve.best_spend(0.1)[i, j] == pytest.approx(alone.best_spend(0.1))
        assert marginal[i, j] == pytest.approx(marginal_roi(a, b))
        assert tie[i, j] == pytest.approx(tie_budget(a, b, s[j]))
        assert (first[i, j], last[i, j]) == flip_budget(a, b, s[j])
    assert Returns.exists(small, Option(150, [[0.3], [0.6]])).tolist() == [[True] * 2, [False] * 2]


def test_single_numbers_come_back_as_plain_floats():
    curve, mix = Returns.through(SMALL, LARGE), best_mix((SMALL, LARGE), 1_000, 120_000)
    single = (
        *(value for name, value in vars(mix).items() if name != "counts"),
        marginal_roi(SMALL, LARGE),
        *flip_budget(SMALL, LARGE),
        tie_budget(SMALL, LARGE),
        *(method(9) for method in (curve.value, curve.profit, curve.roi, curve.marginal_roi)),
        curve.best_spend(),
        return_on_customer(1, 2, 3),
        break_even_campaigns(**MAILING),
    )
    assert {type(value) for value in single} == {float}
    assert mix.counts.shape == (2,)
    assert Returns.exists(SMALL, LARGE) is True


def test_every_call_is_quick_enough_for_a_slider_and_a_map():
    many = [Option(50 + 10 * i, 0.6 - 0.02 * i) for i in range(10)]
    assert fastest(lambda: best_mix((SMALL, LARGE), 1_000, 120_000)) < 0.002
    assert fastest(lambda: best_mix(many, 1_000, 120_000)) < 0.002
    assert fastest(lambda: Returns.through(SMALL, LARGE)) < 0.002
    assert fastest(lambda: mailing(60, people=1e6, campaigns_left=9, **MAILING)) < 0.002
    invest, roi = np.linspace(1, 500, 100), np.linspace(0, 1, 100)[:, None]
    assert fastest(lambda: best_mix((Option(invest, roi), LARGE), 1_000, 120_000)) < 0.3


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: Option(-1, 0.5), "invest"),
        (lambda: Option(100, -1.5), "roi"),
        (lambda: Option([1, 2], [1, 2, 3]), "broadcast: invest"),
        (lambda: best_mix((), 10), "options"),
        (lambda: best_mix([SMALL], -1), "customers"),
        (lambda: best_mix([SMALL], math.inf), "customers"),
        (lambda: best_mix([SMALL], 1, math.nan), "budget"),
        (lambda: best_mix([SMALL], 1, 10, -0.1), "outside_return"),
        (lambda: best_mix([SMALL, Option([1, 2], 1)], [1, 2, 3]), "broadcast: customers"),
        (lambda: marginal_roi(SMALL, Option(100, 0.4)), "extra euro"),
        (lambda: flip_budget(LARGE, SMALL), "small"),
        (lambda: tie_budget(SMALL, SMALL), "small"),
        (lambda: return_on_customer(1, 0, 1), "equity_before"),
        (lambda: Returns(-1, 0.1), "ceiling"),
        (lambda: Returns(1, math.nan), "steepness"),
        (lambda: Returns.through(LARGE, SMALL), "lower roi"),
        (lambda: Returns.through(SMALL, Option(150, 0.5)), "lower roi"),
        (lambda: Returns.through(SMALL, Option(150, 0.0)), "lower roi"),
        (lambda: Returns(1, 1).value(-1), "spend"),
        (lambda: Returns(1, 1).best_spend(-1), "outside_return"),
        (lambda: mailing(1.5, people=1, campaigns_left=1, **MAILING), "count"),
        (lambda: mailing([1, 2], people=1, campaigns_left=1, **MAILING), "count"),
        (lambda: mailing(1, people=1, campaigns_left=-1, **MAILING), "campaigns_left"),
        (lambda: mailing(1, people=1, campaigns_left=1, **{**MAILING, "fatigue": 2}), "fatigue"),
        (lambda: break_even_campaigns(**{**MAILING, "response": [0.1, math.nan]}), "response"),
    ],
)
def test_what_has_no_meaning_is_refused_by_name(call, says):
    with pytest.raises(ValueError, match=says):
        call()
