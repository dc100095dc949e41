from functools import partial

import numpy as np

from ...explorer import Column, Count, Euro, Explorer, Number, Outcome, Percent
from ...marks import Axis, Bars, Drawing, Fit, Handle, Label, Panel, Point, theme
from ...models import courting
from ...models.courting import ROUNDING
from . import hearts

MOST = 12  # contacts before the question
LIKELY = 25  # customers at the top of the empty chart
TIMES = np.arange(MOST + 1)
WHY = ("pond", "left", "warm")  # what makes asking at once the better thing
NOTHING = Axis(low=0, high=1)


class Courting(Explorer):
    """Ask everybody at once, or get acquainted first: what wins more customers."""

    number = 17
    levers = (
        Count("contacts", 4, 1, MOST),
        Count("market", 50, 5, 100_000, scale="log"),
        Count("hours", 250, 5, 2000, step=5),
        Percent("rivals", 0.02, 0, 0.6),
        Percent("growth", 0.25, 0, 1),
        Percent("start", 0.10, 0, 1),
        Percent("ceiling", 0.30, 0, 1),
        Percent("irritation", 0.03, 0, 0.6),
        Number("hours_per_contact", 1, 0.01, 10, step=0.01, scale="log"),
        Percent("put_off", 0.20, 0, 1),
        Euro("value", 750, 0, 10_000, step=10),
    )
    presets = {
        "fifty": {},
        "fifteen": {"hours": 105, "contacts": 6},
        "open_day": {"market": 400, "hours": 40, "hours_per_contact": 0.25, "contacts": 1},
        "newsletter": {"market": 2000, "hours": 200, "hours_per_contact": 0.01, "growth": 0.05,
                       "irritation": 0.01, "rivals": 0.01, "contacts": 9},
        "boss": {"market": 10, "hours": 20, "contacts": 1, "start": 0.3, "ceiling": 0.7,
                 "growth": 0.5, "rivals": 0.15},
        "help": {"start": 0.02, "ceiling": 0.15, "irritation": 0, "put_off": 0},
        "quick": {"rivals": 0.3},
        "endless": {"market": 5000},
    }
    wager = Number("customers", 0, 0, LIKELY, step=0.1)
    asks = ("won",)
    map_levers = ("market", "rivals")
    ways = WHY
    tall = (440, 320)
    panels = (
        Panel("people", NOTHING, NOTHING, title="", bare=True, left=0, share=1.1),
        Panel("won", Axis(low=-0.7, high=MOST + 0.7, ticks=TIMES[::3], name="contacts"),
              Axis("count", low=0, hold=(10,), room=1.12), left=50),
    )
    columns = (Column("contacts", TIMES), *(
        Column(name, f"each.{name}", digits=1)
        for name in ("reached", "won", "refused", "lost_to_rivals", "irritated", "put_off")),
        Column("profit", "each.profit", "money"))

    def model(self, contacts, **levers):
        each, n = courting.court(TIMES, **levers), int(contacts)
        best = courting.best_contacts(MOST, **levers)
        beyond = courting.court(MOST + 1, **levers).won
        chances = [float(courting.court(times, **levers | ALL_THERE).won) for times in (0, n)]
        won, once = float(each.won[n]), float(each.won[0])
        return Outcome(
            each=each,  # after 0 ... 12 contacts
            won=won, once=once, best=best, top=float(each.won[best]), is_best=best == n,
            further=bool(best == MOST and beyond > each.won[MOST]),
            reached=float(each.reached[n]), reached_once=float(each.reached[0]),
            short=bool(each.reached[n] < levers["market"] * (1 - ROUNDING)),
            nobody=bool(each.reached[n] < 1 - ROUNDING),  # not even one whole person
            at_once=_how_many(each.reached[0], levers["market"]),
            irritated=float(each.irritated[n]), rival=float(each.lost_to_rivals[n]),
            gone=1 - float(each.asked[n] / each.reached[n]),
            one=bool(round(float(each.won[n]), 1) == 1),
            off=float(each.put_off[n]), off_once=float(each.put_off[0]),
            chances=chances, chance_once=chances[0], chance=chances[1],
            colder=bool(chances[1] <= chances[0] * (1 + ROUNDING)),
            gain=float(each.profit[n] - each.profit[0]),
            loss=float(each.profit[0] - each.profit[n]))

    def advantage(self, contacts, **levers):
        """How many more customers it wins to get acquainted first."""
        first = courting.court(contacts, **levers).won
        once = courting.court(0, **levers).won
        return np.where(abs(first - once) <= ROUNDING * np.maximum(first, once), 0.0, first - once)

    def truth(self):
        return round(self.at_start.won, 1)

    def asked(self, guess):
        """What asking at once wins is known; what so many talks before it win is not."""
        now = self.at_start
        yield Fit(y=LIKELY, panel="won")
        yield Bars([0], now.once, panel="won", color=theme.LEADS)
        yield Bars([now.contacts], guess, panel="won", color=theme.CUSTOMERS_PALE,
                   rim=theme.CUSTOMERS)
        yield Handle("customers", now.contacts, guess, "y", panel="won")

    def guessed(self, guess):
        yield Point(self.at_start.contacts, guess, panel="won", color=theme.GHOST_TEXT, hollow=True,
                    z=5, grip=self.betting, label=Label(
                        "stage-your-bet", ("right", "above-right", "below-right", "above",
                                           "left", "above-left", "below-left"),
                        plate=True, must=False, numbers={"bet": self.wager.show(guess)}))

    def marks(self, now):
        yield Drawing(partial(hearts.draw, *self._people(now)), panel="people")
        colors = np.where(now.contacts == TIMES, theme.CUSTOMERS, theme.CUSTOMERS_PALE)
        colors[0] = theme.LEADS
        yield Bars(TIMES, now.each.won, panel="won", colors=colors, ghost=True)
        yield Point(now.best, now.top, panel="won", shape="D", size=10, label="best")
        yield Handle("contacts", now.contacts, now.won, panel="won")

    def _people(self, now):
        """Both groups of people as hearts, the names of what became of them, and the scale."""
        # Beyond those whom anybody reaches a market would be nothing but dots.
        shown = now.market if now.market <= hearts.MOST else max(now.reached, now.reached_once)
        each = max(1.0, shown / hearts.MOST)
        full = max(now.ceiling, now.start) or 1.0
        groups = []
        for key, times, chance in (("at-once", 0, now.chances[0]),
                                   ("first", now.contacts, now.chances[1])):
            fates = [float(getattr(now.each, fate)[times]) for fate in hearts.FATES[:-1]]
            counts = hearts.shared_out([*fates, shown - now.each.reached[times]], each)
            groups.append((self.word(now, key), counts, chance / full))
        names = [self.word(now, f"fate-{fate}") for fate in hearts.FATES]
        return groups, names, "" if each == 1 else self.word(now, "scale", {"each": each})

    def say(self, now):
        if abs(now.won - now.once) <= ROUNDING * max(now.won, now.once):
            return "tie"
        return "wins" if now.won > now.once else self._why(now)

    def way(self, now):
        return None if self.say(now) == "wins" else self._why(now)

    def _why(self, now):
        """Of hours, of people who stay, and of what acquaintance adds, what is most below where
        the reader began."""
        fallen = [_log(here / there) for here, there in zip(
            _factors(now), _factors(self.at_start), strict=True)]
        return WHY[int(np.argmin(fallen))]


def _how_many(reached, market):
    if reached >= market * (1 - ROUNDING):
        return "all"
    return "some" if reached >= 1 - ROUNDING else "none"


# Who is asked is there, and there is time for them.
ALL_THERE = dict(market=1, hours=1e9, irritation=0, rivals=0)


def _factors(now):
    """Getting acquainted over asking at once: people reached, still there, and saying yes."""
    return (now.reached / now.reached_once, 1 - now.gone,
            now.chance / now.chance_once if now.chance_once else np.inf)


def _log(ratio):
    return np.log(ratio) if ratio > 0 else -np.inf
