"""The loop against the pond, against months by hand, and over the range of every lever."""

import dataclasses

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from models.settings import (
    FIRM,
    LOOP,
    MONTHS,
    POND,
    arguments,
    assert_lawful,
    assert_refused,
    assert_refused_apart,
    assert_same,
    draw_array,
    loops,
    shares,
    started,
)

from leadofilie.models.journey import diminishing_returns, loop, pond

# A division by nothing anywhere in a lever's range must fail a test, not warn a reader.
pytestmark = pytest.mark.filterwarnings("error")


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


CALL = dict(months=12, unasked=0.1, conversion=0.5, put_off=0.1, return_rate=0.1, **FIRM)
SHARES = {"after", "reach_ceiling", "churn", "churn_floor", "unasked", "conversion", "put_off",
          "return_rate"}  # fmt: skip
ALSO = {"months": [1.5, [12, 12]], "customers": [1000.1]} | dict.fromkeys(SHARES, [1.01])


@pytest.mark.parametrize(("model", "name"), arguments({loop: CALL}))
def test_what_a_model_cannot_mean_is_refused_by_name(model, name):
    assert_refused(model, CALL, name, [-0.1, *ALSO.get(name, ())])


def test_settings_that_do_not_broadcast_are_refused():
    assert_refused_apart(loop, CALL)
