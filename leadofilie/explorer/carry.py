"""A reader's numbers on their way to the next notebook: from the levers of their own firm in one to
those of their own firm in the other.

Only the page carries them, behind the # of the address of the next one: no server hears of it.
"""

from collections.abc import Callable
from typing import NamedTuple
from urllib.parse import parse_qsl, urlencode

from .. import words
from ..widgets.guarded import HTML
from .bet import as_status
from .boxes import button, column


class Measure(NamedTuple):
    """A quantity by the levers of an explorer: ``out(values)`` gives it in the unit in which it
    travels, ``into(number)`` as ``lever`` takes it (None where that lever cannot say it alone)."""

    lever: str
    out: Callable
    into: Callable | None


class Own(NamedTuple):
    """What a reader's own numbers in a notebook have of what travels.

    notebook   its number, "01"
    measures   quantity -> Measure
    onward     the quantities that some later notebook has: no other goes along
    limits     quantity -> (lowest, highest) that is taken from a page; all that there are
    """

    notebook: str
    measures: dict
    onward: frozenset
    limits: dict

    def read(self, text):
        """What a page brings: (the number of the notebook it comes from, {quantity: number}).

        Raises ValueError for anything that no button of ours takes along.
        """
        given = dict(parse_qsl(text, strict_parsing=True, max_num_fields=1 + len(self.limits)))
        notebook = given.pop("carried", "")
        numbers = {name: float(number) for name, number in given.items()}
        if not (notebook.isascii() and notebook.isdigit() and len(notebook) == 2) or not all(
                name in self.limits and self.limits[name][0] <= number <= self.limits[name][1]
                for name, number in numbers.items()):  # NaN fails here too
            raise ValueError(f"nothing that a notebook takes along: {text}")
        return notebook, numbers


def carry(explorer):
    """Let a reader's own numbers bring in what the notebook before took along, and tell the page
    what goes to the next; nothing where they have nothing of it.

    What came and was left alone goes on as it came, so that it is not rounded at every step.
    """
    own, picture, start = explorer.carries, explorer.picture, explorer.state.start
    if not own:
        return
    came, taken = {}, {}  # quantity -> number; lever -> what it made of one
    told = {}  # of what came: while it stands, and once it has been taken back
    said = HTML()
    box = column(said, button("stage-reset", explorer.reset), style="lo-arrived")
    box.layout.display = "none"
    explorer.arrived = (box,)

    def tell(back=False):
        said.value = as_status(told["back" if back else "came"]) if told else ""

    def leave():
        if explorer.state.hand:
            return
        back = explorer.values == start and any(taken[name] != start[name] for name in taken)
        tell(back)
        going = {} if back else dict(came)
        for name, each in own.measures.items():
            value = explorer.values[each.lever]
            if value == taken.get(each.lever):
                continue
            if value != start[each.lever]:
                going[name] = each.out(explorer.values)
            elif each.lever in taken:
                going.pop(name, None)
        going = {name: going[name] for name in own.limits if name in going and name in own.onward}
        sent = {name: f"{number:.10g}" for name, number in going.items()}
        picture.carrying = {
            "link": urlencode({"carried": own.notebook} | sent) if going else "",
            "told": words.say("stage-carrying", list=words.listed(
                [_said(*each) for each in going.items()])) if going else ""}

    def arrive(change):
        box.layout.display = ""
        try:
            notebook, numbers = own.read(change["new"])
        except ValueError:
            told.update(came=words.say("stage-carried-unreadable"))
            tell()
            return
        came.clear(), taken.clear()
        made, others = [], []
        for name, number in numbers.items():
            each = own.measures.get(name)
            if each and each.into:
                lever, value = explorer.levers[each.lever], each.into(number)
                steps = lever.quantity
                try:  # on its steps first: less than half a one beyond the end is the end
                    taken[each.lever] = steps.snap(steps.at(steps.index(value)))
                except ValueError:
                    others.append(words.say(
                        "stage-carried-misfit", number=_said(name, number), lever=lever.label,
                        lowest=lever.show(lever.minimum), highest=lever.show(lever.maximum)))
                    continue
                shown, exact = lever.show(taken[each.lever]), lever.show(value)
                made.append(words.say("stage-carried-lever", lever=lever.label, made=shown,
                                      exact="same" if exact == shown else exact))
            elif name in own.onward:
                others.append(words.say("stage-carried-later", number=_said(name, number)))
            came[name] = number
        if made:
            others.insert(0, words.say("stage-carried", notebook=notebook, list=words.listed(made)))
        told.update(came=" ".join(others), back=words.say("stage-carried-back", notebook=notebook))
        # After a reload the address says how it stood since.
        explorer.set(**{} if picture.asked else taken)

    explorer.watch(leave)
    picture.observe(arrive, "carried")


def _said(name, number):
    return words.say(f"stage-quantity-{name}", number=number)
