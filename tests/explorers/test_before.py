"""A lever that is new changes nothing until it is moved.

before.csv holds the numbers that were told of codes given out before the levers of November's new
arguments were there (discount, share of wallet, two kinds of customers, prospects, recovery), and
the verdict, made by that code.
"""

import csv
import re
from pathlib import Path

import numpy as np
import pytest

from leadofilie import explorers, use_language, words

NEW = {"WhaleCurve": "discount", "BudgetSplit": "wallet", "FinitePond": "apart",
       "WhatIsScarce": "prospects", "ReturnOnCustomer": "recovers"}
with Path(__file__).with_name("before.csv").open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file))


def made(name):
    use_language("en")
    kind = getattr(explorers, name)
    return kind(bet=False) if kind.wager else kind()


def numbers(explorer):
    said = words.plain(f"{explorer.title} {explorer.sentence}")
    return " ".join(re.findall(r"\d[\d.,]*\d|\d", said))


def verdict(explorer):
    with np.errstate(all="ignore"):
        return float(explorer.advantage(**explorer.state.arguments))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["code"])
def test_what_was_shown_before_is_shown_still(row):
    explorer = made(row["explorer"])
    explorer.load(row["code"])
    new = NEW[row["explorer"]]
    assert explorer.values[new] == explorer.state.start[new] == 0
    assert numbers(explorer) == row["numbers"]
    assert verdict(explorer) == pytest.approx(float(row["advantage"]), rel=1e-12)


@pytest.mark.parametrize("name", NEW)
def test_and_a_new_lever_that_is_moved_changes_something(name):
    told = set()
    for row in ROWS:
        if row["explorer"] == name:
            explorer = made(name)
            explorer.load(row["code"])
            explorer.set(**{NEW[name]: explorer.quantities[NEW[name]].maximum})
            told.add(numbers(explorer) != row["numbers"])
    assert True in told
