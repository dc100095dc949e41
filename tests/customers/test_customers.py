"""What stands between the customers, titles and columns."""

import pytest
import samples
from files import load, refused, remarks, said, text

from leadofilie.customers import CustomersError, limits, preview, read_customers


# What stands between the customers ---------------------------------------------------------------
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
        (3, "customers-skip-empty"),
        (4, "customers-skip-empty"),
        (5, "customers-skip-text"),
        (6, "customers-skip-no-revenue"),
        (7, "customers-skip-no-cost"),
        (8, "customers-skip-no-customer"),
        (9, "customers-skip-date"),
        (10, "customers-skip-percentage"),
        (11, "customers-skip-error"),
        (12, "customers-skip-too-wide"),
        (14, "customers-skip-quote"),
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
    assert customers.skipped_count == {"customers-skip-total": 1}
    assert customers.skipped[0].line == 42
    assert customers.revenue.sum() == amount
    assert customers.cost.sum() == 40
    assert "customers-remark-total" in remarks(found)
    assert found.columns[1].readings[0].total == amount


def test_words_among_the_amounts_are_told_before_and_skipped_after():
    found, customers = load(text("klant;omzet", "a;10", "b;onbekend", "c;gratis", "d;5"))
    (remark,) = found.remarks
    assert remark == (
        "customers-remark-not-numbers", {"column": "omzet", "count": 2, "line": 3}
    )  # fmt: skip
    assert customers.skipped_count == {"customers-skip-text": 2}


def test_subtotals():
    rows = ["a;10", "b;20", "Subtotaal;30", "c;5", "d;7", "Subtotaal;12", "Totaal;42"]
    _, customers = load(text("klant;omzet", *rows))
    assert customers.revenue.tolist() == [10, 20, 5, 7]
    assert customers.skipped_count == {"customers-skip-total": 3}


def test_rows_that_a_stray_quotation_mark_swallows_are_counted():
    content = text("klant;omzet", '"Jansen;100', "Piet;50", '"Kees";70', "Jan;5", "Klaas;6")
    _, customers = load(content)
    assert customers.revenue.tolist() == [5, 6]
    assert [skip[:2] for skip in customers.skipped] == [
        (line, "customers-skip-quote") for line in (2, 3, 4)
    ]
    content = text("klant;omzet", "a;1", '"Jansen;100', "Piet;50", 'Kees 12";70', "Jan;5")
    _, customers = load(content)
    assert customers.revenue.tolist() == [1, 5]
    assert customers.skipped_count == {"customers-skip-quote": 3}
    content = text("klant;omzet", "a;1", *(f"k{i};2" for i in range(9)), '"Jansen;100', "Piet;50")
    _, customers = load(content)
    assert customers.revenue.sum() == 19
    assert customers.skipped_count == {"customers-skip-quote": 2}


def test_a_cell_may_hold_several_lines():
    content = samples.csv_bytes(
        [["klant", "adres", "omzet"], ["a", "Laan 1\r\nEde", "5"], ["b", "x", "?"], ["c", "", "6"]]
    )
    _, customers = load(content)
    assert customers.revenue.tolist() == [5, 6]
    assert customers.skipped == ((4, "customers-skip-text", ("?",)),)


# Titles ------------------------------------------------------------------------------------------
def test_lines_above_the_titles():
    found, customers = load(
        text("Omzet per klant;", "Periode;2023", "", "Klantnaam;Omzet", "a;5", "b;6,5")
    )
    assert found.header == 4
    assert customers.revenue.tolist() == [5, 6.5]
    assert [skip[:2] for skip in customers.skipped] == [
        (1, "customers-skip-above"),
        (2, "customers-skip-above"),
        (3, "customers-skip-empty"),
    ]


def test_no_titles():
    found, customers = load(text("Jansen;5,50", "Smit;7"))
    assert found.header is None and "customers-remark-no-header" in remarks(found)
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
        ("Email;City;Status;Subtotal;Refunded Amount", (0, 3, None)),
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
        (0, "customers-column-no-numbers"),
        (1, "customers-column-dates"),
        (2, "customers-column-dates"),
        (3, "customers-column-percentages"),
        (4, "customers-column-identifiers"),
    ):
        with pytest.raises(CustomersError) as caught:
            read_customers(found, customer=0, revenue=index)
        if index:
            said(caught.value, key)
        else:
            assert caught.value.key == "customers-same-column"
    with pytest.raises(CustomersError) as caught:
        read_customers(found, customer=None, revenue=0)
    said(caught.value, "customers-column-no-numbers")


def test_days_stay_days_after_a_stretch_of_blank_cells():
    blank = ["a;;5"] * 2 * limits.ROWS_AT_ONCE
    found = preview(text("klant;dag;omzet", "a;20240131;5", *blank, "a;20240201;6"))
    assert [column.kind for column in found.columns] == ["text", "date", "number"]


def test_currencies_are_not_added_up():
    content = text("klant;omzet", "a;€ 5,00", "b;$ 6,00")
    assert "customers-remark-currencies" in remarks(preview(content))
    assert refused("customers-mixed-currencies", content) == {
        "column": "omzet", "first": "EUR", "second": "USD",
    }  # fmt: skip


def test_oddities_far_below_the_titles():
    """Further down than what the titles were found in, and on the borders between two chunks."""
    size = limits.ROWS_AT_ONCE
    lines = [f"k{i % 7};{i % 5},5" for i in range(2 * size)]
    lines[size - 1] = '"k;1'
    lines[size] = '"k";1'
    lines[2 * size - 1] = "k;1;2"
    found, customers = load(text("klant;omzet", *lines, "k1;(1.000,00)"))
    assert [skip[:2] for skip in customers.skipped] == [
        (size + 1, "customers-skip-quote"),
        (size + 2, "customers-skip-quote"),
        (2 * size + 1, "customers-skip-too-wide"),
    ]
    odd = (size - 1, size, 2 * size - 1)
    expected = sum(i % 5 + 0.5 for i in range(2 * size) if i not in odd) - 1000
    assert customers.revenue.sum() == found.columns[1].readings[0].total == expected
    # As many blank lines as fill chunks of their own are none at the end, and counted before it.
    blank = [""] * (2 * size)
    _, customers = load(text(*blank, "klant;omzet", "a;1", *blank, "b;2", *blank))
    assert customers.skipped_count == {"customers-skip-empty": 4 * size}
    assert customers.revenue.tolist() == [1, 2]


def test_one_column():
    found, customers = load(text("omzet", "12,50", "7", "x", "8,00"))
    assert found.delimiter is None and "customers-remark-one-column" in remarks(found)
    assert (found.customer, found.revenue) == (None, 0)
    assert customers.revenue.tolist() == [12.5, 7, 8]
    assert customers.skipped == ((4, "customers-skip-text", ("…",)),)
    _, customers = load(text("revenue", "1,234.50", "2,345.00"))
    assert customers.revenue.tolist() == [1234.5, 2345]
    refused("customers-one-column", text("klant", "Jansen", "Smit"))


def test_each_line_may_be_a_customer():
    found = preview(text("klant;omzet", "a;5", "a;6", "Totaal;11"))
    customers = read_customers(found, customer=None, revenue=1)
    assert customers.revenue.tolist() == [5, 6]
    assert customers.skipped_count == {"customers-skip-total": 1}
