"""What wins a buyer whose journey is hidden.

The formulas are those of the notebook's cell "model", written out here a second time in plain
Python.
"""

import numpy as np
import pytest
from seeing import mark, spots, written

from leadofilie import use_language, words
from leadofilie.explorer.break_it import advantage
from leadofilie.explorers import HiddenJourney
from leadofilie.explorers.funnel.hidden_journey import FATES, _whole


@pytest.fixture(autouse=True)
def dutch():
    use_language("nl")


def random_settings(explorer, n, seed=11):
    rng = np.random.default_rng(seed)
    for _ in range(n):
        yield {name: each.at(int(rng.integers(each.count + 1)))
               for name, each in explorer.quantities.items()}


def held(explorer, **values):
    """The explorer at its start but for `values`."""
    explorer.set(**{**explorer.state.start, **values})
    return explorer.outcome


@pytest.mark.parametrize("values", [
    {}, {"hidden": 0.2, "reviews": 2, "talk": 0.5},
    {"hidden": 0.9, "rivals": 9, "findability": 0.3, "talk": 4},
])
def test_the_hidden_journey_is_as_the_notebook_writes_it(values):
    explorer = HiddenJourney()
    now, v = held(explorer, **values), explorer.values
    m = v["rivals"] + 1

    def better(p, w):
        return p * w / (1 - p + p * w)

    listed = better(m ** -v["hidden"], v["reviews"])
    chosen = better(m ** (v["hidden"] - 1), v["talk"])
    won = v["findability"] * listed * chosen
    assert now.shares.won == pytest.approx(won)
    gains = [10 * won * (1 - p) for p in (v["findability"], listed, chosen)]
    assert list(now.gains) == pytest.approx(gains)
    # What the slope says is what 1% better odds in fact do.
    more = better(m ** (v["hidden"] - 1), v["talk"] * 1.01) / chosen - 1
    assert 100 * won * more == pytest.approx(now.gains.talk / 10, rel=0.02)


def test_a_hundred_buyers_are_always_a_hundred():
    explorer = HiddenJourney()
    for values in random_settings(explorer, 200):
        now = explorer.model(**values)
        assert sum(now.counts) == 100 and min(now.counts) >= 0
        assert all(abs(count - 100 * getattr(now.shares, fate)) < 1
                   for count, fate in zip(now.counts, FATES, strict=True))
    assert _whole([1 / 3, 1 / 3, 1 / 3, 0]) == (34, 33, 33, 0)


def test_hiding_changes_how_many_as_soon_as_reviews_differ():
    """That it changes nothing at equal reviews is what the model assumes, and is no finding."""
    explorer = HiddenJourney()
    won = [held(explorer, hidden=hidden, reviews=2).shares.won for hidden in (0.67, 0.9)]
    kept = [5**-hidden for hidden in (0.67, 0.9)]  # of five, evenly narrowed
    better = [2 * yes / (2 * yes + (1 - yes)) for yes in kept]  # twice as many yeses per no
    assert (kept[0], better[0]) == pytest.approx((0.34, 0.51), abs=0.005)
    assert won == pytest.approx([0.6 * share / 5 / yes
                                 for share, yes in zip(better, kept, strict=True)])
    assert [round(100 * each, 1) for each in won] == [17.9, 19.4]
    for language in words.LANGUAGES:
        use_language(language)
        HiddenJourney()
        hint = words.say("HiddenJourney-reviews.hint")
        assert "34%" in hint and "51%" in hint


def test_with_equal_reviews_hiding_changes_what_wins_not_how_many():
    explorer = HiddenJourney()
    won = {held(explorer, hidden=hidden).counts[0] for hidden in np.linspace(0, 1, 21)}
    assert won == {12}
    said = [explorer.say(held(explorer, hidden=hidden)).rpartition("-")[2]
            for hidden in (0, 0.49, 0.5, 0.51, 0.67)]
    assert said == ["talk", "talk", "even", "reviews", "reviews"]


def test_reviews_and_talk_weigh_the_same_at_exactly_half():
    explorer = HiddenJourney()
    assert explorer.flips()["hidden"] == pytest.approx(0.5, abs=1e-6)
    explorer.choose("even")
    assert not advantage(explorer) > 0
    for rivals in (1, 3, 20):
        explorer.set(rivals=rivals, hidden=0.67)
        assert explorer.flips()["hidden"] == pytest.approx(0.5, abs=1e-6)


def test_dots_that_keep_their_fate_keep_their_number():
    explorer = HiddenJourney()
    seats = []
    for hidden in (0, 0.67):
        explorer.set(hidden=hidden)
        dots = [spots(mark(explorer.picture, f"dots-crowd-{n}")) for n in (1, 2, 3, 4)]
        assert tuple(map(len, dots)) == explorer.outcome.counts
        assert len({place for each in dots for place in each}) == 100
        assert [words.number(count) in written(explorer.picture)
                for count in explorer.outcome.counts] == [True] * 4
        seats.append(dots)
    for one, other in zip(*seats, strict=True):  # in each fate the same seats fill first
        few = min(len(one), len(other))
        assert one[:few] == other[:few]
