"""No list that counts its customers twice, or only one of their years, is read in silence."""

import messy
import pytest
from files import text
from reader import check, read

from leadofilie.customers import CustomersError, preview, read_customers

# A list pasted below itself --------------------------------------------------------------------


@pytest.mark.parametrize("heading", [True, False])
@pytest.mark.parametrize("times", [2, 3])
@pytest.mark.parametrize("labels", [(), ("Totaal",), ("Firma",)])
@pytest.mark.parametrize("order", [None, lambda row: str(row[0])])
def test_a_list_pasted_below_itself_is_asked_about(heading, times, labels, order):
    bought = messy.truth(customers=9)
    made = messy.pasted(messy.plain(bought, labels), times, heading, order)
    for content in (made.csv(), made.xlsx()):
        outcome = check(content, made)
        assert "customers-ask-copies" in outcome.asked
        assert outcome.customers.revenue.size == 9


def test_invoices_pasted_below_themselves_are_asked_about():
    made = messy.pasted(messy.invoices(messy.truth(lines=5)))
    assert check(made.csv(), made, customer=1).asked == ["customers-ask-copies"]


def test_a_total_of_both_copies_gives_nothing_away():
    """The total is right of what stands above it, and that is twice too much."""
    bought = messy.truth(customers=9)
    for label in ("Totaal", "Firma"):
        for times in (1, 2):
            made = messy.pasted(messy.plain(bought, ()))
            made.put(label, messy.dutch(times * messy.total(bought)))
            assert "customers-ask-copies" in check(made.csv(), made).asked


def test_both_sums_are_told_and_a_list_that_is_right_may_stay():
    made = messy.pasted(messy.plain(messy.truth(customers=9), ()))
    outcome = read(made.csv(), made)
    assert outcome.customers.skipped_count["customers-skip-answered"] == 9
    made.answers = {"copies": "all"}
    outcome = read(made.csv(), made)
    assert outcome.customers.revenue.sum() == pytest.approx(2 * made.revenue / 100)


def test_customers_who_come_back_are_not_taken_for_copies():
    """The same amount every month, on another day or with another invoice."""
    for column, cell in (("Datum", "01-{:02d}-2025"), ("Factuur", "F{:04d}")):
        made = messy.Made().put("Klant", column, "Bedrag")
        for month in range(1, 13):
            for place, name in enumerate(messy.NAMES[:10]):
                amount = 1000 + 100 * place
                made.line(name, amount, name, cell.format(month), messy.dutch(amount))
        assert check(made.csv(), made).asked == []
    some = [("a", 5), ("b", 6), ("a", 5), ("c", 7), ("c", 7), ("c", 7), ("d", 9), ("e", 10)]
    made = messy.Made().put("Klant", "Bedrag")
    for name, amount in some:
        made.line(name, 100 * amount, name, amount)
    assert check(made.csv(), made).asked == []


# One line that is more than all others ---------------------------------------------------------


@pytest.mark.parametrize("share", [1.2, 1.5, 3, 8.5, 1000])
@pytest.mark.parametrize("customers", [4, 12])
def test_a_line_larger_than_all_others_together_is_asked_about(share, customers):
    """It may be the total of a longer list."""
    bought = [(name, [1000 + 7 * place]) for place, (name, _) in
              enumerate(messy.truth(customers=customers))]  # fmt: skip
    for label in ("Firma", "Walvis"):
        made = messy.plain([*bought], ())
        made.put(label, messy.dutch(round(share * messy.total(bought))))
        outcome = check(made.csv(), made)
        assert outcome.asked == ["customers-ask-larger"]
        assert outcome.customers.revenue.size == customers
    made = messy.plain([*bought, ("Walvis", [round(share * messy.total(bought))])], ())
    assert check(made.csv(), made).asked == ["customers-ask-larger"]


def test_a_large_customer_of_many_lines_is_a_customer():
    bought = [*messy.truth(), ("Walvis", [90_000_000, 100_000])]
    made = messy.invoices(bought, ())
    assert check(made.csv(), made, customer=1).asked == []


# Periods across --------------------------------------------------------------------------------

EXCEL = [
    (("Rijlabels", 2022, 2023), [("Som van Omzet", "Kolomlabels", "", "")], "Eindtotaal"),
    (("Row Labels", 2022, 2023), [("Sum of Sales", "Column Labels", "", "")], "Grand Total"),
    (("Klant", 2022, 2023), [("Omzet", "Jaar", "", "")], "Eindtotaal"),
    (("Klant", 2024, 2023, 2022), [], "Totaal"),
    (("Debiteur", "jan", "feb", "mrt", "apr"), [("Omzet", "Maand", "", "", "", "")], "Totaal"),
    (("Rijlabels", "Kwartaal1", "Kwartaal2"), [("Som van Omzet", "Kolomlabels", "", "")],
     "Eindtotaal"),
    (("Klant", "2022-01", "2022-02", "2022-03"), [], "Total"),
    (("Klant", "Omzet 2022", "Omzet 2023"), [], "Omzet totaal"),
    (("Vriend", 2022, 2023), [], "Samen"),
    (("", 2022, 2023), [], "Eindtotaal"),
]  # fmt: skip


@pytest.mark.parametrize("titles, top, total", EXCEL)
@pytest.mark.parametrize("below", ["Eindtotaal", "Grand Total", None])
def test_a_customers_total_over_the_years_is_read(titles, top, total, below):
    made = messy.across(messy.truth(lines=4), titles, top, total, below)
    for content in (made.xlsx(), made.csv()):
        outcome = check(content, made, revenue=len(titles))
        assert outcome.asked == []
        assert outcome.customers.revenue.size == len(made.customers)


@pytest.mark.parametrize("titles, top, total", EXCEL)
@pytest.mark.parametrize("both", [True, False])
@pytest.mark.parametrize("below", ["Totaal", None])
def test_one_year_is_never_taken_for_all_of_them(titles, top, total, both, below):
    made = messy.across(messy.truth(lines=4), titles, top, total if both else None, below)
    for column in range(1, len(titles)):
        for content in (made.xlsx(), made.csv()):
            outcome = check(content, made, revenue=column)
            assert outcome.asked == ["customers-ask-periods"]


def test_one_year_may_be_chosen_and_is_then_that_year():
    rows = [["Klant", 2022, 2023], ["a", 5, 6], ["b", "", 8], ["c", 9, ""]]
    made = messy.Made(rows, {"a": 600, "b": 800}, answers={"periods": "one"})
    outcome = read(made.csv(), made, revenue=2)
    assert outcome.customers.revenue.tolist() == [6, 8]
    assert outcome.customers.skipped_count == {"customers-skip-no-revenue": 1}


def test_an_amount_that_cannot_be_read_is_told_also_beside_another_year():
    rows = [["Klant", 2022, 2023], ["a", 5, 6], ["b", "?", 8], ["c", 9, ""], ["d", "", ""]]
    made = messy.Made(rows, answers={"periods": "all"})
    customers = read(made.csv(), made, revenue=1).customers
    assert customers.revenue.tolist() == [11, 9]
    assert [skip[:2] for skip in customers.skipped] == [
        (3, "customers-skip-text"), (5, "customers-skip-no-revenue")]
    assert customers.skipped[0].values == ("?", "8")


def test_costs_of_several_years_are_asked_about_too():
    titles = ["Klant", "Omzet 2022", "Omzet 2023", "Kosten 2022", "Kosten 2023"]
    made = messy.Made([titles, ["a", 5, 6, 1, 2], ["b", 7, "", 3, ""]],
                      {"a": 1100, "b": 700}, answers={"periods": "all"})
    outcome = check(made.csv(), made, cost=4)
    assert outcome.asked == ["customers-ask-periods"] * 2
    assert outcome.customers.cost.tolist() == [3, 3]


def test_a_total_that_is_not_that_of_the_years_shown_is_asked_about():
    rows = [["Klant", 2022, 2023, "Totaal"], ["a", 5, 6, 20], ["b", 7, 8, 30], ["c", 9, 1, 10]]
    made = messy.Made(rows, {"a": 1100, "b": 1500, "c": 1000}, answers={"periods": "all"})
    assert check(made.csv(), made).asked == ["customers-ask-periods"]
    rows = [["Klant", "Aantal 2022", "Aantal 2023", "Omzet"], ["a", 5, 6, 20], ["b", 7, 8, 30]]
    made = messy.Made(rows, {"a": 2000, "b": 3000})
    assert check(made.csv(), made).asked == []


def test_years_with_their_months_below_are_all_added_up():
    rows = [["Som van Omzet", "Kolomlabels", "", "", "", "", "", ""],
            ["", 2022, "", "Totaal 2022", 2023, "", "Totaal 2023", "Eindtotaal"],
            ["Rijlabels", "jan", "feb", "", "jan", "feb", "", ""],
            ["a", 1, 2, 3, 4, 5, 9, 12], ["b", "", 6, 6, 7, "", 7, 13],
            ["c", 5, "", 5, 2, 3, 5, 10], ["Eindtotaal", 6, 8, 14, 13, 8, 21, 35]]  # fmt: skip
    made = messy.Made(rows, {"a": 1200, "b": 1300, "c": 1000}, answers={"periods": "all"})
    for column, asked in ((1, ["customers-ask-periods"]), (3, ["customers-ask-periods"]), (7, [])):
        for content in (made.xlsx(), made.csv()):
            assert check(content, made, revenue=column).asked == asked


def test_revenue_and_cost_below_each_year_are_kept_apart():
    rows = [["", "Kolomlabels", "", "", "", "", ""],
            ["", 2022, "", 2023, "", "Totaal Som van Omzet", "Totaal Som van Kosten"],
            ["Rijlabels", *["Som van Omzet", "Som van Kosten"] * 2, "", ""],
            ["a", 9, 2, 4, 1, 13, 3], ["b", 8, 6, 7, 2, 15, 8], ["c", 5, 1, 2, 3, 7, 4]]
    made = messy.Made(rows, {"a": 1300, "b": 1500, "c": 700}, answers={"periods": "all"})
    for content in (made.xlsx(), made.csv()):
        assert check(content, made).asked == []
        assert check(content, made, revenue=3).asked == ["customers-ask-periods"]
        assert read(content, made, cost=6).customers.cost.tolist() == [3, 8, 4]


def test_quarters_and_their_year_are_not_added_up():
    rows = [["Klant", "Q1 2022", "Q2 2022", 2022], ["a", 5, 6, 11], ["b", 7, 8, 15]]
    made = messy.Made(rows, {"a": 1100, "b": 1500}, answers={"periods": "all"})
    assert check(made.csv(), made, revenue=3).asked == []
    assert check(made.csv(), made, revenue=1).asked == ["customers-ask-periods"]


def test_amounts_that_look_like_years_are_no_titles():
    for first in (("Jansen", 2010, 2011), ("Jansen", "1900.00", "1900.00"), ("2010", 2012, 2011)):
        made = messy.Made().put("Klant", "Omzet", "Kosten")
        for name, revenue, cost in (first, ("Smit", 2012, 2013), ("Bos", 600, 6), ("Vos", 900, 7)):
            made.line(name, round(float(revenue) * 100), name, revenue, cost)
        assert check(made.csv(), made, cost=2).asked == []


def test_years_as_titles_do_not_give_a_name_away():
    found = preview(text("Geheim;2022;2023", "Smit;5;6", "Bos;7;8"))
    assert "Geheim" not in repr(found)


# "1.500" ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("amounts", [
    ["1.500"], ["1,500"], ["1.500", "2.750"], ["12.345"], ["€ 1.500", "€ 950"],
    ["-1,500", "1,250"], ["(1.500)"],
])  # fmt: skip
@pytest.mark.parametrize("titles", [["Klant;Omzet"], []])
@pytest.mark.parametrize("write", [lambda made: made.csv(), lambda made: made.csv(","),
                                   lambda made: made.xlsx()])
def test_three_digits_behind_a_sign_are_asked_about(amounts, titles, write):
    made = messy.Made([each.split(";") for each in titles])
    for name, amount in zip(messy.NAMES, amounts, strict=False):
        made.put(name, amount)
    found = preview(write(made))
    assert [reading.decimal for reading in found.columns[1].readings] == [",", "."]
    assert "customers-remark-decimal" in [remark.key for remark in found.remarks]
    with pytest.raises(CustomersError) as caught:
        read_customers(found, customer=0, revenue=1)
    assert caught.value.key == "customers-decimal-needed"


# A list summed up in a few lines -----------------------------------------------------------------


@pytest.mark.parametrize("above", [True, False])
@pytest.mark.parametrize("names", [("A-klanten", "B-klanten", "C-klanten"), ("Online", "Winkel"),
                                   ("Noord", "Oost", "Zuid", "West", "Midden")])
@pytest.mark.parametrize("total", [None, "Totaal"])
def test_a_list_summed_up_in_a_few_lines_is_asked_about(above, names, total):
    amounts = [100_050 + 3_725 * place for place in range(30)]
    made = messy.Made().put("Klant", "Bedrag")

    def recap():
        for place, name in enumerate(names):
            made.put(name, messy.dutch(sum(amounts[place::len(names)])))
        if total:
            made.put(total, messy.dutch(sum(amounts)))

    if above:
        recap()
    for place, amount in enumerate(amounts):
        made.line(f"Klant {place}", amount, f"Klant {place}", messy.dutch(amount))
    if not above:
        recap()
    for content in (made.csv(), made.xlsx()):
        outcome = check(content, made)
        assert "customers-ask-recap" in outcome.asked
        assert outcome.customers.revenue.size == 30
