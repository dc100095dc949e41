"""Files as programs and people make them, each from customers and amounts that are known.

A test compares what is read with that truth, or finds the question that is put instead. Nothing
of ours is used.
"""

import io
import random
from dataclasses import dataclass, field

import samples

NAMES = [
    "Jansen", "Smit", "Bakker", "Visser", "Mulder", "Meijer", "Bos", "Vos", "Peters", "Hendriks",
    "Dekker", "Brouwer", "Kok", "Jacobs", "Vermeulen", "Schouten", "Willems", "Hoekstra", "Koster",
    "Prins", "Blom", "Huisman", "Postma", "Kuiper", "Veenstra", "Kramer", "Scholten", "Post",
    "Kuipers", "Martens",
]  # fmt: skip


def truth(seed=1, customers=12, lines=3, cents=True, negative=False):
    """[(name, [amounts])]: what each customer bought, in whole cents or in whole euros."""
    draw = random.Random(seed)
    made = []
    for number in range(customers):
        name = f"{NAMES[number % len(NAMES)]} {'' if number < len(NAMES) else number}".strip()
        amounts = [round(draw.lognormvariate(7, 1.4) * 100) for _ in range(draw.randint(1, lines))]
        if negative and number % 4 == 1:
            amounts.append(-amounts[0] // 3)
        made.append((name, amounts if cents else [amount // 100 * 100 for amount in amounts]))
    return made


@dataclass
class Made:
    """A file: its rows, and of each whether it is a customer's line, with what amounts.

    answers: to what the file asks beside totals: beginning of a question's name → answer.
    """

    rows: list = field(default_factory=list)
    customers: dict = field(default_factory=dict)  # name → cents
    customer_lines: set = field(default_factory=set)
    answers: dict = field(default_factory=dict)

    def put(self, *cells):
        """A row that is no customer's: a title, a total, a footer."""
        self.rows.append(list(cells))
        return self

    def line(self, name, cents, *cells):
        """A customer's line."""
        self.rows.append(list(cells))
        self.customer_lines.add(len(self.rows))
        self.customers[name] = self.customers.get(name, 0) + cents
        return self

    @property
    def revenue(self):
        """What all customers bring together, in cents."""
        return sum(self.customers.values())

    def csv(self, delimiter=";", encoding="utf-8"):
        return samples.csv_bytes([[str(cell) for cell in row] for row in self.rows], delimiter,
                                 encoding)

    def xlsx(self):
        return samples.xlsx(("Blad1", self.rows))


def dutch(cents):
    return samples.dutch(cents / 100)


def english(cents):
    return samples.english(cents / 100)


def number(cents):
    return cents / 100


def total(bought):
    return sum(sum(amounts) for _, amounts in bought)


# A list with a total ---------------------------------------------------------------------------


def plain(bought, labels=("Totaal",), where="below", footer=(), write=dutch, columns=1, above=()):
    """A line per customer and a total below, above or both.

    columns: cells before the amount; the label stands in the first or, with 3, in the second.
    """
    made = Made()
    empty = [""] * (columns - 1)
    for text in above:
        made.put(text, *empty, "")
    made.put(*["Klant", "Plaats", "Soort"][:columns], "Omzet")

    def totals():
        for label in labels:
            cells = [label, *empty] if columns < 3 else ["", label, *empty[1:]]
            made.put(*cells, write(total(bought)))

    if where in ("above", "both"):
        totals()
    for name, amounts in bought:
        made.line(name, sum(amounts), name, *empty, write(sum(amounts)))
    if where in ("below", "both"):
        totals()
    for text in footer:
        made.put(text, *empty, "")
    return made


def invoices(bought, labels=("Totaal",), write=dutch):
    """A line per invoice, with a total below."""
    made = Made().put("Factuur", "Klant", "Bedrag")
    invoice = 0
    for name, amounts in bought:
        for amount in amounts:
            invoice += 1
            made.line(name, amount, f"F{invoice:04d}", name, write(amount))
    for label in labels:
        made.put(label, "", write(total(bought)))
    return made


def sap(bought, group=4, levels=True, repeated=False):
    """An SAP list: pipes, dashes, "*" below each group and "**" below all."""
    made = Made()
    rule = ["-" * 60]
    made.put("31.12.2025", "Dynamische lijstuitvoer", "1").put("")

    def titles():
        made.put(*rule).put("", "Debiteur", "Naam", "Omzet", "Munt", "").put(*rule)

    titles()
    below = 0
    for place, (name, amounts) in enumerate(bought, 1):
        made.line(name, sum(amounts), "", f"{100_000 + place:010d}", name, dutch(sum(amounts)),
                  "EUR", "")
        below += sum(amounts)
        if levels and (place % group == 0 or place == len(bought)):
            made.put(*rule).put("", "*", "", dutch(below), "EUR", "").put(*rule)
            below = 0
            if repeated and place < len(bought):
                titles()
    made.put("", "**" if levels else "*", "", dutch(total(bought)), "EUR", "").put(*rule)
    return made


def afas(bought, label="Totaal debiteuren"):
    """An export with a title, a period, and a footer below the total."""
    made = Made()
    made.put("Omzet per debiteur", "", "").put("Administratie", "Koekjes BV", "")
    made.put("Periode", "2025-01 t/m 2025-12", "").put("", "", "")
    made.put("Nummer", "Debiteur", "Omzet excl. btw")
    for place, (name, amounts) in enumerate(bought, 1):
        made.line(name, sum(amounts), 10_000 + place, name, dutch(sum(amounts)))
    made.put("", "", "").put("", label, dutch(total(bought))).put("", "", "")
    return made.put("Afgedrukt op 24-11-2026 09:12", "", "").put("Pagina 1 van 1", "", "")


def exact(bought, label="Totaal"):
    """A list by number, with the name beside it, twice totalled: amount and margin."""
    made = Made().put("Rapport: Omzet", "", "", "").put("Relatiecode", "Relatie", "Omzet", "Kosten")
    for place, (name, amounts) in enumerate(bought, 1):
        cost = sum(amounts) // 2
        made.line(name, sum(amounts), f"{place:018d}", name, dutch(sum(amounts)), dutch(cost))
    costs = sum(sum(amounts) // 2 for _, amounts in bought)
    return made.put(label, "", dutch(total(bought)), dutch(costs))


# Excel -----------------------------------------------------------------------------------------

SUBTOTALS = {
    "Totaal {}": "Totaal", "{} Totaal": "Eindtotaal", "{} Total": "Grand Total",
    "Total {}": "Total général", "Subtotaal {}": "Totaal generaal", "Som van {}": "Eindtotaal",
}  # fmt: skip


def subtotals(bought, pattern="{} Totaal", write=number, grand=True, above=False):
    """Excel's Data, Subtotal: below (or above) the lines of each customer."""
    made = Made().put("Klant", "Product", "Omzet")
    if grand and above:
        made.put(SUBTOTALS[pattern], "", write(total(bought)))
    for name, amounts in bought:
        if above:
            made.put(pattern.format(name), "", write(sum(amounts)))
        for place, amount in enumerate(amounts):
            made.line(name, amount, name, f"P{place}", write(amount))
        if not above:
            made.put(pattern.format(name), "", write(sum(amounts)))
    if grand and not above:
        made.put(SUBTOTALS[pattern], "", write(total(bought)))
    return made


def partly(bought, pattern="Totaal {}", write=dutch, always=False):
    """Subtotals only below customers of several lines, as bookkeeping programs print them."""
    made = Made().put("Klant", "Product", "Omzet")
    for name, amounts in bought:
        for place, amount in enumerate(amounts):
            made.line(name, amount, name, f"P{place}", write(amount))
        if len(amounts) > 1 or always:
            made.put(pattern.format(name), "", write(sum(amounts)))
    return made


def pivot(bought, group=4, grand="Eindtotaal", write=number, nested=False):
    """A pivot table in compact form: regions with their customers below them."""
    made = Made().put("Rijlabels", "Som van Omzet")
    areas = [bought[start : start + group] for start in range(0, len(bought), group)]
    for place, area in enumerate(areas):
        if nested and place % 2 == 0:
            both = area + (areas[place + 1] if place + 1 < len(areas) else [])
            made.put(f"Land {place // 2}", write(total(both)))
        made.put(f"Regio {place}", write(total(area)))
        for name, amounts in area:
            made.line(name, sum(amounts), name, write(sum(amounts)))
    return made.put(grand, write(total(bought))) if grand else made


def tabular(bought, pattern="Totaal {}", write=number, totals=True):
    """A pivot table in tabular form: the customer stands only on its first line."""
    made = Made(answers={"above": "yes"}).put("Klant", "Product", "Omzet")
    for name, amounts in bought:
        for place, amount in enumerate(amounts):
            made.line(name, amount, "" if place else name, f"P{place}", write(amount))
        if totals:
            made.put(pattern.format(name), "", write(sum(amounts)))
    return made.put("Eindtotaal", "", write(total(bought))) if totals else made


def merged(bought):
    """A workbook in which the cells of each customer were merged into one."""
    import openpyxl

    made = tabular(bought, totals=False)
    book = openpyxl.Workbook()
    sheet = book.active
    for row in made.rows:
        sheet.append([None if cell == "" else cell for cell in row])
    row = 2
    for _, amounts in bought:
        if len(amounts) > 1:
            sheet.merge_cells(start_row=row, end_row=row + len(amounts) - 1, start_column=1,
                              end_column=1)
        row += len(amounts)
    content = io.BytesIO()
    book.save(content)
    return made, content.getvalue()


# Signs, currencies, units ----------------------------------------------------------------------

ACCOUNTING = {
    "$(1,234.50)": lambda c: f"$({-c / 100:,.2f})" if c < 0 else f"${c / 100:,.2f}",
    "€ (12,00)": lambda c: f"€ ({dutch(-c)})" if c < 0 else f" € {dutch(c)} ",
    "12,50- EUR": lambda c: f"{dutch(abs(c))}{'-' if c < 0 else ''} EUR",
    "EUR 12,50-": lambda c: f"EUR {dutch(abs(c))}{'-' if c < 0 else ''}",
    "€ -": lambda c: f" € {dutch(c)} " if c else " € -   ",
    "-": lambda c: f" {dutch(c)} " if c else " -   ",
    "-€ 12,50": lambda c: f"{'-' if c < 0 else ''}€ {dutch(abs(c))}",
    "€ 12,50-": lambda c: f"€ {dutch(abs(c))}{'-' if c < 0 else ''}",
}


def bank(bought, title="Af Bij", plus="Bij", minus="Af", signed=False):
    """A bank's export: what is paid back stands there without a sign, in another column so."""
    made = Made(answers={"sign": minus.lower()})
    made.put("Datum", "Naam", "Rekening", title, "Bedrag", "Mededelingen")
    for place, (name, amounts) in enumerate(bought, 1):
        for amount in amounts:
            shown = amount if signed else abs(amount)
            made.line(name, amount, f"202511{place % 28 + 1:02d}", name, "NL01INGB0001234567",
                      minus if amount < 0 else plus, dutch(shown), "factuur")
    return made


def currencies(bought, other="USD"):
    """Every third line is in another currency, which another column says."""
    made = Made(answers={"currency": "EUR"}).put("Klant", "Bedrag", "Valuta")
    for place, (name, amounts) in enumerate(bought):
        for amount in amounts:
            if place % 3 == 2:
                made.put(name, dutch(amount), other)
            else:
                made.line(name, amount, name, dutch(amount), "EUR")
    return made


def in_thousands(bought, title="Omzet (x € 1.000)", above=None):
    """Amounts in thousands, as a title or a line above says."""
    made = Made(answers={"factor": "yes"})
    if above:
        made.put(above, "").put("", "")
    made.put("Klant", title)
    for name, amounts in bought:
        thousands = sum(amounts) // 100 + 1
        made.line(name, thousands * 100_000, name, thousands)
    return made


def nobody(bought, word="NULL", write=dutch):
    """Every fourth line says a word instead of a customer."""
    made = Made(answers={"nobody": "no"}).put("Klant", "Omzet")
    for name, amounts in bought:
        for place, amount in enumerate(amounts):
            made.line(name, amount, name, write(amount))
            if place == 0:
                made.put(word, write(amount + 1))
    return made


# Lists that count more than once, or less than all ---------------------------------------------


def pasted(made, times=2, heading=True, order=None):
    """The whole list once more below itself, perhaps with its heading, or sorted afterwards."""
    head, body = made.rows[:1], made.rows[1:]
    rows = head + body
    for _ in range(times - 1):
        rows += (head if heading else []) + body
    if order:
        rows = head + sorted((row for row in rows if row != head[0]), key=order)
    return Made(rows, dict(made.customers), answers=made.answers | {"copies": "once"})


def across(bought, titles=("Klant", 2022, 2023), top=(), total="Totaal", below="Totaal",
           write=number):  # fmt: skip
    """A pivot table with customers down and periods across.

    total: the title of a column with each customer's total, if any; below: of a row of totals.
    What a customer did not buy in a period is left blank.
    """
    made = Made(answers={"periods": "all"})
    for row in top:
        made.put(*row)
    made.put(*titles, *([total] if total else []))
    periods = len(titles) - 1
    sums = [0] * periods
    for place, (name, amounts) in enumerate(bought):
        parts = [amounts[n] if n < len(amounts) else None for n in range(periods)]
        parts = parts[place % periods :] + parts[: place % periods]
        sums = [before + (part or 0) for before, part in zip(sums, parts, strict=True)]
        bought_all = sum(part or 0 for part in parts)
        made.line(name, bought_all, name, *("" if part is None else write(part) for part in parts),
                  *([write(bought_all)] if total else []))
    if below:
        made.put(below, *map(write, sums), *([write(sum(sums))] if total else []))
    return made
