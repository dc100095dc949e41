"""Files that a reader takes along: made in the kernel when asked for, kept only by the reader."""

import traitlets

from .guarded import Widget, a_text
from .scripts import script


class TakeAlong(Widget):
    """A row of buttons, each of which saves a file, and one that gives a link.

    ``files`` maps the name of a file to (text of its button, media type, ``make() -> bytes``).
    ``words``: ``link`` on the button of the link, ``address`` and ``code`` as labels of what it
    shows (where the page has an address, and where it has none), ``copied``, ``copy`` (by hand),
    ``busy``, ``saved`` and ``no_answer``. ``code()`` gives what stands for a link where there is
    none. Nothing is written to a disk here, and a page can ask for no file but these.
    """

    _esm = script("take_along.js")

    buttons = traitlets.List().tag(sync=True)
    words = traitlets.Dict().tag(sync=True)
    code = traitlets.Unicode().tag(sync=True)
    asked = traitlets.Unicode().tag(sync=True)  # for the code, and when

    heard = {"asked": a_text(40)}

    def __init__(self, files, code, words):
        self._files, self._code = files, code
        super().__init__(buttons=[{"name": name, "text": text}
                                  for name, (text, _, _) in files.items()],
                         words=words, code=code())
        self.observe(lambda change: self.set_trait("code", self._code()), "asked")
        self.on_msg(self._hear)

    def _hear(self, _, content, buffers):
        name = content.get("make") if isinstance(content, dict) else None
        if isinstance(name, str) and name in self._files:
            _, kind, make = self._files[name]
            self.send({"name": name, "kind": kind}, [make()])
