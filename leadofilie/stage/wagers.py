"""Bets that are more than one number: an order of things, or a guess at each of several steps."""

import math
import textwrap

import ipywidgets
import numpy as np

from .. import look, words
from .lever import Lever
from .shown import Shown, button, column, row


class Ranking:
    """A wager: ``items`` put in an order, the highest first; its values are tuples of items.

    Words: ``Owner-item`` for each item, and ``Owner-name.place``, ``.yours`` and ``.true``.
    """

    def __init__(self, name, owner, items):
        self.name, self.owner, self.key = name, owner, f"{owner}-{name}"
        self.items = self.start = tuple(items)
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
        places = [ipywidgets.Dropdown(options=options, value=item,
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

    def height(self, narrow):
        return 60 + 46 * len(self.ranking.items)

    def build(self, figure, narrow):
        n = len(self.ranking.items)
        axes = figure.add_axes((0, 0, 1, 1))
        axes.set_axis_off()
        axes.set_xlim(0, 1)
        axes.set_ylim(-n + 0.4, 1.4)
        for x, side, key in ((0.0, "left", "yours"), (1.0, "right", "true")):
            axes.text(x, 0.9, words.say(f"{self.ranking.key}.{key}"), ha=side, va="center",
                      color=look.GHOST_TEXT, gid="still")
        size, self.width = (13, 18) if narrow else (16, 40)
        self.yours, self.true = ([
            axes.text(x, -place, "", ha=side, va="center", fontsize=size, fontweight="bold",
                      color=color)
            for place in range(n)]
            for x, side, color in ((0.0, "left", look.INK), (1.0, "right", look.CUSTOMERS)))
        left, right = (0.46, 0.54) if narrow else (0.42, 0.58)
        self.lines = [axes.plot([left, right], [-place, -place], color=look.GHOST, lw=2)[0]
                      for place in range(n)]

    def paint(self, bet, truth):
        for place, line in enumerate(self.lines):
            self.yours[place].set_text(self._line(bet, place) if bet else "")
            self.true[place].set_text(self._line(truth, place) if truth else "?")
            if bet and truth:
                there = truth.index(bet[place])
                line.set_ydata([-place, -there])
                # A line that does not lie flat is a miss: brick, and slanted.
                line.set_color(look.CUSTOMERS if there == place else look.LOSS)
            line.set_visible(bool(bet and truth))


    def _line(self, order, place):
        text = f"{place + 1}. {self.ranking.text(order[place])}"
        return "\n".join(textwrap.wrap(text, self.width))


class Guesses:
    """A wager: a guess at each of several quantities with equal steps; its values are tuples.

    Words: those of a lever for each.
    """

    def __init__(self, name, owner, *quantities):
        self.name, self.owner, self.quantities = name, owner, quantities
        self.key = f"{owner}-{name}"
        self.start = tuple(each.start for each in quantities)
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

    def height(self, narrow):
        return 24 + 78 * len(self.guesses.quantities)

    def build(self, figure, narrow):
        n = len(self.guesses.quantities)
        axes = figure.add_axes((0, 0, 1, 1))
        axes.set_axis_off()
        highest = max(each.maximum for each in self.guesses.quantities)
        axes.set_xlim(0, highest * 1.45)
        axes.set_ylim(-n, 0.15)
        self.bars, self.texts = [], []
        for place, each in enumerate(self.guesses.quantities):
            axes.text(0, -place, words.say(f"{self.guesses.owner}-{each.name}"), va="top",
                      fontsize=14, gid="still")
            for part, (color, text) in enumerate(((look.GHOST, look.GHOST_TEXT),
                                                  (look.CUSTOMERS, look.CUSTOMERS))):
                y = -place - 0.47 - 0.28 * part
                self.bars.append(axes.barh(y, 0, 0.2, color=color)[0])
                self.texts.append(axes.text(0, y, "", va="center", fontsize=14, color=text,
                                            fontweight="bold"))

    def paint(self, bet, truth):
        for i, (bar, text) in enumerate(zip(self.bars, self.texts, strict=True)):
            values, key = ((bet, "stage-your-bet"), (truth, f"{self.guesses.key}.true"))[i % 2]
            each = self.guesses.quantities[i // 2]
            bar.set_width(values[i // 2] if values else 0)
            shown = each.show(values[i // 2], digits=1) if values else ""
            text.set_text(words.say(key, bet=shown, truth=shown) if values else "")
            text.set_x((values[i // 2] if values else 0) + 1.5)


class Stake(Shown):
    """The bet on a ``Ranking`` or on ``Guesses``: what Bet is to one number, with the same face.

    Words: ``Owner-name.question``, ``.why``, and for the reveal ``.reveal`` (with $bet, $truth and
    what ``explorer.score(bet)`` gives) and ``.reveal-none``.
    """

    has_table = False

    def __init__(self, explorer):
        super().__init__()
        self.explorer = explorer
        self.quantity = explorer.wager
        self.value = self.quantity.start
        self.placed = None
        self.done = False
        self.follow = lambda: None
        self._told = ipywidgets.HTML()
        self._drawing = self.quantity.drawing()
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
        """Bet ``value`` (or where the controls stand) and uncover the picture."""
        if value is not None:
            self.take(value)
        self.placed = self.value
        said = words.say("stage-bet-placed", bet=self.quantity.show(self.placed))
        self._told.value = f'<p class="lo-feedback" role="status">{words.as_html(said)}</p>'
        self._uncover()

    def skip(self):
        """See the picture without a bet."""
        self._uncover()

    def _uncover(self):
        self.done = True
        self.explorer.picture.cover = ""
        self.explorer.retell()
        self.reveal.tell()

    def height(self, narrow):
        return self._drawing.height(narrow)

    def build(self, figure, narrow):
        self._drawing.build(figure, narrow)

    def paint(self):
        self._drawing.paint(self.value, None)

    def show(self):
        super().show()
        self.picture.sentence = ""  # the question stands above the controls

    def children(self):
        question = ipywidgets.HTML(f'<p class="lo-sentence">{words.as_html(self.sentence)}</p>')
        buttons = row(button("stage-bet-place", self.place), button("stage-bet-skip", self.skip))
        buttons.children[0].add_class("lo-chosen")
        controls = column(*self.quantity.controls(self), style="lo-levers")
        return (question, row(controls, self.picture, style="lo-body"), buttons, self._told)


class StakeReveal(Shown):
    """The bet against the truth, and why people usually guess so."""

    has_table = False

    def __init__(self, bet):
        super().__init__()
        self.bet = bet
        self.truth = bet.explorer.truth()
        self._drawing = bet.quantity.drawing()
        self.tell()

    def tell(self):
        """Say how far the bet was from the truth."""
        bet, quantity = self.bet.placed, self.bet.quantity
        truth = quantity.show(self.truth)
        said = (words.say(f"{quantity.key}.reveal-none", truth=truth) if bet is None else
                words.say(f"{quantity.key}.reveal", truth=truth, bet=quantity.show(bet),
                          **self.bet.explorer.score(bet)))
        self.sentence = f"{said} {words.say(f'{quantity.key}.why')}"
        self.show()

    def height(self, narrow):
        return self._drawing.height(narrow)

    def build(self, figure, narrow):
        self._drawing.build(figure, narrow)

    def paint(self):
        self._drawing.paint(self.bet.placed, self.truth)


class Staked:
    """Before ``Explorer`` among the bases of one whose wager is a ``Ranking`` or ``Guesses``.

    The explorer gives ``score(bet)``, the numbers with which a bet is judged, and may ask for
    ``staked``, the bet that was placed, or None.
    """

    @property
    def bet(self):
        """The bet, before anything is seen."""
        return self._part("bet", Stake)

    @property
    def staked(self):
        """The order or the guesses that the reader bet, or None."""
        part = self._parts.get("bet")
        return part.placed if part else None

    def retell(self):
        """Say and draw the same setting anew, now that there is a bet."""
        self._go(self.values)
