"""The field of the scenario code: it shows the code of the present setting, and takes another."""

import traitlets

from .guarded import Widget, a_text
from .scripts import script


class CodeField(Widget):
    """A labelled field; ``load(text)`` is called with what is typed, and gives what is wrong.

    That is told under the field, until ``show`` is called. Where the reader's browser keeps the
    code for this and other pages (rail.js), ``kept`` is under which name: then a page that has one
    types it by itself, and ``load("")`` is called when the reader erases it.
    """

    _esm = script("code_field.js")

    label = traitlets.Unicode().tag(sync=True)
    value = traitlets.Unicode().tag(sync=True)
    typed = traitlets.Unicode().tag(sync=True)
    told = traitlets.Unicode().tag(sync=True)
    no_answer = traitlets.Unicode().tag(sync=True)
    kept = traitlets.Unicode().tag(sync=True)

    heard = {"typed": a_text(400)}

    def __init__(self, load, *, label, no_answer, kept=""):
        self._load = load
        super().__init__(label=label, no_answer=no_answer, kept=kept)
        self.observe(self._read, "typed")
        self.on_msg(self._hear)

    def show(self, code):
        """Show a code; what was said of another one is no longer true."""
        self.value, self.told = code, ""

    def _hear(self, _, content, buffers):
        if content == "erased" and self.kept:
            self._load("")

    def _read(self, change):
        text = change["new"].rpartition("\n")[0]  # the page adds when, as a lever's does
        if not text.strip():
            self.told = ""
            return
        if wrong := self._load(text):
            self.told = wrong
