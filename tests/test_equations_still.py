"""The equations of notebook 01's cell `model` on who is still a customer, against the code."""

import math
import re
from pathlib import Path

import nbformat
import numpy as np
import pytest

from leadofilie.explorers import StillACustomer
from leadofilie.models import customer_base

NOTEBOOKS = Path(__file__).parent.parent / "notebooks"


def values(language):
    """The four numbers that the cell gives for CDNOW."""
    path, = (NOTEBOOKS / language).glob("01-*.ipynb")
    cell, = (cell for cell in nbformat.read(path, as_version=4).cells if cell.id == "model")
    return {name: float(number.replace("{,}", ".")) for name, number in re.findall(
        r"\$\\(rho|alpha|kappa|lambda) = (\d[\d.,{}]*\d)\$", cell.source)}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_cell_has_the_numbers_of_the_code(language):
    said = values(language)
    assert list(said) == ["rho", "alpha", "kappa", "lambda"]
    for number, used in zip(said.values(), customer_base.CDNOW, strict=True):
        assert number == pytest.approx(used, abs=0.0051 if number > 2 else 0.00051)


@pytest.mark.parametrize(("x", "t", "T"), [(1, 3, 39), (6, 19, 39), (14, 30, 31)])
def test_still_a_customer_and_buys_again(x, t, T):
    rho, alpha, kappa, lambda_ = customer_base.CDNOW
    w = 39
    P = 1 / (1 + kappa / (lambda_ + x) * ((alpha + T) / (alpha + t)) ** (rho + x))
    Q = P * (1 - ((alpha + T) / (alpha + T + w)) ** (rho + x))
    assert customer_base.alive(customer_base.CDNOW, x, t, T) == pytest.approx(P)
    assert customer_base.returns(customer_base.CDNOW, w, x, t, T) == pytest.approx(Q)
    if T == 39:
        still = StillACustomer(bet=False)
        still.set(bought=x + 1, silent=T - t, since=T)
        assert still.outcome.chance == pytest.approx(P)
        assert (still.advantage(**still.values) > 0) == (P < 1 / 2)


def test_purchases_are_the_mean_over_what_is_known():
    """(1 - e^(-l p w))/p, for ten thousand rates and chances of leaving that fit one customer."""
    rho, alpha, kappa, lambda_ = customer_base.CDNOW
    x, t, T, w = 4, 30, 39, 39
    rng = np.random.default_rng(1)
    rate = rng.gamma(rho + x, 1 / (alpha + T), 10_000)
    leaves = rng.beta(kappa, lambda_ + x + 1, 10_000)
    mean = np.mean([(1 - math.exp(-l * p * w)) / p for l, p in zip(rate, leaves, strict=True)])
    P = customer_base.alive(customer_base.CDNOW, x, t, T)
    assert customer_base.expected_purchases(customer_base.CDNOW, w, x, t, T) == pytest.approx(
        P * mean, rel=0.02)
