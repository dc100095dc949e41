"""Notebook 05: asking, and being turned down."""

from .courting import Courting
from .trainer_and_strikers import TrainerAndStrikers
from .wallet_or_reach import WalletOrReach
from .what_is_a_lead import WhatIsALead

__all__ = ["Courting", "TrainerAndStrikers", "WalletOrReach", "WhatIsALead"]
