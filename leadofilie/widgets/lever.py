"""A lever on the page: what a reader moves or types."""

import math

import traitlets

from .guarded import Widget, a_number, a_text, a_whole_number
from .scripts import script


def _in_range(lever, value):
    if not lever.minimum <= a_number(-math.inf, math.inf)(lever, value) <= lever.maximum:
        raise ValueError("out of range")
    return value


class LeverWidget(Widget):
    """A lever on the page: label, native control, number field, a mark at the baseline.

    ``told`` is what is said of it, to the place on the page ``told_to`` where something was typed,
    or to every place ("").
    """

    _esm = script("scale.js", "lever.js")

    name = traitlets.Unicode().tag(sync=True)
    picture = traitlets.Unicode().tag(sync=True)  # the name of the one it moves
    unit = traitlets.Unicode().tag(sync=True)
    label = traitlets.Unicode().tag(sync=True)
    hint = traitlets.Unicode().tag(sync=True)
    noun = traitlets.Unicode().tag(sync=True)
    rests_on = traitlets.Unicode().tag(sync=True)  # the start; its source is at the address
    address = traitlets.Unicode().tag(sync=True)
    options = traitlets.List(traitlets.Unicode()).tag(sync=True)
    locale = traitlets.Unicode().tag(sync=True)
    value = traitlets.Float().tag(sync=True)
    moved = traitlets.Float().tag(sync=True)  # when by hand, in milliseconds of the page's clock
    baseline = traitlets.Float().tag(sync=True)
    minimum = traitlets.Float().tag(sync=True)
    maximum = traitlets.Float().tag(sync=True)
    step = traitlets.Float().tag(sync=True)
    decimals = traitlets.Int().tag(sync=True)
    stops = traitlets.List(traitlets.Float()).tag(sync=True)
    typed = traitlets.Unicode().tag(sync=True)
    told = traitlets.Unicode().tag(sync=True)
    told_to = traitlets.Unicode().tag(sync=True)
    no_answer = traitlets.Unicode().tag(sync=True)
    settled = traitlets.Int().tag(sync=True)

    heard = {"value": _in_range, "moved": a_number(0, 1e13), "settled": a_whole_number(0, 2**53),
             "typed": a_text(400)}

    def set_state(self, sync_data):
        """What the page tells; it may tell in one message of a new move, of its time and of having
        let go of the one before, in any order, while here they always come in this one."""
        order = {"moved": 1, "settled": 2}
        if isinstance(sync_data, dict):
            sync_data = dict(sorted(sync_data.items(), key=lambda item: order.get(item[0], 0)))
        super().set_state(sync_data)
