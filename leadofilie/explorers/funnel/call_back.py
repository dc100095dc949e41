import numpy as np

from ...explorer import Choice, Column, Euro, Explorer, Outcome, Percent
from ...marks import Axis, Bars, Handle, Line, Panel, Point, Rule, theme
from ...models import journey

SILENCE = 8
STOPS = np.arange(SILENCE + 1)


class CallBack(Explorer):
    """How long to keep calling someone who is silent: a lead, or someone who has bought."""

    number = 8
    levers = (
        Euro("contact_cost", 4, 0, 40, step=0.5),
        Euro("margin", 40, 1, 1000),
        Percent("fourth", 0.05, 0, 1),
        Percent("first", 0.30, 0, 1),
        Percent("second", 0.20, 0, 1),
        Percent("third", 0.15, 0, 1),
        Percent("fading", 0.5, 0, 1, step=0.05),
        Percent("discount_rate", 0.20, 0.01, 1),
        Choice("who", "never", ("never", "bought")),
        Percent("lead", 0.10, 0, 1),
    )
    earlier = (levers[:8],)
    in_sight = ("who", "contact_cost", "lead")
    presets = {
        "lead": {},
        "book": {"who": "bought"},
        "mail": {"contact_cost": 0.5},
        "visit": {"contact_cost": 15},
        "loyal": {"who": "bought", "fourth": 0.15, "fading": 1},
        "free": {"contact_cost": 0},
    }
    map_levers = ("contact_cost", "fading")
    tall = (430, 320)
    panels = (
        Panel("worth", Axis(low=-0.6, high=SILENCE + 0.6, ticks=STOPS, name="stop"),
              Axis("money", room=1.1), share=1.4),
        Panel("chance", Axis(low=-0.4, high=SILENCE - 0.6, ticks=STOPS[:-1], name="silent"),
              Axis("percent", low=0, hold=(0.3,), room=1.05, most=1)),
    )
    columns = (Column("stop", STOPS),
               Column("chance", lambda now: (*now.chances, None), "percent", 1),
               Column("value", "values", "money", 2))

    def model(self, *, who, lead, fading, contact_cost, margin, discount_rate, **chances):
        returns = _chances(fading=fading, **chances)
        customer = journey.stopping_values(returns, margin, contact_cost, discount_rate)
        worth = customer.max(axis=-1)  # of someone who has just bought
        tries = np.stack(np.broadcast_arrays(*(lead * fading**k for k in STOPS[:-1])), axis=-1)
        leads = journey.lead_values(tries, worth, contact_cost, discount_rate)
        never = np.asarray(who)[..., None] == 0
        values, chances = np.where(never, leads, customer), np.where(never, tries, returns)
        value, last = values.max(axis=-1), values[..., -1]
        return Outcome(
            chances=chances,  # (8,) to buy after 0 ... 7 silent periods
            values=values,  # (9,) giving up after 0 ... 8 silent periods
            stop=(values >= value[..., None] - 1e-9).argmax(axis=-1),
            worth=worth, value=value, on=last, lost=value - last, matters=value - last >= 0.005,
            # The chance at which one more call pays for itself; 1000% is as good as never.
            needed=np.minimum(contact_cost * (1 + discount_rate) / worth, 10),
        )

    def claim(self, now):
        """What the best stop is worth more than calling on to the end; euros."""
        return now.values[..., :-1].max(axis=-1) - now.on - 1e-9

    def comparable(self, now, then):
        return now.who == then.who

    def marks(self, now):
        colors = np.where(now.stop == STOPS, theme.CUSTOMERS, theme.CUSTOMERS_PALE)
        yield Bars(STOPS, now.values, panel="worth", hatched=now.values < 0, ghost=True,
                   colors=np.where(now.values < 0, theme.LOSS_PALE, colors))
        yield Rule(y=0, panel="worth", width=1)
        yield Point(now.stop, now.value, panel="worth", shape="D", size=10, label="best")
        yield Line(STOPS[:-1], now.chances, panel="chance", color=theme.CUSTOMERS, dots=9,
                   ghost=True)
        yield Handle("first" if now.who else "lead", 0, now.chances[0], axis="y", panel="chance")
        if now.needed > 0:
            yield Rule(y=now.needed, panel="chance", color=theme.LOSS, width=2, dash="long",
                       label="needed")

    def say(self, now):
        whom = "bought" if now.who else "lead"
        if now.contact_cost == 0:
            return f"{whom}-free"
        return f"{whom}-" + (
            "never" if now.stop == 0 else "always" if now.stop == SILENCE else "stop")


def _chances(*, first, second, third, fourth, fading):
    """The chance to buy after 0, 1, ... 7 silent periods, (..., 8); fading after the fourth."""
    later = [fourth * fading**k for k in range(SILENCE - 3)]
    return np.stack(np.broadcast_arrays(first, second, third, *later), axis=-1)
