"""Prose in which numbers are levers, with what follows from them under each piece of it."""

import traitlets
from ipywidgets.widgets.widget import widget_serialization

from .guarded import Widget
from .scripts import script


class Prose(Widget):
    """Prose on the page. Its numbers are ``lo-number`` spans, as ``words.as_html`` makes them.

    parts   one after another: {"title", "html" (of the prose), "name"}
    levers  by the name in the span: what a reader moves and types goes to these, and not here
    told    what follows, as HTML, by the name of the part; ``room`` by the same names: the longest
            of what may stand there, which has a place kept free
    verdicts  by the same names
    """

    _esm = script("scale.js", "prose.js")

    parts = traitlets.List().tag(sync=True)
    levers = traitlets.Dict().tag(sync=True, **widget_serialization)
    told = traitlets.Dict().tag(sync=True)
    verdicts = traitlets.Dict().tag(sync=True)
    room = traitlets.Dict().tag(sync=True)
    about = traitlets.Dict().tag(sync=True)  # of each lever: what it is, and its range
    help = traitlets.Unicode().tag(sync=True)
    no_answer = traitlets.Unicode().tag(sync=True)
