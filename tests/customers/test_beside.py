"""What stands beside a list, beside its customers or above them is not read as their revenue."""

import messy
import pytest
from reader import check, read, say

from leadofilie.customers import CustomersError, preview, read_customers

BOUGHT = messy.truth(customers=20, lines=4)
INVOICES = [(name, cents) for name, amounts in BOUGHT for cents in amounts]


# Two lists beside each other -------------------------------------------------------------------


def side_by_side(titles, gap):
    """One row is of two customers."""
    half = len(titles) // 2
    made = messy.Made()
    if any(titles):
        made.put(*titles[:half], *gap, *titles[half:])
    for (left, lefts), (right, rights) in zip(BOUGHT[:10], BOUGHT[10:], strict=True):
        made.put(left, messy.dutch(sum(lefts)), *gap, right, messy.dutch(sum(rights)))
    return made


@pytest.mark.parametrize("titles, gap", [
    (("Klant", "Omzet", "Klant", "Omzet"), [""]), (("Klant", "Omzet", "Klant", "Omzet"), []),
    (("Klant", "Omzet", "Klant", "Omzet"), ["", ""]), (("Klant", "Omzet", "Klant", "Kosten"), []),
    (("Klant", "Omzet", "Klant2", "Omzet3"), []), (("Wie", "Wat", "Wie", "Wat"), [""]),
    (("Klant 2024", "Omzet 2024", "Klant 2025", "Omzet 2025"), [""]),
    (("Klanten A-L", "Omzet", "Klanten M-Z", "Omzet"), []),
    (("Customer", "Revenue", "Customer", "Revenue"), [""]),
    (("Klant noord", "Omzet", "Klant zuid", "Bedrag"), [""]),
    (("Klant", "Omzet", "Relatie", "Bedrag"), [""]), (("", "", "", ""), [""]),
])  # fmt: skip
def test_two_lists_beside_each_other_are_refused_whatever_is_chosen(titles, gap):
    made = side_by_side(titles, gap)
    right = 2 + len(gap)
    for content in (made.csv(), made.xlsx()):
        for customer in (0, right):
            for revenue in (1, right + 1):
                outcome = read(content, made, customer=customer, revenue=revenue)
                assert outcome.refused == "customers-side-by-side"


def test_the_refusal_says_where_both_lists_are():
    found = preview(side_by_side(("Klant", "Omzet", "Klant", "Omzet"), [""]).csv())
    with pytest.raises(CustomersError) as caught:
        read_customers(found, customer=0, revenue=1)
    assert caught.value.arguments == {"first": "A", "second": "D"}
    assert "kolom D" in say(caught.value.key, caught.value.arguments)


@pytest.mark.parametrize("titles", [
    ("Klantnr", "Klant", "", "Omzet", "Kosten"), ("Customer", "Amount", "", "Customer ID", "Hours"),
    ("Klant", "Omzet", "", "Klantgroep", "Aantal"), ("Klant", "Omzet", "", "Plaats", "Uren"),
    ("Klant", "Omzet", "", "Klant sinds", "Korting"),
])  # fmt: skip
def test_one_list_with_an_empty_column_is_read(titles):
    revenue = 3 if "Omzet" in titles[3:] else 1
    made = messy.Made().put(*titles)
    for place, (name, amounts) in enumerate(BOUGHT):
        rest = [f"X{place}", name, "", f"Y{place}", f"{place + 1}"]
        rest[1 if revenue == 3 else 0] = name
        rest[revenue] = messy.dutch(sum(amounts))
        made.line(name, sum(amounts), *rest)
    assert check(made.csv(), made, revenue=revenue, customer=1 if revenue == 3 else 0).asked == []


# Balances of the year before -------------------------------------------------------------------


@pytest.mark.parametrize("word", [
    "Beginsaldo", "Opening balance", "Saldo vorig jaar", "Openingssaldo 2025", "Vorig saldo",
    "Balance brought forward", "Openstaand vorig jaar", "Balance last year", "Saldo van vorig jaar",
])  # fmt: skip
@pytest.mark.parametrize("subtotal", ["Totaal", None])
def test_what_was_still_owed_from_the_year_before_is_asked_about(word, subtotal):
    made = messy.Made(answers={"opening": "leave out"}).put("Klant", "Omschrijving", "Bedrag")
    for place, (name, amounts) in enumerate(BOUGHT):
        before = 2 * sum(amounts) + 101
        if place % 3 == 0:
            made.put(name, word, messy.dutch(before))
        for number, cents in enumerate(amounts):
            made.line(name, cents, name, f"Factuur {place}-{number}", messy.dutch(cents))
        if subtotal:
            made.put(name, subtotal, messy.dutch(sum(amounts) + before * (place % 3 == 0)))
    for content in (made.csv(), made.xlsx()):
        assert "customers-ask-opening" in check(content, made).asked


def test_one_balance_where_the_dates_are_is_asked_about_too():
    made = messy.Made(answers={"opening": "leave out"}).put("Klant", "Datum", "Bedrag")
    made.put(BOUGHT[0][0], "Beginsaldo", "1.234,56")
    for name, cents in INVOICES:
        made.line(name, cents, name, "03-02-2025", messy.dutch(cents))
    assert check(made.csv(), made).asked == ["customers-ask-opening"]


# Debtor cards ----------------------------------------------------------------------------------


@pytest.mark.parametrize("invoices", [1, 4])
@pytest.mark.parametrize("total", ["Totaal", None])
def test_of_debtor_cards_no_date_or_invoice_is_taken_for_a_customer(invoices, total):
    """The customer stands on a row above its invoices."""
    made = messy.Made().put("Datum", "Factuurnummer", "Omschrijving", "Bedrag")
    for place, (name, amounts) in enumerate(messy.truth(customers=20, lines=invoices)):
        made.put(f"{10_000 + place} - {name}", "", "", "")
        for number, cents in enumerate(amounts):
            made.put(f"{number + 3:02d}-03-2025", f"2025{place}{number}", f"Levering {place}",
                     messy.dutch(cents))
        if total:
            made.put(total, "", "", messy.dutch(sum(amounts)))
    for content in (made.csv(), made.xlsx()):
        assert preview(content).customer is None
        assert read(content, made, customer=0).refused == "customers-customer-dates"


# What was paid back ----------------------------------------------------------------------------


@pytest.mark.parametrize("title", ["Betaalstatus", "Payment status", "Status", "Financial Status"])
@pytest.mark.parametrize("came, lost", [
    ("Betaald", "Terugbetaald"), ("paid", "refunded"), ("paid", "partially_refunded"),
    ("Betaald", "Geannuleerd"), ("wc-completed", "wc-refunded"), ("Betaald", "Gecrediteerd"),
])  # fmt: skip
def test_what_a_payment_says_was_paid_back_is_asked_about(title, came, lost):
    made = messy.Made(answers={"status": "leave out"}).put("Order", "Klant", title, "Bedrag")
    for number, (name, cents) in enumerate(INVOICES):
        made.line(name, cents, f"O{number}", name, came, messy.dutch(cents))
        if number % 9 == 0:
            made.put(f"R{number}", f"Ander {number}", lost, messy.dutch(cents))
    assert check(made.csv(), made, customer=1, revenue=3).asked == ["customers-ask-status"]


def test_how_was_paid_is_not_asked_about():
    made = messy.Made().put("Order", "Klant", "Betaalmethode", "Bedrag")
    for number, (name, cents) in enumerate(INVOICES):
        made.line(name, cents, f"O{number}", name, ("iDEAL", "Creditcard")[number % 2],
                  messy.dutch(cents))
    assert check(made.csv(), made, customer=1).asked == []


# Products sorted by amount ---------------------------------------------------------------------


def bought_of_each(title, other):
    made = messy.Made(answers={"running": "once"}).put("Klant", title, "Omzet")
    for number, (name, amounts) in enumerate(sorted(messy.truth(customers=20, lines=6)), 1):
        for place, cents in enumerate(sorted(amounts, reverse=True)):
            made.line(name, cents, name, other.format(9 - place, number), messy.dutch(cents))
    return made


@pytest.mark.parametrize("title", ["Product", "Artikelgroep", "Omschrijving"])
def test_products_sorted_by_amount_below_each_customer_are_no_running_totals(title):
    made = bought_of_each(title, "Artikel {}")
    assert check(made.csv(), made).asked == []


def test_without_products_amounts_that_fall_are_still_asked_about():
    for title, other in (("Datum", "{1:02d}-{0:02d}-2025"), ("Wat", "Artikel {} {}"),
                         ("Product, stand per maand", "Artikel {} {}")):  # fmt: skip
        assert read(bought_of_each(title, other).csv()).asked == ["customers-ask-running"]


# Credit notes without a minus ------------------------------------------------------------------


def with_credits(title, invoice, credit, minus=""):
    made = messy.Made(answers={"credit": "minus"}).put(title, "Datum", "Klant", "Bedrag")
    for number, (name, cents) in enumerate(INVOICES):
        made.line(name, cents, invoice.format(number), "01-02-2025", name, messy.dutch(cents))
        if number % 9 == 4:
            made.line(name, -cents // 3, credit.format(number), "01-03-2025", name,
                      minus + messy.dutch(-(-cents // 3)))
    return made


@pytest.mark.parametrize("title", ["Factuurnummer", "Nummer", "Document", "Omschrijving"])
@pytest.mark.parametrize("invoice, credit", [
    ("F{}", "CN{}"), ("VF-2025-{:04d}", "CR-2025-{:04d}"), ("2025{:04d}", "Creditnota 2025{:04d}"),
    ("INV-{}", "Credit note {}"),
])  # fmt: skip
@pytest.mark.parametrize("total", [True, False])
def test_credit_notes_that_only_their_number_tells_are_asked_about(title, invoice, credit, total):
    made = with_credits(title, invoice, credit)
    if total:
        made.put("Totaal", "", "", messy.dutch(made.revenue))
    for content in (made.csv(), made.xlsx()):
        asked = read(content, made, customer=2, revenue=3).asked
        if title == "Omschrijving" and not credit.startswith("Credit"):
            assert "customers-ask-credit" not in asked  # it may be what an article is called
        else:
            assert "customers-ask-credit" in check(content, made, customer=2, revenue=3).asked


def test_credit_notes_with_a_minus_and_other_numbers_like_theirs_are_not_asked_about():
    made = with_credits("Factuurnummer", "F{}", "CN{}", minus="-")
    assert check(made.csv(), made, customer=2, revenue=3).asked == []
    for title, other in (("Artikel", "CR2032"), ("Postcode", "CR0 2AB"), ("Klantcode", "CN{}"),
                         ("Betaald met", "Creditcard")):  # fmt: skip
        made = messy.Made().put(title, "Klant", "Bedrag")
        for number, (name, cents) in enumerate(INVOICES):
            made.line(name, cents, other.format(number) if number % 5 == 0 else f"A{number}", name,
                      messy.dutch(cents))
        assert check(made.csv(), made, customer=1, revenue=2).asked == []
