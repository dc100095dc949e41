"""Your company on paper and in a workbook: what a reader takes along."""

from .. import words
from ..explorer.boxes import look, row
from ..explorers.company import files
from ..widgets.guarded import VBox
from ..widgets.take_along import TakeAlong as Buttons

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
SAID = ("link", "address", "code", "copied", "copy", "busy", "saved", "no_answer")


class TakeAlong:
    """The buttons of ``explorer``, a YourCompany: one A4, the picture, the numbers, and a link.

    Each file is made when it is asked for, of what stands there then, and goes to the page.
    """

    def __init__(self, explorer):
        words.load("company")
        name = words.say("TakeAlong-file")
        self.files = {
            f"{name}.{end}": (words.say(f"TakeAlong-{end}"), kind, make)
            for end, kind, make in (
                ("pdf", "application/pdf", lambda: files.a4(explorer)),
                ("png", "image/png", explorer.paper),
                ("xlsx", XLSX, lambda: files.workbook(explorer)))}
        self.buttons = Buttons(self.files, lambda: explorer.code,
                               {each: words.say(f"TakeAlong-{each}") for each in SAID})

    def __repr__(self):
        return words.say("TakeAlong-told")

    def _repr_mimebundle_(self, **_):
        view = VBox([look(), row(self.buttons)])
        view.add_class("lo-explorer")
        return {**view._repr_mimebundle_(), "text/plain": repr(self)}
