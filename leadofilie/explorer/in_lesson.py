"""A reader's bet in a lesson: it goes to the class, or is a code for the chat; then the reader bets
again, and sees the answer when the class does."""

import secrets
import zlib

from .. import words
from ..classroom import store, tickets
from ..widgets.guarded import HTML
from ..widgets.lesson import Lesson
from .boxes import button, column, fold, row
from .ruler import Ruler
from .stage import qr_code

NAMES = ("word", "join", "codes", "leave")  # of the words on the page


class InLesson:
    """What an explorer's ``bet`` has to do with a class; nothing until a reader says so.

    word  that of the class; "" where bets are codes for a chat; None outside a lesson
    last  what was bet last
    """

    def __init__(self, bet):
        self.bet, self.store = bet, store.of_this_machine()
        self.word = self.last = self._ruler = None
        self._round, self._page = 0, ""
        self.widget = Lesson(self._hear, sends=self.store is not None)
        self.said = HTML()
        self.answer = button("stage-lesson-answer", bet.skip)
        self.answer.layout.display = "none"
        self.wall = row(button("stage-wall-open", bet.explorer.open_wall))
        self.fold = fold("stage-lesson", self.widget, self.said, self.wall, opened=self._open)

    @property
    def ruler(self):
        """Where the bet stands among those of others."""
        self._ruler = self._ruler or Ruler(self.bet.explorer)
        return self._ruler

    # -- what the bet asks -------------------------------------------------------------------

    def takes(self, value):
        """Send a bet to the class, or make a code of it, and say whether that was it: outside a
        lesson the answer comes at once."""
        if self.word is None:
            return False
        self.last = value
        if self.word:
            self._send()
        else:
            self._round = min(self._round + 1, 2)
            self._tell_code("lesson-code")
            self._offer_answer()
        return True

    def over(self):
        """The bet has been placed or skipped: the answer is there."""
        self.widget.watching = self.widget.betting = False
        if self.widget.words and not self.word:
            self._tell_code("lesson-code-alone")

    # -- what a reader does ------------------------------------------------------------------

    def _open(self):
        """Somebody wants to know: then there are words."""
        words.load("classroom")
        self.widget.words = {name: words.say(f"lesson-{name}") for name in NAMES}
        if self.word is None and not self.bet.open:
            self.over()

    def _hear(self, what, text):
        if what == "look":
            self._look()
        elif what == "leave":
            self._leave()
        else:
            self._join("".join(text.split()).upper())

    def _join(self, word):
        self._open()
        if not self.bet.open:
            return
        try:
            if word:
                if self.store is None:
                    raise store.Refused("elsewhere")
                self.store.stage(word, self.ruler.about)
        except store.Refused as refused:
            self.widget.told = words.say(f"lesson-{refused.why}", word=word[:4])
            self._say(self.widget.told)
            return
        self.word, self._round = word, 0
        self.widget.joined, self.widget.told = word, ""
        self.bet.may_skip(False)
        self._say(words.say("lesson-joined" if word else "lesson-with-codes", word=word))

    def _leave(self):
        self.word = self.widget.joined = None
        self.widget.watching = False
        self.widget.told = self.said.value = ""
        self.answer.layout.display = "none"
        self.bet.may_skip(True)

    # -- the class ---------------------------------------------------------------------------

    def _send(self):
        self._page = self._page or self.widget.page or secrets.token_hex(16)
        try:
            self._round = self.store.place(self.word, self.ruler.about, self._page,
                                           self.ruler.step(self.last))
        except store.Refused as refused:
            self._say(words.say(f"lesson-{refused.why}", word=self.word))
            self._offer_answer()
            return
        self.widget.watching = True
        self._say(words.say("lesson-sent", bet=self.bet.quantity.show(self.last),
                            word=self.word, round=self._round))

    def _look(self):
        """What the class does meanwhile; asked every few seconds, once a bet is there."""
        if not (self.widget.watching and self.word):
            return
        try:
            stage = self.store.stage(self.word, self.ruler.about)
        except store.Refused as refused:
            self.widget.watching = False
            self._say(words.say("lesson-over" if refused.why == "unknown" else
                                f"lesson-{refused.why}", word=self.word))
            self._offer_answer()
            return
        if stage == store.ANSWERED:
            self.bet.skip()
        elif stage == store.SECOND and self._round == store.FIRST:
            self._say(words.say("lesson-again"))

    # -- what is said ------------------------------------------------------------------------

    def _offer_answer(self):
        self.answer.layout.display = ""

    def _say(self, text, more=""):
        self.said.value = f'<p class="lo-feedback" role="status">{words.as_html(text)}</p>{more}'

    def _tell_code(self, key):
        """The code of the last bet, large enough to be typed over, and for who scans it."""
        bet = self.last if self.last is not None else self.bet.placed
        if bet is None:
            self.said.value = ""
            return
        steps, page = self.ruler.steps, self.widget.page or self.bet.explorer.picture.name
        number = zlib.crc32(page.encode()) % tickets.numbers(steps)
        code = tickets.pack(self.ruler.about, steps,
                            (self.ruler.step(bet), max(self._round, 1), number))
        alt = words.say("lesson-qr")
        self._say(words.say(key, round=max(self._round, 1)),
                  f'<div class="lo-ticket"><b>{code}</b>'
                  f'<span role="img" aria-label="{alt}">{qr_code(code)}</span></div>')

    def controls(self):
        """What stands at the guess in a lesson."""
        return column(self.said, style="lo-in-lesson")
