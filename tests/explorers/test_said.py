"""What is said is true: sentences and titles against the outcome, at corners and anywhere else."""

import random
import re

import numpy as np
import pytest
from every import EVERY, made

from leadofilie import customers, explorers, words

MANY = ("klanten|mensen|punten|maanden|weken|perioden|mailings|campagnes|leads|customers|people|"
        "points|months|weeks|periods|campaigns")
# One of what is told in the plural, and what is none of anything.
ODD = re.compile(rf"(?<![\d.,])1 ({MANY})\b|levert 0 klanten|laat 0 klanten|brings 0 customers|"
                 "leaves 0 customers|nog 0 klanten|fades: 0 customers|weten 1 van|"
                 r"(?<![\d.,])1 of the [\d,]+ people know:|(?<![\d.,])1 (doen|brengen|bring|do)\b")


def walk(explorer, n, seed=5):
    """``n`` settings: a preset or the start, with some levers at an end, a step from it or anywhere
    else; each as a reader can set it."""
    rng = random.Random(seed)
    start = {name: each.start for name, each in explorer.quantities.items()}
    for _ in range(n):
        preset = explorer.presets[rng.choice([*explorer.presets])] if explorer.presets else {}
        values = start | {name: explorer.quantities[name].snap(value)
                          for name, value in preset.items() if rng.random() < 0.5}
        for name in rng.sample([*start], rng.randint(1, rng.choice((1, 2, len(start))))):
            each = explorer.quantities[name]
            values[name] = rng.choice((each.minimum, each.maximum, each.at(1), rng.choice(
                each.stops)))
        yield values


def told(explorer, values):
    """(outcome, key, title and sentence without marks) at some values."""
    with np.errstate(all="ignore"):
        answer = explorer.answer(values)
    return (answer.outcome, explorer.say(answer.outcome),
            words.plain(f"{answer.title}. {answer.sentence}"))


def said(explorer, **values):
    """What is said at the start but for ``values``."""
    explorer.set(**{**explorer.state.start, **values})
    return words.plain(f"{explorer.title}. {explorer.sentence}")


def claims(explorer, values):
    with np.errstate(all="ignore"):
        return float(explorer.advantage(**explorer.state.as_arguments(values))) > 0


@EVERY
def test_one_is_told_as_one_and_none_as_none(kind, language):
    explorer = made(kind, language)
    for values in walk(explorer, 30 if kind is explorers.RumourNetwork else 250):
        text = told(explorer, values)[2]
        assert not ODD.search(text), (text, values)


# -- the cookies -----------------------------------------------------------------------------------


def test_leads_that_cost_nothing_are_leads_all_the_same():
    whale = made(explorers.WhaleCurve)
    for values in walk(whale, 400):
        now, key, text = told(whale, values)
        if now.leads:
            assert not re.search("Zonder leads|geen lead|zonder een enkele lead", text), values
    assert "kosten hier niets" in said(whale, hours=0)


@pytest.mark.parametrize(("language", "adds"), [("nl", "leggen er"), ("en", "add ")])
def test_leads_that_are_free_but_for_too_large_a_discount_take_something_off(language, adds):
    whale = made(explorers.WhaleCurve, language)
    keys = set()
    for values in walk(whale, 1500):
        now, key, text = told(whale, values)
        keys.add(key)
        assert now.gain >= 0 or adds not in text, (text, values)
    whale.set(**{**whale.state.start, "hours": 0, "conversion": 1, "discount": 0.5})
    assert whale.outcome.cost == 0 > whale.outcome.gain
    assert whale.say(whale.outcome) == "discounted" and "2%" in words.plain(whale.sentence)


def test_where_there_is_no_profit_nobody_accounts_for_more_than_all_of_it():
    whale = made(explorers.WhaleCurve)
    for values in walk(whale, 400):
        now, key, _ = told(whale, values)
        assert claims(whale, values) == (key != "loss" and now.profit > 1)
    whale.set(serve=40)
    assert whale.outcome.total < 0 and not whale.break_it.holds


def test_a_top_that_costs_money_is_told_to_cost_it():
    """Sixteen of the wholesaler's largest cost more than they bring; dear orders make it all."""
    whale = made(explorers.WhaleCurve)
    text = said(whale, source=1, leads=0, margin=0.22, serve=72)
    assert whale.outcome.top < 0 < whale.outcome.total
    assert "kost geld" in text and "-" not in text.partition("winstgevendste")[0]


def test_a_conversion_that_pays_is_never_told_as_none():
    whale = made(explorers.WhaleCurve)
    text = said(whale, source=1)
    assert 0.0005 < whale.outcome.pays_from < 0.005 and "een conversie van 0,1%" in text


def test_a_firm_that_costs_more_than_it_brings_is_worth_nothing():
    for language, wrong in (("nl", "€\N{NO-BREAK SPACE}-"), ("en", "-€")):
        split = made(explorers.BudgetSplit, language)
        for values in walk(split, 200):
            assert wrong not in told(split, values)[2], values


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_most_customers_stay_without_a_cookie_and_no_word_says_otherwise(language):
    """It is that a few more of them stay which costs money, and goes on costing it."""
    split = made(explorers.BudgetSplit, language)
    split.set(cookies=10, won=1)
    first, second = split.outcome.path.customers[:2]
    assert second == pytest.approx(0.81 * first, abs=3)
    told = words.say("BudgetSplit-afterwards.paid")
    assert not re.search("zolang je betaalt|while you pay", told), told


# -- the pond and the loop -------------------------------------------------------------------------


def test_what_is_said_of_the_pond_is_what_is_claimed_of_it():
    pond = made(explorers.FinitePond)
    for values in walk(pond, 1500):
        now, key, text = told(pond, values)
        over = now.pond.left[-1] - now.pond.won[-1]
        if abs(over) > 0.05:  # of a customer, in a month
            assert claims(pond, values) == (key in ("top", "leak", "edge")), (key, values)
        if key == "kept":
            assert now.customers == pytest.approx(now.promised, rel=0.05, abs=1)
        assert "€\N{NO-BREAK SPACE}0 " not in text


def test_just_over_the_top_is_no_rest():
    pond = made(explorers.FinitePond)
    text = said(pond, hours=140)
    assert pond.break_it.holds and "Net over de top" in text and "tot rust" not in text


def test_who_come_in_can_make_more_customers_than_the_funnel_promised():
    pond = made(explorers.FinitePond)
    text = said(pond, already=0.44, newcomers=0.3)
    assert pond.outcome.customers > 1.1 * pond.outcome.promised
    assert "Meer dan de trechter beloofde" in text and "klopt" not in text


def test_the_loop_says_no_difference_where_none_is_told():
    loop = made(explorers.FunnelOrLoop)
    for values in walk(loop, 400):
        now, key, text = told(loop, values)
        if key in ("more", "less"):
            assert now.gap and claims(loop, values) == (key == "more"), values
        if key == "pure":
            assert now.short


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_one_buyer_of_a_hundred_is_one_and_two_are_two(language):
    journey, seen = made(explorers.HiddenJourney, language), set()
    one = {"nl": {"won": ("1 van de 100 kiest jou", "koos er 1 voor"), "never": ("zag er 1 je",),
                  "dropped": ("viel er 1 af",)},
           "en": {"won": ("1 of 100 chooses you",)}}[language]
    many = {"nl": {"won": "kiezen jou", "never": "zagen er", "dropped": "vielen er"},
            "en": {"won": "of 100 choose you"}}[language]
    for values in (*walk(journey, 500), {**journey.state.start, "findability": 0.99}):
        now, key, text = told(journey, values)
        for fate, said_of_one in one.items():
            if key in ("say-alone", "say-unseen") and fate == "won":
                continue  # everyone or nobody, as their titles say
            count = getattr(now, fate)
            seen.add((fate, min(count, 2)))
            if count == 1:
                assert all(each in text for each in said_of_one), text
            else:
                assert many[fate] in text, text
    assert {(fate, count) for fate in one for count in (1, 2)} <= seen


# -- the notebook of trust -------------------------------------------------------------------------


def test_no_number_speaks_against_what_the_firm_is_said_to_come_to():
    """A hundred customers bring 54 in a year and 46 leave, and still it dies: who has left brings
    nobody. So the two are told by the month, or beside a hundred who leave."""
    for own in (False, True):
        firm = explorers.WhoBringsNewCustomers(own=own) if own else made(
            explorers.WhoBringsNewCustomers)
        for values in walk(firm, 500):
            now, key, text = told(firm, values)
            if key == "dying" and own and now.brought_yearly >= now.gone_yearly:
                assert "wie weg is, brengt niemand meer aan" in text, values
            if key in ("dying", "alone") and not own and now.churn:
                assert (now.beside > 100) == (key == "alone")


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_the_firm_does_not_give_away_what_the_next_bet_asks(language):
    """How many of a hundred bring a customer in a year: that is guessed further on."""
    firm = made(explorers.WhoBringsNewCustomers, language)
    for preset in firm.presets:
        firm.choose(preset)
        assert not re.search(r"\b12\b", words.plain(f"{firm.title} {firm.sentence}")), preset
    key = "WhoBringsNewCustomers-left"
    for part in ("question", "why"):
        assert not re.search(r"twaalf|twelve|\b12\b", words.say(f"{key}.{part}"), re.I)


def test_no_wave_is_said_to_be_larger_than_was_found():
    """Of 2007 we found no number of people."""
    waves = {row["wave"]: row["sample"] for row in customers.rows("trust_in_advertising.csv")}
    assert [wave for wave, sample in waves.items() if not sample] == ["2007"]
    for language, wrong in (("nl", "elke meting"), ("en", "each wave")):
        made(explorers.TrustSurvey, language)
        assert wrong not in words.say("check-trust-1-a.feedback")
    assert min(int(sample) for sample in waves.values() if sample) > 20_000  # as told there


def test_what_we_read_in_a_study_is_told_as_our_reading():
    """The 1 is 8% of 12; of what the 8% are, our source leaves open."""
    for language, ours in (("nl", "Zoals wij het onderzoek lezen"), ("en", "As we read the study")):
        made(explorers.ReferralChain, language)
        for part in ("truth", "reveal"):
            assert ours in words.say(f"ReferralChain-steps.{part}", truth="81, 30, 12, 1",
                                     bet="50, 20, 10, 5", much=True, last=1)


def test_a_call_that_changes_nothing_costs_nothing():
    call = made(explorers.CallBack)
    for values in walk(call, 500):
        now, key, text = told(call, values)
        if key.endswith("stop"):
            assert ("niets meer uit" in text) == (now.lost < 0.005), values


# -- the scarce customer ---------------------------------------------------------------------------


def test_an_envelope_with_the_same_roi_does_not_win_by_roi():
    envelopes = made(explorers.TwoEnvelopes)
    text = said(envelopes, roi_a=0.4)
    assert "beide fronten" not in text and "in procenten" not in text
    assert "evenveel" in text


def test_money_works_harder_elsewhere_only_where_some_is_left_for_it():
    """With 5 euros a customer nothing is left beside an envelope of 100: then money is scarce."""
    envelopes = made(explorers.TwoEnvelopes)
    for values in walk(envelopes, 800):
        now, key, text = told(envelopes, values)
        if key == "elsewhere":
            assert now.outside_return >= now.marginal
            assert now.budget > now.invests[now.order[0]], values
    assert "geld schaars" in said(envelopes, budget=5, outside_return=0.28)
    assert "elders harder" in said(envelopes, budget=500, outside_return=0.28)


def test_mailings_at_a_loss_are_no_profit_in_the_books():
    mailing = made(explorers.ReturnOnCustomer)
    for values in walk(mailing, 600):
        now, key, text = told(mailing, values)
        if now.earned < 0:
            assert "Winst in de boeken" not in text and "verdienen €" not in text, values
        assert "€\N{NO-BREAK SPACE}-" not in text, values
        assert "Na 0 mailings" not in text
        if key == "past" and now.used < 0.5:
            assert "meer op dan" not in text.partition("sindsdien")[2].partition(".")[0]
