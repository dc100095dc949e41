import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from work import lines

from leadofilie.models.returns import Saturating
from leadofilie.models.scarcity import (
    Option,
    best_mix,
    marginal_roi,
    return_on_customer,
)

pytestmark = pytest.mark.filterwarnings("error")
widely = settings(deadline=None, max_examples=80)

# The article's two envelopes.
SMALL, LARGE = Option(100, 0.5), Option(150, 0.4)

options = st.builds(Option, st.integers(0, 100).map(lambda n: 5.0 * n), st.floats(-0.5, 1.5))
customers = st.integers(0, 1_000_000)
budgets = st.floats(0, 1e8) | st.just(math.inf)
outside = st.floats(0, 1)


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
    budget = np.linspace(1, 1e6, 101)
    scarce = best_mix((SMALL, LARGE), 1_000, budget, outside_return=0.2001)
    assert (scarce.counts[1] == 0).all()
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
    for index in np.ndindex(shape):
        alone = [
            Option(at(o.invest, index, shape), at(o.roi, index, shape))
            for o in (first, second, third)
        ]
        one = best_mix(alone, *(at(lever, index, shape) for lever in (n, budget, s)))
        for name, value in vars(one).items():
            together = getattr(mix, name)
            assert together[(..., *index)] == pytest.approx(value), name


def test_single_numbers_come_back_as_plain_floats():
    curve, mix = Saturating.through(SMALL, LARGE), best_mix((SMALL, LARGE), 1_000, 120_000)
    single = (
        *(value for name, value in vars(mix).items() if name != "counts"),
        marginal_roi(SMALL, LARGE),
        *(method(9) for method in (curve.value, curve.profit, curve.roi, curve.marginal_roi)),
        curve.best_spend(),
        return_on_customer(1, 2, 3),
    )
    assert {type(value) for value in single} == {float}
    assert mix.counts.shape == (2,)
    assert Saturating.exists(SMALL, LARGE) is True


def test_every_call_is_little_work_for_a_slider_and_a_map():
    many = [Option(50 + 10 * i, 0.6 - 0.02 * i) for i in range(10)]
    assert lines(lambda: best_mix((SMALL, LARGE), 1_000, 120_000)) < 1500
    assert lines(lambda: best_mix(many, 1_000, 120_000)) < 4000
    assert lines(lambda: Saturating.through(SMALL, LARGE)) < 1500
    # A map of 10,000 settings is no more work than one setting.
    invest, roi = np.linspace(1, 500, 100), np.linspace(0, 1, 100)[:, None]
    assert lines(lambda: best_mix((Option(invest, roi), LARGE), 1_000, 120_000)) < 1500


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
        (lambda: return_on_customer(1, 0, 1), "equity_before"),
        (lambda: Saturating(-1, 0.1), "ceiling"),
        (lambda: Saturating(1, math.nan), "steepness"),
        (lambda: Saturating.through(LARGE, SMALL), "lower roi"),
        (lambda: Saturating.through(SMALL, Option(150, 0.5)), "lower roi"),
        (lambda: Saturating.through(SMALL, Option(150, 0.0)), "lower roi"),
        (lambda: Saturating(1, 1).value(-1), "spend"),
        (lambda: Saturating(1, 1).best_spend(-1), "outside_return"),
    ],
)
def test_what_has_no_meaning_is_refused_by_name(call, says):
    with pytest.raises(ValueError, match=says):
        call()
