"""The second step: read the file, now that the reader confirmed the columns.

Nothing is dropped silently: every line that was skipped is counted, with the reason. What only
the reader can tell is asked before there is an outcome (asking.py).
"""

import re
from collections import Counter, defaultdict
from itertools import count
from types import MappingProxyType

import numpy as np

from . import amounts, asking, chosen, dates, labels, marks, which_columns
from .amounts import COMMA, DATE, EMPTY, ERROR, PERCENTAGE, POINT
from .columns import CURRENCY, VERSIONS, currency_code, plain
from .found import Customers, CustomersError, Questions, Skipped
from .header import SKIP_EMPTY, SKIP_QUOTE, below, columns_of
from .previewing import no_value
from .source import blank, uncollected

MOST_SHOWN = 10_000  # lines skipped for one reason, to be looked at; all are counted
_NO_AMOUNT = {"revenue": "customers-skip-no-revenue", "cost": "customers-skip-no-cost"}
_WHY_NO_AMOUNT = {COMMA | POINT: "customers-skip-decimal", DATE: "customers-skip-date",
                  PERCENTAGE: "customers-skip-percentage", ERROR: "customers-skip-error"}
_NO_AMOUNTS = {"date": "customers-column-dates", "percentage": "customers-column-percentages",
               "identifier": "customers-column-identifiers"}
_NOBODY = -1  # a line without a customer, and none above it either
_FEW = 64  # lines without a customer whose every cell is looked at


@uncollected
def read_customers(
    preview, *, customer, revenue, cost=None, decimal=None, answers=None, progress=None
):
    """Read the file that was previewed. Returns Customers.

    customer, revenue, cost: indices into preview.columns. customer None: each line is a customer
    of its own; cost None: no costs. decimal: "," or ".", the reader's answer for columns with two
    readings. answers: name of a Question → value of the Option chosen. Lines of one customer are
    summed. Raises Undecided if the file asks more, and CustomersError if a column cannot be what
    it was chosen for, or if nothing is left.
    """
    chosen.refuse(preview, customer,
                  [index for index in (customer, revenue, cost) if index is not None])
    asked = Questions(answers or {})
    wanted = {name: which_columns.which_periods(asked, preview, preview.columns[index], decimal)
              for name, index in (("revenue", revenue), ("cost", cost)) if index is not None}
    minus = which_columns.other_side(asked, preview, preview.columns[revenue])
    asked.raise_if_open()
    reader = _Reader(preview, customer, wanted, minus, decimal)
    for lines, rows, above, odd in below(
            preview._table.chunks(progress), preview._table, preview._layout):  # fmt: skip
        reader.rows_read += len(above) + len(rows)
        for line, reason in above:
            reader.skip(line, reason)
        if rows:
            reader.take(np.array(lines, np.intc), rows, odd)
    return reader.finish(asked)


def _decimal_sign(column, decimal):
    """The decimal sign to read a column of amounts with; raises for any other column."""
    if column.uncalculated:
        raise no_value(column, column.uncalculated)
    if column.kind != "number":
        key = _NO_AMOUNTS.get(column.kind, "customers-column-no-numbers")
        raise CustomersError(key, column=column.name)
    if len(column.currencies) > 1:
        first, second = column.currencies[:2]
        raise CustomersError(
            "customers-mixed-currencies", column=column.name, first=first, second=second)
    signs = [reading.decimal for reading in column.readings]
    if len(signs) > 1 and decimal not in signs:
        raise CustomersError("customers-decimal-needed", column=column.name)
    return signs[0] if len(signs) == 1 else decimal


def _hashes(cells, indices):
    """(n,) of some columns' texts; equal where these are the same but for trifles."""
    rows = zip(*(cells[index] for index in indices), strict=True)
    return np.fromiter(map(hash, labels.fold_rows(rows)), np.int64)


def _numbering():
    """Gives each text a number from 0 on, in the order in which they first appear."""
    return defaultdict(count().__next__, {"": _NOBODY})


class _Reader:
    """Takes the lines of a file, chunk by chunk, and adds up those of each customer at the end.

    Of each line it keeps numbers, in bytes that grow: arrays of each chunk and then of all of them
    would be twice the memory.
    """

    def __init__(self, preview, customer, wanted, minus, decimal):
        self.columns = preview.columns
        self.customer = customer
        self.amounts = {name: [(column, _decimal_sign(column, decimal)) for column in columns]
                        for name, columns in wanted.items()}  # fmt: skip
        self.minus = None if minus is None else (minus, _decimal_sign(minus, decimal))
        self.of_amounts = [column for columns in wanted.values() for column in columns]
        self.of_amounts += [] if minus is None else [minus]
        self.texts = [column.index for column in preview.columns
                      if column.kind in ("text", "identifier", "date")
                      and column.index != customer]  # fmt: skip
        used = {customer, *(column.index for column in self.of_amounts)}
        self.remarked = [column for column in preview.columns
                         if column.index not in used and not column.codes]  # fmt: skip
        self.written = preview._layout.titles
        self.series = {column.index: _numbering() for column in self.remarked
                       if marks.may_be_series(self.written[column.index])}  # fmt: skip
        self.dated = [column.index for column in self.columns if column.kind == "date"]
        self.days = dates.Days()
        self.numbers = _numbering()  # customer → number
        self.above = _NOBODY  # the last customer seen
        self.versions = {column.index: _numbering() for column in self.columns
                         if column.code == VERSIONS and column.index != customer}  # fmt: skip
        self.beside = chosen.TwoLengths(preview)
        self.kept = {}  # of the lines so far: name → (dtype, bytes)
        self.rows_read = 0
        self.skipped, self.skipped_count = [], Counter()

    def skip(self, line, reason, cells=()):
        self.skipped_count[reason] += 1
        if self.skipped_count[reason] <= MOST_SHOWN:
            self.skipped.append(Skipped(int(line), reason, tuple(map(_shown, cells))))

    def leave_out(self, lines, which, reason):
        """The other lines."""
        for each in lines.loc[which, ["line", *self.amounts]].itertuples(index=False):
            self.skip(each.line, reason, each[1:])
        return lines[~which].copy() if which.any() else lines

    def take(self, lines, rows, odd):
        """The next rows, with the lines they are on; odd: place → why it does not fit."""
        chunk, reasons = {"line": lines}, {}
        cells = columns_of(rows, len(self.columns))
        others = [column.index for column in self.columns if column.index not in self.dated]
        chunk["row"] = _hashes(cells, others)
        self.beside.take(cells)
        if self.dated:
            chunk["undated"] = chunk["row"]
            chunk["row"] = chunk["row"] * 31 + _hashes(cells, self.dated)
            chunk["day"] = np.fromiter(
                map(self.days.__getitem__, cells[self.dated[0]]), np.int32, len(rows))
        for name in self.amounts:
            chunk[name], flags = self._amounts(name, cells)
            chunk[f"{name} coin"] = flags >= 1 << amounts.COIN_SHIFT
            for place in np.flatnonzero(np.isnan(chunk[name])).tolist():
                why = (_NO_AMOUNT[name] if flags[place] == EMPTY else reason
                       for bits, reason in _WHY_NO_AMOUNT.items()
                       if flags[place] & (bits | EMPTY))  # fmt: skip
                reasons.setdefault(place, next(why, "customers-skip-text"))
        reasons |= odd
        chunk |= self._customers(lines, cells)
        for place in sorted(reasons):
            reason, row = reasons[place], rows[place]
            shown = [row[column.index] for column in self.of_amounts if column.index < len(row)]
            if reason == SKIP_QUOTE:
                shown = ()
            elif blank(row):
                reason, shown = SKIP_EMPTY, ()
            self.skip(lines[place], reason, shown)
        if reasons:
            places = [place for place in range(len(rows)) if place not in reasons]
            rows = [rows[place] for place in places]
            cells = columns_of(rows, len(self.columns))
            chunk = {name: values[places] for name, values in chunk.items()}
        chunk["label"] = self._labels_beside(rows, cells, chunk["customer"])
        remarked = [(self.written[column.index], cells[column.index]) for column in self.remarked]
        chunk |= marks.find(remarked, len(rows))
        for index, numbers in self.versions.items():
            told = map(plain, cells[index])
            chunk[index] = np.fromiter(map(numbers.__getitem__, told), np.int16, len(rows))
        for index, numbers in self.series.items():
            told = [""] * len(rows)
            if len(numbers) <= marks.MOST_SERIES + 1:  # more are no series, whatever follows
                told = marks.series(cells[index])
            chunk[f"series {index}"] = np.fromiter(
                map(numbers.__getitem__, told), np.int16, len(rows))
        for column in self.columns:
            if column.codes:
                tell = currency_code if column.code == CURRENCY else plain
                number = {code: place for place, code in enumerate(column.codes)}
                chunk[column.index] = np.array(
                    [number.get(tell(cell), -1) for cell in cells[column.index]], np.int8)
        for name, values in chunk.items():
            dtype, kept = self.kept.setdefault(name, (values.dtype, bytearray()))
            kept += values.astype(dtype, copy=False).tobytes()

    def _amounts(self, name, cells):
        """(n,) amounts, NaN where there is none; and (n,) flags that say why.

        Where several columns are added up or subtracted, a blank beside an amount is nothing.
        """
        size = len(cells[0])
        total, flags = np.zeros(size), np.full(size, EMPTY)
        terms = [(*each, 1) for each in self.amounts[name]]
        if name == "revenue" and self.minus:
            terms.append((*self.minus, -1))
        for column, sign, factor in terms:
            judged = amounts.judge(cells[column.index])
            filled = judged.flags != EMPTY
            flags = np.where(filled & ~np.isnan(total), judged.flags, flags)
            total += factor * np.where(filled, judged.values(sign), 0.0)
        total[flags == EMPTY] = np.nan
        return total, flags

    def _customers(self, lines, cells):
        """Each line's customer, and the one above for lines of nobody: (n,) numbers."""
        if self.customer is None:
            return {"customer": np.zeros(len(lines), np.intc)}
        cells = cells[self.customer]
        if (place := labels.rounded(cells)) is not None:
            raise CustomersError("customers-customer-rounded", line=int(lines[place]),
                                 column=self.columns[self.customer].name)  # fmt: skip
        keys = labels.keys(cells)
        if None in keys:
            raise no_value(self.columns[self.customer], int(lines[keys.index(None)]))
        numbers = np.fromiter(map(self.numbers.__getitem__, keys), np.intc, len(keys))
        last = np.maximum.accumulate(np.where(numbers < 0, -1, np.arange(numbers.size)))
        above = np.where(last < 0, self.above, numbers[last]).astype(np.intc)
        self.above = int(above[-1])
        return {"customer": numbers, "above": above}

    def _labels_beside(self, rows, cells, customers):
        """(n,) labels in other columns: "Jansen;Totaal;30"."""
        beside = self.customer is not None
        found = [labels.labels(cells[index], beside) for index in self.texts]
        nobody = np.flatnonzero(customers < 0).tolist()
        for place in nobody if len(nobody) <= _FEW else ():
            found += [{place: label} for label in labels.labels(rows[place]).values()]
        lowest = np.zeros(len(rows), np.uint8)
        for place, label in (each for labelled in found for each in labelled.items()):
            lowest[place] = min(label, lowest[place] or label)
        return lowest

    def finish(self, asked):
        """The Customers, once all lines are known; raises Undecided."""
        self.beside.refuse()
        lines, currency = asking.about_lines(asked, self, self._lines())
        if lines.empty:
            raise CustomersError("customers-nothing-left", skipped=self.skipped_count.total())
        of_each = lines.groupby("customer", sort=False)
        data = of_each[list(self.amounts)].sum().assign(
            lines=of_each.size(), line=of_each.line.first())
        return Customers(
            data=data.reset_index(drop=True),
            columns=tuple(column.name for column, _ in self.amounts["revenue"]),
            currency=currency,
            rows_read=self.rows_read,
            skipped=tuple(sorted(self.skipped, key=lambda skip: skip.line)),
            skipped_count=MappingProxyType(dict(self.skipped_count)),
            negative_lines=int((lines.revenue < 0).sum()),
            zero_lines=int((lines.revenue == 0).sum()),
            counted=lines[["line", "revenue"]].assign(customer=of_each.ngroup()),
        )

    def _lines(self):
        """All lines with an amount, a DataFrame: line, row and undated (hashes of cells), day, the
        amounts and whether they name a currency, customer and above (numbers), label, opening and
        credit (of marks), and of each column with codes, versions or series which it has.
        """
        import pandas

        lines = pandas.DataFrame({name: np.frombuffer(kept, dtype)
                                  for name, (dtype, kept) in self.kept.items()}, copy=False)
        self.kept.clear()
        if self.customer is None:
            lines["customer"] = np.arange(len(lines))
            return lines
        by_name = np.zeros(len(self.numbers), np.uint8)  # at the end: of nobody, who says nothing
        for number, label in labels.labels(list(self.numbers)[1:]).items():
            by_name[number] = label
        # A total is nobody's neighbour.
        lines["above"] = lines.above.mask(by_name[lines.above] > 0, _NOBODY)
        nobody, beside, label = lines.customer < 0, lines.label, by_name[lines.customer]
        says_total = beside.isin((labels.HINT, labels.WORDED))
        beside = beside.mask(nobody & says_total, labels.SAYS)
        beside = beside.mask(nobody & (beside == labels.STATISTIC_HINT), labels.STATISTIC)
        lines["label"] = np.where((beside == 0) | ((label > 0) & (label < beside)), label, beside)
        return lines


_HARMLESS = re.compile(r"[\d\s.,'()+\-\u2212€$£%/:#!?]{1,24}")


def _shown(cell):
    """A cell as it may be shown: an amount or a date as written; of a text only that it is one."""
    if isinstance(cell, float):
        return f"{cell:.15g}"
    text = str(cell).strip()
    return text if not text or _HARMLESS.fullmatch(text) else "…"
