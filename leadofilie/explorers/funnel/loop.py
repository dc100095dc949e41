"""The loop as the levers of FunnelOrLoop say it."""

import numpy as np

from ...models import journey
from .months import LN2, MONTHS


def run(*, after, budget, market, churn, talk, already, preventable, care, care_talk, unasked,
        lead, reach, interest, conversion, put_off, back):
    """The market month by month."""
    return journey.loop(
        MONTHS, market=market, budget=budget, after=after,
        # Half of what money can do is done at the price the lever names.
        reach_ceiling=reach, reach_steepness=LN2 / lead,
        churn=churn, churn_floor=churn * (1 - preventable), churn_steepness=LN2 / care,
        talk=talk, talk_steepness=LN2 / care_talk, unasked=unasked,
        conversion=interest * conversion, put_off=put_off, return_rate=back,
        customers=already * market)


def care(customers, after, levers):
    """How many people each customer tells in a month, and which share leaves; at this care."""
    spend = after * levers["budget"] / max(customers, 1e-12 * levers["market"])
    told = levers["talk"] * journey.diminishing_returns(
        spend, start=levers["unasked"], limit=1, steepness=LN2 / levers["care_talk"])
    churn = journey.diminishing_returns(
        spend, start=levers["churn"], limit=levers["churn"] * (1 - levers["preventable"]),
        steepness=LN2 / levers["care"])
    return told, churn


def one_person(told, churn, *, interest, conversion, put_off):
    """The chain of one person, (6, 6): five stages and gone; who says no without anger comes back
    later."""
    later = 1 - put_off
    return np.array([
        [(1 - interest) * later, interest, 0, 0, 0, (1 - interest) * put_off],
        [(1 - conversion) * later, 0, conversion, 0, 0, (1 - conversion) * put_off],
        [0, 0, 0, 1, 0, 0],
        [0, 0, (1 - churn) * (1 - told), 0, (1 - churn) * told, churn],
        [0, 0, 1, 0, 0, 0],
        [0, 0, 0, 0, 0, 1],
    ])


def until_the_sale(chain):
    """The same chain, which someone leaves who has bought: how many people ever buy."""
    once = chain.copy()
    once[3] = np.eye(6)[5]
    return once
