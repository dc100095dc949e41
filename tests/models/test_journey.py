"""The journey models against published values, formulas worked out another way, and every lever."""

import dataclasses

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from leadofilie.models.journey import (
    absorbing_chain,
    chain_value,
    conversion_by_attention,
    diminishing_returns,
    endless_pond,
    hidden_journey,
    hidden_journey_gains,
    loop,
    pond,
    pond_peak,
    recency_chain,
    stopping_values,
)

# A division by nothing anywhere in a lever's range must fail a test, not warn a reader.
pytestmark = pytest.mark.filterwarnings("error")

MONTHS = 60


def between(low, high):
    """Anywhere in a lever's range, in steps far finer than any lever's."""
    return st.floats(low, high).map(lambda value: round(value, 9))


shares = between(0, 1)

# Every lever of each model over its whole range.
POND = dict(
    market=between(1, 1e6),
    reach=shares,
    churn=shares,
    conversion=shares,
    put_off=shares,
    return_rate=shares,
)
LOOP = dict(
    market=between(1, 1e6),
    budget=between(0, 1e6),
    after=shares,
    reach_ceiling=shares,
    reach_steepness=between(0, 10),
    churn=shares,
    churn_floor=shares,
    churn_steepness=between(0, 10),
    talk=between(0, 20),
    talk_steepness=between(0, 10),
    unasked=shares,
    conversion=shares,
    put_off=shares,
    return_rate=shares,
)
HIDDEN = dict(
    hidden=shares,
    findability=shares,
    rivals=between(0, 100),
    review_odds=between(0.05, 20),
    talk_odds=between(0.05, 20),
)
# An ordinary firm for the loop, from which a test moves one lever.
FIRM = dict(
    market=1000,
    budget=5000,
    after=0.5,
    reach_ceiling=0.2,
    reach_steepness=0.2,
    churn=0.06,
    churn_floor=0.02,
    churn_steepness=0.05,
    talk=0.3,
    talk_steepness=0.05,
    customers=100,
)

ponds = st.fixed_dictionaries(POND)
loops = st.fixed_dictionaries(LOOP)
buyers = st.fixed_dictionaries(HIDDEN)


def started(levers, share_of_market):
    return levers | dict(customers=share_of_market * levers["market"])


def stocks(run):
    return run.untouched, run.customers, run.former, run.put_off


def assert_same(one, other, **tolerance):
    for field in dataclasses.fields(one):
        np.testing.assert_allclose(
            getattr(one, field.name), getattr(other, field.name), err_msg=field.name, **tolerance
        )


def assert_lawful(run, market):
    """People are conserved in every month, and no number of people is negative or unknown."""
    for field in dataclasses.fields(run):
        values = getattr(run, field.name)
        assert np.isfinite(values).all(), field.name
        assert (values >= 0).all(), field.name
    np.testing.assert_allclose(sum(stocks(run)), market, rtol=1e-12)
    np.testing.assert_allclose(
        np.diff(run.customers, axis=0), run.won - run.left, atol=1e-9 * market
    )
    assert (run.won <= run.approached).all()
    assert (run.by_talk <= run.approached).all()
    assert (run.approached <= run.untouched[:-1]).all()
    assert (run.left <= run.customers[:-1]).all()


# --- chains -------------------------------------------------------------------------------------

PFEIFER = (0.3, 0.2, 0.15, 0.05)


def test_recency_chain_gives_the_values_of_pfeifer_and_carraways_inputs():
    values = chain_value(*recency_chain(PFEIFER, 40, 4), 0.2)
    np.testing.assert_allclose(values, [52.320, 5.554, 1.251, -1.820, 0], atol=5e-4)


def test_stopping_after_three_silent_periods_is_best_for_pfeifer_and_carraway():
    values = stopping_values(PFEIFER, 40, 4, 0.2)
    assert values.shape == (5,)
    assert values.argmax() == 3
    assert values[3] == pytest.approx(53.149, abs=5e-4)
    assert values[4] == pytest.approx(52.320, abs=5e-4)


def test_a_customer_never_called_is_worth_the_purchase_made():
    assert stopping_values(PFEIFER, 40, 4, 0.2)[0] == 40


chances = st.lists(shares, min_size=1, max_size=8)


@given(chances, between(0, 1e4), between(0, 1e3), between(0.001, 1))
def test_every_stop_is_the_chain_cut_off_there(chance, margin, cost, discount_rate):
    values = stopping_values(chance, margin, cost, discount_rate)
    assert np.isfinite(values).all()
    for silent in range(1, len(chance) + 1):
        cut = chain_value(*recency_chain(chance[:silent], margin, cost), discount_rate)
        assert values[silent] == pytest.approx(cut[0], rel=1e-9, abs=1e-6)


@given(chances, between(0, 1e4), between(0, 1e3), between(0.05, 1))
def test_chain_value_is_the_discounted_sum_of_expected_rewards(chance, margin, cost, discount_rate):
    transition, reward = recency_chain(chance, margin, cost)
    where, total, discount = np.eye(len(chance) + 1), 0, 1.0
    while discount > 1e-14:
        total = total + discount * where @ reward
        where, discount = where @ transition, discount / (1 + discount_rate)
    values = chain_value(transition, reward, discount_rate)
    np.testing.assert_allclose(values, total, atol=1e-6)


@given(chances, between(0, 1e4), between(0, 1e3), between(0, 1e3), between(0.001, 1))
def test_dearer_calls_never_make_calling_longer_better(chance, margin, cost, extra, discount_rate):
    cheap = stopping_values(chance, margin, cost, discount_rate)
    dear = stopping_values(chance, margin, cost + extra, discount_rate)
    assert (dear <= cheap + 1e-9).all()


def test_chains_broadcast_over_settings():
    margin, cost = np.array([[20.0], [40.0]]), np.array([1.0, 4.0, 9.0])
    transition, reward = recency_chain(PFEIFER, margin, cost)
    values = chain_value(transition, reward, np.array([0.1, 0.2, 0.3]))
    stops = stopping_values(PFEIFER, margin, cost, np.array([0.1, 0.2, 0.3]))
    assert values.shape == stops.shape == (2, 3, 5)
    for i, j in np.ndindex(2, 3):
        one = margin[i, 0], cost[j], (0.1, 0.2, 0.3)[j]
        np.testing.assert_allclose(
            values[i, j], chain_value(*recency_chain(PFEIFER, *one[:2]), one[2])
        )
        np.testing.assert_allclose(stops[i, j], stopping_values(PFEIFER, *one))


@pytest.mark.parametrize("fences", [2, 5, 20])
def test_absorbing_chain_solves_the_fair_walk(fences):
    """Between two fences: i (n - i) steps and i/n to the far one, Huygens' old answer."""
    walk = np.eye(fences + 1)
    for i in range(1, fences):
        walk[i, i - 1 : i + 2] = 0.5, 0, 0.5
    steps, absorption = absorbing_chain(walk)
    i = np.arange(1, fences)
    np.testing.assert_allclose(steps, i * (fences - i))
    np.testing.assert_allclose(absorption, np.column_stack([1 - i / fences, i / fences]))


def test_a_funnel_and_a_loop_are_both_chains():
    """The same stages; in the loop some who enjoyed it buy again, so the walk lasts longer."""
    # consider, evaluate, buy, enjoy; gone
    funnel = np.array(
        [
            [0, 0.5, 0, 0, 0.5],
            [0, 0, 0.4, 0, 0.6],
            [0, 0, 0, 1, 0],
            [0, 0, 0, 0, 1],
            [0, 0, 0, 0, 1],
        ]
    )
    ring = funnel.copy()
    ring[3] = 0, 0, 0.75, 0, 0.25
    steps = [absorbing_chain(chain)[0] for chain in (funnel, ring)]
    np.testing.assert_allclose(steps[0], [1 + 0.5 + 0.2 * 2, 1 + 0.4 * 2, 2, 1])
    # Buy and enjoy, four times over on average.
    np.testing.assert_allclose(steps[1], [1 + 0.5 + 0.2 * 8, 1 + 0.4 * 8, 8, 7])


@given(st.lists(st.lists(between(0.01, 1), min_size=5, max_size=5), min_size=3, max_size=3))
def test_everyone_in_an_absorbing_chain_ends_somewhere(rows):
    chain = np.vstack([np.array(rows), [[0, 0, 0, 1, 0], [0, 0, 0, 0, 1]]])
    chain /= chain.sum(axis=1, keepdims=True)
    steps, absorption = absorbing_chain(chain)
    assert (steps >= 1).all()
    np.testing.assert_allclose(absorption.sum(axis=1), 1)
    far = np.linalg.matrix_power(chain, 100_000)
    np.testing.assert_allclose(absorption, far[:3, 3:], atol=1e-8)


def test_absorbing_chain_broadcasts():
    leave = np.array([0.1, 0.25, 0.5])
    chains = np.zeros((3, 2, 2))
    chains[:, 0, 0], chains[:, 0, 1], chains[:, 1, 1] = 1 - leave, leave, 1
    steps, absorption = absorbing_chain(chains)
    np.testing.assert_allclose(steps[:, 0], 1 / leave)
    np.testing.assert_allclose(absorption, np.ones((3, 1, 1)))


@pytest.mark.parametrize(
    "transition",
    [
        [[0.5, 0.4], [0, 1]],  # a row that loses people
        [[0.5, 0.5]],  # not square
        [[1.5, -0.5], [0, 1]],  # no shares
        [[0, 1], [1, 0]],  # no end
        [[0, 1, 0], [1, 0, 0], [0, 0, 1]],  # an end that nobody reaches
        [[[1, 0], [0.5, 0.5]], [[0.5, 0.5], [0, 1]]],  # ends that differ by setting
    ],
)
def test_absorbing_chain_refuses_what_has_no_answer(transition):
    with pytest.raises(ValueError, match="transition"):
        absorbing_chain(transition)


def test_chains_refuse_what_does_not_fit():
    transition, reward = recency_chain(PFEIFER, 40, 4)
    with pytest.raises(ValueError, match="reward"):
        chain_value(transition, reward[:-1], 0.2)
    with pytest.raises(ValueError, match="discount_rate"):
        chain_value(transition, reward, 0)
    with pytest.raises(ValueError, match="purchase_probabilities"):
        recency_chain([], 40, 4)
    with pytest.raises(ValueError, match="purchase_probabilities"):
        stopping_values([0.3, 1.2], 40, 4, 0.2)
    with pytest.raises(ValueError, match="broadcast"):
        stopping_values([PFEIFER, PFEIFER], [40, 40, 40], 4, 0.2)


# --- the pond -----------------------------------------------------------------------------------


@given(ponds, shares)
def test_people_in_a_pond_are_conserved(levers, start):
    run = pond(MONTHS, **started(levers, start))
    assert all(stock.shape == (MONTHS + 1,) for stock in stocks(run))
    assert run.won.shape == run.left.shape == run.approached.shape == run.by_talk.shape == (MONTHS,)
    assert_lawful(run, levers["market"])
    assert not run.by_talk.any()


@given(ponds, shares)
def test_pond_is_a_markov_chain_of_its_people(levers, start):
    """The same months as powers of a matrix, written down from the definitions."""
    a, c, v, x, back = (
        levers[name] for name in ("reach", "churn", "conversion", "put_off", "return_rate")
    )
    offended = a * (1 - v) * x
    step = np.array(
        [
            [1 - a * v - offended, a * v, 0, offended],
            [c * back, 1 - c, c * (1 - back), 0],
            [back, 0, 1 - back, 0],
            [0, 0, 0, 1],
        ]
    )
    run = pond(MONTHS, **started(levers, start))
    here = np.array([1 - start, start, 0, 0]) * levers["market"]
    for month in range(MONTHS + 1):
        now = [stock[month] for stock in stocks(run)]
        np.testing.assert_allclose(now, here, atol=1e-9 * levers["market"])
        here = here @ step


def test_pond_peak_is_month_13_9_and_half_the_market():
    month, share = pond_peak(0.10, 0.05)
    assert month == pytest.approx(13.9, abs=0.05)
    assert share == pytest.approx(0.5, abs=1e-12)


@pytest.mark.parametrize(("reach", "churn"), [(0.10, 0.05), (0.05, 0.10), (0.07, 0.07)])
def test_pond_comes_down_to_pond_peak_as_months_get_short(reach, churn):
    parts = 500
    run = pond(40 * parts, market=1, reach=reach / parts, churn=churn / parts)
    month, share = pond_peak(reach, churn)
    assert run.peak / parts == pytest.approx(month, abs=0.02)
    assert run.customers.max() == pytest.approx(share, abs=1e-4)


@given(between(0.001, 1), between(0.001, 1))
def test_pond_peak_is_the_published_formula(a, c):
    assume(abs(a - c) > 1e-4)
    month, share = pond_peak(a, c)
    assert month == pytest.approx(np.log(a / c) / (a - c), rel=1e-9)
    assert share == pytest.approx((a / c) ** (-c / (a - c)), rel=1e-9)


@given(between(0.001, 1), st.sampled_from([1e-6, 1e-9, 1e-12, 1e-15]))
def test_pond_peak_has_no_gap_where_reach_meets_churn(rate, apart):
    level = pond_peak(rate, rate)
    assert level == pytest.approx((1 / rate, np.exp(-1)))
    assert pond_peak(rate * (1 + apart), rate) == pytest.approx(level, rel=1e-5)


@given(between(0.01, 0.99), between(0.01, 0.99), shares, shares)
def test_the_month_of_the_peak_is_exact(reach, churn, conversion, put_off):
    """With leavers lost, both stocks are sums of two powers and the top has a formula."""
    out = reach * (conversion + (1 - conversion) * put_off)
    assume(abs(out - churn) > 1e-3 and reach * conversion > 1e-3)
    top = np.log(out / churn) / np.log((1 - churn) / (1 - out))
    assume(abs(top - round(top)) > 1e-6 and top < MONTHS - 1)
    run = pond(
        MONTHS, market=1000, reach=reach, churn=churn, conversion=conversion, put_off=put_off
    )
    assert run.peak == np.ceil(top)
    assert (run.won[: run.peak] >= run.left[: run.peak]).all()
    assert run.won[run.peak] < run.left[run.peak]


@given(between(0.02, 0.5), between(0, 0.5))
def test_leavers_straight_back_in_the_pond_settle_at_a_over_a_plus_c(reach, churn):
    run = pond(2000, market=1, reach=reach, churn=churn, return_rate=1)
    assert run.customers[-1] == pytest.approx(reach / (reach + churn), abs=1e-9)


@given(between(0.05, 0.9), between(0.05, 0.9), between(0.05, 1))
def test_leavers_who_come_back_slowly_hold_part_of_the_market_outside(reach, churn, back):
    run = pond(3000, market=1, reach=reach, churn=churn, return_rate=back)
    level = 1 / (1 + churn / reach + churn * (1 - back) / back)
    assert run.customers[-1] == pytest.approx(level, abs=1e-9)


@given(ponds, shares, shares)
def test_more_churn_never_gives_more_customers(levers, start, other):
    less, more = sorted([levers["churn"], other])
    levers = started(levers | dict(return_rate=0), start)
    few, many = (pond(MONTHS, **levers | dict(churn=churn)) for churn in (more, less))
    assert (few.customers <= many.customers + 1e-9 * levers["market"]).all()


@given(ponds, shares, between(0, 0.5), between(0, 0.5), between(0, 0.5))
def test_more_churn_never_gives_more_customers_with_leavers_straight_back(
    levers, start, reach, one, other
):
    """Up to reach and churn of half a month; above that a month is too coarse a step."""
    levers = started(levers | dict(return_rate=1, reach=reach), start)
    many, few = (
        pond(MONTHS, **levers | dict(churn=churn)).customers for churn in sorted([one, other])
    )
    assert (few <= many + 1e-9 * levers["market"]).all()


@given(ponds, shares, shares)
def test_putting_more_people_off_never_gives_more_customers(levers, start, other):
    many, few = (
        pond(MONTHS, **started(levers, start) | dict(put_off=put_off)).customers
        for put_off in sorted([levers["put_off"], other])
    )
    assert (few <= many + 1e-9 * levers["market"]).all()


@given(ponds, shares, shares)
def test_reaching_more_people_never_wins_fewer_in_all(levers, start, other):
    few, many = (
        pond(MONTHS, **started(levers, start) | dict(reach=reach, return_rate=0)).won.cumsum()
        for reach in sorted([levers["reach"], other])
    )
    assert (few <= many + 1e-9 * levers["market"]).all()


@given(ponds, shares, st.sampled_from(sorted(set(POND) - {"market"})))
def test_pond_is_continuous_in_every_lever(levers, start, name):
    near = levers | {name: levers[name] + (1e-9 if levers[name] < 0.5 else -1e-9)}
    gap = (
        pond(MONTHS, **started(levers, start)).customers
        - pond(MONTHS, **started(near, start)).customers
    )
    assert np.abs(gap).max() <= 1e-6 * levers["market"]


@given(ponds, shares)
def test_an_endless_pond_starts_like_the_pond_and_never_falls_below_it(levers, start):
    levers = started(levers | dict(return_rate=0, put_off=0), start)
    promise = endless_pond(
        MONTHS,
        **{name: levers[name] for name in ("market", "reach", "churn", "conversion", "customers")},
    )
    run = pond(MONTHS, **levers)
    slack = 1e-9 * levers["market"]
    np.testing.assert_allclose(promise[:2], run.customers[:2], atol=slack)
    assert (promise >= run.customers - slack).all()


def test_an_endless_pond_grows_without_end_unless_customers_leave():
    kept = endless_pond(10, market=1000, reach=0.1, churn=0, customers=50)
    np.testing.assert_allclose(kept, 50 + 95 * np.arange(11))
    left = endless_pond(500, market=1000, reach=0.1, churn=0.05)
    assert left[-1] == pytest.approx(100 / 0.05)


def test_fewer_prospects_win_no_more_unless_each_takes_hours_first():
    """From 50 to 15: with the first hour already persuading, spreading thin always wins more."""
    prospects = np.arange(1.0, 51)
    kw = dict(hours=60, ceiling=0.5, steepness=0.3)
    at_once = prospects * conversion_by_attention(prospects, first_hours=0, **kw)
    assert (np.diff(at_once) > 0).all()
    after_a_while = prospects * conversion_by_attention(prospects, first_hours=1, **kw)
    assert 10 < prospects[after_a_while.argmax()] < 30
    assert after_a_while[14] > 1.5 * after_a_while[-1] > 0
    assert conversion_by_attention(50, first_hours=2, **kw) == 0


@given(
    between(1, 1e4), between(0, 1e4), between(0, 100), shares, between(0, 10), between(1e-6, 100)
)
def test_attention_converts_a_share_that_grows_with_hours(n, hours, first, ceiling, steep, extra):
    kw = dict(first_hours=first, ceiling=ceiling, steepness=steep)
    less = conversion_by_attention(n, hours=hours, **kw)
    more = conversion_by_attention(n, hours=hours + extra, **kw)
    assert 0 <= less <= more <= ceiling


@given(between(0, 1e6), between(0, 1e3), between(0, 1e3), between(0, 10), between(0, 1e6))
def test_diminishing_returns_go_from_start_to_limit_and_never_past_it(
    spend, start, limit, steepness, extra
):
    here, there = (
        diminishing_returns(s, start=start, limit=limit, steepness=steepness)
        for s in (spend, spend + extra)
    )
    slack = 1e-12 * max(start, limit)
    assert diminishing_returns(0, start=start, limit=limit, steepness=steepness) == pytest.approx(
        start, abs=slack
    )
    assert min(start, limit) - slack <= here <= max(start, limit) + slack
    assert abs(limit - there) <= abs(limit - here) + slack


# --- the loop -----------------------------------------------------------------------------------


@given(loops, shares)
def test_people_in_a_loop_are_conserved(levers, start):
    assert_lawful(loop(MONTHS, **started(levers, start)), levers["market"])


@given(loops, shares)
def test_a_loop_without_talk_and_with_nothing_to_keep_is_pond_exactly(levers, start):
    levers = started(levers | dict(talk=0, churn_floor=levers["churn"]), start)
    reach = diminishing_returns(
        (1 - levers["after"]) * levers["budget"] / levers["market"],
        start=0,
        limit=levers["reach_ceiling"],
        steepness=levers["reach_steepness"],
    )
    same = {name: levers[name] for name in [*POND, "customers"] if name != "reach"}
    assert_same(loop(MONTHS, **levers), pond(MONTHS, reach=reach, **same), rtol=0, atol=0)


@given(loops, shares)
def test_a_loop_with_everything_before_the_sale_is_the_funnel(levers, start):
    """No aftercare: nobody stays longer for it, and nobody recommends you."""
    levers = started(levers | dict(after=0, unasked=0), start)
    without = levers | dict(churn_floor=levers["churn"], talk=0)
    funnel = loop(MONTHS, **without)
    assert_same(loop(MONTHS, **levers), funnel, rtol=0, atol=1e-9 * levers["market"])


@pytest.mark.parametrize(("customers", "budget"), [(100.0, 5000), (1.0, 40)])
def test_two_months_of_the_loop_by_hand(customers, budget):
    mixed = dict(conversion=0.5, put_off=0.1, return_rate=0.25, unasked=0.2)
    run = loop(2, **FIRM | mixed | dict(customers=customers, budget=budget))
    untouched, former = 1000 - customers, 0.0
    reach = 0.2 * (1 - np.exp(-0.2 * budget / 2 / 1000))
    for month in range(2):
        care = budget / 2 / customers
        churn = 0.02 + 0.04 * np.exp(-0.05 * care)
        told = 0.3 * (1 - 0.8 * np.exp(-0.05 * care)) * customers / 1000
        approached = (reach + told) * untouched
        assert run.approached[month] == pytest.approx(approached)
        assert run.by_talk[month] == pytest.approx(told * untouched)
        assert run.won[month] == pytest.approx(approached / 2)
        assert run.left[month] == pytest.approx(churn * customers)
        back = 0.25 * (former + churn * customers)
        untouched += -approached / 2 - 0.1 * approached / 2 + back
        former += churn * customers - back
        customers += approached / 2 - churn * customers
        assert run.customers[month + 1] == pytest.approx(customers)
        assert run.untouched[month + 1] == pytest.approx(untouched)
        assert run.former[month + 1] == pytest.approx(former)


def test_the_best_split_lies_between_all_before_and_all_after_for_an_ordinary_firm():
    after = np.linspace(0, 1, 101)
    firm = FIRM | dict(reach_ceiling=0.05, talk=0.1, return_rate=1)
    kept = loop(MONTHS, **firm | dict(after=after)).customers[-1]
    assert 30 < kept.argmax() < 60
    assert kept.max() > 1.1 * max(kept[0], kept[-1])


def test_care_is_wasted_on_a_young_firm_with_no_customers():
    run = loop(MONTHS, **FIRM | dict(customers=0, after=1))
    assert not run.customers.any()
    assert loop(MONTHS, **FIRM | dict(customers=0, after=0)).customers[-1] > 0


@given(loops, shares, shares)
def test_where_nobody_talks_and_nobody_can_be_kept_care_only_costs_customers(levers, start, other):
    levers = started(levers | dict(talk=0, churn_floor=levers["churn"], return_rate=0), start)
    many, few = (
        loop(MONTHS, **levers | dict(after=after)).won.cumsum()
        for after in sorted([levers["after"], other])
    )
    assert (few <= many + 1e-9 * levers["market"]).all()


@given(shares, shares)
def test_a_higher_floor_under_churn_never_keeps_more_without_talk(one, other):
    many, few = (
        loop(MONTHS, **FIRM | dict(talk=0, churn_floor=floor)).customers
        for floor in sorted([one, other])
    )
    assert (few <= many + 1e-9).all()


def test_a_floor_above_churn_counts_as_churn():
    above = loop(MONTHS, **FIRM | dict(churn_floor=0.5))
    assert_same(above, loop(MONTHS, **FIRM | dict(churn_floor=FIRM["churn"])), rtol=0)


@pytest.mark.parametrize(
    ("name", "at"),
    [
        ("after", 0),
        ("after", 1),
        ("customers", 0),
        ("customers", 1000),
        ("budget", 0),
        ("churn", 0),
        ("churn", 1),
        ("churn", FIRM["churn_floor"]),
        ("churn_floor", FIRM["churn"]),
        ("talk", 0),
        ("reach_ceiling", 0),
        ("unasked", 1),
        ("conversion", 0),
        ("put_off", 0),
        ("return_rate", 0),
    ],
)
def test_loop_has_no_jump_where_a_lever_changes_what_matters(name, at):
    tip = 1e-9 * (1000 if name == "customers" else 1)
    inward = at - tip if at in (1, 1000) else at + tip
    gap = (
        loop(MONTHS, **FIRM | {name: at}).customers
        - loop(MONTHS, **FIRM | {name: inward}).customers
    )
    assert np.abs(gap).max() < 1e-3


# --- the hidden journey -------------------------------------------------------------------------


@given(buyers)
def test_every_buyer_ends_somewhere(levers):
    ends = hidden_journey(**levers)
    assert all(0 <= end <= 1 for end in ends)
    assert sum(ends) == pytest.approx(1, abs=1e-12)


@given(buyers)
def test_neutral_odds_win_the_same_whatever_is_hidden(levers):
    won = hidden_journey(**levers | dict(review_odds=1, talk_odds=1)).won
    assert won == pytest.approx(levers["findability"] / (levers["rivals"] + 1), rel=1e-12)


def test_what_is_hidden_decides_what_wins():
    all_talk = hidden_journey(0, 0.8, 4, review_odds=[0.2, 1, 5], talk_odds=2)
    np.testing.assert_allclose(all_talk.won, 0.8 * 2 / 6)
    no_talk = hidden_journey(1, 0.8, 4, review_odds=2, talk_odds=[0.2, 1, 5])
    np.testing.assert_allclose(no_talk.won, 0.8 * 2 / 6)


@pytest.mark.parametrize(
    ("name", "sign"), [("findability", 1), ("review_odds", 1), ("talk_odds", 1), ("rivals", -1)]
)
@given(levers=buyers, data=st.data())
def test_what_wins_more_and_what_wins_less(name, sign, levers, data):
    low, high = (
        hidden_journey(**levers | {name: value}).won
        for value in sorted([levers[name], data.draw(HIDDEN[name])])
    )
    assert sign * (high - low) >= -1e-12


@given(buyers, st.sampled_from(sorted(HIDDEN)))
def test_hidden_journey_is_continuous(levers, name):
    near = levers | {name: levers[name] + (1e-9 if levers[name] < 0.5 else -1e-9)}
    for here, there in zip(hidden_journey(**levers), hidden_journey(**near), strict=True):
        assert here == pytest.approx(there, abs=1e-6)


@given(buyers)
def test_gains_are_the_slope_in_the_odds_at_each_gate(levers):
    gains = hidden_journey_gains(**levers)
    assert all(0 <= gain <= 1 for gain in gains)
    up, down = np.exp(1e-5), np.exp(-1e-5)

    def slope(name, move):
        wins = [hidden_journey(**levers | {name: move(factor)}).won for factor in (up, down)]
        return (wins[0] - wins[1]) / 2e-5

    def odds_of(name):
        return lambda factor: levers[name] * factor

    def found(factor):
        return levers["findability"] * factor / (1 - levers["findability"] * (1 - factor))

    assert gains.findability == pytest.approx(slope("findability", found), abs=1e-6)
    assert gains.reviews == pytest.approx(slope("review_odds", odds_of("review_odds")), abs=1e-6)
    assert gains.talk == pytest.approx(slope("talk_odds", odds_of("talk_odds")), abs=1e-6)


def test_a_gate_that_lets_all_pass_is_worth_no_money():
    assert hidden_journey_gains(1, 0.6, 4).talk == 0
    assert hidden_journey_gains(0, 0.6, 4).reviews == 0
    assert hidden_journey_gains(0.5, 1, 4).findability == 0
    assert hidden_journey_gains(0.5, 0.6, 0)[1:] == (0, 0)


# --- every model --------------------------------------------------------------------------------


def draw_array(data, strategy, size):
    return np.array(data.draw(st.lists(strategy, min_size=size, max_size=size)))


@pytest.mark.parametrize(("model", "ranges"), [(pond, POND), (loop, LOOP)])
@given(data=st.data())
def test_months_broadcast_to_what_scalars_give(model, ranges, data):
    """Half of the levers along one axis, half along another, against one call a setting."""
    names = sorted(ranges)
    grid = {
        name: draw_array(data, ranges[name], 2 if i % 2 else 3).reshape((2, 1) if i % 2 else (3,))
        for i, name in enumerate(names)
    }
    start = data.draw(shares)
    run = model(12, **started(grid, start))
    assert run.customers.shape == (13, 2, 3)
    assert run.won.shape == (12, 2, 3)
    for i, j in np.ndindex(2, 3):
        levers = {name: np.broadcast_to(grid[name], (2, 3))[i, j] for name in names}
        one = model(12, **started(levers, start))
        assert run.peak.shape == (2, 3)
        for field in dataclasses.fields(run):
            np.testing.assert_allclose(
                getattr(run, field.name)[:, i, j],
                getattr(one, field.name),
                rtol=1e-9,
                atol=1e-9 * levers["market"],
            )


@pytest.mark.parametrize("model", [hidden_journey, hidden_journey_gains])
@given(data=st.data())
def test_hidden_journey_broadcasts(model, data):
    grid = {name: draw_array(data, HIDDEN[name], 3) for name in HIDDEN}
    grid["hidden"] = grid["hidden"][:, None]
    many = model(**grid)
    for i, j in np.ndindex(3, 3):
        levers = {name: np.broadcast_to(grid[name], (3, 3))[i, j] for name in HIDDEN}
        for array, value in zip(many, model(**levers), strict=True):
            assert array.shape == (3, 3)
            assert array[i, j] == pytest.approx(value, abs=1e-12)


def test_one_setting_gives_plain_numbers():
    for values in (
        hidden_journey(0.6, 0.6, 4),
        hidden_journey_gains(0.6, 0.6, 4),
        pond_peak(0.1, 0.05),
    ):
        assert all(type(value) is float for value in values)
    assert type(diminishing_returns(1, start=0, limit=1, steepness=1)) is float


def test_no_months_is_the_start():
    run = pond(0, market=1000, reach=0.1, churn=0.05, customers=200)
    assert run.untouched.tolist() == [800] and run.customers.tolist() == [200]
    assert run.won.shape == (0,) and run.peak == 0


CALLS = {
    pond: dict(months=12, market=1000, reach=0.1, churn=0.05, conversion=0.5, put_off=0.1,
               return_rate=0.1, customers=10),
    endless_pond: dict(months=12, market=1000, reach=0.1, churn=0.05, conversion=0.5, customers=10),
    loop: dict(months=12, unasked=0.1, conversion=0.5, put_off=0.1, return_rate=0.1, **FIRM),
    pond_peak: dict(reach=0.1, churn=0.05),
    hidden_journey: dict(hidden=0.6, findability=0.6, rivals=4, review_odds=1, talk_odds=1),
    hidden_journey_gains: dict(hidden=0.6, findability=0.6, rivals=4, review_odds=1, talk_odds=1),
    diminishing_returns: dict(spend=1, start=0, limit=1, steepness=1),
    conversion_by_attention: dict(prospects=5, hours=10, first_hours=1, ceiling=0.5, steepness=1),
    recency_chain: dict(purchase_probabilities=PFEIFER, margin=40, contact_cost=4),
    stopping_values: dict(purchase_probabilities=PFEIFER, margin=40, contact_cost=4,
                          discount_rate=0.2),
}  # fmt: skip
SHARES = {
    "reach", "churn", "conversion", "put_off", "return_rate", "after", "reach_ceiling",
    "churn_floor", "unasked", "hidden", "findability", "ceiling", "purchase_probabilities",
}  # fmt: skip


@pytest.mark.parametrize(
    ("model", "name"),
    [
        pytest.param(model, name, id=f"{model.__name__}-{name}")
        for model in CALLS
        for name in CALLS[model]
    ],
)
def test_what_a_model_cannot_mean_is_refused_by_name(model, name):
    model(**CALLS[model])
    bad = [-0.1, np.nan, np.inf, "0.5", None, [0.5, np.nan]]
    if name in SHARES and model is not pond_peak:
        bad.append(1.01)
    if name == "months":
        bad += [1.5, [12, 12]]
    if name == "customers" and model is not endless_pond:
        bad.append(1000.1)
    for value in bad:
        with pytest.raises(ValueError, match=name):
            model(**CALLS[model] | {name: value})


@pytest.mark.parametrize("model", [pond, endless_pond, loop, pond_peak, hidden_journey,
                                   diminishing_returns, conversion_by_attention])  # fmt: skip
def test_settings_that_do_not_broadcast_are_refused(model):
    call = CALLS[model]
    first, *_, last = [name for name in call if name != "months"]
    with pytest.raises(ValueError, match="do not broadcast"):
        model(**call | {first: [call[first]] * 2, last: [call[last]] * 3})
