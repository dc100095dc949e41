"""Which columns together make a customer's amount: those of all periods, or of both sides of the
books.
"""

from collections import defaultdict

from .titles import family, fit, is_period, side
from .totals import is_sum


def which_periods(asked, preview, column, decimal):
    """The columns that make a customer's amount: this one, or all those that differ from it in
    nothing but their year or month. A column that is the sum of such columns stands for them.
    """
    written = preview._layout.titles
    families = defaultdict(list)
    for each in preview.columns:
        if each.kind != "empty" and family(written[each.index]):
            families[family(written[each.index])].append(each)
    alike = families.pop(family(written[column.index]), [])
    others = [each for each in families.values()
              if len(each) > 1 and is_period(written[each[0].index])]  # fmt: skip
    total = _total(column, decimal)
    if any(is_sum(total, sum(_total(each, decimal) for each in these)) for these in others):
        return [column]
    if len(alike) < 2 and not fit(written[column.index], "cost"):
        alike = next((each for each in others if _is_revenue(written[each[0].index])), [])
    if len(alike) < 2:
        return [column]
    answer = asked.ask(
        f"periods-{column.index}", "customers-ask-periods",
        {"column": column.name, "count": len(alike),
         "first": alike[0].name, "last": alike[-1].name},
        ("all", "customers-answer-periods", {"count": len(alike)}),
        ("one", "customers-answer-not-periods", {"column": column.name}))  # fmt: skip
    return alike if answer == "all" else [column]


def _total(column, decimal):
    """What a column adds up to; NaN if it holds no amounts."""
    sums = {reading.decimal: reading.total for reading in column.readings}
    return sums.get(decimal, next(iter(sums.values()), float("nan")))


def _is_revenue(title):
    return fit(title, "revenue") or not set(family(title)) - {"year", "month", "number"}


def other_side(asked, preview, column):
    """The column to be subtracted from this one, as debit from credit, if the reader says so."""
    opposite = {"debit": "credit", "credit": "debit"}.get(side(column.title))
    others = [each for each in preview.columns
              if each.kind == "number" and opposite and side(each.title) == opposite]  # fmt: skip
    if len(others) != 1:
        return None
    about = {"column": column.name, "other": others[0].name}
    answer = asked.ask(
        f"side-{column.index}", "customers-ask-side", about,
        ("minus", "customers-answer-side", about),
        ("one", "customers-answer-not-periods", about))  # fmt: skip
    return others[0] if answer == "minus" else None
