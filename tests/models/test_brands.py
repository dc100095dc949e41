import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leadofilie.models.brands import Dirichlet, grow, grow_both, grow_by_agreement

pytestmark = pytest.mark.filterwarnings("error")
widely = settings(deadline=None, max_examples=60)

# The example of the R package NBDdirichlet, whose brands are of toothpaste.
EXAMPLE = Dirichlet(0.56, 2.6, 1.55)

penetrations = st.floats(0.05, 0.75)
rates = st.floats(2, 10)
switchings = st.floats(0.05, 50)
shares = st.floats(0.01, 0.45)
markets = st.builds(Dirichlet, penetrations, rates, switchings)


def test_the_example_of_the_literature():
    assert EXAMPLE.mean == pytest.approx(1.456)
    assert EXAMPLE.spread == pytest.approx(0.7788, abs=5e-5)
    large, small = EXAMPLE.brand(0.25), EXAMPLE.brand(0.02)
    assert large.penetration == pytest.approx(0.205, abs=5e-4)
    assert large.purchases_per_buyer == pytest.approx(1.77, abs=6e-3)
    assert large.share_of_requirements == pytest.approx(0.555, abs=5e-4)
    assert small.penetration == pytest.approx(0.019, abs=5e-4)
    assert small.purchases_per_buyer == pytest.approx(1.55, abs=5e-3)
    assert small.share_of_requirements == pytest.approx(0.451, abs=5e-4)


@pytest.mark.parametrize(("market", "share"), [
    (EXAMPLE, 0.25), (Dirichlet(0.3, 4, 0.4), 0.1), (Dirichlet(0.7, 8, 6), 0.4),
])
def test_people_who_buy_by_the_models_own_story(market, share):
    """Drawn one by one: a rate each, a taste each, and a choice at each purchase."""
    rng = np.random.default_rng(1)
    n = 400_000
    bought = rng.poisson(rng.gamma(market.spread, market.mean / market.spread, n))
    s = market.switching
    ours = rng.binomial(bought, rng.beta(s * share, s * (1 - share), n))
    buyers = ours > 0
    brand = market.brand(share)
    for found, told in (
            (buyers.mean(), brand.penetration),
            (ours[buyers].mean(), brand.purchases_per_buyer),
            (ours[buyers].sum() / bought[buyers].sum(), brand.share_of_requirements),
            ((ours == bought)[buyers].mean(), brand.sole_buyers),
            ((bought > 0).mean(), market.penetration)):
        assert found == pytest.approx(told, rel=0.015)


@pytest.mark.parametrize(("penetration", "rate", "switching", "share"), [
    (0.56, 2.6, 1.55, 0.1), (0.75, 10, 20, 0.45), (0.05, 2, 0.05, 0.9),
])
def test_the_sum_over_purchases_written_out(penetration, rate, switching, share):
    """With the gamma functions of the paper, term by term."""
    market = Dirichlet(penetration, rate, switching)
    m, k, s = market.mean, market.spread, market.switching
    lg = math.lgamma

    def bought(n):
        return math.exp(lg(k + n) - lg(k) - lg(n + 1) + n * math.log(m / (m + k))
                        - k * math.log1p(m / k))

    def none(n, p):
        return math.exp(lg(s * (1 - p) + n) + lg(s) - lg(s * (1 - p)) - lg(s + n))

    ns = range(6000)
    without = sum(bought(n) * none(n, share) for n in ns)
    rest = sum(n * bought(n) * none(n, share) for n in ns)
    only = sum(bought(n) * none(n, 1 - share) for n in ns[1:])
    brand = market.brand(share)
    assert brand.penetration == pytest.approx(1 - without, rel=1e-8)
    assert brand.purchases_per_buyer == pytest.approx(share * m / (1 - without), rel=1e-8)
    assert brand.share_of_requirements == pytest.approx(share * m / (m - rest), rel=1e-7)
    assert brand.sole_buyers == pytest.approx(only / (1 - without), rel=1e-7)


@widely
@given(markets, shares)
def test_a_brand_is_part_of_its_market(market, share):
    brand = market.brand(share)
    assert 0 < brand.penetration < market.penetration
    assert 1 <= brand.purchases_per_buyer <= market.rate / min(1, market.penetration) * 50
    assert share <= brand.share_of_requirements <= 1 + 1e-9
    assert 0 <= brand.sole_buyers <= brand.share_of_requirements + 1e-9
    assert brand.penetration * brand.purchases_per_buyer == pytest.approx(share * market.mean)
    assert 1 - (1 + market.mean / market.spread) ** -market.spread == pytest.approx(
        market.penetration)


@widely
@given(markets, shares)
def test_double_jeopardy(market, share):
    """The larger brand has more buyers, who buy it more and buy less elsewhere."""
    small, large = market.brand(share), market.brand(2 * share)
    for name in ("penetration", "purchases_per_buyer", "share_of_requirements", "sole_buyers"):
        assert getattr(large, name) >= getattr(small, name) - 1e-9


@widely
@given(penetrations, rates, shares)
def test_the_more_loyalty_the_more_growth_is_of_buyers(penetration, rate, share):
    loyal, fickle = (grow(Dirichlet(penetration, rate, s), share, 2) for s in (0.1, 10))
    assert loyal.from_buyers > fickle.from_buyers


@widely
@given(markets, shares, st.floats(1.1, 2), st.floats(1, 2), st.floats(1, 2))
def test_growth_multiplies_and_its_parts_add_up(market, share, factor, bought, people):
    growth = grow(market, share, factor, more_to_buy=bought, more_people=people)
    assert growth.buyers * growth.per_buyer == pytest.approx(factor)
    assert growth.from_buyers + growth.from_per_buyer == pytest.approx(1)


def test_new_people_bring_new_buyers_and_nothing_else():
    growth = grow(EXAMPLE, 0.1, 2, more_people=2)
    assert (growth.buyers, growth.per_buyer) == pytest.approx((2, 1))
    assert (growth.from_buyers, growth.from_per_buyer) == pytest.approx((1, 0))


@widely
@given(markets, st.floats(0.5, 3))
def test_more_to_buy_leaves_the_same_people(market, factor):
    wider = market.wider(factor)
    assert wider.mean == pytest.approx(factor * market.mean)
    assert wider.spread == pytest.approx(market.spread, rel=1e-6)
    assert (factor - 1) * (wider.penetration - market.penetration) >= -1e-12


@pytest.mark.parametrize(("wallet", "more", "buyers", "per_buyer"), [
    (0.3, {}, 1, 2), (0.5, {}, 1, 2), (0.8, {}, 1.6, 1.25), (1, {}, 2, 1),
    (1, {"more_to_buy": 2}, 1, 2), (0.3, {"more_people": 2}, 2, 1), (0.9, {"more_people": 1.5},
                                                                    1.8, 10 / 9),
])
def test_by_agreement_wallets_are_filled_first(wallet, more, buyers, per_buyer):
    growth = grow_by_agreement(wallet, 2, **more)
    assert (growth.buyers, growth.per_buyer) == pytest.approx((buyers, per_buyer))


def test_half_of_a_doubling_fits_in_a_wallet_of_one_over_root_two():
    assert grow_by_agreement(1 / math.sqrt(2), 2).from_per_buyer == pytest.approx(0.5)


@pytest.mark.parametrize("part", [0, 0.25, 1])
def test_buyers_of_both_kinds_add_up(part):
    again, agreed = grow(EXAMPLE, 0.1, 2), grow_by_agreement(0.8, 2)
    both = grow_both(again, agreed, part)
    assert both.buyers == pytest.approx((1 - part) * again.buyers + part * 1.6)
    assert both.buyers * both.per_buyer == pytest.approx(2)
    assert both.from_buyers == pytest.approx(math.log2(both.buyers))


def test_arrays_are_settings():
    penetration, rate = np.linspace(0.1, 0.7, 5), np.linspace(2, 10, 4)[:, None]
    many = Dirichlet(penetration, rate, 1.55).brand(0.2)
    for i, w in enumerate(rate[:, 0]):
        for j, b in enumerate(penetration):
            one = Dirichlet(b, w, 1.55).brand(0.2)
            for name, values in vars(many).items():
                assert values.shape == (4, 5)
                assert values[i, j] == pytest.approx(getattr(one, name), rel=1e-8)


@pytest.mark.parametrize(("make", "named"), [
    (lambda: Dirichlet(0, 2.6, 1), "penetration"), (lambda: Dirichlet(1, 9, 1), "penetration"),
    (lambda: Dirichlet(0.56, 1.4, 1), "rate"), (lambda: Dirichlet(0.56, 2.6, 0), "switching"),
    (lambda: Dirichlet(math.nan, 2.6, 1), "penetration"), (lambda: EXAMPLE.brand(1), "share"),
    (lambda: EXAMPLE.brand([0.1, math.nan]), "share"), (lambda: grow(EXAMPLE, 0.6, 2), "share"),
    (lambda: grow(EXAMPLE, 0.1, 1), "factor"), (lambda: grow_by_agreement(0, 2), "wallet"),
    (lambda: grow_by_agreement(1.2, 2), "wallet"), (lambda: EXAMPLE.wider(-1), "factor"),
    (lambda: Dirichlet([0.5, 0.6], [3.0, 3, 3], 1), "broadcast"),
])
def test_what_means_nothing_is_refused_by_name(make, named):
    with pytest.raises(ValueError, match=named):
        make()
