import math

import numpy as np

from ...explorer import Column, Count, Euro, Explorer, Outcome, Percent, Switch
from ...marks import Axis, Fit, Handle, Label, Layout, Line, Panel, Point, Rule, theme
from ...models import scarcity
from .rounding import ROUNDING

MOST = 60
SENT = np.arange(MOST + 1)
BROKEN = 4, 1.5
ROOM = 0.13  # of all that is seen: for the names above and below the ends
MAILINGS = Axis("count", low=0, high=MOST, ticks=(6, 3), name="mailings")


class ReturnOnCustomer(Explorer):
    """What a mailing earns today against what it uses up of the list."""

    number = 16
    levers = (
        Count("mailings", 12, 0, MOST),
        Percent("fatigue", 0.010, 0, 0.05, step=0.001),
        Count("campaigns_left", 24, 0, 100),
        Count("people", 20_000, 100, 2_000_000, step=100, scale="log"),
        Percent("response", 0.02, 0, 0.2, step=0.001),
        Euro("contribution", 40, 0, 500),
        Euro("cost", 0.50, 0, 10, step=0.05),
        Switch("call_off"),
        Percent("recovers", 0, 0, 1),
    )
    earlier = (levers[:7], levers[:8])
    presets = {
        "newsletter": {},
        "peppers": {"mailings": 1, "people": 1_000_000, "response": 0.01, "contribution": 125,
                    "cost": 1, "fatigue": 0.005, "campaigns_left": 44},
        "every-week": {"mailings": 52},
        "tired": {"fatigue": 0.03},
        "last": {"campaigns_left": 0},
        "rest": {"recovers": 0.05},
    }
    map_levers = ("mailings", "campaigns_left")
    tall = (410, 320)
    layout = Layout(left=74, right=22)
    panels = (Panel("total", MAILINGS, Axis("money"), share=3),
              Panel("each", MAILINGS, Axis("money"), share=2))
    columns = (Column("mailings", "places"),
               Column("response", lambda now: now.run.response[now.places], "percent", 2),
               Column("earned", lambda now: now.run.profit[now.places], "money"),
               Column("used", lambda now: now.run.equity_used[now.places], "money"),
               Column("net", lambda now: now.nets[now.places], "money"))

    def model(self, *, mailings, campaigns_left, people, call_off, **each):
        sent = int(mailings)
        run = scarcity.mailing(MOST, campaigns_left=campaigns_left, people=people,
                               call_off=call_off, **each)
        nets = run.profit - run.equity_used
        room = ROUNDING * (1 + run.profit.max() + run.equity_used.max())
        turned = np.flatnonzero(nets[1:] < -room)
        stop = np.flatnonzero(nets >= nets.max() - room)[-1]
        worth = run.equity
        roc = scarcity.return_on_customer(
            run.profit[sent], worth, worth - run.equity_used[sent]) if worth > 0 else 0.0
        # So many later ones and no more: one mailing pays. There is no such number where those at
        # a loss are called off.
        limit = math.inf if call_off else scarcity.break_even_campaigns(**each)
        return Outcome(
            run=run, nets=nets,  # what is earned less what is used up; (MOST+1,)
            earned=run.profit[sent], minus=-run.profit[sent], used=run.equity_used[sent],
            over=abs(nets[sent]),
            down=nets[sent] < -room,
            first=run.profit[1], unearned=-run.profit[1], lost=run.equity_used[1], roc=roc,
            worth=worth,
            known="yes" if worth > 0 else "no" if campaigns_left else "none",
            stop=int(stop), turn=int(turned[0]) + 1 if turned.size else 0,
            turns=turned.size > 0, limit=limit if math.isfinite(limit) else 0.0,
            places=sorted({0, 1, 12, 24, 36, 48, MOST, sent}))

    def advantage(self, mailings, people, **each):
        """What the mailings earn more than they use up; euros."""
        sent = np.asarray(mailings, dtype=int)
        run = scarcity.mailing(MOST, people=people + 0 * sent, **each)
        net = run.profit - run.equity_used
        sent = np.broadcast_to(sent, net.shape[1:])
        return np.take_along_axis(net, sent[None], axis=0)[0]

    def marks(self, now):
        for panel in ("total", "each"):
            yield Rule(y=0, panel=panel, color=theme.GHOST, width=1, z=0.8)
        earned, used = now.run.profit, now.run.equity_used
        yield from _two("total", SENT, (earned, used), ("earned", "used"), now.mailings,
                        ghost=True, size=15)
        yield from _two("each", SENT[1:], (np.diff(earned), np.diff(used)), ("gains", "costs"),
                        max(now.mailings, 1), bold=False)
        if now.turn:
            yield Rule(x=now.turn, high=now.run.profit[now.turn], panel="total", width=1.5,
                       dash="fine", label=Label("turn", "rule-start", bold=False))
        yield Handle("mailings", now.mailings, now.earned, panel="total")

    def say(self, now):
        if now.first <= 0:
            return "loss"
        if now.mailings == 0:
            return "nothing"
        if now.down:
            return "used" if now.earned >= 0 else "sunk"
        return "past" if now.mailings > now.stop else "earning"


def _two(panel, x, lines, names, here, ghost=False, **style):
    """What is earned and what is used up: the upper line is named above its end, the lower one
    below."""
    upper = lines[0][-1] >= lines[1][-1]
    low, high = min(0, *map(np.min, lines)), max(0, *map(np.max, lines))
    for line, sign in ((lines[int(upper)], -1), (lines[int(not upper)], 1)):
        yield Fit(panel=panel, y=line[-1] + sign * ROOM * (high - low))
    for values, name, above, color, dash in zip(lines, names, (upper, not upper), (
            theme.CUSTOMERS, theme.LOSS), (None, BROKEN), strict=True):
        yield Line(x, values, panel=panel, color=color, dash=dash, ghost=ghost, label=Label(
            f"line-{name}", "end-above" if above else "end-below", **style))
        yield Point(here, values[here - x[0]], panel=panel, color=color, size=12)
