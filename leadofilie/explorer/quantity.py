"""Quantities: how an explorer declares its levers."""

import copy
import math
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

import numpy as np

from .. import words

_LOG_MANTISSAS = (1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8)


@dataclass(frozen=True)
class Quantity:
    """How a lever is declared: its name, where it starts, its range, its step and its scale.

    ``step`` is the grid of every value the lever can take, typed ones included. On a ``"log"``
    scale the slider itself goes by round numbers of that grid (1, 1.2, 1.5, 2 ... of each power
    of ten); the minimum must then be above zero.
    """

    name: str
    start: float
    minimum: float
    maximum: float
    step: float = 1
    scale: str = "linear"

    unit = "number"

    def __post_init__(self):
        if not self.minimum < self.maximum or self.step <= 0:
            raise ValueError(f"lever {self.name}: minimum < maximum and step > 0, please")
        if self.scale not in ("linear", "log") or (self.scale == "log" and self.minimum <= 0):
            raise ValueError(f"lever {self.name}: scale is linear, or log above zero")
        if not math.isclose(self.snap(self.start), self.start):
            raise ValueError(f"lever {self.name}: start {self.start} is not on its steps")

    @cached_property
    def decimals(self):
        """How many decimals the step needs (of a share: 0.005 needs 3; 0.25 needs 2)."""
        return max(0, -Decimal(str(self.step)).normalize().as_tuple().exponent)

    @cached_property
    def count(self):
        """The number of steps from the minimum to the maximum."""
        return round((self.maximum - self.minimum) / self.step)

    def index(self, value):
        """The step nearest to ``value``, counted from the minimum."""
        return round((value - self.minimum) / self.step)

    def at(self, index):
        """The value at a step; whole numbers stay whole to the last digit."""
        return round(self.minimum + index * self.step, self.decimals + 2)

    def snap(self, value):
        """The nearest value the lever can take.

        Raises ValueError, naming the lever and its range, for anything that is no number in range.
        """
        value = self._number(value)
        slack = 1e-9 * max(abs(self.minimum), abs(self.maximum))
        if not self.minimum - slack <= value <= self.maximum + slack:  # NaN fails here too
            raise ValueError(
                f"{self.name} = {value}: choose from {self.minimum} to {self.maximum}"
            )
        return self.at(self.index(value))

    def _number(self, value):
        try:
            return float(value)
        except (TypeError, ValueError, OverflowError):
            raise ValueError(
                f"{self.name} = {value!r}: a number from {self.minimum} to {self.maximum}, please"
            ) from None

    @cached_property
    def stops(self):
        """Where the slider halts: every step, or on a log scale the round numbers among them."""
        if self.scale == "linear":
            return tuple(self.at(i) for i in range(self.count + 1))
        powers = range(math.floor(math.log10(self.minimum)),
                       math.floor(math.log10(self.maximum)) + 1)
        rounds = (m * 10.0**p for p in powers for m in _LOG_MANTISSAS)
        inside = {self.snap(v) for v in rounds if self.minimum <= v <= self.maximum}
        return tuple(sorted(inside | {self.minimum, self.maximum, self.start}))

    def possible(self, values):
        """The values, shape (n,), as they can be in the world: people are whole, money is not."""
        return values

    def grid(self, n):
        """``n`` values from end to end, even on the lever's own scale; shape (n,)."""
        spread = np.geomspace if self.scale == "log" else np.linspace
        return self.possible(spread(self.minimum, self.maximum, n))

    def show(self, value, digits=None):
        """The value as the reader writes it."""
        return words.number(value, self.decimals if digits is None else digits)

    def apart(self, one, other):
        """How far two values are apart as they are shown: (how many, of which: "points" of
        percents, or "plain" numbers)."""
        scale, digits = 1, self.decimals
        if self.unit == "percent":
            scale, digits = 100, max(0, digits - 2)
        shown = [round(scale * each, digits) for each in (one, other)]
        return round(abs(shown[0] - shown[1]), digits), "points" if scale > 1 else "plain"


class Number(Quantity):
    """A plain number: hours, months, a factor."""


class Count(Quantity):
    """A whole number of people or things."""

    def possible(self, values):
        steps = np.round((np.asarray(values) - self.minimum) / self.step)
        return self.minimum + steps * self.step


class Euro(Quantity):
    """An amount of money; in euros, unless the explorer's ``currency`` says dollars."""

    unit = "euro"

    @cached_property
    def decimals(self):
        """None, or the two of the cents."""
        return 2 if self.step % 1 else 0

    def show(self, value, digits=None):
        return words.money(value, self.decimals if digits is None else digits)


@dataclass(frozen=True)
class Percent(Quantity):
    """A share: .125 is shown as 12,5%; in steps of 1% where nothing else is said."""

    step: float = 0.01

    unit = "percent"

    def show(self, value, digits=None):
        return words.percent(value, max(0, self.decimals - 2) if digits is None else digits)


class Choice(Quantity):
    """One of a few named options; its value is the option's place, counted from 0.

    ``Choice("source", 0, ("cdnow", "firm"))``; ``set(source="firm")`` and ``set(source=1)`` do
    the same. Continuous in nothing, so it is no axis of a map.
    """

    unit = "choice"

    def __init__(self, name, start, options):
        object.__setattr__(self, "options", tuple(options))
        start = self.options.index(start) if isinstance(start, str) else start
        super().__init__(name, start, 0, len(self.options) - 1)

    def _number(self, value):
        if isinstance(value, str):
            if value not in self.options:
                raise ValueError(f"{self.name} = {value!r}: choose from {', '.join(self.options)}")
            return self.options.index(value)
        return super()._number(value)


class Switch(Choice):
    """On or off: 1 or 0."""

    unit = "switch"

    def __init__(self, name, start=0):
        super().__init__(name, int(start), ("off", "on"))


def as_before(levers, **starts):
    """The levers as they were when codes were given out: some began elsewhere; a tuple.

    Raises KeyError for a lever that is not among them.
    """
    before = {each.name: copy.copy(each) for each in levers}
    for name, start in starts.items():
        object.__setattr__(before[name], "start", start)
    return tuple(before.values())
