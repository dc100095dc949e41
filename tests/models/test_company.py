"""The firm with everything in it gives back each of the models that it is put together from."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from models.settings import MONTHS, between, loops, ponds, shares, started

from leadofilie.models.company import Firm, equity_after, follow
from leadofilie.models.equity import Response, best_split, split_budget
from leadofilie.models.journey import loop, pond, two_kinds
from leadofilie.models.policies import best_after
from leadofilie.models.scarcity import Option, best_mix
from leadofilie.models.word_of_mouth import base, steady_share

# A division by nothing anywhere in a lever's range must fail a test, not warn a reader.
pytestmark = pytest.mark.filterwarnings("error")
widely = settings(deadline=None, max_examples=60)


def assert_same_people(run, other, market):
    for name in ("untouched", "customers", "former", "put_off", "approached", "by_talk", "won",
                 "left"):  # fmt: skip
        np.testing.assert_allclose(getattr(run, name), getattr(other, name), rtol=1e-9,
                                   atol=1e-9 * market, err_msg=name)


# The finite pond


def in_a_pond(*, reach, churn, **levers):
    """The same pond as a firm: money moves nothing, nobody talks, nothing is counted."""
    return Firm(acquisition=reach, retention=1 - churn, onward=0.0, **levers)


@widely
@given(ponds, shares, between(0, 0.1))
def test_without_money_and_talk_it_is_the_finite_pond(levers, start, entering):
    levers = started(levers, start) | dict(inflow=entering * levers["market"])
    run = follow(in_a_pond(**levers), MONTHS)
    assert_same_people(run, pond(MONTHS, **levers), levers["market"] * (1 + MONTHS * entering))
    assert not run.elsewhere.any() and not run.by_talk.any()


@widely
@given(ponds, shares, shares)
def test_with_as_many_of_each_kind_it_is_two_kinds(levers, start, apart):
    levers = started(levers, start) | {"churn": levers["churn"] / 2}
    run = follow(in_a_pond(**levers, passing=0.5, apart=apart), MONTHS)
    assert_same_people(run, two_kinds(MONTHS, apart=apart, **levers), levers["market"])


def test_a_tenth_of_passing_people_is_two_ponds_of_their_sizes():
    """Kinds of unlike sizes, which two_kinds does not have: nothing passes between the ponds."""
    both = dict(reach=0.1, conversion=0.4, put_off=0.1, return_rate=0.3)
    run = follow(in_a_pond(**both, churn=0.03, market=1000, customers=200, inflow=10,
                           passing=0.1, apart=4.5), MONTHS)
    passing = pond(MONTHS, **both, churn=0.03 * 5.5, market=100, customers=20, inflow=1)
    loyal = pond(MONTHS, **both, churn=0.03 * 0.5, market=900, customers=180, inflow=9)
    np.testing.assert_allclose(run.passing, passing.customers, rtol=1e-9)
    np.testing.assert_allclose(run.customers, passing.customers + loyal.customers, rtol=1e-9)
    np.testing.assert_allclose(run.put_off, passing.put_off + loyal.put_off, rtol=1e-9)
    assert run.left[0] == pytest.approx(0.03 * 200)  # the churn that was given, on average


# The funnel and the loop


@widely
@given(loops, shares)
def test_with_money_on_both_sides_of_the_sale_it_is_the_loop(levers, start):
    levers = started(levers, start)
    floor = min(levers["churn_floor"], levers["churn"])
    firm = Firm(
        acquisition=Response(levers["reach_ceiling"], levers["reach_steepness"]),
        retention=Response(1 - floor, levers["churn_steepness"], 1 - levers["churn"]),
        promoters=Response(1.0, levers["talk_steepness"], levers["unasked"]),
        tells=levers["talk"], converts=levers["conversion"], onward=0.0,
        **{name: levers[name] for name in ("market", "customers", "budget", "conversion",
                                           "put_off", "return_rate")})
    run = follow(firm, MONTHS, after=levers["after"])
    assert_same_people(run, loop(MONTHS, **levers), levers["market"])


# Word of mouth


@widely
@given(st.fixed_dictionaries(dict(
    market=between(1, 1e6), churn=shares, promoters=between(0, 0.6), detractors=between(0, 0.4),
    tells=between(0, 1), converts=shares, warns=between(0, 20))), shares, between(0, 0.4))
def test_with_leavers_straight_back_and_warnings_it_is_base(levers, start, advertised):
    """As long as nobody would be approached twice: base divides such people in another way."""
    levers = started(levers, start)
    firm = Firm(acquisition=advertised, retention=1 - levers["churn"], return_rate=1.0, onward=0.0,
                **{name: value for name, value in levers.items() if name != "churn"})
    run = follow(firm, MONTHS)
    same = base(MONTHS, advertising=advertised * levers["market"], cost_per_customer=1.0, **levers)
    slack = dict(rtol=1e-9, atol=1e-9 * levers["market"])
    np.testing.assert_allclose(run.customers, same.customers, **slack)
    np.testing.assert_allclose(run.left, same.left, **slack)
    np.testing.assert_allclose(run.won - same.by_talk, same.by_advertising, **slack)
    np.testing.assert_allclose(levers["converts"] * run.by_talk, same.by_talk, **slack)


@pytest.mark.parametrize(("referral", "churn", "advertised"), [
    (0.08, 0.05, 0.0), (0.04, 0.05, 0.0), (0.3, 0.02, 0.0), (0.08, 0.05, 0.01), (0, 0.1, 0.02)])
def test_talk_and_churn_settle_at_the_steady_share(referral, churn, advertised):
    firm = Firm(market=1000.0, customers=10.0, acquisition=advertised, retention=1 - churn,
                tells=referral, return_rate=1.0, onward=0.0)
    settled = follow(firm, 5000).customers[-1] / 1000
    assert settled == pytest.approx(steady_share(referral, churn, advertised), abs=1e-9)


# Customer equity: a step is a year, and every year brings prospects of its own


def cookies(*, customers, prospects, acquisition, **levers):
    """split_budget's firm: those not won this year have moved on, and as many new ones come."""
    market = customers + prospects
    per_prospect = Response(acquisition.ceiling, acquisition.steepness * market / prospects,
                            acquisition.floor)
    return Firm(market=market, customers=customers, acquisition=per_prospect, inflow=prospects,
                moving_on=1.0, **levers)


responses = st.builds(
    lambda low, high, steepness: Response(max(low, high), steepness, min(low, high)),
    between(0, 0.98), between(0, 0.98), between(0, 2))
spenders = st.fixed_dictionaries(dict(
    budget=between(0, 1e6), customers=st.just(0.0) | between(1, 1e5), prospects=between(1, 1e6),
    margin=between(0, 1000), discount_rate=between(0, 0.5), acquisition=responses,
    retention=responses, onward=st.sampled_from([0.0, 0.5, 1.0])))


@widely
@given(spenders, shares, st.integers(1, 10))
def test_by_the_year_with_prospects_of_every_year_it_is_split_budget(levers, split, years):
    run = follow(cookies(**levers), years, after=1 - split)
    path = split_budget(split, years=years, **levers)
    heads = levers["customers"] + levers["prospects"]
    money = levers["budget"] + heads * levers["margin"]
    np.testing.assert_allclose(run.customers, path.customers, rtol=1e-9, atol=1e-9 * heads)
    np.testing.assert_allclose(run.profit, path.profit, rtol=1e-9, atol=1e-9 * money)
    assert run.equity == pytest.approx(path.equity, rel=1e-9, abs=1e-8 * money)
    assert type(run.equity) is float


@settings(deadline=None, max_examples=15)
@given(spenders)
def test_its_best_split_is_worth_what_best_split_finds(levers):
    firm, split = cookies(**levers), best_split(years=5, **levers)
    ours = equity_after(firm, 5, after=best_after(firm, 5))
    money = levers["budget"] + (levers["customers"] + levers["prospects"]) * levers["margin"]
    # best_split stops at a step of 1e-6 of the budget, ours goes on.
    theirs = split_budget(split, years=5, **levers).equity
    assert ours == pytest.approx(theirs, rel=1e-9, abs=1e-8 * money) or ours > theirs


def test_its_best_split_of_ten_cookies_is_best_split():
    levers = dict(
        budget=50_000.0, customers=2_000.0, prospects=2_000.0, margin=150.0, discount_rate=0.1,
        acquisition=Response(0.2, math.log(2) / 15),
        retention=Response(1 - 0.35 * 0.4, math.log(2) / 20, 0.65))
    split = best_split(years=5, **levers)
    assert 10 * split == pytest.approx(5.57, abs=0.01)
    # On so flat a top shares this near are worth the same to 12 digits.
    assert best_after(cookies(**levers), 5) == pytest.approx(1 - split, abs=1e-5)


# What is scarce: one month, and a market that returns every euro with what it earns elsewhere


class Through:
    """The highest that spending on one customer brings in, mixing the options, per euro of margin:
    the straight line to the point of each that is reached."""

    def __init__(self, options, margin):
        invest, value = [0.0], [0.0]
        points = [(o.invest, o.invest * (1 + o.roi)) for o in options]
        while steeper := [((v - value[-1]) / (c - invest[-1]), c, v)
                          for c, v in points if c > invest[-1]]:
            _, c, v = max(steeper)
            invest.append(c)
            value.append(v)
        self.invest, self.share = invest, np.array(value) / margin

    def rate(self, spend):
        return np.interp(spend, self.invest, self.share)


class Straight:
    def __init__(self, slope):
        self.slope = slope

    def rate(self, spend):
        return self.slope * np.asarray(spend)


def best_of(options, customers, budget, outside=0.0):
    """The best policy's firm and share: (profit, euros spent on each customer)."""
    margin, others = 1e4, 1e6
    back = Straight((1 + outside) * (customers + others) / (margin * others))
    firm = Firm(market=customers + others, customers=customers, budget=budget, margin=margin,
                acquisition=back, retention=Through(options, margin), onward=0.0)
    after = best_after(firm, 1)
    return equity_after(firm, 1, after=after), after * budget / customers


SMALL, LARGE = Option(100, 0.5), Option(150, 0.4)
CASES = [(50_000, 0.5, 0), (120_000, 0.2, 30), (200_000, 0, 60)]


@pytest.mark.parametrize(("budget", "euro", "customer"), CASES)
@pytest.mark.parametrize("outside", [0.0, 0.1, 0.25])
def test_the_two_envelopes_are_chosen_as_best_mix_has_it(budget, euro, customer, outside):
    mix = best_mix((SMALL, LARGE), 1000, budget, outside)
    profit, each = best_of((SMALL, LARGE), 1000, budget, outside)
    assert profit == pytest.approx(mix.profit, rel=1e-9)
    assert 1000 * each == pytest.approx(mix.counts @ [100, 150], rel=1e-6)
    if outside == 0:
        more_money = best_of((SMALL, LARGE), 1000, budget + 100)[0]
        more_people = best_of((SMALL, LARGE), 1001, budget)[0]
        assert more_money - profit == pytest.approx(100 * euro, abs=1e-3)
        assert more_people - profit == pytest.approx(customer, abs=1e-3)


@settings(deadline=None, max_examples=25)
@given(st.lists(st.builds(Option, st.integers(1, 100).map(lambda n: 5.0 * n), between(0.01, 1.5)),
                min_size=1, max_size=4),
       st.integers(1, 10_000), between(1, 600), between(0, 1))
def test_whatever_is_scarce_the_best_is_worth_what_best_mix_says(options, customers, each, outside):
    budget = customers * each
    mix = best_mix(options, customers, budget, outside)
    profit, _ = best_of(options, customers, budget, outside)
    assert profit == pytest.approx(mix.profit, rel=1e-9, abs=1e-9 * budget)


# Kinds that do not differ


@widely
@given(loops, shares, between(0.01, 0.99))
def test_two_kinds_but_for_a_hair_are_one(levers, start, passing):
    """The firm of one kind is reckoned with one, the other with two."""
    firm = dict(market=levers["market"], customers=start * levers["market"], margin=10.0,
                acquisition=levers["reach_ceiling"], budget=levers["budget"], discount_rate=0.01,
                retention=Response(0.95, levers["churn_steepness"], 0.95 * levers["churn"]))
    one = follow(Firm(**firm, passing=passing), 12, after=0.5)
    two = follow(Firm(**firm, passing=passing, apart=1e-14), 12, after=0.5)
    assert_same_people(two, one, levers["market"])
    np.testing.assert_allclose(two.passing, one.passing, atol=1e-9 * levers["market"])
    money = levers["market"] * 10 + levers["budget"]
    assert two.equity == pytest.approx(one.equity, rel=1e-9, abs=1e-9 * money)
