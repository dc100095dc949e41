"""How the tests of a reader's own file read one, and what they say of it on the way."""

import contextlib
import tracemalloc

import pytest
import samples

from leadofilie import words
from leadofilie.customers import CustomersError, preview, read_customers

TITLES = ["klant", "omzet", "kosten"]


def sentence(key, arguments):
    """The sentence in Dutch, after trying the English one as well."""
    for language in ("en", "nl"):
        words.use_language(language)
        said = words.say(key, **arguments)  # raises if a variable is not given
    return said


def refused(key, source, name="", customer=0, revenue=1, **options):
    """The arguments of the error that a file gives, having been said in both languages."""
    with pytest.raises(CustomersError) as caught:
        read_customers(preview(source, name, **options), customer=customer, revenue=revenue)
    return said(caught.value, key)


def said(error, key):
    assert error.key == key
    text = sentence(error.key, error.arguments)
    for name in ("line", "column"):
        if name in error.arguments:
            assert str(error.arguments[name]) in text
    return error.arguments


def load(source, name="", decimal=None, **options):
    """(preview, customers) with the columns that were guessed."""
    found = preview(source, name, **options)
    for remark in found.remarks:
        sentence(*remark)
    if found.revenue is None:
        return found, None
    customers = read_customers(
        found, customer=found.customer, revenue=found.revenue, cost=found.cost, decimal=decimal
    )
    counted = sum(customers.skipped_count.values())
    assert customers.rows_read == found.rows == customers.lines.sum() + counted
    assert len(customers.skipped) == counted
    for skip in customers.skipped:
        sentence(skip.reason, {})
    return found, customers


@contextlib.contextmanager
def at_most(megabytes):
    """Fails if what is done here takes more memory at its peak."""
    tracemalloc.start()
    try:
        yield
        peak = tracemalloc.get_traced_memory()[1] / 2**20
    finally:
        tracemalloc.stop()
    assert peak < megabytes, f"{peak:.1f} MB"


def remarks(found):
    return [remark.key for remark in found.remarks]


def text(*lines, encoding="utf-8"):
    return "\n".join(lines).encode(encoding) + b"\n".decode().encode(encoding)


def workbook(*rows, **options):
    return samples.xlsx(("Blad1", [TITLES, *rows]), **options)
