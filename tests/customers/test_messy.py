"""No list that people bring doubles a firm's revenue: what comes out is true, or a question."""

import messy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reader import check, is_truth, read

SURE = [
    "Totaal", "TOTAAL:", "Eindtotaal", "Subtotaal", "Grand Total", "Total", "Totaal debiteuren",
    "Totaal 2023", "Total 2023", "Totaal (600 klanten)", "Grand total (600 customers)", "*", "**",
    "Alle klanten", "All customers", "Klanten samen", "Totale omzet", "Som", "Gesamtergebnis",
    "Overall Result", "=", "",
]  # fmt: skip
UNSURE = ["Firma", "Koekjes BV", "Omzet", "De hele lijst"]
FOOTERS = [(), ("",), ("Afgedrukt op 24-11-2026",), ("", "Pagina 1 van 1", "Vertrouwelijk")]


@pytest.mark.parametrize("label", SURE)
@pytest.mark.parametrize("where", ["below", "above", "both"])
def test_a_line_that_says_total_and_adds_up_is_left_out_and_told(label, where):
    made = messy.plain(messy.truth(), [label], where, FOOTERS[2])
    outcome = check(made.csv(), made)
    if label and where != "both":
        assert outcome.asked == []
        assert outcome.customers.skipped_count["customers-skip-total"] == 1
    elif label and where == "both":
        assert outcome.asked == []


@pytest.mark.parametrize("label", UNSURE)
@pytest.mark.parametrize("where", ["below", "above", "both"])
@pytest.mark.parametrize("footer", FOOTERS)
def test_a_line_as_large_as_all_others_is_asked_about(label, where, footer):
    made = messy.plain(messy.truth(), [label], where, footer)
    outcome = check(made.csv(), made)
    assert outcome.asked and "customers-skip-answered" in outcome.customers.skipped_count


@pytest.mark.parametrize("label", ["Total Energies", "Totaal Bouw BV", "TotalEnergies", "Total"])
def test_a_customer_called_total_is_counted_or_asked_about(label):
    made = messy.plain(messy.truth(), ())
    made.line(label, 12_345, label, "123,45")
    outcome = check(made.csv(), made)
    assert outcome.asked == ([] if label == "TotalEnergies" else ["customers-ask-says"])
    # A total below that counts it proves that it is a customer.
    made.put("Totaal", messy.dutch(made.revenue))
    outcome = check(made.csv(), made)
    assert label == "Total" or outcome.asked == []


def test_a_customer_that_brings_half_of_all_is_asked_about_and_may_stay():
    bought = messy.truth()
    whale = ("Walvis", [messy.total(bought)])
    made = messy.plain([*bought, whale], ())
    assert check(made.csv(), made).asked == ["customers-ask-sums"]
    made = messy.plain([("a", [500]), ("b", [500])], ())
    assert check(made.csv(), made).asked == ["customers-ask-sums"] * 2


def test_a_total_that_misses_a_line_is_asked_about():
    """One amount cannot be read, so the total is larger than the sum of the others."""
    bought = messy.truth()
    for label in ("Totaal", "Koekjes BV"):
        made = messy.plain(bought, [label])
        made.put("Verkade", "1.2.3").put("", "")
        made.rows[-3][-1] = messy.dutch(messy.total(bought) + 45_000)
        assert check(made.csv(), made).asked


@pytest.mark.parametrize("write", [messy.dutch, messy.english, messy.number])
@pytest.mark.parametrize("columns", [1, 2, 3])
def test_a_total_in_any_column(write, columns):
    made = messy.plain(messy.truth(), ["Totaal"], write=write, columns=columns)
    assert check(made.csv(), made).asked == []
    made = messy.plain(messy.truth(), ["Firma"], write=write, columns=columns)
    check(made.csv(), made)


def test_a_line_nearly_as_large_as_all_others_is_asked_about():
    """It may be a total of which the list lacks a line; or a whale."""
    bought = messy.truth()
    for share in (0.92, 1.07):
        made = messy.plain([*bought, ("Walvis", [round(share * messy.total(bought))])], ())
        assert check(made.csv(), made).asked == ["customers-ask-near"]
    made = messy.plain([*bought, ("Dolfijn", [messy.total(bought) // 2])], ())
    assert check(made.csv(), made).asked == []


@pytest.mark.parametrize("prices", [[1000], [1000, 2500], [1000, 2000, 4000]])
@pytest.mark.parametrize("customers", [60, 61])
def test_customers_who_pay_the_same_are_not_taken_for_groups(prices, customers):
    bought = [(f"K{n}", [prices[n * n % len(prices)]]) for n in range(customers)]
    made = messy.plain(bought, ())
    assert check(made.csv(), made).asked == []


def test_rounded_amounts_below_a_total_that_was_rounded_after():
    bought = [(name, [round(sum(amounts), -2)]) for name, amounts in messy.truth(customers=30)]
    for label, asked in (("Totaal", []), ("Firma", ["customers-ask-sums"])):
        made = messy.plain(bought, ())
        made.put(label, messy.dutch(messy.total(bought) + 400))
        assert check(made.csv(), made).asked == asked


def test_a_total_of_revenue_whose_cost_does_not_add_up():
    made = messy.exact(messy.truth())
    made.rows[-1][-1] = "1,00"
    for label, asked in (("Totaal", []), ("Firma", ["customers-ask-sums"])):
        made.rows[-1][0] = label
        assert check(made.csv(), made, cost=3).asked == asked


def test_a_total_of_cost_whose_revenue_does_not_add_up():
    made = messy.exact(messy.truth(), "Firma")
    made.rows[-1][-2] = "999.999,00"
    assert check(made.csv(), made, cost=3).asked == ["customers-ask-sums"]


@pytest.mark.parametrize("footers", [
    ["Vorig jaar"], ["Begroting", "Verschil"], ["Pagina"], ["BTW 21%", "Totaal incl. btw"],
    ["VAT", "Total including VAT"], ["Gemiddelde", "Vorig jaar"],
])  # fmt: skip
@pytest.mark.parametrize("label", ["Totaal", "Subtotaal", "*", ""])
def test_amounts_below_the_total_are_asked_about(label, footers):
    made = messy.plain(messy.truth(customers=30), [label])
    tax = round(0.21 * made.revenue)
    for text, amount in zip(footers, (tax, made.revenue + tax), strict=False):
        made.put(text, messy.dutch(amount))
    assert check(made.csv(), made).asked


def test_customers_below_a_total_of_the_first_page_can_be_counted():
    bought = messy.truth(customers=20)
    made = messy.plain(bought[:15], ["Subtotaal"])
    for name, amounts in bought[15:]:
        made.line(name, sum(amounts), name, messy.dutch(sum(amounts)))
    assert check(made.csv(), made).asked == ["customers-ask-below"]


def test_averages_and_counts_are_no_customers():
    bought = messy.truth()
    made = messy.plain(bought, ["Totaal"])
    made.put("Gemiddelde", messy.dutch(round(messy.total(bought) / len(bought))))
    made.put("Aantal", len(bought)).put("Aantal klanten", len(bought))
    outcome = check(made.csv(), made)
    assert outcome.asked == []
    assert outcome.customers.skipped_count["customers-skip-statistic"] == 3
    for label in ("Gemiddelde", "Average", "Aantal", "Count", "Gemiddelde per klant", "Mediaan"):
        made = messy.plain(bought, ()).put(label, "987,65")
        assert check(made.csv(), made).asked == ["customers-ask-statistic"]


@pytest.mark.parametrize("levels", [True, False])
@pytest.mark.parametrize("repeated", [True, False])
@pytest.mark.parametrize("customers", [5, 12, 41])
def test_sap(levels, repeated, customers):
    made = messy.sap(messy.truth(customers=customers), levels=levels, repeated=repeated)
    assert check(made.csv("|"), made).asked == []


@pytest.mark.parametrize("label", ["Totaal debiteuren", "Totaal", "Totaal 2025", "Koekjes BV"])
def test_afas_and_exact(label):
    made = messy.afas(messy.truth(), label)
    check(made.csv(), made)
    check(made.csv(), made, customer=1)
    made = messy.exact(messy.truth(), label)
    check(made.csv(), made)
    check(made.csv(), made, cost=3)


@pytest.mark.parametrize("pattern", list(messy.SUBTOTALS))
@pytest.mark.parametrize("lines", [1, 2, 5])
@pytest.mark.parametrize("grand", [True, False])
@pytest.mark.parametrize("above", [True, False])
def test_excels_subtotals(pattern, lines, grand, above):
    made = messy.subtotals(messy.truth(lines=lines), pattern, grand=grand, above=above)
    outcome = check(made.xlsx(), made)
    if "ota" in pattern:
        assert outcome.asked == []
    check(messy.subtotals(messy.truth(lines=lines), pattern, messy.dutch, grand, above).csv(), made)


@pytest.mark.parametrize("pattern", ["Totaal {}", "{}", "", "Subtotaal"])
@pytest.mark.parametrize("always", [True, False])
def test_subtotals_below_some_customers_only(pattern, always):
    made = messy.partly(messy.truth(customers=30, lines=4), pattern, always=always)
    for above in ("no", "yes"):  # even one who answers wrongly is asked once more
        made.answers = {"above": above}
        outcome = check(made.csv(), made)
        assert "ota" not in pattern or outcome.asked == []


def test_a_total_in_a_description_that_does_not_add_up_is_asked_about():
    """A total with tax below lines without, beside the customer's name."""
    made = messy.Made().put("Klant", "Omschrijving", "Bedrag")
    for name, amounts in messy.truth(customers=30):
        for amount in amounts:
            made.line(name, amount, name, "Dienst", messy.dutch(amount))
        made.put(name, "Totaal factuur", messy.dutch(round(1.21 * sum(amounts))))
    assert check(made.csv(), made).asked == ["customers-ask-says"]
    made = messy.Made().put("Klant", "Omschrijving", "Bedrag")
    for name, amounts in messy.truth(customers=30):
        made.line(name, amounts[0], name, "Totaal onderhoud", messy.dutch(amounts[0]))
        made.line(name, 100, name, "Koffie", messy.dutch(100))
    check(made.csv(), made)


@pytest.mark.parametrize("grand", ["Eindtotaal", "Grand Total", None])
@pytest.mark.parametrize("nested", [True, False])
@pytest.mark.parametrize("group", [2, 3, 4])
def test_pivots_in_compact_form(grand, nested, group):
    made = messy.pivot(messy.truth(customers=12), group, grand, nested=nested)
    outcome = check(made.xlsx(), made)  # countries first, then the regions in them
    assert outcome.asked == ["customers-ask-groups"] * (1 + nested)


@pytest.mark.parametrize("totals", [True, False])
@pytest.mark.parametrize("pattern", ["Totaal {}", "{} Total"])
def test_pivots_in_tabular_form(totals, pattern):
    made = messy.tabular(messy.truth(lines=5), pattern, totals=totals)
    assert check(made.xlsx(), made).asked == ["customers-ask-above"]


def test_merged_cells_lose_no_line():
    made, content = messy.merged(messy.truth(lines=6, customers=20))
    assert check(content, made).asked == ["customers-ask-above"]


def test_one_line_without_a_customer_is_skipped_in_sight():
    made = messy.plain(messy.truth(), ()).put("", "12,34")
    outcome = check(made.csv(), made)
    assert outcome.asked == []
    assert outcome.customers.skipped[0][1:] == ("customers-skip-no-customer", ("12.34",))


@pytest.mark.parametrize("shape", list(messy.ACCOUNTING))
def test_accounting_shapes(shape):
    bought = [("Stil BV", [0]), *messy.truth(negative=True), ("Rust BV", [0])]
    made = messy.invoices(bought, ["Totaal"], messy.ACCOUNTING[shape])
    outcome = check(made.csv(), made)
    assert outcome.asked == []
    assert set(outcome.customers.skipped_count) == {"customers-skip-total"}


PAIRS = [("Af Bij", "Bij", "Af"), ("D/C", "C", "D"), ("Debet/Credit", "Credit", "Debet"),
         ("S/H", "H", "S"), ("+/-", "+", "-"), ("Soort", "Factuur", "Creditnota"),
         ("Type", "Invoice", "Credit note")]  # fmt: skip


@pytest.mark.parametrize("title, plus, minus", PAIRS)
def test_a_sign_in_another_column_is_asked_about(title, plus, minus):
    made = messy.bank(messy.truth(negative=True), title, plus, minus)
    assert check(made.csv(), made).asked == ["customers-ask-sign"]
    signed = messy.bank(messy.truth(negative=True), title, plus, minus, signed=True)
    assert check(signed.csv(), signed).asked == []
    made.answers = {"sign": "none"}  # the amounts as they stand there
    outcome = read(made.csv(), made)
    assert (outcome.customers.revenue > 0).all()


def test_other_currencies_are_asked_about():
    made = messy.currencies(messy.truth())
    outcome = check(made.csv(), made)
    assert outcome.asked == ["customers-ask-currency"] and outcome.customers.currency == "EUR"
    assert outcome.customers.skipped_count["customers-skip-currency"] > 3
    made.answers = {"currency": "none"}
    assert read(made.csv(), made).customers.revenue.sum() > made.revenue / 100


@pytest.mark.parametrize("title, above", [
    ("Omzet (x € 1.000)", None), ("Omzet x 1000", None), ("Omzet in duizenden", None),
    ("Revenue (in thousands)", None), ("Omzet k€", None), ("Omzet (€ '000)", None),
    ("Omzet", "Bedragen x € 1.000"), ("Omzet", "(bedragen in duizenden euro's)"),
])  # fmt: skip
def test_amounts_in_thousands_are_asked_about(title, above):
    made = messy.in_thousands(messy.truth(), title, above)
    assert check(made.csv(), made).asked == ["customers-ask-factor"]


@pytest.mark.parametrize("word", ["NULL", "-", "n/a", "onbekend", "N.v.t.", "(leeg)", "Diversen"])
def test_nobody_is_no_large_customer(word):
    made = messy.nobody(messy.truth(), word)
    assert check(made.csv(), made).asked == ["customers-ask-nobody"]
    made.answers = {"nobody": "customer"}
    customers = read(made.csv(), made).customers
    assert customers.revenue.size == len(made.customers) + 1
    made.answers = {"nobody": "no"}
    assert "customers-skip-nobody" in read(made.csv(), made).customers.skipped_count


WAYS = [("Jansen", "Jan\u200bsen"), ("Café", "Cafe\u0301"), ("1001", "1001.0"), ("1001", "1001,0"),
        ("De Boer", "De  Boer"), ("De Boer", "De\u00a0Boer"), ("Bos", "\ufeffBos\u200e"),
        ("Bos", " Bos\t")]  # fmt: skip


@pytest.mark.parametrize("one, other", WAYS)
def test_one_customer_written_in_two_ways_is_one(one, other):
    made = messy.plain(messy.truth(), ())
    made.line(one, 500, one, "5,00").line(one, 700, other, "7,00")
    assert check(made.csv(), made).asked == []


def test_more_digits_than_anybody_needs():
    bought = messy.truth()
    made = messy.plain(bought, ["Totaal"], write=lambda cents: repr(cents / 100 + 2e-13))
    assert any(len(row[-1]) > 16 for row in made.rows)
    assert check(made.csv(","), made).asked == []
    made = messy.Made().put("klant", "kenmerk", "omzet")
    for place, (name, amounts) in enumerate(bought):
        made.line(name, sum(amounts), name, 12345678901234567 + place, messy.dutch(sum(amounts)))
    assert check(made.csv(), made).customers is not None


@pytest.mark.parametrize("encoding", ["cp1252", "iso8859-15", "cp858", "mac-roman", "utf-8"])
def test_the_euro_sign_of_every_age(encoding):
    bought = [("Café Zoë", [1234_50]), ("Müller & Söhne", [99]), ("José Ibáñez", [5])]
    bought += messy.truth()
    made = messy.plain(bought, ["Totaal"], write=lambda cents: f"€ {messy.dutch(cents)}")
    outcome = check(made.csv(encoding=encoding), made)
    assert outcome.customers.currency == "EUR"
    plain = messy.plain(messy.truth(), ["Totaal"], write=lambda cents: f"€ {messy.dutch(cents)}")
    assert check(plain.csv(encoding=encoding), plain).customers.currency == "EUR"


def test_names_in_the_dos_box():
    made = messy.plain([("Café Zoë", [500]), ("Björn", [700]), *messy.truth()], ())
    assert check(made.csv(encoding="cp850"), made).asked == []


# Whatever the label, the place and the amounts -------------------------------------------------

cents = st.one_of(st.integers(1, 30).map(lambda euros: euros * 100), st.integers(1, 5_000_000),
                  st.integers(-100_000, 100_000))  # fmt: skip
lists = st.lists(st.lists(cents, min_size=1, max_size=3), min_size=1, max_size=25)


def named(amounts):
    return [(f"{messy.NAMES[i % 30]}{i // 30 or ''}", each) for i, each in enumerate(amounts)]


@settings(max_examples=400, deadline=None)
@given(
    lists, st.lists(st.sampled_from(SURE + UNSURE), min_size=0, max_size=2),
    st.sampled_from(["below", "above", "both"]), st.sampled_from(FOOTERS),
    st.sampled_from([messy.dutch, messy.english, messy.number]), st.integers(1, 3),
)  # fmt: skip
def test_no_list_with_totals_is_read_wrongly(amounts, labels, where, footer, write, columns):
    made = messy.plain(named(amounts), labels, where, footer, write, columns)
    never_wrong(made)


@settings(max_examples=200, deadline=None)
@given(lists, st.sampled_from(list(messy.SUBTOTALS)), st.booleans(), st.booleans())
def test_no_subtotals_are_read_wrongly(amounts, pattern, grand, above):
    never_wrong(messy.subtotals(named(amounts), pattern, messy.dutch, grand, above))


@settings(max_examples=200, deadline=None)
@given(lists, st.integers(1, 6), st.booleans())
def test_no_sap_list_is_read_wrongly(amounts, group, levels):
    never_wrong(messy.sap(named(amounts), group, levels), "|")


@settings(max_examples=200, deadline=None)
@given(lists, st.sampled_from([(), ("Totaal",), ("Firma",)]), st.integers(2, 4), st.booleans())
def test_no_list_pasted_below_itself_is_read_wrongly(amounts, labels, times, heading):
    made = messy.pasted(messy.plain(named(amounts), labels), times, heading)
    never_wrong(made)
    never_wrong(made.put("Eindtotaal", messy.dutch(times * made.revenue)))
    never_wrong(messy.pasted(messy.invoices(named(amounts), labels), times, heading))


def never_wrong(made, delimiter=";"):
    outcome = read(made.csv(delimiter), customer=wherever("Klant", "Debiteur", made),
                   revenue=wherever("Omzet", "Bedrag", made))
    # With so few, or nothing to share out, no picture is drawn (tests/explorers/test_own_file.py).
    nothing = outcome.customers is not None and (
        outcome.customers.revenue.size < 5 or outcome.customers.revenue.sum() <= 0)
    assert outcome.asked or outcome.refused or nothing or is_truth(outcome, made), (
        made.rows, outcome.customers.revenue.tolist(), outcome.customers.skipped)


def wherever(title, other, made):
    titles = next(row for row in made.rows if title in row or other in row)
    return titles.index(title if title in titles else other)
