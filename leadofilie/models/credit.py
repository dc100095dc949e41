"""Who gets the credit for a goal, and what becomes of a team whose trainer goes by it.

The Shapley value: Shapley, L. S. (1953), "A Value for n-Person Games"; by way of the dividends of
Harsanyi (1963). The printed originals were not seen; tests hold it against its axioms and against
the average over all orders. The season and the trainer are our own: no data stand behind the shape
of the season (a square root, a Cobb-Douglas product).

Players are the first axis, in the order in which they touch the ball: defence, midfield, strikers
(service, content, sales). What they are worth has one row for each set of them, 2**n rows: bit i of
the row's number says that player i is in it.
"""

from dataclasses import dataclass

import numpy as np

from leadofilie.models.checks import amount, length, number, plain, positive, share, together

PLAYERS = 3
ALONE, TOGETHER = 0b100, 0b111  # the sets of the strikers alone, and of everybody


def shapley(worth):
    """A fair share of the worth: what only a set together can do is shared evenly in that set.

    worth (2**n, ...) of each set, any sign, the empty one 0. Returns (n, ...), which sums to the
    worth of all: efficient, symmetric, nothing for who adds nothing, additive.
    """
    dividends, inside = _dividends(worth)
    return _shared(dividends, inside / np.maximum(inside.sum(axis=1, keepdims=True), 1))


def last_touch(worth):
    """All of what a set does to its last player; arguments and result as ``shapley``."""
    dividends, inside = _dividends(worth)
    return _shared(dividends, inside & (inside[:, ::-1].cumsum(axis=1)[:, ::-1] == 1))


def first_touch(worth):
    """All of what a set does to its first player; arguments and result as ``shapley``."""
    dividends, inside = _dividends(worth)
    return _shared(dividends, inside & (inside.cumsum(axis=1) == 1))


def even(worth):
    """As much to each, whoever did it; arguments and result as ``shapley``."""
    worth = _worth(worth)
    n = _players(worth)
    return np.repeat(worth[-1:] / n, n, axis=0)


RULES = {"last": last_touch, "first": first_touch, "even": even, "shapley": shapley}


def worth(attention, *, solo, play, strengths):
    """Goals in a season of each set of the three players: (8, *S).

    Strikers alone score solo·√a_s, and it takes all three for play·Π a_i^w_i more.
    attention and strengths (3, *S), each summing to 1, strengths above 0; solo and play 0 or more.
    """
    return _goals(*_checked(attention, solo, play, strengths)[:-1])


def season(attention, **team):
    """Goals in a season, *S; arguments as ``worth``."""
    return plain(worth(attention, **team)[TOGETHER])


def through(goals, alone, attention, strengths):
    """(solo, play) of the team that scores so many goals at this attention, a share ``alone`` of
    them by the strikers alone.

    goals 0 or more, alone 0..1; attention and strengths as ``worth``, attention above 0.
    """
    goals, alone = amount(goals=goals), share(alone=alone)
    (attention, strengths), _ = _of_all(
        {"goals": goals, "alone": alone}, attention=attention, strengths=strengths)
    positive(attention=attention, strengths=strengths)
    return (plain(alone * goals / np.sqrt(attention[-1])),
            plain((1 - alone) * goals / (attention**strengths).prod(axis=0)))


@dataclass(frozen=True)
class Seasons:
    """Season after season, the first at the attention of the start; *S is the levers' shape."""

    attention: np.ndarray  # (seasons, 3, *S)
    goals: np.ndarray  # (seasons, *S)
    alone: np.ndarray  # (seasons, *S), those of them by the strikers alone


def train(seasons, *, attention, rule, faith, solo, play, strengths):
    """Let a trainer go by the credit for the goals, season after season.

    After each of them a share ``faith`` (0..1) of his attention goes to the players as the credit
    does. Where nobody scores there is none, and all stays. rule: of ``RULES``, worth -> credit; all
    else as ``worth``, the attention is that of the first season.
    """
    seasons, faith = length(seasons=seasons), share(faith=faith)
    attention, solo, play, strengths, shape = _checked(attention, solo, play, strengths,
                                                       faith=faith)
    now = np.broadcast_to(attention, (PLAYERS, *shape))
    # All rules are additive: what one makes of a goal of each set is enough.
    shares = rule(np.eye(2**PLAYERS)[:, 1:])
    path, sets = [], []
    for _ in range(seasons):
        path.append(now)
        sets.append(_goals(now, solo, play, strengths))
        goals = sets[-1][TOGETHER]
        credit = np.tensordot(shares, sets[-1][1:], axes=1) / np.where(goals > 0, goals, 1.0)
        credit = np.maximum(credit, 0)  # rounding takes nothing away from who has nothing
        now = np.where(goals > 0, (1 - faith) * now + faith * credit, now)
    path = np.reshape(path, (seasons, PLAYERS, *shape))
    sets = np.reshape(sets, (seasons, 2**PLAYERS, *shape))
    return Seasons(path, sets[:, TOGETHER], sets[:, ALONE])


def best_attention(*, solo, play, strengths):
    """The attention with which a season has most goals: (3, *S); arguments as ``worth``.

    What the strikers leave the others share by their strengths; the goals are concave in what the
    strikers get, so that halving finds where the next bit of attention brings nothing.
    """
    solo, play = amount(solo=solo, play=play)
    (strengths,), shape = _of_all({"solo": solo, "play": play}, strengths=strengths)
    positive(strengths=strengths)
    last = strengths[-1]
    others = np.broadcast_to(strengths[:-1] / (1 - last), (PLAYERS - 1, *shape))
    play = play * (others**strengths[:-1]).prod(axis=0)
    low, high = np.zeros(shape), np.ones(shape)
    for _ in range(52):
        x = (low + high) / 2
        more = solo / (2 * np.sqrt(x)) + play * (x / (1 - x))**last * ((1 - x) * last / x
                                                                      - (1 - last))
        low, high = np.where(more > 0, x, low), np.where(more > 0, high, x)
    strikers = (low + high) / 2
    return np.concatenate((others * (1 - strikers), np.broadcast_to(strikers, (1, *shape))))


def break_even_alone(before, after, strengths):
    """The share of the goals by the strikers alone above which attention that goes from ``before``
    to ``after`` brings more goals: (1 − P)/(S − P), with S = √(after/before) of the strikers and
    P = Π (after/before)^w of all.

    before, after and strengths as ``worth``, before above 0; the strikers' attention grows. 0 where
    it brings more goals at any share.
    """
    (before, after, strengths), _ = _of_all({}, before=before, after=after, strengths=strengths)
    positive(before=before, strengths=strengths)
    if np.any(after[-1] <= before[-1]):
        raise ValueError("after must be more attention for the strikers than before")
    alone = np.sqrt(after[-1] / before[-1])
    team = ((after / before)**strengths).prod(axis=0)
    return plain(np.maximum(0.0, (1 - team) / (alone - team)))


def _goals(attention, solo, play, strengths):
    """``worth`` without its checks."""
    alone = solo * np.sqrt(attention[-1])
    team = play * (attention**strengths).prod(axis=0)
    sets = np.zeros((2**PLAYERS, *np.broadcast_shapes(np.shape(alone), np.shape(team))))
    sets[ALONE:] = alone  # of the sets in which the strikers are
    sets[TOGETHER] += team
    return sets


def _checked(attention, solo, play, strengths, **more):
    """The arguments of ``_goals``, and the shape that they and ``more`` broadcast to."""
    solo, play = amount(solo=solo, play=play)
    (attention, strengths), shape = _of_all(
        {"solo": solo, "play": play, **more}, attention=attention, strengths=strengths)
    positive(strengths=strengths)
    return attention, solo, play, strengths, shape


def _of_all(levers, **named):
    """Shares of all three players, each (3, *S), which sum to 1: with as many axes as they and the
    ``levers`` have together; and the shape that those broadcast to."""
    for name, values in named.items():
        named[name] = values = np.asarray(share(**{name: values}))
        if values.ndim < 1 or len(values) != PLAYERS:
            raise ValueError(f"{name} must have three rows, one for each player")
        if not np.allclose(values.sum(axis=0), 1, rtol=0, atol=1e-9):
            raise ValueError(f"{name} must sum to 1")
    shape = together(**levers, **{name: values[0] for name, values in named.items()})
    return [values.reshape(PLAYERS, *(1,) * (len(shape) - values.ndim + 1), *values.shape[1:])
            for values in named.values()], shape


def _players(worth):
    return len(worth).bit_length() - 1


def _worth(worth):
    worth = np.asarray(number(worth=worth))
    if worth.ndim < 1 or len(worth) < 2 or len(worth) & (len(worth) - 1):
        raise ValueError("worth must have 2**n rows, one for each set of players")
    if np.any(worth[0]):
        raise ValueError("worth must be 0 where nobody plays")
    return worth


def _dividends(worth):
    """What each set is worth above what is in it already, (2**n, ...), and who is in each set,
    (2**n, n) of True and False."""
    dividends = _worth(worth).copy()
    sets = np.arange(len(dividends))
    inside = sets[:, None] >> np.arange(_players(dividends)) & 1 == 1
    for player, there in enumerate(inside.T):
        dividends[there] -= dividends[sets[there] - (1 << player)]
    return dividends, inside


def _shared(dividends, shares):
    return np.tensordot(shares.T.astype(float), dividends, axes=1)
