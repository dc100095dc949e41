"""What takes money off without a minus sign is asked about, however few lines say so."""

import messy
import pytest
from reader import check, read

SOLD = messy.truth(customers=60, lines=1)
PLACES = [name for name, _ in SOLD][::10]


def with_back(title, came, back, numbered=False, minus=""):
    """A line per customer, and for every tenth one more that takes half of it off."""
    made = messy.Made(answers={"credit": "minus", "sign": back.lower(), "status": "leave out"})
    made.put(title, "Klant", "Bedrag")
    for place, (name, (cents,)) in enumerate(SOLD):
        made.line(name, cents, f"{came}{1000 + place}" if numbered else came, name,
                  messy.dutch(cents))
    for place, (name, (cents,)) in enumerate(SOLD[::10]):
        made.line(name, -(cents // 2), f"{back}{2000 + place}" if numbered else back, name,
                  minus + messy.dutch(cents // 2))
    return made


SIGNS = [("CRDT", "DBIT"), ("Ontvangen", "Betaald"), ("Inkomsten", "Uitgaven"),
         ("Income", "Expense"), ("Verkoop", "Inkoop"), ("Cr.", "Dr."), ("Inkomend", "Uitgaand"),
         ("Storting", "Opname"), ("Positief", "Negatief"), ("Klant", "Leverancier"),
         ("1", "-1"), ("Gutschrift", "Lastschrift")]  # fmt: skip
KINDS = [("Verkoopfactuur", "Creditverkoopfactuur"), ("Sales", "Returns"), ("FACT", "CRED"),
         ("VF", "CF"), ("INV", "CN"), ("SI", "SC"), ("RV", "DG"), ("F", "C"),
         ("Factuur", "Factuur (credit)"), ("Verkoop", "Verkoop credit"), ("Payment", "Chargeback"),
         ("Levering", "Retourlevering"), ("Factuur", "Korting"), ("Payment", "Payment refund"),
         ("Betaling", "Terugboeking")]  # fmt: skip


@pytest.mark.parametrize("came, back", SIGNS)
def test_other_words_for_in_and_out_are_asked_about(came, back):
    made = with_back("Richting", came, back)
    assert check(made.csv(), made, customer=1, revenue=2).asked == ["customers-ask-sign"]
    signed = with_back("Richting", came, back, minus="-")
    assert check(signed.csv(), signed, customer=1, revenue=2).asked == []


@pytest.mark.parametrize("came, back", KINDS)
def test_kinds_of_lines_that_take_money_off_are_asked_about(came, back):
    made = with_back("Soort", came, back)
    for content in (made.csv(), made.xlsx()):
        assert check(content, made, customer=1, revenue=2).asked == ["customers-ask-credit"]
    signed = with_back("Soort", came, back, minus="-")
    assert check(signed.csv(), signed, customer=1, revenue=2).asked == []


@pytest.mark.parametrize("came, back", [
    ("Verkoopfactuur", "Creditverkoopfactuur"), ("Verkoop", "Verkoop credit"),
    ("Levering", "Retourlevering"), ("Factuur", "Factuur (credit)"), ("Levering", "Storno van 3"),
    ("Factuur", "Terugbetaling factuur"),
])  # fmt: skip
def test_a_description_that_takes_money_off_is_asked_about(came, back):
    made = with_back("Omschrijving", came, back)
    assert check(made.csv(), made, customer=1, revenue=2).asked == ["customers-ask-credit"]


@pytest.mark.parametrize("kinds", [
    ("Nieuw", "Bestaand"), ("Creditcard", "iDEAL"), ("Debiteuren", "Crediteuren"),
    ("Returning", "New"), ("Groothandel", "Discounter"), ("Geaccrediteerd", "Overig"),
])  # fmt: skip
def test_other_kinds_of_lines_are_not_asked_about(kinds):
    made = messy.Made().put("Soort", "Klant", "Bedrag")
    for place, (name, (cents,)) in enumerate(SOLD):
        made.line(name, cents, kinds[place % 5 == 0], name, messy.dutch(cents))
    assert check(made.csv(), made, customer=1, revenue=2).asked == []


# Numbers in series of their own ----------------------------------------------------------------


@pytest.mark.parametrize("title", ["Factuurnummer", "Nummer", "Document No.", "Referentie"])
@pytest.mark.parametrize("came, back", [
    ("F", "C"), ("F2025-", "C2025-"), ("", "C"), ("VF", "CF"), ("VF", "VC"), ("F", "FC"),
    ("2025-", "2025-C"), ("INV-", "CM-"), ("INV-", "CRE-"), ("F", "K"), ("R", "G"),
])  # fmt: skip
def test_credit_notes_numbered_in_a_series_of_their_own_are_asked_about(title, came, back):
    made = with_back(title, came, back, numbered=True)
    for content in (made.csv(), made.xlsx()):
        assert check(content, made, customer=1, revenue=2).asked == ["customers-ask-credit"]
    signed = with_back(title, came, back, numbered=True, minus="-")
    assert check(signed.csv(), signed, customer=1, revenue=2).asked == []


@pytest.mark.parametrize("title, series", [
    ("Factuurnummer", ["F", "W"]), ("Order", ["ORD", "B2C"]), ("Bestelnr", ["SO", "PO"]),
    ("Factuurnummer", ["NL", "BE", "CH"]), ("Artikelnummer", ["A", "C"]), ("Klantnr", ["F", "C"]),
    ("Nummer", ["A", "B", "C", "D", "E"]), ("Postcode", ["A", "C"]), ("Nummer", ["C", "D"]),
])  # fmt: skip
def test_other_series_of_numbers_are_not_asked_about(title, series):
    made = messy.Made().put(title, "Klant", "Bedrag")
    for place, (name, (cents,)) in enumerate(SOLD):
        letters = series[place % len(series) if place % 3 == 0 else 0]
        made.line(name, cents, f"{letters}{1000 + place}", name, messy.dutch(cents))
    assert check(made.csv(), made, customer=1, revenue=2).asked == []


def test_many_thousand_numbers_that_each_have_letters_of_their_own_are_no_series():
    made = messy.Made().put("Ordernummer", "Klant", "Bedrag")
    for place in range(5000):
        letters = "".join(chr(97 + place // 26**power % 26) for power in range(3))
        made.line(f"K{place}", 101 + 37 * place, f"{letters}{place}", f"K{place}",
                  messy.dutch(101 + 37 * place))
    assert "customers-ask-credit" not in read(made.csv(), customer=1, revenue=2).asked


# Two sides of the books ------------------------------------------------------------------------


@pytest.mark.parametrize("nothing", ["", "0,00"])
@pytest.mark.parametrize("titles", [("Debet", "Credit"), ("Debit", "Credit"), ("Af", "Bij")])
def test_what_stands_on_the_other_side_of_the_books_is_asked_about(titles, nothing):
    made = messy.Made(answers={"side": "minus"}).put("Factuur", "Klant", *titles)
    for place, (name, (cents,)) in enumerate(SOLD):
        made.line(name, cents, f"F{place}", name, nothing, messy.dutch(cents))
        if place % 10 == 4:
            made.line(name, -(cents // 3), f"F{place}", name, messy.dutch(cents // 3), nothing)
    for content in (made.csv(), made.xlsx()):
        assert check(content, made, customer=1, revenue=3).asked == ["customers-ask-side"]
        made.answers = {"side": "one"}
        only = read(content, made, customer=1, revenue=3).customers
        assert only.revenue.sum() == pytest.approx(messy.total(SOLD) / 100)
        made.answers = {"side": "minus"}
