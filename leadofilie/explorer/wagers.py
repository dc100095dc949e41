"""Bets that are more than one number: an order of things, or a guess at each of several steps.

What Bet asks of a wager: ``name``, ``show(value)`` and ``snap(value)``; of one with controls of its
own ``controls(bet)`` and ``given``, where it begins; of one with several levers ``quantities``.
Where a class bets, ``ruler`` and ``on_ruler(value)`` say which one number of it stands on the wall.
"""

import math

import numpy as np

from .. import words
from ..widgets.guarded import Dropdown
from .quantity import Count


class Ranking:
    """A wager: ``items`` put in an order, the highest first; its values are tuples of items.
    ``about``: the one whose place a class looks at together.

    Words: ``Owner-item`` for each item, and ``Owner-name.question``, ``.place``, ``.why``,
    ``.truth`` and ``.reveal``, the last with what ``explorer.score(bet)`` gives; ``.ruler``, what
    the class looks at.
    """

    quantities = ()

    def __init__(self, name, owner, items, about):
        self.name, self.owner, self.key = name, owner, f"{owner}-{name}"
        self.items = self.given = tuple(items)
        self.count = math.factorial(len(self.items)) - 1
        self.about, self.ruler = about, Count("place", 1, 1, len(self.items))

    def on_ruler(self, value):
        """The place of the one that it is about."""
        return value.index(self.about) + 1

    def at(self, index):
        """One of the ``count + 1`` orders."""
        left, order = list(self.items), []
        for size in range(len(left), 0, -1):
            place, index = divmod(index, math.factorial(size - 1))
            order.append(left.pop(place))
        return tuple(order)

    def snap(self, value):
        """The order itself; ValueError for anything but all items once."""
        if sorted(value) != sorted(self.items):
            raise ValueError(f"{self.name} = {value}: each of {', '.join(self.items)} once")
        return tuple(value)

    def text(self, item):
        """An item as the reader knows it."""
        return words.say(f"{self.owner}-{item}")

    def show(self, value):
        """The order in one line."""
        return ", ".join(f"{place}. {self.text(item)}" for place, item in enumerate(value, 1))

    def controls(self, bet):
        """A drop-down for each place: what is chosen there moves in, the others make room."""
        options = [(self.text(item), item) for item in self.items]
        places = [Dropdown(options=options, value=item,
                           description=words.say(f"{self.key}.place", place=place))
                  for place, item in enumerate(bet.value, 1)]
        following = False

        def follow():
            nonlocal following
            following = True
            for each, item in zip(places, bet.value, strict=True):
                each.value = item
            following = False

        def move(place, change):
            if not following:
                order = [item for item in bet.value if item != change["new"]]
                order.insert(place, change["new"])
                bet.take(order)

        for place, each in enumerate(places):
            each.add_class("lo-axis")
            each.observe(lambda change, place=place: move(place, change), "value")
        bet.follow = follow
        return places


def agreement(order, scores):
    """Of all pairs in ``order``, how many stand the right way round: (right, pairs).

    ``scores`` maps an item to its score; a pair with a NaN is no pair, equal scores are always
    right.
    """
    values = np.array([scores[item] for item in order], dtype=float)
    higher, lower = np.triu_indices(len(values), 1)
    known = ~np.isnan(values[higher] + values[lower])
    return int((values[higher] >= values[lower])[known].sum()), int(known.sum())


class Guesses:
    """A wager: a guess at each of several quantities with equal steps; its values are tuples.

    Words: those of a lever for each, and ``Owner-name.question``, ``.why``, ``.truth`` and
    ``.reveal``, the last with what ``explorer.score(bet)`` gives.
    """

    def __init__(self, name, owner, *quantities):
        self.name, self.owner, self.quantities = name, owner, quantities
        self.count = min(each.count for each in quantities)
        self.ruler = quantities[-1]

    def on_ruler(self, value):
        """The last of the guesses, which the others lead up to."""
        return value[-1]

    def at(self, index):
        """Every guess at the same step."""
        return tuple(each.at(index) for each in self.quantities)

    def snap(self, value):
        """The nearest guesses there are; ValueError, naming the lever, for one out of range."""
        return tuple(each.snap(guess)
                     for each, guess in zip(self.quantities, value, strict=True))

    def show(self, value):
        """The guesses in one line."""
        return ", ".join(each.show(guess, digits=1)
                         for each, guess in zip(self.quantities, value, strict=True))
