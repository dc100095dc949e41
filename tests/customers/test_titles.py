"""Which line holds the titles, and that no customer's name is ever taken for one."""

import messy
import pytest
import samples
from reader import check, read

from leadofilie.customers import preview, read_customers

NAMES = ("Jansen", "Smit", "Bakker", "Visser", "Mulder", "Meijer")


def listed(*above, name=0, titles=()):
    rows = [*above, *titles, *([each, f"{n + 1}5,50"] for n, each in enumerate(NAMES))]
    return samples.csv_bytes(rows)


def shown(found):
    return repr(found) + repr(found.remarks) + " ".join(column.name for column in found.columns)


@pytest.mark.parametrize("stray", ["n.v.t.", "onbekend", "gratis"])
def test_a_customer_without_an_amount_is_no_title(stray):
    """Titles that nobody knows, and a stray text on the line below them."""
    found = preview(listed(["Vriend", "Poen"], ["Geheim", stray]))
    assert found.header == 1 and "Geheim" not in shown(found)
    assert "customers-remark-unknown-titles" in [remark.key for remark in found.remarks]
    customers = read_customers(found, customer=0, revenue=1)
    assert [skip[:2] for skip in customers.skipped] == [(2, "customers-skip-text")]
    assert customers.revenue.size == len(NAMES)


@pytest.mark.parametrize("stray", ["n.v.t.", "onbekend"])
@pytest.mark.parametrize("place", [0, 1, 2])
def test_no_titles_and_a_customer_without_an_amount(stray, place):
    rows = [["Jansen", "1,50"], ["Smit", "2,50"], ["Bakker", "3,50"], ["Visser", "4,50"]]
    rows.insert(place, ["Geheim", stray])
    found = preview(samples.csv_bytes(rows))
    assert "Geheim" not in shown(found) and "Jansen" not in shown(found)
    customers = read_customers(found, customer=0, revenue=1)
    assert customers.revenue.tolist() == [1.5, 2.5, 3.5, 4.5]


def test_a_line_with_an_amount_is_never_taken_for_titles():
    rows = [["Geheim", "n.v.t.", "7,50"], ["Smit", "2,50", "3,00"], ["Bakker", "3,50", "1,00"]]
    found = preview(samples.csv_bytes(rows))
    assert found.header is None
    assert read_customers(found, customer=0, revenue=2).revenue.tolist() == [7.5, 3, 1]


def test_customers_above_the_columns_are_not_shown():
    rows = [["Maand", *NAMES[:3]], ["jan", "1,50", "2", "3"], ["feb", "4", "5", "6"]]
    found = preview(samples.csv_bytes(rows))
    assert [column.name for column in found.columns] == ["Maand", "B", "C", "D"]
    assert not any(name in shown(found) for name in NAMES)


def test_titles_that_are_known_for_the_most_part_are_shown():
    rows = [["Klantnr", "Klant", "Rayon", "Omzet"], ["1", "a", "b", "5,50"], ["2", "c", "d", "6,5"]]
    names = [column.name for column in preview(samples.csv_bytes(rows)).columns]
    assert names == ["Klantnr", "Klant", "Rayon", "Omzet"]


def test_lines_above_the_titles_are_no_titles():
    found = preview(listed(["Omzet van de firma", ""], ["", ""], titles=[["Vriend", "Poen"]]))
    assert found.header == 3
    found = preview(listed(["Bedrijf", "Geheim BV"], titles=[["Vriend", "Omzet"]]))
    assert "Geheim" not in shown(found)


def test_what_a_file_says_about_its_amounts_is_told_before_it_is_read():
    def told(made):
        return [remark.key for remark in preview(made.csv()).remarks]

    bought = messy.truth(negative=True)
    assert "customers-remark-sign" in told(messy.bank(bought))
    assert "customers-remark-currency-codes" in told(messy.currencies(bought))
    assert "customers-remark-factor" in told(messy.in_thousands(bought))
    sides = messy.Made().put("Klant", "Debet", "Credit").put("a", "5,00", "").put("b", "6,50", "1")
    assert "customers-remark-two-sides" in told(sides)
    dashes = messy.plain([("Stil BV", [0]), *bought], (), write=messy.ACCOUNTING["-"])
    assert "customers-remark-dashes" in told(dashes)


def test_a_line_that_says_no_way_is_skipped_in_sight():
    made = messy.bank(messy.truth(negative=True))
    made.put("20251101", "Jansen", "", "", "5,00", "")
    outcome = check(made.csv(), made)
    assert outcome.customers.skipped_count == {"customers-skip-no-sign": 1}


def test_what_must_be_asked_first_is_asked_first():
    """A total can only be told once it is known which amounts go off."""
    made = messy.bank(messy.truth(negative=True))
    made.put("20251130", "Totaal", "", "Bij", messy.dutch(made.revenue), "")
    outcome = check(made.csv(), made)
    assert outcome.asked == ["customers-ask-sign"]
    assert outcome.customers.skipped_count == {"customers-skip-total": 1}


def test_subtotals_that_cannot_be_told_apart_are_said():
    """Three levels of which one is rounded: only the total below gives them away."""
    bought = messy.truth(customers=12)
    made = messy.pivot(bought, 3)
    made.rows[1][1] += 1  # so that the groups do not add up
    made.rows[5][1] -= 1
    outcome = read(made.xlsx())
    assert outcome.asked == ["customers-ask-times"]


def test_names_are_never_in_a_question():
    made = messy.subtotals(messy.truth(), "{} Totaal")
    made.put("Totaal Geheim", "", 17.5).put("", "", 1).put("", "", 2)
    found = preview(made.xlsx())
    asked = read(made.xlsx()).asked
    assert asked and "Geheim" not in shown(found)


def test_too_many_questions_of_a_kind_are_one():
    made = messy.plain(messy.truth(), ())
    for number in range(40):
        made.put(f"Totaal {messy.NAMES[number % 30]} {number}", f"{number},17")
    outcome = check(made.csv(), made)
    assert outcome.asked == ["customers-ask-says"]
