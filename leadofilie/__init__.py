"""Leadofilie: when chasing leads loses against keeping customers, and when it does not.

>>> from leadofilie import explorers, use_language
>>> use_language("nl")
>>> explorers.WhaleCurve()          # doctest: +SKIP
"""

from .words import use_language

__all__ = ["use_language"]
