"""The firm with everything in it over the range of every lever, and against months by hand."""

import dataclasses
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from models.settings import between, shares
from work import lines

from leadofilie.models.company import CURVES, Company, Firm, equity_after, follow
from leadofilie.models.equity import Response

pytestmark = pytest.mark.filterwarnings("error")
widely = settings(deadline=None, max_examples=80)
MONTHS = 24

curves = st.builds(
    lambda low, high, steepness: Response(max(low, high), steepness, min(low, high)),
    shares, shares, between(0, 10))
kinds = st.tuples(shares, shares)


def firm_of(levers):
    """A firm of any levers: kinds as far apart as there is churn for, fewer talkers than people."""
    levers = dict(levers)
    start, (passing, far) = levers.pop("start"), levers.pop("kinds")
    churn = 1 - levers["retention"].rate(0)
    room = min(1 / churn - 1 if churn else math.inf, (1 - passing) / passing if passing else 9.0)
    talkers = levers["promoters"].ceiling
    return Firm(customers=start * levers["market"], passing=passing, apart=far * min(room, 9.0),
                **levers | {"detractors": levers["detractors"] * (1 - talkers)})


LEVERS = dict(
    market=between(1, 1e6), acquisition=curves, retention=curves, promoters=curves,
    budget=between(0, 1e6), margin=between(0, 1e4), discount_rate=between(0.0001, 0.5),
    inflow=between(0, 1e4), conversion=shares, put_off=shares, return_rate=shares,
    moving_on=shares, tells=between(0, 20), converts=shares, detractors=shares,
    warns=between(0, 100), start=shares, kinds=kinds, onward=shares, lasting=shares)
firms = st.fixed_dictionaries(LEVERS).map(firm_of)
caps = st.just(math.inf) | between(0, 1e4)
PLACES = "untouched", "customers", "former", "put_off", "elsewhere"


@widely
@given(firms, shares, caps)
def test_people_are_conserved_and_no_number_is_impossible(firm, after, most):
    run = follow(firm, MONTHS, after=after, most=most)
    for field in dataclasses.fields(Company):
        assert np.isfinite(getattr(run, field.name)).all(), field.name
        if field.name not in ("profit", "equity"):
            assert (getattr(run, field.name) >= 0).all(), field.name
    everyone = firm.market + firm.inflow * np.arange(MONTHS + 1)
    slack = 1e-9 * everyone[-1]
    np.testing.assert_allclose(sum(getattr(run, name) for name in PLACES), everyone, rtol=1e-12)
    np.testing.assert_allclose(np.diff(run.customers), run.won - run.left, atol=slack)
    assert (run.approached <= run.untouched[:-1] + slack).all()
    assert (run.approached <= firm.market * (1 + 1e-12)).all()
    for part, whole in ((run.by_talk, run.approached), (run.won, run.approached),
                        (run.left, run.customers[:-1]), (run.passing, run.customers)):
        assert (part <= whole + slack).all()
    assert (np.diff(run.put_off) >= 0).all() and (np.diff(run.elsewhere) >= 0).all()
    assert (run.aftercare <= after * firm.budget).all()
    assert (run.aftercare <= most * np.maximum(run.customers[:-1], 1e-12 * firm.market)
            * (1 + 1e-12)).all()
    assert equity_after(firm, MONTHS, after=after, most=most) == run.equity


@widely
@given(firms, shares, caps, between(1, 3))
def test_more_margin_is_never_worth_less(firm, after, most, times):
    less = follow(firm, MONTHS, after=after, most=most)
    more = follow(dataclasses.replace(firm, margin=times * firm.margin), MONTHS, after=after,
                  most=most)
    assert (more.profit >= less.profit - 1e-9 * abs(less.profit)).all()
    assert more.equity >= less.equity - 1e-9 * abs(less.equity)
    np.testing.assert_array_equal(more.customers, less.customers)


def leakier(firm, part):
    """The same firm, of whose customers so much less stay whatever is spent on them."""
    curve = firm.retention
    return dataclasses.replace(
        firm, retention=Response(part * curve.ceiling, curve.steepness, part * curve.floor))


@widely
@given(firms, shares, caps, shares)
def test_more_churn_never_gives_more_customers_where_nobody_talks(firm, after, most, part):
    """And leavers are lost, or all of these can be beaten: see the next tests."""
    firm = dataclasses.replace(firm, tells=0.0, warns=0.0, return_rate=0.0, apart=0.0)
    if np.isfinite(most):  # what is over then goes to leads: fewer customers, more won
        firm = dataclasses.replace(firm, acquisition=firm.acquisition.floor)
    many, few = (follow(each, MONTHS, after=after, most=most).customers
                 for each in (firm, leakier(firm, part)))
    assert (few <= many + 1e-9 * firm.market * (1 + MONTHS)).all()


@widely
@given(between(10, 1e5), shares, between(0, 0.3), between(0, 0.2), between(0, 0.2), between(0, 1),
       shares, between(0, 0.3), between(0.7, 1), shares)
def test_nor_where_customers_talk_as_long_as_a_month_is_short(
        market, start, tells, reach, churn, steepness, prevented, put_off, part, after):
    """Leavers straight back; up to rates of some tenths a month, above which a month is too coarse:
    whom one month loses, the next wins back."""
    firm = Firm(market=market, customers=start * market, acquisition=Response(reach, steepness),
                retention=Response(1 - churn * (1 - prevented), steepness, 1 - churn), tells=tells,
                conversion=0.5, put_off=put_off, return_rate=1.0, budget=market, onward=0.0)
    many, few = (follow(each, 60, after=after).customers for each in (firm, leakier(firm, part)))
    assert (few <= many * (1 + 1e-9)).all()


def test_of_customers_who_talk_and_are_lost_more_churn_can_leave_more_in_the_end():
    """No theorem without its edge: a rumour that runs slowly dies out later."""
    firm = Firm(market=1000.0, customers=10.0, acquisition=0.007, retention=0.88, tells=0.4,
                onward=0.0)
    many, few = (follow(each, 60).customers for each in (firm, leakier(firm, 0.7)))
    assert (few[1:40] < many[1:40]).all() and few[60] > many[60] + 3


def test_three_months_of_a_firm_with_everything_by_hand():
    levers = dict(
        market=1000.0, customers=150.0, budget=4000.0, margin=30.0, discount_rate=0.02,
        inflow=12.0, conversion=0.3, put_off=0.2, return_rate=0.1, moving_on=0.01, tells=0.5,
        converts=0.6, detractors=0.15, warns=2.0, passing=0.3, apart=1.2, onward=0.8,
        acquisition=Response(0.25, 0.4, 0.01), retention=Response(0.97, 0.05, 0.92),
        promoters=Response(0.5, 0.1, 0.2))
    after, most = 0.7, 17.0
    mix = dict(loyal=0.7, passing=0.3)
    factor = dict(loyal=1 - 1.2 * 0.3 / 0.7, passing=2.2)
    here = {kind: dict(untouched=850 * part, customers=150 * part, former=0.0, put_off=0.0,
                       elsewhere=0.0) for kind, part in mix.items()}
    run = follow(Firm(**levers), 3, after=after, most=most)
    equity = 0.0
    for month in range(3):
        customers = sum(each["customers"] for each in here.values())
        spent = min(0.7 * 4000, 17 * customers)
        care = spent / customers
        reach = 0.25 - 0.24 * math.exp(-0.4 * (4000 - spent) / 1000)
        churn = 0.03 + 0.05 * math.exp(-0.05 * care)
        promoters = 0.5 - 0.3 * math.exp(-0.1 * care)
        trust = math.exp(-2 * 0.15 * customers / 1000)
        told = 0.5 * promoters * customers / 1000
        flows = dict(approached=0.0, by_talk=0.0, won=0.0, left=0.0)
        for kind, each in here.items():
            asked, heard = reach * trust * each["untouched"], told * trust * each["untouched"]
            won = 0.3 * asked + 0.6 * heard
            offended = 0.2 * (0.7 * asked + 0.4 * heard)
            left = factor[kind] * churn * each["customers"]
            moved = 0.01 * (each["untouched"] - won - offended)
            back = 0.1 * (each["former"] + left)
            each["untouched"] += -won - offended - moved + back + 12 * mix[kind]
            each["customers"] += won - left
            each["former"] += left - back
            each["put_off"] += offended
            each["elsewhere"] += moved
            for name, many in dict(approached=asked + heard, by_talk=heard, won=won,
                                   left=left).items():  # fmt: skip
                flows[name] += many
        for name, many in flows.items():
            assert getattr(run, name)[month] == pytest.approx(many, rel=1e-12), name
        for name in PLACES:
            many = sum(each[name] for each in here.values())
            assert getattr(run, name)[month + 1] == pytest.approx(many, rel=1e-12), name
        assert run.passing[month + 1] == pytest.approx(here["passing"]["customers"])
        assert run.aftercare[month] == pytest.approx(spent)
        earned = 30 * sum(each["customers"] for each in here.values()) - 4000
        assert run.profit[month] == pytest.approx(earned)
        equity += earned / 1.02 ** (month + 1)

    def onward(care, churn):
        """The customers left, followed for as long as they matter, and paid for each month."""
        worth = 0.0
        for kind, each in here.items():
            people = each["customers"]
            for month in range(1, 3000):
                worth -= people * care / 1.02**month
                people *= 1 - factor[kind] * churn
                worth += people * 30 / 1.02**month
        return worth

    left = max(onward(care, churn), onward(0.0, 0.08))
    assert run.equity == pytest.approx(equity + 0.8 * left / 1.02**3, rel=1e-10)


def test_attention_for_who_is_left_may_stop_after_the_last_month():
    """Then each is worth what a customer brings without it, however much was spent before."""
    levers = dict(market=1000.0, customers=400.0, acquisition=0.01, budget=800.0, margin=30.0,
                  retention=Response(0.98, 0.5, 0.9), discount_rate=0.01)
    bare = follow(Firm(**levers, onward=0.0), 12, after=1)

    def left(lasting):
        run = follow(Firm(**levers, lasting=lasting), 12, after=1)
        np.testing.assert_array_equal(run.customers, bare.customers)
        return (run.equity - bare.equity) * 1.01**12 / run.customers[-1]

    assert left(0.0) == pytest.approx(30 * 0.9 / (1.01 - 0.9))
    for lasting in (0.25, 1.0):
        care = lasting * 800 / bare.customers[-2]  # euros a month for each, at the start of it
        stay = 0.98 - 0.08 * math.exp(-0.5 * care)
        assert left(lasting) == pytest.approx((30 * stay - care) / (1.01 - stay))
        assert left(lasting) > left(0.0)


def test_money_for_customers_who_are_not_there_is_wasted_unless_most_says_otherwise():
    young = Firm(market=1000.0, acquisition=Response(0.5, 0.1), retention=0.9, budget=1000.0)
    assert not follow(young, 12, after=1).customers.any()
    capped, leads = follow(young, 12, after=1, most=0), follow(young, 12)
    np.testing.assert_array_equal(capped.customers, leads.customers)
    assert capped.customers[-1] > 0 and not capped.aftercare.any()


def test_the_passing_leave_first():
    run = follow(Firm(market=1000.0, customers=1000.0, acquisition=0, retention=0.95, passing=0.5,
                      apart=0.8, onward=0), 60)  # fmt: skip
    share = run.passing / run.customers
    assert share[0] == 0.5 and (np.diff(share) < 0).all()
    np.testing.assert_allclose(run.passing, 500 * 0.91 ** np.arange(61))


def test_no_months_is_the_start_and_what_its_customers_are_worth_untended():
    run = follow(Firm(market=100.0, customers=20.0, acquisition=0.1, margin=10.0,
                      retention=Response(1.0, 1.0, 0.9), discount_rate=0.1), 0)  # fmt: skip
    assert run.customers.tolist() == [20] and run.won.shape == (0,)
    assert run.equity == pytest.approx(20 * 10 * 0.9 / 0.2)


# Arrays


def at(lever, index, shape):
    if isinstance(lever, Response):
        return Response(**{name: at(part, index, shape) for name, part in vars(lever).items()})
    return np.broadcast_to(lever, shape)[index]


@settings(deadline=None, max_examples=25)
@given(st.lists(firms, min_size=6, max_size=6), st.lists(shares, min_size=2, max_size=2),
       st.lists(caps, min_size=3, max_size=3))
def test_many_firms_at_once_are_what_each_is_alone(some, after, most):
    """Half of the levers along one axis, half along another, and policies along a third."""
    names = [field.name for field in dataclasses.fields(Firm)]

    def stacked(name, place):
        # Those that limit each other lie along one axis.
        row = place % 2 and name not in ("market", "customers", "passing", "apart", "retention",
                                         "promoters", "detractors")
        values = [getattr(firm, name) for firm in (some[3:5] if row else some[:3])]
        put = (2, 1) if row else (3,)
        if name in CURVES:
            return Response(*(np.reshape([getattr(v, part) for v in values], put)
                              for part in ("ceiling", "steepness", "floor")))
        return np.reshape(values, put)

    levers = {name: stacked(name, place) for place, name in enumerate(names)}
    after, most = np.reshape(after, (2, 1, 1)), np.reshape(most, (3,))
    run, shape = follow(Firm(**levers), 6, after=after, most=most), (2, 2, 3)
    assert run.customers.shape == (7, *shape) and run.won.shape == (6, *shape)
    assert run.equity.shape == shape
    for index in np.ndindex(shape):
        firm = Firm(**{name: at(lever, index[1:], shape[1:]) for name, lever in levers.items()})
        alone = follow(firm, 6, after=at(after, index, shape), most=at(most, index, shape))
        scale = (firm.market + 6 * firm.inflow) * (1 + firm.margin) + firm.budget
        for field in dataclasses.fields(Company):
            ours = getattr(run, field.name)
            ours = ours[index] if field.name == "equity" else ours[:, *index]
            # What customers are worth for ever multiplies by 1/(discount rate) and by the like.
            np.testing.assert_allclose(ours, getattr(alone, field.name), rtol=1e-9,
                                       atol=1e-9 * scale, err_msg=field.name)


def test_a_thousand_worlds_are_no_more_work_than_one():
    def work(worlds):
        margin = np.linspace(10, 20, worlds) if worlds > 1 else 10.0
        firm = Firm(market=1e4, customers=1e3, acquisition=Response(0.1, 0.1), budget=1e4,
                    retention=Response(0.99, 0.1, 0.95), margin=margin, discount_rate=0.01)
        return lines(lambda: equity_after(firm, 60, after=0.5))

    assert work(1000) <= work(1) + 10 < 15_000


# What cannot be

CALL = dict(market=1000.0, customers=100.0, acquisition=0.1, retention=0.9, budget=100.0,
            margin=10.0, discount_rate=0.01, inflow=1.0, conversion=0.5, put_off=0.1,
            return_rate=0.1, moving_on=0.1, promoters=0.5, tells=0.1, converts=0.5, detractors=0.1,
            warns=1.0, passing=0.2, apart=0.5, onward=1.0)
AMOUNTS = "budget", "margin", "discount_rate", "inflow", "tells", "warns", "apart"


@pytest.mark.parametrize("name", CALL)
def test_what_a_firm_cannot_have_is_refused_by_name(name):
    Firm(**CALL)
    also = [] if name in AMOUNTS else [1000.1] if name in ("customers", "market") else [1.01]
    for value in (-0.1, np.nan, np.inf, "0.5", None, [0.5, np.nan],
                  *(also if name != "market" else [0.0, 99.0])):  # fmt: skip
        with pytest.raises(ValueError, match=name):
            Firm(**CALL | {name: value})


@pytest.mark.parametrize(("changed", "says"), [
    (dict(apart=5.0), "apart must be no more"),
    (dict(retention=0.3), "churn of the passing"),
    (dict(detractors=0.6), "promoters and detractors"),
    (dict(promoters=Response(0.95, 0.1, 0.5)), "promoters and detractors"),
    (dict(market=[1000, 1100], margin=[1, 2, 3]), "do not broadcast"),
    (dict(market=[1000, 1100], retention=Response([0.8, 0.9, 0.95], 1)), "do not broadcast"),
])  # fmt: skip
def test_levers_that_do_not_go_together_are_refused(changed, says):
    with pytest.raises(ValueError, match=says):
        Firm(**CALL | changed)


@pytest.mark.parametrize(("call", "says"), [
    (dict(after=1.1), "after"), (dict(after=-0.1), "after"), (dict(most=-1), "most"),
    (dict(most=np.nan), "most"), (dict(months=1.5), "months"), (dict(months=[3, 4]), "months"),
    (dict(after=[0.1, 0.2], most=[1, 2, 3]), "do not broadcast")])
def test_policies_that_cannot_be_are_refused_by_name(call, says):
    with pytest.raises(ValueError, match=says):
        follow(Firm(**CALL), **dict(months=12) | call)


def test_a_firm_whose_customers_are_worth_money_without_end_is_refused_unless_that_is_not_counted():
    endless = CALL | dict(retention=1.0, discount_rate=0.0, apart=0.0)
    with pytest.raises(ValueError, match="endless"):
        follow(Firm(**endless), 3)
    assert np.isfinite(follow(Firm(**endless | dict(onward=0.0)), 3).equity)
