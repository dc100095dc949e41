"""Currencies, customers and lists that are mixed without a word are asked about or refused."""

import random

import messy
import pytest
from reader import check, read

SOLD = messy.truth(customers=60, lines=1)
BOUGHT = messy.truth(customers=20, lines=4)
INVOICES = [(name, cents) for name, amounts in BOUGHT for cents in amounts]


# Currencies ------------------------------------------------------------------------------------


@pytest.mark.parametrize("own, strange", [("", "SEK"), ("", "USD"), ("EUR", "AED"),
                                          ("euro", "dollar"), ("€", "£"), ("euro", "pond")])
def test_lines_of_another_currency_are_asked_about(own, strange):
    made = messy.Made(answers={"currency": "EUR" if own else "unnamed"})
    made.put("Klant", "Munt", "Bedrag")
    for place, (name, (cents,)) in enumerate(SOLD):
        if place % 5 == 0:
            made.put(name, strange, messy.dutch(cents))
        else:
            made.line(name, cents, name, own, messy.dutch(cents))
    for content in (made.csv(), made.xlsx()):
        assert check(content, made).asked == ["customers-ask-currency"]


def test_euros_that_some_lines_leave_unsaid_are_not_asked_about():
    made = messy.Made().put("Klant", "Munt", "Bedrag")
    for place, (name, (cents,)) in enumerate(SOLD):
        made.line(name, cents, name, "" if place % 5 == 0 else "EUR", messy.dutch(cents))
    made.put("Totaal", "", messy.dutch(messy.total(SOLD)))
    outcome = check(made.csv(), made)
    assert outcome.asked == [] and outcome.customers.currency == "EUR"


def test_one_amount_in_dollars_among_amounts_without_a_currency_is_asked_about():
    made = messy.Made(answers={"coins": "leave out"}).put("Klant", "Bedrag")
    for place, (name, (cents,)) in enumerate(SOLD):
        if place == 7:
            made.put(name, f"$ {messy.dutch(cents)}")
        else:
            made.line(name, cents, name, messy.dutch(cents))
    outcome = check(made.csv(), made)
    assert outcome.asked == ["customers-ask-coins"] and outcome.customers.currency is None
    made.answers = {"coins": "all"}
    assert read(made.csv(), made).customers.currency == "USD"


def test_one_amount_in_euros_or_all_in_dollars_is_not_asked_about():
    for sign, every in (("€", 30), ("$", 1)):
        made = messy.Made().put("Klant", "Bedrag")
        for place, (name, (cents,)) in enumerate(SOLD):
            shown = messy.dutch(cents) if place % every else f"{sign} {messy.dutch(cents)}"
            made.line(name, cents, name, shown)
        assert check(made.csv(), made).asked == []


# Customers that became one ---------------------------------------------------------------------


@pytest.mark.parametrize("write", [lambda place: "1,23457E+16", lambda place: "1.23457E+16",
                                   lambda place: float(12345678901234567 + place)])
def test_numbers_that_a_spreadsheet_cut_short_are_no_customers(write):
    made = messy.Made().put("Klantnr", "Omzet")
    for place, (name, (cents,)) in enumerate(SOLD):
        made.line(name, cents, write(place), messy.number(cents))
    content = made.xlsx() if isinstance(write(0), float) else made.csv()
    assert read(content, made, customer=0, revenue=1).refused == "customers-customer-rounded"


def test_seventeen_digits_in_a_text_are_a_customer():
    made = messy.Made().put("Klantnr", "Omzet")
    for place, (_, (cents,)) in enumerate(SOLD):
        number = str(12345678901234567 + place)
        made.line(number, cents, number, messy.dutch(cents))
    for content in (made.csv(), made.xlsx()):
        assert check(content, made, customer=0, revenue=1).asked == []


@pytest.mark.parametrize("word", [
    "Andere klanten", "Diverse klanten", "Overig (40 klanten)", "All others", "Kleine klanten",
    "Contante klanten", "Restant", "Kasverkoop", "Passanten", "Alle overige debiteuren",
])  # fmt: skip
def test_many_customers_on_one_line_are_asked_about(word):
    made = messy.plain(SOLD, ()).put(word, "512,34")
    made.answers = {"nobody": "no"}
    assert check(made.csv(), made).asked == ["customers-ask-nobody"]


@pytest.mark.parametrize("name", ["De Klein", "Los", "Other Stories", "Rest & Zonen", "Top 2000 BV",
                                  "Klein Verkoop BV", "Andere Tijden", "Small"])
def test_customers_who_are_called_so_are_not_asked_about(name):
    assert check(messy.plain([*SOLD, (name, [51_234])], ()).csv(),
                 messy.plain([*SOLD, (name, [51_234])], ())).asked == []


# Sums ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("above", [True, False])
@pytest.mark.parametrize("grand", [True, False])
def test_subtotals_that_were_rounded_to_whole_euros_are_asked_about(above, grand):
    made = messy.Made().put("Klant", "Omzet")
    heads = []
    for start in range(0, 60, 12):
        group = SOLD[start : start + 12]
        heads.append(round(messy.total(group), -2))
        if above:
            made.put(f"Regio {start}", messy.dutch(heads[-1]))
        for name, (cents,) in group:
            made.line(name, cents, name, messy.dutch(cents))
        if not above:
            made.put(f"Regio {start}", messy.dutch(heads[-1]))
    if grand:
        made.put("Generaal", messy.dutch(sum(heads)))
    assert check(made.csv(), made).asked == ["customers-ask-groups"]


@pytest.mark.parametrize("label", ["Top 10", "Top 10 klanten", "De top-10"])
def test_the_sum_of_the_largest_customers_is_asked_about(label):
    made = messy.plain(SOLD, ())
    made.put(label, messy.dutch(sum(sorted(cents for _, (cents,) in SOLD)[-10:])))
    assert check(made.csv(), made).asked == ["customers-ask-says"]


def test_an_amount_above_a_line_of_nothing_is_no_sum():
    made = messy.Made().put("Klant", "Omzet")
    for name, cents in (("0", 0), ("0", 1), ("0", 1), ("een", 987_654_321), ("twee", 923_456_789),
                        ("drie", 867_453_210)):  # fmt: skip
        made.line(name, cents, name, messy.dutch(cents))
    assert check(made.csv(), made).asked == []


# A part pasted again, and sorted with other dates ----------------------------------------------

ORDERS = {"name": lambda row: row[1], "amount": lambda row: row[2],
          "date": lambda row: row[0][6:] + row[0][3:5] + row[0][:2]}  # fmt: skip


@pytest.mark.parametrize("share", [0.25, 0.5])
@pytest.mark.parametrize("numbered", [True, False])
@pytest.mark.parametrize("order", list(ORDERS))
def test_a_part_pasted_again_with_other_dates_and_sorted_is_asked_about(share, numbered, order):
    made = messy.Made(answers={"copies": "once"})
    draw = random.Random(4)
    rows = []
    for number, (name, cents) in enumerate(INVOICES):
        made.customers[name] = made.customers.get(name, 0) + cents
        rows.append([f"{draw.randint(1, 28):02d}-{draw.randint(1, 12):02d}-2025", name,
                     messy.dutch(cents), *([f"F{number:04d}"] if numbered else [])])
    for row in rows[: int(share * len(rows))]:
        rows.append([f"{draw.randint(1, 28):02d}-01-2026", *row[1:]])
    made.put("Datum", "Klant", "Bedrag", *(["Factuurnummer"] if numbered else []))
    made.rows += sorted(rows, key=ORDERS[order])
    for content in (made.csv(), made.xlsx()):
        assert check(content, made, customer=1, revenue=2).asked == ["customers-ask-copies"]


@pytest.mark.parametrize("share", [0.2, 0.5])
@pytest.mark.parametrize("months", [6, 3, 1])
def test_contracts_among_other_sales_are_no_copies(share, months):
    draw = random.Random(4)
    made = messy.Made().put("Datum", "Klant", "Bedrag")
    for place, (name, (cents,)) in enumerate(SOLD):
        if place < share * len(SOLD):
            for month in range(1, 13, months):
                made.line(name, cents, f"01-{month:02d}-2025", name, messy.dutch(cents))
        else:
            for extra in range(3):
                more = cents + draw.randint(1, 9_000) + extra
                made.line(name, more, f"{draw.randint(1, 28):02d}-0{extra + 1}-2025", name,
                          messy.dutch(more))
    assert check(made.csv(), made, customer=1, revenue=2).asked == []


@pytest.mark.parametrize("again", [0.1, 0.3, 0.6])
@pytest.mark.parametrize("products", [30, 1_000])
def test_who_buys_the_same_again_now_and_then_makes_no_copies(again, products):
    for seed in range(2):
        draw = random.Random(seed)
        prices = [round(draw.lognormvariate(8, 1)) for _ in range(products)]
        often = {name: draw.sample(prices, 5) for name, _ in BOUGHT}
        made = messy.Made().put("Datum", "Klant", "Bedrag")
        for _ in range(300):
            name = draw.choice(BOUGHT)[0]
            cents = draw.choice(often[name] if draw.random() < again else prices)
            made.line(name, cents, f"{draw.randint(1, 28):02d}-{draw.randint(1, 12):02d}-2025",
                      name, messy.dutch(cents))
        assert "customers-ask-copies" not in read(made.csv(), customer=1, revenue=2).asked


# Two lists beside each other with no empty column between ---------------------------------------


@pytest.mark.parametrize("left, right", [(30, 20), (20, 30)])
@pytest.mark.parametrize("titles", [("Klant", "Omzet", "Relatie", "Bedrag"),
                                    ("Debiteur", "Bedrag", "Naam", "Kosten")])
def test_two_lists_of_different_lengths_are_refused(left, right, titles):
    made = messy.Made().put(*titles)
    for place in range(30):
        row = []
        for most, name in ((left, f"Links {place}"), (right, f"Rechts {99 - place}")):
            cents = 101 + 977 * place * most
            row += [name, messy.dutch(cents)] if place < most else ["", ""]
        made.put(*row)
    for content in (made.csv(), made.xlsx()):
        for customer, revenue in ((0, 1), (2, 3), (0, 3)):
            outcome = read(content, made, customer=customer, revenue=revenue)
            assert outcome.refused == "customers-side-by-side"


def test_a_list_of_which_the_last_customers_lack_something_is_read():
    for lack in (1, 2, 30):
        made = messy.Made().put("Klant", "Omzet", "E-mail", "Punten")
        for place, (name, (cents,)) in enumerate(SOLD):
            rest = ["", ""] if place % 7 == 3 or place >= 60 - lack else [f"k{place}@x.nl", place]
            made.line(name, cents, name, messy.dutch(cents), *rest)
        assert check(made.csv(), made, customer=0, revenue=1).asked == []
