"""What is found in a reader's file, what is asked about it, and what is read from it."""

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple


class CustomersError(ValueError):
    """A file, a column or a choice that cannot be used.

    key: message in words/*/customers.ftl; arguments: what that message needs. They hold line
    numbers, column titles and amounts, never the text of a cell: a cell may be somebody's name.
    """

    def __init__(self, key, **arguments):
        told = ", ".join(f"{name}={value!r}" for name, value in arguments.items())
        super().__init__(f"{key} ({told})" if told else key)
        self.key = key
        self.arguments = arguments


class Remark(NamedTuple):
    """Something the reader should know or decide: a key of words/ and its arguments."""

    key: str
    arguments: dict


class Option(NamedTuple):
    """An answer to a question: its value, and a key of words/ with its arguments."""

    value: str
    key: str
    arguments: dict = {}


class Question(NamedTuple):
    """What only the reader can tell: a name, a key of words/ with its arguments, and options."""

    name: str
    key: str
    arguments: dict
    options: tuple


class Undecided(CustomersError):
    """The file can be read, once the reader has answered these `questions`."""

    def __init__(self, questions):
        super().__init__("customers-questions", count=len(questions))
        self.questions = tuple(questions)


class Questions:
    """Gives the reader's answers, {name: value}, and keeps open what they do not answer."""

    def __init__(self, answers):
        self.answers = answers
        self.open = []

    def ask(self, name, key, arguments, *options):
        """The value of the answer, or None. options: (value, key, and perhaps its arguments)."""
        options = tuple(Option(*each) for each in options)
        answer = self.answers.get(name)
        if answer in [option.value for option in options]:
            return answer
        self.open.append(Question(name, key, arguments, options))
        return None

    def raise_if_open(self):
        """Raises Undecided if a question was asked that has no answer yet."""
        if self.open:
            raise Undecided(self.open)


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
    factor: what its title says the amounts are to be multiplied by; 1 if it says nothing.
    code: "sign" or "currency" if it holds codes about the amounts beside it, with codes: those; or
    "versions" if its few different cells may be kinds of lines, such as quotes and invoices.
    """

    index: int
    title: str
    kind: str
    numbers: int
    others: int
    readings: tuple
    currencies: tuple
    uncalculated: int | None
    factor: int = 1
    code: str | None = None
    codes: tuple = ()

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
    _layout: object = field(repr=False)


class Skipped(NamedTuple):
    """A line that was not read: its number, why (a key of words/), and its amounts as written."""

    line: int
    reason: str
    values: tuple


@dataclass(frozen=True, eq=False)
class Customers:
    """What a file says of n customers, in the order in which they first appear.

    data: a DataFrame, a row a customer: revenue, cost (if there was one), lines, the number of
    lines that were summed, and line, the first of them. columns: the names of those that hold the
    revenue. currency: "EUR", "USD" and so on, if the file says so in one way only.
    rows_read: all lines but the header: lines.sum() plus all that were skipped.
    skipped: the first 10,000 of them; skipped_count: reason → how many, of all.
    negative_lines, zero_lines: how many lines with a revenue below or of zero. They count.
    counted: a DataFrame, a row a line that counts: line, customer (its place in data) and revenue.
    """

    data: object
    columns: tuple
    currency: str | None
    rows_read: int
    skipped: tuple
    skipped_count: MappingProxyType
    negative_lines: int
    zero_lines: int
    counted: object = None

    @property
    def revenue(self):
        """(n,)"""
        return self.data.revenue.to_numpy()

    @property
    def cost(self):
        """(n,), or None if the file says nothing of costs."""
        return self.data.cost.to_numpy() if "cost" in self.data else None

    @property
    def lines(self):
        """(n,)"""
        return self.data.lines.to_numpy()


def letter(index):
    """The letters of a spreadsheet's column: 0 is A, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def delimiter_name(delimiter):
    """A word for the sign that separates columns, for words/ to choose on."""
    names = {";": "semicolon", ",": "comma", "\t": "tab", "|": "bar", None: "none"}
    return names.get(delimiter, "other")
