"""Notebook 04: the article's numbers, exact flip points, sentences that turn, shown equations."""

import math

import numpy as np
import pytest

from leadofilie import explorers, use_language, words
from leadofilie.explorers import ReturnOnCustomer, SpendPerCustomer, TwoEnvelopes, WhatIsScarce

MINE = (TwoEnvelopes, WhatIsScarce, SpendPerCustomer, ReturnOnCustomer)


@pytest.fixture(autouse=True)
def dutch():
    use_language("nl")
    yield
    use_language("nl")


def key(explorer):
    return explorer.say(explorer.outcome)[0].partition("-")[2]


def plain(text):
    return words.plain(text).replace("\N{NO-BREAK SPACE}", " ")


def test_four_explorers_in_the_order_of_the_notebook():
    assert [kind for kind in explorers.ALL if kind in MINE] == list(MINE)
    assert [kind.number for kind in MINE] == [13, 14, 15, 16]


# -- TwoEnvelopes ------------------------------------------------------------------------------


@pytest.mark.parametrize(("preset", "a", "b", "said"), [
    ("one", 50, 60, ("€ 50", "€ 60")),
    ("twelve", 600, 720, ("€ 600", "€ 720")),
    ("million", 50e6, 60e6, ("€ 50.000.000", "€ 60.000.000")),
])
def test_the_articles_own_numbers(preset, a, b, said):
    explorer = TwoEnvelopes()
    explorer.choose(preset)
    assert (explorer.outcome.a.total, explorer.outcome.b.total) == pytest.approx((a, b))
    assert key(explorer) == "large"
    sentence = plain(explorer.sentence)
    assert all(amount in sentence for amount in (*said, "20%"))


def test_it_starts_with_the_articles_twelve():
    explorer = TwoEnvelopes()
    assert explorer.values["customers"] == 12
    assert explorer.truth() == pytest.approx(0.20)


def test_one_customer_is_no_plural():
    for language, one, many in (("nl", "één klant", "12 klanten"),
                                ("en", "one customer", "12 customers")):
        use_language(language)
        explorer = TwoEnvelopes()
        assert many in plain(explorer.sentence)
        explorer.choose("one")
        assert one in plain(explorer.sentence)


def test_a_tight_budget_makes_money_scarce():
    explorer = TwoEnvelopes()
    explorer.choose("tight")
    now = explorer.outcome
    assert key(explorer) == "tight"
    assert (now.a.served, now.b.served) == pytest.approx((12, 8))
    assert (now.a.total, now.b.total) == pytest.approx((600, 480))


def test_money_that_earns_more_elsewhere_turns_it():
    explorer = TwoEnvelopes()
    explorer.choose("elsewhere")
    assert key(explorer) == "elsewhere"
    assert (explorer.outcome.a.total, explorer.outcome.b.total) == pytest.approx((750, 720))


@pytest.mark.parametrize("customers", [1, 12, 1_000_000])
def test_flips_are_exact(customers):
    explorer = TwoEnvelopes()
    explorer.set(customers=customers)
    flips = explorer.flips()
    assert flips["budget"] == pytest.approx(125, abs=1e-4)
    assert flips["outside_return"] == pytest.approx(0.20, abs=1e-6)
    assert flips["roi_b"] == pytest.approx(1 / 3, abs=1e-6)
    assert flips["customers"] is None, "one or a million: the winner is the same"
    said = plain(repr(explorer.break_it))
    assert "€ 125" in said and "20%" in said


@pytest.mark.parametrize("change", [{"budget": 125}, {"outside_return": 0.2}])
def test_at_the_flip_point_it_is_a_draw(change):
    explorer = TwoEnvelopes()
    explorer.set(**change)
    assert key(explorer) == "tie"
    assert not explorer.break_it.holds


@pytest.mark.parametrize(("change", "kind"), [
    ({"budget": 130}, "short"),
    ({"budget": 120}, "tight"),
    ({"outside_return": 0.19}, "large"),
    ({"outside_return": 0.21}, "elsewhere"),
    ({"roi_b": 0.34}, "large"),
    ({"roi_b": 0.33}, "diminishing"),
    ({"invest_b": 120}, "diminishing"),
    ({"roi_b": 0.60}, "easy"),
    ({"invest_b": 100}, "alike"),
    ({"outside_return": 0.50}, "leave"),
    ({"budget": 0}, "nothing"),
    ({"roi_a": 0, "roi_b": 0}, "nothing"),
])
def test_the_sentence_turns_with_the_winner(change, kind):
    explorer = TwoEnvelopes()
    explorer.set(**change)
    assert key(explorer) == kind
    now = explorer.outcome
    if kind in ("tight", "elsewhere", "diminishing"):
        assert now.a.total > now.b.total
    if kind in ("large", "short", "easy"):
        assert now.b.total > now.a.total


def test_swapped_envelopes_are_called_by_their_own_letters():
    explorer = TwoEnvelopes()
    explorer.set(invest_a=150, roi_a=0.4, invest_b=100, roi_b=0.5)
    assert key(explorer) == "large"
    assert explorer.outcome.a.total > explorer.outcome.b.total
    explorer.set(budget=100)
    assert "Envelop A is er dan" in plain(explorer.sentence)
    assert explorer.way(explorer.outcome) is None, "B, the small one, wins: nothing is broken"


def test_ways_found_while_nobody_sees_the_map_count_too():
    explorer = TwoEnvelopes()
    part = explorer.break_it
    part.picture.in_sight = False
    for change in ({"budget": 100}, {"outside_return": 0.25}):
        explorer.set(**{**explorer.start, **change})
    assert part.found == ["tight", "elsewhere"]
    part.picture.in_sight = True
    assert not part.holds and len(part.found) == 2


def test_three_ways_to_break_it_are_told_apart_and_counted():
    explorer = TwoEnvelopes()
    part = explorer.break_it
    assert part.holds and not part.found
    for n, (change, way) in enumerate((({"budget": 100}, "tight"),
                                       ({"outside_return": 0.25}, "elsewhere"),
                                       ({"roi_b": 0.3}, "diminishing")), 1):
        explorer.set(**{**explorer.start, **change})
        assert not part.holds
        assert words.say(f"TwoEnvelopes-way-{way}") in part.sentence
        assert len(part.found) == n
    explorer.reset()
    assert part.holds and len(part.found) == 3


def test_the_same_way_twice_counts_once():
    explorer = TwoEnvelopes()
    part = explorer.break_it
    for budget in (100, 90, 500, 80):
        explorer.set(budget=budget)
    assert part.found == ["tight"]


@pytest.mark.parametrize("customers", [1, 2, 12, 37, 99, 100, 101])
def test_a_dot_for_each_customer_up_to_a_hundred(customers):
    explorer = TwoEnvelopes()
    for room in (340, 860):
        explorer.picture.room = room
        explorer.set(customers=customers, budget=100)
        for drawn in explorer.drawn:
            places = drawn.dots.get_offsets()
            assert len(places) == (customers if customers <= 100 else 1)
            assert len(np.unique(places, axis=0)) == len(places)
            assert places[:, 0].min() >= drawn.x and places[:, 1].min() > drawn.below
            assert len(drawn.euros.get_paths()[0].vertices), "each dot has its euros in it"
            if customers <= 100:
                assert len(drawn.euros.get_offsets()) <= customers
        b = explorer.drawn[1]
        if customers <= 100:
            assert len(b.euros.get_offsets()) == int(customers * 100 / 150 + 1e-9)


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
    assert now.now.profit == pytest.approx(profit)
    assert now.now.worth_of_a_euro == pytest.approx(euro)
    assert now.now.worth_of_a_customer == pytest.approx(customer, abs=1e-9)
    assert now.kinks == pytest.approx((100_000, 150_000))
    assert now.zones == ["money", "both", "people"]
    assert now.euro == pytest.approx((0.5, 0.2, 0.0))
    assert now.customer == pytest.approx((0, 30, 60), abs=1e-9)


def test_the_mix_is_said_in_customers():
    explorer = WhatIsScarce()
    explorer.choose("both")
    assert "600 krijgen € 100 en 400 krijgen € 150" in plain(explorer.sentence)


@pytest.mark.parametrize(("budget", "more", "less"), [(100_000, 0.2, 0.5), (150_000, 0.0, 0.2)])
def test_at_a_kink_it_says_which_side(budget, more, less):
    explorer = WhatIsScarce()
    explorer.set(budget=budget)
    assert key(explorer) == "kink"
    assert explorer.outcome.now.worth_of_a_euro == pytest.approx(more, abs=1e-9)
    assert explorer.outcome.now.cost_of_losing_a_euro == pytest.approx(less)
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
        explorer.set(**{**explorer.start, **change})
        now = explorer.outcome
        budgets = np.linspace(0, 300_000, 301)
        best = explorers.scarce.best_mix((now.a, now.b), now.customers, budgets,
                                         now.outside_return).profit
        assert np.interp(budgets, now.budgets, now.best) == pytest.approx(best, abs=1e-6)
        assert np.all(best >= np.interp(budgets, now.budgets, now.first) - 1e-6)
        assert np.all(best >= np.interp(budgets, now.budgets, now.most) - 1e-6)


@pytest.mark.parametrize(("change", "zones"), [
    ({"outside_return": 0.25}, ["money", "people"]),
    ({"outside_return": 0.60}, ["nothing"]),
    ({"roi_b": 0.60}, ["money", "people"]),
])
def test_zones_come_and_go(change, zones):
    explorer = WhatIsScarce()
    explorer.set(**change)
    assert explorer.outcome.zones == zones


# -- SpendPerCustomer --------------------------------------------------------------------------


def test_efficient_at_the_first_euro_worth_most_at_187():
    explorer = SpendPerCustomer()
    now = explorer.outcome
    assert now.curve.roi(0.0) == pytest.approx(0.7312, abs=1e-4)
    assert now.best == pytest.approx(186.72, abs=0.01)
    assert now.curve.profit(now.best) == pytest.approx(62.06, abs=0.01)
    for point in (now.a, now.b):
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
])
def test_spending_sentences(change, kind):
    explorer = SpendPerCustomer()
    explorer.set(**change)
    assert key(explorer) == kind


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
    assert now.earned[1] == pytest.approx(250_000)
    assert now.used[1] == pytest.approx(40 * 6_187.50)
    assert now.first_break_even == pytest.approx(40.404, abs=0.001)
    assert key(explorer) == "earning"
    explorer.set(campaigns_left=41)
    assert key(explorer) == "used"


def test_the_moment_the_list_lost_more_than_it_earned():
    explorer = ReturnOnCustomer()
    now = explorer.outcome
    assert now.turn == 44 and now.stop == 21
    assert now.earned[43] > now.used[43] and now.earned[44] < now.used[44]
    for mailings, kind in ((0, "nothing"), (21, "earning"), (22, "past"), (43, "past"),
                           (44, "used"), (60, "used")):
        explorer.set(mailings=mailings)
        assert key(explorer) == kind
    explorer.set(mailings=12)
    assert explorer.flips()["mailings"] == 0, "at none sent nothing is earned: the nearest turn"


def test_return_on_customer_is_zero_where_the_lines_cross():
    explorer = ReturnOnCustomer()
    for mailings in (43, 44):
        explorer.set(mailings=mailings)
        net = explorer.outcome.earned[mailings] - explorer.outcome.used[mailings]
        assert explorer.outcome.roc == pytest.approx(net / explorer.outcome.worth)


def test_a_list_without_a_tomorrow_uses_nothing_up():
    explorer = ReturnOnCustomer()
    explorer.choose("last")
    assert explorer.outcome.roc is None and explorer.outcome.turn is None
    assert not explorer.outcome.used.any()


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
        money(e.outcome.b.invest - e.outcome.a.invest),
        words.percent(e.outcome.outside_return), words.percent(e.outcome.marginal)]),
    (TwoEnvelopes, "peppers", lambda e: [
        words.percent(e.outcome.a.roi), words.percent(e.outcome.b.roi),
        words.percent(e.outcome.marginal)]),
    (WhatIsScarce, "money", lambda e: [money(e.values["budget"])]),
    (WhatIsScarce, "people", lambda e: [
        money(e.values["budget"] - e.outcome.kinks[-1]),
        money(e.outcome.now.worth_of_a_customer)]),
    (WhatIsScarce, "kink", lambda e: [
        words.percent(e.outcome.now.worth_of_a_euro),
        words.percent(e.outcome.now.cost_of_losing_a_euro)]),
    (WhatIsScarce, "elsewhere", lambda e: [words.percent(e.values["outside_return"])]),
    (SpendPerCustomer, "elsewhere", lambda e: [
        words.percent(e.values["outside_return"]), money(e.outcome.best),
        money(e.outcome.curve.best_spend())]),
    (ReturnOnCustomer, "newsletter", lambda e: [
        words.number(e.values["people"]), words.percent(e.values["response"]),
        money(e.values["contribution"]), money(e.values["cost"], 2)]),
    (ReturnOnCustomer, "peppers", lambda e: [
        words.number(e.outcome.earned[1]), words.number(e.outcome.used[1]),
        words.percent(e.values["response"])]),
], ids=lambda value: getattr(value, "__name__", str(value)))
def test_the_numbers_of_a_story_are_those_of_its_preset(kind, preset, told, language):
    use_language(language)
    explorer = kind()
    explorer.choose(preset)
    for number in told(explorer):
        assert number in plain(explorer.picture.note)


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_check_has_three_questions_with_feedback(language):
    use_language(language)
    check = explorers.check("scarce")
    for question in (1, 2, 3):
        right = [answer for answer in "abc" if check.feedback(question, answer).startswith(
            f"**{words.say('stage-check-right')}")]
        assert len(right) == 1
        assert len({check.feedback(question, answer) for answer in "abc"}) == 3


# -- the equations of the cell "model", as written there -----------------------------------------


@pytest.mark.parametrize("setting", [
    {}, {"budget": 110, "outside_return": 0.05}, {"invest_b": 220, "roi_b": 0.31, "budget": 180},
])
def test_equation_of_the_envelopes(setting):
    explorer = TwoEnvelopes()
    explorer.set(**setting)
    v = explorer.values
    N, b, s = v["customers"], v["budget"], v["outside_return"]
    M = N * min(b, max(v["invest_a"], v["invest_b"]))
    for name, envelope in (("a", explorer.outcome.a), ("b", explorer.outcome.b)):
        c, r = v[f"invest_{name}"], v[f"roi_{name}"]
        n = min(N, M / c)
        assert envelope.total == pytest.approx(n * c * r + (M - n * c) * s)
    cA, rA, cB, rB = (v[name] for name in ("invest_a", "roi_a", "invest_b", "roi_b"))
    assert explorer.outcome.marginal == pytest.approx((cB * rB - cA * rA) / (cB - cA))
    if s < explorer.outcome.marginal:
        explorer.set(budget=500)
        assert explorer.flips()["budget"] == pytest.approx(cA * (rA - s) / (rB - s), abs=1e-3)


@pytest.mark.parametrize("setting", [
    {"budget": 120_000}, {"budget": 140_000, "outside_return": 0.1},
    {"budget": 300_000, "customers": 2_500, "roi_b": 0.45},
])
def test_equation_of_the_mix(setting):
    explorer = WhatIsScarce()
    explorer.set(**setting)
    v, mix = explorer.values, explorer.outcome.now
    N, B, s = v["customers"], v["budget"], v["outside_return"]
    cA, rA, cB, rB = (v[name] for name in ("invest_a", "roi_a", "invest_b", "roi_b"))
    nB = (B - N * cA) / (cB - cA)
    nA = N - nB
    m = (cB * rB - cA * rA) / (cB - cA)
    assert N * cA < B < N * cB and m > s, "a setting between the kinks"
    assert mix.counts == pytest.approx((nA, nB))
    assert mix.profit == pytest.approx(nA * cA * rA + nB * cB * rB)
    assert mix.worth_of_a_euro == pytest.approx(m)
    assert mix.worth_of_a_customer == pytest.approx(cA * (rA - m))


@pytest.mark.parametrize("setting", [
    {}, {"spend": 240, "outside_return": 0.15}, {"invest_b": 260, "roi_b": 0.25, "spend": 60},
])
def test_equation_of_the_curve(setting):
    explorer = SpendPerCustomer()
    explorer.set(**setting)
    v, now = explorer.values, explorer.outcome
    C, k, x, s = now.curve.ceiling, now.curve.steepness, v["spend"], v["outside_return"]
    for name in "ab":
        c, r = v[f"invest_{name}"], v[f"roi_{name}"]
        assert C * (1 - math.exp(-k * c)) == pytest.approx(c * (1 + r))
    assert now.curve.profit(x) == pytest.approx(C * (1 - math.exp(-k * x)) - x)
    assert now.curve.roi(x) == pytest.approx(C * (1 - math.exp(-k * x)) / x - 1)
    assert now.curve.marginal_roi(x) == pytest.approx(C * k * math.exp(-k * x) - 1)
    assert now.best == pytest.approx(math.log(C * k / (1 + s)) / k)


@pytest.mark.parametrize("setting", [
    {}, {"mailings": 40, "fatigue": 0.02}, {"mailings": 5, "people": 800, "campaigns_left": 60,
                                            "response": 0.05, "contribution": 25, "cost": 0.8},
])
def test_equation_of_the_list(setting):
    explorer = ReturnOnCustomer()
    explorer.set(**setting)
    v, now = explorer.values, explorer.outcome
    L, d, k, f, K = (v[name] for name in ("people", "contribution", "cost", "fatigue",
                                          "campaigns_left"))
    r = [v["response"]]
    for _ in range(int(v["mailings"])):
        r.append(r[-1] * (1 - f * (1 - r[-1])))
    W = sum(L * (each * d - k) for each in r[:-1])
    U = K * L * d * (r[0] - r[-1])
    E = K * L * (r[0] * d - k)
    assert now.earned[now.sent] == pytest.approx(W)
    assert now.used[now.sent] == pytest.approx(U)
    assert now.roc == pytest.approx((W - U) / E)
