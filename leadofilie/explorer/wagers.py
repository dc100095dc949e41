"""Bets that are more than one number: an order of things, or a guess at each of several steps."""

import math
from functools import partial

import numpy as np

from .. import words
from ..marks import Axis, Bars, Layout, Line, Panel, Raw, Text, theme
from ..marks.panels import wrap
from ..widgets.guarded import HTML, Dropdown
from .bet import Answer, stands, taken
from .boxes import button, column, row
from .chart import Chart
from .lever import Lever


class Ranking:
    """A wager: ``items`` put in an order, the highest first; its values are tuples of items.
    ``blank``, of any wager in this file, is what is drawn where nobody has guessed yet.

    Words: ``Owner-item`` for each item, and ``Owner-name.place``, ``.yours`` and ``.true``.
    """

    def __init__(self, name, owner, items):
        self.name, self.owner, self.key = name, owner, f"{owner}-{name}"
        self.items = self.start = self.blank = tuple(items)
        self.count = math.factorial(len(self.items)) - 1

    def at(self, index):
        """One of the ``count + 1`` orders."""
        left, order = list(self.items), []
        for size in range(len(left), 0, -1):
            place, index = divmod(index, math.factorial(size - 1))
            order.append(left.pop(place))
        return tuple(order)

    def snap(self, value):
        """The order itself; ValueError for anything but all items once."""
        if sorted(value) != sorted(self.items):
            raise ValueError(f"{self.name} = {value}: each of {', '.join(self.items)} once")
        return tuple(value)

    def text(self, item):
        """An item as the reader knows it."""
        return words.say(f"{self.owner}-{item}")

    def show(self, value):
        """The order in one line."""
        return ", ".join(f"{place}. {self.text(item)}" for place, item in enumerate(value, 1))

    def controls(self, stake):
        """A drop-down for each place: what is chosen there moves in, the others make room."""
        options = [(self.text(item), item) for item in self.items]
        places = [Dropdown(options=options, value=item,
                           description=words.say(f"{self.key}.place", place=place))
                  for place, item in enumerate(stake.value, 1)]
        following = False

        def follow():
            nonlocal following
            following = True
            for each, item in zip(places, stake.value, strict=True):
                each.value = item
            following = False

        def move(place, change):
            if not following:
                order = [item for item in stake.value if item != change["new"]]
                order.insert(place, change["new"])
                stake.take(order)

        for place, each in enumerate(places):
            each.add_class("lo-axis")
            each.observe(lambda change, place=place: move(place, change), "value")
        stake.follow = follow
        return places

    def drawing(self):
        return _Ladder(self)


def agreement(order, scores):
    """Of all pairs in ``order``, how many stand the right way round: (right, pairs).

    ``scores`` maps an item to its score; a pair with a NaN is no pair, equal scores are always
    right.
    """
    values = np.array([scores[item] for item in order], dtype=float)
    higher, lower = np.triu_indices(len(values), 1)
    known = ~np.isnan(values[higher] + values[lower])
    return int((values[higher] >= values[lower])[known].sum()), int(known.sum())


class _Ladder:
    """The reader's order on the left, the true one on the right, a line from each to its own."""

    def __init__(self, ranking):
        self.ranking = ranking
        n = len(ranking.items)
        self.tall = 60 + 46 * n
        self.panels = (Panel("ladder", Axis(low=0, high=1), Axis(low=0.4 - n, high=1.4), title="",
                             bare=True),)

    def marks(self, bet, truth):
        """A bet and the truth, each of which may be None."""
        for x, ha, order, color, key in ((0, "left", bet, theme.INK, "yours"),
                                         (1, "right", truth, theme.CUSTOMERS, "true")):
            yield Text(x, 0.9, Raw(words.say(f"{self.ranking.key}.{key}")), panel="ladder", ha=ha,
                       color=theme.GHOST_TEXT)
            for place in range(len(self.ranking.items)):
                text = f"{place + 1}. {self.ranking.text(order[place])}" if order else "?"
                if order or x:
                    yield Text(x, -place, partial(_wrapped, text), panel="ladder", size=15, ha=ha,
                               bold=True, color=color)
        for place, item in enumerate(bet if bet and truth else ()):
            there = truth.index(item)
            # A line that does not lie flat is a miss: brick, and slanted.
            yield Line([0.45, 0.55], [-place, -there], panel="ladder", width=2,
                       color=theme.CUSTOMERS if there == place else theme.LOSS)


def _wrapped(text, place):
    return Raw(wrap(text, 0.44 * (place.box[2] - place.box[0])))


class Guesses:
    """A wager: a guess at each of several quantities with equal steps; its values are tuples.

    Words: those of a lever for each.
    """

    def __init__(self, name, owner, *quantities):
        self.name, self.owner, self.quantities = name, owner, quantities
        self.key = f"{owner}-{name}"
        self.start = tuple(each.start for each in quantities)
        self.blank = None
        self.count = min(each.count for each in quantities)

    def at(self, index):
        """Every guess at the same step."""
        return tuple(each.at(index) for each in self.quantities)

    def snap(self, value):
        """The nearest guesses there are; ValueError, naming the lever, for one out of range."""
        return tuple(each.snap(guess)
                     for each, guess in zip(self.quantities, value, strict=True))

    def show(self, value):
        """The guesses in one line."""
        return ", ".join(each.show(guess, digits=1)
                         for each, guess in zip(self.quantities, value, strict=True))

    def controls(self, stake):
        """A lever for each guess."""
        levers = [Lever(each, self.owner) for each in self.quantities]

        def follow():
            for lever, guess in zip(levers, stake.value, strict=True):
                lever.value = guess

        def read(_):
            stake.take([lever.value for lever in levers], told=False)

        follow()
        for lever in levers:
            lever.observe(read, "value")
        stake.follow = follow
        return levers

    def drawing(self):
        return _Bars(self)


class _Bars:
    """A bar for each guess, and under it one for the truth."""

    def __init__(self, guesses):
        self.guesses = guesses
        n = len(guesses.quantities)
        self.tall = 24 + 78 * n
        most = max(each.maximum for each in guesses.quantities)
        self.panels = (Panel("guesses", Axis(low=0, high=most * 1.45), Axis(low=-n, high=0.15),
                             title="", bare=True),)

    def marks(self, bet, truth):
        """A bet and the truth, each of which may be None."""
        on = dict(panel="guesses", size=14)
        for place, each in enumerate(self.guesses.quantities):
            yield Text(0, -place, Raw(words.say(f"{self.guesses.owner}-{each.name}")), va="top",
                       **on)
            for y, values, key, color, ink in (
                    (-place - 0.47, bet, "stage-your-bet", theme.GHOST, theme.GHOST_TEXT),
                    (-place - 0.75, truth, f"{self.guesses.key}.true", theme.CUSTOMERS,
                     theme.CUSTOMERS)):
                if values:
                    shown = each.show(values[place], digits=1)
                    yield Bars([y], [values[place]], panel="guesses", lying=True, wide=0.2,
                               color=color)
                    yield Text(values[place] + 1.5, y, Raw(words.say(key, bet=shown, truth=shown)),
                               bold=True, color=ink, **on)


class _Stakes(Chart):
    """A picture of a bet beside the truth, as the wager draws them."""

    has_table = False
    layout = Layout(left=0, right=0, foot=0)

    def take_after(self, quantity):
        """Draw as the wager does."""
        self._drawing = quantity.drawing()
        self.panels, self.tall = self._drawing.panels, self._drawing.tall


class Stake(_Stakes):
    """The bet on a ``Ranking`` or on ``Guesses``: what Bet is to one number, with the same face.

    Words: ``Owner-name.question``, ``.why``, and for the reveal ``.truth`` (with $truth) and
    ``.reveal`` (with $bet, $truth and what ``explorer.score(bet)`` gives).
    """

    def __init__(self, explorer):
        super().__init__()
        self.explorer = explorer
        self.quantity = explorer.wager
        self.take_after(self.quantity)
        self.value = self.quantity.start
        self.placed = None
        self.follow = lambda: None
        self._told = HTML()
        self.reveal = StakeReveal(self)
        self.sentence = words.say(f"{self.quantity.key}.question")
        self.show()

    def take(self, value, told=True):
        """Let the controls stand at ``value``; nothing is bet yet."""
        self.value = self.quantity.snap(value)
        if told:
            self.follow()
        self.show()

    def place(self, value=None):
        """Bet ``value`` (or where the controls stand) and uncover the picture, once."""
        if not self.explorer.picture.cover:
            return
        if value is not None:
            self.take(value)
        self.placed = self.value
        self._told.value = taken(self.quantity.show(self.placed))
        self._uncover()

    def skip(self):
        """See the picture without a bet."""
        self._uncover()

    def _uncover(self):
        self.explorer.uncover()
        self.reveal.tell()

    def content(self):
        return self._drawing.marks(self.value, None), ()

    def _drawn_for_paper(self):
        moved, self.value = self.value, self.quantity.blank  # there a pen fills it in
        try:
            return super()._drawn_for_paper()
        finally:
            self.value = moved

    def show(self, memory=None):
        super().show()
        self.picture.sentence = ""  # the question stands above the controls

    def children(self):
        question = HTML(f'<p class="lo-sentence">{words.as_html(self.sentence)}</p>')
        buttons = row(button("stage-bet-place", self.place), button("stage-bet-skip", self.skip))
        buttons.children[0].add_class("lo-chosen")
        controls = column(*self.quantity.controls(self), style="lo-levers")
        stands(self.explorer, controls, buttons)
        return (question, row(controls, self.picture, style="lo-body"), buttons, self._told)


class StakeReveal(Answer, _Stakes):
    """The answer to a bet on a ``Ranking`` or on ``Guesses``."""

    def __init__(self, bet):
        super().__init__(bet)
        self.take_after(bet.quantity)

    def truth_in_words(self):
        return words.say(f"{self.quantity.key}.truth", truth=self.quantity.show(self.truth))

    def judge(self, placed):
        return words.say(f"{self.quantity.key}.reveal", truth=self.quantity.show(self.truth),
                         bet=self.quantity.show(placed), **self.bet.explorer.score(placed))

    def why(self):
        return words.say(f"{self.quantity.key}.why")

    def content(self):
        return self._drawing.marks(self.bet.placed, self.truth), ()


class Staked:
    """Before ``Explorer`` among the bases of one whose wager is a ``Ranking`` or ``Guesses``.

    The explorer gives ``score(bet)``, the numbers with which a bet is judged.
    """

    @property
    def bet(self):
        """The bet, before anything is seen."""
        return self.part("bet", Stake)
