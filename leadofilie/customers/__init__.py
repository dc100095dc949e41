"""The customers that come with Leadofilie, and those of a reader's own file.

    cdnow(), example_firm()                       shipped, as DataFrames
    trust_survey(), evidence()                    the same
    found = preview(content, "klanten.csv")       look through a file, or a path
    read_customers(found, customer=0, revenue=2)  once the reader confirmed the columns
    read_purchases(found, customers, date=1)      when each of them bought

What only the reader can tell (is this line a total?) comes as `Undecided`, with questions.
Whatever goes wrong with a reader's file is a CustomersError with a key of words/*/customers.ftl.

The way of a file: source (bytes) → csv_table or sheet_table (rows) → titles (which line holds
them) → columns (what each holds, cell by cell: amounts) → previewing; and once confirmed →
chosen (do these go together) → which_columns (periods, both sides of the books) → reading (lines)
→ asking (labels, marks, totals, twice: which of them count) → Customers, of found.
"""

from .found import Customers, CustomersError, Preview, Undecided
from .previewing import preview
from .purchases import date_columns, read_purchases
from .reading import read_customers
from .shipped import (
    cdnow,
    cdnow_columns,
    data_path,
    evidence,
    example_firm,
    example_firm_columns,
    rows,
    trust_survey,
)

__all__ = [
    "Customers", "CustomersError", "Preview", "Undecided", "cdnow", "cdnow_columns", "data_path",
    "date_columns", "evidence", "example_firm", "example_firm_columns", "preview", "read_customers",
    "read_purchases", "rows", "trust_survey",
]  # fmt: skip
