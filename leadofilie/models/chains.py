"""Chains of states: what someone does from one period, or one stage, to the next.

Argument errors are ValueError and name the argument (see checks.py). Every argument may be one
number or an array of settings, and they broadcast; the states come last, as in matrices.
"""

import numpy as np

from leadofilie.models.checks import amount, positive, share, together


def stopping_values(purchase_probabilities, margin, contact_cost, discount_rate):
    """What someone who has just bought is worth if you give up after 0, 1, ..., n silent periods.

    purchase_probabilities (..., n): the chance to buy of someone who bought last period, of someone
    silent for one period, and so on. margin, contact_cost (...): euros a purchase, and euros a
    period in which you contact. discount_rate (...): per period, above 0, for without discounting
    an endless relationship has no finite worth. Returns (..., n+1) in euros, entry k for giving up
    after k silent periods; entry 0 is the purchase itself and no contact after it. The best stop is
    the argmax. A customer comes back to the state "just bought", so worth = (margin - contacts) /
    (1 - discounted return). Source: Pfeifer and Carraway 2000, Journal of Interactive Marketing
    14(2), who write it as (I - P/(1+d))^-1 R.
    """
    chance = _probabilities(purchase_probabilities)
    margin, contact_cost = amount(margin=margin, contact_cost=contact_cost)
    discount_rate = positive(discount_rate=discount_rate)
    together(
        purchase_probabilities=chance[..., 0],
        margin=margin,
        contact_cost=contact_cost,
        discount_rate=discount_rate,
    )
    contacts, returns = _until_given_up(chance, contact_cost, discount_rate)
    return (np.asarray(margin)[..., None] - contacts) / (1 - returns)


def lead_values(purchase_probabilities, customer_worth, contact_cost, discount_rate):
    """What someone who never bought is worth if you give up after 0, 1, ..., n silent periods.

    purchase_probabilities (..., n): the chance of a first purchase in the first period that you
    contact him, in the second, and so on. customer_worth (...): euros that someone is worth who has
    just bought (as stopping_values gives it); the other arguments as there. Returns (..., n+1) in
    euros; entry 0, without a contact, is 0. These states put before Pfeifer and Carraway's chain
    are ours: theirs starts from a purchase.
    """
    chance = _probabilities(purchase_probabilities)
    customer_worth, contact_cost = amount(customer_worth=customer_worth, contact_cost=contact_cost)
    discount_rate = positive(discount_rate=discount_rate)
    together(
        purchase_probabilities=chance[..., 0],
        customer_worth=customer_worth,
        contact_cost=contact_cost,
        discount_rate=discount_rate,
    )
    contacts, bought = _until_given_up(chance, contact_cost, discount_rate)
    return np.asarray(customer_worth)[..., None] * bought - contacts


def _until_given_up(chance, contact_cost, discount_rate):
    """Discounted: what the contacts of 0, 1, ..., n silent periods cost and the chance to buy."""
    contact_cost, rate = np.asarray(contact_cost)[..., None], np.asarray(discount_rate)[..., None]
    one = np.ones((*chance.shape[:-1], 1))
    still_silent = np.cumprod(np.concatenate([one, 1 - chance], axis=-1), axis=-1)[..., :-1]
    discount = (1 + rate) ** -np.arange(chance.shape[-1])
    return (_running_sum(contact_cost * discount * still_silent),
            _running_sum(discount / (1 + rate) * still_silent * chance))


def chain_visits(transition):
    """How often each stage is entered on the way: N = (I - Q)^-1.

    transition (..., n, n): shares per step, each row summing to 1. A state that keeps all of its
    people (1 on the diagonal) is an end; the others are the stages, t of them. A funnel and a loop
    are both such chains; in the loop an arrow points back. Returns (..., t, t): in row i, the
    expected number of times that someone who starts in stage i is in each stage, the start
    included. It is what all arrows together do, those that point back as well. The ends are the
    same at every setting; ValueError if there is none, or if some stage never reaches one.
    Source: Kemeny and Snell 1960, Finite Markov Chains; the book itself was not seen.
    """
    within = _within(transition)
    return np.linalg.inv(np.eye(within.shape[-1]) - within)


def _within(transition):
    """Q, the shares from stage to stage."""
    transition = _transition(transition)
    kept = np.diagonal(transition, axis1=-2, axis2=-1)
    end = (kept == 1).all(axis=tuple(range(kept.ndim - 1)))
    within = transition[..., ~end, :][..., ~end]
    finishes = transition[..., ~end, :][..., end].sum(axis=-1) > 0
    for _ in range(len(end)):
        finishes = finishes | ((within > 0) & finishes[..., None, :]).any(axis=-1)
    if not (end.any() and finishes.all()):
        raise ValueError("transition must lead from every state to an end, a state that keeps all")
    return within


def _transition(transition):
    transition = np.asarray(share(transition=transition))
    if transition.ndim < 2 or transition.shape[-1] != transition.shape[-2]:
        raise ValueError(f"transition must be square (n, n), not {transition.shape}")
    if np.abs(transition.sum(axis=-1) - 1).max(initial=0) > 1e-9:
        raise ValueError("transition must have rows that each sum to 1")
    return transition


def _probabilities(purchase_probabilities):
    chance = np.atleast_1d(share(purchase_probabilities=purchase_probabilities))
    if not chance.shape[-1]:
        raise ValueError("purchase_probabilities must hold at least one probability")
    return chance


def _running_sum(terms):
    """Sums of the first 0, 1, ..., n terms along the last axis."""
    return np.concatenate([np.zeros((*terms.shape[:-1], 1)), np.cumsum(terms, axis=-1)], axis=-1)
