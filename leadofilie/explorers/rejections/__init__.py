"""Notebook 05: asking, and being turned down."""

from .courting import Courting

__all__ = ["Courting"]
