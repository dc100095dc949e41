"""What a reader's page says of a lesson: of which class it is, and which page."""

import traitlets

from .guarded import Widget, a_text
from .scripts import script


class Lesson(Widget):
    """The field for a class's word, and what looks whether the class has gone on (lesson.js).

    ``act(what, text)`` is called with "join" and the word that was typed or stands in the address
    ("" for none), "leave" and "", or "look" and "", every few seconds while ``watching``.
    """

    _esm = script("tab.js", "lesson.js")

    words = traitlets.Dict().tag(sync=True)  # {} until somebody asks
    sends = traitlets.Bool().tag(sync=True)  # whether bets can go to a class by themselves
    betting = traitlets.Bool(True).tag(sync=True)
    joined = traitlets.Unicode(None, allow_none=True).tag(sync=True)  # "": bets are codes
    told = traitlets.Unicode().tag(sync=True)
    watching = traitlets.Bool().tag(sync=True)

    page = traitlets.Unicode().tag(sync=True)  # a random text

    heard = {"page": a_text(40)}

    def __init__(self, act, **state):
        self._act = act
        super().__init__(**state)
        self.on_msg(self._hear)

    def _hear(self, _, content, buffers):
        if isinstance(content, list) and len(content) == 2 and all(
                isinstance(each, str) and len(each) <= 40 for each in content):
            what, text = content
            if what in ("join", "leave", "look"):
                self._act(what, text)
