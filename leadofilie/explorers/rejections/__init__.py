"""Notebook 05: asking, and being turned down."""

__all__ = []
