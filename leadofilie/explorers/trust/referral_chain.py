import numpy as np

from ... import words
from ...explorer import Choice, Column, Euro, Explorer, Number, Outcome, Percent, as_before
from ...explorer.wagers import Guesses
from ...marks import Axis, Bars, Fit, Handle, Label, Layout, Panel, Raw, Rule, Text, theme
from ...models import word_of_mouth as talk

STEPS = ("intend", "refer", "convert", "pay")
SUMS = ("intention", "reward-name", "effort-name", "net")


class ReferralChain(Explorer):
    """Of 100 customers, how many say it, do it, bring a customer, and one that pays."""

    number = 12
    levers = (
        Percent("refer", 0.30, 0.01, 1),
        Percent("convert", 0.12, 0.01, 1),
        Euro("worth", 750, 0, 10_000, step=10),
        Percent("intend", 0.81, 0.01, 1),
        Percent("pay", 0.08, 0, 1),
        Euro("effort", 2, 0, 100, step=0.5),
        Euro("reward", 0, 0, 200),
        Choice("reading", "all", ("before", "all")),
    )
    earlier = (as_before(levers, worth=1000, pay=0.10, reading=0),)
    presets = {
        "telecom": {},
        "finance": {"intend": 0.68, "refer": 0.33, "convert": 0.14, "pay": 0.11},
        "before": {"reading": "before"},
        "reward": {"reward": 25, "refer": 0.4, "convert": 0.16},
        "honest": {"reading": "before", "refer": 1, "convert": 0.5, "pay": 0.5},
    }
    wager = Guesses("steps", "ReferralChain",
                    *(Number(f"guess_{step}", 0, 0, 100) for step in STEPS))
    asks = ("steps",)
    map_levers = ("convert", "worth")
    tall, layout = (440, 320), Layout(left=14)
    panels = (
        Panel("steps", Axis(low=0, high=118), Axis(low=-3.7, high=0.6), bare=True, key=True,
              share=3),
        Panel("euros", Axis(), Axis(low=-3.7, high=0.6), bare=True, share=2),
    )
    columns = (
        Column("step", [f"step-{step}" for step in STEPS], "key"),
        Column("people", "people", digits=1), Column("other", "others", digits=1))

    def model(self, intend, refer, convert, pay, worth, effort, reward, reading):
        steps, other = ((_of_all if way else _of_before)(intend, refer, convert)
                        for way in (reading, 1 - reading))
        people, intention = talk.referral_chain(intend, *steps, pay, worth)
        others, other_intention = talk.referral_chain(intend, *other, pay, worth)
        spent, other_spent = (float(does * brings * reward) for does, brings in (steps, other))
        left = intention - spent - effort
        guess = self.staked
        return Outcome(
            people=people,  # (4,) left of 100 customers after each step
            others=others,  # the same under the other reading of the shares
            **dict(zip(STEPS[:-1], people[:-1].round(1).tolist(), strict=True)),  # as told
            pay=people[-1], other=others[-1],
            one=bool(round(people[-1], 1) == 1), other_left=other_intention - other_spent - effort,
            sums=(intention, -spent, -effort, left),  # euros for one promise
            intention=intention, cost=spent + effort, left=left, net=abs(left),
            reading="all" if reading else "before",
            bet=bool(guess), guess=guess[-1] if guess else 0)

    def advantage(self, intend, refer, convert, pay, worth, effort, reward, reading):
        """What a promise leaves, in euros."""
        reading = np.asarray(reading)
        before, of_all = _of_before(intend, refer, convert), _of_all(intend, refer, convert)
        does, brings = (np.where(reading == 1, b, a) for a, b in zip(before, of_all, strict=True))
        people, intention = talk.referral_chain(intend, does, brings, pay, worth)
        return intention - does * brings * reward - effort

    def truth(self):
        return tuple(self.at_start.people.tolist())

    def score(self, bet):
        """How far the reader's last guess is above what was left in the study."""
        last = self.truth()[-1]
        return {"last": last, "guess": bet[-1], "much": "yes" if bet[-1] > 2 * last else "no"}

    def marks(self, now):
        bar = dict(panel="steps", lying=True, wide=0.36)
        for i, (step, people) in enumerate(zip(STEPS, now.people, strict=True)):
            yield Text(0, 0.26 - i, f"step-{step}", panel="steps", va="bottom")
            yield Bars([-i], [100], color=theme.LINE, alpha=0.5, **bar)
            if i and people:  # each step's lever is a share of all, or of the step before
                per = now.people[i - 1] if now.reading == "before" or step == "pay" else 100
                yield Handle(step, people, -i, per=per, panel="steps")
            yield Bars([-i], [people], color=theme.CUSTOMERS, ghost=True, **bar,
                       label=Label(Raw(words.number(people, 1)), "tip", size=15))
        yield from self._euros(now)

    def asked(self, guess):
        bar = dict(panel="steps", lying=True, wide=0.36)
        for i, (step, people) in enumerate(zip(STEPS, guess, strict=True)):
            yield Text(0, 0.26 - i, f"step-{step}", panel="steps", va="bottom")
            yield Bars([-i], [100], color=theme.LINE, alpha=0.5, **bar)
            yield Bars([-i], [people], color=theme.CUSTOMERS, alpha=0.4, **bar)
            yield Handle(f"guess_{step}", people, -i, panel="steps")

    def guessed(self, guess):
        for i, people in enumerate(guess):
            yield Rule(x=people, low=-i - 0.2, high=0.2 - i, panel="steps", width=3, z=5,
                       color=theme.GHOST_TEXT)
            yield Text(min(max(people, 12), 100), -i - 0.2, "stage-your-bet", panel="steps",
                       numbers={"bet": words.number(people)}, ha="center", va="top", size=13,
                       color=theme.GHOST_TEXT)

    def _euros(self, now):
        """What one promise brings in, what it costs, and what is left."""
        low, high = min(0, *now.sums), max(0, *now.sums)
        span = high - low  # with room for the amounts at the ends of the bars
        yield Fit(x=(low - 0.4 * span, high + 0.4 * span), panel="euros")
        for i, (name, amount) in enumerate(zip(SUMS, now.sums, strict=True)):
            cost = name.endswith("-name")
            color = theme.CUSTOMERS if amount > 0 else theme.LOSS if amount else theme.INK
            yield Text(None, 0.27 - i, name, panel="euros", va="bottom")
            yield Rule(x=0, low=-i - 0.24, high=0.24 - i, panel="euros")
            yield Bars([-i], [amount], panel="euros", lying=True, wide=0.36, hatched=[cost],
                       color=theme.LOSS_PALE if cost else color,
                       label=Label(Raw(words.money(amount, 2)), "tip", color, size=15))

    def say(self, now):
        return "pays" if now.left > 0 else "level" if now.left == 0 else "costs"


def _of_before(intend, refer, convert):
    """The published shares, each of the step before: (does, brings) per promise, per doing."""
    return refer, convert


def _of_all(intend, refer, convert):
    """The same shares read as shares of all customers; nobody does it who did not say so."""
    does = np.minimum(refer, intend)
    return does / intend, np.minimum(convert, does) / does
