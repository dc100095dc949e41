"""Each notebook's claim for one firm: in how many worlds it holds, and how far from turning."""

from functools import partial
from typing import NamedTuple

import numpy as np

from ... import words
from ...explorer.break_it import find_flips
from ...explorer.chart import Chart
from ...explorer.outcome import Outcome
from ...marks import Axis, Bars, Layout, Panel, Raw, Text, theme
from .asked import ASKED
from .worlds import NUMBERS, draw

NEAR = 1.0  # closer than the reader may be off


class Turn(NamedTuple):
    """The number whose flip is nearest: how many times as far as it may be off (``far``), its
    ``name``, and the value ``there`` at which the claim turns."""

    far: float
    name: str
    there: float


class Found(NamedTuple):
    """What a claim comes to: the ``notebook``, its ``text``, whether it ``holds`` were all numbers
    right, in how many of a hundred ``worlds`` it does, and its nearest Turn, or None."""

    notebook: str
    text: str
    holds: bool
    worlds: int
    turn: Turn | None


class _OfFirm:
    """A claim with the firm's numbers for levers: what find_flips asks for."""

    def __init__(self, advantage, names, firm):
        self.quantities = {name: firm.quantities[name] for name in names}
        self.values = {name: firm.values[name] for name in names}
        self.advantage = partial(advantage, **{name: firm.values[name] for name in NUMBERS
                                               if name not in names})


class FirmClaims(Chart):
    """The claims of all notebooks for the firm of ``explorer``, a YourCompany, and its own.

    How far a flip is, is counted in how far the reader may be off: a claim whose flip lies within
    that may well be otherwise in the firm.
    """

    tall, layout = (410, 430), Layout(left=14, right=(14, 14))
    panels = (Panel("claims", Axis(low=0, high=100), Axis(low=-5.4, high=0.75), bare=True,
                    title=""),)

    def __init__(self, explorer):
        super().__init__()
        self.explorer = explorer
        explorer.watch(self.follow)
        self.follow()

    def follow(self):
        """After a change, once the hand has let go and somebody sees it."""
        if not self.explorer.state.hand:
            self.when_seen(self.tell)

    def tell(self):
        """Say and show what is true now."""
        self.found = list(self._ask())
        near = [each for each in self.found if each.turn]
        nearest = min(near, key=lambda each: each.turn.far, default=None)
        say = words.say
        self.title = say("FirmClaims-title", holds=sum(each.holds for each in self.found),
                         all=len(self.found))
        said = say("FirmClaims-none") if nearest is None else say(
            "FirmClaims-nearest", notebook=nearest.notebook, claim=nearest.text,
            flip=self._flip(nearest.turn), near="yes" if nearest.turn.far < NEAR else "no",
            holds="yes" if nearest.holds else "no")
        self.sentence = said
        self.outcome = Outcome()
        self.show()

    def _ask(self):
        firm = self.explorer
        now = firm.state.arguments
        assumed = {name: now[name] for name in ("told", "afterwards")}
        off = firm.off(**now)
        drawn = draw({name: now[name] for name in NUMBERS}, off)
        own = ("06", firm.advantage, "YourCompany", NUMBERS)
        for notebook, advantage, name, numbers in [
                *((each.notebook, each.advantage, each.kind.__name__, each.numbers)
                  for each in ASKED), own]:
            claim = partial(advantage, **assumed)

            words.load(_FILES[notebook])
            with np.errstate(all="ignore"):
                holds = np.broadcast_to(claim(**drawn), drawn["churn"].shape) > 0
                of_firm = _OfFirm(claim, numbers, firm)
                yield Found(notebook, words.plain(words.say(f"{name}-claim")),
                            bool(of_firm.advantage(**of_firm.values) > 0),
                            round(100 * float(holds.mean())), _nearest(of_firm, off))

    @property
    def alt(self):
        listed = words.listed([words.say("FirmClaims-alt-one", count=each.worlds, short=words.say(
            f"FirmClaims-short-{each.notebook}")) for each in self.found])
        return f"{self.title}. {words.say('FirmClaims-alt', list=listed)}"

    # -- what is seen ------------------------------------------------------------------------

    def _flip(self, turn):
        lever = self.explorer.levers[turn.name]
        return words.say("stage-flip", lever=lever.label, now=lever.show(),
                         flip=lever.show(lever.quantity.snap(turn.there)))

    def content(self):
        return list(self._marks()), ()

    def _marks(self):
        on = dict(panel="claims")
        for row, each in enumerate(self.found):
            color = theme.CUSTOMERS if each.holds else theme.LOSS
            yield Text(0, 0.36 - row, f"short-{each.notebook}", va="bottom", bold=True, **on)
            yield Text(100, 0.36 - row, lambda place: f"worlds{'-short' if place.narrow else ''}",
                       va="bottom", ha="right", size=13, numbers={"count": each.worlds}, **on)
            yield Bars([0.2 - row], [100], lying=True, wide=0.22, color=theme.LINE, **on)
            yield Bars([0.2 - row], [each.worlds], lying=True, wide=0.22, color=color, **on)
            yield Text(0, 0.04 - row, partial(self._below, each), va="top", size=12,
                       color=theme.GHOST_TEXT, **on)

    def _below(self, each, place):
        """What stands under a bar: what turns the claim, and how far that is."""
        if each.turn is None:
            return "turns-nowhere"
        lever = self.explorer.levers[each.turn.name]
        return Raw(words.say(f"FirmClaims-turns{'-short' if place.narrow else ''}",
                             number=words.say(f"FirmClaims-{each.turn.name}"), now=lever.show(),
                             flip=lever.show(lever.quantity.snap(each.turn.there)),
                             times=each.turn.far))

    def rows(self):
        yield tuple(words.say(f"FirmClaims-head-{name}")
                    for name in ("claim", "holds", "worlds", "turn", "far"))
        for each in self.found:
            turn = each.turn
            yield (f"{each.notebook} {each.text}",
                   words.say(f"FirmClaims-{'holds' if each.holds else 'fails'}"),
                   words.number(each.worlds),
                   words.plain(self._flip(turn)) if turn else words.say("stage-nowhere"),
                   words.say("FirmClaims-times", times=turn.far) if turn else "–")


_FILES = {"01": "cookies", "02": "funnel", "03": "trust", "04": "scarce", "05": "rejections",
          "06": "company"}


def _nearest(claim, off):
    turns = (Turn(_far(name, claim, flip, off[name]), name, flip)
             for name, flip in find_flips(claim).items() if flip is not None)
    return min(turns, default=None)


def _far(name, claim, flip, off):
    """How many times as far as the number may be off: of an amount as a factor, of a share as
    worlds draws it."""
    here = claim.values[name]
    if claim.quantities[name].unit == "percent":
        room = off * min(here, 1 - here)
        return abs(flip - here) / room if room else np.inf
    return abs(np.log(flip / here)) / off
