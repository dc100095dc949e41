"""A bet in five symbols, and a chat in which they are found."""

import itertools
import random

import pytest

from leadofilie.classroom import tickets
from leadofilie.classroom.tickets import Ticket, numbers, pack, read_chat, unpack

ABOUT, STEPS = "WhaleCurve", 101

# As people write in a lesson: names, times, numbers, words of five letters, codes of other things.
DUTCH = """
[10:31] Sanne de Vries: goedemorgen allemaal! horen jullie mij?
[10:31] Joost: jaaa, beeld valt wel weg. moest even via 4G, wifi deed t niet
Fatima 10:32 Mag ik A4tje erbij? ik zit in lokaal B2.14, kamer 3B, plek 12
Thijs: leuke klant hoor :) ruim 80% denk ik, of 65,5%... gokje: 1250 euro
Sanne: wie doet er mee vandaag? groep H3A5 of V4B2? (mbo4 / hbo-1)
Milan: klas 2BKGL, mail naar m.jansen@school.nl of kijk op https://teams.live/l/Ab3cd/Kx4mn
Eva: waren daar niet meer mensen? twee keer praten, later weten we meer, prijs maakt niet uit
Bram: Q3'26 was top, Q42026 minder. COVID19, H264x, MP3tje, PS5, A1234, NL91ABNA0417164300
Noor: jij zei 25000 of 25.000? 1234 AB Breda, 06-12345678, 20-11-2026 om 9u30
Fatima: 3x bellen; 2e keer; 10min; 5jaar; 40ste; 24uur; klant100; top20; nr123
"""
ENGLISH = """
Tom Baker  10:33 AM  hi all, sorry I'm late - train was 15min behind
Priya: can everyone else mute? thanks. room E2.05, floor 3, seat B12
Alex: about 3/4 of the money comes from those, right? maybe 80% (a guess)
Jordan: see www.example.org/ab3cd or email j.smith@uni.ac.uk. H2O, CO2, R2D2, 4K, 1080p, B2B2C
Priya: Q1FY26 numbers, form W8BEN, AS400, MP3s, K9s, wk23a, FY25Q, A4s, t3st!
Tom: never would have guessed: those first fifty might leave after eight weeks. Which price level?
"""


def test_every_ticket_comes_back():
    last = numbers(STEPS) - 1
    for step, which, number in itertools.product((0, 1, 50, 100), (1, 2), (0, 1, 7, last)):
        text = pack(ABOUT, STEPS, (step, which, number))
        assert len(text) == 5 and text[0].isalpha() and text[2].isdigit()
        assert not set(text) & set("0O1I")
        assert unpack(ABOUT, STEPS, text) == unpack(ABOUT, STEPS, text.lower()) == (
            Ticket(step, which, number))


@pytest.mark.parametrize("bad", [(-1, 1, 0), (101, 1, 0), (5, 3, 0), (5, 0, 0), (5, 1, 10**6)])
def test_what_is_no_bet_gets_no_ticket(bad):
    with pytest.raises(ValueError):
        pack(ABOUT, STEPS, bad)


def test_one_wrong_symbol_is_always_noticed():
    text = pack(ABOUT, STEPS, (40, 1, 123))
    for place, other in itertools.product(range(5), tickets.ALPHABET):
        wrong = text[:place] + other + text[place + 1:]
        if wrong != text:
            with pytest.raises(ValueError):
                unpack(ABOUT, STEPS, wrong)


@pytest.mark.parametrize("chat", [DUTCH, ENGLISH])
def test_no_word_of_a_chat_is_taken_for_a_bet(chat):
    for about in ("WhaleCurve", "FinitePond", "TwoEnvelopes", "Courting"):
        found = read_chat(about, STEPS, chat)
        taken = sum(map(len, found.bets.values()))
        # What does look like one passes the check once in 32 times; no word does look like one.
        assert taken + found.unreadable <= 8
        assert taken <= 1


def test_no_word_looks_like_a_ticket():
    words = set("".join(c if c.isalnum() else " " for c in DUTCH + ENGLISH).split())
    plain = " ".join(word for word in words if word.isalpha())
    assert len(plain.split()) > 120
    assert read_chat(ABOUT, STEPS, plain) == ({1: {}, 2: {}}, 0, 0)
    assert read_chat(ABOUT, STEPS, "12345 25000 2025 3x4 99999").unreadable == 0


@pytest.mark.parametrize("chat", [DUTCH, ENGLISH])
def test_a_whole_chat_gives_its_bets(chat):
    """Thirty readers, two rounds, and everything that people do with a code."""
    draw = random.Random(3)
    bets = {which: {number: draw.randrange(STEPS) for number in draw.sample(range(900), 30)}
            for which in (1, 2)}
    said = [(which, number, pack(ABOUT, STEPS, (step, which, number)))
            for which in bets for number, step in bets[which].items()]
    dressed = ["mijn code: {}", "{}", "{}.", "({})", "code={}", "**{}**", "{}!!",
               "\u200b {} \u200b", "Anna: {}", "{}\u00a0:)", "“{}”", "> {}"]
    lines = chat.strip().splitlines()
    for i, (_, _, text) in enumerate(said):
        text = text.lower() if i % 3 == 0 else text
        lines.insert(draw.randrange(len(lines)), dressed[i % len(dressed)].format(text))
    nonsense = read_chat(ABOUT, STEPS, chat)
    found = read_chat(ABOUT, STEPS, "\n".join(lines))
    for which in bets:
        assert found.bets[which].items() >= bets[which].items()
        assert len(found.bets[which]) == 30 + len(nonsense.bets[which])
    assert found.unreadable == nonsense.unreadable and found.doubled == 0
    # Somebody quotes three of them, somebody bets again, somebody mistypes.
    number, step = next(iter(bets[1].items()))
    again = pack(ABOUT, STEPS, ((step + 1) % STEPS, 1, number))
    mistyped = said[0][2][:4] + ("2" if said[0][2][4] != "2" else "3")
    more = read_chat(ABOUT, STEPS, "\n".join(
        [*lines, *(text for *_, text in said[1:4]), again, mistyped, "AB0CO"]))
    assert more.doubled == 4 and more.unreadable == found.unreadable + 1 + 1
    assert more.bets[1][number] == (step + 1) % STEPS


def test_a_ticket_of_another_question_is_counted_and_left_out():
    strange = [pack("FinitePond", 60, (step, 1, step)) for step in range(60)]
    found = read_chat(ABOUT, STEPS, "\n".join(strange))
    assert found.unreadable + len(found.bets[1]) + len(found.bets[2]) == 60
    assert found.unreadable >= 50


def test_an_endless_chat_is_refused():
    with pytest.raises(ValueError):
        read_chat(ABOUT, STEPS, "x" * (tickets.LONGEST + 1))
    assert read_chat(ABOUT, STEPS, "") == ({1: {}, 2: {}}, 0, 0)
