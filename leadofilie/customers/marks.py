"""What stands beside a customer and says that an amount is not what it seems: a balance of the year
before, or a credit note without a minus sign. Judged by word; what it means only the reader can
tell.
"""

import re

import numpy as np

from .titles import fit, is_document, is_identifier, is_part

_BETWEEN = "\x1e"
_OPENING = re.compile(
    r"\b(?:begin|openings?|start|vorig|oud|previous|prior)[ -]?(?:saldo|balans|balance)\b"
    r"|\b(?:saldo|balance|stand|openstaand|outstanding)\s(?:\w+\s){0,2}(?:vorige?|last|previous|prior)\b"
    r"|\bbalance [bc]/[fd]\b|\bbrought forward\b|\bbeginstand\b|\bopeningsbalans\b"
)
_CREDIT_WORD = re.compile(
    rf"\bcredit[ -]?\w*(?:nota|note|factuur|memo|invoice)|\bcredit(?=\)|\s*(?:$|{_BETWEEN}))"
    rf"|(?:^|{_BETWEEN})\s*(?:creditering|crediteren|refund\b|terugbetaling|terugboeking|teruggave"
    r"|retour(?:zending|levering)|storno|chargeback|restitutie)"
)
# Of a number: CN0012, CR-2025-12. An article, a customer or a place may be numbered so as well.
_OTHER_NUMBERS = re.compile("post|zip|sku|iban|rekening|account|artikel|article|omschrijving|descr")
_CREDIT_NUMBER = re.compile(rf"(?:^|{_BETWEEN})\s*(?:cn|crn?|cred|credit)[ ./_-]*\d")
# What such a cell holds at least: looked for first, which is much faster.
_OPENING_STEMS = "saldo", "balan", "stand", "staand", "forward"
_CREDIT_STEMS = "credit", "refund", "terug", "retour", "storno", "chargeback", "restitutie"


def find(titled, size):
    """{"opening", "credit"}: (size,) whether a line says that it is a balance brought forward, or a
    credit note. titled: (title, cells) of the columns beside the customers and the amounts.
    """
    opening, credit = np.zeros(size, bool), np.zeros(size, bool)
    for title, cells in titled:
        joined = _joined(cells)
        if any(stem in joined for stem in _OPENING_STEMS):
            opening |= _which(_OPENING, joined, cells)
        if any(stem in joined for stem in _CREDIT_STEMS):
            credit |= _which(_CREDIT_WORD, joined, cells)
        if ("cn" in joined or "cr" in joined) and not (
                is_part(title) or fit(title, "customer") or _OTHER_NUMBERS.search(title.lower())):
            credit |= _which(_CREDIT_NUMBER, joined, cells)
    return {"opening": opening, "credit": credit}


def _joined(cells):
    try:
        return _BETWEEN.join(cells).lower()
    except TypeError:  # a sheet has numbers too
        return _BETWEEN.join(cell if type(cell) is str else "" for cell in cells).lower()


def _which(pattern, joined, cells):
    """(size,) in which cells the pattern is, or False if it is in none."""
    return pattern.search(joined) is not None and np.array(
        [type(cell) is str and pattern.search(cell.lower()) is not None for cell in cells])


# What only all lines together tell --------------------------------------------------------------

_WORDS = re.compile(r"[^\W\d_]+")
_BACK = ("kredit", "retour", "refund", "terugb", "terugst", "teruggave", "storno", "chargeback",
         "restitut", "korting", "discount", "rebate")  # fmt: skip
# "Gecrediteerd" and "refunded" say how an invoice ended; a creditor and a credit card say nothing.
_NOT_BACK = ("ed", "aald", "boekt", "eerd", "card", "cards", "kaart", "eur", "euren", "tor", "tors",
             "counter", "counters")  # fmt: skip
_SHORT = {"c", "cn", "crn", "cm", "cre", "cred", "cf", "cv", "rf", "sc", "dg", "vcn", "vc", "fc"}
_INVOICES = {"f", "i", "v", "fa", "fac", "fact", "in", "inv", "vf", "fv", "si", "rv", "dr", "sf"}


def credits_among(kinds):
    """Those of a few kinds of lines (texts) that take money off, as others of them do not."""
    squeezed = {kind: "".join(_WORDS.findall(kind.lower())) for kind in kinds}
    short = not _INVOICES.isdisjoint(squeezed.values())
    return [kind for kind, text in squeezed.items()
            if (short and text in _SHORT) or any(map(_says_back, _WORDS.findall(kind.lower())))]


def _says_back(word):
    credit = "credit" in word and not word.startswith("accredit")
    back = credit or word in ("return", "returns", "reversal") or word.startswith(_BACK)
    return back and not word.endswith(_NOT_BACK)


MOST_SERIES = 4  # of numbers: F2025-1, C2025-1
_CREDIT_SERIES = {"c", "cn", "cr", "crn", "cm", "cf", "cv", "cre", "cred", "k", "kn", "g", "rf"}
_MAIN = 0.6  # of the lines are of the series of the invoices
_LETTERS = re.compile(rf"[^a-z{_BETWEEN}]+")
_NUMBERS = re.compile("document|refer")


def may_be_series(title):
    """Whether a column may number its invoices and its credit notes in series of their own."""
    text = title.lower()
    numbers = is_document(title) or is_identifier(title) or _NUMBERS.search(text)
    other = is_part(title) or fit(title, "customer") or _OTHER_NUMBERS.search(text)
    return bool(numbers and not other)


def series(cells):
    """The letters in each number: "f" of F2025-0012, "" of 20250012."""
    return _LETTERS.sub("", _joined(cells)).split(_BETWEEN)


def credit_series(times):
    """The series that look like those of credit notes. times: letters → how many lines."""
    main = max(times, key=times.get, default="")
    if not 1 < len(times) <= MOST_SERIES or times[main] < _MAIN * sum(times.values()):
        return []
    return [letters for letters in times if letters != main and (
        letters in _CREDIT_SERIES or letters in (f"{main}c", f"c{main}")
        or (letters.endswith("c") and len(letters) == len(main) > 1 and letters[0] == main[0]))]
