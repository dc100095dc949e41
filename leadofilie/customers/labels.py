"""What a cell says its row is: a total, an average or a count, or a customer that nobody knows.

Judged by word, in Dutch and English and the German of SAP. A word alone decides nothing: "Total
Energies" is a customer. `totals` holds each label against the amounts.
"""

import itertools
import re
import unicodedata

from .amounts import UNCALCULATED

NONE = 0
SAYS = 1  # says no more than that it is a total: "Eindtotaal", "**"
WORDED = 2  # a total with something beside it, or a customer's name: "Totaal Jansen"
HINT = 3  # may just as well be something else, unless the amounts add up: "Alle klanten"
STATISTIC = 4  # "Gemiddelde", "Aantal klanten"
STATISTIC_HINT = 5  # "Jansen Max"


def _each(words):
    return set(words.split())


_TOTALS = _each("""
    totaal totalen totale total totals totaalresultaat gesamt summe gesamtsumme zwischensumme
    gesamtergebnis totaux totaalbedrag totaalomzet totaalsom
""")  # fmt: skip
_ENDS = ("totaal", "totalen", "total", "totals")
_ALONE = _each("""
    som sum tot ttl samen alles overall result resultaat ergebnis saldo eindsaldo beginsaldo
    balance transport transporteren
""") | {
    "over te brengen", "carried forward", "brought forward", "overall result", "closing balance",
    "opening balance", "vorig jaar", "last year",
    "grand total", "sub total", "totaal generaal", "algemeen totaal", "total général",
}  # fmt: skip
# What nobody is called: the firm's own revenue of a year that is named.
_OWN = _each("omzet jaaromzet revenue turnover begroting prognose forecast")
_OWN_OF = _each("vorig jaar dit last this year netto bruto net")
_HINTS = _each("""
    alle alles all samen tezamen together overall everything everyone iedereen som sum opgeteld
    result resultaat saldo balance klanten debiteuren relaties customers clients
""")  # fmt: skip
# Averages, counts and taxes stand below a list as totals do.
_STATISTICS = _each("""
    gemiddelde gemiddeld average mediaan median aantal standaardafwijking btw vat mwst
    omzetbelasting
""")  # fmt: skip
_STATISTICS_ALONE = _each("""
    gem avg mean count max min maximum minimum maximaal minimaal stdev stddev variantie
    variance tax pagina page grootste kleinste hoogste laagste largest smallest highest lowest
""")  # fmt: skip
_STATISTICS_LAST = {"count", "max", "min", "stdev", "avg", "mean"}

NOBODY = _each("""
    null none nan nil na n/a n.a. nvt n.v.t. - -- . ? ?? onbekend unknown geen leeg (leeg) blank
    (blank) (blanks) empty #n/a #n/b undefined anoniem anonymous diversen divers overig overige
    overigen other others misc rest restant gast guest contant particulier particulieren kassa
    kasverkoop kasverkopen balieverkoop balieverkopen pinbetaling pinbetalingen passanten
""") | {
    "niet bekend", "geen naam", "no name", "not available", "overige klanten", "other customers",
    "overige debiteuren", "alle overigen", "all others", "geen klant", "no customer",
    "contante verkoop", "cash sales",
}  # fmt: skip

# Of deals, orders and invoices: those that brought revenue, and those that brought none.
_WON = _each("won closedwon gewonnen")
_LOST = _each("""
    lost closedlost verloren cancelled canceled geannuleerd annulled failed mislukt afgewezen
    rejected declined refunded terugbetaald gecrediteerd credited vervallen verlopen expired void
    voided abandoned concept draft offerte quote quotation
""")  # fmt: skip

_LETTERS = re.compile(r"[^\W\d_]+")
_TOP = re.compile(r"(?:de )?top[ -]?\d{1,3}(?: (?:klanten|debiteuren|relaties|customers|clients))?")
_STARS = re.compile(r"[*=Σ∑]{1,5}")
_MAY_SAY = re.compile(
    r"tota|[*=Σ∑]|top[ -]?\d|\b(?:"
    + "|".join(sorted(_TOTALS | _ALONE | _OWN | _HINTS | _STATISTICS | _STATISTICS_ALONE))
    + r")\b"
)
_STEMS = ("tota", "summe", "gesamt", "gemidd", "average", "*")


def label(text):
    """What a cell says that its row is: one of the numbers above."""
    text = text.strip(" :.\t\u00a0").lower()
    if _STARS.fullmatch(text):
        return SAYS
    if _TOP.fullmatch(text):
        return WORDED
    words = _LETTERS.findall(text)
    if not words:
        return NONE
    total = [word in _TOTALS or word.endswith(_ENDS) for word in words]
    alone = " ".join(words)
    of_own = not _OWN.isdisjoint(words) and (_OWN | _OWN_OF).issuperset(words)
    if (of_own and text not in _OWN) or alone in _ALONE or all(total):
        # "Totaal 2023" is no customer; "Total 24" might be one.
        return SAYS if not re.search(r"\d", text) else WORDED
    if alone in _STATISTICS or alone in _STATISTICS_ALONE:
        return STATISTIC
    if any(total) or alone.startswith(("som van ", "sum of ")):
        return WORDED
    if not _STATISTICS.isdisjoint(words) or alone.startswith("count of "):
        return STATISTIC
    if words[-1] in _STATISTICS_LAST:
        return STATISTIC_HINT
    return NONE if _HINTS.isdisjoint(words) else HINT


def labels(texts, beside=False):
    """{place: label} of the cells that have one.

    beside: they stand beside a customer's name, where only few words say anything.
    """
    try:
        joined = "\x1e".join(texts)
    except TypeError:
        texts = [cell if type(cell) is str else "" for cell in texts]
        joined = "\x1e".join(texts)
    found = {}
    for place, text in enumerate(texts) if _may_say(joined, beside) else ():
        said = label(text) if _may_say(text, beside) else NONE
        if beside and said == SAYS and not _LETTERS.search(text):
            said = HINT  # a star may mark anything
        elif beside and said == STATISTIC:
            said = STATISTIC_HINT
        if said:
            found[place] = said
    return found


def _may_say(text, beside):
    """Whether there may be a label: found much faster than the words of every cell."""
    text = text.lower()
    return any(stem in text for stem in _STEMS) if beside else bool(_MAY_SAY.search(text))


_MANY = _each("""
    overig overige overigen andere other others rest restant resterende diverse divers klein kleine
    small losse contant contante cash particuliere
""")  # fmt: skip
_OF_MANY = _each("""
    klant klanten debiteur debiteuren relaties afnemers verkoop verkopen customer customers client
    clients accounts sales
""")  # fmt: skip
_BESIDE_MANY = _each("alle all de the van of en and")


def is_nobody(key):
    """Whether a customer's cell says that nobody knows who it is, or that it is several."""
    words = set(_LETTERS.findall(key.lower()))
    several = not _MANY.isdisjoint(words) and not _OF_MANY.isdisjoint(words)
    return key.lower() in NOBODY or (
        several and (_MANY | _OF_MANY | _BESIDE_MANY).issuperset(words))


def without_revenue(kinds):
    """Those of the kinds of lines (texts) that brought nothing: all but the won, or the lost."""
    squeezed = {kind: "".join(_LETTERS.findall(kind.lower())) for kind in kinds}
    won = not _WON.isdisjoint(squeezed.values())
    return [kind for kind, text in squeezed.items()
            if (text not in _WON if won else not _LOST.isdisjoint(
                [text, *_LETTERS.findall(kind.lower())]))]  # fmt: skip


# Keys ----------------------------------------------------------------------------------------

_ROUNDED = re.compile(r"\s*\d[.,]\d+E\+\d{2,3}\s*")
_MOST_EXACT = 1e15  # a spreadsheet keeps 15 digits, and 0 for those that follow


def rounded(cells):
    """The place of the first number too long for a spreadsheet, which made one of several; or None.

    Excel shows 17 digits as 1,23457E+16, and so writes them to a CSV.
    """
    try:
        joined = "\x1e".join(cells)
    except TypeError:
        joined = "E+"
    if "E+" in joined:
        for place, cell in enumerate(cells):
            if (_ROUNDED.fullmatch(cell) if type(cell) is str else
                    type(cell) in (int, float) and abs(cell) >= _MOST_EXACT):  # fmt: skip
                return place
    return None


# Signs that take no room: soft hyphens, spaces without width, marks of direction.
_INVISIBLE = dict.fromkeys([0xAD, 0x61C, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F),
                            *range(0x2060, 0x2065)])  # fmt: skip
_ZERO = ".0", ",0"
_WHOLE = re.compile(r"\d+[.,]0")


def keys(cells):
    """What tells the customers in `cells` apart: texts; None for a formula without a value."""
    try:
        joined = "\x1e".join(cells)
    except TypeError:
        return [_key(cell) for cell in cells]
    if joined.isascii() and not any(odd in joined for odd in ("  ", ".0", ",0", "\n", "\t")):
        return list(map(str.strip, cells))
    return [
        cell.strip()
        if cell.isascii() and "  " not in cell and cell.isprintable() and cell[-2:] not in _ZERO
        else _key(cell)
        for cell in cells
    ]


_TRIFLES = dict.fromkeys(map(ord, " \t\n\r\u00a0-_./'"))
_ROW, _CELL = "\x1e", "\x1f"
_AT_ONCE = 64  # rows that are folded together: much faster than each alone
_NOUGHTS = re.compile(r"(?<!\d)0+(?=\d)")


def fold_rows(rows):
    """Each row's text without capitals, spaces and the signs that a code may as well lack."""
    rows = iter(rows)
    while some := list(itertools.islice(rows, _AT_ONCE)):
        try:
            texts = list(map(_CELL.join, some))
        except TypeError:  # a sheet has numbers too
            texts = [_CELL.join(map(str, row)) for row in some]
        folded = _ROW.join(texts).casefold().translate(_TRIFLES).split(_ROW)
        yield from folded if len(folded) == len(texts) else (
            text.casefold().translate(_TRIFLES) for text in texts)


def fold_key(key):
    """A customer's key without all in which one list writes it otherwise than the next."""
    text = filter(str.isalnum, unicodedata.normalize("NFKD", key).casefold())
    return _NOUGHTS.sub("", "".join(text))


def _key(cell):
    if cell is UNCALCULATED:
        return None
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))  # 1001.0 in one sheet is "1001" in the next
    # An é may be one sign or an e with an accent put on it.
    text = unicodedata.normalize("NFC", str(cell)).translate(_INVISIBLE)
    text = " ".join(text.split())
    return text[:-2] if _WHOLE.fullmatch(text) else text
