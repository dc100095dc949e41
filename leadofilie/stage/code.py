"""Scenario codes: an explorer and its levers in a few letters that can be typed from a projector.

A code holds the explorer's number, which levers differ from their start, and each one's step. Its
last letter checks it: one wrong letter, or two neighbours swapped, are always noticed. The
alphabet has no 0, O, 1 or I. Nothing in a code is ever evaluated.
"""

import zlib

from .. import words

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
LONGEST = 64


class CodeError(ValueError):
    """A code that cannot be taken; its text tells the reader why."""


def pack(number, quantities, values):
    """The code of a setting: ``number`` is the explorer's, ``values`` maps each quantity's name."""
    quantities = list(quantities)
    changed, steps = 0, 0
    for place, each in enumerate(quantities):
        step, start = each.index(values[each.name]), each.index(each.start)
        if step != start:
            changed |= 1 << place
            steps = steps * (each.count + 1) + step
    whole = (steps << len(quantities)) | changed
    symbols = [number, *_digits(whole)]
    symbols.append(_check(symbols, quantities))
    text = "".join(ALPHABET[symbol] for symbol in symbols)
    return "-".join(text[i:i + 4] for i in range(0, len(text), 4))


def unpack(text, number, quantities):
    """The values that a code holds, levers it does not name at their start: name -> value.

    Raises CodeError for a mistyped code and for one of another explorer.
    """
    quantities = list(quantities)
    typed = "".join(text.split()).replace("-", "").upper()
    wrong = sorted({letter for letter in typed if letter not in ALPHABET})
    if wrong or not 3 <= len(typed) <= LONGEST:
        raise CodeError(words.say("stage-code-letters", letters=" ".join(wrong) or "–"))
    symbols = [ALPHABET.index(letter) for letter in typed]
    if symbols[0] != number:
        raise CodeError(words.say("stage-code-foreign"))
    *body, check = symbols
    if check != _check(body, quantities):
        raise CodeError(words.say("stage-code-mistyped"))
    whole = 0
    for digit in body[1:]:
        whole = whole * 32 + digit
    changed, steps = whole & ((1 << len(quantities)) - 1), whole >> len(quantities)
    values = {each.name: each.start for each in quantities}
    for place, each in reversed(list(enumerate(quantities))):
        if changed >> place & 1:
            steps, step = divmod(steps, each.count + 1)
            values[each.name] = each.at(step)
    if steps:
        raise CodeError(words.say("stage-code-mistyped"))
    return values


def _digits(whole):
    digits = []
    while whole or not digits:
        whole, digit = divmod(whole, 32)
        digits.append(digit)
    return digits[::-1]


def _check(symbols, quantities):
    """One symbol over GF(32), seeded with the levers' ranges: a code made before a lever changed
    is refused instead of read wrongly."""
    ranges = repr([(q.name, q.minimum, q.maximum, q.step, q.start) for q in quantities])
    check = zlib.crc32(ranges.encode()) % 32
    for symbol in reversed(symbols):
        check = _double(check) ^ symbol
    return check


def _double(element):
    """Times x in GF(2^5) with the primitive polynomial x^5 + x^2 + 1."""
    element <<= 1
    return element ^ 0b100101 if element & 32 else element
