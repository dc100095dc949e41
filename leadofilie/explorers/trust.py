"""Notebook 03, Trust: who brings the new customers?"""

import functools
from dataclasses import dataclass

import numpy as np
from matplotlib.collections import LineCollection

from .. import look, words
from ..models import word_of_mouth as talk
from ..records.surveys import trust_survey
from ..stage import Choice, Count, Euro, Explorer, Number, Percent, Switch
from ..stage import axes as on
from ..stage.play import Play
from ..stage.shown import row
from ..stage.wagers import Guesses, Ranking, Staked, agreement

# --- who is trusted -----------------------------------------------------------------------------

PEOPLE = ("known", "strangers")
FORMS = ("site", "newspaper", "tv", "banner", "sms")
WAVES = (2007, 2009, 2012, 2013, 2015)
ARTICLE = 2012  # the article is of July 2013, the wave of that year came out in September


@dataclass(frozen=True)
class Trust:
    """What Nielsen's respondents trust, in percent; NaN where no figure was found."""

    wave: int
    form: int
    shares: np.ndarray  # (channels, waves), of PEOPLE and FORMS in that order
    lead: np.ndarray  # (forms, waves), by how many points strangers lead
    wanted: float
    fake: float

    @property
    def now(self):
        """The lead in the chosen wave over the chosen form."""
        return float(self.lead[self.form, self.wave])


class TrustSurvey(Staked, Explorer):
    """Nielsen's survey by wave: are strangers trusted more than advertising?"""

    number = 9
    levers = (
        Choice("wave", WAVES.index(ARTICLE), [f"w{wave}" for wave in WAVES]),
        Choice("form", "tv", FORMS),
        Number("wanted", 0, 0, 40),
        Percent("fake", 0, 0, 0.5, step=0.01),
    )
    in_sight = 2
    presets = {
        "article": {},
        "autumn": {"wave": "w2013"},
        "first": {"wave": "w2007", "form": "newspaper"},
        "site": {"wave": "w2015", "form": "site"},
        "fake": {"fake": 0.4},
    }
    wager = Ranking("order", "TrustSurvey", ("tv", "banner", "known", "newspaper", "site",
                                             "strangers"))
    map_levers = ("wanted", "fake")

    def model(self, wave, form, wanted, fake):
        shares = _survey().copy()
        shares[1] *= 1 - fake
        return Trust(wave, form, shares, _lead(shares[1], shares[2:]), wanted, fake)

    def advantage(self, wave, form, wanted, fake):
        """By how many points strangers lead more than is wanted."""
        shares = _survey()
        return _lead(shares[1, wave] * (1 - fake), shares[2 + np.asarray(form), wave]) - wanted

    def way(self, now):
        return "unknown" if np.isnan(now.now) else None

    def truth(self):
        scores = self._measured()
        return tuple(sorted(type(self).wager.items, key=lambda item: -scores[item]))

    def score(self, bet):
        """How well an order of channels fits the wave that the article read."""
        return _judged(bet, self._measured())

    def _measured(self):
        return _scores(self.model(**self._arguments(self.start)))

    def height(self, narrow):
        return 880 if narrow else 500

    def stage(self, figure, narrow):
        bars, gaps = on.plots(figure, narrow, left=14, titles=(
            words.say("TrustSurvey-axis-shares"), words.say("TrustSurvey-axis-lead")))
        self.bars_axes, self.gaps = bars, gaps
        channels = PEOPLE + FORMS
        bars.set_xlim(0, 116)
        bars.set_ylim(len(channels) - 0.35, -0.65)
        bars.set_yticks([])
        bars.set_xticks([])
        for side in ("left", "bottom"):
            bars.spines[side].set_visible(False)
        self.bars, self.percents, self.places = [], [], []
        for y, channel in enumerate(channels):
            customers = channel in PEOPLE
            bars.text(0, y - 0.24, words.say(f"TrustSurvey-{channel}"), fontsize=14, va="bottom",
                      gid="still")
            self.bars += bars.barh(y, 0, 0.4, color=look.CUSTOMERS if customers else look.LEADS)
            self.percents.append(bars.text(0, y, "", va="center", fontweight="bold",
                                         color=look.CUSTOMERS if customers else look.LEADS_TEXT))
            self.places.append(bars.text(116, y - 0.24, "", fontsize=14, ha="right", va="bottom",
                                         color=look.GHOST_TEXT))
        self.then_bars = LineCollection([], colors=look.GHOST, linewidths=2.5,
                                        linestyles=[(0, (2, 1))])
        bars.add_collection(self.then_bars, autolim=False)
        self.then_name = _ghost_key(bars)
        gaps.set_xlim(2006.2, 2018.9)
        gaps.set_xticks(WAVES, [f"’{wave % 100:02}" for wave in WAVES])
        gaps.set_yticks([])
        gaps.spines["left"].set_visible(False)
        gaps.spines["bottom"].set_visible(False)
        gaps.plot([2006.2, 2015.6], [0, 0], color=look.INK, lw=1.2, gid="still")
        self.zero = gaps.text(2015.7, 0, "0", va="center", fontsize=13)
        self.wave = gaps.plot([], [], color=look.LINE, lw=9, solid_capstyle="butt", zorder=0.5)[0]
        self.wanted = gaps.plot([], [], color=look.INK, lw=1.5, ls=(0, (1, 1.6)))[0]
        self.lines = [gaps.plot([], [], marker="o", ms=5, color=look.GHOST, lw=1.6)[0]
                      for _ in FORMS]
        self.names = [gaps.text(0, 0, words.say(f"TrustSurvey-{form}.short"), fontsize=13,
                                va="center", path_effects=on.HALO) for form in FORMS]
        self.dot = gaps.plot([], [], "o", ms=13, color=look.LEADS, mec="white", mew=2, zorder=4)[0]
        self.dot_value = gaps.text(0, 0, "", fontweight="bold", color=look.LEADS_TEXT, ha="right",
                                   va="bottom", zorder=5, path_effects=on.HALO)
        self.article = gaps.text(ARTICLE, 0, words.say("TrustSurvey-read"), fontsize=13,
                                 ha="center", va="top", color=look.GHOST_TEXT)

    def draw(self, now, then):
        placed = self.staked or ()
        marks = []
        for y, channel in enumerate(PEOPLE + FORMS):
            value, before = now.shares[y, now.wave], then.shares[y, then.wave]
            known = not np.isnan(value)
            self.bars[y].set_width(value if known else 0)
            self.percents[y].set_text(words.percent(value / 100) if known
                                    else words.say("TrustSurvey-none"))
            customers = channel in PEOPLE
            self.percents[y].set_color(look.GHOST_TEXT if not known else
                                       look.CUSTOMERS if customers else look.LEADS_TEXT)
            self.percents[y].set_x(_clear(value if known else 0, before, 16 if known else 55))
            self.places[y].set_text(
                words.say("TrustSurvey-placed", place=placed.index(channel) + 1)
                if channel in placed else "")
            if not np.isnan(before) and before != value:
                marks.append([(before, y - 0.26), (before, y + 0.26)])
        self.then_bars.set_segments(marks)
        self.then_name.set_visible(bool(marks))
        on.fit(self.gaps, y=(min(-8, np.nanmin(now.lead) - 4),
                             max(52, np.nanmax(now.lead) + 8, now.wanted + 4)))
        low, high = self.gaps.get_ylim()
        year = WAVES[now.wave]
        self.wave.set_data([year, year], [low, high - 0.15 * (high - low)])
        self.wanted.set_data([2006.2, 2015.6], [now.wanted] * 2)
        self.wanted.set_visible(now.wanted > 0)
        self.article.set_y(high)
        for form, line in enumerate(self.lines):
            chosen = form == now.form
            line.set_data(WAVES, now.lead[form])
            line.set_color(look.LEADS if chosen else look.GHOST)
            line.set_linewidth(3.5 if chosen else 1.6)
            line.set_zorder(3 if chosen else 2)
            self.names[form].set_color(look.LEADS_TEXT if chosen else look.GHOST_TEXT)
            self.names[form].set_fontweight("bold" if chosen else "normal")
        _beside(self.gaps, [
            (self.names[form], *_last(now.lead[form])) for form in range(len(FORMS))])
        known = not np.isnan(now.now)
        self.dot.set_data([year] if known else [], [now.now] if known else [])
        self.dot_value.set_text(words.number(now.now, 1) if known else "")
        left = year > WAVES[0]
        # Beside the dot, on the side that the line to the next wave leaves free.
        below = known and now.lead[now.form, now.wave + (-1 if left else 1)] > now.now
        self.dot_value.set_position((year + (-0.35 if left else 0.35), (now.now if known else 0)
                                     + (-0.02 if below else 0.02) * (high - low)))
        self.dot_value.set_va("top" if below else "bottom")
        self.dot_value.set_ha("right" if left else "left")

    def say(self, now):
        lead = now.now
        if np.isnan(lead):
            key = "unknown"
        elif lead < 0:
            key = "behind"
        elif lead == 0:
            key = "level"
        else:
            key = "ahead" if lead > now.wanted else "short"
        judged = _judged(self.staked or (), _scores(now))
        values = now.shares[:, now.wave]
        form = FORMS[now.form]
        return f"TrustSurvey-{key}", dict(
            wave=str(WAVES[now.wave]), form=words.say(f"TrustSurvey-{form}.inside"),
            strangers=words.percent(values[1] / 100, 0 if values[1] == round(values[1]) else 1),
            known=float(values[0]) / 100,
            form_share=0.0 if np.isnan(values[2 + now.form]) else float(values[2 + now.form]) / 100,
            points=0.0 if np.isnan(lead) else abs(lead), wanted=now.wanted,
            fake=now.fake, read="yes" if WAVES[now.wave] == ARTICLE else "no",
            bet="yes" if self.staked else "no", **judged)

    def rows(self):
        now = self.outcome
        yield (words.say("TrustSurvey-column-channel"), *map(str, WAVES))
        for channel, values in zip(PEOPLE + FORMS, now.shares, strict=True):
            yield (words.say(f"TrustSurvey-{channel}"),
                   *("–" if np.isnan(value) else words.percent(value / 100) for value in values))


@functools.cache
def _survey():
    """Percent who trust each channel in each wave, (channels, waves); NaN where none was found."""
    shares = trust_survey()
    table = np.array([[100 * shares.get((wave, channel), np.nan) for wave in WAVES]
                      for channel in PEOPLE + FORMS])
    table = np.round(table, 6)
    table.flags.writeable = False
    return table


def _lead(strangers, form):
    """In points; rounded, so that 70% of 70 against 49 is level and not a rounding apart."""
    return np.round(strangers - form, 9)


def _scores(now):
    """The percentages of the wave on show, by channel."""
    return dict(zip(PEOPLE + FORMS, now.shares[:, now.wave], strict=True))


def _judged(order, scores):
    return dict(zip(("right", "pairs"), agreement(order, scores), strict=True))


def _last(values):
    """The year and the value of the last known figure."""
    place = np.flatnonzero(~np.isnan(values))[-1]
    return WAVES[place], values[place]


def _beside(axes, labels, gap=17):
    """Put ``(text, x, y)`` labels right of their points, those of one x ``gap`` pixels apart.

    Where a label would run off the picture, or into other axes, it begins earlier.
    """
    low, pixel = axes.get_ylim()[0], on.pixel(axes)
    across = np.ptp(axes.get_xlim()) / on.size(axes)[0]
    here = axes.get_position()
    right = min((place.x0 for each in axes.figure.axes
                 if (place := each.get_position()).x0 > here.x1), default=None)
    picture = 72 * axes.figure.get_figwidth()
    margin = (1 - here.x1) * picture - 4 if right is None else (right - here.x1) * picture - 46
    edge = axes.get_xlim()[1] + margin * across
    taken = {}
    for text, x, y in sorted(labels, key=lambda each: each[2]):
        y = max(y, low + 8 * pixel, taken.get(x, -np.inf) + gap * pixel)
        taken[x] = y
        wide = 0.55 * text.get_fontsize() * len(text.get_text()) * across  # about
        text.set_position((min(x + 0.025 * np.ptp(axes.get_xlim()), edge - wide), y))


def _ghost_key(axes):
    """What the grey marks are, at the foot of the axes."""
    return axes.text(0, -0.02, f"┆ {words.say('stage-ghost')}", transform=axes.transAxes,
                     va="top", fontsize=13, color=look.GHOST_TEXT)


def _clear(end, ghost, width):
    """Where a number of a width goes right of its bar, clear of the ghost's mark."""
    return (max(ghost, end) if end - 3 < ghost < end + width else end) + 1.5


# --- who brings the new customers ---------------------------------------------------------------

MONTHS = 60
CHURNS = np.linspace(0, 0.3, 121)


@dataclass(frozen=True)
class Firm:
    """Five years of customers, by how they came, and what would be left without advertising."""

    run: talk.Base
    origins: np.ndarray  # (3, months+1): there already, by advertising, by talk
    calm: float  # customers in the end were there no detractors
    referral: float
    churn: float
    level: float  # share of the market, in the long run, without advertising
    curve: np.ndarray  # the same at each of CHURNS
    market: float
    promoters: float
    detractors: float
    worth: float  # of a recommended customer, in euros
    spending: float


class WhoBringsNewCustomers(Explorer):
    """Five years of advertising, talk and churn; and the switch that turns advertising off."""

    number = 10
    levers = (
        Switch("quiet", 0),
        Percent("churn", 0.05, 0, 0.3, step=0.005),
        Percent("promoters", 0.4, 0, 0.6, step=0.01),
        Percent("detractors", 0.1, 0, 0.4, step=0.01),
        Number("tells", 1, 0, 3, step=0.05),
        Percent("converts", 0.2, 0, 0.5, step=0.01),
        Number("warns", 1, 0, 10, step=0.5),
        Count("customers", 1000, 0, 5000, step=100),
        Count("market", 10_000, 5000, 50_000, step=1000),
        Euro("advertising", 10_000, 0, 50_000, step=500),
        Euro("cost_per_customer", 100, 10, 1000, step=10),
        Euro("margin", 20, -50, 200),
        Euro("reward", 0, 0, 1000, step=5),
    )
    presets = {
        "start": {},
        "quiet": {"quiet": 1},
        "shoes": {"quiet": 1, "promoters": 0.5, "tells": 2, "converts": 0.15},
        "trousers": {"quiet": 1, "tells": 0.3, "converts": 0.15},
        "secret": {"quiet": 1, "promoters": 0.5, "tells": 0.05, "converts": 0.4, "churn": 0.025,
                   "margin": 100},
        "bought": {"churn": 0.1, "promoters": 0.2, "detractors": 0.2, "advertising": 15_000},
        "nobody": {"quiet": 1, "customers": 0},
        "hunters": {"quiet": 1, "margin": 3, "reward": 75},
    }
    wager = Percent("left", 0.1, 0, 1, step=0.01)
    map_levers = ("churn", "promoters")

    def model(self, quiet, margin, reward, **levers):
        levers["advertising"] *= 1 - quiet
        run = talk.base(MONTHS, **levers)
        churn, market = levers["churn"], levers["market"]
        referral = _referral(levers["promoters"], levers["tells"], levers["converts"])
        warned = levers["warns"] * levers["detractors"]
        here = levers["customers"]
        # Talk alone cannot start from nobody; and nobody comes or goes where nothing moves.
        lonely = here == 0 == levers["advertising"]
        still = churn == referral == 0
        level, curve = (talk.ad_free_share(referral, each, warned) * (not lonely)
                        for each in (churn, CHURNS))
        return Firm(
            run=run,
            origins=talk.origins(run, churn),
            calm=float(talk.base(MONTHS, **levers | {"detractors": 0}).customers[-1]),
            referral=referral,
            churn=churn,
            level=here / market if still else level,
            curve=curve,
            market=market,
            promoters=levers["promoters"],
            detractors=levers["detractors"],
            worth=margin * talk.months_kept(MONTHS, churn) - reward,
            spending=levers["advertising"],
        )

    def advantage(self, churn, promoters, tells, converts, customers, margin, reward, **others):
        """The least of what it takes: talk that outruns churn, a first talker, a profit on each.

        The others do not decide whether the customers last without advertising, only how many.
        """
        grows = _referral(promoters, tells, converts) - churn
        pays = margin * talk.months_kept(MONTHS, churn) - reward
        return np.minimum(np.minimum(grows, np.asarray(customers) / 5000), pays / 1000) + sum(
            0 * np.asarray(other) for other in others.values())

    def way(self, now):
        if now.run.customers[0] == 0:
            return "nobody"
        return "churn" if now.referral <= now.churn else "loss"

    def truth(self):
        quiet = self.model(**self._arguments({**self.start, "quiet": 1}))
        return float(quiet.run.customers[-1] / quiet.market)

    def height(self, narrow):
        return 820 if narrow else 500

    def stage(self, figure, narrow):
        grow, fate, score = on.plots(figure, narrow, strip=64, shares=None if narrow else (3, 2),
                                     titles=(words.say("WhoBringsNewCustomers-axis-customers"),
                                             words.say("WhoBringsNewCustomers-axis-fate")))
        self.grow, self.fate = grow, fate
        score.set_xlim(0, 1)
        colors = (look.CUSTOMERS, look.LINE, look.LOSS_PALE)
        self.faces = [score.barh(0.78, 0, 0.4, color=color, hatch=hatch)[0]
                      for color, hatch in zip(colors, (None, None, "///"), strict=True)]
        small = 72 * figure.get_figwidth() < 300  # a phone on which the line is longer than it
        self.score_line = score.text(0, 0.28, "", fontsize=13 if small else 15, va="center")
        self.areas = [grow.fill([], [], color=color, lw=0)[0]
                      for color in (look.CUSTOMERS, look.CUSTOMERS_PALE, look.LEADS)]
        self.names = [grow.text(0, 0, words.say(f"WhoBringsNewCustomers-{name}"), fontsize=14,
                                fontweight="bold", va="center", color=color)
                      for name, color in (("stayed", look.CUSTOMERS), ("talk", look.CUSTOMERS),
                                          ("advertising-name", look.LEADS_TEXT))]
        self.then_line = on.ghost(grow)
        self.then_name = grow.text(0, 0, words.say("stage-ghost"), fontsize=13, va="center",
                                   color=look.GHOST_TEXT)
        self.total, = grow.plot([], [], color=look.INK, lw=1.8)
        self.level, = grow.plot([], [], color=look.INK, lw=1.8, ls=(0, (1, 1.6)))
        self.level_name = grow.text(0, 0, "", fontsize=13, path_effects=on.HALO, zorder=4)
        grow.spines["bottom"].set_bounds(0, MONTHS)
        grow.set_xlim(0, MONTHS * (1.72 if narrow else 1.5))
        grow.set_xticks([0, 12, 24, 36, 48, 60])
        on.below(grow, words.say("WhoBringsNewCustomers-axis-month"))
        on.count(grow.yaxis)
        fate.set_xlim(0, 0.3)
        fate.set_ylim(0, 1)
        on.percent(fate.xaxis, 3)
        on.percent(fate.yaxis)
        on.below(fate, words.say("WhoBringsNewCustomers-axis-churn"))
        self.then_curve = on.ghost(fate)
        self.curve, = fate.plot([], [], color=look.CUSTOMERS)
        self.death, = fate.plot([], [], "X", ms=13, color=look.LOSS, mec="white", clip_on=False)
        self.death_name = fate.text(0, 0, words.say("WhoBringsNewCustomers-death"), fontsize=14,
                                    color=look.LOSS, fontweight="bold", va="bottom",
                                    path_effects=on.HALO, zorder=4)
        self.here, = fate.plot([], [], "o", ms=13, color=look.CUSTOMERS, mec="white", mew=2,
                               clip_on=False, zorder=4)

    def draw(self, now, then):
        months = np.arange(MONTHS + 1)
        here, ads, told = now.origins
        edges = np.cumsum([np.zeros(MONTHS + 1), here, told, ads], axis=0)
        for area, low, high in zip(self.areas, edges, edges[1:], strict=False):
            area.set_xy(np.column_stack([np.r_[months, months[::-1]], np.r_[high, low[::-1]]]))
        self.total.set_data(months, now.run.customers)
        self.then_line.set_data(months, then.run.customers)
        level = now.level * now.market
        self.level.set_data([0, MONTHS], [level, level])
        on.fit(self.grow, y=(0, max(1.08 * level, now.run.customers.max(),
                                    then.run.customers.max(), 100)))
        middles = (edges[1:, -1] + edges[:-1, -1]) / 2
        shown = [part[-1] > 0.5 for part in (here, told, ads)]
        for name, visible in zip(self.names, shown, strict=True):
            name.set_visible(visible)
        moved = abs(then.run.customers[-1] - now.run.customers[-1]) > 0.5
        self.then_name.set_visible(moved)
        ends = [*zip(self.names, middles, shown, strict=True),
                (self.then_name, then.run.customers[-1], moved)]
        _beside(self.grow, [(name, MONTHS, y) for name, y, visible in ends if visible], gap=18)
        self.level_name.set_text(words.say(
            "WhoBringsNewCustomers-level" if now.level > 0 else "WhoBringsNewCustomers-dies"))
        high = self.grow.get_ylim()[1]
        self.level_name.set_position((1, level + 0.01 * high if level else high))
        self.level_name.set_va("bottom" if level else "top")
        self.curve.set_data(CHURNS, now.curve)
        self.then_curve.set_data(CHURNS, then.curve)
        self.here.set_data([now.churn], [now.level])
        edge = min(now.referral, 0.3)
        seen = now.referral <= 0.3 and now.curve.any()
        self.death.set_data(([edge], [0]) if seen else ([], []))
        self.death_name.set_visible(seen)
        self.death_name.set_position((min(max(edge, 0.01), 0.29), 0.05))
        self.death_name.set_ha("left" if edge < 0.18 else "right")
        for face, left, width in zip(
                self.faces, (0, now.promoters, 1 - now.detractors),
                (now.promoters, 1 - now.promoters - now.detractors, now.detractors), strict=True):
            face.set_x(left)
            face.set_width(width)
        nps = talk.net_promoter_score(now.promoters, now.detractors)
        self.score_line.set_text(words.say("WhoBringsNewCustomers-score", promoters=now.promoters,
                                      detractors=now.detractors, nps=_signed(nps)))

    def say(self, now):
        run = now.run
        customers = float(run.customers[-1])
        advertised, told, left = (float(flow.sum()) for flow in
                                  (run.by_advertising, run.by_talk, run.left))
        won = advertised + told
        if run.customers[0] == 0 and not now.spending:
            key = "nobody"
        elif now.spending:
            key = "bought" if now.referral <= now.churn else "helped"
        elif now.referral == now.churn == 0:
            key = "still"
        else:
            key = "dying" if now.referral <= now.churn else "alone"
        return f"WhoBringsNewCustomers-{key}", dict(
            customers=customers, start=float(run.customers[0]), share=customers / now.market,
            told_share=told / won if won else 0.0,
            replaced=100 * min(1.0, left / won) if won else 0.0,
            level=now.level, referral=now.referral, brought=100 * now.referral,
            gone=100 * now.churn, scared=max(0, round(now.calm - customers)),
            spent=now.spending * MONTHS, worth=abs(now.worth),
            pays="yes" if now.worth > 0 else "no")

    def rows(self):
        now = self.outcome
        yield tuple(words.say(f"WhoBringsNewCustomers-column-{name}")
                    for name in ("month", "stayed", "talk", "advertising", "customers"))
        here, ads, told = now.origins
        for month in range(0, MONTHS + 1, 6):
            yield tuple(words.number(value) for value in (
                month, here[month], told[month], ads[month], now.run.customers[month]))


def _referral(promoters, tells, converts):
    """New customers that one customer brings in a month in an empty market.

    Rounded, so that 40% of 1 of 20% is level with a churn of 8% and not a rounding above it.
    """
    return np.round(promoters * tells * converts, 12)


def _signed(score):
    """A promoter score as it is written: +30, 0, −10."""
    sign = "+" if round(score) > 0 else "−" if round(score) < 0 else ""
    return f"{sign}{words.number(abs(score))}"


# --- how a rumour runs --------------------------------------------------------------------------

WEEKS = 60
DOTS = 400
WAYS = ("advertising-name", "friends", "acquaintances")


@dataclass(frozen=True, eq=False)
class Spread:
    """A rumour up to a week, and when half of the people know it with either kind of tie cut."""

    ties: talk.Network
    rumour: talk.Rumour
    week: int
    settings: tuple
    passes: tuple  # the chances of a strong and of a weak tie

    @property
    def so_far(self):
        """How many heard of advertising, a friend, an acquaintance by now."""
        return tuple(int(n) for n in self.rumour.so_far[:, self.week])

    @property
    def people(self):
        return self.ties.group.size

    @property
    def half(self):
        """The first week in which half of the people know, or 0 for not within WEEKS."""
        return _half(self.rumour)

    def cut(self, strong=False, weak=False):
        """The same week with the strong or the weak ties cut."""
        *others, strong_pass, weak_pass, advertising = self.settings
        return _half(_rumour(*others, strong_pass * (not strong), weak_pass * (not weak),
                             advertising))


class RumourNetwork(Explorer):
    """Word goes round 400 people: by advertising, by close friends, by mere acquaintances."""

    number = 11
    levers = (
        Count("week", 12, 0, WEEKS),
        Percent("strong_pass", 0.04, 0, 0.1, step=0.005),
        Percent("weak_pass", 0.01, 0, 0.03, step=0.001),
        Percent("advertising", 0.001, 0, 0.02, step=0.0005),
        Count("strong", 15, 4, 29),
        Count("weak", 10, 0, 29),
        Count("people", DOTS, 100, 3000, step=100),
        Count("luck", 1, 1, 20),
    )
    presets = {
        "all": {},
        "no_weak": {"weak_pass": 0, "week": 30},
        "no_strong": {"strong_pass": 0, "week": 30},
        "only_advertising": {"strong_pass": 0, "weak_pass": 0, "week": 60},
        "no_advertising": {"advertising": 0, "week": 60},
        "town": {"people": 3000, "week": 20},
    }

    def model(self, week, strong_pass, weak_pass, advertising, strong, weak, people, luck):
        settings = tuple(int(n) for n in (people, strong, weak, luck)) + (
            strong_pass, weak_pass, advertising)
        return Spread(_network(*settings[:4]), _rumour(*settings), int(week), settings,
                      (strong_pass, weak_pass))

    def height(self, narrow):
        return 900 if narrow else 520

    def stage(self, figure, narrow):
        dots, curve = on.plots(figure, narrow, left=14 if not narrow else 54,
                               shares=(6, 5) if not narrow else (3, 2),
                               titles=(words.say("RumourNetwork-axis-dots"),
                                       words.say("RumourNetwork-axis-curve")))
        self.dots, self.curve = dots, curve
        dots.set_axis_off()
        box = dots.get_position()
        width, height = figure.get_size_inches() * 72
        if narrow:  # nothing is written beside the dots: they may have that room
            dots.set_position((0, box.y0, 1, box.height))
            box = dots.get_position()
        else:
            place = curve.get_position()
            curve.set_position((place.x0 + 46 / width, place.y0, place.width - 46 / width,
                                place.height))
        self.shape = (box.width * width, box.height * height)
        dots.set_xlim(0, self.shape[0])
        self.circles, = dots.plot([], [], "o", color=look.LINE, alpha=0.55, mec="none",
                                  linestyle="none", zorder=0.6)
        self.bonds = LineCollection([], colors=look.GHOST, linewidths=0.5, alpha=0.6, zorder=1)
        dots.add_collection(self.bonds, autolim=False)
        # Colour, shape and fill all say how someone heard.
        marks = (("o", look.PAPER, look.GHOST, 5), ("^", look.LEADS, look.LEADS_TEXT, 10),
                 ("o", look.CUSTOMERS, look.CUSTOMERS, 7), ("D", look.PAPER, look.CUSTOMERS, 7))
        self.marks = [dots.plot([], [], mark, ls="none", mfc=fill, mec=edge, ms=size, mew=1.6,
                                zorder=2)[0] for mark, fill, edge, size in marks]
        names = [words.say(f"RumourNetwork-{way}") for way in WAYS]
        wide = [11 + 6.6 * len(name) for name in names]  # a mark and its name, about
        gap = min((self.shape[0] - 8 - sum(wide)) / 2, 20)
        x, y = 8.0, -20.0
        for (mark, fill, edge, size), name, width in zip(marks[1:], names, wide, strict=True):
            if gap < 6 and x + width > self.shape[0]:  # on a small phone one stands below
                x, y = 8.0, y - 20
            dots.plot([x], [y], mark, mfc=fill, mec=edge, ms=size, mew=1.6, gid="still")
            dots.text(x + 11, y, name, va="center", fontsize=13, gid="still")
            x += width + max(gap, 6)
        dots.set_ylim(y - 14, self.shape[1])
        styles = ((look.LEADS, look.LEADS_TEXT, "-"), (look.CUSTOMERS, look.CUSTOMERS, "-"),
                  (look.CUSTOMERS, look.CUSTOMERS, (0, (3, 1.5))))
        self.lines = [curve.plot([], [], color=color, ls=style, lw=2.4)[0]
                      for color, _, style in styles]
        said = {"fontsize": 13, "va": "center", "path_effects": on.HALO, "zorder": 4}
        self.names = [curve.text(0, 0, name, color=color, fontweight="bold", **said)
                      for (_, color, _), name in zip(styles, names, strict=True)]
        self.total, = curve.plot([], [], color=look.INK)
        self.total_name = curve.text(0, 0, words.say("RumourNetwork-together"),
                                     fontweight="bold", **said)
        self.then_total = on.ghost(curve)
        self.then_name = curve.text(0, 0, words.say("stage-ghost"), color=look.GHOST_TEXT, **said)
        curve.set_xlim(0, WEEKS * 1.5)
        curve.set_xticks([0, 20, 40, 60])
        curve.set_ylim(0, 1.04)
        on.percent(curve.yaxis, 4)
        curve.spines["bottom"].set_bounds(0, WEEKS)
        on.below(curve, words.say("RumourNetwork-axis-week"))
        self._drawn = None

    def draw(self, now, then):
        self._draw_ties(now)
        some = slice(0, len(self.xy))
        heard = now.rumour.heard[some]
        known = (heard >= 0) & (heard <= now.week)
        groups = [~known, *(known & (now.rumour.how[some] == way) for way in range(3))]
        for mark, group in zip(self.marks, groups, strict=True):
            mark.set_data(self.xy[group].T)
        weeks = np.arange(now.week + 1)
        parts = now.rumour.so_far[:, :now.week + 1] / now.people
        for line, part in zip(self.lines, parts, strict=True):
            line.set_data(weeks, part)
        self.total.set_data(weeks, parts.sum(axis=0))
        labels = [*zip(self.names, parts[:, -1], strict=True),
                  (self.total_name, parts.sum(axis=0)[-1])]
        for name, height in labels:
            name.set_visible(height > 0)
        # The starting world is a ghost of all weeks; the same world is one of those gone by.
        other = then.settings != now.settings
        last = WEEKS if other else then.week
        ghost = then.rumour.so_far.sum(axis=0)[:last + 1] / then.people
        self.then_total.set_data(np.arange(last + 1), ghost)
        self.then_name.set_visible(other)
        ends = [(name, now.week, height) for name, height in labels if height > 0]
        _beside(self.curve, ends + [(self.then_name, WEEKS, ghost[-1])] * other)

    def _draw_ties(self, now):
        key = (now.settings[:4], *(chance > 0 for chance in now.passes))
        if key == self._drawn:
            return
        self._drawn = key
        self.xy, centres, radius = _layout(now.ties, *self.shape)
        strong, weak = (chance > 0 for chance in now.passes)
        self.circles.set_data(centres.T if strong else ([], []))
        self.circles.set_markersize(2 * radius)
        pairs = now.ties.weak_pairs if weak else np.empty((0, 2), int)
        pairs = pairs[(pairs < len(self.xy)).all(axis=1)]
        # All of them would be a grey sheet, and take longer to draw than all else together.
        self.bonds.set_segments(self.xy[pairs[:: max(1, len(pairs) // 120)]])

    def say(self, now):
        advertising, friends, acquaintances = now.so_far
        heard = sum(now.so_far)
        if not heard:
            key = "silent" if now.week else "before"
        else:
            key = "some" if heard < now.people else "everyone"
        no_weak, no_strong = self._cuts(now)
        return f"RumourNetwork-{key}", dict(
            week=now.week, people=now.people, heard=heard, advertising=advertising,
            friends=friends, acquaintances=acquaintances, share=heard / now.people,
            talk_share=(friends + acquaintances) / heard if heard else 0.0,
            half=now.half, no_weak=no_weak, no_strong=no_strong, weeks=WEEKS,
            cut="none" if all(now.passes) else "one",
            sample="yes" if now.people > DOTS else "no")

    def _cuts(self, now):
        return now.cut(weak=True), now.cut(strong=True)

    def rows(self):
        now = self.outcome
        yield tuple(words.say(f"RumourNetwork-column-{name}")
                    for name in ("ties", "half"))
        no_weak, no_strong = self._cuts(now)
        for name, half in (("these", now.half), ("no-weak", no_weak), ("no-strong", no_strong),
                           ("neither", now.cut(strong=True, weak=True))):
            yield (words.say(f"RumourNetwork-row-{name}"),
                   words.say("RumourNetwork-half", week=half, weeks=WEEKS))

    def children(self):
        week = self.levers["week"]

        def start():
            if week.value >= week.maximum:
                week.value = week.minimum

        def advance():
            week.value = min(week.value + 1, week.maximum)
            return week.value < week.maximum

        def rest():
            week.settled += 1

        self.play = Play("RumourNetwork-play", advance, start=start, rest=rest)
        presets, body = super().children()
        return presets, row(self.play), body


@functools.lru_cache(maxsize=8)
def _network(people, strong, weak, luck):
    return talk.network(luck, people=people, strong=strong, weak=weak)


@functools.lru_cache(maxsize=64)
def _rumour(people, strong, weak, luck, strong_pass, weak_pass, advertising):
    return talk.rumour(luck, _network(people, strong, weak, luck), steps=WEEKS,
                       strong_pass=strong_pass, weak_pass=weak_pass, advertising=advertising)


def _half(rumour):
    enough = rumour.so_far.sum(axis=0) * 2 >= rumour.heard.size
    return int(np.argmax(enough)) if enough.any() else 0


def _layout(ties, width, height):
    """Where to draw the first DOTS people: (places, the circles' centres, a circle's radius)."""
    sizes = np.bincount(ties.group)
    circles = max(1, int((np.cumsum(sizes) <= DOTS).sum()))
    sizes = sizes[:circles]
    columns = max(1, round(np.sqrt(circles * width / height)))
    rows = -(-circles // columns)
    place = np.arange(circles)
    radius = 0.46 * min(width / columns, height / rows)
    centres = np.column_stack([(place % columns + 0.5) * width / columns,
                               height - (place // columns + 0.5) * height / rows])
    # A sunflower's spiral fills a disc evenly with any number of seeds.
    inside = np.concatenate([np.arange(size) for size in sizes])
    group = np.repeat(place, sizes)
    turn = inside * np.pi * (3 - np.sqrt(5)) + group
    reach = 0.84 * radius * np.sqrt((inside + 0.5) / sizes[group])
    xy = centres[group] + reach[:, None] * np.column_stack([np.cos(turn), np.sin(turn)])
    return xy, centres, radius


# --- what becomes of good intentions ------------------------------------------------------------

STEPS = ("intend", "refer", "convert", "pay")


@dataclass(frozen=True)
class Chain:
    """What is left of 100 customers after each step, and what one promise brings and costs."""

    people: np.ndarray
    other: np.ndarray  # the same under the other reading of the shares
    intention: float  # euros that one promise brings
    reward: float  # euros of rewards it costs
    effort: float
    reading: str

    @property
    def net(self):
        """Euros that one promise leaves."""
        return self.intention - self.reward - self.effort


class ReferralChain(Staked, Explorer):
    """Of 100 customers, how many say it, do it, bring a customer, and one that pays."""

    number = 12
    levers = (
        Percent("refer", 0.30, 0.01, 1, step=0.01),
        Percent("convert", 0.12, 0.01, 1, step=0.01),
        Euro("worth", 1000, 0, 10_000, step=10),
        Percent("intend", 0.81, 0.01, 1, step=0.01),
        Percent("pay", 0.10, 0, 1, step=0.01),
        Euro("effort", 2, 0, 100, step=0.5),
        Euro("reward", 0, 0, 200),
        Choice("reading", "before", ("before", "all")),
    )
    presets = {
        "telecom": {},
        "finance": {"intend": 0.68, "refer": 0.33, "convert": 0.14},
        "all": {"reading": "all"},
        "reward": {"reward": 25, "refer": 0.4},
        "honest": {"refer": 1, "convert": 0.5, "pay": 0.5},
    }
    wager = Guesses("steps", "ReferralChain",
                    *(Number(f"guess_{step}", 50, 0, 100) for step in STEPS))
    map_levers = ("convert", "worth")

    def model(self, intend, refer, convert, pay, worth, effort, reward, reading):
        steps, other = ((_of_all if way else _of_before)(intend, refer, convert)
                        for way in (reading, 1 - reading))
        people, intention = talk.referral_chain(intend, *steps, pay, worth)
        return Chain(
            people=people,
            other=talk.referral_chain(intend, *other, pay, worth)[0],
            intention=intention,
            reward=float(steps[0] * steps[1] * reward),
            effort=effort,
            reading="all" if reading else "before",
        )

    def advantage(self, intend, refer, convert, pay, worth, effort, reward, reading):
        """What a promise leaves, in euros."""
        reading = np.asarray(reading)
        before, of_all = _of_before(intend, refer, convert), _of_all(intend, refer, convert)
        does, brings = (np.where(reading == 1, b, a) for a, b in zip(before, of_all, strict=True))
        people, intention = talk.referral_chain(intend, does, brings, pay, worth)
        return intention - does * brings * reward - effort

    def truth(self):
        return tuple(float(n) for n in self.model(**self._arguments(self.start)).people)

    def score(self, bet):
        """How far the reader's last guess is above what was left in the study."""
        last = self.truth()[-1]
        return {"last": last, "guess": bet[-1],
                "much": "yes" if bet[-1] > 2 * last else "no"}

    def height(self, narrow):
        return 760 if narrow else 440

    def stage(self, figure, narrow):
        steps, euros = on.plots(figure, narrow, left=14, shares=(3, 2) if not narrow else (5, 4),
                                titles=(words.say("ReferralChain-axis-steps"),
                                        words.say("ReferralChain-axis-euros")))
        self.euros = euros
        for axes, n in ((steps, 4), (euros, 4)):
            axes.set_yticks([])
            axes.set_xticks([])
            axes.set_ylim(n - 0.3, -0.6)
            for side in ("left", "bottom"):
                axes.spines[side].set_visible(False)
        steps.set_xlim(0, 118)
        self.bars, self.counts, self.guesses = [], [], []
        for y, step in enumerate(STEPS):
            steps.text(0, y - 0.22, words.say(f"ReferralChain-step-{step}"), va="bottom",
                       fontsize=14, gid="still")
            steps.barh(y, 100, 0.36, color=look.LINE, alpha=0.5)[0].set_gid("still")
            self.bars += steps.barh(y, 0, 0.36, color=look.CUSTOMERS)
            self.counts.append(steps.text(0, y, "", va="center", fontweight="bold",
                                          color=look.CUSTOMERS))
            self.guesses.append(steps.text(0, y + 0.22, "", va="top", ha="center", fontsize=13,
                                           color=look.GHOST_TEXT))
        self.then_marks = steps.plot([], [], "|", ms=22, mew=2.5, color=look.GHOST, ls="none")[0]
        self.then_name = _ghost_key(steps)
        self.sums, self.amounts = [], []
        for y, name in enumerate(("intention", "reward-name", "effort-name", "net")):
            euros.text(0, y - 0.22, words.say(f"ReferralChain-{name}"), va="bottom", fontsize=14,
                       gid="still", transform=euros.get_yaxis_transform())
            euros.plot([0, 0], [y - 0.24, y + 0.24], color=look.INK, lw=1.2, gid="still")
            loss = name.endswith("-name")
            self.sums += euros.barh(y, 0, 0.36, color=look.LOSS_PALE if loss else look.CUSTOMERS,
                                    hatch="///" if loss else None)
            self.amounts.append(euros.text(0, y, "", va="center", fontweight="bold"))

    def draw(self, now, then):
        guesses = self.staked
        for y, (bar, count, guess) in enumerate(zip(self.bars, self.counts, self.guesses,
                                                    strict=True)):
            bar.set_width(now.people[y])
            count.set_text(_heads(now.people[y]))
            count.set_x(_clear(now.people[y], then.people[y], 12))
            guess.set_text(words.say("stage-your-bet", bet=words.number(guesses[y]))
                           if guesses else "")
            guess.set_x(min(max(guesses[y], 12), 100) if guesses else 0)
        moved = np.flatnonzero(then.people != now.people)
        self.then_marks.set_data(then.people[moved], moved)
        self.then_name.set_visible(bool(moved.size))
        amounts = (now.intention, -now.reward, -now.effort, now.net)
        before = on.kept(self.euros)
        low, high = (f(kept, *amounts) for f, kept in zip((min, max), before, strict=True))
        span = high - low
        if before != (low, high):  # the axis stretches and never shrinks
            on.keep(self.euros, (low, high))
            self.euros.set_xlim(low - 0.4 * span, high + 0.4 * span)
        for bar, text, amount in zip(self.sums, self.amounts, amounts, strict=True):
            bar.set_width(amount)
            bar.set_visible(amount != 0)  # an empty hatch takes as long as a full one
            text.set_text(words.money(amount, 2))
            text.set_x(amount + (0.03 if amount >= 0 else -0.03) * span)
            text.set_ha("left" if amount >= 0 else "right")
            text.set_color(look.CUSTOMERS if amount > 0 else look.LOSS if amount else look.INK)
        self.sums[-1].set_facecolor(look.CUSTOMERS if now.net >= 0 else look.LOSS)

    def say(self, now):
        key = "pays" if now.net > 0 else "level" if now.net == 0 else "costs"
        guess = self.staked
        return f"ReferralChain-{key}", dict(
            intend=float(now.people[0]), refer=float(now.people[1]),
            convert=float(now.people[2]), pay=float(now.people[3]), other=float(now.other[3]),
            reading=now.reading, intention=now.intention, cost=now.reward + now.effort,
            net=abs(now.net), bet="yes" if guess else "no", guess=guess[-1] if guess else 0)

    def rows(self):
        now = self.outcome
        yield tuple(words.say(f"ReferralChain-column-{name}")
                    for name in ("step", "people", "other"))
        for step, people, other in zip(STEPS, now.people, now.other, strict=True):
            yield words.say(f"ReferralChain-step-{step}"), _heads(people), _heads(other)


def _of_before(intend, refer, convert):
    """The published shares, each of the step before: (does, brings) per promise, per doing."""
    return refer, convert


def _of_all(intend, refer, convert):
    """The same shares read as shares of all customers; nobody does it who did not say so."""
    does = np.minimum(refer, intend)
    return does / intend, np.minimum(convert, does) / does


def _heads(people):
    """People of 100."""
    return words.number(people, 1)
