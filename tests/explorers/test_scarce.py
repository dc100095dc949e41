"""Notebook 04: the article's numbers, exact flip points, sentences that turn, shown equations."""

import numpy as np
import pytest

from leadofilie import explorers, use_language, words
from leadofilie.explorers import ReturnOnCustomer, SpendPerCustomer, TwoEnvelopes, WhatIsScarce
from leadofilie.models.scarcity import Option, best_mix

MINE = (TwoEnvelopes, WhatIsScarce, SpendPerCustomer, ReturnOnCustomer)


@pytest.fixture(autouse=True)
def dutch():
    use_language("nl")
    yield
    use_language("nl")


def key(explorer):
    return explorer.say(explorer.outcome)


def plain(text):
    return words.plain(text).replace("\N{NO-BREAK SPACE}", " ")


def test_four_explorers_in_the_order_of_the_notebook():
    assert [kind for kind in explorers.ALL if kind in MINE] == list(MINE)
    assert [kind.number for kind in MINE] == [13, 14, 15, 16]


# -- WhatIsScarce ------------------------------------------------------------------------------


@pytest.mark.parametrize(("budget", "zone", "profit", "euro", "customer"), [
    (50_000, "money", 25_000, 0.50, 0),
    (120_000, "both", 54_000, 0.20, 30),
    (200_000, "people", 60_000, 0.00, 60),
])
def test_what_is_scarce_along_the_budget(budget, zone, profit, euro, customer):
    explorer = WhatIsScarce()
    explorer.set(budget=budget)
    now = explorer.outcome
    assert key(explorer) == zone
    assert now.profit == pytest.approx(profit)
    assert now.euro == pytest.approx(euro)
    assert now.customer == pytest.approx(customer, abs=1e-9)
    assert now.kinks_at == pytest.approx((100_000, 150_000))
    assert now.zones == ["money", "both", "people"]
    assert now.euros == pytest.approx((0.5, 0.2, 0.0))
    assert now.each == pytest.approx((0, 30, 60), abs=1e-9)


def test_the_mix_is_said_in_customers():
    explorer = WhatIsScarce()
    explorer.choose("both")
    assert "600 krijgen € 100 en 400 krijgen € 150" in plain(explorer.sentence)


@pytest.mark.parametrize(("budget", "more", "less"), [(100_000, 0.2, 0.5), (150_000, 0.0, 0.2)])
def test_at_a_kink_it_says_which_side(budget, more, less):
    explorer = WhatIsScarce()
    explorer.set(budget=budget)
    assert key(explorer) == "kink"
    assert explorer.outcome.euro == pytest.approx(more, abs=1e-9)
    assert explorer.outcome.euro_less == pytest.approx(less)
    sentence = plain(explorer.sentence)
    assert f"erbij is {words.money(more, 2)}".replace("\N{NO-BREAK SPACE}", " ") in sentence
    assert f"eraf kost {words.money(less, 2)}".replace("\N{NO-BREAK SPACE}", " ") in sentence


def test_the_rules_of_thumb_meet_at_125_a_customer():
    explorer = WhatIsScarce()
    assert explorer.flips()["budget"] == pytest.approx(125_000, abs=1)
    explorer.set(customers=2_000)
    assert explorer.flips()["budget"] == pytest.approx(250_000, abs=1)


def test_the_ends_of_the_lines_hold_the_whole_lines():
    """The lines are straight between the budgets that the outcome names, so few are enough."""
    explorer = WhatIsScarce()
    for change in ({}, {"outside_return": 0.1}, {"roi_b": 0.6}, {"invest_b": 40, "roi_b": 0.9}):
        explorer.set(**{**explorer.state.start, **change})
        now = explorer.outcome
        budgets = np.linspace(0, 300_000, 301)
        v = explorer.values
        options = [Option(v[f"invest_{name}"], v[f"roi_{name}"]) for name in "ab"]
        best = best_mix(options, v["customers"], budgets, v["outside_return"]).profit
        drawn = {name: np.interp(budgets, now.budgets, line) for name, line in now.lines.items()}
        assert drawn["best"] == pytest.approx(best, abs=1e-6)
        assert np.all(best >= drawn["first"] - 1e-6)
        assert np.all(best >= drawn["most"] - 1e-6)


@pytest.mark.parametrize(("change", "zones"), [
    ({"outside_return": 0.25}, ["money", "people"]),
    ({"outside_return": 0.60}, ["nothing"]),
    ({"roi_b": 0.60}, ["money", "people"]),
])
def test_zones_come_and_go(change, zones):
    explorer = WhatIsScarce()
    explorer.set(**change)
    assert explorer.outcome.zones == zones


@pytest.mark.parametrize(("change", "worth", "price", "pays", "told"), [
    ({}, 60, 100, "later", "1,7 keer"),
    ({"cost_per_customer": 40}, 60, 40, "once", "meteen terugverdiend"),
    ({"budget": 120_000}, 30, 120, "later", "4 keer"),
    ({"budget": 50_000}, 0, 150, "never", "loont dan niet"),
    ({"outside_return": 0.1}, 45, 110, "later", "2,4 keer"),
])
def test_the_worth_of_a_customer_is_set_against_what_winning_one_costs(change, worth, price, pays,
                                                                      told):
    explorer = WhatIsScarce()
    explorer.set(**change)
    now, v = explorer.outcome, explorer.values
    assert (now.customer, now.price) == pytest.approx((worth, price), abs=1e-6)
    assert now.pays == pays and told in plain(explorer.sentence)
    # The same by doing it: one customer more, and the money for that gone.
    options = [Option(v[f"invest_{name}"], v[f"roi_{name}"]) for name in "ab"]
    a, s = v["cost_per_customer"], v["outside_return"]
    won = best_mix(options, v["customers"] + 1, v["budget"] - a, s).profit - a
    assert won - best_mix(options, v["customers"], v["budget"], s).profit == pytest.approx(
        now.gain, abs=1e-6)


@pytest.mark.parametrize(("budget", "cost"), [(100_000, 50), (150_000, 50), (100_000, 500)])
def test_at_a_kink_too_winning_a_customer_does_what_is_said(budget, cost):
    explorer = WhatIsScarce()
    explorer.set(budget=budget, cost_per_customer=cost)
    options = Option(100, 0.5), Option(150, 0.4)
    won = best_mix(options, 1_001, budget - cost).profit - cost
    assert won - best_mix(options, 1_000, budget).profit == pytest.approx(explorer.outcome.gain)


def test_sharp_and_peppers_each_have_their_firm():
    explorer = WhatIsScarce()
    explorer.choose("sharp")
    assert explorer.outcome.pays == "once" and explorer.outcome.customer == pytest.approx(50)
    explorer.choose("value")
    assert explorer.outcome.pays == "later" and explorer.outcome.customer == pytest.approx(15)
    assert explorer.outcome.kinks_at == pytest.approx((10_000, 20_000))


# -- SpendPerCustomer --------------------------------------------------------------------------


def test_efficient_at_the_first_euro_worth_most_at_187():
    explorer = SpendPerCustomer()
    now = explorer.outcome
    assert now.curve.roi(0.0) == pytest.approx(0.7312, abs=1e-4)
    assert now.best == pytest.approx(186.72, abs=0.01)
    assert now.curve.profit(now.best) == pytest.approx(62.06, abs=0.01)
    for point in now.points:
        assert now.curve.roi(point.invest) == pytest.approx(point.roi)
    sentence = plain(explorer.sentence)
    assert all(part in sentence for part in ("73%", "€ 187", "€ 62", "29%"))


@pytest.mark.parametrize(("change", "kind"), [
    ({}, "more"),
    ({"spend": 187}, "best"),
    ({"spend": 188}, "less"),
    ({"spend": 125, "outside_return": 0.2}, "best"),
    ({"spend": 150, "outside_return": 0.2}, "less"),
    ({"outside_return": 0.74}, "never"),
    ({"roi_b": 0.5}, "none"),
    ({"roi_b": 0.0}, "none"),
    ({"invest_b": 100}, "none"),
    ({"invest_a": 150, "roi_a": 0.4, "invest_b": 100, "roi_b": 0.5}, "more"),
    ({"spend": 0}, "nothing"),
    ({"spend": 0, "shape": "power"}, "nothing"),
    ({"spend": 1, "shape": "power"}, "more"),
    ({"spend": 362, "shape": "power"}, "best"),
    ({"spend": 10, "shape": "s"}, "early"),
    ({"spend": 141, "shape": "s"}, "less"),
    ({"shape": "s", "outside_return": 0.51}, "never"),
    ({"shape": "power", "invest_a": 5, "roi_a": 2, "invest_b": 500, "roi_b": 1.99}, "far"),
])
def test_spending_sentences(change, kind):
    explorer = SpendPerCustomer()
    explorer.set(**change)
    assert key(explorer) == kind


@pytest.mark.parametrize(("shape", "told"), [
    ("saturating", ("allereerste euro (73%)", "€ 187 per klant: winst € 62")),
    ("power", ("hoger naarmate je minder uitgeeft", "€ 362 per klant: winst € 74")),
    ("s", ("Het hoogste rendement ligt bij € 103 (50%)", "€ 140 per klant: winst € 61")),
])
def test_what_is_worth_most_hangs_on_the_curve_and_the_sentence_says_so(shape, told):
    explorer = SpendPerCustomer()
    explorer.set(shape=shape)
    sentence = plain(explorer.sentence)
    assert all(part in sentence for part in told)
    assert "bij € 140 of € 362" in sentence and "op alle drie de krommen evenveel" in sentence
    assert explorer.flips()["shape"] is None, "the verdict itself is that of all three"


@pytest.mark.parametrize("shape", ["saturating", "power", "s"])
def test_the_next_euro_turns_at_the_best_spend_of_each_curve(shape):
    explorer = SpendPerCustomer()
    best = {"saturating": 187, "power": 362, "s": 140}[shape]
    for spend, more in ((best - 1, True), (best + 1, False)):
        explorer.set(shape=shape, spend=spend)
        assert (explorer.advantage(**explorer.state.arguments) > 0) == more


def test_the_next_euro_turns_at_the_best_spend():
    explorer = SpendPerCustomer()
    assert explorer.flips()["spend"] == pytest.approx(explorer.outcome.best, abs=1e-3)
    explorer.set(outside_return=0.2)
    assert explorer.flips()["spend"] == pytest.approx(explorer.outcome.best, abs=1e-3)
    explorer.reset()
    assert explorer.flips()["outside_return"] == pytest.approx(
        explorer.outcome.curve.marginal_roi(100), abs=1e-6)


def test_no_flip_is_made_up_where_no_curve_fits():
    """As B's return grows to A's the curve becomes a line, on which the next euro earns as much."""
    explorer = SpendPerCustomer()
    roi_b = np.array([0.4999, 0.4999999, 0.5, 0.5000001, 0.6])
    gaps = explorer.advantage(**{**explorer.values, "roi_b": roi_b})
    assert np.isfinite(gaps).all() and gaps[:-1] == pytest.approx(0.5, abs=0.001)
    assert gaps[-1] > 0.5


# -- ReturnOnCustomer --------------------------------------------------------------------------


def test_peppers_and_rogers_mailing():
    explorer = ReturnOnCustomer()
    explorer.choose("peppers")
    now = explorer.outcome
    assert now.earned == pytest.approx(250_000)
    assert now.used == pytest.approx(245_407, abs=0.5)
    assert now.limit == 44
    assert key(explorer) == "earning"
    explorer.set(campaigns_left=45)
    assert key(explorer) == "used"


def test_the_moment_the_list_lost_more_than_it_earned():
    explorer = ReturnOnCustomer()
    now = explorer.outcome
    assert now.turn == 51 and now.stop == 24
    assert now.nets[50] > 0 > now.nets[51]
    for mailings, kind in ((0, "nothing"), (24, "earning"), (25, "past"), (50, "past"),
                           (51, "used"), (60, "used")):
        explorer.set(mailings=mailings)
        assert key(explorer) == kind
    explorer.set(mailings=12)
    assert explorer.flips()["mailings"] == 0, "at none sent nothing is earned: the nearest turn"


def test_return_on_customer_is_zero_where_the_lines_cross():
    explorer = ReturnOnCustomer()
    for mailings in (50, 51):
        explorer.set(mailings=mailings)
        now = explorer.outcome
        assert now.worth == pytest.approx(103_628, abs=0.5)
        assert now.roc == pytest.approx((now.earned - now.used) / now.worth)
        assert now.known == "yes" and abs(now.roc) < 0.03


def test_a_list_without_a_tomorrow_uses_nothing_up():
    explorer = ReturnOnCustomer()
    explorer.choose("last")
    assert explorer.outcome.known == "none" and not explorer.outcome.turns
    assert not explorer.outcome.run.equity_used.any()
    assert "geen campagnes meer" in plain(explorer.sentence)


def test_who_calls_off_losses_may_send_as_long_as_a_mailing_earns():
    """Then one mailing more is one campaign less: nothing is lost by it, until it loses itself."""
    explorer = ReturnOnCustomer()
    explorer.set(call_off=1)
    assert explorer.outcome.stop == 48 and not explorer.outcome.turns
    for mailings, kind in ((30, "earning"), (48, "earning"), (49, "past")):
        explorer.set(mailings=mailings)
        assert key(explorer) == kind
    explorer.set(mailings=12, campaigns_left=100)
    assert key(explorer) == "earning" and explorer.outcome.turn == 49
    assert explorer.outcome.used == pytest.approx(explorer.outcome.earned)


def test_a_mailing_that_loses_money_is_not_called_earning():
    explorer = ReturnOnCustomer()
    explorer.set(cost=1)
    assert key(explorer) == "loss"


# -- stories and questions ---------------------------------------------------------------------


def money(amount, digits=0):
    return plain(words.money(amount, digits))


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize(("kind", "preset", "told"), [
    (TwoEnvelopes, "tight", lambda e: [
        money(e.values["budget"] * e.values["customers"])]),
    (TwoEnvelopes, "elsewhere", lambda e: [
        money(e.outcome.extra),
        words.percent(e.outcome.outside_return), words.percent(e.outcome.marginal)]),
    (TwoEnvelopes, "peppers", lambda e: [
        words.percent(e.outcome.roi_a), words.percent(e.outcome.roi_b),
        words.percent(e.outcome.marginal)]),
    (WhatIsScarce, "money", lambda e: [money(e.values["budget"])]),
    (WhatIsScarce, "people", lambda e: [
        money(e.values["budget"] - e.outcome.last),
        money(e.outcome.customer)]),
    (WhatIsScarce, "kink", lambda e: [
        words.percent(e.outcome.euro),
        words.percent(e.outcome.euro_less)]),
    (WhatIsScarce, "elsewhere", lambda e: [words.percent(e.values["outside_return"])]),
    (WhatIsScarce, "sharp", lambda e: [
        money(e.outcome.price), money(e.outcome.customer), words.percent(e.values["roi_b"])]),
    (WhatIsScarce, "value", lambda e: [
        money(e.outcome.customer), money(e.outcome.price), words.percent(e.values["roi_a"]),
        words.percent(e.values["roi_b"])]),
    (SpendPerCustomer, "power", lambda e: [
        money(e.outcome.best), money(type(e)().outcome.best)]),
    (SpendPerCustomer, "s", lambda e: [money(e.outcome.best), money(e.outcome.highest)]),
    (SpendPerCustomer, "elsewhere", lambda e: [
        words.percent(e.values["outside_return"]), money(e.outcome.best),
        money(e.outcome.curve.best_spend())]),
    (ReturnOnCustomer, "newsletter", lambda e: [
        words.number(e.values["people"]), words.percent(e.values["response"]),
        money(e.values["contribution"]), money(e.values["cost"], 2)]),
    (ReturnOnCustomer, "peppers", lambda e: [
        words.number(e.outcome.first), words.number(e.outcome.lost),
        words.percent(e.values["response"])]),
], ids=lambda value: getattr(value, "__name__", str(value)))
def test_the_numbers_of_a_story_are_those_of_its_preset(kind, preset, told, language):
    use_language(language)
    explorer = kind(bet=False)
    explorer.choose(preset)
    for number in told(explorer):
        assert number in plain(explorer.picture.note)
