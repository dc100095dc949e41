"""When the customers of a reader's file bought: a second look at its lines, for their dates.

Only days and counts leave here: no name, no cell.
"""

import datetime
from collections import defaultdict
from dataclasses import dataclass
from itertools import count

import numpy as np

from . import dates
from .found import CustomersError, Questions
from .header import below, cells_of
from .source import uncollected

WEEK = 7.0  # days


@dataclass(frozen=True, eq=False)
class Purchases:
    """The histories of n customers who bought, in weeks, as models/customer_base.py has them.

    frequency  days of buying after the first
    recency    weeks from the first to the last of them
    age        weeks from the first of them to the last day in the file
    gaps       (m, 2) weeks between the last two days of a customer, and the two before
    first, last  the days with which the file begins and ends; order: how days were read, or None
                 where they could be read in one way only
    no_purchase  lines of zero or below, which are no purchases
    """

    frequency: np.ndarray
    recency: np.ndarray
    age: np.ndarray
    gaps: np.ndarray
    first: datetime.date
    last: datetime.date
    order: str | None
    no_purchase: int


def date_columns(preview):
    """The columns that hold days."""
    return [column for column in preview.columns if column.kind == "date"]


@uncollected
def read_purchases(preview, customers, *, date, answers=None, today=None, progress=None):
    """When each customer bought: Purchases. Of the lines that ``customers`` counts.

    date: index of the column of days. answers: as read_customers takes them. today: no day may be
    later. Raises Undecided where days can be read in two ways, and CustomersError, with the line,
    for what is no day or is still to come.
    """
    name = preview.columns[date].name
    counted = customers.counted
    which, cells = _cells(preview, counted.line.to_numpy(), date, progress)
    parts = [dates.parts(cell) for cell in cells]
    lines = counted.line.to_numpy()

    def refuse(key, wrong, **more):
        """``wrong``: (of the different cells) whether it is."""
        places = np.flatnonzero(np.asarray(wrong)[which])
        if places.size:
            raise CustomersError(key, column=name, count=places.size, line=int(lines[places[0]]),
                                 **more)

    refuse("customers-date-empty", [not isinstance(cell, datetime.date) and not str(cell).strip()
                                    for cell in cells])
    refuse("customers-date-none", [part is None for part in parts])
    written = [isinstance(part, tuple) for part in parts]
    typed = [isinstance(cell, datetime.date) for cell in cells]
    if any(written) and any(typed):  # a spreadsheet that took some of the days for texts
        refuse("customers-date-text", written)
    order = _order(parts, which, lines, name, answers)
    days = [dates.in_order(part, order) for part in parts]
    refuse("customers-date-none", [day is None for day in days])
    today = today or datetime.date.today()
    refuse("customers-date-future", [day > today for day in days])
    numbers = np.array([day.toordinal() for day in days])[which]
    told = order if any(written) else None
    return _histories(counted.customer.to_numpy(), numbers, counted.revenue.to_numpy() > 0, told)


def _cells(preview, wanted, index, progress):
    """(place in the second of each wanted line's cell, the different cells)."""
    seen = defaultdict(count().__next__)
    which, at = np.empty(wanted.size, np.intp), 0
    for lines, rows, _, _ in below(
            preview._table.chunks(progress), preview._table, preview._layout):  # fmt: skip
        end = at + np.searchsorted(wanted[at:], lines[-1], side="right") if lines else at
        places = np.searchsorted(lines, wanted[at:end])
        cells = cells_of(rows, index)
        which[at:end] = [seen[cells[place]] for place in places.tolist()]
        at = end
    return which, list(seen)


def _order(parts, which, lines, name, answers):
    allowed, told = dates.order_of(parts)
    if len(allowed) == 1:
        return allowed.pop()
    if not allowed:
        one, other = (int(lines[np.argmax(which == place)]) for place in told)
        raise CustomersError("customers-dates-mixed", column=name, line=min(one, other),
                             other=max(one, other))
    if not any(isinstance(part, tuple) and part[0] != part[1] for part in parts):
        return dates.DAY_FIRST  # 05-05: all the same
    asked = Questions(answers or {})
    place = next(place for place, part in enumerate(parts)
                 if isinstance(part, tuple) and part[0] != part[1])
    first, second, year = parts[place]
    answer = asked.ask(
        "order", "customers-ask-date-order",
        {"column": name, "line": int(lines[np.argmax(which == place)])},
        (dates.DAY_FIRST, "customers-answer-day-first",
         {"day": first, "month": second, "year": str(year)}),
        (dates.MONTH_FIRST, "customers-answer-month-first",
         {"day": second, "month": first, "year": str(year)}))  # fmt: skip
    asked.raise_if_open()
    return answer


def _histories(customer, day, bought, order):
    """Purchases of lines: their customer, their day (ordinals) and whether they are a purchase."""
    first, last = int(day.min()), int(day.max())
    rows = np.unique(np.column_stack((customer[bought], day[bought])), axis=0)  # one a day
    customer, days = rows.T
    starts = np.flatnonzero(np.diff(customer, prepend=-1))
    ends = np.append(starts[1:], customer.size) - 1
    often = ends - starts >= 2
    three = days[ends[often][:, None] - np.arange(3)]
    return Purchases(
        frequency=(ends - starts).astype(float),
        recency=(days[ends] - days[starts]) / WEEK,
        age=(last - days[starts]) / WEEK,
        gaps=-np.diff(three, axis=1) / WEEK,
        first=datetime.date.fromordinal(first),
        last=datetime.date.fromordinal(last),
        order=order,
        no_purchase=int((~bought).sum()),
    )
