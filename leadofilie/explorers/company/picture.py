"""How a firm in a hundred worlds looks: worlds as people, what policies bring, what to find out."""

import numpy as np

from ... import words
from ...marks import Bars, Dots, Fit, Label, Point, Raw, Rule, Text, theme
from ...marks.shapes import PERSON, person_up_to
from ..cookies.hundred import X, Y
from .worlds import POLICIES

SIZE = 0.75  # of the room that a person has
# A colour never stands alone: who wins is hollow, who keeps is full, who does both is half full.
FILLS = (theme.PAPER, theme.CUSTOMERS, theme.PAPER)
EDGES = (theme.LEADS, theme.CUSTOMERS, theme.LEADS)
COLORS = (theme.LEADS, theme.CUSTOMERS, theme.INK)
SHAPES = ("s", "o", "D")
LEAD, KEEP, MIX = range(3)
ORDER = (LEAD, MIX, KEEP)  # from above


def people(best_in, there):
    """A hundred worlds, each a person who looks as the policy that is best there; (3,) of how many
    each has, and which policies differ."""
    which = np.repeat(ORDER, [best_in[place] for place in ORDER])
    yield from _persons(X, Y, which)
    for row, place in enumerate(each for each in ORDER if each in there):
        yield from _persons(np.array([-0.1]), np.array([-1.15 - 0.95 * row]), np.array([place]))
        yield Text(0.6, -1.15 - 0.95 * row, f"worlds-{POLICIES[place]}", panel="people", size=13,
                   numbers={"count": int(best_in[place])})


def _persons(x, y, which):
    fills, edges = (np.array(each, dtype=object)[which] for each in (FILLS, EDGES))
    yield Dots(x, y, fills, edges=edges, panel="people", size=-SIZE, shape=PERSON)
    if (half := which == MIX).any():
        yield Dots(x[half], y[half], [theme.CUSTOMERS] * int(half.sum()), panel="people",
                   size=-SIZE, shape=person_up_to(0.5), z=2.1)


def brings(now):
    """What each policy brings more than spending nothing: on average, and in nine of ten worlds."""
    on = dict(panel="brings")
    for row, place in enumerate(each for each in (LEAD, KEEP, MIX) if each in now.there):
        low, mean, high = (float(each[place]) for each in (now.low, now.mean, now.high))
        yield Fit(x=(low, high), **on)
        yield Rule(x=0, low=-row - 0.2, high=-row + 0.2, **on)
        yield Text(None, 0.22 - row, f"brings-{POLICIES[place]}", va="bottom", halo=True, size=13,
                   bold=POLICIES[place] == now.best, numbers={"mean": now.mean[place]}, **on)
        yield Rule(y=-row, low=low, high=high, width=4, color=COLORS[place], **on)
        yield Point(mean, -row, shape=SHAPES[place], size=12, color=COLORS[place], ghost=True, **on)


def knowing(now):
    """What it is worth to know a number, of those that it is worth something of."""
    on = dict(panel="knowing")
    if not now.most_known:
        yield Fit(x=1, **on)
        yield Text(0, 0.2, "nothing-known", va="top", **on)
    for row, (name, euros) in enumerate(now.most_known):
        yield Text(0, 0.24 - row, f"know-{name}", va="bottom", size=13, **on)
        yield Bars([-row], [euros], lying=True, wide=0.36, color=theme.CUSTOMERS if not row else
                   theme.CUSTOMERS_PALE, label=Label(Raw(words.money(euros)), "tip", theme.INK),
                   **on)
