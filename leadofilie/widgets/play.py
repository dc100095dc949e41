"""A button that lets time run, and stops it."""

import traitlets

from .guarded import Widget, a_flag, a_whole_number
from .scripts import script


class Play(Widget):
    """Plays and stops, with the texts ``play`` and ``stop`` on it. ``advance()`` takes one step and
    says whether there is another one.

    The page keeps the time: it asks for the next step only when the one before is on the screen and
    ``pause`` milliseconds have passed, so steps never pile up and no thread is needed here.
    ``start()`` is called before the first step and ``rest()`` after the last.
    """

    _esm = script("play.js")

    play = traitlets.Unicode().tag(sync=True)
    stop = traitlets.Unicode().tag(sync=True)
    pause = traitlets.Int(250).tag(sync=True)
    playing = traitlets.Bool(False).tag(sync=True)
    asked = traitlets.Int(0).tag(sync=True)
    shown = traitlets.Int(0).tag(sync=True)

    heard = {"playing": a_flag, "asked": a_whole_number(0, 2**53)}

    def __init__(self, play, stop, advance, *, start=lambda: None, rest=lambda: None, pause=250):
        self._advance, self._start, self._rest = advance, start, rest
        super().__init__(play=play, stop=stop, pause=pause)
        self.observe(self._turned, "playing")
        self.observe(self._step, "asked")

    def _turned(self, change):
        (self._start if change["new"] else self._rest)()

    def _step(self, change):
        try:
            if self.playing and not self._advance():
                self.playing = False
        except Exception:
            self.playing = False
            raise
        finally:
            self.shown = change["new"]
