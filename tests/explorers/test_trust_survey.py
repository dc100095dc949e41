"""Whom people trust, by wave of Nielsen's survey, and the order that a reader bets on."""

import math

import numpy as np
import pytest
from seeing import written

from leadofilie import use_language, words
from leadofilie.customers import trust_survey
from leadofilie.explorers import TrustSurvey
from leadofilie.explorers.trust.trust_survey import FORMS, PEOPLE, WAVES
from leadofilie.explorers.trust.waves import runs
from leadofilie.marks import Line


@pytest.fixture(autouse=True)
def dutch():
    use_language("nl")
    yield
    use_language("nl")


@pytest.mark.parametrize(("wave", "form", "lead"), [
    ("w2012", "tv", 23), ("w2013", "tv", 6), ("w2007", "newspaper", -2), ("w2015", "site", -4),
    ("w2009", "site", 0), ("w2013", "sms", 31), ("w2007", "banner", 35), ("w2009", "banner", 37),
])
def test_the_lead_of_strangers_by_wave(wave, form, lead):
    survey = TrustSurvey(bet=False)
    survey.set(wave=wave, form=form)
    assert survey.outcome.ahead == lead
    assert float(survey.advantage(**survey.state.arguments)) == lead


@pytest.mark.parametrize(("form", "lead"), [("tv", 2), ("site", 3)])
def test_what_people_act_on_is_told_where_it_was_found(form, lead):
    survey = TrustSurvey(bet=False)
    survey.set(wave="w2013", form=form, asked="acts_on")
    assert survey.outcome.ahead == lead
    assert "70%" in survey.sentence and "te handelen naar" in survey.sentence
    assert float(survey.advantage(**survey.state.arguments)) == lead
    for elsewhere in ({"wave": "w2012"}, {"form": "banner"}):
        survey.set(wave="w2013", form=form)
        survey.set(**elsewhere)
        assert math.isnan(survey.outcome.ahead) and "geen cijfer" in survey.sentence
        assert not survey.break_it.holds


def test_gaps_stay_gaps():
    shares = trust_survey().set_index(["wave", "channel"]).share.dropna()
    assert (2015, "banner") not in shares and (2015, "sms") not in shares
    survey = TrustSurvey(bet=False)
    survey.set(wave="w2015", form="banner")
    assert math.isnan(survey.outcome.ahead) and "geen cijfer" in survey.sentence
    assert not survey.break_it.holds
    assert words.say("TrustSurvey-way-unknown") in survey.break_it.sentence
    row = next(row for row in survey.rows() if row[0] == "Banners")
    assert row[1 + WAVES.index(2009)] == "33%" and row[1 + WAVES.index(2015)] == "–"
    assert list(np.isnan(survey.outcome.lead[FORMS.index("banner")])) == [
        False, False, False, False, True]
    drawn = [list(each.x) for each in survey.marks(survey.outcome) if isinstance(each, Line)]
    assert drawn.count([2007, 2009, 2012, 2013]) == 2, "banners and sms end where they were found"


def test_no_line_crosses_a_gap():
    drawn = list(runs(np.array([35, np.nan, 37, 26, np.nan])))
    assert [(list(years), list(leads)) for years, leads in drawn] == [
        ([2007], [35]), ([2012, 2013], [37, 26])]


def test_every_wave_has_the_figures_that_are_always_there():
    shares = trust_survey().set_index(["wave", "channel"]).share
    for wave in WAVES:
        for channel in (*PEOPLE, "site", "newspaper", "tv"):
            assert 0 < shares[wave, channel] < 1


def test_where_the_claim_about_strangers_turns():
    survey = TrustSurvey(bet=False)
    flips = survey.flips()
    assert flips["wanted"] == 24, "the lead of 23 points is enough for who asks for 23"
    assert flips["fake"] == pytest.approx(23 / 70, abs=1e-6)
    survey.set(wave="w2015", form="site")
    assert not survey.break_it.holds
    survey.set(form="tv")
    assert survey.break_it.holds
    # Banners are nearer, but nobody knows about those in 2015.
    assert survey.flips()["form"] == FORMS.index("site")


@pytest.mark.parametrize(("language", "asked"), [("nl", "jij vroeg er 24"),
                                                ("en", "you asked for 24")])
def test_a_lead_as_large_as_was_asked_for_is_enough(language, asked):
    use_language(language)
    survey = TrustSurvey()
    survey.bet.skip()
    survey.set(wanted=23)
    assert survey.outcome.ahead == 23 and survey.break_it.holds
    assert "asked for" not in survey.sentence and "jij vroeg" not in survey.sentence
    survey.set(wanted=24)
    assert not survey.break_it.holds and asked in survey.sentence
    # Where nothing is wanted, level is still no lead.
    survey.set(wave="w2009", form="site", wanted=0)
    assert survey.outcome.ahead == 0 and not survey.break_it.holds


def test_the_article_s_wave_is_said_and_no_other():
    survey = TrustSurvey(bet=False)
    assert "las het artikel" in survey.sentence
    survey.set(wave="w2013")
    assert "las het artikel" not in survey.sentence


@pytest.mark.parametrize(("language", "opposite", "no_advertisement"), [
    ("nl", "het omgekeerde van wat het artikel schrijft", "een eigen site is geen advertentie"),
    ("en", "the opposite of what the article says", "is no advertisement"),
])
def test_a_site_of_ones_own_is_not_called_an_advertisement(language, opposite, no_advertisement):
    use_language(language)
    survey = TrustSurvey(bet=False)
    survey.choose("first")
    assert opposite in survey.sentence and no_advertisement not in survey.sentence
    survey.choose("site")
    assert opposite not in survey.sentence and no_advertisement in survey.sentence
    assert no_advertisement in words.say("TrustSurvey-preset-site.story")


@pytest.mark.parametrize(("language", "ends"), [
    ("nl", "waar geen cijfer meer is gevonden, houdt een lijn op, en van één los cijfer staat er "
           "alleen een stip"),
    ("en", "a line ends where no further figure was found, and a single figure is only a dot"),
])
def test_the_alternative_text_says_how_the_lines_end(language, ends):
    use_language(language)
    survey = TrustSurvey(bet=False)
    assert ends in words.say("TrustSurvey-alt", known="92%", strangers="70%")
    # No line has a gap within it, and what people act on was found once: a dot and no line.
    for asked in ("trusts", "acts_on"):
        survey.set(asked=asked, wave="w2013")
        for leads in survey.outcome.lead:
            stretches = list(runs(leads))
            assert len(stretches) <= 1
            if asked == "trusts":
                assert stretches[0][0][0] == WAVES[0]
            else:
                assert all(len(years) == 1 for years, _ in stretches)


def test_the_order_is_scored_against_2012_and_against_the_wave_on_show():
    survey = TrustSurvey()
    assert survey.betting
    order = ("newspaper", "known", "strangers", "site", "tv", "banner")
    survey.bet.place(order)
    assert not survey.betting
    # Newspapers on top is wrong against the three above it, and level with TV.
    assert survey.score(order) == {"right": 12, "pairs": 15}
    assert "12 van de 15" in survey.sentence and "12 van de 15" in survey.reveal.sentence
    placed = [text for text in written(survey.picture) if text.startswith("jij: plaats")]
    assert placed[:2] == ["jij: plaats 2", "jij: plaats 3"] and len(placed) == 6
    survey.set(wave="w2015")  # no banner: ten pairs
    assert "van de 10" in survey.sentence
    assert "12 van de 15" in repr(survey.reveal)
    assert survey.score(survey.truth()) == {"right": 15, "pairs": 15}


def test_a_channel_chosen_for_a_place_moves_in_and_the_others_make_room():
    survey = TrustSurvey()
    places = survey.bet.quantity.controls(survey.bet)
    before = survey.bet.value
    places[0].value = before[3]
    assert survey.bet.value == (before[3], *before[:3], *before[4:])
    assert [place.value for place in places] == list(survey.bet.value)
    places[5].value = before[3]
    assert survey.bet.value == (*before[:3], *before[4:], before[3])
    assert survey.betting and survey.bet.placed is None


def test_a_bad_order_is_refused():
    with pytest.raises(ValueError, match="order"):
        TrustSurvey().bet.place(("tv", "tv"))
