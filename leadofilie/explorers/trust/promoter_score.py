"""The bar of promoters, those in between, and detractors, with the promoter score."""

import numpy as np

from ... import words
from ...marks import Bars, Handle, Text, theme


def bar(now):
    """The marks of an outcome with ``promoters``, ``detractors`` (shares) and ``nps``, in a panel
    "score" of 1 by 1."""
    parts = now.promoters, 1 - now.promoters - now.detractors, now.detractors
    yield Bars([0.78] * 3, parts, np.cumsum([0, *parts[:2]]), panel="score", lying=True, wide=0.4,
               colors=[theme.CUSTOMERS, theme.LINE, theme.LOSS_PALE], hatched=[False, False, True])
    yield Text(0, 0.28, "score", panel="score", size=13)  # or a small phone cuts it off
    yield Handle("promoters", now.promoters, 0.78, panel="score")
    yield Handle("detractors", 1 - now.detractors, 0.78, zero=1, per=-1, panel="score")


def signed(score):
    """A promoter score as it is written: +30, 0, −10."""
    sign = "+" if round(score) > 0 else "−" if round(score) < 0 else ""
    return f"{sign}{words.number(abs(score))}"
