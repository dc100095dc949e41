import numpy as np

from ... import words
from ...explorer import Column, Count, Euro, Explorer, Number, Outcome, Percent, Switch
from ...marks import Axis, Fit, Handle, Label, Line, Panel, Point, Raw, theme
from ...models import word_of_mouth as talk
from . import layers, promoter_score

MONTHS = 60
TIME = np.arange(MONTHS + 1)
TOLD = TIME[::6]  # the months in the table
REACHES = np.array([0.06, 0.15, 0.3])  # how far the picture of every churn goes
CURVE = np.linspace(0, 1, 121)


class WhoBringsNewCustomers(Explorer):
    """Five years of advertising, talk and churn; and the switch that turns advertising off."""

    number = 10
    levers = (
        Switch("quiet", 0),
        Percent("churn", 0.0175, 0, 0.3, step=0.0025),  # 19% a year
        Percent("promoters", 0.4, 0, 0.6),
        Percent("detractors", 0.1, 0, 0.4),
        Number("tells_yearly", 3, 0, 36, step=0.5),  # with these, 12 new by 100 customers a year
        Percent("converts", 0.1, 0, 0.5),
        Number("warns_yearly", 4, 0, 120, step=0.5),
        Count("customers", 1000, 0, 5000, step=100),
        Count("market", 10_000, 5000, 50_000, step=1000),
        Euro("advertising", 10_000, 0, 50_000, step=500),
        Euro("cost_per_customer", 100, 10, 1000, step=10),
        Euro("margin", 20, -50, 200),
        Euro("reward", 0, 0, 1000, step=5),
    )
    earlier = ((levers[0], Percent("churn", 0.05, 0, 0.3, step=0.005), *levers[2:4],
                Number("tells", 1, 0, 3, step=0.05), Percent("converts", 0.2, 0, 0.5),
                Number("warns", 1, 0, 10, step=0.5), *levers[7:]),)
    presets = {
        "start": {},
        "quiet": {"quiet": 1},
        "shoes": {"quiet": 1, "tells_yearly": 8},
        "trousers": {"quiet": 1, "tells_yearly": 1},
        "secret": {"quiet": 1, "promoters": 0.5, "tells_yearly": 0.5, "converts": 0.4,
                   "churn": 0.01, "margin": 100},
        "far": {"quiet": 1, "tells_yearly": 8, "detractors": 0.2, "warns_yearly": 60},
        "bought": {"churn": 0.1, "promoters": 0.2, "detractors": 0.2, "advertising": 15_000},
        "nobody": {"quiet": 1, "customers": 0},
        "hunters": {"quiet": 1, "tells_yearly": 8, "margin": 3, "reward": 150},
        "sharp": {"advertising": 30_000, "promoters": 0.2, "tells_yearly": 2},
        "value": {"quiet": 1, "churn": 0.005, "promoters": 0.6, "detractors": 0.05,
                  "tells_yearly": 5},
    }
    wager = Percent("left", 0, 0, 1)
    asks, bet_on = ("customers",), "quiet"
    map_levers = ("churn", "tells_yearly")
    tall = (500, 320)
    panels = (
        Panel("customers", Axis(low=0, high=MONTHS, ticks=(TIME[::12], TIME[::24]), name="month"),
              Axis("count", low=0, hold=(100,)), share=3, gutter=98),
        Panel("fate", Axis("percent", low=0, ticks=3, name="churn"),
              Axis("percent", low=0, high=1), share=2),
        Panel("score", Axis(low=0, high=1), Axis(low=0, high=1), strip=64),
    )
    columns = (Column("month", TOLD),
               *(Column(name, "origins", at=(i, TOLD))
                 for name, i in (("stayed", 0), ("talk", 2), ("advertising", 1))),
               Column("customers", "line", at=TOLD))

    @staticmethod
    def renew(values):
        """Codes of before counted talk by the month."""
        values = dict(values)
        return values | {f"{name}_yearly": 12 * values.pop(name) for name in ("tells", "warns")
                         if name in values}

    def model(self, quiet, margin, reward, tells_yearly, warns_yearly, **levers):
        levers |= {"advertising": levers["advertising"] * (1 - quiet),
                   "tells": tells_yearly / 12, "warns": warns_yearly / 12}
        run = talk.base(MONTHS, **levers)
        churn, market, here = levers["churn"], levers["market"], levers["customers"]
        promoters, detractors = levers["promoters"], levers["detractors"]
        referral = _referral(promoters, tells_yearly, levers["converts"])
        warned = levers["warns"] * detractors
        # Talk alone cannot start from nobody; and nobody comes or goes where nothing moves.
        lonely = here == 0 == levers["advertising"]
        churns = CURVE * REACHES[np.searchsorted(REACHES[:-1], max(churn, referral))]
        level, curve = (talk.ad_free_share(referral, each, warned) * (not lonely)
                        for each in (churn, churns))
        if churn == referral == 0:
            level = here / market
        calm = talk.base(MONTHS, **levers | {"detractors": 0}).customers[-1]
        told, left = run.by_talk.sum(), run.left.sum()
        won = run.by_advertising.sum() + told
        brought, gone = np.round(1200 * referral, 9), 100 * (1 - (1 - churn) ** 12)
        last, profit = run.customers[-1], margin * talk.months_kept(MONTHS, churn) - reward
        return Outcome(
            line=run.customers,  # (months+1,)
            origins=talk.origins(run, churn),  # (3, months+1): there already, advertising, talk
            level=level,  # share of the market, in the long run, without advertising
            churns=churns, curve=curve,  # the same at each churn
            referral=referral, customers=last, start=here, share=last / market,
            told_share=told / won if won else 0.0,
            replaced=round(100 * min(1.0, left / won)) if won else 0,
            full=bool(left >= won), mostly=bool(told <= won / 2),  # bought
            # Whom customers bring in an empty market beside each hundred who leave. By the year
            # only for who counts their own: it gives away what the bet of ReferralChain asks.
            own=self.wager is None, gone=churn, beside=100 * referral / churn if churn else 0.0,
            brought_yearly=brought, gone_yearly=gone,
            seems=bool(referral <= churn and brought >= gone),  # to grow, by the year
            remain=round(last),
            scared=max(0, round(calm - last)),  # customers that detractors cost
            nps=promoter_score.signed(talk.net_promoter_score(promoters, detractors)),
            spent=levers["advertising"] * MONTHS,
            profit=profit,  # on a recommended customer, in euros
            worth=abs(profit), pays=bool(profit > 0))

    def advantage(self, churn, promoters, tells_yearly, converts, customers, margin, reward,
                  **others):
        """The least of what it takes: talk that outruns churn, a first talker, a profit on each."""
        grows = _referral(promoters, tells_yearly, converts) - churn
        pays = margin * talk.months_kept(MONTHS, churn) - reward
        return np.minimum(np.minimum(grows, np.asarray(customers) / 5000), pays / 1000)

    def way(self, now):
        if now.start == 0:
            return "nobody"
        return "churn" if now.referral <= now.churn else "loss"

    def truth(self):
        start = self.state.as_arguments(self.state.start)
        return float(self.model(**start | self.presets[self.bet_on]).share)

    def asked(self, guess):
        market, first = (self.state.start[name] for name in ("market", "customers"))
        yield Fit(y=market, panel="customers")
        yield Point(0, first, panel="customers", color=theme.CUSTOMERS, label=Label(
            Raw(words.number(first)), ("above-right",)))
        yield Handle("left", MONTHS, market * guess, "y", market, panel="customers")

    def guessed(self, guess):
        """From what there is now straight to the guess; where it leaves the picture, so far."""
        market, first = (self.state.start[name] for name in ("market", "customers"))
        yield Line([0, MONTHS], [first, market * guess], panel="customers", width=2.5,
                   dash="dashed", color=theme.GHOST_TEXT, z=3.5, fits="", label=Label(
                       "stage-your-bet", ("middle", "late", "end-above"), size=15, must=False,
                       numbers={"bet": self.wager.show(guess)}))

    def marks(self, now):
        yield from layers.customers(now)
        yield Line(now.churns, now.curve, panel="fate", color=theme.CUSTOMERS, ghost=True)
        if now.referral <= 0.3 and now.curve.any():
            yield Point(now.referral, 0, panel="fate", shape="X", size=15, color=theme.LOSS,
                        label=Label("death", ("above-right", "above-left", "above")))
        yield Point(now.churn, now.level, panel="fate", color=theme.CUSTOMERS, handle="churn")
        yield from promoter_score.bar(now)

    def say(self, now):
        if now.start == 0 and not now.spent:
            return "nobody"
        if now.spent:
            return "bought" if now.referral <= now.churn else "helped"
        if now.referral == now.churn == 0:
            return "still"
        return "dying" if now.referral <= now.churn else "alone"


def _referral(promoters, tells_yearly, converts):
    """New customers that one customer brings in a month in an empty market.

    Rounded, so that 40% of 3 a year of 10% is level with a churn of 1% and not a rounding above it.
    """
    return np.round(promoters * tells_yearly * converts / 12, 12)
