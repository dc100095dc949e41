import numpy as np

from ...explorer import Column, Count, Euro, Explorer, Outcome, Percent, as_before
from ...marks import Axis, Bars, Handle, Label, Line, Panel, Point, Text, theme
from ...models import journey
from . import loop
from .months import MONTHS, TIME, YEARS
from .ring import ring
from .two_drawings import TwoDrawings

SPLITS = np.linspace(0, 1, 101)
BAR = 0.73  # where in its strip the bar of the purse lies
PEPPERS = {"preventable": 0.6, "talk": 0.6}  # care keeps customers, and they tell of it
FITS = 0.34  # how much of the bar the name of one of its parts needs


class FunnelOrLoop(Explorer):
    """One budget a month, to be spent before the sale or after it."""

    number = 6
    levers = (
        Percent("after", 0.6, 0, 1),
        Percent("churn", 0.0175, 0.005, 1, step=0.0025),  # 19% a year
        Percent("talk", 0.3, 0, 1, step=0.05),
        Euro("budget", 10_000, 500, 100_000, step=500),
        Count("market", 5000, 500, 100_000, step=500),
        Percent("already", 0.1, 0, 0.5),
        Percent("preventable", 0.1, 0, 0.95, step=0.05),
        Euro("care", 4, 0.5, 100, step=0.5),
        Euro("care_talk", 3, 0.5, 100, step=0.5),
        Percent("unasked", 0.2, 0, 1, step=0.05),
        Euro("lead", 2, 0.1, 50, step=0.1),
        Percent("reach", 0.3, 0.01, 1),
        Percent("interest", 0.4, 0.05, 1, step=0.05),
        Percent("conversion", 0.1, 0.01, 1),
        Percent("put_off", 0.05, 0.01, 1),
        Percent("back", 0.02, 0, 0.5),
    )
    before = (levers[0], Percent("churn", 0.05, 0.005, 1, step=0.005),
              *as_before(levers[2:], already=0.04, care=8, care_talk=8))
    earlier = (as_before(before, talk=0.6, preventable=0.6), before)
    presets = {
        "sharp": {"preventable": 0, "talk": 0.1, "back": 0.1},
        "value": PEPPERS,
        "before": {"after": 0},
        "best": {**PEPPERS, "after": 0.42},
        "all": {**PEPPERS, "after": 1},
        "young": {**PEPPERS, "already": 0},
        "once": {"churn": 1, "preventable": 0},
        "silent": {**PEPPERS, "talk": 0},
    }
    map_levers = ("after", "churn")
    tall = (460, 320)
    panels = (
        Panel("ring", bare=True, left=8, share=1.1),
        Panel("customers", Axis(low=0, high=MONTHS, ticks=YEARS, name="months"),
              Axis("count", low=0, hold=(1,), room=1.12), share=1),
        Panel("purse", Axis(low=-0.02, high=1.02), Axis(low=0, high=1), strip=66),
    )
    columns = (
        Column("month", YEARS), Column("yours", "customers", at=YEARS),
        Column("funnel", "funnel_customers", at=YEARS), Column("best", "best_customers", at=YEARS))

    def model(self, *, after, **levers):
        path = loop.run(after=np.array([after, 0, *SPLITS]), **levers)
        averages = path.customers[1:].mean(axis=0)
        place = int(averages[2:].argmax())
        customers, approached = path.customers[:, 0], path.approached[-1, 0]
        average, funnel, best = averages[[0, 1, 2 + place]]
        chain = loop.one_person(*loop.care(customers[-1], after, levers), **{
            name: levers[name] for name in ("interest", "conversion", "put_off")})
        visits = journey.chain_visits(chain)[0]
        tries, _, buyers, _, _ = journey.chain_visits(loop.until_the_sale(chain))[0]
        return Outcome(
            before=1 - after,
            customers=customers,  # (months+1,), as the two below
            funnel_customers=path.customers[:, 1],  # all of it before the sale
            best_customers=path.customers[:, 2 + place],
            # In each of the five stages in the last month.
            people=np.array([approached, approached * levers["interest"], path.won[-1, 0],
                             customers[-1], path.by_talk[-1, 0]]),
            best=float(SPLITS[place]),
            average=average, funnel=funnel, best_average=best,  # customers over the five years
            heads=round(average), funnel_heads=round(funnel),  # the same, as the sentence says them
            # Customers at the end of them, where the names of the lines stand.
            end=customers[-1], funnel_end=path.customers[-1, 1],
            best_end=path.customers[-1, 2 + place],
            # Differences of the numbers as the sentence says them.
            gap=abs(round(average) - round(funnel)), short=round(best) - round(average),
            off=round(path.put_off[-1, 0]),
            transition=chain,
            # How often 100 people who begin to consider come by each of the five stages: in all,
            # and on the first way down, as a funnel draws it.
            visits=100 * visits,
            buyers=100 * buyers, tries=tries,  # who buy at all, and how often each considers
            stays=visits[2] / buyers,  # months that a buyer stays
            first_pass=100 * np.cumprod([1, *chain.diagonal(1)[:4]]))

    def advantage(self, *, after, **levers):
        """Customers on average, more than with all money before the sale."""
        ours = loop.run(after=after, **levers).customers[1:].mean(axis=0)
        return ours - loop.run(after=0, **levers).customers[1:].mean(axis=0)

    @property
    def chain(self):
        """One person's chain of conversions, drawn as a funnel and as a ring."""
        return self.part("chain", TwoDrawings)

    def marks(self, now):
        yield from _purse(now)
        yield from ring(now.people, "ring")
        on = dict(panel="customers")  # yours is named first, and lies above the others
        yield Line(TIME, now.customers, color=theme.CUSTOMERS, label="yours", ghost=True, z=2.1,
                   **on)
        yield Line(TIME, now.best_customers, width=1.8, dash="dotted",
                   label=Label("best", bold=False), **on)
        yield Line(TIME, now.funnel_customers, color=theme.LEADS, label="funnel", dash="long", **on)

    def say(self, now):
        if now.best_average < 0.5:
            return "nobody"
        if now.after == 0:
            return "pure" if now.short else "purest"
        if now.best == 0:
            return "before"
        if now.average >= 0.99 * now.best_average:
            return "near"
        if not now.gap:
            return "same"
        return "more" if now.average > now.funnel else "less"


def _purse(now):
    """The budget as a bar: what goes to customers after the sale grows from the left, as its lever
    does."""
    bar = dict(panel="purse", lying=True, wide=0.54)
    yield Bars([BAR], [now.after], **bar, color=theme.CUSTOMERS)
    yield Bars([BAR], [now.before], now.after, **bar, color=theme.LEADS)
    said = dict(panel="purse", bold=True)
    if now.after > FITS:
        yield Text(0.015, BAR, "purse-after", color=theme.ON, **said)
    if now.before > FITS:
        yield Text(0.985, BAR, "purse-before", ha="right", **said)
    yield Handle("after", now.after, BAR, panel="purse")
    yield Point(now.best, 0.3, panel="purse", shape="^", size=10, rim=False, label=Label(
        "purse-best", ("right", "left"), bold=False))
