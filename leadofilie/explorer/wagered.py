"""A picture that begins as a question: on the empty chart a reader guesses what will be in it."""

import functools
from dataclasses import replace
from functools import partial

from ..marks import Figure
from ..widgets.guarded import VBox
from .bet import Bet, Reveal
from .chart import Chart
from .stage import arranged
from .wall import Wall


class Wagered(Chart):
    """Base of an explorer. Where there is a bet, a subclass declares:

    wager  what a reader bets on: a quantity, or one of wagers.py; it begins at its lowest, so that
           no number is given beforehand
    asks   the names of the panels of the empty chart
    bet_on the preset that it is about, where that is not the start

    and gives ``truth()``, in the wager's own values; ``asked(guess)``, the marks of the empty chart
    with the handles of a guess; and ``guessed(guess)``, the mark of a guess, there and in the
    picture afterwards. Words: ``Name-wager.question`` and ``.why``; and see wagers.py.
    """

    wager = None
    asks = ()
    bet_on = None

    @functools.cached_property
    def bet(self):
        """The bet, or None where there is nothing to bet on."""
        return Bet(self) if self.wager is not None else None

    @property
    def betting(self):
        """Whether there is a bet still to be made, or skipped."""
        return self.bet is not None and self.bet.open

    @property
    def staked(self):
        """What the reader has bet, or None."""
        return self.bet and self.bet.placed

    @functools.cached_property
    def reveal(self):
        """The answer to the bet once more, for paper."""
        return Reveal(self)

    @functools.cached_property
    def shown(self):
        """The view, and where the wall of a class comes."""
        if self.bet is None:
            return super().shown
        self.picture.observe(lambda change: self.open_wall(), "wall")
        box = VBox((self.view,))
        box.add_class("lo-with-wall")
        return box

    @functools.cached_property
    def wall(self):
        """The bets of a class beside each other."""
        return Wall(self)

    def open_wall(self):
        """Put the wall of a class there, on the big screen."""
        if self.wall.view not in self.shown.children:
            self.shown.children = (self.view, self.wall.view)
        self.wall.picture.opening += 1

    def asked(self, guess):
        """Marks of the empty chart."""
        return ()

    def guessed(self, guess):
        """The mark of a guess."""
        return ()

    def left_of_bet(self, now):
        """What was bet stays in the picture, as long as the picture is about the same."""
        stays = self.staked is not None and self.comparable(now, self.at_start)
        return self.guessed(self.staked) if stays else ()

    def _show_table(self):
        if not self.betting:
            super()._show_table()

    def figure(self, width, dpi=72, headroom=0):
        """The figure of the picture, or of the empty chart."""
        if not self.betting:
            return super().figure(width, dpi, headroom)
        panels, layout, height = arranged(self.bet.panels, replace(self.layout, rows=()), self.tall,
                                          headroom)
        return Figure(self.picture.name, panels, partial(self.word, self.outcome),
                      width=width, height=height, layout=layout, dpi=dpi)
