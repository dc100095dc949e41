"""What the titles above a reader's columns suggest. Only ever a suggestion: the reader confirms.

The words are what Dutch and English exports write above their columns, the likeliest first.
"""

import re

_WORDS = {
    "customer": """
        klantnr klantnummer klantid klantcode debiteurnr debiteurnummer debiteurcode relatienr
        relatienummer relatiecode customerid customernumber customerno customercode clientid
        accountid accountnumber klantnaam debiteurnaam relatienaam customername clientname
        accountname klant debiteur relatie afnemer customer client account organisatie
        organisation organization bedrijf company naam name email mail
    """,
    "revenue": """
        omzet revenue turnover netsales sales verkoopbedrag verkoopwaarde factuurbedrag
        invoiceamount netto net bedrag amount verkoop subtotaal subtotal waarde value totaal total
    """,
    "cost": """
        costtoserve servicekosten bedieningskosten kosten cost kostprijs inkoopwaarde inkoop cogs
        expenses uitgaven
    """,
    # Amounts that are neither what a customer brought nor what it cost, and counts.
    "beside": """
        btw vat tax korting discount aantal quantity qty jaar year maand month week marge margin
        winst profit percent pct incl prijs price budget target
    """,
    "names of other things": """
        plaats product artikel medewerker verkoper land stad city country item
    """,
    "identifier": """
        id tel telefoon phone telephone mobiel mobile gsm iban bsn kvk postcode zip ean sku barcode
    """,
}
_WORDS = {role: words.split() for role, words in _WORDS.items()}
_ROLES = ("customer", "revenue", "cost")
_NUMBERED = ("nr", "nummer", "number", "no", "code", "telefoon", "phone", "postcode")

TOTALS = {
    "totaal", "totalen", "eindtotaal", "subtotaal", "totaal generaal", "algemeen totaal", "som",
    "total", "totals", "grand total", "subtotal", "sub total", "sum", "gesamt", "summe",
    "gesamtsumme", "gesamtergebnis", "total général",
}  # fmt: skip


def is_total(text):
    """Whether a cell says no more than that its row is a total."""
    return text.strip(" :=*").lower() in TOTALS


def _words(title):
    return re.findall(r"[a-z0-9]+", title.lower())


def is_identifier(title):
    """Whether the title announces somebody's or something's number: not to be summed or shown."""
    words = _words(title)
    announced = not set(words).isdisjoint(_WORDS["identifier"])
    return announced or (bool(words) and words[-1].endswith(_NUMBERED))


def is_known(title, exactly=False):
    """Whether this is a title that exports put above a column, rather than a row's content.

    Not exactly: "omzet in 2023" is one as well; but then "Klant 12" is, too.
    """
    words = _words(title)
    known = {word for role in _ROLES for word in _WORDS[role]}
    return "".join(words) in known or (not exactly and 0 < len(words) <= 4 and words[0] in known)


def fit(title, role):
    """How well a title suits a role ("customer", "revenue" or "cost"): 0 not, higher is better."""
    squeezed = "".join(_words(title))
    places = (place for place, word in enumerate(_WORDS[role]) if word in squeezed)
    place = next(places, None)
    if place is None or (role == "revenue" and fit(title, "cost")):
        return 0
    other = _WORDS["names of other things" if role == "customer" else "beside"]
    doubtful = any(word in squeezed for word in other)
    if role != "customer" and re.search("excl|zonder|without|before", squeezed):
        doubtful = False  # "omzet excl. btw" is about the revenue, not about the tax
    return (1000 - place) // (10 if doubtful else 1)
