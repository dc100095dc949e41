"""How an explorer comes alive. Knows no marketing."""

from .chart import Chart
from .codes import CodeError
from .explorer import Explorer
from .outcome import Column, Outcome, tell
from .quantity import Choice, Count, Euro, Number, Percent, Switch, as_before

__all__ = ["Chart", "Choice", "CodeError", "Column", "Count", "Euro", "Explorer", "Number",
           "Outcome", "Percent", "Switch", "as_before", "tell"]
