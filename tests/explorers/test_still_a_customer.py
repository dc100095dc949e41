"""Who is still a customer: settings worked out apart, the flip, and the miss that is shown."""

import csv
import math
from pathlib import Path

import numpy as np
import pytest
from seeing import SVG, mark, spots

from leadofilie import use_language, words
from leadofilie.explorers import StillACustomer

ROOT = Path(__file__).parent.parent.parent
R, ALPHA, A, B = 0.63714, 7.3103, 0.80747, 1.22839  # as fitted to CDNOW


@pytest.fixture(autouse=True)
def dutch():
    use_language("nl")
    yield
    use_language("nl")


def explorer(**levers):
    made = StillACustomer(bet=False)
    made.set(**levers)
    return made


def plain(text):
    return words.plain(text).replace("\N{NO-BREAK SPACE}", " ")


def chance(bought, silent, since):
    """Batislam and others' P(alive), in plain Python."""
    x = bought - 1
    return 1 / (1 + A / (B + x) * ((ALPHA + since) / (ALPHA + since - silent)) ** (R + x))


def customers():
    with (ROOT / "data" / "cdnow_customers.csv").open() as file:
        return [{name: float(value) for name, value in row.items()} for row in csv.DictReader(file)]


@pytest.mark.parametrize(("levers", "key", "shown"), [
    (dict(bought=7, silent=20, since=39), "gone", "17%"),
    (dict(bought=2, silent=20, since=39), "still", "52%"),
    (dict(bought=7, silent=3, since=39), "still", "85%"),
])
def test_three_customers_worked_out_apart(levers, key, shown):
    made = explorer(**levers)
    now = made.outcome
    assert now.chance == pytest.approx(chance(**levers), rel=1e-6)
    assert made.say(now) == key
    assert shown in plain(made.sentence) and shown in plain(made.title)
    # As many of these in the file, and as many of them came back, as a reader counts.
    low, high = {7: (7, 9), 2: (2, 2)}[levers["bought"]]
    like = [each for each in customers() if low <= each["frequency"] + 1 <= high
            and abs(each["age"] - each["recency"] - levers["silent"]) <= 3]
    assert now.like == len(like)
    back = np.mean([each["days_from"] > 0 for each in like])
    assert now.back == pytest.approx(back)
    assert f"{round(100 * back)}%" in plain(made.sentence)


def test_the_picture_holds_the_same():
    made = explorer(bought=7, silent=20)
    now = made.outcome
    # The ring is around the first dot that is as sure: of the hundred 8 or so are less so.
    sure = sorted(chance(each["frequency"] + 1, each["age"] - each["recency"], each["age"])
                  for each in customers())
    hundred = np.quantile(sure, (np.arange(100) + 0.5) / 100)
    assert made.base.dots == pytest.approx(hundred, rel=1e-5)
    rings = spots(mark(made.picture, "dots-people-1"))
    ring, = spots(mark(made.picture, "point-people-1"))
    place = int((hundred < now.chance).sum())
    assert ring == pytest.approx(rings[place], abs=0.1)
    # A silence that is twice as long stands twice as far on the map.
    (x, y), = spots(mark(made.picture, "point-map-1"))
    made.set(silent=10)
    (nearer, same), = spots(mark(made.picture, "point-map-1"))
    made.set(silent=0)
    (zero, _), = spots(mark(made.picture, "point-map-1"))
    assert x - nearer == pytest.approx(nearer - zero, abs=0.05) and y == same


@pytest.mark.parametrize("bought", [2, 7, 15])
def test_it_flips_where_the_chance_is_one_half(bought):
    made = explorer(bought=bought, silent=20)
    flip = made.flips()["silent"]
    assert chance(bought, flip, 39) <= 0.5 < chance(bought, flip - 1, 39) or \
        chance(bought, flip, 39) > 0.5 >= chance(bought, flip + 1, 39)
    by_hand = (ALPHA + 39) * (1 - (A / (B + bought - 1)) ** (1 / (R + bought - 1)))
    assert abs(flip - by_hand) < 1


def test_all_names_and_the_miss_are_told():
    made = explorer(beside="all")
    assert made.say(made.outcome) == "all"
    sentence = plain(made.sentence)
    for told in ("23.570", "9.560", "41%", "15.934", "19.684", "19%"):
        assert told in sentence
    assert made.outcome.missed == pytest.approx(1 - 15_934 / 19_684, abs=1e-4)
    # In every group more came back than the model said.
    assert (made.outcome.really > made.outcome.expected).all()


def test_the_model_gives_up_the_good_customer_too_soon():
    """The lines fall while the bars do not: this is the surprise and its refutation in one."""
    now = explorer(bought=7, silent=20).outcome
    known = ~np.isnan(now.really)
    assert known.sum() == 5 and (now.count[~known] < 10).all()
    assert now.expected[known][-1] < 0.1 < 0.5 < now.really[known][-1]
    assert now.expected[known][0] > now.expected[known][-1]
    assert now.really[known][0] < now.really[known][-1]


def test_what_nobody_can_check_is_said():
    made = explorer(bought=20, silent=20)
    assert made.say(made.outcome) == "gone-alone"
    assert "geen tien" in made.sentence
    assert math.isnan(made.outcome.back)


@pytest.mark.parametrize(("language", "told"), [
    ("nl", "niemand was er langer klant dan 39 weken"),
    ("en", "nobody there had been a customer for longer than 39 weeks")])
@pytest.mark.parametrize(("since", "silent", "key", "shown"), [
    (156, 20, "still-longer", "79%"), (40, 25, "gone-longer", "6%")])
def test_longer_than_anybody_was_followed_nothing_is_held_against_it(
        language, told, since, silent, key, shown):
    """At CDNOW all began in the first quarter of 1997: 39 weeks at most."""
    assert 38 < max(each["age"] for each in customers()) < 39
    use_language(language)
    made = explorer(bought=7, silent=silent, since=since)
    now = made.outcome
    assert now.chance == pytest.approx(chance(7, silent, since), rel=1e-6)
    assert made.say(now) == key and shown in plain(made.title)
    assert told in plain(made.sentence) and "54%" not in plain(made.sentence)
    # No bar is darker than the others: none is about a customer like this.
    styles = {node.get("style") for node in mark(made.picture, "bars-after-1").iter(f"{SVG}path")}
    assert len(styles) == 1
    made.set(since=39)
    styles = {node.get("style") for node in mark(made.picture, "bars-after-1").iter(f"{SVG}path")}
    assert len(styles) == 2


def test_what_was_expected_is_told_of_the_same_people_as_what_they_did():
    """A chance to be a customer (45%) is not one to buy in nine months: of those 24% was expected,
    and 35% did; “not that bad” is beside the 24%."""
    now = explorer(bought=2, silent=24).outcome
    assert (now.chance, now.told, now.back) == pytest.approx((0.455, 0.235, 0.352), abs=5e-4)
    said = plain(explorer(bought=2, silent=24).sentence)
    assert "zou volgens het model 24% in de negen maanden erna weer kopen. Het werd **35%**" in \
        explorer(bought=2, silent=24).sentence.replace("\N{NO-BREAK SPACE}", " ")
    assert said.index("24% in de") < said.index("35%") < said.index("viel mee")


def test_the_bet_is_on_the_share_of_all_names():
    made = StillACustomer()
    assert made.betting and made.truth() == pytest.approx(9_560 / 23_570, abs=1e-4)
    made.bet.place(0.9)
    verdict = plain(made.bet.verdict())
    assert "90%" in verdict and "41%" in verdict and "49" in verdict
    assert mark(made.picture, "rule-people-2") is not None, "the guess stays in the picture"
