"""The bet before the reveal: a reader commits to a number before seeing anything."""

from matplotlib.ticker import MaxNLocator

from .. import words
from ..marks import Axis, Label, Layout, Panel, Point, Raw, theme
from ..widgets.guarded import HTML
from ..widgets.scripts import on_paper
from .boxes import button, row
from .chart import Chart
from .lever import Lever


class _Ruler(Chart):
    """The range of a ``quantity`` as a ruler with marks on it."""

    has_table = False
    tall = 150
    layout = Layout(left=40, right=40)

    @property
    def panels(self):
        quantity = self.quantity
        low, high = quantity.minimum, quantity.maximum
        places = MaxNLocator(5, steps=[1, 2, 2.5, 5, 10]).tick_values(low, high)
        ticks = {place: Raw(quantity.show(place)) for place in places if low <= place <= high}
        return (Panel("ruler", Axis(low=low, high=high, ticks=ticks),
                      Axis(low=0, high=1), title=""),)

    def mark(self, value, key, shape, color):
        """A mark on the ruler, with its value in words."""
        shown = min(max(value, self.quantity.minimum), self.quantity.maximum)
        text = Raw(words.say(key, bet=self.quantity.show(value), truth=self.quantity.show(value)))
        return Point(shown, 0.2, panel="ruler", shape=shape, color=color,
                     label=Label(text, ("above", "above-right", "above-left"), size=16))


class Bet(_Ruler):
    """The question, a lever for the answer, and two ways on: bet, or skip."""

    def __init__(self, explorer):
        super().__init__()
        self.explorer = explorer
        self.quantity = explorer.wager
        self.lever = Lever(explorer.wager, explorer.name)
        self.placed = None
        self._told = HTML()
        self.reveal = Reveal(self)
        self.sentence = words.say(f"{explorer.name}-{explorer.wager.name}.question")
        self.show()

    def place(self, value=None):
        """Bet ``value`` (or where the lever stands) and uncover the picture; once, as bets are."""
        if not self.explorer.picture.cover:
            return
        if value is not None:
            self.lever.value = self.quantity.snap(value)
        self.placed = self.lever.value
        self._told.value = taken(self.lever.show())
        self._uncover()

    def skip(self):
        """See the picture without a bet."""
        self._uncover()

    def _uncover(self):
        self.explorer.uncover()
        self.show()
        self.reveal.tell()

    def content(self):
        if self.placed is None:
            return (), ()
        return [self.mark(self.placed, "stage-your-bet", "v", theme.GHOST)], ()

    def children(self):
        buttons = row(button("stage-bet-place", self.place), button("stage-bet-skip", self.skip))
        buttons.children[0].add_class("lo-chosen")
        stands(self.explorer, self.lever, buttons)
        return (self.picture, self.lever, buttons, self._told)


def taken(bet):
    """What is said of a bet that was placed, as HTML."""
    said = words.as_html(words.say("stage-bet-placed", bet=bet))
    return f'<p class="lo-feedback" role="status">{said}</p>'


def stands(explorer, *controls):
    """Let the controls of a bet go once the answer is there: they would move nothing any more."""
    def go(_):
        for each in controls:
            each.layout.display = "none"

    explorer.picture.observe(go, "cover")


class Answer(Chart):
    """The bet against the truth, and why people usually guess so: covered until there is a bet, or
    it is skipped.

    On paper a bet is placed with a pen, so there it is the picture that the bet covers, with the
    truth. Who prints (notebooks/build.py) says so: LEADOFILIE_PAPER in the environment.

    A subclass says ``truth_in_words()``, ``judge(placed)`` and ``why()``.
    """

    has_table = False

    def __init__(self, bet):
        super().__init__()
        self.bet = bet
        self.quantity = bet.quantity
        self.truth = bet.explorer.truth()
        self.picture.cover = words.say("stage-reveal-later")

    def tell(self):
        """Say how far the bet was from the truth."""
        placed = self.bet.placed
        said = (f"{words.say('stage-no-bet')} {self.truth_in_words()}" if placed is None else
                self.judge(placed))
        self.sentence = f"{said} {self.why()}"
        self.uncover()

    def paper(self):
        return self.bet.explorer.paper(covered=False) if on_paper() else super().paper()

    def __repr__(self):
        if on_paper():
            return words.plain(f"{self.bet.explorer.sentence}\n\n"
                               f"{self.truth_in_words()} {self.why()}")
        return words.plain(self.picture.cover or self.sentence)


class Reveal(Answer, _Ruler):
    """The answer to a bet on one number."""

    def truth_in_words(self):
        return words.say("stage-truth", truth=self.quantity.show(self.truth))

    def judge(self, placed):
        return words.say("stage-reveal", truth=self.quantity.show(self.truth),
                         bet=self.quantity.show(placed))

    def why(self):
        return words.say(f"{self.bet.explorer.name}-{self.quantity.name}.why")

    def content(self):
        marks = [self.mark(self.truth, "stage-the-model", "o", theme.CUSTOMERS)]
        if self.bet.placed is not None:
            marks.append(self.mark(self.bet.placed, "stage-your-bet", "v", theme.GHOST))
        return marks, ()
