"""Where the levers of an explorer stand, which setting is held, and the way back."""

from collections import deque

from . import codes
from .quantity import Choice

MOST_UNDONE = 1000  # steps that can be taken back


class State:
    """The setting of an explorer; the one place where it lives. The page mirrors it.

    values  where each lever stands; held: the setting that the ghost shows
    start   where both begin; ``reset`` goes there
    opening the preset that a reader saw first, once that is known: then ``reset`` takes that
    hand    the name of the lever that a reader's hand is on now, or None

    ``earlier``: what the levers were, see ``codes``; ``renew(values)``: values of before as levers
    of now take them, where some are no longer there.
    """

    def __init__(self, levers, number, presets=None, start=None, earlier=(), renew=dict):
        self.quantities = {quantity.name: quantity for quantity in levers}
        self.number, self.presets = number, presets or {}
        self.earlier, self.renew = earlier, renew
        self.start = {name: each.at(each.index(each.start))
                      for name, each in self.quantities.items()} | self.snapped(start or {})
        self.values = self.held = self.start
        self.hand = self.opening = None
        self._past = deque(maxlen=MOST_UNDONE)

    def snapped(self, values):
        """The nearest values that the levers can take: name -> value.

        Raises ValueError, naming the lever and its range, for an unknown name or a bad value.
        """
        unknown = values.keys() - self.quantities.keys()
        if unknown:
            raise ValueError(f"there is no lever {', '.join(sorted(unknown))}: "
                             f"choose from {', '.join(self.quantities)}")
        return {name: self.quantities[name].snap(value) for name, value in values.items()}

    @property
    def arguments(self):
        """The values as a model takes them."""
        return self.as_arguments(self.values)

    def as_arguments(self, values):
        """Any values as a model takes them: the place of an option is a whole number."""
        return {name: int(value) if isinstance(self.quantities[name], Choice) else value
                for name, value in values.items()}

    # Each of these is one step to undo.

    def set(self, values):
        """Move levers, all or none; ValueError as ``snapped``."""
        new = self.snapped(values)
        self._remember()
        self.values = {**self.values, **new}

    def move(self, name, value):
        """A hand moves a lever: all of a drag is one step to undo. ValueError as ``snapped``."""
        new = self.snapped({name: value})
        if self.hand != name:
            self._remember()
            self.hand = name
        self.values = {**self.values, **new}

    def release(self):
        """The hand lets go."""
        self.hand = None

    def reset(self):
        """Back to what a reader saw first, and the ghost to the start."""
        self._remember()
        self.values = self.preset(self.opening) if self.opening else self.start
        self.held = self.start

    def hold(self):
        """Let the ghost be the present."""
        self._remember()
        self.held = self.values

    def choose(self, preset):
        """Take a preset: the start, but for what it names. KeyError for an unknown one."""
        self.set(self.preset(preset))

    def undo(self):
        """Take the last step back; nothing at the start."""
        self.hand = None
        if self._past:
            self.values, self.held = self._past.pop()

    def preset(self, name):
        """The setting of a preset: a value for each lever."""
        return self.start | self.snapped(self.presets[name])

    @property
    def chosen(self):
        """The names of the presets that are the present setting."""
        return [name for name in self.presets if self.values == self.preset(name)]

    @property
    def code(self):
        """The scenario code of the present setting, in letters and digits to be typed over."""
        return codes.pack(self.number, self.quantities.values(), self.values, self.earlier)

    def load(self, text):
        """Take the setting of a scenario code; levers of which it cannot know are at their start.

        Raises ``codes.CodeError`` (a ValueError, its text in the reader's language) for a mistyped
        or foreign one; then nothing has moved.
        """
        found = codes.unpack(text, self.number, self.quantities.values(), self.earlier)
        self.set(self.start | self.renew(found))

    def _remember(self):
        self.hand = None
        self._past.append((self.values, self.held))
