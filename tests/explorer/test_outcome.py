"""What a model found is told by name: in sentences and in the columns of a table."""

import numpy as np
import pytest

from leadofilie import explorers, use_language
from leadofilie.explorer import Column, Outcome, tell


@pytest.fixture(autouse=True)
def english():
    use_language("en")


FOUND = Outcome(years=(0, 12, 24), pond=Outcome(customers=np.arange(10.0)), currency="dollar")


@pytest.mark.parametrize(("column", "cells"), [
    (Column("x", "years"), ["0", "12", "24"]),
    (Column("x", "pond.customers", at=[0, 9]), ["0", "9"]),
    (Column("x", (1, None, np.nan, "a text")), ["1", "–", "–", "a text"]),
    (Column("x", lambda now: now.years, "money"), ["$0", "$12", "$24"]),
    (Column("x", (0.125,), "percent", 1), ["12.5%"]),
    (Column("x", ("one", "two"), "key"), ["<one> so", "<two> so"]),
])
def test_a_column_says_its_values(column, cells):
    assert list(column.texts(FOUND, lambda key: f"<{key}>\nso")) == cells


def test_yes_and_no_are_said():
    once = explorers.ReturnOnCustomer()
    for campaigns, turns in ((24, True), (0, False)):
        once.set(campaigns_left=campaigns)
        assert once.outcome.turns is turns
        assert ("used up more than you earned" in once.sentence) == turns


def test_an_outcome_has_its_levers_by_name():
    spend = explorers.SpendPerCustomer()
    spend.set(spend=150)
    assert spend.outcome.spend == 150
    assert spend.model(**spend.values | {"spend": 300}).spend == 300
    survey = explorers.TrustSurvey()
    assert survey.outcome.wave == "2012", "unless the model says otherwise"


def test_a_sentence_that_lacks_a_number_is_a_fault():
    with pytest.raises(AttributeError, match="truth"):
        tell("stage-truth", FOUND)
