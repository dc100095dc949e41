"""Notebook 02: the equations of its cell `model` are those that the tests of its explorers write
out in plain Python (test_finite_pond, test_funnel_or_loop, test_hidden_journey, test_call_back),
and what its prose says of the explorers is what they show.
"""

from pathlib import Path

import nbformat
import pytest

from leadofilie import explorers, use_language, words

NOTEBOOKS = Path(__file__).parent.parent / "notebooks"
EACH = pytest.mark.parametrize("path", sorted(NOTEBOOKS.glob("*/02-*.ipynb")), ids=lambda p: p.stem)


def source(path, name):
    (cell,) = [cell for cell in nbformat.read(path, as_version=4).cells if cell.id == name]
    return cell.source


@EACH
def test_these_are_the_equations_that_stand_in_the_cell(path):
    model = source(path, "model")
    for equation in (
        r"k = K\left(1 - 2^{-\max(H/n - f - h,\,0)/w}\right) \qquad o = o_0\,2^{-h}",
        r"U^{*} = \min(U, M)",
        r"U' = U - rU^{*} + (1-o)(1-k)\,rU^{*} + \beta(F + cC) + \tfrac{\nu}{12}M",
        r"C' = C - cC + k\,rU^{*}",
        r"F' = (1-\beta)(F + cC) \qquad P' = P + o\,(1-k)\,rU^{*}",
        r"M\,(1 + \nu t/12)",
        r"c\,(1-\theta)",
        r"c\,(1+\theta)",
        r"1 - (1-c)^{12}",
        r"\nu M/(12\,c)",
        r"r = R\,(1 - 2^{-x/\ell}) \qquad c = c_0\,(1 - v\,(1 - 2^{-y/q}))",
        r"N = (I - Q)^{-1}",
        r"N_{13}",
        r"A(m^{-h}, \rho)",
        r"V_n = \frac{w - z\sum_{j<n} S_j\,(1+d)^{-j}}",
        r"L_n = \sum_{j<n} T_j\,(1+d)^{-j}\left(\frac{q_{j+1}\,V}{1+d} - z\right)",
    ):
        assert equation in model, equation
    assert model.count("$$") % 2 == 0 and model.replace("$$", "").count("$") % 2 == 0


@EACH
def test_the_numbers_in_the_prose_are_those_of_the_models(path):
    use_language(path.parent.name)
    hidden = explorers.HiddenJourney()
    for share, won in ((0.67, 18), (0.9, 20)):
        hidden.set(hidden=share, reviews=2)
        assert hidden.outcome.won == won
        assert words.percent(share) in source(path, "hidden-intro")
        assert f" {won} " in source(path, "hidden-intro")
    loop = explorers.FunnelOrLoop()
    assert loop.quantities["preventable"].start == 0.1 and loop.outcome.best == 0.08
    for share in (0.1, 0.08, loop.values["after"], loop.values["put_off"], loop.values["back"],
                  1 - (1 - loop.values["churn"]) ** 12):
        assert words.percent(share) in source(path, "loop-intro")
    assert words.number(loop.values["market"]) in source(path, "loop-intro")
    pond = explorers.FinitePond().outcome.conversion
    for share in (loop.values["interest"] * loop.values["conversion"], pond):
        assert words.percent(share) in source(path, "loop-intro")
    loop.set(preventable=0.95)
    assert 0 < loop.outcome.best < 0.5, "the triangle stays left of the middle"
    for explorer, cell, presets in (
        (explorers.FinitePond(), "pond-intro", ("thousand", "refilled", "stay", "fifteen")),
        (explorers.FunnelOrLoop(), "camps", ("sharp", "value")),
        (explorers.CallBack(), "callback-intro", ("book",)),
    ):
        for preset in presets:
            assert words.say(f"{explorer.name}-preset-{preset}") in source(path, cell)
