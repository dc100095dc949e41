"""The equations of notebook 04's cell `model`, written out in plain Python, against the code.

Those of the two envelopes are in explorers/test_two_envelopes.py.
"""

import math
from pathlib import Path

import nbformat
import pytest

from leadofilie.explorers import ReturnOnCustomer, SpendPerCustomer, WhatIsScarce

NOTEBOOKS = Path(__file__).parent.parent / "notebooks"


@pytest.mark.parametrize("setting", [
    {"budget": 120_000}, {"budget": 140_000, "outside_return": 0.1},
    {"budget": 300_000, "customers": 2_500, "roi_b": 0.45},
])
def test_equation_of_the_mix(setting):
    explorer = WhatIsScarce()
    explorer.set(**setting)
    v, now = explorer.values, explorer.outcome
    N, B, s = v["customers"], v["budget"], v["outside_return"]
    cA, rA, cB, rB = (v[name] for name in ("invest_a", "roi_a", "invest_b", "roi_b"))
    nB = (B - N * cA) / (cB - cA)
    nA = N - nB
    m = (cB * rB - cA * rA) / (cB - cA)
    assert N * cA < B < N * cB and m > s, "a setting between the kinks"
    assert (now.n_small, now.n_large) == pytest.approx((nA, nB))
    assert now.profit == pytest.approx(nA * cA * rA + nB * cB * rB)
    assert now.euro == pytest.approx(m)
    assert now.customer == pytest.approx(cA * (rA - m))


@pytest.mark.parametrize("setting", [
    {}, {"spend": 240, "outside_return": 0.15}, {"invest_b": 260, "roi_b": 0.25, "spend": 60},
])
def test_equation_of_the_curve(setting):
    explorer = SpendPerCustomer()
    explorer.set(**setting)
    v, now = explorer.values, explorer.outcome
    C, k, x, s = now.curve.ceiling, now.curve.steepness, v["spend"], v["outside_return"]
    for name in "ab":
        c, r = v[f"invest_{name}"], v[f"roi_{name}"]
        assert C * (1 - math.exp(-k * c)) == pytest.approx(c * (1 + r))
    assert now.curve.profit(x) == pytest.approx(C * (1 - math.exp(-k * x)) - x)
    assert now.curve.roi(x) == pytest.approx(C * (1 - math.exp(-k * x)) / x - 1)
    assert now.curve.marginal_roi(x) == pytest.approx(C * k * math.exp(-k * x) - 1)
    assert now.best == pytest.approx(math.log(C * k / (1 + s)) / k)


@pytest.mark.parametrize("setting", [
    {}, {"spend": 240, "outside_return": 0.15}, {"invest_b": 260, "roi_b": 0.25, "spend": 60},
])
def test_equations_of_the_other_curves(setting):
    explorer = SpendPerCustomer()
    explorer.set(**setting, shape="power")
    v, now = explorer.values, explorer.outcome
    P, q, x, s = now.curve.scale, now.curve.bend, v["spend"], v["outside_return"]
    for name in "ab":
        assert P * v[f"invest_{name}"]**q == pytest.approx(
            v[f"invest_{name}"] * (1 + v[f"roi_{name}"]))
    assert now.gain == pytest.approx(P * x**q - x)
    assert now.best == pytest.approx((P * q / (1 + s)) ** (1 / (1 - q)))
    explorer.set(shape="s")
    now = explorer.outcome
    C, h = now.curve.ceiling, now.curve.half
    for name in "ab":
        c = v[f"invest_{name}"]
        assert C * c**2 / (c**2 + h**2) == pytest.approx(c * (1 + v[f"roi_{name}"]))
    assert now.gain == pytest.approx(C * x**2 / (x**2 + h**2) - x)
    assert now.highest == h and now.first == pytest.approx(C / (2 * h) - 1)


@pytest.mark.parametrize("setting", [
    {}, {"budget": 120_000}, {"outside_return": 0.1, "cost_per_customer": 30},
])
def test_equation_of_the_bridge(setting):
    explorer = WhatIsScarce()
    explorer.set(**setting)
    now = explorer.outcome
    w = explorer.values["cost_per_customer"] * (1 + now.euro_less)
    assert now.price == pytest.approx(w) and now.times == pytest.approx(w / now.customer)
    assert now.pays == ("once" if w / now.customer <= 1 else "later")


@pytest.mark.parametrize("setting", [
    {"prospects": 500, "cost_per_customer": 30},
    {"prospects": 500, "cost_per_customer": 30, "budget": 250_000},
    {"prospects": 2_000, "cost_per_customer": 10, "budget": 120_000, "outside_return": 0.05},
])
def test_equation_of_the_prospects(setting):
    """A prospect is a customer who costs a more: filled in by the steepest euro first."""
    explorer = WhatIsScarce()
    explorer.set(**setting)
    v, now = explorer.values, explorer.outcome
    N, P, a, B, s = (v[name] for name in ("customers", "prospects", "cost_per_customer", "budget",
                                          "outside_return"))
    profits = [(v[f"invest_{n}"], v[f"invest_{n}"] * v[f"roi_{n}"]) for n in "ab"]
    mu = max(0, *(c * r - now.euro_less * c for c, r in zip(
        (v["invest_a"], v["invest_b"]), (v["roi_a"], v["roi_b"]), strict=True)))
    assert now.customer == pytest.approx(mu)
    assert now.prospect == pytest.approx(max(0, mu - a * (1 + now.euro_less)), abs=1e-9)
    # In whole tens of people, each way of dividing them is tried.
    most = 0.0
    for share in range(0, 101):
        won = P * share / 100
        left = B - won * a
        for k in range(0, 101):
            small, large = (N + won) * k / 100, (N + won) * (100 - k) / 100
            money = small * profits[0][0] + large * profits[1][0]
            part = min(1, left / money) if money else 1
            most = max(most, part * (small * profits[0][1] + large * profits[1][1]) - won * a
                       + (left - part * money) * s)
    assert most <= now.profit * (1 + 1e-9) and now.profit == pytest.approx(most, rel=0.01)


@pytest.mark.parametrize("setting", [
    {}, {"mailings": 40, "fatigue": 0.02}, {"recovers": 0.1},
    {"mailings": 5, "people": 800, "campaigns_left": 60, "response": 0.05, "contribution": 25,
     "cost": 0.8},
])
def test_equation_of_the_list(setting):
    explorer = ReturnOnCustomer()
    explorer.set(**setting)
    v, now = explorer.values, explorer.outcome
    L, d, k, f, K = (v[name] for name in ("people", "contribution", "cost", "fatigue",
                                          "campaigns_left"))
    r = [v["response"]]
    j = int(v["mailings"])
    for _ in range(j + int(K)):
        tired = r[-1] * (1 - f * (1 - r[-1]))
        r.append(tired + v["recovers"] * (r[0] - tired))
    W = sum(L * (each * d - k) for each in r[:j])
    E = sum(L * (each * d - k) for each in r[:int(K)])
    U = E - sum(L * (each * d - k) for each in r[j:j + int(K)])
    assert now.earned == pytest.approx(W)
    assert now.used == pytest.approx(U)
    assert now.roc == pytest.approx((W - U) / E)


@pytest.mark.parametrize("path", sorted(NOTEBOOKS.glob("*/04-*.ipynb")), ids=lambda p: p.stem)
def test_these_are_the_equations_that_stand_in_the_cell(path):
    notebook = nbformat.read(path, as_version=4)
    (model,) = [cell.source for cell in notebook.cells if cell.id == "model"]
    for equation in (
        r"n_B = \frac{B - N c_A}{c_B - c_A}",
        r"w = a\,(1 + \lambda) \qquad g = \frac{w}{\mu}",
        r"C\,(1 - e^{-kc}) = c\,(1 + \rho)",
        r"x^* = \ln\big(C\,k/(1+s)\big)/k",
        r"V = P\,x^{q} \qquad V = \frac{C\,x^2}{x^2 + h^2}",
        r"x^* = \big(P\,q/(1+s)\big)^{1/(1-q)}",
        r"p = \max(0,\ \mu - w)",
        r"r_{i+1} = r_i' + \eta\,(r_0 - r_i')",
        r"E_j = \sum_{i=j}^{j+K-1} L\,(r_i\,d - \kappa) \qquad U = E_0 - E_j",
        r"(W - U)/E_0",
    ):
        assert equation in model
    assert model.count("$$") % 2 == 0
