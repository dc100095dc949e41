"""Make the claim wrong: the flip point of every lever, and the game of finding them."""

from collections import deque
from html import escape

import numpy as np

from .. import words
from ..marks import Layout
from ..widgets.guarded import Dropdown
from ..widgets.scripts import on_paper
from . import claim_map
from .alone import alone
from .boxes import button, column, row
from .chart import Chart
from .quantity import Choice

FINE = 200  # values of a lever among which its flip is looked for
MOST_WAYS = 3  # to be found, where the explorer does not name its own
MOST_WALKED = 1000  # settings that the map remembers


def advantage(explorer, **changed):
    """The explorer's advantage at the present values but for ``changed``; float array."""
    with np.errstate(all="ignore"):
        arguments = {**explorer.values, **changed}
        arguments = {
            name: np.asarray(value).astype(int) if isinstance(explorer.quantities[name], Choice)
            else value
            for name, value in arguments.items()
        }
        return np.asarray(explorer.advantage(**arguments), dtype=float)


def find_flips(explorer):
    """For each lever the nearest value at which ``advantage`` turns, or None where it does not.

    The lever's range is searched at 200 values on its own scale (each option of a choice), and the
    nearest turn is narrowed down to a hundred-millionth of the range.
    """
    if explorer.advantage is None:
        return {}
    holds = float(advantage(explorer)) > 0
    return {name: _flip(explorer, each, holds) for name, each in explorer.quantities.items()}


def _flip(explorer, quantity, holds):
    now = explorer.values[quantity.name]
    if isinstance(quantity, Choice):
        options = np.arange(quantity.count + 1)
        values = np.broadcast_to(advantage(explorer, **{quantity.name: options}), options.shape)
        # An option about which nothing is known does not turn the claim.
        turned = options[((values > 0) != holds) & ~np.isnan(values)]
        return float(turned[np.argmin(abs(turned - now))]) if turned.size else None
    grid = np.unique(np.append(quantity.grid(FINE), now))
    turned = np.flatnonzero(_signs(explorer, quantity.name, grid) != holds)
    if not turned.size:
        return None
    here = np.searchsorted(grid, now)
    if here in turned:  # by a rounding error: it stands on the border
        return float(now)
    there = turned[np.argmin(abs(turned - here))]
    inside = there - 1 if there > here else there + 1
    for _ in range(4):
        fine = quantity.possible(np.linspace(grid[inside], grid[there], 101))
        beyond = _signs(explorer, quantity.name, fine) != holds
        if not beyond.any():  # a rounding error again
            break
        first = int(np.argmax(beyond))
        grid, inside, there = fine, max(first - 1, 0), first
    return float(grid[there])


def _signs(explorer, name, values):
    return np.broadcast_to(advantage(explorer, **{name: values}), values.shape) > 0


class BreakIt(Chart):
    """A game: the claim is a sign that cracks where it fails, and the map shows only where the
    reader has been. All of the map, and where each lever turns the claim, is the reward.

    A claim that fails where the reader begins is to be made true instead. A way is found when a
    hand takes a lever over the border: that lever, or one of ``explorer.ways`` where it has them.
    Presets, codes and undo find none. On paper nothing can be found, so all stands there.

    The levers stand beside the map: they are the explorer's own, so its picture moves along.
    """

    tall = (440, 280)
    layout = Layout(left=(104, 84), right=30)

    def __init__(self, explorer):
        super().__init__()
        self.explorer = explorer
        self.x, self.y = explorer.map_levers
        self.whole = on_paper()
        self.breaking = not float(advantage(explorer)) <= 0
        self.reached = False  # whether the claim is on the other side now
        self.named = explorer.ways if self.breaking else ()
        self.ways = None  # how many there are
        self.found = []
        self.hinted = None  # the lever of the last hint, and whether its value was told
        self._walked = deque(maxlen=MOST_WALKED)
        self._surveyed = None
        self._hint = button("stage-hint", self.hint, style="lo-preset")
        self._lever_of_hint = column()
        self._map = button("stage-show-map", self.show_map, style="lo-preset", pressed=self.whole)
        self.picture.add_class("lo-game")
        explorer.watch(self.follow)
        self.follow()

    # -- the game ----------------------------------------------------------------------------

    def follow(self):
        """After any change: judge it, and say what is true now once somebody sees it."""
        self._judge()
        self.when_seen(self.tell)

    def _judge(self):
        explorer, before = self.explorer, self.reached
        value = float(advantage(explorer))  # NaN where nothing is known: neither side
        self.holds = value > 0
        self.reached = value <= 0 if self.breaking else value > 0
        self._walked.append(explorer.values)
        hand = explorer.state.hand
        if hand and self.reached and not before:
            way = self._way(hand, explorer.outcome)
            if way is not None and way not in self.found:
                self.found.append(way)
                self.hinted = None

    def _way(self, lever, outcome):
        """The way in which a lever turned the claim, or None where the explorer names others."""
        if not self.named:
            return lever
        way = self.explorer.way(outcome)
        return way if way in self.named else None

    def hint(self):
        """Tell one thing more: a lever and which way it has to go, then how far; then the next."""
        name, told = self.hinted or (None, True)
        if told:
            near = [lever for way, lever in self._near().items() if way not in self.found]
            after = near.index(name) + 1 if name in near else 0
            name = near[after % len(near)] if near else None
        self.hinted = name, not told
        # Where it can be moved at once, and nothing that the reader holds goes away.
        self._lever_of_hint.children = () if name in (None, self.x, self.y) else (
            self.explorer.levers[name],)
        self.tell()

    def show_map(self):
        """Show all, found or not."""
        self.whole = True
        self.tell()

    # -- what is said ------------------------------------------------------------------------

    @alone
    def tell(self):
        """Say what is true now; what takes long waits until the hand lets go."""
        hand = self.explorer.state.hand
        if not hand:
            self._flips = self.explorer.flips()
            if self.ways is None:
                self.ways = len(self.named) or min(
                    MOST_WAYS, sum(flip is not None for flip in self._flips.values()))
            self.whole = self.whole or len(self.found) >= self.ways
        if not (hand and self.whole):
            self._said = list(self.parts())
            self.sentence = " ".join(self._said)
        with self.picture.hold_sync():
            self.picture.sentence = self._sign()
            if not hand or hand in (self.x, self.y):  # else all of the map would have to be new
                self.show()
        self._hint.layout.visibility = "hidden" if self.whole or self.reached else "visible"
        self._map.pressed = self.whole

    def parts(self):
        """The sentences that say it; the first is what stands on the sign."""
        explorer = self.explorer
        verdict = ("broken-claim" if self.breaking else "mended") if self.reached else (
            "holds" if self.holds else "fails")
        yield words.say(f"stage-{verdict}", claim=words.say(f"{explorer.name}-claim"))
        if not on_paper():
            yield words.say("stage-ways", found=len(self.found), all=self.ways,
                            names=", ".join(map(self._name_of, self.found)) or "none")
        way = explorer.way(explorer.outcome)
        if not self.holds and way is not None:
            yield words.say(f"{explorer.name}-way-{way}")
        yield (self._all_flips() if self.whole else
               words.say("stage-task-next") if self.reached else
               self._told_hint() if self.hinted else
               words.say(f"stage-task-{'break' if self.breaking else 'mend'}"))

    def _name_of(self, way):
        return words.say(f"{self.explorer.name}-found-{way}" if way in self.named else
                         f"{self.explorer.name}-{way}").rstrip("?")

    def _told_hint(self):
        (name, told), explorer = self.hinted, self.explorer
        flip = self._flips.get(name)
        if flip is None:
            return words.say("stage-no-flips")
        if told:
            return words.say("stage-hint-value", flip=self._told_flip(name))
        way = ("other" if isinstance(explorer.quantities[name], Choice) else
               "up" if flip >= explorer.values[name] else "down")
        return words.say(f"stage-hint-{way}", lever=self._name_of(name))

    def _all_flips(self):
        near = list(self._near().values())[:3]  # all are in the table
        return (words.say("stage-flips", list="; ".join(map(self._told_flip, near))) if near
                else words.say("stage-no-flips"))

    def _told_flip(self, name):
        return words.say("stage-flip", lever=self._name_of(name),
                         flip=self._exact(name, self.beyond(name, self._flips[name])),
                         now=self.explorer.levers[name].show())

    def _near(self):
        """For each way to turn the claim from here its nearest lever, the nearest first."""
        explorer = self.explorer
        turns = {name: flip for name, flip in self._flips.items() if flip is not None}
        # But for those that stand on the border already.
        elsewhere = [name for name in turns if turns[name] != explorer.values[name]] or turns
        near = {}
        for name in sorted(elsewhere, key=lambda name: self._far(name, turns[name])):
            way = name
            if self.named:
                there = {**explorer.values, name: self.beyond(name, turns[name])}
                way = self._way(name, explorer.model(**explorer.state.as_arguments(there)))
            near.setdefault(way or name, name)
        return near

    def _far(self, name, flip):
        quantity = self.explorer.quantities[name]
        return abs(claim_map.share(quantity, flip)
                   - claim_map.share(quantity, self.explorer.values[name]))

    def beyond(self, name, flip):
        """The first value that a lever can take past its flip: whoever types it sees it turn."""
        quantity, here = self.explorer.quantities[name], self.explorer.values[name]
        up = flip >= here
        index = (flip - quantity.minimum) / quantity.step
        first = int(np.ceil(index - 1e-6) if up else np.floor(index + 1e-6))
        for index in (first, first + (1 if up else -1)):
            if 0 <= index <= quantity.count:
                value = quantity.at(index)
                if (float(advantage(self.explorer, **{name: value})) > 0) != self.holds:
                    return value
        return flip

    def _exact(self, name, value):
        lever = self.explorer.levers[name]
        if isinstance(lever.quantity, Choice):
            return lever.show(value)
        share = lever.unit == "percent"
        size = abs(value) * (100 if share else 1)
        digits = 2 if size < 10 or lever.unit in ("euro", "dollar") and size < 100 else (
            1 if size < 100 else 0)
        if abs(value - lever.quantity.at(lever.quantity.index(value))) < 1e-6 * max(1, abs(value)):
            return lever.show(lever.quantity.at(lever.quantity.index(value)))
        return lever.show(value, digits)

    def rows(self):
        """For each lever where it stands and, once all is shown, where the claim turns: a heading,
        then texts."""
        shown = slice(None) if self.whole else slice(2)
        yield tuple(words.say(f"stage-flips-{head}") for head in ("lever", "now", "turn"))[shown]
        for name, flip in self._flips.items():
            yield (self.explorer.levers[name].label, self.explorer.levers[name].show(),
                   words.say("stage-nowhere") if flip is None else self._exact(name, flip))[shown]

    @property
    def alt(self):
        x, y = (self.explorer.levers[name] for name in (self.x, self.y))
        if self.whole:
            return words.say("stage-map-alt", x=x.label, y=y.label)
        _, holds = self._trail()
        return words.say("stage-map-walked", x=x.label, y=y.label, at_x=x.show(), at_y=y.show(),
                         held=int(holds.sum()), broke=int((~holds).sum()))

    # -- what is seen ------------------------------------------------------------------------

    @property
    def panels(self):
        return (claim_map.panel(*(self.explorer.levers[name] for name in (self.x, self.y))),)

    def content(self):
        x, y = (self.explorer.quantities[name] for name in (self.x, self.y))
        seen = (claim_map.whole(self._survey(x, y)) if self.whole
                else claim_map.walked(*self._trail()))
        return (*seen, *claim_map.here(x, y, self.explorer.values)), ()

    def _survey(self, x, y):
        """The advantage everywhere on the map, rows upwards."""
        explorer = self.explorer
        key = (self.x, self.y, tuple(value for name, value in explorer.values.items()
                                     if name not in (self.x, self.y)))
        if self._surveyed is None or self._surveyed[0] != key:
            n = claim_map.FINE
            self._surveyed = key, np.broadcast_to(advantage(
                explorer, **{self.x: x.grid(n)[None, :], self.y: y.grid(n)[:, None]}), (n, n))
        return self._surveyed[1]

    def _trail(self):
        """The cells of the map where the reader has been, and whether the claim holds there as the
        other levers stand now: the same truth as that of the whole map."""
        x, y = (self.explorer.quantities[name] for name in (self.x, self.y))
        cells = {claim_map.cell(claim_map.share(x, been[self.x]), claim_map.share(y, been[self.y])):
                 (been[self.x], been[self.y]) for been in self._walked}
        at_x, at_y = np.array(list(cells.values())).T
        values = advantage(self.explorer, **{self.y: at_y, self.x: at_x})
        return list(cells), np.broadcast_to(values > 0, at_x.shape)

    def as_traits(self, *seen):
        return super().as_traits(*seen) | {"sentence": self._sign()}

    def _sign(self):
        """The sentences as HTML: a sign, cracked where the claim fails, cookies and the rest."""
        sign, ways, *rest = map(words.as_html, self._said)
        claim = escape(words.plain(words.say(f"{self.explorer.name}-claim")))
        bitten = len(self.found)
        cookies = "".join(BITTEN if place < bitten else WHOLE for place in range(self.ways))
        return (f'<span class="lo-sign{"" if self.holds else " lo-cracked"}">{sign}{CRACK}</span> '
                f'<span class="lo-cookies" aria-hidden="true">{cookies}</span> '
                f'<span class="lo-ways" data-claim="{claim}">{ways}</span> {" ".join(rest)}')

    def children(self):
        if self.picture.cover:
            return (self.picture,)
        names = [(lever.label, name) for name, lever in self.explorer.levers.items()
                 if not isinstance(lever.quantity, Choice)]
        axis = {which: Dropdown(options=names, value=getattr(self, which),
                                description=words.say(f"stage-map-{which}"))
                for which in "xy"}
        beside = column(style="lo-levers")
        game = row(self._map, self._hint)
        tools = row(button("stage-undo", self.explorer.undo),
                    button("stage-reset", self.explorer.reset))

        def turn(change=None):
            self.x, self.y = axis["x"].value, axis["y"].value
            levers = dict.fromkeys((self.x, self.y))  # the same lever twice is shown once
            beside.children = (axis["x"], axis["y"],
                               *(self.explorer.levers[name] for name in levers),
                               game, tools, self._lever_of_hint)
            self._fit()

        for each in axis.values():
            each.add_class("lo-axis")
            each.observe(turn, "value")
        turn()
        return (row(beside, self.picture, style="lo-body"),)


# Drawn by us. What they say is said in words beside them, so nothing reads them aloud.
_COOKIE = '<svg class="lo-cookie{}" viewBox="0 0 24 24" aria-hidden="true">{}</svg>'
WHOLE = _COOKIE.format("", '<circle cx="12" cy="12" r="10"/>')
BITTEN = _COOKIE.format(" lo-bitten", (
    '<path d="M13 2A10 10 0 1 0 22 11A3.2 3.2 0 0 1 17.4 9.4A4.4 4.4 0 0 1 13 2Z"/>'
    '<path class="lo-chips" d="M8 9h0M7 15h0M12 13h0M13 18h0M17 15h0"/>'))
CRACK = ('<svg class="lo-crack" viewBox="0 0 40 100" preserveAspectRatio="none" aria-hidden="true">'
         '<path d="M24 0L14 22L27 40L12 64L22 80L15 100M27 40L38 50M14 22L4 30"/></svg>')
