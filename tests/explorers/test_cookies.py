"""What is particular to the explorers of Cookies."""


import numpy as np
import pytest
from models.references import whale_curve
from seeing import mark, points, written

from leadofilie import explorers, use_language, words
from leadofilie.explorer.break_it import advantage
from leadofilie.explorers.cookies.budget_split import _levers


@pytest.fixture(autouse=True)
def dutch():
    use_language("nl")


def test_the_whale_starts_at_a_web_shop_with_a_web_shops_leads():
    """Ten hours of calling firms set against a buyer of CDs decided the claim beforehand."""
    whale = explorers.WhaleCurve(bet=False)
    assert whale.outcome.revenue == pytest.approx(0.678, abs=0.0005)
    assert whale.outcome.top < whale.outcome.total and not whale.outcome.never
    whale.choose("article")
    assert whale.outcome.top > whale.outcome.total and whale.outcome.never  # by the mismatch
    whale.set(conversion=0.05)
    assert whale.flips()["leads"] == 430 and whale.values["leads"] == 500
    whale.choose("none")
    assert whale.outcome.top / whale.outcome.total == pytest.approx(0.732, abs=0.001)
    whale.choose("serve")  # ... and over 100% again without one lead
    assert whale.outcome.cost == 0 and whale.outcome.top > whale.outcome.total
    assert "zonder een enkele lead" in words.plain(whale.sentence)


def test_the_parts_of_the_profit_add_up_and_the_curve_ends_there():
    whale = explorers.WhaleCurve(bet=False)
    for preset in whale.presets:
        whale.choose(preset)
        now = whale.outcome
        sums = now.sums
        assert now.curve[-1] == now.whole == pytest.approx(sums["top"] + sums["rest"])
        assert now.whole + sums["cost"] + sums["worth"] == pytest.approx(now.total)
        assert now.curve.max() == now.highest == now.curve[round(now.peak * now.customers)]
        assert sums["best"] >= now.top - 1e-6  # the most profitable 20% earn at least as much
        if now.total > 0:
            assert sum(now.shares) == pytest.approx(1)


def test_the_curve_is_the_models_whale_curve():
    whale = explorers.WhaleCurve(bet=False)
    profits = whale.book().profits(0.4, 4)
    cost = whale.outcome.cost
    expected = whale_curve(profits, cost) * (profits.sum() - cost)
    assert whale.outcome.curve[:-1] == pytest.approx(expected[:-1])


def test_the_made_up_firm_keeps_its_own_profit():
    from leadofilie import customers

    whale = explorers.WhaleCurve(bet=False)
    firm = customers.example_firm()
    average = 1 - firm.cost_of_goods.sum() / firm.revenue.sum()
    profits = whale.book(1).profits(average, 60)
    assert profits == pytest.approx(firm.profit)
    whale.choose("firm")
    assert "verzonnen" in whale.picture.note


def test_a_lead_pays_from_exactly_the_conversion_that_is_said():
    whale = explorers.WhaleCurve(bet=False)
    whale.choose("firm")
    pays_from = whale.outcome.pays_from
    for conversion, sign in ((pays_from - 1e-6, -1), (pays_from + 1e-6, 1)):
        values = {**whale.values, "conversion": conversion}
        assert np.sign(whale.model(**whale.state.as_arguments(values)).gain) == sign
    whale.choose("loyal")
    assert whale.outcome.gain > 0 and "verdienen zich terug" in whale.title


def test_the_largest_and_the_most_profitable_are_two_groups():
    """In the made-up wholesaler, without leads: 34% and 186% of the profit."""
    whale = explorers.WhaleCurve(bet=False)
    whale.choose("firm")
    whale.set(leads=0)
    profits = np.sort(whale.book(1).profits(0.22, 60))[::-1]
    assert whale.outcome.profit == pytest.approx(0.34, abs=0.005)
    assert whale.outcome.best == pytest.approx(1.86, abs=0.005)
    assert whale.outcome.best == pytest.approx(profits[:60].sum() / profits.sum())
    assert {"34%", "186%"} <= {*words.plain(whale.sentence).replace(";", "").replace(
        ".", "").split()}


def test_what_winning_cdnows_customers_may_cost():
    """The shop won all 23,570 in a quarter; the claim holds where each cost $5.47 to $20.41."""
    whale = explorers.WhaleCurve(bet=False)
    whale.choose("none")
    now = whale.outcome
    rest = now.whole - now.top
    assert rest / now.customers == pytest.approx(5.47, abs=0.005)
    assert now.whole / now.customers == pytest.approx(20.41, abs=0.005)
    # Taken off each customer's own profit: of 80% of them more than what the others bring.
    own = rest / (now.customers - whale.book().top.size)
    assert own == pytest.approx(6.84, abs=0.005)
    for cost, holds in ((5, False), (6, True), (20, True)):
        assert bool(now.top > now.whole - cost * now.customers) is holds


def test_the_hours_at_which_the_top_crosses_100_percent():
    whale = explorers.WhaleCurve(bet=False)
    whale.choose("article")
    flip = whale.flips()["hours"]
    now = whale.outcome
    per_hour = now.cost / 10
    exact = (now.whole - now.top + now.sums["worth"]) / per_hour
    assert flip == pytest.approx(exact, rel=1e-6)
    assert abs(advantage(whale, hours=exact)) < 1e-6 * now.total


def test_a_loss_says_so_and_draws():
    whale = explorers.WhaleCurve(bet=False)
    whale.set(leads=3000, hours=10)
    assert whale.outcome.total < 0 and "verlies" in whale.sentence


def test_forty_percent_of_the_top_buy_nothing():
    top = explorers.WhoStaysOnTop(bet=False)
    assert top.outcome.first == pytest.approx(0.629, abs=0.0005)
    assert top.outcome.later == pytest.approx(0.661, abs=0.0005)
    assert top.outcome.silent == pytest.approx(0.401, abs=0.0005)
    assert top.truth() == top.outcome.silent


def test_the_top_is_shown_in_money_too_and_its_share_follows_the_window():
    top = explorers.WhoStaysOnTop()
    top.bet.skip()
    assert top.outcome.top_first == pytest.approx(1.084e6, abs=500)
    assert top.outcome.top_later == pytest.approx(0.514e6, abs=500)
    for said in ("53% minder", "59%", "50%", "$ 1.084.106", "$ 513.864"):
        assert said in words.plain(top.sentence).replace("\N{NO-BREAK SPACE}", " ")
    assert {"$ 1.723.354", "63%", "66%"} <= set(written(top.picture))
    top.choose("long")
    assert top.outcome.all_months == pytest.approx(0.678, abs=0.0005)
    assert {"63%", "68%"} <= set(written(top.picture)) and "68%" in top.title


def test_cookies_for_customers_are_wasted_where_there_are_none():
    budget = explorers.BudgetSplit()
    budget.set(customers=0, years=1)
    assert budget.outcome.best == pytest.approx(10)
    assert budget.outcome.curve.argmax() == 100


def test_the_best_split_is_the_top_of_the_curve():
    budget = explorers.BudgetSplit()
    for preset in budget.presets:
        budget.choose(preset)
        now = budget.outcome
        assert now.best_path.equity >= now.curve.max() - 1e-6
        assert abs(now.best - now.curve.argmax() / 10) <= 0.1 + 1e-9


def test_both_camps_find_their_own_advice():
    budget = explorers.BudgetSplit()
    budget.choose("sharp")  # hardly any churn can be prevented, and many can still be won
    assert budget.outcome.best == pytest.approx(10)
    assert advantage(budget) < 0
    budget.choose("value")
    assert budget.outcome.best < explorers.BudgetSplit().outcome.best
    assert advantage(budget) > 0


def old_equity(split, *, budget, customers, margin, cost_per_lead, ceiling, prospects, years,
               churn, preventable, aftercare, discount_rate, **_):
    """As in the notebook until 25 November 2026, but that customers are paid for after the last
    year, or go."""
    people, value = customers, 0.0
    for year in range(1, years + 1):
        care = (1 - split) * budget / people if people else 0.0
        r = 1 - churn + churn * preventable * (1 - 2 ** (-care / aftercare))
        won = ceiling * (1 - 2 ** (-split * budget / prospects / cost_per_lead)) * prospects
        people = r * people + won
        value += (margin * people - budget) / (1 + discount_rate) ** year
    d, idle = discount_rate, 1 - churn
    after = max((margin * r - care) / (1 + d - r), margin * idle / (1 + d - idle))
    return value + people * after / (1 + d) ** years


def test_a_split_given_out_before_is_still_that_firm():
    """Its acquisition is told otherwise now: by what is spent and won."""
    from leadofilie.explorer import codes
    from leadofilie.explorers.cookies.budget_split import BEFORE

    values = {each.name: each.start for each in BEFORE}
    for changed in ({}, {"cost_per_lead": 40, "ceiling": 0.31, "prospects": 3100, "cookies": 5.5}):
        budget = explorers.BudgetSplit()
        budget.load(codes.pack(3, BEFORE, values | changed))
        expected = old_equity(budget.values["cookies"] / 10, **values | changed)
        assert budget.outcome.equity == pytest.approx(expected, rel=1e-3)  # won is whole people
    budget = explorers.BudgetSplit()
    budget.load(codes.pack(3, BEFORE, values))
    assert advantage(budget) == pytest.approx(-41_481, abs=0.5)


@pytest.mark.parametrize("room", [340, 860])
def test_a_number_within_a_column_is_that_of_its_part(room):
    whale = explorers.WhaleCurve()
    whale.bet.skip()
    whale.picture.room = room
    for preset in whale.presets:
        whale.choose(preset)
        now, shown = whale.outcome, written(whale.picture)
        for share in (0.2, now.revenue, now.profit):
            assert words.percent(share) in shown, preset


def test_a_hand_takes_hold_of_the_price_of_serving_at_the_whales_top():
    """Down the page, where serving costs more: the top of the curve sinks."""
    whale = explorers.WhaleCurve()
    whale.bet.skip()
    tops = []
    for serve in (2, 4, 8, 16):
        whale.set(serve=serve)
        (handle,) = whale.picture.handles
        assert handle["lever"] == "serve" and handle["axis"] == "y"
        assert handle["start"] + handle["per_pixel"] * handle["y"] == pytest.approx(serve)
        assert handle["per_pixel"] > 0
        tops.append(whale.outcome.highest)
    assert tops == sorted(tops, reverse=True)


def test_ten_cookies_are_always_ten():
    """Those for the leads and those for the customers, in halves."""
    budget = explorers.BudgetSplit()
    for cookies in (0, 0.5, 3, 7.5, 10):
        budget.set(cookies=cookies)
        halves = [style for each in (1, 2)
                  for _, style in points(mark(budget.picture, f"dots-plate-{each}"))]
        leads = sum("--lo-leads)" in each for each in halves)
        assert len(halves) == 20 and leads == 2 * cookies


def test_the_levers_words_are_the_curves():
    """What is spent today gives what is reached today, and no spending gives more than the most."""
    start = explorers.BudgetSplit().state.start
    levers = _levers(**{name: value for name, value in start.items() if name != "cookies"})
    prospects, win = levers["prospects"], levers["acquisition"]
    assert win.rate(start["spent"] / prospects) * prospects == pytest.approx(start["won"])
    assert win.rate(1e9) * prospects == pytest.approx(start["most"] * start["won"])
    kept = levers["retention"].rate(start["aftercare"])
    assert kept == pytest.approx(1 - start["churn"] * (1 - start["preventable"]
                                                       * start["prevented"]))


def test_the_equations_of_the_model_cell_are_what_the_code_computes():
    budget = explorers.BudgetSplit()
    for cookies, customers, years, afterwards, wallet in (
            (8, 1000, 5, 0, 0), (2, 0, 3, 0, 0.5), (5, 3000, 10, 0, 1), (0, 50, 2, 0, 0.1),
            (2, 2000, 4, 1, 0.3)):
        budget.set(cookies=cookies, customers=customers, years=years, afterwards=afterwards,
                   wallet=wallet)
        v = budget.values
        x, q, u, d = cookies / 10, v["churn"], v["preventable"], v["discount_rate"]
        people, value = customers, 0.0
        won = v["most"] * v["won"] * (1 - (1 - 1 / v["most"]) ** (x * v["budget"] / v["spent"]))
        for year in range(1, years + 1):
            care = (1 - x) * v["budget"] / people if people else 0
            reached = 1 - (1 - v["prevented"]) ** (care / v["aftercare"])
            r, g = (1 - q) + q * u * reached, wallet * reached
            bought, people = g * r * people, r * people + won
            value += (v["margin"] * (people + bought) - v["budget"]) / (1 + d) ** year
        after = max((v["margin"] * (1 + g) * r - care) / (1 + d - r),
                    v["margin"] * (1 - q) / (d + q))
        value += (1 - afterwards) * people * after / (1 + d) ** years
        assert budget.outcome.path.customers[-1] == pytest.approx(people)
        assert budget.outcome.path.equity == pytest.approx(value)
