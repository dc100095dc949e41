"""An explorer on the page: its presets, levers, picture and tools."""

from itertools import zip_longest

from .. import words
from ..widgets.code_field import CodeField
from ..widgets.scripts import runs_by_itself
from . import codes, stage
from .boxes import button, column, fold, row


class View:
    """The widgets of an explorer; they follow its state, and ask the explorer for every change."""

    def __init__(self, explorer):
        self.explorer = explorer
        self._presets = {
            name: button(f"{explorer.name}-preset-{name}",
                         lambda name=name: explorer.choose(name), style="lo-preset",
                         pressed=False, by=by)
            for name, by in zip_longest(explorer.presets, stage.PRESETS[:len(explorer.presets)],
                                        fillvalue="")}
        explorer.watch(self._mark_chosen)
        self._mark_chosen()
        self._chosen = row(style="lo-presets")
        # On a phone what is moved stands right above what it moves; the rest comes after.
        self._panel, self._extra = column(style="lo-levers"), column(style="lo-extra")

    def children(self):
        """The rows of the view, from above."""
        explorer = self.explorer
        body = row(self._panel, explorer.picture, self._extra, style="lo-body")
        if not explorer.betting:
            self.open()
        else:  # levers may say what the bet asks for: they wait
            self._panel.children = explorer.bet.controls()
        # What was bet comes first: on a phone that is where the reader is then.
        return (*([explorer.bet.told] if explorer.bet else []), *explorer.arrived,
                *([self._chosen] if self._presets else []), body,
                *([explorer.bet.lesson.fold] if explorer.bet else []), stage.bar())

    def open(self):
        """Put the levers and tools there, beside a picture that stays."""
        explorer = self.explorer
        alone = [name for name in explorer.levers if name not in explorer.beside.values()]
        seen = [self._lever(name) for name in explorer.names_in_sight if name in alone]
        folded = [self._lever(name) for name in alone if name not in explorer.names_in_sight]
        tools = row(button("stage-undo", explorer.undo, by="U"),
                    button("stage-reset", explorer.reset, by="R"),
                    button("stage-hold", explorer.hold))
        self._chosen.children = tuple(self._presets.values())
        self._panel.children = tuple(seen)
        self._extra.children = (
            *([fold("stage-assumptions", *folded, count=len(folded))] if folded else []),
            tools, code_fold(explorer))

    def _lever(self, name):
        """A lever, and right under it the one that belongs to it."""
        levers, beside = self.explorer.levers, self.explorer.beside
        if name not in beside:
            return levers[name]
        return column(levers[name], levers[beside[name]], style="lo-pair")

    def _mark_chosen(self):
        chosen = self.explorer.state.chosen
        for name, each in self._presets.items():
            each.pressed = name in chosen


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
