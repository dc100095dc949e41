"""A sheet of an Excel workbook as a table of the values that were stored in it."""

import contextlib
import functools
import itertools
import re
import warnings
import zipfile
from collections import Counter
from dataclasses import dataclass
from importlib.util import find_spec
from typing import NamedTuple

import numpy as np

from . import amounts, limits
from .found import CustomersError
from .source import Source, Table

_HEAD = 200  # rows that tell what a sheet holds


@dataclass(frozen=True)
class SheetTable(Table):
    """One sheet of an XLSX workbook, read as the values that the spreadsheet stored.

    Macros are never run; formulas are never calculated. A cell is a str, a number, a date, an
    amounts.Percentage or amounts.UNCALCULATED.
    """

    source: Source
    sheets: tuple
    sheet: str
    macros: bool
    odd: bool = False  # some cell is an error, or a formula whose value was never stored
    plain: bool = False  # calamine can read it, and sees all there is
    percentages: frozenset = frozenset()  # columns shown with a percent sign
    form = "xlsx"

    def _chunks(self, progress):
        with contextlib.ExitStack() as opened:
            rows, expected = _guarded(self._calamine if self.plain else self._openpyxl, opened)
            first = 1
            while chunk := _guarded(self._some, rows, first):
                yield list(range(first, first + len(chunk))), chunk
                first += len(chunk)
                if first > limits.MOST_LINES + 2:
                    raise CustomersError("customers-too-many-lines", most=limits.MOST_LINES)
                progress(min(first / expected, 1.0))
        progress(1.0)

    def _calamine(self, opened):
        """(rows, how many): some ten times as fast, and blind to errors and lost formulas.

        It is called without pandas in between, which would drop blank rows and so lose count.
        """
        from python_calamine import CalamineWorkbook

        file = opened.enter_context(self.source.open())
        try:
            sheet = CalamineWorkbook.from_filelike(file).get_sheet_by_name(self.sheet)
        except Exception:  # openpyxl takes more liberties with XML
            return self._openpyxl(opened)
        return sheet.iter_rows(), sheet.total_height + 1

    def _openpyxl(self, opened):
        """(rows, how many they are said to be)."""
        sheet = _sheet(opened.enter_context(_book(self.source)), self.sheet)
        expected = sheet.max_row or limits.MOST_LINES
        sheet.reset_dimensions()  # some programs write them wrong
        if not self.odd:
            return sheet.iter_rows(values_only=True), expected
        other = _sheet(opened.enter_context(_book(self.source, stored=False)), self.sheet)
        other.reset_dimensions()
        return map(_stored, sheet.iter_rows(), other.iter_rows(values_only=True)), expected

    def _some(self, rows, first):
        some = itertools.islice(rows, limits.ROWS_AT_ONCE)
        return [self._row(line, row) for line, row in enumerate(some, first)]

    def _row(self, line, row):
        row = ["" if cell is None else cell for cell in row]
        if any(cell != "" for cell in row[limits.MOST_COLUMNS :]):
            raise CustomersError("customers-too-many-columns", line=line)
        del row[limits.MOST_COLUMNS :]
        for place in self.percentages:
            if place < len(row) and isinstance(row[place], (int, float)):
                row[place] = amounts.Percentage(row[place])
        return row


def _stored(values, formulas):
    """A row's stored values, with UNCALCULATED where there is a formula but no value."""
    row = [cell.value for cell in values]
    for place, formula in enumerate(formulas[: len(row)]):
        # A formula may well have an empty text as its value: that is a stored value.
        if row[place] is None and formula is not None and values[place].data_type != "str":
            row[place] = amounts.UNCALCULATED
    return row


def _guarded(read, *arguments, **options):
    """What `read` gives; a workbook that openpyxl cannot make sense of is said to be broken."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about charts and styles that we do not look at
        try:
            return read(*arguments, **options)
        except (CustomersError, MemoryError):
            raise
        except Exception:
            # XML, zip and openpyxl each raise kinds of their own, some quoting cells.
            raise CustomersError("customers-xlsx-broken") from None


@contextlib.contextmanager
def _book(source, stored=True):
    import openpyxl

    with source.open() as file:
        options = dict(read_only=True, data_only=stored, keep_links=False)
        book = _guarded(openpyxl.load_workbook, file, **options)
        try:
            yield book
        finally:
            book.close()


def _sheet(book, title):
    return next(sheet for sheet in book.worksheets if sheet.title == title)


def open_sheet(source, title):
    """The sheet of that title, or else the visible one with most numbers, as a SheetTable."""
    found = _guarded(_look_into, source)
    plain = not found.odd and found.cells <= limits.MOST_CELLS and bool(
        find_spec("python_calamine"))
    heads = _guarded(
        _calamine_heads if plain and not found.percent else _openpyxl_heads, source)
    filled = {each: _numbers(rows) * max(1, count / _HEAD)
              for each, (rows, count, _) in heads.items()
              if any(cell not in (None, "") for row in rows for cell in row)}  # fmt: skip
    if title is not None and title not in heads:
        raise CustomersError("customers-no-sheet", sheet=title)
    if title is None:
        title = max(filled, key=filled.get, default=None)
    if title not in filled:
        raise CustomersError("customers-empty-file")
    return SheetTable(source, sheets=tuple(filled), sheet=title, macros=found.macros,
                      odd=found.odd, plain=plain, percentages=heads[title][2])  # fmt: skip


def _openpyxl_heads(source):
    """{title: (first rows, how many rows, columns of percentages)} of the sheets to choose from:
    no sheets of charts, nor those that their maker hid.
    """
    heads = {}
    with _book(source) as book:
        visible = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
        for sheet in visible[: limits.MOST_SHEETS]:
            count = sheet.max_row or 0
            sheet.reset_dimensions()
            rows = list(sheet.iter_rows(max_row=_HEAD))
            values = [[cell.value for cell in row] for row in rows]
            heads[sheet.title] = values, count, _percentages(rows)
    return heads


def _calamine_heads(source):
    """The same of a workbook without percent signs: openpyxl reads all of a sheet to count it."""
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    heads = {}
    try:
        with source.open() as file:
            book = CalamineWorkbook.from_filelike(file)
            visible = [each.name for each in book.sheets_metadata
                       if each.visible == SheetVisibleEnum.Visible
                       and each.typ == SheetTypeEnum.WorkSheet]  # fmt: skip
            for name in visible[: limits.MOST_SHEETS]:
                sheet = book.get_sheet_by_name(name)
                rows = sheet.to_python(skip_empty_area=False, nrows=_HEAD)
                heads[name] = rows, sheet.total_height + 1, frozenset()
    except CustomersError:
        raise
    except Exception:  # openpyxl takes more liberties with XML
        return _openpyxl_heads(source)
    return heads


def _numbers(rows):
    """How many cells hold an amount, as a number or as a text."""
    cells = [cell for row in rows for cell in row if cell is not None]
    return np.count_nonzero(amounts.judge(cells).flags & (amounts.COMMA | amounts.POINT))


def _percentages(rows):
    """The columns of which most numbers are shown with a percent sign."""
    shown = Counter()
    for place, cell in (each for row in rows for each in enumerate(row)):
        if isinstance(cell.value, (int, float)) and not isinstance(cell.value, bool):
            shown[place] += 1 if "%" in cell.number_format else -1
    return frozenset(place for place, more in shown.items() if more >= 0)


# What is in the zip file -----------------------------------------------------------------------


class _Inside(NamedTuple):
    """macros: whether there are. odd: whether some cell is an error, or a formula without a value.
    cells: of the largest sheet's rectangle. percent: whether percentages are among the styles.
    """

    macros: bool
    odd: bool
    cells: int
    percent: bool


def _look_into(source):
    """What is in a workbook; refuses what is none, and what is not safe to unpack."""
    with source.open() as file, zipfile.ZipFile(file) as archive:
        parts = {part.filename: part for part in archive.infolist()}
        if "xl/workbook.bin" in parts:
            raise CustomersError("customers-xlsb")
        if "content.xml" in parts and "mimetype" in parts:
            raise CustomersError("customers-ods")
        if "[Content_Types].xml" not in parts or not any(n.startswith("xl/") for n in parts):
            raise CustomersError("customers-archive")
        _refuse_bombs(parts)
        scanned = [_scan(archive, part) for name, part in parts.items()
                   if name.startswith("xl/worksheets/")]  # fmt: skip
        styles = archive.read("xl/styles.xml") if "xl/styles.xml" in parts else b""
        return _Inside("xl/vbaProject.bin" in parts, any(odd for odd, _ in scanned),
                       max((cells for _, cells in scanned), default=0),
                       bool(_PERCENT.search(styles)))  # fmt: skip


def _refuse_bombs(parts):
    """zipfile never unpacks more than the size that a part declares."""
    if any(part.flag_bits & 1 for part in parts.values()):
        raise CustomersError("customers-encrypted")
    size = sum(part.file_size for part in parts.values())
    packed = sum(part.compress_size for part in parts.values())
    if size > limits.MOST_UNPACKED:
        raise CustomersError("customers-xlsx-too-large", megabytes=size // 2**20 + 1,
                             most=limits.MOST_UNPACKED // 2**20)  # fmt: skip
    if size > 2**20 and size > limits.MOST_PACKED * packed:
        raise CustomersError("customers-xlsx-broken")
    # Styles, names or links without end would take a minute and a gigabyte.
    for name, part in parts.items():
        beside = name.startswith("xl/") and name.endswith((".xml", ".rels"))
        cells = name.startswith(("xl/worksheets/sheet", "xl/sharedStrings"))
        if beside and not cells and part.file_size > limits.MOST_BESIDE:
            raise CustomersError("customers-xlsx-beside")


_X = rb"(?:\w+:)?"  # before a name of XML: whose name it is
_ODD = [re.compile(each.replace(b"X", _X)) for each in (
    rb"""t=["'][de]["']""",
    rb"</Xf>\s*(?:<Xv\s*/>|<Xv>\s*</Xv>)?\s*</Xc>",
    rb"[<:]f\b[^>]*/>\s*(?:<Xv\s*/>|<Xv>\s*</Xv>)?\s*</Xc>",
)]  # fmt: skip
_PERCENT = re.compile(rb"""%|numFmtId=["'](?:9|10)["']""")
_COLUMN = re.compile(rb"""r\s*=\s*["']([A-Z]+)""")
_ROW = re.compile(rb"""r\s*=\s*["'][A-Z]*(\d+)""")


def _scan(archive, part):
    """(whether a sheet holds errors or formulas without a value, cells of its whole rectangle).

    Calamine sets room apart for all of the rectangle: two cells far apart would take 20 GB.
    """
    odd, columns, last, before = False, set(), 0, b""
    with archive.open(part) as file:
        while block := file.read(2**20):
            block = before + block
            odd = odd or any(each.search(block) for each in _ODD)
            columns |= set(_COLUMN.findall(block))
            last = max(last, *map(int, {b"0", *_ROW.findall(block)}))
            before = block[-200:]
    width = max((functools.reduce(lambda number, letter: 26 * number + letter - 64, letters, 0)
                 for letters in columns), default=0)  # A is 1, AA is 27
    return odd, width * last
