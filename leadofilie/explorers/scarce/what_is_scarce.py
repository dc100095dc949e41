from functools import partial

import numpy as np

from ... import words
from ...explorer import Column, Count, Euro, Explorer, Outcome, Percent
from ...marks import Axis, Fit, Label, Layout, Line, Panel, Point, Raw, Rule, Zone, theme
from ...models.scarcity import Option, best_mix
from .rounding import ROUNDING, same

BUDGETS = Axis("money", low=0, ticks=(5, 2), name="budget")


class WhatIsScarce(Explorer):
    """Which is scarce at a budget: money, customers or both; what one more of each is worth; and
    whether a customer can be won for that."""

    number = 14
    levers = (
        Euro("budget", 200_000, 1_000, 100_000_000, step=1_000, scale="log"),
        Count("customers", 1_000, 10, 1_000_000, scale="log"),
        Percent("outside_return", 0.0, 0, 0.6),
        Euro("invest_a", 100, 5, 10_000, step=5, scale="log"),
        Percent("roi_a", 0.50, 0, 2),
        Euro("invest_b", 150, 5, 10_000, step=5, scale="log"),
        Percent("roi_b", 0.40, 0, 2),
        Euro("cost_per_customer", 100, 5, 10_000, step=5, scale="log"),
    )
    in_sight = ("budget", "customers", "outside_return", "cost_per_customer")
    earlier = (levers[:7],)
    presets = {
        "people": {},
        "both": {"budget": 120_000},
        "money": {"budget": 50_000},
        "kink": {"budget": 100_000},
        "elsewhere": {"outside_return": 0.25},
        "sharp": {"roi_b": 0.30, "cost_per_customer": 25},
        "value": {"invest_a": 10, "roi_a": 1.0, "invest_b": 20, "roi_b": 0.75},
    }
    map_levers = ("customers", "budget")
    tall = (520, 320)
    layout = Layout(stacked=True, left=(78, 70), right=34)
    panels = (
        Panel("profit", BUDGETS, Axis("money", low=0, room=1.25), share=0, title=("", "scarce"),
              over=18),
        Panel("euro", BUDGETS, Axis("money", low=0, room=1.6, ticks=2), share=80),
        Panel("customer", BUDGETS, Axis("money", low=0, room=1.6, ticks=2), share=80),
    )
    columns = (
        Column("zone", lambda now: [f"zone-{each}" for each in now.zones], "key"),
        Column("from", lambda now: (0, *now.kinks_at), "money"),
        Column("to", lambda now: (*now.kinks_at, None), "money"),
        Column("euro", "euros", "money", 2), Column("customer", "each", "money", 2),
        Column("price", "prices", "money", 2))

    def model(self, budget, customers, outside_return, invest_a, roi_a, invest_b, roi_b,
              cost_per_customer):
        options = Option(invest_a, roi_a), Option(invest_b, roi_b)
        small, large = sorted(options, key=lambda option: option.invest)
        ends = sorted({customers * each.invest for each in options})
        # The ends of the straight pieces of every line, and the present.
        budgets = np.array([0.0, *ends, 20 * max(budget, ends[-1]), budget])
        first, most = _rules(invest_a, roi_a, invest_b, roi_b)
        first, most, best = (best_mix(each, customers, budgets, outside_return)
                             for each in ((first,), (most,), options))
        falls = best.cost_of_losing_a_euro > best.worth_of_a_euro * (1 + ROUNDING)
        kinks = tuple(budgets[1:-2][falls[1:-2]])  # the budgets at which the worth of a euro falls
        inside = best_mix(options, customers, _middles(kinks), outside_return)
        counts = best.counts[:, -1]
        n_small, n_large = (counts if small is options[0] else counts[::-1])
        if small == large:
            n_small, n_large = counts.sum(), 0.0
        by_first, by_most = first.profit[-1], most.profit[-1]
        # The money with which a customer is won is gone, and so is what it would have earned.
        customer, euro_less = best.worth_of_a_customer[-1], best.cost_of_losing_a_euro[-1]
        price = cost_per_customer * (1 + euro_less)
        return Outcome(
            budgets=budgets[:-1], edge=max(budget, 1.3 * ends[-1]),  # where the axis may end
            lines={"best": best.profit[:-1], "first": first.profit[:-1], "most": most.profit[:-1]},
            kinks_at=kinks, kinks=len(kinks), kink=kinks[0] if kinks else 0.0,
            last=kinks[-1] if kinks else 0.0,
            # The worth of one more euro, and of one more customer, between the kinks.
            euros=inside.worth_of_a_euro, each=inside.worth_of_a_customer,
            zones=[_zone(euro, customer, outside_return) for euro, customer in zip(
                inside.worth_of_a_euro, inside.worth_of_a_customer, strict=True)],
            profit=best.profit[-1], euro=best.worth_of_a_euro[-1],
            customer=customer, euro_less=euro_less, price=price, gain=customer - price,
            dearer=price > cost_per_customer * (1 + ROUNDING),
            prices=cost_per_customer * (1 + inside.worth_of_a_euro),
            times=price / customer if customer > ROUNDING else 0.0,
            pays=("never" if customer <= ROUNDING else "once" if price <= customer else "later"),
            customer_less=best.cost_of_losing_a_customer[-1], first=by_first, most=by_most,
            winner=("same" if same(by_first, by_most) else
                    "first" if by_first > by_most else "most"),
            small=small.invest, large=large.invest, n_small=n_small, n_large=n_large,
            small_heads=round(n_small), large_heads=round(n_large))

    def advantage(self, budget, customers, outside_return, invest_a, roi_a, invest_b, roi_b,
                  cost_per_customer):
        """What the most per customer earns more than the best ROI first; euros per customer."""
        each = np.divide(budget, customers)
        first, most = (best_mix((rule,), 1, each, outside_return).profit
                       for rule in _rules(invest_a, roi_a, invest_b, roi_b))
        return np.where(abs(most - first) <= ROUNDING * np.maximum(first, most), 0.0, most - first)

    def marks(self, now):
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

    def say(self, now):
        if now.euro_less > now.euro * (1 + ROUNDING):
            return "kink"
        return _zone(now.euro, now.customer, now.outside_return)


def _names(zone, place):
    """What a zone is called: in a narrow picture the heading says the rest."""
    return f"short-{zone}" if place.narrow else (f"zone-{zone}", f"short-{zone}")


def _profits(now):
    """The profit at each budget under two rules of thumb and at its best."""
    first, most = (np.interp(now.edge, now.budgets, now.lines[name]) for name in ("first", "most"))
    right = "both" if same(first, most) else "first" if first > most else "most"
    labels = {"best": Label(f"top-{right}", size=15)}
    if right != "both":
        labels["first" if right == "most" else "most"] = Label(
            f"under-{right}", ("late-below", "end"), bold=False)
    for name, style in (("best", dict(color=theme.CUSTOMERS, width=7, alpha=0.35)),
                        ("first", dict(width=2)), ("most", dict(width=2, dash="dotted"))):
        yield Line(now.budgets, now.lines[name], panel="profit", fits="y", label=labels.get(name),
                   **style)
    yield Rule(x=now.budget, low=0, high=now.profit, panel="profit", ghost="only")
    yield Point(now.budget, now.profit, panel="profit", color=theme.CUSTOMERS, ghost=True,
                handle="budget")


def _rules(invest_a, roi_a, invest_b, roi_b):
    """Both rules of thumb: the option with the best ROI, and the one with the most per customer."""
    first = np.greater_equal(roi_a, roi_b)
    most = np.greater(np.multiply(invest_a, roi_a), np.multiply(invest_b, roi_b))
    return tuple(Option(np.where(a, invest_a, invest_b), np.where(a, roi_a, roi_b))
                 for a in (first, most))


def _middles(kinks):
    """A budget between each two kinks, before the first and after the last."""
    edges = np.array([0.0, *kinks, 2 * kinks[-1] if kinks else 1.0])
    return (edges[1:] + edges[:-1]) / 2


def _zone(euro, customer, outside_return):
    """What is scarce where one more euro and one more customer are worth this."""
    money, people = euro > outside_return + ROUNDING, customer > ROUNDING
    return {(True, False): "money", (True, True): "both", (False, True): "people",
            (False, False): "nothing"}[bool(money), bool(people)]
