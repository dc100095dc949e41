"""More of your customers or more customers: settings worked out by hand, and what turns it."""

import math

import pytest
from ink import masks
from seeing import mark, spots

from leadofilie import use_language, words
from leadofilie.explorers import WalletOrReach


@pytest.fixture(autouse=True)
def dutch():
    use_language("nl")
    yield
    use_language("nl")


def shop(**setting):
    explorer = WalletOrReach(bet=False)
    explorer.set(**setting)
    return explorer


def bought(explorer, share):
    """A brand by the formulas of 1984, summed over purchases: buyers of all people, and of their
    category purchases the part that is this brand."""
    v = explorer.values
    b, w, s = v["penetration"], v["rate"], 1 / v["loyalty"] - 1
    m, low, high = b * w, 1e-6, 1e6
    for _ in range(200):
        k = math.sqrt(low * high)
        low, high = (k, high) if 1 - (1 + m / k) ** -k < b else (low, k)
    lg, buyers, theirs = math.lgamma, 0.0, 0.0
    for n in range(1, 3000):
        people = math.exp(lg(k + n) - lg(k) - lg(n + 1) + n * math.log(m / (m + k))
                          - k * math.log1p(m / k))
        none = math.exp(lg(s * (1 - share) + n) + lg(s) - lg(s * (1 - share)) - lg(s + n))
        buyers, theirs = buyers + people * (1 - none), theirs + n * people * (1 - none)
    return buyers, share * m / theirs


@pytest.mark.parametrize("setting", [
    {}, {"loyalty": 0.9}, {"share": 0.4, "rate": 8, "loyalty": 0.1}])
def test_a_brand_by_the_law(setting):
    explorer = shop(**setting)
    now, share = explorer.outcome, explorer.values["share"]
    (b, part), (b_then, part_then) = bought(explorer, share), bought(explorer, 2 * share)
    assert now.times == pytest.approx(b_then / b, rel=1e-6)
    assert now.from_buyers == pytest.approx(math.log2(b_then / b), rel=1e-6)
    assert (now.part, now.part_then) == pytest.approx((part, part_then), rel=1e-6)
    assert now.alone == pytest.approx(2 * part, rel=1e-6)
    said = words.plain(explorer.sentence)
    assert f"{words.number(b_then / b, 2)} keer" in said
    assert words.percent(max(now.from_buyers, now.from_customers)) in said


def test_the_sentence_of_the_start():
    """1,89 times the buyers; alone each would have to give 97% of what they buy."""
    said = words.plain(shop().sentence)
    for told in ("1,89 keer", "1,06 keer", "92%", "97%", "48%", "53%"):
        assert told in said


@pytest.mark.parametrize(("setting", "key"), [
    ({}, "more-buyers"), ({"share": 0.4, "rate": 8, "loyalty": 0.1}, "more-each"),
    ({"agreed": 1}, "agreed-each"), ({"agreed": 0.2}, "agreed-buyers"),
    ({"agreed": 1, "wallet": 0.8}, "agreed-buyers"), ({"wider": 1}, "products"),
    ({"wider": 1, "road": "markets"}, "markets"),
])
def test_the_sentence_turns_with_where_growth_comes_from(setting, key):
    explorer = shop(**setting)
    assert explorer.say(explorer.outcome) == key
    customers = explorer.outcome.from_customers > 0.5
    assert (key.endswith("-each")) == customers
    assert (explorer.advantage(**explorer.values) > 0) == customers


def test_who_gives_a_little_has_room_and_who_gives_all_has_none():
    full = shop(agreed=1).outcome
    assert (full.times, full.each, full.room) == pytest.approx((1, 2, 1 / 0.3))
    assert "3,33 keer zoveel" in words.plain(shop(agreed=1).sentence)
    assert "geen nieuwe klant" in shop(agreed=1).sentence
    none = shop(agreed=1, wallet=1).outcome
    assert (none.times, none.each, none.from_buyers) == pytest.approx((2, 1, 1))
    said = words.plain(shop(agreed=1, wallet=1).sentence)
    assert "past niets meer bij" in said and "De rest van je klanten" not in said
    assert "De rest van je klanten" in shop(agreed=0.9, wallet=0.9).sentence


def test_with_more_to_buy_there_is_more_room_under_contract():
    said = words.plain(shop(agreed=1, wallet=0.5, wider=1).sentence)
    assert "100% meer te koop: bij hen past hoogstens 4 keer zoveel" in said


def test_no_more_than_all_of_the_growth_is_from_new_buyers():
    """Three times the people, twice the brand: each buys less, so log2(2.04) is above 1."""
    for setting in ({"wider": 2}, {"wider": 2, "agreed": 0.3}):
        said = words.plain(shop(road="markets", **setting).sentence)
        assert "hele" in said and "103%" not in said and "122%" not in said


def test_where_it_turns():
    """Half of the growth is a factor of the root of two."""
    explorer = shop()
    law = explorer.outcome.times
    flips = explorer.flips()
    assert flips["agreed"] == pytest.approx((law - math.sqrt(2)) / (law - 1), abs=1e-6)
    assert flips["share"] is None, "a larger brand alone does not do it"
    explorer.set(agreed=1)
    assert explorer.flips()["wallet"] == pytest.approx(math.sqrt(0.5), abs=1e-6)


def test_new_products_are_for_both_and_a_new_market_is_for_new_buyers():
    products, markets = (shop(wider=1, road=road).outcome for road in ("products", "markets"))
    assert products.times * products.each == pytest.approx(2)
    assert products.from_buyers == pytest.approx(0.604, abs=5e-4)
    assert (markets.times, markets.each) == pytest.approx((2, 1))


def test_every_way_to_be_twice_as_large_lies_on_one_line():
    explorer = shop()
    for setting in ({}, {"agreed": 0.5}, {"agreed": 1}, {"wider": 1}):
        explorer.set(**{**explorer.state.start, **setting})
        now = explorer.outcome
        assert now.buyers_then * now.bought_then == pytest.approx(
            2 * now.buyers_now * now.bought_now)
    (x, y), = spots(mark(explorer.picture, "point-brands-3"))
    explorer.set(agreed=1)
    (x_now, y_now), = spots(mark(explorer.picture, "point-brands-3"))
    assert (x_now, y_now) == pytest.approx((x, y), abs=0.02), "the brand itself stays"


def test_the_guess_goes_along_the_line_and_is_named():
    explorer = WalletOrReach()
    explorer.bet.take(1.5)
    texts = [text for text, _ in masks(explorer.picture.svg, explorer.picture.width,
                                       explorer.picture.height)]
    assert "jouw gok: 1,5" in texts
    explorer.bet.place()
    assert "1,89: 0,39 ernaast" in words.plain(explorer.bet.verdict())
