"""Both articles retold, with numbers that can be dragged, and what their claims come to then."""

import functools
import re
import textwrap
from dataclasses import dataclass, field

from .. import explorers, words
from ..explorer.boxes import button, row, view
from ..explorer.claim import Claim
from ..explorer.codes import CodeError
from ..widgets.code_field import CodeField
from ..widgets.guarded import HTML
from ..widgets.prose import Prose
from ..widgets.scripts import on_paper, runs_by_itself
from . import article_bets
from .article_bets import BETS


@dataclass(frozen=True)
class Piece:
    """A piece of the article and the explorer that judges its claim, where a ``preset`` begins
    (None: where the explorer does). ``numbers``: its levers that the prose has. ``more``: what its
    sentence needs besides the outcome; name -> function of the outcome."""

    explorer: type
    numbers: tuple
    preset: str | None = None
    more: dict = field(default_factory=dict)


PIECES = {  # in the order of the article; words: Article-<piece>, and its .title and -fact
    "cookies": Piece(explorers.WhaleCurve, ("leads", "hours", "conversion"), "firm",
                     {"none": lambda now: now.total <= 0}),
    "journey": Piece(explorers.HiddenJourney, ("hidden",)),
    "loop": Piece(explorers.FunnelOrLoop, ("after", "preventable")),
    "talk": Piece(explorers.WhoBringsNewCustomers, ("churn", "promoters", "tells_yearly"), "quiet",
                  {"none": lambda now: now.churn == 0}),
    "envelopes": Piece(explorers.TwoEnvelopes,
                       ("invest_a", "roi_a", "invest_b", "roi_b", "customers")),
    "court": Piece(explorers.Courting, ("market", "contacts")),
}


# What is explained where it stands, as ``[text](word)`` in the prose; words: Article-word-<word>.
WORDS = ("lead", "conversion", "margin", "funnel", "journey", "retention", "churn", "promoter",
         "value", "roi")
_EXPLAINED = re.compile(r"\[(.+?)\]\((\w+)\)")


class Article:
    """Both articles retold in pieces. Each number is a lever of an explorer, and each piece ends in
    a claim: a reader bets on it, or skips the bet, and then hears what that explorer says of it.

    ``claims``: name of the piece -> Claim; ``levers``: those of all pieces, by ``piece_lever``.
    ``open``: the pieces that still wait for a bet; ``placed``: name -> "holds" or "fails".
    """

    def __init__(self):
        words.load("begin")
        self.claims = {name: Claim(piece.explorer, piece.numbers, piece.preset)
                       for name, piece in PIECES.items()}
        self.levers = {f"{piece}_{name}": lever for piece, claim in self.claims.items()
                       for name, lever in claim.levers.items()}
        self.open, self.placed, self._right = set(PIECES), {}, {}
        self.widget = self._field = self._view = None
        for name, claim in self.claims.items():
            claim.changed = functools.partial(self._tell, name)

    def reset(self):
        """All numbers back to where they began."""
        for claim in self.claims.values():
            claim.reset()

    # -- the bets ----------------------------------------------------------------------------

    def bet(self, name, choice):
        """Bet that the claim of a piece "holds" or "fails" with its numbers as they are now; once,
        as bets are. ValueError for another choice."""
        if choice not in BETS:
            raise ValueError(f"{choice!r}: choose from {', '.join(BETS)}")
        if name in self.open:
            self.placed[name] = choice
            self._right[name] = (choice == "holds") == self.claims[name].holds
            self.skip(name)

    def skip(self, name):
        """See what is said of a claim, without a bet."""
        self.open.discard(name)
        self._tell(name)

    @property
    def code(self):
        """The bets in a few letters, for notebook 06; "" where there are none."""
        return article_bets.pack(self.placed)

    def load(self, code):
        """Take over the bets of a code where none was made yet; "" forgets all of them. Gives what
        is wrong with it, or ""."""
        try:
            bets = article_bets.unpack(code) if code else {}
        except CodeError as error:
            return str(error)
        if not code:
            self.open, self.placed = set(PIECES), {}
        for name in PIECES:
            if name in bets:
                self.bet(name, bets[name])
            self._tell(name)
        return ""

    def _staked(self, name, bet):
        """What the page says of a piece: a bet, or "skip"; or anything at all."""
        if not isinstance(name, str) or name not in self.open:
            return
        if bet == "skip":
            self.skip(name)
        elif bet in BETS:
            self.bet(name, bet)

    # -- what is said ------------------------------------------------------------------------

    def retold(self, name):
        """The prose of a piece, with its numbers as they are now and its words marked."""
        return words.say(f"Article-{name}", **{
            f"{name}_{each}": words.of_lever(lever.value, f"{name}_{each}")
            for each, lever in self.claims[name].levers.items()})

    def conclusion(self, name):
        """The claim of a piece, and what its explorer says of it here."""
        claim = self.claims[name]
        hinge = claim.hinge
        said = self._condition(claim, hinge.name, hinge.way) if hinge else (
            words.say("Article-holds" if claim.holds else "Article-fails"))
        return f"{claim.text} {said} {self._fact(name)}"

    def said(self, name):
        """What stands under a piece: its claim and the question, and once that was answered what
        follows."""
        if name in self.open:
            return f"{self.claims[name].text} {words.say('Article-ask')}"
        said = [self.conclusion(name)]
        if name in self.placed:
            said.append(self._own(self.placed[name], self._right[name]))
        return " ".join(said)

    def _own(self, bet, right):
        return words.say("Article-bet", bet=bet, right="yes" if right else "no")

    def _condition(self, claim, lever, way):
        label = words.say(f"{claim.kind.__name__}-{lever}").rstrip("?")
        return words.say("Article-condition", lever=label, way=way)

    def _fact(self, name, **values):
        return self.claims[name].tell(f"Article-{name}-fact", PIECES[name].more, **values)

    def _longest(self, name):
        """No conclusion of a piece is longer than this, or hardly: there is room for it. A page has
        it before the bet, so its figures are all zero."""
        claim = self.claims[name]
        verdicts = [self._condition(claim, lever, way) for lever in claim.assumed
                    for way in claim.ways(lever)]
        facts = [self._fact(name, **{each: value}) for each, lever in claim.levers.items()
                 for value in (lever.minimum, lever.value, lever.maximum)]
        bets = [self._own(bet, right) for bet in BETS for right in (True, False)]
        longest = [re.sub(r"\d", "0", max(each, key=len)) for each in (verdicts, facts, bets)]
        return " ".join((claim.text, *longest))

    def _about(self, lever):
        said = words.say("Article-range", lever=lever.label, lowest=lever.show(lever.minimum),
                         highest=lever.show(lever.maximum))
        return f"{said} ({lever.rests_on})"

    # -- what is seen ------------------------------------------------------------------------

    def _tell(self, name):
        """A number of a piece has moved, or its bet was made: what follows moves along."""
        widget = self.widget
        if widget is None:
            return
        told, verdicts = (
            {each: value for each, value in known.items() if each not in self.open}
            for known in (widget.told, widget.verdicts))
        if name not in self.open:
            told[name] = words.as_html(self.said(name))
            verdicts[name] = self.claims[name].verdict
        with widget.hold_sync():
            widget.told, widget.verdicts = told, verdicts
        self._field.show(self.code)
        self._field.layout.display = "" if self.placed else "none"

    @property
    def view(self):
        """The widgets."""
        if self._view is None:
            no_answer = words.say("stage-no-answer" if runs_by_itself() else "stage-no-answer-lab")
            self._field = CodeField(self.load, label=words.say("Article-code"), kept="bets",
                                    no_answer=no_answer)
            self.widget = Prose(
                self._staked,
                parts=[{"name": name, "html": _as_html(self.retold(name)),
                        "title": words.say(title) if words.has(title) else "",
                        "claim": words.as_html(self.claims[name].text)}
                       for name in PIECES if (title := f"Article-{name}.title")],
                levers=self.levers,
                about={name: self._about(lever) for name, lever in self.levers.items()},
                words={word: words.say(f"Article-word-{word}") for word in WORDS},
                room={name: words.as_html(self._longest(name)) for name in PIECES},
                ask=words.say("Article-ask"),
                bets={**{bet: words.say(f"Article-bet-{bet}") for bet in BETS},
                      "skip": words.say("stage-bet-skip")},
                help=words.say("Article-help"), no_answer=no_answer)
            for name in PIECES:
                self._tell(name)
            self._view = view(self.widget, row(button("stage-reset", self.reset)), self._field)
        return self._view

    @property
    def answers(self):
        """What is said of every claim, for paper: see ``Answers``."""
        return Answers(self)

    def __repr__(self):
        boxes = "   ".join(f"( ) {words.say(f'Article-bet-{bet}')}" for bet in BETS)
        pieces = [(words.say(title).upper() if words.has(title) else "",
                   self.retold(name), self.said(name), boxes if name in self.open else "")
                  for name in PIECES if (title := f"Article-{name}.title")]
        notes = [f"{_raised(place)} {words.say(f'Article-word-{word}')}"
                 for place, word in enumerate(WORDS, 1)]
        return _lines(*(line for piece in pieces for line in piece if line), *notes)

    def _repr_mimebundle_(self, **_):
        return {**self.view._repr_mimebundle_(), "text/plain": repr(self)}


class Answers:
    """What is said of every claim of an article, for whoever reads on paper and bets with a pen;
    where there is a kernel each is told at its bet. Who prints says so: see ``explorer.Reveal``."""

    def __init__(self, article):
        self._article = article
        later = words.as_html(words.say("Article-answers-later"))
        self.view = view(HTML(f'<p class="lo-feedback">{later}</p>'))

    def __repr__(self):
        if not on_paper():
            return words.say("Article-answers-later")
        return _lines(*(self._article.conclusion(name) for name in PIECES))

    def _repr_mimebundle_(self, **_):
        return {**self.view._repr_mimebundle_(), "text/plain": repr(self)}


def _as_html(text):
    """Prose as HTML, each word that is explained in a span that names it."""
    return _EXPLAINED.sub(r'<span class="lo-word" data-word="\2">\1</span>', words.as_html(text))


def _raised(number):
    return str(number).translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))


def _lines(*texts):
    """Texts for paper: broken into lines, each word that is explained with its number."""
    texts = [_EXPLAINED.sub(lambda it: it[1] + _raised(WORDS.index(it[2]) + 1), words.plain(text))
             for text in texts]
    return "\n\n".join(textwrap.fill(text, 96, subsequent_indent="    ") for text in texts)
