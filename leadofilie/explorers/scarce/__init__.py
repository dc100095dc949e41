"""Notebook 04, The scarce customer: what is short, customers or money, decides what to count."""

from .return_on_customer import ReturnOnCustomer
from .spend_per_customer import SpendPerCustomer
from .two_envelopes import TwoEnvelopes
from .what_is_scarce import WhatIsScarce

__all__ = ["ReturnOnCustomer", "SpendPerCustomer", "TwoEnvelopes", "WhatIsScarce"]
