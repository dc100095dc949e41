import functools

import numpy as np

from ... import words
from ...explorer import Column, Count, Explorer, Outcome, Percent
from ...explorer.boxes import play_button, row
from ...marks import Area, Axis, Drawing, Handle, Label, Layout, Line, Panel, theme
from ...models import word_of_mouth as talk
from .people import DOTS, draw_key, draw_people, draw_ties

WEEKS = 60
DRAWS, MOST = 20, 24_000  # draws of one setting; fewer where that would be more people in all
MIDDLE = (0.1, 0.5, 0.9)  # the band holds eight draws of ten
TIME = np.arange(WEEKS + 1)
WAYS = ("advertising-name", "friends", "acquaintances")
STYLES = ((theme.LEADS, None), (theme.CUSTOMERS, None), (theme.CUSTOMERS, (3, 1.5)))
CUTS = {"these": {}, "no-weak": {"weak": True}, "no-strong": {"strong": True},
        "neither": {"strong": True, "weak": True}}


class RumourNetwork(Explorer):
    """Word goes round 400 people: by advertising, by close friends, by mere acquaintances."""

    number = 11
    levers = (
        Count("week", 12, 0, WEEKS),
        Percent("strong_pass", 0.04, 0, 0.1, step=0.005),
        Percent("weak_pass", 0.01, 0, 0.03, step=0.001),
        Percent("advertising", 0.001, 0, 0.02, step=0.0005),
        Count("strong", 15, 4, 29),
        Count("weak", 10, 0, 29),
        Count("people", DOTS, 100, 3000, step=100),
        Count("luck", 1, 1, 20),
    )
    presets = {
        "all": {},
        "no_weak": {"weak_pass": 0, "week": 30},
        "no_strong": {"strong_pass": 0, "week": 30},
        "only_advertising": {"strong_pass": 0, "weak_pass": 0, "week": 60},
        "no_advertising": {"advertising": 0, "week": 60},
        "town": {"people": 3000, "week": 20},
    }
    tall, layout = (520, 320), Layout(left=60)
    panels = (
        Panel("dots", Axis(low=0, high=1), Axis(low=0, high=1), bare=True, share=6, left=14,
              under=36),
        Panel("curve", Axis(low=0, high=WEEKS, ticks=[0, 20, 40, 60], name="week"),
              Axis("percent", low=0, high=1.04), share=5, gutter=86),
    )
    columns = (
        Column("ties", [f"row-{cut}" for cut in CUTS], "key"),
        Column("half", lambda now: [
            words.say("RumourNetwork-weeks", weeks=WEEKS, **_told(_halves(*now.setting, **cut)))
            for cut in CUTS.values()]),
    )

    def model(self, week, strong_pass, weak_pass, advertising, strong, weak, people, luck):
        week, *world = (int(n) for n in (week, people, strong, weak, luck))
        setting = (*world, strong_pass, weak_pass, advertising)
        rumour = _rumour(*setting)
        by_advertising, friends, acquaintances = so_far = rumour.so_far[:, week].tolist()
        heard = sum(so_far)
        draws = _draws(*_without_luck(*setting))
        no_weak, no_strong = (_halves(*setting, **{cut: True}) for cut in ("weak", "strong"))
        # Draws in which that cut delays more.
        weak_more, strong_more = (int((one > other).sum()) for one, other in (
            (no_weak, no_strong), (no_strong, no_weak)))
        return Outcome(
            setting=setting,
            ties=_network(*world),
            strong=strong_pass > 0, weak=weak_pass > 0,  # which ties are drawn
            known=(rumour.heard >= 0) & (rumour.heard <= week),  # (people,)
            how=rumour.how,  # (people,), of those who know
            shares=rumour.so_far / world[0],  # (3, weeks+1), of the reader's draw
            band=np.quantile(draws, MIDDLE[::2], axis=0) / world[0],  # (2, weeks+1), of all draws
            draws=len(draws), weeks=WEEKS, heard=heard, advertising=by_advertising,
            friends=friends, acquaintances=acquaintances, share=heard / world[0],
            talk_share=(friends + acquaintances) / heard if heard else 0.0,
            half=_told(_half(rumour.so_far.sum(axis=0)[None], world[0]))["week"],
            **{f"half_{name}": week for name, week in _told(_halves(*setting)).items()},
            no_weak=_told(no_weak)["week"], no_strong=_told(no_strong)["week"],  # medians
            weak_more=weak_more, strong_more=strong_more,
            missed=("luck" if 2 * abs(strong_more - weak_more) <= len(no_weak) else
                    "strong" if strong_more > weak_more else "weak"),
            cut="none" if strong_pass and weak_pass else "one", sample=people > DOTS)

    def marks(self, now):
        yield Drawing(functools.partial(draw_ties, now.ties, now.strong, now.weak), panel="dots")
        yield Drawing(functools.partial(draw_people, now.ties, now.known, now.how), panel="dots")
        names = tuple(words.say(f"RumourNetwork-{way}") for way in WAYS)
        yield Drawing(functools.partial(draw_key, names), panel="dots")
        on = dict(panel="curve")
        past, total = slice(now.week + 1), now.shares.sum(axis=0)
        yield Area(TIME[past], *now.band[:, past], color=theme.LINE, **on)
        for way, (color, dash), part in zip(WAYS, STYLES, now.shares, strict=True):
            label = Label(way, "beside", size=13) if part[now.week] else None
            yield Line(TIME[past], part[past], color=color, dash=dash, width=2.4, label=label, **on)
        # The ghost of another world is one of all weeks; that of this one of those gone by.
        yield Line(TIME, total, ghost="only", **on)
        label = Label("together", "beside", size=13) if now.heard else None
        yield Line(TIME[past], total[past], width=4, label=label, ghost=True, **on)
        yield Handle("week", now.week, total[now.week], **on)

    def say(self, now):
        if not now.heard:
            return "silent" if now.week else "before"
        return "some" if now.heard < now.people else "everyone"

    def children(self):
        week = self.levers["week"]

        def start():
            if week.value >= week.maximum:
                week.value = week.minimum

        def advance():
            week.value = min(week.value + 1, week.maximum)
            return week.value < week.maximum

        def rest():
            week.settled += 1

        self.play = play_button("RumourNetwork-play", advance, start=start, rest=rest)
        presets, *rest = super().children()
        return presets, row(self.play), *rest


@functools.lru_cache(maxsize=2 * DRAWS)
def _network(people, strong, weak, luck):
    return talk.network(luck, people=people, strong=strong, weak=weak)


@functools.lru_cache(maxsize=64)
def _rumour(people, strong, weak, luck, strong_pass, weak_pass, advertising):
    return talk.rumour(luck, _network(people, strong, weak, luck), steps=WEEKS,
                       strong_pass=strong_pass, weak_pass=weak_pass, advertising=advertising)


@functools.lru_cache(maxsize=2)
def _sea(people, strong, weak):
    """The networks of all draws, as one; the first is that of the lever at 1, and so on."""
    return talk.islands([_network(people, strong, weak, 1 + luck)
                         for luck in range(min(DRAWS, MOST // people))])


@functools.lru_cache(maxsize=64)
def _draws(people, strong, weak, strong_pass, weak_pass, advertising):
    """How many know by week in each of the draws, (draws, weeks+1)."""
    sea = _sea(people, strong, weak)
    return talk.rumours(range(1, 1 + sea.group.size // people), sea, steps=WEEKS,
                        strong_pass=strong_pass, weak_pass=weak_pass, advertising=advertising)


def _without_luck(people, strong, weak, luck, *passes):
    return people, strong, weak, *passes


def _halves(*setting, strong=False, weak=False):
    """The week in which half of the people know, in each draw; with strong or weak ties cut."""
    *world, strong_pass, weak_pass, advertising = _without_luck(*setting)
    draws = _draws(*world, strong_pass * (not strong), weak_pass * (not weak), advertising)
    return _half(draws, world[0])


def _half(draws, people):
    """The first week in which half of the people know, one for each draw; WEEKS + 1 for later."""
    enough = draws * 2 >= people
    return np.where(enough.any(axis=1), enough.argmax(axis=1), WEEKS + 1)


def _told(halves):
    """The middle draw and the ends of the band as weeks, 0 for not within WEEKS."""
    low, week, high = (int(each) if each <= WEEKS else 0 for each in np.quantile(
        halves, MIDDLE, method="inverted_cdf"))
    return {"low": low, "week": week, "high": high}
