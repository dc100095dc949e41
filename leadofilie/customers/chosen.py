"""Which columns cannot be taken together, whatever the reader chose."""

from . import titles
from .found import CustomersError, letter

_FEWEST_SHORTER = 3  # lines; a last customer may lack what the others have


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


class TwoLengths:
    """Looks, chunk by chunk, whether two lists of different lengths stand beside each other with no
    empty column between: from some line on, all of one side is blank, and before it none of it.
    """

    def __init__(self, preview):
        self.sides = _sides(preview)
        self.rows, self.filled, self.partly = 0, [0, 0], False

    def take(self, cells):
        """The columns of more rows, in order."""
        if not self.sides or self.partly:
            return
        first = self.rows
        self.rows += len(cells[0])
        for side, indices in enumerate(self.sides):
            columns = [[cell if type(cell) is not str else cell.strip() for cell in cells[index]]
                       for index in indices]  # fmt: skip
            for place, row in enumerate(zip(*columns, strict=True), first):
                blank = [cell == "" for cell in row]
                if not any(blank) and self.filled[side] == place:
                    self.filled[side] += 1
                elif not all(blank):
                    self.partly = True

    def refuse(self):
        """Raises CustomersError if there are."""
        shorter = abs(self.filled[0] - self.filled[1])
        if self.sides and not self.partly and min(self.filled) and shorter >= _FEWEST_SHORTER:
            raise CustomersError("customers-side-by-side", first=letter(self.sides[0][0]),
                                 second=letter(self.sides[1][0]))  # fmt: skip


def _sides(preview):
    """Columns to the left and from a second column of customers on, if each side has amounts."""
    columns = [column for column in preview.columns if column.kind != "empty"]
    whose = [column.index for column in columns if column.kind in ("text", "identifier")
             and titles.fit(preview._layout.titles[column.index], "customer")]  # fmt: skip
    numbers = [column.index for column in columns if column.kind == "number"]
    for index in whose[1:]:
        if any(whose[0] < number < index for number in numbers) and numbers[-1] > index:
            return ([column.index for column in columns if column.index < index],
                    [column.index for column in columns if column.index >= index])  # fmt: skip
    return ()
