"""The picture of by how many points strangers lead each form of advertising, wave by wave."""

import numpy as np

from ... import words
from ...marks import Dots, Fit, Handle, Label, Line, Point, Raw, Rule, Text, theme
from .waves import ARTICLE, FORMS, WAVES, runs

START, END = 2006.2, 2015.6  # of the lines across the waves


def lead_marks(now):
    """The marks of the panel "lead": a line for each form, the chosen one in colour."""
    yield Rule(y=0, panel="lead")
    yield Rule(x=WAVES[now.at], high=50, panel="lead", color=theme.LINE, width=9, z=0.5)
    yield Text(ARTICLE, 60, "read", panel="lead", size=13, ha="center", va="top",
               color=theme.GHOST_TEXT)
    yield Fit(y=[np.nanmin(now.lead) - 6], panel="lead")
    if now.wanted:
        yield Rule(y=now.wanted, panel="lead", width=1.5, dash="dotted")
    yield Handle("wanted", END, now.wanted, axis="y", panel="lead")
    for form, (name, leads) in enumerate(zip(FORMS, now.lead, strict=True)):
        chosen = form == now.compared
        style = dict(panel="lead", color=theme.LEADS if chosen else theme.GHOST,
                     width=3.5 if chosen else 1.6, z=3 if chosen else 2)
        named = Label(f"{name}.short", "beside", bold=chosen, size=13)
        stretches = list(runs(leads))
        for run in stretches:
            yield Line(*run, **style, label=named if run is stretches[-1] else None)
    yield from _dots(now)


def _dots(now):
    """A dot at each figure of a form, and a large one at the one on show."""
    forms, waves = np.nonzero(~np.isnan(now.lead))
    for some, color, z in ((forms != now.compared, theme.GHOST, 2),
                           (forms == now.compared, theme.LEADS, 3)):
        yield Dots(np.array(WAVES)[waves[some]], now.lead[forms[some], waves[some]],
                   [color] * some.sum(), size=5, panel="lead", z=z)
    if np.isnan(now.ahead):
        return
    year = WAVES[now.at]
    yield Point(year, now.ahead, panel="lead", color=theme.LEADS)
    # The number beside it, on the side that the line to the next wave leaves free.
    side = -1 if now.at else 1
    below = now.lead[now.compared, now.at + side] > now.ahead
    yield Text(year + 0.35 * side, now.ahead + (-1.4 if below else 1.4),
               Raw(words.number(now.ahead, 1)), panel="lead", size=15, bold=True, halo=True,
               color=theme.LEADS_TEXT, ha="right" if now.at else "left",
               va="top" if below else "bottom")
