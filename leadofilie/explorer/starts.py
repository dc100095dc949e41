"""What the starts of levers rest on, and which of them a verdict hangs on."""

import itertools
from collections import Counter
from typing import NamedTuple

import numpy as np

from .. import words
from ..widgets.scripts import on_paper
from .quantity import Choice

TRIED = 41  # values of a range
NAMED = 3  # levers in the first sentence, which counts the others; each says so where it stands


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

    def told(self, hangs=None):
        """The same in a few words; ``hangs``, as in ``hangs_on``: that the verdict does on it."""
        said = words.say(f"stage-start-{self.basis}", source=self.source or "none")
        return f"{said}; {words.say(f'stage-start-{hangs}')}" if hangs else said


def hangs_on(explorer):
    """The levers with an invented or typical start on which the claim's verdict hangs there: name
    -> "alone" or "together".

    One at a time they go over their plausible range, with all others at their start; a choice goes
    over all of its options. Those that turn the verdict come first, the least part of its range
    before the others. Of those that turn nothing alone, two at a time go to the ends of their
    ranges: where that turns the verdict, it hangs on both. Those in most such pairs come first.
    """
    if explorer.advantage is None:
        return {}
    start = explorer.state.as_arguments(explorer.state.start)
    ranges = {name: (rests.low, rests.high) for name, rests in explorer.starts.items()
              if rests.basis != "sourced" and rests.low is not None}

    def tried(name, count):
        return _tried(explorer.quantities[name], *ranges[name], count)

    def holds(**values):
        with np.errstate(all="ignore"):
            return np.asarray(explorer.advantage(**{**start, **values})) > 0

    def turning(cases):
        """Those of the cases, each name -> value, in which the verdict is another."""
        moved = {name for case in cases for name in case}
        values = {name: np.array([case.get(name, start[name]) for case in cases]) for name in moved}
        # Of levers that a claim leaves out, all cases have one verdict.
        turned = np.broadcast_to(holds(**values) != holds(), len(cases)) if cases else ()
        return [case for case, other in zip(cases, turned, strict=True) if other]

    parts = {}  # of its range that a lever has to go: the least
    for case in turning([{name: value} for name in ranges for value in tried(name, TRIED)]):
        [(name, value)] = case.items()
        low, high = ranges[name]
        parts[name] = min(abs(value - start[name]) / (high - low), parts.get(name, np.inf))
    pairs = itertools.combinations([name for name in ranges if name not in parts], 2)
    turned = {tuple(case) for case in turning(
        [dict(zip(pair, ends, strict=True)) for pair in pairs
         for ends in itertools.product(*(tried(name, 2) for name in pair))])}
    both = Counter(name for pair in turned for name in pair)
    return {**dict.fromkeys(sorted(parts, key=parts.get), "alone"),
            **dict.fromkeys(sorted((name for name in ranges if name in both),
                                   key=lambda name: -both[name]), "together")}


def told_hanging(levers):
    """What the first sentence says of the levers that a verdict hangs on, in their order; "" of
    none."""
    if not levers:
        return ""
    named = [words.say("stage-lever-named", lever=each.label) for each in levers[:NAMED]]
    others = len(levers) - len(named)
    told = words.say("stage-hangs-on", count=len(levers), others=others,
                     levers=", ".join(named) if others else words.listed(named))
    # On paper there are no levers.
    return f"{told} {words.say('stage-hangs-where')}" if others and not on_paper() else told


def _tried(quantity, low, high, count):
    """``count`` values of a plausible range, from end to end; every option of a choice."""
    if isinstance(quantity, Choice):
        return range(int(low), int(high) + 1)
    return quantity.possible(np.linspace(low, high, count))
