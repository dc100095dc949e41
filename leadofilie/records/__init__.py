"""The customers that come with Leadofilie, and those of a reader's own file.

    cdnow(), example_firm()                       shipped, as numpy arrays
    found = preview(content, "klanten.csv")       look through a file, or a path
    read_customers(found, customer=0, revenue=2)  once the reader confirmed the columns

Whatever goes wrong with a reader's file is a RecordsError with a key of words/*/records.ftl.
"""

from .errors import RecordsError
from .own import Column, Customers, Preview, Reading, Remark, Skipped, preview, read_customers
from .shipped import Cdnow, ExampleFirm, cdnow, data_path, example_firm
from .surveys import trust_survey

__all__ = [
    "Cdnow",
    "Column",
    "Customers",
    "ExampleFirm",
    "Preview",
    "Reading",
    "RecordsError",
    "Remark",
    "Skipped",
    "cdnow",
    "data_path",
    "example_firm",
    "preview",
    "read_customers",
    "trust_survey",
]
