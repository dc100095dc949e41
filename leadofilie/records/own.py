"""The reader's own customers, in two steps: `preview` a file, confirm the columns, then read it.

Names and e-mail addresses are never kept nor shown. The customer column serves to put lines of
one customer together and is forgotten when that is done; messages carry line numbers, column
titles and amounts. Nothing is dropped silently: every line that was skipped is counted, with the
reason. Nothing is written to disk.

The csv module reads the text: it knows at which line it is and how many cells a line really has,
and both are needed to say what was skipped and why.
"""

import itertools
import re
from collections import Counter
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

import numpy as np

from . import amounts, titles
from .amounts import COINS, COMMA, DATE, EMPTY, ERROR, FORMULA, PADDED, PERCENTAGE, POINT, SAME
from .errors import RecordsError
from .tables import BROKEN, Source, blank, open_table

NUMBER = COMMA | POINT
MOST_SHOWN = 10_000  # skipped lines kept to be looked at; all are counted
_SAMPLE = 1_000  # rows that tell where the header is
_ROWS_BEFORE_A_TOTAL = 10  # fewer may add up to the last line by chance


class Remark(NamedTuple):
    """Something the reader should know or decide: a key of words/ and its arguments."""

    key: str
    arguments: dict


class Reading(NamedTuple):
    """What a column says if `decimal` is its decimal sign: its first numbers and its sum."""

    decimal: str
    total: float
    first: tuple


@dataclass(frozen=True)
class Column:
    """A column of the file.

    kind: "number", "text", "date", "percentage", "identifier", "formula" or "empty".
    readings: none unless it holds numbers; one if the numbers tell their decimal sign; two if the
    reader must say which one is meant, because "1.234" may be either.
    numbers, others: cells that are a number, and cells that hold anything else.
    uncalculated: the first line with a formula whose value was never stored, or None.
    """

    index: int
    title: str
    kind: str
    numbers: int
    others: int
    readings: tuple
    currencies: tuple
    uncalculated: int | None

    @property
    def name(self):
        """What to call it: the title, or the letter that a spreadsheet gives the column."""
        return self.title or letter(self.index)


@dataclass(frozen=True)
class Preview:
    """What was found in a file, to be confirmed before it is read.

    form: "csv" or "xlsx". encoding, delimiter: of a CSV; delimiter None means one column.
    sheet, sheets: of an XLSX, the sheet that was read and all that hold something.
    header: line of the column titles, or None. rows: all other lines, also those to be skipped.
    decimal: the decimal sign that suits the file; the one to propose where a column has two
    readings. customer, revenue, cost: guesses, an index into columns or None.
    """

    form: str
    encoding: str | None
    delimiter: str | None
    sheet: str | None
    sheets: tuple
    header: int | None
    rows: int
    columns: tuple
    decimal: str
    customer: int | None
    revenue: int | None
    cost: int | None
    remarks: tuple
    _table: object = field(repr=False)
    _width: int = field(repr=False)

    @property
    def separator(self):
        """A word for the delimiter: "semicolon", "comma", "tab", "bar", "other" or "none"."""
        return delimiter_name(self.delimiter)


class Skipped(NamedTuple):
    """A line that was not read: its number, why (a key of words/), and its amounts as written."""

    line: int
    reason: str
    values: tuple


@dataclass(frozen=True, eq=False)
class Customers:
    """What a file says of n customers, in the order in which they first appear.

    revenue (n,), cost (n,) or None, lines (n,): sums and number of lines of each customer.
    rows_read: all lines but the header: lines.sum() plus all that were skipped.
    skipped: the first 10,000 of them; skipped_count: reason → how many, of all.
    negative_lines, zero_lines: how many lines with a revenue below or of zero. They were kept.
    """

    revenue: np.ndarray
    cost: np.ndarray | None
    lines: np.ndarray
    rows_read: int
    skipped: tuple
    skipped_count: MappingProxyType
    negative_lines: int
    zero_lines: int


def letter(index):
    """The letters of a spreadsheet's column: 0 is A, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


# The first step --------------------------------------------------------------------------------


def preview(source, name="", *, sheet=None, delimiter=None, header=None, progress=None):
    """Look through a file of customers or invoices. Returns Preview.

    source: the bytes of an upload, with its file name, or the path of a file (up to 200 MB and
    2 million lines). sheet, delimiter, header: only to overrule what was found; header is the
    line of the column titles, 0 if there are none. progress: called with a share from 0 to 1.
    Raises RecordsError for whatever is not such a file.
    """
    table = open_table(Source.of(source, name), sheet=sheet, delimiter=delimiter)
    chunks = table.chunks(progress)
    first = next(chunks, None)
    if first is None:
        raise RecordsError("records-empty-file")
    found = _layout(first, header, table)
    surveys = [_Survey() for _ in range(found.width)]
    count, last_line, last_row = 0, None, None
    for lines, rows, above, odd in _below(itertools.chain([first], chunks), table, found):
        count += len(rows) + len(above)
        for index, survey in enumerate(surveys):
            if survey.followed:
                cells = _cells(rows, index)
                for place in odd:
                    cells[place] = ""
                survey.take(cells, lines)
        if rows:
            last_line, last_row = lines[-1], rows[-1]
    if last_row is None:
        raise RecordsError("records-header-only", line=found.header)

    sign = _likely_sign(surveys, table.delimiter)
    total_below = _ends_in_total(surveys, last_row)
    columns = tuple(
        survey.column(index, title, sign, total_below)
        for index, (survey, title) in enumerate(zip(surveys, found.titles, strict=True))
    )
    if not any(column.kind == "number" for column in columns):
        _say_why_no_numbers(columns)
    guesses = _guess(columns)
    return Preview(
        form=table.form,
        encoding=table.encoding,
        delimiter=table.delimiter,
        sheet=table.sheet,
        sheets=table.sheets,
        header=found.header,
        rows=count,
        columns=columns,
        decimal=sign,
        remarks=_remarks(table, found, columns, surveys, total_below, last_line),
        _table=table,
        _width=found.width,
        **guesses,
    )


class _Layout(NamedTuple):
    header: int | None  # its line
    titles: tuple
    width: int


def _layout(first, header, table):
    """Where the titles are and how many columns there are, from the first rows."""
    lines, rows = first
    filled = (i for i, row in enumerate(rows) if row is not BROKEN and not blank(row))
    sample = list(itertools.islice(filled, _SAMPLE))
    if header is None:
        place = _find_header(rows, sample) if sample else None
    elif header == 0:
        place = None
    elif header in lines:
        place = lines.index(header)
    else:
        raise RecordsError("records-no-such-line", line=header)
    widths = [len(rows[i]) for i in sample if place is None or i >= place] or [1]
    if table.form == "xlsx":  # where nothing can slip, a column without a title is a column too
        width = max(widths)
    elif place is None:
        width = Counter(widths).most_common(1)[0][0]
    else:
        width = len(rows[place])
        wide = [i for i in sample if i > place and not blank(rows[i][width:])]
        if 2 * len(wide) > len(widths) - 1:
            raise RecordsError(
                "records-wider-than-header",
                line=lines[wide[0]],
                cells=len(rows[wide[0]]),
                columns=width,
                delimiter=delimiter_name(table.delimiter),
            )
    if place is None:
        return _Layout(None, ("",) * width, width)
    return _Layout(lines[place], tuple(map(_title, _padded(rows[place], width))), width)


def _padded(row, width):
    return [*row, *[""] * (width - len(row))]


def _title(cell):
    text = " ".join("".join(c if c.isprintable() else " " for c in str(cell)).split())
    return "" if "@" in text else text[:40]


def _find_header(rows, sample):
    """Where the row with the column titles is: the place in `rows`, or None."""
    width = max(len(rows[place]) for place in sample)
    flags = np.array(
        [amounts.judge(_cells([rows[i] for i in sample], c)).flags for c in range(width)]
    ).T
    text, filled = flags == 0, flags != EMPTY
    valued = filled & ~text
    # Columns of numbers, dates and the like; above them a title is a text.
    columns = valued.sum(axis=0) >= np.maximum(1, 0.4 * filled.sum(axis=0))
    if not columns.any():
        return sample[0]
    data = (valued & columns).any(axis=1)

    def titled(row, exactly):
        cells = (cell for cell in rows[sample[row]] if type(cell) is str)
        return any(titles.is_known(cell, exactly) for cell in cells)

    # A line above the table says something in one cell; titles stand above several columns.
    usual = min(2, Counter(filled.sum(axis=1).tolist()).most_common(1)[0][0])
    top = [row for row in range(min(30, len(sample))) if filled[row].sum() >= usual]
    above_numbers = [row for row in top if (text[row] & columns).any()]
    for row in above_numbers:
        rows_above = data[:row].sum()
        if titled(row, exactly=rows_above > 0) and rows_above <= min(3, data[row:].sum()):
            return sample[row]
    # "klant; 2022; 2023": years are titles as well.
    for row in top:
        years = amounts.judge([str(cell) for cell in _padded(rows[sample[row]], width)]).values(".")
        years = years[columns & valued[row]]
        if years.size and _years(years) and titled(row, exactly=True):
            return sample[row]
    before = [row for row in above_numbers if not data[:row].any()]
    return sample[before[-1]] if before else None


def _years(values):
    return bool(((values >= 1990) & (values <= 2100) & (values % 1 == 0)).all())


def _cells(rows, index):
    """One column of rows that may differ in length."""
    try:
        return [row[index] for row in rows]
    except IndexError:
        return [row[index] if index < len(row) else "" for row in rows]


def _below(chunks, table, found):
    """The rows below the header: (lines, rows, above, odd) a chunk.

    above: (line, reason) of what stands above the header; odd: place in rows → reason, for rows
    that do not fit the columns.
    """
    for lines, rows in chunks:
        above = []
        if found.header is not None and lines[0] <= found.header:
            start = sum(line <= found.header for line in lines)
            above = [
                (line, SKIP_EMPTY if blank(row) else SKIP_ABOVE)
                for line, row in zip(lines[:start], rows[:start], strict=True)
                if line != found.header
            ]
            lines, rows = lines[start:], rows[start:]
        odd = {}
        # In a sheet a cell cannot slip into the next column.
        if table.form == "csv" and (found.width == 1 or set(map(len, rows)) != {found.width}):
            for place, row in enumerate(rows):
                if row is BROKEN:
                    odd[place] = SKIP_QUOTE
                elif len(row) > found.width and not blank(row[found.width :]):
                    odd[place] = SKIP_TOO_WIDE
        yield lines, rows, above, odd


def delimiter_name(delimiter):
    """A word for the sign that separates columns, for words/ to choose on."""
    names = {";": "semicolon", ",": "comma", "\t": "tab", "|": "bar", None: "none"}
    return names.get(delimiter, "other")


class _Survey:
    """What one column holds, chunk by chunk."""

    def __init__(self):
        self.followed = True
        self.filled = self.numbers = self.dates = self.percentages = self.padded = 0
        self.formulas = self.nonzero = self.either = 0
        self.only = {",": 0, ".": 0}
        self.total = {",": 0.0, ".": 0.0}
        self.last = {",": np.nan, ".": np.nan}
        self.first = {",": [], ".": []}
        self.currencies = []
        self.calendar = True
        self.stray = self.formula_line = None  # the first line with something else in it

    def take(self, cells, lines):
        judged = amounts.judge(cells)
        flags = judged.flags
        number = (flags & NUMBER) != 0
        same = (flags & SAME) != 0
        self.filled += int((flags != EMPTY).sum())
        self.numbers += int(number.sum())
        self.dates += int(((flags & DATE) != 0).sum())
        self.percentages += int(((flags & PERCENTAGE) != 0).sum())
        self.padded += int(((flags & PADDED) != 0).sum())
        formula = (flags & FORMULA) != 0
        self.formulas += int(formula.sum())
        if self.formula_line is None and formula.any():
            self.formula_line = lines[int(formula.argmax())]
        stray = ~number & (flags != EMPTY)
        if self.stray is None and stray.any():
            self.stray = lines[int(stray.argmax())]
        self.only[","] += int(((flags & NUMBER) == COMMA).sum())
        self.only["."] += int(((flags & NUMBER) == POINT).sum())
        differ = ((flags & NUMBER) == NUMBER) & ~same
        self.either += int(differ.sum())
        for coin in np.unique(flags[number] >> amounts.COIN_SHIFT).tolist():
            if coin and COINS[coin] not in self.currencies:
                self.currencies.append(COINS[coin])
        values = {}
        for sign, bit in amounts.SIGNS.items():
            if not values or (((flags & bit) != 0) & ~same).any():
                values[sign] = judged.values(sign)
            else:
                values[sign] = np.where(same, values[","], np.nan)
        self.nonzero += int(np.count_nonzero(number & (values[","] != 0) & (values["."] != 0)))
        for sign, read in values.items():
            known = read[~np.isnan(read)]
            self.total[sign] += float(known.sum())
            self.first[sign] += known[: 5 - len(self.first[sign])].tolist()
            if len(cells):
                self.last[sign] = float(read[-1])
        self.calendar = self.calendar and _calendar(values["."][number])
        # A column of names or dates need not be looked through to the end.
        counted = self.numbers + self.percentages + self.formulas
        self.followed = self.filled == 0 or counted >= 0.1 * self.filled

    def signs(self):
        """The decimal signs that its numbers allow."""
        if self.only[","] and not self.only["."]:
            return (",",)
        if self.only["."] and not self.only[","]:
            return (".",)
        if self.either or self.only[","]:
            return (",", ".")
        return ()  # whole numbers without any sign: both readings are the same

    def kind(self, title):
        if not self.filled:
            return "empty"
        counts = {
            "number": self.numbers,
            "date": self.dates,
            "percentage": self.percentages,
            "formula": self.formulas,
        }
        counts["text"] = self.filled - sum(counts.values())
        kind = max(counts, key=counts.get)
        if kind == "number":
            if self.calendar:
                return "date"
            if self.padded * 2 >= self.numbers or titles.is_identifier(title):
                return "identifier"
        return kind

    def column(self, index, title, likely, total_below):
        kind = self.kind(title)
        readings = ()
        last = total_below and any(map(np.isfinite, self.last.values()))
        if kind == "number":
            readings = tuple(self.reading(sign, last) for sign in self.signs() or (likely,))
        return Column(
            index, title, kind, self.numbers - last, self.filled - self.numbers,
            readings, tuple(self.currencies), self.formula_line,
        )  # fmt: skip

    def reading(self, sign, last):
        """What it says with `sign`, leaving out the last row if that is a total."""
        total, first = self.total[sign], self.first[sign]
        if last and not np.isnan(self.last[sign]):
            total -= self.last[sign]
            first = first[: self.numbers - 1]
        return Reading(sign, total, tuple(first))


def _calendar(values):
    """Whether whole numbers are days written as 20231231."""
    month, day = values // 100 % 100, values % 100
    days = (values >= 1900_01_01) & (values <= 2100_12_31) & (month >= 1) & (month <= 12)
    return bool((days & (day >= 1) & (day <= 31) & (day % 1 == 0)).all())


def _likely_sign(surveys, delimiter):
    told = Counter(survey.signs()[0] for survey in surveys if len(survey.signs()) == 1)
    if told:
        return told.most_common(1)[0][0]
    # Where the comma is a decimal sign, the semicolon separates.
    return "," if delimiter == ";" else "."


def _is_sum(value, before):
    return before != 0 and abs(value - before) <= 0.011 + 1e-9 * abs(before)


def _ends_in_total(surveys, last_row):
    """Whether the last row is a total: it says so, or it is the sum of all above it."""
    if any(type(cell) is str and titles.is_total(cell) for cell in last_row):
        return True
    return any(
        survey.nonzero > _ROWS_BEFORE_A_TOTAL
        and _is_sum(survey.last[sign], survey.total[sign] - survey.last[sign])
        for survey in surveys
        for sign in (survey.signs() or (".",))[:1]
    )


def _no_value(column, line):
    return RecordsError("records-formula-no-value", line=line, column=column.name)


def _say_why_no_numbers(columns):
    for column in columns:
        if column.uncalculated:
            raise _no_value(column, column.uncalculated)
    if len(columns) == 1:
        raise RecordsError("records-one-column")
    raise RecordsError("records-no-numbers", columns=len(columns))


def _guess(columns):
    """Which columns are most likely the customer, the revenue and the cost."""
    numbers = [column for column in columns if column.kind == "number"]
    groups = [c for c in columns if c.kind in ("text", "identifier")]
    groups += [c for c in numbers if titles.fit(c.title, "customer")]
    guess = dict.fromkeys(("customer", "revenue", "cost"))

    def best(among, role):
        among = [column for column in among if column.index not in guess.values()]
        chosen = max(among, key=lambda c: titles.fit(c.title, role), default=None)
        return chosen.index if chosen and titles.fit(chosen.title, role) else None

    guess["customer"] = best(groups, "customer")
    guess["revenue"] = best(numbers, "revenue")
    guess["cost"] = best(numbers, "cost")
    if guess["customer"] is None and groups:
        guess["customer"] = groups[0].index
    left = [column.index for column in numbers if column.index not in guess.values()]
    if guess["revenue"] is None and len(left) == 1:
        guess["revenue"] = left[0]
    return guess


def _remarks(table, found, columns, surveys, total_below, last_line):
    remarks = []

    def say(key, **arguments):
        remarks.append(Remark(key, arguments))

    if len(table.sheets) > 1:
        say("records-remark-sheets", count=len(table.sheets), sheet=table.sheet)
    if table.macros:
        say("records-remark-macros")
    if found.header is None:
        say("records-remark-no-header")
    if len(columns) == 1:
        say("records-remark-one-column")
    if total_below:
        say("records-remark-total", line=last_line)
    for column, survey in zip(columns, surveys, strict=True):
        if column.kind == "number":
            if len(column.readings) == 2 and survey.only[","]:
                say("records-remark-mixed-decimals", column=column.name,
                    commas=survey.only[","], points=survey.only["."])  # fmt: skip
            elif len(column.readings) == 2:
                comma, point = (reading.total for reading in column.readings)
                say("records-remark-decimal", column=column.name, comma=comma, point=point)
            if column.others:
                say("records-remark-not-numbers", column=column.name, count=column.others,
                    line=survey.stray)  # fmt: skip
            if len(column.currencies) > 1:
                say("records-remark-currencies", column=column.name)
        if column.uncalculated:
            say("records-remark-formulas", column=column.name, line=column.uncalculated)
    return tuple(remarks)


# The second step -------------------------------------------------------------------------------

SKIP_EMPTY = "records-skip-empty"
SKIP_ABOVE = "records-skip-above"
SKIP_QUOTE = "records-skip-quote"
SKIP_TOO_WIDE = "records-skip-too-wide"
SKIP_TOTAL = "records-skip-total"
SKIP_TOTAL_WORD = "records-skip-total-word"
SKIP_NO_CUSTOMER = "records-skip-no-customer"
SKIP_NO_REVENUE = "records-skip-no-revenue"
SKIP_NO_COST = "records-skip-no-cost"
SKIP_TEXT = "records-skip-text"
SKIP_DATE = "records-skip-date"
SKIP_PERCENTAGE = "records-skip-percentage"
SKIP_DECIMAL = "records-skip-decimal"
SKIP_ERROR = "records-skip-error"


def read_customers(preview, *, customer, revenue, cost=None, decimal=None, progress=None):
    """Read the file that was previewed, now that the reader confirmed the columns.

    customer, revenue, cost: indices into preview.columns. customer None: each line is a customer
    of its own; cost None: no costs. decimal: "," or ".", the reader's answer for columns with two
    readings. Lines of one customer are summed. Returns Customers.
    Raises RecordsError if a column cannot be what it was chosen for, or if nothing is left.
    """
    chosen = [index for index in (customer, revenue, cost) if index is not None]
    if len(set(chosen)) < len(chosen):
        raise RecordsError("records-same-column", column=preview.columns[revenue].name)
    reading = _Reader(preview, customer, revenue, cost, decimal)
    table = preview._table
    found = _Layout(preview.header, (), preview._width)
    for lines, rows, above, odd in _below(table.chunks(progress), table, found):
        reading.skip_above(above)
        if rows:
            reading.take(lines, rows, odd)
    return reading.finish()


def _sign(column, decimal):
    """The decimal sign to read a column of amounts with; raises for any other column."""
    if column.uncalculated:
        raise _no_value(column, column.uncalculated)
    if column.kind == "date":
        raise RecordsError("records-column-dates", column=column.name)
    if column.kind == "percentage":
        raise RecordsError("records-column-percentages", column=column.name)
    if column.kind == "identifier":
        raise RecordsError("records-column-identifiers", column=column.name)
    if column.kind != "number":
        raise RecordsError("records-column-no-numbers", column=column.name)
    if len(column.currencies) > 1:
        first, second = column.currencies[:2]
        raise RecordsError(
            "records-mixed-currencies", column=column.name, first=first, second=second
        )
    signs = [reading.decimal for reading in column.readings]
    if len(signs) == 1:
        return signs[0]
    if decimal not in signs:
        raise RecordsError("records-decimal-needed", column=column.name)
    return decimal


class _Reader:
    """Sums the lines of each customer, chunk by chunk, and remembers what it skipped."""

    def __init__(self, preview, customer, revenue, cost, decimal):
        self.columns = preview.columns
        self.customer, self.revenue, self.cost = customer, revenue, cost
        self.signs = {
            index: _sign(preview.columns[index], decimal)
            for index in (revenue, cost)
            if index is not None
        }
        self.groups = {}
        self.whose, self.revenues, self.costs = [], [], []
        self.count = self.nonzero = self.rows_read = 0
        self.sum = self.sum_at_total = 0.0
        self.skipped, self.skipped_count = [], Counter()
        self.last_line, self.last_kept = None, None

    def skip_above(self, above):
        for line, reason in above:
            self.rows_read += 1
            self._skip(line, reason, ())

    def _skip(self, line, reason, cells):
        self.skipped_count[reason] += 1
        if len(self.skipped) < MOST_SHOWN:
            self.skipped.append(Skipped(line, reason, tuple(map(_shown, cells))))

    def take(self, lines, rows, odd):
        self.rows_read += len(rows)
        self.last_line = lines[-1]
        revenue, reasons = self._amounts(self.revenue, rows, SKIP_NO_REVENUE)
        cost = None
        if self.cost is not None:
            cost, more = self._amounts(self.cost, rows, SKIP_NO_COST)
            reasons = more | reasons
        keys = None
        if self.customer is not None:
            keys = _keys(_cells(rows, self.customer))
            if None in keys:
                raise _no_value(self.columns[self.customer], lines[keys.index(None)])
            groups = self.groups
            new = [i for i, key in enumerate(keys) if key not in groups]
            candidates = [i for i in new if not keys[i] or titles.is_total(keys[i])]
        else:
            candidates = [i for i, row in enumerate(rows) if _says_total(row)]
        reasons |= odd
        self._find_totals(rows, revenue, reasons, keys, [i for i in candidates if i not in odd])

        for place in sorted(reasons):
            reason = reasons[place]
            shown = [rows[place][i] for i in self.signs if i < len(rows[place])]
            if reason != SKIP_QUOTE and blank(rows[place]):
                reason, shown = SKIP_EMPTY, ()
            self._skip(lines[place], reason, () if reason == SKIP_QUOTE else shown)
        kept = np.ones(len(rows), bool)
        kept[list(reasons)] = False
        amount = revenue[kept]
        if keys is None:
            self.whose.append(np.arange(self.count, self.count + amount.size))
        else:
            groups = self.groups
            if reasons:
                keys = itertools.compress(keys, kept.tolist())
            whose = [groups.setdefault(key, len(groups)) for key in keys]
            self.whose.append(np.array(whose, dtype=np.intp))
        self.revenues.append(amount)
        if cost is not None:
            self.costs.append(cost[kept])
        if amount.size:
            self.last_kept = lines[int(np.flatnonzero(kept)[-1])]
        self.count += amount.size
        self.nonzero += int(np.count_nonzero(amount))
        self.sum += float(amount.sum())

    def _amounts(self, index, rows, empty):
        """(amounts, {place: why it is none})"""
        judged = amounts.judge(_cells(rows, index))
        values = judged.values(self.signs[index])
        reasons = {}
        for place in np.flatnonzero(np.isnan(values)).tolist():
            flags = int(judged.flags[place])
            reasons[place] = next(
                (
                    reason
                    for bits, reason in (
                        (EMPTY, empty),
                        (NUMBER, SKIP_DECIMAL),
                        (DATE, SKIP_DATE),
                        (PERCENTAGE, SKIP_PERCENTAGE),
                        (ERROR, SKIP_ERROR),
                    )
                    if flags & bits
                ),
                SKIP_TEXT,
            )
        return values, reasons

    def _find_totals(self, rows, revenue, reasons, keys, candidates):
        """Adds to `reasons` the candidates: totals, and lines of no customer."""
        if not candidates:
            return
        kept = ~np.isnan(revenue)
        kept[list(reasons)] = False
        kept[candidates] = False
        sums = self.sum + np.cumsum(np.where(kept, revenue, 0.0))
        counts = self.nonzero + np.cumsum(kept & (revenue != 0))
        for place in candidates:
            before, value = float(sums[place]), revenue[place]
            equal = _is_sum(value, before) or _is_sum(value, before - self.sum_at_total)
            said = _says_total(rows[place])
            if equal and (said or counts[place] > 1):
                reasons[place] = SKIP_TOTAL
                self.sum_at_total = before
            elif said:
                reasons[place] = SKIP_TOTAL_WORD
            elif keys is not None:
                # An empty amount is no reason of its own in a line that has no customer either.
                reasons.setdefault(place, SKIP_NO_CUSTOMER)

    def finish(self):
        whose, revenue = _joined(self.whose, np.intp), _joined(self.revenues, float)
        cost = None if self.cost is None else _joined(self.costs, float)
        if self._ends_in_total(revenue):
            self._skip(self.last_line, SKIP_TOTAL, [float(revenue[-1])])
            whose, revenue = whose[:-1], revenue[:-1]
            cost = None if cost is None else cost[:-1]
        if not revenue.size:
            raise RecordsError("records-nothing-left", skipped=self.skipped_count.total())
        customers = int(whose.max()) + 1
        return Customers(
            revenue=np.bincount(whose, revenue, customers),
            cost=None if cost is None else np.bincount(whose, cost, customers),
            lines=np.bincount(whose, minlength=customers),
            rows_read=self.rows_read,
            skipped=tuple(self.skipped),
            skipped_count=MappingProxyType(dict(self.skipped_count)),
            negative_lines=int((revenue < 0).sum()),
            zero_lines=int((revenue == 0).sum()),
        )

    def _ends_in_total(self, revenue):
        """Whether the very last line is the sum of all others, whatever it calls itself."""
        if self.nonzero <= _ROWS_BEFORE_A_TOTAL or self.last_kept != self.last_line:
            return False
        return _is_sum(revenue[-1], float(revenue[:-1].sum()))


def _joined(parts, kind):
    return np.concatenate(parts) if parts else np.empty(0, kind)


def _says_total(row):
    return any(type(cell) is str and titles.is_total(cell) for cell in row)


def _keys(cells):
    try:
        return list(map(str.strip, cells))
    except TypeError:
        return [_key(cell) for cell in cells]


def _key(cell):
    """What tells a customer from another; None for a formula without a value."""
    if type(cell) is str:
        return cell.strip()
    if cell is amounts.UNCALCULATED:
        return None
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))  # 1001.0 in one sheet is "1001" in the next
    return str(cell)


_HARMLESS = re.compile(r"[\d\s.,'()+\-\u2212€$£%/:#!?]{1,24}")


def _shown(cell):
    """A cell as it may be shown: an amount or a date as written; of a text only that it is one."""
    if isinstance(cell, float):
        return f"{cell:.15g}"
    text = str(cell).strip()
    return text if not text or _HARMLESS.fullmatch(text) else "…"
