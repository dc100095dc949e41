"""One chain of conversions, drawn as a funnel and as a ring."""

from ... import words
from ...explorer import Outcome
from ...explorer.boxes import button, column, row
from ...explorer.chart import Chart
from ...marks import Axis, Bars, Layout, Line, Panel, Point, Text
from .ring import COLORS, INKS, STAGES, ring, stage_name

RIGHT = 2.1  # where the numbers of the arrows back end, while the funnel goes from -1 to 1
BACK = ((1, 0), (4, 2))  # who says no and comes back, who buys again: from stage to stage


class TwoDrawings(Chart):
    """One and the same chain, drawn as a funnel and as a ring: the same numbers in both."""

    tall = (420, 320)
    layout = Layout(left=10)
    panels = (Panel("funnel", Axis(low=-1, high=RIGHT), Axis(low=-4.6, high=0.75), bare=True,
                    title="funnel"),
              Panel("ring", bare=True, title="ring"))

    def __init__(self, explorer):
        super().__init__()
        self.explorer = explorer
        self.title = words.say("TwoDrawings.title")
        explorer.watch(lambda: self.when_seen(self.tell))
        self.tell()

    def tell(self):
        """Say what the chain does now, after any change, but not while a hand still moves."""
        if self.explorer.state.hand:
            return
        now = self.explorer.outcome
        self.outcome = Outcome(first=now.first_pass, all=now.visits, **dict(
            zip(STAGES, now.visits, strict=True)))
        # Like with like: sales out of a hundred times of considering, then people who buy at all.
        self.sentence = words.say("TwoDrawings", first=now.first_pass[2], buyers=now.buyers,
                                  tries=now.tries, stays=now.stays)
        self.show()

    @property
    def alt(self):
        return self.word(self.outcome, "alt")

    def rows(self):
        yield tuple(words.say(f"TwoDrawings-column-{name}") for name in ("stage", "first", "all"))
        for stage, first, times in zip(STAGES, self.outcome.first, self.outcome.all, strict=True):
            yield stage_name(stage), words.number(first), words.number(times)

    def content(self):
        return (*_funnel(self.outcome), *ring(self.outcome.all, "ring")), ()

    def children(self):
        explorer = self.explorer
        beside = column(
            *(explorer.levers[name] for name in ("interest", "conversion", "put_off", "churn")),
            row(button("stage-undo", explorer.undo), button("stage-reset", explorer.reset)),
            style="lo-levers")
        return (row(beside, self.picture, style="lo-body"),)


def _funnel(now):
    """A bar for each stage on the first way down, and what the arrows back add to it."""
    for i, stage in enumerate(STAGES):
        first, back = now.first[i], now.all[i] - now.first[i]
        yield Bars([-i - 0.15], [first / 50], -first / 100, panel="funnel", color=COLORS[i],
                   lying=True, wide=0.5)
        yield Text(-1, -i + 0.14, "first", panel="funnel", color=INKS[i], bold=True, va="bottom",
                   numbers={"stage": stage_name(stage), "first": first})
        yield Text(RIGHT, -i - 0.15, "back", panel="funnel", ha="right", halo=True, size=13,
                   numbers={"back": back})
    # The arrows that a funnel leaves out.
    for low, high in BACK:
        yield Line([1.02, 1.12, 1.12, 1.02], [-low - 0.3, -low - 0.3, -high, -high],
                   panel="funnel", width=1.6, dash="dashed")
        yield Point(1.04, -high, panel="funnel", shape=(3, 0, 90), size=10, rim=False)
