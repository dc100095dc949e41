"""Prose in which numbers are levers and words explain themselves, with what follows under each
piece of it, after a bet on that."""

import traitlets
from ipywidgets.widgets.widget import widget_serialization

from .guarded import Widget
from .scripts import script


class Prose(Widget):
    """Prose on the page. Its numbers are ``lo-number`` spans, as ``words.as_html`` makes them, and
    what is explained stands in ``lo-word`` spans.

    parts   one after another: {"title", "html" (of the prose), "name", "claim"}
    levers  by the name in the span: what a reader moves and types goes to these, and not here
    words   by the name in the span: the explanation
    told    what follows, as HTML, by the name of the part, of those parts on which there was a bet;
            ``room`` by the names of all: the longest of what may stand there, which has a place
            kept free
    verdicts  by the same names as ``told``
    ``staked(name, bet)`` is called with what a reader bets: any two values that a page may send
    """

    _esm = script("scale.js", "prose.js")

    parts = traitlets.List().tag(sync=True)
    levers = traitlets.Dict().tag(sync=True, **widget_serialization)
    told = traitlets.Dict().tag(sync=True)
    verdicts = traitlets.Dict().tag(sync=True)
    room = traitlets.Dict().tag(sync=True)
    words = traitlets.Dict().tag(sync=True)
    ask = traitlets.Unicode().tag(sync=True)  # the question of a bet
    bets = traitlets.Dict().tag(sync=True)  # bet -> what its button says
    about = traitlets.Dict().tag(sync=True)  # of each lever: what it is, and its range
    help = traitlets.Unicode().tag(sync=True)
    no_answer = traitlets.Unicode().tag(sync=True)

    def __init__(self, staked, **state):
        super().__init__(**state)
        self._staked = staked
        self.on_msg(self._hear)

    def _hear(self, _, content, buffers):
        if isinstance(content, dict):
            self._staked(content.get("name"), content.get("bet"))
