"""Notebook 01, Cookies: what leads cost and what customers bring."""

from .budget_split import BudgetSplit
from .whale_curve import OwnWhale, WhaleCurve
from .who_stays_on_top import WhoStaysOnTop

__all__ = ["BudgetSplit", "OwnWhale", "WhaleCurve", "WhoStaysOnTop"]
