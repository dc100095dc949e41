"""The teacher's side of a wall: the word of the class, a field for a chat, and bins for hands."""

import traitlets

from .guarded import Widget, a_text
from .scripts import script


class Desk(Widget):
    """What stands under a wall (desk.js). ``acts`` are called with what the page says:

    look()         every few seconds, while there is a ``word``
    chat(text)     a chat, pasted as it is; it is not kept
    hand(bin, by)  one hand more or less in a bin
    """

    _esm = script("tab.js", "desk.js")

    words = traitlets.Dict().tag(sync=True)
    word = traitlets.Unicode().tag(sync=True)
    shows = traitlets.Unicode().tag(sync=True)  # "chat", "hands" or ""
    told = traitlets.Unicode().tag(sync=True)
    bins = traitlets.List().tag(sync=True)
    counts = traitlets.List().tag(sync=True)

    page = traitlets.Unicode().tag(sync=True)  # a random text, as a reader's

    heard = {"page": a_text(40)}

    def __init__(self, look, chat, hand, **state):
        self._look, self._chat, self._hand = look, chat, hand
        super().__init__(**state)
        self.on_msg(self._hear)

    def _hear(self, _, content, buffers):
        if not isinstance(content, list) or not 2 <= len(content) <= 3:
            return
        what, *given = content
        if what == "look":
            self._look()
        elif what == "chat" and isinstance(given[0], str):
            self._chat(given[0])
        elif what == "hand" and len(given) == 2 and all(type(each) is int for each in given):
            place, by = given
            if 0 <= place < len(self.bins) and by in (-1, 1):
                self._hand(place, by)
