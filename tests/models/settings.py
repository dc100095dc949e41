"""Anywhere in the ranges of the journey's levers, and what holds for every month of a market."""

import dataclasses

import numpy as np
import pytest
from hypothesis import strategies as st

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


def draw_array(data, strategy, size):
    return np.array(data.draw(st.lists(strategy, min_size=size, max_size=size)))


def assert_refused(model, call, name, also=()):
    """What an argument cannot mean is refused by its name; ``also``: what this one cannot."""
    model(**call)
    for value in (np.nan, np.inf, "0.5", None, [0.5, np.nan], *also):
        with pytest.raises(ValueError, match=name):
            model(**call | {name: value})


def assert_refused_apart(model, call):
    """Settings that do not broadcast are refused."""
    first, *_, last = [name for name in call if name != "months"]
    with pytest.raises(ValueError, match="do not broadcast"):
        model(**call | {first: [call[first]] * 2, last: [call[last]] * 3})


def arguments(calls):
    """Each argument of each call, for ``parametrize(("model", "name"), ...)``."""
    return [pytest.param(model, name, id=f"{model.__name__}-{name}")
            for model, call in calls.items() for name in call if name != "rng"]
