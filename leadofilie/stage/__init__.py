"""How an explorer comes alive. Knows no marketing."""

from .code import CodeError
from .explorer import Explorer
from .lever import Choice, Count, Euro, Number, Percent, Switch
from .shown import Look, Shown
from .upload import Upload

__all__ = ["Choice", "CodeError", "Count", "Euro", "Explorer", "Look", "Number",
           "Percent", "Shown", "Switch", "Upload"]
