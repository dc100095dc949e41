"""Whatever a spreadsheet writes reads back."""

import re
from decimal import Decimal

import numpy as np
import samples
from files import TITLES, load, sentence
from hypothesis import given, settings
from hypothesis import strategies as st

from leadofilie.customers import CustomersError, amounts, labels

cents = st.integers(-10_000_000, 10_000_000)
names = st.text(st.characters(codec="cp1252", exclude_categories=("Cc",)), min_size=1, max_size=12)
tables_ = st.lists(st.tuples(names, cents, cents), min_size=1, max_size=30)


def expected(rows):
    """What the customers of a table bring and cost, in whole cents."""
    sums = {}
    for name, revenue, cost in rows:
        had = sums.setdefault(plain(name), [0, 0])
        had[0] += revenue
        had[1] += cost
    return list(sums.values())


def plain(name):
    """A name without what nobody sees."""
    return " ".join(name.replace("\u00ad", "").split())


def usable(rows):
    """Leaves out what rightly reads otherwise (no name) or is asked about (tests of its own)."""
    rows = [row for row in rows if plain(row[0]) and not labels.label(row[0])
            and not labels.is_nobody(plain(row[0]))]  # fmt: skip
    # With these three nobody is as large as all others together, and nothing is a group.
    return [*rows, ("een", 987_654_321, 500_123), ("twee", 923_456_789, 300_456),
            ("drie", 867_453_210, 401_007)]  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(
    tables_, st.sampled_from(["utf-8", "utf-8-sig", "cp1252", "utf-16"]),
    st.booleans(), st.booleans(), st.sampled_from([";", "\t"]),
)  # fmt: skip
def test_dutch_excel_reads_back(rows, encoding, euro, thousands, delimiter):
    rows = usable(rows)
    written = [
        [name, *(samples.dutch(amount / 100, euro, thousands) for amount in amounts_)]
        for name, *amounts_ in rows
    ]
    customers = load(samples.csv_bytes([TITLES, *written], delimiter, encoding))[1]
    assert_same(customers, rows)


@settings(max_examples=60, deadline=None)
@given(tables_, st.booleans(), st.booleans(), st.sampled_from([",", "\t"]))
def test_english_excel_reads_back(rows, euro, thousands, delimiter):
    rows = usable(rows)
    written = [
        [name, *(samples.english(amount / 100, euro, thousands) for amount in amounts_)]
        for name, *amounts_ in rows
    ]
    customers = load(samples.csv_bytes([["customer", "revenue", "cost"], *written], delimiter))[1]
    assert_same(customers, rows)


@settings(max_examples=25, deadline=None)
@given(tables_)
def test_a_workbook_reads_back(rows):
    # What begins with "=" is a formula to openpyxl, and has a test of its own.
    rows = usable([(name.replace("=", "is"), *cents_) for name, *cents_ in rows])
    written = [[name, revenue / 100, cost / 100] for name, revenue, cost in rows]
    assert_same(load(samples.xlsx(("Blad1", [TITLES, *written])))[1], rows)


def assert_same(customers, rows):
    sums = expected(rows)
    assert np.round(customers.revenue * 100).tolist() == [revenue for revenue, _ in sums]
    assert np.round(customers.cost * 100).tolist() == [cost for _, cost in sums]
    assert customers.lines.sum() == len(rows)
    assert customers.skipped == ()


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_give_a_table_or_a_sentence(content):
    try:
        load(content, "iets.csv")
    except CustomersError as error:
        sentence(error.key, error.arguments)


@settings(max_examples=300, deadline=None)
@given(st.text(st.sampled_from("ab;,\t\"\n\r .-€0129%()'=#T"), max_size=120))
def test_any_text_gives_a_table_or_a_sentence(content):
    try:
        load(content.encode())
    except CustomersError as error:
        sentence(error.key, error.arguments)


@given(st.decimals(-(10**9), 10**9, places=2, allow_nan=False), st.sampled_from(",."))
def test_an_amount_never_reads_as_another(amount, sign):
    """Written with either sign, an amount reads as itself or not at all with the right one."""
    written = samples.dutch(amount) if sign == "," else samples.english(amount)
    judged = amounts.judge([written])
    assert judged.values(sign)[0] == float(amount)
    assert np.isnan(judged.values({",": ".", ".": ","}[sign])[0])


@given(st.lists(st.text(max_size=8)))
def test_python_reads_the_same_numbers(cells):
    """Whatever is taken for a plain number is one to Python as well."""
    for cell, value in zip(cells, amounts.judge(cells).values("."), strict=True):
        plain = cell.strip()
        if re.fullmatch(r"-?\d{1,15}(\.\d+)?", plain, re.ASCII) and len(plain) < 17:
            assert value == float(Decimal(plain))
