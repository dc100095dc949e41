"""The bets of notebook 00 come back, each beside what is true of it."""

import functools

from .. import words
from ..explorer.boxes import view
from ..explorer.break_it import advantage
from ..explorer.codes import CodeError
from ..explorers.company.asked import ASKED
from ..widgets.code_field import CodeField
from ..widgets.guarded import HTML
from ..widgets.scripts import runs_by_itself
from . import article_bets
from .article import PIECES, Article

CLAIMS = {each.kind: each for each in ASKED}  # of the explorers that can be asked of a firm


class ReturnedBets:
    """What a reader bet in notebook 00: each bet beside what its explorer says where the article
    begins, and beside what the numbers of a ``firm`` (a YourCompany) say of it.

    The page brings them where the reader's browser kept them; else their code is typed. ``bets``:
    name of a piece of the article -> "holds" or "fails".
    """

    def __init__(self, firm=None):
        words.load("begin")
        self.firm, self.bets, self._article = firm, {}, Article()
        self._told = HTML()
        self._field = CodeField(
            self.load, label=words.say("Returned-code"), kept="bets", no_answer=words.say(
                "stage-no-answer" if runs_by_itself() else "stage-no-answer-lab"))
        self.view = view(self._told, self._field)
        if firm is not None:
            firm.watch(self._follow)
        self._tell()

    def load(self, code):
        """Take the bets of a code, and none of before; "" forgets them. Gives what is wrong with
        the code, or ""."""
        try:
            self.bets = article_bets.unpack(code) if code else {}
        except CodeError:
            return words.say("Returned-unreadable")
        self._field.show(article_bets.pack(self.bets))
        self._tell()
        return ""

    @property
    def score(self):
        """How many bets were right where the article begins."""
        return sum((bet == "holds") == self._article.claims[name].holds
                   for name, bet in self.bets.items())

    def lines(self):
        """What is said of each bet, in the order of the article: (claim, [sentence, ...])."""
        return [(self._article.claims[name].text, self._said(name)) for name in PIECES
                if name in self.bets]

    @functools.cached_property
    def _of_article(self):
        """What the explorers say where the article begins: name -> sentences without the claim."""
        return {name: self._article.conclusion(name).removeprefix(claim.text).strip()
                for name, claim in self._article.claims.items()}

    def _said(self, name):
        said = [words.say("Returned-bet", bet=self.bets[name]),
                words.say("Returned-article", said=self._of_article[name])]
        if self.firm is not None and (of_firm := self._of_firm(name)):
            said.append(of_firm)
        return said

    def _of_firm(self, name):
        """What the firm's own numbers say of a claim, or "" where they say nothing."""
        values, asked = self.firm.values, CLAIMS.get(PIECES[name].explorer)
        if asked:
            return words.say("Returned-firm",
                             holds="yes" if float(asked.advantage(**values)) > 0 else "no")
        if name == "cookies":
            cost, margin = values["cost_per_customer"], values["margin"]
            return words.say("Returned-cookies", cost=float(cost), margin=float(margin),
                             years=round(cost / margin, 1))
        if name == "loop":
            more = float(advantage(self.firm)) > 0
            return words.say("Returned-loop", more="yes" if more else "no")
        return ""

    @property
    def summary(self):
        """How it went as a whole, or where to begin."""
        if not self.bets:
            return words.say("Returned-none")
        right, bets = self.score, len(self.bets)
        return words.say("Returned-score", right=right, all=bets, wrong=bets - right)

    def _follow(self):
        """The firm has other numbers; while a hand moves one, its picture comes first."""
        if self.bets and not self.firm.state.hand:
            self._tell()

    def _tell(self):
        items = "".join(
            f"<li><p>{words.as_html(claim)}</p>"
            f"<ul>{''.join(f'<li>{words.as_html(each)}</li>' for each in said)}</ul></li>"
            for claim, said in self.lines())
        self._told.value = (f'<p class="lo-feedback">{words.as_html(self.summary)}</p>'
                            + (f'<ol class="lo-returned">{items}</ol>' if items else ""))

    def __repr__(self):
        lines = [self.summary, *(" ".join((claim, *said)) for claim, said in self.lines())]
        return words.plain("\n\n".join(lines))

    def _repr_mimebundle_(self, **_):
        return {**self.view._repr_mimebundle_(), "text/plain": repr(self)}
