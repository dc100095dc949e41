"""A number as a reader types it: with its sign or noun, in either way of writing decimals."""

import re

from babel.numbers import NumberFormatError, parse_decimal

from .. import words

LONGEST = 60  # letters; whatever is longer is no number
SIGNS = {
    "percent": ("%", "procent", "percent", "per cent"),
    "euro": ("€", "euro", "euros", "eur"),
    "dollar": ("$", "us$", "dollar", "dollars", "usd"),
}
_MINUS = str.maketrans(dict.fromkeys("\N{MINUS SIGN}\N{EN DASH}\N{NON-BREAKING HYPHEN}", "-"))


def number(text, unit="number", noun="", label=""):
    """The number in ``text``: of a ``"percent"`` those on the hundred, as typed.

    A sign of the unit or the lever's noun may stand before or after it, and behind what is counted
    a word of its ``label`` ("700 leads") or the beginning of its noun ("10 h"). ``"12.5"`` is read
    by a Dutch reader's levers too, and ``"12,5"`` by an English one's: as numbers of the other
    language they can be one thing only. What both can read (``"1.500"``) has the reader's own
    meaning.

    Raises ValueError for anything else, ``"1e9"`` and ``"nan"`` among them.
    """
    text = text.translate(_MINUS).replace("×", "x").casefold().strip()
    if len(text) > LONGEST:
        raise ValueError("too long for a number")
    noun = noun.replace("×", "x").casefold()
    if unit == "number":
        text = _without_thing(text, noun, label.casefold())
    # "1 hour" is typed where "hours" is shown.
    signs = {*SIGNS.get(unit, ()), *({noun, noun.removesuffix("s")} if noun else ())}
    sign = "|".join(map(re.escape, sorted(signs, key=len, reverse=True))) or "(?!)"
    found = re.fullmatch(
        rf"(-?)\s*(?:{sign})?\s*(-?)\s*([.,]?[0-9][0-9.,\s]*?)(?:,-)?\s*(?:{sign})?", text)
    if not found or (found[1] and found[2]):
        raise ValueError(text)
    digits = re.sub(r"(?<=[0-9])\s(?=[0-9]{3}(?![0-9]))", "", found[3])  # 75 000
    digits = digits if digits[0].isdigit() else f"0{digits}"
    mine = words.language()
    for code in (mine, *(other for other in words.LANGUAGES if other != mine)):
        try:
            value = float(parse_decimal(digits, locale=code, strict=True))
        except NumberFormatError:
            continue
        return -value if found[1] or found[2] else value
    raise ValueError(text)


def _without_thing(text, noun, label):
    """The text without the word behind its number, where that says what is counted."""
    found = re.fullmatch(r"(.*[0-9])\s*([^\W\d_]+)\.?", text)
    if not found:
        return text
    word = found[2]
    same = (each.startswith(word) or word.startswith(each)
            for each in re.findall(r"[^\W\d_]{4,}", label) if len(word) >= 4)
    return found[1] if noun.startswith(word) or any(same) else text
