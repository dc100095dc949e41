"""The trainer and the strikers: three settings worked out by hand, and from where he is right."""

import math
from xml.etree import ElementTree

import pytest
from seeing import SVG, mark, spots, written

from leadofilie import use_language, words
from leadofilie.explorers import TrainerAndStrikers


@pytest.fixture(autouse=True)
def dutch():
    use_language("nl")
    yield
    use_language("nl")


def trainer(preset=None, **levers):
    explorer = TrainerAndStrikers(bet=False)
    if preset:
        explorer.choose(preset)
    explorer.set(**levers)
    return explorer


def plain(text):
    return words.plain(text).replace("\N{NO-BREAK SPACE}", " ")


def test_who_only_looks_at_who_scores():
    """A third each; 18 goals alone, 42 together; 30% goes to the strikers after each season."""
    explorer = trainer()
    left = 0.7**9  # of a third, for the others, in season ten
    strikers = 3 - 2 * left  # thirds
    goals = 18 * math.sqrt(strikers) + 42 * (left * left * strikers) ** (1 / 3)
    assert goals == pytest.approx(37.82, abs=0.005)
    assert explorer.truth() == explorer.outcome.then == pytest.approx(goals)
    second = 18 * math.sqrt(1.6) + 42 * (0.7 * 0.7 * 1.6) ** (1 / 3)
    assert explorer.outcome.top == pytest.approx(second) and explorer.outcome.season == 2
    said = plain(explorer.sentence)
    assert "van 60 goals naar 61 in seizoen 2" in said and "in seizoen tien zijn het er 38" in said
    assert "als de spitsen 54% van de goals alleen maken" in said
    assert {"verdediging 1%", "middenveld 1%", "spitsen 97%", "38", "het beste: 62"} <= {
        *written(explorer.picture)}


def test_who_gives_everyone_the_same_credit_changes_nothing_in_a_team_of_thirds():
    explorer = trainer(rule="even", faith=1)
    assert explorer.outcome.course == pytest.approx([60] * 10)
    assert explorer.title == "Het blijft bij 60 goals"
    assert not explorer.break_it.holds, "as many is not fewer, whatever rounding says"


def test_who_shares_fairly_in_one_step_by_hand():
    """All faith at once: after season one the strikers get 18 + 42/3 of 60 goals."""
    explorer = trainer(rule="shapley", faith=1)
    strikers, other = 32 / 60, 14 / 60
    alone, together = 18 * math.sqrt(3 * strikers), 42 * 3 * (strikers * other * other) ** (1 / 3)
    assert explorer.outcome.attention[1] == pytest.approx([other, other, strikers])
    assert explorer.outcome.course[1] == pytest.approx(alone + together)
    credit = together / 3 / (alone + together)
    assert explorer.outcome.attention[2] == pytest.approx([credit, credit, 1 - 2 * credit])


def test_money_and_weights_are_shares():
    """€20,000, €40,000 and €60,000; weights of 1, 1 and 2; all faith in who began."""
    explorer = trainer(rule="first", faith=1, defence=20_000, strikers=60_000, weight_defence=1,
                       weight_midfield=1, weight_strikers=2)
    assert explorer.outcome.attention[0] == pytest.approx([1 / 6, 1 / 3, 1 / 2])
    assert explorer.outcome.course[0] == pytest.approx(60)
    assert explorer.outcome.attention[1] == pytest.approx([0.7, 0, 0.3])
    assert explorer.outcome.course[1] == pytest.approx(18 * math.sqrt(0.3 / 0.5))


@pytest.mark.parametrize(("setting", "left", "weight", "border"), [
    ({}, 0.7**9, 1 / 3, 0.54), ({"faith": 0.1}, 0.9**9, 1 / 3, 0.38),
    ({"weight_midfield": 9}, 0.7**9, 1 / 5, 0.56)])
def test_from_where_the_trainer_is_right(setting, left, weight, border):
    """The strikers' weight, and what is left of a third for the others, who have the rest."""
    explorer = trainer(**setting)
    flip = explorer.flips()["solo"]
    alone, team = math.sqrt(3 - 2 * left), (3 - 2 * left) ** weight * left ** (1 - weight)
    assert flip == pytest.approx((1 - team) / (alone - team), abs=1e-6)
    assert explorer.outcome.flip == round(flip, 2) == border
    for solo, fewer in ((flip - 0.01, True), (flip + 0.01, False)):
        explorer.set(solo=round(solo, 2))
        assert explorer.break_it.holds == fewer
        assert (explorer.outcome.then < explorer.outcome.first) == fewer


@pytest.mark.parametrize(("faith", "border"), [(0.3, 0.79), (0.1, 0.52)])
def test_from_where_he_beats_sharing_fairly_too(faith, border):
    """What the story of the soloist says."""
    for solo, wins in ((border - 0.01, False), (border + 0.01, True)):
        now = trainer(faith=faith, solo=round(solo, 2)).outcome
        assert (now.then > now.fair) == wins
    assert words.percent(0.79) in words.say("TrainerAndStrikers-preset-soloist.story")


def test_what_the_stories_tell():
    assert trainer("vlems").outcome.then == pytest.approx(17, abs=0.5)
    assert " 17 over" in words.say("TrainerAndStrikers-preset-vlems.story")
    assert trainer("soloist").outcome.then > trainer("soloist").outcome.fair
    first = trainer("first").outcome
    assert first.then_midfield == pytest.approx(0.7**9 / 3) and first.then < 40
    calm = trainer("calm").outcome
    left = [0.95**season for season in range(13)]
    goals = [18 * math.sqrt(3 - 2 * x) + 42 * (x * x * (3 - 2 * x)) ** (1 / 3) for x in left]
    assert calm.course == pytest.approx(goals[:10])
    assert calm.then > 60 > goals[12], "in season thirteen there are fewer"


def test_where_he_wins_whatever_strikers_do_alone():
    """They got next to nothing: more for them is better for all."""
    explorer = trainer(strikers=5000, faith=0.05, solo=0)
    assert explorer.outcome.flip == 0 and explorer.outcome.then > 60
    assert "hoeveel de spitsen ook alleen maken" in explorer.sentence


def test_the_picture_shows_who_makes_the_goals():
    """Taken hold of where the strikers' own goals begin; the point stands at season ten."""
    explorer = trainer()
    explorer.picture.room = 860
    (handle,) = (each for each in explorer.picture.handles if each["lever"] == "solo")
    ((x, y),) = spots(mark(explorer.picture, "point-goals-1"))
    assert x > handle["x"], "season one is on the left"
    per_goal = 1 / (60 * handle["per_pixel"])  # CSS pixels from above
    assert y - handle["y"] == pytest.approx((37.82 - 18) * per_goal, abs=0.5)


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_a_bet_is_how_many_goals_in_season_ten(language):
    use_language(language)
    explorer = TrainerAndStrikers()
    assert not {"37", "38"} & {*" ".join(written(explorer.picture)).split()}
    explorer.bet.place(75)
    assert "**75**" in explorer.bet.verdict() and "**38**" in explorer.bet.verdict()


def test_three_roads_to_a_trainer_who_is_right():
    """What the task under the claim promises: credit, faith, and strikers who do it alone."""
    explorer = trainer()
    assert explorer.break_it.breaking and explorer.break_it.ways == 3
    for lever, value in (("rule", "shapley"), ("faith", 0.05), ("solo", 0.6)):
        explorer.set(**{**explorer.state.start, lever: value})
        assert not explorer.break_it.holds, lever


def test_the_handle_hides_no_number_of_the_axis():
    """At 30% of 60 goals it stands beside the 20: to its left are two digits of 7 px."""
    explorer = trainer()
    (handle,) = explorer.picture.handles
    (twenty,) = [node for node in ElementTree.fromstring(explorer.picture.svg).iter(f"{SVG}text")
                 if "".join(node.itertext()).strip() == "20"]
    begins = float(twenty.get("x"))
    assert handle["x"] - (begins + 14) > 10, "half as wide as the handle is"
