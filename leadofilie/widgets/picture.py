"""The picture on the page, with everything that is said of it."""

import traitlets

from .guarded import Widget, a_flag, a_text, a_whole_number, an_address
from .scripts import script


class Covered(traitlets.HasTraits):
    """Before ``Widget`` among the bases of a widget with a cover.

    While ``cover`` has a text, a page gets that text and nothing of what is UNDER it, whatever asks
    for the widget's state. What was covered goes along in the message that takes the cover away.
    """

    UNDER = ("background", "marks", "handles", "values", "alt", "title", "sentence", "table",
             "note", "code")

    cover = traitlets.Unicode().tag(sync=True)

    def get_state(self, key=None, drop_defaults=False):
        if key is not None:
            key = {key} if isinstance(key, str) else set(key)
            if "cover" in key:
                key |= set(self.UNDER)
        state = super().get_state(key, drop_defaults)
        if self.cover:
            state |= {name: type(state[name])() for name in self.UNDER if name in state}
        return state


class Picture(Covered, Widget):
    """The picture with its title, sentence, text alternative and table of numbers.

    They travel in one message, so what is seen and what is said never disagree.
    """

    _esm = script("ahead.js", "motion.js", "grips.js", "stage.js", "picture.js")

    # Two layers of SVG, in a box of width x height CSS pixels; a window on it shows one of its
    # `pages`. `handles`: where levers can be taken hold of.
    background = traitlets.Unicode().tag(sync=True)
    marks = traitlets.Unicode().tag(sync=True)
    handles = traitlets.List().tag(sync=True)
    width = traitlets.Int().tag(sync=True)
    height = traitlets.Int().tag(sync=True)
    pages = traitlets.Int(1).tag(sync=True)

    alt = traitlets.Unicode().tag(sync=True)
    title = traitlets.Unicode().tag(sync=True)
    sentence = traitlets.Unicode().tag(sync=True)
    table = traitlets.Unicode().tag(sync=True)
    note = traitlets.Unicode().tag(sync=True)
    words = traitlets.Dict().tag(sync=True)
    betting = traitlets.Bool().tag(sync=True)  # the chart is empty, and the sentence the question

    # For pictures drawn ahead (ahead.js): whose picture this is, what all levers stand at, the last
    # move that it answers, and a number for all else that the next picture depends on.
    name = traitlets.Unicode().tag(sync=True)
    values = traitlets.Dict().tag(sync=True)
    answered = traitlets.Float().tag(sync=True)
    scene = traitlets.Int().tag(sync=True)

    # From the page: the width there is and, on the stage, the height (0: as tall as it likes),
    # whether the table is unfolded and whether the picture can be seen.
    room = traitlets.Int(0).tag(sync=True)
    headroom = traitlets.Int(0).tag(sync=True)
    table_open = traitlets.Bool(False).tag(sync=True)
    in_sight = traitlets.Bool(True).tag(sync=True)  # or nearly; of what no page shows yet: yes

    # The setting in the page's own address, so that reloading, going back and a link keep it: by
    # this name ("" for none) its scenario code, "" at the start; and one that the address asks for.
    address = traitlets.Unicode().tag(sync=True)
    code = traitlets.Unicode().tag(sync=True)
    asked = traitlets.Unicode().tag(sync=True)

    # On the stage the address says so by `staged_as`; `opening` counts the times that Python opens
    # it there. `wall`: the address asks for that of a class. `lesson`: what the link says of which
    # class, None for nothing.
    staged_as = traitlets.Unicode("stage").tag(sync=True)
    opening = traitlets.Int(0).tag(sync=True)
    wall = traitlets.Bool(False).tag(sync=True)
    lesson = traitlets.Unicode(None, allow_none=True).tag(sync=True)

    # An address that opens the page with this setting, and its QR code as SVG (stage.js).
    link = traitlets.Unicode().tag(sync=True)
    qr = traitlets.Unicode().tag(sync=True)

    # The reader's own numbers on their way from notebook to notebook: what the page brings, and
    # what it takes along ({} for nothing ever, "link" and "told" both "" for nothing now).
    carried = traitlets.Unicode().tag(sync=True)
    carrying = traitlets.Dict().tag(sync=True)

    heard = {"room": a_whole_number(0, 10_000), "headroom": a_whole_number(0, 10_000),
             "table_open": a_flag, "in_sight": a_flag, "asked": a_text(100), "wall": a_flag,
             "link": an_address, "carried": a_text(200)}

    draw_png = None  # gives the picture for paper; whoever draws the picture says how

    @property
    def svg(self):
        """What the page shows, as an SVG of its own; "" while nothing is shown."""
        return self.marks and (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self.width} {self.height}" '
            f'width="{self.width}" height="{self.height}">'
            f"<g>{self.background}</g><g>{self.marks}</g></svg>")

    @property
    def png(self):
        """The picture for paper, with its title; PNG bytes, drawn when asked for."""
        return self.draw_png()
