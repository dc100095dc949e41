"""Word of mouth against published values, differential equations, plain loops, and every lever."""

import dataclasses

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from leadofilie.models.word_of_mouth import (
    ADVERTISING,
    STRONG_TIE,
    WEAK_TIE,
    base,
    bass,
    bass_peak,
    net_promoter_score,
    network,
    referral_chain,
    rumour,
    spread,
    standstill_advertising,
    steady_share,
    with_churn,
)

# A division by nothing anywhere in a lever's range must fail a test, not warn a reader.
pytestmark = pytest.mark.filterwarnings("error")

MONTHS = 60


def between(low, high):
    """Anywhere in a lever's range, in steps far finer than any lever's."""
    return st.floats(low, high).map(lambda value: round(value, 9))


shares = between(0, 1)


def integrate(slope, start, times, parts=200):
    """Runge and Kutta's fourth order, to check the formulas against the equations they solve."""
    path = [start]
    for here, there in zip(times[:-1], times[1:], strict=True):
        n, h = path[-1], (there - here) / parts
        for _ in range(parts):
            a = slope(n)
            b = slope(n + h / 2 * a)
            c = slope(n + h / 2 * b)
            n = n + h / 6 * (a + 2 * b + 2 * c + slope(n + h * c))
        path.append(n)
    return np.array(path)


# --- growth curves ------------------------------------------------------------------------------

rates = between(0, 1)


def test_with_churn_gives_the_values_worked_out_for_the_average_product():
    p, q, m = with_churn(0.03, 0.38, 0.1)
    assert p == pytest.approx(0.040615, abs=5e-7)
    assert q == pytest.approx(0.252615, abs=5e-7)
    assert m == pytest.approx(0.738641, abs=5e-7)


@pytest.mark.parametrize(
    ("p", "q", "churn"), [(0.03, 0.38, 0.1), (0.03, 0.38, 0), (0.1, 0.05, 0.3), (0.02, 0, 0.1)]
)
def test_with_churn_solves_its_differential_equation(p, q, churn):
    """dn/dt = p (m - n) + q (1 - churn) n/m (m - n) - churn n, for a market of 5,000."""
    m, times = 5000, np.linspace(0, 40, 41)
    p_bar, q_bar, m_bar = with_churn(p, q, churn, m)
    path = integrate(
        lambda n: (p + q * (1 - churn) * n / m) * (m - n) - churn * n, 0.0, times, parts=50
    )
    np.testing.assert_allclose(m_bar * bass(times, p_bar, q_bar), path, atol=m * 1e-9)


@given(between(1e-3, 1), between(1e-3, 1), between(1e-3, 1))
def test_with_churn_is_the_published_formula(p, q, churn):
    assume(churn < 0.999)
    talk = q * (1 - churn)
    drift = talk - p - churn
    root = np.sqrt(drift**2 + 4 * talk * p)
    expected = (root - drift) / 2, (root + drift) / 2, 1000 * (drift + root) / (2 * talk)
    np.testing.assert_allclose(with_churn(p, q, churn, 1000), expected, rtol=1e-6)


@given(between(1e-9, 1), rates, between(0, 1e6))
def test_without_churn_nothing_changes(p, q, m):
    np.testing.assert_allclose(with_churn(p, q, 0, m), (p, q, m), rtol=1e-9)


@given(rates, rates, shares, shares)
def test_churn_only_shrinks_the_market(p, q, one, other):
    low, high = sorted([one, other])
    smaller, larger = (with_churn(p, q, churn)[2] for churn in (high, low))
    assert 0 <= smaller <= larger + 1e-12 <= 1 + 1e-12


@given(rates, rates, shares)
def test_with_churn_ends_at_the_steady_share(p, q, churn):
    level = with_churn(p, q, churn)[2]
    assert level == steady_share(q * (1 - churn), churn, advertised=p)
    # The level at which as many come as go.
    assert (p + q * (1 - churn) * level) * (1 - level) == pytest.approx(churn * level, abs=1e-12)


@given(between(0, 1e3), rates, rates, between(0, 1e3))
def test_bass_is_a_share_that_only_grows(t, p, q, later):
    here, there = bass(t, p, q), bass(t + later, p, q)
    assert 0 <= here <= there + 1e-12 <= 1 + 1e-12
    assert bass(0, p, q) == 0


@pytest.mark.parametrize(("p", "q"), [(0.03, 0.38), (0.3, 0.05), (0.1, 0), (0.05, 0.05)])
def test_bass_solves_its_differential_equation(p, q):
    times = np.linspace(0, 30, 31)
    path = integrate(lambda f: (p + q * f) * (1 - f), 0.0, times, parts=50)
    np.testing.assert_allclose(bass(times, p, q), path, atol=1e-9)


@given(between(1e-3, 1), rates)
def test_bass_peak_is_where_the_curve_is_steepest(p, q):
    time, sales = bass_peak(p, q, 1000)
    share = bass(time, p, q)
    assert 1000 * (p + q * share) * (1 - share) == pytest.approx(sales, rel=1e-9)
    for other in bass(np.linspace(0, 2 * time + 10, 200), p, q):
        assert 1000 * (p + q * other) * (1 - other) <= sales * (1 + 1e-12)


def test_nobody_starts_without_innovators():
    assert bass(100, 0, 0.5) == 0
    assert bass(100, 0, 0) == 0


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


@given(firms, between(0.02, 1), between(0.001, 1))
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


@given(firms)
def test_standstill_advertising_holds_the_customers_where_they_are(levers):
    known = {name: value for name, value in levers.items() if name != "advertising"}
    euros = standstill_advertising(**known)
    assert euros >= 0
    if not np.isfinite(euros):
        # No money can: a million times what the market is worth does not do it either.
        flood = base(1, **known, advertising=1e9 * levers["market"] * levers["cost_per_customer"])
        assert flood.customers[1] < flood.customers[0]
        return
    run = base(1, **known, advertising=euros)
    change = np.diff(run.customers)[0]
    if euros > 0:
        assert change == pytest.approx(0, abs=1e-9 * levers["market"])
    else:
        assert change >= -1e-9 * levers["market"]


def test_bought_growth_is_doubly_sour():
    """Twice the churn asks for more than twice the advertising, for talk covers less of it."""
    known = {name: value for name, value in FIRM.items() if name != "advertising"}
    euros = standstill_advertising(**known | dict(churn=[0.12, 0.24]))
    assert euros[1] > 2 * euros[0] > 0


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


@given(data=st.data())
def test_formulas_broadcast_to_what_scalars_give(data):
    def drawn(strategy, *shape):
        size = int(np.prod(shape))
        return np.array(data.draw(st.lists(strategy, min_size=size, max_size=size))).reshape(shape)

    p, q, churn, m = drawn(between(1e-3, 1), 2, 1), drawn(rates, 3), drawn(shares, 3), 1000
    p_bar, q_bar, m_bar = with_churn(p, q, churn, m)
    levels = steady_share(q, churn, p)
    time, sales = bass_peak(p, q, m)
    adopted = bass(5, p, q)
    for i, j in np.ndindex(2, 3):
        one = p[i, 0], q[j]
        expected = with_churn(*one, churn[j], m)
        assert (p_bar[i, j], q_bar[i, j], m_bar[i, j]) == pytest.approx(expected, rel=1e-12)
        assert levels[i, j] == pytest.approx(steady_share(q[j], churn[j], p[i, 0]), rel=1e-12)
        assert (time[i, j], sales[i, j]) == pytest.approx(bass_peak(*one, m), rel=1e-12)
        assert adopted[i, j] == pytest.approx(bass(5, *one), rel=1e-12)


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


# --- networks and rumours -----------------------------------------------------------------------

networks = st.fixed_dictionaries(
    dict(people=st.integers(1, 120), strong=st.integers(0, 29), weak=st.integers(0, 29))
)
passes = st.fixed_dictionaries(dict(strong_pass=shares, weak_pass=shares, advertising=shares))
seeds = st.integers(0, 2**32 - 1)
TALK = dict(strong_pass=0.04, weak_pass=0.01, advertising=0.005)


@given(seeds, networks)
def test_ties_are_mutual_and_weak_ones_lead_out_of_the_circle(seed, size):
    ties = network(seed, **size)
    person = np.arange(size["people"])
    assert ties.group.shape == person.shape
    assert ties.acquaintances.shape == (size["people"], size["weak"])
    circles = np.bincount(ties.group)
    assert circles.max() - circles.min() <= 1
    assert (np.diff(ties.group) >= 0).all()
    for place in ties.acquaintances.T:
        np.testing.assert_array_equal(place[place], person)
        met = place != person
        assert (ties.group[place] != ties.group)[met].all()


@given(seeds, networks)
def test_pairs_list_every_tie_once(seed, size):
    ties = network(seed, **size)
    circles = np.bincount(ties.group)
    strong, weak = ties.strong_pairs, ties.weak_pairs
    assert len(strong) == (circles * (circles - 1) // 2).sum()
    assert len(weak) == (ties.acquaintances != np.arange(size["people"])[:, None]).sum() / 2
    for pairs, same in ((strong, True), (weak, False)):
        assert pairs.shape == (len(pairs), 2)
        assert (pairs[:, 0] < pairs[:, 1]).all()
        assert ((ties.group[pairs[:, 0]] == ties.group[pairs[:, 1]]) == same).all()


def test_people_have_about_as_many_ties_as_asked_for():
    ties = network(1, people=3000, strong=14, weak=10)
    assert 2 * len(ties.strong_pairs) / 3000 == pytest.approx(14, abs=0.1)
    # All but the one in 200 that met a friend.
    assert 2 * len(ties.weak_pairs) / 3000 == pytest.approx(10, rel=0.01)


def heard_one_by_one(seed, ties, steps, strong_pass, weak_pass, advertising):
    """The published chance, person by person and tie by tie.

    To hear in a step with chance p, whatever came before, is to hear once the chance never to
    have heard, the product of 1 - p so far, has sunk below a number drawn once from 0 to 1.
    """
    people = len(ties.group)
    draw = np.exp(-np.random.default_rng(seed).standard_exponential(people))
    friends, met = [[] for _ in range(people)], [[] for _ in range(people)]
    for known, pairs in ((friends, ties.strong_pairs), (met, ties.weak_pairs)):
        for one, other in pairs:
            known[one].append(other)
            known[other].append(one)
    heard, never = [-1] * people, [1.0] * people
    for step in range(1, steps + 1):
        before = [0 < when < step for when in heard]
        for i in range(people):
            k = sum(before[friend] for friend in friends[i])
            j = sum(before[other] for other in met[i])
            p = 1 - (1 - advertising) * (1 - weak_pass) ** j * (1 - strong_pass) ** k
            never[i] *= 1 - p
            if heard[i] < 0 and never[i] < draw[i]:
                heard[i] = step
    return heard


@given(seeds, networks, passes)
@settings(max_examples=30, deadline=None)
def test_rumour_is_the_published_chance_person_by_person(seed, size, talk):
    ties = network(seed, **size)
    run = rumour(seed, ties, steps=8, **talk)
    assert run.heard.tolist() == heard_one_by_one(seed, ties, 8, **talk)


@given(seeds, networks, passes, st.integers(0, 30))
def test_rumour_counts_what_it_tells(seed, size, talk, steps):
    run = rumour(seed, network(seed, **size), steps=steps, **talk)
    assert run.heard.dtype.kind == run.how.dtype.kind == "i"
    assert run.heard.shape == run.how.shape == (size["people"],)
    assert ((run.heard == -1) | ((run.heard >= 1) & (run.heard <= steps))).all()
    assert ((run.how == -1) == (run.heard == -1)).all()
    assert run.so_far.shape == (3, steps + 1)
    for way in (ADVERTISING, STRONG_TIE, WEAK_TIE):
        for step in range(steps + 1):
            known = (run.how == way) & (run.heard <= step)
            assert run.so_far[way, step] == known.sum()


@given(seeds, networks, passes, st.sampled_from(sorted(TALK)), shares)
def test_a_higher_chance_never_makes_anyone_hear_later(seed, size, talk, name, other):
    ties = network(seed, **size)
    low, high = (
        rumour(seed, ties, steps=15, **talk | {name: chance}).heard
        for chance in sorted([talk[name], other])
    )
    late = np.where(low < 0, 99, low)
    assert (np.where(high < 0, 99, high) <= late).all()


@given(seeds, networks, passes, st.integers(0, 20), st.integers(0, 20))
def test_more_steps_only_add_to_what_was_there(seed, size, talk, steps, extra):
    ties = network(seed, **size)
    short, long = (rumour(seed, ties, steps=n, **talk) for n in (steps, steps + extra))
    early = long.heard <= steps
    np.testing.assert_array_equal(np.where(early, long.heard, -1), short.heard)
    np.testing.assert_array_equal(np.where(early, long.how, -1), short.how)


def test_a_seed_tells_the_same_story_and_another_seed_another():
    size = dict(people=400, strong=15, weak=10, steps=30, **TALK)
    one, again, other = (spread(seed, **size) for seed in (7, 7, 8))
    np.testing.assert_array_equal(one, again)
    assert (one != other).any()
    rng = np.random.default_rng(7)
    np.testing.assert_array_equal(spread(rng, **size), one)
    assert (spread(rng, **size) != one).any()


def test_spread_is_a_rumour_in_a_network():
    rng = np.random.default_rng(3)
    run = rumour(rng, network(rng, people=400, strong=15, weak=10), steps=30, **TALK)
    heard = spread(3, people=400, strong=15, weak=10, steps=30, **TALK)
    assert heard.shape == (400,) and heard.dtype.kind == "i"
    np.testing.assert_array_equal(heard, run.heard)


def test_without_ties_everyone_hears_from_advertising_at_its_own_pace():
    ties = network(1, people=3000, strong=0, weak=0)
    run = rumour(1, ties, steps=50, **TALK | dict(advertising=0.03))
    assert set(run.how) == {ADVERTISING, -1}
    expected = 3000 * (1 - 0.97 ** np.arange(51))
    # Five standard deviations of so many independent people.
    slack = 5 * np.sqrt(expected * (1 - expected / 3000)) + 1e-9
    assert (np.abs(run.so_far[ADVERTISING] - expected) <= slack).all()


def test_a_rumour_that_nobody_starts_does_not_run():
    ties = network(1, people=400, strong=15, weak=10)
    run = rumour(1, ties, strong_pass=1, weak_pass=1, advertising=0, steps=30)
    assert (run.heard == -1).all() and not run.so_far.any()


def test_cutting_a_kind_of_tie_silences_it():
    ties = network(1, people=400, strong=15, weak=10)
    assert STRONG_TIE not in rumour(1, ties, steps=50, **TALK | dict(strong_pass=0)).how
    assert WEAK_TIE not in rumour(1, ties, steps=50, **TALK | dict(weak_pass=0)).how
    whole = rumour(1, ties, steps=50, **TALK)
    assert {ADVERTISING, STRONG_TIE, WEAK_TIE} <= set(whole.how)


def test_who_told_is_drawn_by_the_strength_of_each_pull():
    """Everyone has 9 friends and 9 acquaintances who know: strong 3 times as strong in force."""
    told = np.zeros(3)
    for seed in range(40):
        ties = network(seed, people=1000, strong=9, weak=9)
        run = rumour(seed, ties, strong_pass=1 - 0.9**3, weak_pass=0.1, advertising=0.9, steps=2)
        told += np.bincount(run.how[run.heard == 2], minlength=3)
    # In step 2 nearly all ties know: forces ln 10 and about 8.1 x 3 and 8.1 x 1 times -ln .9.
    force = np.array([np.log(10), 8.1 * 3 * -np.log(0.9), 8.1 * 0.99 * -np.log(0.9)])
    np.testing.assert_allclose(told / told.sum(), force / force.sum(), atol=0.03)


def test_certain_talk_reaches_every_tie_in_the_next_step():
    ties = network(1, people=500, strong=4, weak=2)
    heard = rumour(1, ties, strong_pass=1, weak_pass=1, advertising=0.001, steps=60).heard
    assert (heard > 0).all()
    for pairs in (ties.strong_pairs, ties.weak_pairs):
        assert (np.abs(heard[pairs[:, 0]] - heard[pairs[:, 1]]) <= 1).all()


def test_weak_ties_matter_about_as_much_as_strong_ones():
    """Goldenberg, Libai and Muller's finding, in the middle of their ranges, weak the weaker."""
    ties = network(1, people=3000, strong=17, weak=17)
    talk = dict(strong_pass=0.04, weak_pass=0.01, advertising=0.001, steps=300)

    def half_way(**cut):
        heard = [rumour(seed, ties, **talk | cut).heard for seed in range(5)]
        return np.mean([np.sort(np.where(h < 0, 999, h))[1500] for h in heard])

    both, without_weak, without_strong = half_way(), half_way(weak_pass=0), half_way(strong_pass=0)
    assert both < min(without_weak, without_strong)
    assert 0.5 < (without_weak - both) / (without_strong - both) < 2


# --- what a model cannot mean -------------------------------------------------------------------

SIZE = dict(rng=1, people=40, strong=5, weak=5)
CALLS = {
    bass: dict(t=5, p=0.03, q=0.38),
    bass_peak: dict(p=0.03, q=0.38, m=1000),
    with_churn: dict(p=0.03, q=0.38, churn=0.1, m=1000),
    steady_share: dict(referral=0.08, churn=0.05, advertised=0.01),
    net_promoter_score: dict(promoters=0.4, detractors=0.1),
    base: dict(months=12, **FIRM),
    standstill_advertising: {name: FIRM[name] for name in FIRM if name != "advertising"},
    referral_chain: dict(intend=0.8, refer=0.3, convert=0.1, pay=0.1, worth=100),
    network: SIZE,
    spread: dict(SIZE, steps=10, **TALK),
}
SHARES = {"churn", "advertised", "promoters", "detractors", "converts", "intend", "refer",
          "convert", "pay", "strong_pass", "weak_pass"}  # fmt: skip
WHOLE = {"months", "people", "strong", "weak", "steps"}


@pytest.mark.parametrize(
    ("model", "name"),
    [
        pytest.param(model, name, id=f"{model.__name__}-{name}")
        for model in CALLS
        for name in CALLS[model]
        if name != "rng"
    ],
)
def test_it_is_refused_by_name(model, name):
    model(**CALLS[model])
    bad = [np.nan, np.inf, "0.5", None, [0.5, np.nan]]
    if name != "worth":
        bad.append(-0.1)
    if name in SHARES or (model, name) == (spread, "advertising"):
        bad.append(1.01)
    if name in WHOLE:
        bad += [1.5, [12, 12]]
    if name == "customers":
        bad.append(1000.1)
    if model is spread:
        bad.append([0, 0])
    for value in bad:
        with pytest.raises(ValueError, match=name):
            model(**CALLS[model] | {name: value})


@pytest.mark.parametrize("model", [bass, bass_peak, with_churn, steady_share, net_promoter_score,
                                   base, standstill_advertising, referral_chain])  # fmt: skip
def test_settings_that_do_not_broadcast_are_refused(model):
    call = CALLS[model]
    first, *_, last = [name for name in call if name != "months"]
    with pytest.raises(ValueError, match="do not broadcast"):
        model(**call | {first: [call[first]] * 2, last: [call[last]] * 3})


def test_a_network_of_nobody_is_refused():
    with pytest.raises(ValueError, match="people"):
        network(1, people=0, strong=1, weak=1)


def test_one_setting_gives_plain_numbers():
    known = CALLS[standstill_advertising]
    for value in (
        bass(5, 0.03, 0.38),
        *bass_peak(0.03, 0.38),
        *with_churn(0.03, 0.38, 0.1),
        steady_share(0.08, 0.05),
        net_promoter_score(0.4, 0.1),
        standstill_advertising(**known),
        referral_chain(0.8, 0.3, 0.1, 0.1, 100)[1],
    ):
        assert type(value) is float
