"""What only the reader can tell: which columns and lines count, once or twice, plus or minus.

Each function asks, and does as was answered; what is not answered yet stays open.
"""

from collections import defaultdict

import numpy as np

from . import labels, marks, totals, twice
from .columns import CURRENCY, SIGN, VERSIONS
from .titles import fit, is_no_name, is_over_time, is_part

_MOST_ALIKE = 4  # questions of one kind; more of them are asked as one
_FEWEST_COPIED = 5  # fewer may come back by chance
_SKIP_ANSWERED = "customers-skip-answered"
_UNNAMED = "unnamed"


def about_lines(asked, reader, lines):
    """(the lines that count, with their amounts; the currency or None). Raises Undecided."""
    lines, currency = _apply_codes(asked, reader, lines)
    for name, ((column, _), *_) in reader.amounts.items():
        if column.factor > 1 and _is_in_units(asked, column):
            lines[name] *= column.factor
    _turn_credits(asked, reader, lines)
    if reader.customer is not None:
        _fill_down(asked, reader, lines)
    lines = _leave_out_copies(asked, reader, lines)
    lines = lines.drop(columns=["row", "undated", "day", "revenue coin", "cost coin"],
                       errors="ignore")  # fmt: skip
    asked.raise_if_open()
    lines = _leave_out_totals(asked, reader, lines)
    lines = _leave_out_nobody(asked, reader, lines)
    lines = _leave_out_openings(asked, reader, lines)
    lines = _leave_out_versions(asked, reader, lines)
    asked.raise_if_open()
    lines = reader.leave_out(lines, lines.customer < 0, "customers-skip-no-customer")
    if reader.customer is not None:
        lines = _leave_out_said_twice(asked, reader, lines)
    asked.raise_if_open()
    return lines, currency


def _apply_codes(asked, reader, lines):
    """Turns signs and leaves out other currencies, as answered: (lines, currency)."""
    every = lines  # a question stays the same, whatever was answered before
    currencies = {each for column in reader.of_amounts for each in column.currencies}
    lines = _leave_out_coins(asked, reader, lines, currencies)
    for column in reader.columns:
        about, codes = {"column": column.name}, column.codes
        if column.code == SIGN and not _already_signed(lines[column.index], lines.revenue):
            code = lines[column.index]
            negative = asked.ask(
                f"sign-{column.index}", "customers-ask-sign", about,
                *((each, "customers-answer-minus", {"code": each}) for each in codes),
                ("none", "customers-answer-no-sign"))
            if negative in codes:
                turned = np.where(code == codes.index(negative), -1, 1)
                for name in reader.amounts:
                    lines[name] *= turned
                lines = reader.leave_out(lines, code < 0, "customers-skip-no-sign")
        elif column.code == CURRENCY:
            unnamed = _of_no_currency(column, every)
            wanted = _wanted_currency(asked, column, every, int(unnamed.sum()))
            code = lines[column.index]
            if wanted == _UNNAMED:
                lines = reader.leave_out(lines, code >= 0, "customers-skip-currency")
            elif wanted in codes:
                currencies.add(wanted)
                other = (code >= 0) & (code != codes.index(wanted)) | unnamed[lines.index]
                lines = reader.leave_out(lines, other, "customers-skip-currency")
    return lines, currencies.pop() if len(currencies) == 1 else None


def _leave_out_coins(asked, reader, lines, currencies):
    """A few amounts with a currency may be of another than the others, that name none."""
    which = lines["revenue coin"] & _is_customers(lines)
    few = 0 < which.sum() < 0.5 * _is_customers(lines).sum()
    strange = currencies - {"EUR"}  # which is what a list is taken to be in that names none
    if few and strange and asked.ask(
            "coins", "customers-ask-coins", _about(lines[which]) | {"currency": min(strange)},
            ("leave out", "customers-answer-leave-out"),
            ("all", "customers-answer-converted")) == "leave out":  # fmt: skip
        currencies.clear()
        return reader.leave_out(lines, which, "customers-skip-currency")
    return lines


def _of_no_currency(column, lines):
    """(n,) customers' lines that name no currency, where others do and these may be of another."""
    which = (lines[column.index] < 0) & _is_customers(lines)
    # A firm may name only what is strange to it; one line without may be a total.
    count, named = which.sum(), (lines[column.index] == 0).sum()
    strange = count > 1 and (column.codes[0] != "EUR" or count > named)
    return which & (len(column.codes) > 1 or strange)


def _wanted_currency(asked, column, lines, unnamed):
    """A code, _UNNAMED for the lines that name none, or another answer."""
    if len(column.codes) == 1 and not unnamed:
        return column.codes[0]
    code = lines[column.index]
    counts = np.bincount(code[code >= 0], minlength=len(column.codes)).tolist()
    options = [(each, "customers-answer-currency", {"currency": each, "count": times})
               for each, times in zip(column.codes, counts, strict=True) if times]  # fmt: skip
    if unnamed:
        options.append((_UNNAMED, "customers-answer-unnamed", {"count": unnamed}))
    return asked.ask(f"currency-{column.index}", "customers-ask-currency", {"column": column.name},
                     *options, ("none", "customers-answer-converted"))  # fmt: skip


def _is_customers(lines):
    """(n,) whether a line is of a customer and calls itself nothing else."""
    return (lines.label == labels.NONE) & (lines.customer >= 0)


def _already_signed(code, values):
    """Whether amounts carry their sign already: those of one code below zero, of others above."""
    of_each = values[code >= 0].groupby(code[code >= 0])
    lowest, highest = of_each.min(), of_each.max()
    below, above = (highest <= 0) & (lowest < 0), (lowest >= 0) & (highest > 0)
    return below.any() and above.any() and (below | above).all()


def _turn_credits(asked, reader, lines):
    """Subtracts credit notes that no minus sign tells from invoices, if the reader says so."""
    which = _credits(reader, lines) & (lines.revenue > 0)
    signed = any(column.code == SIGN for column in reader.columns)  # that is asked about already
    if signed or not 0 < which.sum() < 0.5 * len(lines):
        return
    if asked.ask("credit", "customers-ask-credit", _about(lines[which]),
                 ("minus", "customers-answer-credit"),
                 ("plus", "customers-answer-count-them")) == "minus":  # fmt: skip
        for name in reader.amounts:
            lines.loc[which, name] *= -1


def _credits(reader, lines):
    """(n,) whether a line is a credit note or the like, by its words, its kind or its number."""
    which = lines.credit
    for index, numbers in reader.versions.items():
        kinds = marks.credits_among([text for text in numbers if text])
        which = which | lines[index].isin([numbers[text] for text in kinds])
    for index, numbers in reader.series.items():
        of_each = lines[f"series {index}"].value_counts()
        times = {text: int(of_each[number]) for text, number in numbers.items()
                 if number in of_each}  # fmt: skip
        found = [numbers[text] for text in marks.credit_series(times)]
        which = which | lines[f"series {index}"].isin(found)
    return which


def _is_in_units(asked, column):
    about = {"column": column.name, "factor": column.factor}
    return asked.ask(
        f"factor-{column.index}", "customers-ask-factor", about,
        ("yes", "customers-answer-factor", about), ("no", "customers-answer-no-factor")) == "yes"


def _find_totals(reader, lines, settled):
    return totals.find([lines[name].to_numpy() for name in reader.amounts],
                       lines.label.to_numpy(), lines.customer.to_numpy(), settled)  # fmt: skip


def _fill_down(asked, reader, lines):
    """Gives lines of nobody to the customer above them, if that is how the list is made."""
    orphans = (lines.customer < 0) & (lines.above >= 0) & (lines.label == labels.NONE)
    if orphans.sum() > 1:
        orphans &= ~_find_totals(reader, lines, np.zeros(len(lines), bool))[0]
    if orphans.sum() > 1 and asked.ask(
            "above", "customers-ask-above", _about(lines[orphans]),
            ("yes", "customers-answer-above"), ("no", "customers-answer-leave-out")) == "yes":
        lines.loc[orphans, "customer"] = lines.above


def _leave_out_copies(asked, reader, lines):
    """A list that was pasted below itself, or in part, counts its customers twice."""
    copies = _copies(reader, lines)
    if copies is None:
        return lines
    answer = asked.ask(
        "copies", "customers-ask-copies", _about(lines[copies]),
        ("once", "customers-answer-once"), ("all", "customers-answer-all-copies"))  # fmt: skip
    return reader.leave_out(lines, copies, _SKIP_ANSWERED) if answer == "once" else lines


def _copies(reader, lines):
    """(n,) whether a line repeats an earlier one, if so many do that it may be a copy; or None.

    Lines repeat each other that are the same but for trifles or, where there is hardly a line
    without such another or they stand in blocks, that give the same customer the same amounts.
    """
    import pandas

    keys = {"row": lines.row}
    if reader.customer is not None:
        folded = {}
        who = [folded.setdefault(labels.fold_key(key), len(folded)) for key in reader.numbers]
        keys["customer"] = np.array([*who[1:], who[0]])[lines.customer]  # the last is of nobody
    counted = _is_customers(lines).to_numpy()
    if not counted.any():
        return None
    for name, values in keys.items():
        key = _hash([values, *(lines[amount] for amount in reader.amounts)])[counted]
        again = twice.repeated(key)
        repeats = pandas.Series(key[again], lines.index[counted][again])
        share, of_each = again.mean(), repeats.groupby(repeats)
        often = of_each.size()
        if len(often) < _FEWEST_COPIED:
            continue
        times = int(np.gcd.reduce(often.to_numpy()))
        whole, few = share >= 0.9 and times > 1, (often <= 3).mean() > 0.8
        if name == "row":
            doubtful = whole or (few and share > 0.05 and len(reader.columns) > 1)
        else:  # who pays the same every month or quarter does so more than three times
            doubtful = whole and few
        if doubtful:
            kept = of_each.transform("size") // times if times > 1 else 1
            return (of_each.cumcount() >= kept).reindex(lines.index, fill_value=False)
    if reader.customer is None:
        return None
    blocks = twice.pasted(key)
    if blocks is None:
        blocks = twice.on_every_line(key, keys["customer"][counted],
                                     lines.revenue.to_numpy()[counted])  # fmt: skip
    if blocks is None and "undated" in lines:
        blocks = twice.undated(
            lines.undated.to_numpy()[counted], keys["customer"][counted],
            lines.revenue.to_numpy()[counted],
            None if reader.series else lines.day.to_numpy()[counted])  # fmt: skip
    return None if blocks is None else (
        pandas.Series(blocks, lines.index[counted]).reindex(lines.index, fill_value=False))


def _hash(columns):
    """(n,) numbers, equal where all columns (n,) are: one at a time, for the sake of memory."""
    from pandas.util import hash_array

    numbers = np.uint64(0)
    for column in columns:
        numbers = numbers * np.uint64(31) + hash_array(np.asarray(column))
    return numbers


def _leave_out_totals(asked, reader, lines):
    """Leaves out what is a total for sure, and what the reader says is one."""
    settled = np.zeros(len(lines), bool)
    while True:
        sure, doubts = _find_totals(reader, lines, settled)
        asked.open = []
        label, left_out = lines.label.to_numpy(copy=True), np.zeros(len(lines), bool)
        answers = [(list(doubt.places), _ask_total(asked, doubt, lines))
                   for doubt in _together(doubts)]  # fmt: skip
        if not any(answer for _, answer in answers):
            break
        for places, answer in answers:
            if answer == "total":
                left_out[places] = True
            elif answer:
                settled[places], label[places] = True, labels.NONE
        lines = reader.leave_out(lines.assign(label=label), left_out, _SKIP_ANSWERED)
        settled = settled[~left_out]
    statistic = sure & (label >= labels.STATISTIC)
    lines = reader.leave_out(lines, statistic, "customers-skip-statistic")
    return reader.leave_out(lines, (sure & ~statistic)[~statistic], "customers-skip-total")


def _ask_total(asked, doubt, lines):
    """ "total", "customer" or None."""
    about = _about(lines.iloc[list(doubt.places)])
    return asked.ask(
        f"{doubt.reason}-{about['line']}-{about['count']}", f"customers-ask-{doubt.reason}",
        about | {"amount": about["total"], "other": float(doubt.other)},
        ("total", f"customers-answer-{doubt.reason}"),
        ("customer", f"customers-answer-not-{doubt.reason}"))


def _together(doubts):
    """Doubts for the same reason as one, where there are many."""
    alike = defaultdict(list)
    for doubt in doubts:
        alike[doubt.reason].append(doubt)
    for these in alike.values():
        if len(these) > _MOST_ALIKE:
            places = sorted(place for doubt in these for place in doubt.places)
            these = [these[0]._replace(places=tuple(places))]
        yield from these


def _leave_out_nobody(asked, reader, lines):
    """ "NULL" and "onbekend" are no customer, let alone the largest."""
    for word, number in reader.numbers.items():
        if labels.is_nobody(word) and (which := lines.customer == number).any():
            answer = asked.ask(
                f"nobody-{word}", "customers-ask-nobody", _about(lines[which]) | {"word": word},
                ("no", "customers-answer-leave-out"), ("customer", "customers-answer-one-customer"))
            if answer == "no":
                lines = reader.leave_out(lines, which, "customers-skip-nobody")
    return lines


def _leave_out_openings(asked, reader, lines):
    """What a customer still owed from the year before is no revenue of this one."""
    which = lines.opening & (lines.customer >= 0)
    if which.any() and asked.ask(
            "opening", "customers-ask-opening", _about(lines[which]),
            ("leave out", "customers-answer-leave-out"),
            ("all", "customers-answer-count-them")) == "leave out":  # fmt: skip
        return reader.leave_out(lines, which, _SKIP_ANSWERED)
    return lines


def _leave_out_versions(asked, reader, lines):
    """Where most customers have lines of several kinds, these may be one amount more than once:
    quoted and invoiced, budgeted and earned, or of one year and the next.
    """
    fits = {}
    for index in reader.versions if reader.customer is not None else ():
        kinds = lines[lines[index] >= 0].groupby("customer")[index].nunique()
        if 2 * (kinds > 1).sum() > lines.customer.nunique():
            fits[index] = fit(reader.columns[index].title, VERSIONS) > 0, kinds.mean()
    if not fits:
        return _leave_out_lost(asked, reader, lines)
    index = max(fits, key=fits.get)
    options = []
    for text, number in reader.versions[index].items():
        these = lines[lines[index] == number]
        if text and len(these):
            shown = text.removesuffix(".0") if is_no_name(text) else ""
            options.append((str(number), f"customers-answer-version{'' if shown else '-like'}",
                            _about(these) | {"version": shown}))  # fmt: skip
    answer = asked.ask(
        f"versions-{index}", "customers-ask-versions",
        {"column": reader.columns[index].name, "count": len(options)},
        *options, ("all", "customers-answer-all-versions"))  # fmt: skip
    if answer in (None, "all"):
        return lines
    return reader.leave_out(lines, lines[index] != int(answer), _SKIP_ANSWERED)


def _leave_out_lost(asked, reader, lines):
    """Deals that were lost, orders that were cancelled and quotes brought nothing."""
    for index, numbers in reader.versions.items():
        lost = labels.without_revenue([text for text in numbers if text])
        which = lines[index].isin([numbers[text] for text in lost])
        if lines.revenue[which].sum() > 0 and asked.ask(
                f"status-{index}", "customers-ask-status",
                _about(lines[which]) | {"column": reader.columns[index].name},
                ("leave out", "customers-answer-leave-out"),
                ("all", "customers-answer-count-them")) == "leave out":
            lines = reader.leave_out(lines, which, _SKIP_ANSWERED)
    return lines


def _leave_out_said_twice(asked, reader, lines):
    """Leaves out taxes, and running totals but the last, where the reader says that they are."""
    for name, find, ask, answers in (
        ("tax", twice.taxes, "customers-ask-tax",
         ("customers-answer-tax", "customers-answer-not-tax")),
        ("running", twice.running, "customers-ask-running",
         ("customers-answer-running", "customers-answer-not-running"))):  # fmt: skip
        which = find(lines.customer.to_numpy(), lines.revenue.to_numpy())
        if which is None or (name == "running" and _sorted_parts(reader, lines)):
            continue
        answer = asked.ask(name, ask, _about(lines[which]),
                           *zip(("once", "all"), answers, strict=True))  # fmt: skip
        if answer is None:  # it decides what is left for the next
            break
        if answer == "once":
            lines = reader.leave_out(lines, which, _SKIP_ANSWERED)
    return lines


def _sorted_parts(reader, lines):
    """Whether these are parts, such as products, sorted by amount below each customer: those rise
    or fall too, but not in time.
    """
    turns = int((lines.customer.diff() != 0).sum())
    written = [(column, reader.written[column.index]) for column in reader.columns]
    return (turns == lines.customer.nunique()
            and any(is_part(title) for _, title in written)
            and not any(column.kind == "date" or is_over_time(title) for column, title in written))


def _about(lines):
    """What a question says of some lines."""
    return {"count": len(lines), "line": int(lines.line.iloc[0]),
            "total": float(lines.revenue.sum())}  # fmt: skip
