"""What notebooks show besides explorers: lamps, evidence, questions, and the reader's own file."""

from .evidence import Evidence
from .lamps import Lamps
from .own_file import OwnFile
from .quiz import Check

__all__ = ["Check", "Evidence", "Lamps", "OwnFile"]
