"""Tickets: a bet in five letters and digits that goes through any chat, and how they are found
there.

A ticket begins with a letter, its third symbol is a digit and its last one checks it, so that
hardly any word is taken for one. It tells where on the ruler the bet stands, in which round, and a
number by which two tickets of one page are known to be of one reader; never who that is. The
alphabet has no 0, O, 1 or I. The check of each explorer is another, so a bet on another question is
not taken for one.
"""

import re
import unicodedata
import zlib
from typing import NamedTuple

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
DIGITS, LETTERS = ALPHABET[:8], ALPHABET[8:]
PLACES = (LETTERS, ALPHABET, DIGITS, ALPHABET)  # and then the check
ROOM = 24 * 32 * 8 * 32
WEIGHTS = (1, 3, 5, 7)  # odd: one wrong symbol always shows
ROUNDS = (1, 2)
LONGEST = 200_000  # letters of a chat

_ELSEWHERE = re.compile(r"\S*(?:://|@|www\.)\S*")  # addresses, of pages and of people
_LIKE = re.compile(r"(?<!\w)[A-Za-z][A-Za-z0-9][0-9][A-Za-z0-9]{2}(?!\w)")


class Ticket(NamedTuple):
    """A bet: its ``step`` on the ruler (from 0), its ``round`` (1 or 2), the ``number`` of its
    reader."""

    step: int
    round: int
    number: int


class Found(NamedTuple):
    """What a chat holds: {round: {number: step}}, how many tickets repeated or replaced an earlier
    one of that reader and round, and how many looked like tickets and could not be read."""

    bets: dict
    doubled: int
    unreadable: int


def numbers(steps):
    """How many readers' numbers there are, on a ruler of so many steps: from 0 up to this."""
    return ROOM // (len(ROUNDS) * steps)


def pack(about, steps, ticket):
    """The five symbols of a ticket for the question ``about`` (a name) on a ruler of so many steps.

    Raises ValueError where its step, round or number is none that there is.
    """
    step, which, number = ticket
    if not (0 <= step < steps and which in ROUNDS and 0 <= number < numbers(steps)):
        raise ValueError(f"no ticket: {ticket}")
    left = (number * steps + step) * len(ROUNDS) + which - 1
    text = ""
    for symbols in reversed(PLACES):
        left, place = divmod(left, len(symbols))
        text = symbols[place] + text
    return text + _check(about, steps, text)


def unpack(about, steps, text):
    """The ticket of five symbols, capitals or not; ValueError where they are none."""
    text = text.upper()
    if len(text) != 5 or not all(
            one in symbols for one, symbols in zip(text, PLACES, strict=False)):
        raise ValueError("these are no symbols of a ticket")
    if text[4] != _check(about, steps, text[:4]):
        raise ValueError("mistyped, or a ticket of another question")
    left = 0
    for one, symbols in zip(text, PLACES, strict=False):
        left = left * len(symbols) + symbols.index(one)
    left, which = divmod(left, len(ROUNDS))
    number, step = divmod(left, steps)
    if number >= numbers(steps):
        raise ValueError("no reader has that number")
    return Ticket(step, which + 1, number)


def read_chat(about, steps, text):
    """What a chat that was pasted as it is says of a question; the later ticket of a reader and a
    round counts. ValueError for a text of more than LONGEST letters.
    """
    if len(text) > LONGEST:
        raise ValueError("too long a chat")
    text = _ELSEWHERE.sub(" ", unicodedata.normalize("NFKC", text))
    bets, doubled, unreadable = {which: {} for which in ROUNDS}, 0, 0
    for like in _LIKE.findall(text):
        try:
            step, which, number = unpack(about, steps, like)
        except ValueError:
            unreadable += 1
            continue
        doubled += number in bets[which]
        bets[which][number] = step
    return Found(bets, doubled, unreadable)


def _check(about, steps, text):
    """The last symbol; a ticket of before that is refused where the ruler has changed since."""
    seed = zlib.crc32(f"{about} {steps}".encode())
    return ALPHABET[(seed + sum(weight * ALPHABET.index(one)
                                for weight, one in zip(WEIGHTS, text, strict=True))) % 32]
