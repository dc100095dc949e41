"""The customers that come with Leadofilie: CDNOW's real ones, and an invented firm's.

Where they come from and under which licence is in data/README.md.
"""

import functools
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np

_PACKAGE = Path(__file__).parent.parent
# An installed package carries its data inside; a checkout has it beside the package.
_PLACES = (_PACKAGE / "data", _PACKAGE.parent / "data")


def data_path(name):
    """Where the shipped file `name` is. Raises FileNotFoundError if there is no such file."""
    for place in _PLACES:
        if (place / name).is_file():
            return place / name
    raise FileNotFoundError(f"no data file {name!r} in {' or '.join(map(str, _PLACES))}")


@dataclass(frozen=True, eq=False)
class Cdnow:
    """23,570 customers of a web shop for music, who first bought early in 1997.

    Each array has one element per customer, in one order. `before` is 1 January to 30 September
    1997, `from` is 1 October 1997 to 30 June 1998; amounts are dollars.
    """

    orders_before: np.ndarray
    dollars_before: np.ndarray
    orders_from: np.ndarray
    dollars_from: np.ndarray

    @property
    def orders(self):
        """(n,) orders in all eighteen months."""
        return self.orders_before + self.orders_from

    @property
    def dollars(self):
        """(n,) dollars in all eighteen months."""
        return self.dollars_before + self.dollars_from


@dataclass(frozen=True, eq=False)
class ExampleFirm:
    """A year of a made-up wholesaler's customers. Invented: say so wherever it is shown.

    Each array has one element per customer; amounts are euros. cost_to_serve is what the orders,
    visits and service hours cost together, at the rates of data/make_example_firm.py.
    """

    revenue: np.ndarray
    cost_of_goods: np.ndarray
    orders: np.ndarray
    visits: np.ndarray
    service_hours: np.ndarray
    cost_to_serve: np.ndarray

    @property
    def profit(self):
        """(n,) revenue less the goods and what it costs to serve; negative for many."""
        return self.revenue - self.cost_of_goods - self.cost_to_serve


@functools.cache
def cdnow():
    """The customers of CDNOW (Fader and Hardie). Read-only arrays, read once."""
    return _load(Cdnow, "cdnow_customers.csv")


@functools.cache
def example_firm():
    """The invented firm's customers. Read-only arrays, read once."""
    return _load(ExampleFirm, "example_firm.csv")


def _load(kind, name):
    path = data_path(name)
    names = tuple(field.name for field in fields(kind))
    with path.open(encoding="utf-8") as file:
        header = tuple(file.readline().rstrip("\n").split(","))
        if header != names:
            raise ValueError(f"{path}: expected the columns {names}, found {header}")
        columns = np.loadtxt(file, delimiter=",", unpack=True, ndmin=2)
    columns.flags.writeable = False
    return kind(*columns)
