"""Word of mouth: how customers bring customers, drive them away, and how talk runs through people.

Argument errors are ValueError and name the argument (see checks.py). Every argument may be one
number or an array of settings, and they broadcast; only a drawn network (network, rumour) is
one setting at a time. Results in months have the month as their first axis, then the settings.
"""

from dataclasses import dataclass

import numpy as np

from leadofilie.models.checks import amount, length, number, plain, positive, share, together

# --- who brings the new customers ---------------------------------------------------------------


def steady_share(referral, churn, advertised=0):
    """The share of the market at which customers settle: max(0, 1 - churn/referral) without ads.

    referral: new customers that one customer brings in a month while everyone else is untouched
    (in base: promoters times tells times converts), 0 or more. churn: share of the customers who
    leave each month. advertised: share of the untouched that advertising wins each month (in base:
    advertising/cost_per_customer/market). Returns a share (...), 0 where nothing moves at all.
    Source: the balance referral x (1-x) + advertised (1-x) = churn x.
    """
    referral = amount(referral=referral)
    churn, advertised = share(churn=churn, advertised=advertised)
    together(referral=referral, churn=churn, advertised=advertised)
    drift = referral - advertised - churn
    root = np.hypot(drift, 2 * np.sqrt(referral * advertised))
    # The root of a square equation, written so that it is no difference of near equals.
    large = (root + np.abs(drift)) / 2
    grows = drift >= 0
    level = _ratio(np.where(grows, large, advertised), np.where(grows, referral, large))
    return plain(np.minimum(level, 1))


def _ratio(part, whole):
    """part / whole, and 0 where whole is 0."""
    part, whole = np.broadcast_arrays(part, whole)
    return np.divide(part, whole, out=np.zeros(whole.shape), where=whole != 0)


def net_promoter_score(promoters, detractors):
    """Promoters minus detractors, on the usual scale from -100 to 100.

    promoters, detractors: shares of the customers, together no more than 1; the rest is passive.
    Source: Reichheld 2003, "The One Number You Need to Grow", Harvard Business Review 81(12).
    """
    promoters, detractors = _promoters(promoters, detractors)
    return plain(100 * (promoters - detractors))


@dataclass(frozen=True, eq=False)
class Base:
    """The customers of a firm, month by month, in people.

    customers (months+1, ...), and in each month (months, ...): won by_advertising, won by_talk,
    and left. Those who stayed are customers[:-1] - left.
    """

    customers: np.ndarray
    by_advertising: np.ndarray
    by_talk: np.ndarray
    left: np.ndarray


def base(
    months,
    *,
    market,
    customers,
    churn,
    promoters,
    detractors,
    tells,
    converts,
    advertising,
    cost_per_customer,
    warns,
):
    """Customers won by advertising and by talk, and lost, in a market that talks back.

    months: whole number. market: people, above 0; customers: those at the start, no more than the
    market. churn: share who leave each month; leavers are untouched again. promoters, detractors:
    shares of the customers. tells: people a promoter tells in a month; converts: share of those
    told who buy if still untouched. advertising: euros a month; cost_per_customer: euros to win one
    customer while the whole market is untouched, above 0. warns: people a detractor warns a month.

    With U untouched and C customers, talk wins promoters tells converts C U/market in a month and
    advertising wins advertising/cost_per_customer U/market, both times the share not warned,
    exp(-warns detractors C/market), and never more than U in all (both are then cut alike).

    Returns Base. Without detractors and advertising the customers settle at steady_share(promoters
    tells converts, churn) of the market, as long as that referral is no more than 1 + churn a
    month; it takes a first customer to start. The equations are ours, after Bass 1969.
    """
    months = length(months=months)
    market, cost_per_customer = positive(market=market, cost_per_customer=cost_per_customer)
    customers, advertising = amount(customers=customers, advertising=advertising)
    churn = share(churn=churn)
    shape = together(
        market=market,
        customers=customers,
        churn=churn,
        promoters=promoters,
        detractors=detractors,
        tells=tells,
        converts=converts,
        advertising=advertising,
        cost_per_customer=cost_per_customer,
        warns=warns,
    )
    pull, fear = _talk(market, promoters, detractors, tells, converts, warns)
    _fits(customers, market)
    push = advertising / cost_per_customer / market
    stocks = np.empty((months + 1, *shape))
    flows = np.empty((3, months, *shape))
    untouched = market - customers
    stocks[0] = customers
    for month in range(months):
        trust = np.exp(-fear * customers)
        advertised = push * trust
        told = pull * customers * trust
        each = untouched / np.maximum(advertised + told, 1.0)
        by_advertising, by_talk = advertised * each, told * each
        left = churn * customers
        # The least of the two, because two cut parts may add up to a rounding more than U.
        won = np.minimum(by_advertising + by_talk, untouched)
        untouched = (untouched - won) + left
        customers = (customers - left) + won
        stocks[month + 1] = customers
        flows[0, month], flows[1, month], flows[2, month] = by_advertising, by_talk, left
    return Base(stocks, *flows)


def ad_free_share(referral, churn, warned=0):
    """The share of the market at which customers settle without advertising, detractors and all.

    referral and churn as in steady_share, each customer's talk; warned: warnings per head of the
    market were everyone a customer (in base: warns times detractors), 0 or more. Returns the x
    (...) at which referral (1-x) e^(-warned x) = churn, to 1e-15; 0 where referral is no more than
    churn, whoever is warned: a firm that nobody knows has no detractors either.
    """
    referral, warned = amount(referral=referral, warned=warned)
    churn = share(churn=churn)
    shape = together(referral=referral, churn=churn, warned=warned)
    low, high = np.zeros(shape), np.ones(shape)
    for _ in range(50):  # halving: the left side only falls, so there is one such x
        middle = (low + high) / 2
        above = referral * (1 - middle) * np.exp(-warned * middle) > churn
        low, high = np.where(above, middle, low), np.where(above, high, middle)
    # Without churn and with any talk everyone is a customer in the end.
    return plain(np.where(referral > churn, np.where(churn > 0, low, 1.0), 0.0))


def origins(run, churn):
    """How the customers of each month once came: there at the start, by advertising, by talk.

    run: a Base; churn: as it was in base, for everyone alike whatever brought them. Returns people
    (3, months+1, ...), which add up to run.customers.
    """
    churn = share(churn=churn)
    parts = np.zeros((3, *run.customers.shape))
    parts[0, 0] = run.customers[0]
    for month, (advertised, told) in enumerate(zip(run.by_advertising, run.by_talk, strict=True)):
        parts[:, month + 1] = parts[:, month] * (1 - churn)
        parts[1, month + 1] += advertised
        parts[2, month + 1] += told
    return parts


def months_kept(months, churn):
    """The months that a new customer is expected to stay, of the first so many.

    months: whole number; churn: share who leave each month. Returns months (...): the sum of
    (1-churn)^k for k from 0 to months-1, which is months itself without churn.
    """
    months = length(months=months)
    churn = share(churn=churn)
    return plain(np.power.outer(1 - churn, np.arange(months)).sum(axis=-1))


def referral_chain(intend, refer, convert, pay, worth):
    """What is left of good intentions to recommend.

    Of 100 customers the share intend means to recommend; refer of those do; convert of those who do
    bring a customer; pay of those bring one who is profitable: each a share of the step before.
    worth: euros, what a profitable new customer is worth, of either sign. Returns (people,
    intention): people (4, ...) left of 100 after each step, and what one intention is worth in
    euros (...) = refer convert pay worth.

    Source of the steps: Kumar, Petersen and Leone 2007, Harvard Business Review. It is not certain
    whether their shares are of the step before or of all customers; to enter shares of all, divide
    each by the one before it.
    """
    intend, refer, convert, pay = share(intend=intend, refer=refer, convert=convert, pay=pay)
    worth = number(worth=worth)
    together(intend=intend, refer=refer, convert=convert, pay=pay, worth=worth)
    steps = np.stack(np.broadcast_arrays(intend, refer, convert, pay))
    return 100 * np.cumprod(steps, axis=0), plain(refer * convert * pay * worth)


def _promoters(promoters, detractors):
    promoters, detractors = share(promoters=promoters, detractors=detractors)
    together(promoters=promoters, detractors=detractors)
    if np.any(promoters + detractors > 1 + 1e-9):
        raise ValueError("promoters and detractors must together be no more than 1")
    return promoters, detractors


def _talk(market, promoters, detractors, tells, converts, warns):
    """Per customer: the share of the untouched that talk wins, and the warnings per head."""
    promoters, detractors = _promoters(promoters, detractors)
    converts = share(converts=converts)
    tells, warns = amount(tells=tells, warns=warns)
    return promoters * tells * converts / market, warns * detractors / market


def _fits(customers, market):
    if np.any(customers > market):
        raise ValueError("customers must be no more than market")


# --- a rumour through a network -----------------------------------------------------------------

# How someone heard, in Rumour.how.
ADVERTISING, STRONG_TIE, WEAK_TIE = range(3)


@dataclass(frozen=True, eq=False)
class Network:
    """Who knows whom.

    group (people,): the number of the circle of friends that each person is in; everyone in a
    circle has a strong tie to everyone else in it. People of one circle have neighbouring numbers.
    acquaintances (people, weak): the persons with whom each has a weak tie, always in another
    circle and always mutual; a place that found nobody outside the circle holds the person's own
    number and is no tie.
    """

    group: np.ndarray
    acquaintances: np.ndarray

    @property
    def strong_pairs(self):
        """Every strong tie once, (ties, 2)."""
        return np.argwhere(np.triu(self.group[:, None] == self.group, 1))

    @property
    def weak_pairs(self):
        """Every weak tie once, (ties, 2)."""
        one = np.broadcast_to(np.arange(self.group.size)[:, None], self.acquaintances.shape)
        once = one < self.acquaintances
        return np.column_stack([one[once], self.acquaintances[once]])


@dataclass(frozen=True, eq=False)
class Rumour:
    """How word got round.

    heard (people,): the step, 1 or later, in which each person heard, -1 for never. how (people,):
    ADVERTISING, STRONG_TIE or WEAK_TIE, -1 for never. so_far (3, steps+1): how many had heard in
    each of those ways by the end of each step, from 0 at the start.
    """

    heard: np.ndarray
    how: np.ndarray
    so_far: np.ndarray


def network(rng, *, people, strong, weak):
    """Draw circles of friends and the acquaintances between them.

    rng: a numpy Generator or a seed. people, at least 1; strong and weak: ties per person, whole
    numbers. The circles are as near to strong + 1 people as equal circles allow, so one circle of
    all if people are few. Each of the weak rounds pairs everyone off at random; a pair within one
    circle, and an odd one out, gain no tie. Returns Network.

    Goldenberg, Libai and Muller 2001 give everyone fixed numbers of strong and of weak ties, 5 to
    29 of each; drawing them as circles and as random pairs is our choice.
    """
    people, strong, weak = length(people=people, strong=strong, weak=weak)
    if not people:
        raise ValueError("people must be at least 1")
    rng = np.random.default_rng(rng)
    circles = max(1, int(people / (strong + 1) + 0.5))
    person = np.arange(people)
    group = person * circles // people
    met = np.tile(person, (weak, 1))
    order = rng.permuted(met, axis=1)
    half = people // 2
    one, other = order[:, :half], order[:, half : 2 * half]
    np.put_along_axis(met, one, other, axis=1)
    np.put_along_axis(met, other, one, axis=1)
    met = np.where(group[met] == group, person, met)
    return Network(group, np.ascontiguousarray(met.T))


def rumour(rng, ties, *, strong_pass, weak_pass, advertising, steps):
    """Let word go round a network, step by step.

    rng: a numpy Generator or a seed. ties: a Network. strong_pass, weak_pass: the chance in a step
    that one friend, one acquaintance who has heard passes it on; advertising: the chance in a step
    to hear from it. Single shares. Someone with k friends and j acquaintances who have heard by the
    step before hears with chance 1 - (1-advertising)(1-weak_pass)^j (1-strong_pass)^k. Where more
    than one may have brought it, one is drawn, by how strongly each pulls. Returns Rumour.

    One seed and one Network mean the same luck under every setting: a higher chance never makes
    anyone hear later, and more steps only add to what was there.
    Source: Goldenberg, Libai and Muller 2001, Marketing Letters 12(3): 3,000 people, advertising
    .0005 to .01, weak .005 to .015, strong .01 to .07.
    """
    steps, forces = length(steps=steps), _forces(strong_pass, weak_pass, advertising)
    by_advertising, per_friend, _ = forces
    # Hearing with chance 1 - e^-force each step is the same as hearing once the forces so far add
    # up to an exponential draw; drawing that beforehand is what keeps a seed's luck the same.
    rng = np.random.default_rng(rng)
    people = ties.group.size
    resistance = rng.standard_exponential(people)
    lot = rng.random(people)
    heard = np.full(people, -1)
    how = np.full(people, -1)
    for step, (new, force, friends) in enumerate(_spread(ties, resistance, forces, steps), start=1):
        heard[new] = step
        drawn = lot[new] * force[new] - by_advertising
        by_friends = per_friend * friends[ties.group[new]]
        how[new] = np.where(drawn < 0, ADVERTISING,
                            np.where(drawn < by_friends, STRONG_TIE, WEAK_TIE))
    ways = [np.bincount(heard[how == way], minlength=steps + 1) for way in range(3)]
    return Rumour(heard, how, np.cumsum(ways, axis=1))


def rumours(seeds, ties, *, strong_pass, weak_pass, advertising, steps):
    """How many have heard, for many draws at once: people by step, (draws, steps+1).

    seeds: one for each draw. ties: the islands of as many networks, all of as many people. The rest
    as in rumour: each line is what rumour says of that seed and network, in a fraction of the time.
    """
    steps, forces = length(steps=steps), _forces(strong_pass, weak_pass, advertising)
    draws = len(seeds)
    people, over = divmod(ties.group.size, max(draws, 1))
    if over or not draws:
        raise ValueError("ties must hold one network for each of the seeds, all of as many people")
    resistance = np.concatenate(
        [np.random.default_rng(seed).standard_exponential(people) for seed in seeds])
    heard = np.zeros((draws, steps + 1), dtype=int)
    for step, (new, *_) in enumerate(_spread(ties, resistance, forces, steps), start=1):
        heard[:, step] = np.bincount(new // people, minlength=draws)
    return np.cumsum(heard, axis=1)


def islands(networks):
    """Networks as one, in which nobody knows anyone of another one: a Network."""
    people, circles = (np.cumsum([0, *sizes[:-1]]) for sizes in zip(
        *((ties.group.size, ties.group[-1] + 1) for ties in networks), strict=True))
    return Network(
        np.concatenate([ties.group + c for ties, c in zip(networks, circles, strict=True)]),
        np.concatenate([ties.acquaintances + p for ties, p in zip(networks, people, strict=True)]))


def _forces(strong_pass, weak_pass, advertising):
    """The forces of advertising, of one friend and of one acquaintance who has heard.

    A chance p is a force -ln(1-p): forces add up where chances do not. Certainty, which would be an
    infinite force, is taken as one chance in 10^16 less.
    """
    chances = share(advertising=advertising, strong_pass=strong_pass, weak_pass=weak_pass)
    if together(*chances):
        raise ValueError("advertising, strong_pass and weak_pass must be single numbers")
    return -np.log1p(-np.minimum(chances, 1 - 1e-16))


def _spread(ties, resistance, forces, steps):
    """Yields for each step who hears, the force on everyone, and how many of each circle knew."""
    by_advertising, per_friend, per_acquaintance = forces
    people = resistance.size
    friends = np.zeros(ties.group.max() + 1, dtype=int)
    acquaintances = np.zeros(people, dtype=int)
    left = resistance.copy()
    for _ in range(steps):
        force = (by_advertising + (per_friend * friends)[ties.group]
                 + per_acquaintance * acquaintances)
        left -= force
        new = np.flatnonzero(left < 0)
        left[new] = np.inf  # nobody hears it twice
        yield new, force, friends
        friends += np.bincount(ties.group[new], minlength=friends.size)
        if per_acquaintance and new.size:
            met = ties.acquaintances[new].ravel()
            acquaintances += np.bincount(met, minlength=people)
