import numpy as np

from ... import words
from ...explorer import Choice, Column, Count, Euro, Explorer, Outcome, Percent
from ...marks import Axis, Layout, Panel
from . import picture
from .claims import FirmClaims
from .worlds import (
    NUMBERS,
    POLICIES,
    ahead,
    best_in,
    differing,
    hangs_on,
    pure,
    tried,
    worth_finding_out,
)

# How far a number may be off, nine times out of ten: as all of them ("as_all"), or else.
OFF = {"sure": 0.1, "about": 0.3, "guess": 0.5}
LEAD, KEEP, MIX = range(3)


def _sureness(name, start="as_all"):
    return Choice(f"sure_{name}", start, ("as_all", *OFF))


class YourCompany(Explorer):
    """A reader's own firm: win, keep or both, in a hundred worlds in which it may be.

    Nobody knows their own numbers exactly. So there is a doubt for all of them (``sure``), another
    where one is known better or worse (``sure_...``), and a hundred people who each are a world:
    five hundred are drawn, and a person stands for five.

    What a policy brings is what five years bring beyond spending nothing, and what the customers
    left then bring after it (``afterwards``): to a marketer a customer does not end with the plan,
    and one won in the last year would be nothing but a cost. Of who comes by himself half was sent
    by customers (``told``), which is invented. Neither turns the best policy of any of the four
    firms of tests/firms; where one turns a reader's verdict, the sentence says so.
    """

    number = 22
    # The start is the cheese shop of tests/firms: all of it is invented.
    levers = (
        Count("customers", 2500, 1, 1_000_000, scale="log"),
        Count("others", 9500, 1, 10_000_000, scale="log"),
        Percent("churn", 0.25, 0, 0.95),
        Euro("margin", 90, 1, 100_000, scale="log"),
        Euro("budget", 1500, 100, 1_000_000, step=100, scale="log"),
        Euro("cost_per_customer", 90, 1, 100_000, scale="log"),
        Percent("preventable", 0.40, 0, 1),
        Count("by_themselves", 500, 1, 100_000, scale="log"),
        Percent("sure", 0.30, 0.05, 0.60, step=0.05),
        Euro("aftercare", 2.4, 0.1, 10_000, step=0.1, scale="log"),
        Percent("told", 0.5, 0, 1, step=0.05),
        Choice("afterwards", "counted", ("counted", "none")),
        _sureness("customers", "sure"), _sureness("others"), _sureness("churn"),
        _sureness("margin"), _sureness("budget", "sure"), _sureness("cost_per_customer"),
        _sureness("preventable", "guess"), _sureness("by_themselves"),
        _sureness("aftercare", "guess"),
    )
    in_sight = 9
    beside = {name: f"sure_{name}" for name in NUMBERS}
    readers = True
    presets = {
        "shop": {},
        "young": {"customers": 400, "others": 19_600, "churn": 0.12, "margin": 1500,
                  "budget": 12_000, "cost_per_customer": 1200, "preventable": 0.15,
                  "by_themselves": 20, "aftercare": 60, "sure_others": "guess",
                  "sure_margin": "sure", "sure_aftercare": "about"},
        "wholesaler": {"customers": 1800, "others": 800, "churn": 0.18, "margin": 1400,
                       "budget": 6000, "cost_per_customer": 2000, "preventable": 0.5,
                       "by_themselves": 250, "aftercare": 53.3, "sure_others": "sure",
                       "sure_cost_per_customer": "guess", "sure_preventable": "about",
                       "sure_aftercare": "about"},
        "older": {"customers": 3000, "others": 17_000, "churn": 0.15, "margin": 1500,
                  "budget": 12_000, "cost_per_customer": 2650, "preventable": 0.5,
                  "by_themselves": 400, "aftercare": 120, "sure": 0.1, "sure_others": "guess",
                  "sure_preventable": "about"},
    }
    map_levers = ("cost_per_customer", "preventable")
    tall, layout = (410, 330), Layout(left=14, right=(14, 34))
    panels = (
        Panel("people", Axis(low=-0.7, high=9.7), Axis(low=-3.4, high=9.7), bare=True, square=True,
              left=8, share=1.2),
        Panel("brings", Axis("money", hold=(0,), room=(1.05, 1.05), ticks=(3, 3)),
              Axis(low=-2.6, high=0.8), left=16, frame=False),
        Panel("knowing", Axis(low=0, room=1.5), Axis(low=-3.5, high=0.8), bare=True, left=24),
    )
    columns = (
        Column("what", "rows", "key"), Column("best", lambda now: _rows(now.best_in)),
        Column("customers", lambda now: _rows(now.left)),
        Column("brings", lambda now: _rows(now.mean), "money"),
        Column("low", lambda now: _rows(now.low), "money"),
        Column("high", lambda now: _rows(now.high), "money"),
        Column("knowing", lambda now: (None,) * 3 + now.knowing, "money"))

    def model(self, sure, told, afterwards, **levers):
        numbers = {name: levers[name] for name in NUMBERS}
        found = tried(numbers, self.off(sure, **levers), told=told, afterwards=afterwards)
        there = differing(found.brings)
        brings, mean = found.brings, found.brings.mean(axis=1)
        order = sorted(there, key=lambda place: -mean[place])
        best, second = order[0], order[min(1, len(order) - 1)]
        known = worth_finding_out(found.knowing, numbers["budget"])
        counts = best_in(brings[[LEAD, KEEP, MIX] if MIX in there else [LEAD, KEEP, KEEP]])
        worth = {name: euros for name, euros in known}
        return Outcome(
            there=there, best_in=counts, wins=int(counts[best]),
            # In a world where they do the same each has half of it.
            keep_wins=round(float(50 + 50 * np.sign(ahead(brings[KEEP], brings[LEAD])).mean())),
            mean=[_round(each) for each in mean],
            low=np.quantile(brings, 0.05, axis=1), high=np.quantile(brings, 0.95, axis=1),
            left=found.customers, kept=float(found.shares[best]),
            enough=bool(round(found.shares[best], 2) < 1),
            best=POLICIES[best], second=POLICIES[second],
            alike=len(there) == 1, pays=bool(mean[best] > 0), brought=_round(abs(mean[best])),
            gap=_round(mean[best] - mean[second]),
            close=bool(mean[best] - mean[second] < numbers["budget"]),
            lead_costs=bool(mean[LEAD] < 0), lead_loss=_round(-mean[LEAD]),
            known=len(known), most_known=[(name, _round(euros)) for name, euros in known[:4]],
            first=words.say(f"YourCompany-know-{known[0][0]}") if known else "",
            worth=_round(known[0][1]) if known else 0,
            hangs=hangs_on(numbers, told, afterwards),
            rows=[f"policy-{name}" for name in POLICIES] + [f"know-{name}" for name in NUMBERS],
            knowing=tuple(worth.get(name) for name in NUMBERS))

    def off(self, sure, **levers):
        """How far each of NUMBERS may be off, nine times out of ten: name -> share of it."""
        return {name: (sure, *OFF.values())[int(levers[f"sure_{name}"])] for name in NUMBERS}

    @property
    def claims(self):
        """What the claims of all notebooks come to for this firm."""
        return self.part("claims", FirmClaims)

    def advantage(self, told, afterwards, **levers):
        """What customers first brings more than the lead machine, were all numbers right; euros."""
        lead, keep = pure({name: levers[name] for name in NUMBERS}, told=told,
                          afterwards=afterwards)
        return ahead(keep, lead)

    def marks(self, now):
        yield from picture.people(now.best_in, now.there)
        yield from picture.brings(now)
        yield from picture.knowing(now)

    def say(self, now):
        if now.alike:
            return "same"
        if not now.pays:
            return "loss"
        return "close" if now.close else now.best


def _rows(values):
    """A column of the table: of the policies only."""
    return (*map(float, values), *(None,) * len(NUMBERS))


def _round(euros):
    """To two digits: more would be luck."""
    return float(f"{euros:.1e}")
