"""What spending on a customer brings in: three curves through the same two points.

Two points do not say which curve they lie on. Saturating and power curves are the usual ones of
diminishing returns; the S-curve, on which little money does next to nothing, is that of J. D. C.
Little (1970), "Models and Managers: The Concept of a Decision Calculus" (abstract seen, the curve
second-hand), with exponent 2.

Money is in euros per customer, a return is a share of what was spent (0.5: 100 becomes 150). What
is brought in includes the spending itself, so that profit is value − spend.
"""

from dataclasses import dataclass, fields

import numpy as np

from leadofilie.models.checks import amount, plain, together
from leadofilie.models.scarcity import ROUNDING, pair


class Returns:
    """A curve: value and marginal value at a spend, 0 or more; all broadcast.

    A subclass has two parameters, 0 or more, and gives ``value``, ``marginal_roi``, ``best_spend``
    and ``highest``, the spend at which the return is highest (0: the less, the higher).
    """

    def __post_init__(self):
        values = amount(**{each.name: getattr(self, each.name) for each in fields(self)})
        together(*values)
        for each, value in zip(fields(self), values, strict=True):
            object.__setattr__(self, each.name, plain(value))

    @staticmethod
    def exists(small, large):
        """Whether such curves run through both: large takes and brings in more, at a lower roi."""
        c_s, roi_s, c_l, roi_l = pair(small, large)
        value_s, value_l = c_s * (1 + roi_s), c_l * (1 + roi_l)
        holds = (
            (c_s > 0)
            & (c_l > c_s)
            & (value_s > 0)
            & (value_l > value_s * (1 + ROUNDING))
            & (roi_l < roi_s - ROUNDING)
        )
        return holds if holds.ndim else bool(holds)

    @classmethod
    def through(cls, small, large):
        """The curve through two Options. ValueError where there is none: see exists."""
        if not np.all(cls.exists(small, large)):
            raise ValueError("large must take and bring in more than small, at a lower roi")
        c_s, roi_s, c_l, roi_l = pair(small, large)
        value_s = c_s * (1 + roi_s)
        return cls._fitted(c_s, value_s, c_l / c_s, c_l * (1 + roi_l) / value_s)

    def profit(self, spend):
        """Euros per customer: value less spend."""
        return plain(self.value(spend) - amount(spend=spend))

    def roi(self, spend):
        """Average return on this spend; at 0, the return on the very first euro."""
        x = amount(spend=spend)
        average = np.where(x > 0, self.value(x) / np.where(x > 0, x, 1.0) - 1,
                           self.marginal_roi(0.0))
        return plain(average)


@dataclass(frozen=True)
class Saturating(Returns):
    """ceiling·(1 − exp(−steepness·spend)): ceiling in euros, steepness per euro."""

    ceiling: float | np.ndarray
    steepness: float | np.ndarray

    @classmethod
    def _fitted(cls, spend, value, times_spend, times_value):
        # In x = steepness·c_s, (1 − exp(−times_spend·x))/(1 − exp(−x)) falls from times_spend to
        # 1 as x grows, and lies below 1 + 1/(exp(x) − 1): halve that bracket until it is closed.
        low, high = np.zeros_like(times_value), np.log(times_value / (times_value - 1))
        for _ in range(60):
            x = (low + high) / 2
            too_flat = np.expm1(-times_spend * x) / np.expm1(-x) > times_value
            low, high = np.where(too_flat, x, low), np.where(too_flat, high, x)
        x = (low + high) / 2
        return cls(value / -np.expm1(-x), x / spend)

    def value(self, spend):
        """Euros brought in by this spend per customer."""
        return plain(self.ceiling * -np.expm1(-self.steepness * amount(spend=spend)))

    def roi(self, spend):
        u = self.steepness * amount(spend=spend)
        kept = np.where(u > 0, -np.expm1(-u) / np.where(u > 0, u, 1.0), 1.0)
        return plain(np.multiply(self.ceiling, self.steepness) * kept - 1)

    def marginal_roi(self, spend):
        """Return on the next euro at this spend."""
        return plain(np.multiply(self.ceiling, self.steepness)
                     * np.exp(-self.steepness * amount(spend=spend)) - 1)

    def best_spend(self, outside_return=0.0):
        """Euros per customer at which the next euro returns no more than it does elsewhere."""
        s = amount(outside_return=outside_return)
        first = np.multiply(self.ceiling, self.steepness) / (1 + s)
        steepness = np.where(np.greater(self.steepness, 0), self.steepness, 1.0)
        return plain(np.log(np.maximum(first, 1.0)) / steepness)

    @property
    def highest(self):
        return 0.0


@dataclass(frozen=True)
class Power(Returns):
    """scale·spend^bend: of the very first euro the return has no end; bend from 0 to below 1."""

    scale: float | np.ndarray
    bend: float | np.ndarray

    @classmethod
    def _fitted(cls, spend, value, times_spend, times_value):
        bend = np.log(times_value) / np.log(times_spend)
        return cls(value / spend**bend, bend)

    def value(self, spend):
        """Euros brought in by this spend per customer."""
        return plain(self.scale * amount(spend=spend) ** self.bend)

    def marginal_roi(self, spend):
        """Return on the next euro at this spend; inf at 0."""
        first = np.multiply(self.scale, self.bend)
        with np.errstate(divide="ignore", invalid="ignore"):
            slope = first * amount(spend=spend) ** np.subtract(self.bend, 1)
        return plain(np.where(first > 0, slope, 0.0) - 1)

    def best_spend(self, outside_return=0.0):
        """Euros per customer at which the next euro returns no more than it does elsewhere."""
        slope = np.multiply(self.scale, self.bend) / (1 + amount(outside_return=outside_return))
        with np.errstate(over="ignore"):
            return plain(slope ** (1 / np.subtract(1, self.bend)))

    @property
    def highest(self):
        return 0.0


@dataclass(frozen=True)
class SCurve(Returns):
    """ceiling·spend²/(spend² + half²): half the ceiling at spend ``half``, where ROI is highest."""

    ceiling: float | np.ndarray
    half: float | np.ndarray

    @classmethod
    def _fitted(cls, spend, value, times_spend, times_value):
        squared = times_spend**2
        half = squared * (times_value - 1) / (squared - times_value)  # in spend²
        return cls(value * (1 + half), spend * np.sqrt(half))

    def value(self, spend):
        """Euros brought in by this spend per customer."""
        x, h = amount(spend=spend), self.half
        return plain(self.ceiling * x**2 / np.where(x > 0, x**2 + np.square(h), 1.0))

    def marginal_roi(self, spend):
        """Return on the next euro at this spend: it rises at first."""
        x, h = amount(spend=spend), np.square(self.half)
        return plain(2 * self.ceiling * h * x / np.where(x > 0, (x**2 + h) ** 2, 1.0) - 1)

    def best_spend(self, outside_return=0.0):
        """Euros per customer at which the next euro returns no more than it does elsewhere; 0
        where even the highest return is no more than that."""
        s, h = amount(outside_return=outside_return), np.asarray(self.half)
        together(s, h)
        pays = np.asarray(self.ceiling) > 2 * h * (1 + s)
        # From ``half`` on the next euro returns less and less.
        steep = 2 * self.ceiling * h**2 / (1 + s)
        low, high = h + 0 * s, np.cbrt(steep)
        for _ in range(60):
            x = (low + high) / 2
            more = steep * x > (x**2 + h**2) ** 2  # its marginal_roi is above s
            low, high = np.where(more, x, low), np.where(more, high, x)
        return plain(np.where(pays, (low + high) / 2, 0.0))

    @property
    def highest(self):
        return self.half


CURVES = Saturating, Power, SCurve
