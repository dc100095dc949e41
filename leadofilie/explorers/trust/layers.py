"""The picture of a firm's customers by how they came, in layers."""

import numpy as np

from ... import words
from ...marks import Area, Fit, Label, Line, Raw, Rule, theme
from ...marks.panels import wrap

WAYS = (  # from the bottom up: how customers came, its colour and its name's
    ("stayed", theme.CUSTOMERS, theme.CUSTOMERS),
    ("talk", theme.CUSTOMERS_PALE, theme.CUSTOMERS),
    ("advertising-name", theme.LEADS, theme.LEADS_TEXT),
)


def customers(now):
    """The layers of customers, and where they end without advertising."""
    on = dict(panel="customers")
    months = np.arange(len(now.line))
    low = 0 * now.line
    for (name, color, ink), part in zip(WAYS, now.origins[[0, 2, 1]], strict=True):
        label = Label(name, "beside", ink) if part[-1] > 0.5 else None
        yield Area(months, low, low + part, color=color, label=label, **on)
        low = low + part
    yield Line(months, now.line, width=1.8, ghost=True, **on)
    level = now.level * now.market
    yield Fit(y=1.08 * level, **on)
    yield Rule(y=level, width=1.8, dash="dotted", **on, label=Label(
        _in_lines, "rule-start", bold=False, size=13)
        if level else Label("dies", "top", bold=False, size=13))


def _in_lines(place):
    """Where it ends without advertising, on two lines, or on more where there is no room."""
    text = words.say("WhoBringsNewCustomers-level")
    return tuple(Raw(wrap(text, across, 13)) for across in (130, 80))
