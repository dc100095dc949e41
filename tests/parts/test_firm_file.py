"""A reader's own list of customers as numbers of their own firm."""

import pytest

from leadofilie import explorers, parts, use_language

LANGUAGES = pytest.mark.parametrize("language", ["nl", "en"])


@pytest.fixture(autouse=True)
def language_as_it_was():
    yield
    use_language("nl")


def read(company, *, costs=True, customers=8):
    """A list of customers with EUR 1,000 of revenue each and, if asked, EUR 400 of costs."""
    own = parts.FirmFile(company)
    lines = ["Klant;Omzet;Kosten" if costs else "Klant;Omzet"]
    lines += [f"Naam {n};1000,00{';400,00' if costs else ''}" for n in range(customers)]
    own.open("klanten.csv", "\n".join(lines).encode())
    own.read()
    own.right.click()
    return own.explorer


@LANGUAGES
def test_a_list_with_costs_gives_customers_and_their_margin_a_year_of_which_one_is_sure(language):
    use_language(language)
    company = explorers.YourCompany()
    start = company.values
    found = read(company)
    assert company.values == start, "nothing moves before the reader asks for it"
    found.period.value = "half"
    found.take.click()
    assert company.values["customers"] == 8
    assert company.values["margin"] == 1200  # 600 in half a year
    assert (company.values["sure_customers"], company.values["sure_margin"]) == (1, 1)
    assert all(company.levers[name].label in found.told.value for name in ("customers", "margin"))
    company.undo()
    assert company.values == start


@LANGUAGES
def test_over_what_time_it_goes_is_asked_and_never_guessed(language):
    use_language(language)
    company = explorers.YourCompany()
    start = company.values
    found = read(company)
    before = found.told.value
    found.take.click()
    assert company.values == start and found.told.value != before


def test_a_list_without_costs_says_nothing_of_the_margin():
    company = explorers.YourCompany()
    margin = company.values["margin"]
    found = read(company, costs=False)
    found.period.value = "two"
    assert "500" in found.told.value, "what each of them spends in a year is said"
    found.take.click()
    assert company.values["customers"] == 8 and company.values["margin"] == margin


def test_who_loses_money_on_each_customer_reads_that_it_does_not_fit():
    company = explorers.YourCompany()
    margin = company.values["margin"]
    own = parts.FirmFile(company)
    own.open("k.csv", "\n".join(["Klant;Omzet;Kosten", *(f"N {n};100,00;400,00"
                                                         for n in range(8))]).encode())
    own.read()
    own.right.click()
    own.explorer.period.value = "year"
    assert "past niet" in own.explorer.told.value
    own.explorer.take.click()
    assert company.values["customers"] == 8 and company.values["margin"] == margin
