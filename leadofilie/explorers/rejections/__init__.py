"""Notebook 05: asking, and being turned down."""

from .courting import Courting
from .trainer_and_strikers import TrainerAndStrikers

__all__ = ["Courting", "TrainerAndStrikers"]
