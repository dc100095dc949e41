"""The explorers: one file per notebook, each showing its levers, model, picture and sentence."""

from .claims import Evidence as evidence
from .cookies import BudgetSplit
from .questions import Check as check

ALL = (BudgetSplit,)

__all__ = ["ALL", "check", "evidence", *(explorer.__name__ for explorer in ALL)]
