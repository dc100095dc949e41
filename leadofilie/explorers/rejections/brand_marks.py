"""Brands in a market: where the law puts them, and the ways to be twice as large."""

import numpy as np

from ... import words
from ...marks import Bars, Fit, Label, Line, Point, Raw, Rule, Text, theme

TWICE = 2
SIZES = np.array([0.02, 0.05, 0.1, 0.2, 0.4])  # the brands of the market that are shown
SMALLEST = 0.002


def law(now):
    """Where brands of any size are, some of them by name; and where with more to buy."""
    on = dict(panel="brands", color=theme.GHOST_TEXT)
    for market, most, dash in ((now.market, TWICE * now.share, None),
                               (now.wide, now.shares[1], "dotted")):
        if market:
            line = market.brand(np.geomspace(SMALLEST, most, 40))
            yield Line(line.penetration, line.purchases_per_buyer, width=1.5, dash=dash, **on,
                       label=Label("law", ("early", "middle", "start"), bold=False, size=13,
                                   must=False) if market is now.market else None)
    for size, buyers, bought in zip(SIZES, now.buyers_of[2:], now.per_buyers[2:], strict=True):
        if size <= TWICE * now.share:
            yield Point(buyers, bought, size=6, rim=False, z=3.5, **on, label=Label(
                Raw(words.percent(size)), ("below", "above"), bold=False, size=13, must=False))


def ways(buyers, bought):
    """All brands that sell twice as much, from who sells more to each to who sells to more."""
    times = np.linspace(1, TWICE, 40)
    on = dict(panel="brands")
    yield Line(buyers * times, TWICE * bought / times, width=2, dash="dashed", **on)
    yield Point(buyers, TWICE * bought, shape="s", size=8, rim=False, color=theme.CUSTOMERS, **on,
                label=Label("only-wallet", ("right", "above-right", "above", "below-right",
                                           "above-left"), size=13))
    yield Point(buyers * TWICE, bought, shape="s", size=8, rim=False, color=theme.LEADS, **on,
                label=Label("only-reach", ("below", "below-left", "right"), size=13))


def wallets(now):
    """What part of their purchases buyers make here: now, twice as large, and with them alone."""
    reached = now.alone <= now.part_then + 1e-9
    rows = (("now", now.part, theme.CUSTOMERS_PALE), ("then", now.part_then, theme.CUSTOMERS),
            ("alone", now.alone, theme.CUSTOMERS if reached else theme.LOSS_PALE))
    yield Fit(x=1.3 * now.alone, panel="wallets")
    yield Text(1, -2.35, "all", panel="wallets", ha="center", va="top", size=13)
    for i, (name, part, color) in enumerate(rows):
        yield Text(0, 0.27 - i, f"wallet-{name}", panel="wallets", va="bottom", halo=True)
        # Beside each bar only, so that it does not cross the words above them.
        yield Rule(x=1, low=-i - 0.24, high=-i + 0.24, panel="wallets", dash="fine")
        yield Bars([-i], [part], panel="wallets", lying=True, wide=0.36, color=color,
                   hatched=[part > 1], ghost=name == "now",
                   label=Label(Raw(words.percent(part)), "tip", theme.INK, size=15))
