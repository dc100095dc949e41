"""What the starts of levers rest on, and that no verdict hangs on a doubtful one unsaid."""

import csv
import itertools
import re
from pathlib import Path

import numpy as np
import pytest
from every import LANGUAGES, made

from leadofilie import explorers, use_language, words
from leadofilie.explorer import Choice
from leadofilie.explorer.break_it import advantage

with (Path(__file__).parents[2] / "data" / "starts.csv").open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file))
KINDS = {kind.__name__: kind for kind in explorers.ALL}
# Those that make a claim of a firm of ours; where the firm is the reader's, worlds tell the doubt.
OURS = pytest.mark.parametrize("kind", [
    kind for kind in explorers.ALL if kind.advantage is not None and not kind.readers],
    ids=lambda kind: kind.__name__)


def test_every_lever_has_a_line_that_says_where_it_starts():
    told = {(row["explorer"], row["lever"]): float(row["start"]) for row in ROWS}
    assert told == {(kind.__name__, each.name): pytest.approx(each.start)
                    for kind in explorers.ALL for each in kind.levers}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['explorer']}-{row['lever']}")
def test_a_line_is_whole(row):
    assert row["basis"] in ("sourced", "typical", "invented")
    assert (row["basis"] == "sourced") <= bool(row["source"]), "a source, please"
    assert row["address"] == "" or row["address"].startswith("https://")
    quantity = next(each for each in KINDS[row["explorer"]].levers if each.name == row["lever"])
    if row["low"]:
        low, high = float(row["low"]), float(row["high"])
        assert quantity.minimum <= low <= quantity.start <= high <= quantity.maximum
        assert low < high
    elif row["basis"] == "invented" and KINDS[row["explorer"]].advantage is not None:
        pytest.fail("a plausible range, please: what is invented may be otherwise")


@pytest.mark.parametrize("quantity", sorted({row["quantity"] for row in ROWS} - {""}))
def test_one_quantity_has_one_value(quantity):
    starts = {float(row["start"]) for row in ROWS if row["quantity"] == quantity}
    assert len(starts) == 1, starts


def started(quantity):
    """Where a quantity starts, and the step of the lever that is coarsest."""
    rows = [row for row in ROWS if row["quantity"] == quantity]
    return float(rows[0]["start"]), max(
        each.step for row in rows for each in KINDS[row["explorer"]].levers
        if each.name == row["lever"])


def test_what_is_told_by_the_month_and_by_the_year_is_one_number():
    """To the step of the yearly lever, which rounds what twelve months come to."""
    monthly, _ = started("monthly_churn")
    yearly, step = started("yearly_churn")
    assert yearly == pytest.approx(1 - (1 - monthly) ** 12, abs=step / 2)
    assert started("yearly_retention")[0] == pytest.approx(1 - yearly)
    margin, _ = started("margin_per_customer_per_month")
    assert started("margin_per_customer_per_year")[0] == 12 * margin
    worth, step = started("worth_of_a_customer_in_five_years")
    assert worth == pytest.approx(margin * sum((1 - monthly) ** month for month in range(60)),
                                  abs=step / 2)


def test_a_customer_costs_the_same_to_win_everywhere():
    """The cookies tell it as what is spent and how many that wins."""
    start = {each.name: each.start for each in explorers.BudgetSplit.levers}
    assert start["spent"] / start["won"] == started("cost_per_customer")[0]


def test_a_hundred_customers_bring_as_many_new_ones_everywhere():
    start = {each.name: each.start for each in explorers.WhoBringsNewCustomers.levers}
    referred, _ = started("referrals_per_customer_per_year")
    assert start["promoters"] * start["tells_yearly"] * start["converts"] == pytest.approx(referred)


def doubtful(explorer):
    """The levers without a source and the ends of their plausible ranges: name -> (low, high)."""
    kind = type(explorer).__name__
    return {row["lever"]: tuple(as_set(explorer, row["lever"], float(row[end]))
                                for end in ("low", "high"))
            for row in ROWS
            if row["explorer"] == kind and row["basis"] != "sourced" and row["low"]}


def as_set(explorer, name, value):
    quantity = explorer.quantities[name]
    return round(value) if isinstance(quantity, Choice) else quantity.snap(value)


def verdict(explorer, **values):
    """Whether the claim holds at the start but for ``values``."""
    return float(advantage(explorer, **values)) > 0


def quoted(label):
    return {"nl": f"‘{label}’", "en": f"“{label}”"}[words.language()]


def opening(explorer):
    """The names of the levers that the first sentence says the verdict hangs on."""
    said = explorer.sentence
    return [name for name, each in explorer.levers.items() if quoted(each.label) in said]


def marked(explorer, how):
    """The names of the levers that say so where they stand: that it hangs on them alone, or
    together with another."""
    return {name for name, each in explorer.levers.items()
            if each.rests_on.endswith(f"; {words.say(f'stage-start-{how}')}")}


def turning_alone(explorer):
    """The doubtful levers that turn the verdict somewhere in their range, the others at rest."""
    holds = verdict(explorer)
    return {name for name, ends in doubtful(explorer).items()
            if any(verdict(explorer, **{name: as_set(explorer, name, value)}) != holds
                   for value in np.linspace(*ends, 17))}


@OURS
@LANGUAGES
def test_no_verdict_hangs_on_a_doubtful_start_whose_lever_does_not_say_so(kind, language):
    """Every start without a source goes over its plausible range, with the lever's own steps."""
    explorer = made(kind, language)
    assert turning_alone(explorer) <= marked(explorer, "alone")


@OURS
def test_no_verdict_hangs_on_two_doubtful_starts_whose_levers_do_not_say_so(kind):
    """Two of them go to the ends of their ranges at once, where neither turns it alone."""
    explorer = made(kind)
    holds, ranges = verdict(explorer), doubtful(explorer)
    both = set()
    for pair in itertools.combinations(sorted(ranges.keys() - turning_alone(explorer)), 2):
        if any(verdict(explorer, **dict(zip(pair, values, strict=True))) != holds
               for values in itertools.product(*(ranges[name] for name in pair))):
            both |= {*pair}
    assert both <= marked(explorer, "alone") | marked(explorer, "together")


@OURS
@LANGUAGES
def test_the_first_sentence_names_what_the_verdict_hangs_on_and_counts_what_it_does_not(
        kind, language):
    """At most three, those that turn it alone before the others; and how many more there are."""
    explorer = made(kind, language)
    alone, hanging = marked(explorer, "alone"), marked(explorer, "alone") | marked(
        explorer, "together")
    named = opening(explorer)
    assert {*named} <= hanging and len(named) == min(3, len(hanging))
    assert {*named} <= alone or alone <= {*named}
    more = re.search({"nl": r"nog (\d+|één) ander", "en": r"(\d+|one) other"}[language],
                     explorer.sentence)
    others = len(hanging) - len(named)
    assert (more[1] if more else "0") in ({"één", "one"} if others == 1 else {str(others)})


def test_the_levers_that_are_named_are_those_that_turn_it_soonest():
    """Of the budget before or after the sale: by the share of its plausible range."""
    loop = made(explorers.FunnelOrLoop)
    flips, ranges = loop.flips(), doubtful(loop)

    def far(name):
        low, high = ranges[name]
        return abs(flips[name] - loop.values[name]) / (high - low)

    alone = [name for name in turning_alone(loop) if low_to_high(ranges[name], flips[name])]
    assert set(opening(loop)) == set(sorted(alone, key=far)[:3])


def test_where_it_takes_two_those_are_named_that_turn_it_with_most_others():
    """No lever turns the cookies alone; of fifteen pairs eleven have what can be prevented."""
    budget = made(explorers.BudgetSplit)
    assert turning_alone(budget) == set()
    assert {"preventable", "wallet"} < {*opening(budget)}


def low_to_high(ends, value):
    return value is not None and ends[0] <= value <= ends[1]


@LANGUAGES
@pytest.mark.parametrize("kind", [kind for kind in explorers.ALL if kind.readers])
def test_who_finds_an_invented_firm_for_their_own_reads_that_it_is(kind, language):
    explorer = made(kind, language)
    invented = {"nl": "verzonnen", "en": "invented"}[language]
    assert invented in explorer.sentence
    assert not any(lever.rests_on for lever in explorer.levers.values())
    explorer.set(customers=explorer.values["customers"] + 1)
    assert invented not in explorer.sentence
    for preset in explorer.presets:
        explorer.choose(preset)
        assert invented in f"{explorer.sentence} {explorer.picture.note}", preset


def test_who_fills_in_their_own_numbers_is_not_told_what_ours_hang_on():
    use_language("en")
    own = explorers.FinitePond(own=True)
    assert "hangs on" not in own.sentence
    assert not marked(own, "alone") | marked(own, "together")


def test_two_starts_that_turn_the_verdict_together_both_say_so():
    """Each alone leaves the leads ahead; few customers to win and much churn to prevent do not."""
    budget = made(explorers.BudgetSplit)
    named = marked(budget, "together") | marked(budget, "alone")
    for alone in ({"most": 1.2}, {"preventable": 0.8}):
        budget.set(**{**budget.state.start, **alone})
        assert not budget.break_it.holds
    budget.set(most=1.2, preventable=0.8)
    assert budget.break_it.holds
    for name in ("most", "won", "preventable"):
        assert name in named


@pytest.mark.parametrize("kind", explorers.ALL, ids=lambda kind: kind.__name__)
def test_a_plausible_range_holds_what_the_presets_choose_or_says_why_not(kind):
    """A range that our own stories leave would be no range of what is plausible."""
    explorer = made(kind)
    for row in (each for each in ROWS if each["explorer"] == kind.__name__):
        outside = set()
        for preset, values in kind.presets.items():
            if row["lever"] in values and row["low"]:
                value = explorer.quantities[row["lever"]].snap(values[row["lever"]])
                if not float(row["low"]) <= value <= float(row["high"]):
                    outside.add(preset)
        told = row["beyond"].partition(": ")
        assert outside == set(re.findall(r"\w+", told[0])), row["lever"]
        assert not outside or len(told[2]) > 10, "why, please"
