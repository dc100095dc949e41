"""The picture of the whale curve: who brings what, and the profit customer by customer."""

import numpy as np

from ... import words
from ...marks import Bars, Fit, Handle, Label, Line, Point, Raw, Rule, Text, theme
from . import books

ROOM = 0.15  # of the profit: for the name of the leads' part
SHARES = -2, 3  # a firm that hardly earns has shares that no axis can hold
COLORS = theme.CUSTOMERS, theme.CUSTOMERS_PALE, theme.LEADS


def curve(now):
    """Marks: the profit customer by customer, and what the leads take from it or add to it."""
    yield Rule(y=0, panel="whale", width=1, z=0.8)
    yield Line(*now.line, panel="whale", color=theme.CUSTOMERS, ghost=True)
    yield Line([1, 1.06], [now.whole, now.total], panel="whale", color=theme.LEADS, width=5,
               ghost=True)
    yield Rule(y=now.total, low=0, high=1.06, panel="whale", dash="dotted", label=Label(
        "left", ("rule-end", "rule-middle", "rule-start"), bold=False))
    yield Point(now.peak, now.highest, panel="whale", color=theme.CUSTOMERS, size=11, rim=False,
                label=Label("peak", ("above", "above-left", "below-left")))
    if now.total > 0:
        yield Point(books.TOP, now.sums["best"], panel="whale", size=9, rim=False, shape="D",
                    label=Label("fifth", ("right", "below-right", "below", "above-left"),
                                bold=False))
    if now.orders:  # serving takes the profit away order by order
        yield Handle("serve", now.peak, now.highest, panel="whale", axis="y", per=-now.orders,
                     zero=now.highest + now.serve * now.orders)


def columns(now):
    """Marks: what the top, the others and the leads are of customers, revenue and profit."""
    parts_of = [(books.TOP, 1 - books.TOP, 0.0), (now.revenue, 1 - now.revenue, 0.0), now.shares]
    stacks = np.array([list(_stack(parts)) for parts in parts_of])  # (3 columns, 3 parts, 2)
    for part, color in enumerate(COLORS[:2]):
        base, size = stacks[:, part].T
        yield Bars(range(3), size, base, panel="columns", color=color, wide=0.62)
    base, size = stacks[2, 2]
    yield Bars([2], size, base, panel="columns", color=COLORS[2], wide=0.62,
               label=Label("bite", "on-top") if abs(now.bite) > 0.005 else None)
    yield Fit(panel="columns", y=base + size + np.sign(size) * ROOM)
    if now.total > 0:
        yield Rule(y=now.shares[0], low=1.6, high=2.4, panel="columns", ghost="only", z=3)
    yield Rule(y=0, panel="columns", width=1, z=5)
    for x, (share, *_) in enumerate(parts_of):
        seen = np.clip(share, *SHARES)
        yield Text(x, seen / 2, Raw(words.percent(share)), panel="columns", color=theme.ON,
                   bold=True, ha="center", size=15, room=abs(seen))
    yield Text(0, books.TOP + 0.02, "top", panel="columns", color=theme.CUSTOMERS, bold=True,
               size=13, ha="center", va="bottom")
    yield Text(0, 0.98, "rest", panel="columns", size=13, ha="center", va="top")
    if now.total <= 0:
        yield Text(2, 0.03, "no-shares", panel="columns", color=theme.LOSS, bold=True, size=15,
                   ha="center", va="bottom")


def empty(guess):
    """Marks of the columns before there is a profit: whom it is about, and room for a guess."""
    for part, (base, size) in enumerate(_stack((books.TOP, 1 - books.TOP))):
        yield Bars([0], [size], [base], panel="columns", color=COLORS[part], wide=0.62)
    yield Text(0, books.TOP + 0.02, "top", panel="columns", color=theme.CUSTOMERS, bold=True,
               size=13, ha="center", va="bottom")
    yield Text(0, 0.98, "rest", panel="columns", size=13, ha="center", va="top")
    yield Bars([2], [guess], panel="columns", color=COLORS[0], wide=0.62, alpha=0.4)
    yield Rule(y=0, panel="columns", width=1, z=5)
    yield Rule(y=1, low=1.4, high=2.6, panel="columns", dash="dotted", label=Label(
        "whole", "rule-end", bold=False, size=13, must=False))
    yield Fit(panel="columns", y=2.5)
    yield Handle("bet", 2, guess, panel="columns", axis="y")


def guess(share, shown):
    """The mark of what was guessed of the profit."""
    return Rule(y=share, low=1.6, high=2.55, panel="columns", width=3, dash="dashed",
                color=theme.GHOST_TEXT, z=6,
                label=Label("stage-your-bet",
                            ("rule-end", "rule-middle", "rule-start", "rule-before"),
                            numbers={"bet": shown}, size=15, plate=True))


def _stack(parts):
    """(bottom, height) of each part of a column: what adds goes up from 0, what takes down."""
    up = down = 0.0
    for part in parts:
        yield up if part >= 0 else down, part
        up, down = up + max(part, 0), down + min(part, 0)
