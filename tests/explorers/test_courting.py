"""Ask at once or get acquainted first: worked out by hand, and a sentence that turns."""

import re

import pytest

from leadofilie import use_language, words
from leadofilie.explorers import Courting


@pytest.fixture(autouse=True)
def dutch():
    use_language("nl")
    yield
    use_language("nl")


def made(**changed):
    explorer = Courting(bet=False)
    explorer.set(**{**explorer.state.start, **changed})
    return explorer


def said(explorer):
    return words.plain(f"{explorer.title} {explorer.sentence}").replace("\N{NO-BREAK SPACE}", " ")


# By hand: 5% leave at each contact (97% of 98% stay), and each closes a quarter of what is left.
# Two contacts: 50 × .9506² × (.30 − .20 × .75²) = 50 × .90364 × .1875 = 8.4716.
# Four: 50 × .9506⁴ × .236719 = 9.6649; five: 250/6 = 41.67 people × .77623 × .252539 = 8.1679.
@pytest.mark.parametrize(("contacts", "won"), [(2, 8.4716), (4, 9.6649), (5, 8.1679)])
def test_fifty_people_worked_out_by_hand(contacts, won):
    explorer = made(contacts=contacts)
    now = explorer.outcome
    assert (now.won, now.once) == (pytest.approx(won, abs=1e-4), pytest.approx(5))
    assert (now.best, now.top) == (4, pytest.approx(9.6649, abs=1e-4))
    assert explorer.say(now) == "wins"
    figure = words.number(won, 1)
    assert f"win je {figure} klanten, met meteen vragen 5" in said(explorer)
    assert f"Eerst {contacts} keer: {figure} ja" in explorer.picture.svg


def test_the_bet_asks_what_four_talks_win():
    courting = Courting(bet=False)
    assert courting.truth() == 9.7 and courting.values["contacts"] == 4
    assert "4 keer" in courting.bet.question and ": 5 klanten" in courting.bet.question
    # “Two thirds of the way, and nearly a fifth have gone.”
    now = courting.outcome
    assert (now.chance - 0.10) / 0.20 == pytest.approx(0.6836, abs=1e-4)
    assert now.gone == pytest.approx(0.1834, abs=1e-4)


def test_fifteen_who_get_real_attention_and_35_who_get_none():
    """105 hours are seven each for fifteen; 15 × .9506⁶ × (.30 − .20 × .75⁶) = 2.926."""
    explorer = made()
    explorer.choose("fifteen")
    now = explorer.outcome
    assert now.reached == pytest.approx(15) and now.won == pytest.approx(2.9265, abs=1e-4)
    assert explorer.say(now) == "pond"
    assert "kan bij alle 50 mensen; eerst 6 keer kennismaken maar bij 15." in said(explorer)
    # One contact with all fifty: 50 × .9506 × .15 = 7.1295, “more than twice as many”.
    assert (now.best, now.top) == (1, pytest.approx(7.1295, abs=1e-4))


@pytest.mark.parametrize(("changed", "dutch", "english"), [
    # 5 hours are a thirteenth of that in people who get twelve talks and a question.
    (dict(hours=5, contacts=12), "kan bij 5 van de 50 mensen; eerst 12 keer kennismaken niet eens "
     "bij één.", "time to ask 5 of the 50 people at once, but not even one if you talk to them 12"),
    # A contact of ten hours: half a person at once, a tenth of one after four talks.
    (dict(hours=5, hours_per_contact=10), "kan niet eens bij één van de 50 mensen, en eerst 4 keer "
     "kennismaken nog minder.", "not even time to ask one of the 50 people at once, and less still "
     "if you talk to them 4"),
    # Nobody says yes at once, so that acquaintance wins what there is to win.
    (dict(hours=5, contacts=12, start=0), "je niet eens uren genoeg hebt voor één mens",
     "too few hours for even one person"),
    # Of five people ten hours reach two.
    (dict(market=5, hours=10), "kan bij alle 5 mensen; eerst 4 keer kennismaken maar bij 2.",
     "ask all 5 people at once, but only 2 if you"),
])
def test_no_time_for_even_one_is_said_so_and_not_as_nought(changed, dutch, english):
    for language, wanted in (("nl", dutch), ("en", english)):
        use_language(language)
        told = said(made(**changed))
        assert wanted in told
        assert not re.search(r"\b0 (van de|of the) \d|\bbij 0\b|\bonly 0\b", told)


def test_quick_rivals_leave_an_empty_chair():
    """30% go at each contact: 50 × (.97 × .70)⁴ × .236719 = 2.516, fewer than the 5 of at once."""
    explorer = made()
    explorer.choose("quick")
    now = explorer.outcome
    assert now.won == pytest.approx(2.5158, abs=1e-4) and explorer.say(now) == "left"
    assert now.gone == pytest.approx(1 - 0.679**4)
    assert "79% van wie je sprak al weg" in said(explorer)


# The claim turns where 50 s⁴ × .236719 = 5: s = .806199, of which 97% are not irritated: rivals
# take 1 − .806199/.97 = 16.887%. There are hours for 250/5 people: of those fewer are won than a
# tenth of m where m > 50 × .81657 × 2.36719 = 96.65, so from 97 people on.
def test_flips_worked_out_by_hand():
    flips = made().flips()
    assert flips["rivals"] == pytest.approx(0.16887, abs=1e-5)
    assert flips["market"] == 97
    # Fewer hours: h/5 × .193298 = 5 at h = 129.3; in steps of five that is 125.
    assert flips["hours"] == 125
    # Acquaintance that adds nothing: .3 − .2(1−g)⁴ = .1/.81657.
    assert flips["growth"] == pytest.approx(1 - ((0.3 - 0.1 / 0.9506**4) / 0.2) ** 0.25, abs=1e-6)
    assert flips["put_off"] is None and flips["value"] is None


@pytest.mark.parametrize(("changed", "way"), [
    (dict(market=5000), "pond"), (dict(hours_per_contact=5), "pond"), (dict(contacts=12), "pond"),
    (dict(rivals=0.4), "left"), (dict(irritation=0.4), "left"),
    (dict(growth=0), "warm"), (dict(start=0.3), "warm"), (dict(ceiling=0.05), "warm")])
def test_each_way_to_break_it_is_told_by_what_did_it(changed, way):
    explorer = made(**changed)
    assert explorer.say(explorer.outcome) == explorer.way(explorer.outcome) == way


def test_a_draw_is_no_win():
    explorer = made(start=0, ceiling=0)
    assert explorer.say(explorer.outcome) == "tie" and explorer.outcome.won == 0
    assert "Het meest" not in said(explorer), "in a draw nothing wins the most"
    assert explorer.way(explorer.outcome) in explorer.ways


def test_where_more_than_twelve_would_win_more_twelve_is_not_called_the_most():
    """Nobody leaves, and each talk goes 5% of the way: 50 × (.3 − .2 × .95^n) only grows."""
    explorer = made(irritation=0, rivals=0, growth=0.05, hours=2000, contacts=12)
    assert explorer.outcome.best == 12 and "12 keer of nog vaker" in said(explorer)
    explorer = made(irritation=0.01, rivals=0, growth=0.05, hours=2000, contacts=12)
    most = explorer.outcome
    assert most.best == 12 and most.further, "50 × .99^n × (.3 − .2 × .95^n) is largest at n = 27"


def test_one_customer_is_no_customers():
    """5 × .9506⁴ × .236719 = .966, which reads as 1."""
    assert "win je 1 klant, met" in said(made(market=5, hours=2000))


def test_who_is_talked_out_of_it_gains_nothing():
    assert "niet groter" in said(made(start=0.3, ceiling=0.1))
    assert "te weinig winst" in said(made(start=0.25))


@pytest.mark.parametrize("preset", ["fifty", "fifteen", "boss"])
def test_each_person_is_a_heart_that_fills(preset):
    explorer = made()
    explorer.choose(preset)
    groups, names, scale = explorer._people(explorer.outcome)
    assert scale == "" and len(names) == 5
    for _, counts, _ in groups:
        assert sum(counts) == explorer.values["market"]
    (_, once, level), (_, first, later) = groups
    assert once[0] == round(explorer.outcome.once) and first[0] == round(explorer.outcome.won)
    assert later > level, "the heart fills"


def test_of_more_people_than_hearts_each_stands_for_several():
    explorer = made()
    explorer.choose("newsletter")
    groups, _, scale = explorer._people(explorer.outcome)
    assert [sum(counts) for _, counts, _ in groups] == [100, 100]
    assert scale == "elk hart: 20 mensen" and scale in explorer.picture.svg
    # 290.3 customers are 14.5 hearts, of a hundred for two thousand.
    assert groups[1][1][0] in (14, 15)


def test_nobody_is_lost_for_good_where_you_help():
    explorer = made()
    explorer.choose("help")
    assert explorer.outcome.off == explorer.outcome.off_once == 0
    assert explorer.outcome.won > explorer.outcome.once
