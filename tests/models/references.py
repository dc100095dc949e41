"""Published formulas that no explorer needs, against which the models are held."""

import numpy as np


def whale_curve(profits, overhead=0.0):
    """Kaplan and Cooper's curve: the cumulative share of the profit, the most profitable customer
    first, (n+1,); at its last point the overhead is off as well."""
    curve = np.append(0.0, np.cumsum(np.sort(profits)[::-1])) / (np.sum(profits) - overhead)
    curve[-1] = 1.0
    return curve


def recency_chain(purchase_probabilities, margin, contact_cost):
    """Pfeifer and Carraway's customer, whom you contact each period until you give up.

    purchase_probabilities (n,): of who bought last period, of who was silent for one period, and so
    on. State 1 has just bought, state k has been silent for k-1 periods, state n+1 is given up.
    Returns transition (n+1, n+1) and reward (n+1,).
    """
    n = len(purchase_probabilities)
    transition, reward = np.zeros((n + 1, n + 1)), np.zeros(n + 1)
    for state, chance in enumerate(purchase_probabilities):
        transition[state, 0] = chance
        transition[state, state + 1] = 1 - chance
        reward[state] = -contact_cost
    transition[n, n] = 1
    reward[0] += margin
    return transition, reward


def chain_value(transition, reward, discount_rate):
    """What each state is worth from there on: (I - P/(1+d))^-1 R (Pfeifer and Carraway 2000)."""
    identity = np.eye(len(reward))
    return np.linalg.solve(identity - transition / (1 + discount_rate), reward)


def absorbing_chain(transition):
    """The expected number of steps from each stage of a chain to its end (Kemeny and Snell)."""
    stages = np.diagonal(transition) < 1
    within = transition[stages][:, stages]
    return np.linalg.solve(np.eye(len(within)) - within, np.ones(len(within)))


def pond_peak(a, c):
    """Month and share of the market at which a pond's customers peak when leavers are lost, in the
    limit of ever shorter months: two first-order steps in a row, at rates a and c."""
    if a == c:
        return 1 / a, np.exp(-1)
    return np.log(a / c) / (a - c), (a / c) ** (-c / (a - c))
