"""What stands beside a customer and says that an amount is not what it seems: a balance of the year
before, or a credit note without a minus sign. Judged by word; what it means only the reader can
tell.
"""

import re

import numpy as np

from .titles import fit, is_part

_BETWEEN = "\x1e"
_OPENING = re.compile(
    r"\b(?:begin|openings?|start|vorig|oud|previous|prior)[ -]?(?:saldo|balans|balance)\b"
    r"|\b(?:saldo|balance|stand|openstaand|outstanding)\s(?:\w+\s){0,2}(?:vorige?|last|previous|prior)\b"
    r"|\bbalance [bc]/[fd]\b|\bbrought forward\b|\bbeginstand\b|\bopeningsbalans\b"
)
_CREDIT_WORD = re.compile(rf"(?:^|{_BETWEEN})\s*credit[ -]?(?:nota|note|factuur|memo|invoice)")
# Of a number: CN0012, CR-2025-12. An article, a customer or a place may be numbered so as well.
_OTHER_NUMBERS = re.compile("post|zip|sku")
_CREDIT_NUMBER = re.compile(rf"(?:^|{_BETWEEN})\s*(?:cn|crn?|cred|credit)[ ./_-]*\d")
# What such a cell holds at least: looked for first, which is much faster.
_OPENING_STEMS = "saldo", "balan", "stand", "staand", "forward"


def find(titled, size):
    """{"opening", "credit"}: (size,) whether a line says that it is a balance brought forward, or a
    credit note. titled: (title, cells) of the columns beside the customers and the amounts.
    """
    opening, credit = np.zeros(size, bool), np.zeros(size, bool)
    for title, cells in titled:
        joined = _BETWEEN.join(cell if type(cell) is str else "" for cell in cells).lower()
        if any(stem in joined for stem in _OPENING_STEMS):
            opening |= _which(_OPENING, joined, cells)
        if "credit" in joined:
            credit |= _which(_CREDIT_WORD, joined, cells)
        if ("cn" in joined or "cr" in joined) and not (
                is_part(title) or fit(title, "customer") or _OTHER_NUMBERS.search(title.lower())):
            credit |= _which(_CREDIT_NUMBER, joined, cells)
    return {"opening": opening, "credit": credit}


def _which(pattern, joined, cells):
    """(size,) in which cells the pattern is, or False if it is in none."""
    return pattern.search(joined) is not None and np.array(
        [type(cell) is str and pattern.search(cell.lower()) is not None for cell in cells])
