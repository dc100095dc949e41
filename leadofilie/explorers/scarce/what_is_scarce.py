import numpy as np

from ...explorer import Column, Count, Euro, Explorer, Outcome, Percent
from ...marks import Axis, Layout, Panel
from ...models.scarcity import Option, best_mix, wider_mix
from . import budget_line
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
        Count("prospects", 0, 0, 10_000, step=100),
    )
    in_sight = ("budget", "customers", "outside_return", "cost_per_customer")
    earlier = (levers[:7], levers[:8])
    presets = {
        "people": {},
        "both": {"budget": 120_000},
        "money": {"budget": 50_000},
        "kink": {"budget": 100_000},
        "elsewhere": {"outside_return": 0.25},
        "sharp": {"roi_b": 0.30, "cost_per_customer": 25},
        "value": {"invest_a": 10, "roi_a": 1.0, "invest_b": 20, "roi_b": 0.75},
        "prospects": {"prospects": 500, "cost_per_customer": 30, "budget": 250_000},
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
              cost_per_customer, prospects):
        options = Option(invest_a, roi_a), Option(invest_b, roi_b)
        small, large = sorted(options, key=lambda option: option.invest)
        ends = sorted({customers * own + prospects * (won and won + cost_per_customer)
                       for own in (0, invest_a, invest_b) for won in (0, invest_a, invest_b)
                       if own or won and prospects})
        # The ends of the straight pieces of every line, and the present.
        budgets = np.array([0.0, *ends, 20 * max(budget, ends[-1]), budget])
        first, most = _rules(invest_a, roi_a, invest_b, roi_b)
        first, most = (best_mix((each,), customers, budgets, outside_return)
                       for each in (first, most))
        others = prospects, cost_per_customer
        best = wider_mix(options, customers, *others, budgets, outside_return)
        falls = best.cost_of_losing_a_euro > best.worth_of_a_euro * (1 + ROUNDING)
        kinks = tuple(budgets[1:-2][falls[1:-2]])  # the budgets at which the worth of a euro falls
        inside = wider_mix(options, customers, *others, _middles(kinks), outside_return)
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
            won=best.won[-1], prospect=best.worth_of_a_prospect[-1],
            bought=("none" if prospects == 0 else "all" if same(best.won[-1], prospects) else
                    "some" if best.won[-1] > ROUNDING else "nobody"),
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
                  cost_per_customer, prospects):
        """What the most per customer earns more than the best ROI first; euros per customer."""
        each = np.divide(budget, customers)
        first, most = (best_mix((rule,), 1, each, outside_return).profit
                       for rule in _rules(invest_a, roi_a, invest_b, roi_b))
        return np.where(abs(most - first) <= ROUNDING * np.maximum(first, most), 0.0, most - first)

    def marks(self, now):
        yield from budget_line.marks(now)

    def say(self, now):
        if now.euro_less > now.euro * (1 + ROUNDING):
            return "kink"
        if now.bought == "some" and now.euro > now.outside_return + ROUNDING:
            return "winning"
        return _zone(now.euro, now.customer, now.outside_return)


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
