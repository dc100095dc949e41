"""When a reader's customers bought: days in every form, and what is asked or refused."""

import datetime

import numpy as np
import pytest
import samples
from reader import say

from leadofilie.customers import (
    CustomersError,
    Undecided,
    date_columns,
    preview,
    read_customers,
    read_purchases,
)

TITLES = ["Omzet", "Factuurdatum", "Klant"]
TODAY = datetime.date(2025, 1, 1)
DAYS = [  # of three customers; the last day of all is 31 December 2024
    ("A", datetime.date(2024, 1, 2), 137.55), ("B", datetime.date(2024, 1, 16), 211.3),
    ("A", datetime.date(2024, 1, 23), 98.1), ("A", datetime.date(2024, 1, 23), 45.35),
    ("A", datetime.date(2024, 3, 5), 61.75), ("C", datetime.date(2024, 12, 31), 312.9),
    ("B", datetime.date(2024, 2, 13), -33.4),
]


def listed(write, days=DAYS):
    """A CSV of lines, their columns in an order that nobody expects."""
    rows = [TITLES]
    rows += [[f"{amount:.2f}".replace(".", ","), write(day), name] for name, day, amount in days]
    return samples.csv_bytes(rows)


def purchases(content, **more):
    found = preview(content)
    column, = date_columns(found)
    answers = {}
    while True:  # of so few lines more is asked than of a real list: all of them count
        try:
            customers = read_customers(
                found, customer=found.customer, revenue=found.revenue, answers=answers)
            break
        except Undecided as undecided:
            answers |= {each.name: each.options[-1].value for each in undecided.questions}
    return read_purchases(found, customers, date=column.index, today=TODAY, **more)


def refused(content, key, line, **more):
    with pytest.raises(CustomersError) as caught:
        purchases(content, **more)
    assert caught.value.key == key
    assert caught.value.arguments["line"] == line
    assert str(line) in say(key, caught.value.arguments)
    return caught.value.arguments


def in_days(bought):
    """Frequency, and recency and age in days."""
    return [bought.frequency.tolist(), *(np.round(7 * each).astype(int).tolist()
                                         for each in (bought.recency, bought.age))]


WRITTEN = {
    "day first": "%d-%m-%Y", "slashes": "%d/%m/%Y", "short year": "%d.%m.%y", "iso": "%Y-%m-%d",
    "with time": "%Y-%m-%dT13:45:10", "and time": "%d-%m-%Y 09:30", "american": "%m/%d/%Y",
    "numbers": "%Y%m%d", "year first": "%Y/%m/%d",
}


@pytest.mark.parametrize("form", WRITTEN)
def test_days_are_read_as_people_write_them(form):
    bought = purchases(listed(lambda day: day.strftime(WRITTEN[form])))
    # A: 2, 23 and again 23 January and 5 March; B once, its credit is no purchase; C on the last.
    assert in_days(bought) == [[2, 0, 0], [63, 0, 0], [364, 350, 0]]
    assert bought.gaps.tolist() == [[6, 3]]
    assert (bought.first, bought.last) == (datetime.date(2024, 1, 2), datetime.date(2024, 12, 31))
    assert bought.no_purchase == 1
    told = {"american": "month", "numbers": None, "iso": None, "with time": None,
            "year first": None}
    assert bought.order == told.get(form, "day")


def test_a_workbook_has_days_of_its_own():
    rows = [TITLES, *([amount, day, name] for name, day, amount in DAYS)]
    bought = purchases(samples.xlsx(("Blad1", rows)))
    assert in_days(bought) == [[2, 0, 0], [63, 0, 0], [364, 350, 0]] and bought.order is None


def test_days_that_may_be_months_are_asked_about():
    some = [("A", datetime.date(2024, 2, 1), 5.5), ("A", datetime.date(2024, 3, 5), 5.5)]
    content = listed(lambda day: day.strftime("%d-%m-%Y"), some)
    with pytest.raises(Undecided) as caught:
        purchases(content)
    question, = caught.value.questions
    assert question.key == "customers-ask-date-order" and question.arguments["line"] == 2
    say(question.key, question.arguments)
    told = [say(option.key, option.arguments) for option in question.options]
    assert "1" in told[0] and "2" in told[1] and told[0] != told[1]
    for answer, days in (("day", 33), ("month", 122)):  # 1 February to 5 March, 2 January to 3 May
        bought = purchases(content, answers={"order": answer})
        assert in_days(bought)[1] == [days] and bought.order == answer


def test_the_fifth_of_may_is_asked_of_nobody():
    some = [("A", datetime.date(2024, 5, 5), 5.5), ("A", datetime.date(2024, 6, 6), 5.5)]
    assert in_days(purchases(listed(lambda day: day.strftime("%d-%m-%Y"), some)))[1] == [32]


def wrong(place, cell, form="%d-%m-%Y"):
    """The list with something else for one of its days."""
    lines = iter(range(len(DAYS)))
    return listed(lambda day: cell if next(lines) == place else day.strftime(form))


def test_what_is_no_day_is_refused_with_its_line():
    assert refused(wrong(2, ""), "customers-date-empty", 4)["count"] == 1
    refused(wrong(3, "begin maart"), "customers-date-none", 5)
    refused(wrong(3, "31-02-2024"), "customers-date-none", 5)
    refused(wrong(3, "2024-13-01", "%Y-%m-%d"), "customers-date-none", 5)
    refused(wrong(1, "16-01-2204"), "customers-date-future", 3)
    assert refused(wrong(5, "12/31/2024", "%d/%m/%Y"), "customers-dates-mixed", 3)["other"] == 7


def test_a_sheet_that_took_some_days_for_texts_is_refused():
    """Excel, told that days come after months, swaps those that can be swapped."""
    rows = [TITLES, *([amount, day, name] for name, day, amount in DAYS)]
    rows[4][1] = "23-01-2024"
    refused(samples.xlsx(("Blad1", rows)), "customers-date-text", 5)


def test_only_lines_that_count_have_to_have_a_day():
    total = f"{sum(amount for _, _, amount in DAYS):.2f};;Totaal".replace(".", ",")
    content = listed(lambda day: day.strftime("%d-%m-%Y")) + total.encode()
    assert in_days(purchases(content))[0] == [2, 0, 0]


def test_nothing_but_numbers_is_kept():
    content = listed(lambda day: day.strftime("%d-%m-%Y"),
                     [(f"Geheimzinnig {name}", day, amount) for name, day, amount in DAYS])
    assert "eheim" not in repr(vars(purchases(content)))


def test_a_large_file_is_read_in_chunks():
    rng = np.random.default_rng(4)
    start = datetime.date(2023, 1, 1)
    days = [(f"K{rng.integers(500)}", start + datetime.timedelta(days=int(rng.integers(700))), 5.5)
            for _ in range(9_000)]
    bought = purchases(listed(lambda day: day.strftime("%d-%m-%Y"), days))
    by_hand = {}
    for name, day, _ in days:
        by_hand.setdefault(name, set()).add(day)
    assert bought.frequency.tolist() == [len(each) - 1 for each in by_hand.values()]
    last = max(day for _, day, _ in days)
    assert np.round(bought.age * 7).tolist() == [(last - min(each)).days
                                                 for each in by_hand.values()]
