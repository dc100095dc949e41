"""What the starts of levers rest on, and which of them a verdict hangs on."""

from typing import NamedTuple

import numpy as np

from .. import words
from .quantity import Choice

TRIED = 41  # values of a range


class Start(NamedTuple):
    """What the start of a lever rests on: ``basis`` "sourced", "typical" or "invented"; the
    plausible range ``low`` to ``high`` in the lever's units, None where there is none; the source,
    and its address on the web or "".
    """

    basis: str
    low: float | None
    high: float | None
    source: str
    address: str

    def told(self):
        """The same in a few words."""
        return words.say(f"stage-start-{self.basis}", source=self.source or "none")


def hangs_on(explorer):
    """The levers with an invented or typical start on which the claim's verdict hangs there: names.

    One at a time they go over their plausible range, with all others at their start. A choice goes
    over all of its options.
    """
    if explorer.advantage is None:
        return []
    start = explorer.state.as_arguments(explorer.state.start)

    def holds(**changed):
        with np.errstate(all="ignore"):
            return np.asarray(explorer.advantage(**{**start, **changed})) > 0

    def turns(name, low, high):
        quantity = explorer.quantities[name]
        values = (np.arange(int(low), int(high) + 1) if isinstance(quantity, Choice) else
                  quantity.possible(np.linspace(low, high, TRIED)))
        return np.any(holds(**{name: values}) != holds())

    return [name for name, rests in explorer.starts.items()
            if rests.basis != "sourced" and rests.low is not None
            and turns(name, rests.low, rests.high)]
