import math

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from work import lines

from leadofilie.models.scarcity import break_even_campaigns, mailing

pytestmark = pytest.mark.filterwarnings("error")
widely = settings(deadline=None, max_examples=80)

# Peppers and Rogers' mailing, in our reading: €125 for each response, a euro a piece.
MAILING = dict(response=0.01, contribution=125.0, cost=1.0, fatigue=0.005)


def one_after_another(sent, later, *, people, response, contribution, cost, fatigue,
                      call_off=False, recovers=0.0):
    """The same, sent one by one: (earned by those sent now, earned by those sent later)."""
    earned, first = [0.0, 0.0], response
    for n in range(sent + later):
        profit = people * (response * contribution - cost)
        if n < sent:
            earned[0] += profit
        elif profit > 0 or not call_off:
            earned[1] += profit
        response -= fatigue * response * (1 - response)
        response += recovers * (first - response)
    return earned


def test_peppers_and_rogers_mailing():
    m = mailing(1, people=1e6, campaigns_left=1, **MAILING)
    assert m.profit == pytest.approx([0, 250_000])
    assert m.equity_used == pytest.approx([0, 6_187.50])
    assert break_even_campaigns(**MAILING) == 44
    for later, pays in ((44, True), (45, False)):
        m = mailing(1, people=1e6, campaigns_left=later, **MAILING)
        assert (m.profit[1] > m.equity_used[1]) == pays


WEB_SHOP = dict(people=20_000, response=0.02, contribution=40, cost=0.5, fatigue=0.01)


def test_later_campaigns_tire_the_list_too():
    """Taken for 24 times the first mailing the list would be worth 144,000."""
    m = mailing(12, campaigns_left=24, **WEB_SHOP)
    assert m.equity == pytest.approx(103_628, abs=0.5)
    assert m.equity == pytest.approx(one_after_another(0, 24, **WEB_SHOP)[1])
    assert 24 * m.profit[1] == pytest.approx(144_000)


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 30), st.integers(0, 40), st.booleans(), st.fixed_dictionaries(dict(
    people=st.floats(0, 1e6), response=st.floats(0, 1), contribution=st.floats(0, 500),
    cost=st.floats(0, 10), fatigue=st.floats(0, 0.2), recovers=st.floats(0, 1))))
def test_what_is_used_up_is_what_later_campaigns_bring_in_less(sent, later, call_off, levers):
    m = mailing(sent, campaigns_left=later, call_off=call_off, **levers)
    untouched = one_after_another(0, later, **levers, call_off=call_off)[1]
    earned, left = one_after_another(sent, later, **levers, call_off=call_off)
    room = 1e-9 * (1 + 70 * levers["people"] * (levers["contribution"] + levers["cost"]))
    assert m.profit[sent] == pytest.approx(earned, abs=room)
    assert m.equity == pytest.approx(untouched, abs=room)
    assert m.equity_used[sent] == pytest.approx(untouched - left, abs=room)


@settings(deadline=None, max_examples=60)
@given(st.integers(0, 100), st.floats(0.01, 1), st.floats(1, 500), st.floats(0, 10),
       st.floats(0, 0.2))
def test_who_calls_off_what_loses_never_sends_one_too_many(later, response, contribution, cost,
                                                           fatigue):
    """Then a mailing that earns something never uses up more than that."""
    m = mailing(60, people=1, response=response, contribution=contribution, cost=cost,
                fatigue=fatigue, campaigns_left=later, call_off=True)
    earning = 1 + (np.diff(m.profit) > 0).sum()
    assert (m.profit - m.equity_used)[:earning].min() >= -1e-9 * contribution * 160


def test_break_even_of_mailings_without_profit_or_without_harm():
    assert break_even_campaigns(**{**MAILING, "cost": 2}) == 0
    assert break_even_campaigns(**{**MAILING, "fatigue": 0}) == math.inf
    assert break_even_campaigns(response=1, contribution=2, cost=1, fatigue=0.5) == math.inf
    assert break_even_campaigns(**MAILING, most=44) == math.inf
    assert break_even_campaigns(**MAILING, most=45) == 44


lists = st.fixed_dictionaries(
    dict(
        people=st.floats(0, 1e7),
        response=st.floats(0, 1),
        contribution=st.floats(0, 1e3),
        cost=st.floats(0, 100),
        fatigue=st.floats(0, 1),
        campaigns_left=st.integers(0, 100),
    )
)


@widely
@given(st.integers(0, 60), lists)
def test_each_mailing_leaves_less_to_be_won(count, levers):
    m = mailing(count, **levers)
    assert m.profit.shape == m.equity_used.shape == m.response.shape == (count + 1,)
    assert all(np.isfinite(values).all() for values in vars(m).values())
    assert (m.response >= 0).all() and (m.response <= levers["response"]).all()
    room = 1e-9 * (1 + 160 * levers["people"] * (levers["contribution"] + levers["cost"]))
    assert (np.diff(m.response) <= 0).all() and (np.diff(m.equity_used) >= -room).all()
    assert (np.diff(np.diff(m.profit)) <= room).all()
    # One mailing now is one more after the last: it earns what that would.
    last = mailing(int(levers["campaigns_left"]) + count, **{**levers, "campaigns_left": 0})
    assert m.profit - m.equity_used == pytest.approx(
        last.profit[-count - 1:] - last.profit[-count - 1], abs=room)


@widely
@given(lists.filter(lambda levers: levers["people"] > 1))
def test_one_mailing_pays_up_to_the_break_even_campaigns(levers):
    only = {name: levers[name] for name in MAILING}
    campaigns = break_even_campaigns(**only)
    assume(0 < campaigns < 100)
    for later, pays in ((campaigns, True), (campaigns + 1, False)):
        m = mailing(1, **{**levers, "campaigns_left": later})
        net = m.profit[1] - m.equity_used[1]
        assume(abs(net) > 1e-9 * levers["people"] * (levers["contribution"] + levers["cost"]))
        assert (net > 0) == pays


def test_arrays_give_what_a_loop_gives():
    shape = (2, 4, 3)
    levers = dict(
        people=np.array([[[1e3]], [[1e6]]]),
        response=np.array([[0.0], [0.01], [0.5], [1.0]]),
        contribution=np.array([0.0, 100.0, 200.0]),
        cost=np.array([[[0.0]], [[1.0]]]),
        fatigue=np.array([0.0, 0.005, 1.0]),
        campaigns_left=np.array([[0.0], [1.0], [10.0], [60.0]]),
    )
    m = mailing(7, **levers)
    campaigns = break_even_campaigns(**{name: levers[name] for name in MAILING})
    for index in np.ndindex(shape):
        one = {name: np.broadcast_to(lever, shape)[index] for name, lever in levers.items()}
        for name, value in vars(mailing(7, **one)).items():
            assert getattr(m, name)[(..., *index)] == pytest.approx(value), name
        one = {name: one[name] for name in MAILING}
        assert campaigns[index] == pytest.approx(break_even_campaigns(**one))


def test_a_single_number_comes_back_as_a_plain_float():
    assert type(break_even_campaigns(**MAILING)) is float


def test_a_call_is_little_work_for_a_slider():
    assert lines(lambda: mailing(60, people=1e6, campaigns_left=9, **MAILING)) < 1000


@pytest.mark.parametrize(
    ("call", "says"),
    [
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
