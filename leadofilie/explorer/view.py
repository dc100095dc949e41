"""An explorer on the page: its presets, levers, picture and tools."""

from .. import words
from ..widgets.code_field import CodeField
from ..widgets.scripts import runs_by_itself
from . import codes
from .boxes import button, column, fold, row

ZOOM = 1.5  # for a projector


class View:
    """The widgets of an explorer; they follow its state, and ask the explorer for every change."""

    def __init__(self, explorer):
        self.explorer = explorer
        self._presets = {
            name: button(f"{explorer.name}-preset-{name}",
                         lambda name=name: explorer.choose(name), style="lo-preset",
                         pressed=False)
            for name in explorer.presets}
        explorer.watch(self._mark_chosen)
        self._mark_chosen()

    def children(self):
        """The rows of the view, from above."""
        explorer = self.explorer
        seen = [explorer.levers[name] for name in explorer.names_in_sight]
        folded = [lever for lever in explorer.levers.values() if lever not in seen]
        tools = row(button("stage-undo", explorer.undo), button("stage-reset", explorer.reset),
                    button("stage-hold", explorer.hold))
        # On a phone what is moved stands right above what it moves; the rest comes after.
        panel = column(*seen, style="lo-levers")
        extra = column(
            *([fold("stage-assumptions", *folded, count=len(folded))] if folded else []),
            tools, code_fold(explorer), self._zoom_switch(), style="lo-extra")
        presets = [row(*self._presets.values(), style="lo-presets")] if self._presets else []
        return (*presets, row(panel, explorer.picture, extra, style="lo-body"))

    def _mark_chosen(self):
        chosen = self.explorer.state.chosen
        for name, each in self._presets.items():
            each.pressed = name in chosen

    def _zoom_switch(self):
        def turn():
            toggle.pressed = not toggle.pressed
            view = self.explorer.view
            (view.add_class if toggle.pressed else view.remove_class)("lo-zoom")
            self.explorer.picture.zoom = ZOOM if toggle.pressed else 1.0

        toggle = button("stage-zoom", turn, pressed=False)
        return toggle


def code_fold(explorer):
    """The field of an explorer's code, folded; once unfolded it follows every change."""
    def load(text):
        try:
            if text != explorer.code:
                explorer.load(text)
        except codes.CodeError as error:
            return str(error)
        field.show(explorer.code)

    field = CodeField(load, label=words.say("stage-code"), no_answer=words.say(
        "stage-no-answer" if runs_by_itself() else "stage-no-answer-lab"))
    explorer.watch(lambda: field.value and field.show(explorer.code))
    return fold("stage-code", field, opened=lambda: field.show(explorer.code))
