"""Which columns cannot be taken together, whatever the reader chose."""

from . import titles
from .found import CustomersError, letter


def refuse(preview, customer, chosen):
    """Raises CustomersError where the choice gives no list of customers with their amounts.

    customer: index into preview.columns or None; chosen: those of all columns that were chosen.
    """
    if len(set(chosen)) < len(chosen):
        twice = next(index for index in chosen if chosen.count(index) > 1)
        raise CustomersError("customers-same-column", column=preview.columns[twice].name)
    if customer is not None and preview.columns[customer].kind == "date":
        raise CustomersError("customers-customer-dates", column=preview.columns[customer].name)
    whose = preview.customer if customer is None else customer
    starts = _titled_twice(preview, whose) or _apart(preview)
    if starts:
        first, second = map(letter, starts)
        raise CustomersError("customers-side-by-side", first=first, second=second)


def _titled_twice(preview, customer):
    """(index, index) of columns titled as that of the customers, each with amounts of its own."""
    stems = [titles.stem(title) for title in preview._layout.titles]
    alike = [column.index for column in preview.columns if column.kind != "empty"
             and customer is not None and stems[column.index] == stems[customer] != ()]  # fmt: skip
    if len(alike) < 2:
        return None
    first, last = alike[0], alike[-1]
    numbers = [column.index for column in preview.columns if column.kind == "number"]
    between = any(first < index < last for index in numbers)
    around = any(index < first or index > last for index in numbers)
    return (first, last) if between and around else None


def _apart(preview):
    """(index, index) of the customers on both sides of a column with nothing in it, or None."""
    columns, written = preview.columns, preview._layout.titles
    untitled = preview.header is None

    def customers(side):
        who = [column.index for column in side if titles.fit(written[column.index], "customer")
               or (untitled and column.kind in ("text", "identifier"))]
        amounts = any(titles.fit(written[column.index], "revenue") or untitled
                      for column in side if column.kind == "number")  # fmt: skip
        return who[:1] if amounts else []

    for column in columns:
        if column.kind == "empty" and not written[column.index]:
            both = customers(columns[:column.index]) + customers(columns[column.index:])
            if len(both) == 2:
                return both
    return None
