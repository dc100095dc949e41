"""What a page tells a widget is taken within limits, or not at all."""

import math

import pytest

from leadofilie.explorer import Percent
from leadofilie.explorer.lever import Lever
from leadofilie.widgets.picture import Picture


@pytest.mark.parametrize(("told", "room"), [
    (640, 640), (640.9, 640), (0, 0), (-5, 0), (10**400, 10_000), (1e300, 10_000),
    (math.inf, 10_000), (-math.inf, 0)])
def test_a_number_is_brought_within_its_limits(told, room):
    picture = Picture()
    picture.set_state({"room": told, "in_sight": False})
    assert picture.room == room and not picture.in_sight


@pytest.mark.parametrize("told", [math.nan, True, None, "640", [640], {}])
def test_what_is_no_number_changes_nothing(told):
    picture = Picture(room=300)
    picture.set_state({"room": told, "in_sight": False})
    assert picture.room == 300 and not picture.in_sight, "and the rest of the message counts"


@pytest.mark.parametrize(
    "told", [10**400, -(10**400), 1e308, math.nan, math.inf, 0.91, None, "0.5"])
def test_a_lever_stays_where_it_is(told):
    lever = Lever(Percent("churn", 0.35, 0.05, 0.9, step=0.01), "BudgetSplit")
    lever.set_state({"value": told, "moved": 5})
    assert lever.value == 0.35 and lever.moved == 5


def test_a_page_sets_nothing_that_it_does_not_say():
    picture = Picture(marks="<g/>", sentence="zo")
    picture.set_state({"marks": "<script/>", "sentence": "", "qr": "<script/>", "width": 10**9})
    assert (picture.marks, picture.sentence, picture.qr, picture.width) == ("<g/>", "zo", "", 0)
    picture.set_state(["room"])
    picture.set_state(None)
