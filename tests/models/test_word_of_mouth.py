"""Word of mouth against published values, plain loops, and every lever."""

import dataclasses

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from models.settings import (
    MONTHS,
    arguments,
    assert_refused,
    assert_refused_apart,
    between,
    shares,
)

from leadofilie.models.word_of_mouth import (
    base,
    net_promoter_score,
    referral_chain,
    steady_share,
)

# A division by nothing anywhere in a lever's range must fail a test, not warn a reader.
pytestmark = pytest.mark.filterwarnings("error")

# --- steady share and the promoter score --------------------------------------------------------


def test_the_ad_free_level_is_one_minus_churn_over_referral():
    assert steady_share(0.08, 0.05) == pytest.approx(0.375, abs=1e-12)
    assert steady_share(0.04, 0.05) == 0
    assert steady_share(0.05, 0.05) == 0
    assert steady_share(0, 0) == 0
    assert steady_share(0.1, 0) == 1


@given(between(1e-6, 20), shares)
def test_steady_share_is_the_published_formula(referral, churn):
    expected = max(0, 1 - churn / referral)
    assert steady_share(referral, churn) == pytest.approx(expected, abs=1e-9)


@given(between(0, 20), shares, shares, between(0, 20), shares, shares)
def test_steady_share_moves_the_way_it_should(r, c, k, more_r, more_c, more_k):
    level = steady_share(r, c, k)
    assert 0 <= level <= 1
    assert steady_share(r + more_r, c, k) >= level - 1e-9 or c == 0
    assert steady_share(r, min(c + more_c, 1), k) <= level + 1e-9 or r + k == 0
    assert steady_share(r, c, min(k + more_k, 1)) >= level - 1e-9


@given(between(0.01, 5), st.sampled_from([1e-6, 1e-9, 1e-12]))
def test_steady_share_has_no_jump_where_the_firm_dies(referral, tip):
    churn = min(referral, 1)
    assert steady_share(churn * (1 + tip), churn) == pytest.approx(0, abs=2 * tip)
    assert steady_share(referral, churn, advertised=tip) == pytest.approx(
        steady_share(referral, churn), abs=np.sqrt(tip / referral) + tip
    )


def test_net_promoter_score_runs_from_minus_to_plus_100():
    assert net_promoter_score(1, 0) == 100
    assert net_promoter_score(0, 1) == -100
    assert net_promoter_score(0.5, 0.2) == pytest.approx(30)
    np.testing.assert_allclose(net_promoter_score([0.5, 0.2], [[0.1], [0.2]]), [[40, 10], [30, 0]])
    with pytest.raises(ValueError, match="promoters and detractors"):
        net_promoter_score(0.7, 0.4)
    # Shares that add up to 1 but for a rounding are fine.
    assert net_promoter_score(0.9, 0.1) == pytest.approx(80)


@given(between(0, 5), shares, shares)
def test_at_the_steady_share_as_many_come_as_go(referral, churn, advertised):
    level = steady_share(referral, churn, advertised)
    won = (advertised + referral * level) * (1 - level)
    assert won == pytest.approx(churn * level, abs=1e-12)


def test_steady_share_broadcasts():
    levels = steady_share([0.04, 0.08, 2], [[0.05], [0.9]], [0.01, 0, 0.3])
    for i, j in np.ndindex(2, 3):
        one = (0.04, 0.08, 2)[j], (0.05, 0.9)[i], (0.01, 0, 0.3)[j]
        assert levels[i, j] == pytest.approx(steady_share(*one), rel=1e-12)


# --- who brings the new customers ---------------------------------------------------------------

BASE = dict(
    market=between(1, 1e6),
    churn=shares,
    promoters=shares,
    detractors=shares,
    tells=between(0, 20),
    converts=shares,
    advertising=between(0, 1e6),
    cost_per_customer=between(1, 1e4),
    warns=between(0, 20),
)
FIRM = dict(
    market=1000,
    customers=200,
    churn=0.05,
    promoters=0.4,
    detractors=0.1,
    tells=1,
    converts=0.3,
    advertising=1000,
    cost_per_customer=100,
    warns=2,
)


def start(levers, share_of_market):
    """A setting of BASE with the customers it starts with, and shares that leave room for both."""
    full = np.maximum(levers["promoters"] + levers["detractors"], 1)
    return levers | dict(
        customers=share_of_market * levers["market"],
        promoters=levers["promoters"] / full,
        detractors=levers["detractors"] / full,
    )


firms = st.builds(start, st.fixed_dictionaries(BASE), shares)


@st.composite
def slow_firms(draw):
    """Firms in which a month is a small step, so that it goes as it would in continuous time.

    Then a customer more this month is never a customer less in the next: a month's talk, churn
    and advertising together, and what warnings take off them, stay below 1.
    """
    levers = draw(firms)
    referral = levers["promoters"] * levers["tells"] * levers["converts"]
    bought = levers["advertising"] / levers["cost_per_customer"] / levers["market"]
    fear = levers["warns"] * levers["detractors"]
    busy = referral + bought + fear * (referral / 4 + bought)
    scale = min(1, 0.5 / busy) if busy else 1
    return levers | dict(
        churn=levers["churn"] / 2,
        converts=levers["converts"] * scale,
        advertising=levers["advertising"] * scale,
    )


@given(firms)
def test_customers_are_never_made_from_nothing(levers):
    run = base(MONTHS, **levers)
    market = levers["market"]
    assert run.customers.shape == (MONTHS + 1,)
    assert run.by_advertising.shape == run.by_talk.shape == run.left.shape == (MONTHS,)
    for field in dataclasses.fields(run):
        values = getattr(run, field.name)
        assert np.isfinite(values).all() and (values >= 0).all(), field.name
    won = run.by_advertising + run.by_talk
    np.testing.assert_allclose(np.diff(run.customers), won - run.left, atol=1e-9 * market)
    assert (run.customers <= market * (1 + 1e-12)).all()
    assert (won <= (market - run.customers[:-1]) + 1e-9 * market).all()


def test_a_month_by_hand():
    run = base(1, **FIRM)
    trust = np.exp(-2 * 0.1 * 200 / 1000)
    assert run.by_talk[0] == pytest.approx(0.4 * 1 * 0.3 * 200 * 800 / 1000 * trust)
    assert run.by_advertising[0] == pytest.approx(1000 / 100 * 800 / 1000 * trust)
    assert run.left[0] == pytest.approx(10)


def test_never_more_than_everyone_and_both_cut_alike():
    run = base(1, **FIRM | dict(detractors=0, tells=20, converts=1, advertising=160_000))
    # Talk alone would win 1,280 of the 800, advertising as many.
    assert run.by_talk[0] == pytest.approx(400)
    assert run.by_advertising[0] == pytest.approx(400)


@given(firms, between(0.02, 1), between(0.001, 0.99))  # not all: they might all leave at once
@settings(max_examples=50)
def test_without_detractors_and_advertising_it_settles_at_the_steady_share(levers, gap, begin):
    """At any referral from the churn on that is not above 1 + churn."""
    referral = levers["churn"] + gap
    run = base(
        1500,
        **levers
        | dict(
            customers=begin * levers["market"],
            promoters=1,
            detractors=0,
            tells=20,
            converts=referral / 20,
            advertising=0,
        ),
    )
    level = steady_share(referral, levers["churn"])
    assert run.customers[-1] / levers["market"] == pytest.approx(level, abs=1e-9)


@given(shares, between(0.02, 1), between(0, 0.5))
@settings(max_examples=50)
def test_with_advertising_it_settles_higher(churn, gap, advertised):
    referral = min(churn + gap, 1 - advertised)
    run = base(
        3000,
        **FIRM
        | dict(
            churn=churn,
            promoters=1,
            detractors=0,
            tells=1,
            converts=referral,
            advertising=advertised * 1000,
            cost_per_customer=1,
        ),
    )
    assume(abs(referral - churn) > 0.01 or advertised > 0.01)
    level = steady_share(referral, churn, advertised)
    assert run.customers[-1] / 1000 == pytest.approx(level, abs=1e-6)


@given(firms)
def test_a_firm_that_is_talked_about_less_than_it_loses_shrinks_every_month(levers):
    referral = levers["promoters"] * levers["tells"] * levers["converts"]
    assume(referral <= levers["churn"])
    run = base(MONTHS, **levers | dict(advertising=0))
    assert (np.diff(run.customers) <= 1e-12 * levers["market"]).all()


def test_talk_needs_a_first_talker():
    silent = FIRM | dict(customers=0, advertising=0)
    assert not base(MONTHS, **silent).customers.any()
    assert base(MONTHS, **silent | dict(customers=1, detractors=0)).customers[-1] > 10


@pytest.mark.parametrize(
    ("name", "sign"),
    [
        ("churn", -1),
        ("detractors", -1),
        ("warns", -1),
        ("cost_per_customer", -1),
        ("advertising", 1),
        ("converts", 1),
        ("promoters", 1),
        ("tells", 1),
        ("customers", 1),
    ],
)
@given(levers=slow_firms(), factor=shares)
def test_what_gives_more_customers_and_what_gives_fewer(name, sign, levers, factor):
    lower = levers[name] * factor
    if name == "cost_per_customer":
        # Downwards would be more advertising than a slow firm has.
        lower, levers = levers[name], levers | {name: levers[name] / max(factor, 1e-3)}
    high, low = (
        base(MONTHS, **levers | {name: value}).customers for value in (levers[name], lower)
    )
    assert (sign * (high - low) >= -1e-9 * levers["market"]).all()


@given(slow_firms(), st.sampled_from(["churn", "promoters", "detractors", "converts", "tells"]))
def test_base_is_continuous(levers, name):
    near = base(MONTHS, **levers | {name: levers[name] * (1 - 1e-9)})
    gap = base(MONTHS, **levers).customers - near.customers
    assert np.abs(gap).max() <= 1e-5 * levers["market"]


@given(data=st.data())
def test_base_broadcasts_to_what_scalars_give(data):
    names = sorted(BASE)
    grid = {}
    for i, name in enumerate(names):
        size, shape = ((2, (2, 1)), (3, (3,)))[i % 2]
        drawn = data.draw(st.lists(BASE[name], min_size=size, max_size=size))
        grid[name] = np.array(drawn).reshape(shape)
    # Fast firms can swing, and a swing magnifies the rounding in which scalars and arrays differ.
    grid["converts"] = grid["converts"] / 20
    begin = data.draw(shares)
    run = base(12, **start(grid, begin))
    assert run.customers.shape == (13, 2, 3) and run.left.shape == (12, 2, 3)
    for i, j in np.ndindex(2, 3):
        levers = {name: np.broadcast_to(grid[name], (2, 3))[i, j] for name in names}
        one = base(12, **start(levers, begin))
        for field in dataclasses.fields(run):
            np.testing.assert_allclose(
                getattr(run, field.name)[:, i, j],
                getattr(one, field.name),
                rtol=1e-7,
                atol=1e-9 * levers["market"],
            )


# --- good intentions ----------------------------------------------------------------------------


def test_referral_chain_multiplies_what_is_left():
    people, intention = referral_chain(0.8, 0.5, 0.25, 0.1, 400)
    np.testing.assert_allclose(people, [80, 40, 10, 1])
    assert intention == pytest.approx(0.5 * 0.25 * 0.1 * 400)


@given(shares, shares, shares, shares, between(-1e4, 1e4))
def test_nobody_joins_a_referral_chain_half_way(intend, refer, convert, pay, worth):
    people, intention = referral_chain(intend, refer, convert, pay, worth)
    assert people.shape == (4,)
    assert (np.diff(people) <= 0).all() and (people >= 0).all() and (people <= 100).all()
    assert people[0] * intention == pytest.approx(people[3] * worth, abs=1e-6)


def test_referral_chain_broadcasts():
    people, intention = referral_chain([0.8, 0.6], [[0.5], [0.2], [0.1]], 0.25, 0.1, [400, 300])
    assert people.shape == (4, 3, 2) and intention.shape == (3, 2)
    np.testing.assert_allclose(people[:, 1, 0], referral_chain(0.8, 0.2, 0.25, 0.1, 400)[0])
    assert intention[1, 1] == pytest.approx(referral_chain(0.6, 0.2, 0.25, 0.1, 300)[1])


# --- what a model cannot mean -------------------------------------------------------------------

CALLS = {
    steady_share: dict(referral=0.08, churn=0.05, advertised=0.01),
    net_promoter_score: dict(promoters=0.4, detractors=0.1),
    base: dict(months=12, **FIRM),
    referral_chain: dict(intend=0.8, refer=0.3, convert=0.1, pay=0.1, worth=100),
}
SHARES = {"churn", "advertised", "promoters", "detractors", "converts", "intend", "refer",
          "convert", "pay"}  # fmt: skip
ALSO = {"months": [-0.1, 1.5, [12, 12]], "customers": [-0.1, 1000.1], "worth": []} | dict.fromkeys(
    SHARES, [-0.1, 1.01])


@pytest.mark.parametrize(("model", "name"), arguments(CALLS))
def test_it_is_refused_by_name(model, name):
    assert_refused(model, CALLS[model], name, ALSO.get(name, [-0.1]))


@pytest.mark.parametrize("model", CALLS)
def test_settings_that_do_not_broadcast_are_refused(model):
    assert_refused_apart(model, CALLS[model])


def test_one_setting_gives_plain_numbers():
    for value in (
        steady_share(0.08, 0.05),
        net_promoter_score(0.4, 0.1),
        referral_chain(0.8, 0.3, 0.1, 0.1, 100)[1],
    ):
        assert type(value) is float
