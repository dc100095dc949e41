"""What the titles above a reader's columns suggest. Only ever a suggestion: the reader confirms."""

import re

# What Dutch and English exports write above their columns, the likeliest first.
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
        eindtotaal grandtotal
    """,
    "cost": """
        costtoserve servicekosten bedieningskosten kosten cost kostprijs inkoopwaarde inkoop cogs
        expenses uitgaven
    """,
    # Which version of an amount it is; those of one customer are not always to be added up.
    "versions": """
        soort type status fase stage jaar year periode period kwartaal quarter versie version
        scenario bron source stand document
    """,
    # Amounts that are neither what a customer brought nor what it cost, and counts.
    "beside": """
        btw vat tax korting discount aantal quantity qty jaar year maand month week marge margin
        winst profit percent pct incl prijs price budget target begroot begroting forecast prognose
        verwacht offerte vorig previous lastyear
        refund terugbetaald shipping verzend
    """,
    "names of other things": """
        plaats product artikel article medewerker verkoper land stad city country item
        omschrijving description regio region segment branche sector kanaal channel groep group
        categorie category vestiging filiaal branch winkel store afdeling department team manager
        merk brand betaal payment
    """,
    "identifier": """
        id tel telefoon phone telephone mobiel mobile gsm iban bsn kvk postcode zip ean sku barcode
    """,
    # What else is written above columns; a title that holds none of these words may be a name.
    "other": """
        factuur factuurnr invoice order ordernr bestelling transactie boeking boekstuk dagboek
        datum date dag day valuta currency munt adres
        address straat street nr nummer number no q1 q2 q3 q4 af bij afbij debet
        credit debit d c dc saldo balance rekening account tegenrekening mededelingen regel line
        titel title aantal id uuid sinds since leads bezoeken visits uren hours orders bestellingen
        abonnement plan wie wat who what waar wanneer rijlabels labels kenmerk reference excl actual
        werkelijk realisatie concept quote
    """,
    # Only where there are several: "Mei" is a name.
    "month": """
        jan feb mrt apr mei jun jul aug sep sept okt nov dec januari februari maart april juni juli
        augustus september oktober november december mar may oct january february march june july
        august october december
    """,
}
_WORDS = {role: words.split() for role, words in _WORDS.items()}
_MONTHS = set(_WORDS["month"])
YEAR = re.compile("(?:19|20)[0-9]{2}")
_NUMBERED_PERIODS = {"q", "k", "w", "p", "week", "wk", "kw", "periode", "period", "kwartaal",
                     "quarter", "maand", "month"}  # fmt: skip
_ROLES = ("customer", "revenue", "cost")
_NUMBERED = ("nr", "nummer", "number", "no", "code", "telefoon", "phone", "postcode")


def harmless(row):
    """A row of titles with "" for those that may be somebody's name.

    Some lists have customers above their columns, and some have no titles at all, so that the
    first customer stands where titles would.
    """
    several_months = sum(not _MONTHS.isdisjoint(_words(title)) for title in row) >= 3
    known = {word for role, words in _WORDS.items() if role != "month" or several_months
             for word in words}  # fmt: skip
    lettered = [title for title in row if re.search(r"[^\W\d_]", title)]  # a year is no name
    unsure = [title for title in lettered if not _is_title(title, known)]
    if 3 * len(unsure) <= len(lettered):
        return tuple(row)
    return tuple("" if title in unsure else title for title in row)


def is_no_name(text):
    """Whether a cell can be shown: it holds no letters, or only words that titles are made of."""
    known = {word for role, words in _WORDS.items() if role != "month" for word in words}
    return known.issuperset(re.findall(r"[^\W\d_]\w*", text.lower()))


def is_part(title):
    """Whether a column says which product, region or the like: parts that are to be added up."""
    squeezed = "".join(_words(title))
    return "status" not in squeezed and any(
        word in squeezed for word in _WORDS["names of other things"])


def is_document(title):
    """Whether a column is of invoices, orders or what they are about, rather than of customers."""
    squeezed = "".join(_words(title))
    return any(word in squeezed for word in (
        "factuur", "invoice", "order", "bestel", "boekstuk", "document", "transacti",
        "omschrijving", "description"))  # fmt: skip


def is_over_time(title):
    """Whether a title says that lines follow each other in time, or add up to a date."""
    return bool(re.search(
        r"datum|date|maand|month|kwartaal|quarter|period|week|jaar|year|cumul|ytd|t/m",
        title.lower()))  # fmt: skip


def _is_title(title, known):
    words = _words(title)
    return "".join(words) in known or not known.isdisjoint(words) or is_identifier(title)


def _words(title):
    return re.findall(r"[a-z0-9]+", title.lower())


def family(title):
    """What titles share that differ in their year or month: ("omzet", "year") of "Omzet 2023".

    () without a title. Years and months share nothing: together they would count twice.
    """
    return tuple("year" if YEAR.fullmatch(part) else "month" if part in _MONTHS else
                 "number" if part.isdigit() else part
                 for part in re.findall(r"[^\W\d_]+|\d+", title.lower()))  # fmt: skip


def stem(title):
    """What titles share of lists that were cut in two: "klant" of "Klant A-K" and "Klant 2"."""
    return tuple(part for part in family(title)
                 if len(part) > 1 and part not in ("year", "month", "number"))  # fmt: skip


def is_period(title):
    """Whether a title names a year, a month, a quarter or the like, perhaps with what it is of."""
    parts = set(family(title))
    numbered = "number" in parts and not parts.isdisjoint(_NUMBERED_PERIODS)
    return numbered or not parts.isdisjoint({"year", "month"})


def is_identifier(title):
    """Whether the title announces somebody's or something's number: not to be summed or shown."""
    words = _words(title)
    return any(word in _WORDS["identifier"] for word in words) or (
        "".join(words[-1:]).endswith(_NUMBERED))


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


def side(title):
    """Of which side of the books a column is, "debit" or "credit", if its title says no more."""
    sides = {"debet": "debit", "debit": "debit", "af": "debit", "uit": "debit"}
    sides |= {"credit": "credit", "bij": "credit", "in": "credit"}
    return sides.get("".join(_words(title)))


_THOUSAND = re.compile(
    r"(?:[x×*]|\bin|\bper)\s*(?:€|\$|£|eur\b|euro\b|usd\b)?\s*"
    r"(?:1[., ]?000(?![.,]?\d)|duizend(?:en|tallen)?\b|thousands?\b|k\b)"
    r"|k\s?€|€\s?k\b|\bk\s?eur\b|\bt€|\bteur\b|\$\s?k\b|k\$|['’]000s?\b|\(\s*(?:[€$£]\s*)?000s?\s*\)"
    r"|\(k\)",
    re.IGNORECASE,
)
_MILLION = re.compile(
    r"(?:[x×*]|\bin|\bper)?\s*(?:€|\$|£|eur\b|euro\b|usd\b)?\s*"
    r"(?:\b1[., ]?000[., ]?000(?!\d)|\bmln\b|\bmio\b|\bmiljoen(?:en)?\b|\bmillions?\b)"
    r"|€\s?m\b|\bm\s?€|\bm\s?eur\b",
    re.IGNORECASE,
)


def factor(*texts):
    """What a title, or a line above the titles, says the amounts are to be multiplied by."""
    for text in texts:
        if _MILLION.search(text):
            return 1_000_000
        if _THOUSAND.search(text):
            return 1_000
    return 1
