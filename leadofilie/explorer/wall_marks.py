"""The picture of a wall: of each bet a dot on the ruler, and what is drawn through them."""

from ..classroom import store
from ..marks import Dots, Fit, Label, Rule, Text, theme

HIGH = 2.2  # of the panel: a lane for each round
LANE, ROOM = 1.1, 0.78  # how high a lane is, and how much of it is for dots
LARGEST, WIDE = 15, 900  # CSS pixels: of a dot, and about how wide the ruler is
SHARE = 0.8  # of the picture's height that the panel takes


def marks(now, ruler, height):
    """The marks of a wall's outcome, in a picture so many CSS pixels high."""
    middle = ruler.value((ruler.steps - 1) / 2)
    yield Fit([middle], [0], panel="bets")
    if now.stage in (store.FIRST, store.SECOND):
        yield Text(middle, HIGH / 2, f"hidden-{'first' if now.stage == store.FIRST else 'second'}",
                   panel="bets", ha="center", size=20, color=theme.GHOST_TEXT)
        return
    lane_px = height * SHARE * LANE / HIGH
    columns = {which: stacked(steps, ruler.steps) for which, steps in now.steps.items()}
    most = max((place + 1 for found in columns.values() for _, place in found), default=1)
    size = max(2.0, min(LARGEST, ROOM * lane_px / most))
    yield Rule(y=LANE, panel="bets", color=theme.LINE)
    for which, color, name in ((store.FIRST, theme.LEADS, "first"),
                               (store.SECOND, theme.CUSTOMERS, "second")):
        foot = (which - 1) * LANE
        found = columns[which]
        if not found:
            continue
        yield Dots([ruler.value(step) for step, _ in found],
                   [foot + (place + 0.5) * size / lane_px * LANE for _, place in found],
                   colors=[color] * len(found), size=0.9 * size, panel="bets")
        yield Rule(x=ruler.value(now.middle[which]), low=foot, high=foot + ROOM * LANE + 0.06,
                   panel="bets", color=theme.INK, width=2, dash="dashed",
                   label=Label(f"middle-{name}", ("rule-end", "rule-start")))
    if now.stage == store.ANSWERED:
        low, high = ruler.value(0), ruler.value(ruler.steps - 1)
        yield Rule(x=min(max(now.truth, low), high), panel="bets", color=theme.LOSS, width=4, z=5,
                   label=Label("truth", ("rule-end", "rule-start"), theme.LOSS, plate=True))


def lanes():
    """Where the names of the rounds stand, as ticks of the axis."""
    return {LANE / 2: "lane-first", 1.5 * LANE: "lane-second"}


def stacked(steps, all_steps):
    """Dots that would lie on each other are stacked: (step, place from below) of each.

    ``steps``: in order, on a ruler of ``all_steps``.
    """
    apart = LARGEST / WIDE * (all_steps - 1)
    found, first, place = [], None, 0
    for step in steps:
        if first is None or step - first >= apart:
            first, place = step, 0
        found.append((step, place))
        place += 1
    return found
