"""Break-it for a claim that can be broken in several ways."""

from ... import words
from ...explorer.break_it import BreakIt, advantage


class ThreeWays(BreakIt):
    """The usual map, which also counts in how many ways the claim was broken."""

    def __init__(self, explorer):
        self.found = []
        super().__init__(explorer)

    def follow(self):
        explorer = self.explorer
        if not explorer.state.hand and not float(advantage(explorer)) > 0:
            way = explorer.way(explorer.outcome)
            if way is not None and way not in self.found:
                self.found.append(way)
        super().follow()

    def parts(self):
        yield from super().parts()
        edges = {name: self._flips[name] for name in ("budget", "outside_return")}
        if None not in edges.values():
            yield words.say("TwoEnvelopes-edges", **{
                name: self._exact(name, flip) for name, flip in edges.items()})
        names = ", ".join(words.say(f"TwoEnvelopes-found-{name}") for name in self.found)
        yield words.say("TwoEnvelopes-ways", found=len(self.found), names=names,
                        all=len(self.explorer.ways))
