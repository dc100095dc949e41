"""The data that comes with Leadofilie. Sources and licences are in data/README.md.

A reader of the code gets DataFrames. What a page shows first is made without pandas, which takes
half a second and 40 MB: explorers take columns and rows.
"""

import csv
import functools
from pathlib import Path
from types import MappingProxyType

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


def rows(name):
    """A shipped file as a list of dicts of texts, one a line."""
    with data_path(name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _columns(name, **sums):
    """A shipped file of numbers: {column: (n,)}, read-only, and more columns from those."""
    with data_path(name).open(encoding="utf-8") as file:
        names = file.readline().rstrip("\n").split(",")
        columns = dict(zip(names, np.loadtxt(file, delimiter=",", unpack=True), strict=True))
    columns |= {more: make(columns) for more, make in sums.items()}
    for column in columns.values():
        column.flags.writeable = False
    return MappingProxyType(columns)


@functools.cache
def cdnow_columns():
    """What `cdnow` says, as {column: (23570,)}. Read-only, read once."""
    return _columns("cdnow_customers.csv",
                    orders=lambda each: each["orders_before"] + each["orders_from"],
                    dollars=lambda each: each["dollars_before"] + each["dollars_from"])


@functools.cache
def example_firm_columns():
    """What `example_firm` says, as {column: (300,)}. Read-only, read once."""
    return _columns("example_firm.csv", profit=lambda each: (
        each["revenue"] - each["cost_of_goods"] - each["cost_to_serve"]))


def cdnow():
    """23,570 customers of a web shop for music, CDNOW, who first bought early in 1997.

    A DataFrame of your own, one row a customer: orders_before, dollars_before (1 January to 30
    September 1997), orders_from, dollars_from (1 October 1997 to 30 June 1998), orders and dollars
    (all eighteen months), and as on 30 September frequency (days of buying after the first),
    recency (weeks from the first to the last of them) and age (weeks since the first); days_from
    are days of buying from 1 October on. Collected by Fader and Hardie.
    """
    import pandas

    return pandas.DataFrame(dict(cdnow_columns()))


def example_firm():
    """A year of a made-up wholesaler's 300 customers. Invented: say so wherever it is shown.

    A DataFrame of your own, one row a customer; amounts are euros. cost_to_serve is what the
    orders, visits and service_hours cost together, at the rates of data/make_example_firm.py;
    profit is revenue less that and the cost_of_goods, below zero for many.
    """
    import pandas

    return pandas.DataFrame(dict(example_firm_columns()))


def trust_survey():
    """Nielsen's respondents who trust a channel completely or somewhat: a DataFrame.

    wave is a year, share is from 0 to 1, and so is acts_on (who say they act on it); NaN where no
    figure was found.
    """
    import pandas

    return pandas.read_csv(data_path("trust_in_advertising.csv"))


def evidence():
    """What research says for and against each claim of the notebooks: a DataFrame of texts."""
    import pandas

    return pandas.read_csv(data_path("evidence.csv"), dtype=str, keep_default_na=False)
