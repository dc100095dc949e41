"""Words lie on no other words, not on the end of a line, and not outside the picture."""

import itertools

import numpy as np
import pytest
from answers import BETS
from ink import MARGIN, line_ends, masks, near, outside

from leadofilie import explorers, use_language

ALONG, ASIDE = 14, 6  # CSS pixels from the middle of a handle to the end and side of its arrows
ROOMY = 300  # CSS pixels below which words may have no place but under a handle
WIDTHS = (260, 340, 560, 700, 860)
KINDS = pytest.mark.parametrize("kind", explorers.ALL, ids=lambda kind: kind.__name__)


def pages_of(mask, picture):
    """The pages of a narrow picture on which ink lies."""
    return (np.nonzero(mask.any(axis=0))[0] - MARGIN) // (picture.width / picture.pages)


def under(mask, handle):
    """Whether ink lies under the arrows of a handle (widgets/grips.js)."""
    ways = handle["ways"]
    far = [ALONG if way in ways else ASIDE for way in "-+"]
    (left, right), (above, below) = ((far, (ASIDE, ASIDE)) if handle["axis"] == "x"
                                     else ((ASIDE, ASIDE), far[::-1]))
    x, y = round(handle["x"]) + MARGIN, round(handle["y"]) + MARGIN
    return mask[y - above:y + below + 1, x - left:x + right + 1].sum() > 2


def faults(picture):
    """What is wrong with the words of a picture."""
    svg = picture.svg
    found = list(masks(svg, picture.width, picture.height))
    for text, mask in found:
        if outside(mask):
            yield f"“{text}” leaves the picture"
        if picture.pages > 1 and np.ptp(pages_of(mask, picture)):
            yield f"“{text}” runs over to the next page"
        for x, y in line_ends(svg):
            if near(mask, x, y):
                yield f"“{text}” lies on the end of a line"
    if picture.room < ROOMY:
        return
    # What an axis writes stands where it stands.
    for text, mask in masks(svg.replace(picture.background, ""), picture.width, picture.height):
        for handle in picture.handles:
            if under(mask, handle):
                yield f"“{text}” lies under the handle of {handle['lever']}"
    for (text, mask), (other, its) in itertools.combinations(found, 2):
        if (mask & its).sum() > 2:
            yield f"“{text}” lies on “{other}”"


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
    for room in WIDTHS:
        for share in (0, 0.2, 0.4, 0.6, 0.8, 1):
            explorer = kind()
            explorer.picture.room = room
            wager = explorer.bet.quantity
            explorer.bet.take(wager.at(round(share * wager.count)))
            wrong += [f"{room} px, a guess at {share:.0%}: {each}"
                      for each in faults(explorer.picture)]
            explorer.bet.place()
            wrong += [f"{room} px, a bet of {share:.0%}: {each}"
                      for each in faults(explorer.picture)]
    assert not wrong, "\n".join(wrong)
