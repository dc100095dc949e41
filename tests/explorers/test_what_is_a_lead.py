"""The word itself: forty people, four ways to choose among them, and what each leaves out."""

import csv
from pathlib import Path

import pytest
from seeing import mark, points

from leadofilie import use_language, words
from leadofilie.explorers import WhatIsALead

with (Path(__file__).parents[2] / "data" / "forty_people.csv").open(
        encoding="utf-8", newline="") as file:
    FORTY = list(csv.DictReader(file))


@pytest.fixture(autouse=True)
def dutch():
    use_language("nl")
    yield
    use_language("nl")


def told(**setting):
    explorer = WhatIsALead()
    explorer.set(**setting)
    return explorer


def test_the_forty_are_whole():
    assert len(FORTY) == len({row["name"] for row in FORTY}) == 40
    for row in FORTY:
        assert row["stage"] in ("attention", "interest", "desire", "action")
        assert row["bond"] in ("customer", "former", "met", "stranger")
        assert row["feels"] in ("helped", "nothing", "bothered") and row["fits"] in "01"
        assert (int(row["percent"]) > 0) == (row["label"] == "lead")
        assert (row["label"] == "customer") == (row["bond"] == "customer")
        assert row["week_nl"] and row["week_en"] and row["week_nl"] != row["week_en"]
    assert sum(row["label"] == "lead" for row in FORTY) == 20


@pytest.mark.parametrize(("by", "key"), [
    ("word", lambda row: (("lead", "customer", "none").index(row["label"]), -int(row["percent"]))),
    ("stage", lambda row: ("action", "desire", "interest", "attention").index(row["stage"])),
])
def test_who_comes_first(by, key):
    assert told(by=by).outcome.names == [row["name"] for row in sorted(FORTY, key=key)]


@pytest.mark.parametrize("by", ["word", "stage", "week", "bond"])
@pytest.mark.parametrize("letters", [1, 10, 27])
def test_the_letters_are_counted(by, letters):
    explorer = told(by=by, letters=letters)
    now = explorer.outcome
    feels = {row["name"]: row["feels"] for row in FORTY}
    wrote = [feels[name] for name in now.names[:letters]]
    for name in ("helped", "nothing", "bothered"):
        assert getattr(now, name) == wrote.count(name)
        assert f"**{wrote.count(name)}**" in explorer.sentence
    assert now.missed == sum(feels[name] == "helped" for name in now.names[letters:])
    assert "verzonnen" in explorer.sentence, "each time"


def test_the_start_in_words():
    said = words.plain(told().sentence)
    assert "Je schrijft" in said and "hielp 4 van hen" in said and "zat er 4 dwars" in said


def test_of_whom_nothing_is_known_nobody_is_found_by_their_week():
    fits = {row["name"] for row in FORTY if row["fits"] == "1"}
    most = told(by="week", heard=1).outcome.names
    assert set(most[:len(fits)]) == fits
    assert told(by="week", heard=0).outcome.names == told(by="word").outcome.names
    customers = {row["name"] for row in FORTY if row["bond"] == "customer"}
    some = told(by="week", heard=0.25).outcome.names  # ten people: the customers
    assert set(some[:len(fits & customers)]) == fits & customers


@pytest.mark.parametrize(("language", "nobody", "again"), [
    ("nl", "Van niemand", "kiest het woord ‘lead’"), ("en", "Nobody’s week", "the word “lead”")])
def test_where_nobodys_week_is_known_it_is_not_said_to_choose(language, nobody, again):
    use_language(language)
    for letters in (1, 10, 39):
        explorer = told(by="week", heard=0, letters=letters)
        assert explorer.title.startswith(nobody) and again in words.plain(explorer.sentence)
        assert explorer.outcome.names == told(by="word").outcome.names


def test_who_is_found_by_their_week_is_told_apart_from_who_is_not():
    """Of the nearest 24, customers first, all that it fits: by hand from the file."""
    nearest = sorted(FORTY, key=lambda row: ("customer", "former", "met", "stranger").index(
        row["bond"]))[:24]
    fits = sum(row["fits"] == "1" for row in nearest)
    assert 10 < fits < 24
    explorer = told(by="week", heard=0.6, letters=fits)
    assert explorer.title.startswith("Hun week kiest: ")
    assert "woord ‘lead’" not in explorer.sentence
    explorer.set(letters=fits + 3)
    assert explorer.title.startswith(f"Hun week kiest er {fits} van de {fits + 3}: ")
    assert "Bij de andere **3** kiest het woord ‘lead’" in explorer.sentence


def test_who_was_overlooked_is_seen_among_the_faces():
    """As pale as the bar that counts them; the others without a letter stay white."""
    explorer = told(seen="people")
    without = explorer.outcome.feels[explorer.values["letters"]:].tolist()
    assert 0 < without.count("helped") < len(without) == 30
    dots = sorted(points(mark(explorer.picture, "dots-forty-1")),
                  key=lambda dot: (float(dot[0].get("y")), float(dot[0].get("x"))))
    pale = ["customers-pale" in style for _, style in dots]
    assert pale == [feels == "helped" for feels in without]


def test_as_leads_they_have_a_percentage_and_as_people_a_name():
    leads, people = (told(seen=seen).picture.marks for seen in ("leads", "people"))
    assert "95%" in leads and "Fatima" not in leads
    assert "Fatima" in people and "95%" not in people


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_the_table_tells_all_forty_to_who_sees_no_faces(language):
    use_language(language)
    table = told(letters=10, by="word").table
    assert len(table) == 40
    by_name = {row["name"]: row for row in FORTY}
    for _, name, *_, week, felt in table.itertuples(index=False):
        assert week == by_name[name][f"week_{language}"] and felt
    assert table.iloc[:10, -1].nunique() == 3
    assert set(table.iloc[10:, -1]) == {words.say(f"WhatIsALead-felt-{each}")
                                        for each in ("missed", "none")}


def test_it_claims_nothing():
    assert WhatIsALead.advantage is None and WhatIsALead.wager is None
