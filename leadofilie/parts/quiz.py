"""Three questions at the end of a notebook, with feedback on each answer."""

from .. import words
from ..explorer import boxes
from ..widgets.guarded import HTML, RadioButtons, VBox

ANSWERS = ("a", "b", "c")


class Check:
    """The questions ``check-<notebook>-1 ... 3`` of words, one under the other."""

    def __init__(self, notebook):
        words.load("stage")
        self.keys = [f"check-{notebook}-{n}" for n in (1, 2, 3)]
        self._view = None

    def feedback(self, question, answer):
        """What is said to an answer: question 1 to 3, answer "a" to "c"; a sentence."""
        key = self.keys[question - 1]
        right = words.say(f"{key}.right") == answer
        verdict = words.say("stage-check-right" if right else "stage-check-wrong")
        return f"**{verdict}** {words.say(f'{key}-{answer}.feedback')}"

    @property
    def view(self):
        """The widgets."""
        if self._view is None:
            self._view = boxes.view(*(self._question(n) for n in range(1, len(self.keys) + 1)))
        return self._view

    def _question(self, n):
        key = self.keys[n - 1]
        said = HTML()
        radio = RadioButtons(
            options=[(words.say(f"{key}-{answer}"), answer) for answer in ANSWERS],
            value=None, description=f"{n}. {words.say(key)}")
        radio.add_class("lo-radio")

        def tell(change):
            said.value = (f'<p class="lo-feedback" role="status">'
                          f'{words.as_html(self.feedback(n, change["new"]))}</p>')

        radio.observe(tell, "value")
        return VBox([radio, said])

    def __repr__(self):
        lines = []
        for n, key in enumerate(self.keys, 1):
            lines.append(f"{n}. {words.say(key)}")
            lines += [f"   ( ) {words.say(f'{key}-{answer}')}" for answer in ANSWERS]
        return "\n".join(lines)

    def _repr_mimebundle_(self, **_):
        return {**self.view._repr_mimebundle_(), "text/plain": repr(self)}
