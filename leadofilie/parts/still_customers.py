"""Who of the reader's own customers is still one, where the file says when they bought."""

import html

from .. import words
from ..customers import CustomersError, Undecided, date_columns, read_purchases
from ..explorer.boxes import button, column
from ..explorers.cookies import own_still
from ..widgets.guarded import HTML
from .choices import ASK, answer_to, dropdown, please_choose
from .fetched import with_package


class StillCustomers:
    """Below a reader's own whale curve: the days in the file, what only the reader can tell of
    them, and the explorer that is fitted to them.

    found, customers: of the file. Nothing of it leaves the kernel; the days are read again, and
    kept no longer than the fit takes.
    """

    def __init__(self, found, customers, by_customer=True):
        self.found, self.customers = found, customers
        self.explorer = None
        self.told, self.result = HTML(), column()
        self.told.add_class("lo-told")
        self.columns = date_columns(found) if by_customer else []
        self.date, self.order = dropdown(words.say("own-still-date")), None
        several = len(self.columns) > 1
        options = [(each.name, each.index) for each in self.columns]
        self.date.options = please_choose(*options) if several else options
        self.date.value = ASK if several else self.columns[0].index if self.columns else None
        self.questions = column()
        self.go = button("own-still-go", self.read, style="lo-preset")
        controls = [*([self.date] if several else []), self.questions, self.go]
        self.view = column(self.told, *(controls if self.columns else []), self.result)
        if self.columns:
            self.date.observe(lambda change: self._ask(()), "value")
            self._tell("own-still-about")
        else:
            self.found = None  # it holds the whole file
            self._tell("own-still-no-dates" if by_customer else "own-still-no-customer")

    def read(self):
        """Read the days, fit, and show; or say why not."""
        if self.found is None:  # a second click
            return
        if ASK in (self.date.value, self.order and self.order.value):
            self._tell("own-unanswered")
            return
        self._tell("stage-busy")
        with_package("scipy", self._read, lambda _: self._tell("own-broken"))

    def _read(self):
        try:
            answers = {} if self.order is None else {"order": self.order.value}
            purchases = read_purchases(self.found, self.customers, date=self.date.value,
                                       answers=answers)
            self.explorer = own_still(purchases)
        except Undecided as undecided:
            self._ask(undecided.questions)
            self._tell(undecided.key, **undecided.arguments)
            return
        except CustomersError as error:
            self._tell(error.key, **error.arguments)
            return
        except Exception:
            self._tell("own-broken")
            raise
        self.found = self.customers = None
        self.go.layout.display = self.questions.layout.display = "none"
        self.date.layout.display = "none"
        self._tell("own-still-read", first=purchases.first, last=purchases.last,
                   order=purchases.order or "none", no_purchase=purchases.no_purchase)
        self.result.children = (self.explorer.view,)

    def _ask(self, questions):
        """The one question that there can be: which of two numbers is the month."""
        for each in self.questions.children:
            each.close()
        self.order = None
        for question in questions:
            self.order = answer_to(question)
        self.questions.children = () if self.order is None else (self.order,)

    def _tell(self, key, **arguments):
        self.told.value = f"<p>{html.escape(words.plain(words.say(key, **arguments)))}</p>"
