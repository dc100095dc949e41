"""What is shown can be typed: in every field, with sign or noun, in both languages."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as some

from leadofilie import explorers, use_language, words
from leadofilie.explorer import typed
from leadofilie.explorer.lever import Lever

EVERY = pytest.mark.parametrize(
    ("kind", "language"),
    [(kind, language) for kind in explorers.ALL for language in words.LANGUAGES],
    ids=lambda value: getattr(value, "__name__", value),
)


def type_in(lever, text, place="here"):
    """What the page does when a reader has typed."""
    type_in.times += 1
    lever.set_state({"typed": f"{text}\n{place} {type_in.times}"})
    return lever


type_in.times = 0


def fields(explorer):
    return [lever for lever in explorer.levers.values() if lever.unit not in ("choice", "switch")]


def values(quantity):
    return sorted({quantity.minimum, quantity.start, quantity.maximum,
                   *(quantity.at(round(part * quantity.count)) for part in (.1, .37, .5, .83))})


# What a lever's field shows, from its own script: the values of several levers at once.
SHOWN = """async ([script, levers]) => {
  const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const widget = (await import(url)).default;
  return levers.map(([state, values]) => values.map((value) => {
    const all = { ...state, value };
    const model = { get: (name) => all[name], set() {}, on() {}, off() {}, save_changes() {} };
    const el = document.createElement("div");
    widget.render({ model, el });
    const noun = el.querySelector(".lo-noun").textContent;
    return [el.querySelector(".lo-field").value, noun];
  }));
}"""


@EVERY
def test_what_is_shown_can_be_typed(kind, language, browser):
    """What the field shows, what is said of the lever, and the example of the advice."""
    use_language(language)
    explorer = kind()
    levers = fields(explorer)
    page = browser.new_page()
    states = [{name: value for name, value in each.get_state().items() if name[0] != "_"
               and name != "layout"} for each in levers]
    shown = page.evaluate(SHOWN, [str(Lever._esm), [
        [state, values(each.quantity)] for state, each in zip(states, levers, strict=True)]])
    page.close()
    for lever, seen in zip(levers, shown, strict=True):
        quick = Lever(lever.quantity, explorer.name)  # nothing is drawn for it
        quick.unit = lever.unit  # the money of the customers shown
        for value, (field, noun) in zip(values(lever.quantity), seen, strict=True):
            for text in (field, f"{field} {noun}", lever.show(value),
                         f"  {lever.show(value).replace('-', chr(0x2212))} "):
                quick.value = quick.minimum if value != quick.minimum else quick.maximum
                type_in(quick, text)
                assert quick.value == pytest.approx(value), (lever.name, text, quick.told)
                assert quick.told == "", (lever.name, text)
        lever.value = lever.maximum
        type_in(lever, "??")
        example = lever.quantity.start
        assert lever.show(example) in lever.told and lever.show() in lever.told
        type_in(lever, lever.show(example))
        assert lever.value == pytest.approx(example) and lever.told == ""


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize(("text", "value"), [("12.5", 12.5), ("12,5", 12.5), (".5", .5),
                                             ("0.500", .5), ("1,500,000", 1.5e6),
                                             ("1.500.000", 1.5e6), ("1500.25", 1500.25)])
def test_a_foreign_sign_that_can_be_one_thing_only_is_read(language, text, value):
    use_language(language)
    assert typed.number(text) == value


@pytest.mark.parametrize(("language", "text", "value"), [
    ("nl", "1.500", 1500), ("en", "1.500", 1.5), ("nl", "1,500", 1.5), ("en", "1,500", 1500)])
def test_what_may_be_two_things_has_the_readers_own_meaning(language, text, value):
    use_language(language)
    assert typed.number(text) == value


@pytest.mark.parametrize(("text", "unit", "noun", "value"), [
    ("€ 75.000,-", "euro", "", 75_000), ("75 000 euro", "euro", "", 75_000),
    ("EUR 75.000", "euro", "", 75_000), ("\N{MINUS SIGN}€ 50", "euro", "", -50),
    ("€\N{NO-BREAK SPACE}-50", "euro", "", -50), ("US$ 5", "dollar", "", 5),
    ("12 procent", "percent", "", 12), ("12\N{NARROW NO-BREAK SPACE}%", "percent", "", 12),
    ("10 UUR", "number", "uur", 10), ("1 hour", "number", "hours", 1), ("2x", "number", "×", 2)])
def test_signs_and_nouns(text, unit, noun, value):
    use_language("nl")
    assert typed.number(text, unit, noun) == value


@pytest.mark.parametrize(("text", "label", "noun", "value"), [
    ("700 leads", "Leads", "", 700), ("18 months", "The month with the most customers", "", 18),
    ("34 maanden", "De maand met de meeste klanten", "", 34), ("10 u", "Uren", "uur", 10),
    ("2 hrs", "Hours of help", "", None), ("10k", "Klanten", "", None),
    ("10 dagen", "De maand", "", None)])
def test_what_is_counted_may_be_said(text, label, noun, value):
    use_language("nl")
    if value is None:
        with pytest.raises(ValueError):
            typed.number(text, "number", noun, label)
    else:
        assert typed.number(text, "number", noun, label) == value


def test_money_is_no_number_of_customers():
    with pytest.raises(ValueError):
        typed.number("100 klanten", "euro", "", "Budget per klant")


@pytest.mark.parametrize("text", ["", "-", "1.2.3", "12,5,1", "12 5", "--3", "-€-3", "1e9", "nan",
                                  "uur", "10 dagen", "$5", "5%", "٣", "1" * 61, " " * 400])
def test_what_is_no_number_is_refused(text):
    use_language("nl")
    with pytest.raises(ValueError):
        typed.number(text, "euro", "uur")


@given(some.text(max_size=80), some.sampled_from(["number", "percent", "euro", "dollar"]),
       some.sampled_from(["", "uur", "×", "$(x"]), some.sampled_from(words.LANGUAGES))
def test_any_text_is_a_number_or_refused(text, unit, noun, language):
    use_language(language)
    with contextlib.suppress(ValueError):
        assert abs(typed.number(text, unit, noun)) < 1e61


def told(lever):
    return lever.told, lever.told_to


def refused(lever, place="here"):
    type_in(lever, "veel", place)
    assert "veel" in lever.told and lever.told_to == place
    return lever


@pytest.mark.parametrize("act", [
    lambda explorer: explorer.reset(), lambda explorer: explorer.undo(),
    lambda explorer: explorer.choose("party"), lambda explorer: explorer.hold(),
    lambda explorer: explorer.load(explorer.code),
    lambda explorer: explorer.levers["churn"].set_state({"value": 0.5}),
    lambda explorer: type_in(explorer.levers["budget"], "50.000"),
    lambda explorer: type_in(explorer.levers["margin"], "€ 200"),
], ids=["reset", "undo", "preset", "hold", "code", "another lever", "same value", "another field"])
def test_a_message_goes_away_with_whatever_happens_next(act):
    use_language("nl")
    explorer = explorers.BudgetSplit()
    explorer.set(years=3)
    refused(explorer.levers["budget"])
    act(explorer)
    assert told(explorer.levers["budget"]) == ("", "")


def test_an_emptied_field_says_what_it_keeps():
    use_language("nl")
    whale = explorers.WhaleCurve()
    whale.set(hours=10)
    hours = whale.levers["hours"]
    type_in(hours, " ", "there")
    assert hours.value == 10 and "10 uur" in hours.told and hours.told_to == "there"


def test_a_long_text_is_quoted_in_part():
    use_language("nl")
    hours = type_in(explorers.WhaleCurve().levers["hours"], "veel " * 40)
    assert "…" in hours.told and len(hours.told) < 250
