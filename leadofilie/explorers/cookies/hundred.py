"""A hundred customers in rows of ten, in a panel "people", and a share of them."""

import numpy as np

from ...marks import Dots, Rule, theme
from ...marks.shapes import PERSON

SIZE = 0.75  # of the room that a person has
X, Y = (each.ravel() for each in np.meshgrid(np.arange(10), np.arange(9, -1, -1)))


def people(filled, rim=theme.GHOST):
    """Marks of all hundred, from the left top down; filled (100,) says which are, ``rim`` the
    colour around the others."""
    yield Dots(X, Y, np.where(filled, theme.CUSTOMERS, theme.PAPER), panel="people",
               edges=np.where(filled, theme.CUSTOMERS, rim), size=-SIZE, shape=PERSON)


def line(share, color, dash=None, label=None):
    """A line over them: as many of the hundred are below it."""
    return Rule(y=10 * share - 0.5, low=-0.7, high=9.7, panel="people", width=3, dash=dash,
                color=color, z=5, label=label)
