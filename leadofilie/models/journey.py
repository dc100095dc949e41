"""The buyer's journey: a finite market of people, the ring that a sale is only a part of, and the
part of the choice that a seller never sees.

Argument errors are ValueError and name the argument (see checks.py). Every argument may be one
number or an array of settings, and they broadcast. Results in months have the month as their
first axis, the settings after it.
"""

from dataclasses import dataclass, fields
from typing import NamedTuple

import numpy as np

from leadofilie.models.chains import chain_visits as chain_visits
from leadofilie.models.chains import lead_values as lead_values
from leadofilie.models.chains import stopping_values as stopping_values
from leadofilie.models.checks import amount, length, plain, positive, share, together

# --- the finite pond ----------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Pond:
    """A finite market, month by month; in people.

    Where people are, (months+1, ...), adding up in every month to the market and whoever has
    entered it: untouched, customers, former (customers who left and are not back in the pond) and
    put_off (refused and gone for good). What happened in each month, (months, ...): approached, of
    whom by_talk through customers' recommendation; won and left.
    """

    untouched: np.ndarray
    customers: np.ndarray
    former: np.ndarray
    put_off: np.ndarray
    approached: np.ndarray
    by_talk: np.ndarray
    won: np.ndarray
    left: np.ndarray

    @property
    def peak(self):
        """The (first) month with the most customers (...): from here on new customers no longer
        replace those who leave, or the run ends."""
        return self.customers.argmax(axis=0)


def pond(
    months, *, market, reach, churn, conversion=1, put_off=0, return_rate=0, inflow=0, customers=0
):
    """A finite market that is approached month after month.

    months: whole number. market: people at the start, above 0. inflow: people who enter it each
    month, untouched. reach: share of the untouched approached each month, and never more people
    than that share of the market at the start. conversion: share of the approached who buy;
    put_off: share of those who refuse that is gone for good, the rest stays untouched. churn: share
    of the customers who leave each month. return_rate: share of the former customers, this month's
    included, who are back among the untouched next month: 0 loses leavers for good, 1 puts them
    straight back. customers: people who are customers at the start, no more than the market;
    everyone else is untouched.

    Returns Pond. A month's flows all start from where people were at the start of that month. With
    leavers straight back and conversion 1 the customers settle at reach/(reach + churn) of the
    market; with leavers lost, nobody put off and a pond that is never fuller than at the start,
    at inflow/churn.
    """
    months = length(months=months)
    market = positive(market=market)
    reach, churn = share(reach=reach, churn=churn)

    def rates(customers):
        return reach, 0.0, churn

    return _run(
        months, market, customers, conversion, put_off, return_rate, rates, inflow=inflow,
        reach=reach, churn=churn,
    )


def two_kinds(months, *, churn, apart=0, **levers):
    """A pond of two kinds of people who differ in nothing but how soon they leave.

    Half of them leave at churn (1 - apart) a month once they are customers, the other half at
    churn (1 + apart); apart 0..1, and neither churn above 1. Everything else as in pond. Returns
    Pond, of both halves together; with apart 0 it is pond. As those who leave soon are gone
    sooner, the churn of those who are left falls although nobody has become more loyal: survival
    in a mixed population, as Fader and Hardie tell it in "How to Project Customer Retention" (2006;
    abstract seen). That there are two kinds, as many of each, is ours.
    """
    churn, apart = share(churn=churn, apart=apart)
    together(churn=churn, apart=apart)
    loyal, fickle = (pond(months, churn=churn * (1 + sign * apart), **levers) for sign in (-1, 1))
    return Pond(*((getattr(loyal, each.name) + getattr(fickle, each.name)) / 2
                  for each in fields(Pond)))


def endless_pond(months, *, market, reach, churn, conversion=1, customers=0):
    """What the funnel promises: as if leads never ran out, each month wins as many as the first.

    Arguments as in pond. Returns customers (months+1, ...), more than the market if need be.
    """
    months = length(months=months)
    market, customers = positive(market=market), amount(customers=customers)
    reach, churn, conversion = share(reach=reach, churn=churn, conversion=conversion)
    shape = together(
        market=market, reach=reach, churn=churn, conversion=conversion, customers=customers
    )
    _fits(customers, market)
    won = conversion * (reach * (market - customers))
    path = np.empty((months + 1, *shape))
    path[0] = customers
    for month in range(months):
        customers = customers - churn * customers + won
        path[month + 1] = customers
    return path


def conversion_by_attention(prospects, *, hours, first_hours, ceiling, steepness):
    """Share of the prospects who buy when the same hours are divided among fewer or more of them.

    prospects: people, above 0. hours: to divide among all. first_hours: hours that each prospect
    takes before anyone is persuaded (finding, phoning, getting to the table). ceiling: the share
    who buy however much attention they get; steepness: per hour. Returns a share (...) =
    ceiling (1 - exp(-steepness (hours/prospects - first_hours))), and 0 below first_hours.

    Without first hours more prospects always win more customers that month; what speaks for fewer
    are the first hours, and the refusers who are put off. Our assumption, not a published fit.
    """
    prospects = positive(prospects=prospects)
    hours, first_hours = amount(hours=hours, first_hours=first_hours)
    together(
        prospects=prospects,
        hours=hours,
        first_hours=first_hours,
        ceiling=ceiling,
        steepness=steepness,
    )
    attention = np.maximum(hours / prospects - first_hours, 0)
    return diminishing_returns(
        attention, start=0, limit=share(ceiling=ceiling), steepness=steepness
    )


def diminishing_returns(spend, *, start, limit, steepness):
    """What spending moves from start towards limit: limit + (start - limit) e^(-k spend).

    All are 0 or more; steepness (k) is per unit of spend. limit may be below start (churn) or
    above it (reach, talk). Returns (...) in the unit of start.
    """
    spend, start, limit, steepness = amount(
        spend=spend, start=start, limit=limit, steepness=steepness
    )
    together(spend=spend, start=start, limit=limit, steepness=steepness)
    return plain(_moved(spend, start, limit, steepness))


def loop(
    months,
    *,
    market,
    budget,
    after,
    reach_ceiling,
    reach_steepness,
    churn,
    churn_floor,
    churn_steepness,
    talk,
    talk_steepness,
    unasked=0,
    conversion=1,
    put_off=0,
    return_rate=0,
    customers=0,
):
    """A pond whose reach and churn follow the money, spent before the sale or after it.

    budget: euros a month, of which the share after goes to present customers, divided evenly, and
    the rest to the market. With before and care the euros per head of the market and of the
    customers, and every steepness per such euro:

        reach = reach_ceiling (1 - exp(-reach_steepness before))
        churn = floor + (churn - floor) exp(-churn_steepness care)
        talk  = talk (1 - (1 - unasked) exp(-talk_steepness care))

    talk is how many people a well kept customer tells in a month, some of whom are still untouched:
    it adds talk customers/market to reach, which stays within 1. unasked: the share of that talk
    that needs no aftercare. A churn_floor above churn counts as churn: care drives nobody away.
    The other arguments are those of pond. With after = 0 and unasked = 0 it is the funnel; with
    talk = 0 and churn_floor = churn it is pond. Money for customers who are not there is wasted.

    Returns Pond. The ring (consider, evaluate, buy, enjoy, recommend) is Court and others 2009 and
    Edelman 2010; its equations are ours.
    """
    months = length(months=months)
    market = positive(market=market)
    after, reach_ceiling, churn, churn_floor, unasked = share(
        after=after,
        reach_ceiling=reach_ceiling,
        churn=churn,
        churn_floor=churn_floor,
        unasked=unasked,
    )
    budget, reach_steepness, churn_steepness, talk, talk_steepness = amount(
        budget=budget,
        reach_steepness=reach_steepness,
        churn_steepness=churn_steepness,
        talk=talk,
        talk_steepness=talk_steepness,
    )
    levers = dict(
        budget=budget,
        after=after,
        reach_ceiling=reach_ceiling,
        reach_steepness=reach_steepness,
        churn=churn,
        churn_floor=churn_floor,
        churn_steepness=churn_steepness,
        talk=talk,
        talk_steepness=talk_steepness,
        unasked=unasked,
    )
    together(market=market, **levers)
    reach = _moved((1 - after) * budget / market, 0.0, reach_ceiling, reach_steepness)
    aftercare = after * budget
    floor = np.minimum(churn_floor, churn)
    nobody = 1e-12 * market  # so that money for no customers is divided by something

    def rates(customers):
        care = aftercare / np.maximum(customers, nobody)
        told = talk * _moved(care, unasked, 1.0, talk_steepness)
        return reach, told * (customers / market), _moved(care, churn, floor, churn_steepness)

    return _run(months, market, customers, conversion, put_off, return_rate, rates, **levers)


def _moved(spend, start, limit, steepness):
    return limit + (start - limit) * np.exp(-steepness * spend)


def _fits(customers, market):
    if np.any(customers > market):
        raise ValueError("customers must be no more than market")


def _run(months, market, customers, conversion, put_off, return_rate, rates, inflow=0, **levers):
    """The months of pond and loop; rates(customers) gives reach, extra reach by talk, and churn.

    levers take part in the shape of the result only.
    """
    customers, inflow = amount(customers=customers, inflow=inflow)
    conversion, put_off, return_rate = share(
        conversion=conversion, put_off=put_off, return_rate=return_rate
    )
    shape = together(
        market=market,
        customers=customers,
        conversion=conversion,
        put_off=put_off,
        return_rate=return_rate,
        inflow=inflow,
        **levers,
    )
    _fits(customers, market)
    stocks = np.empty((4, months + 1, *shape))
    flows = np.empty((4, months, *shape))
    untouched, former, gone = market - customers, 0.0, 0.0
    stocks[0, 0], stocks[1, 0], stocks[2:, 0] = untouched, customers, 0
    for month in range(months):
        reach, talk, churn = rates(customers)
        reached = np.minimum(reach + talk, 1.0)
        found = np.minimum(untouched, market)  # the hands there are do not grow with the pond
        approached = reached * found
        by_talk = (reached - reach) * found
        won = conversion * approached
        refused = approached - won
        offended = put_off * refused
        left = churn * customers
        outside = former + left
        back = return_rate * outside
        # Sums of what cannot be negative, so that rounding never makes a negative person.
        untouched = (untouched - approached) + (refused - offended) + back + inflow
        customers = (customers - left) + won
        former = outside - back
        gone = gone + offended
        now = month + 1
        stocks[0, now], stocks[1, now] = untouched, customers
        stocks[2, now], stocks[3, now] = former, gone
        flows[0, month], flows[1, month] = approached, by_talk
        flows[2, month], flows[3, month] = won, left
    return Pond(*stocks, *flows)


# --- the hidden part ----------------------------------------------------------------------------


class HiddenJourney(NamedTuple):
    """What becomes of a buyer, as shares that add up to 1, each (...)."""

    never_saw: np.ndarray
    dropped_unseen: np.ndarray
    lost_in_talk: np.ndarray
    won: np.ndarray


class Gains(NamedTuple):
    """What a rise of the odds at each gate adds to the share won, each (...)."""

    findability: np.ndarray
    reviews: np.ndarray
    talk: np.ndarray


def hidden_journey(hidden, findability, rivals, review_odds=1, talk_odds=1):
    """What becomes of a buyer who makes part of the choice before the first contact.

    hidden: share of the journey done before first contact. findability: share of the buyers who
    come across you at all. rivals: how many others are considered. The n = rivals + 1 candidates
    are narrowed evenly along the journey: n^(1-x) are left after share x of it. You are still on
    the list at first contact with chance n^-hidden, its odds times review_odds, and win from there
    with chance n^-(1-hidden), its odds times talk_odds; both odds above 0, and 1 for no better and
    no worse than a rival.

    Returns HiddenJourney. With neutral odds you win findability/n whatever part is hidden. That is
    no finding: it follows from narrowing the list evenly, n^(1-x). As soon as reviews or talk
    differ from a rival's, the hidden part does change how many you win. Our own model.
    """
    found, listed, chosen = _gates(hidden, findability, rivals, review_odds, talk_odds)
    return HiddenJourney(
        plain(1 - found),
        plain(found * (1 - listed)),
        plain(found * listed * (1 - chosen)),
        plain(found * listed * chosen),
    )


def hidden_journey_gains(hidden, findability, rivals, review_odds=1, talk_odds=1):
    """Where one more euro would win most: in being found, in reviews or in the sales talk.

    Arguments as in hidden_journey. Returns Gains, the slope of the share won in the logarithm of
    the odds at each of the three gates: a euro that raises those odds by 1% adds 1% of it. It
    equals the share won times the share that this gate still turns away, so a gate that lets all
    pass (the talk, when everything is hidden) is worth no money. Nothing raises odds of 0.
    """
    gates = _gates(hidden, findability, rivals, review_odds, talk_odds)
    won = gates[0] * gates[1] * gates[2]
    return Gains(*(plain(won * (1 - gate)) for gate in gates))


def _gates(hidden, findability, rivals, review_odds, talk_odds):
    hidden, findability = share(hidden=hidden, findability=findability)
    rivals = amount(rivals=rivals)
    review_odds, talk_odds = positive(review_odds=review_odds, talk_odds=talk_odds)
    shape = together(
        hidden=hidden,
        findability=findability,
        rivals=rivals,
        review_odds=review_odds,
        talk_odds=talk_odds,
    )
    n = rivals + 1
    listed = _with_odds(n**-hidden, review_odds)
    chosen = _with_odds(n ** (hidden - 1), talk_odds)
    return tuple(np.broadcast_to(gate, shape) for gate in (findability, listed, chosen))


def _with_odds(chance, odds):
    return chance * odds / (1 - chance + chance * odds)
