"""How a file is separated, encoded and written; what is no list; workbooks."""

import numpy as np
import pytest
import samples
from files import TITLES, load, refused, remarks, text

from leadofilie.customers import amounts, preview


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
    assert found.rows == 2
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
    assert customers.skipped == ((1, "customers-skip-text", ("…",)),)
    found, customers = load(text("klant;omzet", "nul;1", "Jansen;5", "Smit;6"), header=2)
    assert found.header == 2 and found.columns[0].title == "nul"
    assert customers.skipped == ((1, "customers-skip-above", ()),)
    refused("customers-no-such-line", text("klant;omzet", "a;1"), header=9)


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
    ("$(1,234.50)", None, -1234.5),
    ("€ (12,00)", -12, None),
    ("12,50- EUR", -12.5, None),
    ("€ -", 0, 0),
    (" €  -   ", 0, 0),
    ("-", 0, 0),
    ("0.11000000000000001", None, 0.11000000000000001),
    ("1234.5600000000002", None, 1234.5600000000002),
    ("-1.234,56000000000023", -1234.56000000000023, None),
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
     "inf", "nan", "€", "1,", "1.", "12 34", "1234567890123456", "0x10", "=1+1", "-EUR-", "- -",
     "12345678901234567", "1234567890123456,5", "$(5", "(5)-", "-5-", "€ (-5)",
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
    assert "customers-remark-decimal" in remarks(found)
    assert found.decimal == ","  # only proposed
    refused("customers-decimal-needed", content)
    assert load(content, decimal=",")[1].revenue.tolist() == [1234, 950, 2500]
    assert load(content, decimal=".")[1].revenue.tolist() == [1.234, 950, 2.5]


def test_a_column_that_mixes_both_is_asked_about():
    content = text("klant;omzet", "a;12,50", "b;12.75", "c;1")
    assert "customers-remark-mixed-decimals" in remarks(preview(content))
    refused("customers-decimal-needed", content)
    _, customers = load(content, decimal=",")
    assert customers.revenue.tolist() == [12.5, 1]
    assert customers.skipped == ((3, "customers-skip-decimal", ("12.75",)),)
