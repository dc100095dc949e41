"""The explorers: one file per notebook, each showing its levers, model, picture and sentence."""

from .claims import Evidence as evidence
from .cookies import BudgetSplit, WhaleCurve, WhoStaysOnTop
from .questions import Check as check

ALL = (WhaleCurve, WhoStaysOnTop, BudgetSplit,)

__all__ = ["ALL", "check", "evidence", *(explorer.__name__ for explorer in ALL)]
