"""A button that can also say aloud whether it is chosen, or whether it has unfolded something."""

import traitlets

from .guarded import Widget
from .scripts import script


class Button(Widget):
    """A button with a text; what it does is said with ``on_click``.

    ``pressed`` and ``expanded`` are None where it has nothing to say of them. ``style`` and what
    ``add_class`` adds are classes of the button itself. ``key`` presses it on the stage (stage.js).
    """

    _esm = script("button.js")

    text = traitlets.Unicode().tag(sync=True)
    classes = traitlets.List(traitlets.Unicode()).tag(sync=True)
    pressed = traitlets.Bool(None, allow_none=True).tag(sync=True)
    expanded = traitlets.Bool(None, allow_none=True).tag(sync=True)
    key = traitlets.Unicode().tag(sync=True)

    def __init__(self, text, style, **state):
        super().__init__(text=text, classes=[style], **state)
        self._acts = []
        self.on_msg(self._hear)

    def on_click(self, act):
        """Call ``act(button)`` whenever a reader presses it."""
        self._acts.append(act)

    def click(self):
        """Do what a reader's press does."""
        for act in self._acts:
            act(self)

    def add_class(self, name):
        """Give the button a class of the style sheet."""
        self.classes = [*(each for each in self.classes if each != name), name]
        return self

    def remove_class(self, name):
        """Take a class away."""
        self.classes = [each for each in self.classes if each != name]
        return self

    def _hear(self, _, content, buffers):
        if content == "click":
            self.click()
