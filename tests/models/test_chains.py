"""Chains of states against published values and against other ways to work them out."""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from models.references import absorbing_chain, chain_value, recency_chain
from models.settings import arguments, assert_refused, between, shares

from leadofilie.models.chains import chain_visits, lead_values, stopping_values

# A division by nothing anywhere in a lever's range must fail a test, not warn a reader.
pytestmark = pytest.mark.filterwarnings("error")

PFEIFER = (0.3, 0.2, 0.15, 0.05)


def test_stopping_after_three_silent_periods_is_best_for_pfeifer_and_carraway():
    values = stopping_values(PFEIFER, 40, 4, 0.2)
    assert values.shape == (5,)
    assert values.argmax() == 3
    assert values[3] == pytest.approx(53.149, abs=5e-4)
    assert values[4] == pytest.approx(52.320, abs=5e-4)


def test_a_customer_never_called_is_worth_the_purchase_made():
    assert stopping_values(PFEIFER, 40, 4, 0.2)[0] == 40


chances = st.lists(shares, min_size=1, max_size=8)


@given(chances, between(0, 1e4), between(0, 1e3), between(0.001, 1))
def test_every_stop_is_the_chain_cut_off_there(chance, margin, cost, discount_rate):
    values = stopping_values(chance, margin, cost, discount_rate)
    assert np.isfinite(values).all()
    for silent in range(1, len(chance) + 1):
        cut = chain_value(*recency_chain(chance[:silent], margin, cost), discount_rate)
        assert values[silent] == pytest.approx(cut[0], rel=1e-9, abs=1e-6)


@given(chances, chances, between(0, 1e4), between(0, 1e3), between(0.001, 1))
def test_a_lead_is_a_longer_way_into_the_same_chain(lead, chance, margin, cost, discount_rate):
    """His periods put before Pfeifer and Carraway's chain: one matrix, (I - P/(1+d))^-1 R."""
    customer, reward = recency_chain(chance, margin, cost)
    worth = stopping_values(chance, margin, cost, discount_rate)[-1]
    assume(worth >= 0)  # or nobody would follow this customer so far
    values = lead_values(lead, worth, cost, discount_rate)
    assert values[0] == 0
    for silent in range(1, len(lead) + 1):
        n, m = silent, len(reward)
        transition, paid = np.zeros((n + m, n + m)), np.append(np.full(n, -cost), reward)
        transition[n:, n:] = customer
        for k in range(n):
            transition[k, n] = lead[k]
            transition[k, k + 1 if k + 1 < n else n + m - 1] += 1 - lead[k]
        whole = chain_value(transition, paid, discount_rate)
        assert values[silent] == pytest.approx(whole[0], rel=1e-9, abs=1e-6)


def test_a_lead_who_draws_his_lot_is_worth_what_the_sum_says():
    rng = np.random.default_rng(5)
    n, lead, worth = 200_000, (0.1, 0.05), 53.149
    first, second = rng.random((2, n))
    drawn = np.where(first < 0.1, worth / 1.2 - 4, np.where(
        second < 0.05, worth / 1.44 - 4 - 4 / 1.2, -4 - 4 / 1.2))
    value = lead_values(lead, worth, 4, 0.2)[2]
    assert drawn.mean() == pytest.approx(value, abs=4 * drawn.std() / np.sqrt(n))


@given(chances, between(0, 1e4), between(0, 1e3), between(0, 1e3), between(0.001, 1))
def test_dearer_calls_never_make_calling_longer_better(chance, margin, cost, extra, discount_rate):
    cheap = stopping_values(chance, margin, cost, discount_rate)
    dear = stopping_values(chance, margin, cost + extra, discount_rate)
    assert (dear <= cheap + 1e-9).all()


def test_stops_broadcast_over_settings():
    margin, cost, discount = np.array([[20.0], [40.0]]), [1.0, 4.0, 9.0], [0.1, 0.2, 0.3]
    stops = stopping_values(PFEIFER, margin, cost, discount)
    assert stops.shape == (2, 3, 5)
    for i, j in np.ndindex(2, 3):
        one = margin[i, 0], cost[j], discount[j]
        np.testing.assert_allclose(stops[i, j], stopping_values(PFEIFER, *one))


@pytest.mark.parametrize("fences", [2, 5, 20])
def test_visits_solve_the_fair_walk(fences):
    """Between two fences: i (n - i) steps and i/n to the far one, Huygens' old answer."""
    walk = np.eye(fences + 1)
    for i in range(1, fences):
        walk[i, i - 1 : i + 2] = 0.5, 0, 0.5
    visits = chain_visits(walk)
    i = np.arange(1, fences)
    np.testing.assert_allclose(visits.sum(axis=-1), i * (fences - i))
    # Who is over the far fence came from beside it, by every other visit there.
    np.testing.assert_allclose(visits[:, -1] / 2, i / fences)


def test_a_funnel_and_a_loop_are_both_chains():
    """The same stages; in the loop some who enjoyed it buy again, so the walk lasts longer."""
    # consider, evaluate, buy, enjoy; gone
    funnel = np.array(
        [
            [0, 0.5, 0, 0, 0.5],
            [0, 0, 0.4, 0, 0.6],
            [0, 0, 0, 1, 0],
            [0, 0, 0, 0, 1],
            [0, 0, 0, 0, 1],
        ]
    )
    ring = funnel.copy()
    ring[3] = 0, 0, 0.75, 0, 0.25
    np.testing.assert_allclose(chain_visits(funnel)[0], [1, 0.5, 0.2, 0.2])
    # Buy and enjoy, four times over on average.
    np.testing.assert_allclose(chain_visits(ring)[0], [1, 0.5, 0.8, 0.8])


@given(st.lists(st.lists(between(0.01, 1), min_size=5, max_size=5), min_size=3, max_size=3))
def test_visits_are_the_sum_of_all_steps(rows):
    chain = np.vstack([np.array(rows), [[0, 0, 0, 1, 0], [0, 0, 0, 0, 1]]])
    chain /= chain.sum(axis=1, keepdims=True)
    visits = chain_visits(chain)
    np.testing.assert_allclose(visits.sum(axis=-1), absorbing_chain(chain), rtol=1e-9)
    # Everyone ends somewhere, where the arrows out of the stages lead.
    ends = visits @ chain[:3, 3:]
    np.testing.assert_allclose(ends.sum(axis=1), 1)
    np.testing.assert_allclose(ends, np.linalg.matrix_power(chain, 100_000)[:3, 3:], atol=1e-8)


def test_visits_broadcast():
    leave = np.array([0.1, 0.25, 0.5])
    chains = np.zeros((3, 2, 2))
    chains[:, 0, 0], chains[:, 0, 1], chains[:, 1, 1] = 1 - leave, leave, 1
    np.testing.assert_allclose(chain_visits(chains)[:, 0, 0], 1 / leave)


@pytest.mark.parametrize(
    "transition",
    [
        [[0.5, 0.4], [0, 1]],  # a row that loses people
        [[0.5, 0.5]],  # not square
        [[1.5, -0.5], [0, 1]],  # no shares
        [[0, 1], [1, 0]],  # no end
        [[0, 1, 0], [1, 0, 0], [0, 0, 1]],  # an end that nobody reaches
        [[[1, 0], [0.5, 0.5]], [[0.5, 0.5], [0, 1]]],  # ends that differ by setting
    ],
)
def test_a_chain_that_has_no_answer_is_refused(transition):
    with pytest.raises(ValueError, match="transition"):
        chain_visits(transition)


CALL = dict(purchase_probabilities=PFEIFER, margin=40, contact_cost=4, discount_rate=0.2)
ALSO = {"purchase_probabilities": [[0.3, 1.2], []], "discount_rate": [0]}


LEAD = dict(purchase_probabilities=PFEIFER, customer_worth=53, contact_cost=4, discount_rate=0.2)
CALLS = {stopping_values: CALL, lead_values: LEAD}


@pytest.mark.parametrize(("model", "name"), arguments(CALLS))
def test_what_a_model_cannot_mean_is_refused_by_name(model, name):
    assert_refused(model, CALLS[model], name, [-0.1, *ALSO.get(name, ())])


def test_settings_that_do_not_broadcast_are_refused():
    with pytest.raises(ValueError, match="broadcast"):
        stopping_values([PFEIFER, PFEIFER], [40, 40, 40], 4, 0.2)
