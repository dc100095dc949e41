"""The three policies: how much attention pays for itself, and how good the best one is."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from models.settings import between, shares

from leadofilie.models.company import Firm, equity_after, follow
from leadofilie.models.equity import Response
from leadofilie.models.policies import (
    BEST,
    CUSTOMERS_FIRST,
    LEAD_MACHINE,
    SHARES,
    best_after,
    needed,
    policies,
)

pytestmark = pytest.mark.filterwarnings("error")
widely = settings(deadline=None, max_examples=40)

retentions = st.builds(
    lambda low, high, steepness: Response(max(low, high), steepness, min(low, high)),
    shares, shares, between(0, 10))
FIRM = dict(market=10_000.0, customers=1000.0, acquisition=Response(1.0, 0.003), margin=20.0,
            retention=Response(0.993, 0.3, 0.98), budget=10_000.0, discount_rate=0.008,
            return_rate=1.0, tells=0.005)


def firm_of(**changed):
    return Firm(**FIRM | changed)


# What is needed


def test_needed_is_what_blattberg_and_deightons_example_has():
    """€8 keep 40%, 70% at most, €50 a customer, 12%: spend 15.93, and a customer won is worth
    72.92 then, the worth that the next euro of acquisition must bring as well."""
    retention = Response.through(8, 0.40, 0.70)
    care = needed(Firm(market=1.0, acquisition=0, retention=retention, margin=50.0,
                       discount_rate=0.12))  # fmt: skip
    assert care == pytest.approx(15.933, abs=5e-4)
    stay = retention.rate(care)
    onward = (50 * stay - care) / (1.12 - stay)
    assert 50 + onward == pytest.approx(72.917, abs=5e-4)
    slope = retention.steepness * (retention.ceiling - stay)
    assert slope * (50 + onward) == pytest.approx(1)


@widely
@given(retentions, between(0, 1000), between(0.001, 0.5))
def test_no_other_attention_makes_a_customer_worth_more(retention, margin, d):
    care = needed(Firm(market=1.0, acquisition=0, retention=retention, margin=margin,
                       discount_rate=d))  # fmt: skip

    def worth(spend):
        stay = retention.rate(spend)
        return (margin * stay - spend) / (1 + d - stay)

    tries = np.linspace(0, margin * (1 + d), 2001)
    assert worth(care) >= worth(tries).max() - 1e-9 * (1 + margin) / d
    assert 0 <= care <= margin * (1 + d)


def test_where_money_keeps_nobody_nothing_is_needed():
    assert needed(firm_of(retention=0.95)) == 0
    assert needed(firm_of(margin=0.0)) == 0
    several = needed(firm_of(margin=np.array([0.0, 20.0, 200.0])))
    assert several.shape == (3,) and (np.diff(several) > 0).all()
    assert type(needed(firm_of())) is float


def test_a_curve_that_is_no_response_has_no_need():
    class Half:
        def rate(self, spend):
            return np.full(np.shape(spend), 0.5)

    with pytest.raises(ValueError, match="retention"):
        needed(firm_of(retention=Half()))


# The best share


@widely
@given(retentions, between(0, 0.1), between(0, 500), between(0, 2e5), shares, between(0, 0.02),
       st.just(math.inf) | between(0, 50))
def test_no_share_on_a_fine_grid_beats_the_best(retention, steep, margin, budget, start, tells,
                                                most):
    firm = firm_of(acquisition=Response(0.5, steep), margin=margin, budget=budget, tells=tells,
                   customers=start * 10_000, retention=retention)
    best = best_after(firm, 24, most=most)
    assert 0 <= best <= 1
    ours = equity_after(firm, 24, after=best, most=most)
    grid = equity_after(firm, 24, after=np.linspace(0, 1, 1001), most=most)
    assert ours >= grid.max() - 1e-7 * (1 + np.abs(grid).max())


def test_each_setting_has_a_best_of_its_own():
    firm = firm_of(margin=np.array([5.0, 20, 80]), budget=np.array([[2e3], [2e4]]))
    best = best_after(firm, 24)
    assert best.shape == (2, 3) and len(np.unique(best.round(3))) > 3
    for i, j in np.ndindex(2, 3):
        one = firm_of(margin=firm.margin[j], budget=firm.budget[i, 0])
        assert best[i, j] == pytest.approx(best_after(one, 24), abs=1e-4)


def test_of_equally_good_shares_the_smallest():
    assert best_after(firm_of(budget=0.0), 12) == 0


# The three


def test_each_policy_does_what_it_is_called():
    firm = firm_of()
    plan = policies(firm, 60)
    assert plan.most == needed(firm) and plan.after[[LEAD_MACHINE, CUSTOMERS_FIRST]].tolist() == [
        0, 1]
    customers = plan.run.customers[:-1]
    assert plan.run.customers.shape == (61, 3) and plan.run.equity.shape == (3,)
    assert not plan.run.aftercare[:, LEAD_MACHINE].any()
    first = np.minimum(10_000, plan.most * customers[:, CUSTOMERS_FIRST])
    np.testing.assert_allclose(plan.run.aftercare[:, CUSTOMERS_FIRST], first)
    assert (first < 10_000).any()  # or this firm shows nothing
    for place, after in enumerate(plan.after):
        alone = follow(firm, 60, after=after, most=plan.most)
        np.testing.assert_allclose(plan.run.customers[:, place], alone.customers)
        assert plan.run.equity[place] == pytest.approx(alone.equity)


def test_with_no_most_customers_first_spends_everything_on_them():
    plan = policies(firm_of(), 60, most=math.inf)
    np.testing.assert_allclose(plan.run.aftercare[:, CUSTOMERS_FIRST], 10_000)


def test_none_takes_the_median_of_what_is_needed_over_the_worlds():
    firm = firm_of(margin=np.array([10.0, 20.0, 60.0]))
    assert policies(firm, 12).most == pytest.approx(needed(firm_of(margin=20.0)))


@widely
@given(st.lists(st.tuples(between(1, 200), between(0.001, 0.1), between(0.9, 0.999)), min_size=1,
                max_size=6), between(0, 1e5))
def test_the_best_is_one_share_for_all_worlds_and_never_worse_than_the_other_two(worlds, budget):
    margin, steep, floor = np.array(worlds).T
    firm = firm_of(margin=margin, budget=budget, acquisition=Response(1.0, steep),
                   retention=Response((1 + floor) / 2, 0.2, floor))
    plan = policies(firm, 24)
    assert plan.worth.shape == (21, len(worlds)) and plan.run.equity.shape == (3, len(worlds))
    mean = plan.run.equity.mean(axis=1)
    assert mean[BEST] >= mean.max() - 1e-9 * np.abs(mean).max()
    np.testing.assert_allclose(
        plan.worth, equity_after(firm, 24, after=SHARES[:, None], most=plan.most))


def test_the_best_is_found_to_two_thousandths_of_the_budget():
    rng = np.random.default_rng(5)
    for _ in range(5):
        firm = firm_of(margin=20 * rng.lognormal(0, 0.3, 50), tells=0.01 * rng.random(50))
        plan = policies(firm, 36, most=math.inf)
        grid = np.linspace(0, 1, 1001)
        fine = equity_after(firm, 36, after=grid[:, None]).mean(axis=1)
        assert 0.05 < grid[fine.argmax()] < 0.95  # or this test shows nothing
        assert plan.after[BEST] == pytest.approx(grid[fine.argmax()], abs=0.002)


def test_a_single_firm_has_as_best_what_best_after_finds():
    plan = policies(firm_of(), 60, most=math.inf)
    assert 0.05 < plan.after[BEST] < 0.95
    assert plan.after[BEST] == pytest.approx(best_after(firm_of(), 60), abs=0.002)


def test_worlds_may_lie_along_more_than_one_axis():
    firm = firm_of(margin=np.array([[10.0], [20.0]]), budget=np.array([5e3, 1e4, 2e4]))
    plan = policies(firm, 12)
    assert plan.run.customers.shape == (13, 3, 2, 3) and plan.worth.shape == (21, 2, 3)
