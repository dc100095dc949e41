"""What a reader takes along of their firm: one A4, the numbers as a workbook; made in memory."""

import io
from datetime import date

import matplotlib
import numpy as np
from PIL import Image

from ... import words
from ...marks import theme
from ...marks.panels import wrap
from ...marks.pen import measure
from .worlds import NUMBERS

A4 = 595.28, 841.89  # points
MARGIN, GAP = 42, 10
PICTURE = 0.82  # of the width between the margins
LEFT = 0.43  # of that width: the first column of numbers, which are shorter


def a4(explorer):
    """A PDF of one page: pictures, sentences and numbers of a YourCompany as it stands; bytes."""
    out = io.BytesIO()
    with matplotlib.rc_context({"pdf.fonttype": 42}):  # letters that can be searched and copied
        page(explorer).savefig(out, format="pdf", metadata={
            "Title": words.say("YourCompany-file-title"), "Creator": "Leadofilie"})
    return out.getvalue()


def page(explorer):
    """The same page as a Figure of matplotlib."""
    from matplotlib.figure import Figure

    theme.register_fonts()
    explorer.claims.tell()
    sheet = _Sheet(Figure(figsize=(A4[0] / 72, A4[1] / 72), facecolor="white"))
    sheet.write(words.say("YourCompany-file-title"), 19, bold=True)
    sheet.write(words.say("YourCompany-file-made", date=words.day(date.today())), 9.5,
                theme.GHOST_TEXT)
    for chart in (explorer, explorer.claims):
        sheet.place(chart.paper())
        sheet.write(words.plain(chart.sentence), 10)
    off = explorer.off(**explorer.state.arguments)
    sheet.table((lever.label, lever.show(), f"±{words.percent(off[name])}" if name in NUMBERS
                 else "") for name, lever in _own(explorer))
    sheet.write(words.say("YourCompany-file-code", code=explorer.code), 9.5, theme.GHOST_TEXT)
    sheet.write(words.say("YourCompany-file-no-advice"), 9.5, theme.GHOST_TEXT)
    return sheet.figure


def workbook(explorer):
    """An XLSX of three sheets: numbers, what the policies bring, what claims come to; bytes."""
    from openpyxl import Workbook

    book, off = Workbook(), explorer.off(**explorer.state.arguments)
    book.remove(book.active)
    _fill(book, "levers", [words.say(f"YourCompany-file-{name}") for name in (
        "number", "value", "sure")], (
            (lever.label, _as_cell(explorer, name, lever),
             (off[name], "0%") if name in NUMBERS else None)
            for name, lever in _own(explorer)))
    table = explorer.table
    _fill(book, "policies", table.columns, (
        [(each, "#,##0") if isinstance(each, float) else each for each in row]
        for row in table.astype(object).where(table.notna(), None).itertuples(index=False)))
    explorer.claims.tell()
    head, *claims = explorer.claims.rows()
    _fill(book, "claims", head, ([int(each) if each.isdigit() else each for each in row]
                                 for row in claims))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _fill(book, name, head, rows):
    """A sheet of cells, each a value or a pair (value, how a workbook shows it)."""
    from openpyxl.styles import Font

    sheet = book.create_sheet(words.say(f"YourCompany-file-{name}"))
    for down, row in enumerate((head, *rows), 1):
        for across, each in enumerate(row, 1):
            value, shown = each if isinstance(each, tuple) else (each, "General")
            cell = sheet.cell(down, across, value)
            cell.number_format = shown
            if down == 1:
                cell.font = Font(bold=True)
            column = sheet.column_dimensions[cell.column_letter]
            column.width = min(60, max(column.width, 2 + len(str(value or ""))))


def _own(explorer):
    """The levers that are numbers of the firm, by name; not how sure the reader is of each."""
    return [(name, lever) for name, lever in explorer.levers.items()
            if name not in explorer.beside.values()]


def _as_cell(explorer, name, lever):
    if lever.unit in ("choice", "switch"):
        return lever.show()
    return explorer.values[name], "0%" if lever.unit == "percent" else "#,##0.##"


class _Sheet:
    """A page that is filled from above; places are points from its upper left corner."""

    def __init__(self, figure):
        self.figure, self.y = figure, MARGIN

    def write(self, text, size, color=theme.INK, *, bold=False):
        """A paragraph over the whole width."""
        lines = wrap(text, A4[0] - 2 * MARGIN, size)
        self._put(MARGIN, lines, size, color, bold)
        self.y += 1.25 * size * (1 + lines.count("\n")) + GAP / 2

    def place(self, png):
        """A picture, in the middle."""
        picture = Image.open(io.BytesIO(png)).convert("RGB")
        wide = PICTURE * (A4[0] - 2 * MARGIN)
        high = wide * picture.height / picture.width
        axes = self.figure.add_axes(((1 - wide / A4[0]) / 2, 1 - (self.y + high) / A4[1],
                                     wide / A4[0], high / A4[1]))
        pixels = np.array(picture)
        pixels[(pixels == pixels[0, -1]).all(axis=-1)] = 255  # a printer has paper of its own
        axes.imshow(pixels, aspect="auto", interpolation="none")
        axes.axis("off")
        self.y += high + GAP / 2

    def table(self, rows, size=9.5):
        """Rows of (name, value, sureness), in two halves beside each other."""
        rows = [f"{name}{'' if name.endswith('?') else ':'}  {'  '.join(filter(None, values))}"
                for name, *values in rows]
        half, across = -(-len(rows) // 2), A4[0] - 2 * MARGIN
        for column, left in enumerate((0, LEFT * across)):
            room = (LEFT * across - GAP, (1 - LEFT) * across)[column]
            for place, text in enumerate(rows[column * half:][:half]):
                fitting = size * min(1, room / measure(text, size, False)[0])
                self._put(MARGIN + left, text, fitting, theme.INK, False,
                          self.y + 1.35 * size * place)
        self.y += 1.35 * size * half + GAP

    def _put(self, x, text, size, color, bold, y=None):
        self.figure.text(x / A4[0], 1 - (self.y if y is None else y) / A4[1], text, size=size,
                         color=color, va="top", weight="bold" if bold else "normal",
                         family=[theme.FONT, "DejaVu Sans"], linespacing=1.2)
