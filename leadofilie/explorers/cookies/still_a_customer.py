import numpy as np

from ...customers import cdnow as cdnow_data
from ...explorer import Choice, Column, Count, Explorer, Outcome, Percent
from ...marks import Axis, Handle, Label, Layout, Panel, Point, theme
from ...models import customer_base
from . import base, hundred, still

SAME, ALL = 0, 1
FOLLOWED = 39  # weeks: nobody at CDNOW had been a customer for longer


class StillACustomer(Explorer):
    """Of all who ever paid an invoice, who is still a customer?"""

    number = 21
    levers = (
        Count("silent", 20, 0, still.MOST_SILENT),
        Count("bought", 7, 2, still.MOST_BOUGHT),
        Count("since", FOLLOWED, FOLLOWED, 156),
        Choice("beside", "same", ("same", "all")),
    )
    presets = {"good": {}, "poor": {"bought": 2}, "fresh": {"silent": 3}, "slow": {"since": 156},
               "all": {"beside": "all"}}
    wager = Percent("bet", 0, 0, 1)
    asks = ("people",)
    map_levers = ("silent", "bought")
    tall = (400, 320)
    layout = Layout(left=(52, 52))
    panels = (
        Panel("people", Axis(low=-0.7, high=9.7), Axis(low=-2.7, high=9.7), bare=True, square=True,
              left=8),
        Panel("map", Axis("count", low=0, high=still.MOST_SILENT, name="silent", ticks=5),
              Axis("count", low=1.5, high=still.MOST_BOUGHT + 0.5, ticks=still.BOUGHT)),
        Panel("after", Axis(low=-0.6, high=len(base.GROUPS) - 0.4, name="bought", ticks={
            place: f"group-{name}" for place, name in enumerate(base.GROUPS)}),
              Axis("percent", low=0, high=1, ticks=5)),
    )
    columns = (Column("bought", [f"group-{name}" for name in base.GROUPS], "key"),
               Column("people", "count"), Column("really", "really", "percent"),
               Column("expected", "expected", "percent"))

    @property
    def base(self):
        """The customers that the dots stand for."""
        return base.cdnow()

    @property
    def data(self):
        """The customers, a DataFrame."""
        return cdnow_data()

    def model(self, silent, bought, since, beside):
        chance = self._chance(silent, bought, since)
        count, really, expected = base.afterwards(None if beside == ALL else silent)
        mine, known = int(base.group_of(bought)), base.afterwards(silent)
        guessed, made = base.purchases()
        longer = since > FOLLOWED  # so that nothing is known of anyone like this
        other = 2 if bought > 3 else 7  # how often somebody quite different bought
        return Outcome(
            chance=chance, other=other, others=self._chance(silent, other, since),
            gone=chance < still.HALF,
            names=self.base.chances.size, customers=self.base.still,
            share=self.base.still / self.base.chances.size,
            count=count, really=really, expected=expected, group=-1 if longer else mine,
            longer=longer,
            # What those who bought about as often and are about as silent really did.
            like=known[0][mine], back=known[1][mine], told=known[2][mine],
            guessed=guessed, made=made, missed=1 - guessed / made)

    def _chance(self, silent, bought, since):
        """Still a customer; broadcasts."""
        return customer_base.alive(self.base.buying, np.asarray(bought) - 1,
                                   np.asarray(since) - silent, since)

    def advantage(self, silent, bought, since, beside):
        """By how much the chance that this is still a customer is below one half."""
        return still.HALF - self._chance(silent, bought, since)

    def truth(self):
        """The share of all names that are still customers, in expectation."""
        return self.at_start.share

    def asked(self, guess):
        yield from still.guessed(guess)
        yield Handle("bet", 4.5, 10 * guess - 0.5, "y", 10, -0.5, panel="people")

    def guessed(self, guess):
        yield hundred.line(guess, theme.GHOST_TEXT, "dashed", Label(
            "stage-your-bet", ("rule-end", "rule-middle"), size=15, plate=True,
            numbers={"bet": self.wager.show(guess)}))

    def marks(self, now):
        yield from still.people(self.base.dots, now.chance, now.share)
        yield from self.here(now)
        yield from still.after(now)

    def here(self, now):
        """The map, and where on it the levers stand."""
        yield still.chances(self.base.buying, now.since)
        yield Handle("bought", now.silent, now.bought, axis="y", panel="map", knob=False)
        yield Point(now.silent, now.bought, panel="map", handle="silent", grip=True, ghost=True,
                    label=Label("here", ("right", "left", "above", "below"), size=16, plate=True))

    def say(self, now):
        if now.beside == ALL:
            return "all"
        known = "-longer" if now.longer else "" if now.like >= base.FEWEST else "-alone"
        return ("gone" if now.gone else "still") + known
