"""Notebook 02, the broken funnel: a pond that empties, a ring, a hidden journey, a silent phone."""

from dataclasses import dataclass

import numpy as np
from matplotlib.collections import LineCollection
from matplotlib.patches import Polygon, Rectangle, Wedge
from matplotlib.patheffects import withStroke
from numpy.lib.stride_tricks import sliding_window_view

from .. import look, words
from ..models import journey
from ..stage import Count, Euro, Explorer, Number, Percent, Shown, Switch
from ..stage import axes as on
from ..stage.shown import button, column, row

MONTHS = 60
YEARS = range(0, MONTHS + 1, 12)
LN2 = np.log(2)
INSIDE = [withStroke(linewidth=3, foreground=look.CUSTOMERS)]


# --- the finite pond ----------------------------------------------------------------------------


@dataclass(frozen=True)
class PondSeen:
    """A pond, what the funnel promised of it, and what driving people away cost."""

    pond: journey.Pond
    promise: np.ndarray  # (months+1,)
    market: float
    hours_each: float
    conversion: float
    irritation: float  # euros of margin missed, five years

    @property
    def top(self):
        """The month with the most customers; later ones must beat it by more than rounding."""
        customers = self.pond.customers
        return int(np.argmax(customers >= customers.max() * (1 - 1e-9)))

    @property
    def declines(self):
        """Whether new customers no longer replace leavers in the end, by someone at least."""
        outflow = self.pond.left[-1] - self.pond.won[-1]
        fallen = self.pond.customers[self.top] - self.pond.customers[-1]
        return bool(outflow > 1e-9 * self.market and fallen >= 0.5)


class FinitePond(Explorer):
    """A finite market of people who are approached month after month."""

    number = 5
    levers = (
        Count("approached", 50, 5, 200, step=5),
        Count("market", 1000, 200, 1_000_000, step=50, scale="log"),
        Percent("churn", 0.05, 0, 0.3, step=0.005),
        Percent("put_off", 0, 0, 1, step=0.05),
        Switch("won_back"),
        Number("help_hours", 0, 0, 4, step=0.25),
        Count("hours", 200, 20, 1000, step=10),
        Number("first_hours", 2, 0, 10, step=0.25),
        Number("half_hours", 2, 0.5, 20, step=0.5),
        Percent("conversion", 0.6, 0, 1, step=0.05),
        Percent("already", 0, 0, 1, step=0.01),
        Euro("margin", 100, 0, 2000, step=10),
    )
    presets = {
        "endless": {"market": 1_000_000},
        "thousand": {},
        "back": {"won_back": 1},
        "talks": {"market": 400, "put_off": 0.3},
        "fifteen": {"market": 400, "put_off": 0.3, "approached": 15},
        "help": {"market": 400, "put_off": 0.3, "approached": 15, "help_hours": 1},
    }
    wager = Count("month", 30, 1, MONTHS)
    map_levers = ("market", "churn")

    def model(self, *, put_off, margin, **levers):
        pond, conversion = _pond(put_off=put_off, **levers)
        kind = _pond(put_off=0, **levers)[0] if put_off else pond
        market, approached = levers["market"], levers["approached"]
        return PondSeen(
            pond=pond,
            promise=journey.endless_pond(
                MONTHS, market=market, reach=approached / market, churn=levers["churn"],
                conversion=conversion, customers=levers["already"] * market),
            market=market,
            hours_each=levers["hours"] / approached,
            conversion=float(conversion),
            irritation=margin * float((kind.customers - pond.customers)[1:].sum()),
        )

    def advantage(self, *, margin, **levers):
        """How many more customers leave in the last month than are won in it.

        A pond that has come to rest loses as many as it wins, but for rounding.
        """
        pond, _ = _pond(**levers)
        return pond.left[-1] - pond.won[-1] - 1e-9 * np.asarray(levers["market"]) + 0 * margin

    def truth(self):
        return type(self)(own=True).outcome.top

    def height(self, narrow):
        return 720 if narrow else 460

    def stage(self, figure, narrow):
        pond, flow = on.plots(figure, narrow, shares=(1.75, 1) if not narrow else (1.4, 1), titles=(
            words.say("FinitePond-axis-people"), words.say("FinitePond-axis-flow")))
        self.pond, self.flow = pond, flow
        self.areas = {}
        for name, style in (
            ("customers", {"facecolor": look.CUSTOMERS}),
            ("former", {"facecolor": look.CUSTOMERS_PALE}),
            ("put_off", {"facecolor": look.LOSS_PALE, "edgecolor": look.LOSS, "hatch": "//"}),
            ("untouched", {"facecolor": look.LEADS_PALE}),
        ):
            self.areas[name] = pond.add_patch(
                Polygon(np.zeros((3, 2)), lw=0, zorder=1.2, **style))
        self.names = {name: pond.text(0, 0, "", fontsize=14, va="center", ha="center", zorder=4,
                                      color=color, path_effects=on.HALO if halo else None)
                      for name, color, halo in (("customers", "white", False),
                                                ("former", look.INK, False),
                                                ("put_off", look.LOSS, True),
                                                ("untouched", look.LEADS_TEXT, False))}
        self.then_line = on.ghost(pond, zorder=2)
        self.promise, = pond.plot([], [], color=look.LEADS_TEXT, lw=2.6, ls=(0, (4, 2)), zorder=3)
        self.promised = pond.text(
            0, 0, words.say("FinitePond-promise-short" if narrow else "FinitePond-promise"),
            color=look.LEADS_TEXT, fontweight="bold", fontsize=14, va="bottom", ha="right",
            zorder=4, path_effects=on.HALO)
        self.top, = pond.plot([], [], "D", color=look.INK, ms=10, mec="white", mew=1.5, zorder=5,
                              clip_on=False)
        # The promise may pass right behind it: a halo would leave dashes between its words.
        self.top_text = pond.text(0, 0, "", fontweight="bold", fontsize=14, zorder=6, va="bottom",
                                  bbox={"facecolor": look.PAPER, "edgecolor": "none", "pad": 1})
        self.top_rule, = flow.plot([], [], color=look.INK, lw=1.2, ls=(0, (1, 2)))
        self.then_won = on.ghost(flow)
        self.won, = flow.plot([], [], color=look.CUSTOMERS)
        self.left, = flow.plot([], [], color=look.LOSS, ls=(0, (6, 1.5)))
        bold = {"fontweight": "bold", "fontsize": 14, "path_effects": on.HALO}
        self.won_text = flow.text(0, 0, words.say("FinitePond-won"), color=look.CUSTOMERS, **bold)
        self.left_text = flow.text(0, 0, words.say("FinitePond-left"), color=look.LOSS, **bold)
        self.then_text = flow.text(0, 0, "", color=look.GHOST_TEXT, fontsize=14,
                                   path_effects=on.HALO)
        for each in (pond, flow):
            each.set_xlim(0, MONTHS)
            each.set_xticks(YEARS)
            each.set_xlabel(words.say("FinitePond-axis-months"))
            on.count(each.yaxis)

    def draw(self, now, then):
        months = np.arange(MONTHS + 1)
        pond, flow = self.pond, self.flow
        touched = now.pond.customers + now.pond.former + now.pond.put_off
        # A market too large for the page goes on above its edge; whom you touched never does.
        on.fit(pond, y=(0, max(980, touched.max(), now.promise.max(), then.pond.customers.max())))
        ceiling = pond.get_ylim()[1]
        self.then_line.set_data(months, then.pond.customers)
        self.promise.set_data(months, now.promise)
        taken = self._mark(now, ceiling)
        lower = np.zeros(MONTHS + 1)
        around = np.concatenate([months, months[::-1]])
        for name, area in self.areas.items():
            upper = lower + getattr(now.pond, name)
            area.set_xy(np.column_stack([around, np.concatenate([upper, lower[::-1]])]))
            above = upper[-1] - ceiling
            key = "above" if name == "untouched" and above >= 0.5 else name
            _name_area(self.names[name], pond, lower, np.minimum(upper, ceiling), now.promise,
                       taken, words.say(f"FinitePond-people-{key}", above=float(above)))
            lower = upper
        top = now.top
        flows = np.concatenate([now.pond.won, now.pond.left])
        on.fit(flow, y=(0, max(10, flows.max(), then.pond.won.max())))
        self.won.set_data(months[1:], now.pond.won)
        self.left.set_data(months[1:], now.pond.left)
        self.then_won.set_data(months[1:], then.pond.won)
        self.top_rule.set_data([top, top], flow.get_ylim())
        on.label_ends(flow, (self.won_text, MONTHS, now.pond.won[-1]),
                      (self.left_text, MONTHS, now.pond.left[-1]))
        other = not np.array_equal(now.pond.won, then.pond.won)
        self.then_text.set_text(words.say("stage-ghost") if other else "")
        self.then_text.set_position((MONTHS / 2, then.pond.won[MONTHS // 2]))

    def _mark(self, now, ceiling):
        """Put the promise and the top where they belong; returns their labels' (month, people)."""
        top, promised = now.top, now.promise[-1]
        peak = now.pond.customers[top]
        shown = peak >= 0.5
        self.top.set_data(([top], [peak]) if shown else ([], []))
        below = shown and not now.declines and peak > 0.12 * ceiling
        key = "FinitePond-mark" if now.declines else "FinitePond-end"
        self.top_text.set_text(words.say(key, month=top, customers=float(peak)) if shown else "")
        self.top_text.set(
            x=min(max(top, 1), MONTHS - 1), y=peak + (-0.03 if below else 0.025) * ceiling,
            ha="left" if top < 15 else "right" if top > 45 else "center",
            va="top" if below else "bottom", color="white" if below else look.INK,
            path_effects=INSIDE if below else None)
        self.top_text.get_bbox_patch().set_visible(shown and not below)
        # The promise is said at its end; where the top stands there too, one goes above the other.
        meet = shown and not below and top > 30 and abs(promised - peak) < 0.08 * ceiling
        height = max(promised, peak + 0.08 * ceiling) if meet else promised
        self.promised.set_position((MONTHS - 0.7, height + 0.012 * ceiling))
        return [(self.promised, height + 0.035 * ceiling),
                (self.top_text, peak + (-0.06 if below else 0.05) * ceiling)]

    def say(self, now):
        pond, customers = now.pond, now.pond.customers
        top, end, promised = now.top, float(customers[-1]), float(now.promise[-1])
        peak = float(customers[top])
        if peak < 0.5:
            key = "nobody"
        elif now.declines:
            key = "top" if top else "leak"
        elif end >= 0.95 * promised:
            key = "kept"
        elif end - customers[-13] < 0.005 * end:
            key = "rests"
        else:
            key = "grows"
        return f"FinitePond-{key}", dict(
            month=top, peak=peak, customers=end, promised=promised, market=now.market,
            average=float(customers[1:].mean()), off=round(float(pond.put_off[-1])),
            irritation=now.irritation, hours=now.hours_each, conversion=now.conversion)

    def rows(self):
        now = self.outcome
        names = ("untouched", "customers", "former", "put_off")
        yield (words.say("FinitePond-column-month"),
               *(words.say(f"FinitePond-people-{name}") for name in names),
               words.say("FinitePond-column-promise"))
        for month in YEARS:
            yield (words.number(month),
                   *(words.number(getattr(now.pond, name)[month]) for name in names),
                   words.number(now.promise[month]))


def _pond(*, approached, market, churn, put_off, won_back, help_hours, hours, first_hours,
          half_hours, conversion, already):
    """The pond as the levers say, and the share of those approached who buy."""
    # An hour of help is an hour less to persuade in, for whom you help is not known beforehand.
    conversion = journey.conversion_by_attention(
        approached, hours=hours, first_hours=first_hours + help_hours, ceiling=conversion,
        steepness=LN2 / half_hours)
    still_put_off = journey.diminishing_returns(help_hours, start=put_off, limit=0, steepness=LN2)
    pond = journey.pond(
        MONTHS, market=market, reach=approached / market, churn=churn, conversion=conversion,
        put_off=still_put_off, return_rate=won_back, customers=already * market)
    return pond, conversion


def _name_area(text, axes, lower, upper, promise, taken, name):
    """Put a name where its area is thickest and nothing else is said, or nowhere if none fits.

    taken: other labels, each with the height of its middle in people.
    """
    width, height = on.size(axes)
    month, person = width / MONTHS, height / axes.get_ylim()[1]  # pixels
    half = 3.6 * len(name) / month
    reach = int(half)
    x = np.arange(reach + 1, MONTHS - reach)
    if not x.size:  # a long name on a small phone
        text.set_text("")
        return
    middle = (lower + np.array([[0.5], [0.3], [0.7]]) * (upper - lower))[:, x]
    # What the name spans around each month: the highest floor and the lowest ceiling.
    floor, ceiling = (sliding_window_view(edge, 2 * reach + 1)[x - reach]
                      for edge in (lower, upper))
    room = np.minimum(middle - floor.max(axis=1), ceiling.min(axis=1) - middle) * person
    room[abs(promise[x] - middle) * person < 12] = 0
    for label, people in taken:
        wide = 3.8 * len(label.get_text()) / month
        there = label.get_position()[0] + wide * {"left": 1, "right": -1}.get(label.get_ha(), 0)
        room[(abs(there - x) < half + wide) & (abs(people - middle) * person < 20)] = 0
    part, place = np.unravel_index(room.argmax(), room.shape)
    fits = room[part, place] > 9
    text.set_text(name if fits else "")
    if fits:
        text.set_position((x[place], middle[part, place]))


# --- a funnel or a ring -------------------------------------------------------------------------

SPLITS = np.linspace(0, 1, 101)
STAGES = ("consider", "evaluate", "buy", "enjoy", "recommend")
STAGE_COLOR = (look.LEADS, look.LEADS, look.CUSTOMERS, look.CUSTOMERS, look.CUSTOMERS)


@dataclass(frozen=True)
class Ring:
    """The reader's split of the budget, all of it before the sale, and the best split."""

    after: float
    best: float
    customers: np.ndarray  # (months+1,)
    funnel: np.ndarray
    best_customers: np.ndarray
    people: np.ndarray  # (5,) in each stage in the last month
    average: float  # customers over the five years; the same for the other two
    funnel_average: float
    best_average: float
    put_off: float
    transition: np.ndarray  # (6, 6) one person's chain in the last month: five stages and gone

    @property
    def visits(self):
        """How often 100 people who begin to consider come by each stage, (5,)."""
        return 100 * journey.chain_visits(self.transition)[0]

    @property
    def first_pass(self):
        """The same on the first way down only, as a funnel draws it, (5,)."""
        down = self.transition[[0, 1, 2, 3], [1, 2, 3, 4]]
        return 100 * np.cumprod([1, *down])


class FunnelOrLoop(Explorer):
    """One budget a month, to be spent before the sale or after it."""

    number = 6
    levers = (
        Percent("after", 0.6, 0, 1, step=0.01),
        Percent("churn", 0.05, 0.005, 1, step=0.005),
        Percent("talk", 0.6, 0, 1, step=0.05),
        Euro("budget", 10_000, 500, 100_000, step=500),
        Count("market", 5000, 500, 100_000, step=500),
        Percent("already", 0.04, 0, 0.5, step=0.01),
        Percent("preventable", 0.6, 0, 0.95, step=0.05),
        Euro("care", 8, 0.5, 100, step=0.5),
        Euro("care_talk", 8, 0.5, 100, step=0.5),
        Percent("unasked", 0.2, 0, 1, step=0.05),
        Euro("lead", 2, 0.1, 50, step=0.1),
        Percent("reach", 0.3, 0.01, 1, step=0.01),
        Percent("interest", 0.4, 0.05, 1, step=0.05),
        Percent("conversion", 0.1, 0.01, 1, step=0.01),
        Percent("put_off", 0.05, 0.01, 1, step=0.01),
        Percent("back", 0.02, 0, 0.5, step=0.01),
    )
    presets = {
        "before": {"after": 0},
        "half": {"after": 0.5},
        "all": {"after": 1},
        "young": {"already": 0},
        "once": {"churn": 1, "preventable": 0},
        "silent": {"talk": 0},
    }
    map_levers = ("after", "churn")

    def model(self, **levers):
        after = levers.pop("after")
        path = _loop(after=np.array([after, 0, *SPLITS]), **levers)
        averages = path.customers[1:].mean(axis=0)
        best = int(averages[2:].argmax())
        customers, told, churn = path.customers[:, 0], *_care(path.customers[-1, 0], after, levers)
        approached = path.approached[-1, 0]
        return Ring(
            after=after,
            best=float(SPLITS[best]),
            customers=customers,
            funnel=path.customers[:, 1],
            best_customers=path.customers[:, 2 + best],
            people=np.array([approached, approached * levers["interest"], path.won[-1, 0],
                             customers[-1], path.by_talk[-1, 0]]),
            average=float(averages[0]),
            funnel_average=float(averages[1]),
            best_average=float(averages[2 + best]),
            put_off=float(path.put_off[-1, 0]),
            transition=_one_person(told, churn, **{name: levers[name] for name in
                                                   ("interest", "conversion", "put_off")}),
        )

    def advantage(self, *, after, **levers):
        """Customers on average, more than with all money before the sale."""
        ours = _loop(after=after, **levers).customers[1:].mean(axis=0)
        return ours - _loop(after=0, **levers).customers[1:].mean(axis=0)

    @property
    def chain(self):
        """One person's chain of conversions, drawn as a funnel and as a ring."""
        return self._part("chain", TwoDrawings)

    def height(self, narrow):
        return 740 if narrow else 460

    def stage(self, figure, narrow):
        ring, path, purse = on.plots(figure, narrow, shares=(0.95, 1) if narrow else (1, 1.15),
                                     strip=66, titles=(words.say("FunnelOrLoop-axis-ring"),
                                                       words.say("FunnelOrLoop-axis-customers")))
        self.path = path
        box = ring.get_position()
        ring.set_position((0.01, box.y0, box.x1 - 0.01, box.height))  # it needs no room for ticks
        self.ring = _RingDrawing(ring, [words.say(f"FunnelOrLoop-{stage}") for stage in STAGES])
        purse.set_xlim(-0.02, 1.02)
        self.before = purse.add_patch(Rectangle((0, 0.46), 0, 0.54, color=look.LEADS))
        self.after = purse.add_patch(Rectangle((0, 0.46), 0, 0.54, color=look.CUSTOMERS))
        inside = {"va": "center", "fontweight": "bold", "fontsize": 14}
        self.before_text = purse.text(0.015, 0.72, "", ha="left", color=look.INK, **inside)
        self.after_text = purse.text(0.985, 0.72, "", ha="right", color="white", **inside)
        self.best_mark, = purse.plot([], [], "^", color=look.INK, ms=10, clip_on=False)
        self.best_text = purse.text(0, 0.2, "", fontsize=14, va="center")
        self.then_path = on.ghost(path)
        self.best_path, = path.plot([], [], color=look.INK, lw=1.8, ls=(0, (1, 1.6)))
        self.funnel_path, = path.plot([], [], color=look.LEADS, ls=(0, (6, 1.5)))
        self.yours, = path.plot([], [], color=look.CUSTOMERS)
        bold = {"fontsize": 14, "fontweight": "bold", "zorder": 4,
                "bbox": {"facecolor": look.PAPER, "edgecolor": "none", "pad": 0.5}}
        self.labels = (path.text(0, 0, "", color=look.CUSTOMERS, **bold),
                       path.text(0, 0, "", color=look.LEADS_TEXT, **bold),
                       path.text(0, 0, "", color=look.INK, **{**bold, "fontweight": "normal"}))
        self.then_text = path.text(0, 0, "", color=look.GHOST_TEXT, fontsize=14, va="top",
                                   path_effects=on.HALO, zorder=4)
        path.set_xlim(0, MONTHS)
        path.set_xticks(YEARS)
        path.set_xlabel(words.say("FinitePond-axis-months"))
        on.count(path.yaxis)

    def draw(self, now, then):
        months = np.arange(MONTHS + 1)
        split = 1 - now.after
        self.before.set_width(split)
        self.after.set_x(split)
        self.after.set_width(now.after)
        self.before_text.set_text(words.say("FunnelOrLoop-purse-before") if split > 0.34 else "")
        self.after_text.set_text(words.say("FunnelOrLoop-purse-after") if split < 0.66 else "")
        self.best_mark.set_data([1 - now.best], [0.3])
        left = now.best < 0.5  # in the bar what comes before the sale stands left
        self.best_text.set(text=words.say("FunnelOrLoop-purse-best", after=now.best),
                           x=1 - now.best + (-0.03 if left else 0.03),
                           ha="right" if left else "left")
        self.ring.show(now.people)
        self.then_path.set_data(months, then.customers)
        self.yours.set_data(months, now.customers)
        self.funnel_path.set_data(months, now.funnel)
        self.best_path.set_data(months, now.best_customers)
        on.fit(self.path, y=(0, 1.12 * max(1, *(line.max() for line in (
            now.customers, now.funnel, now.best_customers, then.customers)))))
        other = not np.array_equal(now.customers, then.customers)
        self.then_text.set_text(words.say("stage-ghost") if other else "")
        self.then_text.set_position((13, then.customers[12]))
        yours, funnel, best = self.labels
        yours.set_text(words.say("FunnelOrLoop-yours", average=now.average))
        funnel.set_text(words.say("FunnelOrLoop-funnel", average=now.funnel_average))
        best.set_text(words.say("FunnelOrLoop-best", average=now.best_average))
        on.label_ends(self.path, (yours, MONTHS, now.customers[-1]),
                      (funnel, MONTHS, now.funnel[-1]), (best, MONTHS, now.best_customers[-1]))

    def say(self, now):
        if now.best_average < 0.5:
            key = "nobody"
        elif now.best == 0:
            key = "before" if now.after else "purest"
        elif now.average >= 0.99 * now.best_average:
            key = "near"
        elif now.after == 0:
            key = "pure"
        else:
            key = "more" if now.average > now.funnel_average else "less"
        # The difference of the numbers as the sentence says them.
        gap = abs(round(now.average) - round(now.funnel_average))
        short = round(now.best_average) - round(now.average)
        return f"FunnelOrLoop-{key}", dict(
            after=now.after, before=1 - now.after, average=now.average, funnel=now.funnel_average,
            best=now.best, best_average=now.best_average, off=round(now.put_off),
            gap=gap, short=short)

    def rows(self):
        now = self.outcome
        yield tuple(words.say(f"FunnelOrLoop-column-{name}")
                    for name in ("month", "yours", "funnel", "best"))
        for month in YEARS:
            yield (words.number(month), *(words.number(line[month]) for line in (
                now.customers, now.funnel, now.best_customers)))


def _loop(*, after, budget, market, churn, talk, already, preventable, care, care_talk, unasked,
          lead, reach, interest, conversion, put_off, back):
    return journey.loop(
        MONTHS, market=market, budget=budget, after=after,
        # Half of what money can do is done at the price the lever names.
        reach_ceiling=reach, reach_steepness=LN2 / lead,
        churn=churn, churn_floor=churn * (1 - preventable), churn_steepness=LN2 / care,
        talk=talk, talk_steepness=LN2 / care_talk, unasked=unasked,
        conversion=interest * conversion, put_off=put_off, return_rate=back,
        customers=already * market)


def _care(customers, after, levers):
    """How many people each customer tells in a month, and which share leaves; at this care."""
    spend = after * levers["budget"] / max(customers, 1e-12 * levers["market"])
    told = levers["talk"] * journey.diminishing_returns(
        spend, start=levers["unasked"], limit=1, steepness=LN2 / levers["care_talk"])
    churn = journey.diminishing_returns(
        spend, start=levers["churn"], limit=levers["churn"] * (1 - levers["preventable"]),
        steepness=LN2 / levers["care"])
    return told, churn


def _one_person(told, churn, *, interest, conversion, put_off):
    """The chain of one person: five stages and gone; who says no without anger comes back later."""
    later = 1 - put_off
    return np.array([
        [(1 - interest) * later, interest, 0, 0, 0, (1 - interest) * put_off],
        [(1 - conversion) * later, 0, conversion, 0, 0, (1 - conversion) * put_off],
        [0, 0, 0, 1, 0, 0],
        [0, 0, (1 - churn) * (1 - told), 0, (1 - churn) * told, churn],
        [0, 0, 1, 0, 0, 0],
        [0, 0, 0, 0, 0, 1],
    ])


class _RingDrawing:
    """Five arcs in a ring, as wide as the people in them; made once in its axes."""

    def __init__(self, axes, names):
        axes.set_axis_off()
        width, height = on.size(axes)
        size = 14 if width > 350 else 12
        # Pixels; the names stand around it.
        radius = min((width / 2 - 5.6 * size) / 1.3, (height / 2 - 26) / 1.55)
        axes.set_xlim(-width / 2 / radius, width / 2 / radius)
        axes.set_ylim(-height / 2 / radius, height / 2 / radius)
        self.arcs, self.numbers = [], []
        for place, color in enumerate(STAGE_COLOR):
            start = 90 - 72 * place
            self.arcs.append(axes.add_patch(
                Wedge((0, 0), 1, start - 66, start - 6, width=0.1, color=color)))
            tip, middle = np.radians(start - 72), np.radians(start - 36)
            axes.plot(np.cos(tip), np.sin(tip), marker=(3, 0, start - 72 + 180), ms=11,
                      color=look.INK, gid="still")
            x, y = 1.36 * np.cos(middle), 1.4 * np.sin(middle) - (0.25 if place == 2 else 0)
            if y > 0.7:  # a number of a small ring would hang into its arc
                y += max(0, 1.2 * size / radius - 0.2)
            said = {"fontsize": size, "fontweight": "bold",
                    "ha": "left" if x > 0.3 else "right" if x < -0.3 else "center",
                    "color": look.LEADS_TEXT if color == look.LEADS else look.CUSTOMERS}
            axes.text(x, y, names[place], va="bottom", gid="still", **said)
            self.numbers.append(axes.text(x, y, "", va="top", **said))

    def show(self, people):
        """Give each arc its width, relative to the widest, and its number."""
        widths = np.maximum(0.45 * people / max(people.max(), 1e-12), 0.02)
        for arc, text, width, number in zip(self.arcs, self.numbers, widths, people, strict=True):
            arc.set(radius=1 + width / 2, width=width)
            text.set_text(words.number(number))


class TwoDrawings(Shown):
    """One and the same chain, drawn as a funnel and as a ring: the same numbers in both."""

    def __init__(self, explorer):
        super().__init__()
        self.explorer = explorer
        self.title = words.say("TwoDrawings.title")
        explorer.watch(lambda: self.when_seen(self.tell))
        self.tell()

    def tell(self):
        """Say what the chain does now, after any change, but not while a hand still moves."""
        if self.explorer.hand:
            return
        now = self.explorer.outcome
        self.visits, self.first = now.visits, now.first_pass
        self.sentence = words.say("TwoDrawings", first=self.first[2], all=self.visits[2],
                                  times=self.visits[2] / self.first[2],
                                  put_off=self.explorer.values["put_off"])
        self.show()

    @property
    def alt(self):
        return words.say("TwoDrawings-alt", **dict(zip(STAGES, self.visits, strict=True)))

    def rows(self):
        yield tuple(words.say(f"TwoDrawings-column-{name}") for name in ("stage", "first", "all"))
        for stage, first, times in zip(STAGES, self.first, self.visits, strict=True):
            yield words.say(f"FunnelOrLoop-{stage}"), words.number(first), words.number(times)

    def height(self, narrow):
        return 700 if narrow else 420

    def build(self, figure, narrow):
        funnel, ring = on.plots(figure, narrow, left=10, titles=(
            words.say("TwoDrawings-funnel"), words.say("TwoDrawings-ring")))
        names = [words.say(f"FunnelOrLoop-{stage}") for stage in STAGES]
        self.ring = _RingDrawing(ring, names)
        funnel.set_axis_off()
        right, size = (2.25, 12) if narrow else (1.95, 14)
        funnel.set_xlim(-1, right)
        funnel.set_ylim(-4.6, 0.75)
        self.bars, self.firsts, self.returns = [], [], []
        for place, color in enumerate(STAGE_COLOR):
            text = look.LEADS_TEXT if color == look.LEADS else look.CUSTOMERS
            self.bars.append(funnel.add_patch(Rectangle((0, -place - 0.4), 0, 0.5, color=color)))
            bold = {"fontsize": 14, "fontweight": "bold", "color": text, "va": "bottom"}
            self.firsts.append(funnel.text(-1, -place + 0.14, "", **bold))
            self.returns.append(funnel.text(right, -place - 0.15, "", fontsize=size, ha="right",
                                            va="center", path_effects=on.HALO))
        # The arrows that a funnel leaves out: who says no and comes back, who buys again.
        for low, high in ((1, 0), (4, 2)):
            funnel.plot([1.02, 1.12, 1.12, 1.02], [-low - 0.3, -low - 0.3, -high, -high],
                        color=look.INK, lw=1.6, ls=(0, (4, 2)), gid="still")
            funnel.plot(1.04, -high, marker=(3, 0, 90), ms=10, color=look.INK, gid="still")

    def paint(self):
        for place, (bar, stage) in enumerate(zip(self.bars, STAGES, strict=True)):
            first, times = self.first[place], self.visits[place]
            bar.set_x(-first / 100)
            bar.set_width(first / 50)
            self.firsts[place].set_text(words.say("TwoDrawings-first", first=first,
                                                  stage=words.say(f"FunnelOrLoop-{stage}")))
            self.returns[place].set_text(words.say("TwoDrawings-back", back=times - first))
        self.ring.show(self.visits)

    def children(self):
        explorer = self.explorer
        beside = column(
            *(explorer.levers[name] for name in ("interest", "conversion", "put_off", "churn")),
            row(button("stage-undo", explorer.undo), button("stage-reset", explorer.reset)),
            style="lo-levers")
        return (row(beside, self.picture, style="lo-body"),)


# --- the hidden journey -------------------------------------------------------------------------

FATES = ("won", "lost_in_talk", "dropped_unseen", "never_saw")
FATE_COLOR = (look.CUSTOMERS, look.LOSS, look.LEADS, look.GHOST)
GATES = ("findability", "reviews", "talk")
EFFORT = 0.1  # the bars show what 10% better odds bring


@dataclass(frozen=True)
class Buyers:
    """Where 100 buyers end and what a little more effort at each gate would add."""

    shares: journey.HiddenJourney
    counts: tuple  # whole people in the order of FATES, 100 together
    gains: journey.Gains  # buyers of 100 won more with odds 10% better
    hidden: float


class HiddenJourney(Explorer):
    """A hundred buyers, most of whose choice is made before you hear of it."""

    number = 7
    levers = (
        Percent("hidden", 0.67, 0, 1, step=0.01),
        Number("reviews", 1, 0.25, 4, step=0.05, scale="log"),
        Number("talk", 1, 0.25, 4, step=0.05, scale="log"),
        Percent("findability", 0.6, 0, 1, step=0.01),
        Count("rivals", 4, 0, 20),
    )
    presets = {
        "thirds": {},
        "open": {"hidden": 0},
        "even": {"hidden": 0.5},
        "talker": {"talk": 3},
        "reviewed": {"reviews": 3},
        "invisible": {"findability": 0.1, "talk": 4},
    }
    map_levers = ("hidden", "rivals")

    def model(self, *, hidden, reviews, talk, findability, rivals):
        levers = dict(hidden=hidden, findability=findability, rivals=rivals, review_odds=reviews,
                      talk_odds=talk)
        shares = journey.hidden_journey(**levers)
        gains = journey.hidden_journey_gains(**levers)
        return Buyers(
            shares=shares,
            counts=_whole([getattr(shares, fate) for fate in FATES]),
            gains=journey.Gains(*(100 * EFFORT * float(gain) for gain in gains)),
            hidden=hidden,
        )

    def advantage(self, *, hidden, reviews, talk, findability, rivals):
        """What better reviews win more than a better talk does."""
        gains = journey.hidden_journey_gains(hidden, findability, rivals, reviews, talk)
        # Half hidden makes both exactly equal; the last digit of a power must not decide.
        return gains.reviews - gains.talk - 1e-12

    def height(self, narrow):
        return 740 if narrow else 430

    def stage(self, figure, narrow):
        crowd, gains = on.plots(figure, narrow, left=14, shares=(1.5, 1) if narrow else (1.9, 1),
                                titles=(words.say("HiddenJourney-axis-crowd"),
                                        words.say("HiddenJourney-axis-gains")))
        for each in (crowd, gains):
            each.set_axis_off()
        crowd.set_xlim(-0.8, 28)
        crowd.set_ylim(-0.9, 18.4)
        self.crowd, self.gains = crowd, gains
        seat = on.size(crowd)[0] / 28.8
        self.dots = crowd.scatter(np.zeros(100), np.zeros(100), s=min(150, (0.8 * seat) ** 2),
                                  linewidths=0, zorder=2)
        self.then_tops = crowd.add_collection(
            LineCollection([], colors=look.GHOST, linewidths=2, linestyles=(0, (4, 2))))
        self.then_text = crowd.text(0, 0, "", color=look.GHOST_TEXT, fontsize=13, ha="center",
                                    va="bottom", path_effects=on.HALO, zorder=4)
        self.counts = []
        for place, (fate, color) in enumerate(zip(FATES, FATE_COLOR, strict=True)):
            text = {look.LEADS: look.LEADS_TEXT, look.GHOST: look.GHOST_TEXT}.get(color, color)
            figure.text(*_over(crowd, 7.2 * place + 2.5, -1.1), words.say(f"HiddenJourney-{fate}"),
                        ha="center", va="top", fontsize=12 if narrow else 14, color=text,
                        gid="still", linespacing=1.05)
            self.counts.append(crowd.text(7.2 * place + 2.5, 0, "", ha="center", va="bottom",
                                          fontsize=18, fontweight="bold", color=text))
        gains.set_xlim(0, 1)
        gains.set_ylim(-2.8, 0.7)
        self.bars, self.bar_texts = [], []
        for place, gate in enumerate(GATES):
            self.bars.append(gains.add_patch(
                Rectangle((0, -place - 0.45), 0, 0.42, color=look.CUSTOMERS)))
            gains.text(0, -place + 0.03, words.say(f"HiddenJourney-{gate}-gain"), fontsize=14,
                       va="bottom", gid="still")
            self.bar_texts.append(gains.text(0, -place - 0.24, "", va="center", fontweight="bold"))

    def draw(self, now, then):
        fate = np.repeat(np.arange(4), now.counts)
        seat = np.concatenate([np.arange(count) for count in now.counts])
        self.dots.set_offsets(np.column_stack([7.2 * fate + seat % 6, seat // 6]))
        self.dots.set_facecolors([FATE_COLOR[each] for each in fate])
        for text, count, before in zip(self.counts, now.counts, then.counts, strict=True):
            text.set_text(words.number(count))
            above, ghost = -(-count // 6) - 0.3, -(-before // 6) - 0.45
            # A number that the ghost's line would cross stands on that line.
            text.set_y(ghost + 0.1 if count != before and -0.2 < ghost - above < 1.3 else above)
        self.then_tops.set_segments([
            [(7.2 * place - 0.7, -(-count // 6) - 0.45), (7.2 * place + 5.7, -(-count // 6) - 0.45)]
            for place, count in enumerate(then.counts) if count != now.counts[place]])
        fallen = np.subtract(then.counts, now.counts)  # said where the most dots went away
        self.then_text.set_text(words.say("stage-ghost") if fallen.any() else "")
        most = fallen.argmax()
        said, place = self.counts[most].get_position()[1], -(-then.counts[most] // 6) - 0.4
        self.then_text.set_position(
            (7.2 * most + 2.5, said + 1.25 if place < said + 1.25 else place))
        widest = max(2.5, *now.gains)
        best = max(now.gains)
        for bar, text, gain in zip(self.bars, self.bar_texts, now.gains, strict=True):
            bar.set_width(0.7 * gain / widest)
            bar.set_facecolor(look.CUSTOMERS if gain >= best - 1e-9 else look.CUSTOMERS_PALE)
            text.set_text(words.say("HiddenJourney-gain", gain=gain))
            text.set_x(0.7 * gain / widest + 0.02)

    def say(self, now):
        never, dropped, lost, won = (now.counts[FATES.index(fate)] for fate in (
            "never_saw", "dropped_unseen", "lost_in_talk", "won"))
        best = max(GATES, key=lambda gate: getattr(now.gains, gate))
        if max(now.gains) < 1e-9:
            key = "unseen" if now.shares.never_saw > 0.5 else "alone"
        elif best != "findability" and abs(now.gains.reviews - now.gains.talk) < 1e-9:
            key = "even"
        else:
            key = best
        return f"HiddenJourney-say-{key}", dict(
            never=never, dropped=dropped, lost=lost, won=won, hidden=now.hidden,
            findability=now.gains.findability, reviews=now.gains.reviews, talk=now.gains.talk)

    def rows(self):
        now = self.outcome
        yield words.say("HiddenJourney-column-fate"), words.say("HiddenJourney-column-people")
        for fate in FATES:
            yield (words.say(f"HiddenJourney-{fate}").replace("\n", " "),
                   words.number(100 * getattr(now.shares, fate), 1))
        for gate in GATES:
            yield (words.say(f"HiddenJourney-{gate}-gain"),
                   words.say("HiddenJourney-gain", gain=getattr(now.gains, gate)))


def _whole(shares):
    """Shares as whole people, 100 together: the largest remainders are rounded up."""
    exact = 100 * np.asarray(shares, dtype=float)
    counts = np.floor(exact + 1e-9).astype(int)
    for place in np.argsort(counts - exact, kind="stable")[:100 - counts.sum()]:
        counts[place] += 1
    return tuple(int(count) for count in counts)


def _over(axes, x, y):
    """A place of the axes in shares of the figure, for texts that hang below the axes."""
    (left, right), (low, high) = axes.get_xlim(), axes.get_ylim()
    box = axes.get_position()
    return (box.x0 + box.width * (x - left) / (right - left),
            box.y0 + box.height * (y - low) / (high - low))


# --- calling on ---------------------------------------------------------------------------------

SILENCE = 8


@dataclass(frozen=True)
class Calls:
    """What someone who has just bought is worth at each stop, and which stop is best."""

    chances: np.ndarray  # (8,) to buy after 0 ... 7 silent periods
    values: np.ndarray  # (9,) giving up after 0 ... 8 silent periods
    best: int
    needed: float  # the chance at which one more call pays for itself
    contact_cost: float


class CallBack(Explorer):
    """How long to keep calling someone who is silent."""

    number = 8
    levers = (
        Euro("contact_cost", 4, 0, 40, step=0.5),
        Euro("margin", 40, 1, 1000),
        Percent("fourth", 0.05, 0, 1, step=0.01),
        Percent("first", 0.30, 0, 1, step=0.01),
        Percent("second", 0.20, 0, 1, step=0.01),
        Percent("third", 0.15, 0, 1, step=0.01),
        Percent("fading", 0.5, 0, 1, step=0.05),
        Percent("discount_rate", 0.20, 0.01, 1, step=0.01),
    )
    presets = {
        "book": {},
        "mail": {"contact_cost": 0.5},
        "visit": {"contact_cost": 15},
        "loyal": {"fourth": 0.15, "fading": 1},
        "free": {"contact_cost": 0},
    }
    map_levers = ("contact_cost", "fourth")

    def model(self, *, contact_cost, margin, discount_rate, **chances):
        chances = _chances(**chances)
        values = journey.stopping_values(chances, margin, contact_cost, discount_rate)
        best = int(np.argmax(values >= values.max() - 1e-9))
        return Calls(chances=chances, values=values, best=best,
                     needed=contact_cost * (1 + discount_rate) / float(values[best]),
                     contact_cost=contact_cost)

    def advantage(self, *, contact_cost, margin, discount_rate, **chances):
        """What the best stop is worth more than calling on to the end; euros."""
        values = journey.stopping_values(_chances(**chances), margin, contact_cost, discount_rate)
        return values[..., :-1].max(axis=-1) - values[..., -1] - 1e-9

    def height(self, narrow):
        return 720 if narrow else 430

    def stage(self, figure, narrow):
        worth, chance = on.plots(figure, narrow, shares=(1, 1) if narrow else (1.4, 1), titles=(
            words.say("CallBack-axis-worth"), words.say("CallBack-axis-chance")))
        self.worth, self.chance = worth, chance
        stops = np.arange(SILENCE + 1)
        self.bars = [worth.add_patch(Rectangle((stop - 0.36, 0), 0.72, 0)) for stop in stops]
        self.then_values = worth.add_collection(
            LineCollection([], colors=look.GHOST, linewidths=2.5, linestyles=(0, (3, 1.5)),
                           zorder=3))
        self.then_text = worth.text(0, 0, "", color=look.GHOST_TEXT, fontsize=14, ha="right",
                                    va="bottom", path_effects=on.HALO, zorder=4)
        self.best_text = worth.text(0, 0, "", ha="center", va="bottom", fontweight="bold",
                                    fontsize=14, path_effects=on.HALO)
        self.best_mark, = worth.plot([], [], "D", color=look.INK, ms=9, mec="white", mew=1.5,
                                     zorder=4)
        self.zero, = worth.plot([-0.6, SILENCE + 0.6], [0, 0], color=look.INK, lw=1)
        worth.set_xlim(-0.6, SILENCE + 0.6)
        worth.set_xticks(stops)
        on.below(worth, words.say("CallBack-axis-stop"))
        on.money(worth.yaxis)
        self.then_chances = on.ghost(chance)
        self.line, = chance.plot([], [], "o-", color=look.CUSTOMERS, ms=9)
        self.rule, = chance.plot([], [], color=look.LOSS, lw=2, ls=(0, (6, 2)))
        self.rule_text = chance.text(SILENCE - 0.7, 0, "", color=look.LOSS, fontweight="bold",
                                     fontsize=14, ha="right", va="bottom",
                                     path_effects=on.HALO)
        chance.set_xlim(-0.4, SILENCE - 0.6)
        chance.set_xticks(stops[:-1])
        on.below(chance, words.say("CallBack-axis-silent"))
        on.percent(chance.yaxis)
        self._across = on.size(chance)[0]

    def draw(self, now, then):
        on.fit(self.worth, y=(min(0, now.values.min(), then.values.min()),
                              1.1 * max(now.values.max(), then.values.max())))
        for stop, (bar, value) in enumerate(zip(self.bars, now.values, strict=True)):
            bar.set_height(value)
            bar.set(facecolor=look.LOSS_PALE if value < 0 else
                    look.CUSTOMERS if stop == now.best else look.CUSTOMERS_PALE,
                    hatch="//" if value < 0 else "")
        changed = not np.array_equal(now.values, then.values)
        self.then_values.set_segments([[(stop - 0.42, value), (stop + 0.42, value)]
                                       for stop, value in enumerate(then.values)]
                                      if changed else [])
        self.then_text.set_text(words.say("stage-ghost") if changed else "")
        # At the end, or left of the dark bar that would hide it.
        end = now.best - 1 if now.best > SILENCE - 3 else SILENCE
        self.then_text.set_position((end + 0.45, then.values[end]))
        top = now.values[now.best]
        room = 0.03 * np.ptp(self.worth.get_ylim())
        self.best_mark.set_data([now.best], [top + room])
        self.best_text.set_text(words.say("CallBack-best", value=float(top)))
        self.best_text.set_position((min(max(now.best, 0.6), SILENCE - 0.6), top + 2 * room))
        silent = np.arange(SILENCE)
        self.line.set_data(silent, now.chances)
        self.then_chances.set_data(silent, then.chances)
        on.fit(self.chance, y=(0, min(1, max(now.chances.max(), then.chances.max(), 0.3,
                                             min(now.needed, 1)) * 1.05)))
        inside = 0 < now.needed <= self.chance.get_ylim()[1]
        self.rule.set_data(([-0.4, SILENCE - 0.6], [now.needed] * 2) if inside else ([], []))
        self.rule_text.set_text(on.wrap(words.say("CallBack-needed", needed=now.needed),
                                        self._across) if inside else "")
        self.rule_text.set_y(now.needed + 0.01 * self.chance.get_ylim()[1])

    def say(self, now):
        last = float(now.values[-1])
        best = float(now.values[now.best])
        if now.contact_cost == 0:
            key = "free"
        else:
            key = "never" if now.best == 0 else "always" if now.best == SILENCE else "stop"
        return f"CallBack-{key}", dict(
            stop=now.best, value=best, on=last, lost=best - last, needed=min(now.needed, 10),
            cost=float(now.contact_cost))

    def rows(self):
        now = self.outcome
        yield tuple(words.say(f"CallBack-column-{name}") for name in ("stop", "chance", "value"))
        for stop, value in enumerate(now.values):
            yield (words.number(stop),
                   words.percent(now.chances[stop], 1) if stop < SILENCE else "–",
                   words.money(value, 2))


def _chances(*, first, second, third, fourth, fading):
    """The chance to buy after 0, 1, ... 7 silent periods, (..., 8); fading after the fourth."""
    later = [fourth * fading**k for k in range(SILENCE - 3)]
    return np.stack(np.broadcast_arrays(first, second, third, *later), axis=-1)
