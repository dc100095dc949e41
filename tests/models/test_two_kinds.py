"""Two kinds of people in one pond, against following each kind by itself, month by month."""

import numpy as np
import pytest
from hypothesis import given
from models.settings import (
    MONTHS,
    POND,
    assert_lawful,
    assert_same,
    between,
    ponds,
    shares,
    started,
)

from leadofilie.models.journey import pond, two_kinds

pytestmark = pytest.mark.filterwarnings("error")


def followed(months, kinds, *, market, reach, conversion, put_off, return_rate, inflow, customers):
    """Customers and leavers of each month; kinds: the churn of each equal part of the people."""
    parts = len(kinds)
    here = [customers / parts] * parts
    free = [(market - customers) / parts] * parts
    gone = [0.0] * parts
    course, left = [sum(here)], []
    for _ in range(months):
        left.append(sum(churn * n for churn, n in zip(kinds, here, strict=True)))
        for i, churn in enumerate(kinds):
            seen = reach * min(free[i], market / parts)
            won, leaving = conversion * seen, churn * here[i]
            back = return_rate * (gone[i] + leaving)
            free[i] += back + inflow / parts - won - put_off * (seen - won)
            here[i] += won - leaving
            gone[i] += leaving - back
        course.append(sum(here))
    return course, left


@pytest.mark.parametrize("setting", [
    dict(), dict(put_off=0.3, return_rate=0.1), dict(inflow=4.0, customers=120.0)])
def test_each_kind_by_itself(setting):
    levers = dict(market=400.0, reach=0.125, conversion=0.3, put_off=0.0, return_rate=0.0,
                  inflow=0.0, customers=0.0) | setting
    run = two_kinds(MONTHS, churn=0.02, apart=0.75, **levers)
    course, left = followed(MONTHS, (0.005, 0.035), **levers)
    assert run.customers == pytest.approx(course) and run.left == pytest.approx(left)


@given(ponds, shares)
def test_two_kinds_that_do_not_differ_are_one_to_the_last_bit(levers, start):
    assert_same(two_kinds(MONTHS, apart=0, **started(levers, start)),
                pond(MONTHS, **started(levers, start)), rtol=0)


@given(ponds, shares, shares)
def test_people_are_conserved(levers, start, apart):
    levers = started(levers, start) | {"churn": levers["churn"] / 2}
    assert_lawful(two_kinds(MONTHS, apart=apart, **levers), levers["market"])


@given(between(0.001, 0.5), between(0.01, 1))
def test_the_churn_of_those_who_are_left_falls_though_nobody_changes(churn, apart):
    """A cohort with nobody to win: closed form of survival in two halves."""
    run = two_kinds(MONTHS, churn=churn, apart=apart, market=1000, reach=0, customers=1000)
    months = np.arange(MONTHS + 1)
    alive = (1 - churn * (1 - apart)) ** months + (1 - churn * (1 + apart)) ** months
    assert run.customers == pytest.approx(500 * alive)
    rate = run.left / run.customers[:-1]
    assert rate[0] == pytest.approx(churn) and np.all(np.diff(rate) <= 1e-12)


def test_levers_broadcast():
    apart = np.linspace(0, 1, 5)
    levers = {name: 0.1 for name in POND} | {"market": 400}
    together = two_kinds(MONTHS, apart=apart, **levers)
    for place, each in enumerate(apart):
        assert np.array_equal(together.customers[:, place],
                              two_kinds(MONTHS, apart=each, **levers).customers)


@pytest.mark.parametrize(("name", "value"), [("apart", -0.1), ("apart", 1.1), ("churn", np.nan)])
def test_what_cannot_be_is_refused_by_name(name, value):
    with pytest.raises(ValueError, match=name):
        two_kinds(MONTHS, **{"churn": 0.1, "apart": 0, "market": 100, "reach": 0.1, name: value})


def test_a_churn_above_one_is_refused():
    with pytest.raises(ValueError, match="churn"):
        two_kinds(MONTHS, churn=0.6, apart=0.9, market=100, reach=0.1)
