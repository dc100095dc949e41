"""Forty invented people: in what order a shop would write to them, and their faces."""

import functools

import numpy as np
from matplotlib.path import Path

from ...customers import rows
from ...marks import theme

LABELS = ("lead", "customer", "none")
STAGES = ("action", "desire", "interest", "attention")  # of AIDA, the last one first
BONDS = ("customer", "former", "met", "stranger")
FEELS = ("helped", "nothing", "bothered")
COLORS = {"helped": theme.CUSTOMERS, "nothing": theme.GHOST, "bothered": theme.LOSS}


@functools.cache
def people():
    """The forty of data/forty_people.csv, by column: name -> array of texts."""
    table = list(rows("forty_people.csv"))
    return {name: np.array([row[name] for row in table]) for name in table[0]}


@functools.lru_cache(256)
def order(by, heard):
    """The places (40,) of who is written to first, second ...

    by     0 the word lead, surest first; 1 the stage of AIDA; 2 what they are doing this week, of
           those of whom that is known; 3 the stage and how well one knows the other, added up
    heard  of what share it is known: customers first, strangers last
    """
    table = people()
    label, stage, bond = (_rank(table[name], of) for name, of in (
        ("label", LABELS), ("stage", STAGES), ("bond", BONDS)))
    percent = table["percent"].astype(int)
    if by == 0:
        keys = (-percent, label)
    elif by == 1:
        keys = (stage,)
    elif by == 2:
        keys = (-percent, label, ~known_to_fit(heard))
    else:
        keys = (bond, stage + bond)
    return np.lexsort((np.arange(len(stage)), *keys))


def known_to_fit(heard):
    """Of each of the forty (40,) whether it is known that something would help them this week."""
    table = people()
    nearest = np.argsort(_rank(table["bond"], BONDS), kind="stable")
    known = np.zeros(nearest.size, bool)
    known[nearest[:round(heard * nearest.size)]] = True
    return known & (table["fits"] == "1")


def _rank(values, names):
    return np.array([names.index(value) for value in values])


def _arc(start, end, x, y, radius, n=9):
    turn = np.radians(np.linspace(start, end, n))
    return np.column_stack((x + radius * np.cos(turn), y + radius * np.sin(turn)))


def _face(mouth):
    """Eyes and a mouth within a circle of radius 0.5, as one path."""
    eyes = [_arc(0, 360, x, 0.12, 0.06) for x in (-0.17, 0.17)]
    parts = [*eyes, np.concatenate((mouth, (mouth + (0, 0.06))[::-1]))]
    return Path.make_compound_path(*(Path(part, closed=False) for part in parts))


FACES = {
    "helped": _face(_arc(200, 340, 0, -0.02, 0.26)),
    "nothing": _face(np.array([(-0.2, -0.2), (0.2, -0.2)])),
    "bothered": _face(_arc(150, 30, 0, -0.38, 0.22)),
}
# As funnels they are all alike.
FUNNEL = Path(np.array([(-0.5, 0.42), (0.5, 0.42), (0.12, -0.08), (0.12, -0.45), (-0.12, -0.35),
                        (-0.12, -0.08), (-0.5, 0.42)]))
