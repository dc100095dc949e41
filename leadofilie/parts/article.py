"""Both articles retold, with numbers that can be dragged, and what their claims come to then."""

import functools
import textwrap
from dataclasses import dataclass, field

from .. import explorers, words
from ..explorer.boxes import button, row, view
from ..explorer.claim import Claim
from ..widgets.prose import Prose
from ..widgets.scripts import runs_by_itself


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


class Article:
    """Both articles retold in pieces. Each number is a lever of an explorer, and each piece ends in
    what that explorer says of its claim.

    ``claims``: name of the piece -> Claim; ``levers``: those of all pieces, by ``piece_lever``.
    """

    def __init__(self):
        words.load("begin")
        self.claims = {name: Claim(piece.explorer, piece.numbers, piece.preset)
                       for name, piece in PIECES.items()}
        self.levers = {f"{piece}_{name}": lever for piece, claim in self.claims.items()
                       for name, lever in claim.levers.items()}
        self.widget = self._view = None
        for name, claim in self.claims.items():
            claim.changed = functools.partial(self._tell, name)

    def reset(self):
        """All numbers back to where they began."""
        for claim in self.claims.values():
            claim.reset()

    # -- what is said ------------------------------------------------------------------------

    def retold(self, name):
        """The prose of a piece, with its numbers as they are now."""
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

    def _condition(self, claim, lever, way):
        label = words.say(f"{claim.kind.__name__}-{lever}").rstrip("?")
        return words.say("Article-condition", lever=label, way=way)

    def _fact(self, name, **values):
        return self.claims[name].tell(f"Article-{name}-fact", PIECES[name].more, **values)

    def _longest(self, name):
        """No conclusion of a piece is longer than this, or hardly: there is room for it."""
        claim = self.claims[name]
        verdicts = [self._condition(claim, lever, way) for lever in claim.assumed
                    for way in claim.ways(lever)]
        facts = [self._fact(name, **{each: value}) for each, lever in claim.levers.items()
                 for value in (lever.minimum, lever.value, lever.maximum)]
        return f"{claim.text} {max(verdicts, key=len)} {max(facts, key=len)}"

    def _about(self, lever):
        said = words.say("Article-range", lever=lever.label, lowest=lever.show(lever.minimum),
                         highest=lever.show(lever.maximum))
        return f"{said} ({lever.rests_on})"

    # -- what is seen ------------------------------------------------------------------------

    def _tell(self, name):
        """A number of a piece has moved: what follows from it moves along."""
        if self.widget is not None:
            widget = self.widget
            with widget.hold_sync():
                widget.told = {**widget.told, name: words.as_html(self.conclusion(name))}
                widget.verdicts = {**widget.verdicts, name: self.claims[name].verdict}

    @property
    def view(self):
        """The widgets."""
        if self._view is None:
            self.widget = Prose(
                parts=[{"name": name, "html": words.as_html(self.retold(name)),
                        "title": words.say(title) if words.has(title) else ""}
                       for name in PIECES if (title := f"Article-{name}.title")],
                levers=self.levers,
                about={name: self._about(lever) for name, lever in self.levers.items()},
                told={name: words.as_html(self.conclusion(name)) for name in PIECES},
                verdicts={name: claim.verdict for name, claim in self.claims.items()},
                room={name: words.as_html(self._longest(name)) for name in PIECES},
                help=words.say("Article-help"),
                no_answer=words.say("stage-no-answer" if runs_by_itself()
                                    else "stage-no-answer-lab"))
            self._view = view(self.widget, row(button("stage-reset", self.reset)))
        return self._view

    def __repr__(self):
        lines = []
        for name in PIECES:
            if words.has(f"Article-{name}.title"):
                lines.append(words.say(f"Article-{name}.title").upper())
            lines += [self.retold(name), self.conclusion(name)]
        return "\n\n".join(textwrap.fill(words.plain(line), 96, subsequent_indent="    ")
                           for line in lines)

    def _repr_mimebundle_(self, **_):
        return {**self.view._repr_mimebundle_(), "text/plain": repr(self)}
