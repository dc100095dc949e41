import numpy as np

from ...explorer import Choice, Column, Euro, Explorer, Outcome, Percent
from ...marks import Axis, Fit, Label, Layout, Line, Panel, Point, Raw, Rule, theme
from ...models.returns import CURVES, Returns
from ...models.scarcity import Option, marginal_roi

MOST = 500
FAR = 1_000_000  # a best spend beyond this is not told to the euro
AT = np.linspace(0, MOST, 201)
SPENDS = Axis("money", low=0, high=MOST, ticks=(5, 3), name="spend")


class SpendPerCustomer(Explorer):
    """How much to spend on a customer: what is efficient, worth most, and the next euro worth."""

    number = 15
    levers = (
        Euro("spend", 100, 0, MOST),
        Percent("outside_return", 0.0, 0, 0.8),
        Percent("roi_b", 0.40, 0, 2),
        Euro("invest_a", 100, 5, MOST, step=5),
        Percent("roi_a", 0.50, 0, 2),
        Euro("invest_b", 150, 5, MOST, step=5),
        Choice("shape", 0, ("saturating", "power", "s")),
    )
    earlier = (levers[:6],)
    presets = {
        "small": {},
        "large": {"spend": 150},
        "best": {"spend": 187},
        "more": {"spend": 300},
        "elsewhere": {"spend": 150, "outside_return": 0.2},
        "power": {"shape": "power", "spend": 187},
        "s": {"shape": "s", "spend": 187},
    }
    map_levers = ("outside_return", "spend")
    tall = (400, 320)
    layout = Layout(right=26)
    panels = (
        Panel("worth", SPENDS, Axis("money", room=(1, 1.25), least=-100, ticks=5)),
        Panel("returns", SPENDS, Axis("percent", room=(1.3, 1.05), least=-1, ticks=5)),
    )
    columns = (Column("spend", "spends", "money"), Column("gain", "profits", "money"),
               Column("roi", "rois", "percent"), Column("next", "marginals", "percent"))

    def model(self, spend, outside_return, invest_a, roi_a, invest_b, roi_b, shape):
        points = Option(invest_a, roi_a), Option(invest_b, roi_b)
        facts = dict(points=points, elsewhere=outside_return > 0, name=CURVES[shape].__name__)
        small, large = sorted(points, key=lambda option: option.invest)
        if not Returns.exists(small, large):
            return Outcome(
                **facts, curve=None, spends=(invest_a, invest_b), rois=(roi_a, roi_b),
                profits=(invest_a * roi_a, invest_b * roi_b), marginals=(None, None))
        curves = [each.through(small, large) for each in CURVES]
        curve, tops = curves[shape], [each.best_spend(outside_return) for each in curves]
        best = tops[shape]
        spends = np.array(sorted({0.0, invest_a, invest_b, spend, min(best, FAR), curve.highest}))
        return Outcome(
            **facts, curve=curve, others=[each for each in curves if each is not curve],
            best=min(best, FAR), far=best > FAR, most=curve.profit(min(best, FAR)),
            low=min(tops), high=min(max(tops), FAR), wide=max(tops) > FAR,
            between=marginal_roi(small, large),
            highest=curve.highest, first=curve.roi(curve.highest),
            roi=curve.roi(spend), gain=curve.profit(spend), next=curve.marginal_roi(spend),
            # In the table.
            spends=spends, profits=curve.profit(spends), rois=_finite(curve.roi(spends)),
            marginals=_finite(curve.marginal_roi(spends)))

    def advantage(self, spend, outside_return, invest_a, roi_a, invest_b, roi_b, shape):
        """What the next euro returns here more than elsewhere.

        Where no curve fits, on the straight line through both points: what the saturating curve
        becomes as both returns grow alike.
        """
        a_first = np.less_equal(invest_a, invest_b)
        small, large = (
            Option(np.where(first, invest_a, invest_b), np.where(first, roi_a, roi_b))
            for first in (a_first, ~a_first)
        )
        exists = Returns.exists(small, large)
        # Any curve and any line do where the other is asked for.
        some = [Option(np.where(exists, each.invest, invest), np.where(exists, each.roi, roi))
                for each, invest, roi in ((small, 100, 0.5), (large, 150, 0.4))]
        curved = np.choose(shape, np.broadcast_arrays(
            *(each.through(*some).marginal_roi(spend) for each in CURVES), shape)[:-1])
        apart = small.invest < large.invest
        straight = marginal_roi(small, Option(np.where(apart, large.invest, small.invest + 1),
                                              large.roi))
        following = np.where(apart, straight, np.maximum(roi_a, roi_b))
        return np.where(exists, curved, following) - outside_return

    def comparable(self, now, then):
        return now.curve is not None and then.curve is not None

    def marks(self, now):
        for panel in ("worth", "returns"):
            yield Rule(y=0, panel=panel, color=theme.GHOST, width=1, z=0.8)
        if now.outside_return:
            for panel, y, fits in (("worth", now.outside_return * AT, ""),
                                   ("returns", np.full_like(AT, now.outside_return), "y")):
                yield Line(AT, y, panel=panel, width=2, dash="dotted", z=1.9, fits=fits,
                           label=Label("elsewhere", bold=False))
        for name, each in zip("AB", now.points, strict=True):
            yield Point(each.invest, each.invest * each.roi, panel="worth", shape="s", size=7,
                        rim=False, label=Label(Raw(name), ("below-right", "below", "left"),
                                               bold=False))
        if now.curve is None:
            yield Fit(panel="worth", y=80)
        else:
            yield from _worth(now)
            yield from _returns(now)

    def say(self, now):
        if now.curve is None:
            return "none"
        if now.best <= 0:
            return "never"
        if now.spend == 0:
            return "nothing"
        # A lever's step away from the best is as near as it can be set.
        if abs(now.spend - now.best) <= 0.5:
            return "best"
        if now.spend > now.best:
            return "less"
        if now.next <= now.outside_return:
            return "early"
        return "far" if now.far else "more"


def _worth(now):
    """What a customer earns at each spend, and where that is most above elsewhere."""
    beyond = Label("top-far" if now.far else "top-beyond", "end-above", size=15, color=theme.INK)
    for other in now.others:
        yield Line(AT, other.profit(AT), panel="worth", color=theme.GHOST, width=1.5, fits="",
                   z=0.9)
    yield Line(AT, now.curve.profit(AT), panel="worth", color=theme.CUSTOMERS, ghost=True,
               label=beyond if now.best > MOST else None)
    if 0 < now.best <= MOST:
        yield Rule(x=now.best, low=now.outside_return * now.best, high=now.most, panel="worth",
                   dash="fine")
        yield Point(now.best, now.most, panel="worth", shape="D", size=10, rim=False, z=3,
                    label=Label("top", size=15))
    yield Point(now.spend, now.gain, panel="worth", color=theme.CUSTOMERS, handle="spend")
    yield Rule(x=now.spend, low=0, high=now.gain, panel="worth", ghost="only")


def _returns(now):
    """The return on average, and that of the next euro."""
    at = AT if np.isfinite(now.curve.roi(0)) else AT[1:]
    yield Line(at, now.curve.roi(at), panel="returns", width=2, label=Label("average", bold=False))
    yield Line(at, now.curve.marginal_roi(at), panel="returns", color=theme.CUSTOMERS,
               ghost=True,
               label=Label("next", ("end-below", "end-above", "late-below"), bold=False))
    if np.isfinite(now.first) and now.highest <= MOST:
        yield Point(now.highest, now.first, panel="returns", shape="D", size=10, rim=False,
                    label=Label("first", ("right", "above-right"), size=15))
    if np.isfinite(now.next):
        yield Point(now.spend, now.next, panel="returns", color=theme.CUSTOMERS,
                    label=Label("here", ("below-left", "above-right"), size=15))


def _finite(values):
    """The same, NaN where a return has no end."""
    return np.where(np.isfinite(values), values, np.nan)
