"""Notebook 06: the reader's own firm."""

from .your_company import YourCompany

__all__ = ["YourCompany"]
