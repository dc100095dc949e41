"""Lines that tell the same money once more, or money that never came, are asked about."""

import itertools
import random

import messy
import pytest
from reader import check

BOUGHT = messy.truth(customers=20, lines=4)
INVOICES = [(name, cents) for name, amounts in BOUGHT for cents in amounts]


def listed(*titles, **answers):
    return messy.Made(answers=answers).put(*titles)


def rounded(cents):
    """A tenth of a cent is rounded as in any bookkeeping."""
    return int(cents + 0.5)


# A tax below each amount, or the amount with it ------------------------------------------------


@pytest.mark.parametrize("rate", [0.21, 0.09, 0.2])
@pytest.mark.parametrize("with_it", [True, False])
@pytest.mark.parametrize("above", [True, False])
def test_a_tax_without_a_word_is_asked_about(rate, with_it, above):
    made = listed("Factuur", "Klant", "Bedrag", tax="once")
    for number, (name, cents) in enumerate(INVOICES):
        row = [f"F{number}", name, messy.dutch(rounded(cents * (rate + with_it)))]
        if above:
            made.put(*row)
        made.line(name, cents, f"F{number}", name, messy.dutch(cents))
        if not above:
            made.put(*row)
    for content in (made.csv(), made.xlsx()):
        assert check(content, made, customer=1).asked == ["customers-ask-tax"]


def test_an_amount_its_tax_and_both_together_count_once():
    made = listed("Klant", "Omschrijving", "Bedrag", tax="once")
    for name, amounts in BOUGHT:
        cents = sum(amounts)
        made.line(name, cents, name, "Omzet excl. btw", messy.dutch(cents))
        made.put(name, "Btw 21%", messy.dutch(rounded(0.21 * cents)))
        made.put(name, "Totaal incl. btw", messy.dutch(cents + rounded(0.21 * cents)))
    assert "customers-ask-tax" in check(made.csv(), made, customer=0).asked


def test_a_tax_of_two_rates_where_some_pay_none_is_asked_about():
    made = listed("Klant", "Bedrag", tax="once")
    for number, (name, cents) in enumerate(INVOICES):
        made.line(name, cents, name, messy.dutch(cents))
        if number % 3:
            made.put(name, messy.dutch(rounded(cents * (1.21 if number % 2 else 1.09))))
    assert check(made.csv(), made).asked == ["customers-ask-tax"]


def test_a_tax_by_chance_is_not_asked_about():
    made = listed("Klant", "Bedrag")
    for number, (name, cents) in enumerate(INVOICES * 2):
        made.line(name, cents + number, name, messy.dutch(cents + number))
    made.line("Jansen", 12_100, "Jansen", "121,00").line("Jansen", 10_000, "Jansen", "100,00")
    assert check(made.csv(), made).asked == []


# Running totals --------------------------------------------------------------------------------


@pytest.mark.parametrize("by_month", [True, False])
@pytest.mark.parametrize("newest_first", [True, False])
@pytest.mark.parametrize("quiet", [0, 4])
def test_running_totals_are_asked_about(by_month, newest_first, quiet):
    """quiet: so many customers bought in the first month only."""
    names = [name for name, _ in BOUGHT]
    draw = random.Random(3)
    bought = {name: [0 if month and place < quiet else draw.randint(2_000, 90_000)
                     for month in range(12)] for place, name in enumerate(names)}
    rows = [(name, month, sum(bought[name][: month + 1])) for name in names for month in range(12)]
    rows.sort(key=lambda row: ((row[1], 0) if by_month else (0, row[1])), reverse=newest_first)
    if not by_month:
        rows.sort(key=lambda row: names.index(row[0]))
    made = listed("Klant", "Maand", "Omzet", running="once")
    for name, month, cents in rows:
        made.put(name, f"2025-{month + 1:02d}", messy.dutch(cents))
    made.customers = {name: sum(bought[name]) for name in names}
    for content in (made.csv(), made.xlsx()):
        assert check(content, made).asked == ["customers-ask-running"]


def test_running_totals_that_begin_anew_each_year_are_asked_about():
    draw = random.Random(3)
    made = listed("Klant", "Maand", "Omzet t/m", running="once")
    for name, _ in BOUGHT:
        for year in (2024, 2025):
            sums = list(itertools.accumulate(draw.randint(2_000, 90_000) for _ in range(12)))
            for month, cents in enumerate(sums[:-1], 1):
                made.put(name, f"{year}-{month:02d}", messy.dutch(cents))
            made.line(name, sums[-1], name, f"{year}-12", messy.dutch(sums[-1]))
    assert check(made.csv(), made).asked == ["customers-ask-running"]


def test_amounts_that_rise_for_another_reason_are_not_asked_about():
    """Sorted by amount; dearer from July on; dearest in the first month; or by chance."""
    rows = sorted(INVOICES, key=lambda row: row[1])
    lists = [rows, rows[::-1],
             [(name, 1_000 * place + 990 + 40 * (month > 6) + place) for month in range(12)
              for place, (name, _) in enumerate(BOUGHT)],
             [(name, 1_000 * place + 990 + 90_000 * (month == 0)) for month in range(12)
              for place, (name, _) in enumerate(BOUGHT)], INVOICES]  # fmt: skip
    for rows in lists:
        made = listed("Klant", "Bedrag", "Factuur")
        for number, (name, cents) in enumerate(rows):
            made.line(name, cents, name, messy.dutch(cents), f"F{number}")
        assert check(made.csv(), made).asked == []


# A part pasted again, with something else beside it --------------------------------------------


@pytest.mark.parametrize("share", [0.2, 0.4, 0.9])
def test_a_part_that_was_pasted_again_with_other_dates_is_asked_about(share):
    made = listed("Datum", "Klant", "Bedrag", copies="once")
    for place, (name, cents) in enumerate(INVOICES):
        made.line(name, cents, f"{place % 28 + 1:02d}-03-2025", name, messy.dutch(cents))
    for name, cents in INVOICES[: int(share * len(INVOICES))]:
        made.put("01-01-2026", name, messy.dutch(cents))
    for content in (made.csv(), made.xlsx()):
        assert check(content, made, customer=1).asked == ["customers-ask-copies"]


# A total on each line of an order or a customer ------------------------------------------------


def test_an_orders_total_on_each_of_its_lines_is_asked_about():
    made = listed("Order", "Klant", "Artikel", "Ordertotaal", copies="once")
    for number, (name, cents) in enumerate(sorted(INVOICES, key=lambda row: row[1] % 97)):
        for line in range(number % 4 + 1):
            cells = (f"O{number}", name, f"Artikel {line}", messy.dutch(cents))
            made.put(*cells) if line else made.line(name, cents, *cells)
    assert check(made.csv(), made, customer=1, revenue=3).asked == ["customers-ask-copies"]


@pytest.mark.parametrize("contacts", [(1, 2), (1, 1, 1, 2), (1, 2, 3, 4, 5), (3, 5)])
def test_a_customers_total_beside_each_contact_is_asked_about(contacts):
    made = listed("Bedrijf", "Contactpersoon", "Omzet", copies="once")
    for place, (name, amounts) in enumerate(BOUGHT):
        for number in range(contacts[place % len(contacts)]):
            cells = (name, f"Persoon {place} {number}", messy.dutch(sum(amounts)))
            made.put(*cells) if number else made.line(name, sum(amounts), *cells)
    for content in (made.csv(), made.xlsx()):
        assert check(content, made).asked == ["customers-ask-copies"]


def test_who_pays_the_same_every_month_is_not_asked_about_it_when_sorted_by_customer():
    made = listed("Klant", "Datum", "Bedrag")
    for place, (name, amounts) in enumerate(BOUGHT):
        for month in range(12 if place else 3):
            made.line(name, amounts[0], name, f"{month + 1:02d}-2025", messy.dutch(amounts[0]))
    assert check(made.csv(), made).asked == []


def test_who_buys_at_the_only_price_more_than_once_is_not_asked_about_it():
    made = listed("Klant", "Kaartje", "Bedrag")
    for place, (name, _) in enumerate(BOUGHT):
        for number in range(place % 4 + 1):
            made.line(name, 150, name, f"Rij {place} {number}", "1,50")
    assert check(made.csv(), made).asked == []


# What brought nothing --------------------------------------------------------------------------


@pytest.mark.parametrize("title, came, others", [
    ("Status", "completed", ("cancelled", "failed")), ("Fase", "Gewonnen", ("Verloren",)),
    ("Deal Stage", "closedwon", ("closedlost", "contractsent", "qualifiedtobuy")),
    ("Soort", "Factuur", ("Offerte",)), ("Status", "Betaald", ("Geannuleerd", "Concept")),
])  # fmt: skip
@pytest.mark.parametrize("several", [True, False])
def test_lost_deals_and_cancelled_orders_are_asked_about(title, came, others, several):
    """several: a customer has more than one line, but seldom of more than one kind."""
    made = listed("Nr", "Klant", title, "Bedrag", status="leave out")
    for number, (name, cents) in enumerate(INVOICES):
        name = f"{name} {'' if several else number}"
        made.line(name, cents, number, name, came, messy.dutch(cents))
        if number % 5 == 0:
            kind = others[number // 5 % len(others)]
            made.put(number, f"Ander {number}", kind, messy.dutch(7 * cents))
    for content in (made.csv(), made.xlsx()):
        assert check(content, made, customer=1).asked == ["customers-ask-status"]


def test_lines_of_other_kinds_are_not_asked_about():
    made = listed("Nr", "Klant", "Status", "Bedrag")
    for number, (name, cents) in enumerate(INVOICES):
        made.line(name, cents, number, name, ("Betaald", "Open")[number % 7 == 0],
                  messy.dutch(cents))
    assert check(made.csv(), made, customer=1).asked == []
    for number in range(5):  # what was taken back has its minus
        made.line(f"Ander {number}", -900, number, f"Ander {number}", "refunded", "-9,00")
    assert check(made.csv(), made, customer=1).asked == []


# Lines of the firm itself ----------------------------------------------------------------------


@pytest.mark.parametrize("labels", [("Omzet 2024", "Omzet 2025"), ("Revenue 2025", "Revenue 2024"),
                                    ("Omzet vorig jaar", "Omzet"), ("Begroting 2026", "Omzet")])
def test_the_firms_own_revenue_of_this_year_and_the_last_is_no_customer(labels):
    total = messy.total(BOUGHT)
    for amounts in ((total, 9 * total // 10), (9 * total // 10, total)):
        made = messy.plain(BOUGHT, ())
        for label, cents in zip(labels, amounts, strict=True):
            made.put(label, messy.dutch(cents))
        for content in (made.csv(), made.xlsx()):
            assert check(content, made).asked
