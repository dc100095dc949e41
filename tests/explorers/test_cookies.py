"""What is particular to the explorers of Cookies."""

import numpy as np
import pytest

from leadofilie import explorers, use_language, words
from leadofilie.explorers.cookies import OwnWhale
from leadofilie.models import equity, pyramid
from leadofilie.stage.break_it import advantage


@pytest.fixture(autouse=True)
def dutch():
    use_language("nl")


def test_the_whale_starts_where_curry_is_right_and_its_trap_is_open():
    whale = explorers.WhaleCurve()
    assert whale.outcome.top_revenue == pytest.approx(0.678, abs=0.0005)
    assert whale.outcome.top > whale.outcome.total  # over 100% ...
    whale.choose("none")
    assert whale.outcome.top / whale.outcome.total == pytest.approx(0.732, abs=0.001)
    whale.choose("serve")  # ... and over 100% again without one lead
    assert whale.outcome.lead_cost == 0 and whale.outcome.top > whale.outcome.total
    assert "zonder een enkele lead" in repr(whale)


def test_the_parts_of_the_profit_add_up_and_the_curve_ends_there():
    whale = explorers.WhaleCurve()
    for preset in whale.presets:
        whale.choose(preset)
        now = whale.outcome
        assert now.curve[-1] == pytest.approx(now.top + now.rest)
        assert now.curve[-1] + now.leads == pytest.approx(now.total)
        assert now.curve.max() == now.curve[now.peak]
        assert now.best >= now.top - 1e-6  # the most profitable 20% earn at least as much


def test_the_curve_is_the_models_whale_curve():
    whale = explorers.WhaleCurve()
    profits = whale.book().profits(0.4, 4)
    cost = whale.outcome.lead_cost
    expected = pyramid.whale_curve(profits, cost) * (profits.sum() - cost)
    assert whale.outcome.curve[:-1] == pytest.approx(expected[:-1])


def test_the_made_up_firm_keeps_its_own_profit():
    from leadofilie import records

    whale = explorers.WhaleCurve()
    firm = records.example_firm()
    average = 1 - firm.cost_of_goods.sum() / firm.revenue.sum()
    profits = whale.book(1).profits(average, 60)
    assert profits == pytest.approx(firm.profit)
    whale.choose("firm")
    assert "verzonnen" in whale.picture.note


def test_a_lead_pays_from_exactly_the_conversion_that_is_said():
    whale = explorers.WhaleCurve()
    whale.choose("firm")
    pays_from = whale.outcome.pays_from
    for conversion, sign in ((pays_from - 1e-6, -1), (pays_from + 1e-6, 1)):
        values = {**whale.values, "conversion": conversion}
        assert np.sign(whale.model(**whale._arguments(values)).leads) == sign
    whale.choose("loyal")
    assert whale.outcome.leads > 0 and "verdienen zich terug" in whale.title


def test_the_hours_at_which_the_top_crosses_100_percent():
    whale = explorers.WhaleCurve()
    flip = whale.flips()["hours"]
    now = whale.outcome
    per_hour = (now.lead_cost) / 10
    exact = (now.curve[-1] - now.top + now.lead_worth) / per_hour
    assert flip == pytest.approx(exact, rel=1e-6)
    assert abs(advantage(whale, hours=exact)) < 1e-6 * now.total


def test_a_loss_says_so_and_draws():
    whale = explorers.WhaleCurve()
    whale.set(leads=3000, hours=40)
    assert whale.outcome.total < 0 and "verlies" in repr(whale)


def test_forty_percent_of_the_top_buy_nothing():
    top = explorers.WhoStaysOnTop()
    assert top.outcome.first == pytest.approx(0.629, abs=0.0005)
    assert top.outcome.later == pytest.approx(0.661, abs=0.0005)
    assert top.outcome.silent == pytest.approx(0.401, abs=0.0005)
    assert top.truth() == top.outcome.silent


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


def test_presets_tell_the_truth_about_the_split():
    budget = explorers.BudgetSplit()
    budget.choose("category")  # hardly any churn can be prevented: leads deserve more
    assert budget.outcome.best > explorers.BudgetSplit().outcome.best


def test_the_levers_words_are_the_curves():
    """Half of what can be reached is reached at the price that the lever's hint names."""
    from leadofilie.explorers.cookies import _levers

    start = explorers.BudgetSplit().start
    levers = _levers(**{name: value for name, value in start.items() if name != "cookies"})
    assert levers["acquisition"].rate(start["cost_per_lead"]) == pytest.approx(
        start["ceiling"] / 2)
    kept = levers["retention"].rate(start["aftercare"])
    assert kept == pytest.approx(1 - start["churn"] * (1 - start["preventable"] / 2))


def test_the_equations_of_the_model_cell_are_what_the_code_computes():
    budget = explorers.BudgetSplit()
    for cookies, customers, years in ((8, 1000, 5), (2, 0, 3), (5, 3000, 10)):
        budget.set(cookies=cookies, customers=customers, years=years)
        v = budget.values
        k_a, k_r = np.log(2) / v["cost_per_lead"], np.log(2) / v["aftercare"]
        people, value = customers, 0.0
        low, high = 1 - v["churn"], 1 - v["churn"] * (1 - v["preventable"])
        spend = cookies / 10 * v["budget"] / v["prospects"]
        won = v["ceiling"] * (1 - np.exp(-k_a * spend)) * v["prospects"]
        for year in range(1, years + 1):
            care = (1 - cookies / 10) * v["budget"] / people if people else 0
            r = low + (high - low) * (1 - np.exp(-k_r * care))
            people = r * people + won
            value += (v["margin"] * people - v["budget"]) / (1 + v["discount_rate"]) ** year
        value += people * equity.lifetime_value(v["margin"], r, v["discount_rate"]) / (
            1 + v["discount_rate"]) ** years
        assert budget.outcome.path.customers[-1] == pytest.approx(people)
        assert budget.outcome.path.equity == pytest.approx(value)


# -- the reader's own file ------------------------------------------------------------------------

FILE = "Klant;Omzet;Kosten\n;;\n" + "".join(
    f"Naam {n};€ {1000 * n},50;{100 * n}\n" for n in range(1, 11))


def own_file():
    return explorers.WhaleCurve().own_file


def test_a_file_is_asked_about_before_it_is_read():
    own = own_file()
    assert own.asked.layout.display == "none"
    own.upload._receive(None, {"kind": "file", "name": "klanten.csv"}, [FILE.encode("cp1252")])
    assert own.asked.layout.display != "none" and own.customers is None
    assert (own.choices["customer"].value, own.choices["revenue"].value,
            own.choices["cost"].value) == (0, 1, 2)
    assert "11 regels en 3 kolommen" in own.upload.told
    own.confirm.click()
    assert own.customers.revenue.sum() == pytest.approx(55_005)
    assert isinstance(own.explorer, OwnWhale)
    assert own.explorer.outcome.total == pytest.approx(55_005 - 5_500)
    assert "1 regel overgeslagen" in own.upload.told


def test_no_name_is_shown_or_kept():
    own = own_file()
    own.open("klanten.csv", FILE.encode())
    own.read()
    shown = "".join([own.preview.value, own.skipped.value, own.upload.told, repr(own.explorer),
                     str(own.customers), *own.explorer.picture.alt])
    assert "Naam" not in shown


def test_a_file_can_be_opened_by_its_path(tmp_path):
    own = own_file()
    (tmp_path / "klanten.csv").write_text(FILE, encoding="utf-8")
    own.open_path(f' "{tmp_path / "klanten.csv"}" ')
    own.read()
    assert own.customers.revenue.size == 10
    own.open_path(str(tmp_path / "weg.csv"))
    assert "weg.csv" in own.upload.told and own.asked.layout.display == "none"


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n123", b"Klant;Omzet\n", b"a\nb\n"])
def test_what_cannot_be_read_gets_a_sentence(content, language):
    use_language(language)
    own = own_file()
    own.open("klanten.csv", content)
    assert len(own.upload.told) > 20 and "{" not in own.upload.told
    assert own.customers is None and own.upload.progress < 0


def test_too_few_customers_or_no_revenue_is_said():
    own = own_file()
    own.open("klanten.csv", b"Klant;Omzet\na;100\nb;200\nc;300\n")
    own.read()
    assert own.explorer is None and "vijf" in own.upload.told
    own.open("klanten.csv", b"Klant;Omzet\n" + b"".join(b"%d;-5\n" % n for n in range(9)))
    own.choices["customer"].value = -1
    own.choices["revenue"].value = 1
    own.read()
    assert own.explorer is None and "nul" in own.upload.told


@pytest.mark.parametrize("name", ["customer", "revenue"])
def test_a_column_nobody_chose_is_asked_for(name):
    own = own_file()
    own.open("klanten.csv", FILE.encode())
    own.choices[name].value = None
    own.read()
    assert own.customers is None and own.upload.told == words.say(f"own-no-{name}-column")
    own.choices[name].value = {"customer": 0, "revenue": 1}[name]
    own.read()
    assert own.customers is not None and own.found is None
