"""An explorer: a model, its levers, a picture and a sentence that follow them.

    lever (hand, preset, undo, code, test) -> State -> model(**values) -> outcome
                                       outcome -> marks(outcome) -> Figure -> SVG  ┐
                                       outcome -> say(outcome) -> sentence, table  ┘-> one message
"""

import functools

from .. import words
from ..widgets.scripts import on_paper
from .address import keep_in_address
from .ahead import Ahead
from .alone import alone
from .break_it import BreakIt, find_flips
from .carry import carry
from .lever import Lever
from .outcome import Answer, currency_of, tell, with_levers
from .quantity import Euro
from .starts import hangs_on, told_hanging
from .state import State
from .view import View
from .wagered import Wagered

AFTER_THE_BET = {"break_it", "your_numbers"}


class Explorer(Wagered):
    """One picture with its levers. A subclass declares:

    number      its place in scenario codes, 1 to 31; never used again for another explorer
    levers      a tuple of quantities (``Euro``, ``Percent``, ``Count`` ...); the first ``in_sight``
                (or those that it names) are shown, the others are folded under "assumptions"
    beside      lever -> one that stands right under it, small: how sure the reader is of it
    readers     whether its numbers are the reader's own wherever it is shown: what the notebook
                before took along comes in, and ``Name-start`` says once what it begins with
    presets     name -> the values in which it differs from the start
    wager, asks for a bet (wagered.py)
    map_levers  the two levers with which the map of break-it opens; ``ways``: the ways to break the
                claim, where it is not by lever (``way(now)`` says which)
    earlier     what the levers were in codes given out before, the oldest first: of levers to which
                some were added ``(levers[:8],)``, with other starts ``(as_before(levers[:8],
                churn=0.05),)``. Those codes still open as they did; ``renew(values)`` turns a
                lever that is gone into those of now
    panels, tall, layout   the axes of the picture (marks/panels.py)
    columns     of the table

    and gives ``model(**values)`` -> Outcome, ``marks(now)`` -> what is in the picture, and
    ``say(now)`` -> the key of the sentence. Optional: ``advantage(**values)``, above zero where the
    claim holds (broadcasts over any lever), or ``claim(now)``, the same of an outcome;
    ``comparable(now, then)``.

    Its words are in ``words/<language>/<notebook>.ftl``: ``Name-lever`` (with ``.hint`` and
    ``.noun``), ``Name-preset-x`` (with ``.story``), ``Name-alt``, ``Name-claim``, and ``Name-key``
    for every key of ``say``, with its ``.title``.
    """

    name = None  # of its words, where they are another explorer's
    number = None
    levers = ()
    in_sight = 3
    beside = {}
    readers = False
    presets = {}
    map_levers = None
    ways = ()
    earlier = ()
    renew = dict
    columns = ()
    claim = None
    advantage = None
    starts = {}  # lever -> what its start rests on; from data/starts.csv (explorers/__init__.py)
    carries, arrived = None, ()  # what goes to the next notebook, and what is said of what came

    def __init_subclass__(cls, **options):
        super().__init_subclass__(**options)
        if "model" in vars(cls):
            cls.model = with_levers(cls.model)
        if "claim" in vars(cls) and "advantage" not in vars(cls):
            cls.advantage = lambda self, **values: self.claim(self.model(**values))

    def __init__(self, *, own=False, start=None, bet=True):
        """``own``: all levers in sight and no bet; ``start``: where it differs from the levers';
        ``bet=False``: the picture without the question before it."""
        super().__init__()
        words.load(type(self).__module__.split(".")[-2])
        self.state = State(type(self).levers, self.number, type(self).presets, start,
                           self.earlier, self.renew)
        if own:
            self.in_sight, self.wager = len(self.quantities), None
        if not bet and self.bet:
            self.bet.open = False
        # Who fills in their own numbers has no use for what ours hang on.
        hanging = {} if own or self.readers else hangs_on(self)
        starts = {} if self.readers else self.starts
        self.levers = {name: Lever(each, self.name, self.picture.name, starts.get(name),
                                   hanging.get(name)) for name, each in self.quantities.items()}
        self._hanging = words.say(f"{self.name}-start") if self.readers else told_hanging(
            [self.levers[name] for name in hanging])
        for lever in self.levers.values():
            lever.observe(self._moved, "value")
            lever.observe(self._heard, "moved")
            lever.observe(self._settled, "settled")
        self.then = self.memory = None
        self.revision = 0  # counts what changes the picture besides levers and ghost
        self._following = False
        self._watchers, self._parts = [], {}
        self.ahead = Ahead(self)
        if not own:
            keep_in_address(self)
        if own or self.readers:
            carry(self)
        self._update()

    # -- what a reader, a notebook and a test do ---------------------------------------------

    @property
    def quantities(self):
        """The levers as they were declared: name -> quantity."""
        return self.state.quantities

    @property
    def names_in_sight(self):
        """The names of the levers that are not folded away, in the order of the page."""
        shown = self.in_sight
        return shown if isinstance(shown, tuple) else tuple(self.quantities)[:shown]

    @property
    def values(self):
        """Where the levers stand: name -> value."""
        return self.state.values

    def set(self, **values):
        """Move levers, all or none, exactly as a reader does.

        Raises ValueError, naming the lever and its range, for an unknown name or a bad value.
        """
        self.state.set(values)
        self._update()

    def reset(self):
        """Back to what a reader saw first, and the ghost to the start."""
        self.state.reset()
        self._update()

    def choose(self, preset):
        """Take a preset: the start, but for what it names. KeyError for an unknown one."""
        self.state.choose(preset)
        self._update()
        key = f"{self.name}-preset-{preset}.story"
        self.picture.note = words.say(key) if words.has(key) and not self.betting else ""

    def hold(self):
        """Let the ghost be the present."""
        self.state.hold()
        self._update()

    def undo(self):
        """Take the last step back; nothing at the start."""
        self.state.undo()
        self._update()

    @property
    def code(self):
        """The scenario code of the present setting."""
        return self.state.code

    def load(self, text):
        """Take the setting of a scenario code; CodeError as ``State.load``."""
        self.state.load(text)
        self._update()

    def draw_ahead(self, name, value):
        """What would be seen with one lever elsewhere; see ``Ahead.draw``."""
        return alone(self.ahead.draw)(name, value)

    def watch(self, act):
        """Call ``act()`` after every change, and when the hand lets go of a lever.

        What ``act`` does while there is a hand makes this explorer's next picture wait.
        """
        self._watchers.append(act)

    # -- the one way through -----------------------------------------------------------------

    @alone
    def _update(self):
        """Let everything follow the state."""
        self._follow()
        try:
            answer = self.answer(self.state.values)
            if self.then is None or self.then[0] != self.state.held:
                self.then = self.state.held, self.model(
                    **self.state.as_arguments(self.state.held))
            self.outcome, self.title, self.sentence, self._alt = answer
            self._count_in(currency_of(self.outcome))
            self.picture.note = ""
            self.show()
            self._tell()
        except Exception as error:
            # A reader is told, a test hears it.
            with self.picture.hold_sync():
                self.picture.answered = self._last_move
                self.picture.sentence = words.as_html(words.say("stage-broken", error=str(error)))
            raise

    @functools.cached_property
    def at_start(self):
        """What the model finds where the levers begin."""
        return self.model(**self.state.as_arguments(self.state.start))

    def answer(self, values):
        """What the model finds at some values, and what is said of it."""
        outcome = self.model(**self.state.as_arguments(values))
        if self.betting:
            return Answer(outcome, "", self.bet.question, self.bet.alt)
        key = f"{self.name}-{self.say(outcome)}"
        title = tell(f"{key}.title", outcome)
        alt = words.plain(f"{title}. {tell(f'{self.name}-alt', outcome)}")
        # A last part that has nothing to say here leaves the space before it.
        sentence = tell(key, outcome, of_levers=self._told_levers(values, outcome)).rstrip()
        if values == self.state.start and self._hanging:
            sentence = f"{sentence} {self._hanging}"
        return Answer(outcome, title, sentence, alt)

    def _told_levers(self, values, outcome):
        """The levers in sight whose own numbers an outcome has."""
        return [name for name in self.names_in_sight
                if self.quantities[name].unit not in ("choice", "switch")
                and getattr(outcome, name) == values[name]]

    def show(self):
        """Draw the present; while a hand drags, limits and labels stay as calm as they can."""
        with self.picture.hold_sync():
            calm = self.state.hand or self.betting
            self.memory = super().show(self.memory if calm else None).memory
            self.picture.scene = self.ahead.scene(self.memory)
            self.picture.betting = self.betting
            # Levers may stand where the bet asks.
            self.picture.values = {} if self.betting else self.state.values
            self.picture.answered = self._last_move

    def as_traits(self, drawn, title, sentence, alt):
        """As ``Chart``; what is folded away has no hold in the picture either, and what the start
        hangs on is told apart, so that a page may let it go by."""
        said = sentence.removesuffix(self._hanging)
        seen = super().as_traits(drawn, title, said, alt)
        if said != sentence:
            seen["sentence"] += f'<span class="lo-hangs">{words.as_html(self._hanging)}</span>'
        return seen | {"handles": [each for each in drawn.handles
                                   if self.betting or each["lever"] in self.names_in_sight]}

    def uncover(self):
        """After the bet: the picture draws itself through the guess, and the levers are there."""
        if self.picture.cover:  # by the bet of another
            super().uncover()
            return
        self.revision += 1
        self._figure = self.memory = None  # those of the empty chart
        self._update()
        if self._view is not None:
            self._page.open()
        if "reveal" in vars(self):
            self.reveal.tell()
        for name in AFTER_THE_BET & self._parts.keys():
            self._parts[name].uncover()

    def _moved(self, change):
        """A lever has another value: by a hand, unless it only follows."""
        if self._following:
            return
        try:
            self.state.move(change["owner"].name, change["new"])
        except ValueError:
            self._follow()
            raise
        self._update()

    def _heard(self, change):
        """A move there and back, in one message, is answered too, though nothing changes."""
        self.picture.answered = self._last_move

    @alone
    def _settled(self, change):
        """The hand lets go: the picture is again that of the setting, wherever it came from."""
        if self.state.hand:
            self.state.release()
            self.show()
            self._tell()

    def _tell(self):
        for act in self._watchers:
            act()

    def _follow(self):
        """Let the levers on the page show the state."""
        self._following = True
        try:
            for name, lever in self.levers.items():
                lever.value, lever.baseline = self.state.values[name], self.state.held[name]
                lever.tell("")  # what was said of what was typed before
        finally:
            self._following = False

    def _count_in(self, currency):
        for name, lever in self.levers.items():
            if isinstance(self.quantities[name], Euro):
                lever.unit = currency

    @property
    def _last_move(self):
        guesses = self.bet.levers if self.bet else ()
        return max((lever.moved for lever in (*guesses, *self.levers.values())), default=0.0)

    # -- what is seen ------------------------------------------------------------------------

    def content(self, now=None):
        """The marks of an outcome (the present one) and those of its ghost."""
        if self.betting:
            return list(self.bet.marks()), ()
        now, then = now or self.outcome, self.then[1]
        ghosts = ([(mark, mark.ghostly()) for mark in self.marks(then) if mark.ghost]
                  if self.comparable(now, then) else [])
        return [*self.marks(now), *self.left_of_bet(now)], ghosts

    def comparable(self, now, then):
        """Whether the ghost belongs in the picture of now."""
        return True

    @property
    def alt(self):
        return self.bet.alt if self.betting else self._alt

    @property
    def table(self):
        """The numbers behind the picture: a DataFrame; shares are from 0 to 1."""
        if type(self).rows is not Explorer.rows or not self.columns:
            return super().table
        import pandas

        cells = zip(*(each.cells(self.outcome, self._say) for each in self.columns), strict=True)
        return pandas.DataFrame(cells, columns=self._headings())

    def _say(self, key):
        return self.word(self.outcome, key)

    def _headings(self):
        return [words.say(f"{self.name}-{each.words_of}-{each.name}") for each in self.columns]

    def rows(self):
        """The table: of the declared columns, or else what the levers say."""
        if self.columns:
            yield self._headings()
            yield from zip(*(each.texts(self.outcome, self._say) for each in self.columns),
                           strict=True)
        else:
            yield words.say("stage-flips-lever"), words.say("stage-flips-now")
            yield from ((lever.label, lever.show()) for lever in self.levers.values())

    def children(self):
        if self.picture.cover:
            return (self.picture,)
        self._page = View(self)
        return self._page.children()

    # -- the parts that other cells of the notebook show -------------------------------------

    def part(self, name, make):
        """The part of that name, made by ``make(self)`` when first asked for."""
        if name not in self._parts:
            part = self._parts[name] = make(self)
            # What comes further on may say what the bet asks for: it waits too.
            if self.betting and name in AFTER_THE_BET and not on_paper():
                part.picture.cover = words.say("stage-after-the-bet")
        return self._parts[name]

    @property
    def break_it(self):
        """The flip points and the map of two levers: make the claim wrong."""
        return self.part("break_it", BreakIt)

    def flips(self):
        """For each lever the nearest value at which the claim turns, or None: name -> value."""
        return find_flips(self)

    def way(self, now):
        """In which of several ways the claim was broken: a name for ``Name-way-...``, or None."""
        return None

    @property
    def your_numbers(self):
        """A second explorer of the same kind, all levers in sight, for the reader's own firm."""
        return self.part("your_numbers", lambda _: type(self)(own=True))
