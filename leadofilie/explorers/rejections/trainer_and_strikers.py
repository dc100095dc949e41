"""A trainer who gives his attention to who gets the credit for the goals."""

from dataclasses import replace
from functools import partial

import numpy as np

from ...explorer import Choice, Column, Count, Euro, Explorer, Outcome, Percent
from ...marks import Area, Axis, Drawing, Fit, Handle, Label, Line, Panel, Point, Rule, Text, theme
from ...models import credit
from . import pitch

SEASONS = 10
SEASON = np.arange(1, SEASONS + 1)
PLAYERS = ("defence", "midfield", "strikers")
RULES = tuple(credit.RULES)
COLORS = (theme.CUSTOMERS_PALE, theme.LINE, theme.LEADS_PALE)
EMPTY, ROOM = 100, 1.12  # goals at the top of the empty chart; what is free above the marks
TIME = Axis(low=1, high=SEASONS, ticks=SEASON[::3], name="seasons")
BESIDE = 0.4  # seasons between the axis and the handle at the first, so that it hides no number


class TrainerAndStrikers(Explorer):
    """Ten seasons of a trainer who goes by the credit: what becomes of the team, and its goals."""

    number = 18
    levers = (
        Choice("rule", "last", RULES),
        Percent("faith", 0.3, 0.05, 1, step=0.05),
        Percent("solo", 0.3, 0, 1),
        Count("goals", 60, 10, 10_000, scale="log"),
        Euro("defence", 40_000, 5000, 500_000, step=5000),
        Euro("midfield", 40_000, 5000, 500_000, step=5000),
        Euro("strikers", 40_000, 5000, 500_000, step=5000),
        Count("weight_defence", 3, 1, 10),
        Count("weight_midfield", 3, 1, 10),
        Count("weight_strikers", 3, 1, 10),
    )
    presets = {
        "scores": {},
        "fair": {"rule": "shapley"},
        "first": {"rule": "first"},
        "calm": {"faith": 0.05},
        "soloist": {"solo": 0.85},
        "vlems": {"solo": 0.1, "weight_defence": 5},
        "sharp": {"solo": 0.1, "weight_defence": 1, "weight_midfield": 6},
    }
    wager = Count("last_season", 0, 0, EMPTY)
    asks = ("goals",)
    map_levers = ("solo", "faith")
    tall = (460, 320)
    panels = (
        Panel("goals", replace(TIME, low=1 - BESIDE), Axis("count", low=0, room=ROOM), share=1.15),
        Panel("attention", TIME, Axis("percent", low=0, high=1)),
        Panel("pitch", Axis(low=0, high=1), Axis(low=0, high=1), strip=84),
    )
    columns = (
        Column("season", SEASON),
        *(Column(name, lambda now, i=i: now.attention[:, i], "percent", words_of="attention")
          for i, name in enumerate(PLAYERS)),
        Column("alone", "alone", digits=1), Column("goals", "course", digits=1),
        Column("fair", "fair_course", digits=1))

    def model(self, rule, faith, **levers):
        attention, team = _team(**levers)
        paths = {name: credit.train(SEASONS, attention=attention, rule=credit.RULES[name],
                                    faith=faith, **team)
                 for name in {RULES[rule], "shapley", "last"}}
        path, fair = paths[RULES[rule]], paths["shapley"].goals
        ideal = credit.best_attention(**team)
        top = int(path.goals.argmax())
        return Outcome(
            rule=RULES[rule],
            attention=path.attention,  # (seasons, 3) shares
            course=path.goals, alone=path.alone, fair_course=fair,  # (seasons,) goals
            first=path.goals[0], then=path.goals[-1], fair=fair[-1], top=path.goals[top],
            season=top + 1, best=credit.season(ideal, **team),
            **{f"then_{name}": share for name, share in zip(
                PLAYERS, path.attention[-1].tolist(), strict=True)},
            by_strikers=path.alone[-1], by_all=path.goals[-1] - path.alone[-1],
            # The share of the goals by strikers alone above which last touch ends higher.
            flip=round(credit.break_even_alone(
                attention, paths["last"].attention[-1], team["strengths"]), 2))

    def advantage(self, rule, faith, **levers):
        """How many goals fewer there are in the last season than in the first."""
        attention, team = _team(**levers)
        rule = np.asarray(rule)
        ends = {place: credit.train(
            SEASONS, attention=attention, rule=credit.RULES[RULES[place]], faith=faith,
            **team).goals[[0, -1]] for place in np.unique(rule)}
        # Nothing but rounding is no loss.
        fewer = {place: first - last - 1e-9 * first for place, (first, last) in ends.items()}
        return np.select([rule == place for place in fewer], list(fewer.values()))

    def truth(self):
        return self.at_start.then

    def asked(self, guess):
        goals = self.state.start["goals"]
        yield Fit(y=EMPTY / ROOM, panel="goals")
        yield Point(1, goals, panel="goals", label=Label("now", ("above-right", "right")))
        yield Line([1, SEASONS], [goals, guess], panel="goals", color=theme.GHOST, width=1.5,
                   dash="dotted")
        yield Handle("last_season", SEASONS, guess, "y", panel="goals")

    def guessed(self, guess):
        yield Point(SEASONS, guess, panel="goals", color=theme.GHOST_TEXT, hollow=True, z=5,
                    grip=True, label=Label("stage-your-bet", ("left", "above-left", "below-left"),
                                           numbers={"bet": self.wager.show(guess)}))

    def marks(self, now):
        yield Drawing(partial(pitch.draw, now.attention[-1]), panel="pitch")
        yield Text(0.31, 0.6, "pitch-when", panel="pitch", ha="center", size=13,
                   color=theme.GHOST_TEXT)
        for name, (_, x) in zip(PLAYERS, pitch.LINES, strict=True):
            yield Text(x, 0, lambda place, key=f"pitch-{name}": f"{key}-short" if place.narrow
                       else key, panel="pitch", ha="center", va="bottom", size=13)
        low = np.zeros(SEASONS)
        for i, (name, color) in enumerate(zip(PLAYERS, COLORS, strict=True)):
            high = low + now.attention[:, i]
            yield Area(SEASON, low, high, panel="attention", color=color)
            # Where all begin, since there is room for all.
            yield Text(1.15, (low[0] + high[0]) / 2, f"attention-{name}", panel="attention",
                       room=now.attention[0, i])
            low = high
        on = dict(panel="goals")
        yield Area(SEASON, np.zeros(SEASONS), now.alone, color=theme.LEADS_PALE, label=Label(
            "alone", bold=False, color=theme.LEADS_TEXT, halo=False, must=False), **on)
        yield Area(SEASON, now.alone, now.course, color=theme.CUSTOMERS_PALE, label=Label(
            "together", bold=False, color=theme.CUSTOMERS, halo=False, must=False), **on)
        yield Line(SEASON, now.course, color=theme.CUSTOMERS, ghost=True, **on)
        yield Rule(y=now.best, dash="dotted", label=Label("best", bold=False), **on)
        yield Point(SEASONS, now.then, color=theme.CUSTOMERS, label=Label(
            "then", ("above-left", "left", "below-left")), **on)
        yield Handle("solo", 1, now.alone[0], "y", now.goals, panel="goals")

    def say(self, now):
        if abs(now.then - now.first) < 0.5:
            return "same"
        if now.then > now.first:
            return "more"
        return "rises" if round(now.top) > round(now.first) else "falls"


def _team(solo, goals, **levers):
    """The attention of now, (3, *S), and the team that scores so with it."""
    attention, strengths = (_shares(*(levers[f"{of}{name}"] for name in PLAYERS))
                            for of in ("", "weight_"))
    ways = credit.through(goals, solo, attention, strengths)
    return attention, dict(zip(("solo", "play"), ways, strict=True), strengths=strengths)


def _shares(*parts):
    parts = np.stack(np.broadcast_arrays(*parts)).astype(float)
    return parts / parts.sum(axis=0)
