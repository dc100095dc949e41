"""What the columns of a table hold: amounts, dates, names, or codes that change what the amounts
beside them mean ("Af" or "Bij", "EUR" or "USD"), or of what kind a line is ("quote" or "invoice").
"""

from collections import Counter

import numpy as np

from . import amounts, titles
from .amounts import COINS, COMMA, DASH, DATE, EMPTY, FORMULA, PADDED, PERCENTAGE, POINT, SAME
from .found import Column, Reading
from .totals import is_sum

SIGN, CURRENCY, VERSIONS = "sign", "currency", "versions"
MOST_VERSIONS = 8

_OPPOSITES = (
    {"af", "bij"}, {"d", "c"}, {"debet", "credit"}, {"debit", "credit"}, {"db", "cr"},
    {"dr", "cr"}, {"deb", "cred"}, {"dt", "ct"}, {"s", "h"}, {"soll", "haben"}, {"+", "-"},
    {"in", "uit"}, {"in", "out"}, {"bijschrijving", "afschrijving"}, {"crdt", "dbit"},
    {"cr.", "dr."}, {"ontvangen", "betaald"}, {"ontvangst", "uitgave"}, {"ontvangst", "betaling"},
    {"inkomsten", "uitgaven"}, {"inkomend", "uitgaand"}, {"income", "expense"},
    {"money in", "money out"}, {"verkoop", "inkoop"}, {"sale", "purchase"}, {"sales", "purchases"},
    {"storting", "opname"}, {"deposit", "withdrawal"}, {"positief", "negatief"},
    {"positive", "negative"}, {"gutschrift", "lastschrift"}, {"eingang", "ausgang"},
    {"klant", "leverancier"}, {"customer", "supplier"}, {"debiteur", "crediteur"},
    {"1", "-1"}, {"1.0", "-1.0"}, {"rechnung", "gutschrift"},
)  # fmt: skip
_CREDITS = {
    "creditnota", "creditfactuur", "credit nota", "credit note", "credit memo", "credit invoice",
    "credit", "creditering", "refund", "retour", "return", "terugbetaling", "storno",
}  # fmt: skip
_DEBITS = {
    "factuur", "verkoopfactuur", "invoice", "sales invoice", "nota", "order", "verkoop", "sale",
    "debet", "debit", "betaling", "payment", "charge", "levering",
}  # fmt: skip
_ISO = (
    "EUR USD GBP CHF SEK NOK DKK PLN CZK HUF RON TRY JPY CNY CAD AUD NZD INR BRL ZAR HKD SGD AED "
    "SAR QAR ILS MAD EGP THB IDR MYR PHP VND KRW TWD MXN COP CLP ARS UAH RUB BGN RSD ISK SRD ANG"
)
_COINS = {coin.lower(): coin for coin in _ISO.split()} | {
    "€": "EUR", "euro": "EUR", "euros": "EUR", "euro's": "EUR", "$": "USD", "us$": "USD",
    "dollar": "USD", "dollars": "USD", "us dollar": "USD", "£": "GBP", "pond": "GBP",
    "ponden": "GBP", "pound": "GBP", "pounds": "GBP", "frank": "CHF", "yen": "JPY"}
NUMBER = COMMA | POINT
_ALL = set().union(*_OPPOSITES, _CREDITS, _DEBITS, _COINS)
_FEWEST_STRAYS = 50


def plain(cell):
    """A code as it is told apart: "Af", "AF " and "af" are one."""
    return cell.strip().lower() if type(cell) is str else str(cell)


def currency_code(cell):
    """The currency that a cell names, or ""."""
    return _COINS.get(plain(cell), "")


class ColumnSurvey:
    """What one column holds, chunk by chunk, for as long as it may be amounts or codes."""

    def __init__(self):
        self.may_be_amounts = self.may_be_codes = True
        self.codes, self.strays = Counter(), 0  # cells that are a code, and that are none
        self.different = set()  # cells, until there are too many for kinds of lines
        self.flags = Counter()  # what a cell is, in the bits of amounts → how many cells
        self.nonzero = 0
        self.total, self.last = dict.fromkeys(",.", 0.0), dict.fromkeys(",.", np.nan)
        self.first = {",": [], ".": []}
        self.calendar = True
        self.stray = self.formula_line = None  # the first line with something else in it

    def take(self, cells, lines):
        """More of the column's cells, and the lines that they are on."""
        if self.may_be_codes:
            self._take_codes(cells)
        if self.may_be_versions:
            self.different.update(map(plain, cells))
            self.different.discard("")
        if self.may_be_amounts:
            self._take_amounts(cells, lines)

    @property
    def may_be_versions(self):
        return len(self.different) <= MOST_VERSIONS

    @property
    def is_open(self):
        """Whether more cells would tell more."""
        return self.may_be_amounts or self.may_be_codes or self.may_be_versions

    def _take_codes(self, cells):
        for cell, times in Counter(map(plain, cells)).items():
            if cell in _ALL:
                self.codes[cell] += times
            elif cell:
                self.strays += times
        self.may_be_codes = self.strays <= max(_FEWEST_STRAYS, 0.1 * self.codes.total())

    def _take_amounts(self, cells, lines):
        judged = amounts.judge(cells)
        # A dash without a currency is zero among amounts, and no sign that these are amounts.
        lone = (judged.flags & DASH != 0) & (judged.flags < 1 << amounts.COIN_SHIFT)
        flags = np.where(lone, DASH, judged.flags)
        number, same = flags & NUMBER != 0, flags & SAME != 0
        kinds, counts = np.unique(flags, return_counts=True)
        self.flags.update(dict(zip(kinds.tolist(), counts.tolist(), strict=True)))
        if self.formula_line is None and (formula := flags & FORMULA != 0).any():
            self.formula_line = lines[int(formula.argmax())]
        if self.stray is None and (stray := ~number & (flags != EMPTY) & ~lone).any():
            self.stray = lines[int(stray.argmax())]
        comma = judged.values(",")
        differs = (number & (flags & POINT != 0) & ~same).any()
        point = judged.values(".") if differs else np.where(same | lone, comma, np.nan)
        self.nonzero += int(np.count_nonzero(number & (comma != 0) & (point != 0)))
        for sign, read in ((",", comma), (".", point)):
            known = read[number & ~np.isnan(read)]
            self.total[sign] += float(known.sum())
            self.first[sign] += known[: 5 - len(self.first[sign])].tolist()
            if len(cells):
                self.last[sign] = float(read[-1])
        self.calendar = self.calendar and _calendar(point[number])
        # A column of names or dates need not be looked through to the end.
        counted = self.count(NUMBER | PERCENTAGE | FORMULA)
        self.may_be_amounts = self.filled == 0 or counted >= 0.1 * self.filled

    def count(self, bits):
        """How many cells are one of these."""
        return sum(times for flags, times in self.flags.items() if flags & bits)

    def only(self, bit):
        """How many numbers read with one decimal sign, COMMA or POINT, and not with the other."""
        return sum(times for flags, times in self.flags.items() if flags & NUMBER == bit)

    @property
    def filled(self):
        return self.flags.total() - self.flags[EMPTY]

    @property
    def dashes(self):
        return self.flags[DASH]

    def signs(self):
        """The decimal signs that its numbers allow."""
        comma, point = self.only(COMMA), self.only(POINT)
        if bool(comma) != bool(point):
            return (",",) if comma else (".",)
        if comma or any(flags & (NUMBER | SAME) == NUMBER for flags in self.flags):
            return (",", ".")
        return ()  # whole numbers without any sign: both readings are the same

    def ends_in_sum(self):
        """Whether the last cell is the sum of all above it."""
        sign = (*self.signs(), ".")[0]
        return self.nonzero > 1 and is_sum(self.last[sign], self.total[sign] - self.last[sign])

    def kind(self, title):
        """What it holds most: see found.Column."""
        if not self.filled:
            return "empty"
        counts = {"number": self.count(NUMBER), "date": self.count(DATE),
                  "percentage": self.count(PERCENTAGE), "formula": self.count(FORMULA)}  # fmt: skip
        counts["text"] = self.filled - self.dashes - sum(counts.values())
        kind = max(counts, key=counts.get)
        if kind == "text" and 5 * counts["date"] >= self.filled:
            return "date"  # with the customers as headings between them, as on debtor cards
        if kind == "number" and self.calendar:
            return "date"
        padded = self.count(PADDED) * 2 >= counts["number"]
        return "identifier" if kind == "number" and (
            padded or titles.is_identifier(title)) else kind

    def are_versions(self, title, kind):
        """Whether its few different cells may say which version of an amount stands beside them."""
        if not self.may_be_versions or len(self.different) < 2 or titles.is_part(title):
            return False
        if kind == "number":  # a count or a price, unless it is a year
            return titles.fit(title, VERSIONS) or all(
                titles.YEAR.fullmatch(each.removesuffix(".0")) for each in self.different)
        return kind in ("text", "date")

    def code(self):
        """SIGN, CURRENCY or None, and the codes: tuple."""
        found = set(self.codes)
        if not found or not self.may_be_codes or self.strays > 0.1 * self.codes.total():
            return None, ()
        if found <= set(_COINS):
            coins = Counter()
            for code, times in self.codes.items():
                coins[_COINS[code]] += times
            return CURRENCY, tuple(coin for coin, _ in coins.most_common())
        documents = found <= _CREDITS | _DEBITS and found & _CREDITS and found & _DEBITS
        if documents or found in _OPPOSITES:
            return SIGN, tuple(sorted(found, key=lambda code: (code in _CREDITS, code)))
        return None, ()

    def column(self, index, found, likely, total_below):
        """The Column at `index` of the Layout `found`; `likely` is the file's decimal sign."""
        kind = self.kind(found.titles[index])
        code, codes = self.code()
        if code is None and self.are_versions(found.titles[index], kind):
            code = VERSIONS  # which they are may be names, and stays untold
        last = total_below and any(map(np.isfinite, self.last.values()))
        numbers = self.count(NUMBER)
        coins = dict.fromkeys(flags >> amounts.COIN_SHIFT for flags in self.flags)
        signs = (self.signs() or (likely,)) if kind == "number" else ()
        return Column(
            index=index,
            title=found.shown[index],
            kind=kind,
            numbers=numbers - last,
            others=self.filled - self.dashes - numbers,
            readings=tuple(self._reading(sign, last) for sign in signs),
            currencies=tuple(COINS[coin] for coin in coins if coin),
            uncalculated=self.formula_line,
            factor=found.factors[index] if kind == "number" else 1,
            code=code,
            codes=codes,
        )

    def _reading(self, sign, last):
        """What it says with `sign`, leaving out the last row if that is a total."""
        total, first = self.total[sign], self.first[sign]
        if last and not np.isnan(self.last[sign]):
            total -= self.last[sign]
            first = first[: self.count(NUMBER) - 1]
        return Reading(sign, total, tuple(first))


def _calendar(values):
    """Whether whole numbers are days written as 20231231."""
    month, day = values // 100 % 100, values % 100
    days = (values >= 1900_01_01) & (values <= 2100_12_31) & (month >= 1) & (month <= 12)
    return bool((days & (day >= 1) & (day <= 31) & (day % 1 == 0)).all())


def likely_sign(surveys, delimiter):
    told = Counter(survey.signs()[0] for survey in surveys if len(survey.signs()) == 1)
    if told:
        return told.most_common(1)[0][0]
    # Where the comma is a decimal sign, the semicolon separates.
    return "," if delimiter == ";" else "."
