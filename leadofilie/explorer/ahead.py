"""Pictures drawn ahead: what the next moves of a hand at rest would show (ahead.js says why)."""

import itertools
import time

from .alone import alone

BREATH = 0.02  # seconds for which a move of a lever may have to wait for pictures drawn ahead
MOST = 8  # of those, in one answer
SCENES = 1000


class Ahead:
    """Answers a page that asks for the pictures at some values of a lever.

    A scene is a number for all that a picture depends on besides the levers: what is held, the
    size, and what a drag remembers of the pictures before.
    """

    def __init__(self, explorer):
        self.explorer = explorer
        self._scenes, self._numbers = {}, itertools.count(1)
        explorer.picture.on_msg(self._asked)

    def scene(self, memory):
        """The number of the scene in which the next picture of a drag is drawn."""
        explorer = self.explorer
        key = (tuple(explorer.state.held.items()), explorer.revision, explorer.picture.width,
               explorer.picture.height, memory)
        if len(self._scenes) > SCENES:
            self._scenes.clear()
        if key not in self._scenes:
            self._scenes[key] = next(self._numbers)
        return self._scenes[key]

    def draw(self, name, value):
        """What would be seen with one lever elsewhere: the values of ``Picture``'s traits.

        Changes nothing that is seen or said. Raises ValueError as ``set`` does.
        """
        explorer = self.explorer
        values = explorer.state.values | explorer.state.snapped({name: value})
        answer = explorer.answer(values)
        drawn = explorer.drawn(explorer.content(answer.outcome), answer.outcome, explorer.memory)
        return {**explorer.as_traits(drawn, answer.title, answer.sentence, answer.alt),
                "scene": self.scene(drawn.memory), "values": values}

    @alone
    def _asked(self, picture, message, buffers):
        """Give the first of the pictures asked for, as many as can be drawn in a breath; none where
        the page does not yet know what changed meanwhile.
        """
        drawn = []
        begun = time.perf_counter()
        try:
            for name, value in self._wanted(message):
                seen = self.draw(name, value)
                if seen["background"] == picture.background:
                    del seen["background"]  # the page has it
                drawn.append(seen)
                if time.perf_counter() - begun > BREATH:
                    break
        finally:  # or the page would wait for ever
            picture.send({"scene": picture.scene, "drawn": drawn})

    def _wanted(self, message):
        """The lever and the values that a page asks for, as pairs; none for what makes no sense."""
        explorer = self.explorer
        try:
            if message["scene"] != explorer.picture.scene or explorer.betting:
                return []
            name, values = message["lever"], list(message["values"][:MOST])
            return [(name, explorer.quantities[name].snap(value)) for value in values]
        except (TypeError, KeyError, ValueError):
            return []
