"""What is particular to the explorers of notebook 03."""

import math
import time

import numpy as np
import pytest

from leadofilie import use_language, words
from leadofilie.explorers.trust import (
    FORMS,
    MONTHS,
    PEOPLE,
    WAVES,
    ReferralChain,
    RumourNetwork,
    TrustSurvey,
    WhoBringsNewCustomers,
)
from leadofilie.models import word_of_mouth as talk
from leadofilie.records.surveys import trust_survey


@pytest.fixture(autouse=True)
def dutch():
    use_language("nl")


# --- TrustSurvey --------------------------------------------------------------------------------


@pytest.mark.parametrize(("wave", "form", "lead"), [
    ("w2012", "tv", 23), ("w2013", "tv", 6), ("w2007", "newspaper", -2), ("w2015", "site", -4),
    ("w2009", "site", 0), ("w2013", "sms", 31), ("w2007", "banner", 35),
])
def test_the_lead_of_strangers_by_wave(wave, form, lead):
    survey = TrustSurvey()
    survey.set(wave=wave, form=form)
    assert survey.outcome.now == lead
    assert float(survey.advantage(**survey._arguments(survey.values))) == lead


def test_gaps_stay_gaps():
    shares = trust_survey()
    assert (2009, "banner") not in shares and (2015, "sms") not in shares
    survey = TrustSurvey()
    survey.set(wave="w2009", form="banner")
    assert math.isnan(survey.outcome.now) and "geen cijfer" in survey.sentence
    assert not survey.break_it.holds
    assert words.say("TrustSurvey-way-unknown") in survey.break_it.sentence
    row = next(row for row in survey.table if row[0] == "Banners")
    assert row[1 + WAVES.index(2009)] == row[1 + WAVES.index(2015)] == "–"
    line = survey.lines[FORMS.index("banner")]
    assert list(np.isnan(line.get_ydata())) == [False, True, False, False, True]


def test_every_wave_has_the_figures_that_are_always_there():
    shares = trust_survey()
    for wave in WAVES:
        for channel in (*PEOPLE, "site", "newspaper", "tv"):
            assert 0 < shares[wave, channel] < 1


def test_where_the_claim_about_strangers_turns():
    survey = TrustSurvey()
    flips = survey.flips()
    assert flips["wanted"] == pytest.approx(23, abs=1e-5)
    assert flips["fake"] == pytest.approx(23 / 70, abs=1e-6)
    survey.set(wave="w2015", form="site")
    assert not survey.break_it.holds
    survey.set(form="tv")
    assert survey.break_it.holds
    # Banners are nearer, but nobody knows about those in 2015.
    assert survey.flips()["form"] == FORMS.index("site")


def test_the_article_s_wave_is_said_and_no_other():
    survey = TrustSurvey()
    assert "las het artikel" in survey.sentence
    survey.set(wave="w2013")
    assert "las het artikel" not in survey.sentence


def test_the_order_is_scored_against_2012_and_against_the_wave_on_show():
    survey = TrustSurvey()
    assert survey.picture.cover
    order = ("newspaper", "known", "strangers", "site", "tv", "banner")
    survey.bet.place(order)
    assert not survey.picture.cover
    # Newspapers on top is wrong against the three above it, and level with TV.
    assert survey.score(order) == {"right": 12, "pairs": 15}
    assert "12 van de 15" in survey.sentence and "12 van de 15" in survey.reveal.sentence
    assert [text.get_text() for text in survey.places][:2] == ["jij: plaats 2", "jij: plaats 3"]
    survey.set(wave="w2009")  # no banner: ten pairs
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
    assert survey.picture.cover and survey.bet.placed is None


def test_a_bad_order_is_refused():
    with pytest.raises(ValueError, match="order"):
        TrustSurvey().bet.place(("tv", "tv"))


# --- WhoBringsNewCustomers ----------------------------------------------------------------------


def test_the_firm_dies_exactly_where_churn_meets_talk():
    firm = WhoBringsNewCustomers()
    flips = firm.flips()
    assert flips["churn"] == pytest.approx(0.4 * 1 * 0.2, abs=1e-8)
    assert flips["promoters"] == pytest.approx(0.05 / 0.2, abs=1e-8)
    assert flips["tells"] == pytest.approx(0.05 / (0.4 * 0.2), abs=1e-7)
    assert flips["converts"] == pytest.approx(0.05 / 0.4, abs=1e-8)
    assert flips["customers"] == 0
    assert flips["margin"] == pytest.approx(0, abs=1e-5)
    assert flips["reward"] == pytest.approx(20 * (1 - 0.95**60) / 0.05, abs=1e-4)
    for name in ("quiet", "detractors", "warns", "market", "advertising", "cost_per_customer"):
        assert flips[name] is None


@pytest.mark.parametrize(("broken", "way"), [
    (dict(churn=0.1), "churn"), (dict(churn=0.08), "churn"), (dict(customers=0), "nobody"),
    (dict(margin=-5), "loss"), (dict(reward=400), "loss"),
])
def test_three_ways_to_break_it(broken, way):
    firm = WhoBringsNewCustomers()
    firm.set(**broken)
    assert not firm.break_it.holds
    assert words.say(f"WhoBringsNewCustomers-way-{way}") in firm.break_it.sentence


@pytest.mark.parametrize(("preset", "holds"), [
    ("start", True), ("quiet", True), ("shoes", True), ("trousers", False), ("secret", False),
    ("bought", False), ("nobody", False), ("hunters", False),
])
def test_the_stories_are_true(preset, holds):
    firm = WhoBringsNewCustomers()
    firm.choose(preset)
    assert firm.break_it.holds == holds
    now = firm.outcome
    if preset == "bought":
        assert firm.title.startswith("Gekocht") and now.level == 0
        assert now.run.left.sum() > 0.9 * (now.run.by_advertising + now.run.by_talk).sum()
    if preset == "hunters":
        assert now.worth < 0 and now.run.customers[-1] > now.run.customers[0]
    if preset == "nobody":
        assert now.run.customers.max() == 0 and now.level == 0


def test_promoters_alike_and_yet_shoes_live_and_trousers_die():
    firm = WhoBringsNewCustomers()
    start = firm.outcome.promoters
    firm.choose("trousers")
    assert firm.outcome.promoters == start
    assert firm.outcome.run.customers[-1] < 200
    firm.choose("shoes")
    assert firm.outcome.run.customers[-1] > 6000


def test_the_switch_is_advertising_at_zero():
    firm = WhoBringsNewCustomers()
    firm.set(quiet=1)
    off = firm.outcome.run.customers
    firm.set(quiet=0, advertising=0)
    np.testing.assert_array_equal(firm.outcome.run.customers, off)


def test_the_areas_add_up_to_the_customers():
    firm = WhoBringsNewCustomers()
    np.testing.assert_allclose(firm.outcome.origins.sum(axis=0), firm.outcome.run.customers)
    top = firm.areas[-1].get_xy()[:MONTHS + 1, 1]
    np.testing.assert_allclose(top, firm.outcome.run.customers)


def test_the_score_is_worked_out():
    firm = WhoBringsNewCustomers()
    assert firm.score_line.get_text() == "40% promotors − 10% afbrekers = score +30"
    firm.set(promoters=0.1, detractors=0.25)
    assert firm.score_line.get_text().endswith("score −15")


def test_detractors_cost_customers_and_no_detractor_costs_none():
    firm = WhoBringsNewCustomers()
    assert "afbrekers kosten" in firm.sentence
    firm.set(detractors=0)
    assert "afbrekers kosten" not in firm.sentence
    assert firm.outcome.level == pytest.approx(1 - 0.05 / 0.08)


def test_the_bet_is_the_same_firm_without_advertising():
    firm = WhoBringsNewCustomers()
    truth = firm.truth()
    firm.bet.skip()
    firm.choose("quiet")
    assert truth == pytest.approx(firm.outcome.run.customers[-1] / 10_000)
    assert firm.truth() == truth


# --- RumourNetwork ------------------------------------------------------------------------------


def test_weak_ties_matter_about_as_much_as_strong_ones():
    network = RumourNetwork()
    now = network.outcome
    assert 0 < now.half < 25
    no_weak, no_strong = now.cut(weak=True), now.cut(strong=True)
    assert no_weak > 2 * now.half and no_strong > 2 * now.half
    assert 0.7 < no_weak / no_strong < 1.4
    network.choose("no_weak")
    assert network.outcome.half == no_weak and network.outcome.so_far[2] == 0
    network.choose("no_strong")
    assert network.outcome.half == no_strong and network.outcome.so_far[1] == 0


def test_talk_needs_somebody_to_begin():
    network = RumourNetwork()
    network.choose("no_advertising")
    assert sum(network.outcome.so_far) == 0 and "niemand" in network.sentence


def test_weeks_only_add():
    network = RumourNetwork()
    before = np.zeros(3)
    for week in range(0, 61, 5):
        network.set(week=week)
        assert (np.array(network.outcome.so_far) >= before).all()
        before = np.array(network.outcome.so_far)


def test_dots_are_the_people_who_know():
    network = RumourNetwork()
    for week in (0, 12, 60):
        network.set(week=week)
        drawn = [len(mark.get_xdata()) for mark in network.marks]
        assert sum(drawn) == 400 and tuple(drawn[1:]) == network.outcome.so_far
    network.set(people=3000)
    assert 380 <= sum(len(mark.get_xdata()) for mark in network.marks) <= 400


def test_the_dots_lie_in_the_picture():
    network = RumourNetwork()
    for room in (340, 860):
        network.picture.room = room
        for strong in (4, 15, 29):
            network.set(strong=strong)
            assert (network.xy > 0).all() and (network.xy < network.shape).all()


def test_the_play_button_runs_the_weeks_as_one_step_back():
    network = RumourNetwork()
    network.view  # noqa: B018 - makes the button
    network.set(week=57)
    network.play.playing = True
    for _ in range(9):
        if network.play.playing:
            network.play.asked += 1
    assert network.values["week"] == 60 and not network.play.playing
    network.undo()
    assert network.values["week"] == 57
    network.set(week=60)
    network.play.playing = True  # at the end it begins anew
    network.play.asked += 1
    assert network.values["week"] == 1 and network.play.playing
    network.play.playing = False
    network.play.asked += 1
    assert network.values["week"] == 1


def test_three_thousand_people_within_the_time_of_a_blink():
    def seconds(luck):
        began = time.perf_counter()
        talk.spread(luck, people=3000, strong=29, weak=29, strong_pass=0.04, weak_pass=0.01,
                    advertising=0.001, steps=100)
        return time.perf_counter() - began

    assert min(map(seconds, range(5))) < 0.15


# --- ReferralChain ------------------------------------------------------------------------------


def test_the_published_shares_read_both_ways():
    chain = ReferralChain()
    np.testing.assert_allclose(chain.outcome.people, [81, 24.3, 2.916, 0.2916])
    np.testing.assert_allclose(chain.outcome.other, [81, 30, 12, 1.2])
    chain.choose("finance")
    np.testing.assert_allclose(chain.outcome.people, [68, 22.44, 3.1416, 0.31416])
    chain.choose("all")
    np.testing.assert_allclose(chain.outcome.people, [81, 30, 12, 1.2])
    assert "álle" not in chain.sentence and "0,3" in chain.sentence


def test_where_a_promise_earns_itself_back():
    chain = ReferralChain()
    flips = chain.flips()
    assert flips["worth"] == pytest.approx(2 / (0.30 * 0.12 * 0.10), rel=1e-6)
    assert flips["effort"] == pytest.approx(3.6, abs=1e-5)
    assert flips["reward"] == pytest.approx(1.6 / (0.30 * 0.12), abs=1e-4)
    assert flips["intend"] is None  # promises are counted one by one


def test_more_people_cannot_do_it_than_said_so():
    chain = ReferralChain()
    chain.set(reading="all", intend=0.2, refer=0.9, convert=1)
    assert list(chain.outcome.people[:3]) == pytest.approx([20, 20, 20])


def test_guesses_are_drawn_and_judged():
    chain = ReferralChain()
    chain.bet.place((60, 40, 20, 10))
    assert [text.get_text() for text in chain.guesses] == [
        f"jouw gok: {n}" for n in (60, 40, 20, 10)]
    assert "Jij gokte 10" in chain.sentence
    assert "60 van 100" not in chain.reveal.sentence and "60, 40, 20, 10" in chain.reveal.sentence
    assert "ruim boven" in chain.reveal.sentence
    modest = ReferralChain()
    modest.bet.place((81, 24, 3, 0))
    assert "niet ver boven" in modest.reveal.sentence


# --- the equations, as the notebook writes them -------------------------------------------------

FIRMS = ({}, {"quiet": 1, "detractors": 0.3, "warns": 5},
         {"churn": 0.12, "tells": 2.5, "market": 7000})


@pytest.mark.parametrize("changed", FIRMS)
def test_the_firm_s_equation(changed):
    firm = WhoBringsNewCustomers()
    firm.set(**changed)
    v = firm.values
    M, c, B, k = (v[name] for name in ("market", "churn", "advertising", "cost_per_customer"))
    B *= 1 - v["quiet"]
    p, tells, q, d, w = (v[name] for name in ("promoters", "tells", "converts", "detractors",
                                              "warns"))
    C = v["customers"]
    for _ in range(60):
        U = M - C
        C = C - c * C + min(U, (B / k * U / M + p * tells * q * C * U / M)
                            * math.exp(-w * d * C / M))
    assert firm.outcome.run.customers[-1] == pytest.approx(C, rel=1e-9)
    r, x = p * tells * q, firm.outcome.level
    if r > c:
        assert r * (1 - x) * math.exp(-w * d * x) == pytest.approx(c, rel=1e-9)
    assert firm.outcome.worth == pytest.approx(
        v["margin"] * (1 - (1 - c) ** 60) / c - v["reward"], rel=1e-9)


@pytest.mark.parametrize("changed", [{}, {"reading": "all", "reward": 25},
                                     {"refer": 0.8, "convert": 0.5, "worth": 300, "effort": 9}])
def test_the_promise_s_equation(changed):
    chain = ReferralChain()
    chain.set(**changed)
    v = chain.values
    i, f, g, h = (v[name] for name in ("intend", "refer", "convert", "pay"))
    if v["reading"]:
        f, g = f / i, g / f
    assert chain.outcome.people[3] == pytest.approx(100 * i * f * g * h)
    assert chain.outcome.net == pytest.approx(f * g * (h * v["worth"] - v["reward"]) - v["effort"])


@pytest.mark.parametrize(("alpha", "strong", "weak"), [
    (0.1, 0.2, 0.05), (0.02, 0.5, 0.1), (0.3, 0, 0.2)])
def test_the_rumour_s_chance(alpha, strong, weak):
    """In the second week, given who knew in the first, as many hear as the formula says."""
    size, s, z = 4000, 3, 4
    heard = []
    for seed in range(3):
        ties = talk.network(seed, people=size, strong=s, weak=z)
        run = talk.rumour(seed, ties, strong_pass=strong, weak_pass=weak, advertising=alpha,
                          steps=2)
        first = run.heard == 1
        friends = np.bincount(ties.group[first], minlength=ties.group.max() + 1)[ties.group]
        met = (first[ties.acquaintances] & (ties.acquaintances != np.arange(size)[:, None])).sum(1)
        chance = 1 - (1 - alpha) * (1 - weak) ** met * (1 - strong) ** friends
        heard.append(((run.heard == 2)[~first].sum(), chance[~first].sum(),
                      (chance * (1 - chance))[~first].sum()))
    seen, expected, variance = np.sum(heard, axis=0)
    assert abs(seen - expected) <= 4 * math.sqrt(variance) + 1e-9
