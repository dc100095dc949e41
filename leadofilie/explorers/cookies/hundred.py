"""A hundred customers in rows of ten, in a panel "people", and a share of them."""

import numpy as np

from ...marks import Dots, Rule, theme

X, Y = (each.ravel() for each in np.meshgrid(np.arange(10), np.arange(9, -1, -1)))


def dots(filled, size, shape="o"):
    """Marks of all hundred, from the left top down; filled (100,) says which are, the shape what
    stands for each."""
    yield Dots(X, Y, np.where(filled, theme.CUSTOMERS, theme.PAPER), panel="people",
               edges=np.where(filled, theme.CUSTOMERS, theme.GHOST), size=-size, shape=shape)


def line(share, color, dash=None, label=None):
    """A line over them: as many of the hundred are below it."""
    return Rule(y=10 * share - 0.5, low=-0.7, high=9.7, panel="people", width=3, dash=dash,
                color=color, z=5, label=label)
