"""The reader's own customers: choose a file, confirm what was read, see the whale curve of it."""

import html
import sys

from .. import words
from ..customers import CustomersError, Undecided, example_firm_columns, preview, read_customers
from ..explorer.boxes import button, column, row, view
from ..explorers.cookies import OwnWhale
from ..widgets.guarded import HTML, Text
from ..widgets.scripts import runs_by_itself
from ..widgets.upload import Upload
from .choices import ASK, answer_to, dropdown, please_choose, sayable
from .fetched import with_package
from .still_customers import StillCustomers

NOTHING = -1  # a drop-down's "no such column"
FEWEST = 5  # customers of whom 20% is still somebody
SHOWN = 200  # skipped lines in sight; all are counted


def _on_the_readers_machine():
    """Whether a path names a file of the reader's: not on a server that shows pages to others
    (Voilà), and not in a page that runs its own Python.
    """
    return sys.platform != "emscripten" and not runs_by_itself()


class OwnFile:
    """A file, the columns to confirm, what only the reader can tell, and what that adds up to; once
    the reader says that this is right, an explorer, made by ``make(customers, currency)``. Instead
    of a file there is an invented list, and where paths are the reader's own, a path.

    What is read stays in the kernel. Names only serve to put the lines of one customer together;
    they are neither shown nor kept.
    """

    def __init__(self, make=OwnWhale.of):
        words.load("stage")
        words.load("customers")
        self.make = make
        self.found = self.customers = self.explorer = self.still = None
        self.invented = False
        by_path = _on_the_readers_machine()
        self.upload = Upload(
            words.say("own-choose"), self.open, browse=words.say("own-browse"),
            none=words.say("own-no-file"), busy=words.say("stage-busy"),
            too_large=words.say("own-too-large" if by_path else "own-too-large-here", megabytes=9))
        self.sample = button("own-sample", self.open_sample)
        self.path = self._path_field() if by_path else None
        self.preview = HTML()
        self.sheet = dropdown(words.say("own-sheet"))
        self.sheet.observe(lambda change: self._change_sheet(), "value")
        self.choices = {name: dropdown(words.say(f"own-{name}"))
                        for name in ("customer", "revenue", "cost", "decimal")}
        for each in self.choices.values():
            each.observe(lambda change: self._put_questions(()), "value")
        self.confirm = button("own-confirm", self.read, style="lo-preset")
        self.asked = column(self.sheet, self.preview, *self.choices.values(), self.confirm)
        self.answers, self.questions = {}, column()  # name of a question → its drop-down
        self.questions.layout.margin = "14px 0 0"
        self.right = button("own-yes", self.show, style="lo-preset")
        self.wrong = button("own-no", self.refuse)
        self.check = row(self.right, self.wrong)
        self.skipped = HTML()
        self.result = column()
        self._again = None  # how to look through the same file again
        self._view = None
        self._forget()

    def _path_field(self):
        made = Text(description=words.say("own-path"), continuous_update=False)
        made.add_class("lo-code")
        return made

    # -- what a reader and a test do ---------------------------------------------------------

    def open(self, name, content):
        """Look through a file's bytes and ask which column is what."""
        self._attempt(lambda sheet=None: preview(
            content, name, sheet=sheet, progress=self._progress))

    def open_path(self, path):
        """Look through a file on the kernel's machine: up to 200 MB."""
        self.upload.chosen = ""
        path = path.strip().strip("\"'")
        self._attempt(lambda sheet=None: preview(
            path, sheet=sheet, progress=self._progress))

    def open_sample(self):
        """Look through a list that comes with Leadofilie, as if the reader had brought it."""
        self.upload.chosen = words.say("own-sample-name")
        self.open(self.upload.chosen, sample())
        self.invented = True
        self._tell_found()

    def _attempt(self, look):
        self._forget()
        self.upload.told = words.say("stage-busy")
        self.found = self._told(look)
        if self.found is not None:
            with_package("pandas", lambda: None)  # comes while the reader looks
            self._again = look
            self._ask()
            self._tell_found()

    def _change_sheet(self):
        if self.found is None or self.sheet.value == self.found.sheet:
            return
        found = self._told(lambda: self._again(self.sheet.value))
        if found is None:
            self.sheet.value = self.found.sheet
            return
        self.found = found
        self._ask()
        self._tell_found()

    def read(self):
        """Read the file as the reader confirmed it, and ask whether the sum is right."""
        if self.found is not None:  # else it is a second click on a button that is already gone
            self.upload.told = words.say("stage-busy")
            with_package("pandas", self._read, lambda _: self._tell("own-broken"))

    def _read(self):
        if self.found is None:
            return
        chosen = {name: each.value for name, each in self.choices.items()}
        for name in ("customer", "revenue"):
            if chosen[name] in (None, ASK):  # to ask is better than to guess wrongly
                self._tell(f"own-no-{name}-column")
                return
        if any(each.value in (None, ASK) for each in self.answers.values()):
            self._tell("own-unanswered")
            return
        customer, revenue, cost = (None if chosen[name] == NOTHING else chosen[name]
                                   for name in ("customer", "revenue", "cost"))
        customers = self._told(lambda: read_customers(
            self.found, customer=customer, revenue=revenue, cost=cost,
            decimal=chosen["decimal"], progress=self._progress,
            answers={name: each.value for name, each in self.answers.items()}))
        if customers is None:
            return
        if customers.revenue.size < FEWEST:
            self._tell("own-too-few", count=customers.revenue.size)
            return
        if not customers.revenue.sum() > 0:
            self._tell("own-no-revenue")
            return
        self.customers = customers
        self.asked.layout.display = "none"
        self._put_questions(())
        self.check.layout.display = ""
        self._tell_read(words.say("own-right"))

    def show(self):
        """The sum is right: show the explorer."""
        if self.customers is None or self.explorer is not None:  # a second click
            return
        by_customer = self.choices["customer"].value != NOTHING
        self.still = StillCustomers(self.found, self.customers, by_customer)
        self.found = self._again = None  # what was found holds the whole file
        self.check.layout.display = "none"
        currency = "dollar" if self.customers.currency == "USD" else "euro"
        self.explorer = self.make(self.customers, currency)
        self.skipped.value = self._margin_html() + self._skipped_html()
        self.result.children = (self.skipped, self.explorer.view, self.still.view)
        self._tell_read()

    def refuse(self):
        """The sum is wrong: say what it may be, and let the reader choose again."""
        if self.found is not None:
            self.customers = None
            self.check.layout.display = "none"
            self.asked.layout.display = ""
            self._tell("own-wrong")

    def _tell(self, key, more="", fine=False, **arguments):
        """Say a sentence, and ``more`` after it; fine if it is no complaint."""
        said = [words.say("own-invented")] if self.invented else []
        self.upload.fine = fine
        self.upload.told = " ".join([*said, words.say(key, **arguments), more]).strip()

    def _tell_found(self):
        self._tell("own-found", fine=True, rows=self.found.rows, columns=len(self.found.columns))

    def _tell_read(self, more=""):
        """What was read, so that the reader can hold it against what the firm really earned."""
        data = self.customers.data
        largest, revenue = data.revenue.idxmax(), float(data.revenue.sum())
        self._tell("own-read", more, fine=True, customers=len(data), lines=int(data.lines.sum()),
                   revenue=revenue, column=" + ".join(self.customers.columns),
                   line=int(data.line[largest]), largest=float(data.revenue[largest]),
                   share=float(data.revenue[largest]) / revenue,
                   skipped=sum(self.customers.skipped_count.values()))

    def _told(self, act):
        """Do it, and say in the reader's language what was wrong with the file."""
        try:
            return act()
        except Undecided as undecided:
            self._put_questions(undecided.questions)
            self._tell(undecided.key, **undecided.arguments)
        except CustomersError as error:
            self._tell(error.key, **sayable(error.arguments))
        except Exception:
            self._tell("own-broken")
            raise
        finally:
            self.upload.progress = -1.0

    def _progress(self, share):
        self.upload.progress = float(share)

    def _forget(self):
        self.found = self.customers = self.explorer = self.still = self._again = None
        self.invented = False
        self.asked.layout.display = self.check.layout.display = "none"
        self.result.children = ()
        self._put_questions(())

    def _put_questions(self, questions):
        """Shows more questions below those that were answered; none at all for ()."""
        if not questions:
            self.answers = {}
        for question in questions:
            self.answers[question.name] = answer_to(question)
        again = (button("own-answer", self.read, style="lo-preset"),) if questions else ()
        gone = set(self.questions.children) - set(self.answers.values())
        self.questions.children = (*self.answers.values(), *again)
        for each in gone:
            each.close()

    # -- what is seen ------------------------------------------------------------------------

    def _ask(self):
        found = self.found
        names = [(column.name, column.index) for column in found.columns
                 if column.kind != "empty"]
        ask = please_choose()
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
            self.choices[name].value = ASK if value is None else value
        # Only where "1.234" may be either does the reader have to say.
        unsure = any(len(column.readings) > 1 for column in found.columns)
        self.choices["decimal"].layout.display = "" if unsure and len(signs) > 1 else "none"
        if found.sheet != self.sheet.value:
            self.sheet.options = found.sheets
            self.sheet.value = found.sheet
        self.sheet.layout.display = "" if len(found.sheets) > 1 else "none"
        self._put_questions(())
        self.preview.value = self._preview_html()
        self.asked.layout.display = ""

    def _preview_html(self):
        """What the columns hold. No sums: there may be totals, or a list twice, to ask about."""
        rows = []
        for each in self.found.columns:
            first = [" · ".join(words.number(value, 2) for value in reading.first[:3])
                     for reading in each.readings]
            rows.append((html.escape(each.name), words.say(f"own-kind-{each.kind}"),
                         words.number(each.numbers),
                         f" {words.say('own-or')} ".join(first) or "–"))
        heads = [words.say(f"own-head-{name}") for name in ("column", "kind", "numbers", "first")]
        remarks = "".join(
            f"<li>{html.escape(words.say(remark.key, **sayable(remark.arguments)))}</li>"
            for remark in self.found.remarks)
        return _table(heads, rows) + (f"<ul>{remarks}</ul>" if remarks else "")

    def _margin_html(self):
        """A list without costs has no profit: that it is drawn with a margin of ours is said."""
        if self.customers.cost is not None:
            return ""
        said = words.say("own-margin", margin=self.explorer.state.arguments["margin"],
                         lever=words.say("WhaleCurve-margin"))
        return f"<p>{html.escape(said)}</p>"

    def _skipped_html(self):
        customers = self.customers
        parts = [words.say("own-invented")] if self.invented else []
        parts += [words.say("own-summary", revenue=float(customers.revenue.sum()),
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
                for each in self._rarest_first()[:SHOWN]]
        return (f"<ul>{said}</ul><details class=lo-table><summary>"
                f"{html.escape(words.say('own-skipped', shown=len(rows)))}</summary>"
                f"{_table(heads, rows)}</details>")

    def _rarest_first(self):
        """The skipped lines; a total must not be lost among a thousand empty ones."""
        count = self.customers.skipped_count
        return sorted(self.customers.skipped, key=lambda skip: (count[skip.reason], skip.line))

    @property
    def view(self):
        """The widgets."""
        if self._view is None:
            by_path = ()
            if self.path is not None:
                by_path = (self.path, button("own-open-path",
                                             lambda: self.open_path(self.path.value)))
            self._view = view(self.upload, self.check, self.sample, *by_path, self.asked,
                              self.questions, self.result)
        return self._view

    def __repr__(self):
        return words.say("own-about")

    def _repr_mimebundle_(self, **_):
        return {**self.view._repr_mimebundle_(), "text/plain": repr(self)}


def sample():
    """An invented firm's customers as a CSV in the reader's language: bytes."""
    firm = example_firm_columns()
    revenue, costs = firm["revenue"], firm["cost_of_goods"] + firm["cost_to_serve"]
    rows = [[words.say("own-sample-title")], [], words.say("own-sample-titles").split(";")]
    for number, amounts in enumerate(zip(revenue, costs, strict=True), 1):
        rows.append([1000 + number, words.say("own-sample-customer", number=number),
                     *(f"€ {words.number(float(amount), 2)}" for amount in amounts)])
    totals = (float(revenue.sum()), float(costs.sum()))
    rows.append([words.say("own-sample-total"), "",
                 *(f"€ {words.number(total, 2)}" for total in totals)])
    return "\n".join(";".join(map(str, row)) for row in rows).encode()


def _table(heads, rows):
    head = "".join(f"<th scope=col>{text}</th>" for text in heads)
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return (f'<div class="lo-table lo-rows" tabindex=0 role=region aria-label="{heads[0]}"><table>'
            f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>")
