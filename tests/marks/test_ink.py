"""Words lie on no other words, not on the end of a line, and not outside the picture."""

import itertools

import numpy as np
import pytest
from answers import BETS
from ink import inks, line_ends

from leadofilie import explorers, use_language

ALONG, ASIDE = 14, 6  # CSS pixels from the middle of a handle to the end and side of its arrows
ROOMY = 300  # CSS pixels below which words may have no place but under a handle
WIDTHS = (260, 340, 560, 700, 860)
KINDS = pytest.mark.parametrize("kind", explorers.ALL, ids=lambda kind: kind.__name__)


def pages_of(ink, picture):
    """The pages of a narrow picture on which ink lies."""
    columns = ink.x + np.nonzero(ink.ink.any(axis=0))[0]
    return columns // (picture.width / picture.pages)


def under(ink, handle):
    """Whether ink lies under the arrows of a handle (widgets/grips.js)."""
    ways = handle["ways"]
    far = [ALONG if way in ways else ASIDE for way in "-+"]
    (left, right), (above, below) = ((far, (ASIDE, ASIDE)) if handle["axis"] == "x"
                                     else ((ASIDE, ASIDE), far[::-1]))
    x, y = round(handle["x"]), round(handle["y"])
    return ink.within(x - left, y - above, x + right + 1, y + below + 1).sum() > 2


def faults(picture):
    """What is wrong with the words of a picture."""
    svg = picture.svg
    found, ends = list(inks(svg)), list(line_ends(svg))
    for each in found:
        if each.outside(picture.width, picture.height):
            yield f"“{each.text}” leaves the picture"
        if picture.pages > 1 and np.ptp(pages_of(each, picture)):
            yield f"“{each.text}” runs over to the next page"
        if any(each.near(x, y) for x, y in ends):
            yield f"“{each.text}” lies on the end of a line"
    if picture.room < ROOMY:
        return
    # What an axis writes stands where it stands.
    for each in inks(svg.replace(picture.background, "")) if picture.handles else ():
        for handle in picture.handles:
            if under(each, handle):
                yield f"“{each.text}” lies under the handle of {handle['lever']}"
    for one, other in itertools.combinations(found, 2):
        if one.over(other) > 2:
            yield f"“{one.text}” lies on “{other.text}”"


@KINDS
@pytest.mark.parametrize("language", ("nl", "en"))
def test_words_stand_clear_in_every_preset(kind, language):
    use_language(language)
    explorer = kind(bet=False)
    wrong = []
    for room in WIDTHS:
        explorer.picture.room = room
        for preset in explorer.presets:
            explorer.choose(preset)
            wrong += [f"{preset}, {room} px: {fault}" for fault in faults(explorer.picture)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("kind", BETS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("language", ("nl", "en"))
def test_words_stand_clear_around_a_bet(kind, language):
    """In the empty chart, and in the picture in which the mark of the bet stays."""
    use_language(language)
    wrong = []
    for share in (0, 0.2, 0.4, 0.6, 0.8, 1):
        explorer = kind()
        wager = explorer.bet.quantity
        explorer.bet.take(wager.at(round(share * wager.count)))
        for what in ("a guess at", "a bet of"):
            for room in WIDTHS:
                explorer.picture.room = room
                wrong += [f"{room} px, {what} {share:.0%}: {each}"
                          for each in faults(explorer.picture)]
            explorer.bet.place()
    assert not wrong, "\n".join(wrong)
