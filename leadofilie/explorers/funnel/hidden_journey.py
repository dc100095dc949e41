import numpy as np

from ... import words
from ...explorer import Column, Count, Explorer, Number, Outcome, Percent
from ...marks import Axis, Bars, Dots, Fit, Label, Layout, Panel, Raw, Text, theme
from ...marks.shapes import PERSON
from ...models import journey

FATES = {  # where 100 buyers end: the colour of their dots and of their words
    "won": (theme.CUSTOMERS, theme.CUSTOMERS),
    "lost_in_talk": (theme.LOSS, theme.LOSS),
    "dropped_unseen": (theme.LEADS, theme.LEADS_TEXT),
    "never_saw": (theme.GHOST, theme.GHOST_TEXT),
}
GATES = ("findability", "reviews", "talk")
EFFORT = 0.1  # the bars show what 10% better odds bring
ABREAST, APART = 6, 7.2  # dots in a row, and from one column of dots to the next


class HiddenJourney(Explorer):
    """A hundred buyers, most of whose choice is made before you hear of it."""

    number = 7
    levers = (
        Percent("hidden", 0.67, 0, 1),
        Number("reviews", 1, 0.25, 4, step=0.05, scale="log"),
        Number("talk", 1, 0.25, 4, step=0.05, scale="log"),
        Percent("findability", 0.6, 0, 1),
        Count("rivals", 4, 0, 20),
    )
    presets = {
        "thirds": {},
        "open": {"hidden": 0},
        "even": {"hidden": 0.5},
        "talker": {"talk": 3},
        "reviewed": {"reviews": 3},
        "invisible": {"findability": 0.1, "talk": 4},
    }
    map_levers = ("hidden", "rivals")
    tall = (430, 320)
    layout = Layout(left=14)
    panels = (
        Panel("crowd", Axis(low=-0.8, high=28), Axis(low=-0.9, high=18.4), bare=True, under=38,
              share=1.9),
        Panel("gains", Axis(low=0, exact=True, hold=(3.6,)), Axis(low=-2.8, high=0.7), bare=True),
    )
    columns = (
        Column("fate", (*FATES, *(f"{gate}-gain" for gate in GATES)), "key"),
        Column("people", lambda now: (
            *(words.number(100 * getattr(now.shares, fate), 1) for fate in FATES),
            *(words.say("HiddenJourney-gain", gain=gain) for gain in now.gains))),
    )

    def model(self, *, hidden, reviews, talk, findability, rivals):
        levers = dict(hidden=hidden, findability=findability, rivals=rivals, review_odds=reviews,
                      talk_odds=talk)
        shares = journey.hidden_journey(**levers)
        gains = journey.Gains(*(100 * EFFORT * float(gain)
                                for gain in journey.hidden_journey_gains(**levers)))
        counts = _whole([getattr(shares, fate) for fate in FATES])
        return Outcome(
            shares=shares,
            counts=counts,  # whole people in the order of FATES, 100 together
            **dict(zip(("won", "lost", "dropped", "never"), counts, strict=True)),
            gains=gains, **gains._asdict())  # buyers of 100 won more with odds 10% better

    def advantage(self, *, hidden, reviews, talk, findability, rivals):
        """What better reviews win more than a better talk does."""
        gains = journey.hidden_journey_gains(hidden, findability, rivals, reviews, talk)
        # Half hidden makes both exactly equal; the last digit of a power must not decide.
        return gains.reviews - gains.talk - 1e-12

    def marks(self, now):
        for i, (fate, (color, ink)) in enumerate(FATES.items()):
            count, left = now.counts[i], APART * i
            seat, rows, middle = np.arange(count), -(-count // ABREAST), left + (ABREAST - 1) / 2
            yield Dots(left + seat % ABREAST, seat // ABREAST, [color] * count, size=-0.9,
                       shape=PERSON, panel="crowd")
            yield Bars([middle], [rows], -0.45, panel="crowd", wide=5.8, ghost="only", label=Label(
                Raw(words.number(count)), "on-top", color=ink, size=18))
            yield Text(middle, -1.1, fate, panel="crowd", ha="center", va="top", size=13,
                       color=ink)
        best = max(now.gains)
        yield Fit(x=1.43 * best, panel="gains")  # the longest has room for its number
        for i, (gate, gain) in enumerate(zip(GATES, now.gains, strict=True)):
            yield Text(0, -i + 0.03, f"{gate}-gain", panel="gains", va="bottom")
            yield Bars([-i - 0.24], [gain], panel="gains", lying=True, wide=0.42,
                       color=theme.CUSTOMERS if gain >= best - 1e-9 else theme.CUSTOMERS_PALE,
                       label=Label("gain", "bars", theme.INK, size=15, numbers={"gain": gain}))

    def say(self, now):
        best = max(GATES, key=lambda gate: getattr(now.gains, gate))
        if max(now.gains) < 1e-9:
            return "say-unseen" if now.shares.never_saw > 0.5 else "say-alone"
        even = best != "findability" and abs(now.reviews - now.talk) < 1e-9
        return "say-even" if even else f"say-{best}"


def _whole(shares):
    """Shares as whole people, 100 together: the largest remainders are rounded up."""
    exact = 100 * np.asarray(shares, dtype=float)
    counts = np.floor(exact + 1e-9).astype(int)
    for place in np.argsort(counts - exact, kind="stable")[:100 - counts.sum()]:
        counts[place] += 1
    return tuple(int(count) for count in counts)
