"""How an explorer comes alive: the one update path, and what every explorer has for free.

    reader moves a lever -> values -> model(values) -> outcome -> artists get new data -> picture
                                                        └-------> sentence, alt text, table

A lever under the reader's hand, a preset, undo, reset, a scenario code and a test all go through
``Explorer._go``. While a hand rests on a lever, the page asks ``Explorer.draw_ahead`` for what its
next moves would show (ahead.js says why).
"""

import itertools
import time

import ipywidgets

from .. import words
from . import code
from .alone import alone
from .bet import Bet
from .break_it import BreakIt, find_flips
from .lever import Choice, Euro, Lever
from .shown import Shown, button, column, fold, row, texts

BREATH = 0.02  # seconds for which a move of a lever may have to wait for pictures drawn ahead


class Explorer(Shown):
    """One picture with its levers. A subclass declares:

    number      its place in scenario codes, 1 to 31; never used again for another explorer
    levers      a tuple of quantities (``Euro``, ``Percent``, ``Count`` ...); the first ``in_sight``
                are shown, the others are folded under "assumptions"
    presets     name -> the values in which it differs from the start
    wager       None, or the quantity a reader bets on before the picture is uncovered
    map_levers  the two levers with which the map of break-it opens

    and says, in this order: ``model(**values)`` -> outcome (any frozen object); ``stage(figure,
    narrow)`` makes the artists; ``draw(now, then)`` gives them the data of the outcome and of its
    ghost; ``say(now)`` -> a key of words and its numbers. Optional: ``rows()`` for the table,
    ``advantage(**values)``, above zero where the claim holds (broadcasts over any lever),
    ``truth()`` for the bet and ``height(narrow)``.

    Its words are in ``words/<language>/<module>.ftl``: ``Name-lever`` (with ``.hint``, ``.noun``),
    ``Name-preset-x`` (with ``.story``), ``Name-alt``, ``Name-claim``, and for every key of ``say``
    the sentence and its ``.title``.
    """

    name = None  # of its words, where they are another explorer's
    number = None
    levers = ()
    in_sight = 3
    presets = {}
    wager = None
    map_levers = None
    advantage = None

    def __init__(self, *, own=False, start=None):
        """``own``: all levers in sight and no bet; ``start``: where it differs from the levers'."""
        super().__init__()
        self.name = self.name or type(self).__name__
        words.load(type(self).__module__.rpartition(".")[2])
        self.quantities = {quantity.name: quantity for quantity in type(self).levers}
        self.levers = {name: Lever(each, self.name, self.picture.name)
                       for name, each in self.quantities.items()}
        for lever in self.levers.values():
            lever.observe(self._moved, "value")
            lever.observe(self._heard, "moved")
            lever.observe(self._settled, "settled")
        if own:
            self.in_sight, self.wager = len(self.quantities), None
        self.start = {name: each.at(each.index(each.start))
                      for name, each in self.quantities.items()}
        for name, value in (start or {}).items():
            self.start[name] = self.quantities[name].snap(value)
        self.values = self.held = self.start
        self.outcome = self.then = None
        self.title = ""
        self._past = []
        self._hand = None
        self._following = False
        self._watchers = []
        self._parts = {}
        self._presets = {}
        self._ghost, self._scenes, self._numbers = None, {}, itertools.count(1)
        self.picture.on_msg(self._asked)
        if self.wager is not None:
            self.picture.cover = words.say("stage-cover")
        self._go(self.start)

    # -- what a reader, a notebook and a test do ---------------------------------------------

    def set(self, **values):
        """Move levers, exactly as a reader's hand does.

        Raises ValueError, naming the lever and its range, for an unknown name or a bad value; then
        nothing has moved.
        """
        unknown = values.keys() - self.quantities.keys()
        if unknown:
            raise ValueError(
                f"{self.name} has no lever {', '.join(sorted(unknown))}: "
                f"choose from {', '.join(self.quantities)}"
            )
        new = {name: self.quantities[name].snap(value) for name, value in values.items()}
        self._remember()
        self._go({**self.values, **new})

    def reset(self):
        """Back to the start, and the ghost with it."""
        self._remember()
        self.held = self.start
        self._go(self.start, hold=True)

    def choose(self, preset):
        """Take a preset: the start, but for what the preset names. KeyError for an unknown one."""
        self.set(**{**self.start, **self.presets[preset]})
        key = f"{self.name}-preset-{preset}.story"
        self.picture.note = words.say(key) if words.has(key) else ""

    def hold(self):
        """Make the present the ghost."""
        self._remember()
        self.held = self.values
        self._go(self.values, hold=True)

    def undo(self):
        """Take the last step back; does nothing at the start."""
        self._hand = None
        if self._past:
            values, self.held = self._past.pop()
            self._go(values, hold=True)

    @property
    def code(self):
        """The scenario code of the present setting, in letters and digits to be typed over."""
        return code.pack(self.number, self.quantities.values(), self.values)

    def load(self, text):
        """Set the levers as a scenario code says.

        Raises ``code.CodeError`` (a ValueError, its text in the reader's language) for a mistyped
        or foreign one; then nothing has moved.
        """
        values = code.unpack(text, self.number, self.quantities.values())
        self.set(**values)

    def flips(self):
        """For each lever the nearest value at which the claim turns, or None: name -> value."""
        return find_flips(self)

    @property
    def hand(self):
        """The name of the lever that a reader's hand is on now, or None."""
        return self._hand

    def watch(self, act):
        """Call ``act()`` after every change, and when the hand lets go of a lever.

        What ``act`` does while there is a ``hand`` makes this explorer's next picture wait.
        """
        self._watchers.append(act)

    # -- the parts that other cells of the notebook show -------------------------------------

    @property
    def bet(self):
        """The bet, before anything is seen."""
        return self._part("bet", Bet)

    @property
    def reveal(self):
        """The reader's bet against the model."""
        return self.bet.reveal

    @property
    def break_it(self):
        """The flip points and the map of two levers: make the claim wrong."""
        return self._part("break_it", BreakIt)

    @property
    def your_numbers(self):
        """A second explorer of the same kind, all levers in sight, for the reader's own firm."""
        return self._part("your_numbers", lambda _: type(self)(own=True))

    def _part(self, name, make):
        if name not in self._parts:
            self._parts[name] = make(self)
        return self._parts[name]

    # -- the one update path -----------------------------------------------------------------

    @alone
    def _go(self, values, *, hold=False):
        self.values = values
        self._follow()
        try:
            answer = self._answer(values)
            if hold or self.then is None:
                self.then = self.model(**self._arguments(self.held))
            self.outcome, self.title, self.sentence, self._alt = answer
            self.picture.note = ""
            self.show()
            for act in self._watchers:
                act()
        except Exception as error:
            # A reader is told, a test hears it.
            with self.picture.hold_sync():
                self.picture.answered = self._last_move
                self.picture.sentence = words.as_html(words.say("stage-broken", error=str(error)))
            raise

    def _answer(self, values):
        """The outcome at some values; then what is said of it: title, sentence and alt text."""
        outcome = self.model(**self._arguments(values))
        key, numbers = self.say(outcome)
        title = words.say(f"{key}.title", **numbers)
        alt = words.plain(f"{title}. {words.say(f'{self.name}-alt', **numbers)}")
        return outcome, title, words.say(key, **numbers), alt

    def _arguments(self, values):
        return {
            name: int(value) if isinstance(self.quantities[name], Choice) else value
            for name, value in values.items()
        }

    def _follow(self):
        """Let levers and presets show the values, whoever set them."""
        self._following = True
        try:
            currency = self.currency(self.values)
            for name, lever in self.levers.items():
                if isinstance(self.quantities[name], Euro):
                    lever.unit = currency
                lever.value = self.values[name]
                lever.baseline = self.held[name]
        finally:
            self._following = False
        for name, each in self._presets.items():
            chosen = self.values == {**self.start, **self._preset_values(name)}
            (each.add_class if chosen else each.remove_class)("lo-chosen")

    def _preset_values(self, name):
        return {lever: self.quantities[lever].snap(value)
                for lever, value in self.presets[name].items()}

    @alone
    def _moved(self, change):
        if self._following:
            return
        name = change["owner"].name
        try:
            value = self.quantities[name].snap(change["new"])
        except ValueError:
            self._follow()
            raise
        if self._hand != name:  # one drag is one step to undo
            self._remember()
            self._hand = name
        self._go({**self.values, name: value})

    def _heard(self, change):
        """A move there and back, in one message, is answered too, though nothing changes."""
        self.picture.answered = self._last_move

    def _settled(self, change):
        self._hand = None
        for act in self._watchers:
            act()

    def _remember(self):
        self._hand = None
        self._past.append((self.values, self.held))

    # -- what is seen ------------------------------------------------------------------------

    def show(self):
        with self.picture.hold_sync():
            super().show()
            if self.picture.values == self.values or self.held != self._ghost:
                self._scenes.clear()  # it is drawn anew for another reason than a move
            self._ghost = self.held
            self.picture.scene = self._scene(self._canvas.standing)
            self.picture.values = self.values
            self.picture.answered = self._last_move

    def _scene(self, standing):
        """The number of what the next picture depends on besides the levers."""
        if standing not in self._scenes:
            self._scenes[standing] = next(self._numbers)
        return self._scenes[standing]

    @property
    def _last_move(self):
        return max(lever.moved for lever in self.levers.values())

    @alone
    def draw_ahead(self, name, value):
        """What would be seen with one slider elsewhere: the values of ``Picture``'s traits.

        Changes nothing that is seen or said. Raises ValueError as ``set`` does.
        """
        values = {**self.values, name: self.quantities[name].snap(value)}
        outcome, *said = self._answer(values)
        png, standing = self._canvas.draw_ahead(lambda: self.draw(outcome, self.then))
        return {"png": png, "scene": self._scene(standing), "values": values, **texts(*said)}

    @alone
    def _asked(self, picture, message, buffers):
        """The page asks for the pictures at some values of a lever: it gets the first ones, as many
        as can be drawn in a breath; none where it does not yet know what changed meanwhile.
        """
        lever, drawn, pngs = message["lever"], [], []
        begun = time.perf_counter()
        try:
            if message["scene"] == picture.scene and not picture.cover:
                for value in message["values"]:
                    seen = self.draw_ahead(lever, value)
                    pngs.append(seen.pop("png"))
                    drawn.append(seen)
                    if time.perf_counter() - begun > BREATH:
                        break
        finally:  # or the page would wait for ever
            picture.send({"scene": picture.scene, "drawn": drawn}, pngs)

    def build(self, figure, narrow):
        self.stage(figure, narrow)

    def paint(self):
        self.draw(self.outcome, self.then)

    @property
    def alt(self):
        return self._alt

    def rows(self):
        """The table of the numbers; where an explorer says nothing else: what the levers say."""
        yield words.say("stage-flips-lever"), words.say("stage-flips-now")
        yield from ((lever.label, lever.show()) for lever in self.levers.values())

    def currency(self, values):
        """What money is shown in at these values: ``"euro"`` or ``"dollar"``."""
        return "euro"

    def way(self, now):
        """In which of several ways the claim was broken: a name for ``Name-way-...``, or None."""
        return None

    def children(self):
        for name in self.presets:
            self._presets[name] = button(
                f"{self.name}-preset-{name}", lambda name=name: self.choose(name),
                style="lo-preset")
        levers = list(self.levers.values())
        seen, folded = levers[:self.in_sight], levers[self.in_sight:]
        tools = row(
            button("stage-undo", self.undo),
            button("stage-reset", self.reset),
            button("stage-hold", self.hold),
        )
        # On a phone what is moved stands right above what it moves; the rest comes after.
        panel = column(*seen, style="lo-levers")
        extra = column(
            *([fold("stage-assumptions", *folded, count=len(folded))] if folded else []),
            tools,
            self._code_field(),
            self._zoom_switch(),
            style="lo-extra",
        )
        self._follow()
        return (*([row(*self._presets.values(), style="lo-presets")] if self.presets else []),
                row(panel, self.picture, extra, style="lo-body"))

    def _code_field(self):
        field = ipywidgets.Text(description=words.say("stage-code"), continuous_update=False)
        field.add_class("lo-code")

        def show():
            field.value = self.code

        def load(change):
            if change["new"] == self.code:
                return
            try:
                self.load(change["new"])
            except code.CodeError as error:
                self.picture.note = str(error)

        field.observe(load, "value")
        self.watch(lambda: field.value and show())
        return fold("stage-code", field, opened=show)

    def _zoom_switch(self):
        toggle = ipywidgets.ToggleButton(description=words.say("stage-zoom"))
        toggle.add_class("lo-fold")

        def turn(change):
            self.zoom = 1.5 if change["new"] else 1.0
            (self.view.add_class if change["new"] else self.view.remove_class)("lo-zoom")
            self._fit()

        toggle.observe(turn, "value")
        return toggle

