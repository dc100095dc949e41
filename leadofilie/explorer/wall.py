"""The wall of a class: everybody's bets beside each other, in two rounds, and then the answer."""

import statistics
from collections import Counter

from .. import words
from ..classroom import store, tickets
from ..marks import Axis, Layout, Panel, Raw
from ..widgets.desk import Desk
from . import boxes, stage, wall_marks
from .alone import alone
from .boxes import button, row
from .chart import Chart
from .outcome import Outcome
from .ruler import Ruler

FIRST, SECOND, SHOWN, ANSWERED = store.FIRST, store.SECOND, store.SHOWN, store.ANSWERED
ROUNDS = (FIRST, SECOND)
MOST_HANDS = 99  # in a bin
NAMES = ("chat", "hands", "more", "fewer")  # of the words on the page


class Wall(Chart):
    """The bets of a class on an explorer's question.

    They come by themselves from the readers of one server (``sent``), out of a chat (``pasted``)
    and from hands that are counted (``hands``): {round: {reader: step}}, of hands {round: [how
    many in each bin]}. The first round stays hidden until the second is in.
    """

    name = "Wall"
    tall, layout = (400, 340), Layout(left=96, right=24)

    def __init__(self, explorer):
        self.ruler, self._question = Ruler(explorer), explorer.bet.question
        words.load("classroom")
        super().__init__()
        bins = self.ruler.bins
        self.stage, self._told = FIRST, ""
        self.sent, self.pasted = ({which: {} for which in ROUNDS} for _ in range(2))
        self.hands = {which: [0] * len(bins) for which in ROUNDS}
        self.store = store.of_this_machine()
        self.desk = Desk(self.look, self.read, self.count,
                         words={name: words.say(f"Wall-{name}") for name in NAMES},
                         bins=self.ruler.bin_labels())
        self.desk.observe(lambda change: self._meet(), "page")
        stage.give_qr(self.picture, "Wall-qr")
        self.picture.address, self.picture.staged_as = explorer.picture.address, "wall"
        self.picture.lesson = ""
        self._update()

    # -- the class ---------------------------------------------------------------------------

    def _meet(self):
        """The page is there: its class has a word, where the machine can remember it."""
        if self.store is None or not self.desk.page:
            return
        try:
            self.picture.lesson = self.store.open(self.desk.page)
            self.desk.word = words.say("Wall-class", word=self.picture.lesson)
            self.look()
        except store.Refused as refused:
            self._tell(f"Wall-{refused.why}")

    def _ask(self, act, *given):
        """What the store says of this class's bets; None where there is no store, or no more."""
        if not self.picture.lesson:
            return None
        try:
            return act(self.desk.page, self.ruler.about, *given)
        except store.Refused as refused:
            self._tell(f"Wall-{refused.why}")
            return None

    @alone
    def look(self):
        """Take in what has come meanwhile."""
        if found := self._ask(self.store.bets) if self.store else None:
            before = self.stage, self.sent
            self.stage, self.sent = found
            if (self.stage, self.sent) != before:
                self._update()

    # -- what a teacher does -----------------------------------------------------------------

    def go(self, by):
        """A step further (1), or back (-1)."""
        self.stage = min(max(self.stage + by, FIRST), ANSWERED)
        if self.store:
            self._ask(self.store.go_to, self.stage)
        if self.stage >= SHOWN:
            self.desk.shows = ""
        self._told = ""
        self._update()

    @alone
    def read(self, chat):
        """Find the bets in a chat that was pasted as it is; nothing else of it is kept."""
        try:
            found = tickets.read_chat(self.ruler.about, self.ruler.steps, chat)
        except ValueError:
            self._tell("Wall-too-long", longest=tickets.LONGEST)
            return
        for which in ROUNDS:
            self.pasted[which] |= found.bets[which]
        self._tell("Wall-read", count=sum(map(len, found.bets.values())), doubled=found.doubled,
                   unreadable=found.unreadable)
        self._update()

    def count(self, place, by):
        """One hand more or less in a bin, in the round that is on now."""
        if self.stage in ROUNDS:
            hands = self.hands[self.stage]
            hands[place] = min(max(hands[place] + by, 0), MOST_HANDS)
            self._update()

    def turn(self, what):
        """Show the field for a chat, or the bins for hands, or neither."""
        self.desk.shows = "" if self.desk.shows == what else what
        self._follow()

    def restart(self):
        """Erase the bets on this question, and begin with round 1."""
        if self.store:
            self._ask(self.store.erase)
        self.stage = FIRST
        for bets in (self.sent, self.pasted):
            bets.update({which: {} for which in ROUNDS})
        self.hands = {which: [0] * len(self.ruler.bins) for which in ROUNDS}
        self._told = ""
        self._update()

    def close(self):
        """Erase the class, and all that it has bet on this server."""
        if self.store and self.picture.lesson:
            try:
                self.store.close(self.desk.page)
            except store.Refused as refused:
                self._tell(f"Wall-{refused.why}")
                return
            self.picture.lesson = self.desk.word = ""
        self.restart()
        self._tell("Wall-erased")

    # -- what there is -----------------------------------------------------------------------

    def steps(self, which):
        """Where the bets of a round stand on the ruler, from low to high; those of hands are spread
        over their bin."""
        steps = [*self.sent[which].values(), *self.pasted[which].values()]
        for (first, last), many in zip(self.ruler.bins, self.hands[which], strict=True):
            steps += [first + (i + 0.5) * (last - first) / many for i in range(many)]
        return sorted(min(max(step, 0), self.ruler.steps - 1) for step in steps)

    def _twice(self):
        """(first step, second step) of every reader who is known to have bet twice."""
        return [(bets[FIRST][reader], step) for bets in (self.sent, self.pasted)
                for reader, step in bets[SECOND].items() if reader in bets[FIRST]]

    @alone
    def _update(self):
        ruler, truth = self.ruler, self.ruler.truth
        steps = {which: self.steps(which) for which in ROUNDS}
        twice = self._twice()
        at = ruler.quantity.index(truth)
        middle = {which: statistics.median(found) if found else None
                  for which, found in steps.items()}
        self.outcome = Outcome(
            stage=self.stage, steps=steps, middle=middle, truth=truth,
            first=len(steps[FIRST]), second=len(steps[SECOND]),
            first_middle=self._show(middle[FIRST]), second_middle=self._show(middle[SECOND]),
            answer=ruler.quantity.show(truth), twice=len(twice),
            moved=sum(a != b for a, b in twice),
            closer=sum(abs(b - at) < abs(a - at) for a, b in twice))
        self.title, self.sentence = self._titled(), self._said()
        self.desk.counts = list(self.hands[self.stage]) if self.stage in ROUNDS else []
        self.desk.told = self._told
        if self._view is not None:
            self._follow()
        self._figure = None  # the dots are as large as their number lets them be
        self.show()

    def _show(self, step):
        return "" if step is None else self.ruler.show(step)

    def _titled(self):
        key = {FIRST: "Wall-first", SECOND: "Wall-second"}.get(self.stage, "Wall-both")
        return words.say(key, first=self.outcome.first, second=self.outcome.second)

    def _said(self):
        """The question while bets come in; then what the picture says."""
        now = self.outcome
        if self.stage in ROUNDS:
            return self._question
        if not now.first + now.second:
            said = [words.say("Wall-nobody")]
        else:
            said = [words.say(f"Wall-{name}-round", count=count, middle=middle)
                    for name, count, middle in (("first", now.first, now.first_middle),
                                                ("second", now.second, now.second_middle)) if count]
        if now.twice > 1:
            said.append(words.say("Wall-moved", moved=now.moved, twice=now.twice))
        if self.stage == ANSWERED:
            said.append(words.say("Wall-answer", answer=now.answer))
            if now.twice > 1 and now.moved:
                said.append(words.say("Wall-closer", closer=now.closer))
        return " ".join(said)

    def _tell(self, key, **numbers):
        self._told = self.desk.told = words.say(key, **numbers)

    # -- what is seen ------------------------------------------------------------------------

    @property
    def panels(self):
        """One ruler: round 1 below, round 2 above it."""
        quantity = self.ruler.quantity
        low, high = quantity.minimum, quantity.maximum
        rim = 0.015 * (high - low)
        unit = {"percent": "percent", "euro": "money"}.get(quantity.unit, "count")
        few = {"ticks": [quantity.at(i) for i in range(self.ruler.steps)]} if (
            self.ruler.steps <= 12) else {"ticks": (11, 5)}
        lanes = wall_marks.lanes() if self.stage in (SHOWN, ANSWERED) else []
        return (Panel("bets", Axis(unit, low=low - rim, high=high + rim, name=Raw(self.ruler.label),
                                   **few),
                      Axis(low=0, high=wall_marks.HIGH, ticks=lanes), title="", frame=False),)

    def content(self):
        """The bets as dots, and what is drawn through them."""
        height = self.picture.headroom or self.tall[0]
        return list(wall_marks.marks(self.outcome, self.ruler, height)), ()

    @property
    def alt(self):
        """The picture in words."""
        return words.plain(f"{self.title}. {self.sentence}")

    def rows(self):
        """How many bets stand where; nothing before they are shown."""
        if self.stage not in ROUNDS:
            counts = [Counter(map(round, self.outcome.steps[which])) for which in ROUNDS]
            yield tuple(words.say(f"Wall-column-{name}") for name in ("bet", "first", "second"))
            for step in sorted({*counts[0], *counts[1]}):
                yield (self.ruler.show(step), *(str(each[step]) for each in counts))

    def children(self):
        self._on = {stage: button(f"Wall-to-{name}", lambda: self.go(1), by="N")
                    for stage, name in ((FIRST, "second"), (SECOND, "shown"), (SHOWN, "answer"))}
        self._back = button("Wall-back", lambda: self.go(-1), by="B")
        self._turns = {name: button(f"Wall-to-{name}", lambda name=name: self.turn(name),
                                    style="lo-preset", pressed=False, by=key)
                       for name, key in (("chat", "C"), ("hands", "H"))}
        self._restart = button("Wall-restart", self.restart)
        self._close = button("Wall-close", self.close)
        for each in self._on.values():
            each.add_class("lo-chosen")
        self._follow()
        return (self.picture, self.desk,
                row(*self._on.values(), self._back, *self._turns.values(), style="lo-presets"),
                row(self._restart, self._close, style="lo-erase"), stage.bar(levers=False))

    def _follow(self):
        """Let the buttons be those of the moment."""
        for at, each in self._on.items():
            each.layout.display = "" if at == self.stage else "none"
        self._back.layout.display = "none" if self.stage == FIRST else ""
        for name, each in self._turns.items():
            each.layout.display = "" if self.stage in ROUNDS else "none"
            each.pressed = self.desk.shows == name

    @property
    def view(self):
        """The widgets, made when first asked for."""
        if self._view is None:
            self._view = boxes.view(*self.children())
            self._view.add_class("lo-wall")
        return self._view
