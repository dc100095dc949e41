"""The ruler on which a class's bets stand beside each other: of each bet one number."""

from .. import words

BINS = range(10, 4, -1)  # how many bins hands are counted in, the first that comes out even


class Ruler:
    """That of an explorer's ``wager``: a quantity is its own; a bet of more numbers has a
    ``ruler``, and ``on_ruler(bet)`` says which of its numbers stands there (wagers.py).

    steps   how many places a bet has on it
    about   the name of the question
    """

    def __init__(self, explorer):
        self._explorer, wager = explorer, explorer.wager
        self.quantity = getattr(wager, "ruler", wager)
        self._on_ruler = getattr(wager, "on_ruler", lambda bet: bet)
        self.steps, self.about = self.quantity.count + 1, explorer.name

    def step(self, bet):
        """Where a bet stands, counted from 0; the nearest end for what lies beyond it."""
        value = self._on_ruler(bet)
        return min(max(self.quantity.index(value), 0), self.steps - 1)

    def value(self, step):
        """The number at a step, or between two of them."""
        return self.quantity.minimum + step * self.quantity.step

    def show(self, step):
        """The same as a reader sees it."""
        return self.quantity.show(self.quantity.at(round(step)))

    @property
    def truth(self):
        """The number of the model."""
        return self._on_ruler(self._explorer.truth())

    @property
    def label(self):
        """What stands along it."""
        owner = self._explorer.name
        key = f"{owner}-{self._explorer.wager.name}.ruler"
        return words.say(key if words.has(key) else f"{owner}-{self.quantity.name}")

    @property
    def bins(self):
        """The bins in which hands are counted, (first step, last step) of each."""
        count = self.steps if self.steps <= BINS[0] else next(
            (n for n in BINS if self.steps % n == 0 or (self.steps - 1) % n == 0), 8)
        wide = self.steps / count if self.steps % count == 0 else (self.steps - 1) / count
        firsts = [round(i * wide) for i in range(count)]
        return list(zip(firsts, [*(each - 1 for each in firsts[1:]), self.steps - 1], strict=True))

    def bin_labels(self):
        """What each bin holds, as a reader sees it."""
        return [self.show(first) if first == last else
                f"{self.show(first).rstrip('%')}–{self.show(last)}" for first, last in self.bins]
