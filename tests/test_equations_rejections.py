"""The equations of notebook 05's cell `model`, written out in plain Python, against the code."""

import math

import pytest

from leadofilie.explorers import Courting, TrainerAndStrikers, WalletOrReach


@pytest.mark.parametrize("setting", [
    {}, {"contacts": 6, "hours": 105}, {"market": 5000, "rivals": 0.2, "put_off": 0.5},
    {"growth": 0.6, "start": 0.3, "ceiling": 0.1, "hours_per_contact": 0.5},
])
def test_equations_of_getting_acquainted(setting):
    explorer = Courting(bet=False)
    explorer.set(**setting)
    v, now = explorer.values, explorer.outcome
    N, H, h, q = v["market"], v["hours"], v["hours_per_contact"], v["put_off"]
    p0, P, g, i, r = (v[name] for name in ("start", "ceiling", "growth", "irritation", "rivals"))

    def after(n):
        p, s = P - (P - p0) * (1 - g) ** n, (1 - i) * (1 - r)
        m = min(N, H / (h * (n + 1)))
        lost = m * (1 - s**n) * i / (1 - s)
        return m * s**n * p, lost, lost + q * m * s**n * (1 - p)

    assert (now.won, now.irritated, now.off) == pytest.approx(after(v["contacts"]))
    assert now.once == pytest.approx(after(0)[0])
    assert now.best == max(range(13), key=lambda n: after(n)[0])


@pytest.mark.parametrize(("setting", "what_counts"), [
    ({"market": 100_000}, lambda won, n: won / (n + 1)), ({"hours": 2000}, lambda won, n: won)],
    ids=["people to spare: an hour", "hours to spare: a person"])
def test_what_is_scarce_decides_what_counts(setting, what_counts):
    explorer = Courting(bet=False)
    explorer.set(**setting)
    v = explorer.values
    s = (1 - v["irritation"]) * (1 - v["rivals"])

    def won(n):
        return s**n * (v["ceiling"] - (v["ceiling"] - v["start"]) * (1 - v["growth"]) ** n)

    assert explorer.outcome.best == max(range(13), key=lambda n: what_counts(won(n), n))


def team(explorer):
    """The numbers of the equations: S, T, the attention and the weights."""
    v = explorer.values
    names = ("defence", "midfield", "strikers")
    a, w = ([v[f"{of}{name}"] for name in names] for of in ("", "weight_"))
    a, w = [each / sum(a) for each in a], [each / sum(w) for each in w]
    S = v["solo"] * v["goals"] / math.sqrt(a[2])
    T = (1 - v["solo"]) * v["goals"] / math.prod(x**y for x, y in zip(a, w, strict=True))
    return S, T, a, w


@pytest.mark.parametrize("rule", ["last", "first", "shapley"])
@pytest.mark.parametrize("setting", [
    {}, {"solo": 0.6, "faith": 0.5, "weight_midfield": 7, "strikers": 90_000}])
def test_equations_of_the_coach(rule, setting):
    explorer = TrainerAndStrikers(bet=False)
    explorer.set(rule=rule, **setting)
    S, T, a, w = team(explorer)
    f, before = explorer.values["faith"], a
    for season in range(10):
        alone = S * math.sqrt(a[2])
        together = T * a[0] ** w[0] * a[1] ** w[1] * a[2] ** w[2]
        G = alone + together
        assert explorer.outcome.course[season] == pytest.approx(G)
        assert explorer.outcome.attention[season] == pytest.approx(a)
        c = {"last": (0, 0, G), "first": (together, 0, alone),
             "shapley": (together / 3, together / 3, alone + together / 3)}[rule]
        b, a = a, [(1 - f) * x + f * y / G for x, y in zip(a, c, strict=True)]
    if rule == "last":  # the share above which it brings more goals
        Q = math.prod((x / y) ** z for x, y, z in zip(b, before, w, strict=True))
        share = (1 - Q) / (math.sqrt(b[2] / before[2]) - Q)
        assert explorer.outcome.flip == pytest.approx(share, abs=0.005)


@pytest.mark.parametrize("setting", [{}, {"share": 0.3, "loyalty": 0.6}, {"agreed": 1},
                                     {"agreed": 1, "wallet": 0.8}])
def test_equations_of_more_buyers_or_more_per_buyer(setting):
    explorer = WalletOrReach(bet=False)
    explorer.set(**setting)
    v, now = explorer.values, explorer.outcome
    k, x, y = 2, now.times, now.each
    assert x * y == pytest.approx(k)
    assert now.from_buyers == pytest.approx(math.log(x) / math.log(k), abs=1e-9)
    M, K = now.market.mean, now.market.spread
    assert pytest.approx(v["penetration"] * v["rate"]) == M
    assert v["penetration"] == pytest.approx(1 - (1 + M / K) ** -K)
    if v["agreed"]:
        assert y == pytest.approx(min(k, 1 / v["wallet"]))
