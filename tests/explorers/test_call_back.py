"""Which call is the last.

The formulas are those of the notebook's cell "model", written out here a second time in plain
Python.
"""

import numpy as np
import pytest
from models.references import chain_value, recency_chain

from leadofilie import use_language
from leadofilie.explorer.break_it import advantage
from leadofilie.explorers import CallBack


@pytest.fixture(autouse=True)
def dutch():
    use_language("nl")


def held(explorer, **values):
    """The explorer at its start but for `values`."""
    explorer.set(**{**explorer.state.start, **values})
    return explorer.outcome


def worth_as_written(chances, margin, contact, d, stop):
    silent, cost, back = 1.0, 0.0, 0.0
    for j in range(stop):
        cost += silent * (1 + d) ** -j
        back += silent * chances[j] * (1 + d) ** -(j + 1)
        silent *= 1 - chances[j]
    return (margin - contact * cost) / (1 - back)


SETTINGS = pytest.mark.parametrize("values", [
    {}, {"contact_cost": 15, "fading": 1},
    {"margin": 200, "discount_rate": 0.05, "fourth": 0.12, "lead": 0.3}])


@SETTINGS
def test_calling_on_is_as_the_notebook_writes_it(values):
    explorer = CallBack()
    now, v = held(explorer, who="bought", **values), explorer.values
    chances = [v["first"], v["second"], v["third"],
               *(v["fourth"] * v["fading"] ** k for k in range(5))]
    assert now.chances == pytest.approx(chances)
    worth = [worth_as_written(chances, v["margin"], v["contact_cost"], v["discount_rate"], stop)
             for stop in range(9)]
    assert now.values == pytest.approx(worth)
    assert now.stop == int(np.argmax(worth))


@SETTINGS
def test_a_lead_is_as_the_notebook_writes_it(values):
    explorer = CallBack()
    worth = held(explorer, who="bought", **values).value
    now, v = held(explorer, **values), explorer.values
    chances = [v["lead"] * v["fading"]**k for k in range(8)]
    assert now.chances == pytest.approx(chances) and now.worth == pytest.approx(worth)
    lead, silent, d = [0.0], 1.0, v["discount_rate"]
    for j, chance in enumerate(chances):
        lead.append(lead[-1] + silent * (1 + d)**-j * (
            chance * worth / (1 + d) - v["contact_cost"]))
        silent *= 1 - chance
    assert now.values == pytest.approx(lead) and now.stop == int(np.argmax(lead))


def test_it_opens_on_someone_who_never_bought_and_the_book_is_about_a_customer():
    explorer = CallBack()
    assert explorer.values["who"] == 0 and explorer.outcome.values[0] == 0
    assert "nooit kocht" in explorer.sentence
    explorer.choose("book")
    assert explorer.values["who"] == 1 and "net kocht" in explorer.sentence


def test_the_book_is_pfeifer_and_carraways_example():
    now = held(CallBack(), who="bought")
    assert now.values[3] == pytest.approx(53.149, abs=5e-4)
    assert now.values[4] == pytest.approx(52.320, abs=5e-4)
    assert now.stop == 3
    transition, reward = recency_chain([0.3, 0.2, 0.15, 0.05], 40, 4)
    assert chain_value(transition, reward, 0.2)[0] == pytest.approx(now.values[4])


def test_the_best_stop_is_where_the_chance_falls_below_what_a_call_needs():
    explorer = CallBack()
    for preset in explorer.presets:
        explorer.choose(preset)
        now = explorer.outcome
        assert (now.chances[:now.stop] >= now.needed).all()
        assert (now.chances[now.stop:] <= now.needed).all()
    explorer.reset()
    # Just above the chance that is needed, the fourth call pays; just below it, it does not.
    needed = explorer.outcome.needed
    assert needed == pytest.approx(4 * 1.2 / 53.149, abs=1e-5)
    for fourth, best in ((0.09, 3), (0.1, 4)):
        assert held(explorer, who="bought", fourth=fourth, fading=0).stop == best
    # Of a lead the same chance is asked: a sale makes the same customer of him.
    for lead, best in ((0.09, 0), (0.1, 1)):
        assert held(explorer, lead=lead, fading=0).stop == best


def test_calling_on_is_right_where_silence_says_nothing():
    explorer = CallBack()
    assert advantage(explorer) > 0
    for preset in ("loyal", "free"):
        explorer.choose(preset)
        assert not advantage(explorer) > 0 and explorer.outcome.stop == 8
    explorer.choose("visit")
    assert explorer.outcome.stop == 0
