import numpy as np

from ... import words
from ...explorer import Choice, Column, Explorer, Number, Outcome, Percent
from ...marks import Axis, Handle, Label, Layout, Panel, Point, theme
from ...models.brands import Dirichlet, grow, grow_both, grow_by_agreement
from .brand_marks import SIZES, TWICE, law, wallets, ways

MARKETS = 1  # of ``road``


class WalletOrReach(Explorer):
    """Where a brand's growth comes from: more of its customers' budget, or more customers."""

    number = 19
    levers = (
        Percent("share", 0.10, 0.01, 0.45),
        Percent("loyalty", 0.39, 0.02, 0.95),
        Percent("agreed", 0, 0, 1),
        Percent("wallet", 0.30, 0.05, 1),
        Percent("wider", 0, 0, 2, step=0.05),
        Choice("road", "products", ("products", "markets")),
        Percent("penetration", 0.56, 0.05, 0.75),
        Number("rate", 2.6, 2, 10, step=0.1),
    )
    in_sight = ("share", "agreed", "wallet", "wider")
    presets = {
        "sharp": {},
        "vlems": {"agreed": 1},
        "subscription": {"loyalty": 0.9},
        "everyone": {"share": 0.4, "rate": 8, "loyalty": 0.1},
        "products": {"wider": 1},
        "markets": {"wider": 1, "road": "markets"},
    }
    wager = Number("buyers", 1, 1, TWICE, step=0.01)
    asks = ("brands",)
    map_levers = ("agreed", "wallet")
    tall, layout = (430, 320), Layout(right=24)
    panels = (
        Panel("brands", Axis("percent", low=0, room=1.12, name="buyers"),
              Axis("count", low=0, room=1.1, name="per_buyer"), share=1.5),
        Panel("wallets", Axis(low=0, hold=(1.3,)), Axis(low=-2.7, high=0.7), bare=True, left=30),
    )
    columns = (
        Column("brand", lambda now: [words.say("WalletOrReach-row-now"),
                                     words.say("WalletOrReach-row-then"),
                                     *map(words.percent, SIZES)]),
        Column("share", "shares", "percent"), Column("buyers", "buyers_of", "percent", 1),
        Column("per_buyer", "per_buyers", digits=2),
        Column("wallet", "requirements", "percent"), Column("sole", "soles", "percent"))

    def model(self, share, loyalty, agreed, wallet, wider, road, penetration, rate):
        market, more = _market(penetration, rate, loyalty), _more(wider, road)
        growth = _growth(market, share, agreed, wallet, more)
        wide, then = market.wider(more["more_to_buy"]), share * TWICE / (1 + wider)
        mine, others, theirs = market.brand(share), market.brand(SIZES), wide.brand(then)
        held = grow_by_agreement(wallet, TWICE, **more).per_buyer
        room = more["more_to_buy"] / wallet  # times what those under contract buy now
        # Of all that both kinds of customers buy.
        part, part_then = ((1 / ((1 - agreed) / chosen + agreed / given)) for chosen, given in (
            (mine.share_of_requirements, wallet),
            (theirs.share_of_requirements, wallet * held / more["more_to_buy"])))
        alone = TWICE * part / more["more_to_buy"]
        buyers = mine.penetration * np.array([1, growth.buyers])
        bought = mine.purchases_per_buyer * np.array([1, growth.per_buyer])
        return Outcome(
            market=market, wide=wide if more["more_to_buy"] > 1 else None,
            times=growth.buyers, each=growth.per_buyer, from_buyers=growth.from_buyers,
            from_customers=growth.from_per_buyer, room=room,
            full=bool(round(room, 2) <= 1), others=bool(agreed < 1),
            wider_range=more["more_to_buy"] > 1, all_new=bool(round(growth.from_buyers, 2) > 1),
            stays="each" if growth.from_per_buyer > 0.5 else "buyers",
            new=bool(round(growth.buyers, 2) != 1), same=bool(round(growth.per_buyer, 2) == 1),
            part=part, part_then=part_then, alone=alone, over=bool(alone > 1),
            buyers_now=buyers[0], buyers_then=buyers[1], bought_now=bought[0],
            bought_then=bought[1],
            # Of this brand now and twice as large, and of the others by the law.
            shares=(share, then, *SIZES), buyers_of=(*buyers, *others.penetration),
            per_buyers=(*bought, *others.purchases_per_buyer),
            requirements=(part, part_then, *others.share_of_requirements),
            soles=(*((None, None) if agreed else (mine.sole_buyers, theirs.sole_buyers)),
                   *others.sole_buyers))

    def advantage(self, share, loyalty, agreed, wallet, wider, road, penetration, rate):
        """How much more of the growth comes from who is a customer already than from new ones."""
        market, more = _market(penetration, rate, loyalty), _more(wider, road)
        return 2 * _growth(market, share, agreed, wallet, more).from_per_buyer - 1

    def truth(self):
        return float(self.at_start.times)

    def asked(self, guess):
        """The brand now and every way to sell twice as much; how far along is the guess."""
        now = self.at_start
        yield from ways(now.buyers_now, now.bought_now)
        yield Point(now.buyers_now, now.bought_now, panel="brands", color=theme.CUSTOMERS,
                    label=Label("you", "below"))
        yield Handle("buyers", now.buyers_now * guess, TWICE * now.bought_now / guess,
                     per=now.buyers_now, panel="brands")

    def guessed(self, guess):
        now = self.at_start
        yield Point(now.buyers_now * guess, TWICE * now.bought_now / guess, panel="brands",
                    color=theme.GHOST_TEXT, hollow=True, size=15, label=Label(
                        "stage-your-bet", ("above-right", "above", "right", "above-left",
                                           "below-left"),
                        plate=True, must=False, numbers={"bet": self.wager.show(guess)}))

    def marks(self, now):
        on = dict(panel="brands")
        yield from ways(now.buyers_now, now.bought_now)
        yield Point(now.buyers_now, now.bought_now, color=theme.CUSTOMERS, grip=True, ghost=True,
                    **on, label=Label("you", ("below", "below-right", "left")))
        yield Handle("share", now.buyers_now, now.bought_now, per=now.buyers_now / now.share, **on)
        yield Point(now.buyers_then, now.bought_then, shape="D", size=12, ghost=True, **on,
                    label=Label(("twice", "twice-short"), (
                        "above-right", "above", "above-left", "left")))
        yield from law(now)
        yield from wallets(now)

    def say(self, now):
        if now.agreed:
            return f"agreed-{now.stays}"
        if now.wider:
            return "markets" if now.road == MARKETS else "products"
        return f"more-{now.stays}"


def _market(penetration, rate, loyalty):
    """A market in which a share ``loyalty`` of purchases is of one brand by habit."""
    return Dirichlet(penetration, rate, 1 / np.asarray(loyalty) - 1)


def _more(wider, road):
    markets = np.equal(road, MARKETS)
    return {"more_to_buy": 1 + np.where(markets, 0, wider),
            "more_people": 1 + np.where(markets, wider, 0)}


def _growth(market, share, agreed, wallet, more):
    return grow_both(grow(market, share, TWICE, **more), grow_by_agreement(wallet, TWICE, **more),
                     agreed)
