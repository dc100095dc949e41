"""Bets that are an order or several guesses."""

import math

import numpy as np
import pytest

from leadofilie.explorer import Number
from leadofilie.explorer.wagers import Guesses, Ranking, agreement

ORDER = Ranking("order", "TrustSurvey", ("known", "strangers", "tv"), about="tv")


def test_every_order_comes_once():
    orders = {ORDER.at(index) for index in range(ORDER.count + 1)}
    assert len(orders) == math.factorial(3)
    assert ORDER.at(0) == ORDER.given == ("known", "strangers", "tv")


@pytest.mark.parametrize("bad", [("known",), ("known", "known", "tv"), ("known", "tv", "radio")])
def test_an_order_holds_everything_once(bad):
    with pytest.raises(ValueError, match="order"):
        ORDER.snap(bad)


def test_agreement_counts_pairs():
    scores = {"a": 3, "b": 2, "c": 1}
    assert agreement("abc", scores) == (3, 3)
    assert agreement("cba", scores) == (0, 3)
    assert agreement("acb", scores) == (2, 3)


def test_equal_scores_are_right_either_way_and_gaps_are_no_pair():
    scores = {"a": 2, "b": 2, "c": np.nan}
    assert agreement("abc", scores) == agreement("bca", scores) == (1, 1)
    assert agreement("", scores) == (0, 0)


def test_guesses_keep_to_their_levers():
    both = Guesses("both", "ReferralChain", Number("one", 50, 0, 100), Number("two", 5, 0, 10))
    assert both.count == 10 and both.at(3) == (3, 3)
    assert both.snap((3.4, 9.9)) == (3, 10)
    with pytest.raises(ValueError, match="two"):
        both.snap((3, 11))
