import functools

import numpy as np

from ... import words
from ...customers import cdnow, cdnow_columns
from ...explorer import Choice, Column, Explorer, Outcome, Percent
from ...marks import Axis, Bars, Handle, Label, Layout, Panel, Raw, Text, theme
from ...models import pyramid
from . import hundred

FIFTH = 0.2
SIZES = 0.01, 0.05, 0.1, 0.2, 0.3, 0.5
NINE = 0  # months, then nine more; else all eighteen


class WhoStaysOnTop(Explorer):
    """Do the best customers of now stay the best? CDNOW's, nine months and nine more."""

    number = 2
    levers = (Percent("top", FIFTH, 0.01, 0.5), Choice("window", NINE, ("nine", "eighteen")))
    earlier = (levers[:1],)
    presets = {"one": {"top": 0.01}, "five": {"top": 0.05}, "fifth": {}, "half": {"top": 0.5},
               "long": {"window": "eighteen"}}
    wager = Percent("bet", 0, 0, 1)
    asks = ("people",)
    tall = (370, 320)
    layout = Layout(left=(62, 62))
    panels = (
        Panel("people", Axis(low=-0.7, high=9.7), Axis(low=-1.9, high=9.7), bare=True, square=True),
        Panel("money", Axis(low=-0.6, high=1.6, ticks={0: "now", 1: "later"}),
              Axis("money", low=0, room=1.1, ticks=4), share=0.9),
    )
    columns = (Column("top", "sizes", "percent"),
               Column("now", "tops.share", "percent"),
               Column("now_money", "tops.sum", "money"),
               Column("later", "tops.share_later", "percent"),
               Column("later_money", "tops.sum_later", "money"),
               Column("silent", "tops.silent", "percent"),
               Column("fallen", "tops.fallen", "percent"),
               Column("eighteen", "long_tops.share", "percent"))

    @property
    def data(self):
        """The customers, a DataFrame."""
        return cdnow()

    def model(self, top, window=NINE):
        return Outcome(currency="dollar", long=window != NINE, **_stayers(top))

    def truth(self):
        """The share of the top 20% that buys nothing in the next nine months."""
        return self.at_start.silent

    def asked(self, guess):
        yield from hundred.people(np.arange(100) < round(100 * (1 - guess)))
        yield Handle("bet", 8, 10 * guess - 0.5, "y", 10, -0.5, panel="people")

    def guessed(self, guess):
        yield hundred.line(guess, theme.GHOST_TEXT, "dashed", Label(
            "stage-your-bet", ("rule-start", "rule-end"), size=15, plate=True,
            numbers={"bet": self.wager.show(guess)}))

    def comparable(self, now, then):
        return now.long == then.long

    def marks(self, now):
        open_ones = round(100 * (now.fresh if now.long else now.silent))
        yield from hundred.people(np.arange(100) < 100 - open_ones)
        yield Text(-0.5, -1.0, "dots-long" if now.long else "dots", numbers={"open": open_ones},
                   panel="people", size=15)
        for when, (money, total) in enumerate(
                now.long_money if now.long else now.money):
            yield Bars([when], [money], panel="money", wide=0.5, color=theme.CUSTOMERS, ghost=True)
            yield Bars([when], [total - money], [money], panel="money", wide=0.5,
                       color=theme.CUSTOMERS_PALE, label=Label(
                           Raw(words.money(words.Dollars(total))), "on-top", bold=False))
            yield Text(when, money / 2, Raw(words.percent(money / total)), panel="money",
                       color=theme.ON, bold=True, ha="center", size=17)

    def say(self, now):
        return "long" if now.long else "says"


@functools.cache  # to put 23,570 customers in order takes longer than to draw them
def _stayers(top):
    """The top of the first nine months and what became of it in the next nine; the top of all
    eighteen, and those of it who were not on top in the first nine; of each size in the table."""
    data, sizes = cdnow_columns(), sorted({*SIZES, top})
    before, after, all_of_it = (data[f"dollars{when}"] for when in ("_before", "_from", ""))
    tops, long_tops = (pyramid.follow_top(*periods, np.array(sizes))
                       for periods in ((before, after), (all_of_it, before)))
    now, long_now = (pyramid.Top(**{name: each[sizes.index(top)] for name, each in
                                    vars(each).items()}) for each in (tops, long_tops))
    rest, rest_later = before.sum() - now.sum, after.sum() - now.sum_later
    return dict(
        sizes=sizes, tops=tops, long_tops=long_tops, first=now.share, later=now.share_later,
        silent=now.silent, fallen=now.fallen, top_first=now.sum, top_later=now.sum_later,
        fell=1 - now.sum_later / now.sum, rest_fell=1 - rest_later / rest,
        all_months=long_now.share, fresh=long_now.fallen,
        money=((now.sum, before.sum()), (now.sum_later, after.sum())),
        long_money=((now.sum, before.sum()), (long_now.sum, all_of_it.sum())))
