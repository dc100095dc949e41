import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from settings import arguments, assert_refused, between, shares

from leadofilie.models import credit
from leadofilie.models.credit import RULES, best_attention, break_even_alone, through, train

pytestmark = pytest.mark.filterwarnings("error")
widely = settings(deadline=None, max_examples=80)

THIRDS = np.full(3, 1 / 3)
# A left glove (player 0) and two right ones: a pair is worth 1.
GLOVES = [0, 0, 0, 1, 0, 1, 0, 1]


def game(n):
    return st.lists(st.floats(-100, 100), min_size=2**n - 1, max_size=2**n - 1).map(
        lambda worth: np.array([0.0, *worth]))


games = st.integers(1, 4).flatmap(game)
three = st.tuples(*[st.floats(0.05, 1)] * 3).map(lambda parts: np.array(parts) / sum(parts))
teams = st.fixed_dictionaries(dict(solo=between(0, 200), play=between(0, 200), strengths=three))
rules = st.sampled_from(list(RULES.values()))


def by_orders(worth):
    """Shapley's own definition: what each adds on coming in, on average over all orders."""
    n = len(worth).bit_length() - 1
    total = np.zeros(n)
    for order in itertools.permutations(range(n)):
        there = 0
        for player in order:
            total[player] += worth[there | 1 << player] - worth[there]
            there |= 1 << player
    return total / math.factorial(n)


def test_the_glove_game():
    assert credit.shapley(GLOVES) == pytest.approx([2 / 3, 1 / 6, 1 / 6])


@pytest.mark.parametrize(("rule", "shares"), [
    ("last", [0, 42, 18]), ("first", [42, 0, 18]), ("even", [20, 20, 20]),
    ("shapley", [21, 21, 18])])
def test_who_touched_it_first_and_who_last(rule, shares):
    """Two who need each other for 42, and a third who does 18 alone."""
    worth = [0, 0, 0, 42, 18, 18, 18, 60]
    assert RULES[rule](worth) == pytest.approx(shares)


@widely
@given(games)
def test_shapley_is_the_average_over_all_orders(worth):
    assert credit.shapley(worth) == pytest.approx(by_orders(worth), abs=1e-9)


@widely
@given(games, rules)
def test_all_the_credit_is_given_away(worth, rule):
    assert rule(worth).sum() == pytest.approx(worth[-1], abs=1e-9)


@widely
@given(game(3), st.permutations(range(3)))
def test_shapley_does_not_see_who_is_who(worth, order):
    """The same game with other names gives the same shares with other names."""
    sets = range(8)
    renamed = np.zeros(8)
    for each in sets:
        renamed[sum(1 << order[i] for i in range(3) if each >> i & 1)] = worth[each]
    assert credit.shapley(renamed)[list(order)] == pytest.approx(credit.shapley(worth), abs=1e-9)


@widely
@given(game(2), st.floats(-50, 50))
def test_who_adds_only_what_he_does_alone_gets_that(worth, own):
    """A null player where ``own`` is 0."""
    with_third = np.concatenate((worth, worth + own))
    assert credit.shapley(with_third)[2] == pytest.approx(own, abs=1e-9)
    assert credit.shapley(with_third)[:2] == pytest.approx(credit.shapley(worth), abs=1e-9)


@widely
@given(game(3), game(3), rules)
def test_two_games_at_once_are_credited_as_both(one, other, rule):
    assert rule(one + other) == pytest.approx(rule(one) + rule(other), abs=1e-9)
    both = rule(np.stack((one, other), axis=1))
    assert both == pytest.approx(np.stack((rule(one), rule(other)), axis=1), abs=1e-9)


@pytest.mark.parametrize("rule", RULES.values())
@pytest.mark.parametrize("worth", [[], [0, 1, 2], [1, 1], [0, np.nan], 3, ["0", "1"]])
def test_no_game_no_credit(rule, worth):
    with pytest.raises(ValueError, match="worth"):
        rule(worth)


# A season

def test_a_season_by_hand():
    """Attention of 1, 1 and 2 quarters; weights of 2, 1 and 1."""
    attention, strengths = [0.25, 0.25, 0.5], [0.5, 0.25, 0.25]
    goals = 20 * math.sqrt(0.5) + 80 * 0.25**0.5 * 0.25**0.25 * 0.5**0.25
    team = dict(solo=20, play=80, strengths=strengths)
    assert credit.season(attention, **team) == pytest.approx(goals)
    alone = 20 * math.sqrt(0.5)
    assert credit.worth(attention, **team) == pytest.approx([0] * 4 + [alone] * 3 + [goals])


@widely
@given(st.floats(1, 1e4), shares, three, three)
def test_a_team_scores_what_was_said_at_the_attention_it_had(goals, alone, attention, strengths):
    solo, play = through(goals, alone, attention, strengths)
    team = credit.worth(attention, solo=solo, play=play, strengths=strengths)
    assert team[-1] == pytest.approx(goals) and team[4] == pytest.approx(alone * goals, abs=1e-9)


@widely
@given(teams, three)
def test_no_attention_scores_more_than_the_best(team, other):
    best = best_attention(**team)
    assert best.sum() == pytest.approx(1) and (best >= 0).all()
    assert credit.season(best, **team) >= credit.season(other, **team) - 1e-9


def test_without_a_soloist_attention_goes_by_strength():
    assert best_attention(solo=0, play=9, strengths=[0.5, 0.3, 0.2]) == pytest.approx(
        [0.5, 0.3, 0.2], abs=1e-9)
    assert best_attention(solo=9, play=0, strengths=[0.5, 0.3, 0.2]) == pytest.approx([0, 0, 1])


# The trainer

def one_by_one(seasons, attention, rule, faith, solo, play, strengths):
    """The same in plain Python, of numbers."""
    path, goals = [], []
    d, m, s = attention
    for _ in range(seasons):
        alone = solo * math.sqrt(s)
        team = play * d**strengths[0] * m**strengths[1] * s**strengths[2]
        path.append((d, m, s))
        goals.append(alone + team)
        got = {"last": (0, 0, alone + team), "first": (team, 0, alone),
               "even": ((alone + team) / 3,) * 3,
               "shapley": (team / 3, team / 3, team / 3 + alone)}[rule]
        if goals[-1] > 0:
            d, m, s = ((1 - faith) * has + faith * each / goals[-1]
                       for has, each in zip((d, m, s), got, strict=True))
    return path, goals


@widely
@given(st.sampled_from(list(RULES)), shares, teams, three)
def test_a_trainer_goes_by_the_credit(rule, faith, team, attention):
    seasons = train(10, attention=attention, rule=RULES[rule], faith=faith, **team)
    path, goals = one_by_one(10, attention.tolist(), rule, faith, **team)
    assert seasons.attention == pytest.approx(np.array(path), abs=1e-9)
    assert seasons.goals == pytest.approx(np.array(goals), abs=1e-7)
    assert seasons.attention.sum(axis=1) == pytest.approx(np.ones(10))
    assert (seasons.alone <= seasons.goals + 1e-9).all() and (seasons.alone >= 0).all()
    assert (seasons.goals <= credit.season(best_attention(**team), **team) + 1e-7).all()


@widely
@given(teams, three, st.floats(0.01, 1))
def test_under_last_touch_the_others_starve(team, attention, faith):
    seasons = train(12, attention=attention, rule=credit.last_touch, faith=faith, **team)
    if seasons.goals.min() > 0:
        left = (1 - faith) ** np.arange(12)[:, None] * attention[:2]
        assert seasons.attention[:, :2] == pytest.approx(left, abs=1e-12)


def test_where_nobody_scores_all_stays():
    seasons = train(4, attention=[0, 0.5, 0.5], rule=credit.last_touch, faith=0.5, solo=0, play=60,
                    strengths=THIRDS)
    assert (seasons.goals == 0).all()
    assert (seasons.attention == [0, 0.5, 0.5]).all()


@widely
@given(three, three, st.floats(0.05, 1), st.floats(0.01, 0.99))
def test_last_touch_is_right_above_the_share_made_alone_that_is_said(attention, strengths, faith,
                                                                    aside):
    solo, play = through(1, 0.5, attention, strengths)
    after = train(10, attention=attention, rule=credit.last_touch, faith=faith, solo=solo,
                  play=play, strengths=strengths).attention[-1]
    border = break_even_alone(attention, after, strengths)
    assert 0 <= border <= 1
    for alone, more in ((border + (1 - border) * aside, 1), (border * aside, -1)):
        if abs(alone - border) > 1e-6:
            solo, play = through(1, alone, attention, strengths)
            goals = credit.season(after, solo=solo, play=play, strengths=strengths)
            assert more * (goals - 1) > -1e-9


def test_thirds_and_a_third_of_faith_less_a_bit():
    """The explorer's start, by hand: after nine seasons 0.7^9 of the others' attention is left."""
    left = 0.7**9
    strikers = 3 - 2 * left  # as many times the attention of season one
    alone, team = math.sqrt(strikers), (left * left * strikers) ** (1 / 3)
    after = [left / 3, left / 3, strikers / 3]
    assert break_even_alone(THIRDS, after, THIRDS) == pytest.approx((1 - team) / (alone - team))
    assert break_even_alone(THIRDS, after, THIRDS) == pytest.approx(0.5400, abs=5e-5)


def test_levers_broadcast():
    alone, faith = np.linspace(0, 1, 5)[None, :], np.linspace(0, 1, 4)[:, None]
    solo, play = through(60, alone, THIRDS, THIRDS)
    many = train(6, attention=THIRDS, rule=credit.shapley, faith=faith, solo=solo, play=play,
                 strengths=THIRDS)
    assert many.attention.shape == (6, 3, 4, 5) and many.goals.shape == (6, 4, 5)
    for i, j in np.ndindex(4, 5):
        one = train(6, attention=THIRDS, rule=credit.shapley, faith=faith[i, 0], solo=solo[0, j],
                    play=play[0, j], strengths=THIRDS)
        assert many.goals[:, i, j] == pytest.approx(one.goals)
    weights = np.stack([THIRDS, [0.5, 0.3, 0.2]], axis=1)
    best = best_attention(solo=5, play=50, strengths=weights)
    assert best.shape == (3, 2)
    assert best[:, 1] == pytest.approx(best_attention(solo=5, play=50, strengths=weights[:, 1]))
    assert break_even_alone(THIRDS, [0.1, 0.1, 0.8], weights).shape == (2,)


TEAM = dict(solo=20, play=80, strengths=THIRDS)
CALLS = {
    credit.season: dict(attention=THIRDS, **TEAM),
    through: dict(goals=60, alone=0.3, attention=THIRDS, strengths=THIRDS),
    train: dict(seasons=3, attention=THIRDS, faith=0.3, **TEAM),
    best_attention: TEAM,
    break_even_alone: dict(before=THIRDS, after=[0.1, 0.1, 0.8], strengths=THIRDS),
}
ALSO = {"seasons": [1.5], "alone": [1.1], "faith": [1.1], **dict.fromkeys(
    ("attention", "strengths", "before", "after"),
    ([0.5, 0.5], [0.2, 0.2, 0.2], [[0.5], [0.6], [-0.1]], 1 / 3))}


@pytest.mark.parametrize(("model", "name"), arguments(CALLS))
def test_what_an_argument_cannot_mean_is_refused(model, name):
    def call(**levers):
        return model(**levers, **({"rule": credit.even} if model is train else {}))

    assert_refused(call, CALLS[model], name, [-0.1, *ALSO.get(name, ())])


@pytest.mark.parametrize(("model", "changed"), [
    (through, {"attention": [0, 0.5, 0.5]}), (break_even_alone, {"before": [0, 0.5, 0.5]}),
    (credit.season, {"strengths": [0, 0.5, 0.5]}), (best_attention, {"strengths": [0, 0.5, 0.5]}),
    (break_even_alone, {"after": THIRDS})])
def test_what_would_be_endless_is_refused(model, changed):
    with pytest.raises(ValueError, match=next(iter(changed))):
        model(**CALLS[model] | changed)


def test_levers_that_do_not_broadcast_are_refused():
    with pytest.raises(ValueError, match="do not broadcast"):
        train(3, attention=THIRDS, rule=credit.even, faith=[0.1, 0.2], solo=[1, 2, 3], play=1,
              strengths=THIRDS)
