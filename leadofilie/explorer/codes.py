"""Scenario codes: an explorer and its levers in a few letters that can be typed from a projector.

A code holds the explorer's number, which levers differ from their start, and each one's step. Its
last letter checks it: one wrong letter, or two neighbours swapped, are always noticed. The
alphabet has no 0, O, 1 or I. Nothing in a code is ever evaluated.

Where an explorer's levers change, codes given out before still open as they did: ``earlier`` says
what the levers were, the oldest first. A code begins with a 2 for each time they have changed; no
explorer has that number.
"""

import zlib

from .. import words

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
LONGEST = 64


class CodeError(ValueError):
    """A code that cannot be taken; its text tells the reader why."""


def pack(number, quantities, values, earlier=()):
    """The code of a setting: ``number`` is the explorer's, ``values`` maps each quantity's name."""
    quantities = list(quantities)
    changed, steps = 0, 0
    for place, each in enumerate(quantities):
        step, start = each.index(values[each.name]), each.index(each.start)
        if step != start:
            changed |= 1 << place
            steps = steps * (each.count + 1) + step
    whole = (steps << len(quantities)) | changed
    # Where everything is at its start there is nothing to hold, and three letters are enough.
    symbols = [*[0] * len(earlier), number, *(_digits(whole) if whole or not earlier else ())]
    symbols.append(_check(symbols, [*earlier, quantities][0]))
    text = "".join(ALPHABET[symbol] for symbol in symbols)
    return "-".join(text[i:i + 4] for i in range(0, len(text), 4))


def unpack(text, number, quantities, earlier=()):
    """The values that a code holds, levers it does not name at their start: name -> value.

    A code of before holds what the levers were then, each it does not name at its start of then.
    Raises CodeError for a mistyped code and for one of another explorer.
    """
    layouts = [*map(list, earlier), list(quantities)]
    typed = "".join(text.split()).replace("-", "").upper()
    if not 3 <= len(typed) <= LONGEST:
        raise CodeError(words.say("stage-code-length", longest=LONGEST))
    wrong = sorted({letter for letter in typed if letter not in ALPHABET})
    if wrong:
        raise CodeError(words.say("stage-code-letters", letters=" ".join(wrong)))
    symbols = [ALPHABET.index(letter) for letter in typed]
    times = next((place for place, symbol in enumerate(symbols) if symbol), 0)
    if times >= len(layouts) or symbols[times] != number:
        raise CodeError(words.say("stage-code-foreign"))
    *body, check = symbols
    if check != _check(body, layouts[0]):
        raise CodeError(words.say("stage-code-mistyped"))
    quantities, whole = layouts[times], 0
    for digit in body[times + 1:]:
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
    """One symbol over GF(32), seeded with the ranges of the levers, the oldest that are known: a
    code of before that is refused instead of read wrongly, and none is taken for a later one."""
    ranges = repr([(q.name, q.minimum, q.maximum, q.step, q.start) for q in quantities])
    check = zlib.crc32(ranges.encode()) % 32
    for symbol in reversed(symbols):
        check = _double(check) ^ symbol
    return check


def _double(element):
    """Times x in GF(2^5) with the primitive polynomial x^5 + x^2 + 1."""
    element <<= 1
    return element ^ 0b100101 if element & 32 else element
