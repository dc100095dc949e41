"""What goes along of a reader's own numbers from one notebook to the next."""

import re
from urllib.parse import parse_qsl

import pytest

from leadofilie import explorers, use_language
from leadofilie.explorers.carried import CARRIED, LIMITS

BOTH = pytest.mark.parametrize("language", ("nl", "en"))
MEASURES = [(name, quantity) for name, own in CARRIED.items() for quantity in own.measures]
ARRIVING = [(name, quantity) for name, quantity in MEASURES
            if CARRIED[name].measures[quantity].into]


def own(name, sent=""):
    """The own numbers of an explorer, on a page that brings what was sent."""
    made = getattr(explorers, name)(own=True)
    made.picture.set_state({"carried": sent})
    return made


def said(explorer):
    """What stands above its levers of what came."""
    [box] = explorer.arrived
    text = box.children[0].value
    assert bool(text) == (box.layout.display != "none"), "an empty box takes room"
    return re.sub("<[^>]+>", "", text)


def leaving(explorer):
    """What its page would take along: quantity -> number."""
    sent = dict(parse_qsl(explorer.picture.carrying["link"]))
    assert sent.pop("carried", None) in (None, explorer.carries.notebook)
    return {name: float(number) for name, number in sent.items()}


@pytest.fixture(autouse=True)
def dutch():
    use_language("nl")


@pytest.mark.parametrize(("name", "values", "quantity", "number"), [
    ("BudgetSplit", {"customers": 3000}, "customers", 3000),
    ("BudgetSplit", {"churn": 0.3}, "churn", 0.3),
    ("BudgetSplit", {"margin": 300}, "margin", 300),
    ("FinitePond", {"already": 0.25, "market": 2000}, "customers", 500),
    ("FinitePond", {"churn": 0.02}, "churn", 0.215283),  # 1 - 0.98^12
    ("FinitePond", {"margin": 50}, "margin", 600),
    ("WhoBringsNewCustomers", {"customers": 400}, "customers", 400),
])
def test_what_a_reader_moved_leaves_in_the_unit_in_which_it_travels(name, values, quantity, number):
    explorer = own(name)
    assert explorer.picture.carrying == {"link": "", "told": ""}
    explorer.set(**values)
    assert leaving(explorer) == pytest.approx({quantity: number}, rel=1e-5)
    explorer.reset()
    assert leaving(explorer) == {}


@pytest.mark.parametrize(("name", "quantity"), ARRIVING)
def test_a_quantity_arrives_at_the_lever_that_it_left_and_goes_with_begin_again(name, quantity):
    measure = CARRIED[name].measures[quantity]
    explorer = own(name)
    lever = explorer.quantities[measure.lever]
    for value in (lever.minimum, lever.snap((lever.minimum + lever.maximum) / 2), lever.maximum):
        number = measure.out(explorer.state.start | {measure.lever: value})
        assert LIMITS[quantity][0] <= number <= LIMITS[quantity][1]
        explorer = own(name, f"carried=01&{quantity}={number:.10g}")
        assert explorer.values == explorer.state.start | {measure.lever: value}
        assert said(explorer).startswith("Meegenomen uit notebook 01: "), "it is said"
        assert f"‘{explorer.levers[lever.name].label}’" in said(explorer)
        assert "afgerond" not in said(explorer)
        explorer.arrived[0].children[-1].click()
        assert explorer.values == explorer.state.start
        if value != lever.start:
            assert said(explorer).startswith("De getallen uit notebook 01 zijn weer weg")
            explorer.undo()
        assert said(explorer).startswith("Meegenomen")


@BOTH
@pytest.mark.parametrize(("name", "quantity"), ARRIVING)
def test_a_number_beyond_the_ends_is_not_taken_and_that_is_said(name, quantity, language):
    use_language(language)
    for number in LIMITS[quantity]:
        measure = CARRIED[name].measures[quantity]
        value, explorer = measure.into(number), own(name, f"carried=02&{quantity}={number}")
        lever = explorer.levers[measure.lever]
        if lever.minimum <= value <= lever.maximum:
            assert explorer.values[measure.lever] == lever.quantity.snap(value)
        else:
            assert explorer.values == explorer.state.start
            for end in (lever.minimum, lever.maximum):
                assert lever.show(end) in said(explorer)


@pytest.mark.parametrize(("language", "rounded", "later"), [
    ("nl", "‘Marge per klant per maand’ € 20 (afgerond van € 25)", "3.000 klanten"),
    ("en", "“Margin per customer a month” €20 (rounded from €25)", "3,000 customers"),
])
def test_three_numbers_go_from_the_first_notebook_to_the_last_that_has_them(
        language, rounded, later):
    use_language(language)
    first = own("BudgetSplit")
    first.set(customers=3000, churn=0.25, margin=300)
    assert later in first.picture.carrying["told"]

    second = own("FinitePond", first.picture.carrying["link"])
    assert second.values["churn"] == 0.0225  # 1 - 0.75^(1/12) = 2.37%
    told = said(second).replace("\N{NO-BREAK SPACE}", " ")
    assert rounded in told and later in told, "what was rounded and what has no lever is said"
    # Left alone they go on as they came: not rounded again.
    assert leaving(second) == {"customers": 3000, "churn": 0.25, "margin": 300}
    second.set(margin=40)
    assert leaving(second) == {"customers": 3000, "churn": 0.25, "margin": 480}

    third = own("WhoBringsNewCustomers", second.picture.carrying["link"])
    assert (third.values["customers"], third.values["margin"]) == (3000, 40)
    fourth = own("WhatIsScarce", third.picture.carrying["link"])
    assert fourth.values["customers"] == 3000
    fifth = own("Courting", fourth.picture.carrying["link"])
    assert fifth.values == fifth.state.start and later in said(fifth).replace(
        "\N{NO-BREAK SPACE}", " "), "there is no lever for any of them, and they go by"
    last = explorers.YourCompany()
    last.picture.set_state({"carried": fifth.picture.carrying["link"]})
    assert [last.values[name] for name in ("customers", "churn", "margin")] == [3000, 0.25, 480]
    assert leaving(last) == {}, "there is no notebook after it: nothing is promised"


def test_after_a_reload_the_last_notebook_is_as_it_was_left():
    """Its address says where all levers stand, and the page still brings what came."""
    before, after = explorers.YourCompany(), explorers.YourCompany()
    before.picture.set_state({"carried": "carried=05&customers=3000"})
    before.set(customers=4000, budget=2000)
    for order in (("asked", "carried"), ("carried", "asked")):
        sent = {"asked": before.code, "carried": "carried=05&customers=3000"}
        after = explorers.YourCompany()
        for name in order:
            after.picture.set_state({name: sent[name]})
        assert after.values == before.values


def test_a_number_that_a_reader_takes_back_does_not_go_on():
    explorer = own("FinitePond", "carried=01&customers=3000&churn=0.25")
    explorer.reset()
    assert leaving(explorer) == {}, "nor does one that has no lever here"
    explorer.undo()
    assert leaving(explorer) == {"customers": 3000, "churn": 0.25}
    explorer.set(churn=explorer.state.start["churn"], margin=40)
    assert leaving(explorer) == {"customers": 3000, "margin": 480}


@pytest.mark.parametrize("sent", [
    "x", "carried=01&customers", "carried=<b>&customers=5", "carried=١٢&customers=5",
    "customers=5", "carried=01&budget=5", "carried=01&customers=nan", "carried=01&customers=inf",
    "carried=01&customers=-1", "carried=01&customers=1e400", "carried=01&churn=1.5",
    "carried=01&customers=veel", "carried=01" + "&churn=0.5" * 9,
])
def test_what_no_button_of_ours_sends_moves_nothing_and_is_told(sent):
    explorer = own("BudgetSplit", sent)
    assert explorer.values == explorer.state.start and leaving(explorer) == {}
    assert "niet te lezen" in said(explorer)


def test_a_page_brings_no_more_than_some_letters():
    explorer = own("BudgetSplit", "carried=01&customers=" + "0" * 200 + "3000")
    assert explorer.picture.carried == "" and explorer.values == explorer.state.start


def test_only_own_numbers_of_the_table_carry_anything():
    for kind in explorers.ALL:
        if not kind.readers:
            assert kind().picture.carrying == {}
        assert bool(kind(own=True).picture.carrying) == (kind.__name__ in CARRIED)
