"""The bet before the reveal: a reader commits to a number before seeing anything."""

from matplotlib.ticker import MaxNLocator

from .. import look, words
from .lever import Lever
from .shown import Shown, button, row


class _Ruler(Shown):
    """The wager's range as a ruler with marks on it."""

    has_table = False

    def __init__(self, explorer):
        super().__init__()
        self.explorer = explorer
        self.quantity = explorer.wager

    def height(self, narrow):
        return 150

    def build(self, figure, narrow):
        axes = figure.add_axes((0.06, 0.36, 0.88, 0.1))
        low, high = self.quantity.minimum, self.quantity.maximum
        axes.set_xlim(low, high)
        axes.set_ylim(0, 1)
        axes.set_yticks([])
        axes.spines["left"].set_visible(False)
        places = MaxNLocator(5, steps=[1, 2, 2.5, 5, 10]).tick_values(low, high)
        ticks = [place for place in places if low <= place <= high]
        axes.set_xticks(ticks, [self.quantity.show(tick) for tick in ticks])
        self._marks = [
            (axes.plot([], [], shape, color=color, markersize=13, clip_on=False)[0],
             axes.text(0, height, "", color=text, fontsize=16, fontweight="bold", clip_on=False,
                       va="bottom"))
            for shape, color, text, height in (
                ("v", look.GHOST, look.GHOST_TEXT, 1.7), ("o", look.CUSTOMERS, look.CUSTOMERS, 4.2))
        ]

    def mark(self, place, value, label):
        """Put mark ``place`` (0 the bet, 1 the model) at a value, or take it away (None)."""
        dot, text = self._marks[place]
        dot.set_data(([], []) if value is None else ([value], [0.5]))
        text.set_text(label if value is not None else "")
        if value is not None:
            low, high = self.quantity.minimum, self.quantity.maximum
            shown = min(max(value, low), high)
            text.set_x(shown)
            share = (shown - low) / (high - low)
            text.set_ha("left" if share < 0.25 else "right" if share > 0.75 else "center")


class Bet(_Ruler):
    """The question, a lever for the answer, and two ways on: bet, or skip."""

    def __init__(self, explorer):
        super().__init__(explorer)
        self.lever = Lever(explorer.wager, explorer.name)
        self.placed = None
        self.done = False
        self.reveal = Reveal(self)
        self.sentence = words.say(f"{explorer.name}-{explorer.wager.name}.question")
        self.show()

    def place(self, value=None):
        """Bet ``value`` (or where the lever stands) and uncover the picture."""
        if value is not None:
            self.lever.value = self.quantity.snap(value)
        self.placed = self.lever.value
        self.lever.told = words.say("stage-bet-placed", bet=self.lever.show())
        self._uncover()

    def skip(self):
        """See the picture without a bet."""
        self._uncover()

    def _uncover(self):
        self.done = True
        self.explorer.picture.cover = ""
        self.show()
        self.reveal.tell()

    def paint(self):
        bet = self.placed
        self.mark(0, bet, words.say("stage-your-bet", bet=self.lever.show(bet))
                  if bet is not None else "")
        self.mark(1, None, "")

    def children(self):
        buttons = row(button("stage-bet-place", self.place), button("stage-bet-skip", self.skip))
        buttons.children[0].add_class("lo-chosen")
        return (self.picture, self.lever, buttons)


class Reveal(_Ruler):
    """The bet against the model, and why people usually guess so."""

    def __init__(self, bet):
        super().__init__(bet.explorer)
        self.bet = bet
        self.truth = bet.explorer.truth()
        self.tell()

    def tell(self):
        """Say how far the bet was from the model."""
        truth = self.quantity.show(self.truth)
        name = self.explorer.name
        placed = self.bet.placed
        said = (words.say("stage-reveal-none", truth=truth) if placed is None else
                words.say("stage-reveal", truth=truth, bet=self.quantity.show(placed)))
        self.sentence = f"{said} {words.say(f'{name}-{self.quantity.name}.why')}"
        self.show()

    def paint(self):
        placed = self.bet.placed
        self.mark(0, placed, words.say("stage-your-bet", bet=self.quantity.show(placed))
                  if placed is not None else "")
        self.mark(1, self.truth, words.say("stage-the-model", truth=self.quantity.show(self.truth)))
