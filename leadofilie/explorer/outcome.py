"""What a model found, and how it is told: sentences and tables read an outcome by name."""

import functools
import operator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from .. import words


class Outcome:
    """What a model found, by name; not to be changed.

    A sentence, a label or a column of the table takes its numbers from here, so every number that
    is told has a name here; the levers are here by their own names, unless a model says otherwise.
    """

    def __init__(self, **facts):
        vars(self).update(facts)

    def __setattr__(self, name, value):
        raise AttributeError(f"{name}: an outcome does not change")

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in vars(self).items())})"


class Answer(NamedTuple):
    """What a model found at a setting, and what is said of it."""

    outcome: object
    title: str
    sentence: str
    alt: str


def with_levers(model):
    """The same model, whose outcome has the levers by name as well, where it says nothing else."""
    @functools.wraps(model)
    def found(self, **levers):
        return Outcome(**levers | vars(model(self, **levers)))
    return found


def currency_of(outcome):
    """What an outcome counts in, "euro" or "dollar"."""
    return getattr(outcome, "currency", "euro")


def tell(key, outcome, *, of_levers=(), **numbers):
    """The sentence ``key`` with its numbers read from an outcome; ``numbers`` goes before it.

    ``of_levers``: the names of those that levers of that name set; see ``words.of_lever``.

    Amounts are dollars where the outcome's ``currency`` says so; True and False are "yes" and "no".
    AttributeError where the sentence needs a number that the outcome does not have.
    """
    names, money = words.variables(key)
    told = {name: _plain(numbers[name] if name in numbers else getattr(outcome, name))
            for name in names}
    told |= {name: words.of_lever(told[name], name) for name in names & {*of_levers}}
    if currency_of(outcome) == "dollar":
        told |= {name: words.Dollars(float(told[name]), getattr(told[name], "lever", ""))
                 for name in money}
    return words.say(key, **told)


def _plain(value):
    value = value.item() if isinstance(value, np.generic) else value
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else value


@dataclass(frozen=True)
class Column:
    """A column of the table.

    name    of its heading: ``<Explorer>-<words_of>-<name>``
    values  the name of an attribute of the outcome, or of a part of it ("pond.customers"); or a
            function of it; or the values themselves. Texts stay as they are, None and NaN a dash
    unit    "count", "money" or "percent", with so many ``digits``; "key": they are keys of words
    at      the places of those values that are told, where not all are
    """

    name: str
    values: object
    unit: str = "count"
    digits: int = 0
    words_of: str = "column"
    at: object = None

    def cells(self, outcome, say):
        """Its cells from top to bottom: numbers, texts, None; ``say``: key -> words."""
        values = (operator.attrgetter(self.values)(outcome) if isinstance(self.values, str) else
                  self.values(outcome) if callable(self.values) else self.values)
        values = values if self.at is None else values[self.at]
        return [say(each).replace("\n", " ") for each in values] if self.unit == "key" else values

    def texts(self, outcome, say):
        """The same as a reader sees them."""
        write = {"count": words.number, "money": words.money, "percent": words.percent}
        dollars = self.unit == "money" and currency_of(outcome) == "dollar"
        for each in self.cells(outcome, say):
            if isinstance(each, str):
                yield each
            elif each is None or each != each:
                yield "–"
            else:
                yield write[self.unit](words.Dollars(each) if dollars else each, self.digits)
