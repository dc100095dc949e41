"""What the starts of levers rest on, and that no verdict hangs on a doubtful one unsaid."""

import csv
from pathlib import Path

import numpy as np
import pytest
from every import CLAIMS, LANGUAGES, made

from leadofilie import explorers
from leadofilie.explorer import Choice

with (Path(__file__).parents[2] / "data" / "starts.csv").open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file))
KINDS = {kind.__name__: kind for kind in explorers.ALL}


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


@CLAIMS
@LANGUAGES
def test_no_verdict_hangs_on_a_doubtful_start_that_no_sentence_names(kind, language):
    """Every start without a source goes over its plausible range, as a reader's hand would."""
    explorer = made(kind, language)
    holds = float(explorer.advantage(**explorer.state.start)) > 0
    for row in ROWS:
        if row["explorer"] != kind.__name__ or row["basis"] == "sourced" or not row["low"]:
            continue
        quantity = explorer.quantities[row["lever"]]
        for value in np.linspace(float(row["low"]), float(row["high"]), 17):
            value = round(value) if isinstance(quantity, Choice) else quantity.snap(value)
            explorer.set(**{**explorer.state.start, quantity.name: value})
            if explorer.break_it.holds != holds:
                explorer.reset()
                assert explorer.levers[quantity.name].label in explorer.sentence
                break
        explorer.reset()
