"""The bet: a reader commits to a guess on the empty chart, before there is anything to see."""

import functools

from .. import words
from ..widgets.guarded import HTML
from ..widgets.scripts import on_paper
from .boxes import button, row, view
from .in_lesson import InLesson
from .lever import Lever


class Bet:
    """The question of an explorer's ``wager``, asked in its own picture while that is empty.

    value   where the guess stands, None while nobody has guessed: no number is given beforehand
    placed  what was bet; it stands, and its mark stays in the picture
    open    until there is a bet, or it is skipped
    """

    def __init__(self, explorer):
        self.explorer, self.quantity = explorer, explorer.wager
        self.key = f"{explorer.name}-{self.quantity.name}"
        self.question = words.say(f"{self.key}.question")
        self.value, self.placed = getattr(self.quantity, "given", None), None
        self.open = True
        self.levers = [Lever(each, explorer.name, explorer.picture.name)
                       for each in getattr(self.quantity, "quantities", (self.quantity,))]
        for lever in self.levers:
            lever.observe(self._read, "value")
        self._skip = None
        self.follow = lambda: None  # what the controls do where a program guesses
        self.told, self.hint = HTML(), HTML()  # what is said: above the picture, and beside a lever
        self.told.layout.display = "none"

    @functools.cached_property
    def lesson(self):
        """What it has to do with a class, where it stands on a page."""
        return InLesson(self)

    # -- the empty chart ---------------------------------------------------------------------

    @property
    def panels(self):
        """Those panels of the explorer in which a guess has its place."""
        return tuple(each for each in self.explorer.panels if each.name in self.explorer.asks)

    def marks(self):
        """What is in it, and the guess once there is one."""
        explorer = self.explorer
        lowest = self._of([lever.minimum for lever in self.levers])
        yield from explorer.asked(lowest if self.value is None else self.value)
        if self.value is not None:
            yield from explorer.guessed(self.value)

    @property
    def alt(self):
        """The empty chart in words."""
        guess = words.say("stage-nothing-yet" if self.value is None else "stage-your-bet",
                          bet="" if self.value is None else self.quantity.show(self.value))
        return words.plain(f"{self.question} {guess}")

    # -- what a reader does ------------------------------------------------------------------

    def take(self, value):
        """Let the guess stand at ``value``; nothing is bet yet. ValueError as ``snap`` does."""
        self.value = self.quantity.snap(value)
        self.hint.value = ""
        if self.levers:
            guesses = self.value if len(self.levers) > 1 else (self.value,)
            for lever, guess in zip(self.levers, guesses, strict=True):
                lever.value = guess
        self.follow()
        self.explorer.show()

    def place(self, value=None):
        """Bet ``value`` (or where the guess stands); once, as bets are."""
        if not self.open:
            return
        if value is not None:
            self.take(value)
        if self.value is None:
            self.hint.value = as_status(words.say("stage-bet-first"))
            return
        if not self.lesson.takes(self.value):
            self.placed = self.value
            self._close()

    def skip(self):
        """See the picture without a bet; in a lesson, with what was bet last."""
        if self.open:
            self.placed = self.lesson.last
            self._close()

    def may_skip(self, may):
        """Whether there is a button to skip it: a class sees the answer together."""
        if self._skip is not None:
            self._skip.layout.display = "" if may else "none"

    def _close(self):
        self.open = False
        why, reason = (words.as_html(each) for each in (words.say("stage-why"), self.why()))
        self.told.value = (f"{as_status(self.verdict())}<details class='lo-why'>"
                           f"<summary>{why}</summary><p>{reason}</p></details>")
        self.told.layout.display = ""
        self.lesson.over()
        self.explorer.uncover()
        if opening := self.explorer.bet_on:
            untouched = self.explorer.values == self.explorer.state.start
            self.explorer.state.opening = opening
            if untouched:  # and no link has asked for another setting
                self.explorer.choose(opening)

    def _read(self, change):
        """A lever of the guess has moved."""
        self.value = self._of([lever.value for lever in self.levers])
        self.hint.value = ""
        self.explorer.show()

    def _of(self, values):
        return tuple(values) if len(values) > 1 else values[0] if values else None

    # -- what is said ------------------------------------------------------------------------

    @property
    def truth(self):
        return self.explorer.truth()

    def verdict(self):
        """How far the bet was from the truth."""
        if self.placed is None:
            return f"{words.say('stage-no-bet')} {self.truth_in_words()}"
        shown = dict(truth=self.quantity.show(self.truth), bet=self.quantity.show(self.placed))
        key = f"{self.key}.reveal"
        if words.has(key):
            return words.say(key, **shown, **self.explorer.score(self.placed))
        off, unit = self.quantity.apart(self.placed, self.truth)
        return words.say("stage-reveal", **shown, off=off, unit=unit)

    def why(self):
        """Why people usually guess so."""
        return words.say(f"{self.key}.why")

    def truth_in_words(self):
        key = f"{self.key}.truth"
        return words.say(key if words.has(key) else "stage-truth",
                         truth=self.quantity.show(self.truth))

    # -- the page ----------------------------------------------------------------------------

    def controls(self):
        """What the guess is made with, and two ways on: bet, or skip."""
        made = (self.quantity.controls(self) if hasattr(self.quantity, "controls")
                else self.levers)
        self._skip = button("stage-bet-skip", self.skip)
        buttons = row(button("stage-bet-place", self.place), self._skip, self.lesson.answer)
        buttons.children[0].add_class("lo-chosen")
        return (*made, buttons, self.hint, self.lesson.controls())


def as_status(text):
    """A sentence as HTML that is read out where it appears."""
    return f'<p class="lo-feedback" role="status">{words.as_html(text)}</p>'


class Reveal:
    """The answer to a bet once more, for whoever reads on paper or without a kernel: there a bet is
    placed with a pen, and the picture stands here. Where there is a kernel it stands at the bet.

    Who prints (notebooks/build.py) says so: LEADOFILIE_PAPER in the environment.
    """

    def __init__(self, explorer):
        self.explorer = explorer
        self._said = HTML()
        self.view = view(self._said)
        self.tell()

    @property
    def sentence(self):
        """What was said at the bet."""
        bet = self.explorer.bet
        return words.say("stage-reveal-later") if bet.open else f"{bet.verdict()} {bet.why()}"

    def tell(self):
        """Say it here as well."""
        self._said.value = f'<p class="lo-sentence">{words.as_html(self.sentence)}</p>'

    @functools.cached_property
    def _answered(self):
        """An explorer of the same kind as it stands after the bet."""
        answered = type(self.explorer)()
        answered.bet.skip()
        return answered

    def __repr__(self):
        if not on_paper():
            return words.plain(self.sentence)
        bet = self._answered.bet
        return words.plain(
            f"{self._answered.sentence}\n\n{bet.truth_in_words()} {bet.why()}")

    def _repr_mimebundle_(self, **_):
        if on_paper():
            data, more = self._answered._repr_mimebundle_()
            return data | {"text/plain": repr(self)}, more
        return {**self.view._repr_mimebundle_(), "text/plain": repr(self)}, {}
