"""What a reader bets on the claims of the article, and the code in which a bet goes along."""

from ..explorer import codes
from ..explorer.quantity import Choice

CLAIMS = ("cookies", "journey", "loop", "talk", "envelopes", "court")  # as the article has them
BETS = ("holds", "fails")
NUMBER = 31  # with which the code begins: no explorer has it
_QUANTITIES = [Choice(name, 0, ("none", *BETS)) for name in CLAIMS]


def pack(placed):
    """The code of bets, claim -> "holds" or "fails"; "" where there are none."""
    values = {each.name: each.snap(placed.get(each.name, "none")) for each in _QUANTITIES}
    return codes.pack(NUMBER, _QUANTITIES, values) if placed else ""


def unpack(code):
    """The bets that a code holds, claim -> "holds" or "fails".

    Raises codes.CodeError, which tells a reader why, for anything that is no such code.
    """
    values = codes.unpack(code, NUMBER, _QUANTITIES)
    return {name: BETS[int(value) - 1] for name, value in values.items() if value}
