"""The first step: look through a file and tell what its columns hold, to be confirmed."""

import itertools

from . import amounts, labels, limits, titles
from .amounts import COMMA, POINT
from .columns import ColumnSurvey, likely_sign
from .csv_table import open_csv
from .found import CustomersError, Preview, Remark
from .header import below, cells_of, find_layout
from .sheet_table import open_sheet
from .source import Source, refuse_what_is_no_table, uncollected


@uncollected
def preview(source, name="", *, sheet=None, delimiter=None, header=None, progress=None):
    """Look through a file of customers or invoices. Returns Preview.

    source: the bytes of an upload, with its file name, or the path of a file (up to 200 MB and
    2 million lines). sheet, delimiter, header: only to overrule what was found; header is the
    line of the column titles, 0 if there are none. progress: called with a share from 0 to 1.
    Raises CustomersError for whatever is not such a file.
    """
    table = _open(Source.of(source, name), sheet, delimiter)
    chunks = table.chunks(progress)
    first = next(chunks, None)
    if first is None:
        raise CustomersError("customers-empty-file")
    found = find_layout(first, header, table)
    surveys = [ColumnSurvey() for _ in range(found.width)]
    count, last_line, last_row = 0, None, None
    for lines, rows, above, odd in below(itertools.chain([first], chunks), table, found):
        count += len(rows) + len(above)
        for index, survey in enumerate(surveys):
            if survey.is_open:
                cells = cells_of(rows, index)
                for place in odd:
                    cells[place] = ""
                survey.take(cells, lines)
        if rows:
            last_line, last_row = lines[-1], rows[-1]
    if last_row is None:
        raise CustomersError("customers-header-only", line=found.header)

    sign = likely_sign(surveys, table.delimiter)
    total_below = _ends_in_total(surveys, last_row)
    columns = tuple(survey.column(index, found, sign, total_below)
                    for index, survey in enumerate(surveys))  # fmt: skip
    if not any(column.kind == "number" for column in columns):
        _say_why_no_numbers(columns)
    guesses = _guess(columns, found.titles)
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
        remarks=_remarks(table, sheet, found, columns, surveys, last_line if total_below else 0),
        _table=table,
        _layout=found,
        **guesses,
    )


def _open(source, sheet, delimiter):
    """The table in a file: a CsvTable or a SheetTable."""
    with source.open() as file:
        head = file.read(limits.HEAD)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return open_sheet(source, sheet)
    refuse_what_is_no_table(source, head)
    return open_csv(source, head, delimiter)


def _ends_in_total(surveys, last_row):
    """Whether the last row is a total of all above it: it says so, or nothing, and adds up."""
    texts = [cell for cell in last_row if type(cell) is str and cell.strip()]
    says = any(labels.label(cell) in (labels.SAYS, labels.WORDED, labels.HINT) for cell in texts)
    nameless = all(amounts.judge(texts).flags & (COMMA | POINT))
    return (says or nameless) and any(survey.ends_in_sum() for survey in surveys)


def no_value(column, line):
    return CustomersError("customers-formula-no-value", line=line, column=column.name)


def _say_why_no_numbers(columns):
    for column in columns:
        if column.uncalculated:
            raise no_value(column, column.uncalculated)
    if len(columns) == 1:
        raise CustomersError("customers-one-column")
    raise CustomersError("customers-no-numbers", columns=len(columns))


def _guess(columns, written):
    """Which columns are most likely the customer, the revenue and the cost."""
    numbers = [column for column in columns if column.kind == "number"]
    groups = [c for c in columns if c.kind in ("text", "identifier")]
    groups += [c for c in numbers if titles.fit(written[c.index], "customer")]
    guess = dict.fromkeys(("customer", "revenue", "cost"))

    def best(among, role):
        among = [column for column in among if column.index not in guess.values()]
        fits = {column.index: titles.fit(written[column.index], role) for column in among}
        alike = [index for index, fit in fits.items() if fit and fit == max(fits.values())]
        # Of this year and the last only the reader knows which; of periods, all are asked about.
        if role != "customer" and len(alike) > 1 and not titles.is_period(written[alike[0]]):
            return None
        return alike[0] if alike else None

    guess["customer"] = best(groups, "customer")
    guess["revenue"] = best(numbers, "revenue")
    guess["cost"] = best(numbers, "cost")
    if guess["customer"] is None:
        likely = (c.index for c in groups if not titles.is_document(written[c.index]))
        guess["customer"] = next(likely, None)
    others = [column.index for column in numbers if column.index not in guess.values()]
    if guess["revenue"] is None and len(others) == 1:
        guess["revenue"] = others[0]
    return guess


def _remarks(table, chosen, found, columns, surveys, total_line):
    remarks = []

    def say(key, **arguments):
        remarks.append(Remark(key, arguments))

    if chosen is None and len(table.sheets) > 1:
        say("customers-remark-sheets", count=len(table.sheets), sheet=table.sheet)
    if table.macros:
        say("customers-remark-macros")
    if found.header is None:
        say("customers-remark-no-header")
    elif not any(found.shown):
        say("customers-remark-unknown-titles", line=found.header)
    if len(columns) == 1:
        say("customers-remark-one-column")
    if total_line:
        say("customers-remark-total", line=total_line)
    sides = [titles.side(column.title) for column in columns if column.kind == "number"]
    if {"debit", "credit"} <= set(sides):
        say("customers-remark-two-sides")
    for column, survey in zip(columns, surveys, strict=True):
        if column.kind == "number":
            if len(column.readings) == 2 and survey.only(COMMA):
                say("customers-remark-mixed-decimals", column=column.name,
                    commas=survey.only(COMMA), points=survey.only(POINT))  # fmt: skip
            elif len(column.readings) == 2:
                say("customers-remark-decimal", column=column.name)
            if column.others:
                say("customers-remark-not-numbers", column=column.name, count=column.others,
                    line=survey.stray)  # fmt: skip
            if len(column.currencies) > 1:
                say("customers-remark-currencies", column=column.name)
            if column.factor > 1:
                say("customers-remark-factor", column=column.name, factor=column.factor)
            if survey.dashes:
                say("customers-remark-dashes", column=column.name, count=survey.dashes)
        if column.code == "sign":
            say("customers-remark-sign", column=column.name)
        if column.code == "currency" and len(column.codes) > 1:
            say("customers-remark-currency-codes", column=column.name,
                first=column.codes[0], second=column.codes[1])  # fmt: skip
        if column.uncalculated:
            say("customers-remark-formulas", column=column.name, line=column.uncalculated)
    return tuple(remarks)
