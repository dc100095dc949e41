from functools import partial

import numpy as np

from ...explorer import Column, Count, Euro, Explorer, Number, Outcome, Percent, Switch, as_before
from ...marks import Axis, Fit, Handle, Label, Line, Panel, Point, Rule, Text, theme
from ...models import journey
from . import water
from .months import LN2, MONTHS, TIME, YEARS

SLIGHT = 0.05  # customers a month: no more than this is as many in as out


class FinitePond(Explorer):
    """A finite market of people who are approached month after month.

    It opens on the barest pond, a small one: nobody comes in, nobody comes back and nobody is put
    off. Each of these has a lever that is off at first, and the claim hangs on two of them.
    """

    number = 5
    levers = (
        Count("approached", 50, 5, 200, step=5),
        Count("market", 400, 200, 1_000_000, step=50, scale="log"),
        Percent("churn", 0.0175, 0, 0.3, step=0.0025),  # 19% a year
        Percent("put_off", 0, 0, 1, step=0.05),
        Switch("won_back"),
        Number("help_hours", 0, 0, 4, step=0.25),
        Count("hours", 200, 20, 1000, step=10),
        Number("first_hours", 2, 0, 10, step=0.25),
        Number("half_hours", 2, 0.5, 20, step=0.5),
        Percent("conversion", 0.6, 0, 1, step=0.05),
        Percent("already", 0, 0, 1),
        Euro("margin", 20, 0, 2000, step=10),
        Percent("newcomers", 0, 0, 0.3),
        Percent("back", 0, 0, 0.5),
        Percent("apart", 0, 0, 1, step=0.05),
    )
    before = (levers[0], *as_before(levers[1:2], market=1000),
              Percent("churn", 0.05, 0, 0.3, step=0.005), *as_before(levers[3:14], margin=100))
    earlier = (before[:12], before, levers[:14])
    in_sight = ("approached", "market", "churn", "newcomers")
    presets = {
        "endless": {"market": 1_000_000},
        "small": {},
        "thousand": {"market": 1000},
        "stay": {"churn": 0.005},
        "refilled": {"newcomers": 0.12},
        "back": {"won_back": 1},
        "kinds": {"apart": 0.9},
        "talks": {"put_off": 0.4},
        "fifteen": {"put_off": 0.4, "approached": 15},
        "help": {"put_off": 0.4, "approached": 15, "help_hours": 1},
    }
    wager = Count("month", 1, 1, MONTHS)
    asks = ("people",)
    map_levers = ("market", "churn")
    tall = (460, 320)
    months = Axis(low=0, high=MONTHS, ticks=YEARS, name="months")
    panels = (
        # A market too large for the page goes on above its edge; whom you touched never does.
        Panel("people", months, Axis("count", low=0, hold=(580,), room=1.02), share=1.75),
        Panel("flow", months, Axis("count", low=0, hold=(10,), room=1.02)),
    )
    columns = (
        Column("month", YEARS),
        *(Column(name, f"pond.{name}", words_of="people", at=YEARS)
          for name in ("untouched", "customers", "former", "put_off")),
        Column("promise", "promise", at=YEARS))

    def model(self, *, put_off, margin, **levers):
        pond, conversion = _pond(put_off=put_off, **levers)
        kind = _pond(put_off=0, **levers)[0] if put_off else pond
        market, approached = levers["market"], levers["approached"]
        promise = journey.endless_pond(
            MONTHS, market=market, reach=approached / market, churn=levers["churn"],
            conversion=conversion, customers=levers["already"] * market)
        customers = pond.customers
        # Later months must beat the top by more than rounding, and someone at least must leave.
        top = int(np.argmax(customers >= customers.max() * (1 - 1e-9)))
        bill = margin * (kind.customers - customers)[1:].sum()
        return Outcome(
            pond=pond,
            # Of a hundred who were there in the last month: how many left in it.
            lately=(lately := pond.left[-1] / max(customers[-2], 1e-9)),
            sorted=lately < levers["churn"] - 5e-5,  # those who leave soon have left
            yearly=1 - (1 - levers["churn"]) ** 12,  # of a customer to leave in a year
            promise=promise,  # (months+1,) customers, as the funnel has it
            month=top, peak=customers[top],
            declines=bool(pond.left[-1] - pond.won[-1] > 1e-9 * market
                          and customers[top] - customers[-1] >= 0.5),
            over=pond.left[-1] - pond.won[-1],  # more leave than come in, in the last month
            customers=round(customers[-1]), promised=promise[-1], average=customers[1:].mean(),
            off=round(float(pond.put_off[-1])), hours=levers["hours"] / approached,
            conversion=float(conversion),
            # What driving people away cost: euros of margin missed, five years.
            irritation=bill, billed=bool(bill >= 0.5))

    def advantage(self, *, margin, **levers):
        """How many more customers leave in the last month than are won in it.

        A pond that has come to rest loses as many as it wins, but for rounding.
        """
        pond, _ = _pond(**levers)
        return pond.left[-1] - pond.won[-1] - 1e-9 * np.asarray(levers["market"])

    def truth(self):
        return self.at_start.month

    def asked(self, guess):
        top = 1.02 * self.state.start["market"]
        yield Fit(y=top, panel="people")
        yield Rule(x=guess, low=0, high=top, panel="people", width=1, dash="dotted")
        yield Handle("month", guess, top / 2, panel="people")

    def guessed(self, guess):
        late = guess > MONTHS / 2
        yield Rule(x=guess, panel="people", width=3, dash="dashed", color=theme.GHOST_TEXT, z=5)
        yield Text(guess + (-1 if late else 1), 1.2 * self.state.start["market"], "stage-your-bet",
                   panel="people", numbers={"bet": self.wager.show(guess)}, size=15, bold=True,
                   color=theme.GHOST_TEXT, halo=True, ha="right" if late else "left")

    def marks(self, now):
        yield from water.areas(now.pond)
        yield water.fish(now.pond, now.promise)
        grown = 1 + now.newcomers * MONTHS / 2 / 12
        yield Handle("market", MONTHS / 2, now.market * grown, "y", grown, panel="people")
        yield Line(TIME, now.promise, panel="people", color=theme.LEADS_TEXT, width=2.6,
                   dash="dashed", z=3, label=Label(
                       ("promise", "promise-short"), ("end-above", "late", "middle")))
        if now.peak >= 0.5:
            yield Point(now.month, now.peak, panel="people", shape="D", size=11, label=Label(
                "mark" if now.declines else "end", partial(water.beside_top, now), plate=True))
        for name, color, dash in (("won", theme.CUSTOMERS, None), ("left", theme.LOSS, "long")):
            yield Line(TIME[1:], getattr(now.pond, name), panel="flow", color=color, dash=dash,
                       label=name, ghost=name == "won")
        if now.month < MONTHS:
            yield Rule(x=now.month, panel="flow", dash="fine")

    def say(self, now):
        if now.peak < 0.5:
            return "nobody"
        if now.declines:
            return "top" if now.month else "leak"
        if now.over > SLIGHT:
            return "edge"
        course = now.pond.customers
        last = course[-1]
        if last > 1.005 * now.promised + 0.5:
            return "beyond"
        if last >= 0.95 * now.promised:
            return "kept"
        risen = last - course[-13]
        return "rests" if risen < 0.005 * last or now.month < MONTHS else "grows"


def _pond(*, approached, market, churn, put_off, won_back, help_hours, hours, first_hours,
          half_hours, conversion, already, newcomers, back, apart):
    """The pond as the levers say, and the share of those approached who buy."""
    # An hour of help is an hour less to persuade in, for whom you help is not known beforehand.
    conversion = journey.conversion_by_attention(
        approached, hours=hours, first_hours=first_hours + help_hours, ceiling=conversion,
        steepness=LN2 / half_hours)
    still_put_off = journey.diminishing_returns(help_hours, start=put_off, limit=0, steepness=LN2)
    pond = journey.two_kinds(
        MONTHS, market=market, reach=approached / market, churn=churn, apart=apart,
        conversion=conversion,
        put_off=still_put_off, return_rate=np.maximum(won_back, back),
        inflow=newcomers * market / 12, customers=already * market)
    return pond, conversion
