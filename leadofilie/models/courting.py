"""Ask at once, or get acquainted first: whom a firm wins when a question can also be put too early.

The picture is Jaap Stronks's ("verliefde pubers", as Edwin Vlems retells it, Marketingfacts 2013);
he gives no formula, and this one is ours. The chance of a yes rises with each contact as a
learning curve does, a fixed share of what is left at a time; meanwhile people drop out, each
contact by the same shares. With people to spare the best number of contacts makes the most of an
hour, with people scarce it makes the most of a person: the scarcity of ``scarcity.best_mix``.
"""

from dataclasses import dataclass

import numpy as np

from leadofilie.models.checks import amount, length, plain, positive, share, together, whole

# Differences smaller than this share are taken for rounding: they decide nothing.
ROUNDING = 1e-12


@dataclass(frozen=True)
class Courting:
    """What becomes of the people in a market. Each of the levers' shape.

    reached = asked + lost_to_rivals + irritated, and asked = won + refused; all people, and in
    expectation, so perhaps in fractions.
    """

    reached: float | np.ndarray  # those for whom there are hours
    asked: float | np.ndarray  # those still there when the question comes
    won: float | np.ndarray
    refused: float | np.ndarray
    lost_to_rivals: float | np.ndarray
    irritated: float | np.ndarray
    put_off: float | np.ndarray  # for good: all the irritated, and a share of the refusers
    hours: float | np.ndarray  # set aside, also for who drops out before the question
    profit: float | np.ndarray  # euros that the won bring


def court(contacts, *, market, hours, hours_per_contact, start, ceiling, growth, irritation,
          rivals, put_off, value):
    """Ask after a number of contacts: whom that wins, and whom it loses -> Courting.

    contacts           whole, 0 or more: before the question, which is one contact more
    market, hours      people, and hours to spend on them: 0 or more
    hours_per_contact  above 0
    start, ceiling     shares: who says yes when asked at once, and after contacts without end
    growth             share of the way from there to the ceiling that each contact goes
    irritation, rivals shares of those still there whom a contact irritates, and of the others
                       whom a rival then wins before the next one
    put_off            share of the refusers who never want to be asked again
    value              euros that a customer brings, 0 or more

    After n contacts p = ceiling - (ceiling - start)(1 - growth)^n say yes, and
    s^n = ((1 - irritation)(1 - rivals))^n are still there; the hours are enough for
    m = min(market, hours / (hours_per_contact (n + 1))) people, so m s^n p are won. All broadcast.
    A start above the ceiling falls towards it. ValueError for what is no share or no amount, NaN,
    and shapes that do not broadcast.
    """
    n = whole(contacts=contacts)
    market, hours, value = amount(market=market, hours=hours, value=value)
    each = positive(hours_per_contact=hours_per_contact)
    start, ceiling, growth, irritation, rivals, put_off = share(
        start=start, ceiling=ceiling, growth=growth, irritation=irritation, rivals=rivals,
        put_off=put_off)
    shape = together(
        contacts=n, market=market, hours=hours, hours_per_contact=each, start=start,
        ceiling=ceiling, growth=growth, irritation=irritation, rivals=rivals, put_off=put_off,
        value=value)
    reached = np.broadcast_to(np.minimum(market, hours / (each * (n + 1))), shape)
    chance = ceiling - (ceiling - start) * (1 - growth) ** n
    stays = (1 - irritation) * (1 - rivals)
    asked = reached * stays**n
    leaving = np.asarray(1 - stays)  # of which irritation takes its part first
    cross = np.divide(irritation, leaving, out=np.zeros(np.broadcast_shapes(
        np.shape(irritation), leaving.shape)), where=leaving > 0)
    irritated = (reached - asked) * cross
    won = asked * chance
    refused = asked - won
    return Courting(
        reached=plain(reached[()]), asked=plain(asked), won=plain(won), refused=plain(refused),
        lost_to_rivals=plain(reached - asked - irritated), irritated=plain(irritated),
        put_off=plain(irritated + put_off * refused), hours=plain(reached * each * (n + 1)),
        profit=plain(won * value))


def best_contacts(most, **levers):
    """The number of contacts, 0 to ``most``, that wins the most people; of equals the fewest.

    ``levers`` as ``court`` takes them; an int array of their shape, an int for single numbers.
    ``hours`` may be of any size: with plenty the best n makes s^n p the largest, with few
    s^n p / (n + 1). ValueError as ``court`` has it, and for ``most`` that is no whole number.
    """
    most = length(most=most)
    shape = together(**levers)
    counts = np.arange(most + 1).reshape(-1, *(1,) * len(shape))
    won = np.broadcast_to(court(counts, **levers).won, (most + 1, *shape))
    best = (won >= won.max(axis=0) * (1 - ROUNDING)).argmax(axis=0)
    return best if shape else int(best)
