from functools import partial

import numpy as np

from ... import words
from ...explorer import Column, Count, Euro, Explorer, Outcome, Percent
from ...marks import Axis, Bars, Drawing, Fit, Handle, Label, Layout, Panel, Raw, Rule, Text, theme
from ...marks.panels import wrap
from ...models import scarcity
from ...models.scarcity import Option, best_mix
from . import dots
from .rounding import ROUNDING, same

NOTHING = Axis(low=0, high=1)
# The article's envelopes: what the small one earns per customer, and what the large one holds more.
SMALL, LARGE = Option(100, 0.5), Option(150, 0.4)
EARNS, EXTRA = SMALL.invest * SMALL.roi, LARGE.invest - SMALL.invest


class TwoEnvelopes(Explorer):
    """Which of two investments per customer earns more, given how many customers there are."""

    number = 13
    levers = (
        Count("customers", 12, 1, 1_000_000, scale="log"),
        # The most that an envelope can hold: at its end there is always enough for everybody.
        Euro("budget", 500, 0, 500, step=5),
        Percent("outside_return", 0.0, 0, 0.5),
        Euro("invest_a", 100, 0, 500, step=5),
        Percent("roi_a", 0.50, 0, 1),
        Euro("invest_b", 150, 0, 500, step=5),
        Percent("roi_b", 0.40, 0, 1),
    )
    presets = {
        "one": {"customers": 1},
        "twelve": {},
        "million": {"customers": 1_000_000},
        "tight": {"budget": 100},
        "elsewhere": {"outside_return": 0.25},
        "peppers": {"invest_a": 10, "roi_a": 1.0, "invest_b": 20, "roi_b": 0.75},
    }
    wager = Percent("marginal", 0, 0, 1)
    asks = ("worth",)
    map_levers = ("budget", "outside_return")
    ways = ("tight", "elsewhere", "diminishing")
    tall = (344, 320)
    layout = Layout(rows=((2, 202), (1, 116)))
    panels = (
        Panel("A", NOTHING, NOTHING, title="", bare=True),
        Panel("B", NOTHING, NOTHING, title="", bare=True),
        # Bars are as long as a customer is worth, so that one and a million fit one scale.
        Panel("worth", Axis(low=0, hold=(70,), room=1.1), Axis(low=-0.5, high=1.75), title="",
              bare=True, key=True),
    )
    columns = (Column("envelope", ("A", "B")), Column("invest", "invests", "money"),
               Column("roi", "rois", "percent"), Column("served", "serveds", digits=1),
               Column("earned", "earned", "money"), Column("elsewhere", "rests", "money"),
               Column("total", "totals", "money"))

    def model(self, customers, budget, outside_return, invest_a, roi_a, invest_b, roi_b):
        # What the larger envelope leaves over as well is the same for both, so it is left out.
        table = customers * min(budget, max(invest_a, invest_b))
        invest, roi = np.array([invest_a, invest_b]), np.array([roi_a, roi_b])
        mix = best_mix((Option(invest, roi),), customers, table, outside_return)
        served, totals = mix.counts[0], mix.profit
        earned, each = served * invest * roi, invest * roi
        small, large = order = (0, 1) if invest_a <= invest_b else (1, 0)
        extra = invest[large] - invest[small]
        return Outcome(
            elsewhere=outside_return > 0, a=totals[0], b=totals[1], served_a=served[0],
            served_b=served[1], best=totals.max(), least=totals.min(),
            winner="A" if totals[0] > totals[1] else "B", extra=extra,
            marginal=(each[large] - each[small]) / extra if extra else 0.0,
            lost=abs(each[1] - each[0]), served=served[large],
            order=order, small="AB"[small], large="AB"[large],
            # Of A and of B; euros, those of ``each`` per customer.
            invests=invest, rois=roi, each=each, serveds=served, earned=earned,
            rests=totals - earned, totals=totals)

    def advantage(self, customers, budget, outside_return, invest_a, roi_a, invest_b, roi_b):
        """Euros per customer that envelope B earns more than envelope A."""
        table = np.minimum(budget, np.maximum(invest_a, invest_b))
        a, b = (best_mix((Option(invest, roi),), 1, table, outside_return).profit
                for invest, roi in ((invest_a, roi_a), (invest_b, roi_b)))
        # Nothing but rounding is no advantage: at the flip point the two are equal.
        return np.where(abs(b - a) <= ROUNDING * np.maximum(abs(a), abs(b)), 0.0, b - a)

    def truth(self):
        return scarcity.marginal_roi(SMALL, LARGE)

    def asked(self, guess):
        """What each envelope makes of a customer, as far as that is known before."""
        on = dict(panel="worth", lying=True, wide=0.4, rim=theme.CUSTOMERS)
        yield Bars([1, 0], EARNS, color=theme.CUSTOMERS_PALE, **on)
        yield Bars([0], EXTRA * guess, EARNS, color=theme.CUSTOMERS, **on)
        for y, name in ((1, "a"), (0, "b")):
            yield Text(0, y + 0.23, partial(_in_lines, f"TwoEnvelopes-made-{name}"), panel="worth",
                       size=16, va="bottom")
        yield Fit(x=EARNS + EXTRA, panel="worth")
        yield Handle("marginal", EARNS + EXTRA * guess, 0, per=EXTRA, zero=EARNS, panel="worth")

    def guessed(self, guess):
        x = EARNS + EXTRA * guess
        yield Rule(x=x, low=-0.25, high=0.25, panel="worth", width=3, dash="dashed",
                   color=theme.GHOST_TEXT, z=5, label=Label(
                       "stage-your-bet", ("rule-foot", "rule-middle"), size=15, plate=True,
                       numbers={"bet": self.wager.show(guess)}))

    def way(self, now):
        key = self.say(now)
        if key == "tie" and now.extra:  # the claim asks for more: a draw is lost as well
            key = self._lost(now)
        return key if key in self.ways and now.large == "B" else None

    def say(self, now):
        small, large = now.order
        if now.best <= 0:
            return "nothing"
        if now.outside_return >= now.rois.max():
            return "leave"
        if same(now.a, now.b):
            return "tie"
        if not now.extra:
            return "alike"
        if now.totals[large] > now.totals[small]:
            if now.roi_a == now.roi_b:
                return "alike-roi"
            if now.rois[large] > now.rois[small]:
                return "easy"
            return "large" if now.served >= now.customers * (1 - ROUNDING) else "short"
        return self._lost(now)

    def _lost(self, now):
        """Why the large envelope earns no more than the small one."""
        if now.marginal <= ROUNDING:
            return "diminishing"
        left = min(now.budget, now.invests[now.order[1]]) > now.invests[now.order[0]]
        return "elsewhere" if left and now.marginal <= now.outside_return else "tight"

    def marks(self, now):
        for i, name in enumerate("AB"):
            served, each = float(now.serveds[i]), float(now.each[i])
            numbers = dict(name=name, invest=now.invests[i], roi=now.rois[i], each=each,
                           served=served, left=now.customers - served, total=now.totals[i],
                           elsewhere=now.rests[i])
            yield Text(0, 1, lambda place: "heading-short" if place.narrow else "heading",
                       numbers=numbers, panel=name, size=16, bold=True, va="top")
            times = Label("times-some" if now.customers - served > 0.5 else "times-all",
                          bold=False, size=16, color=theme.INK, halo=False, numbers=numbers)
            yield Drawing(partial(dots.draw, now.customers, served, each), dots.seats, panel=name,
                          label=times if now.customers > dots.CROWD else None)
            yield from _bar(now, i, numbers)


def _in_lines(key, place):
    return Raw(wrap(words.say(key), place.box[2] - place.box[0], 16))


def _bar(now, i, numbers):
    """What an envelope comes to, per customer: from customers, and from elsewhere."""
    earned, rest, total = (each[i] / now.customers for each in (now.earned, now.rests, now.totals))
    wins = now.totals[i] >= now.best * (1 - ROUNDING)
    y = 1 - i
    left = min(now.budget, max(now.invests)) - now.serveds[i] * now.invests[i] / now.customers
    if left > ROUNDING * now.budget:  # what it leaves over earns something elsewhere
        yield Handle("outside_return", total, y, per=left, zero=earned, panel="worth")
    on = dict(panel="worth", lying=True, wide=0.4)
    yield Bars([y], total, **on, ghost="only")
    yield Bars([y], earned, **on, rim=theme.CUSTOMERS,
               color=theme.CUSTOMERS if wins else theme.CUSTOMERS_PALE)
    yield Bars([y], rest, earned, **on, rim=theme.GHOST, color=theme.LINE)
    yield Text(0, y + 0.23, "sum", after=f"made-{'rest' if rest > 0.5 else 'all'}",
               numbers=numbers, panel="worth", size=16, bold=True, va="bottom")
