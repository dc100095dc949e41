"""A lever: what a reader moves. Declared by an explorer, shown as a labelled native slider."""

import math
import re
from dataclasses import dataclass
from functools import cached_property

import anywidget
import numpy as np
import traitlets
from babel.numbers import NumberFormatError, parse_decimal

from .. import words
from .page import script

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
        """How many decimals the step needs (of a share: 0.005 needs 3)."""
        return max(0, -math.floor(math.log10(self.step) + 1e-9)) if self.step % 1 else 0

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
        except (TypeError, ValueError):
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

    def parse(self, text):
        """What a reader typed, as a number; ValueError where it is none."""
        text = "".join(text.split()).strip("€$%")
        if not re.fullmatch(r"-?[\d.,]+", text):  # "1e9" and "nan" are no amounts
            raise ValueError(text)
        try:
            return float(parse_decimal(text, locale=words.language(), strict=True))
        except NumberFormatError as error:
            raise ValueError(text) from error


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


class Percent(Quantity):
    """A share: .125 is shown as 12,5%."""

    unit = "percent"

    def show(self, value, digits=None):
        return words.percent(value, max(0, self.decimals - 2) if digits is None else digits)

    def parse(self, text):
        return super().parse(text) / 100


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


class Lever(anywidget.AnyWidget):
    """A lever on the page: label, native control, number field, a mark at the baseline.

    ``name`` (that in ``set``), ``value``, ``minimum``, ``maximum`` and ``step`` are those of the
    declared quantity.
    """

    _esm = script("lever.js")

    name = traitlets.Unicode().tag(sync=True)
    picture = traitlets.Unicode().tag(sync=True)  # the name of the one it moves
    unit = traitlets.Unicode().tag(sync=True)
    label = traitlets.Unicode().tag(sync=True)
    hint = traitlets.Unicode().tag(sync=True)
    noun = traitlets.Unicode().tag(sync=True)
    options = traitlets.List(traitlets.Unicode()).tag(sync=True)
    locale = traitlets.Unicode().tag(sync=True)
    value = traitlets.Float().tag(sync=True)
    moved = traitlets.Float().tag(sync=True)  # when by hand, in milliseconds of the page's clock
    baseline = traitlets.Float().tag(sync=True)
    minimum = traitlets.Float().tag(sync=True)
    maximum = traitlets.Float().tag(sync=True)
    step = traitlets.Float().tag(sync=True)
    decimals = traitlets.Int().tag(sync=True)
    stops = traitlets.List(traitlets.Float()).tag(sync=True)
    typed = traitlets.Unicode().tag(sync=True)
    told = traitlets.Unicode().tag(sync=True)
    no_answer = traitlets.Unicode().tag(sync=True)
    settled = traitlets.Int().tag(sync=True)

    def __init__(self, quantity, owner, picture=""):
        self.quantity = quantity
        key = f"{owner}-{quantity.name}"
        super().__init__(
            name=quantity.name,
            picture=picture,
            unit=quantity.unit,
            label=words.say(key),
            hint=words.say(f"{key}.hint") if words.has(f"{key}.hint") else "",
            noun=words.say(f"{key}.noun") if words.has(f"{key}.noun") else "",
            options=[words.say(f"{key}.{option}") for option in getattr(quantity, "options", ())]
            if quantity.unit == "choice" else [],
            locale=words.language(),
            no_answer=words.say("stage-no-answer"),
            value=quantity.start,
            baseline=quantity.start,
            minimum=quantity.minimum,
            maximum=quantity.maximum,
            step=quantity.step,
            decimals=quantity.decimals,
            stops=quantity.stops if quantity.scale == "log" else (),
        )
        self.observe(self._read, "typed")
        self.observe(lambda change: setattr(self, "told", ""), "value")

    def show(self, value=None, digits=None):
        """The value (or another one) as the reader writes it, with its noun."""
        value = self.value if value is None else value
        if self.unit == "choice":
            return self.options[round(value)]
        if self.unit == "switch":
            return words.say("stage-on" if value else "stage-off")
        if self.unit == "dollar":
            value = words.Dollars(value)
        return f"{self.quantity.show(value, digits)} {self.noun}".strip()

    def set_state(self, sync_data):
        """What the page tells; it may tell in one message of a new move, of its time and of having
        let go of the one before, in any order, while here they always come in this one."""
        order = {"moved": 1, "settled": 2}
        super().set_state(dict(sorted(
            sync_data.items(), key=lambda item: order.get(item[0], 0))))

    def _read(self, change):
        """Take what was typed: clamped to the range and told, never refused without a word."""
        text = change["new"].rsplit("\n", 1)[0]  # the page appends the time, so typing the
        if not text.strip():                     # same twice is seen twice
            return
        try:
            value = self.quantity.parse(text)
        except ValueError:
            self.told = words.say("stage-no-number", typed=text, kept=self.show(),
                                  example=self.show(self.quantity.start))
            return
        clamped = min(max(value, self.minimum), self.maximum)
        snapped = self.quantity.snap(clamped)
        self.value = snapped
        if clamped != value:
            self.told = words.say("stage-clamped", lowest=self.show(self.minimum),
                                  highest=self.show(self.maximum), made=self.show())
        elif not math.isclose(snapped, value, rel_tol=1e-9, abs_tol=1e-12):
            self.told = words.say("stage-rounded", made=self.show())
        self.settled += 1
