"""The claim of an explorer, tried without its picture."""

import functools
from typing import NamedTuple

import numpy as np

from .. import words
from .lever import Lever
from .outcome import tell
from .quantity import Choice
from .state import State


class Hinge(NamedTuple):
    """A lever that turns a claim: the ``part`` of its plausible range that it has to go for that,
    its ``name``, ``way`` "up", "down" or (a choice) "other", and ``there``, where the claim turns.
    """

    part: float
    name: str
    way: str
    there: float


class Claim:
    """The claim of an explorer of a ``kind``, where a ``preset`` of it begins (None: where it does
    itself), with a lever for each of ``names``; all its other levers stay where they are.

    ``changed()`` is called after every move. What it says is what the explorer itself would, at the
    same setting: it asks the same ``advantage`` and the same ``model``.
    """

    def __init__(self, kind, names, preset=None):
        words.load("stage")
        words.load(kind.__module__.split(".")[-2])
        self.kind = kind
        # Its model and its advantage, which need no picture, no page and no address.
        self._explorer = kind.__new__(kind)
        self.state = State(kind.levers, kind.number, kind.presets)
        if preset:
            self.state.values = self.state.start = self.state.preset(preset)
        self.changed = lambda: None
        self.levers = {}
        for name in names:
            lever = Lever(self.state.quantities[name], kind.__name__, start=kind.starts.get(name))
            lever.value = lever.baseline = self.state.start[name]
            lever.observe(self._moved, "value")
            self.levers[name] = lever

    def _moved(self, change):
        """A lever has another value, by whomever; one between its steps goes to the nearest."""
        lever = change["owner"]
        self.state.set({lever.name: change["new"]})
        lever.value = self.state.values[lever.name]
        self.changed()

    def reset(self):
        """All levers back to where they began."""
        for name, lever in self.levers.items():
            lever.tell("")
            lever.value = self.state.start[name]

    @property
    def text(self):
        """The claim, as its explorer says it."""
        return words.say(f"{self.kind.__name__}-claim")

    @property
    def holds(self):
        """Whether the explorer's ``advantage`` is above zero here."""
        return bool(self._holds())

    @property
    def assumed(self):
        """The names of the levers on which the claim may hang: those that are not among ``names``,
        whose starts are no source's, with a plausible range for each (data/starts.csv)."""
        return [name for name, start in self.kind.starts.items() if name not in self.levers
                and start.basis != "sourced" and start.low is not None]

    def ways(self, name):
        """The ways in which a lever can turn a claim."""
        return ("other",) if isinstance(self.state.quantities[name], Choice) else ("up", "down")

    @property
    def hinge(self):
        """The lever on which it hangs that it holds: a Hinge; None where it hangs on none, or does
        not hold.

        Where the ``assumed`` levers stand is ours, so each goes, alone, over its plausible range.
        Of those that turn the claim it is the one that has to go the least part of that range.
        """
        if not self.holds:
            return None
        return min(filter(None, map(self._hinge, self.assumed)), default=None)

    @property
    def verdict(self):
        """"holds", "condition" (it does, but hangs on an assumption) or "fails"."""
        if not self.holds:
            return "fails"
        return "condition" if self.hinge else "holds"

    def tell(self, key, more=None, **values):
        """A sentence of ``words`` with the numbers that the explorer's model finds here, but for
        ``values`` of levers; ``more``: name -> function of the outcome, for further ones."""
        now = self._explorer.model(**self.state.as_arguments({**self.state.values, **values}))
        return tell(key, now, **{name: each(now) for name, each in (more or {}).items()})

    def _holds(self, **values):
        with np.errstate(all="ignore"):
            return np.asarray(self._explorer.advantage(**{**self.state.arguments, **values})) > 0

    def _hinge(self, name):
        """The Hinge that a lever is where the claim holds, or None."""
        start, quantity = self.kind.starts[name], self.state.quantities[name]
        here = self.state.values[name]
        values = _places(quantity, start.low, start.high)
        turned = values[~np.broadcast_to(self._holds(**{name: values}), values.shape)]
        if not turned.size:
            return None
        there = float(turned[np.argmin(abs(turned - here))])
        way = self.ways(name)[0 if there > here else -1]
        return Hinge(abs(there - here) / (start.high - start.low), name, way, there)


@functools.cache
def _places(quantity, low, high):
    """The values at which a lever halts from low to high; an array."""
    values = np.array([quantity.at(index) for index in range(quantity.count + 1)]
                      if isinstance(quantity, Choice) else quantity.stops)
    values = values[(values >= low) & (values <= high)]
    return values.astype(int) if isinstance(quantity, Choice) else values
