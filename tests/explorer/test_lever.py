"""What a reader types and drags."""

import pytest

from leadofilie import explorers, use_language
from leadofilie.explorer import Choice, Count, Euro, Number, Percent
from leadofilie.explorer.lever import Lever


def lever(name, language="nl"):
    use_language(language)
    return explorers.BudgetSplit().levers[name]


def type_in(lever, text):
    lever.typed = f"{text}\n{len(lever.typed)}"
    return lever


@pytest.mark.parametrize(("language", "text", "value"), [
    ("nl", "€ 75.000", 75_000), ("nl", "75000", 75_000), ("nl", "75.000,00", 75_000),
    ("en", "€75,000", 75_000), ("en", "75000", 75_000), ("en", " 75,000.00 ", 75_000),
])
def test_amounts_are_read_as_the_reader_writes_them(language, text, value):
    budget = type_in(lever("budget", language), text)
    assert budget.value == value and budget.told == ""


@pytest.mark.parametrize(("language", "text"), [("nl", "12%"), ("nl", "12"), ("en", "12.0 %")])
def test_shares_are_read_with_or_without_their_sign(language, text):
    assert type_in(lever("churn", language), text).value == pytest.approx(0.12)


def test_out_of_range_is_clamped_and_told():
    churn = type_in(lever("churn"), "250%")
    assert churn.value == pytest.approx(0.9) and "90%" in churn.told
    assert type_in(churn, "1%").value == pytest.approx(0.05)


def test_between_two_steps_is_rounded_and_told():
    churn = type_in(lever("churn"), "12,4%")
    assert churn.value == pytest.approx(0.12) and "12%" in churn.told
    assert type_in(churn, "13%").told == ""


@pytest.mark.parametrize("text", [
    "veel", "1.2.3", "12,5,1", "<b>", "1e9", "nan", "∞", "=1+1", "--3",
])
def test_what_is_no_number_is_told_and_moves_nothing(text):
    budget = lever("budget")
    before = budget.value
    type_in(budget, text)
    assert budget.value == before and text in budget.told


def test_a_log_scale_goes_by_round_numbers_but_takes_any_step():
    count = Count("n", 12, 1, 1_000_000, scale="log")
    assert {1, 12, 15, 1000, 1_000_000} <= set(count.stops) and len(count.stops) < 80
    assert all(stop == round(stop) for stop in count.stops)
    assert count.snap(1234) == 1234


@pytest.mark.parametrize("make", [
    lambda: Number("x", 5, 10, 1), lambda: Number("x", 0.3, 0, 1, step=0.25),
    lambda: Count("x", 1, 0, 10, scale="log"), lambda: Number("x", 1, 0, 2, step=0),
])
def test_a_lever_that_cannot_be_is_refused(make):
    with pytest.raises(ValueError):
        make()


def test_values_stay_on_their_steps_to_the_last_digit():
    share = Percent("x", 0.3, 0, 1, step=0.1)
    assert [share.at(i) for i in range(11)] == [0, .1, .2, .3, .4, .5, .6, .7, .8, .9, 1]
    assert Euro("x", 4, 0, 8, step=0.5).show(4.5) in ("€\N{NO-BREAK SPACE}4,50", "€4.50")


def test_a_choice_goes_by_name_or_place():
    choice = Choice("x", "b", ("a", "b"))
    assert choice.start == 1 and choice.snap("a") == 0 and choice.snap(1) == 1
    with pytest.raises(ValueError, match="x"):
        choice.snap("c")


def test_an_arrow_key_always_reaches_another_value():
    for kind in explorers.ALL:
        for each in kind().levers.values():
            stops = each.quantity.stops
            assert len(set(stops)) == len(stops) >= 2
            assert isinstance(each, Lever)


def test_keys_held_down_end_as_a_move_that_is_over():
    """The page may put the end of one move before the next move, in one message."""
    explorer = explorers.WhaleCurve()
    lever = explorer.levers["hours"]
    told = []
    explorer.watch(lambda: told.append(explorer.state.hand))
    lever.set_state({"settled": lever.settled + 1, "value": lever.maximum})
    assert explorer.values["hours"] == lever.maximum
    assert told[-1] is None and explorer.state.hand is None


@pytest.mark.parametrize(("server", "said"), [
    ("", True), ("jupyter", True), ("voila/0.5.13", False), ("voici", False)])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_to_do_in_jupyterlab_is_said_there_only(server, said, language, monkeypatch):
    monkeypatch.setenv("SERVER_SOFTWARE", server)
    assert ("Run All Cells" in lever("churn", language).no_answer) == said
