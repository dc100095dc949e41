"""The game of break-it, as a reader plays it: a sign, a map that is empty at first, ways, hints."""

import re

import pytest
from every import CLAIMS, LANGUAGES, made
from seeing import SVG, mark

from leadofilie import explorers, words


def by_hand(explorer, name, *values):
    """A hand takes a lever along these values and lets go."""
    for value in values:
        explorer.levers[name].value = value
    explorer.levers[name].settled += 1


def cracked(part):
    return "lo-cracked" in part.picture.sentence


def bitten(part):
    return part.picture.sentence.count("lo-bitten")


def cells(part):
    """How many cells of the map are green, and how many brick: those are hatched."""
    looks = []
    for n in (1, 2):
        if f"{part.picture.name}-bars-map-{n}" in part.picture.svg:
            looks += [path.get("style") for path in
                      mark(part.picture, f"bars-map-{n}").iter(f"{SVG}path")]
    green = [look for look in looks if "fill: var(--lo-customers-pale)" in look]
    brick = [look for look in looks if "fill: url(#" in look and "stroke: var(--lo-loss)" in look]
    assert len(green) + len(brick) == len(looks)
    return len(green), len(brick)


def all_is_shown(part):
    """Whether all of the map and where each lever turns the claim can be seen."""
    (shown,) = {"drawing-map-1" in part.picture.svg, not any(cells(part)),
                len(next(part.rows())) == 3, part._map.pressed}
    return shown


@CLAIMS
@LANGUAGES
def test_before_the_first_move_nothing_is_given_away(kind, language):
    explorer = made(kind, language)
    part = explorer.break_it
    assert not all_is_shown(part)
    assert sum(cells(part)) == 1, "where the reader stands"
    assert not any(lever.label in part.sentence for lever in explorer.levers.values())
    assert not re.search(r"\d", part.sentence.replace(words.say(f"{explorer.name}-claim"), "")
                         .replace(f"0 van {part.ways}", "").replace(f"0 of {part.ways}", ""))
    assert part.picture.sentence.count("lo-cookie") - 1 == part.ways and not bitten(part)
    assert cracked(part) == (not part.holds)


@pytest.mark.parametrize(("language", "found", "names"), [
    ("nl", "1 van 3 manieren gevonden: ", "Verloop per maand"),
    ("en", "1 of 3 ways found: ", "Churn a month"),
])
def test_a_hand_that_crosses_the_border_cracks_the_sign_and_finds_a_way(language, found, names):
    explorer = made(explorers.FinitePond, language)
    part = explorer.break_it
    by_hand(explorer, "churn", 0.015, 0.01, 0.0075)
    assert not cracked(part) and not part.found
    by_hand(explorer, "churn", 0.005)
    claim = words.say("FinitePond-claim")
    assert cracked(part) and bitten(part) == 1
    assert part.sentence.startswith({"nl": f"**Onderuit:** {claim}",
                                     "en": f"**Proved wrong:** {claim}"}[language])
    assert f"{found}{names}." in part.sentence
    heard = re.sub("<[^>]*>", "", part.picture.sentence)
    assert heard.split() == words.plain(part.sentence).split(), "a screen reader gets it as well"
    explorer.undo()
    assert not cracked(part) and bitten(part) == 1, "what was found stays found"
    by_hand(explorer, "churn", 0.0025)
    assert part.found == ["churn"], "the same way again is no other one"


def test_the_sign_cracks_under_the_hand_and_the_map_waits():
    explorer = made(explorers.FinitePond)
    part = explorer.break_it
    part.x, part.y = "hours", "help_hours"
    part.show()
    before = part.picture.svg
    explorer.levers["churn"].value = 0.005
    assert cracked(part) and bitten(part) == 1 and part.picture.svg == before
    explorer.levers["churn"].settled += 1
    assert cells(part) == (0, 1), "the same place, but the claim fails there now"


def test_only_a_hand_finds_a_way():
    explorer = made(explorers.TwoEnvelopes)
    part = explorer.break_it
    explorer.choose("tight")
    code = explorer.code
    assert cracked(part) and not part.found
    explorer.reset()
    by_hand(explorer, "budget", 300)
    explorer.load(code)
    explorer.undo()
    explorer.set(outside_return=0.3)
    assert cracked(part) and not part.found
    by_hand(explorer, "budget", 400)
    assert not part.found, "it was broken already"


def test_the_map_colours_where_the_reader_has_been():
    explorer = made(explorers.FinitePond)
    part = explorer.break_it
    by_hand(explorer, "churn", 0.05, 0.1, 0.15)
    assert cells(part) == (4, 0)
    by_hand(explorer, "churn", 0.0025)
    assert cells(part) == (4, 1)
    assert "op 4 plekken klopt het, op 1 niet" in part.alt
    assert f"{explorer.levers['market'].show()} en {explorer.levers['churn'].show()}" in part.alt
    by_hand(explorer, "market", 100_000)
    assert cells(part) == (4, 2)


def test_the_colours_are_the_truth_of_the_whole_map():
    """Also where another lever has moved since the reader was there."""
    explorer = made(explorers.FinitePond)
    part = explorer.break_it
    by_hand(explorer, "churn", 0.02, 0.05, 0.1)
    before = cells(part)
    by_hand(explorer, "newcomers", explorer.levers["newcomers"].maximum)
    held, broke = cells(part)
    assert sum(before) == held + broke and broke > before[1]


@CLAIMS
@LANGUAGES
def test_who_takes_every_hint_wins(kind, language):
    """A hint names a lever and which way it goes; the next one a value that does it when typed."""
    explorer = made(kind, language)
    part = explorer.break_it
    stood = cracked(part)
    for n in range(1, part.ways + 1):
        part._hint.click()
        ((name, label),) = [(name, lever.label.rstrip("?"))
                            for name, lever in explorer.levers.items()
                            if f"**{lever.label.rstrip('?')}**" in part.sentence]
        lever, start = explorer.levers[name], explorer.values[name]
        up = words.say("stage-hint-up", lever=label) in part.sentence
        told = re.compile(rf"\*\*{re.escape(label)}: ([^*]+)\*\*")
        assert not told.search(part.sentence), "no value yet"
        part._hint.click()
        value = told.search(part.sentence)[1]
        assert part._hint.layout.visibility == "visible"
        beside = part.view.children[-1].children[0].children
        assert lever in (*beside, *beside[-1].children), "it can be moved right there"
        lever.typed = f"{value}\nplace {n}"
        assert (explorer.values[name] > start) == up
        assert bitten(part) == n and cracked(part) != stood
        assert part._hint.layout.visibility == "hidden"
        assert all_is_shown(part) == (n == part.ways)
        explorer.reset()
    assert cracked(part) == stood and len(part.found) == part.ways


def test_a_next_hint_is_of_another_lever():
    explorer = made(explorers.FinitePond)
    part = explorer.break_it
    hints = []
    for _ in range(4):
        part._hint.click()
        hints.append(part.sentence)
    assert len(set(hints)) == 4 and "Verloop" in hints[0] and "0,50%" in hints[1]
    assert "Verloop" not in hints[2] + hints[3]


@pytest.mark.parametrize(("language", "task", "done"), [
    ("nl", "**Maak hem waar:**", "**Nu klopt het wel:**"),
    ("en", "**Make it true:**", "**Now it does hold:**"),
])
def test_a_claim_that_fails_where_it_starts_is_to_be_made_true(language, task, done):
    explorer = made(explorers.WhoBringsNewCustomers, language)
    part = explorer.break_it
    assert cracked(part) and task in part.sentence and part.ways == 3
    by_hand(explorer, "churn", 0.01, 0.005)
    assert not cracked(part) and part.sentence.startswith(done) and part.found == ["churn"]
    by_hand(explorer, "churn", 0.02)
    assert cracked(part) and part.found == ["churn"]


def test_where_nothing_is_known_nothing_is_broken():
    survey = made(explorers.TrustSurvey)
    part = survey.break_it
    by_hand(survey, "form", survey.quantities["form"].options.index("banner"))
    by_hand(survey, "wave", survey.quantities["wave"].options.index("w2015"))
    assert words.say("TrustSurvey-way-unknown") in part.sentence
    assert not part.found and "**Onderuit" not in part.sentence


@CLAIMS
def test_who_asks_sees_all(kind):
    explorer = made(kind)
    part = explorer.break_it
    part.picture.table_open = True
    part._map.click()
    assert all_is_shown(part)
    for name, flip in explorer.flips().items():
        if flip is not None:
            assert part._exact(name, flip) in part.picture.table
    explorer.reset()
    assert all_is_shown(part)


def test_on_paper_all_stands_there(monkeypatch):
    monkeypatch.setenv("LEADOFILIE_PAPER", "1")
    explorer = made(explorers.FinitePond)
    part = explorer.break_it
    assert all_is_shown(part)
    assert repr(part) == (
        "Nog niet onderuit: ‘Na vijf jaar lopen er meer klanten weg dan er bijkomen.’ De kleinste "
        "verandering waarbij het omslaat: Verloop per maand: 0,50% (nu 1,75%); Uren per maand om "
        "mensen te benaderen: 130 uur (nu 200 uur); Mensen in je markt: 950 (nu 400).")
