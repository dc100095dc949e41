"""The hidden journey over the range of every lever."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from models.settings import (
    arguments,
    assert_refused,
    assert_refused_apart,
    between,
    draw_array,
    shares,
)

from leadofilie.models.journey import hidden_journey, hidden_journey_gains

# A division by nothing anywhere in a lever's range must fail a test, not warn a reader.
pytestmark = pytest.mark.filterwarnings("error")

HIDDEN = dict(
    hidden=shares,
    findability=shares,
    rivals=between(0, 100),
    review_odds=between(0.05, 20),
    talk_odds=between(0.05, 20),
)
buyers = st.fixed_dictionaries(HIDDEN)


@given(buyers)
def test_every_buyer_ends_somewhere(levers):
    ends = hidden_journey(**levers)
    assert all(0 <= end <= 1 for end in ends)
    assert sum(ends) == pytest.approx(1, abs=1e-12)


@given(buyers)
def test_neutral_odds_win_the_same_whatever_is_hidden(levers):
    won = hidden_journey(**levers | dict(review_odds=1, talk_odds=1)).won
    assert won == pytest.approx(levers["findability"] / (levers["rivals"] + 1), rel=1e-12)


def test_what_is_hidden_decides_what_wins():
    all_talk = hidden_journey(0, 0.8, 4, review_odds=[0.2, 1, 5], talk_odds=2)
    np.testing.assert_allclose(all_talk.won, 0.8 * 2 / 6)
    no_talk = hidden_journey(1, 0.8, 4, review_odds=2, talk_odds=[0.2, 1, 5])
    np.testing.assert_allclose(no_talk.won, 0.8 * 2 / 6)


@pytest.mark.parametrize(
    ("name", "sign"), [("findability", 1), ("review_odds", 1), ("talk_odds", 1), ("rivals", -1)]
)
@given(levers=buyers, data=st.data())
def test_what_wins_more_and_what_wins_less(name, sign, levers, data):
    low, high = (
        hidden_journey(**levers | {name: value}).won
        for value in sorted([levers[name], data.draw(HIDDEN[name])])
    )
    assert sign * (high - low) >= -1e-12


@given(buyers, st.sampled_from(sorted(HIDDEN)))
def test_hidden_journey_is_continuous(levers, name):
    near = levers | {name: levers[name] + (1e-9 if levers[name] < 0.5 else -1e-9)}
    for here, there in zip(hidden_journey(**levers), hidden_journey(**near), strict=True):
        assert here == pytest.approx(there, abs=1e-6)


@given(buyers)
def test_gains_are_the_slope_in_the_odds_at_each_gate(levers):
    gains = hidden_journey_gains(**levers)
    assert all(0 <= gain <= 1 for gain in gains)
    up, down = np.exp(1e-5), np.exp(-1e-5)

    def slope(name, move):
        wins = [hidden_journey(**levers | {name: move(factor)}).won for factor in (up, down)]
        return (wins[0] - wins[1]) / 2e-5

    def odds_of(name):
        return lambda factor: levers[name] * factor

    def found(factor):
        return levers["findability"] * factor / (1 - levers["findability"] * (1 - factor))

    assert gains.findability == pytest.approx(slope("findability", found), abs=1e-6)
    assert gains.reviews == pytest.approx(slope("review_odds", odds_of("review_odds")), abs=1e-6)
    assert gains.talk == pytest.approx(slope("talk_odds", odds_of("talk_odds")), abs=1e-6)


def test_a_gate_that_lets_all_pass_is_worth_no_money():
    assert hidden_journey_gains(1, 0.6, 4).talk == 0
    assert hidden_journey_gains(0, 0.6, 4).reviews == 0
    assert hidden_journey_gains(0.5, 1, 4).findability == 0
    assert hidden_journey_gains(0.5, 0.6, 0)[1:] == (0, 0)


@pytest.mark.parametrize("model", [hidden_journey, hidden_journey_gains])
@given(data=st.data())
def test_hidden_journey_broadcasts(model, data):
    grid = {name: draw_array(data, HIDDEN[name], 3) for name in HIDDEN}
    grid["hidden"] = grid["hidden"][:, None]
    many = model(**grid)
    for i, j in np.ndindex(3, 3):
        levers = {name: np.broadcast_to(grid[name], (3, 3))[i, j] for name in HIDDEN}
        for array, value in zip(many, model(**levers), strict=True):
            assert array.shape == (3, 3)
            assert array[i, j] == pytest.approx(value, abs=1e-12)


MODELS = hidden_journey, hidden_journey_gains
CALL = dict(hidden=0.6, findability=0.6, rivals=4, review_odds=1, talk_odds=1)
ALSO = {"hidden": [1.01], "findability": [1.01]}


@pytest.mark.parametrize("model", MODELS)
def test_one_setting_gives_plain_numbers(model):
    assert all(type(value) is float for value in model(0.6, 0.6, 4))


@pytest.mark.parametrize(("model", "name"), arguments(dict.fromkeys(MODELS, CALL)))
def test_what_a_model_cannot_mean_is_refused_by_name(model, name):
    assert_refused(model, CALL, name, [-0.1, *ALSO.get(name, ())])


@pytest.mark.parametrize("model", MODELS)
def test_settings_that_do_not_broadcast_are_refused(model):
    assert_refused_apart(model, CALL)
