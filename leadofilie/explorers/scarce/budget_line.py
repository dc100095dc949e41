"""The picture of what is scarce: profit along the budget, and what one more of each is worth."""

from functools import partial

import numpy as np

from ... import words
from ...marks import Fit, Label, Line, Point, Raw, Rule, Zone, theme
from .rounding import ROUNDING, same


def marks(now):
    """The profit at every budget, and under it what one more of each is worth."""
    edges = [0.0, *now.kinks_at, now.budgets[-1]]
    for start, end, zone in zip(edges, edges[1:], now.zones, strict=False):
        yield Zone(start, end, panel="profit", color=theme.CUSTOMERS_PALE,
                   alpha={"people": 0.75, "both": 0.4}.get(zone, 0.0),
                   label=Label(partial(_names, zone), align="center", size=15,
                               color=theme.INK))
    for panel in ("profit", "euro", "customer"):
        yield Fit(panel=panel, x=now.edge)
        for kink in now.kinks_at:
            yield Rule(x=kink, panel=panel, color=theme.GHOST, dash="fine", z=0.9, fits="")
    yield from _profits(now)
    for panel, levels, value, digits in (("euro", now.euros, now.euro, 2),
                                         ("customer", now.each, now.customer, 0)):
        yield Line(np.repeat(edges, 2)[1:-1], np.repeat(levels, 2), panel=panel, fits="y",
                   color=theme.CUSTOMERS)
        yield Point(now.budget, value, panel=panel, size=11, color=theme.CUSTOMERS,
                    label=Label(Raw(words.money(value, digits)), ("above-right", "above-left"),
                                size=15))
    yield Line(np.repeat(edges, 2)[1:-1], np.repeat(now.prices, 2), panel="customer", fits="y",
               color=theme.LEADS, dash="dotted", width=2,
               label=Label("price", "end-above", bold=False))


def _names(zone, place):
    """What a zone is called: in a narrow picture the heading says the rest."""
    return f"short-{zone}" if place.narrow else (f"zone-{zone}", f"short-{zone}")


def _profits(now):
    """The profit at each budget under two rules of thumb and at its best."""
    first, most = (np.interp(now.edge, now.budgets, now.lines[name]) for name in ("first", "most"))
    right = "both" if same(first, most) else "first" if first > most else "most"
    labels = {"best": Label(f"top-{right}", size=15)}
    if np.interp(now.edge, now.budgets, now.lines["best"]) > max(first, most) * (1 + ROUNDING):
        # Prospects are won, and both rules are about customers only.
        labels = {"best": Label("top-prospects", size=15),
                  **{name: Label(f"under-{other}", ("late-below", "end"), bold=False)
                     for name, other in (("first", "most"), ("most", "first"))}}
    elif right != "both":
        labels["first" if right == "most" else "most"] = Label(
            f"under-{right}", ("late-below", "end"), bold=False)
    for name, style in (("best", dict(color=theme.CUSTOMERS, width=7, alpha=0.35)),
                        ("first", dict(width=2)), ("most", dict(width=2, dash="dotted"))):
        yield Line(now.budgets, now.lines[name], panel="profit", fits="y", label=labels.get(name),
                   **style)
    yield Rule(x=now.budget, low=0, high=now.profit, panel="profit", ghost="only")
    yield Point(now.budget, now.profit, panel="profit", color=theme.CUSTOMERS, ghost=True,
                handle="budget")
