"""Dates as people and spreadsheets write them: 31-12-2024, 2024-12-31, 12/31/2024, 20241231.

Whether 03-04-2024 is in March or in April is never guessed: another date of the same column tells,
or the reader does.
"""

import datetime
import re

DAY_FIRST, MONTH_FIRST = "day", "month"
_MOST_DAYS = 50_000

_TIME = r"(?:[ ,T].*)?"
_YEAR_LAST = re.compile(rf"(\d{{1,2}})([-/.])(\d{{1,2}})\2(\d{{4}}|\d{{2}}){_TIME}")
_YEAR_FIRST = re.compile(rf"(\d{{4}})(?:([-/.])(\d{{1,2}})\2(\d{{1,2}}){_TIME}|(\d{{2}})(\d{{2}}))")


def parts(cell):
    """(first, second, year) of a date with its year last, a date where the order is clear, or None
    for what is no date at all."""
    if isinstance(cell, datetime.datetime):
        return cell.date()
    if isinstance(cell, datetime.date):
        return cell
    if isinstance(cell, (int, float)) and not isinstance(cell, bool) and cell % 1 == 0:
        cell = str(int(cell))  # a spreadsheet's 20241231
    text = cell.strip() if isinstance(cell, str) else ""
    if found := _YEAR_LAST.fullmatch(text):
        first, _, second, year = found.groups()
        # Two digits as POSIX reads them: from 69 on it is the century before.
        century = 0 if len(year) == 4 else 1900 if int(year) >= 69 else 2000
        return int(first), int(second), int(year) + century
    if found := _YEAR_FIRST.fullmatch(text):
        year, _, *halves = found.groups()
        month, day = halves[:2] if halves[0] else halves[2:]
        return in_order((int(day), int(month), int(year)), DAY_FIRST)
    return None


def order_of(found):
    """The orders that some of ``parts`` allow: a set of DAY_FIRST and MONTH_FIRST, empty where they
    contradict each other; and the places of two that do."""
    allowed, told = {DAY_FIRST, MONTH_FIRST}, {}
    for place, each in enumerate(found):
        if isinstance(each, tuple) and each[0] != each[1]:
            for order, number in ((MONTH_FIRST, each[0]), (DAY_FIRST, each[1])):
                if number > 12:  # no month, so the other order
                    allowed.discard(order)
                    told.setdefault(order, place)
    return allowed, tuple(told.values())


def in_order(part, order):
    """A date of ``parts``, or None where the calendar has no such day."""
    if not isinstance(part, tuple):
        return part
    first, second, year = part
    day, month = (first, second) if order == DAY_FIRST else (second, first)
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


class Days(dict):
    """cell → the number of its day, 0 for what is none. Where the order is open, day before month:
    good for telling how far two of them lie apart, and for no more.
    """

    def __missing__(self, cell):
        if len(self) > _MOST_DAYS:  # with the hour beside it each line has one of its own
            self.clear()
        day = in_order(parts(cell), DAY_FIRST)
        self[cell] = day.toordinal() if day else 0
        return self[cell]
