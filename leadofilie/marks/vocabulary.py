"""What a picture consists of: ``marks(now)`` yields these; a mark is data and never an artist.

Places are in the units of the mark's panel. A ``ghost`` mark is drawn of the held outcome as well,
grey and dashed. ``label`` is a key of the explorer's words or a ``Label``; where it stands is the
work of labels.py.
"""

import functools
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np

from . import theme

# Lengths of dash and gap, in widths of the line: a ``dash`` is one of these names, or a pair.
DASHES = {"dashed": (4, 2), "dotted": (1, 1.6), "long": (6, 1.5), "fine": (2, 2), "ghost": (5, 3)}
GHOST_Z = 1.5


@dataclass(frozen=True)
class Label:
    """Words beside a mark.

    text     a key, or several of them from the longest, or ``Raw``; or a function of the ``Place``
    where    names of places to try, in this order (labels.py), or a function of the ``Place``; the
             mark's own where not said
    color    the mark's where not said
    must     False: left out where it would stand on something
    plate    on paper of its own, so that it reads on a dark area
    numbers  what the outcome does not say by this name; a value or a function of the ``Place``
    """

    text: object
    where: tuple | str | Callable = ()
    color: str | None = None
    bold: bool = True
    size: float = 14
    halo: bool = True
    must: bool = True
    plate: bool = False
    align: str = "left"
    numbers: dict = field(default_factory=dict)


class Raw(str):
    """A text as it is, not a key."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Mark:
    panel: str
    color: str = theme.INK
    label: object = None
    ghost: bool | str = False  # "only": of the held outcome alone
    fits: str = "xy"  # the axes whose limits hold it
    z: float | None = None  # where not that of its kind
    kind_z = 2.0
    where = ("above",)

    def ghostly(self):
        """The same of the outcome that is held: grey and dashed, behind the present."""
        return replace(self, color=theme.GHOST, label=None, ghost=False, z=GHOST_Z)

    def same(self, other):
        """Whether it stands where another does."""
        return type(self) is type(other) and self.panel == other.panel and all(
            np.array_equal(one, two) for one, two in zip(self.xy, other.xy, strict=True))

    @property
    def is_ghost(self):
        return self.z == GHOST_Z

    @property
    def xy(self):
        """Where it is, for the limits: arrays of x and of y."""
        return (), ()


@dataclass(frozen=True, eq=False)
class Line(Mark):
    """A line through points; ``dots``: the size of a dot on each, in CSS pixels."""

    x: object
    y: object
    width: float = 3
    dash: str | tuple | None = None
    alpha: float = 1
    dots: float = 0
    where = ("end",)

    @property
    def xy(self):
        return self.x, self.y

    def same(self, other):
        """Also where it is the beginning of a longer line, which hides it."""
        if isinstance(other, Line) and other.ghost is True:
            other = replace(other, x=other.x[:len(self.x)], y=other.y[:len(self.x)])
        return super().same(other)

    def ghostly(self):
        return replace(super().ghostly(), width=2, dash="ghost", dots=0, alpha=1)


@dataclass(frozen=True, eq=False)
class Area(Mark):
    """What lies between two lines; its ghost is the upper one."""

    x: object
    low: object
    high: object
    hatch: bool = False
    kind_z = 1.2
    where = ("inside",)

    @property
    def y(self):
        """The middle of it."""
        return np.add(self.low, self.high) / 2

    @property
    def xy(self):
        return (*self.x, *self.x), (*self.low, *self.high)

    def ghostly(self):
        return replace(Line(self.x, self.high, panel=self.panel).ghostly(), fits=self.fits, z=2.0)


@dataclass(frozen=True, eq=False)
class Bars(Mark):
    """Bars up from ``base`` at the places ``at``, or to the right where ``lying``; their ghost is
    a cap where each one ended.

    colors, hatched: of each bar; wide: in units of the axis; rim: a colour around it.
    """

    at: object
    size: object
    base: object = 0.0
    colors: object = None
    hatched: object = None
    wide: float = 0.72
    lying: bool = False
    caps: bool = False
    rim: str | None = None
    alpha: float = 1
    kind_z = 1.4

    @functools.cached_property
    def boxes(self):
        """(n, 4): the left, lower, right and upper side of each, in units of the axes."""
        at, size, base = np.broadcast_arrays(
            np.atleast_1d(np.asarray(self.at, float)), self.size, self.base)
        side, along = (at - self.wide / 2, at + self.wide / 2), (base, base + size)
        (x0, x1), (y0, y1) = (along, side) if self.lying else (side, along)
        return np.column_stack((x0, y0, x1, y1))

    @functools.cached_property
    def xy(self):
        at, ends = np.atleast_1d(self.at), np.atleast_1d(np.add(self.base, self.size))
        ends = np.append(ends, np.min(self.base))
        return (ends, at) if self.lying else (at, ends)

    def ghostly(self):
        return replace(super().ghostly(), caps=True, hatched=None, colors=None)


@dataclass(frozen=True, eq=False)
class Point(Mark):
    """One point; ``shape`` as matplotlib names markers, ``size`` in CSS pixels.

    handle  the lever whose value is its x: there a reader may take hold of it
    grip    whether there are arrows around it, of that or of another handle: words keep off them
    """

    x: float
    y: float
    shape: object = "o"
    size: float = 13
    rim: bool = True
    hollow: bool = False
    handle: str | None = None
    grip: bool = False
    kind_z = 4.0
    where = ("above", "right", "left", "below")

    @property
    def xy(self):
        return (self.x,), (self.y,)

    def ghostly(self):
        return replace(super().ghostly(), hollow=True)


@dataclass(frozen=True, eq=False)
class Rule(Mark):
    """A straight line across (``y``) or up (``x``), all the way or from ``low`` to ``high``."""

    x: float | None = None
    y: float | None = None
    low: float | None = None
    high: float | None = None
    width: float = 1.2
    dash: str | tuple | None = None
    kind_z = 1.8
    where = ("rule-end", "rule-start")

    @property
    def xy(self):
        ends = [each for each in (self.low, self.high) if each is not None]
        return (ends, (self.y,)) if self.x is None else ((self.x,), ends)

    def ghostly(self):
        return replace(super().ghostly(), width=2, dash="ghost")


@dataclass(frozen=True, eq=False)
class Zone(Mark):
    """A band of the panel from ``start`` to ``end`` of x, its name above the panel."""

    start: float
    end: float
    alpha: float = 1
    fits: str = field(default="", kw_only=True)
    kind_z = 0.4
    where = ("over",)


@dataclass(frozen=True, eq=False)
class Text(Mark):
    """Words that stand where they are put; ``text`` a key, ``Raw``, or a function of the ``Place``.

    x      None: at the left side of the panel
    after  more words behind them, not bold; smaller where there is little room, and left out where
           there is none
    room   how much of y there is for them: where that is too little they are left out
    """

    x: float | None
    y: float
    text: object
    size: float = 14
    bold: bool = False
    ha: str = "left"
    va: str = "center"
    halo: bool = False
    numbers: dict = field(default_factory=dict)
    after: object = None
    room: float | None = None
    fits: str = field(default="", kw_only=True)
    kind_z = 5.0

    @property
    def xy(self):
        return (self.x,), (self.y,)


@dataclass(frozen=True, eq=False)
class Dots(Mark):
    """Many points of one shape; ``colors``: of each. ``size``: CSS pixels, below 0 units of x."""

    x: object
    y: object
    colors: object
    size: float = 10
    shape: object = "o"
    edges: object = None  # colours of their rims, where not their own

    @property
    def xy(self):
        return self.x, self.y


@dataclass(frozen=True, eq=False)
class Fit(Mark):
    """No ink: places that the limits hold."""

    x: object = ()
    y: object = ()

    @property
    def xy(self):
        return np.atleast_1d(self.x), np.atleast_1d(self.y)


@dataclass(frozen=True, eq=False)
class Handle(Mark):
    """No ink: here a reader may take hold of a lever.

    per   units of the axis per unit of the lever
    zero  where on the axis the lever is 0
    log   whether these are of the lever's natural logarithm
    knob  whether it is drawn: not where a mark of its own stands there
    """

    lever: str
    x: float
    y: float
    axis: str = "x"
    per: float = 1.0
    zero: float = 0.0
    log: bool = False
    knob: bool = True
    fits: str = field(default="", kw_only=True)


@dataclass(frozen=True, eq=False)
class Drawing(Mark):
    """A shape that no other mark has: ``draw(place, pen)``, in CSS pixels.

    ``seats(place, wide, high)``: where a label of that size may stand, ((left, bottom), cost) each.
    """

    draw: Callable
    seats: Callable | None = None
    where = ("seats",)
    fits: str = field(default="", kw_only=True)
