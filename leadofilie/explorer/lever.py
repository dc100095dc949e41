"""A lever of an explorer: its words, and what it makes of what is typed."""

import math

from .. import words
from ..widgets.lever import LeverWidget
from ..widgets.scripts import runs_by_itself
from . import typed


class Lever(LeverWidget):
    """The lever of a ``Quantity``; its words are those of ``owner``, an explorer's name.

    ``start``, a ``Start``, says what its start rests on; ``hangs``, as ``hangs_on`` has it, whether
    a verdict hangs on it. ``name`` (that in ``set``), ``value``, ``minimum``, ``maximum`` and
    ``step`` are the quantity's.
    """

    def __init__(self, quantity, owner, picture="", start=None, hangs=None):
        self.quantity = quantity
        key = f"{owner}-{quantity.name}"
        super().__init__(
            name=quantity.name,
            picture=picture,
            unit=quantity.unit,
            label=words.say(key),
            hint=words.say(f"{key}.hint") if words.has(f"{key}.hint") else "",
            rests_on=start.told(hangs) if start else "",
            address=start.address if start else "",
            noun=words.say(f"{key}.noun") if words.has(f"{key}.noun") else "",
            options=[words.say(f"{key}.{option}") for option in getattr(quantity, "options", ())]
            if quantity.unit == "choice" else [],
            locale=words.language(),
            no_answer=words.say("stage-no-answer" if runs_by_itself() else "stage-no-answer-lab"),
            value=quantity.start,
            baseline=quantity.start,
            minimum=quantity.minimum,
            maximum=quantity.maximum,
            step=quantity.step,
            decimals=quantity.decimals,
            stops=quantity.stops if quantity.scale == "log" else (),
        )
        self.observe(self._read, "typed")
        self.observe(lambda change: self.tell(""), "value")

    def show(self, value=None, digits=None):
        """The value (or another one) as the reader writes it, with its noun."""
        value = self.value if value is None else value
        if self.unit == "choice":
            return self.options[round(value)]
        if self.unit == "switch":
            return words.say("stage-on" if value else "stage-off")
        if self.unit == "dollar":
            value = words.Dollars(value)
        return f"{self.quantity.show(value, digits)} {self.noun}".strip()

    def tell(self, text, to=""):
        """Say something of the lever, in one place on the page where it is shown, or in all."""
        with self.hold_sync():
            self.told_to, self.told = to, text

    def _read(self, change):
        """Take what was typed: clamped to the range and told, never refused without a word.

        The page adds a line: where on the page it was typed, and when, so that the same typed twice
        is seen twice.
        """
        text, _, sender = change["new"].rpartition("\n")
        place = sender.partition(" ")[0]
        self.tell("")
        if not text.strip():
            self.tell(words.say("stage-empty", kept=self.show()), place)
            return
        try:
            value = typed.number(text, self.unit, self.noun, self.label)
        except ValueError:
            short = text if len(text) <= typed.LONGEST else f"{text[:typed.LONGEST]}…"
            self.tell(words.say("stage-no-number", typed=short, kept=self.show(),
                                example=self.show(self.quantity.start)), place)
            return
        value = value / 100 if self.unit == "percent" else value
        clamped = min(max(value, self.minimum), self.maximum)
        snapped = self.quantity.snap(clamped)
        self.value = snapped
        if clamped != value:
            self.tell(words.say("stage-clamped", lowest=self.show(self.minimum),
                                highest=self.show(self.maximum), made=self.show()), place)
        elif not math.isclose(snapped, value, rel_tol=1e-9, abs_tol=1e-12):
            self.tell(words.say("stage-rounded", made=self.show()), place)
        self.settled += 1
