"""What a verdict hangs on is said: which assumptions turn it, and how often they do together."""

import json
import re
from pathlib import Path

import numpy as np
import pytest
from every import made
from test_starts import doubtful, marked, opening, quoted, turning_alone

from leadofilie import explorers, use_language, words
from leadofilie.explorer import Choice

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
CLAIMS = {"01": (explorers.WhaleCurve, explorers.StillACustomer, explorers.BudgetSplit),
          "02": (explorers.FinitePond, explorers.FunnelOrLoop, explorers.HiddenJourney,
                 explorers.CallBack),
          "03": (explorers.TrustSurvey, explorers.WhoBringsNewCustomers, explorers.ReferralChain),
          "04": (explorers.TwoEnvelopes, explorers.WhatIsScarce, explorers.SpendPerCustomer,
                 explorers.ReturnOnCustomer)}
EACH = pytest.mark.parametrize(
    ("number", "kind"), [(number, kind) for number, kinds in CLAIMS.items() for kind in kinds],
    ids=lambda value: getattr(value, "__name__", value))
LANGUAGES = pytest.mark.parametrize("language", words.LANGUAGES)
COUNTS = {"nl": ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen",
                 "tien", "elf", "twaalf", "dertien", "veertien", "vijftien"),
          "en": ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                 "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen")}


def prose(number, language, cell=None):
    """The text of a notebook, or of one of its cells."""
    (path,) = (NOTEBOOKS / language).glob(f"{number}-*.ipynb")
    return " ".join("".join(each["source"]) for each in json.loads(path.read_text("utf-8"))["cells"]
                    if each["cell_type"] == "markdown" and cell in (None, each["id"]))


@EACH
@LANGUAGES
def test_every_assumption_that_turns_a_verdict_by_itself_is_named_in_a_sentence(
        number, kind, language):
    """The first sentence names three; the notebook names the others, as their levers are called."""
    explorer = made(kind, language)
    text = prose(number, language)
    others = turning_alone(explorer) - {*opening(explorer)}
    assert [name for name in others if quoted(explorer.levers[name].label) not in text] == []


@pytest.mark.parametrize(("number", "cell", "kind"), [
    ("02", "break-loop-intro", explorers.FinitePond),
    ("02", "break-loop-intro", explorers.FunnelOrLoop),
    ("04", "break-list-intro", explorers.ReturnOnCustomer)])
@LANGUAGES
def test_how_many_turn_it_by_themselves_and_with_another_is_counted(number, cell, kind, language):
    explorer, text = made(kind, language), prose(number, language, cell)
    alone, together = marked(explorer, "alone"), marked(explorer, "together")
    assert re.search(rf"\b{COUNTS[language][len(alone)]}\b", text)
    if kind is explorers.FunnelOrLoop:
        assert re.search(rf"\b{COUNTS[language][len(together)]}\b", text)


def drawn(explorer, draws=1500):
    """The share of settings in which the claim holds, where every start without a source is drawn
    by lot from its plausible range, evenly in the lever's own units."""
    rng = np.random.default_rng(15)
    start = explorer.state.as_arguments(explorer.state.start)
    ranges, held = doubtful(explorer), 0
    for _ in range(draws):
        values = dict(start)
        for name, (low, high) in ranges.items():
            each = explorer.quantities[name]
            values[name] = (int(rng.integers(low, high + 1)) if isinstance(each, Choice)
                            else each.snap(rng.uniform(low, high)))
        with np.errstate(all="ignore"):
            held += float(explorer.advantage(**values)) > 0
    return held / draws


@pytest.mark.parametrize(("number", "cell", "kind", "tenths"), [
    ("01", "break-budget-intro", explorers.BudgetSplit, 3),
    ("02", "break-loop-intro", explorers.FinitePond, 9),
    ("02", "break-loop-intro", explorers.FunnelOrLoop, 4),
    ("04", "break-list-intro", explorers.ReturnOnCustomer, 8)])
def test_how_often_a_claim_holds_over_all_that_is_plausible_is_told(number, cell, kind, tenths):
    """Not how likely it is, but how much the start had decided."""
    assert drawn(made(kind)) == pytest.approx(tenths / 10, abs=0.04)
    for language, told in (("nl", "{} van de tien keer"), ("en", "{} times in ten")):
        use_language(language)
        assert told.format(COUNTS[language][tenths]) in prose(number, language, cell)


def test_no_single_assumption_turns_the_cookies_and_one_is_in_most_pairs_that_do():
    budget = made(explorers.BudgetSplit)
    assert turning_alone(budget) == set()
    ranges = doubtful(budget)
    holds = budget.break_it.holds
    names, pairs = sorted(ranges), []
    for place, one in enumerate(names):
        for other in names[place + 1:]:
            ends = [{one: low, other: high} for low in ranges[one] for high in ranges[other]]
            if any((float(budget.advantage(**{**budget.values, **each})) > 0) != holds
                   for each in ends):
                pairs.append({one, other})
    assert (len(pairs), sum("preventable" in pair for pair in pairs)) == (15, 11)
    for language in words.LANGUAGES:
        text = prose("01", language, "break-budget-intro")
        assert COUNTS[language][15] in text and COUNTS[language][11] in text
        use_language(language)
        assert quoted(words.say("BudgetSplit-preventable")) in text


def test_what_is_not_in_the_data_of_cdnow_is_worked_out_as_told():
    """From what cost of winning a customer the largest 20% bring more than 100% of the profit."""
    whale = made(explorers.WhaleCurve)
    whale.choose("none")
    now, people = whale.outcome, whale.outcome.customers
    rest = now.total - now.top
    assert rest / people == pytest.approx(5.5, abs=0.05)  # taken off at the end
    assert rest / (people - -(-people // 5)) == pytest.approx(6.8, abs=0.05)  # of each apart
    assert 20 < now.total / people < 21
    for language, amounts in (("nl", ("5,50", "6,80")), ("en", ("5.50", "6.80"))):
        assert all(amount in prose("01", language, "model") for amount in amounts)
