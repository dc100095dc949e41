import math
import time

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from leadofilie.models.equity import (
    Response,
    best_spending,
    best_split,
    break_even_conversion,
    customer_equity,
    lead_cost,
    lifetime_value,
    split_budget,
)

pytestmark = pytest.mark.filterwarnings("error")
widely = settings(deadline=None, max_examples=80)

# Blattberg and Deighton's example, as models.md has it.
ACQUISITION = Response.through(5, 0.20, 0.40)
RETENTION = Response.through(8, 0.40, 0.70)
EXAMPLE = dict(margin=50.0, discount_rate=0.12, acquisition=ACQUISITION, retention=RETENTION)

margins = st.floats(0, 1_000)
rates = st.floats(0, 0.5)
responses = st.builds(
    lambda low, high, steepness: Response(max(low, high), steepness, min(low, high)),
    st.floats(0, 0.98),
    st.floats(0, 0.98),
    st.floats(0, 2),
)
FIRM = dict(
    budget=10_000.0,
    customers=200.0,
    prospects=500.0,
    margin=100.0,
    discount_rate=0.1,
    acquisition=Response(0.3, 0.05),
    retention=Response(0.9, 0.02, 0.5),
    years=5,
)
firms = st.fixed_dictionaries(
    dict(
        budget=st.floats(0, 1e6),
        customers=st.just(0.0) | st.floats(1, 1e5),
        prospects=st.just(0.0) | st.floats(1, 1e6),
        margin=margins,
        discount_rate=rates,
        acquisition=responses,
        retention=responses,
        years=st.integers(1, 10),
    )
)
splits = st.floats(0, 1)


def fastest(call):
    """Seconds of the best of twenty calls: what the code takes, whatever else the machine does."""
    times = []
    for _ in range(20):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return min(times)


def at(lever, index, shape):
    """The one setting of a lever (a number, an array or a Response) at index of the full shape."""
    if isinstance(lever, Response):
        return Response(**{name: at(part, index, shape) for name, part in vars(lever).items()})
    return np.broadcast_to(lever, shape)[index]


# The published example


def test_the_example_now_and_at_its_best():
    assert customer_equity(5, 8, **EXAMPLE) == pytest.approx(8.3333, abs=5e-5)
    best = best_spending(**EXAMPLE)
    assert best.acquisition == pytest.approx(10.078, abs=5e-4)
    assert best.retention == pytest.approx(15.933, abs=5e-4)
    assert best.equity == pytest.approx(11.876, abs=5e-4)
    assert best.lifetime_value == pytest.approx(72.917, abs=5e-4)


def test_at_the_best_winning_one_more_costs_what_keeping_one_more_does():
    best = best_spending(**EXAMPLE)
    assert 1 / ACQUISITION.slope(best.acquisition) == pytest.approx(best.lifetime_value)
    assert 1 / RETENTION.slope(best.retention) == pytest.approx(best.lifetime_value)


def test_lifetime_values():
    assert lifetime_value(80, 0.84, 0.12) == pytest.approx(240)
    # Reichheld's five percent: from .90 to .95 is half the churn.
    assert lifetime_value(1, 0.95, 0.1) / lifetime_value(1, 0.9, 0.1) - 1 == pytest.approx(
        0.407, abs=5e-4
    )


def test_a_lead_pays_from_its_cost_over_the_lifetime_value():
    cost = lead_cost(10, 50)
    assert cost == 500
    assert break_even_conversion(cost, 2_000) == 0.25
    assert break_even_conversion(cost, 250) == 2  # never
    assert break_even_conversion(cost, 0) == math.inf
    assert break_even_conversion(0, 0) == 0


# Response


@widely
@given(responses, st.floats(0, 1e4), st.floats(0, 1e4))
def test_a_response_rises_from_floor_to_ceiling_ever_slower(response, one, other):
    less, more = sorted((one, other))
    assert response.rate(0) == response.floor
    assert response.floor <= response.rate(less) <= response.rate(more) + 1e-15
    assert response.rate(more) <= response.ceiling + 1e-15
    assert response.slope(less) >= response.slope(more) >= 0


@widely
@given(responses, st.floats(0, 50))
def test_slope_is_the_derivative_of_rate(response, spend):
    step = 1e-4
    measured = (response.rate(spend + step) - response.rate(spend)) / step
    assert response.slope(spend + step / 2) == pytest.approx(measured, abs=1e-7)


@widely
@given(st.floats(0.1, 1e4), st.tuples(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1)))
def test_through_passes_through(spend, shares):
    floor, rate, ceiling = sorted(shares)
    assume(ceiling - rate > 1e-6)
    response = Response.through(spend, rate, ceiling, floor)
    assert response.rate(spend) == pytest.approx(rate, abs=1e-12)
    assert response.rate(0) == floor


# Equity per prospect


@widely
@given(st.floats(0, 200), st.floats(0, 200), margins, rates, responses, responses)
def test_equity_is_the_published_formula(A, R, m, d, acquisition, retention):
    a, r = acquisition.rate(A), retention.rate(R)
    assume(r > 1e-6)
    published = a * m - A + a * (m - R / r) * r / (1 + d - r)
    assert customer_equity(
        A, R, margin=m, discount_rate=d, acquisition=acquisition, retention=retention
    ) == pytest.approx(published, rel=1e-9, abs=1e-6)


@widely
@given(margins, rates, responses, responses)
def test_no_spending_on_a_grid_beats_the_best(m, d, acquisition, retention):
    levers = dict(margin=m, discount_rate=d, acquisition=acquisition, retention=retention)
    best = best_spending(**levers)
    assert np.isfinite(list(vars(best).values())).all()
    assert best.acquisition >= 0 and best.retention >= 0
    there = customer_equity(best.acquisition, best.retention, **levers)
    assert there == pytest.approx(best.equity, rel=1e-9, abs=1e-9)
    wide = np.append(0, np.geomspace(1e-3, 1e4, 120))
    near = np.linspace(-1, 1, 41)
    for A, R in (
        (wide, wide),
        (np.maximum(best.acquisition + near, 0), np.maximum(best.retention + near, 0)),
    ):
        grid = customer_equity(A, R[:, None], **levers)
        assert grid.max() <= best.equity + 1e-9 * (1 + abs(best.equity))


@widely
@given(margins, rates, responses, responses)
def test_where_both_are_spent_on_their_marginal_costs_are_the_lifetime_value(m, d, acq, ret):
    best = best_spending(margin=m, discount_rate=d, acquisition=acq, retention=ret)
    if best.acquisition > 0:
        assert acq.slope(best.acquisition) * best.lifetime_value == pytest.approx(1, rel=1e-6)
    else:
        assert acq.slope(0) * best.lifetime_value <= 1 + 1e-9
    if best.retention > 1e-6:
        assert ret.slope(best.retention) * best.lifetime_value == pytest.approx(1, rel=1e-6)
    else:
        assert ret.slope(0) * best.lifetime_value <= 1 + 1e-5


@widely
@given(margins, margins, rates, rates, responses, responses)
def test_richer_margins_and_cheaper_time_never_lower_the_best(m1, m2, d1, d2, acq, ret):
    poor, rich = (
        best_spending(margin=m, discount_rate=d, acquisition=acq, retention=ret)
        for m, d in ((min(m1, m2), max(d1, d2)), (max(m1, m2), min(d1, d2)))
    )
    room = 1e-9 * (1 + rich.equity)
    assert rich.equity >= poor.equity - room
    assert rich.lifetime_value >= poor.lifetime_value - room
    assert rich.acquisition >= poor.acquisition - room
    assert rich.retention >= poor.retention - 1e-6 * (1 + rich.retention)


@widely
@given(margins, rates, responses, responses)
def test_the_best_moves_no_further_than_its_lever(m, d, acq, ret):
    levers = dict(discount_rate=d, acquisition=acq, retention=ret)
    here, there = (best_spending(margin=value, **levers) for value in (m, m + 1e-7))
    assert there.equity == pytest.approx(here.equity, abs=1e-4)
    assert there.retention == pytest.approx(here.retention, abs=1e-5)


def test_a_ceiling_of_everyone_and_free_time_still_have_a_best():
    # 1 + d − ceiling is 0: the optimum is then at margin − 1/steepness.
    best = best_spending(
        margin=50, discount_rate=0, acquisition=ACQUISITION, retention=Response(1.0, 0.05)
    )
    assert best.retention == pytest.approx(30)


@widely
@given(margins, st.floats(0, 1), rates.filter(lambda d: d > 0.001))
def test_lifetime_value_is_the_sum_of_its_years(m, r, d):
    years = np.arange(1, 20_000)
    summed = m * ((r / (1 + d)) ** years).sum()
    assert lifetime_value(m, r, d) == pytest.approx(summed, rel=1e-6, abs=1e-9)


# The cookies


def by_hand(
    split, *, budget, customers, prospects, margin, discount_rate, acquisition, retention, years
):
    """split_budget as its docstring says it, one year and one number at a time."""
    people, profits = [customers], []
    for _ in range(years):
        here = people[-1]
        spend = min((1 - split) * budget / here, 1e100) if here else 0.0
        kept = retention.rate(spend)
        joined = acquisition.rate(split * budget / prospects) * prospects if prospects else 0.0
        people.append(kept * here + joined)
        profits.append(margin * people[-1] - budget)
    equity = sum(p / (1 + discount_rate) ** (t + 1) for t, p in enumerate(profits))
    worth = people[-1] * lifetime_value(margin, kept, discount_rate)
    return people, profits, equity + worth / (1 + discount_rate) ** years


@widely
@given(splits, firms)
def test_the_path_is_what_its_words_say(split, firm):
    path = split_budget(split, **firm)
    people, profits, equity = by_hand(split, **firm)
    assert path.customers.shape == (firm["years"] + 1,)
    assert path.profit.shape == (firm["years"],)
    assert path.customers == pytest.approx(people, rel=1e-9)
    assert path.profit == pytest.approx(profits, rel=1e-9, abs=1e-5)
    assert path.equity == pytest.approx(equity, rel=1e-9, abs=1e-3)
    assert type(path.equity) is float


@widely
@given(splits, firms)
def test_no_more_customers_than_ever_were_there(split, firm):
    people = split_budget(split, **firm).customers
    assert np.isfinite(people).all() and (people >= 0).all()
    new = np.arange(len(people)) * firm["prospects"]
    assert (people <= (firm["customers"] + new) * (1 + 1e-12)).all()


@widely
@given(splits, firms, st.sampled_from(["budget", "customers", "prospects"]), st.floats(1, 3))
def test_more_money_customers_or_prospects_never_leave_fewer_customers(split, firm, lever, times):
    assume(firm[lever] > 0)
    fewer = split_budget(split, **firm).customers
    more = split_budget(split, **{**firm, lever: times * firm[lever]}).customers
    assert (more >= fewer * (1 - 1e-9)).all()


@widely
@given(splits, firms, st.floats(0, 1))
def test_more_churn_never_gives_more_customers(split, firm, part):
    leaky = firm["retention"]
    tight = Response(
        leaky.ceiling, leaky.steepness, leaky.floor + part * (leaky.ceiling - leaky.floor)
    )
    fewer, more = (
        split_budget(split, **{**firm, "retention": response}).customers
        for response in (leaky, tight)
    )
    assert (more >= fewer * (1 - 1e-9)).all()


def test_a_ceiling_keeps_some_churn_whatever_is_spent():
    lavish = {**FIRM, "budget": 1e12, "prospects": 0.0}
    people = split_budget(0.0, **lavish).customers
    assert people == pytest.approx(200 * 0.9 ** np.arange(6))


def test_without_customers_their_cookies_are_wasted():
    start = {**FIRM, "customers": 0.0, "years": 1}
    assert split_budget(0.0, **start).customers.tolist() == [0, 0]
    # Half of a budget does as much as that half alone, and costs the other half.
    half = split_budget(0.5, **start)
    alone = split_budget(1.0, **{**start, "budget": start["budget"] / 2})
    assert half.customers == pytest.approx(alone.customers)
    assert alone.profit - half.profit == pytest.approx(start["budget"] / 2)
    assert best_split(**start) == 1


@pytest.mark.parametrize("lever", ["split", "budget", "customers", "prospects", "margin"])
@widely
@given(splits, firms)
def test_a_hair_on_a_lever_is_a_hair_on_the_result(lever, split, firm):
    # From no customers at all to some is a jump in a single year: see split_budget.
    assume(lever != "customers" or firm["years"] > 1 or firm["customers"] > 0)
    here = {"split": split, **firm}
    hair = 1e-9 * max(1.0, here[lever])
    there = {
        **here,
        lever: min(here[lever] + hair, 1.0) if lever == "split" else here[lever] + hair,
    }
    one, other = split_budget(**here), split_budget(**there)
    heads = 1 + firm["customers"] + firm["prospects"] + firm["budget"]
    assert other.customers == pytest.approx(one.customers, abs=1e-7 * heads)
    assert other.equity == pytest.approx(one.equity, abs=1e-6 * heads * (1 + firm["margin"]))


@settings(deadline=None, max_examples=40)
@given(firms)
def test_no_split_on_a_fine_grid_beats_the_best(firm):
    best = best_split(**firm)
    assert 0 <= best <= 1
    equity = split_budget(best, **firm).equity
    grid = split_budget(np.linspace(0, 1, 2001), **firm).equity
    scale = 1 + np.abs(grid).max()
    assert equity >= grid.max() - 1e-6 * scale


def test_the_best_split_of_many_firms_at_once():
    many = {**FIRM, "customers": np.array([[0.0], [200.0]]), "margin": np.array([20.0, 100, 500])}
    best = best_split(**many)
    assert best.shape == (2, 3)
    for index in np.ndindex(best.shape):
        one = {name: at(lever, index, best.shape) for name, lever in many.items()}
        assert best[index] == pytest.approx(best_split(**one), abs=1e-6)


# Arrays


def test_arrays_give_what_a_loop_gives():
    shape = (2, 1, 3)
    levers = dict(
        split=np.array([0.0, 0.4, 1.0]),
        budget=np.array([[[0.0]], [[1e4]]]),
        customers=np.array([0.0, 50.0, 1e4]),
        prospects=np.array([[[0.0]], [[800.0]]]),
        margin=np.array([10.0, 100.0, 1e3]),
        discount_rate=np.array([[[0.0]], [[0.3]]]),
        acquisition=Response(np.array([0.1, 0.3, 0.9]), 0.05),
        retention=Response(0.9, np.array([[[0.0]], [[0.02]]]), np.array([0.0, 0.5, 0.9])),
        years=np.array([1, 4, 10]),
    )
    path = split_budget(**levers)
    assert path.customers.shape == (11, *shape) and path.profit.shape == (10, *shape)
    only = {k: levers[k] for k in ("margin", "discount_rate", "acquisition", "retention")}
    best = best_spending(**only)
    A, R = np.array([0.0, 5.0, 50.0]), np.array([[[0.0]], [[9.0]]])
    equity = customer_equity(A, R, **only)
    for index in np.ndindex(shape):
        one = {name: at(lever, index, shape) for name, lever in levers.items()}
        alone, years = split_budget(**one), int(one["years"])
        assert path.customers[: years + 1, *index] == pytest.approx(alone.customers)
        assert path.profit[:years, *index] == pytest.approx(alone.profit)
        assert path.equity[index] == pytest.approx(alone.equity)
        one = {name: one[name] for name in only}
        for name, value in vars(best_spending(**one)).items():
            assert getattr(best, name)[index] == pytest.approx(value)
        alone = customer_equity(at(A, index, shape), at(R, index, shape), **one)
        assert equity[index] == pytest.approx(alone)
    assert lifetime_value([80, 40], [[0.84], [0.5]], 0.12).shape == (2, 2)
    assert break_even_conversion([0, 5], [[0], [10]]).tolist() == [[0, math.inf], [0, 0.5]]


def test_single_numbers_come_back_as_plain_floats():
    single = (
        *vars(best_spending(**EXAMPLE)).values(),
        customer_equity(5, 8, **EXAMPLE),
        lifetime_value(80, 0.84, 0.12),
        ACQUISITION.rate(5),
        ACQUISITION.slope(5),
        best_split(**FIRM),
        lead_cost(10, 50),
        break_even_conversion(1, 2),
    )
    assert {type(value) for value in single} == {float}


def test_every_call_is_quick_enough_for_a_slider_and_a_map():
    assert fastest(lambda: best_spending(**EXAMPLE)) < 0.002
    assert fastest(lambda: split_budget(0.4, **{**FIRM, "years": 10})) < 0.002
    assert fastest(lambda: best_split(**FIRM)) < 0.002
    split, customers = np.linspace(0, 1, 100), np.linspace(0, 1_000, 100)[:, None]
    levers = {**FIRM, "years": 10, "customers": customers}
    assert fastest(lambda: split_budget(split, **levers)) < 0.3


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: Response(1.2, 0.1), "ceiling"),
        (lambda: Response(0.5, -0.1), "steepness"),
        (lambda: Response(0.5, 0.1, 0.6), "floor"),
        (lambda: Response([0.5, 0.6], [0.1, 0.2, 0.3]), "broadcast: ceiling"),
        (lambda: Response.through(0, 0.2, 0.4), "spend"),
        (lambda: Response.through(5, 0.4, 0.4), "rate"),
        (lambda: Response.through(5, 0.1, 0.4, 0.2), "rate"),
        (lambda: ACQUISITION.rate(-1), "spend"),
        (lambda: lifetime_value(80, 1, 0), "endless"),
        (lambda: lifetime_value(-80, 0.8, 0.1), "margin"),
        (lambda: lifetime_value(80, 1.8, 0.1), "retention"),
        (lambda: lifetime_value([1, 2], [0.1, 0.2, 0.3], 0.1), "broadcast: margin"),
        (lambda: customer_equity(-1, 8, **EXAMPLE), "acquisition_spend"),
        (lambda: customer_equity(1, math.nan, **EXAMPLE), "retention_spend"),
        (lambda: best_spending(**{**EXAMPLE, "discount_rate": -0.1}), "discount_rate"),
        (
            lambda: best_spending(
                **{**EXAMPLE, "margin": [1, 2], "retention": Response([0.1, 0.2, 0.3], 1)}
            ),
            "retention.ceiling",
        ),
        (lambda: split_budget(1.1, **FIRM), "split"),
        (lambda: split_budget(0.5, **{**FIRM, "years": 0}), "years"),
        (lambda: split_budget(0.5, **{**FIRM, "years": 2.5}), "years"),
        (lambda: split_budget(0.5, **{**FIRM, "customers": -1}), "customers"),
        (lambda: split_budget([0.5, 0.6], **{**FIRM, "budget": [1, 2, 3]}), "broadcast: split"),
        (lambda: lead_cost(10, [-1, 2]), "hourly_rate"),
        (lambda: break_even_conversion(10, math.inf), "lifetime_value"),
    ],
)
def test_what_has_no_meaning_is_refused_by_name(call, says):
    with pytest.raises(ValueError, match=says):
        call()
