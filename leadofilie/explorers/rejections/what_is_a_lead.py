import numpy as np

from ... import words
from ...explorer import Choice, Column, Count, Explorer, Outcome, Percent
from ...marks import Axis, Bars, Dots, Handle, Label, Layout, Panel, Raw, Text, theme
from .forty import COLORS, FACES, FEELS, FUNNEL, known_to_fit, order, people

ACROSS = 8
N = 40
PLACES = np.arange(N)
X, Y = PLACES % ACROSS, -(PLACES // ACROSS)
LEADS = 0  # of ``seen``
SIZE = -0.54  # of a column: a name fits below each


class WhatIsALead(Explorer):
    """The same forty people as leads and as people: whom to write to, and what they felt.

    All forty are invented, so there is nothing to be right about: no claim, no flip point.
    """

    number = 20
    levers = (
        Choice("by", "word", ("word", "stage", "week", "bond")),
        Choice("seen", "leads", ("leads", "people")),
        Count("letters", 10, 0, N),
        Percent("heard", 0.6, 0, 1, step=0.05),
    )
    in_sight = 4
    presets = {
        "word": {},
        "stage": {"by": "stage"},
        "week": {"by": "week", "seen": "people"},
        "bond": {"by": "bond", "seen": "people"},
        "everyone": {"letters": N, "seen": "people"},
    }
    tall, layout = (430, 320), Layout(left=14)
    panels = (
        Panel("forty", Axis(low=-0.6, high=7.6), Axis(low=-4.75, high=0.5), bare=True, share=1.9),
        Panel("felt", Axis(low=0, high=50), Axis(low=-4.6, high=0.7), bare=True, left=24,
              key=True),
    )
    columns = (
        Column("place", PLACES + 1), Column("name", "names"),
        Column("label", "labels"), Column("stage", "stages", "key"),
        Column("bond", "bonds", "key"), Column("week", "weeks"), Column("felt", "felts", "key"))

    def model(self, by, seen, letters, heard):
        table, who = people(), order(by, heard)
        feels, wrote = table["feels"][who], letters > PLACES
        counts = {name: int((feels[wrote] == name).sum()) for name in FEELS}
        found = int(known_to_fit(heard).sum())
        return Outcome(
            feels=feels, **counts, missed=int((feels[~wrote] == "helped").sum()),
            way=("word", "stage", "week" if found else "unknown", "bond")[by],
            found=found, rest=max(letters - found, 0), as_leads=seen == LEADS,
            labels=[words.say(f"WhatIsALead-label-{label}", percent=int(percent) / 100)
                    for label, percent in zip(table["label"][who], table["percent"][who],
                                              strict=True)],
            short=[words.percent(int(percent) / 100) if percent != "0" else "–"
                   for percent in table["percent"][who]],
            names=table["name"][who].tolist(),
            weeks=table[f"week_{words.language()}"][who].tolist(),
            stages=[f"aida-{each}" for each in table["stage"][who]],
            bonds=[f"bond-{each}" for each in table["bond"][who]],
            # What is felt by who gets no letter nobody knows, but for who would have been helped.
            felts=[f"felt-{each}" if i < letters else
                   "felt-missed" if each == "helped" else "felt-none"
                   for i, each in enumerate(feels)])

    def marks(self, now):
        wrote = now.letters > PLACES
        yield from (_leads(wrote) if now.as_leads else _people(wrote, now.feels))
        names = now.short if now.as_leads else now.names
        for x, y, name in zip(X, Y, names, strict=True):
            yield Text(x, y - 0.34, lambda place, name=name: Raw("" if place.narrow else name),
                       panel="forty", ha="center", va="top", size=13)
        rows = (("letters", now.letters, theme.LEADS), ("helped", now.helped, theme.CUSTOMERS),
                ("nothing", now.nothing, theme.GHOST), ("bothered", now.bothered, theme.LOSS_PALE),
                ("missed", now.missed, theme.CUSTOMERS_PALE))
        for i, (name, count, color) in enumerate(rows):
            yield Text(0, 0.24 - i, f"count-{name}", panel="felt", va="bottom")
            yield Bars([-i], [count], panel="felt", lying=True, wide=0.36, color=color, ghost=True,
                       hatched=[name == "bothered"],
                       label=Label(Raw(words.number(count)), "tip", theme.INK, size=15))
        yield Handle("letters", now.letters, 0, panel="felt")

    def say(self, now):
        if not now.letters:
            return "silent"
        return "all" if now.letters == N else now.way


def _leads(wrote):
    """Forty funnels, alike but for who gets a letter."""
    yield Dots(X, Y, np.where(wrote, theme.LEADS, theme.PAPER), panel="forty", size=SIZE,
               shape=FUNNEL, edges=[theme.LEADS_TEXT] * N)


def _people(wrote, feels):
    """Forty faces; of who gets a letter one sees what they feel, of the others who missed it."""
    missed = feels[~wrote] == "helped"
    fills = np.where(missed, theme.CUSTOMERS_PALE, theme.PAPER)
    yield Dots(X[~wrote], Y[~wrote], fills, panel="forty", size=SIZE,
               edges=np.where(missed, theme.CUSTOMERS, theme.GHOST))
    for feel, face in FACES.items():
        some = wrote & (feels == feel)
        on = dict(panel="forty", size=SIZE)
        yield Dots(X[some], Y[some], [COLORS[feel]] * int(some.sum()), **on)
        yield Dots(X[some], Y[some], [theme.ON] * int(some.sum()), shape=face, z=2.1, **on)
