"""The reader's own customers: choose a file, confirm what was read, see the whale curve of it."""

import html

import ipywidgets
import numpy as np

from .. import records, words
from ..stage import Look, Upload
from ..stage.shown import button, column

NOTHING = -1  # a drop-down's "no such column"
FEWEST = 5  # customers of whom 20% is still somebody
SHOWN = 200  # skipped lines in sight; all are counted


class OwnFile:
    """Upload or path, then the columns to confirm, then ``make(customers, currency)``: an explorer.

    What is read stays in the kernel. Names only serve to put the lines of one customer together;
    they are neither shown nor kept.
    """

    def __init__(self, make):
        words.load("stage")
        words.load("records")
        self.make = make
        self.found = self.customers = self.explorer = None
        self.upload = Upload(words.say("own-choose"), self.open,
                             too_large=words.say("own-too-large", megabytes=9))
        self.path = ipywidgets.Text(description=words.say("own-path"), continuous_update=False)
        self.path.add_class("lo-code")
        self.preview = ipywidgets.HTML()
        self.choices = {name: self._dropdown(f"own-{name}")
                        for name in ("customer", "revenue", "cost", "decimal")}
        self.confirm = button("own-confirm", self.read, style="lo-preset")
        self.asked = column(self.preview, *self.choices.values(), self.confirm)
        self.asked.layout.display = "none"
        self.skipped = ipywidgets.HTML()
        self.result = column()
        self._view = None

    @staticmethod
    def _dropdown(key):
        made = ipywidgets.Dropdown(description=words.say(key))
        made.add_class("lo-axis")
        return made

    # -- what a reader and a test do ---------------------------------------------------------

    def open(self, name, content):
        """Look through a file's bytes and ask which column is what."""
        self._attempt(lambda: records.preview(content, name, progress=self._progress))

    def open_path(self, path):
        """Look through a file on the kernel's machine: up to 200 MB."""
        self._attempt(lambda: records.preview(path.strip().strip("\"'"), progress=self._progress))

    def _attempt(self, look):
        self._forget()
        found = self._told(look)
        if found is not None:
            self.found = found
            self._ask()
            self.upload.told = words.say("own-found", rows=found.rows, columns=len(found.columns))

    def read(self):
        """Read the file as the reader confirmed it, and show the explorer."""
        chosen = {name: each.value for name, each in self.choices.items()}
        for name in ("customer", "revenue"):
            if chosen[name] is None:  # to ask is better than to guess wrongly
                self.upload.told = words.say(f"own-no-{name}-column")
                return
        customer, revenue, cost = (None if chosen[name] == NOTHING else chosen[name]
                                   for name in ("customer", "revenue", "cost"))
        customers = self._told(lambda: records.read_customers(
            self.found, customer=customer, revenue=revenue, cost=cost,
            decimal=chosen["decimal"], progress=self._progress))
        if customers is None:
            return
        if customers.revenue.size < FEWEST:
            self.upload.told = words.say("own-too-few", count=customers.revenue.size)
            return
        if not customers.revenue.sum() > 0:
            self.upload.told = words.say("own-no-revenue")
            return
        coins = self.found.columns[revenue].currencies
        self.found, self.customers = None, customers  # what was found holds the whole file
        self.asked.layout.display = "none"
        self.explorer = self.make(customers, "dollar" if coins == ("USD",) else "euro")
        self.skipped.value = self._skipped_html()
        self.result.children = (self.skipped, self.explorer.view)
        self.upload.told = words.say("own-read", customers=customers.revenue.size,
                                     lines=int(customers.lines.sum()),
                                     skipped=sum(customers.skipped_count.values()))

    def _told(self, act):
        """Do it, and say in the reader's language what was wrong with the file."""
        try:
            return act()
        except records.RecordsError as error:
            self.upload.told = words.say(error.key, **_sayable(error.arguments))
        except Exception:
            self.upload.told = words.say("own-broken")
            raise
        finally:
            self.upload.progress = -1.0

    def _progress(self, share):
        self.upload.progress = float(share)

    def _forget(self):
        self.found = self.customers = self.explorer = None
        self.asked.layout.display = "none"
        self.result.children = ()
        self.upload.told = words.say("stage-busy")

    # -- what is seen ------------------------------------------------------------------------

    def _ask(self):
        found = self.found
        names = [(column.name, column.index) for column in found.columns
                 if column.kind != "empty"]
        ask = [(words.say("own-ask"), None)]
        amounts = [(column.name, column.index) for column in found.columns
                   if column.kind == "number"]
        none = [(words.say("own-none"), NOTHING)]
        signs = {reading.decimal for column in found.columns for reading in column.readings}
        for name, options, value in (
            ("customer", [*ask, (words.say("own-each-line"), NOTHING), *names], found.customer),
            ("revenue", [*ask, *amounts], found.revenue),
            ("cost", [*none, *amounts], NOTHING if found.cost is None else found.cost),
            ("decimal", [*ask, *((words.say(f"own-decimal-{key}"), sign)
                                 for key, sign in (("comma", ","), ("point", ".")))], None),
        ):
            self.choices[name].options = options
            self.choices[name].value = value
        # Only where "1.234" may be either does the reader have to say.
        unsure = any(len(column.readings) > 1 for column in found.columns)
        self.choices["decimal"].layout.display = "" if unsure and len(signs) > 1 else "none"
        self.preview.value = self._preview_html()
        self.asked.layout.display = ""

    def _preview_html(self):
        rows = []
        for each in self.found.columns:
            sums = [words.number(reading.total, 2) for reading in each.readings]
            first = [" · ".join(words.number(value, 2) for value in reading.first[:3])
                     for reading in each.readings]
            rows.append((html.escape(each.name), words.say(f"own-kind-{each.kind}"),
                         words.number(each.numbers), f" {words.say('own-or')} ".join(sums) or "–",
                         f" {words.say('own-or')} ".join(first) or "–"))
        heads = [words.say(f"own-head-{name}")
                 for name in ("column", "kind", "numbers", "sum", "first")]
        remarks = "".join(
            f"<li>{html.escape(words.say(remark.key, **_sayable(remark.arguments)))}</li>"
            for remark in self.found.remarks)
        return _table(heads, rows) + (f"<ul>{remarks}</ul>" if remarks else "")

    def _skipped_html(self):
        customers = self.customers
        parts = [words.say("own-summary", revenue=float(customers.revenue.sum()),
                           customers=customers.revenue.size, negative=customers.negative_lines,
                           zero=customers.zero_lines)]
        parts += [f"{words.say(reason)}: {words.number(count)}"
                  for reason, count in customers.skipped_count.items()]
        said = "".join(f"<li>{html.escape(part)}</li>" for part in parts)
        if not customers.skipped:
            return f"<ul>{said}</ul>"
        heads = [words.say(f"own-head-{name}") for name in ("line", "reason", "amounts")]
        rows = [(words.number(each.line), html.escape(words.say(each.reason)),
                 html.escape(" · ".join(map(str, each.values))))
                for each in customers.skipped[:SHOWN]]
        return (f"<ul>{said}</ul><details class=lo-table><summary>"
                f"{html.escape(words.say('own-skipped', shown=len(rows)))}</summary>"
                f"{_table(heads, rows)}</details>")

    @property
    def view(self):
        """The widgets."""
        if self._view is None:
            by_path = button("own-open-path", lambda: self.open_path(self.path.value))
            self._view = column(Look.one(), self.upload, self.path, by_path, self.asked,
                                self.result, style="lo-explorer")
        return self._view

    def __repr__(self):
        return words.say("own-about")

    def _repr_mimebundle_(self, **_):
        return {**self.view._repr_mimebundle_(), "text/plain": repr(self)}


def _table(heads, rows):
    head = "".join(f"<th scope=col>{text}</th>" for text in heads)
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return (f'<div class="lo-table lo-rows" tabindex=0 role=region aria-label="{heads[0]}"><table>'
            f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>")


def _sayable(arguments):
    """Numbers and texts as Fluent takes them."""
    return {name: value.item() if isinstance(value, np.generic) else value
            for name, value in arguments.items()}
