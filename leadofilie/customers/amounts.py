"""Amounts as people and spreadsheets write them: "€ 1.234,50", "$(1,234.50)", "12,50-", "25,-".

A cell is judged by its shape: the text with every digit from 1 to 9 written as a 9. A million
amounts have a few hundred shapes, so the strict grammar runs once a shape and a column of a
million cells is judged in a fraction of a second. No amount is ever guessed at: "1.234" is a
thousand and more with a decimal comma, one and a bit with a decimal point, and it is reported
as both. A zero that begins a number keeps its own shape: "0.123" can only be a fraction.
"""

import datetime
import itertools
import re
from dataclasses import dataclass, field

import numpy as np

# What a cell is, as bits. No bit at all: text.
COMMA = 1  # an amount, read with a decimal comma
POINT = 2  # an amount, read with a decimal point
SAME = 4  # both readings are the same number
NEGATIVE = 8
EMPTY = 16
DATE = 32
PERCENTAGE = 64
PADDED = 128  # leading zeros: somebody's number rather than an amount
ERROR = 256  # #N/A, #DIV/0! and their like
FORMULA = 512  # a formula whose value the spreadsheet never stored
DASH = 1024  # a lone dash, which accountants write for zero; no evidence that this is an amount
COIN_SHIFT = 11  # above it: which currency, 0 for none said

COINS = ("", "EUR", "USD", "GBP", "CHF")
SIGNS = {",": COMMA, ".": POINT}


class Percentage(float):
    """A number that a spreadsheet shows with a percent sign."""


class _Uncalculated:
    """Stands in a row for a formula without a stored value."""


UNCALCULATED = _Uncalculated()

# More digits before the decimal sign are an account number, not an amount: a float carries 15.
# After it there may be more: Python, R and SQL write 0.11000000000000001.
_MOST_DIGITS = 15
_LONGEST = 40

_CELL_END = "\x1e"
_PLAIN = (
    ("\u20ac", "EUR"), ("\x80", "EUR"), ("\u00a3", "GBP"),
    ("\u2212", "-"), ("\u2013", "-"), ("\u2019", "'"), ("\ufeff", ""), ("\u200e", ""),
)  # fmt: skip
_SPACE = re.compile(rf"[^\S{_CELL_END}]")  # of any width
_TO_SHAPE = bytes.maketrans(b"12345678\t\n\v\f\r\x1c\x1d\x1f", b"99999999        ")

_COIN = r"(EUR|USD|US\$|\$|GBP|CHF)"
_AMOUNT = re.compile(
    rf"(\()? *([-+])? *{_COIN}? *(\()? *([-+])? *((?:[09]|[., '](?=[09]))+)"
    rf"([.,]--?)? *(?:(-) *)?{_COIN}? *(-)? *(\))?",
    re.IGNORECASE,
)
_NOTHING = re.compile(rf"{_COIN}? *--? *{_COIN}?", re.IGNORECASE)  # "€ -", as Excel has it
_CORE = {
    COMMA: re.compile(r"[09]*(?:,[09]+)?|9[09]{0,2}([. '])[09]{3}(?:\1[09]{3})*(?:,[09]+)?"),
    POINT: re.compile(r"[09]*(?:\.[09]+)?|9[09]{0,2}([, '])[09]{3}(?:\1[09]{3})*(?:\.[09]+)?"),
}
_DATE = re.compile(
    r"[09]{1,2}([-/.])[09]{1,2}\1(?:[09]{2}|[09]{4})(?:[ ,T]+[09:. APMZ+-]*)?"
    r"|[09]{4}([-/.])[09]{1,2}\2[09]{1,2}(?:[ T]+[09:. APMZ+-]*)?"
    r"|[09]{1,2}:[09]{2}(?::[09]{2}(?:[.,][09]+)?)?"
)
_ERROR = re.compile(r"#[A-Z09/_]{1,14}[!?]?")  # in any language: #N/A, #DIV/0!, #WAARDE!, #NAAM?


def _amount(shape):
    match = _AMOUNT.fullmatch(shape)
    if not match:
        return 0
    (opened, before, coin, inside, inner, core, rounded, behind, coin_after, after,
     closed) = match.groups()  # fmt: skip
    signs = [sign for sign in (before, inner, behind, after, opened, inside) if sign]
    if bool(opened or inside) != bool(closed) or len(signs) > 1 or (coin and coin_after):
        return 0
    judged = 0
    for style, grammar in _CORE.items():
        sign = "," if style == COMMA else "."
        # "25,-" is twenty-five euros: the dash stands for the cents.
        fits = not rounded or (rounded[0] == sign and sign not in core)
        whole = core.partition(sign)[0]
        short = sum(letter in "09" for letter in whole) <= _MOST_DIGITS
        if fits and short and grammar.fullmatch(core):
            judged |= style
    if not judged:
        return 0
    if not rounded and "." not in core and "," not in core:
        judged |= SAME
    if closed or "-" in signs:
        judged |= NEGATIVE
    coin = (coin or coin_after or "").upper()
    if coin:
        judged |= _coin(coin)
    elif len(core) > 1 and core[0] == "0" and not set(core) - set("09"):
        judged |= PADDED
    return judged


def _coin(written):
    return COINS.index("USD" if "$" in written else written.upper()) << COIN_SHIFT


def _nothing(shape):
    """A dash for zero: with a currency it is an amount, without it is one among amounts."""
    match = _NOTHING.fullmatch(shape)
    if not match or (match[1] and match[2]):
        return 0
    coin = match[1] or match[2]
    return COMMA | POINT | SAME | DASH | (_coin(coin) if coin else 0)


def _judge(shape):
    shape = shape.strip()
    if not shape:
        return EMPTY
    if len(shape) > _LONGEST:
        return 0
    if _ERROR.fullmatch(shape):
        return ERROR
    if shape.endswith("%"):
        return PERCENTAGE if _amount(shape[:-1].rstrip()) else 0
    return _amount(shape) or _nothing(shape) or (DATE if _DATE.fullmatch(shape) else 0)


class _Shapes(dict):
    """shape → what it is. Texts are not remembered: they may be names."""

    def __missing__(self, shape):
        judged = _judge(shape.decode("ascii"))
        if judged and judged != ERROR:
            if len(self) > 50_000:
                self.clear()
            self[shape] = judged
        return judged


_SHAPES = _Shapes()


@dataclass(frozen=True)
class Amounts:
    """A column of cells, judged. flags: (n,) of the bits above."""

    flags: np.ndarray
    _data: bytes = field(repr=False)
    _exact: dict = field(repr=False)

    def values(self, sign):
        """(n,) amounts with `sign` ("," or ".") as decimal sign; NaN where that does not read."""
        readable = (self.flags & SIGNS[sign]) != 0
        dashes = (self.flags & DASH) != 0
        others = set(range(256)) - set(b"0123456789" + sign.encode() + _CELL_END.encode())
        digits = self._data.translate(None, bytes(others)).decode("ascii")
        if sign == ",":
            digits = digits.replace(",", ".")
        cells = digits.split(_CELL_END)
        values = np.where(dashes, 0.0, np.nan)
        written = readable & ~dashes
        if self._exact:
            places = np.fromiter(self._exact, np.intp, len(self._exact))
            values[places] = np.fromiter(self._exact.values(), float, len(self._exact))
            written[places] = False
        chosen = cells if written.all() else itertools.compress(cells, written.tolist())
        values[written] = np.fromiter(map(float, chosen), float, int(written.sum()))
        np.negative(values, out=values, where=written & ((self.flags & NEGATIVE) != 0))
        return values


def judge(cells):
    """What each of `cells` (texts, or a spreadsheet's own values) is. Returns Amounts."""
    exact, odd = {}, {}
    try:
        joined = _CELL_END.join(cells)
    except TypeError:
        cells = _texts(cells, exact, odd)
        joined = _CELL_END.join(cells)
    if joined.count(_CELL_END) != max(len(cells) - 1, 0):
        joined = _CELL_END.join(cell.replace(_CELL_END, "?") for cell in cells)
    if not joined.isascii():
        joined = _SPACE.sub(" ", joined)
        for strange, plain in _PLAIN:
            joined = joined.replace(strange, plain)
    data = joined.encode("ascii", "replace")
    shaped = data.translate(_TO_SHAPE)
    while b"90" in shaped:  # or 17 digits would have a hundred thousand shapes
        shaped = shaped.replace(b"90", b"99")
    shapes = shaped.split(_CELL_END.encode()) if cells else []
    kinds = set(map(_SHAPES.__getitem__, set(shapes)))
    if len(kinds) == 1:
        flags = np.full(len(cells), kinds.pop(), np.uint16)
    else:
        flags = np.fromiter(map(_SHAPES.__getitem__, shapes), np.uint16, len(cells))
    for place, judged in odd.items():
        flags[place] = judged
    return Amounts(flags, data, exact)


def _texts(cells, exact, odd):
    """The texts among `cells`; the numbers go to `exact` and what all others are to `odd`."""
    texts = []
    for place, cell in enumerate(cells):
        texts.append(cell if type(cell) is str else "")
        if type(cell) is str:
            continue
        if cell is UNCALCULATED:
            odd[place] = FORMULA
        elif isinstance(cell, Percentage):
            odd[place] = PERCENTAGE
        elif isinstance(cell, (datetime.date, datetime.time, datetime.timedelta)):
            odd[place] = DATE
        elif isinstance(cell, (int, float)) and not isinstance(cell, bool) and abs(cell) < 1e15:
            odd[place] = COMMA | POINT | SAME | NEGATIVE * (cell < 0)
            exact[place] = float(cell)
        else:
            odd[place] = 0  # among others the infinities and NaNs of broken files
    return texts
