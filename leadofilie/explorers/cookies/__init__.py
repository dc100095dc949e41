"""Notebook 01, Cookies: what leads cost and what customers bring."""

from .budget_split import BudgetSplit
from .own_still import own_still
from .still_a_customer import StillACustomer
from .whale_curve import OwnWhale, WhaleCurve
from .who_stays_on_top import WhoStaysOnTop

__all__ = ["BudgetSplit", "OwnWhale", "StillACustomer", "WhaleCurve", "WhoStaysOnTop", "own_still"]
