"""What looks like more revenue than there was is asked about: copies, versions, loose groups."""

import messy
import pytest
from reader import check, read

from leadofilie.customers import preview

CODED = [(f"K-{place:03d}", amounts) for place, (_, amounts) in enumerate(
    messy.truth(customers=20, lines=1), 1)]


# A list that is there twice, but not letter by letter --------------------------------------------

TRIFLES = {
    "capitals": lambda row: [row[0], str(row[1]).upper(), *row[2:]],
    "spaces": lambda row: [row[0], f" {row[1]}  ", *row[2:]],
    "a code": lambda row: [str(row[0]).replace("-", " ").lower(), *row[1:]],
    "a code without noughts": lambda row: [str(row[0]).replace("-0", "").replace("K0", "K"),
                                           *row[1:]],
    "a date": lambda row: [*row[:2], "31-12-2025", *row[3:]],
    "where it came from": lambda row: [*row[:-1], "oud systeem"],
}  # fmt: skip


def listed(bought=CODED):
    made = messy.Made().put("Klantcode", "Plaats", "Datum", "Omzet", "Bron")
    for place, (name, amounts) in enumerate(bought):
        for amount in amounts:
            made.line(name, amount, name, f"Dorp {place}", "01-02-2025", messy.dutch(amount),
                      "nieuw systeem")
    return made


@pytest.mark.parametrize("trifle", list(TRIFLES))
@pytest.mark.parametrize("order", [None, lambda row: str(row[1]).strip().lower()])
def test_a_copy_that_differs_in_trifles_is_asked_about(trifle, order):
    made = listed()
    rows = made.rows[1:] + [TRIFLES[trifle](row) for row in made.rows[1:]]
    made.rows[1:] = sorted(rows, key=order) if order else rows
    made.answers = {"copies": "once"}
    for content in (made.csv(), made.xlsx()):
        assert check(content, made, customer=0).asked == ["customers-ask-copies"]


@pytest.mark.parametrize("write", [lambda made: made.csv(), lambda made: made.xlsx()])
@pytest.mark.parametrize("share", [0.3, 0.5, 0.95])
@pytest.mark.parametrize("change", [list, TRIFLES["capitals"]])
@pytest.mark.parametrize("order", [None, lambda row: str(row[1]).strip().lower()])
def test_a_part_that_was_pasted_again_is_asked_about(write, share, change, order):
    made = listed()
    rows = made.rows[1:] + [change(row) for row in made.rows[1 : 1 + int(share * len(CODED))]]
    made.rows[1:] = sorted(rows, key=order) if order else rows
    made.answers = {"copies": "once"}
    outcome = check(write(made), made, customer=0)
    assert outcome.asked == ["customers-ask-copies"]
    assert outcome.customers.skipped_count["customers-skip-answered"] == int(share * len(CODED))


def test_customers_who_pay_the_same_every_month_or_quarter_are_no_copies():
    for periods in (4, 12):
        made = messy.Made().put("Klant", "Factuur", "Bedrag")
        for period in range(periods):
            for place, name in enumerate(messy.NAMES):
                cents = 995 + 35 * place
                made.line(name, cents, name, f"F{period}-{place}", messy.dutch(cents))
        assert check(made.csv(), made).asked == []


# Rows that are versions of each other -----------------------------------------------------------

VERSIONS = [
    ("Soort", ["offerte", "order", "factuur"], [1.3, 1.1, 1]),
    ("Status", ["Quote", "Order", "Invoice"], [1.3, 1.1, 1]),
    ("Versie", ["Begroting", "Werkelijk"], [0.9, 1]),
    ("Scenario", ["Budget", "Actual", "Forecast"], [0.9, 1, 1.2]),
    ("Jaar", [2023, 2024, 2025], [1, 2.1, 3.4]),
    ("Periode", ["31-12-2024", "31-12-2025"], [1, 1.1]),
    ("Stand na", ["Q1", "Q2", "Q3", "Q4"], [0.21, 0.52, 0.75, 1]),
    ("Bedrag is", ["excl. btw", "incl. btw"], [1, 1.21]),
]


def versions(title, values, factors, right, always=1.0):
    """A customer on a row for each version of its revenue; of some versions only `always`."""
    made = messy.Made(answers={"versions": str(right)}).put("Klant", title, "Bedrag")
    names = [(f"{name} {n}", amounts) for n, (name, amounts) in
             enumerate(messy.truth(customers=30, lines=1))]
    for place, (name, (amount,)) in enumerate(names):
        for version, (value, factor) in enumerate(zip(values, factors, strict=True)):
            cents = round(factor * amount)
            if version == right:
                made.line(name, cents, name, value, messy.dutch(cents))
            elif place % 10 < 10 * always:
                made.put(name, value, messy.dutch(cents))
    return made


@pytest.mark.parametrize("title, values, factors", VERSIONS)
@pytest.mark.parametrize("always", [1.0, 0.7])
def test_rows_that_are_versions_of_each_other_are_asked_about(title, values, factors, always):
    for right in range(len(values)):
        made = versions(title, values, factors, right, always)
        made.answers = {"versions": str(values.index(values[right]))}
        for content in (made.csv(), made.xlsx()):
            assert check(content, made).asked == ["customers-ask-versions"]


def test_versions_may_all_count_and_a_total_below_them_is_none():
    made = versions("Jaar", [2024, 2025], [1, 3], 0)
    made.answers = {"versions": "all"}
    made.put("Totaal", "", messy.dutch(4 * made.revenue))
    customers = read(made.csv(), made).customers
    assert customers.revenue.sum() == pytest.approx(4 * made.revenue / 100)
    assert customers.skipped_count == {"customers-skip-total": 1}
    made.answers = {"versions": "1"}
    customers = read(made.csv(), made).customers
    assert customers.revenue.sum() == pytest.approx(3 * made.revenue / 100)
    assert customers.skipped_count == {"customers-skip-total": 1, "customers-skip-answered": 30}


@pytest.mark.parametrize("title", ["Product", "Artikelgroep", "Regio", "Verkoper", "Vestiging",
                                   "Categorie", "Kanaal", "Country", "Omschrijving"])
def test_what_a_customer_bought_of_each_product_is_added_up(title):
    made = messy.Made().put("Klant", title, "Omzet")
    for place, (name, amounts) in enumerate(messy.truth(customers=30, lines=1)):
        for part in ("A", "B", "C"):
            cents = amounts[0] + 7 * place + ord(part)
            made.line(name, cents, name, part, messy.dutch(cents))
    assert check(made.csv(), made).asked == []


def test_what_stands_in_such_a_column_is_not_shown_if_it_may_be_a_name():
    made = versions("Wie", ["Geheim", "Stil"], [1, 1.2], 0)
    content = made.csv()
    assert "geheim" not in repr(preview(content)).lower()
    outcome = read(content)
    assert outcome.asked == ["customers-ask-versions"]


# Groups among loose customers --------------------------------------------------------------------


@pytest.mark.parametrize("above", [True, False])
@pytest.mark.parametrize("groups", [1, 2, 5])
@pytest.mark.parametrize("cents", [True, False])
def test_sums_of_some_customers_among_loose_ones_are_asked_about(above, groups, cents):
    bought = messy.truth(customers=60, lines=1, cents=cents)
    made = messy.Made().put("Klant", "Omzet")
    for start in range(0, 60, 6):
        group = bought[start : start + 4]
        head = (f"Groep {start}", messy.dutch(messy.total(group)))
        grouped = start < 6 * groups
        if grouped and above:
            made.put(*head)
        for name, (amount,) in group:
            made.line(name, amount, name, messy.dutch(amount))
        if grouped and not above:
            made.put(*head)
        for name, (amount,) in bought[start + 4 : start + 6]:
            made.line(name, amount, name, messy.dutch(amount))
    assert check(made.csv(), made).asked == ["customers-ask-groups"]


@pytest.mark.parametrize("step", [1, 100, 1000, 5000])
@pytest.mark.parametrize("customers", [30, 300])
def test_sums_by_chance_are_seldom_asked_about(step, customers):
    """The rounder the amounts, the more often one is the sum of its neighbours."""
    asked = []
    for seed in range(20):
        bought = [(f"{name} {place}", [max(step, cents // step * step)])
                  for place, (name, (cents,)) in enumerate(messy.truth(seed, customers, lines=1))]
        made = messy.plain(bought, ())
        asked += check(made.csv(), made).asked
    assert len(asked) <= 1


# This year's or last year's ----------------------------------------------------------------------


@pytest.mark.parametrize("titles, guessed", [
    ("Klant;Omzet vorig jaar;Omzet dit jaar", None), ("Klant;Omzet LY;Omzet", None),
    ("Klant;Omzet vorig jaar;Omzet", 2), ("Klant;Omzet;Omzet vorig jaar", 1),
    ("Customer;Sales last year;Sales", 2), ("Klant;Omzet begroot;Bedrag", 2),
    ("Klant;Vorig jaar;Dit jaar", None), ("Klant;Bedrag incl. btw;Bedrag excl. btw", 2),
    ("Klant;Bedrag;Bedrag", None), ("Klant;Omzet 2024;Omzet 2025", 1),  # all of them is asked next
])  # fmt: skip
def test_of_two_columns_that_suit_as_well_none_is_guessed(titles, guessed):
    made = messy.Made().put(*titles.split(";")).put("Bos", "1,50", "2,50").put("Vos", "3,50", "4,5")
    assert preview(made.csv()).revenue == guessed
