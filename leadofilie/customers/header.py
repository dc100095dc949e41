"""Where the titles above a reader's columns are, and which rows below them fit."""

import itertools
from collections import Counter
from typing import NamedTuple

import numpy as np

from . import amounts
from .amounts import COMMA, DASH, EMPTY, POINT
from .found import CustomersError, delimiter_name
from .source import BROKEN, blank
from .titles import YEAR, factor, harmless, is_known, is_period

_SAMPLE = 1_000  # rows that tell where the header is
SKIP_EMPTY = "customers-skip-empty"
SKIP_QUOTE = "customers-skip-quote"


class Layout(NamedTuple):
    """header: the line of the titles, or None. width: columns.

    titles: as written; shown: those of them that cannot be somebody's name, "" for the others.
    factors: what each title, or a line above, says its column is to be multiplied by.
    """

    header: int | None
    titles: tuple
    shown: tuple
    factors: tuple
    width: int


def find_layout(first, header, table):
    """Where the titles are and how many columns there are, from the first rows."""
    lines, rows = first
    filled = (i for i, row in enumerate(rows) if row is not BROKEN and not blank(row))
    sample = list(itertools.islice(filled, _SAMPLE))
    if header and header not in lines:
        raise CustomersError("customers-no-such-line", line=header)
    if header is None and sample:
        place = _find_header(rows, sample)
    else:
        place = lines.index(header) if header else None
    width = _width(lines, rows, sample, place, table)
    if place is None:
        return Layout(None, ("",) * width, ("",) * width, (1,) * width, width)
    written = tuple(map(_title, _padded(rows[place], width)))
    above = [str(cell) for row in rows[:place] for cell in row if cell and row is not BROKEN]
    factors = [factor(str(cell)) for cell in _padded(rows[place], width)]
    general = factor(*above)
    return Layout(
        header=lines[place],
        titles=written,
        shown=tuple(text[:40] for text in (written if header else harmless(written))),
        factors=tuple(own if own > 1 else general for own in factors),
        width=width,
    )


def _width(lines, rows, sample, place, table):
    """How many columns there are; raises where the rows are wider than their titles."""
    widths = [len(rows[i]) for i in sample if place is None or i >= place] or [1]
    if table.form == "xlsx":  # where nothing can slip, a column without a title is a column too
        return max(widths)
    if place is None:
        return Counter(widths).most_common(1)[0][0]
    width = len(rows[place])
    wide = [i for i in sample if i > place and not blank(rows[i][width:])]
    if 2 * len(wide) > len(widths) - 1:
        raise CustomersError(
            "customers-wider-than-header", line=lines[wide[0]], cells=len(rows[wide[0]]),
            columns=width, delimiter=delimiter_name(table.delimiter))
    return width


def _padded(row, width):
    return [*row, *[""] * (width - len(row))]


def _title(cell):
    if type(cell) is float and cell.is_integer():  # a year
        cell = int(cell)
    text = " ".join("".join(c if c.isprintable() else " " for c in str(cell)).split())
    return "" if "@" in text else text


def _find_header(rows, sample):
    """Where the row with the column titles is: the place in `rows`, or None."""
    width = max(len(rows[place]) for place in sample)
    flags = np.array(
        [amounts.judge(cells_of([rows[i] for i in sample], c)).flags for c in range(width)]
    ).T
    text, filled, number = flags == 0, flags != EMPTY, flags & (COMMA | POINT) != 0
    valued = filled & ~text & (flags & DASH == 0)
    # Columns of numbers, dates and the like; above them a title is a text.
    columns = valued.sum(axis=0) >= np.maximum(1, 0.4 * filled.sum(axis=0))
    if not columns.any():
        return sample[0]
    data = (valued & columns).any(axis=1)

    def titled(row, exactly):
        cells = (cell for cell in rows[sample[row]] if type(cell) is str)
        return any(is_known(cell, exactly) for cell in cells)

    # A line above the table says something in one cell; titles stand above several columns.
    cells_in = filled.sum(axis=1)
    common = Counter(cells_in.tolist()).most_common(1)[0][0]
    top = [row for row in range(min(30, len(sample))) if cells_in[row] >= min(2, common)]
    # "klant; 2022; 2023": years and months are titles as well, whatever stands above them.
    summed = columns & (2 * number.sum(axis=0) > valued.sum(axis=0))
    found = None
    for row in top:
        cells = [(_title(rows[sample[row]][c]), flags[row, c])
                 for c in np.flatnonzero(filled[row] & summed)]  # fmt: skip
        widest = cells_in[row] > cells_in[:row].max(initial=0)
        if _are_periods(cells, widest, known=titled(row, exactly=True)):
            found = row
        elif found is not None:  # of years with their months below, the months
            break
    if found is not None:
        return sample[found]
    above_numbers = [row for row in top if (text[row] & columns).any()]
    for row in above_numbers:
        rows_above = data[:row].sum()
        if titled(row, exactly=rows_above > 0) and rows_above <= min(3, data[row:].sum()):
            return sample[row]
    # Unknown titles: the first line of nothing but texts, if no amounts stand above it. A line
    # below it may be a customer without an amount.
    for row in above_numbers:
        if not data[:row].any() and not valued[row].any() and cells_in[row] >= 0.6 * common:
            return sample[row]
    return None


def _are_periods(cells, widest, known):
    """Whether cells, (text, flags) above amounts, are years, months and the like: no amounts.

    An amount may look like a year; hardly two in turn, in the widest line so far (widest), and not
    beside a title (known).
    """
    numbers = [text for text, flags in cells if flags & (COMMA | POINT)]
    others = [is_period(text) for text, flags in cells if not flags & (COMMA | POINT)]
    strange = any(flags and not is_period(text) for text, flags in cells)
    if strange or not all(map(YEAR.fullmatch, numbers)):
        return False
    steps = {int(after) - int(before) for before, after in itertools.pairwise(numbers)}
    return sum(others) > 1 or (widest and steps in ({1}, {-1})) or (
        known and bool(numbers or any(others)))


def cells_of(rows, index):
    """One column of rows that may differ in length."""
    try:
        return [row[index] for row in rows]
    except IndexError:
        return [row[index] if index < len(row) else "" for row in rows]


def columns_of(rows, width):
    """All columns of rows that may differ in length, (width) tuples of cells: faster than each by
    itself."""
    if set(map(len, rows)) - {width}:
        rows = [_padded(row[:width], width) for row in rows]
    return list(zip(*rows, strict=True)) or [()] * width


def below(chunks, table, found):
    """The rows below the header: (lines, rows, above, odd) a chunk.

    above: (line, reason) of what stands above the header; odd: place in rows → reason, for rows
    that do not fit the columns.
    """
    for lines, rows in chunks:
        start = sum(line <= found.header for line in lines[: found.header]) if found.header else 0
        above = [(line, SKIP_EMPTY if blank(row) else "customers-skip-above")
                 for line, row in zip(lines[:start], rows[:start], strict=True)
                 if line != found.header]  # fmt: skip
        lines, rows = lines[start:], rows[start:]
        odd = {}
        # In a sheet a cell cannot slip into the next column.
        if table.form == "csv" and (found.width == 1 or set(map(len, rows)) != {found.width}):
            for place, row in enumerate(rows):
                if row is BROKEN:
                    odd[place] = SKIP_QUOTE
                elif len(row) > found.width and not blank(row[found.width :]):
                    odd[place] = "customers-skip-too-wide"
        yield lines, rows, above, odd
