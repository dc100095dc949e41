"""The pond against formulas worked out another way, and over the range of every lever."""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from models.references import pond_peak
from models.settings import (
    MONTHS,
    POND,
    arguments,
    assert_lawful,
    assert_refused,
    assert_refused_apart,
    between,
    ponds,
    shares,
    started,
    stocks,
)

from leadofilie.models.journey import (
    conversion_by_attention,
    diminishing_returns,
    endless_pond,
    pond,
)

# A division by nothing anywhere in a lever's range must fail a test, not warn a reader.
pytestmark = pytest.mark.filterwarnings("error")


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


@pytest.mark.parametrize(("reach", "churn"), [(0.10, 0.05), (0.05, 0.10), (0.07, 0.07)])
def test_the_peak_comes_down_to_the_published_one_as_months_get_short(reach, churn):
    parts = 500
    run = pond(40 * parts, market=1, reach=reach / parts, churn=churn / parts)
    month, share = pond_peak(reach, churn)
    assert run.peak / parts == pytest.approx(month, abs=0.02)
    assert run.customers.max() == pytest.approx(share, abs=1e-4)


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


@given(ponds, shares, between(0, 0.1))
def test_people_who_enter_the_market_are_people_of_the_same_chain(levers, start, entering):
    """A source with one arrow, beside the matrix of the pond; as long as it is never overfull."""
    a, c, v, x, back = (
        levers[name] for name in ("reach", "churn", "conversion", "put_off", "return_rate")
    )
    run = pond(MONTHS, **started(levers, start), inflow=entering * levers["market"])
    everyone = levers["market"] * (1 + entering * np.arange(MONTHS + 1))
    np.testing.assert_allclose(sum(stocks(run)), everyone, rtol=1e-9)
    assume((run.untouched <= levers["market"]).all())
    offended = a * (1 - v) * x
    step = np.array(
        [
            [1 - a * v - offended, a * v, 0, offended, 0],
            [c * back, 1 - c, c * (1 - back), 0, 0],
            [back, 0, 1 - back, 0, 0],
            [0, 0, 0, 1, 0],
            [entering, 0, 0, 0, 1],
        ]
    )
    here = np.array([1 - start, start, 0, 0, 1]) * levers["market"]
    for month in range(MONTHS + 1):
        now = [stock[month] for stock in stocks(run)]
        np.testing.assert_allclose(now, here[:4], atol=1e-9 * levers["market"])
        here = here @ step


@given(between(0.05, 0.5), between(0.05, 0.5), between(0.2, 1), between(0, 1))
def test_a_market_that_is_refilled_keeps_as_many_customers_as_enter_while_they_stay(
    reach, churn, conversion, part
):
    inflow = part * reach * conversion  # no more than a full pond gives
    run = pond(3000, market=1, reach=reach, churn=churn, conversion=conversion, inflow=inflow)
    assert run.customers[-1] == pytest.approx(inflow / churn, abs=1e-6)


def test_hands_do_not_grow_with_the_pond():
    run = pond(MONTHS, market=100, reach=0.1, churn=0.05, conversion=0.1, inflow=50)
    assert run.untouched[-1] > 1000
    assert run.approached == pytest.approx(np.full(MONTHS, 10))


def test_a_pond_of_people_who_each_draw_their_lot():
    """A thousand people one by one, with chance where the pond has shares; 40 times over."""
    rng = np.random.default_rng(4)
    runs = np.zeros((40, MONTHS + 1))
    for run in runs:
        where = np.zeros(1000 + 10 * MONTHS, dtype=int)  # 0 untouched, 1 customer, 2 former
        where[1000:] = 9  # not yet in the market
        for month in range(MONTHS):
            luck, again = rng.random(where.size), rng.random(where.size)
            bought = (where == 0) & (luck < 0.05 * 0.3)
            gone = (where == 1) & (luck < 0.05)
            back = ((where == 2) | gone) & (again < 0.02)
            where[bought], where[gone], where[back] = 1, 2, 0
            where[1000 + 10 * month:1010 + 10 * month] = 0
            run[month + 1] = (where == 1).sum()
    ours = pond(MONTHS, market=1000, reach=0.05, churn=0.05, conversion=0.3, return_rate=0.02,
                inflow=10).customers
    spread = runs.std(axis=0)[1:] / np.sqrt(len(runs))
    assert (abs(runs.mean(axis=0)[1:] - ours[1:]) <= 4 * spread + 0.5).all()


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


def test_no_months_is_the_start():
    run = pond(0, market=1000, reach=0.1, churn=0.05, customers=200)
    assert run.untouched.tolist() == [800] and run.customers.tolist() == [200]
    assert run.won.shape == (0,) and run.peak == 0


def test_one_setting_gives_a_plain_number():
    assert type(diminishing_returns(1, start=0, limit=1, steepness=1)) is float


CALLS = {
    pond: dict(months=12, market=1000, reach=0.1, churn=0.05, conversion=0.5, put_off=0.1, inflow=5,
               return_rate=0.1, customers=10),
    endless_pond: dict(months=12, market=1000, reach=0.1, churn=0.05, conversion=0.5, customers=10),
    diminishing_returns: dict(spend=1, start=0, limit=1, steepness=1),
    conversion_by_attention: dict(prospects=5, hours=10, first_hours=1, ceiling=0.5, steepness=1),
}  # fmt: skip
ALSO = {"months": [1.5, [12, 12]], "reach": [1.01], "churn": [1.01], "conversion": [1.01],
        "put_off": [1.01], "return_rate": [1.01], "ceiling": [1.01]}  # fmt: skip


@pytest.mark.parametrize(("model", "name"), arguments(CALLS))
def test_what_a_model_cannot_mean_is_refused_by_name(model, name):
    assert_refused(model, CALLS[model], name, [-0.1, *ALSO.get(name, ())])


@pytest.mark.parametrize("model", [pond, endless_pond])
def test_more_customers_than_the_market_are_refused(model):
    with pytest.raises(ValueError, match="customers"):
        model(**CALLS[model] | dict(customers=1000.1))


@pytest.mark.parametrize("model", CALLS)
def test_settings_that_do_not_broadcast_are_refused(model):
    assert_refused_apart(model, CALLS[model])
