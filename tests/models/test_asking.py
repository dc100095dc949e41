"""Asking at once or getting acquainted first, over the range of every lever."""

import dataclasses

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from models.settings import arguments, assert_refused, assert_refused_apart, between, shares

from leadofilie.models.courting import best_contacts, court

# A division by nothing anywhere in a lever's range must fail a test, not warn a reader.
pytestmark = pytest.mark.filterwarnings("error")

LEVERS = dict(
    market=between(0, 1e5),
    hours=between(0, 2000),
    hours_per_contact=between(0.01, 10),
    start=shares,
    ceiling=shares,
    growth=shares,
    irritation=shares,
    rivals=shares,
    put_off=shares,
    value=between(0, 1e4),
)
levers = st.fixed_dictionaries(LEVERS)
times = st.integers(0, 12)
# The numbers of the design, with neither people nor hours scarce but where a test says so.
PLAIN = dict(market=1, hours=1e9, hours_per_contact=1, start=0.02, ceiling=0.3, growth=0.25,
             irritation=0.03, rivals=0.02, put_off=0.2, value=750)
FEW_HOURS = dict(market=1e9, hours=100)
CALLS = {court: dict(contacts=3, **PLAIN), best_contacts: dict(most=12, **PLAIN)}


@given(times, levers)
def test_everybody_ends_somewhere(contacts, at):
    ends = court(contacts, **at)
    for field in dataclasses.fields(ends):
        value = getattr(ends, field.name)
        assert np.isfinite(value) and value >= -1e-9 * max(at["market"], 1), field.name
    near = dict(rel=1e-9, abs=1e-9)
    assert ends.asked == pytest.approx(ends.won + ends.refused, **near)
    assert ends.reached == pytest.approx(
        ends.asked + ends.lost_to_rivals + ends.irritated, **near)
    assert ends.reached <= at["market"] and ends.hours <= at["hours"] * (1 + 1e-9)
    assert ends.put_off <= ends.reached * (1 + 1e-9)


@given(times, levers)
def test_one_contact_after_another_comes_to_the_same(contacts, at):
    """Walked through contact by contact, with the people who are still talking."""
    people = min(at["market"], at["hours"] / (at["hours_per_contact"] * (contacts + 1)))
    chance, irritated, gone = at["start"], 0.0, 0.0
    for _ in range(contacts):
        irritated += people * at["irritation"]
        people *= 1 - at["irritation"]
        gone += people * at["rivals"]
        people *= 1 - at["rivals"]
        chance += at["growth"] * (at["ceiling"] - chance)
    ends = court(contacts, **at)
    near = dict(rel=1e-7, abs=1e-7)
    assert ends.won == pytest.approx(people * chance, **near)
    assert ends.irritated == pytest.approx(irritated, **near)
    assert ends.lost_to_rivals == pytest.approx(gone, **near)
    assert ends.put_off == pytest.approx(
        irritated + at["put_off"] * people * (1 - chance), **near)
    assert ends.profit == pytest.approx(at["value"] * people * chance, **near)


@pytest.mark.parametrize(("name", "sign"), [
    ("rivals", -1), ("irritation", -1), ("hours_per_contact", -1), ("start", 1), ("ceiling", 1),
    ("hours", 1), ("market", 1)])
@given(contacts=times, at=levers, data=st.data())
def test_what_wins_more_and_what_wins_fewer(name, sign, contacts, at, data):
    low, high = (court(contacts, **at | {name: value}).won
                 for value in sorted((at[name], data.draw(LEVERS[name]))))
    assert sign * (high - low) >= -1e-9 * max(1, low, high)


def test_the_numbers_of_the_design():
    """With people scarce six contacts are best, of which .1846 of them say yes; with hours scarce
    two are."""
    assert best_contacts(12, **PLAIN) == 6
    assert court(6, **PLAIN).won == pytest.approx(0.1846, abs=5e-5)
    assert best_contacts(12, **PLAIN | FEW_HOURS) == 2


@given(levers)
def test_no_other_number_of_contacts_wins_more_than_the_best(at):
    won = [court(contacts, **at).won for contacts in range(13)]
    best = best_contacts(12, **at)
    assert won[best] >= max(won) * (1 - 1e-12)
    assert all(each < won[best] for each in won[:best])


@pytest.mark.parametrize("slow", [
    dict(growth=0), dict(rivals=0.9), FEW_HOURS | dict(start=0.2)],
    ids=["acquaintance adds nothing", "rivals are quick", "the pond is endless"])
def test_where_asking_at_once_is_right(slow):
    assert best_contacts(12, **PLAIN | slow) == 0


def test_whoever_never_leaves_is_best_asked_last():
    assert best_contacts(12, **PLAIN | dict(rivals=0, irritation=0)) == 12


def test_a_map_is_one_call():
    rivals, market = np.linspace(0, 0.6, 7)[:, None], np.geomspace(5, 1e5, 5)
    at = PLAIN | dict(rivals=rivals, market=market, hours=200)
    best, won = best_contacts(12, **at), court(2, **at).won
    assert best.shape == won.shape == (7, 5) and best.dtype == int
    for i, j in ((0, 0), (3, 2), (6, 4)):
        one = at | dict(rivals=rivals[i, 0], market=market[j])
        assert best[i, j] == best_contacts(12, **one)
        assert won[i, j] == pytest.approx(court(2, **one).won)


@pytest.mark.parametrize(("model", "name"), arguments(CALLS))
def test_what_it_cannot_mean_is_refused(model, name):
    also = [-0.5]
    if name not in ("market", "hours", "hours_per_contact", "value"):
        also.append(1.5)  # no share, and no whole number
    assert_refused(model, CALLS[model], name, also)


def test_settings_that_do_not_go_together_are_refused():
    assert_refused_apart(court, CALLS[court])
    with pytest.raises(ValueError, match="do not broadcast"):
        best_contacts(12, **PLAIN | dict(market=[1, 2], value=[1, 2, 3]))
