"""A reader's own file: every odd way in which it may be written, and what is said about it."""

import contextlib
import datetime
import re
import subprocess
import sys
import time
import tracemalloc
from decimal import Decimal
from pathlib import Path

import numpy as np
import pytest
import samples
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor
from hypothesis import given, settings
from hypothesis import strategies as st

from leadofilie import records, words
from leadofilie.records import RecordsError, amounts, preview, read_customers, tables

ROOT = Path(__file__).parent.parent
TITLES = ["klant", "omzet", "kosten"]


def sentence(key, arguments):
    """The sentence in Dutch, after trying the English one as well."""
    for language in ("en", "nl"):
        words.use_language(language)
        said = words.say(key, **arguments)  # raises if a variable is not given
    return said


def refused(key, source, name="", customer=0, revenue=1, **options):
    """The arguments of the error that a file gives, having been said in both languages."""
    with pytest.raises(RecordsError) as caught:
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
    assert peak < megabytes


def remarks(found):
    return [remark.key for remark in found.remarks]


def text(*lines, encoding="utf-8"):
    return "\n".join(lines).encode(encoding) + b"\n".decode().encode(encoding)


# How it is separated, encoded and written ------------------------------------------------------


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize("newline", ["\r\n", "\n", "\r"])
def test_delimiters_and_line_ends(delimiter, newline):
    content = samples.csv_bytes(
        [TITLES, ["Jansen", "12.50", "3"], ["De Vries, P.", "7.25", "4"]],
        delimiter,
        newline=newline,
    )
    found, customers = load(content)
    assert found.delimiter == delimiter
    told = dict(rows=found.rows, columns=3, delimiter=found.separator, encoding=found.encoding)
    name = {";": "puntkomma", ",": "komma", "\t": "tab", "|": "strepen"}[delimiter]
    assert name in sentence("records-found-csv", told)
    assert customers.revenue.tolist() == [12.5, 7.25]
    assert customers.cost.tolist() == [3, 4]


@pytest.mark.parametrize(
    "encoding, told",
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("cp1252", "cp1252"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
    ],
)
def test_encodings(encoding, told):
    content = samples.csv_bytes(
        [["klant", "omzet"], ["José", "€ 5,50"], ["Zoë", "€ 1.000,00"], ["José", "€ 2,00"]],
        encoding=encoding,
    )
    found, customers = load(content)
    assert found.encoding == told
    assert found.columns[1].currencies == ("EUR",)
    assert found.columns[0].title == "klant"
    assert customers.revenue.tolist() == [7.5, 1000]


def test_an_encoding_that_shows_only_at_the_end():
    lines = ["klant;omzet", *(f"klant {i};1,50" for i in range(20_000)), "José;2,50"]
    found, customers = load(text(*lines, encoding="cp1252"))
    assert found.encoding == "cp1252"
    assert customers.revenue.sum() == 30_002.5


def test_excel_says_its_delimiter():
    found, customers = load(text("sep=;", "klant;omzet", "a;1,5", "b;2"))
    assert (found.delimiter, found.header, found.rows) == (";", 2, 2)
    assert customers.revenue.tolist() == [1.5, 2]


def test_the_reader_may_overrule():
    content = text("klant;omzet,x", "7;1,5", "8;2,5")
    assert preview(content).columns[1].title == "omzet,x"
    assert preview(content, delimiter=",").columns[0].title == "klant;omzet"
    found, customers = load(text("klant;omzet", "Jansen;5", "Smit;6"), header=0)
    assert found.header is None
    assert customers.skipped == ((1, "records-skip-text", ("…",)),)
    found, customers = load(text("klant;omzet", "nul;1", "Jansen;5", "Smit;6"), header=2)
    assert found.header == 2 and found.columns[0].title == "nul"
    assert customers.skipped == ((1, "records-skip-above", ()),)
    refused("records-no-such-line", text("klant;omzet", "a;1"), header=9)


AMOUNTS = [
    # written, with a decimal comma, with a decimal point (None: does not read that way)
    ("1234", 1234, 1234),
    ("0", 0, 0),
    ("12,5", 12.5, None),
    ("12.5", None, 12.5),
    ("€ 1.234,50", 1234.5, None),
    ("€1,234.50", None, 1234.5),
    ("1.234", 1234, 1.234),
    ("1,234", 1.234, 1234),
    ("1.234.567", 1_234_567, None),
    ("1,234,567", None, 1_234_567),
    ("0.123", None, 0.123),
    ("0,123", 0.123, None),
    ("1234.567", None, 1234.567),
    (",50", 0.5, None),
    ("1 234,50", 1234.5, None),
    ("1\u00a0234,50", 1234.5, None),
    ("1\u202f234\u202f567", 1_234_567, 1_234_567),
    ("1'234.50", None, 1234.5),
    ("1\u2019234.50", None, 1234.5),
    ("(1.234,50)", -1234.5, None),
    ("(€ 12,00)", -12, None),
    ("12,50-", -12.5, None),
    ("-12,50", -12.5, None),
    ("\u221212,50", -12.5, None),
    ("-€ 12,50", -12.5, None),
    ("€ -12,50", -12.5, None),
    ("€ 12,50-", -12.5, None),
    ("+12,50", 12.5, None),
    ("12,50 €", 12.5, None),
    ("EUR 12,50", 12.5, None),
    ("12.50 USD", None, 12.5),
    ("25,-", 25, None),
    ("€ 1.250,--", 1250, None),
    ("  7,5  ", 7.5, None),
    ("007", 7, 7),
]


@pytest.mark.parametrize("written, comma, point", AMOUNTS)
def test_amounts(written, comma, point):
    judged = amounts.judge([written])
    for sign, value in ((",", comma), (".", point)):
        (read,) = judged.values(sign)
        assert read == value if value is not None else np.isnan(read)


@pytest.mark.parametrize(
    "written",
    ["abc", "12k", "1.2.3", "1,23,456", "12,34,56", "--5", "-(5)", "(5", "5)", "EUR 5 USD", "1e5",
     "inf", "nan", "-", "€", "€ -", "1,", "1.", "12 34", "1234567890123456", "0x10", "=1+1",
     "01-02-2024", "2024-02-01", "1.2.2024", "12:30", "12%", "12,5 %", "#N/B", "#DIV/0!", "", " ",
     "9" * 500, "\x00", "1\n2"],
)  # fmt: skip
def test_what_is_no_amount(written):
    judged = amounts.judge([written])
    assert np.isnan(judged.values(",")).all() and np.isnan(judged.values(".")).all()


def test_odd_cells_do_not_shift_their_neighbours():
    cells = ["1,5", "a\x1eb", "2\n5", "", "€ 3,00"]
    assert amounts.judge(cells).values(",").tolist()[::4] == [1.5, 3]
    assert amounts.judge([]).values(",").size == 0


def test_a_column_tells_its_decimal_sign():
    found, customers = load(text("klant;omzet", "a;1.234", "b;12,50", "c;2.000"))
    assert [reading.decimal for reading in found.columns[1].readings] == [","]
    assert customers.revenue.tolist() == [1234, 12.5, 2000]
    _, customers = load(text("klant;omzet", "a;1.234", "b;12.50", "c;2.000"))
    assert customers.revenue.tolist() == [1.234, 12.5, 2]


def test_columns_may_differ_in_their_decimal_sign():
    _, customers = load(text("klant;omzet;kosten", "a;1.234,50;1,000.25", "b;2,5;7.5"))
    assert customers.revenue.tolist() == [1234.5, 2.5]
    assert customers.cost.tolist() == [1000.25, 7.5]


def test_an_unclear_column_is_asked_about_never_guessed():
    content = text("klant;omzet", "a;1.234", "b;950", "c;2.500")
    found = preview(content)
    comma, point = found.columns[1].readings
    assert (comma.decimal, comma.total) == (",", 4684)
    assert (point.decimal, round(point.total, 3)) == (".", 953.734)
    assert "records-remark-decimal" in remarks(found)
    assert found.decimal == ","  # only proposed
    refused("records-decimal-needed", content)
    assert load(content, decimal=",")[1].revenue.tolist() == [1234, 950, 2500]
    assert load(content, decimal=".")[1].revenue.tolist() == [1.234, 950, 2.5]


def test_a_column_that_mixes_both_is_asked_about():
    content = text("klant;omzet", "a;12,50", "b;12.75", "c;1")
    assert "records-remark-mixed-decimals" in remarks(preview(content))
    refused("records-decimal-needed", content)
    _, customers = load(content, decimal=",")
    assert customers.revenue.tolist() == [12.5, 1]
    assert customers.skipped == ((3, "records-skip-decimal", ("12.75",)),)


# What stands between the customers -------------------------------------------------------------


def test_lines_of_one_customer_are_summed():
    _, customers = load(
        text("klant;omzet;kosten", "Jansen;10;1", "Smit;5;2", " Jansen ;2,5;3", "jansen;1;1")
    )
    assert customers.revenue.tolist() == [12.5, 5, 1]
    assert customers.cost.tolist() == [4, 2, 1]
    assert customers.lines.tolist() == [2, 1, 1]


def test_negative_and_zero_revenue_is_kept_and_counted():
    _, customers = load(text("klant;omzet", "a;10", "b;-25", "c;0", "a;(4)", "d;0,00"))
    assert customers.revenue.tolist() == [6, -25, 0, 0]
    assert (customers.negative_lines, customers.zero_lines) == (2, 2)
    assert customers.skipped == ()


def test_every_reason_to_skip_has_its_line():
    _, customers = load(
        text(
            "klant;omzet;kosten",
            "a;10;1",
            "",
            ";;",
            "b;n.v.t.;2",
            "c;;2",
            "d;5;",
            ";7;2",
            "e;01-02-2024;3",
            "f;12%;3",
            "g;#N/B;3",
            "h;1;2;3",
            'i "x" y;8;4',
            '"j" k;9;4',
            "l;3;1",
        )
    )
    assert [skip[:2] for skip in customers.skipped] == [
        (3, "records-skip-empty"),
        (4, "records-skip-empty"),
        (5, "records-skip-text"),
        (6, "records-skip-no-revenue"),
        (7, "records-skip-no-cost"),
        (8, "records-skip-no-customer"),
        (9, "records-skip-date"),
        (10, "records-skip-percentage"),
        (11, "records-skip-error"),
        (12, "records-skip-too-wide"),
        (14, "records-skip-quote"),
    ]
    assert customers.revenue.tolist() == [10, 8, 3]
    shown = {skip.line: skip.values for skip in customers.skipped}
    assert shown[5] == ("…", "2") and shown[9] == ("01-02-2024", "3") and shown[14] == ()


@pytest.mark.parametrize(
    "row", ["Totaal;60;6", "TOTAAL: ;60;6", "Eindtotaal;€ 60,00;6", "Grand Total;60;6", ";60;6",
            "alles samen;60;6"]
)  # fmt: skip
def test_a_total_below_is_no_customer(row):
    lines = [f"klant {i};{i % 3};{1}" for i in range(40)]
    amount = sum(i % 3 for i in range(40))
    row = row.replace("60", str(amount))
    found, customers = load(text("klant;omzet;kosten", *lines, row))
    assert customers.skipped_count == {"records-skip-total": 1}
    assert customers.skipped[0].line == 42
    assert customers.revenue.sum() == amount
    assert customers.cost.sum() == 40
    assert "records-remark-total" in remarks(found)
    assert found.columns[1].readings[0].total == amount


def test_words_among_the_amounts_are_told_before_and_skipped_after():
    found, customers = load(text("klant;omzet", "a;10", "b;onbekend", "c;gratis", "d;5"))
    (remark,) = found.remarks
    assert remark == (
        "records-remark-not-numbers", {"column": "omzet", "count": 2, "line": 3}
    )  # fmt: skip
    assert customers.skipped_count == {"records-skip-text": 2}


def test_subtotals():
    rows = ["a;10", "b;20", "Subtotaal;30", "c;5", "d;7", "Subtotaal;12", "Totaal;42"]
    _, customers = load(text("klant;omzet", *rows))
    assert customers.revenue.tolist() == [10, 20, 5, 7]
    assert customers.skipped_count == {"records-skip-total": 3}


def test_a_customer_called_total_is_skipped_in_the_open():
    found, customers = load(text("klant;omzet", "a;10", "Total;25", "TotalEnergies;7", "b;3"))
    assert customers.revenue.tolist() == [10, 7, 3]
    assert customers.skipped == ((3, "records-skip-total-word", ("25",)),)


def test_a_last_customer_as_large_as_a_few_others_stays():
    _, customers = load(text("klant;omzet", "a;10", "b;20", "c;30"))
    assert customers.revenue.tolist() == [10, 20, 30]


def test_rows_that_a_stray_quotation_mark_swallows_are_counted():
    content = text("klant;omzet", '"Jansen;100', "Piet;50", '"Kees";70', "Jan;5", "Klaas;6")
    _, customers = load(content)
    assert customers.revenue.tolist() == [5, 6]
    assert [skip[:2] for skip in customers.skipped] == [
        (line, "records-skip-quote") for line in (2, 3, 4)
    ]
    content = text("klant;omzet", "a;1", '"Jansen;100', "Piet;50", 'Kees 12";70', "Jan;5")
    _, customers = load(content)
    assert customers.revenue.tolist() == [1, 5]
    assert customers.skipped_count == {"records-skip-quote": 3}
    content = text("klant;omzet", "a;1", *(f"k{i};2" for i in range(9)), '"Jansen;100', "Piet;50")
    _, customers = load(content)
    assert customers.revenue.sum() == 19
    assert customers.skipped_count == {"records-skip-quote": 2}


def test_a_cell_may_hold_several_lines():
    content = samples.csv_bytes(
        [["klant", "adres", "omzet"], ["a", "Laan 1\r\nEde", "5"], ["b", "x", "?"], ["c", "", "6"]]
    )
    _, customers = load(content)
    assert customers.revenue.tolist() == [5, 6]
    assert customers.skipped == ((4, "records-skip-text", ("?",)),)


# Titles ----------------------------------------------------------------------------------------


def test_lines_above_the_titles():
    found, customers = load(
        text("Omzet per klant;", "Periode;2023", "", "Klantnaam;Omzet", "a;5", "b;6,5")
    )
    assert found.header == 4
    assert customers.revenue.tolist() == [5, 6.5]
    assert [skip[:2] for skip in customers.skipped] == [
        (1, "records-skip-above"),
        (2, "records-skip-above"),
        (3, "records-skip-empty"),
    ]


def test_no_titles():
    found, customers = load(text("Jansen;5,50", "Smit;7"))
    assert found.header is None and "records-remark-no-header" in remarks(found)
    assert [column.name for column in found.columns] == ["A", "B"]
    assert customers.revenue.tolist() == [5.5, 7]


def test_customers_named_klant_are_no_titles():
    found, customers = load(text("Klant 1;2000", "Klant 2;n.v.t.", "Klant 3;2010"))
    assert found.header is None
    assert customers.revenue.tolist() == [2000, 2010]


def test_years_as_titles():
    found = preview(text("klant;2022;2023", "a;5;6", "b;7;8"))
    assert (found.header, found.rows, found.revenue) == (1, 2, None)
    assert [column.name for column in found.columns] == ["klant", "2022", "2023"]


@pytest.mark.parametrize(
    "titles, guessed",
    [
        ("Klantnr;Klant;Plaats;Omzet;Kosten", (0, 3, 4)),
        ("Order ID;Customer Name;City;Revenue;Cost to serve", (1, 3, 4)),
        ("Debiteur;Plaatsnaam;Land;Bedrag excl. btw;Kostprijs", (0, 3, 4)),
        ("id;e-mail;stad;aantal;totaal", (1, 4, None)),
        ("x;y;z;aantal;btw", (0, None, None)),
    ],
)
def test_guesses(titles, guessed):
    found = preview(text(titles, "001;Jansen;Zwolle;12,50;7", "002;Smit;Ede;7,5;3"))
    assert (found.customer, found.revenue, found.cost) == guessed


def test_columns_that_are_no_amounts():
    content = text(
        "klant;datum;dag;marge;telefoon;code;omzet",
        "a;1-2-2024;20240131;12%;612345678;007;5",
        "b;2-2-2024;20240201;13,5%;687654321;012;6",
    )
    found = preview(content)
    assert [column.kind for column in found.columns] == [
        "text", "date", "date", "percentage", "identifier", "identifier", "number",
    ]  # fmt: skip
    for index, key in (
        (0, "records-column-no-numbers"),
        (1, "records-column-dates"),
        (2, "records-column-dates"),
        (3, "records-column-percentages"),
        (4, "records-column-identifiers"),
    ):
        with pytest.raises(RecordsError) as caught:
            read_customers(found, customer=0, revenue=index)
        if index:
            said(caught.value, key)
        else:
            assert caught.value.key == "records-same-column"
    with pytest.raises(RecordsError) as caught:
        read_customers(found, customer=None, revenue=0)
    said(caught.value, "records-column-no-numbers")


def test_days_stay_days_after_a_stretch_of_blank_cells():
    blank = ["a;;5"] * 2 * tables.ROWS_AT_ONCE
    found = preview(text("klant;dag;omzet", "a;20240131;5", *blank, "a;20240201;6"))
    assert [column.kind for column in found.columns] == ["text", "date", "number"]


def test_currencies_are_not_added_up():
    content = text("klant;omzet", "a;€ 5,00", "b;$ 6,00")
    assert "records-remark-currencies" in remarks(preview(content))
    assert refused("records-mixed-currencies", content) == {
        "column": "omzet", "first": "EUR", "second": "USD",
    }  # fmt: skip


def test_oddities_far_below_the_titles():
    """Further down than what the titles were found in, and on the borders between two chunks."""
    size = tables.ROWS_AT_ONCE
    lines = [f"k{i % 7};{i % 5},5" for i in range(2 * size)]
    lines[size - 1] = '"k;1'
    lines[size] = '"k";1'
    lines[2 * size - 1] = "k;1;2"
    found, customers = load(text("klant;omzet", *lines, "k1;(1.000,00)"))
    assert [skip[:2] for skip in customers.skipped] == [
        (size + 1, "records-skip-quote"),
        (size + 2, "records-skip-quote"),
        (2 * size + 1, "records-skip-too-wide"),
    ]
    odd = (size - 1, size, 2 * size - 1)
    expected = sum(i % 5 + 0.5 for i in range(2 * size) if i not in odd) - 1000
    assert customers.revenue.sum() == found.columns[1].readings[0].total == expected
    # As many blank lines as fill chunks of their own are none at the end, and counted before it.
    blank = [""] * (2 * size)
    _, customers = load(text(*blank, "klant;omzet", "a;1", *blank, "b;2", *blank))
    assert customers.skipped_count == {"records-skip-empty": 4 * size}
    assert customers.revenue.tolist() == [1, 2]


def test_one_column():
    found, customers = load(text("omzet", "12,50", "7", "x", "8,00"))
    assert found.delimiter is None and "records-remark-one-column" in remarks(found)
    assert (found.customer, found.revenue) == (None, 0)
    assert customers.revenue.tolist() == [12.5, 7, 8]
    assert customers.skipped == ((4, "records-skip-text", ("…",)),)
    _, customers = load(text("revenue", "1,234.50", "2,345.00"))
    assert customers.revenue.tolist() == [1234.5, 2345]
    refused("records-one-column", text("klant", "Jansen", "Smit"))


def test_each_line_may_be_a_customer():
    found = preview(text("klant;omzet", "a;5", "a;6", "Totaal;11"))
    customers = read_customers(found, customer=None, revenue=1)
    assert customers.revenue.tolist() == [5, 6]
    assert customers.skipped_count == {"records-skip-total": 1}


# What is no list of customers ------------------------------------------------------------------


def test_nothing_to_read():
    refused("records-empty-file", b"")
    refused("records-empty-file", b"\n\r\n  \n;;;\n")
    refused("records-empty-file", samples.xlsx(("Blad1", [])))
    assert refused("records-header-only", text("klant;omzet"))["line"] == 1
    assert refused("records-header-only", text("", "klant;omzet", "", ""))["line"] == 2
    refused("records-header-only", samples.xlsx(("Blad1", [["klant", "omzet"]])))
    refused("records-no-numbers", text("klant;plaats", "Jansen;Zwolle", "Smit;Ede"))
    assert refused("records-nothing-left", text("klant;omzet", ";5", ";6")) == {"skipped": 2}


def test_a_comma_that_is_both_decimal_sign_and_delimiter():
    told = refused("records-wider-than-header", text("klant,omzet", "a,12,50", "b,7,25"))
    assert (told["line"], told["cells"], told["columns"]) == (2, 3, 2)


@pytest.mark.parametrize(
    "key, content",
    [
        ("records-picture", samples.picture()),
        ("records-picture", b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(99)),
        ("records-picture", b"RIFF\x10\0\0\0WEBPVP8 "),
        ("records-pdf", b"%PDF-1.7\n%\xe2\xe3"),
        ("records-archive", b"\x1f\x8b\x08\0\0\0\0\0"),
        ("records-archive", samples.zipped(**{"klanten.csv": "klant;omzet\na;1\n"})),
        ("records-web-page", b"<html><table><tr><td>klant</td></tr></table></html>"),
        ("records-web-page", b"\xef\xbb\xbf<?xml version='1.0'?><Workbook/>"),
        ("records-not-text", bytes(range(256)) * 20),
        ("records-not-text", b"klant;omzet\n" + bytes([1, 2, 3]) * 99),
        ("records-not-text", "klant;omzet\na;1\n".encode("utf-16-le") + b"\x00\xd8\x01"),
        ("records-encrypted", samples.ole("EncryptionInfo", "EncryptedPackage")),
        ("records-old-xls", samples.ole("Workbook")),
        ("records-xlsb", samples.zipped(**{"xl/workbook.bin": b"x", "[Content_Types].xml": b""})),
        ("records-ods", samples.zipped(mimetype=b"x", **{"content.xml": b"<x/>"})),
        ("records-xlsx-broken", b"PK\x03\x04" + bytes(99)),
        (
            "records-xlsx-broken",
            samples.zipped(**{"[Content_Types].xml": b"<", "xl/workbook.xml": b"<"}),
        ),
    ],
)
@pytest.mark.parametrize("name", ["klanten.csv", "klanten.xlsx"])
def test_files_are_known_by_what_is_in_them(key, content, name):
    refused(key, content, name)


def test_a_text_that_begins_like_a_binary_file_is_text():
    for title in ("PK nummer", "BMW-dealer", "GIF8", "MM", "Rar!", "<klant>"):
        found, customers = load(text(f"{title};omzet", "a;5", "b;6"))
        assert customers.revenue.sum() == 11
        assert found.columns[0].title == title


def test_paths(tmp_path, monkeypatch):
    path = tmp_path / "klanten.csv"
    path.write_bytes(text("klant;omzet", "a;5", "b;6"))
    for source in (path, str(path)):
        assert load(source)[1].revenue.sum() == 11
    assert refused("records-no-file", tmp_path / "nergens.csv") == {"name": "nergens.csv"}
    refused("records-no-file", "nergens\0.csv")
    refused("records-no-file", "x" * 5000)
    refused("records-a-folder", tmp_path)
    found = preview(path)
    path.write_bytes(text("klant;omzet", "a;5", "b;6", "c;7"))
    with pytest.raises(RecordsError) as caught:
        read_customers(found, customer=0, revenue=1)
    said(caught.value, "records-changed")
    path.unlink()
    with pytest.raises(RecordsError) as caught:
        read_customers(found, customer=0, revenue=1)
    said(caught.value, "records-no-file")

    def no_entry(self):
        raise PermissionError

    monkeypatch.setattr(Path, "is_dir", no_entry)
    refused("records-no-permission", path)


def test_limits(tmp_path, monkeypatch):
    path = tmp_path / "groot.csv"
    with path.open("wb") as file:
        file.truncate(tables.MOST_BYTES + 1)  # a hole: takes no room on the disk
    assert refused("records-too-large", path) == {"megabytes": 201, "most": 200}
    told = refused("records-line-too-long", text("klant;omzet", "a;1") + b"x" * (3 << 20))
    assert told == {"line": 3}
    refused("records-too-many-columns", text("klant;omzet", "a;1", ";" * 1001, "b;2"))
    wide = samples.xlsx(("B", [["klant", "omzet"], ["a", 1], [None] * 1001 + ["x"]]))
    refused("records-too-many-columns", wide)
    monkeypatch.setattr(tables, "MOST_LINES", 3000)
    lines = [f"k{i};1" for i in range(3001)]
    refused("records-too-many-lines", text("klant;omzet", *lines))
    assert load(text("klant;omzet", *lines[:-1]))[1].revenue.sum() == 3000
    rows = [["klant", "omzet"], *([f"k{i}", 1] for i in range(4000))]
    refused("records-too-many-lines", samples.xlsx(("B", rows)))


def test_memory_stays_bounded_on_one_endless_line(tmp_path):
    path = tmp_path / "lijn.csv"
    with path.open("wb") as file:
        file.write(b"klant;omzet\n")
        file.truncate(150 << 20)
    with at_most(megabytes=1):
        refused("records-not-text", path)
    with path.open("wb") as file:
        file.write(b"klant;omzet\n")
        for _ in range(40):
            file.write(b"a;" * 2**19)
    with at_most(megabytes=10):
        assert refused("records-line-too-long", path) == {"line": 2}


# Workbooks -------------------------------------------------------------------------------------


def workbook(*rows, **options):
    return samples.xlsx(("Blad1", [TITLES, *rows]), **options)


def test_a_workbook():
    content = workbook(["Jansen", 12.5, 3], ["Smit", 7, 2], ["Jansen", -2, 1], [None] * 3)
    found, customers = load(content, "klanten.xlsx")
    assert (found.form, found.sheet, found.encoding) == ("xlsx", "Blad1", None)
    assert customers.revenue.tolist() == [10.5, 7]
    assert customers.cost.tolist() == [4, 2]
    assert customers.negative_lines == 1
    sentence("records-found-xlsx", dict(rows=3, columns=3, sheet=found.sheet))


def test_a_workbook_with_another_name_and_numbers_kept_as_text():
    content = workbook([1001, "€ 1.234,50", 3], ["1001", 5.5, "7,25"], [1001.0, "(1,00)", 0])
    found, customers = load(content, "klanten.csv")
    assert found.form == "xlsx"
    assert customers.revenue.tolist() == [1239]
    assert customers.cost.tolist() == [10.25]


def test_dates_percentages_and_errors_in_a_workbook():
    day = datetime.date(2024, 1, 31)
    rows = [["klant", "datum", "marge", "omzet"], ["a", day, 0.2, 5], ["b", day, 0.3, 6]]
    found = preview(samples.xlsx(("B", rows), formats={2: "0.0%"}))
    assert [column.kind for column in found.columns] == ["text", "date", "percentage", "number"]
    rows = [["a", day, 1], ["b", "#N/A", 2], ["c", True, 2], ["d", 5, 2], ["e", 7, 1]]
    _, customers = load(workbook(*rows))
    assert customers.revenue.tolist() == [5, 7]
    assert [skip.reason for skip in customers.skipped] == [
        "records-skip-date", "records-skip-error", "records-skip-text",
    ]  # fmt: skip


def test_several_sheets():
    content = samples.xlsx(
        ("Leeg", []),
        ("2023", [["klant", "omzet"], ["a", 5]]),
        ("2024", [["klant", "omzet"], ["a", 7], ["b", 1]]),
        ("Geheim", [["klant", "omzet"], ["a", 9]]),
        hidden=("Geheim",),
    )
    found, customers = load(content)
    assert (found.sheet, found.sheets) == ("2023", ("2023", "2024"))
    assert "records-remark-sheets" in remarks(found)
    assert customers.revenue.sum() == 5
    found, customers = load(content, sheet="2024")
    assert found.sheet == "2024" and customers.revenue.sum() == 8
    refused("records-no-sheet", content, sheet="2025")
    refused("records-no-sheet", content, sheet="Geheim")


def test_formulas_are_read_as_the_values_that_were_stored():
    content = workbook(["a", "=2*3", 1], ["b", "=2*4", 1], ["c", 5, '=IF(1,"","")'])
    assert refused("records-formula-no-value", content) == {"line": 2, "column": "omzet"}
    content = samples.calculated(content, B2=6, B3=8, C4="")
    found, customers = load(content)
    assert customers.revenue.tolist() == [6, 8]
    # An empty text is a stored value as well.
    assert customers.skipped == ((4, "records-skip-no-cost", ("5", "")),)


def test_one_formula_without_a_value_is_not_skipped_in_silence():
    content = workbook(["a", 6, 1], ["b", "=2*4", 1], ["c", 5, 1])
    assert "records-remark-formulas" in remarks(preview(content))
    assert refused("records-formula-no-value", content) == {"line": 3, "column": "omzet"}
    content = workbook(["a", 6, 1], ["=A2", 7, 1], ["c", 5, 1])
    assert refused("records-formula-no-value", content) == {"line": 3, "column": "klant"}


def test_macros_are_never_run_only_mentioned():
    found, customers = load(samples.with_macros(workbook(["a", 6, 1], ["b", 7, 2])), "x.xlsm")
    assert "records-remark-macros" in remarks(found)
    assert customers.revenue.tolist() == [6, 7]


def test_a_zip_bomb_is_not_unpacked():
    content = samples.zip_bomb(workbook(["a", 6, 1]))
    assert len(content) < 1 << 20
    with at_most(megabytes=5):
        told = refused("records-xlsx-too-large", content)
    assert told["megabytes"] > 300
    # Below the limit, but packed as no real sheet is.
    refused("records-xlsx-broken", samples.zip_bomb(workbook(["a", 6, 1]), megabytes=50))


def test_a_bomb_of_entities_is_not_written_out():
    content = samples.with_sheet_xml(workbook(["a", 6, 1]), samples.billion_laughs())
    with at_most(megabytes=150):
        refused("records-xlsx-broken", content)


def test_a_sheet_that_says_the_wrong_size():
    def shrink(name, part):
        return re.sub(rb'<dimension ref="[^"]*"', b'<dimension ref="A1"', part)

    content = samples.repacked(workbook(["a", 6, 1], ["b", 7, 2]), shrink)
    assert load(content)[1].revenue.tolist() == [6, 7]


# What is kept, and what is not -----------------------------------------------------------------

SECRETS = ("Geheimzinnig", "geheim@voorbeeld.nl")


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_names_are_never_shown_nor_kept(form):
    name, address = SECRETS
    rows = [
        ["klant", "e-mail", "telefoon", "omzet"],
        *([f"{name} {i}", f"{i}{address}", f"06-1234{i:04d}", f"{i},5"] for i in range(50)),
        [name, address, "06", name],
        ["", address, "06", "12"],
    ]
    content = samples.csv_bytes(rows) if form == "csv" else samples.xlsx(("B", rows))
    found, customers = load(content)
    shown = repr(found) + repr(customers) + repr(vars(customers)) + repr(found.remarks)
    for index in (0, 1, 2):
        with pytest.raises(RecordsError) as caught:
            read_customers(found, customer=3, revenue=index)
        error = caught.value
        shown += repr(error) + str(error) + sentence(error.key, error.arguments)
        assert error.__cause__ is None and error.__context__ is None
    assert not any(secret in shown for secret in SECRETS)
    assert "061234" not in shown and "06-1234" not in shown
    # Nor in what is remembered between two files.
    assert not any(b"eheim" in shape for shape in amounts._SHAPES)


def test_names_in_a_broken_file_do_not_travel_with_the_error():
    content = text("klant;omzet", f"{SECRETS[0]};5", encoding="utf-16") + b"\x00\xd8\x01"
    with pytest.raises(RecordsError) as caught:
        preview(content)
    assert SECRETS[0] not in repr(caught.value) and caught.value.__suppress_context__


def test_titles_cannot_carry_an_address():
    found = preview(text(f"{SECRETS[1]};omzet\x07 \t in euro's {'x' * 99}", "a;5", "b;6"))
    assert found.columns[0].title == ""
    assert found.columns[1].title.startswith("omzet in euro's")
    assert len(found.columns[1].title) == 40


def test_nothing_is_written_or_sent(tmp_path):
    """In a process of its own, where Python itself reports every file and connection opened."""
    for name, content in {
        "klanten.csv": samples.csv_bytes([TITLES, ["a", "5", "1"], ["b", "6", "2"]]),
        "klanten.xlsx": workbook(["a", "=1+1", 1], ["b", 6, 2]),
    }.items():
        (tmp_path / name).write_bytes(content)
    code = """
import os, sys
from leadofilie import records
import openpyxl, encodings.cp1252
seen = []
def hook(event, arguments):
    if event == "open" and (arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)):
        seen.append((event, arguments[0]))
    if event.startswith(("socket", "subprocess", "os.", "shutil", "tempfile", "exec")):
        if event not in ("os.listdir", "os.scandir", "exec"):
            seen.append((event, arguments))
sys.dont_write_bytecode = True
sys.addaudithook(hook)
for name in sys.argv[1:]:
    content = open(name, "rb").read()
    for source in (name, content):
        try:
            found = records.preview(source)
            records.read_customers(found, customer=0, revenue=1, cost=2)
        except records.RecordsError as error:
            assert error.key == "records-formula-no-value"
print(seen)
"""
    paths = [str(path) for path in sorted(tmp_path.iterdir())]
    run = subprocess.run([sys.executable, "-c", code, *paths], capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    assert run.stdout.strip() == "[]"
    assert sorted(map(str, tmp_path.iterdir())) == paths


def test_pandas_is_not_needed():
    code = (
        "import sys; sys.modules['pandas'] = None; from leadofilie import records;"
        "assert 'openpyxl' not in sys.modules;"
        "found = records.preview(b'klant;omzet\\na;5\\nb;6\\n');"
        "print(records.read_customers(found, customer=0, revenue=1).revenue.sum())"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert run.stdout.strip() == "11.0", run.stderr


def test_many_skipped_lines_are_all_counted(monkeypatch):
    monkeypatch.setattr("leadofilie.records.own.MOST_SHOWN", 5)
    found = preview(text("klant;omzet", *("a;1" for _ in range(60)), *("a;x" for _ in range(40))))
    customers = read_customers(found, customer=0, revenue=1)
    assert customers.skipped_count == {"records-skip-text": 40}
    assert len(customers.skipped) == 5


# Large files -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """60,000 invoices of 5,000 customers, some 6 MB."""
    path = tmp_path_factory.mktemp("groot") / "facturen.csv"
    filler = "een omschrijving van wat er is geleverd en aan wie, zo lang als in het echt"
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write("factuurnr;klant;omschrijving;omzet;kosten\r\n")
        for i in range(60_000):
            amount = samples.dutch(i % 9973 + 0.25, euro=True)
            file.write(f"F{i:07d};Klant {i * 7919 % 5000};{filler};{amount};{i % 101},10\r\n")
    return path


def test_a_large_file_in_bounded_memory_with_progress(large):
    told = []
    # The file itself is 7 MB and its cells would be some 40.
    with at_most(megabytes=8):
        found = preview(large, progress=told.append)
        mark = len(told)
        customers = read_customers(found, customer=1, revenue=3, cost=4, progress=told.append)
    assert customers.revenue.size == 5000
    assert customers.revenue.sum() == sum(i % 9973 + 0.25 for i in range(60_000))
    assert round(customers.cost.sum(), 2) == sum(i % 101 for i in range(60_000)) + 6000
    assert found.columns[3].readings[0].total == customers.revenue.sum()
    for steps in (told[:mark], told[mark:]):
        assert steps == sorted(steps) and steps[-1] == 1 and 1 < len(steps) <= 101


def test_a_large_file_is_read_in_no_time(large):
    """60,000 lines in a second: five times what they take, so that only a real slip fails."""

    def seconds(run):
        start = time.process_time()
        run()
        return time.process_time() - start

    found = preview(large)
    assert min(seconds(lambda: preview(large)) for _ in range(3)) < 1
    read = lambda: read_customers(found, customer=1, revenue=3, cost=4)  # noqa: E731
    assert min(seconds(read) for _ in range(3)) < 1


def test_stopping_halfway(large):
    class Stop(Exception):
        pass

    def stop(share):
        raise Stop

    with pytest.raises(Stop):
        preview(large, progress=stop)


# Whatever a spreadsheet writes reads back ------------------------------------------------------

cents = st.integers(-10_000_000, 10_000_000)
names = st.text(st.characters(codec="cp1252", exclude_categories=("Cc",)), min_size=1, max_size=12)
tables_ = st.lists(st.tuples(names, cents, cents), min_size=1, max_size=30)


def expected(rows):
    """What the customers of a table bring and cost, in whole cents."""
    sums = {}
    for name, revenue, cost in rows:
        had = sums.setdefault(name.strip(), [0, 0])
        had[0] += revenue
        had[1] += cost
    return list(sums.values())


def usable(rows):
    """Leaves out what rightly reads otherwise: no name, a total, and a sum by chance."""
    rows = [row for row in rows if row[0].strip() and row[0].strip(" :=*").lower() not in
            records.own.titles.TOTALS]  # fmt: skip
    *others, last = rows or [("a", 1, 1)]
    if sum(row[1] for row in others) == last[1] or not rows:
        rows = [*rows, ("een", 123_456_789, 5)]
    return rows


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
    except RecordsError as error:
        sentence(error.key, error.arguments)


@settings(max_examples=300, deadline=None)
@given(st.text(st.sampled_from("ab;,\t\"\n\r .-€0129%()'=#T"), max_size=120))
def test_any_text_gives_a_table_or_a_sentence(content):
    try:
        load(content.encode())
    except RecordsError as error:
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


# The sentences ---------------------------------------------------------------------------------


def keys_in_code():
    code = "".join(path.read_text("utf-8") for path in (ROOT / "leadofilie/records").glob("*.py"))
    return set(re.findall(r'"(records-[a-z-]+)"', code))


def messages(language):
    class Variables(Visitor):
        def __init__(self):
            self.names = set()

        def visit_VariableReference(self, node):
            self.names.add(node.id.name)

    path = ROOT / "leadofilie/words" / language / "records.ftl"
    found = {}
    for entry in FluentParser().parse(path.read_text("utf-8")).body:
        assert not isinstance(entry, ast.Junk), entry.content
        if isinstance(entry, ast.Message):
            variables = Variables()
            variables.visit(entry)
            assert entry.id.name not in found
            found[entry.id.name] = variables.names
    return found


def test_every_key_has_its_sentence_in_both_languages():
    dutch, english = messages("nl"), messages("en")
    assert dutch == english
    assert keys_in_code() <= set(dutch)
    assert all(key.startswith("records-") for key in dutch)


def test_every_case_of_the_code_is_tried_here():
    tried = Path(__file__).read_text("utf-8")
    untried = [key for key in keys_in_code() if f'"{key}"' not in tried]
    assert untried == []
