"""The reader's own list of customers as numbers of their own firm."""

from html import escape

from .. import words
from ..explorer.boxes import button, column
from ..widgets.guarded import HTML
from .choices import ASK, dropdown, please_choose
from .own_file import OwnFile

YEARS = {"quarter": 0.25, "half": 0.5, "year": 1.0, "two": 2.0, "three": 3.0}


class FirmFile(OwnFile):
    """A file, read and confirmed as ``OwnFile`` does; what it says goes to the levers of
    ``company``, a YourCompany, once the reader asks for that."""

    def __init__(self, company):
        super().__init__(lambda customers, currency: FirmList(company, customers))

    def _margin_html(self):
        return ""  # the list says itself what it has no costs for


class FirmList:
    """What a list says of a firm: how many customers there are, and, where it has costs, what one
    of them leaves in a year.

    Over what time it goes only the reader knows. A dollar is set down as a euro.
    """

    def __init__(self, company, customers):
        words.load("company")
        self.company, self.many = company, int(customers.revenue.size)
        self.revenue = float(customers.revenue.sum())
        self.left = (None if customers.cost is None
                     else self.revenue - float(customers.cost.sum()))
        self.told = HTML()
        self.period = dropdown(words.say("firm-list-period"))
        self.period.options = please_choose(*(
            (words.say(f"firm-list-{name}"), name) for name in YEARS))
        self.period.value = ASK
        self.period.observe(lambda change: self._tell(), "value")
        self.take = button("firm-list-take", self.take_over, style="lo-preset")
        self.view = column(self.told, self.period, self.take)
        self._tell()

    @property
    def numbers(self):
        """What the list says, by lever of the company, as far as that lever goes."""
        said = {"customers": self.many}
        if self.left is not None and self.period.value != ASK:
            said["margin"] = self.left / self.many / YEARS[self.period.value]
        levers = self.company.quantities
        return {name: value for name, value in said.items()
                if levers[name].minimum <= value <= levers[name].maximum}

    def take_over(self):
        """Set the levers to what the list says: of what it says the reader is sure."""
        if self.period.value == ASK:
            self._tell(words.say("own-unanswered"))
            return
        numbers = self.numbers
        self.company.set(**numbers, **{f"sure_{name}": "sure" for name in numbers})
        self._tell(words.say("firm-list-taken", list=words.listed([
            words.say("stage-lever-named", lever=self.company.levers[name].label)
            for name in numbers])))

    def _tell(self, more=""):
        chosen = self.period.value != ASK
        a_year = 1 / self.many / YEARS[self.period.value] if chosen else 0.0
        said = [words.say("firm-list-customers", customers=self.many)]
        if chosen and self.left is None:
            said.append(words.say("firm-list-revenue", revenue=self.revenue * a_year))
        elif chosen:
            key = "margin" if "margin" in self.numbers else "no-margin"
            said.append(words.say(f"firm-list-{key}", margin=self.left * a_year))
        lines = [*said, *([more] if more else [])]
        self.told.value = "".join(
            f'<p class="lo-feedback" role="status">{escape(words.plain(line))}</p>'
            for line in lines)
